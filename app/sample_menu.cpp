#include "sample_menu.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace stonepot {

Result<Menu> demoMenu()
{
    QFile file(u":/stonepot/menu/sample.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, file.fileName(), file.errorString());
    }
    return parseMenu(file.readAll());
}

} // namespace stonepot
