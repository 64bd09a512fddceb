#include "ui/common/fonts.h"

#include <QDir>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace stonepot {

QStringList fontFamilies()
{
    // The font database is the application's, and so is what was added to it: once is enough.
    static const QStringList families = [] {
        const QDir folder(u":/stonepot/fonts"_s);
        for (const QString& file : folder.entryList()) {
            QFontDatabase::addApplicationFont(folder.filePath(file));
        }
        return QStringList{u"Inter"_s,        u"Noto Sans"_s,        u"Noto Sans Arabic"_s,
                           u"Noto Sans KR"_s, u"Noto Sans CJK KR"_s, u"sans-serif"_s};
    }();
    return families;
}

} // namespace stonepot
