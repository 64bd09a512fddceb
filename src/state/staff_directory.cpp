#include "state/staff_directory.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int pinRounds = 20000;
constexpr int maxRounds = 1000000; // of a stored hash: a damaged number must not hang the log-in
constexpr quint64 hashLength = 32;

QByteArray derive(const QString& pin, const QByteArray& salt, int rounds)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.toUtf8(), salt, rounds, hashLength);
}

QByteArray newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words);
}

QJsonObject entryJson(const StaffDirectory::Entry& entry)
{
    QJsonObject json{{u"id"_s, entry.member.id},
                     {u"name"_s, entry.member.name},
                     {u"role"_s, toWire(entry.member.role)},
                     {u"color"_s, entry.member.color}};
    if (entry.pin) {
        json.insert(u"pin"_s, QJsonObject{{u"salt"_s, QString::fromLatin1(entry.pin->salt.toBase64())},
                                          {u"hash"_s, QString::fromLatin1(entry.pin->hash.toBase64())},
                                          {u"rounds"_s, entry.pin->rounds}});
    }
    return json;
}

StaffDirectory::Entry readEntry(const QJsonObject& json)
{
    StaffDirectory::Entry entry;
    entry.member = {json.value(u"id"_s).toString(), json.value(u"name"_s).toString(),
                    staffRoleFromWire(json.value(u"role"_s).toString()), json.value(u"color"_s).toString()};
    const QJsonObject pin = json.value(u"pin"_s).toObject();
    PinHash hash{QByteArray::fromBase64(pin.value(u"salt"_s).toString().toLatin1()),
                 QByteArray::fromBase64(pin.value(u"hash"_s).toString().toLatin1()), pin.value(u"rounds"_s).toInt()};
    if (!hash.salt.isEmpty() && hash.hash.size() == qsizetype{hashLength} && hash.rounds > 0 &&
        hash.rounds <= maxRounds) {
        entry.pin = std::move(hash);
    }
    return entry;
}

} // namespace

PinHash hashPin(const QString& pin)
{
    const QByteArray salt = newSalt();
    return {salt, derive(pin, salt, pinRounds), pinRounds};
}

bool matches(const PinHash& hash, const QString& pin)
{
    return derive(pin, hash.salt, hash.rounds) == hash.hash;
}

std::vector<StaffMember> StaffDirectory::members() const
{
    std::vector<StaffMember> members;
    std::ranges::transform(m_entries, std::back_inserter(members), &Entry::member);
    return members;
}

std::vector<StaffDirectory::Entry> StaffDirectory::candidates(const QString& staffId) const
{
    std::vector<Entry> result;
    std::ranges::copy_if(m_entries, std::back_inserter(result), [&staffId](const Entry& entry) {
        return entry.pin && (staffId.isEmpty() || entry.member.id == staffId);
    });
    return result;
}

void StaffDirectory::setMembers(const std::vector<StaffMember>& members)
{
    std::vector<Entry> entries;
    for (const StaffMember& member : members) {
        const auto known =
            std::ranges::find_if(m_entries, [&member](const Entry& entry) { return entry.member.id == member.id; });
        entries.push_back({member, known == m_entries.end() ? std::nullopt : known->pin});
    }
    m_entries = std::move(entries);
}

void StaffDirectory::learn(const StaffMember& member, const PinHash& pin)
{
    const auto known =
        std::ranges::find_if(m_entries, [&member](const Entry& entry) { return entry.member.id == member.id; });
    if (known == m_entries.end()) {
        m_entries.push_back({member, pin});
    } else {
        known->pin = pin;
    }
}

void StaffDirectory::forget(const QString& staffId)
{
    for (Entry& entry : m_entries) {
        if (entry.member.id == staffId) {
            entry.pin.reset();
        }
    }
}

QByteArray StaffDirectory::toJson() const
{
    QJsonArray entries;
    for (const Entry& entry : m_entries) {
        entries.append(entryJson(entry));
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

StaffDirectory StaffDirectory::fromJson(const QByteArray& json)
{
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    StaffDirectory directory;
    for (const auto& value : entries) {
        Entry entry = readEntry(value.toObject());
        if (!entry.member.id.isEmpty()) {
            directory.m_entries.push_back(std::move(entry));
        }
    }
    return directory;
}

QString toWire(StaffRole role)
{
    switch (role) {
    case StaffRole::Cashier:
        return u"cashier"_s;
    case StaffRole::Kitchen:
        return u"kitchen"_s;
    case StaffRole::Manager:
        return u"manager"_s;
    }
    return u"cashier"_s;
}

StaffRole staffRoleFromWire(QStringView text)
{
    if (text == u"kitchen") {
        return StaffRole::Kitchen;
    }
    return text == u"manager" ? StaffRole::Manager : StaffRole::Cashier;
}

} // namespace stonepot
