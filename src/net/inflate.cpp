#include "net/inflate.h"

#include <QtEndian>
#include <algorithm>
#include <boost/beast/zlib/inflate_stream.hpp>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

namespace zlib = boost::beast::zlib;

constexpr qsizetype lengthBytes = 4;
constexpr qsizetype headerBytes = 2;  // RFC 1950
constexpr qsizetype trailerBytes = 4; // Adler-32 of the result
constexpr int windowBits = 15;

Result<QByteArray> broken(const QString& what)
{
    return fail(ErrorCode::ValidationError, {}, u"a compressed message is broken: "_s + what);
}

bool isZlibHeader(quint8 method, quint8 flags)
{
    const bool deflate = (method & 0x0F) == 8 && (method >> 4) <= windowBits - 8;
    const bool ownDictionary = (flags & 0x20) != 0;
    return deflate && !ownDictionary && (method * 256 + flags) % 31 == 0;
}

quint32 adler32(const QByteArray& bytes)
{
    constexpr quint32 prime = 65521;
    constexpr qsizetype withoutOverflow = 5552; // so many bytes may be summed up before the sums are reduced
    quint32 a = 1;
    quint32 b = 0;
    for (qsizetype from = 0; from < bytes.size(); from += withoutOverflow) {
        const qsizetype to = std::min(bytes.size(), from + withoutOverflow);
        for (qsizetype i = from; i < to; ++i) {
            a += static_cast<quint8>(bytes[i]);
            b += a;
        }
        a %= prime;
        b %= prime;
    }
    return b << 16 | a;
}

} // namespace

Result<QByteArray> inflated(const QByteArray& frame, qint64 limit)
{
    if (frame.size() < lengthBytes + headerBytes + trailerBytes) {
        return broken(u"it is too short"_s);
    }
    const auto length = qsizetype{qFromBigEndian<quint32>(frame.constData())};
    if (length > limit) {
        return fail(ErrorCode::TooLarge, {},
                    u"a compressed message would be %1 bytes, at most %2"_s.arg(length).arg(limit));
    }
    if (!isZlibHeader(static_cast<quint8>(frame[lengthBytes]), static_cast<quint8>(frame[lengthBytes + 1]))) {
        return broken(u"it is no zlib stream"_s);
    }
    QByteArray result(length + 1, Qt::Uninitialized); // one more, which shows that there is more
    zlib::z_params state;
    state.next_in = frame.constData() + lengthBytes + headerBytes;
    state.avail_in = static_cast<std::size_t>(frame.size() - lengthBytes - headerBytes);
    // The trailer is offered too: it looks ahead by some bytes and does not always give them back.
    state.next_out = result.data();
    state.avail_out = static_cast<std::size_t>(result.size());
    zlib::inflate_stream stream;
    stream.reset(windowBits);
    boost::beast::error_code problem;
    stream.write(state, zlib::Flush::finish, problem);
    if (problem != zlib::error::end_of_stream || state.avail_in > trailerBytes) {
        return broken(u"it does not end where it should"_s);
    }
    if (state.total_out != static_cast<std::size_t>(length)) {
        return broken(u"its length is not what it says"_s);
    }
    result.chop(1);
    if (adler32(result) != qFromBigEndian<quint32>(frame.constData() + frame.size() - trailerBytes)) {
        return broken(u"its checksum is wrong"_s);
    }
    return result;
}

} // namespace stonepot
