#include "storage/verify.h"

#include "base/job.h"
#include "storage/clients.h"
#include "storage/room_summaries.h"
#include "storage/search_check.h"

#include <sqlite3.h>

namespace choba::storage {

namespace {

constexpr std::size_t mostFaults = 100;

class Verification
{
public:
    Verification(const Connection& connection, Job* job)
        : m_connection(connection)
        , m_job(job)
    { }

    // Every row of `sql` is a fault; the columns together are the detail.
    Result<void> collect(Fault fault, const char* sql)
    {
        Statement rows(m_connection, sql);
        while (rows.next()) {
            QString detail = rows.text(0);
            if (fault == Fault::integrity && detail == u"ok")
                continue;
            if (fault == Fault::reference)
                detail += u' ' + rows.text(1);
            add(fault, detail);
        }
        return end(rows, fault);
    }

    Result<void> names()
    {
        Statement clients(m_connection, "SELECT id, name, name_key FROM client");
        while (clients.next()) {
            if (nameKey(clients.text(1)) != clients.text(2))
                add(Fault::clientName, clients.text(0));
        }
        return end(clients, Fault::integrity);
    }

    Result<void> rooms()
    {
        const auto wrong = wrongRooms(m_connection, mostFaults, m_job);
        if (!wrong)
            return wrong.error();
        for (const RoomId room : *wrong)
            add(Fault::room, QString::number(room.value));
        return {};
    }

    Result<void> searchIndex()
    {
        const auto differences = compareSearch(m_connection, m_job, 450, 1000);
        if (!differences)
            return differences.error();
        for (const QString& difference : *differences)
            add(Fault::search, difference);
        return {};
    }

    // The index's own look at its inner order; it is asked by a write.
    Result<void> searchOrder()
    {
        if (sqlite3_db_readonly(m_connection.handle(), "main") != 0)
            return {};
        const auto asked =
            m_connection.execute("INSERT INTO search (search) VALUES ('integrity-check')");
        if (!asked && asked.error().code == ErrorCode::storeDamaged) {
            add(Fault::search, asked.error().detail);
            return {};
        }
        return asked;
    }

    void add(Fault fault, const QString& detail)
    {
        if (m_faults.size() < mostFaults)
            m_faults.push_back({fault, detail});
    }

    void report(int permille)
    {
        if (m_job)
            m_job->report(permille);
    }

    const std::vector<FaultFound>& faults() const { return m_faults; }

private:
    // Rows that cannot be read because they are broken are a finding, not a failure.
    Result<void> end(const Statement& rows, Fault fault)
    {
        if (!rows.failed())
            return {};
        if (rows.error().code != ErrorCode::storeDamaged)
            return rows.error();
        add(fault, rows.error().detail);
        return {};
    }

    const Connection& m_connection;
    Job* m_job;
    std::vector<FaultFound> m_faults;
};

// Everything is compared as of one moment, whatever another connection writes meanwhile.
class Moment
{
public:
    explicit Moment(const Connection& connection)
        : m_connection(connection)
    { }

    ~Moment() { static_cast<void>(m_connection.execute("ROLLBACK TO verify; RELEASE verify")); }

    Result<void> begin() { return m_connection.execute("SAVEPOINT verify"); }

private:
    const Connection& m_connection;
};

Result<void> compareAll(Verification& verification)
{
    verification.report(0);
    Result<void> done = verification.collect(Fault::integrity, "PRAGMA main.integrity_check(100)");
    verification.report(250);
    if (done)
        done = verification.collect(Fault::reference, "PRAGMA main.foreign_key_check");
    verification.report(300);
    if (done)
        done = verification.collect(
            Fault::conversation,
            "SELECT now.client FROM conversation_now AS now "
            "LEFT JOIN conversation AS kept ON kept.client = now.client "
            "WHERE kept.client IS NULL OR (kept.last_at, kept.last_message, kept.preview, "
            "kept.direction, kept.turn, kept.opened_at, kept.unopened_since) IS NOT "
            "(now.last_at, now.last_message, now.preview, now.direction, now.turn, "
            "now.opened_at, now.unopened_since)");
    if (done)
        done = verification.collect(Fault::conversation,
                                    "SELECT client FROM conversation AS kept WHERE NOT EXISTS "
                                    "(SELECT 1 FROM client WHERE id = kept.client)");
    verification.report(400);
    if (done)
        done = verification.names();
    if (done)
        done = verification.rooms();
    verification.report(450);
    if (done)
        done = verification.searchIndex();
    verification.report(1000);
    return done;
}

} // namespace

Result<std::vector<FaultFound>> verify(const Connection& connection, Depth depth, Job* job)
{
    const Interruptible interruptible(connection, job);
    Verification verification(connection, job);
    Result<void> done;
    if (depth == Depth::quick) {
        done = verification.collect(Fault::integrity, "PRAGMA main.quick_check(100)");
    } else {
        done = verification.searchOrder();
        Moment moment(connection);
        if (done)
            done = moment.begin();
        if (done)
            done = compareAll(verification);
    }
    if (!done)
        return done.error();
    return verification.faults();
}

} // namespace choba::storage
