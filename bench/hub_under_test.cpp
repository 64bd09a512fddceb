#include "hub_under_test.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int patience = 30'000;
constexpr double pageMiB = 4096.0 / (1024 * 1024);

} // namespace

Result<std::unique_ptr<HubUnderTest>> HubUnderTest::start(const QString& database, quint16 port)
{
    std::unique_ptr<HubUnderTest> hub(new HubUnderTest);
    QProcess& process = hub->m_process;
    process.setStandardErrorFile(QProcess::nullDevice());
    // What is measured must not run into what protects a shop from one device.
    process.start(QCoreApplication::applicationDirPath() + u"/stonepot-hub"_s,
                  {u"--listen"_s, u"127.0.0.1:%1"_s.arg(port), u"--db"_s, database, u"--limit"_s,
                   u"requests-per-second=1000000"_s, u"--limit"_s, u"request-burst=1000000"_s, u"--limit"_s,
                   u"messages-per-second=1000000"_s, u"--limit"_s, u"message-burst=1000000"_s});
    while (!process.canReadLine() && process.waitForReadyRead(patience)) {
    }
    const QByteArray line = process.readLine().trimmed();
    hub->m_port = line.sliced(line.lastIndexOf(':') + 1).toUShort();
    if (hub->m_port == 0) {
        return fail(ErrorCode::Unavailable, process.program(), u"The hub does not serve."_s);
    }
    return hub;
}

HubUnderTest::~HubUnderTest()
{
    m_process.terminate();
    m_process.waitForFinished(patience);
}

double HubUnderTest::residentMiB() const
{
    QFile statm(u"/proc/%1/statm"_s.arg(m_process.processId()));
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toDouble() * pageMiB : 0;
}

HubUnderTest::Seconds HubUnderTest::processorSeconds() const
{
    Seconds seconds;
    const QDir tasks(u"/proc/%1/task"_s.arg(m_process.processId()));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile stat(tasks.filePath(task + u"/stat"_s));
        const QByteArray text = stat.open(QIODevice::ReadOnly) ? stat.readAll() : QByteArray();
        // Fields 14 and 15, counted after the name, which is in brackets.
        const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        const double used =
            (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
        seconds.all += used;
        seconds.storage += text.contains("(storage)") ? used : 0;
    }
    return seconds;
}

Till::Till(quint16 port, std::function<void(Till&, double)> answered)
    : m_port(port)
    , m_answered(std::move(answered))
{
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.connectToHost(QHostAddress::LocalHost, m_port);
}

void Till::submit(const QByteArray& request)
{
    m_busy = true;
    m_timer.start();
    if (m_socket.state() == QAbstractSocket::UnconnectedState) {
        m_socket.connectToHost(QHostAddress::LocalHost, m_port); // the hub closes who says nothing for long
    }
    m_socket.write(request);
}

void Till::read()
{
    m_buffer += m_socket.readAll();
    const qsizetype body = m_buffer.indexOf("\r\n\r\n") + 4;
    const qsizetype length = m_buffer.indexOf("Content-Length: ") + 16;
    if (body < 4 ||
        m_buffer.size() - body < m_buffer.sliced(length, m_buffer.indexOf('\r', length) - length).toLongLong()) {
        return;
    }
    const bool accepted = m_buffer.contains("\"success\":true");
    m_buffer.clear();
    m_busy = false;
    m_answered(*this, accepted ? static_cast<double>(m_timer.nsecsElapsed()) / 1e6 : -1);
}

} // namespace stonepot::bench
