// The printers of a place as a manager sees and changes them. Fed by the composition, which checks what is asked for,
// puts it into effect, stores it, and knows about networks and devices.
#pragma once

#include "state/named_choice.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace stonepot {

struct PrinterEntry {
    QString id; // empty: a new one
    QString name;
    QString address; // as a person typed it, or as an offer says
    QString profile;
    QString alternative; // takes its jobs when it cannot be reached; empty: none
    QStringList stations;

    bool operator==(const PrinterEntry&) const = default;
};

enum class ReceiptPolicy { Always, Ask, Never };

struct PaperRules {
    QString receiptPrinter; // empty: no receipts
    ReceiptPolicy receipts = ReceiptPolicy::Always;
    bool drawerOnCash = true;
    QString kitchenPrinter; // for stations that no printer serves; empty: none
    bool onOrder = false;
    bool whenLocal = true;
    bool whenUnseen = true;

    bool operator==(const PaperRules&) const = default;
};

using PrinterChoice = NamedChoice;

class PrinterSettings final : public QObject {
    Q_OBJECT
public:
    enum class Field { None, Name, Address };
    enum class Problem { Empty, NotAnAddress, NotSaved };

    using QObject::QObject;

    [[nodiscard]] const std::vector<PrinterEntry>& printers() const { return m_printers; }
    [[nodiscard]] const PrinterEntry* printer(const QString& id) const;
    [[nodiscard]] const PaperRules& rules() const { return m_rules; }
    [[nodiscard]] const std::vector<PrinterChoice>& profiles() const { return m_profiles; }
    [[nodiscard]] const std::vector<PrinterChoice>& stations() const { return m_stations; }
    // Where there may be a printer, by address: the system's queues, devices, and what a look around has found.
    [[nodiscard]] const std::vector<PrinterChoice>& offers() const { return m_offers; }
    [[nodiscard]] bool isLooking() const { return m_looking; }

    // ---- a manager's word; what is right is in effect and stored at once ----
    void put(const PrinterEntry& printer) { emit putRequested(printer); } // answers with put or refused
    void remove(const QString& id) { emit removeRequested(id); }
    void setRules(const PaperRules& rules) { emit rulesRequested(rules); }
    void printTestPage(const QString& id) { emit testPageRequested(id); }
    void openTestDrawer(const QString& id) { emit testDrawerRequested(id); }
    void askForOffers() { emit offersRequested(); }   // of this computer
    void lookAround() { emit lookAroundRequested(); } // knocks on the local network

    // ---- fed by the composition ----
    void show(const std::vector<PrinterEntry>& printers, const PaperRules& rules);
    void setProfiles(const std::vector<PrinterChoice>& profiles) { m_profiles = profiles; }
    void setStations(const std::vector<PrinterChoice>& stations);
    void setOffers(const std::vector<PrinterChoice>& offers, bool looking);
    void accept(const QString& id) { emit accepted(id); }
    void refuse(Field field, Problem problem) { emit refused(field, problem); }

signals:
    void changed();
    void offersChanged();
    void accepted(const QString& id); // of the printer that was put
    void refused(stonepot::PrinterSettings::Field field, stonepot::PrinterSettings::Problem problem);
    void putRequested(const stonepot::PrinterEntry& printer);
    void removeRequested(const QString& id);
    void rulesRequested(const stonepot::PaperRules& rules);
    void testPageRequested(const QString& id);
    void testDrawerRequested(const QString& id);
    void offersRequested();
    void lookAroundRequested();

private:
    std::vector<PrinterEntry> m_printers;
    PaperRules m_rules;
    std::vector<PrinterChoice> m_profiles;
    std::vector<PrinterChoice> m_stations;
    std::vector<PrinterChoice> m_offers;
    bool m_looking = false;
};

} // namespace stonepot
