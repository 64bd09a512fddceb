// simulate --seeds 1..10000 [--trace] [--plant no-dedupe]: restaurants on virtual time, one a seed. The first that goes
// wrong is shrunk to a short history, and shown.
#include "simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

void print(const QString& text)
{
    std::fputs(qPrintable(text + u'\n'), stdout);
}

std::optional<PlantedBugs> planted(const QString& name)
{
    return name.isEmpty()                   ? std::optional(PlantedBugs{})
           : name == "no-dedupe"_L1         ? std::optional(PlantedBugs{.noDedupe = true})
           : name == "ack-before-commit"_L1 ? std::optional(PlantedBugs{.ackBeforeCommit = true})
           : name == "no-version-rule"_L1   ? std::optional(PlantedBugs{.noVersionRule = true})
           : name == "outbox-in-memory"_L1  ? std::optional(PlantedBugs{.outboxInMemory = true})
                                            : std::nullopt;
}

void explain(const Plan& plan, const QString& violation)
{
    print(u"seed %1: %2"_s.arg(plan.seed).arg(violation));
    const Plan less = shrink(plan);
    const SimulatedRun outcome = simulate(less, true);
    print(u"%1 of %2 steps are enough for: %3"_s.arg(less.steps.size()).arg(plan.steps.size()).arg(outcome.violation));
    for (const Step& step : less.steps) {
        print(u"  "_s + describe(step));
    }
    print(outcome.trace.join(u'\n'));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"stonepot.*=false"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"seeds"_s, u"Which to run."_s, u"A..B"_s, u"1..200"_s},
         {u"trace"_s, u"Print what happens."_s},
         {u"plant"_s, u"A mistake to find: no-dedupe, ack-before-commit, no-version-rule, outbox-in-memory."_s,
          u"name"_s}});
    parser.process(app);
    const QStringList seeds = parser.value(u"seeds"_s).split(u".."_s);
    const quint64 first = seeds.first().toULongLong();
    const quint64 last = seeds.last().toULongLong();
    const auto bugs = planted(parser.value(u"plant"_s));
    if (first == 0 || last < first || !bugs) {
        parser.showHelp(2);
    }
    QElapsedTimer timer;
    timer.start();
    Milliseconds simulated{0};
    qsizetype orders = 0;
    qint64 events = 0;
    for (quint64 seed = first; seed <= last; ++seed) {
        const Plan plan = planFor(seed, *bugs);
        const SimulatedRun outcome = simulate(plan, parser.isSet(u"trace"_s));
        if (parser.isSet(u"trace"_s)) {
            print(outcome.trace.join(u'\n'));
        }
        if (!outcome.violation.isEmpty()) {
            explain(plan, outcome.violation);
            return 1;
        }
        simulated += outcome.simulated;
        orders += outcome.orders;
        events += outcome.events;
    }
    const double hours = static_cast<double>(simulated.count()) / 3'600'000;
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    print(u"%1 seeds, %2 orders, %3 events, %4 restaurant-hours in %5 s: %6 an hour"_s.arg(last - first + 1)
              .arg(orders)
              .arg(events)
              .arg(hours, 0, 'f', 1)
              .arg(seconds, 0, 'f', 1)
              .arg(hours / seconds * 3600, 0, 'f', 0));
    return 0;
}
