// What a status bar shows of printing: only what is in trouble, and what a person may do about it. Fed by the
// composition, which carries out what is requested.
#pragma once

#include "core/order.h"
#include "core/print_job.h"

#include <QAbstractListModel>
#include <QStringList>
#include <vector>

namespace stonepot {

struct PaperTrouble {
    qint64 jobId = 0;
    QString title; // "A-042 Grill"
    QString printerId;
    QString printerName;
    QString problem; // "unreachable", "paper_out", "cover_open", "offline", "no_answer", "disconnected", "refused",
                     // "unreadable"
    bool checkPaper =
        false; // may be on paper: print again (as a copy) or confirm; otherwise it is tried again by itself
    std::optional<Instant> nextAttemptAt;
    bool underWay = false; // being tried right now: nothing can be done about it

    bool operator==(const PaperTrouble&) const = default;
};

struct PaperPrinter {
    QString id;
    QString name;

    bool operator==(const PaperPrinter&) const = default;
};

class PaperStatus final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override; // the title
    [[nodiscard]] const PaperTrouble& trouble(int row) const { return m_troubles[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isFine() const { return m_troubles.empty(); }
    // Where else something can be printed; empty: there is no printer.
    [[nodiscard]] const std::vector<PaperPrinter>& printers() const { return m_printers; }
    [[nodiscard]] bool asksForReceipts() const { return m_asksForReceipts; }
    [[nodiscard]] bool hasDrawer() const { return m_hasDrawer; }
    [[nodiscard]] bool hasReceiptPrinter() const { return m_hasReceiptPrinter; }

    // ---- a person's word ----
    void retry(qint64 jobId) { emit retryRequested(jobId); }
    void printAgain(qint64 jobId) { emit printAgainRequested(jobId); }
    void confirmPrinted(qint64 jobId) { emit confirmRequested(jobId); }
    void printElsewhere(qint64 jobId, const QString& printerId) { emit moveRequested(jobId, printerId); }
    void cancel(qint64 jobId) { emit cancelRequested(jobId); }
    // The order's receipt, as a copy when it was printed before.
    void printReceipt(const QString& clientOrderId) { emit receiptRequested(clientOrderId); }
    // What is to pay, for an order that need not be placed yet.
    void printBill(const stonepot::Order& order) { emit billRequested(order); }
    // The receipt as a file, for an e-mail: mailReady or mailFailed.
    void prepareMail(const QString& clientOrderId) { emit mailRequested(clientOrderId); }
    // Without a sale; a slip says who wanted it and which manager agreed.
    void openDrawer(const QString& staff, const QString& manager) { emit drawerRequested(staff, manager); }

    // ---- fed by the composition ----
    void setTroubles(const std::vector<PaperTrouble>& troubles); // by ascending id
    void setPrinters(const std::vector<PaperPrinter>& printers, bool asksForReceipts);
    void setHasDrawer(bool has) { m_hasDrawer = has; }
    void setHasReceiptPrinter(bool has) { m_hasReceiptPrinter = has; } // before setPrinters, which says so

signals:
    void changed();
    void retryRequested(qint64 jobId);
    void printAgainRequested(qint64 jobId);
    void confirmRequested(qint64 jobId);
    void moveRequested(qint64 jobId, const QString& printerId);
    void cancelRequested(qint64 jobId);
    void receiptRequested(const QString& clientOrderId);
    void billRequested(const stonepot::Order& order);
    void mailRequested(const QString& clientOrderId);
    void drawerRequested(const QString& staff, const QString& manager);
    // Emitted by the composition.
    void mailReady(const QString& file, const QString& address, const QString& displayNumber);
    void mailFailed(const QString& file, const QString& reason);

private:
    std::vector<PaperTrouble> m_troubles;
    std::vector<PaperPrinter> m_printers;
    bool m_asksForReceipts = false;
    bool m_hasDrawer = false;
    bool m_hasReceiptPrinter = false;
};

} // namespace stonepot
