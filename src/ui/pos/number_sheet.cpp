#include "ui/pos/number_sheet.h"

#include "ui/common/button.h"
#include "ui/common/segments.h"
#include "ui/common/text.h"
#include "ui/pos/keypad.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize numberSheetSize{400, 632};
constexpr qint64 mostMoney = 99'999'999;

} // namespace

NumberSheet::NumberSheet(const Look& look, QWidget* window)
    : Sheet(look, u"numberSheet"_s,
            {look.theme.scaled(numberSheetSize.width()), look.theme.scaled(numberSheetSize.height())}, window)
    , m_kinds(new Segments(look, u"numberKind"_s, panel()))
    , m_number(makeLabel(look, {}, 32, QFont::Bold, Token::Ink, panel()))
    , m_remove(new Button(look, u"numberRemove"_s, tr("Take away"), panel()))
    , m_accept(new Button(look, u"numberAccept"_s, tr("Done"), panel()))
{
    m_kinds->add(static_cast<int>(Kind::Percent), u"numberPercent"_s, tr("Per cent"));
    m_kinds->add(static_cast<int>(Kind::Money), u"numberMoney"_s, tr("Amount"));
    m_kinds->add(static_cast<int>(Kind::Price), u"numberPrice"_s, tr("New price"));
    m_number->setObjectName(u"numberValue"_s);
    m_number->setAlignment(Qt::AlignCenter);
    auto* keypad = new Keypad(look, panel(), u"number"_s);
    auto* cancel = new Button(look, u"numberCancel"_s, tr("Cancel"), panel());
    m_remove->setKind(Button::Kind::Danger);
    m_accept->setKind(Button::Kind::Primary);
    for (Button* button : {cancel, m_remove, m_accept}) {
        button->setFixedHeight(look.theme.scaled(56));
        button->setPadding(12);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(cancel, 1);
    buttons->addWidget(m_remove, 1);
    buttons->addWidget(m_accept, 1);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(24, 0, 24, 24);
    inside->setSpacing(12);
    inside->addWidget(m_kinds);
    inside->addWidget(m_number, 1);
    inside->addWidget(keypad);
    inside->addLayout(buttons);
    auto* layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeHeader({}, {}));
    layout->addLayout(inside, 1);

    connect(m_kinds, &Segments::chosen, this, [this](int kind) { choose(static_cast<Kind>(kind)); });
    connect(keypad, &Keypad::digit, this, &NumberSheet::type);
    connect(keypad, &Keypad::doubleZero, this, [this] {
        type(0);
        type(0);
    });
    connect(keypad, &Keypad::backspace, this, &NumberSheet::erase);
    connect(cancel, &QAbstractButton::clicked, this, &NumberSheet::dismiss);
    connect(m_accept, &QAbstractButton::clicked, this, &NumberSheet::accept);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        m_value = 0;
        m_kind = m_question.kinds.front();
        accept();
    });
}

void NumberSheet::ask(const Question& question, std::function<void(Kind, qint64)> answer)
{
    m_question = question;
    m_answer = std::move(answer);
    m_value = question.value;
    m_kind = question.kinds.front();
    m_fresh = true;
    setTitle(question.title, question.subtitle);
    m_kinds->setVisible(question.kinds.size() > 1);
    m_kinds->button(static_cast<int>(Kind::Price))
        ->setVisible(std::ranges::find(question.kinds, Kind::Price) != question.kinds.end());
    m_kinds->setCurrent(static_cast<int>(m_kind));
    m_remove->setVisible(question.removable);
    refresh();
    open();
}

qint64 NumberSheet::limit() const
{
    switch (m_kind) {
    case Kind::Whole:
        return m_question.maximum;
    case Kind::Money:
    case Kind::Price:
        return mostMoney;
    case Kind::Percent:
        return 100;
    }
    return 0;
}

void NumberSheet::type(int digit)
{
    const qint64 next = (m_fresh ? 0 : m_value * 10) + digit;
    if (next <= limit()) {
        m_value = next;
        m_fresh = false;
        refresh();
    }
}

void NumberSheet::erase()
{
    m_value /= 10;
    m_fresh = false;
    refresh();
}

void NumberSheet::choose(Kind kind)
{
    m_kind = kind;
    m_value = 0;
    refresh();
}

void NumberSheet::accept()
{
    const auto answer = std::exchange(m_answer, {});
    dismiss();
    if (answer) {
        answer(m_kind, m_value);
    }
}

void NumberSheet::refresh()
{
    QString text;
    switch (m_kind) {
    case Kind::Whole:
        text = m_look.format.number(m_value);
        break;
    case Kind::Money:
    case Kind::Price:
        text = m_look.format.money(m_value);
        break;
    case Kind::Percent:
        text = m_look.format.percent(Decimal(m_value));
        break;
    }
    m_number->setText(Format::isolate(text));
}

void NumberSheet::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).isDigit()) {
        type(text.at(0).digitValue());
    } else if (event->key() == Qt::Key_Backspace) {
        erase();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
    } else {
        Sheet::keyPressEvent(event);
    }
}

} // namespace stonepot
