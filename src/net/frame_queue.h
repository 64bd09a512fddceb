// Frames of a connection, read in the order in which they came. A long one, which a state may be, is read by another
// thread, so that a screen does not stand still for it; what comes after it waits.
#pragma once

#include "net/frame_reader.h"

#include <QObject>
#include <deque>

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
    [[nodiscard]] bool isReading() const { return m_reading; }

signals:
    void read(const stonepot::Result<stonepot::ServerMessage>& message); // one for each frame

private:
    struct Frame {
        QByteArray bytes;
        FrameReader::Encoding encoding;

        [[nodiscard]] bool isLong() const;
    };

    void next();
    void readAside(const Frame& frame);

    FrameReader m_reader;
    std::deque<Frame> m_frames;
    bool m_reading = false; // another thread reads
    int m_connection = 0;
};

} // namespace stonepot
