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

class OrderJsonTest final : public QObject {
    Q_OBJECT

private slots:
    void everyFieldSurvivesTheRoundTrip();
    void theBytesNeverChange();
    void anOrderOfDefaultsSurvivesTheRoundTrip();
    void anAgreedPriceSurvivesTheRoundTrip();
    void lineTaxesAreToldApartWhenOnlyTheirKindDiffers();
    void baseFieldsAreComplete();
    void aGuestWithoutNameGetsPlaceholders_data();
    void aGuestWithoutNameGetsPlaceholders();
    void customizationJoinsModifiersAndNote_data();
    void customizationJoinsModifiersAndNote();
    void customizationOfAnyLengthIsReadAgain_data();
    void customizationOfAnyLengthIsReadAgain();
    void voidedLinesAreNotInTheBaseCart();
    void baseCartAddsUpToItsTotal();
    void amountsFollowTheCurrency();
    void linesComeFromTheCartWithoutPos();
    void modifierPricesAreKeptWhereTheyDivide();
    void aBaseOrderSurvivesTheRoundTrip();
    void aBaseOrderIsReadInTheFallbackCurrency();
    void otherNamesOfTypesAndStatusesAreRead();
    void unknownFieldsAndNullsAreNothing();
    void posTakesPrecedenceOverTheCart();
    void textsAreCleaned();
};

namespace {

Order orderOfOneLine()
{
    Order order;
    order.createdAt = Instant(Milliseconds(1767728527123));
    OrderLine line;
    line.lineId = u"l1"_s;
    line.itemId = u"tea"_s;
    line.name = u"Tea"_s;
    line.unitPrice = 300;
    line.total = 300;
    order.lines = {line};
    order.subtotal = 300;
    order.total = 300;
    return order;
}

QJsonObject baseOrder()
{
    return parsed(baseSubmitOrder()).value("order"_L1).toObject();
}

// Objects differ in a way that says where.
void compare(const Order& actual, const Order& expected)
{
    QCOMPARE(QJsonDocument(toJson(actual)).toJson(), QJsonDocument(toJson(expected)).toJson());
    QVERIFY(actual == expected);
}

} // namespace

void OrderJsonTest::everyFieldSurvivesTheRoundTrip()
{
    const auto order = parseOrder(toJson(richOrder()));
    QVERIFY2(order, errorText(order).constData());
    compare(*order, richOrder());
    // Also through bytes.
    compare(*parseOrder(parsed(toFrame(toJson(richOrder())))), richOrder());
}

// Hubs compare hashes over them with those that earlier versions stored: a repeat must stay a repeat.
void OrderJsonTest::theBytesNeverChange()
{
    const QByteArray written = jsonText([](JsonWriter& json) { wire::writeOrder(json, richOrder()); });
    QCOMPARE(QCryptographicHash::hash(written, QCryptographicHash::Sha256).toHex(),
             "5eebb7d3893aa7e59134724a97b93f8bc2a90d709b160f223919d663c99c4258");
    QCOMPARE(written, toFrame(toJson(richOrder()))); // members are in the order that Qt gives them
    const Order plain = orderOfOneLine();
    QCOMPARE(jsonText([&plain](JsonWriter& json) { wire::writeOrder(json, plain); }), toFrame(toJson(plain)));
    const QByteArray rest = jsonText(
        [](JsonWriter& json) { wire::writeOrder(json, richOrder(), wire::OrderPart::WithoutDateAndCustomer); });
    QJsonObject without = toJson(richOrder());
    without.remove("createdAt"_L1);
    without.remove("customer"_L1);
    QCOMPARE(rest, toFrame(without));
}

void OrderJsonTest::anOrderOfDefaultsSurvivesTheRoundTrip()
{
    const auto order = parseOrder(toJson(orderOfOneLine()));
    QVERIFY2(order, errorText(order).constData());
    compare(*order, orderOfOneLine());
}

void OrderJsonTest::anAgreedPriceSurvivesTheRoundTrip()
{
    Order order = orderOfOneLine();
    order.lines[0].agreed = AgreedPrice{450, u"joon"_s};
    QVERIFY(recomputeTotals(order));
    QCOMPARE(order.total, 450);
    compare(*parseOrder(toJson(order)), order);
    QCOMPARE(jsonText([&order](JsonWriter& json) { wire::writeOrder(json, order); }), toFrame(toJson(order)));
    QJsonObject negative = toJson(order);
    QJsonObject pos = negative.value("pos"_L1).toObject();
    QJsonArray lines = pos.value("lines"_L1).toArray();
    QJsonObject line = lines.first().toObject();
    line.insert("agreed"_L1, QJsonObject{{"price"_L1, -1}});
    lines.replace(0, line);
    pos.insert("lines"_L1, lines);
    negative.insert("pos"_L1, pos);
    const auto refused = parseOrder(negative);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"pos.lines[0].agreed.price"_s);
}

void OrderJsonTest::lineTaxesAreToldApartWhenOnlyTheirKindDiffers()
{
    Order order = orderOfOneLine();
    const TaxRate exclusive{u"vat"_s, u"VAT"_s, Decimal(10), false};
    const TaxRate inclusive{u"vat"_s, u"VAT"_s, Decimal(10), true};
    order.taxes = {{exclusive, 300, 30}, {inclusive, 300, 27}};
    order.lines[0].taxes = {inclusive, exclusive};
    compare(*parseOrder(toJson(order)), order);
}

void OrderJsonTest::baseFieldsAreComplete()
{
    const QJsonObject json = toJson(richOrder());
    QCOMPARE(json.value("id"_L1), u"0194-order"_s);
    QCOMPARE(json.value("orderNumber"_L1), u"ORD-20260106-007"_s);
    QCOMPARE(json.value("clientOrderId"_L1), u"01943d5c-1111-7abc-8def-0123456789ab"_s);
    QCOMPARE(json.value("deviceId"_L1), u"till-1"_s);
    QCOMPARE(json.value("displayNumber"_L1), u"A-042"_s);
    QCOMPARE(json.value("tenantId"_L1), u"demo"_s);
    QCOMPARE(json.value("orderType"_L1), u"dine-in"_s);
    QCOMPARE(json.value("paymentMethod"_L1), u"cash"_s);
    QCOMPARE(json.value("customer"_L1).toObject(), parsed(R"({"name":"Ada","phone":"+1 555 0100",
        "email":"ada@example.com","address":"1 Main St"})"));
    QCOMPARE(json.value("status"_L1), u"in_progress"_s);
    QCOMPARE(json.value("tableNumber"_L1), 5);
    QCOMPARE(json.value("notes"_L1), u"birthday"_s);
    QCOMPARE(json.value("source"_L1), u"pos"_s);
    QCOMPARE(json.value("createdAt"_L1), u"2026-01-06T19:42:07.123Z"_s);
    const QJsonObject cart = json.value("cart"_L1).toObject();
    QCOMPARE(cart.value("items"_L1).toArray().at(1).toObject(), parsed(R"({"itemId":"galbi","dishName":"Galbi",
        "quantity":0.335,"price":42,"itemTotal":14.07,"customization":null})"));
    QCOMPARE(cart.value("subtotal"_L1), 38.44);
    QCOMPARE(cart.value("tax"_L1), 3.41);
    QCOMPARE(cart.value("deliveryFee"_L1), 4.15);
    QCOMPARE(cart.value("total"_L1), 46.0);
}

void OrderJsonTest::aGuestWithoutNameGetsPlaceholders_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("name");
    QTest::newRow("at a table") << 5 << u"Table 5"_s;
    QTest::newRow("walk-in") << -1 << u"Walk-in Customer"_s;
}

void OrderJsonTest::aGuestWithoutNameGetsPlaceholders()
{
    QFETCH(int, table);
    Order order = orderOfOneLine();
    order.tableNumber = table < 0 ? std::nullopt : std::optional(table);
    const QJsonObject customer = toJson(order).value("customer"_L1).toObject();
    QTEST(customer.value("name"_L1).toString(), "name");
    QCOMPARE(customer.value("phone"_L1), u"POS-1767728527123"_s);
    compare(*parseOrder(toJson(order)), order);

    order.customer.name = u"  "_s;
    QTEST(toJson(order).value("customer"_L1).toObject().value("name"_L1).toString(), "name");
}

void OrderJsonTest::customizationJoinsModifiersAndNote_data()
{
    QTest::addColumn<QStringList>("modifiers");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QJsonValue>("customization");
    QTest::newRow("neither") << QStringList() << QString() << QJsonValue();
    QTest::newRow("modifiers") << QStringList{u"Extra spicy"_s, u"No egg"_s} << QString()
                               << QJsonValue(u"Extra spicy, No egg"_s);
    QTest::newRow("both") << QStringList{u"Extra spicy"_s, u"No egg"_s} << u"note text"_s
                          << QJsonValue(u"Extra spicy, No egg | note text"_s);
    QTest::newRow("note") << QStringList() << u"note text"_s << QJsonValue(u"note text"_s);
}

void OrderJsonTest::customizationJoinsModifiersAndNote()
{
    QFETCH(QStringList, modifiers);
    QFETCH(QString, note);
    Order order = orderOfOneLine();
    for (const QString& name : modifiers) {
        OrderModifier modifier;
        modifier.name = name;
        order.lines[0].modifiers.push_back(modifier);
    }
    order.lines[0].note = note;
    const QJsonObject cart = toJson(order).value("cart"_L1).toObject();
    const QJsonValue customization = cart.value("items"_L1).toArray().at(0).toObject().value("customization"_L1);
    QTEST(customization, "customization");
}

void OrderJsonTest::customizationOfAnyLengthIsReadAgain_data()
{
    QTest::addColumn<QString>("customization");
    QTest::newRow("one long wish") << QString(4000, u'x');
    QTest::newRow("many short ones") << u"x, "_s.repeated(1300) + u'y';
    QTest::newRow("many, and a note") << u"x, "_s.repeated(1000) + u"y | note"_s;
}

// As a backend may send it that knows the base only: what the hub took, every screen must be able to read.
void OrderJsonTest::customizationOfAnyLengthIsReadAgain()
{
    QFETCH(QString, customization);
    QJsonObject base = toJson(orderOfOneLine());
    base.remove(u"pos"_s);
    QJsonObject cart = base["cart"_L1].toObject();
    QJsonObject item = cart["items"_L1].toArray().first().toObject();
    item["customization"_L1] = customization;
    cart["items"_L1] = QJsonArray{item};
    base["cart"_L1] = cart;
    const auto order = parseOrder(base);
    QVERIFY2(order, errorText(order).constData());
    const QJsonObject written = toJson(*order);
    const auto again = parseOrder(written);
    QVERIFY2(again, errorText(again).constData());
    compare(*again, *order);
    const QJsonArray items = written["cart"_L1].toObject()["items"_L1].toArray();
    QCOMPARE(items.first().toObject()["customization"_L1].toString(), customization);
}

void OrderJsonTest::voidedLinesAreNotInTheBaseCart()
{
    const QJsonArray items = toJson(richOrder()).value("cart"_L1).toObject().value("items"_L1).toArray();
    QCOMPARE(items.size(), 2);
    Order order = orderOfOneLine();
    order.lines[0].voided = true;
    compare(*parseOrder(toJson(order)), order);
}

void OrderJsonTest::baseCartAddsUpToItsTotal()
{
    Order order = richOrder();
    order.total = order.subtotal - order.discountTotal + order.chargeTotal + 341; // the exclusive tax
    const QJsonObject cart = toJson(order).value("cart"_L1).toObject();
    QCOMPARE(cart.value("subtotal"_L1).toDouble() + cart.value("tax"_L1).toDouble() +
                 cart.value("deliveryFee"_L1).toDouble(),
             cart.value("total"_L1).toDouble());
}

void OrderJsonTest::amountsFollowTheCurrency()
{
    Order order = orderOfOneLine();
    for (const auto& [code, total] : {std::pair(u"USD"_s, 3.0), {u"KRW"_s, 300.0}, {u"KWD"_s, 0.3}}) {
        order.currency = *Currency::fromCode(code);
        const QJsonObject json = toJson(order);
        QCOMPARE(json.value("cart"_L1).toObject().value("total"_L1).toDouble(), total);
        compare(*parseOrder(json), order);
    }
}

void OrderJsonTest::linesComeFromTheCartWithoutPos()
{
    const auto order = parseOrder(baseOrder());
    QVERIFY2(order, errorText(order).constData());
    QCOMPARE(order->type, OrderType::Takeout);
    QCOMPARE(order->status, OrderStatus::Confirmed);
    QCOMPARE(order->source, u"pos"_s);
    QVERIFY(order->clientOrderId.isEmpty());
    QVERIFY(order->customer == Customer());
    QVERIFY(!order->tableNumber);
    QCOMPARE(toIso(order->createdAt), u"2026-01-06T19:42:07.123Z"_s);
    QCOMPARE(order->lines.size(), 2U);
    const OrderLine& bibimbap = order->lines[0];
    QCOMPARE(bibimbap.itemId, u"bibimbap"_s);
    QCOMPARE(bibimbap.name, u"Bibimbap"_s);
    QCOMPARE(bibimbap.quantity, Decimal(2));
    QCOMPARE(bibimbap.unitPrice, 1250);
    QCOMPARE(bibimbap.total, 2800);
    QCOMPARE(bibimbap.note, u"well done"_s);
    QCOMPARE(bibimbap.modifiers.size(), 2U);
    QCOMPARE(bibimbap.modifiers[0].name, u"Extra spicy"_s);
    QCOMPARE(bibimbap.modifiers[1].name, u"No egg"_s);
    QVERIFY(bibimbap.lineId != order->lines[1].lineId);
    QCOMPARE(order->subtotal, 3100);
    QCOMPARE(order->taxTotal, 275);
    QCOMPARE(order->taxes.size(), 1U);
    QCOMPARE(order->taxes[0].amount, 275);
    QVERIFY(!order->taxes[0].rate.inclusive);
    QCOMPARE(order->chargeTotal, 150);
    QCOMPARE(order->charges.size(), 1U);
    QCOMPARE(order->charges[0].amount, std::optional(Minor{150}));
    QCOMPARE(order->total, 3525);
    QCOMPARE(order->paid(), 3525);
    QCOMPARE(order->paymentMethod(), PaymentMethod::Cash);
    QVERIFY(order->totalsGiven);
}

void OrderJsonTest::modifierPricesAreKeptWhereTheyDivide()
{
    QCOMPARE(parseOrder(baseOrder())->lines[0].modifiers[0].price, 150);
    // Three for an extra 0.10: no whole price, so there is none.
    QJsonObject json = with(baseOrder(), u"cart.items[0].quantity"_s, 3);
    json = with(json, u"cart.items[0].itemTotal"_s, 37.6);
    QCOMPARE(parseOrder(json)->lines[0].modifiers[0].price, 0);
    QCOMPARE(parseOrder(json)->lines[0].total, 3760);
}

void OrderJsonTest::aBaseOrderSurvivesTheRoundTrip()
{
    const auto order = parseOrder(baseOrder());
    const QJsonObject json = toJson(*order);
    compare(*parseOrder(json), *order);
    for (const auto key : {"tenantId"_L1, "orderType"_L1, "paymentMethod"_L1, "customer"_L1, "cart"_L1, "status"_L1,
                           "tableNumber"_L1, "notes"_L1, "source"_L1, "createdAt"_L1}) {
        QCOMPARE(json.value(key), baseOrder().value(key));
    }
}

void OrderJsonTest::aBaseOrderIsReadInTheFallbackCurrency()
{
    const Currency won = *Currency::fromCode(u"KRW");
    const auto order = parseOrder(baseOrder(), won);
    QCOMPARE(order->currency, won);
    QCOMPARE(order->lines[0].unitPrice, 13); // 12.5, half up
    QCOMPARE(order->total, 35);
}

void OrderJsonTest::otherNamesOfTypesAndStatusesAreRead()
{
    QCOMPARE(parseOrder(with(baseOrder(), u"orderType"_s, u"pickup"_s))->type, OrderType::Takeout);
    QCOMPARE(parseOrder(with(baseOrder(), u"orderType"_s, u"aggregator"_s))->type, OrderType::Delivery);
    QCOMPARE(parseOrder(with(baseOrder(), u"status"_s, u"preparing"_s))->status, OrderStatus::InProgress);
    QCOMPARE(parseOrder(with(baseOrder(), u"status"_s, u"canceled"_s))->status, OrderStatus::Cancelled);
    QCOMPARE(parseOrder(with(baseOrder(), u"paymentMethod"_s, u"online"_s))->paymentMethod(), PaymentMethod::Online);
}

void OrderJsonTest::unknownFieldsAndNullsAreNothing()
{
    QJsonObject json = baseOrder();
    json.insert("loyalty"_L1, QJsonObject{{"points"_L1, 5}});
    json = with(json, u"cart.items[0].sku"_s, 7);
    for (const auto key :
         {"id"_L1, "orderNumber"_L1, "clientOrderId"_L1, "deviceId"_L1, "displayNumber"_L1, "pos"_L1}) {
        json.insert(key, QJsonValue::Null);
    }
    compare(*parseOrder(json), *parseOrder(baseOrder()));
}

void OrderJsonTest::posTakesPrecedenceOverTheCart()
{
    const QJsonObject json = with(toJson(richOrder()), u"cart"_s, QJsonObject());
    compare(*parseOrder(json), richOrder());
}

void OrderJsonTest::textsAreCleaned()
{
    QJsonObject json = with(baseOrder(), u"notes"_s,
                            u"a\x1D"
                            u"b\n\tc\x7F"_s +
                                QChar(0) + QChar(0xD800) + u'x');
    QCOMPARE(parseOrder(json)->notes, u"a b\n\tc  \uFFFDx"_s);
    json = with(baseOrder(), u"notes"_s, u"🍲"_s);
    QCOMPARE(parseOrder(json)->notes, u"🍲"_s);
}

QTEST_APPLESS_MAIN(OrderJsonTest)
#include "tst_order_json.moc"
