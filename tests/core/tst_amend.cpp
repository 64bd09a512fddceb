#include "core/amend.h"

#include "message_samples.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

OrderLine line(const QString& id, Minor price, int quantity = 1)
{
    OrderLine line;
    line.lineId = id;
    line.itemId = u"item-"_s + id;
    line.name = id;
    line.unitPrice = price;
    line.quantity = Decimal(quantity);
    line.taxes = {{u"t"_s, u"Tax"_s, Decimal(10), false}};
    return line;
}

Payment payment(Minor amount, const QString& method = u"card"_s)
{
    Payment payment;
    payment.method = method;
    payment.amount = amount;
    return payment;
}

// Soup 10.00 and rice 5.00, 10 % tax: 16.50, not paid.
Order openOrder()
{
    Order order;
    order.id = u"order-1"_s;
    order.tableNumber = 5;
    order.lines = {line(u"soup"_s, 1000), line(u"rice"_s, 500)};
    if (!recomputeTotals(order)) {
        qFatal("the order has no price");
    }
    return order;
}

Order after(const Order& order, const std::vector<OrderOp>& ops)
{
    const auto amended = amend(order, ops);
    if (!amended || amended->conflict) {
        qFatal("%s", qPrintable(amended ? amended->conflict->text() : amended.error().text()));
    }
    return amended->order;
}

Order paidOrder()
{
    return after(openOrder(), {Pay{{payment(1650)}}});
}

const auto anId = [] { return u"ticket-2"_s; };
const Instant later{Milliseconds(1'000'000)};

} // namespace

class AmendTest final : public QObject {
    Q_OBJECT
private slots:
    void everyOpTravels();
    void badOpsNameTheirPath_data();
    void badOpsNameTheirPath();
    void amendingRaisesTheVersionByOne();
    void whatHoldsAlreadyChangesNothing();
    void additionsOfTwoDevicesBothStand();
    void addedLinesMustComeToTheirTotal();
    void voidedLineIsNotPaidFor();
    void orderWithoutLinesIsCancelled();
    void discountReplacesTheOneOfItsId();
    void lineDiscountComesAndGoes();
    void paymentsAddUpUntilNothingIsDue();
    void cashMayBePaidByTheRoundedTotal();
    void payingWhatWasPaidStaysAsAnOverpayment();
    void moneyStaysWhenAnotherOpConflicts();
    void refundedLinesGiveBackAllOfTheOrder();
    void noMoreIsRefundedThanWasTaken();
    void refundSettlesAnOverpayment();
    void contradictionsAreConflicts_data();
    void contradictionsAreConflicts();
    void closedOrderIsOneThatIsServedAndPaid();
    void ordersWithoutExactLinesKeepTheirLines();
    void opsAreDoneAllOrNone();

    void additionIsATicketOfItsOwn();
    void voidCancelsWhatIsNotServed();
    void openTicketsShowTheNewTable();
};

void AmendTest::everyOpTravels()
{
    const Order order = test::richOrder();
    Discount discount{u"d1"_s, u"Regulars"_s, Decimal(10), {}};
    const std::vector<OrderOp> ops{AddLines{{line(u"new"_s, 700, 2)}},
                                   VoidLines{{u"l1"_s, u"l2"_s}, u"spilt"_s},
                                   SetDiscount{{}, discount},
                                   SetDiscount{u"l1"_s, {}},
                                   Pay{{payment(100), payment(50, u"cash"_s)}},
                                   RefundMoney{{u"l3"_s}, {}, u"cold"_s, u"cash"_s},
                                   RefundMoney{{}, 120, {}, u"card"_s},
                                   SetCustomer{{u"Ann"_s, u"1"_s, u"a@b.c"_s, u"Home"_s}},
                                   SetTable{7},
                                   SetTable{},
                                   SetGuests{3},
                                   SetNote{u"hurry"_s},
                                   SetRush{true},
                                   SetRush{false}};
    const auto read = parseOps(toJson(ops, order), order);
    QVERIFY2(read, errorText(read).constData());
    QCOMPARE(*read, ops);
}

void AmendTest::badOpsNameTheirPath_data()
{
    QTest::addColumn<QJsonObject>("op");
    QTest::addColumn<QString>("path");
    QTest::newRow("unknown") << QJsonObject{{u"op"_s, u"explode"_s}} << u"ops[0].op"_s;
    QTest::newRow("no name") << QJsonObject{{u"lineIds"_s, 1}} << u"ops[0].op"_s;
    QTest::newRow("line without a name") << QJsonObject{{u"op"_s, u"add_lines"_s},
                                                        {u"lines"_s, QJsonArray{QJsonObject{{u"lineId"_s, u"a"_s}}}}}
                                         << u"ops[0].lines[0].name"_s;
    QTest::newRow("void without lines") << QJsonObject{{u"op"_s, u"void_lines"_s}} << u"ops[0].lineIds"_s;
    QTest::newRow("negative payment") << QJsonObject{{u"op"_s, u"pay"_s},
                                                     {u"payments"_s, QJsonArray{QJsonObject{{u"method"_s, u"cash"_s},
                                                                                            {u"amount"_s, -1}}}}}
                                      << u"ops[0].payments[0].amount"_s;
    QTest::newRow("refund of nothing") << QJsonObject{{u"op"_s, u"refund"_s}, {u"tender"_s, u"cash"_s}} << u"ops[0]"_s;
    QTest::newRow("guests without a number") << QJsonObject{{u"op"_s, u"set_guests"_s}} << u"ops[0].guests"_s;
    QTest::newRow("refund to nowhere") << QJsonObject{{u"op"_s, u"refund"_s}, {u"amount"_s, 5}} << u"ops[0].tender"_s;
}

void AmendTest::badOpsNameTheirPath()
{
    QFETCH(const QJsonObject, op);
    QFETCH(const QString, path);
    const auto read = parseOps({op}, openOrder());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ValidationError);
    QCOMPARE(read.error().where, path);
}

void AmendTest::amendingRaisesTheVersionByOne()
{
    const Order order = after(openOrder(), {SetTable{7}, SetNote{u"window"_s}});
    QCOMPARE(order.version, 2);
    QCOMPARE(order.tableNumber, 7);
    QCOMPARE(order.notes, u"window"_s);
}

void AmendTest::whatHoldsAlreadyChangesNothing()
{
    QCOMPARE(after(openOrder(), {SetTable{5}, SetRush{false}}), openOrder());
}

void AmendTest::additionsOfTwoDevicesBothStand()
{
    const Order one = after(openOrder(), {AddLines{{line(u"a"_s, 100)}}});
    const Order both = after(one, {AddLines{{line(u"b"_s, 200)}}}); // the other knew nothing of it
    QCOMPARE(both.lines.size(), 4U);
    QCOMPARE(both.total, 1980);
    QCOMPARE(both.version, 3);
}

void AmendTest::addedLinesMustComeToTheirTotal()
{
    OrderLine told = line(u"a"_s, 100, 3);
    told.total = 301;
    const auto refused = amend(openOrder(), {AddLines{{told}}});
    QCOMPARE(refused.error().code, ErrorCode::TotalMismatch);
    told.total = 300;
    QCOMPARE(after(openOrder(), {AddLines{{told}}}).lines.back().total, 300);
}

void AmendTest::voidedLineIsNotPaidFor()
{
    const Order order = after(openOrder(), {VoidLines{{u"rice"_s}, u"wrong"_s}});
    QVERIFY(order.lines[1].voided);
    QCOMPARE(order.total, 1100);
}

void AmendTest::orderWithoutLinesIsCancelled()
{
    Order order = openOrder();
    order.charges = {{u"fee"_s, u"Delivery"_s, {}, 300, {}}};
    order = after(order, {VoidLines{{u"rice"_s, u"soup"_s}, u"gone"_s}});
    QCOMPARE(order.status, OrderStatus::Cancelled);
    QCOMPARE(order.total, 0);
    QCOMPARE(order.due(), 0);
}

void AmendTest::discountReplacesTheOneOfItsId()
{
    const Discount ten{u"regulars"_s, {}, Decimal(10), {}};
    const Discount twenty{u"regulars"_s, {}, Decimal(20), {}};
    QCOMPARE(after(openOrder(), {SetDiscount{{}, ten}}).total, 1485);
    const Order order = after(openOrder(), {SetDiscount{{}, ten}, SetDiscount{{}, twenty}});
    QCOMPARE(order.discounts.size(), 1U);
    QCOMPARE(order.total, 1320);
    QCOMPARE(after(order, {SetDiscount{{}, {}}}).total, 1650);
}

void AmendTest::lineDiscountComesAndGoes()
{
    const Order order = after(openOrder(), {SetDiscount{u"soup"_s, Discount{{}, {}, {}, 100}}});
    QCOMPARE(order.lines[0].total, 900);
    QCOMPARE(order.total, 1540);
    QCOMPARE(after(order, {SetDiscount{u"soup"_s, {}}}).total, 1650);
}

void AmendTest::paymentsAddUpUntilNothingIsDue()
{
    const Order part = after(openOrder(), {Pay{{payment(650)}}});
    QCOMPARE(part.due(), 1000);
    const Order paid = after(part, {Pay{{payment(400), payment(600)}}});
    QCOMPARE(paid.due(), 0);
    QCOMPARE(paid.overpaid(), 0);
    QCOMPARE(paid.paid(), 1650);
}

void AmendTest::cashMayBePaidByTheRoundedTotal()
{
    Order order = openOrder();
    order.lines[1].unitPrice = 502; // 16.52
    order.policy.cashStep = 5;
    QVERIFY(recomputeTotals(order));
    QCOMPARE(order.total, 1652);
    for (const Minor amount : {1650, 1652}) {
        const Order paid = after(order, {Pay{{payment(amount, u"cash"_s)}}});
        QCOMPARE(paid.due(), 0);
        QCOMPARE(paid.overpaid(), 0);
    }
}

void AmendTest::payingWhatWasPaidStaysAsAnOverpayment()
{
    const auto again = amend(paidOrder(), {Pay{{payment(1650, u"cash"_s)}}});
    QVERIFY2(again, errorText(again).constData());
    QCOMPARE(again->conflict.value().code, ErrorCode::Conflict);
    QCOMPARE(again->order.payments.size(), 2U);
    QCOMPARE(again->order.overpaid(), 1650);
    QCOMPARE(again->order.version, 3);
}

void AmendTest::moneyStaysWhenAnotherOpConflicts()
{
    const Order voided = after(openOrder(), {VoidLines{{u"rice"_s}, {}}});
    const auto amended = amend(voided, {SetTable{9}, VoidLines{{u"rice"_s}, {}}, Pay{{payment(1100)}}});
    QCOMPARE(amended->conflict.value().where, u"ops[1].lineIds"_s);
    QCOMPARE(amended->order.tableNumber, 5); // refused with the rest
    QCOMPARE(amended->order.paid(), 1100);
    QCOMPARE(amended->order.due(), 0);
}

void AmendTest::refundedLinesGiveBackAllOfTheOrder()
{
    Order order = openOrder();
    order.discounts = {{{}, {}, {}, 101}}; // spread unevenly
    QVERIFY(recomputeTotals(order));
    const Minor total = order.total;
    order = after(order, {Pay{{payment(total)}}});
    order = after(order, {RefundMoney{{u"soup"_s}, {}, u"cold"_s, u"card"_s}});
    order = after(order, {RefundMoney{{u"rice"_s}, {}, u"cold"_s, u"card"_s}});
    QCOMPARE(order.refunded(), total);
    QCOMPARE(order.total, total); // what was sold
    QCOMPARE(order.due(), 0);
    QCOMPARE(order.overpaid(), 0);
}

void AmendTest::noMoreIsRefundedThanWasTaken()
{
    const Order once = after(paidOrder(), {RefundMoney{{}, 1650, {}, u"card"_s}});
    const auto twice = amend(once, {RefundMoney{{}, 1, {}, u"card"_s}});
    QCOMPARE(twice->conflict.value().code, ErrorCode::Conflict);
    QCOMPARE(twice->order, once);
}

void AmendTest::refundSettlesAnOverpayment()
{
    const Order over = amend(paidOrder(), {Pay{{payment(200)}}})->order;
    QCOMPARE(over.overpaid(), 200);
    QCOMPARE(after(over, {RefundMoney{{}, 200, {}, u"cash"_s}}).overpaid(), 0);
}

void AmendTest::contradictionsAreConflicts_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<OrderOp>("op");
    Order cancelled = openOrder();
    cancelled.status = OrderStatus::Cancelled;
    const Order voided = after(openOrder(), {VoidLines{{u"rice"_s}, {}}});
    const Order refunded = after(paidOrder(), {RefundMoney{{u"rice"_s}, {}, {}, u"card"_s}});
    QTest::newRow("adding to a cancelled order") << cancelled << OrderOp(AddLines{{line(u"a"_s, 1)}});
    QTest::newRow("voiding what is void") << voided << OrderOp(VoidLines{{u"rice"_s}, {}});
    QTest::newRow("voiding what was refunded") << refunded << OrderOp(VoidLines{{u"rice"_s}, {}});
    QTest::newRow("refunding what was refunded") << refunded << OrderOp(RefundMoney{{u"rice"_s}, {}, {}, u"card"_s});
    QTest::newRow("refunding what is void") << voided << OrderOp(RefundMoney{{u"rice"_s}, 1, {}, u"card"_s});
    QTest::newRow("discount on what is void") << voided << OrderOp(SetDiscount{u"rice"_s, {}});
    QTest::newRow("paying what was paid") << paidOrder() << OrderOp(Pay{{payment(1)}});
    QTest::newRow("paying more than is due") << openOrder() << OrderOp(Pay{{payment(1651)}});
}

void AmendTest::contradictionsAreConflicts()
{
    QFETCH(const Order, order);
    QFETCH(const OrderOp, op);
    const auto done = stonepot::apply(order, op);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
}

void AmendTest::closedOrderIsOneThatIsServedAndPaid()
{
    Order served = openOrder();
    served.status = OrderStatus::Completed;
    const OrderOp more = AddLines{{line(u"a"_s, 100)}};
    QVERIFY(stonepot::apply(served, more)); // the second round of an open check
    served = after(served, {Pay{{payment(1650)}}});
    QCOMPARE(stonepot::apply(served, more).error().code, ErrorCode::Conflict);
}

void AmendTest::ordersWithoutExactLinesKeepTheirLines()
{
    Order base = openOrder();
    base.totalsGiven = true;
    base.total = 1700; // as its till said
    QCOMPARE(stonepot::apply(base, VoidLines{{u"rice"_s}, {}}).error().code, ErrorCode::Unsupported);
    const Order paid = after(base, {Pay{{payment(1700)}}});
    QCOMPARE(paid.total, 1700);
    QCOMPARE(after(paid, {RefundMoney{{}, 500, {}, u"card"_s}}).refunded(), 500);
}

void AmendTest::opsAreDoneAllOrNone()
{
    const auto refused = amend(openOrder(), {SetTable{9}, VoidLines{{u"no-such-line"_s}, {}}});
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(refused.error().where, u"ops[1].lineIds"_s);
}

void AmendTest::additionIsATicketOfItsOwn()
{
    const Order before = openOrder();
    const Order now = after(before, {AddLines{{line(u"beer"_s, 100)}}});
    const auto tickets = amendTickets({makeKitchenOrder(before)}, before, now, later, anId);
    QCOMPARE(tickets.size(), 2U);
    QCOMPARE(tickets[0], makeKitchenOrder(before));
    QCOMPARE(tickets[1].id, u"ticket-2"_s);
    QVERIFY(tickets[1].runningOrder);
    QCOMPARE(tickets[1].kotSequence, 2);
    QCOMPARE(tickets[1].items.size(), 1U);
    QCOMPARE(tickets[1].items[0].id, u"beer"_s);
    QCOMPARE(tickets[1].createdAt, later);
    QCOMPARE(tickets[1].tableNumber, 5);
    QCOMPARE(tickets[1].status, TicketStatus::Pending);
}

void AmendTest::voidCancelsWhatIsNotServed()
{
    const Order before = openOrder();
    KitchenOrder ticket = makeKitchenOrder(before);
    ticket.items[0].status = ItemStatus::Served;
    const Order now = after(before, {VoidLines{{u"soup"_s, u"rice"_s}, {}}});
    const auto tickets = amendTickets({ticket}, before, now, later, anId);
    QCOMPARE(tickets.size(), 1U);
    QCOMPARE(tickets[0].items[0].status, ItemStatus::Served);
    QCOMPARE(tickets[0].items[1].status, ItemStatus::Voided);
    QCOMPARE(tickets[0].status, TicketStatus::Completed);
    QVERIFY(tickets[0].version > ticket.version);
}

void AmendTest::openTicketsShowTheNewTable()
{
    const Order before = openOrder();
    KitchenOrder done = makeKitchenOrder(before);
    QVERIFY(apply(done, TicketAction::Complete, {}, later));
    const auto tickets = amendTickets({makeKitchenOrder(before), done}, before,
                                      after(before, {SetTable{8}, SetGuests{5}, SetRush{true}, SetNote{u"quick"_s}}), later,
                                      anId);
    QCOMPARE(tickets[0].tableNumber, 8);
    QCOMPARE(tickets[0].guests, 5);
    QVERIFY(tickets[0].urgent);
    QCOMPARE(tickets[0].notes, u"quick"_s);
    QCOMPARE(tickets[0].updatedAt, later);
    QCOMPARE(tickets[1], done);
}

QTEST_APPLESS_MAIN(AmendTest)
#include "tst_amend.moc"
