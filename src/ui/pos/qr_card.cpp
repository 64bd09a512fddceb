#include "ui/pos/qr_card.h"

#include "ui/common/text.h"

#include <QPainter>
#include <QVBoxLayout>

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

QrCard::QrCard(const Look& look, QWidget* parent)
    : Surface(look, Token::Sunken, parent)
    , m_modules(new Modules(this))
    , m_amount(makeLabel(look, {}, 16, QFont::Bold, Token::Ink, this))
    , m_words(makeLabel(look, tr("The guest scans and pays on the phone."), 14, QFont::Normal, Token::Ink2, this))
{
    setObjectName(u"qrCard"_s);
    setRounded(8);
    m_amount->setAlignment(Qt::AlignCenter);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_modules, 0, Qt::AlignHCenter);
    layout->addWidget(m_amount);
    layout->addWidget(m_words);
}

void QrCard::showPayment(const PaymentCode& code, Minor amount, Currency currency, const QString& reference)
{
    const QByteArray text = code.text(amount, currency, reference).value_or(QByteArray());
    if (text != m_text) {
        m_text = text;
        m_modules->setCode(text.isEmpty() ? std::nullopt : QrCode::encode(text));
    }
    const QString money = m_look.format.money(amount);
    m_amount->setText(tr("%1 · %2", "amount and order number").arg(Format::isolate(money), Format::isolate(reference)));
    m_modules->setAccessibleName(tr("Payment code over %1").arg(money));
}

} // namespace stonepot
