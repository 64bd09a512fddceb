// One option of a modifier group: a radio or a check mark, its name, flames, what it adds to the price.
#pragma once

#include "ui/common/look.h"

#include <QAbstractButton>

namespace stonepot {

class OptionButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Mark { Radio, Check };

    OptionButton(const Look& look, const QString& name, const QString& text, Mark mark, QWidget* parent = nullptr);

    void setExtra(const QString& price, int flames);
    void setMissing(bool missing)
    {
        m_missing = missing;
        update();
    } // its group still needs a choice

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMark(QPainter& painter, const QRect& rect) const;
    [[nodiscard]] int extraWidth() const;

    const Look& m_look;
    QString m_label;
    QString m_price;
    Mark m_mark;
    int m_flames = 0;
    bool m_missing = false;
};

} // namespace stonepot
