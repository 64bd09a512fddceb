#include "print/tcp_printer.h"

#include <QTcpSocket>

namespace stonepot {

TcpPrinter::TcpPrinter(QString host, quint16 port, PrinterProfile profile, PrinterTimes times)
    : StreamPrinter(std::move(profile), times)
    , m_host(std::move(host))
    , m_port(port)
{
}

QIODevice* TcpPrinter::openStream()
{
    auto* socket = new QTcpSocket(this);
    connect(socket, &QTcpSocket::connected, this, [this, socket] {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        opened();
    });
    const auto lost = [this, socket] { ended(socket->error() == QAbstractSocket::UnknownSocketError); };
    connect(socket, &QTcpSocket::disconnected, this, lost);
    connect(socket, &QTcpSocket::errorOccurred, this, lost);
    socket->connectToHost(m_host, m_port);
    return socket;
}

void TcpPrinter::closeStream(qsizetype)
{
    static_cast<QTcpSocket*>(stream())->disconnectFromHost();
}

void TcpPrinter::dropStream(QIODevice* stream, PrintOutcome::Kind kind)
{
    auto* const socket = static_cast<QTcpSocket*>(stream);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (kind == PrintOutcome::Kind::NotPrinted || socket->state() == QAbstractSocket::UnconnectedState) {
        socket->abort();
        socket->deleteLater();
    } else {
        socket->disconnectFromHost(); // what is on its way may still come out
    }
}

} // namespace stonepot
