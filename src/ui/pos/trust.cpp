#include "ui/pos/trust.h"

#include "state/pos_store.h"
#include "ui/pos/approval_sheet.h"

namespace stonepot {

Trust::Trust(PosStore& store, const Look& look, QWidget* window)
    : m_store(store)
    , m_approval(new ApprovalSheet(store, look, window))
{
}

void Trust::ask(const QString& question, const AuditEntry& entry, const std::function<void(const StaffMember&)>& act)
{
    ask(question, [&store = m_store, entry, act](const StaffMember& manager) {
        AuditEntry agreed = entry;
        agreed.manager = manager.name;
        store.audit(agreed, [act, manager] { act(manager); });
    });
}

void Trust::ask(const QString& question, const std::function<void(const StaffMember&)>& act)
{
    const auto person = m_store.currentStaff();
    if (person && person->role == StaffRole::Manager) {
        act(*person);
    } else {
        m_approval->ask(question, act);
    }
}

} // namespace stonepot
