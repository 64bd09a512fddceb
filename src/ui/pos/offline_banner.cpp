#include "ui/pos/offline_banner.h"

#include "state/link_status.h"
#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/pos/link_details.h"

#include <QHBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString warning(int waiting)
{
    return OfflineBanner::tr(
        "%n orders wait on this till, too many. None is lost; keep selling, and call whoever looks "
        "after the network.",
        nullptr, waiting);
}

QString sentence(int waiting)
{
    if (waiting == 0) {
        return OfflineBanner::tr("You can keep selling and taking cash; orders are saved on this till and go to the "
                                 "kitchen when the link returns.");
    }
    return waiting == 1 ? OfflineBanner::tr("You can keep selling and taking cash; 1 order waits on this till and goes "
                                            "to the kitchen when the link returns.")
                        : OfflineBanner::tr("You can keep selling and taking cash; %n orders wait on this till and go "
                                            "to the kitchen when the link returns.",
                                            nullptr, waiting);
}

} // namespace

OfflineBanner::OfflineBanner(const LinkStatus& link, const Look& look, bool development, QWidget* parent)
    : Surface(look, Token::Slate700, parent)
    , m_link(link)
    , m_development(development)
    , m_sign(new QLabel(this))
    , m_text(makeLabel(look, {}, 16, QFont::Medium, look.theme.inkOn(Token::Slate700), this))
    , m_orders(new Button(look, u"bannerOrders"_s, tr("Show waiting orders"), this))
{
    setObjectName(u"offlineBanner"_s);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"bannerText"_s);
    m_orders->setMinimumHeight(44);
    m_orders->setIconName(u"orders"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->addStrut(look.theme.scaled(56)); // higher when the words need it
    layout->setSpacing(12);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_orders);
    connect(m_orders, &QAbstractButton::clicked, this, &OfflineBanner::ordersRequested);
    connect(&link, &LinkStatus::changed, this, &OfflineBanner::refresh);
    refresh();
}

bool OfflineBanner::isNeeded(const LinkStatus& link)
{
    return isLocal(link) || link.tooManyQueued();
}

bool OfflineBanner::isLocal(const LinkStatus& link)
{
    return link.route() == Route::Local && (link.indicator() == Indicator::Offline || link.attempt() >= 2);
}

void OfflineBanner::refresh()
{
    const bool warns = m_link.tooManyQueued();
    QString words = warns ? warning(m_link.queued()) : sentence(m_link.queued());
    if (m_development) {
        words += u'\n' + LinkDetails::inOneLine(m_link, m_look.format);
    }
    m_text->setText(words);
    setAccessibleName(m_text->text());
    if (std::exchange(m_warning, warns) != warns) {
        const Token ink = warns ? Token::Amber800 : m_look.theme.inkOn(Token::Slate700);
        setFill(warns ? Token::Amber100 : Token::Slate700);
        setBorder(warns ? Qt::BottomEdge : Qt::Edges(), Token::AmberLine);
        setToken(m_text, m_look, ink);
        m_sign->setPixmap(
            m_look.icons.pixmap(warns ? u"triangle"_s : u"cloud-up"_s, 26, m_look.color(ink), devicePixelRatioF()));
        m_orders->setKind(warns ? Button::Kind::Quiet : Button::Kind::Inverse);
    }
}

} // namespace stonepot
