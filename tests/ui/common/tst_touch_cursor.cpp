// Fingers need no cursor, mice do.
#include "ui/common/touch_cursor.h"

#include <QGuiApplication>
#include <QPointingDevice>
#include <QTest>
#include <QWidget>
#include <QWindow>

using namespace stonepot;

class TouchCursorTest final : public QObject {
    Q_OBJECT
private slots:
    void aTouchHidesTheCursorAndAMouseBringsItBack()
    {
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        const auto cursor = std::make_unique<TouchCursor>();
        QWidget window;
        window.setAttribute(Qt::WA_AcceptTouchEvents);
        window.setMouseTracking(true);
        window.resize(200, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(QGuiApplication::overrideCursor() == nullptr);

        QTest::touchEvent(&window, screen.get()).press(0, QPoint(50, 50));
        QTest::touchEvent(&window, screen.get()).release(0, QPoint(50, 50));
        QVERIFY(QGuiApplication::overrideCursor() != nullptr);
        QCOMPARE(QGuiApplication::overrideCursor()->shape(), Qt::BlankCursor);
        QTest::touchEvent(&window, screen.get()).press(0, QPoint(60, 60)).commit();
        QTest::touchEvent(&window, screen.get()).release(0, QPoint(60, 60)).commit();

        QTest::mouseMove(window.windowHandle(), QPoint(100, 100));
        QTRY_VERIFY(QGuiApplication::overrideCursor() == nullptr);
    }
};

QTEST_MAIN(TouchCursorTest)
#include "tst_touch_cursor.moc"
