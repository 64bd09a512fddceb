// Frames of a connection, told in the order in which they came. A long one, which a state may be, is read by another
// thread, so that a screen does not stand still for it, and the next long one meanwhile; what comes after it waits.
#pragma once

#include "net/frame_reader.h"

#include <QObject>
#include <QThreadPool>
#include <deque>
#include <memory>
#include <optional>

namespace stonepot {

class FrameQueue final : public QObject {
    Q_OBJECT
public:
    // Bytes that the thread of the screen reads itself, as text or compressed: an ordinary state.
    static constexpr qsizetype shortText = 256 * 1024;
    static constexpr qsizetype shortCompressed = 32 * 1024;

    explicit FrameQueue(FrameReader reader, QObject* parent = nullptr);

    void take(const QByteArray& bytes, FrameReader::Encoding encoding);
    // The connection has ended: what was not read yet comes again with the next, or never.
    void clear();

    [[nodiscard]] FrameReader& reader() { return m_reader; }
    // Another thread reads.
    [[nodiscard]] bool isReading() const { return !m_frames.empty(); }

signals:
    void read(const stonepot::Result<stonepot::ServerMessage>& message); // one for each frame

private:
    using Read = std::shared_ptr<const FrameReader::Outcome>;
    struct Frame {
        QByteArray bytes;
        FrameReader::Encoding encoding;
        std::optional<Currency> readWith; // since another thread reads it
        Read outcome;

        [[nodiscard]] bool isLong() const;
    };
    static constexpr int readAtOnce = 2; // long ones: as many as the smallest machine has cores for

    void next();
    void tell(const Read& outcome);
    void readAhead();
    void readAside(std::size_t at);

    FrameReader m_reader;
    std::deque<Frame> m_frames; // that nobody has been told of
    qint64 m_first = 0;         // the number of the first of them, of all that ever came
    QThreadPool m_readers;      // painting waits for Qt's global one
};

} // namespace stonepot
