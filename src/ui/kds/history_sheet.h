// Today's tickets with their times, how long stations and items took, and both as a file for other programs.
#pragma once

#include "state/kitchen_history.h"
#include "ui/common/sheet.h"

#include <QStandardItemModel>

class QTableView;

namespace stonepot {

class Button;
class Segments;

class HistorySheet final : public Sheet {
    Q_OBJECT
public:
    using StationNames = QHash<QString, QString>;

    HistorySheet(const Look& look, QWidget* window);

    void showHistory(const std::vector<KitchenHistory::Ticket>& tickets, const StationNames& stations);
    // What became of the export.
    void showResult(const QString& sentence, bool good);

signals:
    void exportRequested(const QString& path);

private:
    enum View { Tickets, PrepTimes };

    void fill();
    void fillTickets();
    void fillPrepTimes();
    void addRow(const QStringList& cells);
    void askForFile();
    [[nodiscard]] QString time(std::optional<Instant> instant) const;

    std::vector<KitchenHistory::Ticket> m_tickets;
    StationNames m_stations;
    QStandardItemModel m_model;
    Segments* m_views;
    QTableView* m_table;
    QLabel* m_result;
};

} // namespace stonepot
