// The ring around what has the keyboard's focus: with keys, and with keys alone.
#include "ui/common/button.h"
#include "ui/common/focus_ring.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class FocusRingTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void comesWithKeysAndGoesWithATouch();
    void liesAroundItsControlAndOverTheRest();
    void marksTheItemOfAView();
    void followsWhatScrollsAndShowsOnlyWhatCanBeSeen();
    void leavesOutWhatHoldsControls();

private:
    [[nodiscard]] QWidget& ring() const { return *m_window->findChild<FocusRing*>(); }
    [[nodiscard]] QRect placeOf(const QWidget& widget) const
    {
        return {widget.mapTo(m_window.get(), QPoint()), widget.size()};
    }

    Look m_look{Theme::light(), Format(), Icons()};
    std::unique_ptr<QWidget> m_window;
    Button* m_first = nullptr;
    Button* m_second = nullptr;
    QVBoxLayout* m_layout = nullptr;
};

void FocusRingTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 400);
    new FocusRing(m_look, m_window.get());
    m_layout = new QVBoxLayout(m_window.get());
    m_layout->setContentsMargins(40, 40, 40, 40);
    m_first = new Button(m_look, u"first"_s, u"First"_s, m_window.get());
    m_second = new Button(m_look, u"second"_s, u"Second"_s, m_window.get());
    m_layout->addWidget(m_first);
    m_layout->addWidget(m_second);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FocusRingTest::comesWithKeysAndGoesWithATouch()
{
    QTest::mouseClick(m_first, Qt::LeftButton);
    m_first->setFocus();
    QVERIFY(!ring().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QTRY_VERIFY(ring().isVisible());
    QTest::mouseClick(m_first, Qt::LeftButton);
    QVERIFY(!ring().isVisible());
}

void FocusRingTest::liesAroundItsControlAndOverTheRest()
{
    m_second->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(ring().isVisible());
    QVERIFY(ring().geometry().contains(placeOf(*m_second)));
    QCOMPARE(ring().geometry().center(), placeOf(*m_second).center());
    m_first->setFocus(Qt::BacktabFocusReason);
    QTRY_COMPARE(ring().geometry().center(), placeOf(*m_first).center());
    m_layout->setContentsMargins(40, 90, 40, 40); // something above has grown
    QTRY_COMPARE(ring().geometry().center(), placeOf(*m_first).center());
    QCOMPARE(m_window->childAt(placeOf(*m_first).center()), m_first); // it takes no touch
    m_first->hide();
    QTRY_VERIFY(!ring().geometry().intersects(placeOf(*m_first)) || !ring().isVisible());
}

void FocusRingTest::marksTheItemOfAView()
{
    auto* list = new QListWidget(m_window.get());
    list->addItems({u"one"_s, u"two"_s, u"three"_s});
    m_layout->addWidget(list);
    list->show();
    list->setCurrentRow(1);
    list->setFocus(Qt::TabFocusReason);
    const auto middleOf = [&](int row) {
        return list->viewport()->mapTo(m_window.get(), list->visualItemRect(list->item(row)).center());
    };
    QTRY_COMPARE(ring().geometry().center(), middleOf(1));
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(ring().geometry().center(), middleOf(2));
}

void FocusRingTest::followsWhatScrollsAndShowsOnlyWhatCanBeSeen()
{
    auto* scroll = new QScrollArea(m_window.get());
    scroll->setFixedHeight(100);
    auto* content = new QWidget;
    content->resize(200, 600);
    auto* inside = new Button(m_look, u"inside"_s, u"Inside"_s, content);
    inside->setGeometry(20, 20, 100, 48);
    scroll->setWidget(content);
    m_layout->addWidget(scroll);
    scroll->show();
    inside->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(ring().geometry().center(), placeOf(*inside).center());
    scroll->verticalScrollBar()->setValue(40);
    const QRect view = placeOf(*scroll->viewport());
    QTRY_COMPARE(ring().geometry().center(), (placeOf(*inside) & view).center());
    scroll->verticalScrollBar()->setValue(300);
    QTRY_VERIFY(!ring().isVisible());
}

void FocusRingTest::leavesOutWhatHoldsControls()
{
    QVERIFY(FocusRing::marks(*m_first));
    QVERIFY(!FocusRing::marks(*m_window));
    m_window->setFocusPolicy(Qt::StrongFocus);
    m_window->setFocus(Qt::TabFocusReason);
    QVERIFY(!ring().isVisible());
}

QTEST_MAIN(FocusRingTest)
#include "tst_focus_ring.moc"
