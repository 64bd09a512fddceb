#include "core/amend.h"

#include "core/cart.h"
#include "core/messages.h"
#include "core/order_json.h"
#include "core/pricing_json.h"
#include "core/wire_reader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

OrderOp readAddLines(JsonReader& json, const Order& order)
{
    AddLines op;
    wire::require(json, "lines"_L1);
    json.objects("lines"_L1, maxLinesPerOrder,
                 [&](JsonReader& line) { op.lines.push_back(wire::readLine(line, order)); });
    return op;
}

// Ids that must be there.
QStringList readLineIds(JsonReader& json)
{
    wire::require(json, "lineIds"_L1);
    return wire::ids(json, "lineIds"_L1, maxLinesPerOrder);
}

OrderOp readVoidLines(JsonReader& json, const Order&)
{
    return VoidLines{readLineIds(json), wire::text(json, "reason"_L1)};
}

OrderOp readSetDiscount(JsonReader& json, const Order&)
{
    SetDiscount op;
    op.lineId = wire::id(json, "lineId"_L1);
    json.object("discount"_L1, [&op](JsonReader& discount) { op.discount = readDiscount(discount); });
    return op;
}

OrderOp readPay(JsonReader& json, const Order&)
{
    Pay op;
    wire::require(json, "payments"_L1);
    json.objects("payments"_L1, wire::maxParts, [&op](JsonReader& each) {
        op.payments.push_back(wire::readPayment(each));
        if (op.payments.back().amount < 0) {
            each.fail("amount"_L1, u"money that is given back is a refund"_s);
        }
    });
    return op;
}

OrderOp readRefund(JsonReader& json, const Order&)
{
    RefundMoney op;
    op.lineIds = wire::ids(json, "lineIds"_L1, maxLinesPerOrder);
    if (json.has("amount"_L1)) {
        op.amount = json.integer("amount"_L1, 1, wire::maxExact);
    } else if (op.lineIds.isEmpty()) {
        json.fail({}, u"expected lineIds or an amount"_s);
    }
    op.reason = wire::text(json, "reason"_L1);
    op.tender = wire::requiredText(json, "tender"_L1);
    return op;
}

OrderOp readSetCustomer(JsonReader& json, const Order&)
{
    SetCustomer op;
    wire::require(json, "customer"_L1);
    json.object("customer"_L1, [&op](JsonReader& customer) {
        op.customer = {wire::text(customer, "name"_L1), wire::text(customer, "phone"_L1),
                       wire::text(customer, "email"_L1), wire::text(customer, "address"_L1, wire::maxText)};
    });
    return op;
}

OrderOp readSetTable(JsonReader& json, const Order&)
{
    return SetTable{wire::optionalInteger(json, "tableNumber"_L1, 0, 99999)};
}

OrderOp readSetGuests(JsonReader& json, const Order&)
{
    wire::require(json, "guests"_L1);
    return SetGuests{wire::integer(json, "guests"_L1, 0, 0, 9999)};
}

OrderOp readSetNote(JsonReader& json, const Order&)
{
    return SetNote{wire::text(json, "note"_L1, wire::maxText)};
}

OrderOp readSetRush(JsonReader& json, const Order&)
{
    return SetRush{json.flagOr("rush"_L1, true)};
}

struct Named {
    QLatin1StringView name;
    OrderOp (*read)(JsonReader&, const Order&);
};

// In the order of OrderOp's alternatives.
constexpr auto named = std::to_array<Named>({{"add_lines"_L1, &readAddLines},
                                             {"void_lines"_L1, &readVoidLines},
                                             {"discount"_L1, &readSetDiscount},
                                             {"pay"_L1, &readPay},
                                             {"refund"_L1, &readRefund},
                                             {"set_customer"_L1, &readSetCustomer},
                                             {"set_table"_L1, &readSetTable},
                                             {"set_guests"_L1, &readSetGuests},
                                             {"set_note"_L1, &readSetNote},
                                             {"rush"_L1, &readSetRush}});
static_assert(named.size() == std::variant_size_v<OrderOp>);

OrderOp readOp(JsonReader& json, const Order& order)
{
    const QString name = wire::requiredText(json, "op"_L1);
    for (const Named& each : named) {
        if (name == each.name) {
            return each.read(json, order);
        }
    }
    json.fail("op"_L1, u"there is no op \"%1\""_s.arg(name.left(64)));
    return {};
}

struct Writer {
    const Order& order;
    QJsonObject& json;

    void operator()(const AddLines& op) const
    {
        json.insert("lines"_L1,
                    wire::arrayOf(op.lines, [this](const OrderLine& line) { return wire::lineJson(line, order); }));
    }
    void operator()(const VoidLines& op) const
    {
        wire::putTexts(json, "lineIds"_L1, op.lineIds);
        wire::putText(json, "reason"_L1, op.reason);
    }
    void operator()(const SetDiscount& op) const
    {
        wire::putText(json, "lineId"_L1, op.lineId);
        if (op.discount) {
            json.insert("discount"_L1, toJson(*op.discount));
        }
    }
    void operator()(const Pay& op) const { json.insert("payments"_L1, wire::arrayOf(op.payments, &wire::paymentJson)); }
    void operator()(const RefundMoney& op) const
    {
        wire::putTexts(json, "lineIds"_L1, op.lineIds);
        if (op.amount) {
            json.insert("amount"_L1, *op.amount);
        }
        wire::putText(json, "reason"_L1, op.reason);
        json.insert("tender"_L1, op.tender);
    }
    void operator()(const SetCustomer& op) const
    {
        QJsonObject customer;
        wire::putText(customer, "name"_L1, op.customer.name);
        wire::putText(customer, "phone"_L1, op.customer.phone);
        wire::putText(customer, "email"_L1, op.customer.email);
        wire::putText(customer, "address"_L1, op.customer.address);
        json.insert("customer"_L1, customer);
    }
    void operator()(const SetTable& op) const { json.insert("tableNumber"_L1, wire::integerOrNull(op.tableNumber)); }
    void operator()(const SetGuests& op) const { json.insert("guests"_L1, op.guests); }
    void operator()(const SetNote& op) const { json.insert("note"_L1, op.note); }
    void operator()(const SetRush& op) const { json.insert("rush"_L1, op.rush); }
};

} // namespace

Result<std::vector<OrderOp>> parseOps(const QJsonArray& json, const Order& order)
{
    JsonReader reader(QJsonObject{{"ops"_L1, json}});
    std::vector<OrderOp> ops;
    reader.objects("ops"_L1, wire::maxOps, [&](JsonReader& op) { ops.push_back(readOp(op, order)); });
    if (ops.empty()) {
        reader.fail("ops"_L1, u"expected at least one"_s);
    }
    return wire::finish(reader, std::move(ops));
}

QJsonArray toJson(const std::vector<OrderOp>& ops, const Order& order)
{
    return wire::arrayOf(ops, [&order](const OrderOp& op) {
        QJsonObject json{{"op"_L1, QString(named[op.index()].name)}};
        std::visit(Writer{order, json}, op);
        return json;
    });
}

} // namespace stonepot
