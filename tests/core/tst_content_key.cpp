#include "core/messages.h"
#include "message_samples.h"
#include "support/json.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::test;

class ContentKeyTest final : public QObject {
    Q_OBJECT

private slots:
    void theEchoOfABaseBackendHasTheSameKey_data();
    void theEchoOfABaseBackendHasTheSameKey();
    void idsNumbersAndTimesDoNotMatter();
    void linesMayComeBackInAnotherOrder();
    void spacesMayComeBackTrimmed();
    void otherContentHasAnotherKey_data();
    void otherContentHasAnotherKey();
    void fieldsDoNotRunIntoOneAnother();
};

namespace {

// What a backend makes of an order that keeps the base's fields, adds its own, and knows no extension.
Order echo(const Order& order)
{
    static constexpr QLatin1StringView baseFields[] = {"tenantId"_L1, "orderType"_L1, "paymentMethod"_L1, "customer"_L1,
                                                       "cart"_L1,     "status"_L1,    "tableNumber"_L1,   "notes"_L1,
                                                       "source"_L1,   "createdAt"_L1};
    const QJsonObject sent = toJson(order);
    QJsonObject kept{{"id"_L1, u"67f0c2"_s}, {"orderNumber"_L1, u"ORD-20260106-009"_s}, {"__v"_L1, 0}};
    for (const QLatin1StringView key : baseFields) {
        kept.insert(key, sent.value(key));
    }
    return parseOrder(parsed(toFrame(kept)), order.currency).value();
}

Order plainOrder()
{
    return parseOrder(parsed(baseSubmitOrder()).value("order"_L1).toObject()).value();
}

Order takeoutWithoutTax()
{
    Order order = richOrder();
    order.type = OrderType::Takeout;
    order.customer = {};
    order.tableNumber.reset();
    order.taxes.clear();
    order.charges.clear();
    order.payments.clear();
    order.chargeTotal = 0;
    order.notes.clear();
    return order;
}

Order inWon()
{
    Order order = richOrder();
    order.currency = *Currency::fromCode(u"KRW");
    return order;
}

} // namespace

void ContentKeyTest::theEchoOfABaseBackendHasTheSameKey_data()
{
    QTest::addColumn<std::function<Order()>>("make");
    QTest::newRow("everything in use") << std::function<Order()>(&richOrder);
    QTest::newRow("from a base client") << std::function<Order()>(&plainOrder);
    QTest::newRow("nothing optional") << std::function<Order()>(&takeoutWithoutTax);
    QTest::newRow("currency without decimals") << std::function<Order()>(&inWon);
}

void ContentKeyTest::theEchoOfABaseBackendHasTheSameKey()
{
    QFETCH(std::function<Order()>, make);
    QCOMPARE(contentKey(echo(make())), contentKey(make()));
}

void ContentKeyTest::idsNumbersAndTimesDoNotMatter()
{
    Order order = richOrder();
    order.id = u"other"_s;
    order.orderNumber = u"other"_s;
    order.clientOrderId = u"other"_s;
    order.displayNumber = u"B-001"_s;
    order.deviceId = u"till-2"_s;
    order.status = OrderStatus::Ready;
    order.version = 99;
    order.createdAt += std::chrono::hours(1);
    QCOMPARE(contentKey(order), contentKey(richOrder()));
}

void ContentKeyTest::linesMayComeBackInAnotherOrder()
{
    Order order = richOrder();
    std::swap(order.lines[0], order.lines[1]);
    QCOMPARE(contentKey(order), contentKey(richOrder()));
}

void ContentKeyTest::spacesMayComeBackTrimmed()
{
    Order order = richOrder();
    order.notes = u"  birthday \n"_s;
    QCOMPARE(contentKey(order), contentKey(richOrder()));
}

void ContentKeyTest::otherContentHasAnotherKey_data()
{
    using Change = std::function<void(Order&)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << std::move(change); };
    row("type", [](Order& o) { o.type = OrderType::Delivery; });
    row("table", [](Order& o) { o.tableNumber = 6; });
    row("no table", [](Order& o) { o.tableNumber.reset(); });
    row("payment method", [](Order& o) { o.payments[1].method = u"card"_s; });
    row("customer", [](Order& o) { o.customer.name = u"Bob"_s; });
    row("phone", [](Order& o) { o.customer.phone = u"+1 555 0101"_s; });
    row("notes", [](Order& o) { o.notes = u"no birthday"_s; });
    row("item", [](Order& o) { o.lines[0].itemId = u"doenjang-stew"_s; });
    row("item name", [](Order& o) { o.lines[0].name = u"Stew"_s; });
    row("quantity", [](Order& o) { o.lines[0].quantity = Decimal(3); });
    row("price", [](Order& o) { o.lines[0].unitPrice += 1; });
    row("line total", [](Order& o) { o.lines[0].total += 1; });
    row("modifier", [](Order& o) { o.lines[0].modifiers[0].name = u"Mild"_s; });
    row("one modifier more", [](Order& o) { o.lines[1].modifiers = {o.lines[0].modifiers[0]}; });
    row("line note", [](Order& o) { o.lines[1].note = u"rare"_s; });
    row("one line less", [](Order& o) {
        o.lines.pop_back();
        o.lines.pop_back();
    });
    row("a line twice", [](Order& o) { o.lines.push_back(o.lines[1]); });
    row("a line voided", [](Order& o) { o.lines[1].voided = true; });
    row("total", [](Order& o) { o.total += 1; });
    row("tax", [](Order& o) { o.taxes[0].amount += 1; });
}

void ContentKeyTest::otherContentHasAnotherKey()
{
    QFETCH(std::function<void(Order&)>, change);
    Order order = richOrder();
    change(order);
    QVERIFY(contentKey(order) != contentKey(richOrder()));
}

void ContentKeyTest::fieldsDoNotRunIntoOneAnother()
{
    Order one = richOrder();
    one.customer.name = u"Ada"_s;
    one.customer.phone = u"1;2:"_s;
    Order other = one;
    other.customer.name = u"Ada;4:1;2"_s;
    other.customer.phone = u":"_s;
    QVERIFY(contentKey(one) != contentKey(other));
}

QTEST_APPLESS_MAIN(ContentKeyTest)
#include "tst_content_key.moc"
