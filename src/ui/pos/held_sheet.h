// The orders that were put aside, to be opened again.
#pragma once

#include "ui/common/sheet.h"

class QVBoxLayout;

namespace stonepot {

class Button;
class PosStore;

class HeldSheet final : public Sheet {
    Q_OBJECT
public:
    HeldSheet(PosStore& store, const Look& look, QWidget* window);

    void openList();

private:
    void build();

    PosStore& m_store;
    QWidget* m_list;
    QVBoxLayout* m_rows;
};

} // namespace stonepot
