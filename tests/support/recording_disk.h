// Writes down what SQLite does to its files, and makes the files that a cut of the power at any moment would have left.
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace stonepot {

class RecordingDisk final {
public:
    // What becomes of the writes that no sync has followed yet.
    enum class Loss {
        Nothing,    // all are on the disk, in order
        HalfOfLast, // so they are, but of the last one only the first half
        Unsynced,   // none is
        Some,       // some are, whole or in part; `seed` chooses
    };

    // Records every database that this process opens in `folder` from now on. One at a time.
    explicit RecordingDisk(const QString& folder);
    ~RecordingDisk();
    Q_DISABLE_COPY_MOVE(RecordingDisk)

    [[nodiscard]] qsizetype steps() const;
    // Fills the empty folder `target` with the files as they are when the power goes after the first `steps`. False
    // when it could not.
    [[nodiscard]] bool cutAfter(qsizetype steps, Loss loss, quint64 seed, const QString& target) const;

    struct Private; // for the callbacks of SQLite

private:
    std::unique_ptr<Private> d;
};

} // namespace stonepot
