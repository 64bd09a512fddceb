#include "screens.h"

#include <QCoreApplication>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot::screens {

QString Variant::name() const
{
    return u"%1-%2-%3"_s.arg(QLocale::languageToCode(locale.language()), dark ? u"dark"_s : u"light"_s)
        .arg(qRound(scale * 100));
}

std::vector<Variant> allVariants()
{
    std::vector<Variant> variants;
    for (const QLocale& locale :
         {QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::German, QLocale::Germany),
          QLocale(QLocale::Arabic, QLocale::Egypt), QLocale(QLocale::Hindi, QLocale::India),
          QLocale(QLocale::Korean, QLocale::SouthKorea)}) {
        for (const bool dark : {false, true}) {
            for (const qreal scale : {1.0, 1.5}) {
                variants.push_back({locale, dark, scale});
            }
        }
    }
    return variants;
}

Speaking::Speaking(const Variant& variant)
    : m_translation(variant.locale)
{
    QLocale::setDefault(variant.locale);
}

Speaking::~Speaking()
{
    QLocale::setDefault(m_before);
}

std::vector<Screen> allScreens()
{
    std::vector<Screen> screens = tillScreens();
    std::ranges::move(tillSheetScreens(), std::back_inserter(screens));
    std::ranges::move(kitchenScreens(), std::back_inserter(screens));
    std::ranges::move(setupScreens(), std::back_inserter(screens));
    return screens;
}

void present(QWidget& widget, QSize size, const Viewer& viewer)
{
    widget.setProperty(askedSize, size); // it takes more when it must
    widget.resize(size);
    widget.show();
    for (int round = 0; round < 3; ++round) { // what one event asks for may ask for more
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
    viewer(widget);
}

} // namespace stonepot::screens
