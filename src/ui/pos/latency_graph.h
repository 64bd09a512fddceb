// Round trips and losses of the last five minutes, as columns: newest at the reading end.
#pragma once

#include "core/clock.h"
#include "ui/common/look.h"

#include <QWidget>
#include <deque>

namespace stonepot {

class LinkStatus;

class LatencyGraph final : public QWidget {
    Q_OBJECT
public:
    static constexpr Milliseconds span = std::chrono::minutes(5);

    // Watches from now on, whether it is shown or not.
    LatencyGraph(const LinkStatus& link, const Clock& clock, const Look& look, QWidget* parent = nullptr);

    struct Sample {
        Milliseconds at{};                   // monotonic
        std::optional<Milliseconds> latency; // nothing: no link then
        double loss = 0;
    };
    [[nodiscard]] const std::deque<Sample>& samples() const { return m_samples; }
    // Looks at the link now; by itself every two seconds.
    void sample();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] Milliseconds top() const; // of the scale

    const LinkStatus& m_link;
    const Clock& m_clock;
    const Look& m_look;
    std::deque<Sample> m_samples;
};

} // namespace stonepot
