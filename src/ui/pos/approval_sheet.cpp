#include "ui/pos/approval_sheet.h"

#include "state/pos_store.h"
#include "ui/pos/pin_pad.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize approvalSheetSize{464, 600};

} // namespace

ApprovalSheet::ApprovalSheet(PosStore& store, const Look& look, QWidget* window)
    : Sheet(look, u"approvalSheet"_s,
            {look.theme.scaled(approvalSheetSize.width()), look.theme.scaled(approvalSheetSize.height())}, window)
    , m_pad(new PinPad(look, panel(), u"approval"_s))
{
    auto* layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, 1, 1, 16);
    layout->setSpacing(0);
    layout->addWidget(makeHeader({}, {}));
    layout->addSpacing(12);
    layout->addWidget(m_pad);
    layout->addStretch();
    connect(m_pad, &PinPad::entered, this, [this, &store](const QString& pin) {
        m_pad->setBusy(true);
        store.askManager(pin);
    });
    connect(&store, &PosStore::managerApproved, this, [this](const StaffMember& manager) {
        if (const auto approved = std::exchange(m_approved, {})) {
            dismiss();
            approved(manager);
        }
    });
    connect(&store, &PosStore::managerRefused, this, [this](const QString& reasonCode) {
        if (reasonCode == "not_manager"_L1) {
            m_pad->showWrong(tr("This is not a manager's PIN."));
        } else if (reasonCode == "locked"_L1) {
            m_pad->showWrong(tr("Too many wrong PINs. Wait a minute, then try again."));
        } else if (reasonCode == "no_staff"_L1) {
            m_pad->showWrong(
                tr("The hub does not answer, and only the hub knows this PIN. Type it again in a moment."));
        } else {
            m_pad->showWrong(tr("That PIN is not right. Try again."));
        }
    });
    connect(&store, &PosStore::pinDelayed, this,
            [this] { m_pad->showDelay(tr("The hub is slow to answer. It is asked again…")); });
}

void ApprovalSheet::ask(const QString& what, std::function<void(const StaffMember&)> approved)
{
    m_approved = std::move(approved);
    m_pad->setBusy(false);
    m_pad->clear();
    setTitle(tr("A manager's PIN"), what);
    open();
}

void ApprovalSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || !m_pad->handleKey(event)) {
        Sheet::keyPressEvent(event);
    }
}

} // namespace stonepot
