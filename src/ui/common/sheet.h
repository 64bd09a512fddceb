// A panel over the dimmed window: modal, closed by its own buttons or Escape; focus stays inside until it is gone.
#pragma once

#include "ui/common/surface.h"

#include <QPointer>

class QLabel;

namespace stonepot {

class Sheet : public QWidget {
    Q_OBJECT
public:
    // Covers `window` and follows its size. `size` is the panel's; it shrinks to the window less a margin of 16.
    Sheet(const Look& look, const QString& name, QSize size, QWidget* window);

    // Shows the sheet and takes the focus; `close` gives it back to whoever had it.
    void open();
    void dismiss();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

signals:
    void dismissed();

protected:
    [[nodiscard]] QWidget* panel() const { return m_panel; }
    void setPanelSize(QSize size);
    // The usual top of a sheet: title, a line under it, a close button.
    [[nodiscard]] QWidget* makeHeader(const QString& title, const QString& subtitle);
    void setTitle(const QString& title, const QString& subtitle);

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

    const Look& m_look;

private:
    void place();

    Surface* m_panel;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QSize m_size;
    QPointer<QWidget> m_focusBefore;
};

} // namespace stonepot
