// A guest's receipt, and the bill before it. Every number on it comes from the order as it was priced.
#pragma once

#include "core/order.h"
#include "print/document.h"
#include "print/paper_language.h"

#include <QTimeZone>

namespace stonepot {

struct ReceiptHead {
    QString shop;
    QStringList address; // lines below the name: street, telephone
    QString taxNumber;
    QString footer; // "Thank you"
    QImage logo;
};

struct ReceiptOptions {
    ReceiptHead head;
    PaperLanguage language;
    QTimeZone zone = QTimeZone::utc();
    QString qr;               // what the code at the end says; empty: none
    bool opensDrawer = false; // before anything is printed, so that the change is not waited for
    int copy = 0;             // above 0: marked as that copy
    bool isBill = false;      // what is to pay, before it is paid: says that it is no receipt, and opens no drawer
};

[[nodiscard]] PrintDocument receipt(const Order& order, const ReceiptOptions& options);

} // namespace stonepot
