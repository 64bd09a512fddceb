#include "ui/pos/line_delegate.h"

#include "state/cart_model.h"
#include "ui/common/text.h"
#include "ui/pos/tile_delegate.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int lineTop = 8;
constexpr int lineBottom = 8; // with the divider
constexpr int lineNameHeight = 21;
constexpr int lineRowHeight = 19;
constexpr int quantityCentre = 30;
constexpr int lineTextStart = 52;
constexpr int lineEnd = 16;
constexpr int lineAmountWidth = 88;
constexpr int lineGlyphSize = 18;
constexpr int courseRoom = 34;
constexpr int courseMarkHeight = 20;
constexpr int toolsGap = 7;
constexpr int toolsBottom = 10;

int textWidth(int width)
{
    return width - lineTextStart - lineEnd - lineAmountWidth - lineGlyphSize;
}

} // namespace

StateGlyph lineGlyph(CartModel::LineState state)
{
    switch (state) {
    case CartModel::LineState::New:
        return StateGlyph::LineNew;
    case CartModel::LineState::Waiting:
        return StateGlyph::OrderWaiting;
    case CartModel::LineState::Sent:
        return StateGlyph::LineSent;
    case CartModel::LineState::Seen:
        return StateGlyph::LineSeen;
    case CartModel::LineState::Ready:
        return StateGlyph::LineReady;
    case CartModel::LineState::Voided:
        return StateGlyph::LineVoid;
    }
    return StateGlyph::LineNew;
}

bool LineDelegate::isChosen(const QModelIndex& index) const
{
    return !m_chosen.isEmpty() && index.data(CartModel::LineIdRole).toString() == m_chosen;
}

std::vector<LineDelegate::Row> LineDelegate::rows(const QModelIndex& index, int width) const
{
    std::vector<Row> rows;
    const QFont font = m_look.font(14);
    const int room = textWidth(width);
    const QStringList modifiers = index.data(CartModel::ModifiersRole).toStringList();
    const QVariantList prices = index.data(CartModel::ModifierPricesRole).toList();
    for (qsizetype i = 0; i < modifiers.size(); ++i) {
        const Minor price = i < prices.size() ? prices.at(i).toLongLong() : 0;
        QString amount = price == 0 ? QString() : m_look.format.amount(price);
        for (const QString& line : m_texts.wrapped(modifiers.at(i), font, room)) {
            rows.push_back({Detail::Choice, line, std::exchange(amount, {})});
        }
    }
    const QString note = index.data(CartModel::NoteRole).toString();
    if (!note.isEmpty()) {
        for (const QString& line : m_texts.wrapped(note, font, room - 21)) {
            rows.push_back({Detail::Note, line, {}});
        }
    }
    const QStringList allergies = index.data(CartModel::AllergiesRole).toStringList();
    if (!allergies.isEmpty()) {
        const QString text = tr("Allergy: %1").arg(m_look.format.locale().createSeparatedList(allergies));
        for (const QString& line : m_texts.wrapped(text, m_look.font(14, QFont::DemiBold), room - 21)) {
            rows.push_back({Detail::Allergy, line, {}});
        }
    }
    if (const QVariant agreed = index.data(CartModel::AgreedPriceRole); agreed.isValid()) {
        rows.push_back({Detail::Choice, tr("Agreed price"), m_look.format.amount(agreed.toLongLong())});
    }
    const Minor discount = index.data(CartModel::DiscountRole).toLongLong();
    if (discount != 0) {
        rows.push_back({Detail::Discount, tr("Discount"), m_look.format.amount(-discount)});
    }
    return rows;
}

// Later courses wait: they have a mark, where there is an earlier one.
QString LineDelegate::courseMark(const QModelIndex& index) const
{
    const int course = index.data(CartModel::CourseRole).toInt();
    return course > 1 ? tr("C%1", "mark of a line that is of a later course: its number").arg(course) : QString();
}

int LineDelegate::nameWidth(const QModelIndex& index, int width) const
{
    return textWidth(width) - (courseMark(index).isEmpty() ? 0 : courseRoom);
}

QStringList LineDelegate::nameLines(const QModelIndex& index, int width) const
{
    const int room = nameWidth(index, width);
    return m_texts.twoLines(index.data(CartModel::NameRole).toString(), m_look.font(16, QFont::DemiBold), room, room);
}

int LineDelegate::textHeight(const QModelIndex& index, int width) const
{
    return static_cast<int>(nameLines(index, width).size()) * m_look.theme.scaled(lineNameHeight) +
           static_cast<int>(rows(index, width).size()) * m_look.theme.scaled(lineRowHeight);
}

int LineDelegate::toolsTop(const QModelIndex& index) const
{
    return lineTop + textHeight(index, m_view->viewport()->width()) + toolsGap;
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_view->viewport()->width();
    const int text = lineTop + textHeight(index, width);
    return {width,
            isChosen(index) ? text + toolsGap + m_look.theme.scaled(toolsHeight) + toolsBottom : text + lineBottom};
}

void LineDelegate::paintRow(QPainter& painter, const Row& row, const QRect& line, const QRect& text,
                            const QRect& amount) const
{
    const auto direction = m_view->layoutDirection();
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(direction, Qt::AlignTrailing | Qt::AlignVCenter);
    const auto visual = [&](const QRect& logical) { return QStyle::visualRect(direction, line, logical); };
    QRect at = text;
    QFont font = m_look.font(14);
    Token token = Token::Ink2;
    const QRect sign(text.left(), text.top() + 1, 16, text.height() - 1);
    switch (row.detail) {
    case Detail::Choice:
        break;
    case Detail::Note:
        font.setItalic(true);
        token = Token::Amber800;
        m_look.icons.paint(painter, visual(sign), u"note"_s, 16, m_look.color(token));
        at.setLeft(text.left() + 21);
        break;
    case Detail::Allergy:
        font.setWeight(QFont::DemiBold);
        token = Token::Plum700;
        m_look.icons.paint(painter, visual(sign), u"triangle"_s, 16, m_look.color(token));
        at.setLeft(text.left() + 21);
        break;
    case Detail::Discount:
        token = Token::Jade700;
        break;
    }
    painter.setPen(m_look.color(token));
    m_texts.draw(painter, visual(at), leading, row.text, font);
    if (!row.amount.isEmpty()) {
        m_texts.draw(painter, visual(amount), trailing, Format::isolate(row.amount), font);
    }
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect& all = option.rect;
    const auto direction = m_view->layoutDirection();
    const auto visual = [&](QRect logical) {
        return QStyle::visualRect(direction, all, logical.translated(all.topLeft()));
    };
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(direction, Qt::AlignTrailing | Qt::AlignVCenter);
    const auto state = static_cast<CartModel::LineState>(index.data(CartModel::StateRole).toInt());
    const bool voided = state == CartModel::LineState::Voided;
    painter->save();
    if (isChosen(index)) {
        painter->fillRect(all, m_look.color(Token::Cobalt50));
        painter->fillRect(visual({0, 0, 3, all.height()}), m_look.color(Token::Cobalt600));
    } else if (m_view->isPressed(index)) {
        painter->fillRect(all, m_look.color(Token::Sunken));
    }
    painter->fillRect(all.left(), all.bottom(), all.width(), 1, m_look.color(Token::Line));

    const int nameStep = m_look.theme.scaled(lineNameHeight);
    const int rowStep = m_look.theme.scaled(lineRowHeight);
    const QRect firstLine(0, lineTop, all.width(), nameStep);
    QFont bold = m_look.font(16, QFont::DemiBold);
    bold.setStrikeOut(voided);
    painter->setPen(m_look.color(voided ? Token::Chili700 : Token::Ink));
    m_texts.draw(
        *painter, visual({quantityCentre - 26, lineTop, 52, nameStep}), Qt::AlignCenter,
        m_look.format.decimal(Decimal::parse(index.data(CartModel::QuantityRole).toString()).value_or(Decimal(1))),
        bold);
    int y = lineTop;
    for (const QString& line : nameLines(index, all.width())) {
        m_texts.draw(*painter, visual({lineTextStart, y, nameWidth(index, all.width()), nameStep}), leading, line,
                     bold);
        y += nameStep;
    }
    const QRect amount(all.width() - lineEnd - lineAmountWidth, 0, lineAmountWidth, 0);
    m_texts.draw(*painter, visual({amount.left(), lineTop, amount.width(), nameStep}), trailing,
                 Format::isolate(m_look.format.amount(index.data(CartModel::TotalRole).toLongLong())),
                 m_look.font(16, QFont::Medium));
    const QRect sign(all.width() - lineEnd - 62 - lineGlyphSize - 9, lineTop + (nameStep - lineGlyphSize) / 2,
                     lineGlyphSize, lineGlyphSize);
    paintGlyph(*painter, visual(sign), lineGlyph(state), m_look.theme, direction == Qt::RightToLeft);

    if (const QString mark = courseMark(index); !mark.isEmpty()) {
        const QRect room = visual({sign.left() - courseRoom, lineTop, courseRoom - 6, nameStep});
        paintDietaryMark(*painter, room.topRight() + QPoint(1, (nameStep - courseMarkHeight) / 2), mark, m_look,
                         m_texts);
    }

    for (const Row& row : rows(index, all.width())) {
        const QPoint origin = all.topLeft();
        const QRect text = QRect(lineTextStart, y, textWidth(all.width()), rowStep).translated(origin);
        paintRow(*painter, row, all, text, QRect(amount.left(), y, amount.width(), rowStep).translated(origin));
        y += rowStep;
    }
    painter->restore();
}

} // namespace stonepot
