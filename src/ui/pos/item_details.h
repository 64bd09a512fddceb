// An item of the menu: what is in it, and whether it can be sold. A manager says when it is sold out.
#pragma once

#include "ui/common/look.h"

#include <QObject>

namespace stonepot {

class Button;
class InfoSheet;
class NumberSheet;
class PosStore;
class Trust;

class ItemDetails final : public QObject {
    Q_OBJECT
public:
    // `number` asks how many are left; it belongs to somebody else.
    ItemDetails(PosStore& store, Trust& trust, NumberSheet& number, const Look& look, QWidget* window);

    void openFor(const QString& itemId);

signals:
    void chooseRequested(const QString& itemId); // into the order

private:
    void change(bool available, std::optional<int> left);
    void refresh();

    PosStore& m_store;
    Trust& m_trust;
    NumberSheet& m_number;
    const Look& m_look;
    InfoSheet* m_sheet;
    Button* m_soldOut;
    Button* m_left;
    Button* m_again;
    Button* m_choose;
    QString m_itemId;
};

} // namespace stonepot
