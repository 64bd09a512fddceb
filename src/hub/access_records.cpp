#include "hub/access_records.h"

#include "core/json_reader.h"
#include "core/messages.h"
#include "core/wire_reader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int maxIterations = 100'000'000;

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray readHex(JsonReader& json, QLatin1StringView key)
{
    return QByteArray::fromHex(wire::requiredText(json, key).toLatin1());
}

Instant readInstant(JsonReader& json, QLatin1StringView key)
{
    wire::require(json, key);
    return wire::instant(json, key).value_or(Instant{});
}

template <typename T>
std::optional<T> read(const QByteArray& record, T (*fields)(JsonReader&))
{
    const auto json = JsonDocument::parse(record);
    JsonReader reader(json ? json->root() : JsonNode());
    T value = fields(reader);
    return reader.failed() ? std::nullopt : std::optional<T>(std::move(value));
}

} // namespace

QString toWire(Role role)
{
    switch (role) {
    case Role::Open:
        return u"open"_s;
    case Role::Cashier:
        return u"cashier"_s;
    case Role::Kitchen:
        return u"kitchen"_s;
    case Role::Board:
        return u"board"_s;
    case Role::Manager:
        return u"manager"_s;
    case Role::Payments:
        return u"payments"_s;
    }
    return {};
}

std::optional<Role> roleFromWire(QStringView text)
{
    for (const Role role : {Role::Cashier, Role::Kitchen, Role::Board, Role::Manager, Role::Payments}) {
        if (text == toWire(role)) {
            return role;
        }
    }
    return std::nullopt;
}

QByteArray toRecord(const Device& device)
{
    return toFrame({{"id"_L1, device.id},
                    {"name"_L1, device.name},
                    {"role"_L1, toWire(device.role)},
                    {"tokenHash"_L1, hex(device.tokenHash)},
                    {"pairedAt"_L1, toIso(device.pairedAt)},
                    {"expiresAt"_L1, toIso(device.expiresAt)}});
}

QByteArray toRecord(const Pairing& pairing)
{
    return toFrame(
        {{"name"_L1, pairing.name}, {"role"_L1, toWire(pairing.role)}, {"expiresAt"_L1, toIso(pairing.expiresAt)}});
}

QByteArray toRecord(const Person& person)
{
    return toFrame({{"id"_L1, person.member.id},
                    {"name"_L1, person.member.name},
                    {"title"_L1, person.member.title},
                    {"role"_L1, toWire(person.member.role)},
                    {"pinHash"_L1, hex(person.pinHash)}});
}

QByteArray toRecord(const PinSettings& settings)
{
    return toFrame({{"salt"_L1, hex(settings.salt)}, {"iterations"_L1, settings.iterations}});
}

std::optional<Device> readDevice(const QByteArray& record)
{
    return read<Device>(record, [](JsonReader& json) {
        return Device{.id = wire::requiredId(json, "id"_L1),
                      .name = wire::text(json, "name"_L1),
                      .role = json.oneOf("role"_L1, &roleFromWire),
                      .tokenHash = readHex(json, "tokenHash"_L1),
                      .pairedAt = readInstant(json, "pairedAt"_L1),
                      .expiresAt = readInstant(json, "expiresAt"_L1)};
    });
}

std::optional<Pairing> readPairing(const QByteArray& record)
{
    return read<Pairing>(record, [](JsonReader& json) {
        return Pairing{.name = wire::text(json, "name"_L1),
                       .role = json.oneOf("role"_L1, &roleFromWire),
                       .expiresAt = readInstant(json, "expiresAt"_L1)};
    });
}

std::optional<Person> readPerson(const QByteArray& record)
{
    return read<Person>(record, [](JsonReader& json) {
        return Person{.member = {.id = wire::requiredId(json, "id"_L1),
                                 .name = wire::text(json, "name"_L1),
                                 .title = wire::text(json, "title"_L1),
                                 .role = json.oneOf("role"_L1, &roleFromWire)},
                      .pinHash = readHex(json, "pinHash"_L1)};
    });
}

std::optional<PinSettings> readPinSettings(const QByteArray& record)
{
    return read<PinSettings>(record, [](JsonReader& json) {
        return PinSettings{readHex(json, "salt"_L1), static_cast<int>(json.integer("iterations"_L1, 1, maxIterations))};
    });
}

} // namespace stonepot
