// How soon a half-open link is found: in real time, measured from the moment when nothing passes any more.
#include "hub_bed.h"
#include "link_client.h"
#include "support/eventually.h"
#include "support/fatal_log_guard.h"
#include "support/fault_proxy.h"

#include <QElapsedTimer>
#include <QTest>
#include <array>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

class TestDeadLink : public QObject {
    Q_OBJECT

private slots:
    void itIsFoundWithinItsBound_data()
    {
        QTest::addColumn<int>("pingEvery");
        QTest::addColumn<int>("missedPongs");
        QTest::newRow("the default, ten times as fast") << 500 << 2;
        QTest::newRow("on a LAN: 1 s, dead after 3 s") << 1000 << 3;
        if (qEnvironmentVariableIsSet("STONEPOT_FULL")) { // in the slow suite
            const LinkSettings usual;
            QTest::newRow("the default: 5 s, dead after 10 s")
                << static_cast<int>(usual.pingEvery.count()) << usual.missedPongs;
        }
    }

    // Several devices, so that the moment falls on different points between two pings.
    void itIsFoundWithinItsBound()
    {
        constexpr int devices = 5;
        constexpr qint64 slack = 250; // for a machine that does other things too
        QFETCH(int, pingEvery);
        QFETCH(int, missedPongs);
        FatalLogGuard log;
        const auto hub = HubBed::start();
        FaultProxy proxy(hub->port());
        std::array<std::unique_ptr<LinkClient>, devices> clients;
        std::array<qint64, devices> foundAfter{};
        QElapsedTimer sinceFault;
        for (std::size_t i = 0; i < devices; ++i) {
            LinkSettings settings = LinkClient::quick(proxy.port(), u"till-%1"_s.arg(i));
            settings.pingEvery = Milliseconds(pingEvery);
            settings.missedPongs = missedPongs;
            clients.at(i) = std::make_unique<LinkClient>(settings);
            connect(&clients.at(i)->link(), &ConnectionManager::stateChanged, this,
                    [&, i, first = true](LinkState state) mutable {
                        if (state == LinkState::Waiting && std::exchange(first, false)) {
                            foundAfter.at(i) = sinceFault.elapsed();
                        }
                    });
            clients.at(i)->link().logIn();
            QVERIFY(eventually([&] { return clients.at(i)->inSync(); }));
            static_cast<void>(eventually([] { return false; }, Milliseconds(pingEvery / devices)));
        }

        sinceFault.start();
        proxy.setBlackHole(true);
        const qint64 bound = qint64{pingEvery} * missedPongs;
        QVERIFY(eventually([&] { return std::ranges::all_of(foundAfter, [](qint64 after) { return after > 0; }); },
                           Milliseconds(bound + 5000)));
        const auto [soonest, latest] = std::ranges::minmax(foundAfter);
        qInfo().noquote() << u"Dead link found after %1 to %2 ms, bound %3 ms"_s.arg(soonest).arg(latest).arg(bound);
        QVERIFY(latest <= bound + slack);
        QVERIFY(soonest >= bound - pingEvery - slack); // and no sooner: so many pongs may be missed
        QCOMPARE(log.finish(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDeadLink)
#include "tst_dead_link.moc"
