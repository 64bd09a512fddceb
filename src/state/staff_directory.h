// Who may log in at this device, and a hash of each PIN that the backend has accepted here, so that a lost network
// keeps nobody from working. A PIN has few digits: the hash keeps it from being read, not from being guessed, so the
// file stays as secret as the till itself.
#pragma once

#include "state/staff.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace stonepot {

// PBKDF2 with SHA-256.
struct PinHash {
    QByteArray salt;
    QByteArray hash;
    int rounds = 0;

    bool operator==(const PinHash&) const = default;
};

// Slow on purpose (tens of milliseconds): not for the thread that draws.
[[nodiscard]] PinHash hashPin(const QString& pin);
[[nodiscard]] bool matches(const PinHash& hash, const QString& pin);

class StaffDirectory final {
public:
    struct Entry {
        StaffMember member;
        std::optional<PinHash> pin; // nothing: this device has not seen the person log in yet

        bool operator==(const Entry&) const = default;
    };

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] std::vector<StaffMember> members() const;
    // Entries with a known PIN: the person's, or everybody's when the id is empty.
    [[nodiscard]] std::vector<Entry> candidates(const QString& staffId) const;

    // The list as the backend has it now. Who is not in it any more may not log in here either.
    void setMembers(const std::vector<StaffMember>& members);
    // The backend has accepted this PIN.
    void learn(const StaffMember& member, const PinHash& pin);
    // The backend has refused it.
    void forget(const QString& staffId);

    [[nodiscard]] QByteArray toJson() const;
    // Empty for anything that is not what toJson wrote.
    [[nodiscard]] static StaffDirectory fromJson(const QByteArray& json);

    bool operator==(const StaffDirectory&) const = default;

private:
    std::vector<Entry> m_entries;
};

// Wire names: "cashier", "kitchen", "manager". Roles that are not known sell and no more.
[[nodiscard]] QString toWire(StaffRole role);
[[nodiscard]] StaffRole staffRoleFromWire(QStringView text);

} // namespace stonepot
