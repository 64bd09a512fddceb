// JSON calls to the backend's HTTP API: each has an end, and its answer says whether the backend can have had the call.
#pragma once

#include "core/backend_calls.h"
#include "net/tls_settings.h"

#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>

namespace stonepot {

class HttpClient final : public QObject {
    Q_OBJECT
public:
    static constexpr Milliseconds defaultTimeout{5000};
    static constexpr qint64 bodyLimit = 8 * 1024 * 1024;

    // `api`: without a slash at the end. `token`: of the device; empty on loopback. Neither token nor bodies are
    // logged, and nothing is sent to a backend that `tls` does not accept.
    HttpClient(const QUrl& api, QByteArray token, TlsSettings tls = {}, QObject* parent = nullptr);
    ~HttpClient() override;

    void moveTo(const QUrl& api); // for the calls from now on

    using Callback = std::function<void(const HttpReply&)>;
    // The callback comes once, unless its context has been destroyed by then.
    void send(const HttpCall& call, const QObject* context, Callback callback, Milliseconds timeout = defaultTimeout);

signals:
    void heardTime(stonepot::Instant theirs); // the backend's clock, to the second; before the answer's callback
    void succeeded();                         // the backend answered something that is the protocol's
    void failed();                            // it did not, or not at all

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
