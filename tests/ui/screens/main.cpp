#include "screens.h"

#include "ui/common/translation.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stonepot::screens;

QImage stonepot::screens::picture(QWidget& widget, QSize size)
{
    widget.resize(size);
    widget.show();
    for (int round = 0; round < 3; ++round) { // what one event asks for may ask for more
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
    return widget.grab().toImage();
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const stonepot::Translation english(QLocale(QLocale::English, QLocale::UnitedStates));
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir directory(arguments.value(1, u"."_s));
    const QStringList wanted = arguments.mid(2);
    if (!directory.mkpath(u"."_s)) {
        QTextStream(stderr) << "Cannot make " << directory.path() << "\n";
        return 2;
    }
    std::vector<Screen> screens = tillScreens();
    std::ranges::move(kitchenScreens(), std::back_inserter(screens));
    std::ranges::move(paperScreens(), std::back_inserter(screens));
    for (const Screen& screen : screens) {
        if (!wanted.isEmpty() && !wanted.contains(screen.name)) {
            continue;
        }
        const QString file = directory.filePath(screen.name + u".png"_s);
        if (!screen.render().save(file)) {
            QTextStream(stderr) << "Cannot write " << file << "\n";
            return 2;
        }
        out << file << "\n";
    }
    return 0;
}
