// One thing that the storage thread is asked to do, and the way of its answer back to who asked.
#pragma once

#include "hub/storage_session.h"

#include <QPointer>
#include <functional>

namespace stonepot {

class StorageJob {
public:
    enum class Kind { Read, Write };

    StorageJob(Kind kind, const QObject* context)
        : m_kind(kind)
        , m_context(context)
        , m_hasContext(context != nullptr)
    {
    }
    virtual ~StorageJob() = default;
    StorageJob(const StorageJob&) = delete;
    StorageJob& operator=(const StorageJob&) = delete;

    [[nodiscard]] Kind kind() const { return m_kind; }

    // On the storage thread. An error says that the store failed, and a write's transaction with it; the job may then
    // run again in another one.
    [[nodiscard]] virtual Status run(StorageSession& session) = 0;
    // On the storage thread: it will not be run again, and this is its answer.
    virtual void fail(const Error& error) = 0;

    // On the thread that asked.
    void deliver()
    {
        if (!m_hasContext || m_context) {
            call();
        }
    }

private:
    virtual void call() = 0;

    const Kind m_kind;
    const QPointer<const QObject> m_context;
    const bool m_hasContext;
};

// Runs `work`, which answers with a Result of Reply (the outer error being the store's), and calls back with the Reply.
// `Failed` makes a Reply of an error.
template <typename Reply, typename Work, typename Failed>
class ReplyJob final : public StorageJob {
public:
    ReplyJob(Kind kind, const QObject* context, Work work, Failed failed, std::function<void(Reply)> callback)
        : StorageJob(kind, context)
        , m_work(std::move(work))
        , m_failed(std::move(failed))
        , m_callback(std::move(callback))
    {
    }

    Status run(StorageSession& session) override
    {
        Result<Reply> result = m_work(session);
        if (!result) {
            return std::unexpected(result.error());
        }
        m_reply.emplace(*std::move(result));
        return {};
    }

    void fail(const Error& error) override { m_reply.emplace(m_failed(error)); }

    [[nodiscard]] const std::optional<Reply>& reply() const { return m_reply; }

private:
    void call() override
    {
        if (m_callback && m_reply) {
            m_callback(*std::move(m_reply));
        }
    }

    Work m_work;
    Failed m_failed;
    std::function<void(Reply)> m_callback;
    std::optional<Reply> m_reply;
};

} // namespace stonepot
