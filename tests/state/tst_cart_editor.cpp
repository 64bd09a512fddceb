#include "state/cart_editor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

auto noting(const QString& note)
{
    return [note](Cart& cart) { cart.notes = note; };
}

} // namespace

class CartEditorTest final : public QObject {
    Q_OBJECT

private slots:
    void takesBackTheLastTenChanges()
    {
        CartEditor editor;
        for (int i = 1; i <= 12; ++i) {
            QVERIFY(editor.change(noting(QString::number(i))));
        }
        for (int i = 11; i >= 2; --i) {
            QVERIFY(editor.undo());
            QCOMPARE(editor.cart().notes, QString::number(i));
        }
        QVERIFY(!editor.canUndo());
        QVERIFY(!editor.undo());
    }

    void whatChangesNothingCannotBeTakenBack()
    {
        CartEditor editor;
        QVERIFY(!editor.change(noting({})));
        QVERIFY(!editor.canUndo());
    }

    void anOrderThatIsPlacedCannotComeBack()
    {
        CartEditor editor;
        editor.change([](Cart& cart) { cart.type = OrderType::Takeout; });
        editor.change(noting(u"no bag"_s));
        editor.startOver();
        QVERIFY(!editor.canUndo());
        QVERIFY(editor.cart().notes.isEmpty());
        QVERIFY(editor.cart().type == OrderType::Takeout); // the counter goes on as it was
    }
};

QTEST_GUILESS_MAIN(CartEditorTest)
#include "tst_cart_editor.moc"
