#include "ui/common/glyphs.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace stonepot {

namespace {

struct Painting {
    QPainter& painter;
    const Theme& theme;

    void stroke(Token token, qreal width, Qt::PenStyle style = Qt::SolidLine) const
    {
        painter.setPen(QPen(theme.color(token), width, style, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    }
    void fill(Token token) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(token));
    }
};

void check(const Painting& with, Token token)
{
    with.stroke(token, 2.4);
    with.painter.drawPolyline(QPolygonF({{7.4, 12.4}, {10.7, 15.6}, {16.6, 8.8}}));
}

void readyDisc(const Painting& with)
{
    with.fill(Token::Jade600);
    with.painter.drawEllipse(QRectF(1.5, 1.5, 21, 21));
    check(with, with.theme.inkOn(Token::Jade600));
}

void exclamation(const Painting& with, Token token, qreal top, qreal bottom)
{
    with.stroke(token, 2.2);
    with.painter.drawLine(QPointF(12, top), QPointF(12, bottom - 4));
    with.fill(token);
    with.painter.drawEllipse(QPointF(12, bottom), 1.4, 1.4);
}

QPolygonF triangle()
{
    return QPolygonF({{12, 2.8}, {22.4, 20.8}, {1.6, 20.8}});
}

QPolygonF octagon()
{
    return QPolygonF({{7.9, 2}, {16.1, 2}, {22, 7.9}, {22, 16.1}, {16.1, 22}, {7.9, 22}, {2, 16.1}, {2, 7.9}});
}

void warningTriangle(const Painting& with, Token fill, Token edge, Token mark)
{
    with.painter.setBrush(with.theme.color(fill));
    with.painter.setPen(QPen(with.theme.color(edge), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    with.painter.drawPolygon(triangle());
    exclamation(with, mark, 9, 17.6);
}

void clockHands(const Painting& with)
{
    with.painter.drawPolyline(QPolygonF({{12, 7}, {12, 12.2}, {15.4, 14}}));
}

void hexagon(const Painting& with)
{
    with.painter.setBrush(with.theme.color(Token::Slate100));
    with.painter.setPen(QPen(with.theme.color(Token::Slate700), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    with.painter.drawPolygon(QPolygonF({{7, 2.6}, {17, 2.6}, {22.2, 12}, {17, 21.4}, {7, 21.4}, {1.8, 12}}));
    with.stroke(Token::Slate700, 2);
    clockHands(with);
}

void seen(const Painting& with)
{
    with.fill(Token::Cobalt600);
    with.painter.drawRoundedRect(QRectF(1.5, 3.5, 21, 17), 4, 4);
    const Token eye = with.theme.inkOn(Token::Cobalt600);
    QPainterPath lids(QPointF(5.2, 12));
    lids.quadTo(QPointF(12, 3.6), QPointF(18.8, 12));
    lids.quadTo(QPointF(12, 20.4), QPointF(5.2, 12));
    with.fill(eye);
    with.painter.drawPath(lids);
    with.fill(Token::Cobalt600);
    with.painter.drawEllipse(QPointF(12, 12), 2.5, 2.5);
}

void cloud(const Painting& with)
{
    QPainterPath path(QPointF(7, 19.4));
    path.cubicTo(QPointF(0.4, 19.4), QPointF(0.6, 10.2), QPointF(6.2, 10.2));
    path.cubicTo(QPointF(7.2, 3), QPointF(16.8, 3), QPointF(17.6, 9.6));
    path.cubicTo(QPointF(23.6, 9.8), QPointF(23.6, 19.4), QPointF(17.4, 19.4));
    path.closeSubpath();
    with.painter.setBrush(with.theme.color(Token::Cobalt50));
    with.painter.setPen(QPen(with.theme.color(Token::Cobalt600), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    with.painter.drawPath(path);
    with.stroke(Token::Cobalt600, 2);
    with.painter.drawPolyline(QPolygonF({{8.6, 13.8}, {11, 16}, {15.2, 11.4}}));
}

void voidSquare(const Painting& with)
{
    with.stroke(Token::Chili700, 2);
    with.painter.drawRoundedRect(QRectF(3, 3, 18, 18), 2.5, 2.5);
    with.painter.drawLine(QPointF(8.2, 8.2), QPointF(15.8, 15.8));
    with.painter.drawLine(QPointF(15.8, 8.2), QPointF(8.2, 15.8));
}

void sent(const Painting& with)
{
    with.stroke(Token::Slate700, 2);
    with.painter.drawPolygon(QPolygonF({{2.8, 3.6}, {21.6, 12}, {2.8, 20.4}, {6.8, 12}}));
}

void ban(const Painting& with, Token token, qreal inset)
{
    with.stroke(token, 2.4);
    const QRectF ring(inset, inset, 24 - 2 * inset, 24 - 2 * inset);
    with.painter.drawEllipse(ring);
    const qreal reach = ring.width() / 2 * 0.7071;
    with.painter.drawLine(QPointF(12 - reach, 12 + reach), QPointF(12 + reach, 12 - reach));
}

void octagonMark(const Painting& with, Token fill, Token mark)
{
    with.fill(fill);
    with.painter.drawPolygon(octagon());
    exclamation(with, mark, 7, 17);
}

void paintOnGrid(const Painting& with, StateGlyph glyph)
{
    switch (glyph) {
    case StateGlyph::LinkConnected:
        with.fill(Token::Ok);
        with.painter.drawEllipse(QRectF(4, 4, 16, 16));
        return;
    case StateGlyph::LinkConnecting:
        with.stroke(with.theme.isDark() ? Token::Warn : Token::AmberLine, 3.4);
        with.painter.drawArc(QRectF(4, 4, 16, 16), 90 * 16, -250 * 16);
        return;
    case StateGlyph::LinkOffline:
        return ban(with, Token::Slate700, 4);
    case StateGlyph::LineNew: {
        QPen pen(with.theme.color(Token::Outline), 2, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2.1, 1.55}); // eight dashes round the ring
        with.painter.setPen(pen);
        with.painter.setBrush(Qt::NoBrush);
        with.painter.drawEllipse(QRectF(2.7, 2.7, 18.6, 18.6));
        return;
    }
    case StateGlyph::LineSent:
        return sent(with);
    case StateGlyph::LineSeen:
        return seen(with);
    case StateGlyph::LineReady:
    case StateGlyph::TableReady:
        return readyDisc(with);
    case StateGlyph::LineVoid:
        return voidSquare(with);
    case StateGlyph::OrderWaiting:
        return hexagon(with);
    case StateGlyph::OrderNotSeen:
    case StateGlyph::TableAttention:
        return warningTriangle(with, Token::Amber500, Token::Amber800,
                               with.theme.isDark() ? Token::WarnInk : Token::Ink);
    case StateGlyph::OrderSynced:
        return cloud(with);
    case StateGlyph::OrderRefused:
        return octagonMark(with, Token::Chili700, with.theme.inkOn(Token::Chili700));
    case StateGlyph::TicketOnTime:
        with.stroke(with.theme.isDark() ? Token::Ink : Token::OnFill, 2.2);
        with.painter.drawEllipse(QRectF(3, 3, 18, 18));
        return clockHands(with);
    case StateGlyph::TicketWarning:
        return warningTriangle(with, Token::WarnInk, Token::WarnInk, Token::Warn);
    case StateGlyph::TicketLate:
        return octagonMark(with, Token::OnFill, Token::Late);
    case StateGlyph::SoldOut:
        return ban(with, Token::Slate700, 3);
    }
}

} // namespace

void paintGlyph(QPainter& painter, const QRectF& rect, StateGlyph glyph, const Theme& theme, bool mirrored)
{
    const qreal side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(mirrored ? -side / 24 : side / 24, side / 24);
    painter.translate(-12, -12);
    paintOnGrid({painter, theme}, glyph);
    painter.restore();
}

QString glyphName(StateGlyph glyph)
{
    const auto named = [](const char* text) { return QCoreApplication::translate("StateGlyph", text); };
    switch (glyph) {
    case StateGlyph::LinkConnected:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Connected"));
    case StateGlyph::LinkConnecting:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Connecting"));
    case StateGlyph::LinkOffline:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Offline"));
    case StateGlyph::LineNew:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "New"));
    case StateGlyph::LineSent:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Sent"));
    case StateGlyph::LineSeen:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "On the kitchen screen"));
    case StateGlyph::LineReady:
    case StateGlyph::TableReady:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Ready"));
    case StateGlyph::LineVoid:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Void"));
    case StateGlyph::OrderWaiting:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Waiting to send"));
    case StateGlyph::OrderNotSeen:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Not seen by the kitchen"));
    case StateGlyph::OrderSynced:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Synced"));
    case StateGlyph::OrderRefused:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Refused"));
    case StateGlyph::TicketOnTime:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "On time"));
    case StateGlyph::TicketWarning:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Warning"));
    case StateGlyph::TicketLate:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Late"));
    case StateGlyph::TableAttention:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Needs attention"));
    case StateGlyph::SoldOut:
        return named(QT_TRANSLATE_NOOP("StateGlyph", "Sold out"));
    }
    return {};
}

} // namespace stonepot
