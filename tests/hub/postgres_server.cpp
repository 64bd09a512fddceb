#include "postgres_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int patience = 30'000;

// PostgreSQL refuses to run as root.
QStringList unprivileged(const QString& program, const QStringList& arguments)
{
    QStringList command{program};
    if (::geteuid() == 0) {
        command = QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s, program};
    }
    return command + arguments;
}

} // namespace

PostgresServer& PostgresServer::instance()
{
    static PostgresServer server;
    return server;
}

PostgresServer::PostgresServer()
    : m_directory(QDir::tempPath() + u"/stonepot-pg-XXXXXX"_s)
{
    const QStringList versions =
        QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    m_binaries = versions.isEmpty() ? QString() : u"/usr/lib/postgresql/%1/bin/"_s.arg(versions.first());
    if (m_binaries.isEmpty()) {
        m_whyNot = u"The package postgresql is not installed."_s;
    } else if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        m_whyNot = u"The package libqt6sql6-psql is not installed."_s;
    } else if (!make() || !start()) {
        qFatal("PostgreSQL is installed, but does not start: %s", qPrintable(m_whyNot));
    }
}

PostgresServer::~PostgresServer()
{
    if (m_server.state() != QProcess::NotRunning) {
        m_server.terminate(); // its "smart" shutdown waits for clients; there are none left
        if (!m_server.waitForFinished(patience)) {
            m_server.kill();
            m_server.waitForFinished(patience);
        }
    }
}

bool PostgresServer::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList command = unprivileged(program, arguments);
    process.start(command.takeFirst(), command);
    if (!process.waitForFinished(patience) || process.exitCode() != 0) {
        m_whyNot = QString::fromUtf8(process.readAll());
        return false;
    }
    return true;
}

bool PostgresServer::make()
{
    // The server's user makes its own folder in ours.
    QFile::setPermissions(m_directory.path(), QFile::Permissions(0x7777));
    const QString data = m_directory.filePath(u"data"_s);
    if (!run(m_binaries + u"initdb"_s, {u"--pgdata"_s, data, u"--username"_s, u"stonepot"_s, u"--auth"_s, u"trust"_s,
                                        u"--encoding"_s, u"UTF8"_s, u"--locale"_s, u"C"_s, u"--no-sync"_s})) {
        return false;
    }
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost, 0);
        m_port = free.serverPort();
    }
    // The first line that fits counts: this one user shows a password, everybody else needs none.
    QFile access(data + u"/pg_hba.conf"_s);
    return access.open(QIODevice::ReadWrite) && [&access] {
        const QByteArray others = access.readAll();
        return access.seek(0) && access.write("host all secured 127.0.0.1/32 scram-sha-256\n" + others) > 0;
    }();
}

bool PostgresServer::start()
{
    const QString data = m_directory.filePath(u"data"_s);
    // What is tested is not whether PostgreSQL flushes.
    QStringList command = unprivileged(m_binaries + u"postgres"_s,
                                       {u"-D"_s, data, u"-p"_s, QString::number(m_port), u"-c"_s,
                                        u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"unix_socket_directories="_s,
                                        u"-c"_s, u"fsync=off"_s, u"-c"_s, u"shared_buffers=32MB"_s});
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_directory.filePath(u"log"_s));
    m_server.start(command.takeFirst(), command);
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < patience;) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(1000)) {
            if (execute(u"SELECT 1"_s)) {
                return true;
            }
        }
        if (m_server.waitForFinished(50)) {
            break;
        }
    }
    QFile log(m_directory.filePath(u"log"_s));
    m_whyNot = log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : m_server.errorString();
    return false;
}

bool PostgresServer::execute(const QString& statement) const
{
    bool done = false;
    {
        QSqlDatabase admin = QSqlDatabase::addDatabase(u"QPSQL"_s, u"test-admin"_s);
        admin.setHostName(u"127.0.0.1"_s);
        admin.setPort(m_port);
        admin.setUserName(u"stonepot"_s);
        admin.setDatabaseName(u"postgres"_s);
        done = admin.open() && QSqlQuery(admin).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"test-admin"_s);
    return done;
}

QString PostgresServer::newDatabase()
{
    if (!m_whyNot.isEmpty()) {
        return {};
    }
    const QString name = u"hub_%1"_s.arg(++m_databases);
    if (!execute(u"CREATE DATABASE "_s + name)) {
        qFatal("no database for a test");
    }
    return u"postgresql://stonepot@127.0.0.1:%1/%2"_s.arg(m_port).arg(name);
}

QString PostgresServer::newSecuredDatabase(const QString& password)
{
    const QString address = newDatabase();
    if (address.isEmpty()) {
        return {};
    }
    const QString name = address.sliced(address.lastIndexOf(u'/') + 1);
    if (!execute(u"CREATE ROLE secured LOGIN PASSWORD '%1'"_s.arg(password)) ||
        !execute(u"ALTER DATABASE %1 OWNER TO secured"_s.arg(name))) {
        qFatal("no secured database for a test");
    }
    return u"postgresql://secured@127.0.0.1:%1/%2"_s.arg(m_port).arg(name);
}

void PostgresServer::stop()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT); // its "fast" shutdown
    m_server.waitForFinished(patience);
}

void PostgresServer::startAgain()
{
    if (!start()) {
        qFatal("PostgreSQL does not start again: %s", qPrintable(m_whyNot));
    }
}

void PostgresServer::dropConnections()
{
    if (!execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 'hub_%'"_s)) {
        qFatal("the connections cannot be ended");
    }
}

} // namespace stonepot
