// Papers that did not come out, each with what a person may do about it.
#pragma once

#include "ui/common/sheet.h"

class QVBoxLayout;

namespace stonepot {

class PaperStatus;
struct PaperTrouble;

class PaperSheet final : public Sheet {
    Q_OBJECT
public:
    PaperSheet(PaperStatus& paper, const Look& look, QWidget* window);

    void openList();

private:
    void build();
    [[nodiscard]] QWidget* makeRow(const PaperTrouble& trouble, int row);

    PaperStatus& m_paper;
    QWidget* m_list;
    QVBoxLayout* m_rows;
};

} // namespace stonepot
