#include "ui/kds/key_legend.h"

#include "ui/common/look.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int capHeight = 28;
constexpr int capPadding = 9;
constexpr int capGap = 8;
constexpr int wordGap = 8;
constexpr int keyLegendEntryGap = 22;

QFont capFont(const Look& look)
{
    return look.font(16, QFont::DemiBold);
}

QFont wordFont(const Look& look)
{
    return look.font(17);
}

int capWidth(const Look& look, const QString& cap)
{
    return std::max(QFontMetrics(capFont(look)).horizontalAdvance(cap) + 2 * capPadding, capHeight);
}

} // namespace

KeyLegend::KeyLegend(const Look& look, const KeyMap& keys, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setObjectName(u"keyLegend"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto add = [this, &keys](std::initializer_list<KitchenAction> actions, const QString& word) {
        Entry entry{{}, word};
        for (const KitchenAction action : actions) {
            entry.caps += keys.label(action);
        }
        entry.caps.removeAll(QString());
        if (!entry.caps.isEmpty()) {
            m_entries.push_back(entry);
        }
    };
    add({KitchenAction::Select}, keys.digitsBump() ? tr("bump", "key legend") : tr("select", "key legend"));
    add({KitchenAction::Previous, KitchenAction::Next, KitchenAction::LineUp, KitchenAction::LineDown},
        tr("move", "key legend"));
    add({KitchenAction::Bump}, tr("bump", "key legend"));
    add({KitchenAction::LineDone}, tr("line done", "key legend"));
    add({KitchenAction::Recall, KitchenAction::RecallList}, tr("recall", "key legend"));
    add({KitchenAction::Undo}, tr("undo", "key legend"));
    add({KitchenAction::PreviousPage, KitchenAction::Page}, tr("page", "key legend"));
    add({KitchenAction::Station}, tr("station", "key legend"));
    add({KitchenAction::Close}, tr("close", "key legend"));
    QStringList words;
    for (const Entry& entry : m_entries) {
        words += tr("%1: %2", "a key and what it does").arg(entry.caps.join(u", "_s), entry.word);
    }
    setAccessibleName(tr("Keys"));
    setAccessibleDescription(words.join(u"; "_s));
}

int KeyLegend::widthOf(const Entry& entry) const
{
    int width = QFontMetrics(wordFont(m_look)).horizontalAdvance(entry.word) + wordGap;
    for (const QString& cap : entry.caps) {
        width += capWidth(m_look, cap);
    }
    return width + static_cast<int>(entry.caps.size() - 1) * capGap;
}

QSize KeyLegend::sizeHint() const
{
    int width = 0;
    for (const Entry& entry : m_entries) {
        width += widthOf(entry) + keyLegendEntryGap;
    }
    return {std::max(width - keyLegendEntryGap, 0), capHeight};
}

void KeyLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto at = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    int x = std::max((width() - sizeHint().width()) / 2, 0);
    const int top = (height() - capHeight) / 2;
    for (const Entry& entry : m_entries) {
        if (x + widthOf(entry) > width()) {
            return;
        }
        for (const QString& cap : entry.caps) {
            const QRect box(x, top, capWidth(m_look, cap), capHeight);
            painter.setPen(m_look.color(Token::Outline));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(at(box)).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
            painter.setPen(m_look.color(Token::Ink));
            painter.setFont(capFont(m_look));
            painter.drawText(at(box), Qt::AlignCenter, Format::isolate(cap));
            x += box.width() + capGap;
        }
        x += wordGap - capGap;
        painter.setPen(m_look.color(Token::Ink2));
        painter.setFont(wordFont(m_look));
        const int word = painter.fontMetrics().horizontalAdvance(entry.word);
        painter.drawText(at(QRect(x, 0, word + 2, height())), Qt::AlignLeft | Qt::AlignVCenter, entry.word);
        x += word + keyLegendEntryGap;
    }
}

} // namespace stonepot
