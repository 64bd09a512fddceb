// What the tests of a device's first start and of its settings share: a folder for each test, a log in which nothing
// unexpected may stand, and a running screen with hands on its settings.
#pragma once

#include "running_screen.h"

#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace stonepot {

// For a test's init() and cleanup().
class SetupBed {
public:
    SetupBed()
    {
        m_log.allow(QStringLiteral("This plugin does not support")); // the offscreen platform's own
        m_log.allow(QStringLiteral("OpenType support missing"));     // of a language's name in its own letters
    }

    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    void takeNewFolder() { m_folder = std::make_unique<QTemporaryDir>(); }
    [[nodiscard]] QStringList finish() { return m_log.finish(); }

    // Nobody listens there, as long as nobody is quicker.
    [[nodiscard]] static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
    }

private:
    FatalLogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

class ScreenBed : public SetupBed {
public:
    // In the folder, and anew when it runs already. A link that fails is not tried again.
    void start(const Options& options = {}, const Variables& environment = {})
    {
        screen.reset();
        Options all = options;
        all.dataDir = folder();
        auto started = RunningScreen::start(
            {all, environment, {{QStringLiteral("STONEPOT_RETRY_BASE_MS"), QStringLiteral("3600000")}}}, clock);
        QVERIFY2(started, errorText(started).constData());
        screen = std::move(*started);
        screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(&screen->window()));
    }

    void openSettings()
    {
        screen->window().activateWindow();
        QTRY_VERIFY(screen->window().isActiveWindow());
        QTest::keyClick(&screen->window(), Qt::Key_Comma, Qt::ControlModifier);
        const auto open = [this] {
            const QWidget* sheet = find(QStringLiteral("settingsSheet"));
            return sheet != nullptr && sheet->isVisible();
        };
        QTRY_VERIFY(open());
    }

    void click(const QString& name)
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button != nullptr && button->isVisible(), qPrintable(name));
        button->click();
    }

    void type(const QString& field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        QVERIFY(edit != nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return screen->window().findChild<Widget*>(name);
    }

    SystemClock clock;
    std::unique_ptr<RunningScreen> screen;
};

} // namespace stonepot
