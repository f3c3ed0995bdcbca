#include "storage/room_summaries.h"

#include "base/job.h"
#include "storage/room_history.h"

#include <sqlite3.h>

#include <iterator>
#include <variant>

namespace choba::storage {

namespace {

using domain::RoomStatus;

using Member =
    std::variant<qint64 RoomStatus::*, bool RoomStatus::*, domain::RoomState RoomStatus::*,
                 domain::Turn RoomStatus::*, domain::Side RoomStatus::*>;

struct Column {
    const char* name;
    Member member;
};

constexpr Column columns[] = {
    {"state", &RoomStatus::state},
    {"turn", &RoomStatus::turn},
    {"inquiry_at", &RoomStatus::inquiryAt},
    {"answer_by", &RoomStatus::answerBy},
    {"proposed_at", &RoomStatus::proposedAt},
    {"opened_at", &RoomStatus::openedAt},
    {"first_seller_at", &RoomStatus::firstSellerAt},
    {"last_seller_at", &RoomStatus::lastSellerAt},
    {"last_client_at", &RoomStatus::lastClientAt},
    {"turn_since", &RoomStatus::turnSince},
    {"anchor", &RoomStatus::anchor},
    {"handed_over_at", &RoomStatus::handedOverAt},
    {"delivery_date", &RoomStatus::deliveryDate},
    {"promised_for", &RoomStatus::promisedFor},
    {"promised_at", &RoomStatus::promisedAt},
    {"wait_asked_at", &RoomStatus::waitAskedAt},
    {"dates_asked", &RoomStatus::datesAsked},
    {"revisions", &RoomStatus::revisions},
    {"notice1_at", &RoomStatus::notice1At},
    {"notice1_close", &RoomStatus::notice1Close},
    {"notice2_at", &RoomStatus::notice2At},
    {"promised_close", &RoomStatus::promisedClose},
    {"delivered_at", &RoomStatus::deliveredAt},
    {"deliveries", &RoomStatus::deliveries},
    {"send_backs", &RoomStatus::sendBacks},
    {"accepted_at", &RoomStatus::acceptedAt},
    {"cancel_asked_at", &RoomStatus::cancelAskedAt},
    {"cancel_by", &RoomStatus::cancelBy},
    {"before_cancel", &RoomStatus::beforeCancel},
    {"ended_at", &RoomStatus::endedAt},
    {"seller_rated", &RoomStatus::sellerRated},
    {"client_rated", &RoomStatus::clientRated},
    {"stars", &RoomStatus::stars},
    {"video_proposed", &RoomStatus::videoProposed},
    {"last_at", &RoomStatus::lastAt},
};

constexpr int columnCount = static_cast<int>(std::size(columns));

QByteArray joined(const char* before)
{
    QByteArray list;
    for (const Column& column : columns)
        list += QByteArray(list.isEmpty() ? "" : ", ") + before + column.name;
    return list;
}

// What a column holds for a value, and the way back.
qint64 stored(qint64 value)
{
    return value;
}

qint64 stored(bool value)
{
    return value ? 1 : 0;
}

template<typename Enum>
QString stored(Enum value)
{
    return domain::key(value).toString();
}

qint64 raw(const Statement& row, int column, qint64 /*like*/)
{
    return row.integer(column);
}

QString raw(const Statement& row, int column, const QString& /*like*/)
{
    return row.text(column);
}

void take(const Statement& row, int column, qint64& value)
{
    value = row.integer(column);
}

void take(const Statement& row, int column, bool& value)
{
    value = row.integer(column) != 0;
}

void take(const Statement& row, int column, domain::RoomState& value)
{
    value = domain::roomStateFromKey(row.text(column)).value_or(value);
}

void take(const Statement& row, int column, domain::Turn& value)
{
    value = domain::turnFromKey(row.text(column)).value_or(value);
}

void take(const Statement& row, int column, domain::Side& value)
{
    value = domain::sideFromKey(row.text(column)).value_or(value);
}

void bindStatus(Statement& statement, int first, const RoomStatus& status)
{
    for (int i = 0; i < columnCount; ++i) {
        std::visit([&](auto member) { statement.bind(first + i, stored(status.*member)); },
                   columns[i].member);
    }
}

// As it stands there, so that a key nobody knows is a difference too.
bool holds(const Statement& row, int first, const RoomStatus& status)
{
    for (int i = 0; i < columnCount; ++i) {
        const bool same = std::visit(
            [&](auto member) {
                const auto wanted = stored(status.*member);
                return raw(row, first + i, wanted) == wanted;
            },
            columns[i].member);
        if (!same)
            return false;
    }
    return true;
}

class Folding
{
public:
    explicit Folding(const Connection& connection)
        : m_history(connection)
        , m_room(connection, "SELECT client, service FROM room WHERE id = ?1")
        , m_write(connection, insertion().constData())
        , m_remove(connection, "DELETE FROM room_summary WHERE room = ?1")
    { }

    Result<void> refresh(RoomId room)
    {
        const bool there = m_room.bind(1, room).next();
        const auto client = there ? m_room.id<ClientId>(0) : ClientId{};
        const auto service = there ? m_room.optionalInteger(1) : std::nullopt;
        m_room.reset();
        if (m_room.failed())
            return m_room.error();
        return there ? write(room, client, service) : m_remove.bind(1, room).run();
    }

    Result<void> write(RoomId room, ClientId client, std::optional<qint64> service)
    {
        Result<RoomStatus> status = statusOf(room);
        if (!status)
            return status.error();
        m_write.bind(1, room).bind(2, client).bind(3, service);
        bindStatus(m_write, 4, *status);
        return m_write.run();
    }

    Result<RoomStatus> statusOf(RoomId room)
    {
        Result<std::vector<domain::RoomEvent>> history = m_history.of(room);
        if (!history)
            return history.error();
        return domain::fold(*std::move(history));
    }

private:
    static QByteArray insertion()
    {
        QByteArray values = "?1, ?2, ?3";
        for (int i = 0; i < columnCount; ++i)
            values += ", ?" + QByteArray::number(i + 4);
        return "INSERT OR REPLACE INTO room_summary (room, client, service, " + joined("")
            + ") VALUES (" + values + ")";
    }

    RoomHistory m_history;
    Statement m_room;
    Statement m_write;
    Statement m_remove;
};

// Asked of the schema that is in memory.
bool hasSummaries(const Connection& connection)
{
    return sqlite3_table_column_metadata(connection.handle(), "main", "room_stale", "room", nullptr,
                                         nullptr, nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

Error cancelledAt(const Connection& connection)
{
    return {ErrorCode::cancelled, connection.path(), {}};
}

} // namespace

Result<void> refreshRooms(const Connection& connection)
{
    if (!hasSummaries(connection))
        return {};
    std::vector<RoomId> stale;
    {
        Statement rows(connection, "SELECT room FROM room_stale");
        while (rows.next())
            stale.push_back(rows.id<RoomId>(0));
        if (rows.failed())
            return rows.error();
    }
    if (stale.empty())
        return {};
    Folding folding(connection);
    for (const RoomId room : stale) {
        if (const Result<void> done = folding.refresh(room); !done)
            return done;
    }
    return connection.execute("DELETE FROM room_stale");
}

Result<void> rebuildRooms(const Connection& connection, Job* job)
{
    const Result<void> emptied =
        connection.execute("DELETE FROM room_summary; DELETE FROM room_stale;");
    if (!emptied)
        return emptied;
    Folding folding(connection);
    Statement rooms(connection, "SELECT id, client, service FROM room ORDER BY id");
    while (rooms.next()) {
        if (job && job->cancelled())
            return cancelledAt(connection);
        const Result<void> written =
            folding.write(rooms.id<RoomId>(0), rooms.id<ClientId>(1), rooms.optionalInteger(2));
        if (!written)
            return written;
    }
    if (rooms.failed())
        return rooms.error();
    return {};
}

Result<std::vector<RoomId>> wrongRooms(const Connection& connection, std::size_t most, Job* job)
{
    std::vector<RoomId> wrong;
    Statement surplus(connection,
                      "SELECT room FROM room_summary WHERE NOT EXISTS "
                      "(SELECT 1 FROM room WHERE id = room_summary.room) LIMIT ?1");
    surplus.bind(1, static_cast<qint64>(most));
    while (surplus.next())
        wrong.push_back(surplus.id<RoomId>(0));
    if (surplus.failed())
        return surplus.error();

    constexpr int first = 2;
    const QByteArray sql = "SELECT room.id, room_summary.room IS NOT NULL AND "
                           "room_summary.client = room.client AND "
                           "room_summary.service IS room.service, "
        + summaryColumns()
        + " FROM room LEFT JOIN room_summary ON room_summary.room = room.id ORDER BY room.id";
    Statement rooms(connection, sql.constData());
    Folding folding(connection);
    while (wrong.size() < most && rooms.next()) {
        if (job && job->cancelled())
            return cancelledAt(connection);
        const auto room = rooms.id<RoomId>(0);
        const Result<RoomStatus> status = folding.statusOf(room);
        if (!status)
            return status.error();
        if (rooms.integer(1) == 0 || !holds(rooms, first, *status))
            wrong.push_back(room);
    }
    if (rooms.failed())
        return rooms.error();
    return wrong;
}

QByteArray summaryColumns()
{
    return joined("room_summary.");
}

int summaryColumnCount()
{
    return columnCount;
}

RoomStatus summaryOf(const Statement& row, int first)
{
    RoomStatus status;
    for (int i = 0; i < columnCount; ++i) {
        std::visit([&](auto member) { take(row, first + i, status.*member); }, columns[i].member);
    }
    return status;
}

} // namespace choba::storage
