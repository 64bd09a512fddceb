#include "ui/pos/audit_sheet.h"

#include "core/when_done.h"
#include "state/pos_store.h"
#include "ui/common/scroll_list.h"
#include "ui/common/text.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize auditSheetSize{640, 600};

QString actText(const QString& what)
{
    if (what == "void"_L1) {
        return AuditSheet::tr("Void");
    }
    if (what == "refund"_L1) {
        return AuditSheet::tr("Refund");
    }
    if (what == "discount"_L1) {
        return AuditSheet::tr("Discount");
    }
    if (what == "price"_L1) {
        return AuditSheet::tr("Other price");
    }
    return what == "no_sale"_L1 ? AuditSheet::tr("Drawer opened without a sale") : what;
}

QString joined(const QStringList& parts)
{
    QStringList there;
    std::ranges::copy_if(parts, std::back_inserter(there), [](const QString& part) { return !part.isEmpty(); });
    return there.join(u" · "_s);
}

} // namespace

AuditSheet::AuditSheet(PosStore& store, const Look& look, QWidget* window)
    : Sheet(look, u"auditSheet"_s,
            {look.theme.scaled(auditSheetSize.width()), look.theme.scaled(auditSheetSize.height())}, window)
    , m_store(store)
    , m_list(new Surface(look, Token::Surface))
    , m_rows(new QVBoxLayout(m_list))
{
    m_rows->setContentsMargins(24, 0, 24, 16);
    m_rows->setSpacing(12);
    QScrollArea* scroll = makeScroll(m_list, panel());
    scroll->setObjectName(u"auditList"_s);
    scroll->setAccessibleName(tr("What was done, newest first"));
    scroll->setFocusPolicy(Qt::StrongFocus); // nothing on it could be reached by keys
    fillPanel(panel(), makeHeader(tr("Log"), tr("What managers agreed to on this till")), scroll);
}

void AuditSheet::openList()
{
    clearRows(*m_rows);
    open();
    whenDone(m_store.auditLog(), this, [this](const Result<std::vector<AuditEntry>>& entries) {
        if (entries) {
            show(*entries);
        } else {
            say(tr("The log cannot be read: this till's disk does not answer. Close this and try again."),
                Token::Chili700);
        }
    });
}

void AuditSheet::show(const std::vector<AuditEntry>& entries)
{
    if (entries.empty()) {
        say(tr("Nothing yet."), Token::Ink3);
        return;
    }
    clearRows(*m_rows);
    for (const AuditEntry& entry : entries) {
        m_rows->addWidget(makeRow(entry));
    }
    m_rows->addStretch();
}

void AuditSheet::say(const QString& sentence, Token color)
{
    clearRows(*m_rows);
    auto* label = makeLabel(m_look, sentence, 16, QFont::Normal, color, m_list);
    label->setObjectName(u"auditMessage"_s);
    label->setWordWrap(true);
    m_rows->addWidget(label);
    m_rows->addStretch();
}

QWidget* AuditSheet::makeRow(const AuditEntry& entry)
{
    auto* row = new QWidget(m_list);
    row->setObjectName(u"auditRow"_s);
    const Format& format = m_look.format;
    const QString who = entry.manager == entry.cashier
                            ? entry.cashier
                            : tr("%1, agreed by %2", "cashier and manager").arg(entry.cashier, entry.manager);
    auto* what =
        makeLabel(m_look,
                  joined({actText(entry.what), entry.order.isEmpty() ? QString() : Format::isolate(entry.order),
                          entry.amount != 0 ? Format::isolate(format.money(entry.amount)) : QString()}),
                  16, QFont::DemiBold, Token::Ink, row);
    auto* rest = makeLabel(m_look, joined({Format::isolate(format.dateAndTime(entry.at)), who, entry.detail}), 14,
                           QFont::Normal, Token::Ink2, row);
    for (QLabel* label : {what, rest}) {
        label->setWordWrap(true);
    }
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(what);
    layout->addWidget(rest);
    return row;
}

} // namespace stonepot
