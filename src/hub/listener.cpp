#include "hub/listener.h"

#include "hub/client_socket.h"
#include "hub/hub_log.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int backlog = 1024;
constexpr Milliseconds pauseTime{200};
// Of what a client has not read, the system would hold some megabytes for each, and for too many of them it stops
// taking anybody's. More than this waits with us, where it is counted.
constexpr int sendBufferBytes = 256 * 1024;

QLatin1StringView limitName(AddressLimits::Refusal refusal)
{
    switch (refusal) {
    case AddressLimits::Refusal::TooMany:
        return "connections"_L1;
    case AddressLimits::Refusal::TooManyOfThisAddress:
        return "connections-per-address"_L1;
    case AddressLimits::Refusal::TooFast:
        return "connects-per-second"_L1;
    }
    return {};
}

} // namespace

Listener::Listener(AddressLimits& addresses, LimitLog& log, std::optional<QSslConfiguration> tls, QObject* parent)
    : QTcpServer(parent)
    , m_addresses(addresses)
    , m_log(log)
    , m_tls(std::move(tls))
{
    setListenBacklogSize(backlog);
    // While so many wait here, QTcpServer accepts no more.
    setMaxPendingConnections(acceptedInATurn);
    m_admit.setSingleShot(true);
    m_admit.setInterval(0);
    connect(&m_admit, &QTimer::timeout, this, &Listener::admitWaiting);
    connect(this, &QTcpServer::newConnection, &m_admit, qOverload<>(&QTimer::start));
    m_resume.setSingleShot(true);
    connect(&m_resume, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
    connect(this, &QTcpServer::acceptError, this, &Listener::pauseAfterError);
}

Status Listener::start(const QHostAddress& address, quint16 port)
{
    if (!listen(address, port)) {
        return fail(ErrorCode::Unavailable, u"%1:%2"_s.arg(address.toString()).arg(port), errorString());
    }
    return {};
}

// Out of file descriptors, most likely. Qt has paused accepting and would stay so for ever.
void Listener::pauseAfterError()
{
    m_log.reached("open-files"_L1, serverAddress());
    m_resume.start(pauseTime);
}

void Listener::incomingConnection(qintptr descriptor)
{
    auto socket = std::unique_ptr<QTcpSocket>(m_tls ? static_cast<QTcpSocket*>(new QSslSocket) : new ClientSocket);
    if (socket->setSocketDescriptor(descriptor)) {
        socket->setReadBufferSize(1); // what it sends waits in the system until it is admitted
        addPendingConnection(socket.release());
    }
}

void Listener::admitWaiting()
{
    while (hasPendingConnections()) { // more are accepted in the next turn only
        admit(std::unique_ptr<QTcpSocket>(nextPendingConnection()));
    }
}

void Listener::admit(std::unique_ptr<QTcpSocket> socket)
{
    const QHostAddress peer = socket->peerAddress();
    if (const auto refusal = m_addresses.open(peer)) {
        m_log.reached(limitName(*refusal), peer);
        socket->abort();
        return;
    }
    connect(socket.get(), &QObject::destroyed, this, [this, peer] { m_addresses.closed(peer); });
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, sendBufferBytes);
    if (auto* secure = qobject_cast<QSslSocket*>(socket.get())) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
    emit accepted(socket.release());
}

Result<QSslConfiguration> loadTls(const QString& certificateFile, const QString& keyFile)
{
    const QList<QSslCertificate> chain =
        QSslCertificate::fromPath(certificateFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (chain.isEmpty()) {
        return fail(ErrorCode::ValidationError, certificateFile, u"there is no PEM certificate in this file"_s);
    }
    QFile file(keyFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::ValidationError, keyFile, file.errorString());
    }
    const QByteArray pem = file.readAll();
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull()) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificateChain(chain);
            configuration.setPrivateKey(key);
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show tokens, not certificates
            configuration.setProtocol(QSsl::TlsV1_2OrLater);
            return configuration;
        }
    }
    return fail(ErrorCode::ValidationError, keyFile,
                u"there is no unencrypted EC or RSA key in PEM form in this file"_s);
}

void raiseOpenFileLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &limit) != 0) {
            qCWarning(lcHub) << "Cannot raise the limit of open files; it is" << limit.rlim_cur;
        }
    }
#endif
}

} // namespace stonepot
