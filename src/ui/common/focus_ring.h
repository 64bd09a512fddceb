// A ring around whatever has the keyboard's focus, over everything else in its window. It is there while somebody works
// with keys and goes at the first touch, so nobody who touches ever sees it.
#pragma once

#include "ui/common/look.h"

#include <QPointer>
#include <QWidget>

namespace stonepot {

class FocusRing final : public QWidget {
    Q_OBJECT
public:
    FocusRing(const Look& look, QWidget* window);

    // A thing that holds what can be focused shows nothing of its own.
    [[nodiscard]] static bool marks(const QWidget& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setByKeys(bool byKeys);
    void placeSoon();
    void place();
    [[nodiscard]] QRect targetRect() const; // in the window, what of it can be seen

    const Look& m_look;
    QPointer<QWidget> m_target;
    bool m_byKeys = false;
    bool m_placing = false;
};

} // namespace stonepot
