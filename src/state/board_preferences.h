// What people set at a kitchen display itself; it keeps that over a restart.
#pragma once

#include <QByteArray>
#include <QString>
#include <array>
#include <optional>

namespace stonepot {

// By urgency: of two at once the later one is heard.
enum class KitchenSound { New, Changed, Late, Voided };

// By what tickets stand on the board, the rush ones before all others.
enum class BoardOrder { Age, Promise };

struct BoardPreferences {
    static constexpr int fewestColumns = 3;
    static constexpr int mostColumns = 7;

    int columns = 0; // 0: as many as fit
    BoardOrder order = BoardOrder::Age;
    bool flashesLate = false;
    std::array<bool, 4> sounds{true, true, true, true};
    std::array<int, 4> volumes{70, 70, 70, 70}; // per cent
    std::optional<QString> stations;            // what it begins with, as BoardScope::text(); nothing: as it is started

    [[nodiscard]] bool plays(KitchenSound sound) const { return sounds[static_cast<std::size_t>(sound)]; }
    [[nodiscard]] int volume(KitchenSound sound) const { return volumes[static_cast<std::size_t>(sound)]; }

    bool operator==(const BoardPreferences&) const = default;
};

// As it is stored. What cannot be read is as if nobody had set it.
[[nodiscard]] QByteArray toJson(const BoardPreferences& preferences);
[[nodiscard]] BoardPreferences readBoardPreferences(const QByteArray& json);

} // namespace stonepot
