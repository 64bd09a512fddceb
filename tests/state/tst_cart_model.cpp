#include "state/cart_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

OrderLine line(const QString& id, const QString& name, Minor price)
{
    OrderLine line;
    line.lineId = id;
    line.name = name;
    line.unitPrice = price;
    line.total = price;
    return line;
}

Order order(std::vector<OrderLine> lines)
{
    Order order;
    order.lines = std::move(lines);
    return order;
}

QStringList ids(const CartModel& model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids += model.index(row).data(CartModel::LineIdRole).toString();
    }
    return ids;
}

} // namespace

class CartModelTest final : public QObject {
    Q_OBJECT

private slots:
    void showsALineAsTheOrderPanelNeedsIt()
    {
        CartModel model;
        OrderLine bibimbap = line(u"l1"_s, u"Dolsot Bibimbap"_s, 1690);
        bibimbap.quantity = Decimal(2);
        bibimbap.note = u"Rice extra crispy"_s;
        bibimbap.allergies = {u"sesame"_s};
        bibimbap.course = 2;
        bibimbap.modifiers = {
            {.groupId = u"g1"_s, .optionId = u"egg"_s, .name = u"Extra egg"_s, .price = 200, .kind = ModifierKind::Add},
            {.groupId = u"g2"_s, .optionId = u"beef"_s, .name = u"Beef"_s, .kind = ModifierKind::Choice},
            {.groupId = u"g3"_s, .optionId = u"medium"_s, .name = u"medium spicy"_s, .kind = ModifierKind::Choice},
            {.groupId = u"g4"_s, .optionId = u"scallion"_s, .name = u"No scallion"_s, .kind = ModifierKind::Remove},
            {.groupId = u"g1"_s,
             .optionId = u"rice"_s,
             .name = u"Rice"_s,
             .quantity = 2,
             .price = 150,
             .kind = ModifierKind::Add}};
        bibimbap.total = 2 * (1690 + 200 + 300);
        model.setOrder(order({bibimbap, line(u"l2"_s, u"Mandu"_s, 850)}));

        const QModelIndex row = model.indexOf(u"l1"_s);
        QCOMPARE(row.data(CartModel::NameRole).toString(), u"Dolsot Bibimbap"_s);
        QCOMPARE(row.data(CartModel::QuantityRole).toString(), u"2"_s);
        QCOMPARE(row.data(CartModel::ModifiersRole).toStringList(),
                 (QStringList{u"Beef, medium spicy"_s, u"+ Extra egg"_s, u"No scallion"_s, u"+ 2 × Rice"_s}));
        QCOMPARE(row.data(CartModel::ModifierPricesRole).toList(), (QVariantList{0LL, 200LL, 0LL, 300LL}));
        QCOMPARE(row.data(CartModel::NoteRole).toString(), u"Rice extra crispy"_s);
        QCOMPARE(row.data(CartModel::AllergiesRole).toStringList(), QStringList{u"sesame"_s});
        QCOMPARE(row.data(CartModel::TotalRole).toLongLong(), 4380);
        QCOMPARE(row.data(CartModel::DiscountRole).toLongLong(), 0);
        QCOMPARE(row.data(CartModel::CourseRole).toInt(), 2);
        QCOMPARE(row.data(CartModel::StateRole).toInt(), static_cast<int>(CartModel::LineState::New));
    }

    void saysHowFarPlacedLinesAre()
    {
        CartModel model;
        const Order two = order({line(u"l1"_s, u"Soup"_s, 700), line(u"l2"_s, u"Tea"_s, 300)});
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const auto stateOf = [&model](const QString& id) {
            return static_cast<CartModel::LineState>(model.indexOf(id).data(CartModel::StateRole).toInt());
        };
        model.setOrder(two, {{u"l1"_s, CartModel::LineState::Sent}});
        QCOMPARE(stateOf(u"l1"_s), CartModel::LineState::Sent);
        QCOMPARE(stateOf(u"l2"_s), CartModel::LineState::New);
        QCOMPARE(model.indexOf(u"l1"_s).data(CartModel::CourseRole).toInt(), 0); // the only one there is
        model.setOrder(two, {{u"l1"_s, CartModel::LineState::Ready}});
        QCOMPARE(stateOf(u"l1"_s), CartModel::LineState::Ready);
        QCOMPARE(changed.count(), 1); // the other row is as it was
    }

    void saysWhatTheLinesOwnDiscountCameTo()
    {
        CartModel model;
        OrderLine discounted = line(u"l1"_s, u"Mandu"_s, 850);
        discounted.discount.emplace().percent = Decimal(10);
        discounted.total = 765;
        model.setOrder(order({discounted}));
        QCOMPARE(model.index(0).data(CartModel::DiscountRole).toLongLong(), 85);
    }

    void movesToTheNewLinesWithoutTouchingTheOthers()
    {
        CartModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const OrderLine a = line(u"a"_s, u"A"_s, 100);
        const OrderLine b = line(u"b"_s, u"B"_s, 200);
        const OrderLine c = line(u"c"_s, u"C"_s, 300);
        model.setOrder(order({a, b, c}));

        QSignalSpy resets(&model, &CartModel::modelReset);
        QSignalSpy changes(&model, &CartModel::dataChanged);
        QSignalSpy removals(&model, &CartModel::rowsRemoved);
        QSignalSpy insertions(&model, &CartModel::rowsInserted);
        OrderLine more = b;
        more.quantity = Decimal(2);
        more.total = 400;
        model.setOrder(order({a, more, c}));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);

        model.setOrder(order({a, c, line(u"d"_s, u"D"_s, 400)}));
        QCOMPARE(ids(model), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
        QCOMPARE(removals.count(), 1);
        QCOMPARE(insertions.count(), 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count(), 0);
    }

    void takesAnyOrderOfLines()
    {
        CartModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const OrderLine a = line(u"a"_s, u"A"_s, 1);
        const OrderLine b = line(u"b"_s, u"B"_s, 2);
        const OrderLine c = line(u"c"_s, u"C"_s, 3);
        const OrderLine d = line(u"d"_s, u"D"_s, 4);
        model.setOrder(order({a, b, c, d}));
        const QPersistentModelIndex kept = model.indexOf(u"d"_s);
        model.setOrder(order({d, c, a}));
        QCOMPARE(ids(model), (QStringList{u"d"_s, u"c"_s, u"a"_s}));
        QCOMPARE(kept.row(), 0);
        QVERIFY(!model.indexOf(u"b"_s).isValid());
        model.setOrder({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(CartModelTest)
#include "tst_cart_model.moc"
