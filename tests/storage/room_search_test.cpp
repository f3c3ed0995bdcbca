#include "base/job.h"
#include "base/ms.h"
#include "storage/room_search.h"
#include "storage/room_summaries.h"
#include "storage/rooms.h"
#include "storage/services.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;
using choba::testing::must;
using storage::RoomShelf;

class RoomSearchTest : public choba::testing::OpenStore
{
protected:
    // In the order they were added; their ids grow.
    RoomId addRoom(const char* client, const char* service, const char* number, const char* title,
                   const char* note, qint64 endedAt = 0)
    {
        domain::Room room;
        room.id = RoomId{++m_last};
        room.client = addClient(QString::fromUtf8(client)).id;
        if (*service != '\0')
            room.service = addService(service);
        room.number = QString::fromUtf8(number);
        room.title = QString::fromUtf8(title);
        room.note = QString::fromUtf8(note);
        room.createdAt = now;
        must(storage::insertRoom(connection(), room));
        domain::RoomEvent event;
        event.id = RoomEventId{m_last};
        event.kind = domain::EventKind::opened;
        event.at = now - 90 * ms::day;
        must(storage::insertEvent(connection(), room.id, event));
        if (endedAt != 0) {
            event.id = RoomEventId{1'000 + m_last};
            event.kind = domain::EventKind::closed;
            event.at = endedAt;
            must(storage::insertEvent(connection(), room.id, event));
        }
        must(storage::refreshRooms(connection()));
        return room.id;
    }

    ServiceId addService(const char* title)
    {
        domain::Service service;
        service.id = ServiceId{++m_last};
        service.title = QString::fromUtf8(title);
        service.item = QStringLiteral("品%1").arg(m_last);
        service.createdAt = now;
        must(storage::insertService(connection(), service));
        return service.id;
    }

    std::vector<RoomId> find(const char* words, RoomShelf shelf = RoomShelf::going) const
    {
        return must(storage::findRooms(connection(), QString::fromUtf8(words), shelf));
    }

    qint64 m_last = 0;
};

TEST_F(RoomSearchTest, EveryFieldIsLookedAtAndWidthKanaAndCaseMakeNoDifference)
{
    const RoomId first = addRoom("株式会社カモメ", "ロゴを作ります", "", "", "");
    const RoomId second = addRoom("山田 太郎", "", "8001234", "春のLP", "請求書は紙で");
    const std::tuple<const char*, std::vector<RoomId>> expected[] = {
        {"カモメ", {first}},  {"ｶﾓﾒ", {first}},         {"かもめ", {first}},
        {"ロゴ", {first}},    {"ろご", {first}},        {"品2", {first}},
        {"品3", {}},          {"山田太郎", {second}},   {"山田　太郎", {second}},
        {"lp", {second}},     {"ＬＰ", {second}},       {"１２３", {second}},
        {"請求書", {second}}, {"カモメ ロゴ", {first}}, {"ロゴ 山田", {}},
        {"無い", {}},         {"  ", {first, second}},  {"%", {}},
    };
    for (const auto& [words, rooms] : expected)
        EXPECT_EQ(find(words), rooms) << words;
}

TEST_F(RoomSearchTest, RoomsThatAreOverComeTheLatestEndFirst)
{
    const RoomId going = addRoom("北野", "", "", "", "");
    const RoomId early = addRoom("北野", "", "", "", "", now - 30 * ms::day);
    const RoomId late = addRoom("北野", "", "", "", "", now - 10 * ms::day);
    addRoom("南野", "", "", "", "", now - 20 * ms::day);
    EXPECT_EQ(find("北野"), std::vector{going});
    EXPECT_EQ(find("北野", RoomShelf::over), (std::vector{late, early}));
}

TEST_F(RoomSearchTest, MoreWordsThanAreCountedFindWhatTheFirstOnesFind)
{
    const RoomId room = addRoom("北野", "", "", "abc", "");
    QString words;
    for (int i = 0; i < 80; ++i)
        words += i % 2 == 0 ? QStringLiteral("a ") : QStringLiteral("c ");
    EXPECT_EQ(find(words.toUtf8().constData()), std::vector{room});
    EXPECT_EQ(find((words.left(80) + QStringLiteral("x")).toUtf8().constData()),
              std::vector<RoomId>());
}

TEST_F(RoomSearchTest, ACancelledSearchSaysSo)
{
    must(connection().execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
        "INSERT INTO client (id, name, name_key, created_at) SELECT i, 'k', 'k', 1 FROM n"));
    Job job;
    job.cancel();
    const auto found =
        storage::findRooms(connection(), QStringLiteral("北"), RoomShelf::going, &job);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::cancelled);
}

TEST_F(RoomSearchTest, RoomsAreLoadedInTheOrderAskedForWithoutThoseThatAreGone)
{
    const RoomId first = addRoom("北野", "", "", "", "");
    const RoomId second = addRoom("南野", "", "", "", "", now - ms::day);
    const RoomId wanted[] = {second, RoomId{999}, first};
    const auto rooms = must(storage::loadRooms(connection(), wanted));
    ASSERT_EQ(rooms.size(), 2u);
    EXPECT_EQ(rooms[0].room.id, second);
    EXPECT_EQ(rooms[0].addressed, QStringLiteral("南野様"));
    EXPECT_EQ(rooms[1].room.id, first);
}

} // namespace
