// Ten thousand random carts of the sample restaurant: what the till shows, what the receipt says and what the hub reads
// from the wire are the same to the unit.
#include "core/messages.h"
#include "print/receipt.h"
#include "state/cart_model.h"
#include "support/results.h"
#include "ui/pos/choice_draft.h"
#include "ui/pos/totals_view.h"

#include <QFile>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

constexpr int moneyCarts = 10'000;

class RandomCarts {
public:
    explicit RandomCarts(const Menu& menu)
        : m_menu(menu)
    {
    }

    Cart next()
    {
        Cart cart;
        cart.type = std::array{OrderType::DineIn, OrderType::Takeout, OrderType::Delivery}[pick(3)];
        cart.guests = static_cast<int>(pick(9));
        for (std::size_t lines = 1 + pick(7); cart.lines.size() < lines;) {
            addLine(cart);
        }
        if (pick(3) == 0) {
            cart.discounts.push_back(discount());
        }
        return cart;
    }

private:
    std::size_t pick(std::size_t below) { return m_random() % below; }

    Discount discount()
    {
        Discount discount;
        if (pick(2) == 0) {
            discount.percent = Decimal::parse(u"%1.%2"_s.arg(pick(99)).arg(1 + pick(9))).value();
        } else {
            discount.amount = static_cast<Minor>(pick(5'000));
        }
        return discount;
    }

    void addLine(Cart& cart)
    {
        const MenuItem& item = m_menu.items[pick(m_menu.items.size())];
        LineChoice choice = ChoiceDraft(m_menu, item.id).choice();
        if (!item.variants.empty()) {
            choice.variantId = item.variants[pick(item.variants.size())].id;
        }
        for (const QString& groupId : item.modifierGroupIds) {
            const ModifierGroup* group = m_menu.group(groupId);
            if (group != nullptr && !group->options.empty() && pick(2) == 0) {
                choice.options.push_back({groupId, group->options[pick(group->options.size())].id, 1});
            }
        }
        choice.quantity = Decimal(static_cast<qint64>(1 + pick(12)));
        CartLine line{u"l%1"_s.arg(cart.lines.size()), choice, std::nullopt, std::nullopt};
        if (pick(8) == 0) {
            line.agreed = AgreedPrice{static_cast<Minor>(pick(10'000)), u"joon"_s};
        }
        if (pick(4) == 0) {
            line.discount = discount();
        }
        Cart alone;
        alone.lines = {line};
        if (priceCart(alone, m_menu)) {
            cart.lines.push_back(line);
        }
    }

    const Menu& m_menu;
    std::mt19937 m_random{20260314};
};

// The last row of the paper with this label, without marks of direction.
QString onPaper(const PrintDocument& paper, const QString& label)
{
    QString found;
    for (const auto& block : paper.blocks) {
        const auto* row = std::get_if<PrintRow>(&block);
        if (row != nullptr && row->columns.size() > 1 && row->columns.front().text == label) {
            found = row->columns.back().text;
        }
    }
    return found;
}

} // namespace

class MoneyAgreesTest final : public QObject {
    Q_OBJECT

private slots:
    void onScreenOnPaperAndOnTheWire();
};

void MoneyAgreesTest::onScreenOnPaperAndOnTheWire()
{
    QFile file(QStringLiteral(STONEPOT_SOURCE_DIR "/resources/menu/sample.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto menu = parseMenu(file.readAll());
    QVERIFY2(menu, errorText(menu).constData());
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const Look look{Theme::light(), Format(english, menu->currency, QTimeZone::utc()), Icons()};
    TotalsView totals(look);
    ReceiptOptions options;
    options.language = PaperLanguage(english);
    CartModel lines;
    RandomCarts carts(*menu);
    for (int round = 0; round < moneyCarts; ++round) {
        auto priced = priceCart(carts.next(), *menu);
        QVERIFY2(priced, errorText(priced).constData());
        Order order = *std::move(priced);
        order.clientOrderId = u"c%1"_s.arg(round);
        order.createdAt = Instant(Milliseconds(1773531600000));
        order.payments = {{.method = u"card"_s, .amount = order.total}};

        auto read = parseOrder(toJson(order));
        QVERIFY2(read, errorText(read).constData());
        QCOMPARE(read->total, order.total);
        QVERIFY(recomputeTotals(*read)); // as the hub does
        QCOMPARE(read->total, order.total);
        QCOMPARE(read->subtotal, order.subtotal);
        QCOMPARE(read->discountTotal, order.discountTotal);
        QVERIFY(read->taxes == order.taxes);

        lines.setOrder(order);
        Minor shown = 0;
        for (int row = 0; row < lines.rowCount(); ++row) {
            shown += lines.index(row).data(CartModel::TotalRole).toLongLong();
            QCOMPARE(read->lines[static_cast<std::size_t>(row)].total,
                     lines.index(row).data(CartModel::TotalRole).toLongLong());
        }
        QCOMPARE(shown, order.subtotal);
        totals.setOrder(order);
        const QString money = look.format.money(order.total);
        QCOMPARE(totals.accessibleName(), u"Total %1"_s.arg(money));

        const QString paper = onPaper(receipt(order, options), u"Total"_s);
        QVERIFY2(paper == money, qPrintable(u"cart %1: %2 on paper, %3 on the screen"_s.arg(round).arg(paper, money)));
    }
}

QTEST_MAIN(MoneyAgreesTest)
#include "tst_money_agrees.moc"
