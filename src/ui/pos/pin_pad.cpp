#include "ui/pos/pin_pad.h"

#include "ui/common/announce.h"
#include "ui/common/button.h"
#include "ui/common/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int dot = 16;
constexpr int dotPitch = 36;

} // namespace

PinDots::PinDots(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setObjectName(u"pinDots"_s);
}

void PinDots::setState(int filled, int length, bool wrong)
{
    m_filled = filled;
    m_length = length;
    m_wrong = wrong;
    setAccessibleName(filled == 1 ? tr("1 digit entered") : tr("%n digits entered", nullptr, filled));
    updateGeometry();
    update();
}

QSize PinDots::sizeHint() const
{
    return {dot + dotPitch * (m_length - 1) + 2, dot + 2};
}

void PinDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_look.color(m_wrong ? Token::Chili700 : Token::Cobalt600);
    const int left = (width() - dot - dotPitch * (m_length - 1)) / 2;
    painter.setPen(QPen(color, 2));
    for (int i = 0; i < m_length; ++i) {
        painter.setBrush(i < m_filled || m_wrong ? QBrush(color) : QBrush(Qt::NoBrush));
        const int x = layoutDirection() == Qt::RightToLeft ? width() - left - dot - i * dotPitch : left + i * dotPitch;
        painter.drawEllipse(QRectF(x + 1, (height() - dot) / 2.0 + 1, dot - 2, dot - 2));
    }
}

PinPad::PinPad(const Look& look, QWidget* parent, const QString& prefix)
    : QWidget(parent)
    , m_look(look)
    , m_dots(new PinDots(look, this))
    , m_message(makeLabel(look, {}, 14, QFont::Normal, Token::Ink3, this))
{
    setObjectName(prefix + "Pad"_L1);
    m_message->setObjectName(prefix + "Message"_L1);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(look.theme.scaled(44));

    auto* keys = new QGridLayout;
    keys->setSpacing(12);
    const auto add = [&](Button* button, int row, int column) {
        button->setMinimumSize(114, 76);
        button->setPadding(4);
        keys->addWidget(button, row, column);
    };
    for (int digit = 0; digit <= 9; ++digit) {
        auto* button = new Button(look, prefix + QString::number(digit), look.format.number(digit), this);
        button->setTextSize(28, QFont::DemiBold);
        const int cell = digit == 0 ? 10 : digit - 1;
        add(button, cell / 3, cell % 3);
        connect(button, &QAbstractButton::clicked, this, [this, digit] { type(QChar(u'0' + digit)); });
    }
    auto* clearButton = new Button(look, prefix + "Clear"_L1, tr("Clear"), this);
    clearButton->setTextSize(16);
    clearButton->setTextToken(Token::Ink2);
    add(clearButton, 3, 0);
    auto* eraseButton = new Button(look, prefix + "Backspace"_L1, {}, this);
    eraseButton->setIconName(u"backspace"_s, 26);
    eraseButton->setIconToken(Token::Ink2);
    eraseButton->setAccessibleName(tr("Delete the last digit"));
    add(eraseButton, 3, 2);
    connect(clearButton, &QAbstractButton::clicked, this, &PinPad::clear);
    connect(eraseButton, &QAbstractButton::clicked, this, &PinPad::erase);

    // Keypads are not mirrored in right-to-left layouts.
    auto* keyArea = new QWidget(this);
    keyArea->setLayoutDirection(Qt::LeftToRight);
    keyArea->setLayout(keys);
    keys->setContentsMargins(0, 0, 0, 0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_dots, 0, Qt::AlignHCenter);
    layout->addSpacing(19);
    layout->addWidget(keyArea, 0, Qt::AlignHCenter);
    layout->addSpacing(44);
    layout->addWidget(m_message);
    refresh();
}

void PinPad::setLength(int digits)
{
    m_length = qMax(1, digits);
    clear();
}

void PinPad::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
}

void PinPad::clear()
{
    m_pin.clear();
    refresh();
}

void PinPad::setBusy(bool busy)
{
    m_busy = busy;
}

void PinPad::showWrong(const QString& sentence)
{
    m_pin.clear();
    m_busy = false;
    m_dots->setState(0, m_length, true);
    m_message->setText(sentence);
    setToken(m_message, m_look, Token::Chili700);
    announce(m_message, sentence);
}

void PinPad::showDelay(const QString& sentence)
{
    if (m_busy) {
        m_message->setText(sentence);
        setToken(m_message, m_look, Token::Ink2);
        announce(m_message, sentence);
    }
}

void PinPad::refresh()
{
    m_dots->setState(static_cast<int>(m_pin.size()), m_length, false);
    m_message->setText(m_hint);
    setToken(m_message, m_look, Token::Ink3);
}

void PinPad::type(QChar digit)
{
    if (m_busy || m_pin.size() >= m_length) {
        return;
    }
    m_pin += digit;
    refresh();
    if (m_pin.size() == m_length) {
        emit entered(m_pin);
    }
}

void PinPad::erase()
{
    if (!m_busy) {
        m_pin.chop(1);
        refresh();
    }
}

bool PinPad::handleKey(QKeyEvent* event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).isDigit()) {
        type(QChar(u'0' + text.at(0).digitValue()));
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Backspace:
        erase();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Escape:
        clear();
        return true;
    default:
        return false;
    }
}

} // namespace stonepot
