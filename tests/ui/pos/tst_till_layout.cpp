// Walks over every visible text of the till's screens and finds what is clipped or lies over something else: at the
// sizes of counters and back offices, with larger text, and with text as long as German is.
#include "state/menu_model.h"
#include "ui/common/tile_view.h"
#include "ui/pos/tile_delegate.h"
#include "ui/pos/till_bed.h"
#include "ui/pos/till_dialogs.h"
#include "ui/screens/layout_walk.h"

#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

// Each text of the program a third longer, at the end of its last word.
class LongTexts final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString(text.size() * 35 / 100, u'n');
    }
    bool isEmpty() const override { return false; }
};

// A till as the row of nothingIsClipped_data wants it, online, at its log-in.
class TillAsLaidOut {
public:
    TillAsLaidOut()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(bool, longTexts);
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        if (longTexts) {
            QCoreApplication::installTranslator(&m_texts);
        }
        TillWindow::Options options = TillBed::defaultOptions();
        options.textScale = scale;
        options.paymentCode = PaymentCode::parse(u"https://pay.example/{amount}"_s).value();
        m_size = size;
        m_bed.emplace(options);
        m_bed->show(size);
        m_bed->setOnline();
    }

    [[nodiscard]] TillBed& bed() { return *m_bed; }

    // Nothing in `layer` is clipped, and the window is as large as it was.
    void look(const char* screen, const QString& layer)
    {
        QCoreApplication::processEvents();
        const QStringList found = layoutProblems(*m_bed->find(layer), *m_bed->window);
        for (const QString& problem : found) {
            qInfo("%s: %s", screen, qPrintable(problem));
        }
        QVERIFY2(found.isEmpty(), screen);
        QCOMPARE(m_bed->window->size(), m_size);
    }

private:
    LongTexts m_texts;
    QSize m_size;
    std::optional<TillBed> m_bed;
};

// How many of the grid's first tiles paint over their neighbours.
int tilesThatSpill(const TileView& grid)
{
    const QSize cell = grid.gridSize();
    const QRect middle(QPoint(cell.width(), 0), cell);
    int spilled = 0;
    for (int row = 0; row < qMin(40, grid.model()->rowCount()); ++row) {
        QImage image(3 * cell.width(), cell.height(), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = middle;
        grid.itemDelegate()->paint(&painter, option, grid.model()->index(row, 0));
        painter.end();
        bool isClean = true;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                isClean = isClean && (middle.contains(x, y) || image.pixelColor(x, y) == QColor(Qt::magenta));
            }
        }
        spilled += isClean ? 0 : 1;
    }
    return spilled;
}

} // namespace

class TillLayoutTest final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsClipped_data();
    void nothingIsClipped();
    void noSheetIsClipped_data() { nothingIsClipped_data(); }
    void noSheetIsClipped();
    void noTilePaintsOverAnother_data() { nothingIsClipped_data(); }
    void noTilePaintsOverAnother();
    void noMarkLiesOnAPrice();
    void focusGoesFromTheMenuToTheMoney();
};

void TillLayoutTest::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("longTexts");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QSize counter(1366, 768);
    const QSize large(1920, 1080);
    QTest::newRow("counter") << counter << 1.0 << false << Qt::LeftToRight;
    QTest::newRow("large") << large << 1.0 << false << Qt::LeftToRight;
    QTest::newRow("counter, long texts") << counter << 1.0 << true << Qt::LeftToRight;
    QTest::newRow("large, long texts") << large << 1.0 << true << Qt::LeftToRight;
    QTest::newRow("counter, right to left") << counter << 1.0 << false << Qt::RightToLeft;
    QTest::newRow("counter, larger text") << counter << 1.5 << false << Qt::LeftToRight;
    QTest::newRow("large, larger text") << large << 1.5 << false << Qt::LeftToRight;
}

void TillLayoutTest::nothingIsClipped()
{
    TillAsLaidOut till;
    TillBed& bed = till.bed();
    const auto look = [&till](const char* screen, const QString& layer) { till.look(screen, layer); };
    look("log-in", u"loginScreen"_s);
    bed.logIn();
    bed.store->setTable(12, 3);
    bed.store->setCustomer({u"Jisoo Park"_s, {}, {}, {}});
    bed.add(u"japchae"_s, 3);
    bed.clickRow(u"orderLines"_s, 0);
    look("selling", u"sellingScreen"_s);
    look("status bar", u"statusBar"_s);
    bed.store->setQuantity(bed.store->cart().lines.front().lineId, Decimal(99));
    look("a large sum", u"sellingScreen"_s);
    bed.clickRow(u"menuGrid"_s, bed.rowOf(u"menuGrid"_s, u"Dolsot Bibimbap"_s));
    look("choices", u"modifierSheetPanel"_s);
    bed.click(u"modifierCancel"_s);
    bed.click(u"lineDiscount"_s);
    look("number", u"numberSheetPanel"_s);
    bed.click(u"numberCancel"_s);
    bed.click(u"customerButton"_s);
    look("customer", u"customerSheetPanel"_s);
    bed.click(u"customerCancel"_s);
    bed.click(u"linkIndicator"_s);
    look("link", u"linkDetailsPanel"_s);
    bed.click(u"linkDetailsClose"_s);
    QTest::keyClick(bed.window.get(), Qt::Key_F1);
    look("keys", u"helpSheetPanel"_s);
    bed.click(u"helpSheetClose"_s);
    bed.click(u"payButton"_s);
    look("payment", u"paymentScreen"_s);
    bed.click(u"splitButton"_s);
    bed.click(u"splitByItem"_s);
    bed.click(u"tenderOnline"_s);
    look("split, and a code to scan", u"paymentScreen"_s);
    bed.click(u"splitEvenly"_s);
    bed.click(u"splitButton"_s);
    bed.click(u"tenderCash"_s);
    bed.click(u"cashExact"_s);
    QSignalSpy committed(bed.store.get(), &PosStore::orderCommitted);
    bed.click(u"completeButton"_s);
    QVERIFY(committed.count() > 0 || committed.wait(5000));
    auto* dialogs = bed.window->findChild<TillDialogs*>();
    dialogs->showItem(u"seafood-dolsot"_s);
    look("item", u"itemDetailsPanel"_s);
    bed.click(u"itemDetailsClose"_s);
    dialogs->showOrder(bed.store->ordersModel()->row(0)->order.clientOrderId);
    look("details", u"orderDetailsPanel"_s);
    bed.click(u"orderDetailsTakeBack"_s);
    look("void", u"voidSheetPanel"_s);
    bed.click(u"voidSheetClose"_s);
    bed.click(u"orderDetailsClose"_s);
    bed.setOffline();
    bed.click(u"bannerOrders"_s);
    look("orders", u"sellingScreen"_s);
    look("banner", u"offlineBanner"_s);
    bed.status->setQueued(1234, 0);
    look("banner that warns", u"offlineBanner"_s);
}

void TillLayoutTest::noSheetIsClipped()
{
    TillAsLaidOut till;
    TillBed& bed = till.bed();
    bed.logIn();
    auto* dialogs = bed.window->findChild<TillDialogs*>();
    const auto look = [&](const char* screen, const QString& layer) {
        QVERIFY2(bed.find(layer)->isVisible(), screen);
        till.look(screen, layer);
        dialogs->closeAll();
    };

    bed.add(u"japchae"_s, 2);
    bed.store->setCustomer({u"Jisoo Park"_s, u"555-0117"_s, {}, u"12 Main Street"_s});
    bed.store->holdCart();
    QTRY_COMPARE(bed.store->heldCarts().size(), 1U);
    dialogs->showHeld();
    look("held orders", u"heldSheetPanel"_s);

    bed.add(u"japchae"_s);
    bed.store->setOrderType(OrderType::Delivery);
    bed.click(u"payButton"_s);
    look("a delivery to nobody", u"whoSheetPanel"_s);
    bed.store->setOrderType(OrderType::DineIn);
    QString charge;
    bed.store->openCharge({.amount = 4312, .number = u"A-001"_s}, [&charge](const QString& key) { charge = key; });
    QTRY_VERIFY(!charge.isEmpty());
    dialogs->askOrderNote();
    look("note", u"customerSheetPanel"_s);
    for (const auto state : {OpenCharge::State::Unknown, OpenCharge::State::Approved}) {
        QSignalSpy changed(bed.store.get(), &PosStore::chargesChanged);
        bed.store->answerCharge(charge, state, u"T-77"_s, [] {});
        QTRY_VERIFY(!changed.isEmpty());
        dialogs->showCharges();
        look("card payments", u"chargesSheetPanel"_s);
    }

    bed.paper.setPrinters({{u"front"_s, u"Front"_s}, {u"grill"_s, u"Grill of the hot kitchen"_s}}, true);
    bed.paper.setTroubles({{7, u"A-042 Grill"_s, u"grill"_s, u"Grill of the hot kitchen"_s, u"paper_out"_s, false, {}},
                           {8, u"A-042 Receipt"_s, u"front"_s, u"Front"_s, u"no_answer"_s, true, {}}});
    dialogs->showPaper();
    look("paper", u"paperSheetPanel"_s);

    bed.printers.setProfiles({{u"generic-80"_s, u"80 mm"_s}, {u"generic-58"_s, u"58 mm"_s}});
    bed.printers.setStations({{u"grill"_s, u"Grill"_s}, {u"bar"_s, u"Bar"_s}});
    bed.printers.show({{.id = u"p1"_s, .name = u"Counter"_s, .address = u"192.168.1.40"_s, .profile = u"generic-80"_s},
                       {.id = u"p2"_s, .name = u"Hot kitchen"_s, .address = u"192.168.1.41"_s}},
                      {.receiptPrinter = u"p1"_s, .kitchenPrinter = u"p2"_s});
    dialogs->showPrinters();
    look("printers", u"printerSheetPanel"_s);
    for (const QString& part : {u"printer_p1"_s, u"printerAdd"_s, u"printerRules"_s}) {
        dialogs->showPrinters();
        QVERIFY2(bed.click(part), qPrintable(part));
        look(qPrintable(part), u"printerSheetPanel"_s);
    }

    dialogs->askSettings();
    look("a manager's PIN", u"approvalSheetPanel"_s);
    QSignalSpy manager(bed.store.get(), &PosStore::loggedIn);
    bed.store->audit({.what = u"discount"_s,
                      .order = u"A-001"_s,
                      .detail = u"A guest who waited for longer than anybody should have to"_s,
                      .amount = 123'456,
                      .manager = u"Joon Lee"_s},
                     [] {});
    bed.store->logIn(u"joon"_s, u"5678"_s);
    QTRY_COMPARE(manager.count(), 1);
    QVERIFY(bed.choose(u"userMenuButton"_s, u"userAudit"_s));
    QTRY_VERIFY(bed.find(u"auditRow"_s) != nullptr);
    look("log", u"auditSheetPanel"_s);
}

void TillLayoutTest::noTilePaintsOverAnother()
{
    TillAsLaidOut till;
    TillBed& bed = till.bed();
    bed.logIn();
    const auto* grid = bed.find<TileView>(u"menuGrid"_s);
    QCoreApplication::processEvents();
    QCOMPARE(tilesThatSpill(*grid), 0);
    QVERIFY(bed.click(u"ordersButton"_s));
    QCoreApplication::processEvents();
    qInfo() << "beside the orders, cells of" << grid->gridSize();
    QCOMPARE(tilesThatSpill(*grid), 0);
}

void TillLayoutTest::focusGoesFromTheMenuToTheMoney()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    TillBed bed;
    bed.show();
    bed.setOnline();
    bed.logIn();
    bed.add(u"japchae"_s);
    const QStringList wanted{u"categoryRail"_s, u"searchField"_s, u"menuGrid"_s,
                             u"orderLines"_s,   u"sendButton"_s,  u"payButton"_s};
    QStringList reached;
    const QWidget* const start = bed.find(u"categoryRail"_s);
    const QWidget* widget = start;
    do {
        if (wanted.contains(widget->objectName()) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()) {
            reached += widget->objectName();
        }
        widget = widget->nextInFocusChain();
    } while (widget != start);
    QCOMPARE(reached, wanted);
}

// With large text a tile beside the open orders is hardly wider than its price.
void TillLayoutTest::noMarkLiesOnAPrice()
{
    Look look{Theme::light(), Format(), Icons()};
    look.theme.setTextScale(1.5);
    TileView view(u"tiles"_s, u"Items"_s);
    const TileDelegate delegate(look, &view);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), qint64{11590}, MenuModel::PriceRole);
    model.setData(model.index(0, 0), true, MenuModel::AvailableRole);
    const auto painted = [&](int width, int spice, const QStringList& marks) {
        model.setData(model.index(0, 0), spice, MenuModel::SpiceRole);
        model.setData(model.index(0, 0), marks, MenuModel::DietaryRole);
        QImage image(width, TileDelegate::tileSize.height(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        delegate.paint(&painter, option, model.index(0, 0));
        return image;
    };
    const QString price = Format::isolate(look.format.money(11590));
    const int priceEnd = 18 + QFontMetrics(look.font(16, QFont::Medium)).horizontalAdvance(price);
    bool anyMark = false;
    for (int width = priceEnd + 20; width < 2 * priceEnd; ++width) {
        const QImage bare = painted(width, 0, {});
        for (const int spice : {0, 3}) {
            const QImage marked = painted(width, spice, {u"VG"_s, u"GF"_s});
            const QRect priceRect(0, bare.height() - 36, priceEnd, 30);
            QCOMPARE(marked.copy(priceRect), bare.copy(priceRect));
            anyMark = anyMark || marked != bare;
        }
    }
    QVERIFY(anyMark);
}

QTEST_MAIN(TillLayoutTest)
#include "tst_till_layout.moc"
