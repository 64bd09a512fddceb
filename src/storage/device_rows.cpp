#include "storage/device_rows.h"

#include <QJsonDocument>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::array kinds{
    std::pair{EntryKind::PlaceOrder, "place_order"_L1},
    std::pair{EntryKind::StatusChange, "status_change"_L1},
    std::pair{EntryKind::TicketSeen, "ticket_seen"_L1},
    std::pair{EntryKind::Availability, "availability"_L1},
    std::pair{EntryKind::Amend, "amend"_L1},
    std::pair{EntryKind::HoldCart, "hold_cart"_L1},
    std::pair{EntryKind::TakeCart, "take_cart"_L1},
};

std::optional<EntryKind> kindFromColumn(const QString& text)
{
    for (const auto& [kind, name] : kinds) {
        if (text == name) {
            return kind;
        }
    }
    return std::nullopt;
}

EntryState entryStateFromColumn(const QString& text)
{
    if (text == "sending"_L1) {
        return EntryState::Sending;
    }
    if (text == "answered"_L1) {
        return EntryState::Answered;
    }
    return text == "refused"_L1 ? EntryState::Refused : EntryState::Queued;
}

Result<QJsonObject> readObject(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return fail(ErrorCode::StorageCorrupt, u"json"_s, error.errorString());
    }
    return document.object();
}

} // namespace

QString toColumn(EntryKind kind)
{
    for (const auto& [known, name] : kinds) {
        if (known == kind) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

QVariant toColumn(Instant instant)
{
    return static_cast<qint64>(instant.time_since_epoch().count());
}

QVariant toColumn(std::optional<Instant> instant)
{
    return instant ? toColumn(*instant) : QVariant();
}

QString toColumn(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

int displayCounterOf(const QString& displayNumber)
{
    return QStringView(displayNumber).mid(displayNumber.lastIndexOf(u'-') + 1).toInt();
}

bool isDone(const KitchenOrder& ticket)
{
    return ticket.status == TicketStatus::Completed || ticket.status == TicketStatus::Cancelled;
}

OutboxEntry readEntry(const DatabaseRow& row)
{
    OutboxEntry entry;
    entry.position = row.integer(0);
    entry.key = row.text(1);
    entry.orderKey = row.text(3);
    entry.state = entryStateFromColumn(row.text(5));
    entry.attempts = static_cast<int>(row.integer(6));
    entry.lastError = row.text(7);
    entry.createdAt = Instant(Milliseconds(row.integer(8)));
    if (!row.isNull(9)) {
        entry.nextAttemptAt = Instant(Milliseconds(row.integer(9)));
    }
    const auto kind = kindFromColumn(row.text(2));
    const auto message = parseClientMessage(row.text(4).toUtf8());
    if (!kind || !message) {
        entry.message = UnknownMessage{row.text(2)};
        entry.state = EntryState::Refused;
        entry.lastError = u"This entry cannot be read: "_s + (message ? row.text(2) : message.error().text());
        return entry;
    }
    entry.kind = *kind;
    entry.message = *message;
    return entry;
}

Result<Order> readOrder(const QByteArray& json)
{
    const auto object = readObject(json);
    return object ? parseOrder(*object) : Result<Order>(std::unexpected(object.error()));
}

Result<KitchenOrder> readTicket(const QByteArray& json)
{
    const auto object = readObject(json);
    return object ? parseKitchenOrder(*object) : Result<KitchenOrder>(std::unexpected(object.error()));
}

} // namespace stonepot
