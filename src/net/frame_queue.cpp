#include "net/frame_queue.h"

#include "core/when_done.h"

namespace stonepot {

FrameQueue::FrameQueue(FrameReader reader, QObject* parent)
    : QObject(parent)
    , m_reader(std::move(reader))
{
    m_readers.setMaxThreadCount(readAtOnce);
}

void FrameQueue::take(const QByteArray& bytes, FrameReader::Encoding encoding)
{
    m_frames.push_back({bytes, encoding, std::nullopt, nullptr});
    next();
}

void FrameQueue::clear()
{
    m_first += std::ssize(m_frames);
    m_frames.clear();
}

bool FrameQueue::Frame::isLong() const
{
    return bytes.size() > (encoding == FrameReader::Encoding::Text ? shortText : shortCompressed);
}

void FrameQueue::next()
{
    for (readAhead(); !m_frames.empty(); readAhead()) {
        if (m_frames.front().isLong() && !m_frames.front().outcome) {
            return;
        }
        const Frame frame = std::move(m_frames.front());
        m_frames.pop_front();
        ++m_first;
        readAhead(); // while somebody does something about this one
        tell(frame.outcome
                 ? frame.outcome
                 : std::make_shared<const FrameReader::Outcome>(m_reader.rules().parse(frame.bytes, frame.encoding)));
    }
}

void FrameQueue::tell(const Read& outcome)
{
    m_reader.note(*outcome);
    emit read(outcome->message);
}

void FrameQueue::readAhead()
{
    int reading = 0;
    for (std::size_t at = 0; at < m_frames.size() && reading < readAtOnce; ++at) {
        const Frame& frame = m_frames[at];
        if (!frame.isLong()) {
            continue;
        }
        ++reading;
        // What was told meanwhile may say in which currency amounts are that name none.
        const bool isFirst = at == 0;
        if (!frame.readWith || (isFirst && *frame.readWith != m_reader.rules().currency)) {
            readAside(at);
        }
    }
}

void FrameQueue::readAside(std::size_t at)
{
    Frame& frame = m_frames[at];
    frame.readWith = m_reader.rules().currency;
    frame.outcome.reset();
    const qint64 number = m_first + static_cast<qint64>(at);
    const auto work = [reader = m_reader.rules(), bytes = frame.bytes, encoding = frame.encoding] {
        return std::make_shared<const FrameReader::Outcome>(reader.parse(bytes, encoding));
    };
    whenDone(runOn(m_readers, work), this, [this, number, currency = *frame.readWith](const Read& outcome) {
        const qint64 place = number - m_first;
        if (place < 0 || place >= std::ssize(m_frames)) {
            return; // of a connection that has ended
        }
        Frame& known = m_frames[static_cast<std::size_t>(place)];
        if (known.readWith == currency) {
            known.outcome = outcome;
            next();
        }
    });
}

} // namespace stonepot
