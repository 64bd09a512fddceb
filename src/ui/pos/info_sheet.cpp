#include "ui/pos/info_sheet.h"

#include "ui/common/button.h"
#include "ui/common/text.h"

#include <QGridLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize infoSheetSize{560, 480};

} // namespace

InfoSheet::InfoSheet(const Look& look, const QString& name, QWidget* window)
    : Sheet(look, name, {look.theme.scaled(infoSheetSize.width()), look.theme.scaled(infoSheetSize.height())}, window)
    , m_below(new QVBoxLayout)
    , m_grid(new QGridLayout)
    , m_actions(new QHBoxLayout)
{
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(look.theme.textScale() > 1.25 ? 0 : 8); // twelve large lines fill a window
    m_grid->setColumnStretch(1, 1);
    m_actions->setSpacing(8);
    m_actions->addStretch();
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(24, 0, 24, 24);
    inside->addLayout(m_grid);
    inside->addLayout(m_below);
    inside->addStretch();
    inside->addLayout(m_actions);
    auto* layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeHeader({}, {}));
    layout->addLayout(inside, 1);
    auto* timer = new QTimer(this);
    timer->setInterval(1000);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isOpen()) {
            refresh();
        }
    });
    timer->start();
}

Button* InfoSheet::addAction(const QString& name, const QString& text)
{
    auto* button = new Button(m_look, name, text, panel());
    button->setFixedHeight(m_look.theme.scaled(56));
    m_actions->addWidget(button);
    return button;
}

void InfoSheet::addBelow(QWidget* widget)
{
    m_below->addSpacing(16);
    m_below->addWidget(widget);
}

void InfoSheet::openWith(const QString& title, std::function<Facts()> facts)
{
    m_facts = std::move(facts);
    setTitle(title, {});
    refresh();
    open();
}

void InfoSheet::refresh()
{
    const Facts facts = m_facts();
    while (m_rows.size() < facts.size()) {
        const int row = static_cast<int>(m_rows.size());
        auto* word = makeLabel(m_look, {}, 15, QFont::Normal, Token::Ink2, panel());
        auto* value = makeLabel(m_look, {}, 15, QFont::DemiBold, Token::Ink, panel());
        value->setWordWrap(true);
        m_grid->addWidget(word, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
        m_rows.emplace_back(word, value);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < facts.size();
        m_rows[i].first->setVisible(used);
        m_rows[i].second->setVisible(used);
        if (used) {
            m_rows[i].first->setText(facts[i].first);
            m_rows[i].second->setText(facts[i].second);
            m_rows[i].second->setAccessibleDescription(facts[i].first); // read alone it would not say what it is
        }
    }
}

} // namespace stonepot
