#include "ui/common/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

const QString folder = u":/stonepot/translations"_s;

} // namespace

Translation::Translation(const QLocale& locale)
{
    const bool found =
        m_translator.load(locale, u"stonepot"_s, u"_"_s, folder) || m_translator.load(u"stonepot_en"_s, folder);
    if (found) {
        QCoreApplication::installTranslator(&m_translator);
        // Of the words that are shown, which may be English where the locale's are not there. Qt would ask its own
        // translations, which we do not ship.
        QGuiApplication::setLayoutDirection(QLocale(m_translator.language()).textDirection());
    }
}

// The file's name says it as languages() does.
QString Translation::language() const
{
    const QString file = m_translator.filePath().section(u'/', -1);
    return file.isEmpty() ? u"en"_s : file.sliced(9).chopped(3);
}

QStringList Translation::languages()
{
    QStringList languages;
    for (const QString& file : QDir(folder).entryList({u"stonepot_*.qm"_s})) {
        languages += file.sliced(9).chopped(3);
    }
    std::ranges::sort(languages, {}, [](const QString& language) { return nativeName(language).toLower(); });
    return languages;
}

QString Translation::nativeName(const QString& language)
{
    // Not that of a country, as Qt has it.
    if (language == "en"_L1) {
        return u"English"_s;
    }
    if (language == "es"_L1) {
        return u"Español"_s;
    }
    const QLocale locale(language);
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? language : locale.toUpper(name.left(1)) + name.sliced(1);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

} // namespace stonepot
