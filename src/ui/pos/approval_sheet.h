// A manager's PIN, on the spot, for what a cashier may not do alone.
#pragma once

#include "ui/common/sheet.h"

#include <functional>

namespace stonepot {

class PinPad;
class PosStore;
struct StaffMember;

class ApprovalSheet final : public Sheet {
    Q_OBJECT
public:
    ApprovalSheet(PosStore& store, const Look& look, QWidget* window);

    // `approved` is called with the manager, once; not at all when it is dismissed.
    void ask(const QString& what, std::function<void(const StaffMember&)> approved);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    PinPad* m_pad;
    std::function<void(const StaffMember&)> m_approved;
};

} // namespace stonepot
