// Card payments that no order has taken, after a power cut or a full disk: what the terminal said, and what a person
// can do about it.
#pragma once

#include "ui/common/sheet.h"

class QVBoxLayout;

namespace stonepot {

class PosStore;
struct OpenCharge;

class ChargesSheet final : public Sheet {
    Q_OBJECT
public:
    ChargesSheet(PosStore& store, const Look& look, QWidget* window);

    // There are some; what the terminal is being asked at this moment is not among them.
    [[nodiscard]] static bool isNeeded(const PosStore& store);
    void openList();

signals:
    void finishRequested(const QString& key); // of an approved one: its order is to be saved
    void giveBackRequested(const QString& key);

private:
    void build();
    void addRow(const OpenCharge& charge, int row);

    PosStore& m_store;
    QWidget* m_list;
    QVBoxLayout* m_rows;
};

} // namespace stonepot
