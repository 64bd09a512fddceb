// A till as it is put together, with a hub of its own, and what comes out of its printers.
#include "composition.h"
#include "hub_bed.h"
#include "printing.h"
#include "printing_bed.h"

#include "core/amend.h"
#include "support/eventually.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

namespace {

QString said(const HubClient& client)
{
    return QString::fromUtf8(QJsonDocument(client.messages().last()).toJson());
}

} // namespace

class TestTillPaper final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tillPrintsWhatItSellsWithoutALink();
    void billIsPrintedBeforeTheOrderIsPlaced();
    void orderThatNoDisplayShowsIsPrintedAfterTwentySeconds();
    void additionThatNoDisplayShowsIsPrintedAfterTwentySeconds();
    void amendedOrderPrintsOnlyTheDifference();

private:
    void start(quint16 port);
    void stop();
    void startOnline();
    [[nodiscard]] QString place(const QString& itemId); // its key, once the hub has it
    [[nodiscard]] const Order& order(const QString& key) { return m_till->pos().ordersModel()->find(key)->order; }
    [[nodiscard]] QString papers() const { return m_bed->hot.page().text() + m_bed->bill.page().text(); }
    [[nodiscard]] int cuts() const { return m_bed->hot.page().cuts() + m_bed->bill.page().cuts(); }

    FakeClock m_clock;
    std::unique_ptr<PrintingBed> m_bed;
    std::unique_ptr<HubBed> m_hub;
    std::unique_ptr<Composition> m_till;
    std::unique_ptr<Printing> m_printing;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestTillPaper::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_bed = std::make_unique<PrintingBed>();
}

void TestTillPaper::cleanup()
{
    stop();
    m_hub.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void TestTillPaper::start(quint16 port)
{
    Composition::Config config;
    config.addresses.tenant = u"one"_s;
    config.addresses.webSocket = QUrl(u"ws://127.0.0.1:%1/ws/restaurant-pos/one"_s.arg(port));
    config.addresses.api = QUrl(u"http://127.0.0.1:%1/api"_s.arg(port));
    config.dataDir = m_bed->folder.path();
    config.device = u"till-a"_s;
    auto till = Composition::make(config, m_clock);
    QVERIFY2(till, errorText(till).constData());
    m_till = *std::move(till);
    auto printing = Printing::make(m_bed->folder.path(), m_till->storage(), m_clock);
    QVERIFY2(printing, errorText(printing).constData());
    m_printing = *std::move(printing);
    m_printing->follow(*m_till);
}

void TestTillPaper::stop()
{
    m_printing.reset();
    m_till.reset();
}

void TestTillPaper::startOnline()
{
    if (!m_hub) {
        HubSettings settings;
        settings.demoStaff = true;
        m_hub = HubBed::start(settings);
        QVERIFY(m_hub);
    }
    start(m_hub->port());
    QVERIFY(eventually([&] { return !m_till->pos().menu().items.empty(); }));
    m_till->pos().logIn({}, u"1234"_s);
    QVERIFY(eventually([&] { return m_till->link().isConnected() && m_till->status().current(); }));
}

QString TestTillPaper::place(const QString& itemId)
{
    PosStore& pos = m_till->pos();
    const QString key = pos.addToCart({.itemId = itemId}) ? pos.placeOrder({}) : QString();
    const auto confirmed = [&] {
        const OrderRow* row = pos.ordersModel()->find(key);
        return row != nullptr && row->delivery == Delivery::Confirmed;
    };
    return eventually(confirmed) ? key : QString();
}

void TestTillPaper::tillPrintsWhatItSellsWithoutALink()
{
    m_bed->writeSetup(u"always"_s, false); // a kitchen with displays, which cannot know
    start(1);
    PosStore& pos = m_till->pos();
    pos.applyMenu(PrintingBed::menu());
    QVERIFY(pos.addToCart({.itemId = u"101"_s}));
    const Minor total = pos.pricedCart().total;
    QVERIFY(!pos.placeOrder({{.method = u"cash"_s, .amount = total, .tendered = total}}).isEmpty());
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 1 && m_bed->bill.page().cuts() == 1; }));
    QVERIFY(m_bed->hot.page().text().contains(u"Kimchi Jjigae"_s));
    QVERIFY(m_bed->hot.page().text().contains(pos.ordersModel()->row(0)->order.displayNumber));
    QCOMPARE(m_bed->bill.page().pulses(), 1);
}

void TestTillPaper::billIsPrintedBeforeTheOrderIsPlaced()
{
    m_bed->writeSetup(u"always"_s, true);
    start(1);
    QVERIFY(m_printing->status().hasReceiptPrinter());
    PosStore& pos = m_till->pos();
    pos.applyMenu(PrintingBed::menu());
    QVERIFY(pos.addToCart({.itemId = u"101"_s}));
    m_printing->status().printBill(pos.pricedCart());
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 1; }));
    const QString text = m_bed->bill.page().text();
    QVERIFY2(text.contains(u"Bill - not paid"_s) && text.contains(u"Kimchi Jjigae"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Total"_s) && !text.contains(u"Order"_s), qPrintable(text));
    m_clock.advance(1min);
    m_printing->status().printBill(pos.pricedCart()); // once more
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 2; }));
    QCOMPARE(m_bed->bill.page().pulses(), 0);
    QCOMPARE(m_bed->hot.page().cuts(), 0);
    QCOMPARE(pos.cart().lines.size(), 1U);
    QCOMPARE(pos.ordersModel()->rowCount(), 0);
}

void TestTillPaper::orderThatNoDisplayShowsIsPrintedAfterTwentySeconds()
{
    m_bed->writeSetup(u"always"_s, false);
    startOnline();
    const QString seen = place(u"kimchi-jjigae"_s);
    const QString unseen = place(u"japchae"_s);
    QVERIFY(!seen.isEmpty() && !unseen.isEmpty());
    HubClient display(m_hub->port(), u"one"_s, u"?protocol=1&role=kds&deviceId=kds-1"_s);
    QVERIFY(eventually([&] { return !display.messages().isEmpty(); }));
    display.send(toJson(ClientMessage(TicketSeen{order(seen).id, u"kds-1"_s, {}, std::nullopt, 0})));
    QVERIFY(eventually([&] { return m_till->pos().ordersModel()->find(seen)->seenByKitchen; }));

    m_clock.advance(19s);
    m_till->pos().tick();
    QVERIFY(!m_till->pos().ordersModel()->find(unseen)->notSeenAlert);
    m_clock.advance(1s);
    m_till->pos().tick();
    QVERIFY(eventually([&] { return cuts() == 1; }));
    QVERIFY2(papers().contains(order(unseen).displayNumber), qPrintable(papers()));
    m_clock.advance(60s);
    m_till->pos().tick();
    const QString last = place(u"kimchi-jjigae"_s);
    m_clock.advance(20s);
    m_till->pos().tick();
    QVERIFY(eventually([&] { return papers().contains(order(last).displayNumber) && cuts() == 2; }));
    QVERIFY2(!papers().contains(order(seen).displayNumber), qPrintable(papers()));
}

void TestTillPaper::additionThatNoDisplayShowsIsPrintedAfterTwentySeconds()
{
    m_bed->writeSetup(u"always"_s, false);
    startOnline();
    const QString key = place(u"kimchi-jjigae"_s);
    HubClient display(m_hub->port(), u"one"_s, u"?protocol=1&role=kds&deviceId=kds-1"_s);
    QVERIFY(eventually([&] { return !display.messages().isEmpty(); }));
    display.send(toJson(ClientMessage(TicketSeen{order(key).id, u"kds-1"_s, {}, std::nullopt, 0})));
    QVERIFY(eventually([&] { return m_till->pos().ordersModel()->find(key)->seenByKitchen; }));

    HubClient other(m_hub->port(), u"one"_s, u"?protocol=1&role=pos&deviceId=till-b"_s);
    QVERIFY(eventually([&] { return !other.messages().isEmpty(); }));
    const Order before = order(key);
    OrderLine more = before.lines.front();
    more.lineId = u"more"_s;
    more.quantity = Decimal(3);
    more.total = 0;
    other.send(
        toJson(ClientMessage(AmendOrder{u"a1"_s, before.id, before.version, toJson({AddLines{{more}}}, before)})));
    QVERIFY2(eventually([&] { return order(key).lines.size() == 2; }), qPrintable(said(other)));
    m_clock.advance(19s);
    m_till->pos().tick();
    QVERIFY(!m_till->pos().ordersModel()->find(key)->notSeenAlert);
    m_clock.advance(1s);
    m_till->pos().tick();
    QVERIFY(eventually([&] { return cuts() == 1; }));
    const QString text = papers();
    QVERIFY2(text.contains(u"ADD-ON"_s) && text.simplified().contains(u"3 Kimchi"_s), qPrintable(text));
    QCOMPARE(text.count(u"Kimchi"_s), 1);
}

void TestTillPaper::amendedOrderPrintsOnlyTheDifference()
{
    startOnline();
    const QString key = place(u"kimchi-jjigae"_s);
    QVERIFY(eventually([&] { return cuts() == 1; }));
    const Order before = order(key);
    OrderLine more = before.lines.front();
    more.lineId = u"more"_s;
    more.quantity = Decimal(3);
    more.total = 0;
    HubClient other(m_hub->port(), u"one"_s, u"?protocol=1&role=pos&deviceId=till-b"_s);
    QVERIFY(eventually([&] { return !other.messages().isEmpty(); }));
    other.send(toJson(ClientMessage(
        AmendOrder{u"a1"_s, before.id, before.version,
                   toJson({AddLines{{more}}, VoidLines{{before.lines.front().lineId}, u"spilt"_s}}, before)})));
    QVERIFY2(eventually([&] { return cuts() == 3; }), qPrintable(said(other)));
    const QString text = papers();
    QVERIFY2(text.count(u"VOID"_s) == 1 && text.count(u"ADD-ON"_s) == 1, qPrintable(text));
    QVERIFY2(text.section(u"ADD-ON"_s, 1).simplified().contains(u"3 Kimchi"_s), qPrintable(text));

    // Paying changes nothing for the cook, and after a restart everything is on paper already.
    const Minor due = order(key).due();
    m_till->pos().payOrder(key, {{.method = u"card"_s, .amount = due}});
    QVERIFY(eventually([&] { return papers().contains(u"Total"_s) && m_till->status().queued() == 0; }));
    stop();
    startOnline();
    QVERIFY(!place(u"kimchi-jjigae"_s).isEmpty());
    QVERIFY2(eventually([&] { return cuts() == 5; }), qPrintable(papers()));
    QCOMPARE(papers().count(u"VOID"_s), 1);
    QCOMPARE(m_bed->hot.page().resets() + m_bed->bill.page().resets(), 5);
}

QTEST_MAIN(TestTillPaper)
#include "tst_till_paper.moc"
