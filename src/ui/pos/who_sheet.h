// Asks before an order goes out that nobody could deliver or hand over: without an address, say. It may go all the same.
#pragma once

#include "ui/common/sheet.h"

#include <QSet>
#include <functional>

class QLabel;

namespace stonepot {

class Button;
struct Cart;
struct Order;

class WhoSheet final : public Sheet {
    Q_OBJECT
public:
    WhoSheet(const Look& look, QWidget* window);

    // Goes on at once where nothing is missing, or somebody has decided to do without it; otherwise when somebody does,
    // or emits enterRequested. `paidLater`: no receipt tells whose it is.
    void ensure(const Cart& cart, bool paidLater, const std::function<void()>& goOn);
    // It is decided: the same order is not asked about again, also after it was held.
    void decide(const Cart& cart);
    void forget(const Order& sent);

signals:
    void enterRequested(const std::function<void()>& goOn);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSet<QString> m_decided; // ids of lines: what an order is known by before it has a number
    std::function<void()> m_withoutIt;
    std::function<void()> m_goOn;
    QLabel* m_question;
    Button* m_enter;
};

} // namespace stonepot
