// Who works here, as screens show them.
#pragma once

#include <QString>

namespace stonepot {

enum class StaffRole { Cashier, Kitchen, Manager };

struct StaffMember {
    QString id;
    QString name;
    StaffRole role = StaffRole::Cashier;
    QString color; // of the avatar

    bool operator==(const StaffMember&) const = default;
};

} // namespace stonepot
