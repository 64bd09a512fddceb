#include "ui/pos/qr_card.h"

#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/pos/validity_bar.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int quietZone = 4; // modules, ISO/IEC 18004
constexpr int codeSide = 260;

} // namespace

class QrCard::Modules final : public QWidget {
public:
    explicit Modules(QWidget* parent)
        : QWidget(parent)
    {
        setObjectName(u"paymentQr"_s);
        setFixedSize(codeSide, codeSide);
    }

    void setCode(std::optional<QrCode> code)
    {
        m_code = std::move(code);
        update();
    }

protected:
    // Whole pixels a module: a camera reads no blurred edges.
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        if (!m_code) {
            return;
        }
        const int module = std::max(1, width() / (m_code->size() + 2 * quietZone));
        const int start = (width() - module * m_code->size()) / 2;
        for (int y = 0; y < m_code->size(); ++y) {
            for (int x = 0; x < m_code->size(); ++x) {
                if (m_code->isDark(x, y)) {
                    painter.fillRect(start + x * module, start + y * module, module, module, Qt::black);
                }
            }
        }
    }

private:
    std::optional<QrCode> m_code;
};

QrCard::QrCard(const Clock& clock, const Look& look, QWidget* parent)
    : Surface(look, Token::Sunken, parent)
    , m_clock(clock)
    , m_modules(new Modules(this))
    , m_amount(makeLabel(look, {}, 16, QFont::Bold, Token::Ink, this))
    , m_words(makeLabel(look, tr("The guest scans and pays on the phone."), 14, QFont::Normal, Token::Ink2, this))
    , m_left(makeLabel(look, {}, 14, QFont::Normal, Token::Ink2, this))
    , m_bar(new ValidityBar(look, this))
    , m_renew(new Button(look, u"newCode"_s, tr("New code"), this))
{
    setObjectName(u"qrCard"_s);
    setRounded(8);
    m_left->setObjectName(u"codeValidity"_s);
    m_amount->setAlignment(Qt::AlignCenter);
    for (QLabel* label : {m_words, m_left}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_modules, 0, Qt::AlignHCenter);
    layout->addWidget(m_amount);
    layout->addWidget(m_words);
    layout->addWidget(m_left);
    layout->addWidget(m_bar);
    layout->addWidget(m_renew);
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, &QrCard::tick);
    connect(m_renew, &QAbstractButton::clicked, this, &QrCard::renewRequested);
}

void QrCard::showPayment(const PaymentCode& code, Minor amount, Currency currency, const QString& reference,
                         const QString& number)
{
    m_text = code.text(amount, currency, reference).value_or(QByteArray());
    m_modules->setCode(m_text.isEmpty() ? std::nullopt : QrCode::encode(m_text));
    const QString money = m_look.format.money(amount);
    m_amount->setText(tr("%1 · %2", "amount and order number").arg(Format::isolate(money), Format::isolate(number)));
    m_modules->setAccessibleName(tr("Payment code over %1").arg(money));
    m_goodUntil = m_clock.monotonic() + m_validity;
    tick();
}

void QrCard::tick()
{
    const Milliseconds left = std::max(m_goodUntil - m_clock.monotonic(), Milliseconds(0));
    const bool isGood = left > Milliseconds(0);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    m_left->setText(isGood ? tr("The code is good for %1 more.", "minutes and seconds, 4:32")
                                 .arg(Format::isolate(m_look.format.duration(std::chrono::seconds(seconds))))
                           : tr("The code is not good any more."));
    m_bar->setLeft(static_cast<double>(left.count()) / static_cast<double>(std::max<qint64>(1, m_validity.count())));
    m_modules->setVisible(isGood);
    m_words->setVisible(isGood);
    m_bar->setVisible(isGood);
    m_renew->setVisible(!isGood);
}

void QrCard::showEvent(QShowEvent* event)
{
    Surface::showEvent(event);
    m_everySecond.start();
}

void QrCard::hideEvent(QHideEvent* event)
{
    Surface::hideEvent(event);
    m_everySecond.stop();
}

} // namespace stonepot
