// What is set at the display itself: columns, order and sounds; and the way to today's tickets.
#pragma once

#include "state/board_preferences.h"
#include "ui/common/sheet.h"

class QVBoxLayout;

namespace stonepot {

class Button;
class Segments;

class KitchenMenu final : public Sheet {
    Q_OBJECT
public:
    KitchenMenu(const Look& look, QWidget* window);

    void setPreferences(const BoardPreferences& preferences);
    void offerSettings();

signals:
    void changed(const stonepot::BoardPreferences& preferences); // by a person
    void soundTried(stonepot::KitchenSound sound);
    void historyRequested();
    void stationsRequested();
    void settingsRequested();

private:
    void addColumns(QVBoxLayout* inside);
    void addOrder(QVBoxLayout* inside);
    void addSounds(QVBoxLayout* inside);
    [[nodiscard]] Button* addSwitch(const QString& name, const QString& words);
    [[nodiscard]] Button* addWay(const QString& name, const QString& words);
    void addHeading(QVBoxLayout* inside, const QString& words);

    BoardPreferences m_preferences;
    QVBoxLayout* m_ways; // to other pages
    Segments* m_columns;
    Segments* m_order;
    Button* m_flashes = nullptr;
    std::array<Button*, 4> m_sounds{};
    std::array<Segments*, 4> m_volumes{};
};

} // namespace stonepot
