#include "storage/rooms.h"

#include "base/ms.h"
#include "storage/due_marks.h"
#include "storage/room_history.h"
#include "storage/room_summaries.h"
#include "storage/services.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace choba::storage {

namespace {

#define ROOM_COLUMNS                                                                               \
    "room.id, room.client, room.service, room.policy, room.number, room.title, room.gross, "       \
    "room.wants_speed, room.screening, room.note, room.created_at"
constexpr int roomColumnCount = 11;

template<typename IdType>
std::optional<IdType> optionalId(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.id<IdType>(column));
}

domain::Room roomOf(const Statement& row)
{
    domain::Room room;
    room.id = row.id<RoomId>(0);
    room.client = row.id<ClientId>(1);
    room.service = optionalId<ServiceId>(row, 2);
    room.policy = optionalId<PolicyId>(row, 3);
    room.number = row.text(4);
    room.title = row.text(5);
    room.gross = row.optionalInteger(6);
    room.wantsSpeed = row.integer(7) != 0;
    room.screening = static_cast<quint32>(row.integer(8));
    room.note = row.text(9);
    room.createdAt = row.integer(10);
    return room;
}

Result<void> writeRoom(Statement& statement, const domain::Room& room)
{
    return statement.bind(1, room.id)
        .bind(2, room.client)
        .bind(3, room.service)
        .bind(4, room.policy)
        .bind(5, room.number)
        .bind(6, room.title)
        .bind(7, room.gross)
        .bind(8, qint64(room.wantsSpeed))
        .bind(9, qint64(room.screening))
        .bind(10, room.note)
        .bind(11, room.createdAt)
        .run();
}

domain::RoomFacts factsOf(const Statement& row)
{
    domain::Client client;
    client.name = row.text(roomColumnCount);
    client.honorific =
        domain::honorificFromKey(row.text(roomColumnCount + 1)).value_or(client.honorific);
    return {roomOf(row), summaryOf(row, roomColumnCount + 2), domain::addressedName(client)};
}

Result<std::vector<domain::RoomFacts>> factsIn(Statement& rows)
{
    std::vector<domain::RoomFacts> rooms;
    while (rows.next())
        rooms.push_back(factsOf(rows));
    if (rows.failed())
        return rows.error();
    return rooms;
}

// The summaries come first: they are what is looked for and sorted by.
QByteArray roomsWhere(const char* which)
{
    static const QByteArray begin = "SELECT " ROOM_COLUMNS ", client.name, client.honorific, "
        + summaryColumns()
        + " FROM room_summary CROSS JOIN room ON room.id = room_summary.room "
          "CROSS JOIN client ON client.id = room.client WHERE ";
    return begin + which;
}

// The later one of `place` and the row, when there is one.
Result<void> goBehind(Statement& row, std::optional<NextPlace>& place)
{
    if (row.next()) {
        const NextPlace last{row.integer(0), row.integer(1)};
        if (!place || std::pair(last.at, last.ordinal) > std::pair(place->at, place->ordinal))
            place = last;
    }
    if (row.failed())
        return row.error();
    return {};
}

} // namespace

Result<void> insertRoom(const Connection& connection, const domain::Room& room)
{
    Statement statement(connection,
                        "INSERT INTO room (id, client, service, policy, number, title, gross, "
                        "wants_speed, screening, note, created_at) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    return writeRoom(statement, room);
}

Result<void> updateRoom(const Connection& connection, const domain::Room& room)
{
    Statement statement(connection,
                        "UPDATE room SET client = ?2, service = ?3, policy = ?4, number = ?5, "
                        "title = ?6, gross = ?7, wants_speed = ?8, screening = ?9, note = ?10, "
                        "created_at = ?11 WHERE id = ?1");
    return writeRoom(statement, room);
}

Result<void> deleteRoom(const Connection& connection, RoomId id)
{
    for (const char* sql :
         {"DELETE FROM room_event WHERE room = ?1",
          "UPDATE message SET room = NULL WHERE room = ?1",
          "UPDATE draft SET room = NULL, step = '', step_value = NULL WHERE room = ?1",
          "DELETE FROM room WHERE id = ?1"}) {
        if (const Result<void> done = Statement(connection, sql).bind(1, id).run(); !done)
            return done;
    }
    return {};
}

Result<domain::Room> loadRoom(const Connection& connection, RoomId id)
{
    Statement row(connection, "SELECT " ROOM_COLUMNS " FROM room WHERE id = ?1");
    if (row.bind(1, id).next())
        return roomOf(row);
    if (row.failed())
        return row.error();
    return Error{ErrorCode::notThere, {}, QStringLiteral("room")};
}

Result<void> moveRooms(const Connection& connection, ClientId from, ClientId into)
{
    return Statement(connection, "UPDATE room SET client = ?2 WHERE client = ?1")
        .bind(1, from)
        .bind(2, into)
        .run();
}

Result<std::vector<RoomId>> roomsNumbered(const Connection& connection, const QString& number)
{
    Statement rows(connection,
                   "SELECT id FROM room WHERE number = ?1 AND number <> '' ORDER BY id");
    rows.bind(1, number);
    std::vector<RoomId> rooms;
    while (rows.next())
        rooms.push_back(rows.id<RoomId>(0));
    if (rows.failed())
        return rows.error();
    return rooms;
}

Result<void> insertEvent(const Connection& connection, RoomId room, const domain::RoomEvent& event)
{
    Statement statement(connection,
                        "INSERT INTO room_event (id, room, kind, at, ordinal, value, side, "
                        "reason, text, message) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    return statement.bind(1, event.id)
        .bind(2, room)
        .bind(3, domain::key(event.kind).toString())
        .bind(4, event.at)
        .bind(5, event.ordinal)
        .bind(6, event.value)
        .bind(7, domain::key(event.by).toString())
        .bind(8, domain::key(event.reason).toString())
        .bind(9, event.text)
        .bind(10, event.message.isValid() ? std::optional(event.message) : std::nullopt)
        .run();
}

Result<void> deleteEvent(const Connection& connection, RoomEventId id)
{
    return Statement(connection, "DELETE FROM room_event WHERE id = ?1").bind(1, id).run();
}

Result<void> deleteEventsWith(const Connection& connection, MessageId message)
{
    return Statement(connection, "DELETE FROM room_event WHERE message = ?1")
        .bind(1, message)
        .run();
}

Result<RoomId> roomOfEvent(const Connection& connection, RoomEventId id)
{
    Statement row(connection, "SELECT room FROM room_event WHERE id = ?1");
    if (row.bind(1, id).next())
        return row.id<RoomId>(0);
    if (row.failed())
        return row.error();
    return Error{ErrorCode::notThere, {}, QStringLiteral("event")};
}

Result<void> moveEventsWith(const Connection& connection, MessageId message,
                            std::optional<RoomId> into)
{
    if (!into)
        return deleteEventsWith(connection, message);
    return Statement(connection, "UPDATE room_event SET room = ?2 WHERE message = ?1")
        .bind(1, message)
        .bind(2, into)
        .run();
}

Result<void> setMessageRoom(const Connection& connection, MessageId id, std::optional<RoomId> room)
{
    return Statement(connection, "UPDATE message SET room = ?2 WHERE id = ?1")
        .bind(1, id)
        .bind(2, room)
        .run();
}

Result<std::vector<domain::RoomEvent>> loadHistory(const Connection& connection, RoomId room)
{
    Result<std::vector<domain::RoomEvent>> history = RoomHistory(connection).of(room);
    if (!history)
        return history;
    std::sort(history->begin(), history->end(), domain::comesBefore);
    return history;
}

Result<NextPlace> placeInRoom(const Connection& connection, RoomId room, qint64 at, qint64 now)
{
    // A whole minute stands for any moment in it.
    const qint64 span = at % ms::minute == 0 ? ms::minute : 1;
    // A clock that was set back a little keeps the order; what lies far ahead is a mistake
    // elsewhere and draws nothing with it.
    const qint64 end = at >= now ? now + ms::hour : at + span;
    std::optional<NextPlace> last;
    for (const char* sql :
         {"SELECT at, ordinal FROM room_event WHERE room = ?1 AND at >= ?2 AND at < ?3 "
          "ORDER BY at DESC, ordinal DESC LIMIT 1",
          "SELECT at, ordinal FROM message WHERE room = ?1 AND at >= ?2 AND at < ?3 "
          "ORDER BY at DESC, ordinal DESC LIMIT 1",
          "SELECT at, ordinal FROM message WHERE client = (SELECT client FROM room WHERE id = ?1) "
          "AND at >= ?2 AND at < ?3 ORDER BY at DESC, ordinal DESC LIMIT 1"}) {
        Statement row(connection, sql);
        row.bind(1, room).bind(2, at).bind(3, end);
        if (const Result<void> done = goBehind(row, last); !done)
            return done.error();
    }
    return last ? NextPlace{last->at, last->ordinal + 1} : NextPlace{at, 0};
}

Result<std::vector<domain::RoomFacts>> roomsOf(const Connection& connection, ClientId client)
{
    const QByteArray sql =
        roomsWhere("room_summary.client = ?1 ORDER BY room_summary.ended_at > 0, "
                   "room_summary.last_at DESC, room.id DESC");
    Statement rows(connection, sql.constData());
    rows.bind(1, client);
    return factsIn(rows);
}

Result<domain::RoomFacts> loadRoomFacts(const Connection& connection, RoomId id)
{
    const QByteArray sql = roomsWhere("room_summary.room = ?1");
    Statement row(connection, sql.constData());
    if (row.bind(1, id).next())
        return factsOf(row);
    if (row.failed())
        return row.error();
    return Error{ErrorCode::notThere, {}, QStringLiteral("room")};
}

Result<std::vector<domain::RoomFacts>> loadRooms(const Connection& connection,
                                                 std::span<const RoomId> ids)
{
    const QByteArray sql = roomsWhere("room_summary.room = ?1");
    Statement row(connection, sql.constData());
    std::vector<domain::RoomFacts> rooms;
    for (const RoomId id : ids) {
        if (row.bind(1, id).next())
            rooms.push_back(factsOf(row));
        if (row.failed())
            return row.error();
        row.reset();
    }
    return rooms;
}

Result<std::vector<domain::RoomFacts>> loadLiveRooms(const Connection& connection,
                                                     qint64 endedSince)
{
    const QByteArray sql = roomsWhere("room_summary.ended_at = 0") + " UNION ALL "
        + roomsWhere("room_summary.ended_at > 0 AND room_summary.ended_at >= ?1");
    Statement rows(connection, sql.constData());
    rows.bind(1, endedSince);
    return factsIn(rows);
}

Result<std::vector<domain::RoomFacts>>
loadEndedRooms(const Connection& connection, const std::optional<EndedPlace>& before, int limit)
{
    constexpr qint64 latest = std::numeric_limits<qint64>::max();
    const QByteArray sql =
        roomsWhere("room_summary.ended_at > 0 AND (room_summary.ended_at, room_summary.room) < "
                   "(?1, ?2) ORDER BY room_summary.ended_at DESC, room_summary.room DESC LIMIT ?3");
    Statement rows(connection, sql.constData());
    rows.bind(1, before ? before->endedAt : latest)
        .bind(2, before ? before->id.value : latest)
        .bind(3, qint64(limit));
    return factsIn(rows);
}

Result<qint64> countEndedRooms(const Connection& connection)
{
    Statement row(connection, "SELECT count(*) FROM room_summary WHERE ended_at > 0");
    if (row.next())
        return row.integer(0);
    return row.failed() ? row.error() : Error{ErrorCode::storeFailed, {}, {}};
}

Result<domain::AgendaFacts> loadAgendaFacts(const Connection& connection,
                                            const domain::RoomRules& rules, qint64 now)
{
    Result<std::vector<domain::ServiceFacts>> services = loadServices(connection);
    if (!services)
        return services.error();
    return loadAgendaFacts(connection, *std::move(services), rules, now);
}

Result<domain::AgendaFacts> loadAgendaFacts(const Connection& connection,
                                            std::vector<domain::ServiceFacts> services,
                                            const domain::RoomRules& rules, qint64 now)
{
    domain::AgendaFacts facts;
    facts.services = std::move(services);
    std::vector<domain::Policy> policies;
    for (const domain::ServiceFacts& service : facts.services)
        policies.insert(policies.end(), service.policies.begin(), service.policies.end());
    const qint64 endedSince = now - rules.afterlife(policies);
    Result<std::vector<domain::RoomFacts>> rooms = loadLiveRooms(connection, endedSince);
    if (!rooms)
        return rooms.error();
    facts.rooms = *std::move(rooms);
    Result<std::vector<domain::DueMark>> marks = loadMarks(connection, endedSince);
    if (!marks)
        return marks.error();
    facts.marks = *std::move(marks);
    return facts;
}

} // namespace choba::storage
