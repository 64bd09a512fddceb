// The orders that were put aside, here and at other tills, to be opened again.
#pragma once

#include "state/held_rows.h"
#include "ui/common/sheet.h"

class QVBoxLayout;

namespace stonepot {

class Button;
class Clock;
class PosStore;

class HeldSheet final : public Sheet {
    Q_OBJECT
public:
    HeldSheet(PosStore& store, const Clock& clock, const Look& look, QWidget* window);

    void openList();

private:
    void build();
    Button* addRow(const HeldRow& row, int index);

    PosStore& m_store;
    const Clock& m_clock;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    std::vector<HeldRow> m_shown;
};

} // namespace stonepot
