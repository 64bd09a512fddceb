// What a process costs the machine.
#pragma once

#include <QFile>

namespace stonepot::bench {

// Proportional, in MiB: a page that n processes share counts an n-th. 0 where the system does not say.
[[nodiscard]] inline double pssMiB(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype at = text.indexOf("\nPss:");
    return at < 0 ? 0 : text.mid(at + 5).simplified().split(' ').value(0).toDouble() / 1024;
}

} // namespace stonepot::bench
