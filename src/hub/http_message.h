// An HTTP request and its answer as values.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrlQuery>
#include <functional>
#include <optional>
#include <utility>

namespace stonepot {

struct HttpRequest {
    QByteArray method; // as it was sent: "GET"
    QString path;      // percent-decoded, without the query
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; // names in lower case; of a name that comes twice, the values joined by ", "
    QByteArray body;
    bool keepAlive = true;

    [[nodiscard]] QByteArray header(const char* lowerCaseName) const { return headers.value(lowerCaseName); }
    [[nodiscard]] QString queryValue(const QString& name) const
    {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    }
};

struct HttpResponse {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool close = false; // the connection is not used again
};

// Called once, on the event loop; a call after the connection has gone does nothing.
using HttpAnswer = std::function<void(HttpResponse)>;

} // namespace stonepot
