#include "ui/common/translation.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace stonepot {

Translation::Translation(const QLocale& locale)
{
    const QString folder = u":/stonepot/translations"_s;
    const bool found = m_translator.load(locale, u"stonepot"_s, u"_"_s, folder) ||
                       m_translator.load(u"stonepot_en"_s, folder);
    if (found) {
        QCoreApplication::installTranslator(&m_translator);
        // Of the words that are shown, which may be English where the locale's are not there. Qt would ask its own
        // translations, which we do not ship.
        QGuiApplication::setLayoutDirection(QLocale(m_translator.language()).textDirection());
    }
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

} // namespace stonepot
