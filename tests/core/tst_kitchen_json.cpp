#include "core/messages.h"
#include "core/order_json.h"
#include "message_samples.h"
#include "support/json.h"
#include "support/results.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::test;

class KitchenJsonTest final : public QObject {
    Q_OBJECT

private slots:
    void everyFieldSurvivesTheRoundTrip();
    void theBytesNeverChange();
    void aTicketWithoutIdHasNoNumber();
    void aTicketOfDefaultsSurvivesTheRoundTrip();
    void baseFieldsAreComplete();
    void aBaseTicketIsEnough();
    void otherTypesAndSourcesAreKeptAsTheyAre();
    void otherNamesOfStatusesAreRead();
    void unknownStatusesAreKeptByName();
    void anUnknownKindOfModifierLosesNoTicket();
    void aMissingTimeIsTakenFromTheOther();
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
};

namespace {

QJsonObject baseTicket()
{
    return parsed(baseOrderCreated()).value("kitchenOrder"_L1).toObject();
}

void compare(const KitchenOrder& actual, const KitchenOrder& expected)
{
    QCOMPARE(QJsonDocument(toJson(actual)).toJson(), QJsonDocument(toJson(expected)).toJson());
    QVERIFY(actual == expected);
}

} // namespace

void KitchenJsonTest::everyFieldSurvivesTheRoundTrip()
{
    const auto ticket = parseKitchenOrder(parsed(toFrame(toJson(richTicket()))));
    QVERIFY2(ticket, errorText(ticket).constData());
    compare(*ticket, richTicket());
}

void KitchenJsonTest::theBytesNeverChange()
{
    const QByteArray written = jsonText([](JsonWriter& json) { wire::writeKitchenOrder(json, richTicket()); });
    QCOMPARE(QCryptographicHash::hash(written, QCryptographicHash::Sha256).toHex(),
             "75583889f6f00cef430b5bd3bb23391a8c9a84d911c95e230c6805a8ce902e51");
    QCOMPARE(written, toFrame(toJson(richTicket()))); // members are in the order that Qt gives them
}

// As a hub writes it before the order has either.
void KitchenJsonTest::aTicketWithoutIdHasNoNumber()
{
    KitchenOrder ticket = richTicket();
    ticket.id.clear();
    QJsonObject expected = toJson(richTicket());
    expected.remove("id"_L1);
    expected.remove("orderNumber"_L1);
    QCOMPARE(toJson(ticket), expected);
}

void KitchenJsonTest::aTicketOfDefaultsSurvivesTheRoundTrip()
{
    KitchenOrder ticket;
    ticket.id = u"k"_s;
    ticket.orderType = u"pickup"_s;
    compare(*parseKitchenOrder(toJson(ticket)), ticket);
}

void KitchenJsonTest::baseFieldsAreComplete()
{
    const QJsonObject json = toJson(richTicket());
    QCOMPARE(json.value("id"_L1), u"0194-order"_s);
    QCOMPARE(json.value("orderNumber"_L1), u"ORD-20260106-007"_s);
    QCOMPARE(json.value("orderType"_L1), u"dine-in"_s);
    QCOMPARE(json.value("source"_L1), u"pos"_s);
    QCOMPARE(json.value("status"_L1), u"ready"_s);
    QCOMPARE(json.value("version"_L1), 9);
    QCOMPARE(json.value("createdAt"_L1), u"2026-01-06T19:42:07.123Z"_s);
    QCOMPARE(json.value("updatedAt"_L1), u"2026-01-06T19:52:07.123Z"_s);
    QCOMPARE(json.value("acceptedAt"_L1), u"2026-01-06T19:43:07.123Z"_s);
    QCOMPARE(json.value("readyAt"_L1), u"2026-01-06T19:51:07.000Z"_s);
    QCOMPARE(json.value("completedAt"_L1), u"2026-01-06T19:52:07.000Z"_s);
    QCOMPARE(json.value("tableNumber"_L1), 5);
    QCOMPARE(json.value("isUrgent"_L1), true);
    QCOMPARE(json.value("priority"_L1), 2.5);
    QCOMPARE(json.value("elapsedMinutes"_L1), 10);
    QCOMPARE(json.value("estimatedPrepTime"_L1), 14);
    QCOMPARE(json.value("isRunningOrder"_L1), true);
    QCOMPARE(json.value("kotSequence"_L1), 3);
    const QJsonObject item = json.value("items"_L1).toArray().at(0).toObject();
    QCOMPARE(item.value("id"_L1), u"l1"_s);
    QCOMPARE(item.value("quantity"_L1), 2);
    QCOMPARE(item.value("status"_L1), u"ready"_s);
    QCOMPARE(item.value("specialInstructions"_L1), u"not too hot | please\nthanks"_s);
    QCOMPARE(item.value("station"_L1), u"hot"_s);
    QCOMPARE(item.value("modifiers"_L1).toArray().at(1).toObject(),
             parsed(R"({"name":"Tofu","value":"×2","kind":"add"})"));

    KitchenOrder open;
    const QJsonObject defaults = toJson(open);
    for (const auto key : {"acceptedAt"_L1, "readyAt"_L1, "completedAt"_L1, "tableNumber"_L1}) {
        QCOMPARE(defaults.value(key), QJsonValue(QJsonValue::Null));
    }
}

void KitchenJsonTest::aBaseTicketIsEnough()
{
    const auto ticket = parseKitchenOrder(baseTicket());
    QVERIFY2(ticket, errorText(ticket).constData());
    QCOMPARE(ticket->id, u"k42"_s);
    QCOMPARE(ticket->calledNumber(), u"ORD-20260106-001"_s);
    QCOMPARE(ticket->version, 1);
    QCOMPARE(ticket->status, TicketStatus::Pending);
    QCOMPARE(ticket->updatedAt, ticket->createdAt);
    QCOMPARE(ticket->estimatedPrepTime, 15.0);
    QCOMPARE(ticket->items.size(), 1U);
    QCOMPARE(ticket->items[0].note, u"well done"_s);
    QCOMPARE(ticket->items[0].station, QString());
    QCOMPARE(ticket->items[0].modifiers[0].name, u"Spice"_s);
    QCOMPARE(ticket->items[0].modifiers[0].value, u"Extra spicy"_s);
}

void KitchenJsonTest::otherTypesAndSourcesAreKeptAsTheyAre()
{
    QJsonObject json = with(baseTicket(), u"orderType"_s, u"catering"_s);
    json = with(json, u"source"_s, u"ubereats"_s);
    const auto ticket = parseKitchenOrder(json);
    QCOMPARE(ticket->orderType, u"catering"_s);
    QCOMPARE(ticket->source, u"ubereats"_s);
    QCOMPARE(toJson(*ticket).value("orderType"_L1), u"catering"_s);
}

void KitchenJsonTest::otherNamesOfStatusesAreRead()
{
    const auto status = [](const QString& name) {
        return parseKitchenOrder(with(baseTicket(), u"status"_s, name))->status;
    };
    QCOMPARE(status(u"preparing"_s), TicketStatus::InProgress);
    QCOMPARE(status(u"served"_s), TicketStatus::Completed);
    QCOMPARE(status(u"canceled"_s), TicketStatus::Cancelled);
    QCOMPARE(status(u"cancelled"_s), TicketStatus::Cancelled);
}

void KitchenJsonTest::unknownStatusesAreKeptByName()
{
    QJsonObject json = with(baseTicket(), u"status"_s, u"plated"_s);
    auto ticket = parseKitchenOrder(json);
    QVERIFY2(ticket, errorText(ticket).constData());
    QCOMPARE(ticket->unknownStatus, u"plated"_s);
    QCOMPARE(ticket->status, TicketStatus::Pending);
    QCOMPARE(toJson(*ticket).value("status"_L1), u"plated"_s); // on disk, too
    // As far as its items tell.
    json = with(json, u"items[0].status"_s, u"ready"_s);
    QCOMPARE(parseKitchenOrder(json)->status, TicketStatus::InProgress);
    json = with(json, u"items[0].status"_s, u"burnt"_s);
    ticket = parseKitchenOrder(json);
    QCOMPARE(ticket->items[0].unknownStatus, u"burnt"_s);
    QCOMPARE(ticket->items[0].status, ItemStatus::Pending);
    QCOMPARE(parseKitchenOrder(toJson(*ticket))->items, ticket->items);
    // Whatever somebody makes of it here has a name.
    QVERIFY(apply(*ticket, TicketAction::Start, {}, ticket->createdAt));
    QCOMPARE(ticket->status, TicketStatus::InProgress);
    QVERIFY(ticket->unknownStatus.isEmpty());
    QVERIFY(ticket->items[0].unknownStatus.isEmpty());
    // A long one is no reason to lose it.
    QCOMPARE(parseKitchenOrder(with(json, u"status"_s, QString(300, u'x')))->unknownStatus, QString(64, u'x'));
}

void KitchenJsonTest::anUnknownKindOfModifierLosesNoTicket()
{
    const auto ticket = parseKitchenOrder(with(baseTicket(), u"items[0].modifiers[0].kind"_s, u"sauce"_s));
    QVERIFY2(ticket, errorText(ticket).constData());
    QCOMPARE(ticket->items[0].modifiers[0].kind, ModifierKind::Choice);
    QCOMPARE(ticket->items[0].modifiers[0].name, u"Spice"_s);
}

void KitchenJsonTest::aMissingTimeIsTakenFromTheOther()
{
    QJsonObject json = with(baseTicket(), u"createdAt"_s, QJsonValue::Null);
    json = with(json, u"updatedAt"_s, u"2026-01-06T20:00:00Z"_s);
    QCOMPARE(toIso(parseKitchenOrder(json)->createdAt), u"2026-01-06T20:00:00.000Z"_s);
}

void KitchenJsonTest::wrongFieldsAreNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const char* path, const QJsonValue& value, const char* what = "") {
        QTest::newRow(name) << QString::fromLatin1(path) << value << QString::fromLatin1(what);
    };
    const QJsonValue missing(QJsonValue::Undefined);
    row("no id", "id", missing, "is missing");
    row("id is a number", "id", 42);
    row("no status", "status", missing, "is missing");
    row("status is empty", "status", QString());
    row("status is a number", "status", 5);
    row("status is null", "status", QJsonValue());
    row("no type", "orderType", missing);
    row("type is a number", "orderType", 3);
    row("source is an object", "source", QJsonObject());
    row("version is a fraction", "version", 1.5);
    row("version is negative", "version", -1);
    row("created at", "createdAt", u"06.01.2026"_s);
    row("updated at", "updatedAt", 5);
    row("ready at", "readyAt", false);
    row("items are a text", "items", u"Bibimbap"_s);
    row("item is null", "items[0]", QJsonValue());
    row("item without id", "items[0].id", missing);
    row("item without name", "items[0].name", missing);
    row("item without quantity", "items[0].quantity", missing);
    row("item quantity", "items[0].quantity", u"two"_s);
    row("item status", "items[0].status", 7);
    row("item note", "items[0].specialInstructions", QJsonArray());
    row("item station", "items[0].station", 1);
    row("modifier is a text", "items[0].modifiers[0]", u"hot"_s);
    row("modifier value", "items[0].modifiers[0].value", 5);
    row("table", "tableNumber", u"five"_s);
    row("urgent", "isUrgent", u"yes"_s);
    row("priority", "priority", u"high"_s);
    row("priority beyond bounds", "priority", 1e300);
    row("prep time", "estimatedPrepTime", -1);
    row("running order", "isRunningOrder", 1);
    row("sequence", "kotSequence", 1.5);
    row("seen by", "seenBy", u"kds-1"_s);
    row("display number", "displayNumber", 42);
}

void KitchenJsonTest::wrongFieldsAreNamed()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, what);
    const auto ticket = parseKitchenOrder(with(baseTicket(), path, value));
    QVERIFY(!ticket);
    QCOMPARE(ticket.error().where, path);
    QVERIFY2(ticket.error().what.contains(what), qPrintable(ticket.error().what));
}

QTEST_APPLESS_MAIN(KitchenJsonTest)
#include "tst_kitchen_json.moc"
