#include "ui/pos/offline_banner.h"

#include "state/link_status.h"
#include "ui/common/button.h"
#include "ui/common/text.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

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

OfflineBanner::OfflineBanner(const LinkStatus& link, const Look& look, QWidget* parent)
    : Surface(look, Token::Slate700, parent)
    , m_link(link)
    , m_text(makeLabel(look, {}, 16, QFont::Medium, Token::OnFill, this))
{
    setObjectName(u"offlineBanner"_s);
    setFixedHeight(look.theme.scaled(56));
    m_text->setWordWrap(true);
    auto* sign = new QLabel(this);
    sign->setPixmap(look.icons.pixmap(u"cloud-up"_s, 26, look.color(Token::OnFill), devicePixelRatioF()));
    auto* orders = new Button(look, u"bannerOrders"_s, tr("Show waiting orders"), this);
    orders->setMinimumHeight(44);
    orders->setIconName(u"orders"_s);
    orders->setKind(Button::Kind::Inverse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(12);
    layout->addWidget(sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(orders);
    connect(orders, &QAbstractButton::clicked, this, &OfflineBanner::ordersRequested);
    connect(&link, &LinkStatus::changed, this, &OfflineBanner::refresh);
    refresh();
}

bool OfflineBanner::isLocal(const LinkStatus& link)
{
    return link.route() == Route::Local && (link.indicator() == Indicator::Offline || link.attempt() >= 2);
}

void OfflineBanner::refresh()
{
    m_text->setText(sentence(m_link.queued()));
    setAccessibleName(m_text->text());
}

} // namespace stonepot
