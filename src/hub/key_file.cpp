#include "hub/key_file.h"

#include "hub/secrets.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr QFile::Permissions ownersOnly = QFile::ReadOwner | QFile::WriteOwner;
#ifdef Q_OS_WIN
constexpr QFile::Permissions others = {}; // the folder's access list decides, and Qt does not read it
#else
constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
#endif

Result<QByteArray> makeKey(const QString& name)
{
    QByteArray key = randomBytes(keyBytes);
    QFile file(name);
    // Nobody else may read it, not even between making and filling it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersOnly) || file.write(key.toHex() + '\n') < 0 ||
        !file.flush()) {
        return fail(ErrorCode::StorageFailed, name, file.errorString());
    }
    return key;
}

} // namespace

Result<QByteArray> loadOrMakeKey(const QString& name)
{
    QFile file(name);
    if (!file.exists()) {
        return makeKey(name);
    }
    if ((file.permissions() & others) != 0) {
        return fail(ErrorCode::ValidationError, name, u"others may read this key: chmod 600 it"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::StorageFailed, name, file.errorString());
    }
    QByteArray key = QByteArray::fromHex(file.readAll().trimmed());
    if (key.size() != keyBytes) {
        return fail(ErrorCode::ValidationError, name, u"there is no key of ours in this file"_s);
    }
    return key;
}

} // namespace stonepot
