// Who the order is for, and a note about all of it.
#pragma once

#include "core/cart.h"
#include "ui/common/sheet.h"

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace stonepot {

class PosStore;

class CustomerSheet final : public Sheet {
    Q_OBJECT
public:
    CustomerSheet(PosStore& store, const Look& look, QWidget* window);

    // `saved`, when it is given, goes on from what was saved; not when nothing was.
    void openFor(const Cart& cart, std::function<void()> saved = {});
    void focusNote();

signals:
    void orderGone(); // what was typed is of an order that is not open any more

private:
    QLineEdit* addField(QVBoxLayout* layout, const QString& name, const QString& label, int longest);
    void fillFromPhone(const QString& phone);
    void save();

    PosStore& m_store;
    std::function<void()> m_saved;
    QString m_orderKey; // of the order that was open then
    QLineEdit* m_name = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace stonepot
