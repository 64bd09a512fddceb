#include "hub/cli/access.h"
#include "hub/cli/hub_options.h"
#include "hub/cli/operations.h"
#include "hub/cli/serve.h"
#include "hub/cli/stderr_log.h"
#ifdef Q_OS_LINUX
#include "hub/epoll_dispatcher.h"
#endif
#include "hub/hub_log.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

constexpr int badInput = 2;

Status run(const HubOptions& options)
{
    QFile in;
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || !in.open(stdin, QIODevice::ReadOnly)) {
        return fail(ErrorCode::StorageFailed, {}, u"Standard input and output cannot be used."_s);
    }
    switch (options.verb) {
    case HubOptions::Verb::Answer:
        out.write(options.answer.toUtf8());
        return {};
    case HubOptions::Verb::Serve:
        return serve(options);
    case HubOptions::Verb::Export:
        return exportOrders(options, out);
    case HubOptions::Verb::Verify:
        return verifyStore(options, out);
    case HubOptions::Verb::Backup:
        return backUp(options);
    case HubOptions::Verb::Restore:
        return restore(options, out);
    case HubOptions::Verb::MenuImport:
        return importMenu(options);
    case HubOptions::Verb::MenuExport:
        return exportMenu(options, out);
    case HubOptions::Verb::Pair:
        return pairDevice(options, out);
    case HubOptions::Verb::DeviceList:
        return listDevices(options, out);
    case HubOptions::Verb::DeviceRevoke:
        return revokeDevice(options);
    case HubOptions::Verb::StaffAdd:
        return addStaff(options, in, out);
    case HubOptions::Verb::StaffList:
        return listStaff(options, out);
    case HubOptions::Verb::StaffRemove:
        return removeStaff(options);
    }
    return {};
}

// Everybody on the machine can read the command line of a program.
void warnOfPassword(const QStringList& arguments)
{
    const auto shows = [](const QString& argument) {
        const qsizetype address = argument.indexOf("postgresql://"_L1);
        return address >= 0 && !QUrl(argument.sliced(address)).password().isEmpty();
    };
    if (std::ranges::any_of(arguments, shows)) {
        qCWarning(lcHub) << "The database's password stands on the command line, where everybody on this machine can "
                            "read it. Put it into a file that PGPASSFILE or --config names.";
    }
}

} // namespace

int main(int argc, char* argv[])
{
#ifdef Q_OS_LINUX
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
#endif
    // For the threads beside it, too: each change of what is waited for is a system call with GLib's event loop.
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    logToStderr();
    warnOfPassword(QCoreApplication::arguments());
    const auto options = parseHubOptions(QCoreApplication::arguments().sliced(1));
    const Status done = options ? run(*options) : Status(std::unexpected(options.error()));
    if (!done) {
        QTextStream(stderr) << "stonepot-hub: " << done.error().text() << Qt::endl;
        return badInput;
    }
    return 0;
}
