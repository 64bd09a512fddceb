#include "print/receipt.h"

#include "core/format.h"
#include "print/copy_mark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

class Receipt final {
public:
    Receipt(const Order& order, const ReceiptOptions& options)
        : m_order(order)
        , m_options(options)
        , m_words(options.language)
        , m_format(options.language.locale(), order.currency, options.zone)
    {
        // Another program's totals stand as they came; ours are priced again for what the order does not keep: what
        // each discount and charge came to.
        if (!order.totalsGiven) {
            if (auto priced = price(pricingInput(order))) {
                m_priced = *std::move(priced);
            }
        }
        const QString kind = m_options.isBill ? m_words.text(QT_TRANSLATE_NOOP("Paper", "Bill"))
                                              : m_words.text(QT_TRANSLATE_NOOP("Paper", "Receipt"));
        m_document.title = (kind + u' ' + number()).trimmed();
        m_document.rightToLeft = m_words.isRightToLeft();
    }

    PrintDocument make()
    {
        if (m_options.opensDrawer && !m_options.isBill) {
            add(PrintDrawer{});
        }
        head();
        lines();
        totals();
        tenders();
        foot();
        add(PrintCut{});
        return m_options.copy > 0 ? markedAsCopy(std::move(m_document), m_options.copy, m_words) : m_document;
    }

private:
    [[nodiscard]] QString number() const
    {
        return m_order.displayNumber.isEmpty() ? m_order.orderNumber : m_order.displayNumber;
    }

    void add(PrintBlock block) { m_document.blocks.push_back(std::move(block)); }

    void centred(const QString& text, PrintStyle style = {})
    {
        if (!text.isEmpty()) {
            style.align = PrintAlign::Center;
            add(PrintText{text, style});
        }
    }

    void sum(const QString& label, Minor amount, PrintStyle style = {})
    {
        add(PrintRow{{{.text = label, .fill = true}, {.text = m_format.money(amount), .align = PrintAlign::End}},
                     style});
    }

    void indented(const QString& label, const QString& amount = {})
    {
        PrintRow row{{{.minimum = quantityWidth}, {.text = label, .fill = true}}, {}};
        if (!amount.isEmpty()) {
            row.columns.push_back({.text = amount, .align = PrintAlign::End});
        }
        add(std::move(row));
    }

    void head()
    {
        const ReceiptHead& shop = m_options.head;
        if (!shop.logo.isNull()) {
            add(PrintLogo{shop.logo});
        }
        centred(shop.shop, {.size = 2, .bold = true});
        for (const QString& line : shop.address) {
            centred(line);
        }
        if (!shop.taxNumber.isEmpty()) {
            centred(m_words.text(QT_TRANSLATE_NOOP("Paper", "Tax number: %1")).arg(shop.taxNumber));
        }
        add(PrintRule{.heavy = true});
        if (m_options.isBill) {
            centred(m_words.text(QT_TRANSLATE_NOOP("Paper", "Bill – not paid")), {.size = 2, .bold = true});
            centred(m_words.text(QT_TRANSLATE_NOOP("Paper", "This is not a receipt.")));
        }
        const QString called =
            number().isEmpty() ? QString() : m_words.text(QT_TRANSLATE_NOOP("Paper", "Order %1")).arg(number());
        add(PrintRow{{{.text = called, .fill = true},
                      {.text = m_format.dateAndTime(m_order.createdAt), .align = PrintAlign::End}},
                     {.bold = true}});
        QStringList where{typeText()};
        if (m_order.tableNumber) {
            where += m_words.text(QT_TRANSLATE_NOOP("Paper", "Table %1")).arg(m_format.number(*m_order.tableNumber));
        }
        if (m_order.guests > 0) {
            where += m_words.text(QT_TRANSLATE_NOOP("Paper", "Guests: %1")).arg(m_format.number(m_order.guests));
        }
        add(PrintText{where.join(u" · "_s), {}});
        if (!m_order.staffName.isEmpty()) {
            add(PrintText{m_words.text(QT_TRANSLATE_NOOP("Paper", "Served by %1")).arg(m_order.staffName), {}});
        }
        if (!m_order.orderNumber.isEmpty() && m_order.orderNumber != number()) {
            add(PrintText{m_words.text(QT_TRANSLATE_NOOP("Paper", "Number: %1")).arg(m_order.orderNumber), {}});
        }
        add(PrintRule{});
    }

    [[nodiscard]] QString typeText() const
    {
        switch (m_order.type) {
        case OrderType::DineIn:
            return m_words.text(QT_TRANSLATE_NOOP("Paper", "Dine-in"));
        case OrderType::Takeout:
            return m_words.text(QT_TRANSLATE_NOOP("Paper", "Takeout"));
        case OrderType::Delivery:
            return m_words.text(QT_TRANSLATE_NOOP("Paper", "Delivery"));
        }
        return {};
    }

    [[nodiscard]] QString discountText(const Discount& discount) const
    {
        QString name = discount.name.isEmpty() ? m_words.text(QT_TRANSLATE_NOOP("Paper", "Discount")) : discount.name;
        return discount.percent ? u"%1 %2"_s.arg(name, m_format.percent(*discount.percent)) : name;
    }

    void lines()
    {
        std::size_t index = 0; // among the lines that are priced
        for (const OrderLine& line : m_order.lines) {
            if (line.voided) {
                continue;
            }
            const bool known = m_priced && index < m_priced->lines.size();
            const Minor gross = known ? m_priced->lines[index].gross : line.total;
            const Minor discount = known ? m_priced->lines[index].discount : 0;
            ++index;
            add(PrintRow{{{.text = m_format.decimal(line.quantity), .minimum = quantityWidth},
                          {.text = line.name, .fill = true},
                          {.text = m_format.money(gross), .align = PrintAlign::End}},
                         {}});
            for (const OrderModifier& modifier : line.modifiers) {
                modifierRow(modifier);
            }
            if (line.agreed) {
                indented(m_words.text(QT_TRANSLATE_NOOP("Paper", "Agreed price")) +
                         u" (%1)"_s.arg(m_format.money(line.agreed->amount)));
            }
            if (line.discount && discount != 0) {
                indented(discountText(*line.discount), m_format.money(-discount));
            }
            if (m_order.isRefunded(line.lineId)) {
                indented(m_words.text(QT_TRANSLATE_NOOP("Paper", "Refunded")));
            }
        }
        add(PrintRule{});
    }

    // Its price is part of the line's amount, so it stands beside its name and not in the column that adds up.
    void modifierRow(const OrderModifier& modifier)
    {
        QString text = modifier.name;
        if (modifier.quantity > 1) {
            text += u" ×"_s + m_format.number(modifier.quantity);
        }
        if (modifier.price != 0) {
            text += u" (%1)"_s.arg(m_format.money(modifier.price));
        }
        indented(text);
    }

    void totals()
    {
        sum(m_words.text(QT_TRANSLATE_NOOP("Paper", "Subtotal")), m_order.subtotal);
        if (m_priced && m_priced->discounts.size() == m_order.discounts.size()) {
            for (std::size_t i = 0; i < m_order.discounts.size(); ++i) {
                sum(discountText(m_order.discounts[i]), -m_priced->discounts[i]);
            }
        } else if (m_order.discountTotal != 0) {
            sum(m_words.text(QT_TRANSLATE_NOOP("Paper", "Discount")), -m_order.discountTotal);
        }
        if (m_priced && m_priced->charges.size() == m_order.charges.size()) {
            for (std::size_t i = 0; i < m_order.charges.size(); ++i) {
                sum(chargeText(m_order.charges[i]), m_priced->charges[i].amount);
            }
        } else if (m_order.chargeTotal != 0) {
            sum(m_words.text(QT_TRANSLATE_NOOP("Paper", "Charges")), m_order.chargeTotal);
        }
        for (const OrderTax& tax : m_order.taxes) {
            const QString name = u"%1 %2"_s.arg(tax.rate.name, m_format.percent(tax.rate.rate));
            const QString label = tax.rate.inclusive ? m_words.text(QT_TRANSLATE_NOOP("Paper", "%1 on %2, included"))
                                                     : m_words.text(QT_TRANSLATE_NOOP("Paper", "%1 on %2"));
            sum(label.arg(name, m_format.money(tax.base)), tax.amount);
        }
        if (m_order.taxes.empty() && m_order.taxTotal != 0) {
            sum(m_words.text(QT_TRANSLATE_NOOP("Paper", "Tax")), m_order.taxTotal);
        }
        sum(m_words.text(QT_TRANSLATE_NOOP("Paper", "Total")), m_order.total, {.size = 2, .bold = true});
        if (m_order.rounding != 0) {
            sum(m_words.text(QT_TRANSLATE_NOOP("Paper", "Rounding")), m_order.rounding);
        }
    }

    [[nodiscard]] QString chargeText(const Charge& charge) const
    {
        return charge.percent ? u"%1 %2"_s.arg(charge.name, m_format.percent(*charge.percent)) : charge.name;
    }

    [[nodiscard]] QString tenderText(const QString& method) const
    {
        if (method == "cash"_L1) {
            return m_words.text(QT_TRANSLATE_NOOP("Paper", "Cash"));
        }
        if (method == "card"_L1) {
            return m_words.text(QT_TRANSLATE_NOOP("Paper", "Card"));
        }
        return method == "online"_L1 || method.isEmpty() ? m_words.text(QT_TRANSLATE_NOOP("Paper", "Cashless"))
                                                         : method.toUpper();
    }

    void tenders()
    {
        if (m_options.isBill && m_order.payments.empty()) {
            return; // the total is what is to pay
        }
        add(PrintRule{});
        for (const Payment& payment : m_order.payments) {
            sum(tenderText(payment.method), payment.amount);
            if (payment.tip != 0) {
                sum(m_words.text(QT_TRANSLATE_NOOP("Paper", "Tip")), payment.tip);
            }
            if (payment.tendered != 0) {
                sum(m_words.text(QT_TRANSLATE_NOOP("Paper", "Received")), payment.tendered);
            }
            if (payment.change != 0) {
                sum(m_words.text(QT_TRANSLATE_NOOP("Paper", "Change")), payment.change, {.bold = true});
            }
            if (!payment.reference.isEmpty()) {
                indented(payment.reference);
            }
        }
        for (const OrderRefund& refund : m_order.refunds) {
            sum(m_words.text(QT_TRANSLATE_NOOP("Paper", "Refund, %1")).arg(tenderText(refund.method)), -refund.amount);
        }
        if (const Minor due = m_order.due(); due != 0) {
            sum(m_words.text(QT_TRANSLATE_NOOP("Paper", "To pay")), due, {.size = 2, .bold = true});
        }
    }

    void foot()
    {
        if (!m_options.qr.isEmpty() && !m_options.isBill) {
            add(PrintFeed{});
            add(PrintQr{m_options.qr});
        }
        if (!m_options.head.footer.isEmpty()) {
            add(PrintFeed{});
            centred(m_options.head.footer);
        }
    }

    static constexpr int quantityWidth = 3;

    const Order& m_order;
    const ReceiptOptions& m_options;
    const PaperLanguage& m_words;
    Format m_format;
    std::optional<PricingResult> m_priced;
    PrintDocument m_document;
};

} // namespace

PrintDocument receipt(const Order& order, const ReceiptOptions& options)
{
    return Receipt(order, options).make();
}

} // namespace stonepot
