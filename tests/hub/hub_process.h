// A real stonepot-hub, started and killed by a test.
#pragma once

#include <QProcess>
#include <QString>
#include <memory>

namespace stonepot {

class HubProcess final {
public:
    struct Finished {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };
    // Runs to its end, with `in` on its standard input.
    [[nodiscard]] static Finished run(const QStringList& arguments, const QByteArray& in = {});

    // Serves on a free loopback port; qFatal when it does not come up.
    explicit HubProcess(const QStringList& arguments);
    ~HubProcess(); // kills

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 residentBytes() const;
    void kill();     // SIGKILL
    int terminate(); // SIGTERM; its exit code

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace stonepot
