#include "running_screen.h"

#include "local_hub.h"
#include "pairing.h"
#include "sound_output.h"
#include "sound_settings.h"

#include "core/when_done.h"
#include "ui/board/order_board.h"
#include "ui/kds/kitchen_window.h"
#include "ui/pos/till_window.h"
#include "ui/pos/trust.h"
#include "ui/setup/settings_sheet.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QShortcut>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// The ways in which the language's countries write an amount, each once; the usual one first.
std::vector<NamedChoice> formatsOf(const QLocale& locale, Currency currency)
{
    constexpr Minor sampleAmount = 123'456;
    QList<QLocale> locales = QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    locales.prepend(QLocale(locale.language(), locale.script(), QLocale::AnyTerritory));
    locales.prepend(locale);
    std::vector<NamedChoice> formats;
    for (const QLocale& each : locales) {
        const QString sample = Format::isolate(Format(each, currency, QTimeZone::utc()).money(sampleAmount));
        if (std::ranges::find(formats, sample, &NamedChoice::name) == formats.end()) {
            formats.push_back({each.name(), sample});
        }
    }
    return formats;
}

QString hubFolder(const Composition::Config& config)
{
    return QDir(config.dataDir).filePath(u"hub"_s);
}

} // namespace

RunningScreen::RunningScreen(const StartSettings& start, const Clock& clock)
    : m_clock(clock)
    , m_setup(start)
    , m_look{Theme::light(), Format(), Icons()}
{
    std::vector<NamedChoice> languages;
    for (const QString& language : Translation::languages()) {
        languages.push_back({language, Translation::nativeName(language)});
    }
    m_setup.settings().setLanguages(languages);
    connect(&m_setup, &DeviceSetup::changed, this, &RunningScreen::follow);
    // The page that asks for it ends with it.
    connect(&m_setup.settings(), &DeviceSettings::pairRequested, this, &RunningScreen::pair);
    connect(&m_setup, &DeviceSetup::restartRequested, this, &RunningScreen::startAnew, Qt::QueuedConnection);
}

RunningScreen::~RunningScreen() = default;

Result<std::unique_ptr<RunningScreen>> RunningScreen::start(const StartSettings& start, const Clock& clock)
{
    std::unique_ptr<RunningScreen> running(new RunningScreen(start, clock));
    running->speak();
    const Status done = running->run();
    return done ? Result<std::unique_ptr<RunningScreen>>(std::move(running)) : std::unexpected(done.error());
}

Status RunningScreen::run()
{
    auto config = m_setup.config();
    if (!config) {
        return std::unexpected(config.error());
    }
    if (const Status started = startHub(*config); !started) {
        return started;
    }
    auto screen = makeScreen(*config, m_clock, m_setup.preferences());
    if (!screen) {
        return std::unexpected(screen.error());
    }
    m_config = *config;
    m_screen = std::move(*screen);
    connect(m_screen.device.get(), &Composition::damaged, this, &RunningScreen::stopped);
    const PosStore& store = m_screen.device->pos();
    m_setup.setRunning(m_config, store.device().deviceId);
    if (m_hub) {
        m_joining = std::make_unique<Joining>(hubFolder(m_config), store.device().deviceId,
                                              static_cast<quint16>(m_setup.preferences().hubPort), m_reach);
    }
    connect(&store, &PosStore::menuChanged, this, &RunningScreen::offerFormats);
    offerFormats();
    if (m_config.role == DeviceRole::Kitchen) {
        m_sounds = std::make_unique<SoundSettings>(m_setup.settings(), m_screen.device->kitchen(), playWav);
    } else if (m_config.role == DeviceRole::Board) {
        m_sounds = std::make_unique<SoundSettings>(m_setup.settings(), playWav);
    }
    addSettings();
    return {};
}

Status RunningScreen::startHub(Composition::Config& config)
{
    const auto port = static_cast<quint16>(m_setup.preferences().hubPort);
    if (port == 0) {
        return {};
    }
    const bool shared = m_setup.preferences().hubShared;
    const QString folder = hubFolder(config);
    auto hub = LocalHub::start(folder, port, shared, m_clock);
    m_reach = shared ? Joining::Reach::Open : Joining::Reach::Alone;
    if (shared && !hub && hub.error().code == ErrorCode::Unavailable) {
        // Another program has the port on an address of the network. This machine sells on, and its settings say so.
        hub = LocalHub::start(folder, port, false, m_clock);
        m_reach = Joining::Reach::Taken;
    }
    if (!hub) {
        return std::unexpected(hub.error());
    }
    m_hub = std::move(*hub);
    if (shared) { // where every device has a token, so has this one
        config.makeCode = [folder, role = wireRole(config.role)] { return LocalHub::pairingCode(folder, role); };
    }
    return {};
}

void RunningScreen::speak()
{
    const QLocale locale = localeOf(m_setup.preferences());
    m_translation.emplace(locale);
    m_setup.setLanguage(m_translation->language());
    QLocale::setDefault(locale);
}

void RunningScreen::offerFormats()
{
    const QLocale locale = localeOf(m_setup.preferences());
    const Currency currency = m_screen.device->pos().menu().currency;
    const auto formats = formatsOf(locale, currency);
    m_setup.setFormats(formats, formats.front().id);
}

void RunningScreen::show()
{
    if (m_setup.settings().inUse().fullscreen) {
        window().showFullScreen();
    } else {
        window().show();
    }
}

void RunningScreen::follow(const DevicePreferences& before, const DevicePreferences& now)
{
    if (const auto config = m_setup.config()) {
        m_config.till = config->till;
        m_config.display = config->display;
    }
    if (auto* board = qobject_cast<OrderBoard*>(&window())) {
        board->setChime(m_config.display.chime);
    }
    const bool looks = before.language != now.language || before.formats != now.formats ||
                       before.colors != now.colors || before.textPercent != now.textPercent ||
                       before.lockAfter != now.lockAfter;
    if (before.fullscreen != now.fullscreen) {
        window().setWindowState(
            window().windowState().setFlag(Qt::WindowFullScreen, m_setup.settings().inUse().fullscreen));
    }
    if (before.hubShared != now.hubShared && m_hub) {
        QMetaObject::invokeMethod(this, &RunningScreen::startAnewHere, Qt::QueuedConnection);
    } else if (looks) { // what was pressed is in the window that goes
        QMetaObject::invokeMethod(this, &RunningScreen::replaceWindow, Qt::QueuedConnection);
    }
}

std::optional<RunningScreen::InSettings> RunningScreen::inSettings()
{
    if (!m_settings || !m_settings->isOpen()) {
        return std::nullopt;
    }
    const QWidget* focus = window().focusWidget();
    return InSettings{focus != nullptr ? focus->objectName() : QString(), m_settings->scrolled()};
}

void RunningScreen::goOn(const std::optional<InSettings>& where)
{
    if (where && m_screen.window) {
        settings().returnTo(where->focus, where->scrolled);
    }
}

void RunningScreen::replaceWindow()
{
    QWidget& old = window();
    const auto where = inSettings();
    const bool visible = old.isVisible();
    speak();
    offerFormats();
    auto fresh = makeWindow(m_screen, m_config, m_clock, m_setup.preferences());
    fresh->setGeometry(old.geometry());
    fresh->setWindowState(old.windowState());
    m_trust.reset();
    std::swap(m_screen.window, fresh); // the new one covers the old one before that goes
    addSettings();
    if (visible) {
        window().setVisible(true);
    }
    goOn(where);
    fresh.reset();
    emit windowReplaced();
}

void RunningScreen::startAnew()
{
    m_trust.reset();
    m_screen.window.reset();
    m_screen.terminal.reset();
    m_screen.printing.reset();
    m_sounds.reset();
    m_screen.device.reset(); // what it has stored, the next one finds
    m_joining.reset();
    m_hub.reset();
    if (const Status done = run(); !done) {
        emit stopped(done.error());
        return;
    }
    show();
    emit windowReplaced();
}

// Who may reach the hub is decided when it starts to listen. The manager goes on where they were.
void RunningScreen::startAnewHere()
{
    const auto where = inSettings();
    startAnew();
    goOn(where);
}

void RunningScreen::pair(const QString& code)
{
    using Problem = DeviceSettings::Problem;
    const auto config = m_setup.config();
    if (!config) {
        return; // it was refused when it was changed
    }
    const QString deviceId = config->device.isEmpty() ? m_screen.device->pos().device().deviceId : config->device;
    m_http = std::make_unique<HttpClient>(config->addresses.api, QByteArray(), config->link.tls);
    m_http->send(pairingCall(code, deviceId), this, [this](const HttpReply& reply) {
        const auto paired = readPairingReply(reply);
        if (paired) {
            keepPairing(paired->token, paired->tenant);
            return;
        }
        const ErrorCode why = paired.error().code;
        m_setup.settings().refuse(why == ErrorCode::Unavailable   ? Problem::NobodyAnswers
                                  : why == ErrorCode::RateLimited ? Problem::TooManyCodes
                                                                  : Problem::CodeRefused);
    });
}

void RunningScreen::keepPairing(const QByteArray& token, const QString& tenant)
{
    whenDone(m_screen.device->keepToken(token), this, [this, tenant](const Status& kept) {
        if (!kept) {
            m_setup.settings().refuse(DeviceSettings::Problem::NotSaved);
            return;
        }
        DevicePreferences next = m_setup.preferences();
        next.tenant = tenant;
        m_setup.settings().change(next);
        startAnewHere();
    });
}

void RunningScreen::addSettings()
{
    m_settings = nullptr; // that of a window before this one ends with it
    m_look.theme = m_setup.settings().inUse().dark ? Theme::dark() : Theme::light();
    m_look.theme.setTextScale(m_setup.preferences().textPercent / 100.0);
    m_look.format = Format(localeOf(m_setup.preferences()), m_screen.device->pos().menu().currency, QTimeZone::utc());
    window().installEventFilter(this);
    auto* till = qobject_cast<TillWindow*>(m_screen.window.get());
    if (till != nullptr) {
        till->offerSettings();
        connect(till, &TillWindow::settingsRequested, this, [this] { settings().openPage(); });
        return;
    }
    if (auto* kitchen = qobject_cast<KitchenWindow*>(m_screen.window.get())) {
        kitchen->offerSettings();
        connect(kitchen, &KitchenWindow::settingsRequested, this, &RunningScreen::askSettings);
    }
    connect(new QShortcut(Qt::CTRL | Qt::Key_Comma, m_screen.window.get()), &QShortcut::activated, this,
            &RunningScreen::askSettings);
}

SettingsSheet& RunningScreen::settings()
{
    if (!m_settings) {
        auto* till = qobject_cast<TillWindow*>(m_screen.window.get());
        m_settings = new SettingsSheet(m_setup.settings(), m_look,
                                       {.printers = till != nullptr,
                                        .lock = till != nullptr,
                                        .devices = m_joining ? &m_joining->devices() : nullptr},
                                       m_screen.window.get());
        if (till != nullptr) {
            connect(m_settings, &SettingsSheet::printersRequested, till, &TillWindow::showPrinters);
        }
    }
    return *m_settings;
}

// A device that knows nobody yet has nothing to keep from anybody.
void RunningScreen::askSettings()
{
    if (m_screen.device->pos().staff().empty()) {
        settings().openPage();
        return;
    }
    trust().ask(QCoreApplication::translate("Screens", "Changing the settings"),
                [this](const StaffMember&) { settings().openPage(); });
}

Trust& RunningScreen::trust()
{
    if (!m_trust) {
        m_trust = std::make_unique<Trust>(m_screen.device->pos(), m_look, m_screen.window.get());
    }
    return *m_trust;
}

// Only what people do: the system may end the program when it has to.
bool RunningScreen::eventFilter(QObject* watched, QEvent* event)
{
    const bool closes = event->type() == QEvent::Close && event->spontaneous() && watched == m_screen.window.get();
    if (!closes || !m_setup.preferences().kiosk || m_screen.device->pos().staff().empty()) {
        return QObject::eventFilter(watched, event);
    }
    event->ignore();
    trust().ask(QCoreApplication::translate("Screens", "Closing the program"),
                [this](const StaffMember&) { window().close(); });
    return true;
}

} // namespace stonepot
