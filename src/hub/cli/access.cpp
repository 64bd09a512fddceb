#include "hub/cli/access.h"

#include "hub/cli/books.h"
#include "hub/key_file.h"
#include "hub/secrets.h"

#include "core/ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr Milliseconds codeLife = std::chrono::minutes(10);
constexpr qsizetype shortestPin = 4;
constexpr qsizetype longestPin = 12;

// On the first tenant's book.
Status inBook(const HubOptions& options, const std::function<Status(Ledger&)>& work)
{
    return inBooks(options, options.tenants.first(1), work);
}

Result<Role> roleOf(const HubOptions& options)
{
    const auto role = roleFromWire(options.role);
    if (!role) {
        return fail(ErrorCode::ValidationError, u"--role"_s,
                    u"expected cashier, kitchen, board, manager or payments"_s);
    }
    return *role;
}

Status removeExisting(Ledger& ledger, QLatin1StringView kind, const QString& key)
{
    const auto record = ledger.store().record(ledger.tenant(), kind, key);
    if (!record) {
        return std::unexpected(record.error());
    }
    if (!*record) {
        return fail(ErrorCode::NotFound, key, u"There is none with this id."_s);
    }
    return ledger.store().removeRecord(ledger.tenant(), kind, key);
}

Result<std::vector<Person>> people(Ledger& ledger)
{
    const auto found = ledger.store().records(ledger.tenant(), records::person);
    if (!found) {
        return std::unexpected(found.error());
    }
    std::vector<Person> all;
    for (const Record& record : *found) {
        if (auto person = readPerson(record.value)) {
            all.push_back(*std::move(person));
        }
    }
    return all;
}

// Made with the first person.
Result<PinSettings> pinSettings(Ledger& ledger)
{
    const auto stored = ledger.store().record(ledger.tenant(), records::pins, u"salt"_s);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (*stored) {
        const auto known = readPinSettings(**stored);
        return known ? Result<PinSettings>(*known)
                     : fail(ErrorCode::StorageCorrupt, ledger.tenant(), u"the salt of its PINs cannot be read"_s);
    }
    const PinSettings made{randomBytes(saltBytes), pinIterations};
    const Status put = ledger.store().putRecord(ledger.tenant(), records::pins, {u"salt"_s, toRecord(made)});
    return put ? Result<PinSettings>(made) : std::unexpected(put.error());
}

Result<QString> readPin(QIODevice& in)
{
    QString pin = QString::fromUtf8(in.readLine(256)).trimmed();
    const bool isDigits = std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (pin.size() < shortestPin || pin.size() > longestPin || !isDigits) {
        return fail(ErrorCode::ValidationError, {},
                    u"The PIN, on standard input, must be %1 to %2 digits."_s.arg(shortestPin).arg(longestPin));
    }
    return pin;
}

// "Mina Kim" is mina-kim, the second one mina-kim-2.
QString idFor(const QString& name, const std::vector<Person>& others)
{
    QString base;
    for (const QChar c : name.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            base += c;
        } else if (!base.isEmpty() && !base.endsWith(u'-')) {
            base += u'-';
        }
    }
    base = base.left(40);
    while (base.endsWith(u'-')) {
        base.chop(1);
    }
    base = base.isEmpty() ? u"staff"_s : base;
    const auto isTaken = [&others](const QString& id) {
        return std::ranges::any_of(others, [&id](const Person& person) { return person.member.id == id; });
    };
    QString id = base;
    for (int n = 2; isTaken(id); ++n) {
        id = u"%1-%2"_s.arg(base).arg(n);
    }
    return id;
}

Status addPerson(Ledger& ledger, StaffRecord member, const QString& pin, const QByteArray& pepper, QIODevice& out)
{
    const auto others = people(ledger);
    if (!others) {
        return std::unexpected(others.error());
    }
    const auto settings = pinSettings(ledger);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    member.id = idFor(member.name, *others);
    const Person person{member, pinHash(pin, pepper, settings->salt, settings->iterations)};
    if (std::ranges::any_of(*others, [&person](const Person& each) { return each.pinHash == person.pinHash; })) {
        return fail(ErrorCode::Conflict, {}, u"Somebody has this PIN already; a PIN says who it is."_s);
    }
    const Status put = ledger.store().putRecord(ledger.tenant(), records::person, {member.id, toRecord(person)});
    if (put) {
        out.write(member.id.toUtf8() + '\n');
    }
    return put;
}

void writeRow(QIODevice& out, const QStringList& columns)
{
    out.write(columns.join(u'\t').toUtf8() + '\n');
}

} // namespace

Status pairDevice(const HubOptions& options, QIODevice& out)
{
    const auto role = roleOf(options);
    if (!role) {
        return std::unexpected(role.error());
    }
    const QString code = newPairingCode();
    const QString key = QString::fromLatin1(secretHash(normalisedCode(code)).toHex());
    const Status stored = inBook(options, [&](Ledger& ledger) {
        const Pairing pairing{options.name, *role, ledger.now() + codeLife};
        return ledger.store().putRecord(ledger.tenant(), records::pairing, {key, toRecord(pairing)});
    });
    if (stored) {
        out.write(code.toLatin1() + '\n');
    }
    return stored;
}

Result<std::vector<Device>> pairedDevices(const HubOptions& options)
{
    std::vector<Device> all;
    const Status read = inBook(options, [&all](Ledger& ledger) -> Status {
        const auto found = ledger.store().records(ledger.tenant(), records::device);
        if (!found) {
            return std::unexpected(found.error());
        }
        for (const Record& record : *found) {
            if (auto device = readDevice(record.value)) {
                all.push_back(*std::move(device));
            }
        }
        return {};
    });
    return read ? Result<std::vector<Device>>(std::move(all)) : std::unexpected(read.error());
}

Status listDevices(const HubOptions& options, QIODevice& out)
{
    const auto devices = pairedDevices(options);
    if (!devices) {
        return std::unexpected(devices.error());
    }
    for (const Device& device : *devices) {
        writeRow(out, {device.id, toWire(device.role), device.name, u"until "_s + toIso(device.expiresAt)});
    }
    return {};
}

Status revokeDevice(const HubOptions& options)
{
    return inBook(options,
                  [&options](Ledger& ledger) { return removeExisting(ledger, records::device, options.subject); });
}

Status addStaff(const HubOptions& options, QIODevice& in, QIODevice& out)
{
    const auto role = roleOf(options);
    if (!role) {
        return std::unexpected(role.error());
    }
    if (options.name.trimmed().isEmpty()) {
        return fail(ErrorCode::ValidationError, u"--name"_s, u"a person has a name"_s);
    }
    const auto pin = readPin(in);
    if (!pin) {
        return std::unexpected(pin.error());
    }
    const auto pepper = loadOrMakeKey(options.keyFile);
    if (!pepper) {
        return std::unexpected(pepper.error());
    }
    const StaffRecord member{{}, options.name.trimmed(), options.title, *role};
    return inBook(options, [&](Ledger& ledger) { return addPerson(ledger, member, *pin, *pepper, out); });
}

Status listStaff(const HubOptions& options, QIODevice& out)
{
    return inBook(options, [&out](Ledger& ledger) -> Status {
        const auto all = people(ledger);
        if (!all) {
            return std::unexpected(all.error());
        }
        for (const Person& person : *all) {
            writeRow(out, {person.member.id, toWire(person.member.role), person.member.name, person.member.title});
        }
        return {};
    });
}

Status removeStaff(const HubOptions& options)
{
    return inBook(options,
                  [&options](Ledger& ledger) { return removeExisting(ledger, records::person, options.subject); });
}

} // namespace stonepot
