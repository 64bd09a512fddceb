// Accepts TCP connections on one address and counts them against the limits; with a certificate they speak TLS, and the
// handshake falls under the time for a header. (QSslServer has a limit and a time of its own for handshakes, which
// would be a second place to fill up.)
#pragma once

#include "hub/limit_log.h"
#include "hub/rate_limit.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>
#include <memory>
#include <optional>

class QTcpSocket;

namespace stonepot {

class Listener final : public QTcpServer {
    Q_OBJECT
public:
    Listener(AddressLimits& addresses, LimitLog& log, std::optional<QSslConfiguration> tls, QObject* parent = nullptr);

    // Hundreds who come at once take turns with everybody who is here already.
    static constexpr int acceptedInATurn = 2;

    [[nodiscard]] Status start(const QHostAddress& address, quint16 port);

signals:
    void accepted(QTcpSocket* socket); // the receiver owns it

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void admitWaiting();
    void admit(std::unique_ptr<QTcpSocket> socket);
    void pauseAfterError();

    AddressLimits& m_addresses;
    LimitLog& m_log;
    std::optional<QSslConfiguration> m_tls;
    QTimer m_admit;
    QTimer m_resume;
};

// Certificate chain and key from PEM files; the error says which file is wrong and why.
[[nodiscard]] Result<QSslConfiguration> loadTls(const QString& certificateFile, const QString& keyFile);

// A process may have 1,024 files open unless it asks; the hub asks for as many as it is allowed.
void raiseOpenFileLimit();

} // namespace stonepot
