#include "recording_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QList>
#include <algorithm>
#include <mutex>
#include <new>
#include <random>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype sector = 512; // a disk writes it whole or not at all

struct Step {
    enum class Kind { Write, Truncate, Sync, Remove };
    Kind kind = Kind::Write;
    QString file;
    qint64 offset = 0; // Truncate: the new size
    QByteArray bytes{};
};

void apply(const Step& step, QByteArray& content)
{
    if (step.kind == Step::Kind::Truncate) {
        content.resize(static_cast<qsizetype>(step.offset), '\0');
    } else if (step.kind == Step::Kind::Write && !step.bytes.isEmpty()) {
        const auto at = static_cast<qsizetype>(step.offset);
        content.resize(std::max(content.size(), at + step.bytes.size()), '\0');
        std::ranges::copy(step.bytes, content.begin() + at);
    }
}

Step torn(Step step, qsizetype kept)
{
    step.bytes.truncate(kept / sector * sector);
    return step;
}

// A file as the disk has it for certain, and what may have reached it since.
struct OnDisk {
    QByteArray synced;
    QList<Step> since;
};

} // namespace

struct RecordingDisk::Private {
    QString folder;
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs own{};
    mutable std::mutex mutex; // a store writes on its own thread
    QList<Step> steps;

    void note(Step step)
    {
        const std::lock_guard lock(mutex);
        steps.append(std::move(step));
    }
};

namespace {

// SQLite gives the memory; the real file's stands behind it.
struct RecordedFile {
    sqlite3_file base{};
    RecordingDisk::Private* disk = nullptr;
    QString* name = nullptr;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

RecordedFile* recorded(sqlite3_file* file)
{
    return reinterpret_cast<RecordedFile*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return recorded(file)->real();
}

// ---- what is recorded ----

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    const int code = real(file)->pMethods->xWrite(real(file), bytes, count, offset);
    if (code == SQLITE_OK) {
        recorded(file)->disk->note(
            {Step::Kind::Write, *recorded(file)->name, offset, QByteArray(static_cast<const char*>(bytes), count)});
    }
    return code;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = real(file)->pMethods->xTruncate(real(file), size);
    if (code == SQLITE_OK) {
        recorded(file)->disk->note({Step::Kind::Truncate, *recorded(file)->name, size});
    }
    return code;
}

int syncFile(sqlite3_file* file, int flags)
{
    const int code = real(file)->pMethods->xSync(real(file), flags);
    if (code == SQLITE_OK) {
        recorded(file)->disk->note({Step::Kind::Sync, *recorded(file)->name});
    }
    return code;
}

int removeFile(sqlite3_vfs* vfs, const char* path, int syncFolder)
{
    auto* const disk = static_cast<RecordingDisk::Private*>(vfs->pAppData);
    const int code = disk->real->xDelete(disk->real, path, syncFolder);
    const QFileInfo info(QFile::decodeName(path));
    if (code == SQLITE_OK && info.path() == disk->folder) {
        disk->note({Step::Kind::Remove, info.fileName()});
    }
    return code;
}

int closeFile(sqlite3_file* file)
{
    const int code = real(file)->pMethods->xClose(real(file));
    delete recorded(file)->name;
    return code;
}

// ---- what is passed on ----

const sqlite3_io_methods recordedMethods{
    .iVersion = 2, // not 3: a file that is mapped would be written to behind our back
    .xClose = closeFile,
    .xRead = [](sqlite3_file* file, void* bytes, int count,
                sqlite3_int64 offset) { return real(file)->pMethods->xRead(real(file), bytes, count, offset); },
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = [](sqlite3_file* file,
                    sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); },
    .xLock = [](sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); },
    .xUnlock = [](sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); },
    .xCheckReservedLock = [](sqlite3_file* file,
                             int* result) { return real(file)->pMethods->xCheckReservedLock(real(file), result); },
    .xFileControl = [](sqlite3_file* file, int operation,
                       void* value) { return real(file)->pMethods->xFileControl(real(file), operation, value); },
    .xSectorSize = [](sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); },
    // Not what the real one promises: our disk tears writes.
    .xDeviceCharacteristics = [](sqlite3_file*) { return 0; },
    .xShmMap =
        [](sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
            return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
        },
    .xShmLock = [](sqlite3_file* file, int offset, int count,
                   int flags) { return real(file)->pMethods->xShmLock(real(file), offset, count, flags); },
    .xShmBarrier = [](sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); },
    .xShmUnmap = [](sqlite3_file* file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* memory, int flags, int* outFlags)
{
    auto* const disk = static_cast<RecordingDisk::Private*>(vfs->pAppData);
    const QFileInfo info(path == nullptr ? QString() : QFile::decodeName(path));
    if (path == nullptr || info.path() != disk->folder) {
        return disk->real->xOpen(disk->real, path, memory, flags, outFlags); // none of ours, or a temporary one
    }
    const bool isNew = !info.exists();
    auto* const file = new (memory) RecordedFile{.disk = disk};
    const int code = disk->real->xOpen(disk->real, path, file->real(), flags, outFlags);
    if (code != SQLITE_OK) {
        file->base.pMethods = nullptr; // says that there is nothing to close
        return code;
    }
    file->name = new QString(info.fileName());
    file->base.pMethods = &recordedMethods;
    if (isNew) {
        disk->note({Step::Kind::Truncate, *file->name, 0});
    }
    return code;
}

} // namespace

RecordingDisk::RecordingDisk(const QString& folder)
    : d(std::make_unique<Private>())
{
    d->folder = QFileInfo(folder).canonicalFilePath();
    d->real = sqlite3_vfs_find(nullptr);
    d->own = *d->real;
    d->own.szOsFile += static_cast<int>(sizeof(RecordedFile));
    d->own.zName = "recording";
    d->own.pAppData = d.get();
    d->own.xOpen = openFile;
    d->own.xDelete = removeFile;
    sqlite3_vfs_register(&d->own, 1);
}

RecordingDisk::~RecordingDisk()
{
    sqlite3_vfs_unregister(&d->own);
    sqlite3_vfs_register(d->real, 1);
}

qsizetype RecordingDisk::steps() const
{
    const std::lock_guard lock(d->mutex);
    return d->steps.size();
}

bool RecordingDisk::cutAfter(qsizetype steps, Loss loss, quint64 seed, const QString& target) const
{
    const std::lock_guard lock(d->mutex);
    QHash<QString, OnDisk> files;
    for (const Step& step : d->steps.first(steps)) {
        if (step.kind == Step::Kind::Remove) {
            files.remove(step.file);
            continue;
        }
        OnDisk& file = files[step.file];
        if (step.kind == Step::Kind::Sync) {
            std::ranges::for_each(std::exchange(file.since, {}),
                                  [&](const Step& written) { apply(written, file.synced); });
        } else {
            file.since.append(step);
        }
    }

    std::mt19937_64 random(seed);
    const Step* const last = steps > 0 ? &d->steps[steps - 1] : nullptr;
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const Step& step : file->since) {
            const bool isLast = last != nullptr && file.key() == last->file && &step == &file->since.constLast();
            if (loss == Loss::Nothing || (loss == Loss::HalfOfLast && !isLast)) {
                apply(step, file->synced);
            } else if (loss == Loss::HalfOfLast) {
                apply(torn(step, step.bytes.size() / 2), file->synced);
            } else if (loss == Loss::Some && random() % 2 == 0) {
                const auto kept =
                    static_cast<qsizetype>(random() % (2 * sector + static_cast<quint64>(step.bytes.size())));
                apply(kept < step.bytes.size() ? torn(step, kept) : step, file->synced);
            }
        }
        QFile out(QDir(target).filePath(file.key()));
        if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly) || out.write(file->synced) != file->synced.size()) {
            return false;
        }
    }
    return true;
}

} // namespace stonepot
