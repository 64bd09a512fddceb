#include "state/printer_settings.h"

#include <algorithm>

namespace stonepot {

const PrinterEntry* PrinterSettings::printer(const QString& id) const
{
    const auto found = std::ranges::find(m_printers, id, &PrinterEntry::id);
    return found == m_printers.end() ? nullptr : &*found;
}

void PrinterSettings::show(const std::vector<PrinterEntry>& printers, const PaperRules& rules)
{
    m_printers = printers;
    m_rules = rules;
    emit changed();
}

void PrinterSettings::setStations(const std::vector<PrinterChoice>& stations)
{
    m_stations = stations;
    emit changed();
}

void PrinterSettings::setOffers(const std::vector<PrinterChoice>& offers, bool looking)
{
    m_offers = offers;
    m_looking = looking;
    emit offersChanged();
}

} // namespace stonepot
