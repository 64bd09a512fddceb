#include "golden.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace stonepot {

QString differenceToGolden(const QString& name, const QString& text)
{
    QFile file(QDir(QStringLiteral(STONEPOT_GOLDEN_FOLDER)).filePath(name));
    if (qEnvironmentVariable("STONEPOT_GOLDEN") == "write"_L1) {
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? QString() : file.errorString();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return u"%1: %2"_s.arg(file.fileName(), file.errorString());
    }
    const QString golden = QString::fromUtf8(file.readAll());
    return golden == text ? QString() : u"%1 holds\n%2but it is\n%3"_s.arg(file.fileName(), golden, text);
}

} // namespace stonepot
