#include "hub/payment_records.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

const QString paymentKind = u"payment"_s;

// Sorts as they were told.
QString keyOf(const KeptPayment& payment)
{
    return u"%1"_s.arg(payment.seq, 20, 10, QChar(u'0')) + u' ' +
           QString::number(payment.at.time_since_epoch().count());
}

KeptPayment paymentOf(const Record& record)
{
    return {record.value, Instant(Milliseconds(record.key.section(u' ', 1).toLongLong())),
            record.key.section(u' ', 0, 0).toLongLong()};
}

} // namespace

Status keepPayment(EventStore& store, const QString& tenant, const KeptPayment& payment)
{
    const auto records = store.records(tenant, paymentKind);
    if (!records) {
        return std::unexpected(records.error());
    }
    auto surplus = std::ssize(*records) + 1 - mostPaymentsKept;
    for (const Record& record : *records) { // the oldest first
        if (surplus-- <= 0 && payment.at - paymentOf(record).at <= paymentsKeptFor) {
            continue;
        }
        if (const Status removed = store.removeRecord(tenant, paymentKind, record.key); !removed) {
            return removed;
        }
    }
    return store.putRecord(tenant, paymentKind, {keyOf(payment), payment.json});
}

Result<std::vector<KeptPayment>> recentPayments(EventStore& store, const QString& tenant, Instant now)
{
    const auto records = store.records(tenant, paymentKind);
    if (!records) {
        return std::unexpected(records.error());
    }
    std::vector<KeptPayment> payments;
    for (const Record& record : *records) {
        if (KeptPayment payment = paymentOf(record); now - payment.at <= paymentsKeptFor) {
            payments.push_back(std::move(payment));
        }
    }
    return payments;
}

} // namespace stonepot
