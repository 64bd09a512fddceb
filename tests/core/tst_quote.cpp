#include "core/quote.h"

#include "support/json.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class QuoteTest final : public QObject {
    Q_OBJECT

private slots:
    void answersInMinorUnits_data();
    void answersInMinorUnits();
    void errorsNameThePath_data();
    void errorsNameThePath();
    void overflowIsItsOwnError();
};

void QuoteTest::answersInMinorUnits_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray(R"({"currency":"USD","lines":[]})")
                             << QByteArray(R"({"lines":[],"subtotal":0,"taxes":{},"taxTotal":0,"total":0})");
    QTest::newRow("everything") << QByteArray(R"({
        "currency": "USD", "policy": {"scope": "total", "mode": "half-up", "cashRounding": 5, "cashMode": "down"},
        "lines": [{"name": "Mandu", "unitPrice": 850, "quantity": "0.5", "discount": {"percent": 10},
                   "taxes": [{"id": "food", "rate": "8.875", "inclusive": false}]}],
        "discounts": [{"amount": 100}], "charges": [{"percent": 3}], "payments": [{"method": "card", "amount": 300}]})")
                                // 425 − 43 = 382, − 100 = 282; tax 25.03; charge 8.46; 282 + 25 + 8 = 315
                                << QByteArray(R"({"lines":[{"total":382,"tax":25}],"subtotal":382,"taxes":{"food":25},
                                                  "taxTotal":25,"total":315,"cashDue":15})");
    QTest::newRow("inclusive, per line, refund") << QByteArray(R"({
        "currency": "EUR", "policy": {"scope": "line", "mode": "half-even"},
        "lines": [{"unitPrice": 1190, "quantity": 2, "taxes": [{"id": "vat", "rate": 19, "inclusive": true}]},
                  {"unitPrice": 1190, "quantity": -1, "taxes": [{"id": "vat", "rate": 19, "inclusive": true}]}]})")
                                                 << QByteArray(R"({"lines":[{"total":2380,"tax":380},
                                                     {"total":-1190,"tax":-190}],
                                                     "subtotal":1190,"taxes":{"vat":190},"taxTotal":190,"total":1190})");
    QTest::newRow("one id both ways") << QByteArray(R"({"currency": "EUR", "lines": [
        {"unitPrice": 110, "quantity": 1, "taxes": [{"id": "t", "rate": 10, "inclusive": true}]},
        {"unitPrice": 100, "quantity": 1, "taxes": [{"id": "t", "rate": 10}]}]})")
                                      << QByteArray(R"({"lines":[{"total":110,"tax":10},{"total":100,"tax":10}],
                                          "subtotal":210,"taxes":{"t":20},"taxTotal":20,"total":220})");
    QTest::newRow("cash payments do not lower what is due in cash")
        << QByteArray(R"({"currency":"USD","lines":[{"unitPrice":1003,"quantity":1}],
                          "payments":[{"method":"cash","amount":500},{"method":"qr","amount":3}]})")
        << QByteArray(R"({"lines":[{"total":1003,"tax":0}],"subtotal":1003,"taxes":{},"taxTotal":0,"total":1003,
                          "cashDue":1000})");
    QTest::newRow("a cash step alone")
        << QByteArray(R"({"currency":"USD","policy":{"cashRounding":10},"lines":[{"unitPrice":1006,"quantity":1}]})")
        << QByteArray(R"({"lines":[{"total":1006,"tax":0}],"subtotal":1006,"taxes":{},
                                           "taxTotal":0,"total":1006,"cashDue":1010})");
    QTest::newRow("taxed charge") << QByteArray(R"({"currency":"USD","lines":[{"unitPrice":1000,"quantity":1}],
        "charges":[{"name":"Delivery","amount":500,"taxes":[{"id":"t","rate":"10"}]}]})")
                                  << QByteArray(R"({"lines":[{"total":1000,"tax":0}],"subtotal":1000,
                                      "taxes":{"t":50},"taxTotal":50,"total":1550})");
    QTest::newRow("whole numbers beyond doubles")
        << QByteArray(R"({"currency":"KRW","lines":[{"unitPrice":9007199254740993,"quantity":1}]})")
        << QByteArray(R"({"lines":[{"total":9007199254740993,"tax":0}],"subtotal":9007199254740993,"taxes":{},
                          "taxTotal":0,"total":9007199254740993})");
}

void QuoteTest::answersInMinorUnits()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    const Result<QJsonObject> result = quote(parsed(request));
    QVERIFY2(result, errorText(result).constData());
    QCOMPARE(*result, parsed(answer));
}

void QuoteTest::errorsNameThePath_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const QByteArray& fields, const char* where) {
        QTest::newRow(name) << "{\"currency\":\"USD\",\"lines\":[{\"unitPrice\":1,\"quantity\":1}]," + fields + '}'
                            << QString::fromLatin1(where);
    };
    const auto line = [&row](const char* name, const QByteArray& fields, const char* where) {
        row(name, R"("lines":[{"unitPrice":1,"quantity":1},{"unitPrice":1,"quantity":1},{)" + fields + "}]", where);
    };
    row("no currency", R"("currency":null)", "currency");
    row("no such currency", R"("currency":"XYZ")", "currency");
    row("no lines", R"("lines":null)", "lines");
    row("no such scope", R"("policy":{"scope":"order"})", "policy.scope");
    row("no such mode", R"("policy":{"mode":"nearest"})", "policy.mode");
    row("no such cash mode", R"("policy":{"cashMode":5})", "policy.cashMode");
    row("cash step in major units", R"("policy":{"cashRounding":0.05})", "policy.cashRounding");
    row("negative cash step", R"("policy":{"cashRounding":-5})", "policy.cashRounding");
    line("price in major units", R"("unitPrice":8.5,"quantity":1)", "lines[2].unitPrice");
    line("no price", R"("quantity":1)", "lines[2].unitPrice");
    line("quantity in words", R"("unitPrice":1,"quantity":"two")", "lines[2].quantity");
    line("no quantity", R"("unitPrice":1)", "lines[2].quantity");
    line("empty discount", R"("unitPrice":1,"quantity":1,"discount":{})", "lines[2].discount");
    line("two discounts in one", R"("unitPrice":1,"quantity":1,"discount":{"percent":1,"amount":1})",
         "lines[2].discount");
    line("over 100 per cent", R"("unitPrice":1,"quantity":1,"discount":{"percent":"100.1"})",
         "lines[2].discount.percent");
    line("negative discount", R"("unitPrice":1,"quantity":1,"discount":{"amount":-1})", "lines[2].discount.amount");
    line("no tax id", R"("unitPrice":1,"quantity":1,"taxes":[{"rate":1}])", "lines[2].taxes[0].id");
    line("no rate", R"("unitPrice":1,"quantity":1,"taxes":[{"id":"t"}])", "lines[2].taxes[0].rate");
    line("negative rate", R"("unitPrice":1,"quantity":1,"taxes":[{"id":"t","rate":-1}])", "lines[2].taxes[0].rate");
    line("inclusive in words", R"("unitPrice":1,"quantity":1,"taxes":[{"id":"t","rate":1,"inclusive":"no"}])",
         "lines[2].taxes[0].inclusive");
    row("order discount", R"("discounts":[{"amount":1},{"percent":-1}])", "discounts[1].percent");
    row("charge", R"("charges":[{"name":"Fee"}])", "charges[0]");
    row("tax of a charge", R"("charges":[{"amount":1,"taxes":[{"id":"t","rate":"x"}]}])", "charges[0].taxes[0].rate");
    row("payment without a method", R"("payments":[{"amount":1}])", "payments[0].method");
    row("payment in major units", R"("payments":[{"method":"card","amount":1.5}])", "payments[0].amount");
    row("payments beyond 64 bits", R"("payments":[{"method":"card","amount":9223372036854775807},
                                                  {"method":"card","amount":1}])",
        "payments");
}

void QuoteTest::errorsNameThePath()
{
    QFETCH(QByteArray, request);
    const Result<QJsonObject> result = quote(parsed(request));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::ValidationError);
    QTEST(result.error().where, "where");
    QVERIFY(!result.error().what.isEmpty());
}

void QuoteTest::overflowIsItsOwnError()
{
    const Result<QJsonObject> result =
        quote(parsed(R"({"currency":"USD","lines":[{"unitPrice":9223372036854775807,"quantity":2}]})"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Overflow);
    QCOMPARE(result.error().where, u"lines[0]"_s);
}

QTEST_GUILESS_MAIN(QuoteTest)
#include "tst_quote.moc"
