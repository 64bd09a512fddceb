#include "screens.h"

#include "sound_output.h"

#include "state/payment_terminal.h"
#include "ui/board/order_board.h"
#include "ui/kds/kitchen_window.h"
#include "ui/pos/till_window.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::chrono::seconds simulatedChargeTakes{2};

std::unique_ptr<QWidget> makeTill(Composition& device, const TillSettings& settings, Printing& printing,
                                  const Clock& clock)
{
    TillWindow::Options options;
    options.tillName =
        QCoreApplication::translate("Screens", "Till %1", "the till's letter").arg(device.pos().device().letter);
    options.locale = peoplesLocale();
    options.paper = &printing.status();
    options.printers = &printing.printers();
    options.lockAfter = settings.lockAfter;
    options.paymentCode = settings.paymentCode;
    if (settings.simulatesTerminal) {
        options.terminal = new SimulatedTerminal(simulatedChargeTakes, &device);
    }
    return std::make_unique<TillWindow>(device.pos(), device.status(), clock, options);
}

std::unique_ptr<QWidget> makeKitchen(Composition& device, const QString& station, const Clock& clock)
{
    KitchenSettings settings;
    settings.scope = BoardScope::fromText(station);
    settings.play = playWav;
    settings.format = Format(peoplesLocale(), Currency{}, QTimeZone::systemTimeZone());
    auto window = std::make_unique<KitchenWindow>(device.kitchen(), device.status(), clock, settings);
    window->resize(1920, 1080);
    return window;
}

std::unique_ptr<QWidget> makeBoard(Composition& device)
{
    OrderBoard::Settings settings;
    settings.format = Format(peoplesLocale(), Currency{}, QTimeZone::systemTimeZone());
    settings.shopName = device.pos().menu().shopName;
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

Result<Screen> makeScreen(const Composition::Config& config, const Clock& clock)
{
    auto device = Composition::make(config, clock);
    if (!device) {
        return std::unexpected(device.error());
    }
    if (config.role != DeviceRole::Till) {
        auto window =
            config.role == DeviceRole::Kitchen ? makeKitchen(**device, config.station, clock) : makeBoard(**device);
        return Screen{std::move(*device), nullptr, std::move(window)};
    }
    auto printing = Printing::make(config.dataDir, (*device)->storage(), clock);
    if (!printing) {
        return std::unexpected(printing.error());
    }
    (*printing)->follow(**device);
    auto window = makeTill(**device, config.till, **printing, clock);
    return Screen{std::move(*device), std::move(*printing), std::move(window)};
}

} // namespace stonepot
