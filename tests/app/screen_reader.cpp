#include "screen_reader.h"

#include "test_program.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

// AT-SPI's (so): who offers a thing, and where.
struct AccessibleAt {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument& operator<<(QDBusArgument& out, const AccessibleAt& at)
{
    out.beginStructure();
    out << at.service << at.path;
    out.endStructure();
    return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, AccessibleAt& at)
{
    in.beginStructure();
    in >> at.service >> at.path;
    in.endStructure();
    return in;
}

namespace {

constexpr auto accessible = "org.a11y.atspi.Accessible"_L1;
constexpr auto action = "org.a11y.atspi.Action"_L1;
constexpr auto editable = "org.a11y.atspi.EditableText"_L1;
constexpr auto busName = "accessibility"_L1;
constexpr int answerWithinMs = 10'000;
constexpr int patienceMs = 40'000; // long enough for a busy machine; a test that passes never waits for it

// AT-SPI's numbers of states, bits of a set of two words.
constexpr uint enabled = 8;
constexpr uint showing = 25;

bool has(const QList<uint>& states, uint state)
{
    return (states.value(state / 32) >> (state % 32) & 1U) != 0;
}

} // namespace

ScreenReader::~ScreenReader()
{
    m_bus.reset();
    QDBusConnection::disconnectFromBus(busName);
    for (QProcess* each : {&m_session, &m_screen}) {
        each->terminate();
        if (!each->waitForFinished()) {
            each->kill();
            each->waitForFinished();
        }
    }
}

QString ScreenReader::start()
{
    qDBusRegisterMetaType<AccessibleAt>();
    qDBusRegisterMetaType<QList<AccessibleAt>>();

    m_screen.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s,
                               u"tcp"_s, u"-noreset"_s});
    if (!m_screen.waitForStarted() || !m_screen.waitForReadyRead()) {
        return u"No screen: "_s + m_screen.errorString();
    }
    m_display = u':' + QString::fromLatin1(m_screen.readLine()).trimmed();

    // Its services are started by it, with this environment.
    QProcessEnvironment session = TestProgram::cleanEnvironment();
    session.insert(u"DISPLAY"_s, m_display);
    session.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    session.insert(u"HOME"_s, m_folder.path());
    m_session.setProcessEnvironment(session);
    m_session.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (!m_session.waitForStarted() || !m_session.waitForReadyRead()) {
        return u"No session: "_s + m_session.errorString();
    }
    m_sessionAddress = QString::fromLatin1(m_session.readLine()).trimmed();

    QDBusConnection desktop = QDBusConnection::connectToBus(m_sessionAddress, u"desktop"_s);
    const QDBusMessage address = desktop.call(
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s),
        QDBus::Block, patienceMs);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus = QDBusConnection::connectToBus(address.arguments().value(0).toString(), busName);
    return m_bus->isConnected() ? QString() : u"No accessibility (at-spi2-core): "_s + address.errorMessage();
}

QProcessEnvironment ScreenReader::environment() const
{
    QProcessEnvironment environment = TestProgram::cleanEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_sessionAddress);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    return environment;
}

QVariantList ScreenReader::ask(const Thing& thing, const QString& interface, const QString& method,
                               const QVariantList& arguments) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(thing.service, thing.path, interface, method);
    call.setArguments(arguments);
    return m_bus->call(call, QDBus::Block, answerWithinMs).arguments();
}

void ScreenReader::gather(const Thing& thing, std::vector<Thing>& all) const
{
    const auto states = qdbus_cast<QList<uint>>(ask(thing, accessible, u"GetState"_s).value(0));
    const bool program = thing.path.endsWith("/root"_L1); // has no states
    if (!program && !has(states, showing)) {
        return;
    }
    Thing known = thing;
    const QVariantList name =
        ask(thing, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {QString(accessible), u"Name"_s});
    known.name = name.value(0).value<QDBusVariant>().variant().toString();
    if (has(states, enabled)) {
        known.interfaces = ask(thing, accessible, u"GetInterfaces"_s).value(0).toStringList();
    }
    all.push_back(known);
    const QVariant children = ask(thing, accessible, u"GetChildren"_s).value(0);
    for (const AccessibleAt& child : qdbus_cast<QList<AccessibleAt>>(children)) {
        gather({child.service, child.path.path(), {}, {}}, all);
    }
}

std::vector<ScreenReader::Thing> ScreenReader::everything() const
{
    std::vector<Thing> all;
    const Thing registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s, {}, {}};
    gather(registry, all);
    return all;
}

bool ScreenReader::fits(const Thing& thing, const QString& name, Use use)
{
    const bool named = name.endsWith(u'*') ? thing.name.startsWith(name.chopped(1)) : thing.name == name;
    const QString needed = use == Use::Press ? QString(action) : use == Use::Write ? QString(editable) : QString();
    return named && (needed.isEmpty() || thing.interfaces.contains(needed));
}

std::optional<ScreenReader::Thing> ScreenReader::only(const QString& name, Use use, QString& problem) const
{
    const std::vector<Thing> all = everything();
    std::vector<Thing> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const Thing& each) { return fits(each, name, use); });
    if (found.size() == 1 || (use == Use::Hear && !found.empty())) {
        return found.front();
    }
    problem = u"%1 are called “%2”, of:"_s.arg(found.size()).arg(name);
    for (const Thing& each : all) {
        if (!each.name.isEmpty()) {
            problem += u"\n  "_s + each.name;
        }
    }
    return {};
}

QString ScreenReader::hear(const QString& name)
{
    QString problem;
    static_cast<void>(
        QTest::qWaitFor([&] { return only(name, Use::Hear, problem) ? (problem.clear(), true) : false; }, patienceMs));
    return problem;
}

// Only what can be pressed: a label beside a field has actions' interface, but no action.
QString ScreenReader::press(const QString& name)
{
    QString problem;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            const auto thing = only(name, Use::Press, problem);
            if (!thing) {
                return false;
            }
            const bool done = ask(*thing, action, u"DoAction"_s, {0}).value(0).toBool();
            problem = done ? QString() : u"“%1” cannot be pressed."_s.arg(name);
            return done;
        },
        patienceMs));
    return problem;
}

QString ScreenReader::write(const QString& name, const QString& text)
{
    QString problem;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            const auto thing = only(name, Use::Write, problem);
            if (!thing) {
                return false;
            }
            const bool done = ask(*thing, editable, u"SetTextContents"_s, {text}).value(0).toBool();
            problem = done ? QString() : u"Nothing can be written to “%1”."_s.arg(name);
            return done;
        },
        patienceMs));
    return problem;
}

} // namespace stonepot
