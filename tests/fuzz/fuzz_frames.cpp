// What a backend sends to a device: a compressed frame ("b" in front), or messages, one a line ("t"), which then go
// through the order of events. What has been counted is never counted again.
#include "net/frame_reader.h"
#include "state/event_sequence.h"

#include <QLoggingCategory>
#include <cstdint>
#include <cstdlib>
#include <utility>

using namespace stonepot;

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    QLoggingCategory::setFilterRules(QStringLiteral("stonepot.*=false"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    FrameReader reader(64 * 1024);
    if (data[0] == 'b') {
        static_cast<void>(reader.read(bytes, FrameReader::Encoding::Compressed));
        return 0;
    }
    EventSequence sequence;
    sequence.start(1);
    for (const QByteArray& line : bytes.split('\n')) {
        const auto message = reader.read(line, FrameReader::Encoding::Text);
        if (!message) {
            continue;
        }
        const qint64 before = sequence.last();
        const bool isState = std::holds_alternative<SyncState>(*message);
        qint64 applied = before;
        bool isStateItself = isState; // comes before its events
        const auto take = [&](const ServerMessage& counting) {
            const qint64 seq = std::exchange(isStateItself, false) ? 0 : seqOf(counting);
            if (seq != 0 && seq != applied + 1) {
                std::abort(); // a hole, or twice
            }
            applied = seq != 0 ? seq : applied;
        };
        auto outcome = sequence.take(*message, take);
        while (outcome.kind == EventSequence::Kind::Replaying) {
            outcome = sequence.advance(1, take);
        }
        if (!isState && outcome.kind != EventSequence::Kind::Applied && sequence.last() != before) {
            std::abort();
        }
        if (isState && outcome.kind == EventSequence::Kind::Synced && sequence.awaitsEvent()) {
            std::abort();
        }
        static_cast<void>(sequence.overdue());
    }
    return 0;
}
