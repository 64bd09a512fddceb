#include "ui/common/fonts.h"

#include <QDir>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// In every weight that is drawn with. Reading the compiled-in faces again would be a fifth of a till's start.
bool systemHasInter()
{
    const QStringList styles = QFontDatabase::styles(u"Inter"_s);
    const auto has = [&styles](const QString& style) { return styles.contains(style); };
    return has(u"Regular"_s) && has(u"Medium"_s) && (has(u"SemiBold"_s) || has(u"Semi Bold"_s)) && has(u"Bold"_s);
}

} // namespace

QStringList fontFamilies()
{
    // The font database is the application's, and so is what was added to it: once is enough.
    static const QStringList families = [] {
        const QDir folder(u":/stonepot/fonts"_s);
        const QStringList faces = systemHasInter() ? QStringList() : folder.entryList();
        for (const QString& file : faces) {
            QFontDatabase::addApplicationFont(folder.filePath(file));
        }
        return QStringList{u"Inter"_s,        u"Noto Sans"_s,        u"Noto Sans Arabic"_s,
                           u"Noto Sans KR"_s, u"Noto Sans CJK KR"_s, u"sans-serif"_s};
    }();
    return families;
}

} // namespace stonepot
