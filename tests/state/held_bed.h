// Two tills with real databases, and a hub that the test plays.
#pragma once

#include "device_bed.h"
#include "stew_and_tea.h"

#include "state/pos_store.h"
#include "support/fatal_log_guard.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

namespace stonepot::held {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Till {
    explicit Till(QChar letterOfTill)
        : letter(letterOfTill)
    {
        begin();
    }

    // Also again, as after a power cut: with what is on disk.
    void begin()
    {
        store.reset();
        bed.start();
        QObject::connect(bed.submitter.get(), &OrderSubmitter::answered, bed.submitter.get(),
                         [this] { beforeAnswer(); });
        store = std::make_unique<PosStore>(PosStore::Device{u"demo"_s, u"till-"_s + letter.toLower(), letter},
                                           *bed.storage, *bed.submitter, bed.clock);
        QObject::connect(bed.link.get(), &ConnectionManager::messageReceived, store.get(), &PosStore::applyMessage);
        QObject::connect(store.get(), &PosStore::cartNews, store.get(),
                         [this](CartNews what, const HeldCart&) { news.push_back(what); });
        QSignalSpy ready(store.get(), &PosStore::ready);
        QVERIFY(eventually([&] { return !ready.isEmpty(); }));
        store->applyMenu(stewAndTea());
        bed.submitter->add(bed.onDisk().outbox);
        answered = 0;
    }
    void add(const QString& itemId)
    {
        LineChoice choice;
        choice.itemId = itemId;
        QVERIFY(store->addToCart(choice).has_value());
    }
    [[nodiscard]] bool hold(const QString& itemId)
    {
        add(itemId);
        store->holdCart();
        return eventually([&] { return store->cart().isEmpty() && !store->heldCarts().empty(); });
    }
    // Reads everything from disk that was asked to be written.
    void settle()
    {
        static_cast<void>(bed.onDisk());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isOpen(const QString& itemId) const
    {
        return store->cart().lines.size() == 1 && store->cart().lines.front().choice.itemId == itemId;
    }
    [[nodiscard]] int waiting(EntryKind kind)
    {
        return static_cast<int>(std::ranges::count(bed.onDisk().outbox, kind, &OutboxEntry::kind));
    }

    QChar letter;
    DeviceBed bed;
    std::unique_ptr<PosStore> store;
    std::vector<CartNews> news;
    qsizetype answered = 0;                     // of what it sent
    std::function<void()> beforeAnswer = [] {}; // is on disk, and the store hears of it next
    bool online = false;
};

// One list, one answer to each key, and every change to all that are connected.
class Hub final {
public:
    void connect(Till& till)
    {
        till.bed.submitter->setActive(true);
        reach(till);
        till.bed.transport->say({{u"type"_s, u"sync_state"_s},
                                 {u"mode"_s, u"full"_s},
                                 {u"activeOrders"_s, QJsonArray()},
                                 {u"recentOrders"_s, QJsonArray()},
                                 {u"seq"_s, m_seq},
                                 {u"held"_s, m_held},
                                 {u"features"_s, QJsonArray{u"ack"_s, u"resume"_s}}});
        till.store->setCurrent(true);
        till.online = true;
        if (std::ranges::find(m_tills, &till) == m_tills.end()) {
            m_tills.push_back(&till);
        }
    }
    // For the first time, or when its next attempt is due.
    static void reach(Till& till)
    {
        const auto attempts = till.bed.transport->addresses.size();
        till.bed.link->logIn();
        if (attempts > 0) {
            till.bed.clock.advance(1min);
        }
        QVERIFY(eventually([&] { return till.bed.transport->addresses.size() > attempts; }));
        till.bed.transport->accept();
    }
    static void disconnect(Till& till)
    {
        till.online = false;
        till.bed.transport->drop();
        till.store->setCurrent(false);
    }
    // What a till has sent since the last time; its answer may be lost.
    void serve(Till& till, bool answer = true)
    {
        for (; till.answered < till.bed.transport->sent.size(); ++till.answered) {
            const QJsonObject message = till.bed.transport->sent[till.answered];
            const QString type = message[u"type"_s].toString();
            if (type == u"hold_cart"_s || type == u"take_cart"_s) {
                const QJsonObject reply =
                    m_answers.contains(key(message)) ? m_answers[key(message)] : execute(message, till);
                m_answers.insert(key(message), reply);
                if (answer) {
                    till.bed.transport->say(reply);
                }
            }
        }
    }
    // Until the till has nothing more to say that has not been answered.
    [[nodiscard]] bool serveUntil(Till& till, const std::function<bool()>& holds)
    {
        return eventually([&] {
            serve(till);
            return holds();
        });
    }
    void put(const QJsonObject& cart)
    {
        m_held += cart;
        tell();
    }
    void setBackTo(qint64 seq)
    {
        m_seq = seq;
        m_held = {};
        m_answers.clear();
    }
    [[nodiscard]] qsizetype count() const { return m_held.size(); }
    [[nodiscard]] QString idOf(qsizetype index) const { return m_held[index][u"cartId"_s].toString(); }
    bool refusesHolds = false;

private:
    static QString key(const QJsonObject& message) { return message[u"clientActionId"_s].toString(); }
    static QJsonObject refusal(const QJsonObject& message, const QString& code)
    {
        return {
            {u"type"_s, u"error"_s}, {u"code"_s, code}, {u"message"_s, u"No."_s}, {u"clientActionId"_s, key(message)}};
    }
    QJsonObject execute(const QJsonObject& message, const Till& till)
    {
        const QString id = message[u"cartId"_s].toString();
        qsizetype at = 0;
        while (at < m_held.size() && m_held[at][u"cartId"_s].toString() != id) {
            ++at;
        }
        if (message[u"type"_s] == u"hold_cart"_s) {
            if (refusesHolds) {
                return refusal(message, u"TOO_LARGE"_s);
            }
            m_held += QJsonObject{{u"cartId"_s, id},
                                  {u"cart"_s, message[u"cart"_s]},
                                  {u"by"_s, QString(till.letter.toLower())},
                                  {u"at"_s, u"2026-01-06T19:42:07.123Z"_s}};
        } else if (at == m_held.size()) {
            return refusal(message, u"CONFLICT"_s);
        } else {
            m_held.removeAt(at);
        }
        tell();
        return {{u"type"_s, u"ack"_s}, {u"clientActionId"_s, key(message)}, {u"seq"_s, m_seq}};
    }
    void tell()
    {
        ++m_seq;
        for (Till* till : m_tills) {
            if (till->online) {
                till->bed.transport->say({{u"type"_s, u"carts_changed"_s}, {u"held"_s, m_held}, {u"seq"_s, m_seq}});
            }
        }
    }

    qint64 m_seq = 10;
    QJsonArray m_held;
    QHash<QString, QJsonObject> m_answers;
    std::vector<Till*> m_tills;
};

// What tests of held carts begin and end with: both tills connected, and a log in which nothing unexpected stands.
class HeldTest {
protected:
    void open()
    {
        m_log = std::make_unique<FatalLogGuard>();
        m_a = std::make_unique<Till>(u'A');
        m_b = std::make_unique<Till>(u'B');
        m_hub = std::make_unique<Hub>();
        m_hub->connect(*m_a);
        m_hub->connect(*m_b);
    }
    void close()
    {
        m_hub.reset();
        for (Till* till : {m_a.get(), m_b.get()}) {
            till->store.reset();
        }
        m_a.reset();
        m_b.reset();
        QCOMPARE(m_log->finish(), QStringList());
    }
    // Held at A and listed at B.
    [[nodiscard]] QString heldAtA()
    {
        if (!m_a->hold(u"stew"_s) || !m_hub->serveUntil(*m_a, [&] { return m_hub->count() == 1; })) {
            return {};
        }
        return m_a->store->heldCarts().front().id;
    }
    [[nodiscard]] static HeldRow::State stateOf(const Till& till, const QString& cartId)
    {
        const auto rows = till.store->heldRows();
        const auto row = std::ranges::find(rows, cartId, [](const HeldRow& each) { return each.held.id; });
        return row == rows.end() ? HeldRow::State::Unreadable : row->state;
    }

    std::unique_ptr<Till> m_a;
    std::unique_ptr<Till> m_b;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<FatalLogGuard> m_log;
};

} // namespace stonepot::held
