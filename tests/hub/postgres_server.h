// A PostgreSQL server of the test program's own, on a free loopback port, with its data in a temporary folder. Started
// when it is first asked for, ended with the program.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace stonepot {

class PostgresServer final {
public:
    [[nodiscard]] static PostgresServer& instance();

    // The address of a fresh, empty database; nothing when there is no server, and whyNot() then says why.
    [[nodiscard]] QString newDatabase();
    // The same for a user who must show this password.
    [[nodiscard]] QString newSecuredDatabase(const QString& password);
    // Ends every connection, as a restart of the server does.
    void dropConnections();
    // Away, with all connections, until it is started again.
    void stop();
    void startAgain();
    [[nodiscard]] QString whyNot() const { return m_whyNot; }

private:
    PostgresServer();
    ~PostgresServer();
    [[nodiscard]] bool run(const QString& program, const QStringList& arguments);
    [[nodiscard]] bool make();
    [[nodiscard]] bool start();
    [[nodiscard]] bool execute(const QString& statement) const; // as the superuser

    QTemporaryDir m_directory;
    QString m_binaries;
    QString m_whyNot;
    QProcess m_server;
    quint16 m_port = 0;
    int m_databases = 0;
};

} // namespace stonepot
