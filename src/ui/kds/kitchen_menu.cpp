#include "ui/kds/kitchen_menu.h"

#include "ui/common/button.h"
#include "ui/common/scroll_list.h"
#include "ui/common/segments.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize kitchenMenuSize{1440, 600};
constexpr int menuButtonHeight = 56;

struct SoundChoice {
    KitchenSound sound;
    QString name; // of its switch and, with the volume behind it, of its volumes
    QString words;
};

void showSwitch(Button& button, bool on)
{
    button.setChecked(on);
    button.setIconName(on ? u"check"_s : u"none"_s, 20);
}

} // namespace

KitchenMenu::KitchenMenu(const Look& look, QWidget* window)
    : Sheet(look, u"kitchenMenu"_s, kitchenMenuSize, window)
    , m_ways(new QVBoxLayout)
    , m_columns(new Segments(look, u"columnsChoice"_s, panel()))
    , m_order(new Segments(look, u"orderChoice"_s, panel()))
{
    connect(addWay(u"historyButton"_s, tr("Today's tickets and times")), &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit historyRequested();
    });
    connect(addWay(u"stationsButton"_s, tr("Stations of this display…")), &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit stationsRequested();
    });
    m_ways->setSpacing(12);
    auto* board = new QVBoxLayout;
    board->setSpacing(12);
    board->addLayout(m_ways);
    addColumns(board);
    addOrder(board);
    board->addStretch();
    auto* sounds = new QVBoxLayout;
    sounds->setSpacing(12);
    addSounds(sounds);
    sounds->addStretch();
    auto* page = new Surface(look, Token::Surface);
    auto* sides = new QHBoxLayout(page);
    sides->setContentsMargins(24, 8, 24, 24);
    sides->setSpacing(32);
    sides->addLayout(board, 1);
    sides->addLayout(sounds, 1);
    fillPanel(panel(), makeHeader(tr("Kitchen"), {}), makeScroll(page, panel()));
    setPreferences({});
}

Button* KitchenMenu::addWay(const QString& name, const QString& words)
{
    auto* button = new Button(m_look, name, words, panel());
    button->setKind(Button::Kind::Field);
    button->setTextSize(20);
    button->setMinimumHeight(menuButtonHeight);
    m_ways->addWidget(button);
    return button;
}

void KitchenMenu::offerSettings()
{
    setPanelSize(kitchenMenuSize + QSize(0, menuButtonHeight + 12));
    connect(addWay(u"kitchenSettingsButton"_s, tr("Settings…")), &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit settingsRequested();
    });
}

void KitchenMenu::addColumns(QVBoxLayout* inside)
{
    addHeading(inside, tr("Columns"));
    m_columns->add(0, u"columns-0"_s, tr("As many as fit"));
    for (int columns = BoardPreferences::fewestColumns; columns <= BoardPreferences::mostColumns; ++columns) {
        m_columns->add(columns, u"columns-%1"_s.arg(columns), m_look.format.number(columns));
    }
    connect(m_columns, &Segments::chosen, this, [this](int columns) {
        m_preferences.columns = columns;
        emit changed(m_preferences);
    });
    inside->addWidget(m_columns);
}

void KitchenMenu::addOrder(QVBoxLayout* inside)
{
    addHeading(inside, tr("Order of the tickets"));
    m_order->add(static_cast<int>(BoardOrder::Age), u"order-age"_s, tr("Oldest first"));
    m_order->add(static_cast<int>(BoardOrder::Promise), u"order-promise"_s,
                 tr("By promised time", "a long dish is started early for it, a quick one may wait"));
    connect(m_order, &Segments::chosen, this, [this](int order) {
        m_preferences.order = static_cast<BoardOrder>(order);
        emit changed(m_preferences);
    });
    inside->addWidget(m_order);
    m_flashes = addSwitch(u"flashLate"_s, tr("Late tickets flash"));
    connect(m_flashes, &QAbstractButton::clicked, this, [this](bool on) {
        m_preferences.flashesLate = on;
        setPreferences(m_preferences);
        emit changed(m_preferences);
    });
    inside->addWidget(m_flashes);
}

Button* KitchenMenu::addSwitch(const QString& name, const QString& words)
{
    auto* button = new Button(m_look, name, words, panel());
    button->setKind(Button::Kind::Field);
    button->setCheckable(true);
    button->setTextSize(20);
    button->setMinimumHeight(menuButtonHeight);
    return button;
}

void KitchenMenu::addSounds(QVBoxLayout* inside)
{
    addHeading(inside, tr("Sounds"));
    const std::array choices{SoundChoice{KitchenSound::New, u"soundNew"_s, tr("New ticket")},
                             SoundChoice{KitchenSound::Changed, u"soundChanged"_s, tr("Changed ticket")},
                             SoundChoice{KitchenSound::Late, u"soundLate"_s, tr("Late ticket")},
                             SoundChoice{KitchenSound::Voided, u"soundVoided"_s, tr("Something is off")}};
    auto* rows = new QGridLayout;
    rows->setSpacing(12);
    rows->setColumnStretch(0, 1);
    for (const SoundChoice& choice : choices) {
        const auto at = static_cast<std::size_t>(choice.sound);
        m_sounds[at] = addSwitch(choice.name, choice.words);
        connect(m_sounds[at], &QAbstractButton::clicked, this, [this, at, sound = choice.sound](bool on) {
            m_preferences.sounds[at] = on;
            setPreferences(m_preferences);
            emit changed(m_preferences);
            if (on) {
                emit soundTried(sound);
            }
        });
        auto* volumes = new Segments(m_look, choice.name + u"Volume"_s, panel());
        for (const auto& [volume, words] :
             {std::pair(40, tr("Soft")), std::pair(70, tr("Medium")), std::pair(100, tr("Loud"))}) {
            volumes->add(volume, u"%1-%2"_s.arg(choice.name).arg(volume), words)
                ->setAccessibleName(tr("%1: %2", "a sound and its volume").arg(choice.words, words));
        }
        connect(volumes, &Segments::chosen, this, [this, at, sound = choice.sound](int volume) {
            m_preferences.volumes[at] = volume;
            emit changed(m_preferences);
            emit soundTried(sound);
        });
        m_volumes[at] = volumes;
        rows->addWidget(m_sounds[at], static_cast<int>(at), 0);
        rows->addWidget(volumes, static_cast<int>(at), 1);
    }
    inside->addLayout(rows);
}

void KitchenMenu::addHeading(QVBoxLayout* inside, const QString& words)
{
    inside->addSpacing(4);
    inside->addWidget(makeLabel(m_look, words, 18, QFont::DemiBold, Token::Ink2, panel()));
}

void KitchenMenu::setPreferences(const BoardPreferences& preferences)
{
    m_preferences = preferences;
    m_columns->setCurrent(preferences.columns);
    m_order->setCurrent(static_cast<int>(preferences.order));
    showSwitch(*m_flashes, preferences.flashesLate);
    for (std::size_t i = 0; i < m_sounds.size(); ++i) {
        showSwitch(*m_sounds[i], preferences.sounds[i]);
        m_volumes[i]->setCurrent(preferences.volumes[i]);
        m_volumes[i]->setEnabled(preferences.sounds[i]);
    }
}

} // namespace stonepot
