#include "ui/pos/latency_graph.h"

#include "state/link_status.h"

#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::chrono::seconds sampleEvery{2};
constexpr int graphHeight = 96;
constexpr int axisRoom = 18;
constexpr Milliseconds smallestTop{100};

} // namespace

LatencyGraph::LatencyGraph(const LinkStatus& link, const Clock& clock, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_clock(clock)
    , m_look(look)
{
    setObjectName(u"latencyGraph"_s);
    setFixedHeight(look.theme.scaled(graphHeight));
    auto* timer = new QTimer(this);
    timer->setInterval(sampleEvery);
    connect(timer, &QTimer::timeout, this, &LatencyGraph::sample);
    timer->start();
    sample();
}

void LatencyGraph::sample()
{
    const Milliseconds now = m_clock.monotonic();
    const bool connected = m_link.state() == LinkState::Online;
    m_samples.push_back({now, connected ? m_link.latency() : std::nullopt, connected ? m_link.loss() : 1.0});
    while (m_samples.front().at < now - span) {
        m_samples.pop_front();
    }
    setAccessibleName(
        tr("Round trips of the last 5 minutes; the longest took %1 ms").arg(m_look.format.number(top().count())));
    update();
}

Milliseconds LatencyGraph::top() const
{
    Milliseconds top = smallestTop;
    for (const Sample& each : m_samples) {
        top = std::max(top, each.latency.value_or(Milliseconds(0)));
    }
    return top;
}

QSize LatencyGraph::sizeHint() const
{
    return {320, m_look.theme.scaled(graphHeight)};
}

// A round trip is a column from the floor, a loss hangs from the ceiling as its share of the height, and where there
// was no link the ground is grey: three shapes, not three colours.
void LatencyGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect plot = rect().adjusted(0, 0, -1, -m_look.theme.scaled(axisRoom));
    painter.fillRect(plot, m_look.color(Token::Sunken));
    const Milliseconds now = m_clock.monotonic();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double perMs = static_cast<double>(plot.width()) / static_cast<double>(span.count());
    const int width = std::max(2, static_cast<int>(perMs * static_cast<double>(Milliseconds(sampleEvery).count())));
    const auto height = [&plot](double share) { return static_cast<int>(share * plot.height()); };
    const double highest = static_cast<double>(top().count());
    for (const Sample& each : m_samples) {
        const int fromEnd = static_cast<int>(static_cast<double>((now - each.at).count()) * perMs) + width;
        const int x = mirrored ? plot.left() + fromEnd - width : plot.right() + 1 - fromEnd;
        if (!each.latency) {
            painter.fillRect(x, plot.top(), width, plot.height(), m_look.color(Token::Slate100));
            continue;
        }
        const int tall = std::max(2, height(static_cast<double>(each.latency->count()) / highest));
        painter.fillRect(x, plot.bottom() + 1 - tall, width, tall, m_look.color(Token::Cobalt600));
        if (each.loss > 0) {
            painter.fillRect(x, plot.top(), width, std::max(2, height(each.loss)), m_look.color(Token::Chili700));
        }
    }
    painter.setPen(m_look.color(Token::Line));
    painter.drawRect(plot);
    painter.setPen(m_look.color(Token::Ink2));
    painter.setFont(m_look.font(13));
    const QRect words = rect().adjusted(0, plot.height() + 1, 0, 0);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter);
    painter.drawText(words, leading, tr("5 min ago"));
    painter.drawText(words, Qt::AlignCenter,
                     tr("up to %1 ms", "the top of a graph").arg(m_look.format.number(top().count())));
    painter.drawText(words, trailing, tr("now"));
}

} // namespace stonepot
