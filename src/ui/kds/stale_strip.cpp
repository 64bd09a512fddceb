#include "ui/kds/stale_strip.h"

#include "state/link_status.h"
#include "ui/common/button.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int stripEdge = 3;

} // namespace

StaleStrip::StaleStrip(LinkStatus& link, const Clock& clock, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_clock(clock)
    , m_look(look)
    , m_retry(new Button(look, u"retryButton"_s, QString(), this))
{
    setObjectName(u"staleStrip"_s);
    auto* icon = new QLabel(this);
    icon->setPixmap(look.icons.pixmap(u"no-network"_s, 32, look.color(Token::OnFill), devicePixelRatioF()));
    m_text = makeLabel(look, QString(), 20, QFont::DemiBold, Token::OnFill, this);
    m_text->setObjectName(u"staleText"_s);
    m_text->setMinimumWidth(0);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setWordWrap(true);
    m_retry->setKind(Button::Kind::Quiet);
    m_retry->setIconName(u"refresh"_s, 20);
    m_retry->setTextSize(18);
    m_retry->setFixedHeight(40);
    m_retry->setFocusPolicy(Qt::NoFocus);
    connect(m_retry, &QAbstractButton::clicked, &link, &LinkStatus::reconnectNow);
    connect(&link, &LinkStatus::changed, this, &StaleStrip::refresh);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, stripEdge, 16, stripEdge);
    row->setSpacing(12);
    row->addStrut(look.theme.scaled(stripHeight) - 2 * stripEdge); // higher when the words need it
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_retry);
    refresh();
}

void StaleStrip::refresh()
{
    if (m_contact != m_link.lastContact()) {
        m_contact = m_link.lastContact();
        m_contactAt = m_clock.monotonic();
    }
    m_text->setText(words());
    setAccessibleName(m_text->text());
    const std::optional<Milliseconds> wait = m_link.untilRetry();
    if (wait) {
        const qint64 seconds = (wait->count() + 999) / 1000;
        m_retry->setText(tr("Retry in %1 s (attempt %2)", "seconds, and which attempt in a row it will be")
                             .arg(m_look.format.number(seconds), m_look.format.number(m_link.attempt() + 1)));
    } else {
        m_retry->setText(tr("Retry now"));
    }
    m_retry->setEnabled(m_link.state() == LinkState::Waiting || m_link.state() == LinkState::Exhausted);
}

QString StaleStrip::words() const
{
    if (m_link.state() == LinkState::Online || m_link.state() == LinkState::Syncing) {
        return tr("In contact again — the tickets below are being brought up to date.");
    }
    if (!m_contact) {
        return tr("No contact with the hub yet — tickets of other devices are not shown.");
    }
    return tr("No contact with the hub for %1 — tickets below are as of %2. Bumps are kept and sent when the link "
              "returns.")
        .arg(m_look.format.duration(m_clock.monotonic() - m_contactAt), m_look.format.timeWithSeconds(*m_contact));
}

void StaleStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::Stale));
    painter.fillRect(QRect(0, 0, width(), stripEdge), m_look.color(Token::Focus));
    painter.fillRect(QRect(0, height() - stripEdge, width(), stripEdge), m_look.color(Token::Focus));
}

} // namespace stonepot
