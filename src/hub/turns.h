// Work that can wait, a little of it in each turn of the event loop, so that whoever is known is answered within a turn
// or two, however many others have just come or send in pieces.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <deque>
#include <functional>

namespace stonepot {

class Turns final : public QObject {
    Q_OBJECT
public:
    // Of each turn.
    static constexpr std::chrono::microseconds time{500};

    explicit Turns(QObject* parent = nullptr);

    // Runs `work` once, after all that waits already, unless `context` has been destroyed by then.
    void add(const QObject* context, std::function<void()> work);

private:
    struct Waiting {
        QPointer<const QObject> context;
        std::function<void()> work;
    };
    void run();

    std::deque<Waiting> m_waiting;
    QTimer m_next;
};

} // namespace stonepot
