#include "ui/kds/recall_sheet.h"

#include "ui/kds/kitchen_table.h"
#include "ui/kds/ticket_card.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize recallSheetSize{1000, 860};
constexpr int recallRowHeight = 56;
constexpr int leastColumn = 150;

QString itemsOf(const KitchenOrder& ticket)
{
    QStringList items;
    for (const KitchenItem& item : ticket.items) {
        if (item.status != ItemStatus::Voided) {
            items += u"%1 × %2"_s.arg(item.quantity.toString(), item.name);
        }
    }
    return items.join(u", "_s);
}

} // namespace

RecallSheet::RecallSheet(const Look& look, QWidget* window)
    : Sheet(look, u"recallSheet"_s, recallSheetSize, window)
    , m_table(makeKitchenTable(look, u"recallTable"_s, 20, recallRowHeight, panel()))
{
    m_table->setAccessibleName(tr("Tickets to bring back"));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setMinimumSectionSize(leastColumn);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table, &QTableView::clicked, this, &RecallSheet::choose);
    connect(m_table, &QTableView::activated, this, &RecallSheet::choose);

    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 16);
    column->setSpacing(0);
    column->addWidget(makeHeader(tr("Bring a ticket back"), tr("It returns to its old place, with its time.")));
    auto* table = new QHBoxLayout;
    table->setContentsMargins(24, 12, 24, 0);
    table->addWidget(m_table);
    column->addLayout(table, 1);
}

void RecallSheet::showTickets(const std::vector<KitchenOrder>& tickets)
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Order"), tr("Ready"), tr("For"), tr("Items")});
    for (const KitchenOrder& ticket : tickets) {
        QList<QStandardItem*> row;
        const Instant ready = ticket.readyAt.value_or(ticket.updatedAt);
        for (const QString& cell : {Format::isolate(ticket.calledNumber()), m_look.format.timeWithSeconds(ready),
                                    captionOf(ticket), itemsOf(ticket)}) {
            row += new QStandardItem(cell);
        }
        row.front()->setData(ticket.id);
        m_model.appendRow(row);
    }
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(m_model.columnCount() - 1, QHeaderView::Stretch);
    open();
    m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFocus(Qt::PopupFocusReason);
}

// A touch may come as a click and as what the desktop takes for one; the first closes the sheet.
void RecallSheet::choose(const QModelIndex& index)
{
    if (isOpen()) {
        const QString id = index.siblingAtColumn(0).data(Qt::UserRole + 1).toString();
        dismiss();
        emit chosen(id);
    }
}

} // namespace stonepot
