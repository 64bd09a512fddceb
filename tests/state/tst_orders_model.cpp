#include "state/orders_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

OrderRow row(const QString& clientOrderId, const QString& id, int second)
{
    OrderRow row;
    row.order.clientOrderId = clientOrderId;
    row.order.id = id;
    row.order.displayNumber = u"A-%1"_s.arg(second, 3, 10, QChar(u'0'));
    row.order.createdAt = Instant(std::chrono::seconds(second));
    return row;
}

QStringList numbers(const OrdersModel& model)
{
    QStringList numbers;
    for (int i = 0; i < model.rowCount(); ++i) {
        numbers += model.index(i).data().toString();
    }
    return numbers;
}

} // namespace

class OrdersModelTest final : public QObject {
    Q_OBJECT

private slots:
    void newestStandsFirstWhateverComesWhen()
    {
        OrdersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.put(row(u"c2"_s, {}, 2));
        model.put(row(u"c4"_s, {}, 4));
        model.put(row(u"c1"_s, {}, 1));
        model.put(row(u"c3"_s, {}, 3));
        QCOMPARE(numbers(model), (QStringList{u"A-004"_s, u"A-003"_s, u"A-002"_s, u"A-001"_s}));
        for (int i = 1; i <= 4; ++i) {
            QCOMPARE(model.find(u"c%1"_s.arg(i))->order.clientOrderId, u"c%1"_s.arg(i));
        }
    }

    void optimisticRowBecomesTheConfirmedOneInPlace()
    {
        OrdersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.put(row(u"c1"_s, {}, 1));
        model.put(row(u"c2"_s, {}, 2));
        QSignalSpy changes(&model, &OrdersModel::dataChanged);
        QSignalSpy insertions(&model, &OrdersModel::rowsInserted);
        QSignalSpy resets(&model, &OrdersModel::modelReset);

        OrderRow confirmed = row(u"c1"_s, u"hub-1"_s, 1);
        confirmed.delivery = Delivery::Confirmed;
        model.put(confirmed);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(insertions.count() + resets.count(), 0);
        QCOMPARE(model.find(u"hub-1"_s), model.find(u"c1"_s));
        QCOMPARE(*model.find(u"c1"_s), confirmed);
    }

    void rowKnownByTheBackendsIdGetsItsOwnIdLater()
    {
        OrdersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.put(row({}, u"hub-1"_s, 1));
        QCOMPARE(model.index(0).data(OrdersModel::KeyRole).toString(), u"hub-1"_s);
        model.put(row(u"c1"_s, u"hub-1"_s, 1));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(OrdersModel::KeyRole).toString(), u"c1"_s);
        QVERIFY(model.find(u"hub-1"_s) != nullptr);
    }

    void puttingTheSameAgainChangesNothing()
    {
        OrdersModel model;
        model.put(row(u"c1"_s, {}, 1));
        QSignalSpy changes(&model, &OrdersModel::dataChanged);
        model.put(row(u"c1"_s, {}, 1));
        QCOMPARE(changes.count(), 0);
    }

    void countsByDelivery()
    {
        OrdersModel model;
        OrderRow refused = row(u"c1"_s, {}, 1);
        refused.delivery = Delivery::Refused;
        model.put(refused);
        model.put(row(u"c2"_s, {}, 2));
        model.put(row(u"c3"_s, {}, 3));
        QCOMPARE(model.count(Delivery::Waiting), 2);
        QCOMPARE(model.count(Delivery::Refused), 1);
        QCOMPARE(model.count(Delivery::Confirmed), 0);
    }

    void unknownAndEmptyIdsFindNothing()
    {
        OrdersModel model;
        model.put(row(u"c1"_s, {}, 1));
        QCOMPARE(model.find(u"other"_s), nullptr);
        QCOMPARE(model.find({}), nullptr);
        QCOMPARE(model.row(1), nullptr);
        QCOMPARE(model.row(-1), nullptr);
    }
};

QTEST_GUILESS_MAIN(OrdersModelTest)
#include "tst_orders_model.moc"
