// What is sold, what waits in a held cart and what was paid elsewhere.
#include "sample_orders.h"
#include "service_bed.h"
#include "support/json.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestShopService final : public QObject, private ServiceBed {
    Q_OBJECT

private slots:
    void initTestCase_data() { StoreBed::addKinds(); }
    void init();
    void cleanup();

    void soldOutItemIsTold();
    void countGoesDownWithOrdersToSoldOut();
    void newMenuTellsWhatChanged();
    void sameMenuChangesNothing();

    void heldCartIsTakenByOneDevice();
    void repeatedTakeIsStillTheFirst();

    void paymentIsToldOnce();
    void paymentInAnotherCurrencyIsRefused();
};

void TestShopService::init()
{
    QFETCH_GLOBAL(const QString, kind);
    open(kind);
}

void TestShopService::cleanup()
{
    close();
}

void TestShopService::soldOutItemIsTold()
{
    setMenu(sampleMenu());
    static_cast<void>(told());
    SetAvailability soldOut;
    soldOut.clientActionId = u"a1"_s;
    soldOut.itemId = u"rice"_s;
    soldOut.available = false;

    accept(soldOut);
    QVERIFY(accept(soldOut).ack.replayed);
    soldOut.clientActionId = u"a2"_s;
    QCOMPARE(accept(soldOut).ack.seq, 0);

    const auto messages = told();
    QCOMPARE(messages.size(), 1);
    const auto update = std::get<MenuUpdate>(*parseServerMessage(messages.first()));
    QCOMPARE(update.availability.size(), 1U);
    QCOMPARE(update.availability[0].itemId, u"rice"_s);
    QVERIFY(!update.availability[0].available);
    QVERIFY(!(*m_session->read(u"demo"_s))->menuNow()->item(u"rice"_s)->available);
    soldOut = {u"a3"_s, u"pizza"_s, true, {}};
    QCOMPARE(refused(soldOut).error.code, ErrorCode::NotFound);
}

void TestShopService::countGoesDownWithOrdersToSoldOut()
{
    setMenu(sampleMenu());
    accept(SetAvailability{u"a1"_s, u"rice"_s, true, 3});
    static_cast<void>(told());

    accept(placing(u"c1"_s)); // two of them
    auto messages = told();
    QCOMPARE(messages.size(), 2);
    auto update = std::get<MenuUpdate>(*parseServerMessage(messages.last()));
    QCOMPARE(update.availability.size(), 1U);
    QCOMPARE(update.availability[0].left, 1);
    QVERIFY(update.availability[0].available);

    accept(placing(u"c2"_s)); // one more than there is: it was sold
    update = std::get<MenuUpdate>(*parseServerMessage(told().last()));
    QCOMPARE(update.availability[0].left, 0);
    QVERIFY(!update.availability[0].available);

    accept(placing(u"c2"_s)); // a repeat sells nothing
    QCOMPARE(told().size(), 0);
}

void TestShopService::newMenuTellsWhatChanged()
{
    Menu menu = sampleMenu();
    setMenu(menu);
    accept(SetAvailability{u"a1"_s, u"rice"_s, true, 3});
    static_cast<void>(told());
    menu.version = u"2"_s;
    menu.items[2].price = 700;

    setMenu(menu);

    const auto messages = told();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().value("version"_L1).toString(), u"2"_s);
    QStringList changed;
    for (const QJsonValue item : messages.first().value("items"_L1).toArray()) {
        changed += item.toObject().value("id"_L1).toString();
    }
    QCOMPARE(changed, (QStringList{u"rice"_s, u"beer"_s})); // rice is no longer counted
    QVERIFY(!(*m_session->read(u"demo"_s))->menuNow()->item(u"rice"_s)->left);
}

void TestShopService::sameMenuChangesNothing()
{
    setMenu(sampleMenu());
    accept(SetAvailability{u"a1"_s, u"rice"_s, true, 3});
    static_cast<void>(told());

    setMenu(sampleMenu());

    QCOMPARE(told().size(), 0);
    QCOMPARE((*m_session->read(u"demo"_s))->menuNow()->item(u"rice"_s)->left, 3);
}

void TestShopService::heldCartIsTakenByOneDevice()
{
    accept(HoldCart{u"a1"_s, u"cart"_s, {{"lines"_L1, 2}}}, till());
    auto messages = told();
    QCOMPARE(messages.size(), 1);
    QJsonArray held = messages.first().value("held"_L1).toArray();
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().toObject().value("cartId"_L1).toString(), u"cart"_s);
    QCOMPARE(held.first().toObject().value("cart"_L1).toObject().value("lines"_L1).toInt(), 2);

    accept(TakeCart{u"a2"_s, u"cart"_s}, kitchen(u"till-2"_s));
    QCOMPARE(refused(TakeCart{u"a3"_s, u"cart"_s}, kitchen(u"till-3"_s)).error.code, ErrorCode::Conflict);

    messages = told();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().value("held"_L1).toArray().size(), 0);
}

void TestShopService::repeatedTakeIsStillTheFirst()
{
    accept(HoldCart{u"a1"_s, u"cart"_s, {}}, till());
    accept(TakeCart{u"a2"_s, u"cart"_s}, till());

    QVERIFY(accept(TakeCart{u"a2"_s, u"cart"_s}, till()).ack.replayed);
    QCOMPARE(refused(TakeCart{u"a2"_s, u"cart"_s}, kitchen()).error.code, ErrorCode::IdempotencyMismatch);
}

void TestShopService::paymentIsToldOnce()
{
    setMenu(sampleMenu());
    static_cast<void>(told());
    const Caller service{u"demo"_s, u"bank"_s, {}, Role::Payments};
    ConfirmPayment paid{u"T-9"_s, {u"A-042-7KQ2"_s, 6240, Currency(), u"T-9"_s}};

    const qint64 seq = accept(paid, service).ack.seq;

    const auto messages = told();
    QCOMPARE(messages.size(), 1);
    const auto read = parseServerMessage(messages.first());
    QVERIFY(read);
    QCOMPARE(std::get<PaymentReceived>(*read), (PaymentReceived{paid.payment, m_clock.now(), seq}));
    QVERIFY(accept(paid, service).ack.replayed);
    QCOMPARE(told().size(), 0);
    paid.payment.amount = 6250;
    QCOMPARE(refused(paid, service).error.code, ErrorCode::IdempotencyMismatch);
}

void TestShopService::paymentInAnotherCurrencyIsRefused()
{
    setMenu(sampleMenu());
    static_cast<void>(told());
    const ConfirmPayment paid{u"T-9"_s, {u"A-042-7KQ2"_s, 6240, Currency::fromCode(u"KRW").value(), {}}};
    QCOMPARE(refused(paid).error.code, ErrorCode::ValidationError);
    QCOMPARE(told().size(), 0);
}

QTEST_GUILESS_MAIN(TestShopService)
#include "tst_shop_service.moc"
