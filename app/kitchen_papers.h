// What a kitchen gets on paper: a ticket whole, once, and from then on what changed.
//
// What the papers of an order say is stored with each of them. A change that is not stored with the order yet when the
// program ends comes again after the start, perhaps with others, and is compared with what was printed.
#pragma once

#include "print/kitchen_ticket.h"
#include "print/printer_config.h"

#include "core/menu.h"
#include "core/order.h"
#include "core/print_job.h"

#include <QHash>
#include <QObject>

namespace stonepot {

class DeviceStore;
class PrintQueue;

class KitchenPapers final : public QObject {
public:
    // All must outlive it.
    KitchenPapers(const PrintSetup& setup, const Menu& menu, const Clock& clock, DeviceStore& storage,
                  PrintQueue& queue);

    // Whole, unless there is paper of it: a fall-back after the paper that a station got anyway prints nothing.
    void print(const Order& order);
    // What was added to an order whose ticket needs no paper, unless there is paper of it.
    void printAdditions(const Order& order, const std::vector<KitchenOrder>& additions);
    // The order as it is now: what is on paper gets a paper of the difference. A refusal took something back of it when
    // `wasRefused`: then it may be of an earlier version than its papers.
    void follow(const Order& order, bool wasRefused);

private:
    struct Known {
        Order order;             // as its papers know it, if there are any
        int revision = 0;        // counts papers of changes
        bool mayBeAhead = false; // of an earlier run
    };
    struct Early {
        Order first, last;
        bool wasRefused = false;
    };

    void load(const std::vector<PaperMark>& marks);
    void printChanges(Known& known, const Order& order);
    [[nodiscard]] PaperLanguage language() const;
    [[nodiscard]] KitchenPaper paper() const;
    Known& remember(const Order& order); // as it is now, when it was not yet
    // Adds the page to `papers` when its station has a printer.
    void addPage(std::vector<PrintJob>& papers, const Known& known, const StationTicket& page, PrintPart part,
                 const QString& name) const;

    const PrintSetup& m_setup;
    const Menu& m_menu;
    const Clock& m_clock;
    PrintQueue& m_queue;
    bool m_loaded = false;
    QHash<QString, Known> m_known; // by key of the order
    QHash<QString, Early> m_early; // came before what is stored was read
};

} // namespace stonepot
