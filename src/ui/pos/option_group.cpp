#include "ui/pos/option_group.h"

#include "ui/common/badge.h"
#include "ui/common/text.h"
#include "ui/pos/option_button.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stonepot {

OptionGroup::OptionGroup(const Look& look, const Rules& rules, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_rules(rules)
    , m_grid(new QGridLayout)
    , m_badge(new Badge(look, this))
    , m_hint(makeLabel(look, {}, 14, QFont::DemiBold, Token::Ink2, this))
{
    setObjectName(u"group_%1"_s.arg(rules.id));
    setAccessibleName(rules.name);
    m_hint->setObjectName(u"hint_%1"_s.arg(rules.id));
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(makeLabel(look, rules.name, 16, QFont::Bold, Token::Ink, this));
    heading->addWidget(m_badge);
    heading->addStretch();
    heading->addWidget(m_hint);
    m_grid->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 11, 12, 12);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addLayout(m_grid);
}

OptionButton* OptionGroup::add(const QString& optionId, const QString& text, const QString& price, int flames)
{
    const auto mark = m_rules.maximum == 1 ? OptionButton::Mark::Radio : OptionButton::Mark::Check;
    auto* button = new OptionButton(m_look, u"option_%1_%2"_s.arg(m_rules.id, optionId), text, mark, this);
    button->setExtra(price, flames);
    connect(button, &QAbstractButton::clicked, this, [this, optionId] { emit toggled(m_rules.id, optionId); });
    m_options.push_back(button);
    return button;
}

void OptionGroup::arrange()
{
    const int count = static_cast<int>(m_options.size());
    const int columns = count <= 2 || count == 4 ? qMax(2, count) : 3;
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_options[static_cast<std::size_t>(i)], i / columns, i % columns);
    }
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void OptionGroup::setState(int chosen, bool missing)
{
    m_missing = missing;
    QString badge;
    if (m_rules.minimum > 0) {
        badge = m_rules.minimum == m_rules.maximum
                    ? tr("Required · choose %n", nullptr, m_rules.minimum)
                    : tr("Required · choose %1 to %2").arg(m_rules.minimum).arg(m_rules.maximum);
    } else {
        badge = tr("Optional · up to %n", nullptr, m_rules.maximum);
    }
    if (m_rules.free > 0) {
        badge = tr("%1 · %n free", "rule of a group, and how many options cost nothing", m_rules.free).arg(badge);
    }
    if (missing) {
        m_badge->setContent(badge, Token::Chili700, m_look.theme.inkOn(Token::Chili700), u"required"_s);
        m_hint->setText(tr("Choose %n more to add this item", nullptr, m_rules.minimum - chosen));
    } else {
        m_badge->setContent(badge, Token::Bg, Token::Ink2);
        m_hint->setText(m_rules.maximum > 1 ? tr("%1 of %2 chosen").arg(chosen).arg(m_rules.maximum) : QString());
    }
    setToken(m_hint, m_look, missing ? Token::Chili700 : Token::Ink2);
    for (OptionButton* option : m_options) {
        option->setMissing(missing);
    }
    update();
}

void OptionGroup::focusFirst()
{
    if (!m_options.empty()) {
        m_options.front()->setFocus(Qt::ShortcutFocusReason);
    }
}

void OptionGroup::paintEvent(QPaintEvent*)
{
    if (!m_missing) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_look.color(Token::Chili700));
    painter.setBrush(m_look.color(Token::Chili50));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace stonepot
