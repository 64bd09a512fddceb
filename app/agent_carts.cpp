#include "agent_carts.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString name(HeldRow::State state)
{
    switch (state) {
    case HeldRow::State::Openable:
        return u"openable"_s;
    case HeldRow::State::Asking:
        return u"asking"_s;
    case HeldRow::State::OutOfReach:
        return u"out_of_reach"_s;
    case HeldRow::State::Unreadable:
        return u"unreadable"_s;
    case HeldRow::State::OffMenu:
        return u"off_menu"_s;
    case HeldRow::State::OrderMissing:
        return u"order_missing"_s;
    }
    Q_UNREACHABLE();
}

QString name(CartNews news)
{
    switch (news) {
    case CartNews::TakenElsewhere:
        return u"taken_elsewhere"_s;
    case CartNews::OpenTwice:
        return u"open_twice"_s;
    case CartNews::HeldHere:
        return u"held_here"_s;
    case CartNews::NoAnswer:
        return u"no_answer"_s;
    case CartNews::NotGiven:
        return u"not_given"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

AgentCarts::AgentCarts(PosStore& store, std::function<void(const QJsonObject&)> write, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_write(std::move(write))
{
    connect(&store, &PosStore::heldChanged, this, &AgentCarts::writeHeld);
    connect(&store, &PosStore::cartChanged, this, &AgentCarts::writeOpened);
    connect(&store, &PosStore::cartNews, this, [this](CartNews news, const HeldCart& held) {
        m_resuming.clear();
        m_write({{u"event"_s, u"cart_news"_s},
                 {u"news"_s, name(news)},
                 {u"cartId"_s, held.id},
                 {u"note"_s, held.cart.notes}});
    });
}

bool AgentCarts::resume(const QString& cartId)
{
    const auto rows = m_store.heldRows();
    const bool isOpenable = std::ranges::any_of(
        rows, [&cartId](const HeldRow& row) { return row.held.id == cartId && row.state == HeldRow::State::Openable; });
    if (isOpenable) {
        m_resuming = cartId;
        m_store.resumeCart(cartId);
    }
    return isOpenable;
}

void AgentCarts::writeHeld()
{
    QJsonArray carts;
    for (const HeldRow& row : m_store.heldRows()) {
        carts += QJsonObject{{u"cartId"_s, row.held.id},
                             {u"note"_s, row.held.cart.notes},
                             {u"here"_s, row.here},
                             {u"state"_s, name(row.state)}};
    }
    if (std::exchange(m_told, carts) != carts) {
        m_write({{u"event"_s, u"held"_s}, {u"carts"_s, carts}});
    }
}

void AgentCarts::writeOpened()
{
    if (!m_resuming.isEmpty() && !m_store.cart().isEmpty()) {
        m_write({{u"event"_s, u"cart_opened"_s},
                 {u"cartId"_s, std::exchange(m_resuming, {})},
                 {u"note"_s, m_store.cart().notes}});
    }
}

} // namespace stonepot
