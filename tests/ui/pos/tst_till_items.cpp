// What a menu says of an item beside its price, on the till and further on: its course, its allergens.
#include "state/ticket_model.h"
#include "ui/kds/ticket_card.h"
#include "ui/pos/order_panel.h"
#include "ui/pos/till_test.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TillItemsTest final : public QObject, public TillTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void aLaterCourseIsMarkedFromThePressToTheKitchen();
    void anItemsDetailsNameItsAllergens_data();
    void anItemsDetailsNameItsAllergens();

private:
    [[nodiscard]] QListView& lines() const { return *m_bed->find<QListView>(u"orderLines"_s); }
    [[nodiscard]] QString spoken(int row) const
    {
        return lines().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    // A line as it is painted while it has the tools.
    [[nodiscard]] QImage painted(int row)
    {
        auto* panel = m_bed->find<OrderPanel>(u"orderPanel"_s);
        panel->choose(lines().model()->index(row, 0).data(CartModel::LineIdRole).toString());
        QCoreApplication::processEvents();
        return lines().viewport()->grab(lines().visualRect(lines().model()->index(row, 0))).toImage();
    }
    // What the hub and a kitchen display make of the order that was sent last.
    [[nodiscard]] QStringList kitchenReads() const
    {
        const OutboxEntry entry = m_bed->storage->load({}).result().value().outbox.back();
        const auto arrived = parseClientMessage(QJsonDocument(toJson(ClientMessage(entry.message))).toJson());
        if (!arrived) {
            return {arrived.error().text()};
        }
        Order order = std::get<SubmitOrder>(*arrived).order;
        order.id = u"o1"_s;
        order.orderNumber = u"ORD-20260314-001"_s;
        const auto ticket = parseKitchenOrder(toJson(makeKitchenOrder(order)));
        TicketModel model;
        model.put({ticket.value_or(KitchenOrder()), false, false});
        QStringList texts;
        for (const auto cards = makeCards(model, {}, {}); const CardEntry& each : cards.front().entries) {
            texts += each.text;
        }
        return texts;
    }
};

void TillItemsTest::aLaterCourseIsMarkedFromThePressToTheKitchen()
{
    start();
    tap(u"Japchae"_s);
    QVERIFY2(!spoken(0).contains(u"Course"_s), qPrintable(spoken(0))); // all there is
    const QImage alone = painted(0);
    tap(u"Barley Tea"_s);
    QVERIFY2(spoken(0).contains(u"Course 2"_s), qPrintable(spoken(0)));
    QVERIFY2(spoken(1).contains(u"Course 1"_s), qPrintable(spoken(1)));
    QVERIFY(painted(0) != alone); // C2
    static_cast<void>(painted(1));
    QVERIFY(m_bed->click(u"lineRemove"_s));
    QCOMPARE(painted(0), alone);
    tap(u"Barley Tea"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(kitchenReads(), (QStringList{u"COURSE 1"_s, u"Barley Tea"_s, u"COURSE 2"_s, u"Japchae"_s}));
}

void TillItemsTest::anItemsDetailsNameItsAllergens_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("allergens");
    QTest::newRow("several") << u"Japchae"_s << u"soy, sesame, and wheat"_s;
    QTest::newRow("none that the menu knows of") << u"Barley Tea"_s << u"none listed"_s;
}

void TillItemsTest::anItemsDetailsNameItsAllergens()
{
    QFETCH(const QString, item);
    QFETCH(const QString, allergens);
    start();
    auto* grid = m_bed->find<QListView>(u"menuGrid"_s);
    const QPoint at = grid->visualRect(grid->model()->index(m_bed->rowOf(u"menuGrid"_s, item), 0)).center();
    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY(m_bed->find(u"itemDetails"_s)->isVisible());
    QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(m_bed->store->cart().isEmpty()); // it was held, not chosen
    QStringList shown;
    for (QLabel* label : m_bed->find(u"itemDetails"_s)->findChildren<QLabel*>()) {
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(label);
        if (label->isVisible() && accessible->text(QAccessible::Description) == u"Allergens"_s) {
            shown += label->text();
            QCOMPARE(accessible->text(QAccessible::Name), allergens);
        }
    }
    QCOMPARE(shown, QStringList{allergens});
}

QTEST_MAIN(TillItemsTest)
#include "tst_till_items.moc"
