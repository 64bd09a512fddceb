// What the indicator says, for eyes and for screen readers.
#include "support/fake_clock.h"
#include "ui/common/link_indicator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

class TestLinkIndicator final : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    const Look m_look{Theme::light(), Format(), Icons()};

private slots:
    void aGoodLinkShowsItsLatencyAndTellsTheRest()
    {
        LinkStatus status(m_clock);
        const LinkIndicator indicator(status, m_look, u"No contact"_s);
        status.setState(LinkState::Online, 0);
        status.setLatency(12ms, 0.004);
        QCOMPARE(indicator.accessibleName(), u"Connected · 12 ms · good · 0 % lost"_s);
        QCOMPARE(indicator.toolTip(), indicator.accessibleName());
    }

    void aWorseLinkHasAWordForItInSight()
    {
        LinkStatus status(m_clock);
        const LinkIndicator indicator(status, m_look, u"No contact"_s);
        status.setState(LinkState::Online, 0);
        status.setLatency(90ms, 0);
        const int good = indicator.sizeHint().width();
        status.setLatency(90ms, 0.05);
        QCOMPARE(indicator.accessibleName(), u"Connected · 90 ms · fair · 5 % lost"_s);
        QVERIFY(indicator.sizeHint().width() > good);
        status.setLatency(90ms, 0.5);
        QCOMPARE(indicator.accessibleName(), u"Connected · 90 ms · poor · 50 % lost"_s);
    }

    void betweenTwoAttemptsThereMayBeNoContact()
    {
        LinkStatus status(m_clock);
        LinkIndicator indicator(status, m_look, u"No contact"_s);
        indicator.setOfflineWhileWaiting(true);
        status.setState(LinkState::Waiting, 3);
        status.setRetryIn(4s);
        QCOMPARE(indicator.accessibleName(), u"No contact"_s);
        status.setState(LinkState::Connecting, 3);
        QCOMPARE(indicator.accessibleName(), u"Connecting…"_s);
        status.setState(LinkState::Waiting, 4);
        status.setRoute(Route::Http);
        QCOMPARE(indicator.accessibleName(), u"Connected by HTTP"_s);
    }

    void byHttpItSaysSo()
    {
        LinkStatus status(m_clock);
        const LinkIndicator indicator(status, m_look, u"No contact"_s);
        status.setState(LinkState::Waiting, 3);
        QCOMPARE(indicator.accessibleName(), u"Connecting…"_s);
        status.setRoute(Route::Http);
        QCOMPARE(indicator.accessibleName(), u"Connected by HTTP"_s);
        status.setState(LinkState::Exhausted, 10);
        QCOMPARE(indicator.accessibleName(), u"Connected by HTTP"_s);
        status.setRoute(Route::Local);
        QCOMPARE(indicator.accessibleName(), u"No contact"_s);
    }
};

QTEST_MAIN(TestLinkIndicator)
#include "tst_link_indicator.moc"
