#include "hub_process.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int patience = 30'000;
constexpr qint64 pageBytes = 4096;

} // namespace

HubProcess::Finished HubProcess::run(const QStringList& arguments, const QByteArray& in)
{
    QProcess process;
    process.start(QStringLiteral(STONEPOT_HUB_PROGRAM), arguments);
    process.write(in);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        return {-1, process.readAllStandardOutput(), "still running"};
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

HubProcess::HubProcess(const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(STONEPOT_HUB_PROGRAM), QStringList{u"--listen"_s, u"127.0.0.1:0"_s} + arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    const QByteArray line = m_process.readLine().trimmed();
    m_port = line.sliced(line.lastIndexOf(':') + 1).toUShort();
    if (!line.startsWith("Listening on 127.0.0.1:") || m_port == 0) {
        qFatal("stonepot-hub does not serve: %s", line.constData());
    }
}

HubProcess::~HubProcess()
{
    kill();
}

qint64 HubProcess::residentBytes() const
{
    QFile statm(u"/proc/%1/statm"_s.arg(m_process.processId()));
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * pageBytes : 0;
}

void HubProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

int HubProcess::terminate()
{
    m_process.terminate();
    return m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode()
                                                                                                 : -1;
}

} // namespace stonepot
