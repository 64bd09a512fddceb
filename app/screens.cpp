#include "screens.h"

#include "sound_output.h"

#include "ui/board/order_board.h"
#include "ui/kds/kitchen_window.h"
#include "ui/pos/till_window.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::chrono::seconds simulatedChargeTakes{2};
constexpr qint64 mostKeyMapBytes = 64 * 1024;

using Colors = DevicePreferences::Colors;

std::unique_ptr<QWidget> makeTill(const Screen& screen, const TillSettings& settings, const Clock& clock,
                                  const DevicePreferences& preferences)
{
    PosStore& store = screen.device->pos();
    TillWindow::Options options;
    options.tillName =
        QCoreApplication::translate("Screens", "Till %1", "the till's letter").arg(store.device().letter);
    options.locale = localeOf(preferences);
    options.textScale = preferences.textPercent / 100.0;
    options.dark = preferences.colors == Colors::Dark;
    options.paper = &screen.printing->status();
    options.openAddress = QDesktopServices::openUrl;
    options.printers = &screen.printing->printers();
    options.development = settings.development;
    options.lockAfter = settings.lockAfter;
    options.paymentCode = settings.paymentCode;
    options.paymentCodeValidity = settings.paymentCodeValidity;
    options.terminal = screen.terminal.get();
    options.startsWithLogin = true;
    return std::make_unique<TillWindow>(store, screen.device->status(), clock, options);
}

// What a kitchen promises for each kind of order, where somebody has said it.
AgeSettings agesOf(const DisplaySettings& display)
{
    AgeSettings ages;
    for (const auto& [kind, limits] : {std::pair(u"dine-in"_s, &ages.dineIn), std::pair(u"pickup"_s, &ages.pickup),
                                       std::pair(u"delivery"_s, &ages.delivery), std::pair(u"other"_s, &ages.other)}) {
        if (const auto said = display.limits.constFind(kind); said != display.limits.cend()) {
            *limits = {said->warning, said->late};
        }
    }
    return ages;
}

Result<KeyMap> keyMapOf(const DisplaySettings& display)
{
    if (display.keyMapFile.isEmpty()) {
        return KeyMap::standard();
    }
    QFile file(display.keyMapFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, display.keyMapFile, file.errorString());
    }
    auto keys = KeyMap::parse(file.read(mostKeyMapBytes));
    if (!keys) {
        keys.error().where = display.keyMapFile + u": "_s + keys.error().where;
    }
    return keys;
}

std::unique_ptr<QWidget> makeKitchen(const Screen& screen, const Composition::Config& config, const Clock& clock,
                                     const DevicePreferences& preferences)
{
    Composition& device = *screen.device;
    KitchenSettings settings;
    settings.scope = BoardScope::fromText(config.station);
    settings.keys = screen.keys;
    settings.ages = agesOf(config.display);
    settings.reducedMotion = config.display.reducedMotion;
    settings.play = playWav;
    settings.format = Format(localeOf(preferences), Currency{}, QTimeZone::systemTimeZone());
    settings.light = preferences.colors == Colors::Light;
    settings.textScale = preferences.textPercent / 100.0;
    auto window = std::make_unique<KitchenWindow>(device.kitchen(), device.status(), clock, settings);
    window->resize(1920, 1080);
    return window;
}

std::unique_ptr<QWidget> makeBoard(Composition& device, const DisplaySettings& display,
                                   const DevicePreferences& preferences)
{
    OrderBoard::Settings settings;
    settings.format = Format(localeOf(preferences), Currency{}, QTimeZone::systemTimeZone());
    settings.shopName = device.pos().menu().shopName;
    settings.light = preferences.colors == Colors::Light;
    settings.keepReady = display.keepReady;
    settings.names = display.names;
    settings.play = playWav;
    settings.chime = display.chime;
    auto window = std::make_unique<OrderBoard>(device.kitchen(), device.status(), settings);
    QObject::connect(&device.pos(), &PosStore::menuChanged, window.get(),
                     [&pos = device.pos(), board = window.get()] { board->setShopName(pos.menu().shopName); });
    window->resize(1920, 1080);
    return window;
}

} // namespace

// Of the system only its language and country: on Windows the system's locale itself adds decimals to money that has
// them.
QLocale peoplesLocale()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : QLocale(system.language(), system.script(), system.territory());
}

QLocale localeOf(const DevicePreferences& preferences)
{
    if (preferences.language.isEmpty()) {
        return preferences.formats.isEmpty() ? peoplesLocale() : QLocale(preferences.formats);
    }
    const QLocale system = peoplesLocale();
    const QLocale chosen(preferences.language);
    if (const QLocale formats(preferences.formats);
        !preferences.formats.isEmpty() && formats.language() == chosen.language()) {
        return formats;
    }
    return chosen.language() == system.language() && chosen.script() == system.script() ? system : chosen;
}

Result<Screen> makeScreen(const Composition::Config& config, const Clock& clock, const DevicePreferences& preferences)
{
    auto keys = keyMapOf(config.display);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    auto device = Composition::make(config, clock);
    if (!device) {
        return std::unexpected(device.error());
    }
    Screen screen;
    screen.keys = std::move(*keys);
    screen.device = std::move(*device);
    if (config.role == DeviceRole::Till) {
        auto printing = Printing::make(config.dataDir, screen.device->storage(), clock);
        if (!printing) {
            return std::unexpected(printing.error());
        }
        (*printing)->follow(*screen.device);
        screen.printing = std::move(*printing);
        if (config.till.simulatesTerminal) {
            screen.terminal = std::make_unique<SimulatedTerminal>(simulatedChargeTakes);
        }
    }
    screen.window = makeWindow(screen, config, clock, preferences);
    return screen;
}

std::unique_ptr<QWidget> makeWindow(const Screen& screen, const Composition::Config& config, const Clock& clock,
                                    const DevicePreferences& preferences)
{
    switch (config.role) {
    case DeviceRole::Till:
        return makeTill(screen, config.till, clock, preferences);
    case DeviceRole::Kitchen:
        return makeKitchen(screen, config, clock, preferences);
    case DeviceRole::Board:
        return makeBoard(*screen.device, config.display, preferences);
    }
    return nullptr;
}

} // namespace stonepot
