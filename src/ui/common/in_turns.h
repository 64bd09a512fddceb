// Work in parts, one a turn of the event loop: a touch or a frame that comes meanwhile waits for one of them only.
#pragma once

#include <QObject>
#include <QTimer>
#include <deque>
#include <functional>

namespace stonepot {

class InTurns final : public QObject {
    Q_OBJECT
public:
    explicit InTurns(QObject* parent);

    void add(std::function<void()> part) { m_parts.push_back(std::move(part)); }
    void start();  // one a turn, from the next turn on
    void finish(); // what is left, at once
    void clear() { m_parts.clear(); }
    [[nodiscard]] bool isDone() const { return m_parts.empty(); }

signals:
    void partDone();

private:
    void doNext();

    std::deque<std::function<void()>> m_parts;
    QTimer m_next;
};

} // namespace stonepot
