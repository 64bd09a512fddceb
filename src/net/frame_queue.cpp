#include "net/frame_queue.h"

#include "core/when_done.h"

#include <memory>

namespace stonepot {

FrameQueue::FrameQueue(FrameReader reader, QObject* parent)
    : QObject(parent)
    , m_reader(std::move(reader))
{
}

void FrameQueue::take(const QByteArray& bytes, FrameReader::Encoding encoding)
{
    m_frames.push_back({bytes, encoding});
    next();
}

void FrameQueue::clear()
{
    m_frames.clear();
    m_reading = false;
    ++m_connection;
}

bool FrameQueue::Frame::isLong() const
{
    return bytes.size() > (encoding == FrameReader::Encoding::Text ? shortText : shortCompressed);
}

void FrameQueue::next()
{
    while (!m_reading && !m_frames.empty()) {
        const Frame frame = std::move(m_frames.front());
        m_frames.pop_front();
        if (frame.isLong()) {
            readAside(frame);
        } else {
            emit read(m_reader.read(frame.bytes, frame.encoding));
        }
    }
}

void FrameQueue::readAside(const Frame& frame)
{
    m_reading = true;
    const auto work = [reader = m_reader.rules(), frame] {
        return std::make_shared<const FrameReader::Outcome>(reader.parse(frame.bytes, frame.encoding));
    };
    whenDone(runOn(*QThreadPool::globalInstance(), work), this,
             [this, connection = m_connection](const std::shared_ptr<const FrameReader::Outcome>& outcome) {
                 if (connection != m_connection) {
                     return;
                 }
                 m_reading = false;
                 m_reader.note(*outcome);
                 emit read(outcome->message);
                 next();
             });
}

} // namespace stonepot
