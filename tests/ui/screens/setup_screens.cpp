#include "screens.h"

#include "state/device_settings.h"
#include "state/hub_devices.h"
#include "state/setup_assistant.h"
#include "ui/pos/till_bed.h"
#include "ui/setup/settings_sheet.h"
#include "ui/setup/setup_wizard.h"

using namespace Qt::StringLiterals;

namespace stonepot::screens {

namespace {

constexpr QSize smallest{1024, 720};
constexpr QSize tillSize{1366, 768};

std::vector<NamedChoice> spoken()
{
    std::vector<NamedChoice> languages;
    for (const QString& language : Translation::languages()) {
        languages.push_back({language, Translation::nativeName(language)});
    }
    return languages;
}

// The first start at a step, with what `prepare` did before and `happen` after.
void wizard(const Variant& variant, const Viewer& viewer, SetupAssistant::Step step,
            const std::function<void(SetupDraft&)>& prepare, const std::function<void(SetupAssistant&)>& happen = {})
{
    Look look{Theme::light(), Format(variant.locale, Currency(), QTimeZone::utc()), Icons()};
    look.theme = variant.dark ? Theme::dark() : Theme::light();
    look.theme.setTextScale(variant.scale);
    SetupAssistant assistant;
    assistant.setLanguages(spoken(), QLocale::languageToCode(variant.locale.language()));
    SetupDraft draft;
    draft.shopName = u"Stonepot Kitchen"_s;
    draft.currency = u"EUR"_s;
    draft.timeZone = u"Europe/Berlin"_s;
    draft.people = {{u"Joon Lee"_s, u"5678"_s, true}, {u"Mina Kim"_s, u"1234"_s, false}};
    prepare(draft);
    assistant.resume(draft);
    QObject::connect(&assistant, &SetupAssistant::checkRequested, &assistant, &SetupAssistant::goOn);
    SetupWizard window(assistant, look);
    while (assistant.step() != step) {
        assistant.next();
    }
    window.show();
    if (happen) {
        happen(assistant);
    }
    present(window, smallest, viewer);
}

void language(const Variant& variant, const Viewer& viewer)
{
    wizard(variant, viewer, SetupAssistant::Step::Language, [](SetupDraft&) {});
}

void shop(const Variant& variant, const Viewer& viewer)
{
    wizard(
        variant, viewer, SetupAssistant::Step::Shop, [](SetupDraft&) {},
        [](SetupAssistant& assistant) {
            assistant.refuse({SetupField::Currency, SetupProblem::Kind::NotACurrency, 0, {}});
        });
}

void join(const Variant& variant, const Viewer& viewer)
{
    wizard(
        variant, viewer, SetupAssistant::Step::Shop,
        [](SetupDraft& draft) {
            draft.shop = SetupDraft::Shop::Join;
            draft.hub = u"192.168.1.10:3001"_s;
        },
        [](SetupAssistant& assistant) {
            assistant.setHubs({{u"192.168.1.10:3001"_s, u"office · 192.168.1.10:3001"_s},
                               {u"192.168.1.12:3001"_s, u"counter · 192.168.1.12:3001"_s}});
            assistant.refuse({SetupField::Code, SetupProblem::Kind::CodeRefused, 0, {}});
        });
}

void device(const Variant& variant, const Viewer& viewer)
{
    wizard(variant, viewer, SetupAssistant::Step::Device, [](SetupDraft&) {});
}

void people(const Variant& variant, const Viewer& viewer)
{
    wizard(
        variant, viewer, SetupAssistant::Step::People, [](SetupDraft&) {},
        [](SetupAssistant& assistant) {
            assistant.refuse({SetupField::PersonPin, SetupProblem::Kind::PinTaken, 1, {}});
        });
}

void menuTable(const Variant& variant, const Viewer& viewer)
{
    wizard(
        variant, viewer, SetupAssistant::Step::Menu,
        [](SetupDraft& draft) {
            draft.menu = SetupDraft::MenuSource::File;
            draft.menuFile = u"/home/owner/dishes.csv"_s;
        },
        [](SetupAssistant& assistant) {
            assistant.setTable(parseCsv("Name;Price;Category;Station\nSoup;4,50;Warm;kitchen\nTea;two;Cold;bar\n"));
        });
}

// With the focus where it is said.
void settingsAt(const QString& focusName, const Variant& variant, const Viewer& viewer,
                const std::vector<SoundLevel>& sounds = {})
{
    TillWindow::Options options = TillBed::defaultOptions();
    options.locale = variant.locale;
    options.dark = variant.dark;
    options.textScale = variant.scale;
    TillBed bed(options);
    bed.show(tillSize);
    bed.setOnline();
    bed.logIn();
    Look look{variant.dark ? Theme::dark() : Theme::light(), Format(variant.locale, Currency(), QTimeZone::utc()),
              Icons()};
    look.theme.setTextScale(variant.scale);
    DeviceSettings set;
    set.setLanguages(spoken());
    set.setFormats({{variant.locale.name(), Format::isolate(u"1.234,50 €"_s)}});
    set.setSounds(sounds);
    DevicePreferences preferences;
    preferences.hubShared = true;
    preferences.textPercent = qRound(variant.scale * 100);
    set.show(preferences,
             {.language = QLocale::languageToCode(variant.locale.language()),
              .formats = variant.locale.name(),
              .device = u"till-b"_s,
              .backend = u"192.168.1.10:3001"_s,
              .tenant = u"demo"_s,
              .dark = variant.dark},
             true);
    HubDevices devices;
    devices.setReachable(true, {u"192.168.1.10:3001"_s});
    devices.setCode(u"K7QD-M2XP"_s);
    devices.setDevices({{u"kitchen-1"_s, u"kitchen-1"_s}, {u"till-c"_s, u"till-c"_s}});
    auto* sheet = new SettingsSheet(set, look, {.printers = true, .lock = true, .devices = &devices}, bed.window.get());
    sheet->returnTo(focusName, 0);
    present(*bed.window, tillSize, viewer);
    delete sheet; // before what it looks at
}

void settings(const Variant& variant, const Viewer& viewer)
{
    settingsAt(u"settingsColors_light"_s, variant, viewer);
}

// As a kitchen display's.
void settingsSounds(const Variant& variant, const Viewer& viewer)
{
    settingsAt(u"settingsSound_late_0"_s, variant, viewer,
               {{u"new"_s, 70}, {u"changed"_s, 40}, {u"late"_s, 0}, {u"voided"_s, 100}});
}

void settingsEnd(const Variant& variant, const Viewer& viewer)
{
    settingsAt(u"settingsPrinters"_s, variant, viewer);
}

} // namespace

std::vector<Screen> setupScreens()
{
    return {{u"setup-language"_s, language}, {u"setup-shop"_s, shop},          {u"setup-join"_s, join},
            {u"setup-device"_s, device},     {u"setup-people"_s, people},      {u"setup-menu"_s, menuTable},
            {u"settings"_s, settings},       {u"settings-end"_s, settingsEnd}, {u"settings-sounds"_s, settingsSounds}};
}

} // namespace stonepot::screens
