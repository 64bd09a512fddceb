#include "hub/staff_login.h"

#include "hub/hub_log.h"
#include "hub/lock_out.h"

#include <QCryptographicHash>
#include <QHash>
#include <QPasswordDigestor>
#include <QPointer>
#include <QRandomGenerator>
#include <QThreadPool>
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

constexpr int saltBytes = 16;
constexpr int hashBytes = 32;

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    auto* generator = QRandomGenerator::system();
    for (char& byte : bytes) {
        byte = static_cast<char>(generator->generate() & 0xff);
    }
    return bytes;
}

QString newToken()
{
    return QString::fromLatin1(
        randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray tokenKey(const QString& token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray pinHash(const QString& pin, const QByteArray& salt, int iterations)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.toUtf8(), salt, iterations, hashBytes);
}

// Does not tell by its time how much of a guess was right.
bool equalInConstantTime(const QByteArray& a, const QByteArray& b)
{
    unsigned difference = a.size() == b.size() ? 0U : 1U;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    }
    return difference == 0;
}

struct Person {
    StaffMember member;
    QByteArray hash;
};

struct Tenant {
    QByteArray salt;
    int iterations = 0;
    QList<Person> people;
};

struct Granted {
    QString tenant;
    StaffMember member;
    Milliseconds accessUntil{};
    Milliseconds refreshUntil{};
    QByteArray refreshKey;
};

} // namespace

struct StaffLogin::Private {
    Private(const HubSettings& hubSettings, const Clock& hubClock)
        : settings(hubSettings)
        , clock(hubClock)
        , lockOut(hubSettings.limits.lockOutTime, hubClock)
    {
    }

    HubSettings settings;
    const Clock& clock;
    LockOut lockOut;
    QHash<QString, Tenant> tenants;
    QHash<QByteArray, Granted> granted;      // by access token's key
    QHash<QByteArray, QByteArray> refreshes; // refresh token's key → access token's key
    QThreadPool pool;
    int waiting = 0;

    std::optional<Milliseconds> countTry(const PinAttempt& attempt);
    std::expected<Login, Refusal> decide(const PinAttempt& attempt, const QByteArray& hash);
    Login grant(const QString& tenant, const StaffMember& member);
    void forgetExpired();
};

StaffLogin::StaffLogin(const HubSettings& settings, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(settings, clock))
{
    d->pool.setMaxThreadCount(1);
}

StaffLogin::~StaffLogin()
{
    d->pool.waitForDone();
}

void StaffLogin::addDemoStaff(const QString& tenant)
{
    Tenant& added = d->tenants[tenant];
    added.salt = randomBytes(saltBytes);
    added.iterations = demoIterations;
    added.people.clear();
    for (const DemoPerson& person : demoPeople) {
        added.people.append({.member = {.id = QString::fromLatin1(person.id),
                                        .name = QString::fromUtf8(person.name),
                                        .title = QString::fromUtf8(person.title),
                                        .role = person.role},
                             .hash = pinHash(QString::fromLatin1(person.pin), added.salt, added.iterations)});
    }
}

QList<StaffMember> StaffLogin::staff(const QString& tenant) const
{
    QList<StaffMember> members;
    for (const Person& person : d->tenants.value(tenant).people) {
        members += person.member;
    }
    return members;
}

std::optional<Milliseconds> StaffLogin::Private::countTry(const PinAttempt& attempt)
{
    const HubLimits& limits = settings.limits;
    std::optional<Milliseconds> wait =
        lockOut.tryOnce(u"address:%1/%2"_s.arg(attempt.tenant, attempt.address), limits.addressPinTries);
    if (!wait) {
        wait = lockOut.tryOnce(u"device:%1/%2"_s.arg(attempt.tenant, attempt.deviceId), limits.pinTries);
    }
    if (!wait && !attempt.staffId.isEmpty()) {
        wait = lockOut.tryOnce(u"staff:%1/%2"_s.arg(attempt.tenant, attempt.staffId), limits.pinTries);
    }
    return wait;
}

void StaffLogin::logIn(const PinAttempt& attempt, const QObject* context,
                       std::function<void(std::expected<Login, Refusal>)> callback)
{
    if (const auto wait = d->countTry(attempt)) {
        callback(std::unexpected(
            Refusal{{ErrorCode::RateLimited, {}, u"Too many wrong PINs; wait before the next try"_s}, wait}));
        return;
    }
    if (d->waiting >= d->settings.limits.waitingPinChecks) {
        callback(
            std::unexpected(Refusal{{ErrorCode::Unavailable, {}, u"Too many log-ins at once"_s}, Milliseconds(1000)}));
        return;
    }
    const Tenant tenant = d->tenants.value(attempt.tenant);
    const QByteArray salt = tenant.people.isEmpty() ? QByteArray(saltBytes, '\0') : tenant.salt;
    const int iterations = tenant.people.isEmpty() ? demoIterations : tenant.iterations;
    ++d->waiting;
    d->pool.start([this, attempt, salt, iterations, guard = QPointer(context), callback = std::move(callback)] {
        const QByteArray hash = pinHash(attempt.pin, salt, iterations);
        QMetaObject::invokeMethod(this, [this, attempt, hash, guard, callback] {
            --d->waiting;
            const auto decided = d->decide(attempt, hash);
            if (guard) {
                callback(decided);
            }
        });
    });
}

std::expected<Login, StaffLogin::Refusal> StaffLogin::Private::decide(const PinAttempt& attempt, const QByteArray& hash)
{
    const Tenant& tenant = tenants[attempt.tenant];
    const Person* found = nullptr;
    for (const Person& person : tenant.people) {
        const bool asked = attempt.staffId.isEmpty() || attempt.staffId == person.member.id;
        if (equalInConstantTime(person.hash, hash) && asked) {
            found = &person;
        }
    }
    if (!found) {
        qCInfo(lcHub) << "Wrong PIN on device" << attempt.deviceId;
        return std::unexpected(Refusal{{ErrorCode::Unauthorized, {}, u"Wrong PIN"_s}, {}});
    }
    lockOut.succeeded(u"device:%1/%2"_s.arg(attempt.tenant, attempt.deviceId));
    lockOut.succeeded(u"staff:%1/%2"_s.arg(attempt.tenant, found->member.id));
    lockOut.succeeded(u"address:%1/%2"_s.arg(attempt.tenant, attempt.address));
    return grant(attempt.tenant, found->member);
}

Login StaffLogin::Private::grant(const QString& tenant, const StaffMember& member)
{
    forgetExpired();
    const Login login{.tenant = tenant,
                      .member = member,
                      .accessToken = newToken(),
                      .refreshToken = newToken(),
                      .expiresIn = settings.accessTokenLife};
    const QByteArray key = tokenKey(login.accessToken);
    const QByteArray refreshKey = tokenKey(login.refreshToken);
    const Milliseconds now = clock.monotonic();
    granted.insert(key, {.tenant = tenant,
                         .member = member,
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
    const QByteArray key = d->refreshes.take(tokenKey(refreshToken));
    if (key.isEmpty()) {
        return fail(ErrorCode::Unauthorized, {}, u"This refresh token is not valid"_s);
    }
    const Granted old = d->granted.take(key);
    return d->grant(old.tenant, old.member);
}

Result<Login> StaffLogin::find(const QString& accessToken)
{
    const auto found = d->granted.constFind(tokenKey(accessToken));
    if (found == d->granted.cend() || d->clock.monotonic() >= found->accessUntil) {
        return fail(ErrorCode::Unauthorized, {}, u"This access token is not valid"_s);
    }
    return Login{.tenant = found->tenant,
                 .member = found->member,
                 .accessToken = {},
                 .refreshToken = {},
                 .expiresIn = found->accessUntil - d->clock.monotonic()};
}

void StaffLogin::logOut(const QString& accessToken)
{
    const auto found = d->granted.constFind(tokenKey(accessToken));
    if (found != d->granted.cend()) {
        d->refreshes.remove(found->refreshKey);
        d->granted.erase(found);
    }
}

QString toWire(Role role)
{
    switch (role) {
    case Role::Open:
        return u"open"_s;
    case Role::Cashier:
        return u"cashier"_s;
    case Role::Kitchen:
        return u"kitchen"_s;
    case Role::Board:
        return u"board"_s;
    case Role::Manager:
        return u"manager"_s;
    }
    return {};
}

} // namespace stonepot
