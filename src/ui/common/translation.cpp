#include "ui/common/translation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stonepot {

Translation::Translation(const QLocale& locale)
{
    const QString folder = u":/stonepot/translations"_s;
    const bool found = m_translator.load(locale, u"stonepot"_s, u"_"_s, folder) ||
                       m_translator.load(u"stonepot_en"_s, folder);
    if (found) {
        QCoreApplication::installTranslator(&m_translator);
    }
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_translator);
}

} // namespace stonepot
