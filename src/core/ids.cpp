#include "core/ids.h"

#include <QRandomGenerator>
#include <QUuid>
#include <algorithm>
#include <array>

namespace stonepot {

using namespace Qt::StringLiterals;

namespace {

// The 74 random bits of a version 7 UUID, as its two fields.
struct RandomPart {
    quint16 high = 0; // rand_a, 12 bits
    quint64 low = 0;  // rand_b, 62 bits
};

constexpr quint64 lowMask = (quint64{1} << 62) - 1;

RandomPart freshRandomPart()
{
    QRandomGenerator* const random = QRandomGenerator::system();
    return {static_cast<quint16>(random->generate() & 0x0FFF), random->generate64() & lowMask};
}

// A later one of the same millisecond: a random step keeps it hard to guess (RFC 9562, 6.2, method 2).
RandomPart after(RandomPart previous)
{
    const quint64 step = 1 + quint64{QRandomGenerator::system()->generate()};
    RandomPart result{previous.high, (previous.low + step) & lowMask};
    if (result.low < previous.low) {
        result.high = static_cast<quint16>((previous.high + 1) & 0x0FFF);
    }
    return result;
}

} // namespace

QString newUuidV7(Instant now)
{
    // Ids of one millisecond sort in the order of their making; that needs the last one. One a thread, so no lock.
    thread_local Instant lastTime{};
    thread_local RandomPart last;
    last = now == lastTime ? after(last) : freshRandomPart();
    lastTime = now;

    std::array<char, 16> bytes{};
    const auto put = [&bytes](std::size_t from, std::size_t count, quint64 value) {
        for (std::size_t i = 0; i < count; ++i) {
            bytes[from + count - 1 - i] = static_cast<char>(value >> (8 * i) & 0xFF);
        }
    };
    put(0, 6, static_cast<quint64>(now.time_since_epoch().count()));
    put(6, 2, 0x7000U | last.high);
    put(8, 8, quint64{1} << 63 | last.low);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size())).toString(QUuid::WithoutBraces);
}

std::optional<Instant> timeOfUuidV7(const QString& uuid)
{
    const QUuid parsed = QUuid::fromString(uuid);
    if (parsed.isNull() || parsed.data3 >> 12 != 7) {
        return std::nullopt;
    }
    return Instant(Milliseconds(static_cast<qint64>(quint64{parsed.data1} << 16 | parsed.data2)));
}

QString displayNumber(QChar deviceLetter, int counter)
{
    return u"%1-%2"_s.arg(deviceLetter).arg(counter, 3, 10, QChar(u'0'));
}

QString orderNumber(QStringView businessDay, int counter)
{
    return u"ORD-%1-%2"_s.arg(businessDay).arg(counter, 3, 10, QChar(u'0'));
}

bool isValidTenantId(QStringView text)
{
    const auto allowed = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' ||
               c == u'-';
    };
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), allowed);
}

bool isValidId(QStringView text)
{
    const auto allowed = [](QChar c) { return c > u' ' && c <= u'~' && c != u'"' && c != u'\'' && c != u'\\'; };
    return !text.isEmpty() && text.size() <= 128 && std::all_of(text.begin(), text.end(), allowed);
}

} // namespace stonepot
