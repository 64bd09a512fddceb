#include "ui/setup/settings_sheet.h"

#include "ui/common/announce.h"
#include "ui/common/button.h"
#include "ui/common/choice_row.h"
#include "ui/common/scroll_list.h"
#include "ui/common/text.h"
#include "ui/setup/joining_part.h"
#include "ui/setup/setup_text.h"
#include "ui/setup/sounds_part.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

using Colors = DevicePreferences::Colors;
using Setting = DeviceSettings::Field;

constexpr QSize settingsSize{1000, 720};
constexpr std::array textPercents{100, 110, 125, 150};
constexpr std::array lockMinutes{0, 1, 3, 5, 10, 30};
constexpr auto lightId = "light"_L1;
constexpr auto darkId = "dark"_L1;
constexpr auto fullId = "full"_L1;
constexpr auto onId = "on"_L1;
constexpr auto onlyManagerId = "manager"_L1;

} // namespace

SettingsSheet::SettingsSheet(DeviceSettings& settings, const Look& look, Offers offers, QWidget* window)
    : Sheet(look, u"settingsSheet"_s,
            {look.theme.scaled(settingsSize.width()), look.theme.scaled(settingsSize.height())}, window)
    , m_settings(settings)
    , m_offers(offers)
{
    auto* form = new Form(look, u"settingsForm"_s, nullptr);
    addLooks(form);
    addScreen(form);
    if (!settings.sounds().empty()) {
        form->column()->addWidget(new SoundsPart(settings, look, form));
    }
    addDevice(form);
    addJoining(form);
    addActions(form);
    form->column()->addStretch();
    m_scroll = makeScroll(form, panel());
    m_notSaved = makeLabel(look, {}, 14, QFont::DemiBold, Token::Chili700, panel());
    m_notSaved->setObjectName(u"settingsProblem"_s);
    m_notSaved->setContentsMargins(24, 0, 24, 8);
    m_notSaved->setWordWrap(true);
    m_notSaved->hide();
    auto* layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, 1, 1, 12);
    layout->setSpacing(0);
    layout->addWidget(makeHeader(tr("Settings"), tr("What is changed here is in effect at once.")));
    layout->addWidget(m_notSaved); // in sight wherever the page is
    layout->addWidget(m_scroll, 1);
    setAccessibleName(tr("Settings"));
    connect(&settings, &DeviceSettings::changed, this, &SettingsSheet::refresh);
    connect(&settings, &DeviceSettings::refused, this, &SettingsSheet::showProblem);
    refresh();
}

void SettingsSheet::addLooks(Form* form)
{
    form->addHeading(tr("Language and looks"));
    m_language = form->addChoices(u"settingsLanguage"_s, tr("Language"), false);
    m_formats = form->addChoices(u"settingsFormats"_s, tr("Amounts are written"), false);
    m_colors = form->addChoices(u"settingsColors"_s, tr("Colours"), false);
    m_text = form->addChoices(u"settingsText"_s, tr("Size of the text"), false);
    const auto first = [](const ChoiceRow* row) { return row->chosen().value(0); };
    connect(m_language, &ChoiceRow::changed, this, [this, first] {
        change([&](DevicePreferences& next) {
            next.language = first(m_language);
            next.formats.clear(); // those of the language before
        });
    });
    connect(m_formats, &ChoiceRow::changed, this,
            [this, first] { change([&](DevicePreferences& next) { next.formats = first(m_formats); }); });
    connect(m_colors, &ChoiceRow::changed, this, [this, first] {
        change(
            [&](DevicePreferences& next) { next.colors = first(m_colors) == darkId ? Colors::Dark : Colors::Light; });
    });
    connect(m_text, &ChoiceRow::changed, this,
            [this, first] { change([&](DevicePreferences& next) { next.textPercent = first(m_text).toInt(); }); });
}

void SettingsSheet::addScreen(Form* form)
{
    m_screen = form->addChoices(u"settingsScreen"_s, tr("Screen"), true);
    connect(m_screen, &ChoiceRow::changed, this,
            [this] { change([&](DevicePreferences& next) { next.fullscreen = !m_screen->chosen().isEmpty(); }); });
    m_closing = form->addChoices(u"settingsClosing"_s, tr("Closing the program"), true);
    connect(m_closing, &ChoiceRow::changed, this,
            [this] { change([&](DevicePreferences& next) { next.kiosk = !m_closing->chosen().isEmpty(); }); });
    if (m_offers.lock) {
        m_lock = form->addChoices(u"settingsLock"_s, tr("Ask for a PIN when nobody has touched it for"), false);
        connect(m_lock, &ChoiceRow::changed, this, [this] {
            change([&](DevicePreferences& next) { next.lockAfter = m_lock->chosen().value(0).toInt(); });
        });
    }
}

void SettingsSheet::addDevice(Form* form)
{
    form->addHeading(tr("This device"));
    m_device =
        form->addField(u"settingsDevice"_s, tr("Name; its last letter or number names its orders: till-b makes B-001"));
    m_backend = form->addField(u"settingsBackend"_s, tr("Address of the hub, such as 192.168.1.10:3001"));
    m_tenant = form->addField(u"settingsTenant"_s, tr("Restaurant at the hub"));
    const auto follow = [this](const Form::Field& field, QString DevicePreferences::*member) {
        field.edit->setMaxLength(200);
        connect(field.edit, &QLineEdit::editingFinished, this, [this, edit = field.edit, member] {
            if (edit->isModified()) {
                edit->setModified(false);
                change([&](DevicePreferences& next) { next.*member = edit->text().trimmed(); });
            }
        });
    };
    follow(m_device, &DevicePreferences::device);
    follow(m_backend, &DevicePreferences::backend);
    follow(m_tenant, &DevicePreferences::tenant);
    m_code = form->addField(u"settingsCode"_s, tr("Pairing code, when the hub asks for one"));
    m_code.edit->setMaxLength(64);
    connect(m_code.edit, &QLineEdit::editingFinished, this, [this] {
        if (m_code.edit->isModified() && !m_code.edit->text().trimmed().isEmpty()) {
            m_code.edit->setModified(false);
            m_code.accept();
            m_settings.pair(m_code.edit->text().trimmed());
        }
    });
}

void SettingsSheet::addJoining(Form* form)
{
    if (m_offers.devices == nullptr) {
        return;
    }
    form->addHeading(tr("Other devices"));
    m_join = form->addChoices(u"settingsJoin"_s, tr("The hub of this program"), true);
    connect(m_join, &ChoiceRow::changed, this,
            [this] { change([&](DevicePreferences& next) { next.hubShared = !m_join->chosen().isEmpty(); }); });
    form->column()->addWidget(new JoiningPart(*m_offers.devices, m_look, form));
}

void SettingsSheet::addActions(Form* form)
{
    form->column()->addSpacing(16);
    m_restartWords =
        form->addText(tr("Name, address and restaurant count once the program has started anew. Nothing is lost."));
    m_restart = new Button(m_look, u"settingsRestart"_s, tr("Start anew"), form);
    m_restart->setKind(Button::Kind::Primary);
    m_restart->setMinimumHeight(m_look.theme.scaled(48));
    connect(m_restart, &QAbstractButton::clicked, &m_settings, &DeviceSettings::restart);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_restart);
    if (m_offers.printers) {
        auto* printers = new Button(m_look, u"settingsPrinters"_s, tr("Printers…"), form);
        printers->setIconName(u"printer"_s);
        printers->setMinimumHeight(m_look.theme.scaled(48));
        connect(printers, &QAbstractButton::clicked, this, [this] {
            dismiss();
            emit printersRequested();
        });
        row->addWidget(printers);
    }
    row->addStretch();
    form->column()->addLayout(row);
}

void SettingsSheet::openPage()
{
    for (const Form::Field* field : {&m_device, &m_backend, &m_tenant}) {
        field->edit->setModified(false); // what was typed and left
        field->accept();
    }
    m_code.edit->clear();
    m_code.accept();
    if (m_offers.devices != nullptr) {
        m_offers.devices->look();
    }
    refresh();
    open();
}

void SettingsSheet::returnTo(const QString& focusName, int scrolled)
{
    openPage();
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(scrolled);
    auto* focus = findChild<QWidget*>(focusName);
    if (focus != nullptr && focus->isVisible()) {
        m_scroll->ensureWidgetVisible(focus);
        focus->setFocus(Qt::OtherFocusReason);
    }
}

int SettingsSheet::scrolled() const
{
    return m_scroll->verticalScrollBar()->value();
}

void SettingsSheet::change(const std::function<void(DevicePreferences&)>& edit)
{
    for (const Form::Field* field : {&m_device, &m_backend, &m_tenant}) {
        field->accept();
    }
    m_notSaved->hide();
    DevicePreferences next = m_settings.preferences();
    edit(next);
    m_settings.change(next);
}

void SettingsSheet::refresh()
{
    const DevicePreferences& set = m_settings.preferences();
    const DeviceSettings::InUse& now = m_settings.inUse();
    m_language->show(m_settings.languages(), {now.language});
    m_formats->show(m_settings.formats(), {now.formats});
    m_colors->show({{lightId, tr("Light")}, {darkId, tr("Dark")}}, {now.dark ? darkId : lightId});
    std::vector<NamedChoice> sizes;
    sizes.reserve(textPercents.size());
    for (const int percent : textPercents) {
        sizes.push_back({QString::number(percent), m_look.format.percent(Decimal(percent))});
    }
    m_text->show(sizes, {QString::number(set.textPercent)});
    m_screen->show({{fullId, tr("Fill it")}}, now.fullscreen ? QStringList{fullId} : QStringList{});
    m_screen->setEnabled(!m_settings.isGiven(Setting::Screen));
    m_closing->show({{onlyManagerId, tr("Only a manager may close it")}},
                    set.kiosk ? QStringList{onlyManagerId} : QStringList{});
    if (m_join != nullptr) {
        m_join->show({{onId, tr("Let other devices join")}}, set.hubShared ? QStringList{onId} : QStringList{});
    }
    if (m_lock != nullptr) {
        std::vector<NamedChoice> locks;
        locks.reserve(lockMinutes.size());
        for (const int minutes : lockMinutes) {
            locks.push_back({QString::number(minutes),
                             minutes == 0 ? tr("Never", "lock the till") : tr("%n minute(s)", nullptr, minutes)});
        }
        m_lock->show(locks, {QString::number(now.lockAfter)});
        m_lock->setEnabled(!m_settings.isGiven(Setting::Lock));
    }
    refreshFields();
    m_restart->setVisible(m_settings.needsRestart());
    m_restartWords->setVisible(m_settings.needsRestart());
}

// Not what is being typed.
void SettingsSheet::refreshFields()
{
    const auto show = [this](const Form::Field& field, Setting setting, const QString& set, const QString& now) {
        const bool given = m_settings.isGiven(setting);
        field.edit->setReadOnly(given);
        field.edit->setToolTip(given ? tr("Said when the program was started") : QString());
        if (!field.edit->isModified()) {
            field.edit->setText(given || set.isEmpty() ? now : set);
        }
    };
    const DevicePreferences& set = m_settings.preferences();
    const DeviceSettings::InUse& now = m_settings.inUse();
    show(m_device, Setting::Device, set.device, now.device);
    show(m_backend, Setting::Backend, set.backend, now.backend);
    show(m_tenant, Setting::Tenant, set.tenant, now.tenant);
}

void SettingsSheet::showProblem(DeviceSettings::Problem problem)
{
    switch (problem) {
    case DeviceSettings::Problem::NotAName:
        m_device.refuse(tr("A device's name has no spaces, quotes or backslashes."));
        break;
    case DeviceSettings::Problem::NotAnAddress:
        m_backend.refuse(tr("This is no address. Write one such as 192.168.1.10:3001 or https://hub.example.com."));
        break;
    case DeviceSettings::Problem::NotATenant:
        m_tenant.refuse(tr("A restaurant's short name is 1 to 64 letters, digits, - or _."));
        break;
    case DeviceSettings::Problem::NotSaved:
        m_notSaved->setText(tr("This works now, but it cannot be stored: the disk may be full."));
        m_notSaved->show();
        announce(m_notSaved, m_notSaved->text());
        break;
    case DeviceSettings::Problem::NobodyAnswers:
        m_code.refuse(setupProblemText({SetupField::Hub, SetupProblem::Kind::NobodyAnswers, 0, {}}));
        break;
    case DeviceSettings::Problem::CodeRefused:
        m_code.refuse(setupProblemText({SetupField::Code, SetupProblem::Kind::CodeRefused, 0, {}}));
        break;
    case DeviceSettings::Problem::TooManyCodes:
        m_code.refuse(setupProblemText({SetupField::Code, SetupProblem::Kind::TooManyCodes, 0, {}}));
        break;
    }
}

} // namespace stonepot
