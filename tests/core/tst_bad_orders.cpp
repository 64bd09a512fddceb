// Orders that make no sense: what is wrong with them is named by its path.
#include "core/messages.h"
#include "message_samples.h"
#include "support/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::test;

class BadOrdersTest final : public QObject {
    Q_OBJECT

private slots:
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
};

void BadOrdersTest::wrongFieldsAreNamed_data()
{
    QTest::addColumn<bool>("rich"); // the order with pos
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("where");

    const auto row = [](const char* name, bool rich, const char* path, const QJsonValue& value,
                        const char* where = nullptr) {
        QTest::newRow(name) << rich << QString::fromLatin1(path) << value << QString::fromLatin1(where ? where : path);
    };
    const QJsonValue missing(QJsonValue::Undefined);
    const QJsonValue null;
    const QString huge(100'000, u'x');
    row("no type", false, "orderType", missing);
    row("null type", false, "orderType", null);
    row("unknown type", false, "orderType", u"catering"_s);
    row("type is a number", false, "orderType", 1);
    row("unknown status", false, "status", u"frozen"_s);
    row("unknown payment method", false, "paymentMethod", u"barter"_s);
    row("id with a space", false, "id", u"a b"_s);
    row("id is a number", false, "id", 42);
    row("client order id too long", false, "clientOrderId", QString(129, u'x'));
    row("table is a text", false, "tableNumber", u"5"_s);
    row("table is a fraction", false, "tableNumber", 5.5);
    row("table is negative", false, "tableNumber", -1);
    row("table is huge", false, "tableNumber", 1e18);
    row("customer is a text", false, "customer", u"Ada"_s);
    row("customer name is a list", false, "customer.name", QJsonArray{u"Ada"_s});
    row("customer name is huge", false, "customer.name", huge);
    row("notes are huge", false, "notes", huge);
    row("notes are an object", false, "notes", QJsonObject());
    row("created yesterday", false, "createdAt", u"yesterday"_s);
    row("created without zone", false, "createdAt", u"2026-01-06T19:42:07"_s);
    row("created is a number", false, "createdAt", 1767728527123.0);
    row("no cart", false, "cart", missing);
    row("cart is a list", false, "cart", QJsonArray());
    row("no items", false, "cart.items", missing);
    row("items are an object", false, "cart.items", QJsonObject());
    row("empty items", false, "cart.items", QJsonArray(), "cart");
    row("item is a text", false, "cart.items[1]", u"tea"_s);
    row("item without name", false, "cart.items[1].dishName", missing);
    row("item with an empty name", false, "cart.items[1].dishName", u"  "_s);
    row("item without quantity", false, "cart.items[1].quantity", missing);
    row("quantity zero", false, "cart.items[1].quantity", 0);
    row("negative quantity", false, "cart.items[1].quantity", -1);
    row("huge quantity", false, "cart.items[1].quantity", 10000);
    row("quantity beyond numbers", false, "cart.items[1].quantity", 1e308);
    row("quantity is a word", false, "cart.items[1].quantity", u"two"_s);
    row("item without price", false, "cart.items[1].price", missing);
    row("price is a text", false, "cart.items[1].price", u"3"_s);
    row("negative price", false, "cart.items[1].price", -3);
    row("huge price", false, "cart.items[1].price", 1e300);
    row("negative item total", false, "cart.items[1].itemTotal", -0.01);
    row("customization is a list", false, "cart.items[0].customization", QJsonArray());
    row("item id with a quote", false, "cart.items[0].itemId", u"a'b"_s);
    row("no subtotal", false, "cart.subtotal", missing);
    row("no total", false, "cart.total", missing);
    row("total is true", false, "cart.total", true);
    row("negative tax", false, "cart.tax", -1);
    row("delivery fee is a text", false, "cart.deliveryFee", u"free"_s);

    row("pos is a text", true, "pos", u"x"_s);
    row("unknown currency", true, "pos.currency", u"XQX"_s);
    row("wrong exponent", true, "pos.exponent", 3);
    row("unknown scope", true, "pos.policy.scope", u"item"_s);
    row("unknown mode", true, "pos.policy.mode", u"sideways"_s);
    row("unknown cash mode", true, "pos.policy.cashMode", u""_s);
    row("negative cash step", true, "pos.policy.cashRounding", -5);
    row("lines missing", true, "pos.lines", missing, "cart");
    row("line without id", true, "pos.lines[1].lineId", missing);
    row("line id twice", true, "pos.lines[1].lineId", u"l1"_s);
    row("unit price is a fraction", true, "pos.lines[0].unitPrice", 14.5);
    row("unit price is negative", true, "pos.lines[0].unitPrice", -1);
    row("unit price is beyond exactness", true, "pos.lines[0].unitPrice", 1e17);
    row("line total is a text", true, "pos.lines[0].total", u"2975"_s);
    row("line quantity with too many places", true, "pos.lines[0].quantity", u"0.0000000001"_s);
    row("line quantity zero", true, "pos.lines[0].quantity", 0);
    row("modifier price", true, "pos.lines[0].modifiers[1].price", 1.5);
    row("modifier quantity", true, "pos.lines[0].modifiers[1].quantity", 0);
    row("modifier kind", true, "pos.lines[0].modifiers[1].kind", u"swap"_s);
    row("allergies", true, "pos.lines[0].allergies", u"sesame"_s);
    row("an allergy", true, "pos.lines[0].allergies", QJsonArray{u"egg"_s, 5}, "pos.lines[0].allergies[1]");
    row("voided", true, "pos.lines[0].voided", 1);
    row("discount of both kinds", true, "pos.lines[0].discount.amount", 5, "pos.lines[0].discount");
    row("discount over 100 %", true, "pos.discounts[0].percent", u"100.1"_s);
    row("negative discount", true, "pos.discounts[1].amount", -1);
    row("line tax rate", true, "pos.lines[0].taxes[0].rate", u"8,875"_s);
    row("negative rate", true, "pos.taxes[0].rate", u"-1"_s);
    row("tax without id", true, "pos.taxes[0].id", missing);
    row("tax without amount", true, "pos.taxes[0].amount", missing);
    row("payment without method", true, "pos.payments[0].method", missing);
    row("payment amount", true, "pos.payments[1].amount", u"25"_s);
    row("no exact subtotal", true, "pos.subtotal", missing);
    row("no exact total", true, "pos.total", null);
    row("rounding", true, "pos.rounding", 0.5);
    row("version", true, "pos.version", 0);
}

void BadOrdersTest::wrongFieldsAreNamed()
{
    QFETCH(bool, rich);
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const QJsonObject json = rich ? toJson(richOrder()) : parsed(baseSubmitOrder()).value("order"_L1).toObject();
    const auto order = parseOrder(with(json, path, value));
    QVERIFY(!order);
    QTEST(order.error().where, "where");
    QCOMPARE(order.error().code, ErrorCode::ValidationError);
    QVERIFY(!order.error().what.isEmpty());
    QVERIFY2(order.error().what.size() < 200, "an error repeats no huge input");
}

QTEST_APPLESS_MAIN(BadOrdersTest)
#include "tst_bad_orders.moc"
