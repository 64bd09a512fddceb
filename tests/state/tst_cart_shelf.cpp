// What the hub's list of held carts means to those of a till, and what comes back of either.
#include "state/held_rows.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

Menu stewOnly()
{
    Menu menu;
    MenuItem item;
    item.id = u"stew"_s;
    item.name.text = u"Stew"_s;
    item.price = 1200;
    menu.items.push_back(item);
    menu.index();
    return menu;
}

HeldCart cart(const QString& id, bool shared = true)
{
    HeldCart held{.id = id, .staffName = u"Mina"_s, .heldAt = Instant(Milliseconds(1'000)), .shared = shared};
    held.cart.tableNumber = 4;
    held.cart.lines.push_back({u"line-"_s + id, {.itemId = u"stew"_s}, {}, {}});
    return held;
}

// As the hub lists what it was told.
QJsonObject listed(const HeldCart& held, const QString& at = u"2026-01-06T19:42:07.123Z"_s)
{
    const OutboxEntry entry = holdEntry(held.id, held, u'B', {});
    return {{u"cartId"_s, held.id},
            {u"cart"_s, std::get<HoldCart>(entry.message).cart},
            {u"by"_s, u"till-b"_s},
            {u"deviceId"_s, u"till-b"_s},
            {u"at"_s, at}};
}

HubCarts hubWith(qint64 seq, const std::vector<HeldCart>& carts)
{
    QJsonArray list;
    for (const HeldCart& each : carts) {
        list += listed(each);
    }
    return readHubCarts(seq, list);
}

std::vector<HeldRow> rowsOf(const CartShelf& shelf, const HubCarts& hub, bool mayAsk = true)
{
    return heldRows(shelf, hub, stewOnly(), mayAsk, [](const QString& key) { return key == u"here"_s; });
}

} // namespace

class TestCartShelf final : public QObject {
    Q_OBJECT

private slots:
    void whatTheHubHadAndHasNoMoreIsGone();
    void aListFromBeforeDropsNothing();
    void whatIsThisTillsAloneStays();
    void aHubThatWasSetBackIsToldAgain();
    void anEarlierRunsAnswersCount();
    void refusedTakeOfAnEarlierRunLosesNothing();
    void refusedHoldOfAnEarlierRunIsThisTillsAlone();
    void outlivesTheProgram();
    void travelsWhole();
    void whatCannotBeReadIsShownAndNotOpened_data();
    void whatCannotBeReadIsShownAndNotOpened();
    void rowsAreOfAllTillsAndInOrder();
    void askedForIsNeitherOpenedNorHidden();
};

void TestCartShelf::whatTheHubHadAndHasNoMoreIsGone()
{
    CartShelf shelf{{cart(u"a"_s), cart(u"b"_s)}, {}};
    QVERIFY(shelf.heard(hubWith(7, {cart(u"a"_s), cart(u"b"_s)})).empty());
    QCOMPARE(shelf.held.size(), 2U);
    QVERIFY(shelf.heard(hubWith(8, {cart(u"b"_s)})).empty());
    QCOMPARE(shelf.held.size(), 1U);
    QCOMPARE(shelf.held.front().id, u"b"_s);
}

void TestCartShelf::aListFromBeforeDropsNothing()
{
    CartShelf shelf{{cart(u"a"_s)}, {}};
    QVERIFY(shelf.heard(hubWith(7, {})).empty());
    QVERIFY(shelf.heard(hubWith(8, {cart(u"other"_s)})).empty());
    QCOMPARE(shelf.held.size(), 1U);
    QCOMPARE(shelf.held.front().seenAt, 0);
}

void TestCartShelf::whatIsThisTillsAloneStays()
{
    CartShelf shelf{{cart(u"a"_s, false)}, {}};
    QVERIFY(shelf.heard(hubWith(7, {})).empty());
    QVERIFY(shelf.heard(hubWith(8, {})).empty());
    QCOMPARE(shelf.held.size(), 1U);
}

void TestCartShelf::aHubThatWasSetBackIsToldAgain()
{
    CartShelf shelf{{cart(u"a"_s), cart(u"b"_s)}, {}};
    static_cast<void>(shelf.heard(hubWith(70, {cart(u"a"_s), cart(u"b"_s)})));
    const auto lost = shelf.heard(hubWith(30, {cart(u"b"_s)}));
    QCOMPARE(lost.size(), 1U);
    QCOMPARE(lost.front().id, u"a"_s);
    QCOMPARE(shelf.held.size(), 2U);
    QVERIFY(shelf.heard(hubWith(31, {cart(u"b"_s)})).empty()); // once; it is on its way
    QCOMPARE(shelf.held.size(), 2U);
    QVERIFY(shelf.heard(hubWith(32, {cart(u"a"_s)})).empty()); // of what it had then, something is taken again
    QCOMPARE(shelf.held.size(), 1U);
    QCOMPARE(shelf.held.front().id, u"a"_s);
}

void TestCartShelf::anEarlierRunsAnswersCount()
{
    CartShelf shelf;
    shelf.takes = {{u"t1"_s, cart(u"a"_s), false, false},
                   {u"t2"_s, cart(u"b"_s), true, true},
                   {u"t3"_s, cart(u"c"_s), false, false}};
    OutboxEntry open = takeEntry(u"t3"_s, u"c"_s, {});
    open.state = EntryState::Sending;
    QCOMPARE(shelf.resume({open}), QStringList{u"t1"_s});
    QVERIFY(shelf.take(u"t1"_s) != nullptr);
    QVERIFY(shelf.take(u"t2"_s) == nullptr); // opened, and told
    QVERIFY(shelf.take(u"t3"_s) != nullptr); // still to be answered
}

void TestCartShelf::refusedTakeOfAnEarlierRunLosesNothing()
{
    CartShelf shelf;
    shelf.takes = {{u"t1"_s, cart(u"a"_s), true, false}, {u"t2"_s, cart(u"b"_s), false, false}};
    std::vector<OutboxEntry> refused{takeEntry(u"t1"_s, u"a"_s, {}), takeEntry(u"t2"_s, u"b"_s, {})};
    refused[0].state = refused[1].state = EntryState::Refused;
    QCOMPARE(shelf.resume(refused), QStringList());
    QVERIFY(shelf.takes.empty());
    QCOMPARE(shelf.held.size(), 1U); // the other one is not ours
    QCOMPARE(shelf.held.front().id, u"a"_s);
}

void TestCartShelf::refusedHoldOfAnEarlierRunIsThisTillsAlone()
{
    CartShelf shelf{{cart(u"a"_s)}, {{u"t1"_s, cart(u"b"_s), true, true}}};
    std::vector<OutboxEntry> entries;
    for (const QString& id : {u"a"_s, u"b"_s}) {
        entries.push_back(holdEntry(id, cart(id), u'A', {}));
        entries.back().state = EntryState::Refused;
    }
    entries.push_back(takeEntry(u"t1"_s, u"b"_s, {}));
    static_cast<void>(shelf.resume(entries));
    QVERIFY(!shelf.held.front().shared);
    QVERIFY(!shelf.takes.front().cart.shared);
}

void TestCartShelf::outlivesTheProgram()
{
    HeldCart whole = cart(u"a"_s);
    whole.staffId = u"mina"_s;
    whole.orderKey = u"o1"_s;
    whole.seenAt = 12;
    const std::vector<TakenCart> takes{{u"t1"_s, whole, true, false}, {u"t2"_s, cart(u"b"_s), false, true}};
    QCOMPARE(takenCartsFromJson(takenCartsToJson(takes)), takes);
    QCOMPARE(heldCartsFromJson(heldCartsToJson({whole})), std::vector{whole});
    QVERIFY(takenCartsFromJson("[1, {}, {\"key\":\"t\"}]").empty());
}

void TestCartShelf::travelsWhole()
{
    HeldCart held = cart(u"a"_s);
    held.orderKey = u"o1"_s;
    held.cart.lines[0].agreed = AgreedPrice{900, u"boss"_s};
    held.cart.discounts.push_back({u"d"_s, u"Staff"_s, Decimal(10), {}});
    const HubCarts hub = hubWith(3, {held});
    QCOMPARE(hub.carts.size(), 1U);
    const HubCart& read = hub.carts.front();
    QCOMPARE(read.till, u"B"_s);
    QCOMPARE(read.by, u"till-b"_s);
    QVERIFY(read.held.has_value());
    QCOMPARE(read.held->cart, held.cart);
    QCOMPARE(read.held->orderKey, u"o1"_s);
    QCOMPARE(read.held->staffName, u"Mina"_s);
    QCOMPARE(toIso(read.held->heldAt), u"2026-01-06T19:42:07.123Z"_s);
}

void TestCartShelf::whatCannotBeReadIsShownAndNotOpened_data()
{
    using State = HeldRow::State;
    QTest::addColumn<QJsonObject>("entry");
    QTest::addColumn<State>("state");
    const QJsonObject sound = listed(cart(u"a"_s));
    const auto withCart = [&sound](auto change) {
        QJsonObject entry = sound;
        QJsonObject content = entry[u"cart"_s].toObject();
        change(content);
        entry[u"cart"_s] = content;
        return entry;
    };
    const auto withLine = [&withCart](auto change) {
        return withCart([&change](QJsonObject& content) {
            QJsonObject line = content[u"lines"_s][0].toObject();
            change(line);
            content[u"lines"_s] = QJsonArray{line};
        });
    };
    QTest::newRow("sound") << sound << State::Openable;
    QTest::newRow("nothing") << QJsonObject() << State::Unreadable;
    QTest::newRow("no cart") << QJsonObject{{u"cartId"_s, u"a"_s}, {u"cart"_s, 7}, {u"at"_s, QJsonArray()}}
                             << State::Unreadable;
    QTest::newRow("another program's") << withCart([](QJsonObject& json) {
        json = {{u"items"_s, QJsonArray{1, 2}}};
    }) << State::Unreadable;
    QTest::newRow("of a newer till") << withCart([](QJsonObject& json) { json[u"format"_s] = 2; }) << State::Unreadable;
    QTest::newRow("a line that is none") << withCart([](QJsonObject& json) { json[u"lines"_s] = QJsonArray{u"x"_s}; })
                                         << State::Unreadable;
    QTest::newRow("no lines") << withCart([](QJsonObject& json) { json[u"lines"_s] = QJsonArray(); })
                              << State::Unreadable;
    QTest::newRow("a line twice") << withCart([](QJsonObject& json) {
        const QJsonValue line = json[u"lines"_s][0];
        json[u"lines"_s] = QJsonArray{line, line};
    }) << State::Unreadable;
    QTest::newRow("unknown dish") << withLine([](QJsonObject& line) { line[u"item"_s] = u"cake"_s; }) << State::OffMenu;
    QTest::newRow("less than nothing") << withLine([](QJsonObject& line) { line[u"quantity"_s] = u"-3"_s; })
                                       << State::OffMenu;
    QTest::newRow("unknown option") << withLine([](QJsonObject& line) {
        line[u"options"_s] = QJsonArray{QJsonObject{{u"group"_s, u"g"_s}, {u"option"_s, u"o"_s}}};
    }) << State::OffMenu;
    QTest::newRow("to an order that is not here")
        << withCart([](QJsonObject& json) { json[u"order"_s] = u"elsewhere"_s; }) << State::OrderMissing;
    QTest::newRow("to one that is") << withCart([](QJsonObject& json) { json[u"order"_s] = u"here"_s; })
                                    << State::Openable;
}

void TestCartShelf::whatCannotBeReadIsShownAndNotOpened()
{
    QFETCH(const QJsonObject, entry);
    QFETCH(const HeldRow::State, state);
    const auto rows = rowsOf({}, readHubCarts(1, {entry}));
    QCOMPARE(rows.size(), 1U);
    QVERIFY(rows.front().state == state);
    QVERIFY(!rows.front().here);
}

void TestCartShelf::rowsAreOfAllTillsAndInOrder()
{
    const CartShelf shelf{{cart(u"a"_s)}, {}};
    const HubCarts hub = readHubCarts(
        3, {listed(cart(u"c"_s), u"2026-01-06T20:00:00.000Z"_s), listed(cart(u"a"_s)), listed(cart(u"b"_s))});
    const auto rows = rowsOf(shelf, hub);
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0].held.id, u"a"_s); // held here, and so only once
    QVERIFY(rows[0].here);
    QCOMPARE(rows[1].held.id, u"b"_s);
    QCOMPARE(rows[2].held.id, u"c"_s);
    const auto alone = rowsOf(shelf, hub, false);
    QVERIFY(alone[0].state == HeldRow::State::Openable);
    QVERIFY(alone[1].state == HeldRow::State::OutOfReach);
}

void TestCartShelf::askedForIsNeitherOpenedNorHidden()
{
    CartShelf shelf;
    shelf.takes = {{u"t1"_s, cart(u"a"_s), true, false},
                   {u"t2"_s, cart(u"b"_s), false, false},
                   {u"t3"_s, cart(u"c"_s), true, true}};
    const HubCarts hub = hubWith(3, {cart(u"a"_s), cart(u"b"_s), cart(u"c"_s)});
    auto rows = rowsOf(shelf, hub);
    QCOMPARE(rows.size(), 2U); // what is open already is not listed
    QVERIFY(rows[0].state == HeldRow::State::Asking);
    QVERIFY(rows[1].state == HeldRow::State::Asking);
    rows = rowsOf(shelf, hub, false);
    QVERIFY(rows[0].state == HeldRow::State::Openable); // it was held here
    QVERIFY(rows[1].state == HeldRow::State::Asking);
}

QTEST_APPLESS_MAIN(TestCartShelf)
#include "tst_cart_shelf.moc"
