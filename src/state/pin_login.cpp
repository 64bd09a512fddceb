#include "state/pin_login.h"

#include "core/when_done.h"

#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int asksAtMost = 3;

std::optional<StaffMember> whoHas(const std::vector<StaffDirectory::Entry>& candidates, const QString& pin)
{
    for (const StaffDirectory::Entry& entry : candidates) {
        if (entry.pin && matches(*entry.pin, pin)) {
            return entry.member;
        }
    }
    return std::nullopt;
}

bool saidNo(ErrorCode code)
{
    return code == ErrorCode::Unauthorized || code == ErrorCode::Forbidden;
}

} // namespace

bool PinLock::isLocked() const
{
    return m_lockedUntil && m_clock.monotonic() < *m_lockedUntil;
}

void PinLock::wrongPin()
{
    if (++m_mistakes >= allowedMistakes) {
        m_mistakes = 0;
        m_lockedUntil = m_clock.monotonic() + lockedFor;
    }
}

PinLogin::PinLogin(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_lock(clock)
{
    m_hashing.setMaxThreadCount(1);
}

void PinLogin::setDirectory(const StaffDirectory& directory)
{
    m_directory = directory;
}

void PinLogin::setMembers(const std::vector<StaffMember>& members)
{
    StaffDirectory directory = m_directory;
    directory.setMembers(members);
    change(std::move(directory));
}

void PinLogin::logIn(const QString& staffId, const QString& pin)
{
    if (m_checking) {
        return;
    }
    if (m_lock.isLocked()) {
        emit failed(u"locked"_s);
        return;
    }
    m_checking = true;
    m_unanswered = 0;
    whenDone(runOn(m_hashing, [candidates = m_directory.candidates(staffId), pin] { return whoHas(candidates, pin); }),
             this, [this, staffId, pin](const std::optional<StaffMember>& member) {
                 if (!member) {
                     askBackend(staffId, pin);
                     return;
                 }
                 m_checking = false;
                 m_lock.rightPin();
                 emit succeeded(*member);
                 verifyLater(*member, pin);
             });
}

void PinLogin::change(StaffDirectory directory)
{
    if (directory != m_directory) {
        m_directory = std::move(directory);
        emit directoryChanged();
    }
}

void PinLogin::askBackend(const QString& staffId, const QString& pin)
{
    if (!m_ask) {
        answered(staffId, pin, fail(ErrorCode::Unavailable, {}, u"There is no backend to ask."_s));
        return;
    }
    whenDone(m_ask(staffId, pin), this,
             [this, staffId, pin](const Result<StaffMember>& answer) { answered(staffId, pin, answer); });
}

void PinLogin::verifyLater(const StaffMember& member, const QString& pin)
{
    if (!m_ask) {
        return;
    }
    whenDone(m_ask(member.id, pin), this, [this, id = member.id](const Result<StaffMember>& answer) {
        const bool refused = answer ? answer->id != id : saidNo(answer.error().code);
        if (refused) {
            StaffDirectory directory = m_directory;
            directory.forget(id);
            change(std::move(directory));
        }
    });
}

void PinLogin::answered(const QString& staffId, const QString& pin, const Result<StaffMember>& answer)
{
    if (answer && (staffId.isEmpty() || answer->id == staffId)) {
        m_lock.rightPin();
        whenDone(runOn(m_hashing, [pin] { return hashPin(pin); }), this, [this, member = *answer](const PinHash& hash) {
            StaffDirectory directory = m_directory;
            directory.learn(member, hash);
            change(std::move(directory));
            m_checking = false;
            emit succeeded(member);
        });
        return;
    }
    if (answer || saidNo(answer.error().code)) {
        m_lock.wrongPin();
        finish(u"wrong_pin"_s);
    } else if (answer.error().code == ErrorCode::RateLimited) {
        finish(u"locked"_s);
    } else if (m_directory.candidates(staffId).empty()) { // nothing to compare with: not the person's mistake
        askAgain(staffId, pin);
    } else {
        m_lock.wrongPin();
        const bool mayBeAnothers =
            staffId.isEmpty() &&
            std::ranges::any_of(m_directory.entries(), [](const auto& each) { return !each.pin.has_value(); });
        finish(mayBeAnothers ? u"no_staff"_s : u"wrong_pin"_s);
    }
}

// A hub checks PINs slowly on purpose, and one that has just started is busy.
void PinLogin::askAgain(const QString& staffId, const QString& pin)
{
    if (++m_unanswered == asksAtMost) {
        finish(u"no_staff"_s);
        return;
    }
    emit delayed();
    QTimer::singleShot(m_pause, this, [this, staffId, pin] { askBackend(staffId, pin); });
}

void PinLogin::finish(const QString& reasonCode)
{
    m_checking = false;
    emit failed(reasonCode);
}

} // namespace stonepot
