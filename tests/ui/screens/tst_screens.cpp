// Walks over every text of every screen in five languages, light and dark, small and large, and finds what is clipped,
// lies over something else, or does not stand out; and over every control for its focus. STONEPOT_FULL walks all of
// them; without it, those in which most has gone wrong.
#include "layout_walk.h"
#include "screens.h"
#include "sight_walk.h"

#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::screens;

class ScreensTest final : public QObject {
    Q_OBJECT

private slots:
    void everythingIsThereToSee_data();
    void everythingIsThereToSee();
};

void ScreensTest::everythingIsThereToSee_data()
{
    QTest::addColumn<int>("index");
    const bool full = qEnvironmentVariableIsSet("STONEPOT_FULL");
    const std::vector<Variant> variants = allVariants();
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const QString name = variants[i].name();
        if (full || name == "de-light-150"_L1 || name == "ar-dark-150"_L1) {
            QTest::newRow(qPrintable(name)) << static_cast<int>(i);
        }
    }
}

void ScreensTest::everythingIsThereToSee()
{
    QFETCH(int, index);
    const Variant variant = allVariants()[static_cast<std::size_t>(index)];
    const Speaking speaking(variant);
    QStringList found;
    for (const Screen& screen : allScreens()) {
        screen.show(variant, [&](QWidget& window) {
            for (const QString& problem :
                 layoutProblems(window, window) + unreadableTexts(window) + unseenFocus(window)) {
                found += screen.name + u": "_s + problem;
            }
            const QSize room = window.property(askedSize).toSize();
            const QSize needed = window.size().expandedTo(window.minimumSizeHint());
            if (needed.width() > room.width() || needed.height() > room.height()) {
                found += screen.name + u": the window needs %1×%2"_s.arg(needed.width()).arg(needed.height());
            }
        });
    }
    for (const QString& problem : found) {
        qInfo("%s", qPrintable(problem));
    }
    QCOMPARE(found.size(), 0);
}

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
