#include "state/paper_status.h"

namespace stonepot {

int PaperStatus::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_troubles.size());
}

QVariant PaperStatus::data(const QModelIndex& index, int role) const
{
    return index.isValid() && role == Qt::DisplayRole ? QVariant(trouble(index.row()).title) : QVariant();
}

void PaperStatus::setTroubles(const std::vector<PaperTrouble>& troubles)
{
    if (troubles == m_troubles) {
        return;
    }
    // Both are in the order of their ids, so one walk finds what came, went and changed.
    std::size_t row = 0;
    std::size_t next = 0;
    while (row < m_troubles.size() || next < troubles.size()) {
        const int at = static_cast<int>(row);
        const bool gone =
            row < m_troubles.size() && (next == troubles.size() || m_troubles[row].jobId < troubles[next].jobId);
        if (gone) {
            beginRemoveRows({}, at, at);
            m_troubles.erase(m_troubles.begin() + at);
            endRemoveRows();
            continue;
        }
        if (row == m_troubles.size() || m_troubles[row].jobId > troubles[next].jobId) {
            beginInsertRows({}, at, at);
            m_troubles.insert(m_troubles.begin() + at, troubles[next]);
            endInsertRows();
        } else if (m_troubles[row] != troubles[next]) {
            m_troubles[row] = troubles[next];
            emit dataChanged(index(at), index(at));
        }
        ++row;
        ++next;
    }
    emit changed();
}

void PaperStatus::setPrinters(const std::vector<PaperPrinter>& printers, bool asksForReceipts)
{
    m_printers = printers;
    m_asksForReceipts = asksForReceipts;
    emit changed();
}

} // namespace stonepot
