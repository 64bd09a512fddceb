// stonepot-agent: a till or kitchen display for programs and tests.
#include "agent.h"
#include "crash_point.h"
#include "device_config.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>
#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

namespace {

constexpr int badInput = 2;

int refuse(const stonepot::Error& error)
{
    std::fprintf(stderr, "stonepot-agent: %s\n", qPrintable(error.text()));
    return badInput;
}

void writeLine(const QJsonObject& line)
{
    const QByteArray json = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    std::fflush(stdout);
}

// Standard input blocks, and no event loop of every system can watch it: a thread reads, and ends with the process.
void readLines(const QPointer<stonepot::Agent>& agent)
{
    std::thread([agent, application = QCoreApplication::instance()] {
        for (std::string line; std::getline(std::cin, line);) {
            QMetaObject::invokeMethod(application, [agent, bytes = QByteArray::fromStdString(line)] {
                if (agent) {
                    agent->receive(bytes);
                }
            });
        }
        QMetaObject::invokeMethod(application, &QCoreApplication::quit);
    }).detach();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto options = stonepot::parseOptions(stonepot::Program::Agent, application.arguments().mid(1));
    if (!options) {
        return refuse(options.error());
    }
    if (!options->answer.isEmpty()) {
        std::fputs(qPrintable(options->answer), stdout);
        return 0;
    }
    auto config = stonepot::deviceConfig(stonepot::StartSettings::of(*options));
    if (!config) {
        return refuse(config.error());
    }
    const stonepot::SystemClock clock;
    const auto crash = stonepot::CrashPoint::fromEnvironment();
    config->probe = crash.get();
    const auto device = stonepot::Composition::make(*config, clock);
    if (!device) {
        return refuse(device.error());
    }
    if (crash) {
        crash->watch((*device)->pos());
    }
    QObject::connect(device->get(), &stonepot::Composition::damaged, &application,
                     [](const stonepot::Error& error) { QCoreApplication::exit(refuse(error)); });
    stonepot::Agent agent(**device, writeLine);
    QObject::connect(&agent, &stonepot::Agent::quitRequested, &application, &QCoreApplication::quit);
    readLines(&agent);
    return QCoreApplication::exec();
}
