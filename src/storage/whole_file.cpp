#include "storage/whole_file.h"

#include <QSaveFile>

namespace stonepot {

Status writeWholeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return fail(ErrorCode::StorageFailed, path, file.errorString());
    }
    return {};
}

} // namespace stonepot
