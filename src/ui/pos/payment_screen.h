// Taking the money for the open order. Complete fires once: it is off from the press until the store has answered.
#pragma once

#include "core/payment_code.h"
#include "ui/common/surface.h"
#include "ui/pos/payment_draft.h"

class QLabel;
class QStackedWidget;

namespace stonepot {

class Badge;
class BillList;
class Button;
class CashPane;
class CashlessPane;
class LinkStatus;
class PaperStatus;
class PosStore;
class CardCharge;
class PaymentTerminal;
struct OpenCharge;
class QrCard;
class SplitView;
class TipRow;
class TotalsView;

class PaymentScreen final : public Surface {
    Q_OBJECT
public:
    PaymentScreen(PosStore& store, const LinkStatus& link, const Clock& clock, const Look& look,
                  QWidget* parent = nullptr);

    // What a guest scans who pays online, and how long it is good for; none: the cashier says where.
    void setPaymentCode(const std::optional<PaymentCode>& code, Milliseconds validity);

    // Charges cards; none: the cashier does it by hand.
    void setTerminal(PaymentTerminal* terminal);

    // Prints the bill before it is paid; none: nothing does.
    void setPaper(PaperStatus& paper);

    void start();                       // for the cart as it stands
    void startFor(const Order& placed); // one that was sent without payment
    // Goes on where cards have paid already, after start or startFor: what they paid is taken, or only to be saved.
    void takeUp(const std::vector<OpenCharge>& approved);

signals:
    void backRequested();
    void otherTipRequested(); // answered by setTip
    void discountRequested(); // on the whole order, which is in the store then

public slots:
    void setTip(qint64 minor);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTopBar();
    [[nodiscard]] QWidget* makeBill();
    [[nodiscard]] QWidget* makeCentre();
    [[nodiscard]] QWidget* makeDue();
    [[nodiscard]] QLayout* makeTenders();
    [[nodiscard]] QLayout* makeTill();
    [[nodiscard]] QWidget* makeEnd();
    void show(const Order& order, const QString& number);
    void chooseTender(stonepot::Tender tender);
    void takePart();
    void complete();
    void refresh();
    void reprice();
    void refreshTenders();
    void refreshPrintBill();
    void printBill();
    void refreshCode();
    void offerCode(Minor amount);
    void receive(const QString& expected, const OpenCharge& charge);
    void take();
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool isPriceOpen() const; // nobody has paid anything of it, nor been told what to
    [[nodiscard]] bool isFixed() const;     // a terminal has the amount, or has taken it

    PosStore& m_store;
    const LinkStatus& m_link;
    const Clock& m_clock;
    PaymentDraft m_draft;
    std::optional<PaymentCode> m_code;
    // What guests were offered to scan for this bill: the last is on the screen, over `amount` after `paid`.
    struct Offer {
        Minor amount = 0;
        Minor paid = 0;
        QString reference;
    };
    std::vector<Offer> m_offers;
    QString m_number;           // as the order is called
    QString m_placedKey;        // empty: the cart is paid, and placed with it
    QStringList m_charges;      // keys of what terminals took for this bill
    QWidget* m_start = nullptr; // the columns beside the centre
    QWidget* m_end = nullptr;
    QWidget* m_back = nullptr;
    QWidget* m_keypad = nullptr;
    QLabel* m_context = nullptr;
    BillList* m_bill = nullptr;
    TotalsView* m_totals = nullptr;
    SplitView* m_split = nullptr;
    QLabel* m_dueWord = nullptr;
    QLabel* m_due = nullptr;
    QLabel* m_paid = nullptr;
    TipRow* m_tips = nullptr;
    std::vector<std::pair<Button*, Tender>> m_tenders;
    Button* m_splitButton = nullptr;
    QStackedWidget* m_panes = nullptr;
    CashPane* m_cash = nullptr;
    CashlessPane* m_cashless = nullptr;
    CardCharge* m_charge;
    Button* m_stop = nullptr;
    PaperStatus* m_paper = nullptr;
    Button* m_printBill = nullptr;
    Button* m_discount = nullptr;
    Badge* m_waiting = nullptr;
    QrCard* m_qr = nullptr;
    QLabel* m_nowTitle = nullptr;
    QLabel* m_nowText = nullptr;
    Button* m_complete = nullptr;
};

} // namespace stonepot
