#include "ui/kds/kitchen_bottom_bar.h"

#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/kds/key_legend.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

namespace {

constexpr int buttonHeight = 44;
constexpr std::chrono::milliseconds messageTime{8s};

Button* makeButton(const Look& look, const QString& name, const QString& text, const QString& icon, QWidget* parent)
{
    auto* button = new Button(look, name, text, parent);
    button->setKind(Button::Kind::Field);
    button->setIconName(icon, 20);
    button->setTextSize(18);
    button->setPadding(16);
    button->setFixedHeight(buttonHeight);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

KitchenBottomBar::KitchenBottomBar(const Look& look, const KeyMap& keys, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_legend(new KeyLegend(look, keys, this))
{
    setObjectName(u"kitchenBottomBar"_s);
    setFixedHeight(look.theme.scaled(barHeight));
    m_recall = makeButton(look, u"recallButton"_s, tr("Recall"), u"recall"_s, this);
    m_recallList = makeButton(look, u"recallListButton"_s, QString(), u"list"_s, this);
    m_recallList->setAccessibleName(tr("Bring back another ticket"));
    m_undo = makeButton(look, u"undoButton"_s, tr("Undo"), u"undo"_s, this);
    m_undo->setMirrorsIcon(true);
    m_keptMark = new QLabel(this);
    static_cast<QLabel*>(m_keptMark)
        ->setPixmap(look.icons.pixmap(u"hourglass"_s, 20, look.color(Token::Ink), devicePixelRatioF()));
    m_kept = makeLabel(look, QString(), 18, QFont::DemiBold, Token::Ink, this);
    m_kept->setObjectName(u"keptBumps"_s);
    m_message = makeLabel(look, QString(), 18, QFont::DemiBold, Token::Remove, this);
    m_message->setObjectName(u"kitchenMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->hide();
    m_previous = makeButton(look, u"previousPageButton"_s, QString(), u"chevron-left"_s, this);
    m_next = makeButton(look, u"nextPageButton"_s, QString(), u"chevron-right"_s, this);
    for (Button* button : {m_recallList, m_previous, m_next}) {
        button->setFixedWidth(buttonHeight);
        button->setPadding(0);
    }
    for (Button* button : {m_previous, m_next}) {
        button->setMirrorsIcon(true);
    }
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    m_page = makeLabel(look, QString(), 20, QFont::DemiBold, Token::Ink, this);
    m_page->setObjectName(u"pageLabel"_s);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_recall);
    row->addWidget(m_recallList);
    row->addWidget(m_undo);
    row->addSpacing(8);
    row->addWidget(m_keptMark);
    row->addWidget(m_kept);
    row->addWidget(m_legend, 1);
    row->addWidget(m_message, 1);
    row->addWidget(m_previous);
    row->addSpacing(8);
    row->addWidget(m_page);
    row->addSpacing(8);
    row->addWidget(m_next);

    connect(m_recall, &QAbstractButton::clicked, this, &KitchenBottomBar::recallRequested);
    connect(m_recallList, &QAbstractButton::clicked, this, &KitchenBottomBar::recallListRequested);
    connect(m_undo, &QAbstractButton::clicked, this, &KitchenBottomBar::undoRequested);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { emit pageRequested(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { emit pageRequested(1); });
    m_messageTime.setSingleShot(true);
    m_messageTime.setInterval(messageTime);
    connect(&m_messageTime, &QTimer::timeout, this, [this] {
        m_message->hide();
        m_legend->show();
    });
    setRecall({}, false);
    setCanUndo(false);
    setKept(0);
    setPages(0, 1);
}

void KitchenBottomBar::setRecall(const QString& number, bool any)
{
    m_recall->setText(number.isEmpty() ? tr("Recall")
                                       : escapedForButton(tr("Recall %1", "an order's number").arg(number)));
    m_recall->setEnabled(!number.isEmpty());
    m_recallList->setEnabled(any);
}

void KitchenBottomBar::setCanUndo(bool can)
{
    m_undo->setEnabled(can);
}

void KitchenBottomBar::setKept(int bumps)
{
    m_keptMark->setVisible(bumps > 0);
    m_kept->setVisible(bumps > 0);
    m_kept->setText(bumps == 1 ? tr("1 bump kept") : tr("%n bumps kept", nullptr, bumps));
}

void KitchenBottomBar::setPages(int page, int pages)
{
    m_page->setText(tr("Page %1 / %2").arg(m_look.format.number(page + 1), m_look.format.number(pages)));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
}

void KitchenBottomBar::showMessage(const QString& message)
{
    m_message->setText(message);
    m_legend->hide();
    m_message->show();
    m_messageTime.start();
}

void KitchenBottomBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), m_look.color(Token::Line));
}

} // namespace stonepot
