// One of our programs as a real process, spoken to by lines.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <chrono>
#include <functional>

namespace stonepot {

class TestProgram final {
public:
    // `name`: "stonepot-hub"; found beside the other programs of this build.
    TestProgram(const QString& name, const QStringList& arguments,
                const QProcessEnvironment& environment = cleanEnvironment());
    ~TestProgram();

    TestProgram(const TestProgram&) = delete;
    TestProgram& operator=(const TestProgram&) = delete;

    void say(const QJsonObject& line);
    void sayRaw(const QByteArray& line); // without its end
    void endInput() { m_process.closeWriteChannel(); }
    void kill();
    // False when it did not end by itself in time.
    [[nodiscard]] bool waitForEnd();
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }

    using Matches = std::function<bool(const QJsonObject&)>;
    // The JSON lines so far that match.
    [[nodiscard]] QList<QJsonObject> lines(const Matches& matches) const;
    // Waits until at least `count` JSON lines match; what matched by the end.
    [[nodiscard]] QList<QJsonObject> waitFor(const Matches& matches, qsizetype count = 1);
    // Lets it work for so long, or until it ends.
    void waitFor(std::chrono::milliseconds time);
    // Waits for a line of the log (stderr) with this text; empty when none came.
    [[nodiscard]] QString waitForLog(const QString& text);
    [[nodiscard]] QString log() const { return m_log; }
    [[nodiscard]] QByteArray output() const { return m_output; } // all of stdout

    // Nothing of the tester's own settings, and a home that does not exist.
    [[nodiscard]] static QProcessEnvironment cleanEnvironment();

private:
    void readOutput();
    bool wait(const std::function<bool()>& done);

    QProcess m_process;
    QByteArray m_output;
    qsizetype m_parsed = 0;
    QList<QJsonObject> m_lines;
    QString m_log;
};

// What a program ends with after a sentence about bad input.
inline constexpr int badInput = 2;

// What a file holds; empty when it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString& path);

// A line of this event with these values.
[[nodiscard]] TestProgram::Matches said(const QString& name, const QJsonObject& values = {});

} // namespace stonepot
