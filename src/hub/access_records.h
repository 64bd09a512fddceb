// Who may use the hub, as it is stored: paired devices, codes for pairing, people and their PINs. Records of the
// store's (tenant, kind, key); the commands of the command line write them beside a running hub.
#pragma once

#include "core/clock.h"
#include "hub/command.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace stonepot {

namespace records {
inline constexpr QLatin1StringView device{"device"};   // key: the device's id
inline constexpr QLatin1StringView pairing{"pairing"}; // key: hex of the code's hash
inline constexpr QLatin1StringView person{"staff"};    // key: the person's id
inline constexpr QLatin1StringView pins{"pins"};       // key: "salt"
inline constexpr QLatin1StringView tries{"tries"};     // key: who tried; of lock_out.h
} // namespace records

struct Device {
    QString id;
    QString name;
    Role role = Role::Cashier;
    QByteArray tokenHash;
    Instant pairedAt{};
    Instant expiresAt{};

    bool operator==(const Device&) const = default;
};

struct Pairing {
    QString name;
    Role role = Role::Cashier;
    Instant expiresAt{};

    bool operator==(const Pairing&) const = default;
};

struct StaffRecord {
    QString id;
    QString name;
    QString title; // what the tile says: "Server"
    Role role = Role::Cashier;

    bool operator==(const StaffRecord&) const = default;
};

struct Person {
    StaffRecord member;
    QByteArray pinHash;

    bool operator==(const Person&) const = default;
};

// A tenant's people share a salt, so that a PIN without a name costs one derivation.
struct PinSettings {
    QByteArray salt;
    int iterations = 0;

    bool operator==(const PinSettings&) const = default;
};

[[nodiscard]] QString toWire(Role role);
// "cashier", "kitchen", "board", "manager" or "payments".
[[nodiscard]] std::optional<Role> roleFromWire(QStringView text);

[[nodiscard]] QByteArray toRecord(const Device& device);
[[nodiscard]] QByteArray toRecord(const Pairing& pairing);
[[nodiscard]] QByteArray toRecord(const Person& person);
[[nodiscard]] QByteArray toRecord(const PinSettings& settings);
// Nothing for what none of ours wrote.
[[nodiscard]] std::optional<Device> readDevice(const QByteArray& record);
[[nodiscard]] std::optional<Pairing> readPairing(const QByteArray& record);
[[nodiscard]] std::optional<Person> readPerson(const QByteArray& record);
[[nodiscard]] std::optional<PinSettings> readPinSettings(const QByteArray& record);

} // namespace stonepot
