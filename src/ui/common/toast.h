// One sentence at the bottom of the window for a few seconds: what could not be done, and why.
#pragma once

#include "ui/common/surface.h"

#include <QTimer>

class QLabel;

namespace stonepot {

class Toast final : public Surface {
    Q_OBJECT
public:
    // `bottom`: what it keeps free below it, a status bar.
    Toast(const Look& look, int bottom, QWidget* window);

    void showMessage(const QString& sentence);
    [[nodiscard]] QString message() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();

    QLabel* m_text;
    QTimer m_away;
    int m_bottom;
};

} // namespace stonepot
