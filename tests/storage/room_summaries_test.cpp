#include "storage/changeset.h"
#include "storage/room_summaries.h"
#include "storage/rooms.h"
#include "storage/services.h"
#include "support/store_fixture.h"

#include <random>

namespace {

using namespace choba;
using choba::testing::must;
using domain::EventKind;

class RoomSummariesTest : public choba::testing::OpenStore
{
protected:
    void SetUp() override
    {
        OpenStore::SetUp();
        for (int i = 0; i < 3; ++i) {
            m_clients.push_back(addClient(QStringLiteral("架空%1").arg(i)).id);
            domain::Service service;
            service.id = ServiceId{i + 1};
            service.title = QStringLiteral("役務");
            must(storage::insertService(connection(), service));
        }
    }

    struct Kept {
        ClientId client;
        std::optional<ServiceId> service;
        domain::RoomStatus status;

        bool operator==(const Kept&) const = default;
    };

    using Summaries = std::map<RoomId, Kept>;

    Summaries kept() const
    {
        Summaries summaries;
        const QByteArray sql =
            "SELECT room, client, service, " + storage::summaryColumns() + " FROM room_summary";
        storage::Statement rows(connection(), sql.constData());
        while (rows.next()) {
            Kept& row = summaries[rows.id<RoomId>(0)];
            row.client = rows.id<ClientId>(1);
            if (!rows.isNull(2))
                row.service = rows.id<ServiceId>(2);
            row.status = storage::summaryOf(rows, 3);
        }
        EXPECT_FALSE(rows.failed());
        return summaries;
    }

    // From the facts, event by event and message by message.
    Summaries folded() const
    {
        Summaries summaries;
        for (const RoomId id : ids<RoomId>("SELECT id FROM room")) {
            const domain::Room room = must(storage::loadRoom(connection(), id));
            std::vector<domain::RoomEvent> history = must(storage::loadHistory(connection(), id));
            std::erase_if(history, [](const auto& event) { return !event.id.isValid(); });
            for (const MessageId message : ids<MessageId>("SELECT id FROM message")) {
                const domain::Message letter = must(storage::loadMessage(connection(), message));
                if (letter.room != id)
                    continue;
                domain::RoomEvent event;
                event.message = message;
                event.kind = domain::kindOf(letter);
                event.at = letter.at;
                event.ordinal = letter.ordinal;
                history.push_back(event);
            }
            summaries[id] = {room.client, room.service, domain::fold(std::move(history))};
        }
        return summaries;
    }

    template<typename IdType>
    std::vector<IdType> ids(const char* sql) const
    {
        std::vector<IdType> list;
        storage::Statement rows(connection(), sql);
        while (rows.next())
            list.push_back(rows.id<IdType>(0));
        return list;
    }

    RoomId addRoom()
    {
        domain::Room room;
        room.id = newId<RoomId>(now);
        room.client = m_clients[0];
        must(storage::insertRoom(connection(), room));
        return room.id;
    }

    std::vector<ClientId> m_clients;
};

// Whatever people do in whatever order, and take back in whatever order.
class RandomWork
{
public:
    RandomWork(const storage::Connection& connection, const std::vector<ClientId>& clients,
               unsigned seed)
        : m_connection(connection)
        , m_clients(clients)
        , m_random(seed)
    { }

    void step()
    {
        if (below(5) == 0 && !m_done.empty())
            takeBack();
        else
            record();
    }

private:
    static constexpr qint64 start = 1'795'000'000'000;

    qint64 below(qint64 end) { return qint64(m_random()) % end; }

    template<typename IdType>
    IdType any(const char* sql)
    {
        storage::Statement rows(m_connection, sql);
        std::vector<IdType> ids;
        while (rows.next())
            ids.push_back(rows.id<IdType>(0));
        return ids.empty() ? IdType{} : ids[std::size_t(below(qint64(ids.size())))];
    }

    RoomId anyRoom() { return any<RoomId>("SELECT id FROM room ORDER BY id"); }

    MessageId anyMessage() { return any<MessageId>("SELECT id FROM message ORDER BY id"); }

    ClientId anyClient() { return m_clients[std::size_t(below(qint64(m_clients.size())))]; }

    // Few moments, so that they meet.
    qint64 anyTime() { return start + below(40) * 3'600'000; }

    void record()
    {
        storage::Transaction transaction(m_connection);
        must(transaction.begin());
        QByteArray inverse;
        {
            storage::ChangeRecorder recorder(m_connection);
            for (qint64 i = below(4); i >= 0; --i)
                change();
            inverse = must(recorder.inverse());
        }
        if (below(8) == 0)
            return; // it does not happen after all
        must(transaction.commit());
        m_done.push_back(inverse);
    }

    void takeBack()
    {
        const auto which = m_done.begin() + below(qint64(m_done.size()));
        storage::Transaction transaction(m_connection);
        must(transaction.begin());
        const auto applied = storage::applyInverse(m_connection, *which);
        if (!applied) {
            EXPECT_EQ(applied.error().code, ErrorCode::undoConflict);
            return;
        }
        must(transaction.commit());
        m_done.erase(which);
    }

    void addRoom()
    {
        domain::Room room;
        room.id = RoomId{++m_last};
        room.client = anyClient();
        if (below(2) == 0)
            room.service = ServiceId{1 + below(3)};
        must(storage::insertRoom(m_connection, room));
    }

    void addEvent(RoomId room)
    {
        domain::RoomEvent event;
        event.id = RoomEventId{++m_last};
        event.kind = static_cast<EventKind>(below(domain::eventKindCount));
        event.at = anyTime();
        event.ordinal = below(3);
        if (below(2) == 0)
            event.value = event.kind == EventKind::ratedByClient ? 1 + below(5) : anyTime();
        event.by = below(2) == 0 ? domain::Side::client : domain::Side::seller;
        event.reason = static_cast<domain::CancelReason>(below(4));
        must(storage::insertEvent(m_connection, room, event));
    }

    void addMessage(RoomId room)
    {
        domain::Message message;
        message.id = MessageId{++m_last};
        message.client = anyClient();
        if (room.isValid() && below(4) != 0)
            message.room = room;
        message.channel = below(4) == 0 ? QStringLiteral("dm") : QStringLiteral("room");
        message.direction = below(2) == 0 ? domain::Direction::in : domain::Direction::out;
        message.at = anyTime();
        message.ordinal = below(3);
        message.parts = {{message.at, QStringLiteral("文")}};
        must(storage::insertMessage(m_connection, message));
    }

    void changeRoom(RoomId id)
    {
        domain::Room room = must(storage::loadRoom(m_connection, id));
        room.client = anyClient();
        room.service = below(2) == 0 ? std::optional(ServiceId{1 + below(3)}) : std::nullopt;
        room.note += u'註';
        must(storage::updateRoom(m_connection, room));
    }

    void changeMessage(MessageId id)
    {
        const domain::Message message = must(storage::loadMessage(m_connection, id));
        switch (below(3)) {
        case 0:
            if (message.direction == domain::Direction::in)
                must(storage::setSettled(m_connection, id, !message.settled));
            break;
        case 1: {
            const RoomId room = anyRoom();
            must(storage::setMessageRoom(m_connection, id,
                                         room.isValid() ? std::optional(room) : std::nullopt));
            break;
        }
        default:
            must(storage::deleteMessage(m_connection, id));
        }
    }

    void change()
    {
        const RoomId room = anyRoom();
        const MessageId message = anyMessage();
        const qint64 what = below(20);
        if (what < 2 || !room.isValid())
            addRoom();
        else if (what < 10)
            addEvent(room);
        else if (what < 13)
            addMessage(room);
        else if (what < 14)
            changeRoom(room);
        else if (what < 16 && message.isValid())
            changeMessage(message);
        else if (what < 18)
            must(storage::deleteEvent(m_connection,
                                      any<RoomEventId>("SELECT id FROM room_event ORDER BY id")));
        else if (what < 19)
            must(storage::moveRooms(m_connection, anyClient(), anyClient()));
        else
            must(storage::deleteRoom(m_connection, room));
    }

    const storage::Connection& m_connection;
    const std::vector<ClientId>& m_clients;
    std::mt19937 m_random;
    std::vector<QByteArray> m_done;
    qint64 m_last = 1000;
};

TEST_F(RoomSummariesTest, EqualAFullFoldAfterRandomWorkAndItsWayBack)
{
    std::size_t rooms = 0;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        RandomWork work(connection(), m_clients, seed);
        for (int step = 0; step < 60; ++step) {
            work.step();
            ASSERT_TRUE(kept() == folded()) << "seed " << seed << " step " << step;
            ASSERT_EQ(number(connection(), "SELECT count(*) FROM room_stale"), 0);
        }
        const Summaries before = kept();
        must(storage::rebuildDerived(connection()));
        EXPECT_TRUE(kept() == before) << "seed " << seed;
        expectSound(connection());
        rooms += kept().size();
        run(connection(),
            "DELETE FROM room_event; DELETE FROM message_part; DELETE FROM message;"
            "DELETE FROM room");
        storage::Transaction transaction(connection());
        must(transaction.begin());
        must(transaction.commit());
    }
    EXPECT_GT(rooms, 20U);
}

TEST_F(RoomSummariesTest, AreNotKeptWhenTheWorkIsNot)
{
    const RoomId room = addRoom();
    {
        storage::Transaction transaction(connection());
        must(transaction.begin());
        domain::RoomEvent event;
        event.id = RoomEventId{5};
        event.kind = EventKind::opened;
        event.at = now;
        must(storage::insertEvent(connection(), room, event));
        must(storage::refreshRooms(connection()));
        EXPECT_EQ(kept().at(room).status.openedAt, now) << "seen before the end of the work";
    }
    storage::Transaction transaction(connection());
    must(transaction.begin());
    must(transaction.commit());
    EXPECT_EQ(kept().at(room).status.openedAt, 0);
}

TEST_F(RoomSummariesTest, ThatCannotBeWrittenTakeTheWorkBack)
{
    run(connection(),
        "CREATE TRIGGER stop BEFORE INSERT ON room_summary BEGIN SELECT RAISE(ABORT, 'no'); END");
    {
        storage::Transaction transaction(connection());
        must(transaction.begin());
        addRoom();
        const auto committed = transaction.commit();
        ASSERT_FALSE(committed);
        EXPECT_EQ(committed.error().code, ErrorCode::storeFailed);
    }
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM room"), 0);
    run(connection(), "DROP TRIGGER stop");
    storage::Transaction next(connection());
    must(next.begin());
    addRoom();
    must(next.commit());
    EXPECT_EQ(kept().size(), 1U);
}

TEST_F(RoomSummariesTest, AreNotAskedForInAFileWithoutThem)
{
    const auto older = storage::Connection::open(path("older.sqlite"), storage::Access::readWrite);
    ASSERT_TRUE(older);
    run(*older, "CREATE TABLE message (id INTEGER PRIMARY KEY)");
    storage::Transaction transaction(*older);
    must(transaction.begin());
    run(*older, "INSERT INTO message VALUES (1)");
    must(transaction.commit());
    EXPECT_EQ(number(*older, "SELECT count(*) FROM message"), 1);
}

TEST_F(RoomSummariesTest, AWrongOneIsNamed)
{
    std::vector<RoomId> rooms;
    storage::Transaction transaction(connection());
    must(transaction.begin());
    for (int i = 0; i < 4; ++i)
        rooms.push_back(addRoom());
    must(transaction.commit());
    std::sort(rooms.begin(), rooms.end());
    EXPECT_TRUE(must(storage::wrongRooms(connection(), 9)).empty());
    run(connection(),
        "UPDATE room_summary SET revisions = 9 WHERE room = " + QByteArray::number(rooms[2].value));
    EXPECT_EQ(must(storage::wrongRooms(connection(), 9)), std::vector{rooms[2]});
    run(connection(),
        "UPDATE room_summary SET room = 77 WHERE room = " + QByteArray::number(rooms[1].value));
    EXPECT_EQ(must(storage::wrongRooms(connection(), 9)),
              (std::vector{RoomId{77}, rooms[1], rooms[2]}));
    EXPECT_EQ(must(storage::wrongRooms(connection(), 2)).size(), 2U);
    must(storage::rebuildRooms(connection()));
    EXPECT_TRUE(must(storage::wrongRooms(connection(), 9)).empty());
    EXPECT_EQ(kept().size(), 4U);
}

// Every column of the table is one of the status, and none is left out.
TEST_F(RoomSummariesTest, HaveAColumnForEverything)
{
    QStringList columns;
    storage::Statement rows(connection(), "SELECT name FROM pragma_table_info('room_summary')");
    while (rows.next()) {
        if (rows.text(0) != u"room" && rows.text(0) != u"client" && rows.text(0) != u"service")
            columns.append(u"room_summary." + rows.text(0));
    }
    EXPECT_EQ(QString::fromUtf8(storage::summaryColumns()), columns.join(QStringLiteral(", ")));
    EXPECT_EQ(storage::summaryColumnCount(), columns.size());
}

} // namespace
