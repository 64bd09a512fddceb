#include "ui/pos/status_bar.h"

#include "state/link_status.h"
#include "state/pos_store.h"
#include "ui/common/avatar.h"
#include "ui/common/button.h"
#include "ui/common/link_indicator.h"
#include "ui/common/text.h"
#include "ui/pos/link_details.h"
#include "ui/pos/paper_text.h"

#include <QHBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

StatusBar::StatusBar(PosStore& store, const LinkStatus& link, const Clock& clock, const Look& look, bool development,
                     QWidget* parent)
    : Surface(look, Token::Surface, parent)
    , m_store(store)
    , m_link(link)
    , m_clock(clock)
    , m_queueIcon(new QLabel(this))
    , m_queue(makeLabel(look, {}, 14, QFont::Normal, Token::Ink2, this))
    , m_refused(makeLabel(look, {}, 14, QFont::DemiBold, Token::Chili700, this))
    , m_paperPart(new QWidget(this))
    , m_paperIcon(new QLabel(m_paperPart))
    , m_paper(makeLabel(look, {}, 14, QFont::Normal, Token::Ink2, m_paperPart))
    , m_paperTrouble(new Button(look, u"paperButton"_s, {}, m_paperPart))
    , m_avatar(new Avatar(look, 26, this))
    , m_person(new Button(look, u"userMenuButton"_s, {}, this))
    , m_time(makeLabel(look, {}, 16, QFont::Bold, Token::Ink, this))
{
    setObjectName(u"statusBar"_s);
    setFixedHeight(look.theme.scaled(40));
    setBorder(Qt::TopEdge, Token::LineStrong);
    auto* indicator = new LinkIndicator(link, look, tr("Offline · saving on this till"), this);
    m_queue->setObjectName(u"queueLabel"_s);
    m_refused->setObjectName(u"refusedLabel"_s);
    m_time->setObjectName(u"statusClock"_s);
    m_person->setKind(Button::Kind::Flat);
    m_person->setMinimumHeight(36);
    m_person->setPadding(6);
    m_person->setTextSize(14);
    m_person->setTextToken(Token::Ink);

    m_paper->setObjectName(u"paperLabel"_s);
    m_paperTrouble->setKind(Button::Kind::Flat);
    m_paperTrouble->setMinimumHeight(36);
    m_paperTrouble->setPadding(6);
    m_paperTrouble->setTextSize(14);
    m_paperTrouble->setTextToken(Token::Chili700);
    auto* paperLayout = new QHBoxLayout(m_paperPart);
    paperLayout->setContentsMargins(0, 0, 0, 0);
    paperLayout->setSpacing(8);
    auto* paperLine = new Surface(look, Token::Line, m_paperPart);
    paperLine->setFixedSize(1, 24);
    paperLayout->addSpacing(4);
    paperLayout->addWidget(paperLine);
    paperLayout->addSpacing(8);
    paperLayout->addWidget(m_paperIcon);
    paperLayout->addWidget(m_paper);
    paperLayout->addWidget(m_paperTrouble);
    m_paperPart->hide();
    connect(m_paperTrouble, &QAbstractButton::clicked, this, &StatusBar::paperRequested);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(0);
    const auto divider = [&] {
        auto* line = new Surface(look, Token::Line, this);
        line->setFixedSize(1, 24);
        layout->addSpacing(16);
        layout->addWidget(line);
        layout->addSpacing(16);
    };
    layout->addWidget(indicator);
    divider();
    layout->addWidget(m_queueIcon);
    layout->addSpacing(8);
    layout->addWidget(m_queue);
    layout->addSpacing(12);
    layout->addWidget(m_refused);
    layout->addWidget(m_paperPart);
    if (development) {
        m_details = makeLabel(look, {}, 13, QFont::Normal, Token::Ink3, this);
        m_details->setObjectName(u"linkLine"_s);
        m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addSpacing(16);
        layout->addWidget(m_details, 1);
        layout->addSpacing(16);
    } else {
        layout->addStretch();
    }
    layout->addWidget(m_avatar);
    layout->addWidget(m_person);
    divider();
    layout->addWidget(m_time);

    connect(indicator, &QAbstractButton::clicked, this, &StatusBar::linkDetailsRequested);
    connect(m_person, &QAbstractButton::clicked, this, [this] {
        const int end = layoutDirection() == Qt::RightToLeft ? 0 : m_person->width();
        emit userMenuRequested(m_person->mapToGlobal(QPoint(end, 0)));
    });
    connect(&link, &LinkStatus::changed, this, &StatusBar::refreshLink);
    connect(&store, &PosStore::loggedIn, this, &StatusBar::refreshPerson);
    connect(&store, &PosStore::loggedOut, this, &StatusBar::refreshPerson);
    connect(&store, &PosStore::menuChanged, this, &StatusBar::refreshClock); // the shop's time zone
    auto* timer = new QTimer(this);
    timer->setInterval(1000);
    connect(timer, &QTimer::timeout, this, &StatusBar::refreshClock);
    connect(timer, &QTimer::timeout, this, &StatusBar::refreshDetails); // the countdown
    timer->start();
    refreshLink();
    refreshPerson();
    refreshClock();
}

void StatusBar::refreshLink()
{
    const bool offline = m_link.indicator() == Indicator::Offline;
    setFill(offline ? Token::Slate100 : Token::Surface);
    const bool waiting = m_link.queued() > 0;
    const Token token = m_link.tooManyQueued() ? Token::Chili700 : waiting ? Token::Ink : Token::Ink2;
    m_queue->setText(tr("%1 queued", "orders that wait for the backend").arg(m_look.format.number(m_link.queued())));
    m_queue->setFont(m_look.font(14, waiting ? QFont::DemiBold : QFont::Normal));
    setToken(m_queue, m_look, token);
    m_queue->setToolTip(m_link.tooManyQueued()
                            ? tr("Many orders wait on this till. They are safe; call whoever looks after the network.")
                            : tr("Orders that are saved here and wait for an answer"));
    const QString icon = m_link.tooManyQueued() ? u"triangle"_s : u"cloud-up"_s;
    m_queueIcon->setPixmap(m_look.icons.pixmap(icon, 18, m_look.color(token), devicePixelRatioF()));
    m_refused->setVisible(m_link.refused() > 0);
    m_refused->setText(tr("%n refused", "orders that a person must look at", m_link.refused()));
    refreshDetails();
}

void StatusBar::refreshDetails()
{
    if (m_details != nullptr) {
        const QString all = LinkDetails::inOneLine(m_link, m_look.format);
        m_details->setText(m_details->fontMetrics().elidedText(all, Qt::ElideRight, m_details->width()));
        m_details->setToolTip(all);
        m_details->setAccessibleName(all);
    }
}

void StatusBar::refreshPerson()
{
    const auto person = m_store.currentStaff();
    m_avatar->setVisible(person.has_value());
    m_person->setVisible(person.has_value());
    if (person) {
        m_avatar->setPerson(person->name, QColor(person->color));
        m_person->setText(escapedForButton(person->name));
        m_person->setAccessibleName(tr("%1, user menu").arg(person->name));
    }
}

void StatusBar::setPaper(const PaperStatus& paper)
{
    connect(&paper, &PaperStatus::changed, this, [this, &paper] { refreshPaper(paper); });
    refreshPaper(paper);
}

void StatusBar::refreshPaper(const PaperStatus& paper)
{
    const QString text = summaryText(paper);
    const bool fine = paper.isFine();
    m_paperPart->setVisible(!text.isEmpty());
    m_paper->setVisible(fine);
    m_paper->setText(text);
    m_paperTrouble->setVisible(!fine);
    m_paperTrouble->setText(escapedForButton(text));
    m_paperIcon->setPixmap(
        m_look.icons.pixmap(u"printer"_s, 18, m_look.color(fine ? Token::Ink2 : Token::Chili700), devicePixelRatioF()));
}

void StatusBar::refreshClock()
{
    m_time->setText(Format::isolate(m_look.format.time(m_clock.now())));
}

} // namespace stonepot
