// For a build without QtWebSockets: every attempt fails, so that a device works by HTTP.
#include "net/websocket_transport.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

class NoWebSocketTransport final : public WebSocketTransport {
public:
    void open(const QUrl&, const QByteArray&) override
    {
        const int attempt = ++m_attempt;
        QMetaObject::invokeMethod(
            this,
            [this, attempt] {
                if (attempt == m_attempt) {
                    emit closed(u"built without WebSockets"_s);
                }
            },
            Qt::QueuedConnection);
    }

    void close() override {}
    void abort() override { ++m_attempt; }
    bool sendText(const QByteArray&) override { return false; }
    void ping(const QByteArray&) override {}

private:
    int m_attempt = 0; // what was aborted ends silently
};

} // namespace

std::unique_ptr<WebSocketTransport> makeWebSocketTransport(qint64, TlsSettings)
{
    return std::make_unique<NoWebSocketTransport>();
}

} // namespace stonepot
