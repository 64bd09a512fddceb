// Which sound the kitchen hears: of what happens at about the same time, the most urgent.
#pragma once

#include "state/board_preferences.h"
#include "ui/common/sound_file.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace stonepot {

[[nodiscard]] QString soundName(KitchenSound sound); // of its file
[[nodiscard]] QByteArray soundFile(KitchenSound sound, int volume);

class KitchenSounds final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds together{120};

    explicit KitchenSounds(PlayWav play, QObject* parent = nullptr);

    void setPreferences(const BoardPreferences& preferences) { m_preferences = preferences; }
    void hear(KitchenSound sound);
    // At once: somebody wants to know how it sounds.
    void tryOut(KitchenSound sound);

private:
    PlayWav m_play;
    BoardPreferences m_preferences;
    std::optional<KitchenSound> m_next;
    QTimer m_together;
};

} // namespace stonepot
