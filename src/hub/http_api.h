// The hub's HTTP calls (docs/protocol.md, "Base: HTTP"): one table of routes, each with what it needs and what answers
// it.
#pragma once

#include "hub/command_queue.h"
#include "hub/device_access.h"
#include "hub/http_message.h"
#include "hub/hub_settings.h"
#include "hub/metrics.h"
#include "hub/permissions.h"
#include "hub/staff_login.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QObject>
#include <span>

namespace stonepot {

class HttpApi final : public QObject {
    Q_OBJECT
public:
    // What the server that the calls come through knows.
    struct Server {
        std::function<ServerFigures()> figures;           // for /metrics
        std::function<Currency(const QString&)> currency; // of a tenant: what a base client's amounts are in
        std::function<void(QLatin1StringView, const QHostAddress&)> limitReached;
    };
    HttpApi(const HubSettings& settings, CommandQueue& queue, DeviceAccess& devices, StaffLogin& staff,
            const Clock& clock, Server server, QObject* parent = nullptr);

    void handle(const HttpRequest& request, const QHostAddress& peer, const HttpAnswer& answer);

    // One call on its way: what was asked, by whom, and where the answer goes.
    struct Call {
        HttpRequest request;
        QHash<QString, QString> names;            // {orderId} of the route's pattern
        std::shared_ptr<const JsonDocument> body; // of nothing where none was sent
        Caller caller;
        QHostAddress peer;
        HttpAnswer answer;
        bool isPaired = false; // the caller's device has shown its token

        [[nodiscard]] QString idempotencyKey() const;
        [[nodiscard]] QString bearer() const;
        // What the body says as a message of this type; `fields` are said by the path.
        template <typename Message>
        [[nodiscard]] Result<Message> message(QLatin1StringView type, const QJsonObject& fields) const;
        void fail(const Error& error) const;
    };
    enum class Needs { Nothing, Tenant };
    enum class For { Anybody, Devices }; // who may call a hub that is not open
    struct Route {
        const char* method;
        const char* pattern;
        For whom;
        Needs needs;
        Permission permission;
        void (HttpApi::*handler)(const Call&);
    };
    [[nodiscard]] static std::span<const Route> routes();

private:
    void perform(const Route& route, Call call);
    [[nodiscard]] Status identify(const Route& route, Call& call) const;
    [[nodiscard]] Result<QString> tenantOf(const Call& call, const QString& own) const;
    void submit(const Call& call, Command command, std::function<void(const Accepted&)> done);
    void refuseTry(const Call& call, const Error& error, std::optional<Milliseconds> retryAfter);
    void changeStatus(const Call& call, TicketStatus status, const QStringList& items);

    void placeOrder(const Call& call);
    void amendOrder(const Call& call);
    void payment(const Call& call);
    void orders(const Call& call);
    void order(const Call& call);
    void kitchenOrders(const Call& call);
    void itemReady(const Call& call);
    void orderReady(const Call& call);
    void orderComplete(const Call& call);
    void menu(const Call& call);
    void quoteCart(const Call& call);
    void health(const Call& call);
    void metrics(const Call& call);
    void staff(const Call& call);
    void pair(const Call& call);
    void logIn(const Call& call);
    void logOut(const Call& call);
    void refresh(const Call& call);
    void me(const Call& call);

    HubSettings m_settings;
    CommandQueue& m_queue;
    DeviceAccess& m_devices;
    StaffLogin& m_staff;
    const Clock& m_clock;
    Server m_server;
};

} // namespace stonepot
