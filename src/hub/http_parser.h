// One HTTP/1.1 request out of a stream of bytes, with a limit on everything that a peer can make long. A thin wall
// around Boost.Beast's parser, which is kept out of our headers.
#pragma once

#include "hub/http_message.h"

#include <QByteArrayView>
#include <memory>
#include <optional>

namespace stonepot {

struct HttpLimits {
    qsizetype headerBytes = 8 * 1024;
    qsizetype bodyBytes = 256 * 1024;
};

class HttpParser final {
public:
    explicit HttpParser(const HttpLimits& limits);
    ~HttpParser();

    enum class State { Header, Body, Complete, Failed };

    // Takes what it can use and says how much that was; bytes that are not taken are to be offered again together with
    // what comes after them. Takes nothing of a header before all of it is there, nothing after Complete or Failed, and
    // stops once behind the header, so that a caller can look at it before the body is read.
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] State state() const;
    // From Body on: everything but the body, which is there when Complete.
    [[nodiscard]] const HttpRequest& request() const;
    [[nodiscard]] qint64 bodyMemory() const;    // that is held for what is there so far
    [[nodiscard]] bool expectsContinue() const; // the peer waits for "100 Continue" before it sends the body
    // The answer to a failed request: 400, 413 (body), 431 (header), 501 (a transfer coding that is not chunked).
    [[nodiscard]] int failureStatus() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
