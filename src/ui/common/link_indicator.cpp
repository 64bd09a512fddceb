#include "ui/common/link_indicator.h"

#include "ui/common/announce.h"

#include <QPainter>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int indicatorGap = 6;

QString qualityWord(LinkQuality quality)
{
    switch (quality) {
    case LinkQuality::Good:
        return LinkIndicator::tr("good", "quality of the link");
    case LinkQuality::Fair:
        return LinkIndicator::tr("fair", "quality of the link");
    case LinkQuality::Poor:
        return LinkIndicator::tr("poor", "quality of the link");
    case LinkQuality::Unknown:
        break;
    }
    return {};
}

} // namespace

LinkIndicator::LinkIndicator(const LinkStatus& link, const Look& look, QString offlineWords, QWidget* parent)
    : QAbstractButton(parent)
    , m_link(link)
    , m_look(look)
    , m_offlineWords(std::move(offlineWords))
{
    setObjectName(u"linkIndicator"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&link, &LinkStatus::changed, this, &LinkIndicator::refresh);
    // The countdown to the next attempt.
    auto* timer = new QTimer(this);
    timer->setInterval(1000);
    connect(timer, &QTimer::timeout, this, [this] {
        if (m_link.untilRetry()) {
            refresh();
        }
    });
    timer->start();
    refresh();
}

void LinkIndicator::setTextSize(int pixels)
{
    m_textSize = pixels;
    updateGeometry();
    update();
}

void LinkIndicator::setOfflineWhileWaiting(bool offline)
{
    m_offlineWhileWaiting = offline;
    refresh();
}

void LinkIndicator::refresh()
{
    const QString word = m_word;
    const QString details = m_details;
    const QString more = m_more;
    m_details.clear();
    m_more.clear();
    const bool waits = m_link.state() == LinkState::Waiting && m_link.route() != Route::Http;
    switch (waits && m_offlineWhileWaiting ? Indicator::Offline : m_link.indicator()) {
    case Indicator::Connected:
        m_glyph = StateGlyph::LinkConnected;
        m_word = tr("Connected");
        if (const auto latency = m_link.latency()) {
            m_details = tr("%1 ms", "latency of the link").arg(m_look.format.number(latency->count()));
            m_more =
                tr("%1 · %2 · %3 % lost", "latency, quality and lost share of the link")
                    .arg(m_details, qualityWord(m_link.quality()), m_look.format.number(qRound64(m_link.loss() * 100)));
            if (m_link.quality() != LinkQuality::Good) { // a good one needs no word
                m_details =
                    tr("%1 · %2", "latency and quality of the link").arg(m_details, qualityWord(m_link.quality()));
            }
        }
        break;
    case Indicator::Connecting:
        m_glyph = StateGlyph::LinkConnecting;
        m_word = m_link.route() == Route::Http ? tr("Connected by HTTP") : tr("Connecting…");
        if (const auto wait = m_link.untilRetry()) {
            m_details =
                tr("%1 s", "seconds until the next attempt").arg(m_look.format.number((wait->count() + 999) / 1000));
        }
        break;
    case Indicator::Offline:
        m_glyph = StateGlyph::LinkOffline;
        m_word = m_link.route() == Route::Http && m_link.state() != LinkState::LoggedOut ? tr("Connected by HTTP")
                                                                                         : m_offlineWords;
        break;
    }
    if (m_word != word || m_details != details || m_more != more) {
        const QString detail = m_more.isEmpty() ? m_details : m_more;
        const QString all = detail.isEmpty() ? m_word : tr("%1 · %2", "link state and detail").arg(m_word, detail);
        setAccessibleName(all);
        setToolTip(all);
        if (!word.isEmpty() && m_word != word) { // not every latency
            announce(this, all);
        }
        updateGeometry();
    }
    update();
}

QSize LinkIndicator::sizeHint() const
{
    const QFontMetrics bold(m_look.font(m_textSize, QFont::DemiBold));
    int width = m_textSize + indicatorGap + bold.horizontalAdvance(m_word);
    if (!m_details.isEmpty()) {
        width += QFontMetrics(m_look.font(m_textSize)).horizontalAdvance(u" · "_s + m_details) + 2;
    }
    return {width + 2, qMax(28, bold.height() + 8)};
}

void LinkIndicator::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto visual = [this](QRect logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    paintGlyph(painter, visual({0, (height() - m_textSize) / 2, m_textSize, m_textSize}), m_glyph, m_look.theme);
    const QFont bold = m_look.font(m_textSize, QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const bool dark = m_look.theme.isDark();
    Token token = Token::Jade700;
    if (m_glyph == StateGlyph::LinkConnecting) {
        token = dark ? Token::Warn : Token::Amber800;
    } else if (m_glyph == StateGlyph::LinkOffline) {
        token = dark ? Token::Ink : Token::Slate700;
    }
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.setFont(bold);
    painter.setPen(m_look.color(token));
    const int x = m_textSize + indicatorGap;
    const int wordWidth = metrics.horizontalAdvance(m_word);
    painter.drawText(visual({x, 0, wordWidth + 1, height()}), align, m_word);
    if (!m_details.isEmpty()) {
        painter.setFont(m_look.font(m_textSize));
        painter.setPen(m_look.color(Token::Ink2));
        painter.drawText(visual({x + wordWidth, 0, width() - x - wordWidth, height()}), align, u" · "_s + m_details);
    }
}

} // namespace stonepot
