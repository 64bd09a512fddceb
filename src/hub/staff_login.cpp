#include "hub/staff_login.h"

#include "hub/command_queue.h"
#include "hub/hub_log.h"
#include "hub/lock_out.h"
#include "hub/secrets.h"

#include <QHash>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct DemoPerson {
    const char* id;
    const char* name;
    const char* title;
    Role role;
    const char* pin;
};

constexpr auto demoPeople = std::to_array<DemoPerson>({
    {"mina-kim", "Mina Kim", "Cashier", Role::Cashier, "1234"},
    {"joon-lee", "Joon Lee", "Manager", Role::Manager, "2580"},
    {"sofia-reyes", "Sofia Reyes", "Server", Role::Cashier, "3141"},
    {"daniel-okafor", "Daniel Okafor", "Server", Role::Cashier, "4242"},
    {"hana-choi", "Hana Choi", "Server", Role::Cashier, "5151"},
    {"tom-weber", "Tom Weber", "Bar", Role::Cashier, "6060"},
    {"aisha-rahman", "Aisha Rahman", "Kitchen lead", Role::Kitchen, "7171"},
    {"luis-ortega", "Luis Ortega", "Kitchen", Role::Kitchen, "8282"},
    {"yuna-seo", "Yuna Seo", "Trainee", Role::Cashier, "9393"},
});
// Everybody knows these PINs, so hashing them slowly would only delay the demonstration.
constexpr int demoIterations = 1000;

struct Tenant {
    PinSettings pins;
    QList<Person> people;
};

// Both as they were, so that a PIN of nobody takes as long as one of somebody.
PinSettings unknownPins()
{
    return {QByteArray(saltBytes, '\0'), pinIterations};
}

struct Granted {
    QString tenant;
    StaffRecord member;
    QString deviceId;
    Milliseconds accessUntil{};
    Milliseconds refreshUntil{};
    QByteArray refreshKey;
};

} // namespace

struct StaffLogin::Private {
    Private(const HubSettings& hubSettings, CommandQueue& commandQueue, const Clock& hubClock)
        : settings(hubSettings)
        , queue(commandQueue)
        , clock(hubClock)
        , lockOut(commandQueue, hubSettings.limits.lockOutTime, hubClock)
    {
    }

    HubSettings settings;
    CommandQueue& queue;
    const Clock& clock;
    LockOut lockOut;
    QTimer timer;
    QHash<QString, Tenant> tenants;
    QHash<QByteArray, Granted> granted;      // by access token's key
    QHash<QByteArray, QByteArray> refreshes; // refresh token's key → access token's key
    QThreadPool pool;
    int waiting = 0;

    void read(StaffLogin* q);
    void setPeople(const QString& tenant, const QList<Person>& people);
    QList<LockOut::Subject> subjects(const PinAttempt& attempt) const;
    void check(StaffLogin* q, const PinAttempt& attempt, const QObject* context,
               const std::function<void(std::expected<Login, Refusal>)>& callback);
    std::expected<Login, Refusal> decide(StaffLogin* q, const PinAttempt& attempt, const QByteArray& hash);
    Login grant(const QString& tenant, const StaffRecord& member, const QString& deviceId);
    void forgetExpired();
};

StaffLogin::StaffLogin(const HubSettings& settings, CommandQueue& queue, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(settings, queue, clock))
{
    d->pool.setMaxThreadCount(1);
    d->timer.setInterval(settings.accessPoll);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->read(this); });
}

StaffLogin::~StaffLogin()
{
    d->pool.waitForDone();
}

void StaffLogin::start()
{
    d->read(this);
    d->timer.start();
}

void StaffLogin::Private::read(StaffLogin* q)
{
    for (const QString& tenant : queue.tenants()) {
        if (settings.demoStaff) {
            continue; // its people are not in the store
        }
        queue.records(tenant, records::pins, q, [this, tenant](const Result<QList<Record>>& found) {
            if (found && !found->isEmpty()) {
                tenants[tenant].pins = readPinSettings(found->first().value).value_or(unknownPins());
            }
        });
        queue.records(tenant, records::person, q, [this, tenant](const Result<QList<Record>>& found) {
            if (!found) {
                return;
            }
            QList<Person> people;
            for (const Record& record : *found) {
                if (auto person = readPerson(record.value)) {
                    people.append(*std::move(person));
                }
            }
            setPeople(tenant, people);
        });
    }
}

// Who is gone, or has another role, is logged out.
void StaffLogin::Private::setPeople(const QString& tenant, const QList<Person>& people)
{
    tenants[tenant].people = people;
    granted.removeIf([&](const auto& it) {
        const Granted& each = it.value();
        const bool over = each.tenant == tenant && std::ranges::none_of(people, [&each](const Person& person) {
                              return person.member == each.member;
                          });
        if (over) {
            refreshes.remove(each.refreshKey);
        }
        return over;
    });
}

void StaffLogin::addDemoStaff(const QString& tenant)
{
    Tenant& added = d->tenants[tenant];
    added.pins = {randomBytes(saltBytes), demoIterations};
    added.people.clear();
    for (const DemoPerson& person : demoPeople) {
        added.people.append({.member = {.id = QString::fromLatin1(person.id),
                                        .name = QString::fromUtf8(person.name),
                                        .title = QString::fromUtf8(person.title),
                                        .role = person.role},
                             .pinHash = pinHash(QString::fromLatin1(person.pin), d->settings.pepper, added.pins.salt,
                                                added.pins.iterations)});
    }
}

QList<StaffRecord> StaffLogin::staff(const QString& tenant) const
{
    QList<StaffRecord> members;
    for (const Person& person : d->tenants.value(tenant).people) {
        members += person.member;
    }
    return members;
}

QList<LockOut::Subject> StaffLogin::Private::subjects(const PinAttempt& attempt) const
{
    const HubLimits& limits = settings.limits;
    QList<LockOut::Subject> tried;
    if (!attempt.isPaired) {
        tried.append({u"address:"_s + attempt.address, limits.addressPinTries});
    }
    tried.append({u"device:"_s + attempt.deviceId, limits.pinTries});
    if (!attempt.staffId.isEmpty()) {
        tried.append({u"staff:"_s + attempt.staffId, limits.pinTries});
    }
    return tried;
}

void StaffLogin::logIn(const PinAttempt& attempt, const QObject* context,
                       std::function<void(std::expected<Login, Refusal>)> callback)
{
    if (d->waiting >= d->settings.limits.waitingPinChecks) {
        callback(
            std::unexpected(Refusal{{ErrorCode::Unavailable, {}, u"Too many log-ins at once"_s}, Milliseconds(1000)}));
        return;
    }
    ++d->waiting;
    d->lockOut.tryOnce(
        attempt.tenant, d->subjects(attempt), this,
        [this, attempt, guard = QPointer(context),
         callback = std::move(callback)](const Result<std::optional<Milliseconds>>& wait) {
            if (wait && !*wait) {
                d->check(this, attempt, guard, callback);
                return;
            }
            --d->waiting;
            if (!guard) {
                return;
            }
            callback(std::unexpected(
                wait ? Refusal{{ErrorCode::RateLimited, {}, u"Too many wrong PINs; wait before the next try"_s}, *wait}
                     : Refusal{wait.error(), {}}));
        });
}

void StaffLogin::Private::check(StaffLogin* q, const PinAttempt& attempt, const QObject* context,
                                const std::function<void(std::expected<Login, Refusal>)>& callback)
{
    const Tenant tenant = tenants.value(attempt.tenant);
    const PinSettings pins = tenant.people.isEmpty() ? unknownPins() : tenant.pins;
    pool.start([this, q, attempt, pins, pepper = settings.pepper, guard = QPointer(context), callback] {
        const QByteArray hash = pinHash(attempt.pin, pepper, pins.salt, pins.iterations);
        QMetaObject::invokeMethod(q, [this, q, attempt, hash, guard, callback] {
            --waiting;
            const auto decided = decide(q, attempt, hash);
            if (guard) {
                callback(decided);
            }
        });
    });
}

std::expected<Login, StaffLogin::Refusal> StaffLogin::Private::decide(StaffLogin* q, const PinAttempt& attempt,
                                                                      const QByteArray& hash)
{
    const Tenant tenant = tenants.value(attempt.tenant);
    const Person* found = nullptr;
    for (const Person& person : tenant.people) {
        const bool asked = attempt.staffId.isEmpty() || attempt.staffId == person.member.id;
        if (equalInConstantTime(person.pinHash, hash) && asked) {
            found = &person;
        }
    }
    if (!found) {
        qCInfo(lcHub).noquote() << "Wrong PIN on device" << attempt.deviceId;
        return std::unexpected(Refusal{{ErrorCode::Unauthorized, {}, u"Wrong PIN"_s}, {}});
    }
    PinAttempt counted = attempt;
    counted.staffId = found->member.id;
    lockOut.succeeded(attempt.tenant, subjects(counted), q);
    return grant(attempt.tenant, found->member, attempt.isPaired ? attempt.deviceId : QString());
}

Login StaffLogin::Private::grant(const QString& tenant, const StaffRecord& member, const QString& deviceId)
{
    forgetExpired();
    const Login login{.tenant = tenant,
                      .member = member,
                      .deviceId = deviceId,
                      .accessToken = newToken(),
                      .refreshToken = newToken(),
                      .expiresIn = settings.accessTokenLife};
    const QByteArray key = secretHash(login.accessToken);
    const QByteArray refreshKey = secretHash(login.refreshToken);
    const Milliseconds now = clock.monotonic();
    granted.insert(key, {.tenant = tenant,
                         .member = member,
                         .deviceId = deviceId,
                         .accessUntil = now + settings.accessTokenLife,
                         .refreshUntil = now + settings.refreshTokenLife,
                         .refreshKey = refreshKey});
    refreshes.insert(refreshKey, key);
    return login;
}

void StaffLogin::Private::forgetExpired()
{
    const Milliseconds now = clock.monotonic();
    granted.removeIf([&](const auto& it) {
        const bool over = now >= it.value().refreshUntil;
        if (over) {
            refreshes.remove(it.value().refreshKey);
        }
        return over;
    });
}

Result<Login> StaffLogin::refresh(const QString& refreshToken)
{
    d->forgetExpired();
    const QByteArray key = d->refreshes.take(secretHash(refreshToken));
    if (key.isEmpty()) {
        return fail(ErrorCode::Unauthorized, {}, u"This refresh token is not valid"_s);
    }
    const Granted old = d->granted.take(key);
    return d->grant(old.tenant, old.member, old.deviceId);
}

Result<Login> StaffLogin::find(const QString& accessToken)
{
    const auto found = accessToken.isEmpty() ? d->granted.cend() : d->granted.constFind(secretHash(accessToken));
    if (found == d->granted.cend() || d->clock.monotonic() >= found->accessUntil) {
        return fail(ErrorCode::Unauthorized, {}, u"This access token is not valid"_s);
    }
    return Login{.tenant = found->tenant,
                 .member = found->member,
                 .deviceId = found->deviceId,
                 .accessToken = {},
                 .refreshToken = {},
                 .expiresIn = found->accessUntil - d->clock.monotonic()};
}

void StaffLogin::logOut(const QString& accessToken)
{
    const auto found = d->granted.constFind(secretHash(accessToken));
    if (found != d->granted.cend()) {
        d->refreshes.remove(found->refreshKey);
        d->granted.erase(found);
    }
}

} // namespace stonepot
