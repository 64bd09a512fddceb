// What a person may not do alone: a manager agrees on the spot, and it is written down before it is done.
#pragma once

#include "core/audit.h"
#include "state/staff.h"
#include "ui/common/look.h"

#include <functional>

class QWidget;

namespace stonepot {

class ApprovalSheet;
class PosStore;

class Trust final {
public:
    Trust(PosStore& store, const Look& look, QWidget* window);

    // `act` is called with the manager, who may be the person at the till; not at all when nobody agrees, or when it
    // cannot be written down. `question` is what the manager reads.
    void ask(const QString& question, const AuditEntry& entry, const std::function<void(const StaffMember&)>& act);
    // Nothing is written down.
    void ask(const QString& question, const std::function<void(const StaffMember&)>& act);

private:
    PosStore& m_store;
    ApprovalSheet* m_approval;
};

} // namespace stonepot
