#include "ui/kds/availability_sheet.h"

#include "ui/common/button.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize availabilitySheetSize{640, 560};
constexpr int choiceHeight = 76;
constexpr int choicesInARow = 4;

} // namespace

QString availabilityWords(const KitchenAvailability::Item& item, const Look& look)
{
    const QString words =
        !item.available ? AvailabilitySheet::tr("86 · Sold out")
        : item.left     ? AvailabilitySheet::tr("%1 left", "how many of an item").arg(look.format.number(*item.left))
                        : AvailabilitySheet::tr("Available");
    return item.waiting ? AvailabilitySheet::tr("%1 · not sent yet", "how many of an item are left").arg(words) : words;
}

AvailabilitySheet::AvailabilitySheet(KitchenAvailability& availability, const Look& look, QWidget* window)
    : Sheet(look, u"availabilitySheet"_s, availabilitySheetSize, window)
    , m_availability(availability)
{
    auto* choices = new QGridLayout;
    choices->setContentsMargins(24, 8, 24, 24);
    choices->setSpacing(12);
    Button* all = makeChoice(u"availableButton"_s, tr("Available"), true, std::nullopt);
    all->setIconName(u"check"_s, 24);
    Button* none = makeChoice(u"soldOutButton"_s, tr("86 · Sold out"), false, std::nullopt);
    none->setIconName(u"none"_s, 24);
    choices->addWidget(all, 0, 0, 1, 2);
    choices->addWidget(none, 0, 2, 1, 2);
    for (std::size_t i = 0; i < offered.size(); ++i) {
        const int at = static_cast<int>(i);
        const QString number = look.format.number(offered[i]);
        choices->addWidget(makeChoice(u"leftButton-%1"_s.arg(offered[i]),
                                      tr("%1 left", "how many of an item").arg(number), true, offered[i]),
                           1 + at / choicesInARow, at % choicesInARow);
    }
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHeader({}, {}));
    column->addLayout(choices, 1);
}

void AvailabilitySheet::ask(const QString& itemName)
{
    if (const auto item = m_availability.find(itemName)) {
        m_itemId = item->id;
        setTitle(itemName, availabilityWords(*item, m_look));
        open();
    }
}

Button* AvailabilitySheet::makeChoice(const QString& name, const QString& text, bool available, std::optional<int> left)
{
    auto* button = new Button(m_look, name, text, panel());
    button->setKind(Button::Kind::Field);
    button->setTextSize(20, QFont::Bold);
    button->setMinimumHeight(choiceHeight);
    connect(button, &QAbstractButton::clicked, this, [this, available, left] {
        m_availability.set(m_itemId, available, left);
        dismiss();
    });
    return button;
}

} // namespace stonepot
