// What people set at a kitchen display itself; it keeps that over a restart.
#pragma once

#include <QByteArray>
#include <QString>
#include <array>
#include <optional>

namespace stonepot {

// By urgency: of two at once the later one is heard.
enum class KitchenSound { New, Changed, Late, Voided };

struct BoardPreferences {
    static constexpr int fewestColumns = 3;
    static constexpr int mostColumns = 7;

    int columns = 0; // 0: as many as fit
    std::array<bool, 4> sounds{true, true, true, true};
    int volume = 70;                 // per cent
    std::optional<QString> stations; // what it begins with, as BoardScope::text(); nothing: as it is started

    [[nodiscard]] bool plays(KitchenSound sound) const { return sounds[static_cast<std::size_t>(sound)]; }

    bool operator==(const BoardPreferences&) const = default;
};

// As it is stored. What cannot be read is as if nobody had set it.
[[nodiscard]] QByteArray toJson(const BoardPreferences& preferences);
[[nodiscard]] BoardPreferences readBoardPreferences(const QByteArray& json);

} // namespace stonepot
