#include "core/amend.h"

#include "core/cart.h"
#include "core/exact.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

std::unexpected<Error> conflict(const QString& where, const QString& what)
{
    return fail(ErrorCode::Conflict, where, what);
}

// Nothing is sold on it any more: it was cancelled, or it was served and paid for.
bool isClosed(const Order& order)
{
    return order.status == OrderStatus::Cancelled || (order.status == OrderStatus::Completed && order.due() == 0);
}

Status mayChangeLines(const Order& order)
{
    if (order.totalsGiven) {
        return fail(ErrorCode::Unsupported, {}, u"This order came without exact lines, so they cannot be changed."_s);
    }
    return isClosed(order) ? Status(conflict({}, u"The order is closed."_s)) : Status();
}

OrderLine* findLine(Order& order, const QString& lineId)
{
    const auto found = std::ranges::find(order.lines, lineId, &OrderLine::lineId);
    return found == order.lines.end() ? nullptr : &*found;
}

// A line that is still sold.
Result<OrderLine*> soldLine(Order& order, const QString& lineId)
{
    OrderLine* const line = findLine(order, lineId);
    if (line == nullptr) {
        return fail(ErrorCode::NotFound, u"lineIds"_s, u"The order has no line %1."_s.arg(lineId));
    }
    if (line->voided) {
        return conflict(u"lineIds"_s, u"Line %1 is void already."_s.arg(lineId));
    }
    if (order.isRefunded(lineId)) {
        return conflict(u"lineIds"_s, u"Line %1 is refunded already."_s.arg(lineId));
    }
    return line;
}

Status recompute(Order& order)
{
    return order.totalsGiven ? Status() : recomputeTotals(order);
}

// What the lines that are still sold, but for `without`, come to.
Result<Minor> worth(Order order, const QStringList& without)
{
    for (OrderLine& line : order.lines) {
        line.voided = line.voided || order.isRefunded(line.lineId) || without.contains(line.lineId);
    }
    const Status priced = recomputeTotals(order);
    return priced ? Result<Minor>(order.total) : std::unexpected(priced.error());
}

struct Applier {
    Order& order;

    Status operator()(const AddLines& op) const
    {
        if (const Status may = mayChangeLines(order); !may) {
            return may;
        }
        if (op.lines.empty() || order.lines.size() + op.lines.size() > static_cast<size_t>(maxLinesPerOrder)) {
            return fail(ErrorCode::ValidationError, u"lines"_s,
                        u"expected at least one, and not over %1 in the order"_s.arg(maxLinesPerOrder));
        }
        const size_t first = order.lines.size();
        for (const OrderLine& line : op.lines) {
            if (findLine(order, line.lineId) != nullptr) {
                return fail(ErrorCode::ValidationError, u"lines"_s,
                            u"%1 is the id of an earlier line as well"_s.arg(line.lineId));
            }
            order.lines.push_back(line);
            order.lines.back().voided = false;
        }
        if (const Status priced = recompute(order); !priced) {
            return priced;
        }
        for (size_t i = 0; i < op.lines.size(); ++i) {
            if (op.lines[i].total != 0 && op.lines[i].total != order.lines[first + i].total) {
                return fail(ErrorCode::TotalMismatch, u"lines[%1].total"_s.arg(i),
                            u"It is not what the line comes to."_s);
            }
        }
        return {};
    }

    Status operator()(const VoidLines& op) const
    {
        if (const Status may = mayChangeLines(order); !may) {
            return may;
        }
        for (const QString& lineId : op.lineIds) {
            const auto line = soldLine(order, lineId);
            if (!line) {
                return std::unexpected(line.error());
            }
            (*line)->voided = true;
        }
        if (std::ranges::all_of(order.lines, &OrderLine::voided)) {
            order.status = OrderStatus::Cancelled; // with nothing left to charge for
            order.charges.clear();
        }
        return recompute(order);
    }

    Status operator()(const SetDiscount& op) const
    {
        if (const Status may = mayChangeLines(order); !may) {
            return may;
        }
        if (!op.lineId.isEmpty()) {
            const auto line = soldLine(order, op.lineId);
            if (!line) {
                return std::unexpected(line.error());
            }
            (*line)->discount = op.discount;
        } else if (!op.discount) {
            order.discounts.clear();
        } else {
            const auto same = std::ranges::find_if(order.discounts, [&op](const Discount& each) {
                return !each.id.isEmpty() && each.id == op.discount->id;
            });
            if (same != order.discounts.end()) {
                *same = *op.discount;
            } else {
                order.discounts.push_back(*op.discount);
            }
        }
        return recompute(order);
    }

    Status operator()(const Pay& op) const
    {
        Int128 sum = 0;
        for (const Payment& payment : op.payments) {
            sum += payment.amount;
        }
        const bool wasDue = order.due() > 0;
        if (const Status taken = take(op); !taken) {
            return taken;
        }
        if (sum > 0 && (!wasDue || order.overpaid() > 0)) {
            return conflict(u"payments"_s, u"Less is due than was paid."_s);
        }
        return {};
    }

    // The payments, whatever is due.
    Status take(const Pay& op) const
    {
        order.payments.insert(order.payments.end(), op.payments.begin(), op.payments.end());
        return recompute(order);
    }

    Status operator()(const RefundMoney& op) const
    {
        if (op.amount && *op.amount <= 0) {
            return fail(ErrorCode::ValidationError, u"amount"_s, u"A refund is more than nothing."_s);
        }
        for (const QString& lineId : op.lineIds) {
            if (const auto line = soldLine(order, lineId); !line) {
                return std::unexpected(line.error());
            }
        }
        OrderRefund refund{op.amount.value_or(0), op.tender, op.reason, op.lineIds};
        if (!op.amount) {
            const auto amount = worthOf(op.lineIds);
            if (!amount) {
                return std::unexpected(amount.error());
            }
            refund.amount = *amount;
        }
        if (Int128{order.refunded()} + refund.amount > order.paid()) {
            return conflict(u"amount"_s, u"More would be given back than was taken."_s);
        }
        order.refunds.push_back(refund);
        return {};
    }

    Result<Minor> worthOf(const QStringList& lineIds) const
    {
        if (order.totalsGiven) {
            return fail(ErrorCode::Unsupported, u"lineIds"_s,
                        u"This order came without exact lines, so only an amount can be refunded."_s);
        }
        const auto with = worth(order, {});
        const auto without = with ? worth(order, lineIds) : with;
        return without ? checkedSubtract(*with, *without) : without;
    }

    Status operator()(const SetCustomer& op) const
    {
        order.customer = op.customer;
        return {};
    }

    Status operator()(const SetTable& op) const
    {
        order.tableNumber = op.tableNumber;
        return {};
    }

    Status operator()(const SetGuests& op) const
    {
        order.guests = op.guests;
        return {};
    }

    Status operator()(const SetNote& op) const
    {
        order.notes = op.note;
        return {};
    }

    Status operator()(const SetRush& op) const
    {
        order.rush = op.rush;
        return {};
    }
};

Result<Order> applyAll(const Order& order, const std::vector<OrderOp>& ops)
{
    Result<Order> result = order;
    for (size_t i = 0; i < ops.size() && result; ++i) {
        result = stonepot::apply(*result, ops[i]);
        if (!result) {
            Error error = result.error();
            const QString path = u"ops[%1]"_s.arg(i);
            error.where = error.where.isEmpty() ? path : path + u'.' + error.where;
            return std::unexpected(error);
        }
    }
    return result;
}

Result<Order> withMoneyOnly(Order order, const std::vector<OrderOp>& ops)
{
    for (const OrderOp& op : ops) {
        if (const auto* pay = std::get_if<Pay>(&op)) {
            if (const Status taken = Applier{order}.take(*pay); !taken) {
                return std::unexpected(taken.error());
            }
        }
    }
    return order;
}

} // namespace

Result<Order> apply(const Order& order, const OrderOp& op)
{
    Order changed = order;
    const Status status = std::visit(Applier{changed}, op);
    return status ? Result<Order>(std::move(changed)) : std::unexpected(status.error());
}

Result<Amended> amend(const Order& order, const std::vector<OrderOp>& ops)
{
    Result<Order> changed = applyAll(order, ops);
    std::optional<Error> conflict;
    if (!changed) {
        if (changed.error().code != ErrorCode::Conflict) {
            return std::unexpected(changed.error());
        }
        conflict = changed.error();
        changed = withMoneyOnly(order, ops);
        if (!changed) {
            return std::unexpected(changed.error());
        }
    }
    if (*changed != order) {
        ++changed->version;
    }
    return Amended{*std::move(changed), std::move(conflict)};
}

} // namespace stonepot
