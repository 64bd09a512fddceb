// What the marks on the tiles mean.
#pragma once

#include "ui/common/look.h"
#include "ui/common/shaped_text.h"

#include <QWidget>

namespace stonepot {

class DietaryLegend final : public QWidget {
    Q_OBJECT
public:
    DietaryLegend(const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    // It gives way to a long heading: what does not fit is left out.
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int markWidth(const QString& mark) const;

    const Look& m_look;
    ShapedTexts m_texts;
    std::vector<std::pair<QString, QString>> m_entries; // mark (empty: the flame) and its word
};

} // namespace stonepot
