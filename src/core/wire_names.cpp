// The protocol's names of everything that is an enum here, one table each.
#include "core/wire_names.h"

#include "core/messages.h"

#include <algorithm>
#include <span>

namespace stonepot {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
struct Name {
    T value;
    QLatin1StringView text;
};

// The first name of a value is the one that is written; the others are read as well.
template <typename T>
QString nameOf(std::span<const Name<T>> names, T value)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [value](const auto& each) { return each.value == value; });
    return found == names.end() ? QString() : QString(found->text);
}

template <typename T>
std::optional<T> valueOf(std::span<const Name<T>> names, QStringView text)
{
    const auto found = std::find_if(names.begin(), names.end(), [text](const auto& each) { return each.text == text; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

constexpr Name<ErrorCode> errorCodes[] = {
    {ErrorCode::ValidationError, "VALIDATION_ERROR"_L1},
    {ErrorCode::TenantMismatch, "TENANT_MISMATCH"_L1},
    {ErrorCode::TotalMismatch, "TOTAL_MISMATCH"_L1},
    {ErrorCode::IdempotencyMismatch, "IDEMPOTENCY_MISMATCH"_L1},
    {ErrorCode::NotFound, "NOT_FOUND"_L1},
    {ErrorCode::Conflict, "CONFLICT"_L1},
    {ErrorCode::Unauthorized, "UNAUTHORIZED"_L1},
    {ErrorCode::Forbidden, "FORBIDDEN"_L1},
    {ErrorCode::RateLimited, "RATE_LIMITED"_L1},
    {ErrorCode::TooLarge, "TOO_LARGE"_L1},
    {ErrorCode::Unsupported, "UNSUPPORTED"_L1},
    {ErrorCode::Unavailable, "UNAVAILABLE"_L1},
};

// A kitchen calls take-away "pickup"; what an aggregator sends is delivered by it.
constexpr Name<OrderType> orderTypes[] = {
    {OrderType::DineIn, "dine-in"_L1}, {OrderType::Takeout, "takeout"_L1},     {OrderType::Delivery, "delivery"_L1},
    {OrderType::Takeout, "pickup"_L1}, {OrderType::Delivery, "aggregator"_L1},
};

constexpr Name<TicketStatus> ticketStatuses[] = {
    {TicketStatus::Pending, "pending"_L1},     {TicketStatus::InProgress, "in_progress"_L1},
    {TicketStatus::Ready, "ready"_L1},         {TicketStatus::Completed, "completed"_L1},
    {TicketStatus::Cancelled, "cancelled"_L1}, {TicketStatus::InProgress, "preparing"_L1},
    {TicketStatus::Completed, "served"_L1},    {TicketStatus::Cancelled, "canceled"_L1},
};

constexpr Name<ItemStatus> itemStatuses[] = {
    {ItemStatus::Pending, "pending"_L1},  {ItemStatus::InProgress, "in_progress"_L1},
    {ItemStatus::Ready, "ready"_L1},      {ItemStatus::Served, "served"_L1},
    {ItemStatus::Voided, "voided"_L1},    {ItemStatus::InProgress, "preparing"_L1},
    {ItemStatus::Served, "completed"_L1}, {ItemStatus::Voided, "cancelled"_L1},
    {ItemStatus::Voided, "canceled"_L1},
};

constexpr Name<OrderStatus> orderStatuses[] = {
    {OrderStatus::Confirmed, "confirmed"_L1},  {OrderStatus::InProgress, "in_progress"_L1},
    {OrderStatus::Ready, "ready"_L1},          {OrderStatus::Completed, "completed"_L1},
    {OrderStatus::Cancelled, "cancelled"_L1},  {OrderStatus::Confirmed, "pending"_L1},
    {OrderStatus::InProgress, "preparing"_L1}, {OrderStatus::Completed, "served"_L1},
    {OrderStatus::Cancelled, "canceled"_L1},
};

constexpr Name<Rounding> roundings[] = {
    {Rounding::HalfUp, "half-up"_L1},
    {Rounding::HalfEven, "half-even"_L1},
    {Rounding::Up, "up"_L1},
    {Rounding::Down, "down"_L1},
};

constexpr Name<TaxScope> taxScopes[] = {
    {TaxScope::Line, "line"_L1},
    {TaxScope::Total, "total"_L1},
};

constexpr Name<ModifierKind> modifierKinds[] = {
    {ModifierKind::Choice, "choice"_L1},
    {ModifierKind::Add, "add"_L1},
    {ModifierKind::Remove, "remove"_L1},
};

} // namespace

QString toWire(ErrorCode code)
{
    const QString name = nameOf<ErrorCode>(errorCodes, code);
    return name.isEmpty() ? u"INTERNAL"_s : name; // one of ours: what it is is nobody else's business
}

std::optional<ErrorCode> errorCodeFromWire(QStringView text)
{
    return valueOf<ErrorCode>(errorCodes, text);
}

bool isPermanent(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationError:
    case ErrorCode::TenantMismatch:
    case ErrorCode::TotalMismatch:
    case ErrorCode::IdempotencyMismatch:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Unauthorized:
    case ErrorCode::TooLarge:
    case ErrorCode::Unsupported:
    case ErrorCode::Overflow:
    case ErrorCode::CurrencyMismatch:
        return true;
    case ErrorCode::Forbidden:
    case ErrorCode::RateLimited:
    case ErrorCode::Unavailable:
    case ErrorCode::StorageFailed:
    case ErrorCode::StorageCorrupt:
    case ErrorCode::SchemaTooNew:
        return false;
    }
    return false;
}

QString toWire(OrderType type)
{
    return nameOf<OrderType>(orderTypes, type);
}

std::optional<OrderType> orderTypeFromWire(QStringView text)
{
    return valueOf<OrderType>(orderTypes, text);
}

QString toWire(TicketStatus status)
{
    return nameOf<TicketStatus>(ticketStatuses, status);
}

std::optional<TicketStatus> ticketStatusFromWire(QStringView text)
{
    return valueOf<TicketStatus>(ticketStatuses, text);
}

QString toWire(ItemStatus status)
{
    return nameOf<ItemStatus>(itemStatuses, status);
}

std::optional<ItemStatus> itemStatusFromWire(QStringView text)
{
    return valueOf<ItemStatus>(itemStatuses, text);
}

QString toWire(OrderStatus status)
{
    return nameOf<OrderStatus>(orderStatuses, status);
}

std::optional<OrderStatus> orderStatusFromWire(QStringView text)
{
    return valueOf<OrderStatus>(orderStatuses, text);
}

QString toWire(Rounding rounding)
{
    return nameOf<Rounding>(roundings, rounding);
}

std::optional<Rounding> roundingFromWire(QStringView text)
{
    return valueOf<Rounding>(roundings, text);
}

QString toWire(TaxScope scope)
{
    return nameOf<TaxScope>(taxScopes, scope);
}

std::optional<TaxScope> taxScopeFromWire(QStringView text)
{
    return valueOf<TaxScope>(taxScopes, text);
}

QString toWire(ModifierKind kind)
{
    return nameOf<ModifierKind>(modifierKinds, kind);
}

std::optional<ModifierKind> modifierKindFromWire(QStringView text)
{
    return valueOf<ModifierKind>(modifierKinds, text);
}

} // namespace stonepot
