// An HTTP request and its answer as values.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrlQuery>
#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace stonepot {

struct HttpRequest {
    QByteArray method; // as it was sent: "GET"
    QString path;      // percent-decoded, without the query
    QUrlQuery query;
    // Names in lower case; of a name that comes twice, the values joined by ", ". Of the few that a request has,
    // comparing costs less than hashing, and a list of them is copied with the request for nothing.
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool keepAlive = true;

    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const
    {
        const auto found =
            std::ranges::find_if(headers, [lowerCaseName](const auto& each) { return each.first == lowerCaseName; });
        return found == headers.end() ? QByteArray() : found->second;
    }
    [[nodiscard]] QString queryValue(const QString& name) const
    {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    }
};

struct HttpResponse {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool close = false; // the connection is not used again
};

// Called once, on the event loop; a call after the connection has gone does nothing.
using HttpAnswer = std::function<void(HttpResponse)>;

} // namespace stonepot
