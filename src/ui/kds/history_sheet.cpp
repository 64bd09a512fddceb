#include "ui/kds/history_sheet.h"

#include "ui/common/button.h"
#include "ui/common/segments.h"
#include "ui/common/text.h"
#include "ui/kds/kitchen_table.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize historySheetSize{1240, 860};
constexpr int historyRowHeight = 44;

} // namespace

HistorySheet::HistorySheet(const Look& look, QWidget* window)
    : Sheet(look, u"historySheet"_s, historySheetSize, window)
    , m_views(new Segments(look, u"historyView"_s, panel()))
    , m_table(makeKitchenTable(look, u"historyTable"_s, 18, historyRowHeight, panel()))
    , m_result(makeLabel(look, {}, 18, QFont::DemiBold, Token::Ink, panel()))
{
    m_views->add(Tickets, u"historyTickets"_s, tr("Tickets"));
    m_views->add(PrepTimes, u"historyPrepTimes"_s, tr("Preparation times"));
    connect(m_views, &Segments::chosen, this, &HistorySheet::fill);
    auto* save = new Button(look, u"historyExport"_s, tr("Save as CSV…"), panel());
    save->setKind(Button::Kind::Field);
    save->setFixedHeight(48);
    save->setTextSize(18);
    connect(save, &QAbstractButton::clicked, this, &HistorySheet::askForFile);
    m_result->setObjectName(u"historyResult"_s);
    m_result->setWordWrap(true);

    m_table->setAccessibleName(tr("Today"));
    m_table->setModel(&m_model);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(24, 12, 24, 12);
    top->addWidget(m_views);
    top->addSpacing(16);
    top->addWidget(m_result, 1);
    top->addWidget(save);
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 16);
    column->setSpacing(0);
    column->addWidget(makeHeader(tr("Today"), {}));
    column->addLayout(top);
    auto* table = new QHBoxLayout;
    table->setContentsMargins(24, 0, 24, 0);
    table->addWidget(m_table);
    column->addLayout(table, 1);
}

void HistorySheet::showHistory(const std::vector<KitchenHistory::Ticket>& tickets, const StationNames& stations)
{
    m_tickets = tickets;
    m_stations = stations;
    showResult({}, true);
    fill();
    open();
}

void HistorySheet::showResult(const QString& sentence, bool good)
{
    m_result->setText(sentence);
    setToken(m_result, m_look, good ? Token::Ok : Token::Remove);
}

void HistorySheet::fill()
{
    m_model.clear();
    if (m_views->current() == PrepTimes) {
        fillPrepTimes();
    } else {
        fillTickets();
    }
}

void HistorySheet::fillTickets()
{
    m_model.setHorizontalHeaderLabels({tr("Order"), tr("Received"), tr("Seen"), tr("Started"), tr("Ready"), tr("Done"),
                                       tr("Took", "column: time from order to ready")});
    for (auto ticket = m_tickets.rbegin(); ticket != m_tickets.rend(); ++ticket) { // the latest is asked for most
        addRow({ticket->number, time(ticket->received), time(ticket->seen), time(ticket->started),
                ticket->cancelled ? tr("cancelled") : time(ticket->ready), time(ticket->done),
                ticket->ready ? m_look.format.duration(*ticket->ready - ticket->received) : QString()});
    }
}

void HistorySheet::fillPrepTimes()
{
    m_model.setHorizontalHeaderLabels({tr("Station"), tr("Item"), tr("Made", "column: how many were made"),
                                       tr("Average"), tr("9 of 10 within", "column: 90th percentile")});
    for (const KitchenHistory::PrepTime& each : prepTimes(m_tickets)) {
        const QString station =
            each.station.isEmpty() ? tr("No station") : m_stations.value(each.station, each.station);
        addRow({station, each.item.isEmpty() ? tr("All items") : each.item, m_look.format.number(each.count),
                m_look.format.duration(each.average), m_look.format.duration(each.p90)});
    }
}

void HistorySheet::addRow(const QStringList& cells)
{
    QList<QStandardItem*> row;
    for (const QString& cell : cells) {
        row += new QStandardItem(cell);
        row.back()->setTextAlignment(row.size() == 1 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    }
    m_model.appendRow(row);
}

void HistorySheet::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Save today's tickets"));
    dialog->setObjectName(u"historyFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"kitchen.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &HistorySheet::exportRequested);
    dialog->open();
}

QString HistorySheet::time(std::optional<Instant> instant) const
{
    return instant ? m_look.format.timeWithSeconds(*instant) : QString();
}

} // namespace stonepot
