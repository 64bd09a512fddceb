#include "hub/http_status.h"

#include "core/messages.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QByteArrayView reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationError:
    case ErrorCode::Overflow:
    case ErrorCode::CurrencyMismatch:
        return 400;
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::TenantMismatch:
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::IdempotencyMismatch:
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::Unsupported:
        return 415;
    case ErrorCode::TotalMismatch:
        return 422;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Unavailable:
    case ErrorCode::StorageFailed:
    case ErrorCode::StorageCorrupt:
    case ErrorCode::SchemaTooNew:
        return 503;
    }
    return 503;
}

HttpResponse errorResponse(int status, ErrorCode code, const QString& text)
{
    HttpResponse response;
    response.status = status;
    response.body = QJsonDocument(QJsonObject{{u"success"_s, false}, {u"error"_s, text}, {u"code"_s, toWire(code)}})
                        .toJson(QJsonDocument::Compact);
    if (status == 401) {
        response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    }
    return response;
}

HttpResponse errorResponse(const Error& error, const QByteArray& order)
{
    HttpResponse response = errorResponse(httpStatus(error.code), error.code, error.text());
    if (!order.isEmpty()) {
        response.body.chop(1);
        response.body += ",\"order\":" + order + '}';
    }
    return response;
}

QByteArray responseHead(const HttpResponse& response, bool close)
{
    QByteArray head;
    head.reserve(512 + response.body.size()); // which follows it
    head.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    head.append(reason(response.status)).append("\r\n");
    if (response.status != 204) {
        head.append("Content-Type: ").append(response.contentType).append("\r\nContent-Length: ");
        head.append(QByteArray::number(response.body.size())).append("\r\n");
    }
    head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    for (const auto& [name, value] : response.headers) {
        head += name + ": " + value + "\r\n";
    }
    head += close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    return head;
}

} // namespace stonepot
