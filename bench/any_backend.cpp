#include "any_backend.h"

#include "orders.h"

#include "core/message_json.h"
#include "core/order_json.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int answerTime = 10'000;
constexpr int sendingTills = 8;
constexpr int roundTrips = 100;

// Stands in the order's notes, which the base protocol gives back.
QString newKey()
{
    static qint64 count = 0;
    return u"stonepot-bench-%1;"_s.arg(++count);
}

QString submitText(const QString& key, bool base)
{
    QJsonObject order = QJsonDocument::fromJson(toFrame(toJson(anOrder(newOrderId())))).object();
    if (base) {
        for (const QString& extension : {u"pos"_s, u"clientOrderId"_s, u"deviceId"_s, u"displayNumber"_s}) {
            order.remove(extension);
        }
    } else {
        order.insert(u"displayNumber"_s, key);
    }
    order.insert(u"notes"_s, key);
    const QJsonObject message{{u"type"_s, u"submit_order"_s}, {u"order"_s, order}};
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

class Client final : public QObject {
public:
    Client(const Settings& settings, const QString& role, int number, std::function<void(const QString&)> heard)
        : m_heard(std::move(heard))
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) {
            m_ready = m_ready || text.contains(u"\"sync_state\""_s);
            m_heard(text);
        });
        connect(&m_socket, &QWebSocket::pong, this, [this](quint64) {
            m_pings += static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
            ping();
        });
        QUrl url(settings.wsUrl);
        if (!settings.base) {
            QUrlQuery query(url);
            query.addQueryItem(u"protocol"_s, u"1"_s);
            query.addQueryItem(u"role"_s, role);
            query.addQueryItem(u"deviceId"_s, u"bench-%1-%2"_s.arg(role).arg(number));
            url.setQuery(query);
        }
        m_socket.open(url);
    }

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const QList<double>& pings() const { return m_pings; }
    void send(const QString& text)
    {
        m_socket.sendTextMessage(text);
        m_socket.flush();
    }
    void ping()
    {
        if (m_pings.size() < roundTrips) {
            m_timer.start();
            m_socket.ping("x");
        }
    }

private:
    QWebSocket m_socket;
    std::function<void(const QString&)> m_heard;
    QElapsedTimer m_timer;
    QList<double> m_pings;
    bool m_ready = false; // its state has come
};
using Clients = std::vector<std::unique_ptr<Client>>;

void wait(
    int ms, const std::function<bool()>& isOver = [] { return false; })
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isOver()) {
            loop.quit();
        }
    });
    look.start(5);
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

Status awaitStates(const Clients& clients, const QString& url)
{
    const auto allReady = [&] {
        return std::ranges::all_of(clients, [](const auto& client) { return client->isReady(); });
    };
    wait(answerTime, allReady);
    return allReady() ? Status() : fail(ErrorCode::Unavailable, url, u"The backend does not say its state."_s);
}

void sayRoundTrip(Client& client, Report& report)
{
    client.ping();
    wait(answerTime, [&] { return client.pings().size() >= roundTrips; });
    report.row(u"ceiling: the connection's round trip"_s,
               {{u"ms p50"_s, percentile(client.pings(), 0.5)}, {u"ms p99"_s, percentile(client.pings(), 0.99)}});
}

void sayTimes(Report& report, const QString& name, const QList<double>& times, double seconds,
              const QList<std::pair<QString, double>>& more)
{
    QList<std::pair<QString, double>> figures{{u"per second"_s, static_cast<double>(times.size()) / seconds},
                                              {u"ms p50"_s, percentile(times, 0.5)},
                                              {u"ms p90"_s, percentile(times, 0.9)},
                                              {u"ms p99"_s, percentile(times, 0.99)},
                                              {u"ms max"_s, percentile(times, 1)}};
    report.row(name, figures + more);
}

} // namespace

Status submitTo(const Settings& settings, Report& report)
{
    struct Till {
        QString key; // of the order under way
        QElapsedTimer timer;
    };
    for (const int count : {settings.tills, 1}) {
        std::vector<Till> tills(static_cast<std::size_t>(count));
        Clients clients;
        QList<double> times;
        int refused = 0;
        bool over = false;
        const auto next = [&](std::size_t i) {
            if (!over) {
                tills[i].key = newKey();
                tills[i].timer.start();
                clients[i]->send(submitText(tills[i].key, settings.base));
            }
        };
        for (std::size_t i = 0; i < tills.size(); ++i) {
            clients.push_back(
                std::make_unique<Client>(settings, u"pos"_s, static_cast<int>(i), [&, i](const QString& text) {
                    const bool isRefusal = text.contains(u"\"type\":\"error\""_s);
                    if (tills[i].key.isEmpty() || (!isRefusal && !text.contains(tills[i].key))) {
                        return;
                    }
                    refused += isRefusal ? 1 : 0;
                    if (!isRefusal) {
                        times += static_cast<double>(tills[i].timer.nsecsElapsed()) / 1e6;
                    }
                    next(i);
                }));
        }
        if (const Status ready = awaitStates(clients, settings.wsUrl); !ready) {
            return ready;
        }
        if (count == settings.tills) {
            sayRoundTrip(*clients.front(), report);
        }
        QElapsedTimer timer;
        timer.start();
        for (std::size_t i = 0; i < tills.size(); ++i) {
            next(i);
        }
        wait(static_cast<int>(settings.seconds * 1000));
        over = true;
        sayTimes(report, u"orders, told to their till, %1 tills"_s.arg(count), times,
                 static_cast<double>(timer.nsecsElapsed()) / 1e9, {{u"refused"_s, static_cast<double>(refused)}});
    }
    return {};
}

Status fanOutTo(const Settings& settings, Report& report)
{
    QElapsedTimer clock;
    clock.start();
    QHash<QString, qint64> sentAt; // by key
    QList<double> times;
    int refused = 0;
    const auto listen = [&](const QString& text) {
        const qsizetype at = text.contains(u"\"order_created\""_s) ? text.indexOf(u"stonepot-bench-"_s) : -1;
        const auto sent = at < 0 ? sentAt.cend() : sentAt.constFind(text.sliced(at, text.indexOf(u';', at) + 1 - at));
        if (sent != sentAt.cend()) {
            times += static_cast<double>(clock.nsecsElapsed() - *sent) / 1e6;
        }
    };
    Clients displays;
    for (int i = 0; i < settings.displays; ++i) {
        displays.push_back(std::make_unique<Client>(settings, u"kds"_s, i, listen));
    }
    Clients tills;
    for (int i = 0; i < sendingTills; ++i) {
        tills.push_back(std::make_unique<Client>(settings, u"pos"_s, i, [&refused](const QString& text) {
            refused += text.contains(u"\"type\":\"error\""_s) ? 1 : 0;
        }));
    }
    for (const Clients* clients : {&displays, &tills}) {
        if (const Status ready = awaitStates(*clients, settings.wsUrl); !ready) {
            return ready;
        }
    }
    sayRoundTrip(*displays.front(), report);
    const qint64 start = clock.nsecsElapsed();
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pace, &QTimer::timeout, [&] {
        const auto due = static_cast<qint64>(static_cast<double>(clock.nsecsElapsed() - start) / 1e9 * settings.rate);
        while (sentAt.size() < due) {
            const QString key = newKey();
            // When it should have been sent: who sends late must not look fast.
            sentAt.insert(key, start + sentAt.size() * 1'000'000'000 / settings.rate);
            tills[static_cast<std::size_t>(sentAt.size() % sendingTills)]->send(submitText(key, settings.base));
        }
    });
    pace.start(1);
    wait(static_cast<int>(settings.seconds * 1000));
    pace.stop();
    const double elapsed = static_cast<double>(clock.nsecsElapsed() - start) / 1e9;
    const qint64 expected = sentAt.size() * settings.displays;
    wait(2000, [&] { return times.size() >= expected; });
    sayTimes(report, u"messages to %1 displays, %2 orders/s"_s.arg(settings.displays).arg(settings.rate), times,
             elapsed,
             {{u"orders/s sent"_s, static_cast<double>(sentAt.size()) / elapsed},
              {u"refused"_s, static_cast<double>(refused)},
              {u"missing"_s, static_cast<double>(expected - times.size())}});
    return {};
}

} // namespace stonepot::bench
