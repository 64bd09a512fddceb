#include "state/setup_draft.h"

#include "core/ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

using Kind = SetupProblem::Kind;

constexpr qsizetype pinDigits = 4; // as the till's pad takes them; the hub would take more

std::optional<SetupProblem> wrong(SetupField field, Kind kind, int row = 0)
{
    return SetupProblem{field, kind, row, {}};
}

std::optional<Decimal> rateOf(const SetupDraft& draft)
{
    QString text = draft.taxRate.trimmed();
    text.remove(u'%').replace(u',', u'.');
    const auto rate = Decimal::parse(text.trimmed());
    return rate && !rate->isNegative() && *rate <= Decimal(100) ? std::optional(*rate) : std::nullopt;
}

bool isPin(const QString& pin)
{
    return pin.size() == pinDigits && std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<SetupProblem> checkShop(const SetupDraft& draft)
{
    if (draft.shop == SetupDraft::Shop::Join) {
        return draft.hub.trimmed().isEmpty() ? wrong(SetupField::Hub, Kind::Missing) : std::nullopt;
    }
    if (draft.shopName.trimmed().isEmpty()) {
        return wrong(SetupField::ShopName, Kind::Missing);
    }
    if (!Currency::fromCode(draft.currency.trimmed().toUpper())) {
        return wrong(SetupField::Currency, Kind::NotACurrency);
    }
    if (!validate(BusinessDayRule{draft.timeZone.trimmed().toUtf8(), 4})) {
        return wrong(SetupField::TimeZone, Kind::NotATimeZone);
    }
    if (!draft.taxRate.trimmed().isEmpty() && !rateOf(draft)) {
        return wrong(SetupField::TaxRate, Kind::NotARate);
    }
    if (!draft.taxRate.trimmed().isEmpty() && draft.taxName.trimmed().isEmpty()) {
        return wrong(SetupField::TaxName, Kind::Missing);
    }
    bool isNumber = false;
    if (const int port = draft.port.trimmed().toInt(&isNumber); !isNumber || port < 1 || port > 65535) {
        return wrong(SetupField::Port, Kind::NotAPort);
    }
    return std::nullopt;
}

std::optional<SetupProblem> checkDevice(const SetupDraft& draft)
{
    return isValidId(draft.device.trimmed()) ? std::nullopt : wrong(SetupField::Device, Kind::NotAName);
}

// A row without a name and a PIN is nobody.
std::optional<SetupProblem> checkPeople(const SetupDraft& draft)
{
    QSet<QString> pins;
    bool hasManager = false;
    for (int row = 0; row < static_cast<int>(draft.people.size()); ++row) {
        const SetupPerson& person = draft.people[static_cast<std::size_t>(row)];
        const bool isNamed = !person.name.trimmed().isEmpty();
        if (!isNamed && person.pin.isEmpty() && row > 0) {
            continue;
        }
        if (!isNamed) {
            return wrong(SetupField::PersonName, Kind::Missing, row);
        }
        if (!isPin(person.pin)) {
            return wrong(SetupField::PersonPin, Kind::NotAPin, row);
        }
        if (pins.contains(person.pin)) {
            return wrong(SetupField::PersonPin, Kind::PinTaken, row);
        }
        pins.insert(person.pin);
        hasManager = hasManager || person.isManager;
    }
    return hasManager ? std::nullopt : wrong(SetupField::PersonName, Kind::NotAName);
}

Menu shopOf(const SetupDraft& draft)
{
    Menu menu;
    menu.shopName = draft.shopName.trimmed();
    menu.currency = Currency::fromCode(draft.currency.trimmed().toUpper()).value_or(Currency());
    menu.day.timeZone = draft.timeZone.trimmed().toUtf8();
    if (const auto rate = rateOf(draft); rate && !draft.taxRate.trimmed().isEmpty()) {
        Tax tax;
        tax.rate = {u"tax"_s, draft.taxName.trimmed(), *rate, draft.taxInclusive};
        menu.taxes.push_back(tax);
    }
    return menu;
}

Menu sampleFor(const SetupDraft& draft, Menu sample)
{
    const Menu shop = shopOf(draft);
    sample.version.clear();
    sample.shopName = shop.shopName;
    sample.day = shop.day;
    if (shop.currency.exponent() == sample.currency.exponent()) {
        sample.currency = shop.currency;
    }
    sample.taxes = shop.taxes;
    const QStringList taxes = shop.taxes.empty() ? QStringList() : QStringList{shop.taxes.front().rate.id};
    for (MenuItem& item : sample.items) {
        item.taxIds = taxes;
    }
    for (ChargeRule& charge : sample.charges) {
        charge.taxIds = taxes;
    }
    sample.index();
    return sample;
}

QByteArray toJson(const SetupDraft& draft)
{
    QJsonArray people;
    for (const SetupPerson& person : draft.people) {
        people.append(QJsonObject{{u"name"_s, person.name}, {u"manager"_s, person.isManager}});
    }
    const QJsonObject json{{u"join"_s, draft.shop == SetupDraft::Shop::Join},
                           {u"shopName"_s, draft.shopName},
                           {u"currency"_s, draft.currency},
                           {u"timeZone"_s, draft.timeZone},
                           {u"taxName"_s, draft.taxName},
                           {u"taxRate"_s, draft.taxRate},
                           {u"taxInclusive"_s, draft.taxInclusive},
                           {u"port"_s, draft.port},
                           {u"people"_s, people},
                           {u"menuFile"_s, draft.menu == SetupDraft::MenuSource::File ? draft.menuFile : QString()},
                           {u"hub"_s, draft.hub},
                           {u"role"_s, draft.role},
                           {u"device"_s, draft.device}};
    return QJsonDocument(json).toJson();
}

SetupDraft readSetupDraft(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SetupDraft draft;
    const auto take = [&object](QLatin1StringView key, QString& into) {
        if (const QJsonValue value = object.value(key); value.isString()) {
            into = value.toString();
        }
    };
    draft.shop = object.value("join"_L1).toBool() ? SetupDraft::Shop::Join : SetupDraft::Shop::New;
    take("shopName"_L1, draft.shopName);
    take("currency"_L1, draft.currency);
    take("timeZone"_L1, draft.timeZone);
    take("taxName"_L1, draft.taxName);
    take("taxRate"_L1, draft.taxRate);
    draft.taxInclusive = object.value("taxInclusive"_L1).toBool();
    take("port"_L1, draft.port);
    take("menuFile"_L1, draft.menuFile);
    draft.menu = draft.menuFile.isEmpty() ? SetupDraft::MenuSource::Sample : SetupDraft::MenuSource::File;
    take("hub"_L1, draft.hub);
    take("role"_L1, draft.role);
    take("device"_L1, draft.device);
    if (const QJsonArray people = object.value("people"_L1).toArray(); !people.isEmpty()) {
        draft.people.clear();
        for (const auto& each : people) {
            draft.people.push_back({each["name"_L1].toString(), {}, each["manager"_L1].toBool()});
        }
    }
    return draft;
}

} // namespace stonepot
