#include "measurements.h"

#include "hub_under_test.h"
#include "listener_socket.h"
#include "orders.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimer>
#include <array>
#include <cmath>
#include <deque>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int ordersADay = 1500;
constexpr int tillCount = 4;
constexpr int displayCount = 3;
constexpr double cookingHours = 0.2; // from the order until its ticket is done
// Orders of each hour, in shares: opened at ten, the guests of noon and of the evening, closed at eleven.
constexpr std::array<double, 13> shares{0.02, 0.06, 0.16, 0.14, 0.06, 0.03, 0.03, 0.08, 0.14, 0.13, 0.08, 0.05, 0.02};

// How many orders there were `hours` after the door was opened.
int ordersAfter(double hours)
{
    double sum = 0;
    for (std::size_t hour = 0; hour < shares.size(); ++hour) {
        sum += shares[hour] * std::clamp(hours - static_cast<double>(hour), 0.0, 1.0);
    }
    return static_cast<int>(std::lround(sum * ordersADay));
}

struct Ticket {
    QByteArray id;
    double doneAt = 0; // hour
};

QByteArray completion(const QByteArray& id)
{
    return "POST /api/kds/orders/" + id + "/complete HTTP/1.1\r\nHost: hub\r\nContent-Length: 0\r\n\r\n";
}

QJsonObject json(QByteArrayView message)
{
    return QJsonDocument::fromJson(message.toByteArray()).object();
}

void pass(QEventLoop& loop, int ms)
{
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

// The open tickets of a hub that was started again.
qsizetype openTickets(quint16 port)
{
    QEventLoop loop;
    qsizetype open = -1;
    const ListenerSocket display(port, 0, [&](QByteArrayView message) {
        if (message.contains("\"sync_state\"")) {
            open = json(message)["activeOrders"_L1].toArray().size();
            loop.quit();
        }
    });
    pass(loop, 10'000);
    return open;
}

using TillSet = std::vector<std::unique_ptr<Till>>;

Till* freeOf(const TillSet& tills)
{
    const auto free = std::ranges::find_if(tills, [](const auto& till) { return !till->isBusy(); });
    return free == tills.end() ? nullptr : free->get();
}

} // namespace

Status soak(const Settings& settings, Report& report)
{
    const QTemporaryDir folder(settings.folder + u"/stonepot-bench-XXXXXX"_s);
    auto hub = HubUnderTest::start(folder.filePath(u"hub.db"_s));
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const double seconds = settings.seconds * 15; // of the whole day
    const double secondsAnHour = seconds / static_cast<double>(shares.size());
    QElapsedTimer clock;
    const auto hour = [&] { return static_cast<double>(clock.nsecsElapsed()) / 1e9 / secondsAnHour; };
    std::deque<Ticket> cooking;
    qint64 heard = 0;
    std::vector<std::unique_ptr<ListenerSocket>> displays;
    displays.reserve(displayCount);
    for (int i = 0; i < displayCount; ++i) {
        displays.push_back(std::make_unique<ListenerSocket>((*hub)->port(), i, [&, i](QByteArrayView message) {
            if (!message.contains("\"order_created\"")) {
                return;
            }
            ++heard;
            if (i == 0) {
                cooking.push_back({json(message)["order"_L1]["id"_L1].toString().toLatin1(), hour() + cookingHours});
            }
        }));
    }
    QList<double> times;
    QList<double> bumps;
    int refused = 0;
    const auto noting = [&refused](QList<double>& list) {
        return [&refused, &list](Till&, double ms) {
            if (ms < 0) {
                ++refused;
            } else {
                list += ms;
            }
        };
    };
    TillSet tills;
    TillSet cooks;
    for (int i = 0; i < tillCount; ++i) {
        tills.push_back(std::make_unique<Till>((*hub)->port(), noting(times)));
        cooks.push_back(std::make_unique<Till>((*hub)->port(), noting(bumps)));
    }
    QEventLoop loop;
    pass(loop, 500);
    const double before = (*hub)->residentMiB();
    double highest = before;
    OrderRequests requests;
    int sent = 0;
    qint64 late = 0;
    int saidHour = -1;
    QTimer pace;
    QObject::connect(&pace, &QTimer::timeout, [&] {
        for (const int due = ordersAfter(hour()); sent < due; ++sent) {
            Till* const till = freeOf(tills);
            if (till == nullptr) {
                ++late;
                break;
            }
            till->submit(requests.next());
        }
        while (!cooking.empty() && cooking.front().doneAt <= hour()) {
            Till* const cook = freeOf(cooks);
            if (cook == nullptr) {
                break;
            }
            cook->submit(completion(cooking.front().id));
            cooking.pop_front();
        }
        highest = std::max(highest, (*hub)->residentMiB());
        if (std::exchange(saidHour, static_cast<int>(hour())) != saidHour) {
            report.note(u"%1:00, %2 orders"_s.arg(10 + saidHour).arg(sent));
        }
    });
    clock.start();
    pace.start(2);
    pass(loop, static_cast<int>(seconds * 1000) + 1);
    for (int i = 0; i < 100 && (sent < ordersADay || heard < qint64{sent} * displayCount); ++i) {
        pass(loop, 50);
    }
    pace.stop();
    pass(loop, 200);
    const auto figures = [](const QList<double>& list) {
        return QList<std::pair<QString, double>>{{u"count"_s, static_cast<double>(list.size())},
                                                 {u"ms p50"_s, percentile(list, 0.5)},
                                                 {u"ms p90"_s, percentile(list, 0.9)},
                                                 {u"ms p99"_s, percentile(list, 0.99)},
                                                 {u"ms max"_s, percentile(list, 1)}};
    };
    report.row(u"orders of a day in %1 s, 4 tills"_s.arg(seconds),
               figures(times) + QList<std::pair<QString, double>>{{u"refused"_s, static_cast<double>(refused)},
                                                                  {u"times late"_s, static_cast<double>(late)}});
    report.row(u"tickets completed"_s, figures(bumps));
    report.row(u"messages to 3 displays"_s, {{u"heard"_s, static_cast<double>(heard)},
                                             {u"missing"_s, static_cast<double>(qint64{sent} * displayCount - heard)}});
    report.row(u"the hub's memory"_s,
               {{u"MiB opened"_s, before}, {u"MiB highest"_s, highest}, {u"MiB closed"_s, (*hub)->residentMiB()}});
    const qsizetype open = times.size() - bumps.size();
    hub->reset();
    QElapsedTimer start;
    start.start();
    hub = HubUnderTest::start(folder.filePath(u"hub.db"_s));
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const double startMs = static_cast<double>(start.nsecsElapsed()) / 1e6;
    report.row(u"started again"_s, {{u"ms"_s, startMs},
                                    {u"tickets open"_s, static_cast<double>(open)},
                                    {u"of these missing"_s, static_cast<double>(open - openTickets((*hub)->port()))}});
    return {};
}

} // namespace stonepot::bench
