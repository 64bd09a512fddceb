#include "ui/pos/item_details.h"

#include "state/pos_store.h"
#include "ui/common/button.h"
#include "ui/pos/info_sheet.h"
#include "ui/pos/number_sheet.h"
#include "ui/pos/trust.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int mostLeft = 9999;

QString availabilityText(const MenuItem& item, const Format& format)
{
    if (!item.available) {
        return ItemDetails::tr("86 · sold out");
    }
    return item.left ? ItemDetails::tr("%1 left", "of an item").arg(format.number(*item.left))
                     : ItemDetails::tr("On sale");
}

InfoSheet::Facts itemFacts(const MenuItem& item, const Menu& menu, const Format& format)
{
    const QString language = format.locale().name();
    InfoSheet::Facts facts;
    const auto add = [&facts](const QString& word, const QString& value) {
        if (!value.isEmpty()) {
            facts.emplace_back(word, value);
        }
    };
    add(ItemDetails::tr("Stock"), availabilityText(item, format));
    add(ItemDetails::tr("Price"), item.variants.empty() ? Format::isolate(format.money(item.price)) : QString());
    for (const Variant& variant : item.variants) {
        add(variant.name.in(language), Format::isolate(format.money(variant.price)));
    }
    add(ItemDetails::tr("About it"), item.description.in(language));
    add(ItemDetails::tr("Allergens"), item.allergens.isEmpty() ? ItemDetails::tr("none listed")
                                                               : format.locale().createSeparatedList(item.allergens));
    add(ItemDetails::tr("Diet"), format.locale().createSeparatedList(item.dietary));
    add(ItemDetails::tr("Hot"), item.spice > 0 ? ItemDetails::tr("%1 of 3").arg(format.number(item.spice)) : QString());
    if (const Station* station = menu.station(item.stationId)) {
        add(ItemDetails::tr("Made at"), station->name.in(language));
    }
    add(ItemDetails::tr("Code"), item.code);
    return facts;
}

} // namespace

ItemDetails::ItemDetails(PosStore& store, Trust& trust, NumberSheet& number, const Look& look, QWidget* window)
    : QObject(window)
    , m_store(store)
    , m_trust(trust)
    , m_number(number)
    , m_look(look)
    , m_sheet(new InfoSheet(look, u"itemDetails"_s, window))
    , m_soldOut(m_sheet->addAction(u"itemSoldOut"_s, tr("86 it")))
    , m_left(m_sheet->addAction(u"itemLeft"_s, tr("Count what is left…")))
    , m_again(m_sheet->addAction(u"itemAgain"_s, tr("Available again")))
    , m_choose(m_sheet->addAction(u"itemChoose"_s, tr("Add to the order…")))
{
    m_soldOut->setKind(Button::Kind::Danger);
    m_choose->setKind(Button::Kind::Primary);
    for (Button* button : {m_soldOut, m_left, m_again, m_choose}) {
        button->setPadding(12);
    }
    connect(m_soldOut, &QAbstractButton::clicked, this, [this] { change(false, std::nullopt); });
    connect(m_again, &QAbstractButton::clicked, this, [this] { change(true, std::nullopt); });
    connect(m_left, &QAbstractButton::clicked, this, [this] {
        const MenuItem* item = m_store.menu().item(m_itemId);
        m_number.ask({tr("How many are left?"),
                      {},
                      {NumberSheet::Kind::Whole},
                      item != nullptr ? item->left.value_or(0) : 0,
                      mostLeft},
                     [this](NumberSheet::Kind, qint64 left) { change(left > 0, static_cast<int>(left)); });
    });
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        m_sheet->dismiss();
        emit chooseRequested(m_itemId);
    });
    connect(store.menuModel(), &QAbstractItemModel::dataChanged, this, &ItemDetails::refresh);
}

void ItemDetails::openFor(const QString& itemId)
{
    const MenuItem* item = m_store.menu().item(itemId);
    if (item == nullptr) {
        return;
    }
    m_itemId = itemId;
    refresh();
    m_sheet->openWith(item->name.in(m_look.format.locale().name()), [this] {
        const MenuItem* shown = m_store.menu().item(m_itemId);
        return shown != nullptr ? itemFacts(*shown, m_store.menu(), m_look.format) : InfoSheet::Facts();
    });
}

void ItemDetails::change(bool available, std::optional<int> left)
{
    m_trust.ask(tr("Changing what is on sale"), [this, itemId = m_itemId, available, left](const StaffMember&) {
        m_store.setAvailability(itemId, available, left);
    });
}

void ItemDetails::refresh()
{
    const MenuItem* item = m_store.menu().item(m_itemId);
    if (item == nullptr) {
        return;
    }
    m_soldOut->setVisible(item->available);
    m_again->setVisible(!item->available || item->left.has_value());
    m_choose->setVisible(item->available);
    if (m_sheet->isOpen()) {
        m_sheet->refresh();
    }
}

} // namespace stonepot
