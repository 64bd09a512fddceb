#include "ui/pos/login_screen.h"

#include "state/pos_store.h"
#include "ui/common/avatar.h"
#include "ui/common/brand.h"
#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/common/tile_view.h"
#include "ui/pos/columns.h"
#include "ui/pos/pin_pad.h"
#include "ui/pos/staff_delegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int loginTileGap = 16;
constexpr int pinSideWidth = 496;
constexpr int loginHeader = 72;

QString roleText(StaffRole role)
{
    switch (role) {
    case StaffRole::Cashier:
        return LoginScreen::tr("Cashier");
    case StaffRole::Kitchen:
        return LoginScreen::tr("Kitchen");
    case StaffRole::Manager:
        return LoginScreen::tr("Manager");
    }
    return {};
}

} // namespace

LoginScreen::LoginScreen(PosStore& store, const Clock& clock, const Look& look, const QString& tillName,
                         QWidget* parent)
    : Surface(look, Token::Bg, parent)
    , m_store(store)
    , m_clock(clock)
    , m_staff(new QStandardItemModel(this))
{
    setObjectName(u"loginScreen"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(makeStaffSide(), 1);
    sides->addWidget(makePinSide(), 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader(tillName));
    layout->addLayout(sides, 1);

    connect(&store, &PosStore::ready, this, &LoginScreen::refreshStaff);
    connect(&store, &PosStore::staffChanged, this, &LoginScreen::refreshStaff);
    connect(&store, &PosStore::menuChanged, this, &LoginScreen::refreshStaff);
    connect(&store, &PosStore::menuChanged, this, &LoginScreen::refreshClock); // the shop's time zone
    connect(&store, &PosStore::loginFailed, this, &LoginScreen::showFailure);
    connect(&store, &PosStore::pinDelayed, this,
            [this] { m_pad->showDelay(tr("The hub is slow to answer. It is asked again…")); });
    auto* timer = new QTimer(this);
    timer->setInterval(1000);
    connect(timer, &QTimer::timeout, this, &LoginScreen::refreshClock);
    timer->start();
    refreshStaff();
    refreshClock();
    reset();
}

QWidget* LoginScreen::makeHeader(const QString& tillName)
{
    auto* header = new Surface(m_look, Token::Surface, this);
    header->setBorder(Qt::BottomEdge);
    header->setFixedHeight(m_look.theme.scaled(loginHeader));
    m_shop = makeLabel(m_look, {}, 18, QFont::Bold, Token::Ink, header);
    auto* till = makeLabel(m_look, tillName, 14, QFont::Normal, Token::Ink2, header);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_shop);
    texts->addWidget(till);
    texts->addStretch();
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(32, 0, 32, 0);
    layout->setSpacing(16);
    layout->addWidget(new BrandMark(m_look, 40, header));
    layout->addLayout(texts, 1);
    return header;
}

QWidget* LoginScreen::makeStaffSide()
{
    auto* side = new QWidget(this);
    m_title = makeLabel(m_look, {}, 24, QFont::Bold, Token::Ink, side);
    m_view = new TileView(u"loginStaff"_s, tr("Staff"), side);
    m_view->setModel(m_staff);
    m_view->setGrid({m_look.theme.scaled(256), 108 + m_look.theme.scaled(44)}, loginTileGap, 1);
    m_delegate = new StaffDelegate(m_look, m_view);
    m_view->setItemDelegate(m_delegate);
    connect(m_view, &TileView::chosen, this,
            [this](const QModelIndex& index) { choose(index.data(StaffDelegate::StaffIdRole).toString()); });
    auto* help = new Button(m_look, u"helpButton"_s, tr("Help"), side);
    help->setIconName(u"help"_s);
    connect(help, &QAbstractButton::clicked, this, &LoginScreen::helpRequested);

    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(0, 0, loginTileGap, 0);
    bottom->addWidget(help);
    bottom->addStretch();
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(32, 24, 32 - loginTileGap - 1, 20);
    layout->setSpacing(0);
    m_title->setMinimumHeight(m_look.theme.scaled(40));
    layout->addWidget(m_title);
    layout->addSpacing(16);
    layout->addWidget(m_view, 1);
    layout->addSpacing(4);
    layout->addLayout(bottom);
    return side;
}

QWidget* LoginScreen::makePinSide()
{
    auto* side = new Surface(m_look, Token::Surface, this);
    side->setBorder(Qt::LeftEdge);
    side->setFixedWidth(pinSideWidth);
    m_pinSide = side;
    m_when = new QWidget(side);
    m_when->hide(); // until it is known that there is room
    m_time = makeLabel(m_look, {}, 56, QFont::Bold, Token::Ink, m_when);
    m_date = makeLabel(m_look, {}, 16, QFont::Normal, Token::Ink2, m_when);
    auto* when = new QVBoxLayout(m_when);
    when->setContentsMargins(0, 0, 0, 20);
    when->setSpacing(0);
    when->addWidget(m_time, 0, Qt::AlignHCenter);
    when->addWidget(m_date, 0, Qt::AlignHCenter);
    m_avatar = new Avatar(m_look, 36, side);
    m_person = makeLabel(m_look, {}, 18, QFont::DemiBold, Token::Ink, side);
    m_person->setObjectName(u"pinTitle"_s);
    m_pad = new PinPad(m_look, side);
    m_pad->setHint(tr("Forgot the PIN? A manager can reset it."));
    connect(m_pad, &PinPad::entered, this, [this](const QString& pin) {
        m_pad->setBusy(true);
        m_store.logIn(m_chosen, pin);
    });
    auto* person = new QHBoxLayout;
    person->setSpacing(12);
    person->addStretch();
    person->addWidget(m_avatar);
    person->addWidget(m_person);
    person->addStretch();
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(48, 20, 48, 8);
    layout->setSpacing(0);
    layout->addWidget(m_when);
    layout->addLayout(person);
    layout->addSpacing(15);
    layout->addWidget(m_pad);
    layout->addStretch();
    return side;
}

void LoginScreen::reset()
{
    choose({});
    m_pad->setBusy(false);
}

void LoginScreen::choose(const QString& staffId)
{
    m_chosen = staffId;
    m_delegate->setChosen(staffId);
    m_pad->clear();
    for (const StaffMember& member : m_store.staff()) {
        if (!staffId.isEmpty() && member.id == staffId) {
            m_avatar->setPerson(member.name, QColor(member.color));
            m_avatar->show();
            m_person->setText(tr("PIN for %1").arg(member.name));
            return;
        }
    }
    m_avatar->hide();
    m_person->setText(tr("Enter your PIN"));
}

void LoginScreen::refreshStaff()
{
    m_shop->setText(m_store.menu().shopName.isEmpty() ? tr("Stonepot") : m_store.menu().shopName);
    const std::vector<StaffMember> staff = m_store.staff();
    m_title->setText(staff.empty() ? tr("Enter your PIN to start") : tr("Who is working?"));
    m_staff->clear();
    for (const StaffMember& member : staff) {
        auto* item = new QStandardItem(member.name);
        const QColor color(member.color);
        item->setData(member.id, StaffDelegate::StaffIdRole);
        item->setData(color.isValid() ? color : m_look.color(Token::Slate700), StaffDelegate::ColorRole);
        item->setData(roleText(member.role), StaffDelegate::RoleTextRole);
        item->setData(member.name, Qt::AccessibleTextRole);
        m_staff->appendRow(item);
    }
}

void LoginScreen::refreshClock()
{
    m_time->setText(m_look.format.time(m_clock.now()));
    m_date->setText(m_look.format.longDate(m_clock.now()));
}

void LoginScreen::showFailure(const QString& reasonCode)
{
    if (reasonCode == "locked"_L1) {
        m_pad->showWrong(tr("Too many wrong PINs. Wait a minute, then try again."));
    } else if (reasonCode == "no_staff"_L1) {
        m_pad->showWrong(tr("The hub does not answer, and only the hub knows this PIN. Type it again in a moment."));
    } else {
        m_pad->showWrong(tr("That PIN is not right. Try again."));
    }
}

void LoginScreen::keyPressEvent(QKeyEvent* event)
{
    if (!m_pad->handleKey(event)) {
        Surface::keyPressEvent(event);
    }
}

void LoginScreen::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    m_pinSide->setFixedWidth(columnWidth(m_look.theme, pinSideWidth, width()));
    // Where there is no room, only the status bar says how late it is.
    const int needed =
        m_pinSide->minimumSizeHint().height() + (m_when->isHidden() ? m_when->minimumSizeHint().height() : 0);
    m_when->setVisible(height() - m_look.theme.scaled(loginHeader) >= needed);
}

} // namespace stonepot
