#include "screens.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stonepot::screens;

namespace {

bool save(const QImage& picture, const QDir& directory, const QString& name)
{
    const QString file = directory.filePath(name + u".png"_s);
    if (!directory.mkpath(u"."_s) || !picture.save(file)) {
        QTextStream(stderr) << "Cannot write " << file << "\n";
        return false;
    }
    QTextStream(stdout) << file << "\n";
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir directory(arguments.value(1, u"."_s));
    const QStringList asked = arguments.mid(2);
    const std::vector<Variant> variants = allVariants();
    // Names of variants and names of screens can be told apart; without one kind, all of that kind are meant.
    QStringList wantedVariants;
    for (const Variant& variant : variants) {
        if (asked.contains(variant.name())) {
            wantedVariants += variant.name();
        }
    }
    const bool someScreens = asked.size() > wantedVariants.size();
    bool done = true;
    for (const Variant& variant : variants) {
        if (!wantedVariants.isEmpty() && !wantedVariants.contains(variant.name())) {
            continue;
        }
        const QDir folder(directory.filePath(variant.name()));
        const Speaking speaking(variant);
        for (const Screen& screen : allScreens()) {
            if (!someScreens || asked.contains(screen.name)) {
                screen.show(variant, [&](QWidget& window) {
                    done = save(window.grab().toImage(), folder, screen.name) && done;
                });
            }
        }
    }
    for (const Paper& paper : papers()) {
        if (asked.contains(paper.name) || asked.isEmpty()) {
            done = save(paper.render(), directory, paper.name) && done;
        }
    }
    return done ? 0 : 2;
}
