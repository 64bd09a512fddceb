// Something to choose from.
#pragma once

#include <QString>

namespace stonepot {

struct NamedChoice {
    QString id;
    QString name;

    bool operator==(const NamedChoice&) const = default;
};

} // namespace stonepot
