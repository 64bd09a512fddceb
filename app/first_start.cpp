#include "first_start.h"

#include "device_identity.h"
#include "local_hub.h"
#include "pairing.h"
#include "screens.h"

#include "core/when_done.h"
#include "storage/whole_file.h"
#include "ui/setup/setup_wizard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

using Kind = SetupProblem::Kind;
using Step = SetupAssistant::Step;

constexpr qint64 maxMenuFile = 32 * 1024 * 1024;
constexpr Milliseconds hubAnswersWithin{5000};

QString inFolder(const StartSettings& start, const QString& file)
{
    return QDir(start.dataDir()).filePath(file);
}

QString draftFile(const StartSettings& start)
{
    return inFolder(start, u"first-start.json"_s);
}

// What this machine says about itself.
SetupDraft freshDraft(const StartSettings& start)
{
    SetupDraft draft;
    draft.currency = peoplesLocale().currencySymbol(QLocale::CurrencyIsoCode);
    draft.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    draft.role = wireRole(start.options.role);
    if (!LocalHub::isAvailable()) {
        draft.shop = SetupDraft::Shop::Join;
    }
    return draft;
}

} // namespace

bool FirstStart::isNeeded(const StartSettings& start)
{
    const Options& options = start.options;
    return start.given().isEmpty() && options.pairingCode.isEmpty() && options.station.isEmpty() &&
           !QFile::exists(inFolder(start, u"device.json"_s)) && !QFile::exists(inFolder(start, u"device.db"_s));
}

FirstStart::FirstStart(const StartSettings& start, const Menu& sample, const Clock& clock,
                       std::vector<HubSearch::Target> around)
    : m_start(start)
    , m_sample(sample)
    , m_clock(clock)
    , m_search(std::move(around))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_assistant, &SetupAssistant::draftChanged, this, &FirstStart::keepDraft);
    connect(&m_assistant, &SetupAssistant::draftChanged, this, &FirstStart::look);
    connect(&m_search, &HubSearch::found, this, [this] {
        std::vector<NamedChoice> hubs;
        for (const FoundHub& hub : m_search.hubs()) {
            hubs.push_back({hub.address, hub.name.isEmpty() ? hub.address : hub.name + u" · "_s + hub.address});
        }
        m_assistant.setHubs(hubs);
    });
    connect(&m_assistant, &SetupAssistant::checkRequested, this, &FirstStart::check);
    connect(&m_assistant, &SetupAssistant::finishRequested, this, &FirstStart::finish);
    connect(&m_assistant, &SetupAssistant::menuFileRequested, this, &FirstStart::readMenuFile);
    // What was pressed is in the window that goes.
    connect(
        &m_assistant, &SetupAssistant::languageRequested, this,
        [this](const QString& language) {
            speak(language);
            replaceWindow();
        },
        Qt::QueuedConnection);
}

FirstStart::~FirstStart()
{
    m_pool.waitForDone();
}

Result<std::unique_ptr<FirstStart>> FirstStart::make(const StartSettings& start, const Menu& sample, const Clock& clock,
                                                     std::vector<HubSearch::Target> around)
{
    const QString folder = start.dataDir();
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable()) {
        return fail(ErrorCode::StorageFailed, folder, u"Nothing can be written to this folder."_s);
    }
    std::unique_ptr<FirstStart> first(new FirstStart(start, sample, clock, std::move(around)));
    SetupDraft draft = freshDraft(start);
    QString language;
    if (QFile file(draftFile(start)); file.open(QIODevice::ReadOnly)) {
        const QByteArray json = file.read(maxMenuFile);
        draft = readSetupDraft(json);
        language = readDevicePreferences(json).language;
    }
    first->m_assistant.resume(draft);
    first->look();
    first->speak(language);
    first->replaceWindow();
    if (draft.menu == SetupDraft::MenuSource::File) {
        first->readMenuFile(draft.menuFile);
    }
    return first;
}

void FirstStart::speak(const QString& language)
{
    m_language = language;
    DevicePreferences preferences;
    preferences.language = language;
    const QLocale locale = localeOf(preferences);
    m_translation.emplace(locale);
    QLocale::setDefault(locale);
    std::vector<NamedChoice> languages;
    for (const QString& each : Translation::languages()) {
        languages.push_back({each, Translation::nativeName(each)});
    }
    m_assistant.setLanguages(languages, m_translation->language());
    keepDraft();
}

void FirstStart::replaceWindow()
{
    const Look look{Theme::light(), Format(QLocale(), Currency(), QTimeZone::utc()), Icons()};
    std::unique_ptr<QWidget> fresh = std::make_unique<SetupWizard>(m_assistant, look);
    const bool visible = m_window && m_window->isVisible();
    if (m_window) {
        fresh->setGeometry(m_window->geometry());
    }
    std::swap(m_window, fresh); // the new one covers the old one before that goes
    if (visible) {
        m_window->show();
    }
    emit windowReplaced();
}

void FirstStart::look()
{
    if (m_assistant.draft().shop != SetupDraft::Shop::Join) {
        m_search.stop();
    } else if (!m_search.isRunning()) {
        m_search.start();
    }
}

void FirstStart::show()
{
    m_window->show();
}

void FirstStart::keepDraft()
{
    QJsonObject json = QJsonDocument::fromJson(toJson(m_assistant.draft())).object();
    json.insert(u"language"_s, m_language);
    const auto written = runOn(m_pool, [path = draftFile(m_start), bytes = QJsonDocument(json).toJson()] {
        return writeWholeFile(path, bytes);
    });
    whenDone(written, this, [this](const Status& done) {
        if (!done) {
            refuse(SetupField::None, Kind::NotStored, done.error().what);
        }
    });
}

void FirstStart::refuse(SetupField field, SetupProblem::Kind kind, const QString& detail)
{
    m_assistant.setBusy(false);
    m_assistant.refuse({field, kind, 0, detail});
}

void FirstStart::check(SetupAssistant::Step step)
{
    const SetupDraft& draft = m_assistant.draft();
    if (step == Step::Shop && draft.shop == SetupDraft::Shop::Join) {
        checkHub();
        return;
    }
    if (step == Step::Shop && !QTcpServer().listen(QHostAddress::LocalHost, draft.port.trimmed().toUShort())) {
        refuse(SetupField::Port, Kind::PortInUse);
        return;
    }
    m_assistant.goOn();
}

void FirstStart::checkHub()
{
    const auto addresses = addressesOfHub(m_assistant.draft().hub);
    if (!addresses) {
        refuse(SetupField::Hub, Kind::NotAnAddress);
        return;
    }
    m_assistant.setBusy(true);
    m_http = std::make_unique<HttpClient>(addresses->api, QByteArray());
    m_http->send(
        {.method = "GET", .path = u"/health"_s}, this,
        [this](const HttpReply& reply) {
            m_assistant.setBusy(false);
            if (reply.status == 0) {
                refuse(SetupField::Hub, Kind::NobodyAnswers);
            } else if (reply.status != 200 || !reply.body) {
                refuse(SetupField::Hub, Kind::NotAHub);
            } else {
                m_assistant.goOn();
            }
        },
        hubAnswersWithin);
}

void FirstStart::readMenuFile(const QString& path)
{
    m_fileMenu.reset();
    struct Content {
        QByteArray bytes;
        QString problem;
    };
    const auto content = runOn(m_pool, [path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? Content{file.read(maxMenuFile), {}} : Content{{}, file.errorString()};
    });
    whenDone(content, this, [this, path](const Content& read) {
        if (!read.problem.isEmpty()) {
            refuse(SetupField::MenuFile, Kind::NotReadable, read.problem);
            return;
        }
        if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
            if (const auto menu = parseMenu(read.bytes)) {
                m_fileMenu = *menu;
            } else {
                refuse(SetupField::MenuFile, Kind::NotAMenu, menu.error().text());
            }
            return;
        }
        m_assistant.setTable(parseCsv(read.bytes));
    });
}

void FirstStart::finish()
{
    m_assistant.setBusy(true);
    if (m_assistant.draft().shop == SetupDraft::Shop::Join) {
        joinHub();
    } else {
        makeShop();
    }
}

void FirstStart::joinHub()
{
    const SetupDraft& draft = m_assistant.draft();
    const auto addresses = addressesOfHub(draft.hub);
    if (!addresses) {
        refuse(SetupField::Hub, Kind::NotAnAddress);
        return;
    }
    DevicePreferences preferences;
    preferences.backend = draft.hub.trimmed();
    preferences.device = draft.device.trimmed();
    preferences.role = draft.role;
    m_http = std::make_unique<HttpClient>(addresses->api, QByteArray());
    if (draft.code.trimmed().isEmpty()) { // a hub of one machine lets its programs in without
        m_http->send({.method = "GET", .path = u"/menu/"_s + addresses->tenant}, this,
                     [this, preferences](const HttpReply& reply) {
                         if (reply.status == 0) {
                             refuse(SetupField::Hub, Kind::NobodyAnswers);
                         } else if (reply.status == 401) {
                             refuse(SetupField::Code, Kind::Missing);
                         } else {
                             keep(preferences);
                         }
                     });
        return;
    }
    m_http->send(pairingCall(draft.code.trimmed(), preferences.device), this,
                 [this, preferences](const HttpReply& reply) mutable {
                     const auto paired = readPairingReply(reply);
                     if (!paired) {
                         switch (paired.error().code) {
                         case ErrorCode::Unavailable:
                             refuse(SetupField::Hub, Kind::NobodyAnswers);
                             break;
                         case ErrorCode::RateLimited:
                             refuse(SetupField::Code, Kind::TooManyCodes);
                             break;
                         default:
                             refuse(SetupField::Code, Kind::CodeRefused);
                         }
                         return;
                     }
                     const Status kept = keepPairing(m_start.dataDir(), preferences.device, paired->token, m_clock);
                     if (!kept) {
                         refuse(SetupField::None, Kind::NotStored, kept.error().what);
                         return;
                     }
                     preferences.tenant = paired->tenant;
                     keep(preferences);
                 });
}

void FirstStart::makeShop()
{
    const SetupDraft& draft = m_assistant.draft();
    std::optional<Menu> menu;
    if (draft.menu == SetupDraft::MenuSource::Sample) {
        menu = sampleFor(draft, m_sample);
    } else if (m_assistant.table()) {
        if (const auto read = readMenuCsv(*m_assistant.table(), m_assistant.columns(), shopOf(draft))) {
            menu = read->menu;
        }
    } else {
        menu = m_fileMenu;
    }
    if (!menu) {
        refuse(SetupField::MenuFile, Kind::NotAMenu);
        return;
    }
    DevicePreferences preferences;
    preferences.hubPort = draft.port.trimmed().toInt();
    preferences.backend = u"127.0.0.1:%1"_s.arg(preferences.hubPort);
    preferences.tenant = LocalHub::tenant;
    preferences.device = draft.device.trimmed();
    preferences.role = draft.role;
    const auto made = runOn(m_pool, [folder = inFolder(m_start, u"hub"_s), menu = *menu, people = draft.people] {
        return LocalHub::make(folder, menu, people);
    });
    whenDone(made, this, [this, preferences](const Status& done) {
        if (done) {
            keep(preferences);
        } else {
            refuse(SetupField::None, Kind::NotStored, done.error().what);
        }
    });
}

void FirstStart::keep(DevicePreferences preferences)
{
    preferences.language = m_language;
    const auto written = runOn(m_pool,
                               [path = inFolder(m_start, u"device.json"_s), draft = draftFile(m_start),
                                json = toJson(preferences)]() -> Status {
                                   const Status done = writeWholeFile(path, json);
                                   if (done) {
                                       QFile::remove(draft);
                                   }
                                   return done;
                               });
    whenDone(written, this, [this](const Status& done) {
        if (done) {
            emit finished();
        } else {
            refuse(SetupField::None, Kind::NotStored, done.error().what);
        }
    });
}

} // namespace stonepot
