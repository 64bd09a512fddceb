#include "test_program.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// Long enough for a busy machine; a test that passes never waits for it.
constexpr std::chrono::seconds patience{40};

} // namespace

TestProgram::TestProgram(const QString& name, const QStringList& arguments, const QProcessEnvironment& environment)
{
    m_process.setProcessEnvironment(environment);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { readOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_log += QString::fromUtf8(m_process.readAllStandardError()); });
    m_process.start(QStringLiteral(STONEPOT_BIN_DIR) + u'/' + name, arguments);
}

TestProgram::~TestProgram()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void TestProgram::say(const QJsonObject& line)
{
    sayRaw(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

void TestProgram::sayRaw(const QByteArray& line)
{
    m_process.write(line + '\n');
}

void TestProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    readOutput();
}

bool TestProgram::waitForEnd()
{
    return wait([this] { return m_process.state() == QProcess::NotRunning; });
}

QList<QJsonObject> TestProgram::lines(const Matches& matches) const
{
    QList<QJsonObject> result;
    std::ranges::copy_if(m_lines, std::back_inserter(result), matches);
    return result;
}

QList<QJsonObject> TestProgram::waitFor(const Matches& matches, qsizetype count)
{
    wait([&] { return lines(matches).size() >= count; });
    return lines(matches);
}

void TestProgram::waitFor(std::chrono::milliseconds time)
{
    m_process.waitForFinished(static_cast<int>(time.count()));
    readOutput();
}

QString TestProgram::waitForLog(const QString& text)
{
    const auto find = [this, &text] {
        const QStringList all = m_log.split(u'\n').mid(0, m_log.count(u'\n')); // whole lines only
        const auto found = std::ranges::find_if(all, [&text](const QString& line) { return line.contains(text); });
        return found == all.end() ? QString() : *found;
    };
    wait([&find] { return !find().isEmpty(); });
    return find();
}

QProcessEnvironment TestProgram::cleanEnvironment()
{
    QProcessEnvironment environment;
    for (const QString& key :
         {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"TSAN_OPTIONS"_s, u"SystemRoot"_s}) {
        if (const QString value = qEnvironmentVariable(key.toLatin1().constData()); !value.isEmpty()) {
            environment.insert(key, value);
        }
    }
    environment.insert(u"HOME"_s, u"/nonexistent"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"stonepot.*=true"_s);
    return environment;
}

void TestProgram::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    for (qsizetype end = m_output.indexOf('\n', m_parsed); end >= 0; end = m_output.indexOf('\n', m_parsed)) {
        const QJsonDocument line = QJsonDocument::fromJson(m_output.mid(m_parsed, end - m_parsed));
        m_parsed = end + 1;
        if (line.isObject()) {
            m_lines += line.object();
        }
    }
}

bool TestProgram::wait(const std::function<bool()>& done)
{
    QEventLoop loop;
    const auto check = [&loop, &done] {
        if (done()) {
            loop.quit();
        }
    };
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, check);
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &loop, check);
    QObject::connect(&m_process, &QProcess::stateChanged, &loop, check);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &loop, check);
    loop.exec();
    readOutput();
    m_log += QString::fromUtf8(m_process.readAllStandardError());
    return done();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TestProgram::Matches said(const QString& name, const QJsonObject& values)
{
    return [name, values](const QJsonObject& line) {
        if (line.value(u"event"_s).toString() != name) {
            return false;
        }
        return std::ranges::all_of(values.keys(),
                                   [&](const QString& key) { return line.value(key) == values.value(key); });
    };
}

} // namespace stonepot
