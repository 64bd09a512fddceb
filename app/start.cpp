#include "start.h"

#include <QApplication>
#include <QMessageBox>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int badInput = 2;

struct StartText {
    Q_DECLARE_TR_FUNCTIONS(StartText)
};

// For whoever sees the dialog; the log and support want the rest, which stands below it.
QString plainWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Unauthorized:
        return StartText::tr("The hub does not take the pairing code: it is wrong, was used, or is older than ten "
                             "minutes. Ask for a new one.");
    case ErrorCode::RateLimited:
        return StartText::tr("There were too many wrong codes. Wait half an hour.");
    case ErrorCode::Unavailable:
        if (error.where != "--pair"_L1) {
            return StartText::tr("The program is running already, or another program uses its port.");
        }
        return StartText::tr("Nobody answers at the hub's address. Is the hub running, and is this the same network?");
    case ErrorCode::TenantMismatch:
        return StartText::tr("The hub belongs to another restaurant.");
    case ErrorCode::Conflict:
        return StartText::tr("The program is running already, or another program uses its port.");
    case ErrorCode::StorageFailed:
        return StartText::tr("Its data cannot be read or written. The disk may be full.");
    case ErrorCode::StorageCorrupt:
        return StartText::tr(
            "Its data is damaged and was set aside. Start again; if orders are missing, call for support.");
    case ErrorCode::SchemaTooNew:
        return StartText::tr("Its data is from a newer version of the program. Install that one.");
    default:
        return StartText::tr("Something that it was started with is not right.");
    }
}

} // namespace

int refuse(const Error& error)
{
    std::fprintf(stderr, "stonepot: %s\n", qPrintable(error.text()));
    // A dialog that nobody can see nobody can close either.
    const QString platform = QGuiApplication::platformName();
    if (platform != "offscreen"_L1 && platform != "minimal"_L1) {
        QMessageBox::critical(nullptr, QCoreApplication::translate("Stonepot", "Stonepot cannot start"),
                              plainWords(error) + u"\n\n"_s + error.text());
    }
    return badInput;
}

void show(QWidget& window, bool fullscreen)
{
    if (fullscreen) {
        window.showFullScreen();
    } else {
        window.show();
    }
}

} // namespace stonepot
