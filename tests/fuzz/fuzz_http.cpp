// A peer's bytes, in pieces as a network would cut them, through the parser as HttpConnection uses it. The first byte
// says how long the pieces are.
#include "hub/http_parser.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace stonepot;

namespace {

constexpr HttpLimits limits{.headerBytes = 512, .bodyBytes = 1024};

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void check(const HttpParser& parser)
{
    require(parser.bodyMemory() <= 3 * limits.bodyBytes);
    if (parser.state() == HttpParser::State::Failed) {
        require(parser.failureStatus() >= 400 && parser.failureStatus() < 600);
    } else if (parser.state() == HttpParser::State::Complete) {
        require(!parser.request().method.isEmpty());
        require(parser.request().path.startsWith(QLatin1Char('/')));
        require(parser.request().body.size() <= limits.bodyBytes);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    const qsizetype step = 1 + data[0];
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    HttpParser parser(limits);
    qsizetype begin = 0; // of what was not taken yet
    for (qsizetype end = 0; end < bytes.size();) {
        end = std::min(end + step, bytes.size());
        qsizetype taken = 0;
        do {
            const HttpParser::State before = parser.state();
            taken = parser.feed(bytes.sliced(begin, end - begin));
            require(taken >= 0 && taken <= end - begin);
            begin += taken;
            check(parser);
            if (parser.state() == HttpParser::State::Failed || parser.state() == HttpParser::State::Complete) {
                require(parser.feed(bytes.sliced(begin)) == 0);
                return 0;
            }
            require(before == HttpParser::State::Header || before == HttpParser::State::Body);
        } while (taken > 0);
        // Nobody can make us hold more than a header's worth of what we do not take.
        require(end - begin <= limits.headerBytes + step);
    }
    return 0;
}
