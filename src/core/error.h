// What went wrong, as a value. Core, storage, net and hub return it; text for people is made from the code in ui.
#pragma once

#include <QString>
#include <expected>

namespace stonepot {

enum class ErrorCode {
    // The protocol's codes (docs/protocol.md, "Error codes"); their wire names are in messages.h.
    ValidationError,
    TenantMismatch,
    TotalMismatch,
    IdempotencyMismatch,
    NotFound,
    Conflict,
    Unauthorized,
    Forbidden,
    RateLimited,
    TooLarge,
    Unsupported,
    Unavailable,
    // Ours; they never travel.
    Overflow,
    CurrencyMismatch,
    StorageFailed,
    StorageCorrupt,
    SchemaTooNew,
};

struct Error {
    ErrorCode code = ErrorCode::ValidationError;
    QString where; // a path into the input, such as "categories[2].items[7].price"; may be empty
    QString what;  // one plain English sentence without the path, for logs and command lines

    // "where: what", or "what" alone.
    [[nodiscard]] QString text() const;

    bool operator==(const Error&) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

using Status = Result<void>;

// Shorthand for `return fail(code, where, what)` in a function that returns a Result.
[[nodiscard]] std::unexpected<Error> fail(ErrorCode code, QString where, QString what);

} // namespace stonepot
