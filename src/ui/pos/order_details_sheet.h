// One order of today, as it was sold and how far it is.
#pragma once

#include "state/orders_model.h"
#include "ui/common/sheet.h"

namespace stonepot {

class BillList;
class Button;
class Clock;
class TotalsView;

class OrderDetailsSheet final : public Sheet {
    Q_OBJECT
public:
    OrderDetailsSheet(const Clock& clock, const Look& look, QWidget* window);

    struct Paper {
        bool prints = false; // there is a printer
        bool mails = false;  // receipts can be written as files
    };
    void openFor(const OrderRow& row, Paper paper);
    // The same order, changed meanwhile.
    void update(const OrderRow& row, Paper paper);
    [[nodiscard]] QString key() const { return keyOf(m_order); }

signals:
    void openRequested(const QString& key);
    void payRequested(const stonepot::Order& order);
    void receiptRequested(const QString& clientOrderId);
    void mailRequested(const QString& clientOrderId);
    void takeBackRequested(const stonepot::Order& order);

private:
    const Clock& m_clock;
    QLabel* m_facts;
    QLabel* m_history;
    BillList* m_bill;
    TotalsView* m_totals;
    QLabel* m_paid;
    QLabel* m_refused;
    Button* m_takeBack;
    Button* m_open;
    Button* m_pay;
    Button* m_receipt;
    Button* m_mail;
    Order m_order;
};

} // namespace stonepot
