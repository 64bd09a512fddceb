// The settings of a device as a manager works with them: what counts at once, what counts after a new start, and what
// is kept.
#include "setup_bed.h"

#include "support/base_backend.h"
#include "ui/board/order_board.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stonepot;

class RunningScreenTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void languageChangesAtOnce();
    void arabicIsLaidOutFromTheRight();
    void looksAreKept();
    void textGrows();
    void aWrongAddressIsSaidBesideItsField();
    void anotherNameCountsAfterANewStart();
    void whatWasSaidAtTheStartIsNotChanged();
    void aKitchenHasSettingsToo();
    void amountsAreWrittenAsChosen();
    void theScreenIsFilledAtOnce();
    void theCommandLineFillsTheScreen();
    void onlyAManagerClosesAKiosk_data();
    void onlyAManagerClosesAKiosk();
    void aKitchensSoundsAreSetHereToo();
    void aBoardsChimeIsKept();
    void whatCannotBeStoredIsSaid();
    void loggingInConnectsAndLoggingOutDisconnects();
    void detailsOfTheLinkAreForDevelopers();

private:
    void click(const QString& name); // as a mouse does
    [[nodiscard]] QJsonObject stored() const
    {
        QFile file(m_bed->file(u"device.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    std::unique_ptr<ScreenBed> m_bed;
};

void RunningScreenTest::init()
{
    m_bed = std::make_unique<ScreenBed>();
}

void RunningScreenTest::cleanup()
{
    m_bed->screen.reset();
    QCOMPARE(m_bed->finish(), QStringList());
}

void RunningScreenTest::click(const QString& name)
{
    auto* button = m_bed->find<QAbstractButton>(name);
    QVERIFY2(button != nullptr, qPrintable(name));
    for (QWidget* up = button->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(up)) {
            scroll->ensureWidgetVisible(button);
        }
    }
    QTest::mouseClick(button, Qt::LeftButton);
}

void RunningScreenTest::languageChangesAtOnce()
{
    m_bed->start();
    m_bed->openSettings();
    Composition* device = &m_bed->screen->device();
    QCOMPARE(m_bed->screen->window().windowTitle(), u"Stonepot till"_s);
    auto* german = m_bed->find<QAbstractButton>(u"settingsLanguage_de"_s);
    QVERIFY(german != nullptr);
    german->setFocus();
    QTest::keyClick(german, Qt::Key_Space);
    QTRY_COMPARE(m_bed->screen->window().windowTitle(), u"Stonepot-Kasse"_s);
    QCOMPARE(&m_bed->screen->device(), device); // it goes on
    // Where the person was.
    QVERIFY(m_bed->find(u"settingsSheet"_s)->isVisible());
    QVERIFY(m_bed->find<QAbstractButton>(u"settingsLanguage_de"_s)->isChecked());
    QCOMPARE(m_bed->screen->window().focusWidget()->objectName(), u"settingsLanguage_de"_s);
    QTRY_COMPARE(stored().value("language"_L1).toString(), u"de"_s);
}

void RunningScreenTest::arabicIsLaidOutFromTheRight()
{
    m_bed->start();
    m_bed->openSettings();
    click(u"settingsLanguage_ar"_s);
    QTRY_COMPARE(m_bed->screen->window().layoutDirection(), Qt::RightToLeft);
    click(u"settingsLanguage_en"_s);
    QTRY_COMPARE(m_bed->screen->window().layoutDirection(), Qt::LeftToRight);
}

void RunningScreenTest::looksAreKept()
{
    m_bed->start();
    m_bed->openSettings();
    click(u"settingsColors_dark"_s);
    QTRY_COMPARE(m_bed->screen->window().palette().color(QPalette::Window), Theme::dark().color(Token::Bg));
    click(u"settingsLock_5"_s);
    QTRY_VERIFY(m_bed->find<QAbstractButton>(u"settingsLock_5"_s)->isChecked());
    QTRY_COMPARE(stored().value("lockAfterMin"_L1).toInt(), 5);
    m_bed->start();
    QCOMPARE(m_bed->screen->window().palette().color(QPalette::Window), Theme::dark().color(Token::Bg));
    m_bed->openSettings();
    QVERIFY(m_bed->find<QAbstractButton>(u"settingsColors_dark"_s)->isChecked());
    QVERIFY(m_bed->find<QAbstractButton>(u"settingsLock_5"_s)->isChecked());
}

void RunningScreenTest::textGrows()
{
    m_bed->start();
    m_bed->openSettings();
    click(u"settingsText_150"_s);
    QTRY_COMPARE(m_bed->screen->window().font().pixelSize(), 24);
    QVERIFY(m_bed->find<QAbstractButton>(u"settingsText_150"_s)->isChecked());
}

void RunningScreenTest::aWrongAddressIsSaidBesideItsField()
{
    m_bed->start();
    m_bed->openSettings();
    auto* problem = m_bed->find<QLabel>(u"settingsBackendProblem"_s);
    QVERIFY(!problem->isVisible());
    m_bed->type(u"settingsBackend"_s, u"not an address"_s);
    QVERIFY(problem->isVisible());
    QCOMPARE(m_bed->find<QLineEdit>(u"settingsBackend"_s)->text(), u"not an address"_s);
    QCOMPARE(m_bed->find<QLineEdit>(u"settingsBackend"_s)->accessibleDescription(), problem->text());
    QVERIFY(m_bed->screen->setup().preferences().backend.isEmpty());
    m_bed->type(u"settingsBackend"_s, u"127.0.0.1:9"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(m_bed->screen->setup().preferences().backend, u"127.0.0.1:9"_s);
    m_bed->type(u"settingsTenant"_s, u"a/b"_s);
    QVERIFY(m_bed->find<QLabel>(u"settingsTenantProblem"_s)->isVisible());
    m_bed->type(u"settingsDevice"_s, u"till b"_s);
    QVERIFY(m_bed->find<QLabel>(u"settingsDeviceProblem"_s)->isVisible());
}

void RunningScreenTest::anotherNameCountsAfterANewStart()
{
    m_bed->start();
    m_bed->openSettings();
    QVERIFY(!m_bed->find(u"settingsRestart"_s)->isVisible());
    m_bed->type(u"settingsDevice"_s, u"till-c"_s);
    QTRY_VERIFY(m_bed->find(u"settingsRestart"_s)->isVisible());
    QVERIFY(m_bed->screen->device().pos().device().letter != u'C');
    m_bed->find<QAbstractButton>(u"settingsRestart"_s)->click();
    QTRY_COMPARE(m_bed->screen->device().pos().device().deviceId, u"till-c"_s);
    QCOMPARE(m_bed->screen->device().pos().device().letter, QChar(u'C'));
    QTRY_COMPARE(stored().value("device"_L1).toString(), u"till-c"_s);
}

void RunningScreenTest::whatWasSaidAtTheStartIsNotChanged()
{
    Options options;
    options.device = u"till-b"_s;
    options.addresses.backendUrl = u"127.0.0.1:9"_s;
    m_bed->start(options);
    m_bed->openSettings();
    QVERIFY(m_bed->find<QLineEdit>(u"settingsDevice"_s)->isReadOnly());
    QCOMPARE(m_bed->find<QLineEdit>(u"settingsDevice"_s)->text(), u"till-b"_s);
    QVERIFY(m_bed->find<QLineEdit>(u"settingsBackend"_s)->isReadOnly());
    QVERIFY(!m_bed->find<QLineEdit>(u"settingsTenant"_s)->isReadOnly());
}

void RunningScreenTest::aKitchenHasSettingsToo()
{
    Options options;
    options.role = DeviceRole::Kitchen;
    m_bed->start(options);
    QCOMPARE(m_bed->screen->window().palette().color(QPalette::Window), Theme::dark().color(Token::Bg));
    m_bed->openSettings();
    click(u"settingsColors_light"_s);
    QTRY_COMPARE(m_bed->screen->window().palette().color(QPalette::Window), Theme::light().color(Token::Bg));
    QVERIFY(m_bed->find(u"settingsLock"_s) == nullptr); // nobody logs in there
}

void RunningScreenTest::amountsAreWrittenAsChosen()
{
    m_bed->start();
    m_bed->openSettings();
    click(u"settingsLanguage_de"_s);
    QTRY_COMPARE(m_bed->screen->window().windowTitle(), u"Stonepot-Kasse"_s);
    QTRY_VERIFY(m_bed->find<QAbstractButton>(u"settingsFormats_de_AT"_s) != nullptr);
    QVERIFY(m_bed->find<QAbstractButton>(u"settingsFormats_de_DE"_s)->isChecked());
    click(u"settingsFormats_de_AT"_s);
    QTRY_VERIFY(m_bed->find<QAbstractButton>(u"settingsFormats_de_AT"_s)->isChecked());
    QCOMPARE(localeOf(m_bed->screen->setup().preferences()), QLocale(u"de_AT"_s));
    QCOMPARE(m_bed->screen->window().windowTitle(), u"Stonepot-Kasse"_s);
}

void RunningScreenTest::theScreenIsFilledAtOnce()
{
    m_bed->start();
    m_bed->openSettings();
    QVERIFY(!m_bed->screen->window().isFullScreen());
    click(u"settingsScreen_full"_s);
    QTRY_VERIFY(m_bed->screen->window().isFullScreen());
    QTRY_VERIFY(stored().value("fullscreen"_L1).toBool());
    m_bed->start();
    QVERIFY(m_bed->screen->window().isFullScreen());
    m_bed->openSettings();
    click(u"settingsScreen_full"_s);
    QTRY_VERIFY(!m_bed->screen->window().isFullScreen());
    QTRY_VERIFY(!stored().value("fullscreen"_L1).toBool());
}

void RunningScreenTest::theCommandLineFillsTheScreen()
{
    Options options;
    options.fullscreen = true;
    m_bed->start(options);
    QVERIFY(m_bed->screen->window().isFullScreen());
    m_bed->openSettings();
    auto* full = m_bed->find<QAbstractButton>(u"settingsScreen_full"_s);
    QVERIFY(full->isChecked());
    QVERIFY(!full->isEnabled());
}

void RunningScreenTest::onlyAManagerClosesAKiosk_data()
{
    QTest::addColumn<int>("role");
    QTest::newRow("till") << int(DeviceRole::Till);
    QTest::newRow("kitchen") << int(DeviceRole::Kitchen);
}

void RunningScreenTest::onlyAManagerClosesAKiosk()
{
    QFETCH(int, role);
    Options options;
    options.role = static_cast<DeviceRole>(role);
    m_bed->start(options);
    m_bed->openSettings();
    click(u"settingsClosing_manager"_s);
    QTRY_VERIFY(stored().value("kiosk"_L1).toBool());
    QWidget& window = m_bed->screen->window();
    PosStore& store = m_bed->screen->device().pos();
    const StaffMember ana{u"m"_s, u"Ana"_s, StaffRole::Manager, {}};
    store.applyStaff({ana});
    store.setOnlineLogin([ana](const QString&, const QString& pin) {
        return QtFuture::makeReadyFuture(pin == u"2468"_s ? Result<StaffMember>(ana)
                                                          : fail(ErrorCode::Unauthorized, {}, {}));
    });
    QCloseEvent byHand;
    QSpontaneKeyEvent::setSpontaneous(&byHand); // as from the window's frame
    qApp->notify(&window, &byHand);
    QVERIFY(!byHand.isAccepted());
    QVERIFY(window.isVisible());
    const auto inSight = [&window](const QString& name) -> QWidget* { // a till has a sheet of its own, too
        const auto all = window.findChildren<QWidget*>(name);
        const auto found = std::ranges::find_if(all, &QWidget::isVisible);
        return found == all.end() ? nullptr : *found;
    };
    QTRY_VERIFY(inSight(u"approvalSheet"_s) != nullptr);
    for (const QChar digit : u"2468"_s) {
        QTest::mouseClick(inSight(u"approval"_s + digit), Qt::LeftButton);
    }
    QTRY_VERIFY(!window.isVisible());
}

void RunningScreenTest::aKitchensSoundsAreSetHereToo()
{
    Options options;
    options.role = DeviceRole::Kitchen;
    m_bed->start(options);
    m_bed->openSettings();
    KitchenStore* store = &m_bed->screen->device().kitchen();
    QVERIFY(store->preferences().plays(KitchenSound::Late));
    QVERIFY(m_bed->find<QAbstractButton>(u"settingsSound_late_70"_s)->isChecked());
    QCOMPARE(m_bed->find(u"settingsSound_late_70"_s)->accessibleName(), u"Late ticket: Medium"_s);
    click(u"settingsSound_late_0"_s);
    QVERIFY(!store->preferences().plays(KitchenSound::Late));
    QCOMPARE(store->preferences().volume(KitchenSound::Late), 70); // for when it is on again
    click(u"settingsSound_new_100"_s);
    QCOMPARE(store->preferences().volume(KitchenSound::New), 100);
    // The other way round: what the kitchen itself has set.
    BoardPreferences set = store->preferences();
    set.sounds[static_cast<std::size_t>(KitchenSound::Voided)] = false;
    store->setPreferences(set);
    QVERIFY(m_bed->find<QAbstractButton>(u"settingsSound_voided_0"_s)->isChecked());
    m_bed->start(options);
    store = &m_bed->screen->device().kitchen();
    QTRY_COMPARE(store->preferences(), set);
    m_bed->openSettings();
    QTRY_VERIFY(m_bed->find<QAbstractButton>(u"settingsSound_late_0"_s)->isChecked());
}

void RunningScreenTest::aBoardsChimeIsKept()
{
    Options options;
    options.role = DeviceRole::Board;
    m_bed->start(options);
    m_bed->openSettings();
    QVERIFY(m_bed->find<QAbstractButton>(u"settingsSound_chime_70"_s)->isChecked());
    click(u"settingsSound_chime_40"_s);
    QVERIFY(m_bed->find<QAbstractButton>(u"settingsSound_chime_40"_s)->isChecked());
    const auto* board = qobject_cast<OrderBoard*>(&m_bed->screen->window());
    QCOMPARE(board->chimeVolume(), 40);
    QTRY_COMPARE(stored().value("chime"_L1).toInt(), 40);
    m_bed->start(options);
    QCOMPARE(qobject_cast<OrderBoard*>(&m_bed->screen->window())->chimeVolume(), 40);
    // What the environment says counts over it, and is shown as it is.
    m_bed->start(options, {{u"STONEPOT_BOARD_CHIME"_s, u"55"_s}});
    m_bed->openSettings();
    QVERIFY(m_bed->find<QAbstractButton>(u"settingsSound_chime_55"_s)->isChecked());
    QVERIFY(!m_bed->find<QAbstractButton>(u"settingsSound_chime_40"_s)->isEnabled());
}

void RunningScreenTest::whatCannotBeStoredIsSaid()
{
    m_bed->start();
    m_bed->openSettings();
    QVERIFY(QDir().mkpath(m_bed->file(u"device.json/in the way"_s)));
    click(u"settingsScreen_full"_s);
    auto* problem = m_bed->find<QLabel>(u"settingsProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(!problem->visibleRegion().isEmpty()); // in sight, though the page is at another place
    QVERIFY(m_bed->screen->window().isFullScreen());
}

void RunningScreenTest::loggingInConnectsAndLoggingOutDisconnects()
{
    BaseBackend backend;
    Options options;
    options.addresses.backendUrl = u"127.0.0.1:%1"_s.arg(backend.port());
    m_bed->start(options);
    Composition& device = m_bed->screen->device();
    const StaffMember mina{u"m"_s, u"Mina"_s, StaffRole::Cashier, {}};
    device.pos().applyStaff({mina});
    device.pos().setOnlineLogin(
        [mina](const QString&, const QString&) { return QtFuture::makeReadyFuture(Result<StaffMember>(mina)); });
    QVERIFY(device.link().state() == LinkState::LoggedOut);
    for (int round = 1; round <= 2; ++round) { // and in again
        for (const QString& key : {u"pin1"_s, u"pin2"_s, u"pin3"_s, u"pin4"_s}) {
            click(key);
        }
        QTRY_VERIFY(device.link().isConnected());
        QTRY_COMPARE(backend.connections(), 1);
        QTRY_VERIFY(m_bed->find(u"linkIndicator"_s)->accessibleName().startsWith(u"Connected"_s));
        click(u"userMenuButton"_s);
        auto* out = m_bed->find<QAction>(u"userLogOut"_s);
        QVERIFY(out != nullptr);
        out->trigger();
        m_bed->find(u"userMenu"_s)->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(device.link().state() == LinkState::LoggedOut);
        QTRY_COMPARE(backend.connections(), 0); // the backend knows it, too
        QVERIFY(m_bed->find(u"loginScreen"_s)->isVisible());
        QVERIFY(!m_bed->find(u"linkIndicator"_s)->accessibleName().startsWith(u"Connected"_s));
    }
}

void RunningScreenTest::detailsOfTheLinkAreForDevelopers()
{
    Options options;
    options.addresses.backendUrl = u"127.0.0.1:9"_s;
    m_bed->start(options);
    QVERIFY(m_bed->find(u"linkLine"_s) == nullptr);
    options.development = true;
    m_bed->start(options);
    QVERIFY(m_bed->find(u"linkLine"_s)->accessibleName().contains(u"ws://127.0.0.1:9/ws/restaurant-pos/demo"_s));
}

QTEST_MAIN(RunningScreenTest)
#include "tst_running_screen.moc"
