#include "storage/print_tables.h"

#include "storage/device_rows.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::chrono::days finishedKeptFor{7};

constexpr std::array states{
    std::pair{PrintJobState::Waiting, "waiting"_L1},        std::pair{PrintJobState::Sending, "sending"_L1},
    std::pair{PrintJobState::CheckPaper, "check_paper"_L1}, std::pair{PrintJobState::Printed, "printed"_L1},
    std::pair{PrintJobState::Cancelled, "cancelled"_L1},
};

QString toColumn(PrintJobState state)
{
    for (const auto& [known, name] : states) {
        if (known == state) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

// A state of a newer program is put before a person rather than printed.
PrintJobState jobStateFromColumn(const QString& text)
{
    for (const auto& [state, name] : states) {
        if (text == name) {
            return state;
        }
    }
    return PrintJobState::CheckPaper;
}

PrintJob readJob(const DatabaseRow& row)
{
    PrintJob job;
    job.id = row.integer(0);
    job.key = row.text(1);
    job.orderKey = row.text(2);
    job.title = row.text(3);
    job.printer = row.text(4);
    job.document = row.bytes(5);
    job.copy = static_cast<int>(row.integer(6));
    job.state = jobStateFromColumn(row.text(7));
    job.attempts = static_cast<int>(row.integer(8));
    job.lastProblem = row.text(9);
    job.createdAt = Instant(Milliseconds(row.integer(10)));
    if (!row.isNull(11)) {
        job.nextAttemptAt = Instant(Milliseconds(row.integer(11)));
    }
    return job;
}

} // namespace

Result<bool> PrintTables::isWanted(const PrintJob& job)
{
    if (job.part == PrintPart::Alone) {
        return true;
    }
    // Of a first paper that was called off a fall-back brings no other, and nobody cooks from it.
    const bool first = job.part == PrintPart::First;
    const auto papers =
        m_database.integer(u"SELECT count(*) FROM print_jobs WHERE key >= ? AND key < ?%1"_s.arg(
                               first ? QString() : u" AND state <> 'cancelled'"_s),
                           {job.mark.series + u':', job.mark.series + u';'}); // the letter after the colon
    if (!papers) {
        return std::unexpected(papers.error());
    }
    return (papers->value_or(0) == 0) == first;
}

Result<std::vector<PrintJob>> PrintTables::add(const std::vector<PrintJob>& jobs)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    std::vector<PrintJob> wanted;
    for (const PrintJob& job : jobs) {
        const auto isWanted = this->isWanted(job);
        if (!isWanted) {
            return std::unexpected(isWanted.error());
        }
        if (*isWanted) {
            wanted.push_back(job);
        }
    }
    std::vector<PrintJob> added;
    for (PrintJob& job : wanted) {
        const auto inserted = m_database.execute(
            u"INSERT INTO print_jobs (key, order_key, title, printer, document, copy, state, attempts, last_problem, "
            "created_at, next_attempt_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING"_s,
            {job.key, job.orderKey, job.title, job.printer, job.document, job.copy, toColumn(job.state), job.attempts,
             job.lastProblem, stonepot::toColumn(job.createdAt), stonepot::toColumn(job.nextAttemptAt)});
        if (!inserted) {
            return std::unexpected(inserted.error());
        }
        if (*inserted == 0) {
            continue;
        }
        if (const Status kept = keep(job.mark); !kept) {
            return std::unexpected(kept.error());
        }
        const auto id = m_database.integer(u"SELECT id FROM print_jobs WHERE key = ?"_s, {job.key});
        if (!id) {
            return std::unexpected(id.error());
        }
        job.id = id->value();
        added.push_back(std::move(job));
    }
    if (const Status committed = transaction->commit(); !committed) {
        return std::unexpected(committed.error());
    }
    return added;
}

Result<std::vector<PrintJob>> PrintTables::resume()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const std::array<std::pair<QString, Database::Values>, 3> steps{{
        {u"UPDATE print_jobs SET state = 'check_paper', next_attempt_at = NULL WHERE state = 'sending'"_s, {}},
        {u"DELETE FROM print_jobs WHERE state IN ('printed', 'cancelled') AND created_at < ?"_s,
         {stonepot::toColumn(m_clock.now() - finishedKeptFor)}},
        {u"DELETE FROM paper_marks WHERE kept_at < ?"_s, {stonepot::toColumn(m_clock.now() - finishedKeptFor)}},
    }};
    for (const auto& [statement, values] : steps) {
        if (const auto done = m_database.execute(statement, values); !done) {
            return std::unexpected(done.error());
        }
    }
    auto open = m_database.query(
        u"SELECT id, key, order_key, title, printer, document, copy, state, attempts, last_problem, created_at, "
        "next_attempt_at FROM print_jobs WHERE state NOT IN ('printed', 'cancelled') ORDER BY id"_s,
        {}, readJob);
    if (!open) {
        return open;
    }
    if (const Status committed = transaction->commit(); !committed) {
        return std::unexpected(committed.error());
    }
    return open;
}

Status PrintTables::keep(const PaperMark& mark)
{
    if (mark.series.isEmpty()) {
        return {};
    }
    const auto kept =
        m_database.execute(u"INSERT INTO paper_marks (series, known, revision, kept_at) VALUES (?, ?, ?, ?) ON "
                           u"CONFLICT (series) DO UPDATE "
                           "SET known = excluded.known, revision = excluded.revision, kept_at = excluded.kept_at"_s,
                           {mark.series, mark.known, mark.revision, stonepot::toColumn(m_clock.now())});
    return kept ? Status() : std::unexpected(kept.error());
}

Result<std::vector<PaperMark>> PrintTables::marks()
{
    return m_database.query(u"SELECT series, known, revision FROM paper_marks"_s, {}, [](const DatabaseRow& row) {
        return PaperMark{row.text(0), row.bytes(1), static_cast<int>(row.integer(2))};
    });
}

Status PrintTables::update(const PrintJob& job)
{
    const auto changed = m_database.execute(
        u"UPDATE print_jobs SET printer = ?, copy = ?, state = ?, attempts = ?, last_problem = ?, next_attempt_at = ? "
        "WHERE id = ? AND state NOT IN ('printed', 'cancelled')"_s,
        {job.printer, job.copy, toColumn(job.state), job.attempts, job.lastProblem,
         stonepot::toColumn(job.nextAttemptAt), job.id});
    if (!changed) {
        return std::unexpected(changed.error());
    }
    if (*changed != 1) {
        return fail(ErrorCode::NotFound, u"print_jobs[%1]"_s.arg(job.id), u"There is no such open print job."_s);
    }
    return {};
}

} // namespace stonepot
