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
    QStringView text; // of a literal
};

// The first name of a value is the one that is written; the others are read as well.
template <typename T>
QString nameOf(std::span<const Name<T>> names, T value)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [value](const auto& each) { return each.value == value; });
    // Not copied: an order is written with a dozen of them.
    return found == names.end() ? QString() : QString::fromRawData(found->text.data(), found->text.size());
}

template <typename T>
std::optional<T> valueOf(std::span<const Name<T>> names, QStringView text)
{
    const auto found = std::find_if(names.begin(), names.end(), [text](const auto& each) { return each.text == text; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

constexpr Name<ErrorCode> errorCodes[] = {
    {ErrorCode::ValidationError, u"VALIDATION_ERROR"},
    {ErrorCode::TenantMismatch, u"TENANT_MISMATCH"},
    {ErrorCode::TotalMismatch, u"TOTAL_MISMATCH"},
    {ErrorCode::IdempotencyMismatch, u"IDEMPOTENCY_MISMATCH"},
    {ErrorCode::NotFound, u"NOT_FOUND"},
    {ErrorCode::Conflict, u"CONFLICT"},
    {ErrorCode::Unauthorized, u"UNAUTHORIZED"},
    {ErrorCode::Forbidden, u"FORBIDDEN"},
    {ErrorCode::RateLimited, u"RATE_LIMITED"},
    {ErrorCode::TooLarge, u"TOO_LARGE"},
    {ErrorCode::Unsupported, u"UNSUPPORTED"},
    {ErrorCode::Unavailable, u"UNAVAILABLE"},
};

// A kitchen calls take-away "pickup"; what an aggregator sends is delivered by it.
constexpr Name<OrderType> orderTypes[] = {
    {OrderType::DineIn, u"dine-in"}, {OrderType::Takeout, u"takeout"},     {OrderType::Delivery, u"delivery"},
    {OrderType::Takeout, u"pickup"}, {OrderType::Delivery, u"aggregator"},
};

constexpr Name<TicketStatus> ticketStatuses[] = {
    {TicketStatus::Pending, u"pending"},     {TicketStatus::InProgress, u"in_progress"},
    {TicketStatus::Ready, u"ready"},         {TicketStatus::Completed, u"completed"},
    {TicketStatus::Cancelled, u"cancelled"}, {TicketStatus::InProgress, u"preparing"},
    {TicketStatus::Completed, u"served"},    {TicketStatus::Cancelled, u"canceled"},
};

constexpr Name<ItemStatus> itemStatuses[] = {
    {ItemStatus::Pending, u"pending"},  {ItemStatus::InProgress, u"in_progress"},
    {ItemStatus::Ready, u"ready"},      {ItemStatus::Served, u"served"},
    {ItemStatus::Voided, u"voided"},    {ItemStatus::InProgress, u"preparing"},
    {ItemStatus::Served, u"completed"}, {ItemStatus::Voided, u"cancelled"},
    {ItemStatus::Voided, u"canceled"},
};

constexpr Name<OrderStatus> orderStatuses[] = {
    {OrderStatus::Confirmed, u"confirmed"},  {OrderStatus::InProgress, u"in_progress"},
    {OrderStatus::Ready, u"ready"},          {OrderStatus::Completed, u"completed"},
    {OrderStatus::Cancelled, u"cancelled"},  {OrderStatus::Confirmed, u"pending"},
    {OrderStatus::InProgress, u"preparing"}, {OrderStatus::Completed, u"served"},
    {OrderStatus::Cancelled, u"canceled"},
};

constexpr Name<Rounding> roundings[] = {
    {Rounding::HalfUp, u"half-up"},
    {Rounding::HalfEven, u"half-even"},
    {Rounding::Up, u"up"},
    {Rounding::Down, u"down"},
};

constexpr Name<TaxScope> taxScopes[] = {
    {TaxScope::Line, u"line"},
    {TaxScope::Total, u"total"},
};

constexpr Name<ModifierKind> modifierKinds[] = {
    {ModifierKind::Choice, u"choice"},
    {ModifierKind::Add, u"add"},
    {ModifierKind::Remove, u"remove"},
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
