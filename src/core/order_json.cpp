#include "core/order_json.h"

#include "core/messages.h"
#include "core/wire_reader.h"

#include <algorithm>

namespace stonepot {

using namespace Qt::StringLiterals;

namespace {

constexpr auto walkInName = "Walk-in Customer"_L1;
constexpr auto phonePrefix = "POS-"_L1;

// Base backends refuse empty names and phones, so a walk-in guest gets these; reading takes them away again.
QString placeholderName(const Order& order)
{
    return order.tableNumber ? u"Table %1"_s.arg(*order.tableNumber) : QString(walkInName);
}

QString placeholderPhone(const Order& order)
{
    return phonePrefix + QString::number(order.createdAt.time_since_epoch().count());
}

bool isPlaceholderPhone(const QString& phone)
{
    const auto digits = QStringView(phone).sliced(std::min(phonePrefix.size(), phone.size()));
    return phone.startsWith(phonePrefix) && !digits.isEmpty() &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void readCustomer(JsonReader& reader, Order& order)
{
    Customer& customer = order.customer;
    customer.name = wire::text(reader, "name"_L1);
    if (customer.name == walkInName || customer.name == placeholderName(order)) {
        customer.name.clear();
    }
    customer.phone = wire::text(reader, "phone"_L1);
    if (isPlaceholderPhone(customer.phone)) {
        customer.phone.clear();
    }
    customer.email = wire::text(reader, "email"_L1);
    customer.address = wire::text(reader, "address"_L1, wire::maxText);
}

QString paymentMethodName(PaymentMethod method)
{
    return method == PaymentMethod::Cash ? u"cash"_s : u"online"_s;
}

std::optional<PaymentMethod> paymentMethodFromWire(QStringView text)
{
    if (text == "cash"_L1) {
        return PaymentMethod::Cash;
    }
    return text == "online"_L1 ? std::optional(PaymentMethod::Online) : std::nullopt;
}

// The one payment that a base order tells of: it was paid when it was confirmed.
void addBasePayment(Order& order, PaymentMethod method)
{
    Payment payment;
    payment.method = paymentMethodName(method);
    payment.amount = order.total;
    payment.tendered = method == PaymentMethod::Cash ? order.total : 0;
    order.payments.push_back(payment);
}

void readCart(JsonReader& reader, Order& order)
{
    const PaymentMethod method = wire::name(reader, "paymentMethod"_L1, &paymentMethodFromWire, PaymentMethod::Cash);
    wire::require(reader, "cart"_L1);
    if (reader.has("pos"_L1)) {
        reader.object("cart"_L1, [](JsonReader&) {}); // an object at least; what it says, `pos` says exactly
        reader.object("pos"_L1, [&order](JsonReader& pos) { wire::readPos(pos, order); });
        return;
    }
    reader.object("cart"_L1, [&order](JsonReader& cart) { wire::readBaseCart(cart, order); });
    addBasePayment(order, method);
}

} // namespace

Order wire::readOrder(JsonReader& reader, Currency fallbackCurrency)
{
    Order order;
    order.currency = fallbackCurrency;
    order.id = id(reader, "id"_L1);
    order.orderNumber = text(reader, "orderNumber"_L1);
    order.clientOrderId = id(reader, "clientOrderId"_L1);
    order.tenantId = id(reader, "tenantId"_L1);
    order.deviceId = id(reader, "deviceId"_L1);
    order.displayNumber = text(reader, "displayNumber"_L1);
    order.type = reader.oneOf("orderType"_L1, &orderTypeFromWire);
    order.status = name(reader, "status"_L1, &orderStatusFromWire, OrderStatus::Confirmed);
    order.tableNumber = optionalInteger(reader, "tableNumber"_L1, 0, 99999);
    reader.object("customer"_L1, [&order](JsonReader& customer) { readCustomer(customer, order); });
    order.notes = text(reader, "notes"_L1, maxText);
    if (reader.has("source"_L1)) {
        order.source = text(reader, "source"_L1);
    }
    order.createdAt = instant(reader, "createdAt"_L1).value_or(Instant{});
    readCart(reader, order);
    if (order.lines.empty()) {
        reader.fail("cart"_L1, u"an order has at least one line"_s);
    }
    return order;
}

Order wire::readNames(JsonReader& reader)
{
    Order order;
    order.id = id(reader, "id"_L1);
    order.orderNumber = text(reader, "orderNumber"_L1);
    order.clientOrderId = id(reader, "clientOrderId"_L1);
    return order;
}

void wire::writeCustomer(JsonWriter& json, const Order& order, NoPhone noPhone)
{
    const Customer& customer = order.customer;
    json.object([&] {
        json.put("address"_L1, customer.address);
        json.put("email"_L1, customer.email);
        json.key("name"_L1).text(customer.name.trimmed().isEmpty() ? placeholderName(order) : customer.name);
        if (!customer.phone.isEmpty() || noPhone == NoPhone::MadeUp) {
            json.key("phone"_L1).text(customer.phone.trimmed().isEmpty() ? placeholderPhone(order) : customer.phone);
        }
    });
}

void wire::writeOrder(JsonWriter& json, const Order& order, OrderPart part)
{
    json.object([&] {
        writeBaseCart(json.key("cart"_L1), order);
        json.put("clientOrderId"_L1, order.clientOrderId);
        if (part == OrderPart::Whole) {
            json.key("createdAt"_L1).text(toIso(order.createdAt));
            writeCustomer(json.key("customer"_L1), order);
        }
        json.put("deviceId"_L1, order.deviceId);
        json.put("displayNumber"_L1, order.displayNumber);
        json.put("id"_L1, order.id);
        json.key("notes"_L1).textOrNull(order.notes);
        json.put("orderNumber"_L1, order.orderNumber);
        json.key("orderType"_L1).text(toWire(order.type));
        json.key("paymentMethod"_L1).text(paymentMethodName(order.paymentMethod()));
        writePos(json.key("pos"_L1), order);
        json.key("source"_L1).text(order.source);
        json.key("status"_L1).text(toWire(order.status));
        json.key("tableNumber"_L1).integerOrNull(order.tableNumber);
        json.key("tenantId"_L1).text(order.tenantId);
    });
}

QJsonObject toJson(const Order& order)
{
    return jsonObjectOf(jsonText([&order](JsonWriter& json) { wire::writeOrder(json, order); }));
}

Result<Order> parseOrder(const QJsonObject& json, Currency fallbackCurrency)
{
    const JsonDocument document(json);
    return parseOrder(document.root(), fallbackCurrency);
}

Result<Order> parseOrder(JsonNode json, Currency fallbackCurrency)
{
    JsonReader reader(json);
    Order order = wire::readOrder(reader, fallbackCurrency);
    return wire::finish(reader, std::move(order));
}

} // namespace stonepot
