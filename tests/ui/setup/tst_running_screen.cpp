// The settings of a device as a manager works with them: what counts at once, what counts after a new start, and what
// is kept.
#include "running_screen.h"

#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

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

private:
    void start(const Options& options = {});
    void openSettings();
    void type(const QString& field, const QString& text);
    void click(const QString& name);
    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return m_screen->window().findChild<Widget*>(name);
    }
    [[nodiscard]] QJsonObject stored() const
    {
        QFile file(m_folder->filePath(u"device.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    SystemClock m_clock;
    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunningScreen> m_screen;
};

void RunningScreenTest::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_log->allow(u"This plugin does not support"_s); // the offscreen platform's own
    m_log->allow(u"OpenType support missing"_s);     // of a language's name in its own letters
    m_folder = std::make_unique<QTemporaryDir>();
}

void RunningScreenTest::cleanup()
{
    m_screen.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void RunningScreenTest::start(const Options& options)
{
    m_screen.reset();
    Options all = options;
    all.dataDir = m_folder->path();
    auto started = RunningScreen::start({all, {}, {{u"STONEPOT_RETRY_BASE_MS"_s, u"3600000"_s}}}, m_clock);
    QVERIFY2(started, errorText(started).constData());
    m_screen = std::move(*started);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_screen->window()));
}

void RunningScreenTest::openSettings()
{
    m_screen->window().activateWindow();
    QTRY_VERIFY(m_screen->window().isActiveWindow());
    QTest::keyClick(&m_screen->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(find(u"settingsSheet"_s)->isVisible());
}

void RunningScreenTest::type(const QString& field, const QString& text)
{
    auto* edit = find<QLineEdit>(field);
    QVERIFY(edit != nullptr);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Tab);
}

void RunningScreenTest::click(const QString& name)
{
    auto* button = find<QAbstractButton>(name);
    QVERIFY2(button != nullptr, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void RunningScreenTest::languageChangesAtOnce()
{
    start();
    openSettings();
    Composition* device = &m_screen->device();
    QCOMPARE(m_screen->window().windowTitle(), u"Stonepot till"_s);
    auto* german = find<QAbstractButton>(u"settingsLanguage_de"_s);
    QVERIFY(german != nullptr);
    german->setFocus();
    QTest::keyClick(german, Qt::Key_Space);
    QTRY_COMPARE(m_screen->window().windowTitle(), u"Stonepot-Kasse"_s);
    QCOMPARE(&m_screen->device(), device); // it goes on
    // Where the person was.
    QVERIFY(find(u"settingsSheet"_s)->isVisible());
    QVERIFY(find<QAbstractButton>(u"settingsLanguage_de"_s)->isChecked());
    QCOMPARE(m_screen->window().focusWidget()->objectName(), u"settingsLanguage_de"_s);
    QTRY_COMPARE(stored().value("language"_L1).toString(), u"de"_s);
}

void RunningScreenTest::arabicIsLaidOutFromTheRight()
{
    start();
    openSettings();
    click(u"settingsLanguage_ar"_s);
    QTRY_COMPARE(m_screen->window().layoutDirection(), Qt::RightToLeft);
    click(u"settingsLanguage_en"_s);
    QTRY_COMPARE(m_screen->window().layoutDirection(), Qt::LeftToRight);
}

void RunningScreenTest::looksAreKept()
{
    start();
    openSettings();
    click(u"settingsColors_dark"_s);
    QTRY_COMPARE(m_screen->window().palette().color(QPalette::Window), Theme::dark().color(Token::Bg));
    click(u"settingsLock_5"_s);
    QTRY_VERIFY(find<QAbstractButton>(u"settingsLock_5"_s)->isChecked());
    QTRY_COMPARE(stored().value("lockAfterMin"_L1).toInt(), 5);
    start();
    QCOMPARE(m_screen->window().palette().color(QPalette::Window), Theme::dark().color(Token::Bg));
    openSettings();
    QVERIFY(find<QAbstractButton>(u"settingsColors_dark"_s)->isChecked());
    QVERIFY(find<QAbstractButton>(u"settingsLock_5"_s)->isChecked());
}

void RunningScreenTest::textGrows()
{
    start();
    openSettings();
    click(u"settingsText_150"_s);
    QTRY_COMPARE(m_screen->window().font().pixelSize(), 24);
    QVERIFY(find<QAbstractButton>(u"settingsText_150"_s)->isChecked());
}

void RunningScreenTest::aWrongAddressIsSaidBesideItsField()
{
    start();
    openSettings();
    auto* problem = find<QLabel>(u"settingsBackendProblem"_s);
    QVERIFY(!problem->isVisible());
    type(u"settingsBackend"_s, u"not an address"_s);
    QVERIFY(problem->isVisible());
    QCOMPARE(find<QLineEdit>(u"settingsBackend"_s)->text(), u"not an address"_s);
    QCOMPARE(find<QLineEdit>(u"settingsBackend"_s)->accessibleDescription(), problem->text());
    QVERIFY(m_screen->setup().preferences().backend.isEmpty());
    type(u"settingsBackend"_s, u"127.0.0.1:9"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(m_screen->setup().preferences().backend, u"127.0.0.1:9"_s);
    type(u"settingsTenant"_s, u"a/b"_s);
    QVERIFY(find<QLabel>(u"settingsTenantProblem"_s)->isVisible());
    type(u"settingsDevice"_s, u"till b"_s);
    QVERIFY(find<QLabel>(u"settingsDeviceProblem"_s)->isVisible());
}

void RunningScreenTest::anotherNameCountsAfterANewStart()
{
    start();
    openSettings();
    QVERIFY(!find(u"settingsRestart"_s)->isVisible());
    type(u"settingsDevice"_s, u"till-c"_s);
    QTRY_VERIFY(find(u"settingsRestart"_s)->isVisible());
    QVERIFY(m_screen->device().pos().device().letter != u'C');
    find<QAbstractButton>(u"settingsRestart"_s)->click();
    QTRY_COMPARE(m_screen->device().pos().device().deviceId, u"till-c"_s);
    QCOMPARE(m_screen->device().pos().device().letter, QChar(u'C'));
    QTRY_COMPARE(stored().value("device"_L1).toString(), u"till-c"_s);
}

void RunningScreenTest::whatWasSaidAtTheStartIsNotChanged()
{
    Options options;
    options.device = u"till-b"_s;
    options.addresses.backendUrl = u"127.0.0.1:9"_s;
    start(options);
    openSettings();
    QVERIFY(find<QLineEdit>(u"settingsDevice"_s)->isReadOnly());
    QCOMPARE(find<QLineEdit>(u"settingsDevice"_s)->text(), u"till-b"_s);
    QVERIFY(find<QLineEdit>(u"settingsBackend"_s)->isReadOnly());
    QVERIFY(!find<QLineEdit>(u"settingsTenant"_s)->isReadOnly());
}

void RunningScreenTest::aKitchenHasSettingsToo()
{
    Options options;
    options.role = DeviceRole::Kitchen;
    start(options);
    QCOMPARE(m_screen->window().palette().color(QPalette::Window), Theme::dark().color(Token::Bg));
    openSettings();
    click(u"settingsColors_light"_s);
    QTRY_COMPARE(m_screen->window().palette().color(QPalette::Window), Theme::light().color(Token::Bg));
    QVERIFY(find(u"settingsLock"_s) == nullptr); // nobody logs in there
}

void RunningScreenTest::amountsAreWrittenAsChosen()
{
    start();
    openSettings();
    click(u"settingsLanguage_de"_s);
    QTRY_COMPARE(m_screen->window().windowTitle(), u"Stonepot-Kasse"_s);
    QTRY_VERIFY(find<QAbstractButton>(u"settingsFormats_de_AT"_s) != nullptr);
    QVERIFY(find<QAbstractButton>(u"settingsFormats_de_DE"_s)->isChecked());
    click(u"settingsFormats_de_AT"_s);
    QTRY_VERIFY(find<QAbstractButton>(u"settingsFormats_de_AT"_s)->isChecked());
    QCOMPARE(localeOf(m_screen->setup().preferences()), QLocale(u"de_AT"_s));
    QCOMPARE(m_screen->window().windowTitle(), u"Stonepot-Kasse"_s);
}

QTEST_MAIN(RunningScreenTest)
#include "tst_running_screen.moc"
