// What a till says of the way to its backend: enough for a cashier, and everything to whoever looks after the network.
#include "ui/pos/till_test.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class TillLinkTest final : public QObject, private TillTest {
    Q_OBJECT

private slots:
    void init() { m_log.reset(); }
    void cleanup() { close(); }
    void aShopsPeopleAreSparedTheDetails();
    void withDevEverythingIsSaid();
    void theDetailsFollowTheLink();
    void theQueueIsListed();

private:
    void show(bool development);
    void sell();
    // Each word of the open details with what stands beside it.
    [[nodiscard]] QHash<QString, QString> details();
    [[nodiscard]] QString banner() const { return m_bed->find<QLabel>(u"bannerText"_s)->text(); }

    static constexpr auto address = "ws://hub.lan:3001/ws/restaurant-pos/demo"_L1;
};

void TillLinkTest::show(bool development)
{
    TillWindow::Options options = TillBed::defaultOptions();
    options.development = development;
    open(options);
    m_bed->status->setAddress(address);
    start();
}

void TillLinkTest::sell()
{
    m_bed->add(u"barley-tea"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
}

QHash<QString, QString> TillLinkTest::details()
{
    QHash<QString, QString> said;
    QString word;
    m_bed->click(u"linkIndicator"_s);
    for (const QLabel* label : m_bed->find(u"linkDetailsPanel"_s)->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text() == u"Connection"_s) {
            continue;
        }
        if (word.isEmpty()) {
            word = label->text();
        } else {
            said.insert(std::exchange(word, {}), label->text().remove(QChar(0x2066)).remove(QChar(0x2069)));
        }
    }
    m_bed->click(u"linkDetailsClose"_s);
    return said;
}

void TillLinkTest::aShopsPeopleAreSparedTheDetails()
{
    show(false);
    QVERIFY(m_bed->find(u"linkLine"_s) == nullptr);
    QVERIFY(!details().contains(u"Address"_s));
    m_bed->setOffline();
    QVERIFY(m_bed->find(u"offlineBanner"_s)->isVisible());
    for (const QLabel* label : m_bed->window->findChildren<QLabel*>()) {
        QVERIFY2(!label->text().contains(u"hub.lan"_s), qPrintable(label->text()));
    }
    QVERIFY(!banner().contains(u'\n'));
}

void TillLinkTest::withDevEverythingIsSaid()
{
    show(true);
    const auto line = [this] {
        return m_bed->find(u"linkLine"_s)->accessibleName().remove(QChar(0x2066)).remove(QChar(0x2069));
    };
    QVERIFY(m_bed->find(u"linkLine"_s)->isVisible());
    for (const QString& part :
         {u"Connected"_s, u"12 ms"_s, u"Lost in the last minute: 0%"_s, u"at once"_s, QString(address)}) {
        QVERIFY2(line().contains(part), qPrintable(line()));
    }
    QCOMPARE(details().value(u"Address"_s), QString(address));
    m_bed->setOffline(7, 4000ms);
    for (const QString& part :
         {u"Failed attempts: 7"_s, u"Next attempt in: 4 s"_s, u"kept on this till"_s, QString(address)}) {
        QVERIFY2(line().contains(part), qPrintable(line()));
        QVERIFY2(banner().remove(QChar(0x2066)).remove(QChar(0x2069)).contains(part), qPrintable(banner()));
    }
    m_bed->clock.advance(1000ms);
    QTRY_VERIFY2(line().contains(u"Next attempt in: 3 s"_s), qPrintable(line())); // it counts by itself
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
    m_bed->setOnline();
    m_bed->status->setQueued(4, 1);
    QVERIFY2(line().contains(u"Waiting orders: 4"_s) && line().contains(u"Refused orders: 1"_s), qPrintable(line()));
}

void TillLinkTest::theDetailsFollowTheLink()
{
    show(false);
    auto said = details();
    QCOMPARE(said.value(u"State"_s), u"Connected"_s);
    QCOMPARE(said.value(u"Round trip"_s), u"12 ms"_s);
    QVERIFY(!said.contains(u"Failed attempts"_s));
    m_bed->status->setLatency(80ms, 0.05);
    QCOMPARE(details().value(u"Lost in the last minute"_s), u"5%"_s);
    m_bed->setOffline(3, 9000ms);
    said = details();
    QCOMPARE(said.value(u"State"_s), u"Waiting for the next attempt"_s);
    QCOMPARE(said.value(u"Failed attempts"_s), u"3"_s);
    QCOMPARE(said.value(u"Next attempt in"_s), u"9 s"_s);
    QCOMPARE(said.value(u"Last contact"_s), u"19:40:00"_s);
}

void TillLinkTest::theQueueIsListed()
{
    show(false);
    QVERIFY(!details().contains(u"In the queue"_s));
    m_bed->setOffline();
    sell();
    m_bed->clock.advance(30s);
    sell();
    m_bed->clock.advance(12s);
    QCOMPARE(details().value(u"In the queue"_s), u"A-001 0:42, A-002 0:12"_s);
    for (int i = 3; i <= 9; ++i) {
        sell();
    }
    QVERIFY(details().value(u"In the queue"_s).endsWith(u"A-008 0:00 …"_s));
    const OrdersModel& orders = *m_bed->store->ordersModel();
    while (orders.count(Delivery::Waiting) > 1) {
        for (int row = orders.rowCount() - 1; row > 0; --row) {
            m_bed->backendHas(orders.row(row)->order, TillBed::Kitchen::Seen);
        }
    }
    QCOMPARE(details().value(u"In the queue"_s), u"A-009 0:00"_s);
}

QTEST_MAIN(TillLinkTest)
#include "tst_till_link.moc"
