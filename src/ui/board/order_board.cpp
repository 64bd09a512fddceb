#include "ui/board/order_board.h"

#include "state/kitchen_store.h"
#include "state/link_status.h"
#include "ui/common/figures.h"

#include <QPainter>
#include <QStyle>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

namespace {

constexpr Milliseconds newFor = 20s;
// On a screen of 1080 lines; others are scaled.
constexpr int fullHeight = 1080;
constexpr int headHeight = 104;
constexpr int numbersFootHeight = 96;
constexpr int preparingWidth = 840;
constexpr int numbersPadding = 48;
constexpr int numbersGap = 24;
constexpr int titleHeight = 128;
constexpr int numbersRadius = 12;
constexpr int nameShare = 36; // per cent of a box's height

// Cells from top to bottom, each row from the reading side on.
std::vector<QRect> cells(const QRect& area, int columns, int rowHeight, int rowGap)
{
    std::vector<QRect> all;
    const int width = (area.width() - (columns - 1) * numbersGap) / columns;
    for (int top = area.top(); top + rowHeight <= area.bottom() + 1; top += rowHeight + rowGap) {
        for (int column = 0; column < columns; ++column) {
            all.emplace_back(area.left() + column * (width + numbersGap), top, width, rowHeight);
        }
    }
    return all;
}

// As many as have a place; when there are more, the last place says how many.
struct Fitting {
    std::size_t shown = 0;
    std::size_t more = 0;
};

Fitting fit(std::size_t wanted, std::size_t places)
{
    return wanted <= places ? Fitting{wanted, 0} : Fitting{places - 1, wanted - (places - 1)};
}

CalledNumber moreOf(const Fitting& fitting)
{
    return {OrderBoard::tr("+%1", "more orders").arg(fitting.more)};
}

} // namespace

OrderBoard::OrderBoard(KitchenStore& store, const LinkStatus& link, Settings settings, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_link(link)
    , m_look{settings.light ? Theme::light() : Theme::dark(), settings.format, Icons()}
    , m_settings(std::move(settings))
{
    setObjectName(u"orderBoard"_s);
    setWindowTitle(tr("Orders"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::BlankCursor); // nobody points at it
    m_look.theme.applyTo(this);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OrderBoard::refresh);
    const auto refreshSoon = [this] { m_soon.start(0); }; // once for all that changes together
    connect(&store, &KitchenStore::ticketArrived, this, refreshSoon);
    connect(&store, &KitchenStore::ticketChanged, this, refreshSoon);
    connect(&store, &KitchenStore::bumpedChanged, this, refreshSoon);
    connect(&link, &LinkStatus::changed, this, refreshSoon);
    connect(&m_second, &QTimer::timeout, this, &OrderBoard::refresh);
    m_second.start(1s);
    refresh();
}

void OrderBoard::setShopName(const QString& name)
{
    m_settings.shopName = name;
    update();
}

void OrderBoard::refresh()
{
    if (const QTimeZone zone(m_store.timeZone()); zone.isValid()) {
        m_look.format = Format(m_look.format.locale(), m_look.format.currency(), zone);
    }
    std::vector<KitchenOrder> tickets(m_store.bumped().begin(), m_store.bumped().end());
    const TicketModel& open = *m_store.tickets();
    for (int row = 0; row < open.rowCount(); ++row) {
        tickets.push_back(open.row(row)->ticket);
    }
    m_numbers = boardNumbers(tickets, m_link.hubNow(), m_settings.keepReady);
    QStringList ready;
    for (const CalledNumber& each : m_numbers.ready) {
        ready += each.number;
    }
    setAccessibleName(tr("Ready to collect: %1").arg(ready.join(u", "_s)));
    chime();
    update();
}

// Once for what has just become ready, together or alone; what a screen finds ready when it starts is no news.
void OrderBoard::chime()
{
    bool isNews = false;
    QSet<QString> called;
    for (const CalledNumber& each : m_numbers.ready) {
        called.insert(each.number);
        isNews = isNews || (!m_called.contains(each.number) && m_link.hubNow() - each.since < newFor);
    }
    m_called = called;
    if (isNews && m_settings.play && m_settings.chime > 0) {
        m_settings.play(soundFile(u"chime"_s, m_settings.chime));
    }
}

std::optional<CalledNumber> OrderBoard::justReady() const
{
    const bool isNew = !m_numbers.ready.empty() && m_link.hubNow() - m_numbers.ready.front().since < newFor;
    return isNew ? std::optional(m_numbers.ready.front()) : std::nullopt;
}

QString OrderBoard::footer() const
{
    return m_link.current() ? tr("Please show your receipt at the counter.")
                            : tr("This screen has no contact with the kitchen. Please ask at the counter.");
}

std::vector<PaintedItem> OrderBoard::paintedItems() const
{
    std::vector<PaintedItem> items;
    const auto add = [&](const std::vector<CalledNumber>& numbers, const QString& state) {
        for (const CalledNumber& each : numbers) {
            items.push_back({.name = each.number + u", "_s + state, .rect = rect()});
        }
    };
    add(m_numbers.ready, tr("Ready to collect"));
    add(m_numbers.preparing, tr("Preparing"));
    items.push_back({.name = footer(), .rect = rect()});
    return items;
}

void OrderBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(layoutDirection());
    const qreal scale = qreal(height()) / fullHeight;
    painter.scale(scale, scale);
    const int width = std::max(qRound(this->width() / scale), preparingWidth + 2 * numbersPadding);
    const QRect all(0, 0, width, fullHeight);
    painter.fillRect(all, m_look.color(Token::Bg));
    paintHead(painter, width);
    const int middle = fullHeight - headHeight - numbersFootHeight;
    const auto at = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), all, logical); };
    paintPreparing(painter, at(QRect(0, headHeight, preparingWidth, middle)));
    paintReady(painter, at(QRect(preparingWidth, headHeight, width - preparingWidth, middle)));
    paintFoot(painter, QRect(0, fullHeight - numbersFootHeight, width, numbersFootHeight));
}

void OrderBoard::paintHead(QPainter& painter, int width) const
{
    const QRect area(0, 0, width, headHeight);
    const auto at = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), area, logical); };
    painter.fillRect(area, m_look.color(Token::Surface));
    painter.fillRect(QRect(0, headHeight - 1, width, 1), m_look.color(Token::Line));
    const QRect mark = at(QRect(numbersPadding, 24, 56, 56));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::Ember));
    painter.drawRoundedRect(mark, numbersRadius, numbersRadius);
    m_look.icons.paint(painter, mark, u"brand"_s, 44, m_look.color(Token::OnFill));
    painter.setPen(m_look.color(Token::Ink));
    painter.setFont(m_look.font(36, QFont::DemiBold));
    const QRect name(numbersPadding + 76, 0, width - numbersPadding - 76 - 260, headHeight);
    painter.drawText(at(name), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_settings.shopName, Qt::ElideRight, name.width()));
    painter.setFont(m_look.font(48, QFont::DemiBold));
    const QString time = m_look.format.time(m_link.hubNow());
    const int figures = figuresWidth(time, painter.font());
    drawFigures(painter, at(QRect(width - numbersPadding - figures, 0, figures, headHeight)), Qt::AlignCenter, time);
}

void OrderBoard::paintTitle(QPainter& painter, const QRect& area, const QString& icon, const QString& text) const
{
    const QRect row(area.left() + numbersPadding, area.top() + 6, area.width() - 2 * numbersPadding, titleHeight);
    const auto at = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), row, logical); };
    m_look.icons.paint(painter, at(QRect(row.left(), row.top(), 48, row.height())), icon, 52, painter.pen().color());
    painter.setFont(m_look.font(48, QFont::Bold));
    painter.drawText(at(row.adjusted(68, 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void OrderBoard::paintNumber(QPainter& painter, const QRect& box, const QString& number, int pixels) const
{
    QFont font = m_look.font(pixels, QFont::Bold);
    const int room = box.width() - 2 * numbersGap;
    if (const int wide = QFontMetrics(font).horizontalAdvance(number); wide > room) { // a number is never cut
        font.setPixelSize(std::max(pixels * room / wide, 12));
    }
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, Format::isolate(number));
}

// The number, and where the restaurant wants it whom it is for.
void OrderBoard::paintCalled(QPainter& painter, const QRect& box, const CalledNumber& called, int pixels) const
{
    if (!m_settings.names || called.name.isEmpty()) {
        paintNumber(painter, box, called.number, pixels);
        return;
    }
    const int named = box.height() * nameShare / 100;
    paintNumber(painter, box.adjusted(0, 0, 0, -named), called.number, pixels * (100 - nameShare) / 100);
    painter.setFont(m_look.font(std::clamp(named * 2 / 3, 24, 48), QFont::DemiBold));
    const QRect place(box.left() + numbersGap, box.bottom() + 1 - named - 4, box.width() - 2 * numbersGap, named);
    painter.drawText(place, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(called.name, Qt::ElideRight, place.width()));
}

void OrderBoard::paintPreparing(QPainter& painter, const QRect& area) const
{
    painter.setPen(m_look.color(Token::Ink));
    paintTitle(painter, area, u"timer"_s, tr("Preparing"));
    const QRect grid = area.adjusted(numbersPadding, titleHeight, -numbersPadding, -24);
    const std::vector<QRect> places = cells(grid, 2, 124, 20);
    const Fitting fitting = fit(m_numbers.preparing.size(), places.size());
    for (std::size_t i = 0; i < fitting.shown + (fitting.more > 0 ? 1 : 0); ++i) {
        const QRect box = QStyle::visualRect(layoutDirection(), grid, places[i]);
        painter.setPen(m_look.color(Token::Line));
        painter.setBrush(m_look.color(Token::Surface));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), numbersRadius, numbersRadius);
        painter.setPen(m_look.color(Token::Ink));
        const bool last = i == fitting.shown;
        paintCalled(painter, box, last ? moreOf(fitting) : m_numbers.preparing[i], 72);
    }
}

void OrderBoard::paintReady(QPainter& painter, const QRect& area) const
{
    painter.fillRect(area, m_light.color(Token::Jade700));
    painter.setPen(m_light.color(Token::OnFill));
    paintTitle(painter, area, u"check"_s, tr("Ready to collect"));
    QRect grid = area.adjusted(numbersPadding, titleHeight, -numbersPadding, -24);
    std::vector<CalledNumber> ready = m_numbers.ready;
    if (const std::optional<CalledNumber> first = justReady()) {
        paintJustReady(painter, QRect(grid.left(), grid.top(), grid.width(), 236), *first);
        grid.setTop(grid.top() + 236 + numbersGap);
        ready.erase(ready.begin());
    }
    // Large ones while they fit.
    std::vector<QRect> places = cells(grid, 2, 208, numbersGap);
    int pixels = 120;
    if (ready.size() > places.size()) {
        places = cells(grid, 3, 124, 20);
        pixels = 72;
    }
    const Fitting fitting = fit(ready.size(), places.size());
    for (std::size_t i = 0; i < fitting.shown + (fitting.more > 0 ? 1 : 0); ++i) {
        const QRect box = QStyle::visualRect(layoutDirection(), grid, places[i]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_light.color(Token::Surface));
        painter.drawRoundedRect(box, numbersRadius, numbersRadius);
        painter.setPen(m_light.color(Token::Jade700));
        const bool last = i == fitting.shown;
        paintCalled(painter, box, last ? moreOf(fitting) : ready[i], pixels);
    }
}

void OrderBoard::paintJustReady(QPainter& painter, const QRect& box, const CalledNumber& called) const
{
    const auto at = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), box, logical); };
    painter.setPen(QPen(m_look.color(Token::Warn), 8));
    painter.setBrush(m_light.color(Token::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(4, 4, -4, -4), numbersRadius, numbersRadius);
    m_look.icons.paint(painter, at(QRect(box.left() + 64, box.top(), 80, box.height())), u"bell"_s, 96,
                       m_light.color(Token::Jade700));
    painter.setFont(m_look.font(32, QFont::DemiBold));
    const QString words = tr("Just ready");
    const int wide = painter.fontMetrics().horizontalAdvance(words) + 48;
    const QRect pill(box.right() + 1 - 56 - wide, box.top() + (box.height() - 64) / 2, wide, 64);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::Warn));
    painter.drawRoundedRect(at(pill), 8, 8);
    painter.setPen(m_look.color(Token::WarnInk));
    painter.drawText(at(pill), Qt::AlignCenter, words);
    painter.setPen(m_light.color(Token::Jade700));
    const QRect room(box.left() + 144, box.top(), pill.left() - box.left() - 144, box.height());
    paintCalled(painter, at(room), called, 148);
}

void OrderBoard::paintFoot(QPainter& painter, const QRect& area) const
{
    const auto at = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), area, logical); };
    const bool stale = !m_link.current();
    painter.fillRect(area, m_look.color(stale ? Token::Stale : Token::Surface));
    painter.fillRect(QRect(0, area.top(), area.width(), 1), m_look.color(Token::Line));
    QRect text = area.adjusted(numbersPadding, 0, -numbersPadding, 0);
    const QColor ink = m_look.color(stale ? Token::OnFill : Token::Ink);
    painter.setPen(ink);
    if (stale) {
        const QRect icon(text.left(), text.top(), 44, text.height());
        m_look.icons.paint(painter, at(icon), u"no-network"_s, 44, ink);
        text.setLeft(text.left() + 64);
    }
    painter.setFont(m_look.font(32, QFont::Medium));
    painter.drawText(at(text), Qt::AlignLeft | Qt::AlignVCenter, footer());
    const std::optional<Milliseconds> wait = m_store.averageTime();
    if (wait && !stale) {
        const auto minutes = std::max<qint64>(1, qRound64(static_cast<double>(wait->count()) / 60'000));
        painter.setPen(m_look.color(Token::Ink2));
        painter.setFont(m_look.font(32));
        painter.drawText(at(text), Qt::AlignRight | Qt::AlignVCenter,
                         minutes == 1 ? tr("Average wait 1 minute")
                                      : tr("Average wait %1 minutes").arg(m_look.format.number(minutes)));
    }
}

} // namespace stonepot
