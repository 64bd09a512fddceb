#include "hub/http_parser.h"

#include <QUrl>
#include <algorithm>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/dynamic_body.hpp>
#include <boost/beast/http/parser.hpp>

namespace stonepot {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr qsizetype usualHeaders = 8;
// When Beast has seen a part of this, it takes for granted that it is asked again with the whole of it.
constexpr QByteArrayView lastChunk = "0\r\n\r\n";

QByteArrayView view(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// Of RFC 3986: what stands for itself wherever it is.
bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.' || c == '~';
}

int statusFor(const beast::error_code& error)
{
    if (error == http::error::body_limit) {
        return 413;
    }
    if (error == http::error::header_limit) {
        return 431;
    }
    return 400;
}

} // namespace

struct HttpParser::Private {
    HttpLimits limits;
    // Grows by blocks: a text that moves to a larger place each time leaves holes, and many at once leave megabytes.
    http::request_parser<http::dynamic_body> parser;
    HttpRequest request;
    State state = State::Header;
    int failureStatus = 0;
    bool expectsContinue = false;

    void fail(int status)
    {
        state = State::Failed;
        failureStatus = status;
    }
    [[nodiscard]] bool mayBeEnding(QByteArrayView rest) const
    {
        return state == State::Body && parser.chunked() && rest.size() < lastChunk.size() && lastChunk.startsWith(rest);
    }
    void takeHeader();
    bool takeTarget(const QByteArray& target);
    void takeBody();
};

HttpParser::HttpParser(const HttpLimits& limits)
    : d(std::make_unique<Private>())
{
    d->limits = limits;
    d->parser.header_limit(static_cast<std::uint32_t>(limits.headerBytes));
    d->parser.body_limit(static_cast<std::uint64_t>(limits.bodyBytes));
}

HttpParser::~HttpParser() = default;

qsizetype HttpParser::feed(QByteArrayView bytes)
{
    // Beast would take the request line by itself.
    if (d->state == State::Header && bytes.indexOf("\r\n\r\n") < 0) {
        if (bytes.size() >= d->limits.headerBytes) {
            d->fail(431);
        }
        return 0;
    }
    qsizetype taken = 0;
    while (d->state == State::Header || d->state == State::Body) {
        const QByteArrayView rest = bytes.sliced(taken);
        if (rest.isEmpty() || d->mayBeEnding(rest)) {
            break;
        }
        const bool wasHeader = d->state == State::Header;
        beast::error_code error;
        const auto used = static_cast<qsizetype>(
            d->parser.put(boost::asio::buffer(rest.data(), static_cast<std::size_t>(rest.size())), error));
        taken += used;
        if (error && error != http::error::need_more) {
            d->fail(statusFor(error));
            break;
        }
        if (wasHeader && d->parser.is_header_done()) {
            d->takeHeader();
            break;
        }
        if (d->parser.is_done()) {
            d->takeBody();
            break;
        }
        if (used == 0) {
            // What remains is a part of a chunk's head; one of this length is no honest one.
            if (!wasHeader && rest.size() >= d->limits.headerBytes) {
                d->fail(400);
            }
            break;
        }
    }
    return taken;
}

void HttpParser::Private::takeHeader()
{
    const auto& message = parser.get();
    request.headers.reserve(usualHeaders);
    for (const auto& field : message) {
        const QByteArray name = view(field.name_string()).toByteArray().toLower();
        const QByteArray value = view(field.value()).toByteArray();
        const auto known = std::ranges::find(request.headers, name, &std::pair<QByteArray, QByteArray>::first);
        if (known == request.headers.end()) {
            request.headers.emplaceBack(name, value);
        } else {
            known->second += ", " + value;
        }
    }
    request.method = view(message.method_string()).toByteArray();
    request.keepAlive = message.keep_alive();
    // Only the origin form: we are nobody's proxy, and a path that starts with two slashes would read as a host.
    const QByteArray target = view(message.target()).toByteArray();
    if (!target.startsWith('/') || message.version() < 10 || message.version() > 11 || !takeTarget(target)) {
        return fail(400);
    }
    const QByteArray coding = request.header("transfer-encoding");
    if (!coding.isEmpty() && coding.compare("chunked", Qt::CaseInsensitive) != 0) {
        return fail(501);
    }
    expectsContinue = request.header("expect").compare("100-continue", Qt::CaseInsensitive) == 0;
    state = State::Body;
    if (parser.is_done()) {
        takeBody();
    }
}

bool HttpParser::Private::takeTarget(const QByteArray& target)
{
    // Nearly every request; QUrl would take as long as all the rest of its head.
    if (std::ranges::all_of(target, [](char c) { return isUnreserved(c) || c == '/'; })) {
        request.path = QString::fromLatin1(target);
        return true;
    }
    const QUrl url = QUrl::fromEncoded("http://hub" + target, QUrl::StrictMode);
    request.path = url.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(url);
    return url.isValid();
}

void HttpParser::Private::takeBody()
{
    const auto& body = parser.get().body();
    request.body.reserve(static_cast<qsizetype>(body.size()));
    for (const auto buffer : beast::buffers_range(body.data())) {
        request.body.append(static_cast<const char*>(buffer.data()), static_cast<qsizetype>(buffer.size()));
    }
    state = State::Complete;
}

HttpParser::State HttpParser::state() const
{
    return d->state;
}

const HttpRequest& HttpParser::request() const
{
    return d->request;
}

qint64 HttpParser::bodyMemory() const
{
    return static_cast<qint64>(d->parser.get().body().capacity());
}

bool HttpParser::expectsContinue() const
{
    return d->expectsContinue;
}

int HttpParser::failureStatus() const
{
    return d->failureStatus;
}

} // namespace stonepot
