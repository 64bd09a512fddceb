// Time as an interface, so that tests and simulations own it.
#pragma once

#include <QString>
#include <QStringView>
#include <chrono>
#include <optional>

namespace stonepot {

// A UTC instant with the protocol's resolution.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;          // wall clock; may jump
    [[nodiscard]] virtual Milliseconds monotonic() const = 0; // since an arbitrary start; never goes back
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Milliseconds monotonic() const override;
};

// "2026-01-06T19:42:07.123Z"
[[nodiscard]] QString toIso(Instant instant);
// ISO 8601 with "Z" or a numeric offset, with or without a fraction; nothing for anything else or outside 1970–9999.
[[nodiscard]] std::optional<Instant> parseIso(QStringView text);

} // namespace stonepot
