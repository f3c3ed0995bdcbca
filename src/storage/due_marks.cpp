#include "storage/due_marks.h"

#include <map>

namespace choba::storage {

namespace {

#define SAME_DUE "subject = ?1 AND subject_id = ?2 AND kind = ?3 AND anchor = ?4"

Statement& bindKey(Statement& statement, const domain::DueKey& key)
{
    return statement.bind(1, domain::key(key.subject.kind).toString())
        .bind(2, key.subject.id)
        .bind(3, domain::key(key.kind).toString())
        .bind(4, key.anchor);
}

std::optional<qint64> unlessNone(qint64 time)
{
    return time > 0 ? std::optional(time) : std::nullopt;
}

// Marks and reminders of one due are one; those of a kind nobody knows are left out.
using Marks = std::map<domain::DueKey, domain::DueMark>;

Result<void> readMarks(Statement& rows, Marks& marks)
{
    while (rows.next()) {
        const auto subject = domain::subjectKindFromKey(rows.text(0));
        const auto kind = domain::dueKindFromKey(rows.text(2));
        if (!subject || !kind)
            continue;
        const domain::DueKey key{{*subject, rows.integer(1)}, *kind, rows.integer(3)};
        domain::DueMark& mark = marks[key];
        mark.key = key;
        mark.snoozedUntil += rows.integer(4);
        mark.doneAt += rows.integer(5);
        mark.notified |= static_cast<int>(rows.integer(6));
    }
    if (rows.failed())
        return rows.error();
    return {};
}

std::vector<domain::DueMark> listOf(const Marks& marks)
{
    std::vector<domain::DueMark> list;
    list.reserve(marks.size());
    for (const auto& [key, mark] : marks)
        list.push_back(mark);
    return list;
}

#define MARK_VALUES                                                                                \
    "SELECT subject, subject_id, kind, due_mark.anchor, coalesce(snoozed_until, 0), "              \
    "coalesce(done_at, 0), 0 FROM "
#define NOTICE_VALUES "SELECT subject, subject_id, kind, due_notice.anchor, 0, 0, notified FROM "

// The rooms come first, so that only what belongs to them is read.
#define OF_ROOMS(table)                                                                            \
    "room_summary CROSS JOIN " table " ON subject = 'room' AND subject_id = room_summary.room "

struct LiveQuery {
    const char* sql;
    bool namesTime; // ?1
};

constexpr LiveQuery live[] = {
    {MARK_VALUES OF_ROOMS("due_mark") "WHERE ended_at = 0", false},
    {MARK_VALUES OF_ROOMS("due_mark") "WHERE ended_at > 0 AND ended_at >= ?1", true},
    {MARK_VALUES "due_mark WHERE subject = 'service'", false},
    {NOTICE_VALUES OF_ROOMS("due_notice") "WHERE ended_at = 0", false},
    {NOTICE_VALUES OF_ROOMS("due_notice") "WHERE ended_at > 0 AND ended_at >= ?1", true},
    {NOTICE_VALUES "due_notice WHERE subject = 'service'", false},
};

} // namespace

Result<void> saveMark(const Connection& connection, const domain::DueMark& mark)
{
    if (mark.snoozedUntil <= 0 && mark.doneAt <= 0) {
        Statement forget(connection, "DELETE FROM due_mark WHERE " SAME_DUE);
        return bindKey(forget, mark.key).run();
    }
    Statement keep(connection,
                   "INSERT INTO due_mark (subject, subject_id, kind, anchor, snoozed_until, "
                   "done_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
                   "ON CONFLICT (subject, subject_id, kind, anchor) DO UPDATE SET "
                   "snoozed_until = excluded.snoozed_until, done_at = excluded.done_at");
    return bindKey(keep, mark.key)
        .bind(5, unlessNone(mark.snoozedUntil))
        .bind(6, unlessNone(mark.doneAt))
        .run();
}

Result<domain::DueMark> loadMark(const Connection& connection, const domain::DueKey& key)
{
    Statement rows(connection,
                   MARK_VALUES "due_mark WHERE " SAME_DUE " UNION ALL " NOTICE_VALUES
                               "due_notice WHERE " SAME_DUE);
    bindKey(rows, key);
    Marks marks;
    if (const Result<void> read = readMarks(rows, marks); !read)
        return read.error();
    domain::DueMark mark;
    mark.key = key;
    return marks.empty() ? mark : marks.begin()->second;
}

Result<std::vector<domain::DueMark>> loadMarks(const Connection& connection, qint64 endedSince)
{
    Marks marks;
    for (const auto& [sql, namesTime] : live) {
        Statement rows(connection, sql);
        if (namesTime)
            rows.bind(1, endedSince);
        if (const Result<void> read = readMarks(rows, marks); !read)
            return read.error();
    }
    return listOf(marks);
}

Result<std::vector<domain::DueMark>> marksOf(const Connection& connection,
                                             const domain::Subject& subject)
{
    Statement rows(connection,
                   MARK_VALUES
                   "due_mark WHERE subject = ?1 AND subject_id = ?2 UNION ALL " NOTICE_VALUES
                   "due_notice WHERE subject = ?1 AND subject_id = ?2");
    rows.bind(1, domain::key(subject.kind).toString()).bind(2, subject.id);
    Marks marks;
    if (const Result<void> read = readMarks(rows, marks); !read)
        return read.error();
    return listOf(marks);
}

Result<void> deleteMarks(const Connection& connection, const domain::Subject& subject)
{
    return Statement(connection, "DELETE FROM due_mark WHERE subject = ?1 AND subject_id = ?2")
        .bind(1, domain::key(subject.kind).toString())
        .bind(2, subject.id)
        .run();
}

Result<void> addNotified(const Connection& connection, const domain::DueKey& key, int bits,
                         qint64 now)
{
    Statement add(connection,
                  "INSERT INTO due_notice (subject, subject_id, kind, anchor, notified, at) "
                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
                  "ON CONFLICT (subject, subject_id, kind, anchor) DO UPDATE SET "
                  "notified = notified | excluded.notified, at = excluded.at");
    return bindKey(add, key).bind(5, qint64(bits)).bind(6, now).run();
}

Result<void> forgetNotices(const Connection& connection, qint64 before)
{
    return Statement(connection, "DELETE FROM due_notice WHERE at < ?1").bind(1, before).run();
}

} // namespace choba::storage
