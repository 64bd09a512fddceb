// Something to choose from.
#pragma once

#include <QString>

namespace stonepot {

struct NamedChoice {
    QString id;
    QString name;
    QString spoken{}; // what a screen reader says, where the name says too little

    bool operator==(const NamedChoice&) const = default;
};

} // namespace stonepot
