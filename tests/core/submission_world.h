// A restaurant on a virtual clock: tills with a disk, a backend, and a network that loses, delays and repeats.
// Everything follows from the seed.
#pragma once

#include "core/submission.h"
#include "support/fake_clock.h"

#include <QStringList>
#include <functional>

namespace stonepot {

struct WorldSettings {
    quint64 seed = 0;
    bool base = false;       // the backend knows no ids of ours
    bool keepsTimes = true;  // the base backend keeps createdAt as it was sent
    bool webSocket = true;   // false: only HTTP gets through
    bool clocksJump = false; // tills and backend are hours apart, and somebody sets their clocks meanwhile
    int tills = 2;
    int orders = 30; // of each till
};

class SubmissionWorld final {
public:
    explicit SubmissionWorld(const WorldSettings& settings);
    ~SubmissionWorld();

    // Sells through all faults, then lets everything recover.
    void run();

    struct Count {
        QStringList lost;      // placed, and not at the backend, and nobody was told
        QStringList twice;     // more than once at the backend
        QStringList unfounded; // answered with an order that is not there
        int refused = 0;       // put before a person
        int answered = 0;
    };
    [[nodiscard]] Count count() const;
    [[nodiscard]] QString log() const; // what happened, for a test that fails

private:
    struct Backend;
    struct Till;

    using Event = std::function<void()>;
    void after(Milliseconds delay, Event event);
    [[nodiscard]] bool chance(double probability);
    [[nodiscard]] Milliseconds between(int low, int high);
    void note(const QString& text);
    void runUntil(Milliseconds time);
    void broadcast(Till& till, const Order& order);
    void planJumps();

    WorldSettings m_settings;
    FakeClock m_clock;
    std::mt19937_64 m_random;
    std::multimap<Milliseconds, Event> m_events;
    QStringList m_log;
    bool m_faults = true;
    Milliseconds m_backendJumped{0};
    std::unique_ptr<Backend> m_backend;
    std::vector<std::unique_ptr<Till>> m_tills;
};

} // namespace stonepot
