#include "print/printer_search.h"

#include <QDir>
#include <QNetworkInterface>
#include <QPrinterInfo>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

void addDevices(std::vector<FoundPrinter>& printers, const QString& folder, const QString& pattern,
                const QString& scheme)
{
    const QDir devices(folder);
    for (const QString& name : devices.entryList({pattern}, QDir::System | QDir::Files, QDir::Name)) {
        const QString path = devices.filePath(name);
        printers.push_back({scheme + path, path});
    }
}

} // namespace

std::vector<FoundPrinter> printersOfThisComputer()
{
    std::vector<FoundPrinter> printers;
    for (const QString& queue : QPrinterInfo::availablePrinterNames()) {
        printers.push_back({u"queue:"_s + QString::fromLatin1(QUrl::toPercentEncoding(queue)), queue});
    }
    addDevices(printers, u"/dev/usb"_s, u"lp*"_s, u"file://"_s);
    addDevices(printers, u"/dev"_s, u"ttyUSB*"_s, QString());
    addDevices(printers, u"/dev"_s, u"ttyACM*"_s, QString());
    return printers;
}

std::vector<QHostAddress> hostsAround(const QHostAddress& own, int prefixLength)
{
    constexpr quint32 network = 0xFFFFFF00U;
    std::vector<QHostAddress> hosts;
    bool isIpv4 = false;
    const quint32 address = own.toIPv4Address(&isIpv4);
    if (!isIpv4 || prefixLength > 30) {
        return hosts;
    }
    const quint32 mask = prefixLength < 24 ? network : 0xFFFFFFFFU << (32 - prefixLength);
    const quint32 first = (address & mask) + 1;
    const quint32 broadcast = address | ~mask;
    for (quint32 host = first; host < broadcast; ++host) {
        if (host != address) {
            hosts.emplace_back(host);
        }
    }
    return hosts;
}

std::vector<QHostAddress> hostsOnLocalNetworks()
{
    std::vector<QHostAddress> hosts;
    QList<QHostAddress> own;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        const QNetworkInterface::InterfaceFlags flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack) ||
            flags.testFlag(QNetworkInterface::IsPointToPoint)) {
            continue;
        }
        for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
            own += entry.ip();
            std::ranges::move(hostsAround(entry.ip(), entry.prefixLength()), std::back_inserter(hosts));
        }
    }
    std::erase_if(hosts, [&own](const QHostAddress& host) { return own.contains(host); });
    return hosts;
}

PrinterSearch::PrinterSearch(QObject* parent, Milliseconds patience)
    : QObject(parent)
    , m_patience(patience)
{
}

void PrinterSearch::start(const std::vector<QHostAddress>& hosts, quint16 port)
{
    stop();
    m_port = port;
    m_waiting.assign(hosts.rbegin(), hosts.rend());
    if (m_waiting.empty()) {
        QMetaObject::invokeMethod(this, &PrinterSearch::finished, Qt::QueuedConnection);
    }
    knockOnMore();
}

void PrinterSearch::stop()
{
    m_waiting.clear();
    const QList<QTcpSocket*> sockets = m_knocking.keys();
    for (QTcpSocket* socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    m_knocking.clear();
}

void PrinterSearch::knockOnMore()
{
    while (!m_waiting.empty() && m_knocking.size() < atOnce) {
        const QHostAddress host = m_waiting.back();
        m_waiting.pop_back();
        knock(host);
    }
}

void PrinterSearch::knock(const QHostAddress& host)
{
    auto* socket = new QTcpSocket(this);
    m_knocking.insert(socket, host);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { answered(socket, true); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { answered(socket, false); });
    auto* patience = new QTimer(socket);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, socket] { answered(socket, false); });
    patience->start(m_patience);
    socket->connectToHost(host, m_port);
}

void PrinterSearch::answered(QTcpSocket* socket, bool open)
{
    if (!m_knocking.contains(socket)) {
        return;
    }
    const QHostAddress host = m_knocking.take(socket);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    if (open) {
        const QString port = m_port == rawPort ? QString() : u':' + QString::number(m_port);
        emit found({u"tcp://"_s + host.toString() + port, host.toString() + port});
    }
    knockOnMore();
    if (!isRunning()) {
        emit finished();
    }
}

} // namespace stonepot
