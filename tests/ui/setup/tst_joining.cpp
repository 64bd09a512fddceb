// A shop of one machine that lets others join: a code from its settings, a device that comes with it, and goes again.
#include "first_start.h"
#include "local_hub.h"
#include "pairing.h"
#include "running_screen.h"
#include "sample_menu.h"

#include "net/http_client.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class JoiningTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void othersJoinByACodeAndAreShutOutAgain();

private:
    void click(const QString& name);
    void openSettings();
    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return m_screen->window().findChild<Widget*>(name);
    }
    [[nodiscard]] HttpReply ask(const HttpCall& call, const QByteArray& token = {});

    SystemClock m_clock;
    quint16 m_port = 0;
    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunningScreen> m_screen;
};

void JoiningTest::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_log->allow(u"This plugin does not support"_s); // the offscreen platform's own
    m_log->allow(u"OpenType support missing"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_port = free.serverPort();
    free.close();
    QVERIFY(LocalHub::make(m_folder->filePath(u"hub"_s), demoMenu().value(), {}));
    DevicePreferences preferences;
    preferences.backend = u"127.0.0.1:%1"_s.arg(m_port);
    preferences.tenant = LocalHub::tenant;
    preferences.device = u"kitchen-0"_s;
    preferences.role = u"kds"_s; // connects without anybody logged in
    preferences.hubPort = m_port;
    QFile file(m_folder->filePath(u"device.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toJson(preferences));
    file.close();
    Options options;
    options.dataDir = m_folder->path();
    auto started = RunningScreen::start({options, {}, {}}, m_clock);
    QVERIFY2(started, errorText(started).constData());
    m_screen = std::move(*started);
    m_screen->show();
}

void JoiningTest::cleanup()
{
    m_screen.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void JoiningTest::openSettings()
{
    m_screen->window().activateWindow();
    QTRY_VERIFY(m_screen->window().isActiveWindow());
    QTest::keyClick(&m_screen->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(find(u"settingsSheet"_s)->isVisible());
}

void JoiningTest::click(const QString& name)
{
    auto* button = find<QAbstractButton>(name);
    QVERIFY2(button != nullptr && button->isVisible(), qPrintable(name));
    button->click();
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
    openSettings();
    QVERIFY(!find(u"settingsPair_kds"_s)->isVisible()); // alone, it needs nobody's code
    QCOMPARE(ask(menu).status, 200);
    click(u"settingsJoin_on"_s);
    QTRY_VERIFY(find(u"settingsRestart"_s)->isVisible());
    click(u"settingsRestart"_s);
    // From now on, whoever has no token is a stranger.
    QTRY_COMPARE(ask(menu).status, 401);
    QTRY_COMPARE(m_screen->device().link().state(), LinkState::Online);
    openSettings();
    QTRY_VERIFY(find(u"settingsPair_kds"_s)->isVisible());
    click(u"settingsPair_kds"_s);
    auto* words = find<QLabel>(u"settingsPairCode"_s);
    QTRY_VERIFY(words->isVisible());
    const QString code = QRegularExpression(u"[A-Z0-9]{4}-[A-Z0-9]{4}"_s).match(words->text()).captured();
    QVERIFY2(!code.isEmpty(), qPrintable(words->text()));
    const auto paired = readPairingReply(ask(pairingCall(code, u"kitchen-1"_s)));
    QVERIFY2(paired, errorText(paired).constData());
    QCOMPARE(ask(menu, paired->token).status, 200);

    // Who joined is in the list; who is shut out is a stranger again.
    find(u"settingsSheet"_s)->hide();
    openSettings();
    QTRY_VERIFY(find(u"settingsRevoke_kitchen-1"_s) != nullptr && find(u"settingsRevoke_kitchen-1"_s)->isVisible());
    QVERIFY(find(u"settingsRevoke_kitchen-0"_s) == nullptr); // that would be this one
    click(u"settingsRevoke_kitchen-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ask(menu, paired->token).status, 401, 20000);
    QTRY_VERIFY(find(u"settingsRevoke_kitchen-1"_s) == nullptr);
}

QTEST_MAIN(JoiningTest)
#include "tst_joining.moc"
