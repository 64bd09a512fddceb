// A shop of one machine that lets others join: a code from its settings, a device that comes with it, and goes again.
#include "local_hub.h"
#include "pairing.h"
#include "sample_menu.h"
#include "setup_bed.h"

#include "net/http_client.h"
#include "storage/device_store.h"

#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace stonepot;

class JoiningTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void othersJoinByACodeAndAreShutOutAgain();
    void oneTokenIsEnoughForManyStarts();
    void aDevicePairsInItsSettings();
    void itSellsOnWhenOthersCannotReachIt();

private:
    void begin(bool hasHub);
    [[nodiscard]] QByteArray token();
    [[nodiscard]] HttpReply ask(const HttpCall& call, const QByteArray& token = {});

    quint16 m_port = 0;
    std::unique_ptr<ScreenBed> m_bed;
};

void JoiningTest::init()
{
    m_bed = std::make_unique<ScreenBed>();
    m_port = SetupBed::freePort();
    QVERIFY(LocalHub::make(m_bed->file(u"hub"_s), demoMenu().value(), {}));
}

// The device is the only machine of its shop, or one that was told where the hub is.
void JoiningTest::begin(bool hasHub)
{
    DevicePreferences preferences;
    preferences.backend = u"127.0.0.1:%1"_s.arg(m_port);
    preferences.tenant = LocalHub::tenant;
    preferences.device = u"kitchen-0"_s;
    preferences.role = u"kds"_s; // connects without anybody logged in
    preferences.hubPort = hasHub ? m_port : 0;
    QFile file(m_bed->file(u"device.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toJson(preferences));
    file.close();
    m_bed->start();
}

QByteArray JoiningTest::token()
{
    m_bed->screen.reset();
    const auto storage = DeviceStore::open(m_bed->folder(), m_bed->clock);
    return storage ? (*storage)->setting(u"deviceToken"_s).result().value_or(QByteArray()) : QByteArray();
}

void JoiningTest::cleanup()
{
    m_bed->screen.reset();
    QCOMPARE(m_bed->finish(), QStringList());
}

HttpReply JoiningTest::ask(const HttpCall& call, const QByteArray& token)
{
    AddressOptions address;
    address.backendUrl = u"127.0.0.1:%1"_s.arg(m_port);
    HttpClient http(resolveAddresses(address, {}, {})->api, token);
    std::optional<HttpReply> answer;
    http.send(call, this, [&answer](const HttpReply& reply) { answer = reply; });
    static_cast<void>(QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000));
    return answer.value_or(HttpReply{});
}

void JoiningTest::othersJoinByACodeAndAreShutOutAgain()
{
    const HttpCall menu{.method = "GET", .path = u"/menu/shop"_s};
    begin(true);
    m_bed->openSettings();
    QVERIFY(!m_bed->find(u"settingsPair_kds"_s)->isVisible()); // alone, it needs nobody's code
    QCOMPARE(ask(menu).status, 200);
    m_bed->click(u"settingsJoin_on"_s);
    // At once, whoever has no token is a stranger; the page is still open.
    QTRY_COMPARE(ask(menu).status, 401);
    QTRY_COMPARE(m_bed->screen->device().link().state(), LinkState::Online);
    QVERIFY(!m_bed->find(u"settingsRestart"_s)->isVisible());
    QTRY_VERIFY(m_bed->find(u"settingsPair_kds"_s)->isVisible());
    m_bed->click(u"settingsPair_kds"_s);
    auto* words = m_bed->find<QLabel>(u"settingsPairCode"_s);
    QTRY_VERIFY(words->isVisible());
    const QString code = QRegularExpression(u"[A-Z0-9]{4}-[A-Z0-9]{4}"_s).match(words->text()).captured();
    QVERIFY2(!code.isEmpty(), qPrintable(words->text()));
    const auto paired = readPairingReply(ask(pairingCall(code, u"kitchen-1"_s)));
    QVERIFY2(paired, errorText(paired).constData());
    QCOMPARE(ask(menu, paired->token).status, 200);

    // Who joined is in the list; who is shut out is a stranger again.
    m_bed->find(u"settingsSheet"_s)->hide();
    m_bed->openSettings();
    QTRY_VERIFY(m_bed->find(u"settingsRevoke_kitchen-1"_s) != nullptr &&
                m_bed->find(u"settingsRevoke_kitchen-1"_s)->isVisible());
    QVERIFY(m_bed->find(u"settingsRevoke_kitchen-0"_s) == nullptr); // that would be this one
    m_bed->click(u"settingsRevoke_kitchen-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ask(menu, paired->token).status, 401, 20000);
    QTRY_VERIFY(m_bed->find(u"settingsRevoke_kitchen-1"_s) == nullptr);
}

void JoiningTest::oneTokenIsEnoughForManyStarts()
{
    begin(true);
    m_bed->openSettings();
    m_bed->click(u"settingsJoin_on"_s);
    QTRY_COMPARE(m_bed->screen->device().link().state(), LinkState::Online);
    const QByteArray first = token();
    QVERIFY(!first.isEmpty());
    m_bed->start();
    QTRY_COMPARE(m_bed->screen->device().link().state(), LinkState::Online);
    QCOMPARE(token(), first);
}

void JoiningTest::aDevicePairsInItsSettings()
{
    const auto hub = LocalHub::start(m_bed->file(u"hub"_s), m_port, true, m_bed->clock);
    QVERIFY2(hub, errorText(hub).constData());
    begin(false);
    QTRY_COMPARE(m_bed->screen->device().link().state(), LinkState::Waiting); // it is a stranger
    m_bed->openSettings();
    const auto* problem = m_bed->find<QLabel>(u"settingsCodeProblem"_s);
    m_bed->type(u"settingsCode"_s, u"ABCD-EFGH"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"does not take this code"_s));
    QCOMPARE(m_bed->screen->device().link().state(), LinkState::Waiting);
    const auto code = LocalHub::pairingCode(m_bed->file(u"hub"_s), u"kds"_s);
    QVERIFY2(code, errorText(code).constData());
    m_bed->type(u"settingsCode"_s, *code);
    QTRY_COMPARE(m_bed->screen->device().link().state(), LinkState::Online);
    QVERIFY(m_bed->find(u"settingsSheet"_s)->isVisible());
    QVERIFY(!m_bed->find(u"settingsCodeProblem"_s)->isVisible());
}

// Another program has the port on one of the machine's addresses, which only a hub for others needs.
void JoiningTest::itSellsOnWhenOthersCannotReachIt()
{
    QTcpServer other;
    QVERIFY2(other.listen(QHostAddress(u"127.0.0.2"_s), m_port), qPrintable(other.errorString()));
    begin(true);
    QTRY_COMPARE(m_bed->screen->device().link().state(), LinkState::Online);
    m_bed->openSettings();
    m_bed->click(u"settingsJoin_on"_s);
    const auto problem = [this] { return m_bed->find<QLabel>(u"settingsJoinProblem"_s); };
    QTRY_VERIFY(problem() != nullptr && problem()->isVisible());
    QVERIFY2(problem()->text().contains(QString::number(m_port)), qPrintable(problem()->text()));
    QVERIFY(!m_bed->find(u"settingsPair_kds"_s)->isVisible());
    QTRY_COMPARE(m_bed->screen->device().link().state(), LinkState::Online);

    // So it starts again; and once the port is free others can join.
    m_bed->start();
    QTRY_COMPARE(m_bed->screen->device().link().state(), LinkState::Online);
    other.close();
    m_bed->start();
    m_bed->openSettings();
    QTRY_VERIFY(m_bed->find(u"settingsPair_kds"_s)->isVisible());
    QVERIFY(!problem()->isVisible());
}

QTEST_MAIN(JoiningTest)
#include "tst_joining.moc"
