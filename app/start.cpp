#include "start.h"

#include <QApplication>
#include <QMessageBox>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int badInput = 2;

} // namespace

int refuse(const Error& error)
{
    std::fprintf(stderr, "stonepot: %s\n", qPrintable(error.text()));
    // A dialog that nobody can see nobody can close either.
    const QString platform = QGuiApplication::platformName();
    if (platform != "offscreen"_L1 && platform != "minimal"_L1) {
        QMessageBox::critical(nullptr, QCoreApplication::translate("Stonepot", "Stonepot cannot start"), error.text());
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
