// Subtotal, discounts, charges, taxes and total of an order.
#pragma once

#include "core/order.h"
#include "ui/common/shaped_text.h"
#include "ui/common/surface.h"

namespace stonepot {

class TotalsView final : public Surface {
    Q_OBJECT
public:
    TotalsView(const Look& look, QWidget* parent = nullptr);

    void setOrder(const Order& order);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QString label;
        QString amount;
        bool discount = false;
    };
    std::vector<Row> m_rows;
    QString m_total;
    ShapedTexts m_texts;
};

} // namespace stonepot
