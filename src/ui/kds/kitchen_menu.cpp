#include "ui/kds/kitchen_menu.h"

#include "ui/common/button.h"
#include "ui/common/segments.h"
#include "ui/common/text.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize kitchenMenuSize{720, 680};
constexpr int menuButtonHeight = 56;

struct SoundChoice {
    KitchenSound sound;
    QString name;
    QString words;
};

} // namespace

KitchenMenu::KitchenMenu(const Look& look, QWidget* window)
    : Sheet(look, u"kitchenMenu"_s, kitchenMenuSize, window)
    , m_ways(new QVBoxLayout)
    , m_columns(new Segments(look, u"columnsChoice"_s, panel()))
    , m_volume(new Segments(look, u"volumeChoice"_s, panel()))
{
    connect(addWay(u"historyButton"_s, tr("Today's tickets and times")), &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit historyRequested();
    });
    connect(addWay(u"stationsButton"_s, tr("Stations of this display…")), &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit stationsRequested();
    });
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(24, 8, 24, 24);
    inside->setSpacing(12);
    m_ways->setSpacing(12);
    inside->addLayout(m_ways);
    addColumns(inside);
    addSounds(inside);
    inside->addStretch();
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHeader(tr("Kitchen"), {}));
    column->addLayout(inside, 1);
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

void KitchenMenu::addSounds(QVBoxLayout* inside)
{
    addHeading(inside, tr("Sounds"));
    const std::array choices{SoundChoice{KitchenSound::New, u"soundNew"_s, tr("New ticket")},
                             SoundChoice{KitchenSound::Changed, u"soundChanged"_s, tr("Changed ticket")},
                             SoundChoice{KitchenSound::Late, u"soundLate"_s, tr("Late ticket")},
                             SoundChoice{KitchenSound::Voided, u"soundVoided"_s, tr("Something is off")}};
    auto* rows = new QGridLayout;
    rows->setSpacing(12);
    for (const SoundChoice& choice : choices) {
        const auto at = static_cast<std::size_t>(choice.sound);
        auto* button = new Button(m_look, choice.name, choice.words, panel());
        button->setKind(Button::Kind::Field);
        button->setCheckable(true);
        button->setTextSize(20);
        button->setFixedHeight(menuButtonHeight);
        connect(button, &QAbstractButton::clicked, this, [this, at, sound = choice.sound](bool on) {
            m_preferences.sounds[at] = on;
            setPreferences(m_preferences);
            emit changed(m_preferences);
            if (on) {
                emit soundTried(sound);
            }
        });
        m_sounds[at] = button;
        rows->addWidget(button, static_cast<int>(at) / 2, static_cast<int>(at) % 2);
    }
    inside->addLayout(rows);
    addHeading(inside, tr("Volume"));
    m_volume->add(0, u"volume-0"_s, tr("Off"));
    m_volume->add(40, u"volume-40"_s, tr("Soft"));
    m_volume->add(70, u"volume-70"_s, tr("Medium"));
    m_volume->add(100, u"volume-100"_s, tr("Loud"));
    connect(m_volume, &Segments::chosen, this, [this](int volume) {
        m_preferences.volume = volume;
        emit changed(m_preferences);
        emit soundTried(KitchenSound::New);
    });
    inside->addWidget(m_volume);
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
    m_volume->setCurrent(preferences.volume);
    for (std::size_t i = 0; i < m_sounds.size(); ++i) {
        m_sounds[i]->setChecked(preferences.sounds[i]);
        m_sounds[i]->setIconName(preferences.sounds[i] ? u"check"_s : u"none"_s, 20);
    }
}

} // namespace stonepot
