// The first start, from an empty folder to a first sale: by mouse, by keyboard alone, and by accessible names alone.
#include "first_start.h"
#include "hands.h"
#include "hub_thread.h"
#include "sample_menu.h"
#include "setup_bed.h"

#include "hub/cli/access.h"
#include "support/fake_clock.h"

#include <QAccessible>
#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class FirstStartTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fromNothingToTheFirstSale_data();
    void fromNothingToTheFirstSale();
    void canBeLeftAndTakenUpAgain();
    void whatIsWrongStandsBesideItsField();
    void aPortInUseIsSaid();
    void aTableIsMatchedAndItsProblemsAreNamed();
    void languageChangesAtOnce();
    void isNotAskedOfThoseWhoSaidMore();
    void aHubIsFoundAndJoinedByCode();

private:
    void start();
    [[nodiscard]] StartSettings settings() const
    {
        Options options;
        options.dataDir = m_bed->folder();
        return {options, {}, {}};
    }
    [[nodiscard]] QString text(const QString& label) const
    {
        auto* found = m_first->window().findChild<QLabel*>(label);
        return found != nullptr && found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] Hands hands(Hands::Kind kind = Hands::Kind::Mouse) { return {kind, m_first->window()}; }
    void goTo(SetupAssistant::Step step);

    std::vector<HubSearch::Target> m_around; // nobody
    SystemClock m_clock;
    std::unique_ptr<SetupBed> m_bed;
    std::unique_ptr<FirstStart> m_first;
};

void FirstStartTest::init()
{
    m_bed = std::make_unique<SetupBed>();
    QAccessible::setActive(true); // as when somebody listens: views then say what has changed
}

void FirstStartTest::cleanup()
{
    m_first.reset();
    QCOMPARE(m_bed->finish(), QStringList());
}

void FirstStartTest::start()
{
    m_first.reset();
    QVERIFY(FirstStart::isNeeded(settings()));
    auto made = FirstStart::make(settings(), demoMenu().value(), m_clock, m_around);
    QVERIFY2(made, errorText(made).constData());
    m_first = std::move(*made);
    m_first->show();
    m_first->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_first->window()));
}

void FirstStartTest::goTo(SetupAssistant::Step step)
{
    start();
    SetupDraft draft = m_first->assistant().draft();
    draft.shopName = u"Corner"_s;
    draft.currency = u"EUR"_s;
    draft.port = QString::number(SetupBed::freePort());
    draft.people = {{u"Ana"_s, u"1234"_s, true}};
    m_first->assistant().setDraft(draft);
    while (m_first->assistant().step() != step) {
        const auto before = m_first->assistant().step();
        m_first->assistant().next();
        QTRY_VERIFY(m_first->assistant().step() != before);
    }
}

void FirstStartTest::fromNothingToTheFirstSale_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("mouse") << int(Hands::Kind::Mouse);
    QTest::newRow("keyboard") << int(Hands::Kind::Keyboard);
    QTest::newRow("accessible names") << int(Hands::Kind::Names);
}

void FirstStartTest::fromNothingToTheFirstSale()
{
    QFETCH(int, kind);
    const auto by = static_cast<Hands::Kind>(kind);
    start();
    QSignalSpy finished(m_first.get(), &FirstStart::finished);
    QCOMPARE(text(u"setupStep"_s), u"Step 1 of 5"_s);
    QVERIFY(hands(by).press(u"setupNext"_s));
    QTRY_COMPARE(text(u"setupTitle"_s), u"The restaurant"_s);
    QVERIFY(hands(by).write(u"setupShopName"_s, u"Corner Kitchen"_s));
    QVERIFY(hands(by).write(u"setupCurrency"_s, u"EUR"_s));
    QVERIFY(hands(by).write(u"setupTimeZone"_s, u"Europe/Berlin"_s));
    QVERIFY(hands(by).write(u"setupTaxRate"_s, u"7"_s));
    QVERIFY(hands(by).write(u"setupTaxName"_s, u"VAT"_s));
    QVERIFY(hands(by).press(u"setupTaxKind_inclusive"_s));
    QVERIFY(hands(by).write(u"setupPort"_s, QString::number(SetupBed::freePort())));
    QVERIFY(hands(by).press(u"setupNext"_s));
    QTRY_COMPARE(text(u"setupTitle"_s), u"This device"_s);
    QVERIFY(hands(by).write(u"setupDevice"_s, u"till-b"_s));
    QVERIFY(hands(by).press(u"setupNext"_s));
    QTRY_COMPARE(text(u"setupTitle"_s), u"Who works here"_s);
    QVERIFY(hands(by).write(u"setupPersonName_0"_s, u"Ana"_s));
    QVERIFY(hands(by).write(u"setupPersonPin_0"_s, u"2468"_s));
    QVERIFY(hands(by).press(u"setupNext"_s));
    QTRY_COMPARE(text(u"setupTitle"_s), u"What is sold"_s);
    QVERIFY(hands(by).press(u"setupNext"_s));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    m_first.reset();
    QVERIFY(!FirstStart::isNeeded(settings()));

    auto running = RunningScreen::start(settings(), m_clock);
    QVERIFY2(running, errorText(running).constData());
    RunningScreen& screen = **running;
    screen.show();
    screen.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.window()));
    PosStore& store = screen.device().pos();
    QTRY_COMPARE(store.staff().size(), std::size_t(1));
    QTRY_VERIFY(!store.menu().items.empty());
    QCOMPARE(store.menu().shopName, u"Corner Kitchen"_s);
    QCOMPARE(store.menu().currency.code(), u"EUR"_s);
    QVERIFY(store.menu().taxes.front().rate.inclusive);
    QCOMPARE(store.device().letter, QChar(u'B'));

    const Hands till(by, screen.window());
    // The hub checks the first PIN, which is slow on purpose: on a busy machine nobody may answer in time, and a person
    // types it again.
    QVERIFY(QTest::qWaitFor(
        [&] {
            const bool typed =
                std::ranges::all_of(u"2468"_s, [&](QChar digit) { return till.press(u"pin"_s + digit); });
            return typed && QTest::qWaitFor([&store] { return store.currentStaff().has_value(); }, 15000);
        },
        60000));
    QCOMPARE(store.currentStaff()->role, StaffRole::Manager);
    QTRY_VERIFY(screen.window().findChild<QWidget*>(u"searchField"_s)->isVisible());
    QVERIFY(till.write(u"searchField"_s, u"Barley"_s));
    QTRY_VERIFY(store.menuModel()->rowCount() < 5);
    QVERIFY(till.choose(u"menuGrid"_s));
    QTRY_COMPARE(store.cart().lines.size(), std::size_t(1));
    QVERIFY(QTest::qWaitFor([&till] { return till.press(u"payButton"_s); }));
    QVERIFY(QTest::qWaitFor([&till] { return till.press(u"cashExact"_s); }));
    QSignalSpy committed(&store, &PosStore::orderCommitted);
    QVERIFY(QTest::qWaitFor([&till] { return till.press(u"completeButton"_s); }));
    QTRY_COMPARE(committed.size(), 1);
    // The hub of this program has it, and gave it a number.
    QSignalSpy confirmed(&store, &PosStore::orderConfirmed);
    QTRY_VERIFY(!confirmed.isEmpty() || !store.ordersModel()->row(0)->order.orderNumber.isEmpty());
}

void FirstStartTest::canBeLeftAndTakenUpAgain()
{
    start();
    QVERIFY(hands().press(u"setupNext"_s));
    QVERIFY(hands().write(u"setupShopName"_s, u"Half"_s));
    start();
    QVERIFY(hands().press(u"setupNext"_s));
    QCOMPARE(m_first->window().findChild<QLineEdit*>(u"setupShopName"_s)->text(), u"Half"_s);
}

void FirstStartTest::whatIsWrongStandsBesideItsField()
{
    start();
    QVERIFY(hands().press(u"setupNext"_s));
    QVERIFY(hands().press(u"setupNext"_s));
    QCOMPARE(text(u"setupShopNameProblem"_s), u"This is needed."_s);
    QVERIFY(hands().write(u"setupShopName"_s, u"Corner"_s));
    QCOMPARE(text(u"setupShopNameProblem"_s), QString());
    QVERIFY(hands().write(u"setupCurrency"_s, u"EURO"_s));
    QVERIFY(hands().press(u"setupNext"_s));
    QVERIFY(text(u"setupCurrencyProblem"_s).contains(u"EUR"_s));
    // Somebody else's hub: nobody is there.
    QVERIFY(hands().press(u"setupShop_join"_s));
    QCOMPARE(text(u"setupStep"_s), u"Step 2 of 3"_s);
    QVERIFY(hands().write(u"setupHub"_s, u"what is this"_s));
    QVERIFY(hands().press(u"setupNext"_s));
    QTRY_VERIFY(text(u"setupHubProblem"_s).startsWith(u"This is no address"_s));
    QVERIFY(hands().write(u"setupHub"_s, u"127.0.0.1:%1"_s.arg(SetupBed::freePort())));
    QVERIFY(hands().press(u"setupNext"_s));
    QTRY_VERIFY(text(u"setupHubProblem"_s).startsWith(u"Nobody answers"_s));
}

void FirstStartTest::aPortInUseIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    start();
    QVERIFY(hands().press(u"setupNext"_s));
    QVERIFY(hands().write(u"setupShopName"_s, u"Corner"_s));
    QVERIFY(hands().write(u"setupPort"_s, QString::number(other.serverPort())));
    QVERIFY(hands().press(u"setupNext"_s));
    QTRY_VERIFY(text(u"setupPortProblem"_s).startsWith(u"Another program"_s));
    // At the end of a long page, and still in sight.
    QTRY_VERIFY(!m_first->window().findChild<QLabel*>(u"setupPortProblem"_s)->visibleRegion().isEmpty());
    other.close();
    QVERIFY(hands().press(u"setupNext"_s));
    QTRY_COMPARE(text(u"setupTitle"_s), u"This device"_s);
}

void FirstStartTest::aTableIsMatchedAndItsProblemsAreNamed()
{
    const QString path = m_bed->file(u"dishes.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Speise;Euro;Sorte\nSuppe;4,50;Warm\nTee;zwei;Kalt\n");
    file.close();
    goTo(SetupAssistant::Step::Menu);
    QVERIFY(hands().press(u"setupMenu_file"_s));
    QVERIFY(hands().write(u"setupMenuFile"_s, path));
    QTest::keyClick(m_first->window().findChild<QLineEdit*>(u"setupMenuFile"_s), Qt::Key_Tab);
    // No heading is known: by their place.
    QTRY_VERIFY(text(u"setupTableProblems"_s).startsWith(u"Line 3: “zwei”"_s));
    QVERIFY(hands().press(u"setupNext"_s));
    QVERIFY(!text(u"setupMenuFileProblem"_s).isEmpty()); // nothing is imported
    // The names are not in the third column, but a person may say so.
    QVERIFY(hands().press(u"setupColumn_0_2"_s));
    QCOMPARE(m_first->assistant().columns()[0], 2);
    QCOMPARE(m_first->assistant().columns()[2], -1);
    QVERIFY(hands().press(u"setupColumn_0_0"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Speise;Euro;Sorte\nSuppe;4,50;Warm\nTee;2;Kalt\n");
    file.close();
    QVERIFY(hands().press(u"setupMenu_sample"_s));
    QVERIFY(hands().press(u"setupMenu_file"_s));
    QTRY_VERIFY(text(u"setupTableResult"_s).startsWith(u"2 items"_s));
    QSignalSpy finished(m_first.get(), &FirstStart::finished);
    QVERIFY(hands().press(u"setupNext"_s));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
}

void FirstStartTest::languageChangesAtOnce()
{
    start();
    QCOMPARE(m_first->window().findChild<QAbstractButton*>(u"setupLanguage_es"_s)->text(), u"Español"_s);
    QVERIFY(hands().press(u"setupLanguage_ar"_s));
    QTRY_COMPARE(m_first->window().layoutDirection(), Qt::RightToLeft);
    QVERIFY(m_first->window().findChild<QAbstractButton*>(u"setupLanguage_ar"_s)->isChecked());
    QVERIFY(hands().press(u"setupLanguage_en"_s));
    QTRY_COMPARE(m_first->window().layoutDirection(), Qt::LeftToRight);
    QVERIFY(hands().press(u"setupLanguage_de"_s));
    QTRY_VERIFY(m_first->window().windowTitle() != u"Stonepot: first start"_s);
    start(); // the next day
    QVERIFY(m_first->window().findChild<QAbstractButton*>(u"setupLanguage_de"_s)->isChecked());
}

void FirstStartTest::isNotAskedOfThoseWhoSaidMore()
{
    StartSettings said = settings();
    QVERIFY(FirstStart::isNeeded(said));
    said.options.addresses.backendUrl = u"127.0.0.1:9"_s;
    QVERIFY(!FirstStart::isNeeded(said));
    said = settings();
    said.environment.insert(u"STONEPOT_BACKEND_URL"_s, u"hub:3001"_s);
    QVERIFY(!FirstStart::isNeeded(said));
    said = settings();
    said.options.device = u"till-a"_s;
    QVERIFY(!FirstStart::isNeeded(said));
    QFile file(m_bed->file(u"device.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!FirstStart::isNeeded(settings()));
}

// A hub that strangers can reach: found on the (loopback) network, joined by a code that counts once.
void FirstStartTest::aHubIsFoundAndJoinedByCode()
{
    const QTemporaryDir hubFolder;
    HubOptions options;
    options.database = hubFolder.filePath(u"hub.db"_s);
    options.tenants = {u"north"_s};
    options.role = u"kitchen"_s;
    RunningHub::Settings hubSettings;
    hubSettings.server.port = SetupBed::freePort();
    hubSettings.server.requireTokens = true;
    hubSettings.server.demoStaff = true;
    hubSettings.database = options.database;
    hubSettings.tenants = options.tenants;
    hubSettings.menus = {{u"north"_s, demoMenu().value()}};
    FakeClock hubClock(m_clock.now());
    const auto hub = HubThread::start(hubSettings, hubClock);
    QVERIFY2(hub, errorText(hub).constData());
    const quint16 port = (*hub)->port();
    const auto newCode = [&options] {
        QByteArray code;
        QBuffer out(&code);
        const bool made = out.open(QIODevice::WriteOnly) && pairDevice(options, out);
        return made ? QString::fromLatin1(code).trimmed() : QString();
    };

    m_around = {{QHostAddress(QHostAddress::LocalHost), port}};
    start();
    QVERIFY(hands().press(u"setupNext"_s));
    QVERIFY(hands().press(u"setupShop_join"_s));
    const QString address = u"127.0.0.1:%1"_s.arg(port);
    QVERIFY(QTest::qWaitFor([&] { return hands().press(u"setupFound_"_s + address); }));
    QCOMPARE(m_first->window().findChild<QLineEdit*>(u"setupHub"_s)->text(), address);
    // Without a code it lets nobody in; one that is wrong, or older than ten minutes, is refused beside its field.
    QSignalSpy finished(m_first.get(), &FirstStart::finished);
    const QString old = newCode();
    hubClock.setWall(m_clock.now() + 11min);
    for (const QString& wrong : {QString(), u"ABCD-EFGH"_s, old}) {
        QVERIFY(hands().write(u"setupCode"_s, wrong));
        QVERIFY(hands().press(u"setupNext"_s));
        QTRY_COMPARE(text(u"setupTitle"_s), u"This device"_s);
        QVERIFY(hands().press(u"setupRole_kds"_s));
        QVERIFY(hands().write(u"setupDevice"_s, u"kitchen-1"_s));
        QVERIFY(hands().press(u"setupNext"_s));
        QTRY_VERIFY(!text(u"setupCodeProblem"_s).isEmpty());
    }
    hubClock.setWall(m_clock.now());
    const QString code = newCode();
    QVERIFY(hands().write(u"setupCode"_s, code));
    QVERIFY(hands().press(u"setupNext"_s));
    QTRY_COMPARE(text(u"setupTitle"_s), u"This device"_s);
    QVERIFY(hands().press(u"setupNext"_s));
    QTRY_COMPARE(finished.size(), 1);

    auto running = RunningScreen::start(settings(), m_clock);
    QVERIFY2(running, errorText(running).constData());
    QCOMPARE((*running)->setup().start().options.role, DeviceRole::Kitchen);
    QSignalSpy synced(&(*running)->device(), &Composition::synced);
    QVERIFY(!synced.isEmpty() || synced.wait());
    QTRY_VERIFY((*running)->device().link().isConnected());
    options.subject = u"kitchen-1"_s;
    QVERIFY(revokeDevice(options));
    QTRY_VERIFY(!(*running)->device().link().isConnected()); // within a second, and it stays out
    QTRY_VERIFY((*running)->device().status().attempt() >= 2);
    running->reset();

    // The code was used.
    m_bed->takeNewFolder();
    start();
    SetupDraft draft = m_first->assistant().draft();
    draft.shop = SetupDraft::Shop::Join;
    draft.hub = address;
    draft.code = code;
    draft.device = u"kitchen-2"_s;
    m_first->assistant().setDraft(draft);
    QSignalSpy refused(&m_first->assistant(), &SetupAssistant::refused);
    QVERIFY(hands().press(u"setupNext"_s));
    QVERIFY(hands().press(u"setupNext"_s));
    QTRY_COMPARE(text(u"setupTitle"_s), u"This device"_s);
    QVERIFY(hands().press(u"setupNext"_s));
    QTRY_VERIFY(text(u"setupCodeProblem"_s).contains(u"was used"_s));
}

QTEST_MAIN(FirstStartTest)
#include "tst_first_start.moc"
