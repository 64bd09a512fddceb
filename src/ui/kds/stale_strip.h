// Says that the board is not current: since when, as of when, and what happens next.
#pragma once

#include "core/clock.h"

#include <QWidget>

class QLabel;

namespace stonepot {

class Button;
class LinkStatus;
struct Look;

class StaleStrip final : public QWidget {
    Q_OBJECT
public:
    static constexpr int stripHeight = 64;

    StaleStrip(LinkStatus& link, const Clock& clock, const Look& look, QWidget* parent = nullptr);

    // Words and countdown as of now; once a second and with every change of the link.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString words() const;

    LinkStatus& m_link;
    const Clock& m_clock;
    const Look& m_look;
    QLabel* m_text;
    Button* m_retry;
    std::optional<Instant> m_contact;
    Milliseconds m_contactAt{0}; // monotonic
};

} // namespace stonepot
