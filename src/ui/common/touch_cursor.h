// No cursor on a screen that is touched; a mouse that moves has one again.
#pragma once

#include <QObject>

namespace stonepot {

class TouchCursor final : public QObject {
public:
    TouchCursor(); // of the whole program
    ~TouchCursor() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setHidden(bool hidden);

    bool m_hidden = false;
};

} // namespace stonepot
