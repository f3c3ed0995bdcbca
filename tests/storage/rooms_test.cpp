#include "base/ms.h"
#include "storage/drafts.h"
#include "storage/room_summaries.h"
#include "storage/rooms.h"
#include "storage/services.h"
#include "support/query_plans.h"
#include "support/store_fixture.h"

#include <algorithm>

namespace {

using namespace choba;
using choba::testing::must;
using domain::Direction;
using domain::EventKind;

class StoredRoomsTest : public choba::testing::OpenStore
{
protected:
    void SetUp() override
    {
        OpenStore::SetUp();
        m_client = addClient(QStringLiteral("架空")).id;
        m_other = addClient(QStringLiteral("別")).id;
    }

    RoomId addRoom(ClientId client)
    {
        domain::Room room;
        room.id = newId<RoomId>(now);
        room.client = client;
        room.createdAt = now;
        must(storage::insertRoom(connection(), room));
        return room.id;
    }

    RoomEventId addEvent(RoomId room, EventKind kind, qint64 at, qint64 ordinal = 0)
    {
        domain::RoomEvent event;
        event.id = newId<RoomEventId>(now);
        event.kind = kind;
        event.at = at;
        event.ordinal = ordinal;
        must(storage::insertEvent(connection(), room, event));
        return event.id;
    }

    MessageId addLetter(ClientId client, std::optional<RoomId> room, qint64 at, qint64 ordinal = 0,
                        Direction direction = Direction::out)
    {
        domain::Message message;
        message.id = newId<MessageId>(at);
        message.client = client;
        message.room = room;
        message.channel = QStringLiteral("room");
        message.direction = direction;
        message.at = at;
        message.ordinal = ordinal;
        message.parts = {{at, QStringLiteral("文")}};
        must(storage::insertMessage(connection(), message));
        return message.id;
    }

    // What writes through acts does at the end of each.
    void commit()
    {
        storage::Transaction transaction(connection());
        must(transaction.begin());
        must(transaction.commit());
    }

    static std::vector<RoomId> idsOf(const std::vector<domain::RoomFacts>& rooms)
    {
        std::vector<RoomId> ids;
        for (const domain::RoomFacts& facts : rooms)
            ids.push_back(facts.room.id);
        return ids;
    }

    ClientId m_client;
    ClientId m_other;
};

TEST_F(StoredRoomsTest, GoInAndOut)
{
    run(connection(),
        "INSERT INTO service (id, title, created_at) VALUES (20, 'ロゴ', 5);"
        "INSERT INTO policy VALUES (21, 20, 5, 'limited', 3, 5, 'calendar', 3, 18, 'free', 0, 0, "
        "0, 1, 0, 0)");
    domain::Room room;
    room.id = RoomId{7};
    room.client = m_client;
    room.service = ServiceId{20};
    room.policy = PolicyId{21};
    room.number = QStringLiteral("987654321");
    room.title = QStringLiteral("名刺'\"");
    room.gross = 45'000;
    room.wantsSpeed = true;
    room.screening = 0xFFFFFFFFU;
    room.note = QStringLiteral("覚え\n書き");
    room.createdAt = now - 5;
    must(storage::insertRoom(connection(), room));
    EXPECT_TRUE(must(storage::loadRoom(connection(), room.id)) == room);

    const RoomId id = room.id;
    room = {};
    room.id = id;
    room.client = m_other;
    must(storage::updateRoom(connection(), room));
    EXPECT_TRUE(must(storage::loadRoom(connection(), id)) == room);
    room.gross = 0;
    must(storage::updateRoom(connection(), room));
    EXPECT_TRUE(must(storage::loadRoom(connection(), id)) == room) << "nothing is not unknown";
    choba::testing::expectError(storage::loadRoom(connection(), RoomId{8}), ErrorCode::notThere);
    choba::testing::expectError(storage::loadRoomFacts(connection(), RoomId{8}),
                                ErrorCode::notThere);
}

TEST_F(StoredRoomsTest, AreFoundByTheirNumber)
{
    std::vector<RoomId> numbered;
    for (const char* number : {"", "12", "123", "12"}) {
        domain::Room room = must(storage::loadRoom(connection(), addRoom(m_client)));
        room.number = QString::fromUtf8(number);
        must(storage::updateRoom(connection(), room));
        if (room.number == u"12")
            numbered.push_back(room.id);
    }
    std::sort(numbered.begin(), numbered.end());
    EXPECT_EQ(must(storage::roomsNumbered(connection(), QStringLiteral("12"))), numbered);
    EXPECT_EQ(must(storage::roomsNumbered(connection(), QString())), std::vector<RoomId>());
    EXPECT_EQ(must(storage::roomsNumbered(connection(), QStringLiteral("1"))),
              std::vector<RoomId>());
}

TEST_F(StoredRoomsTest, EveryKindOfEventComesBack)
{
    const RoomId room = addRoom(m_client);
    const MessageId letter = addLetter(m_client, room, now - 5);
    std::vector<domain::RoomEvent> written;
    for (int kind = 0; kind < domain::eventKindCount; ++kind) {
        domain::RoomEvent event;
        event.id = RoomEventId{kind + 1};
        event.kind = static_cast<EventKind>(kind);
        event.at = now;
        event.ordinal = kind;
        if (kind % 2 == 0)
            event.value = kind - 10;
        event.by = kind % 3 == 0 ? domain::Side::client : domain::Side::seller;
        event.reason = static_cast<domain::CancelReason>(kind % 4);
        event.text = kind % 5 == 0 ? QStringLiteral("言葉 %1").arg(kind) : QString();
        if (kind % 7 == 0)
            event.message = letter;
        must(storage::insertEvent(connection(), room, event));
        written.push_back(event);
    }
    std::vector<domain::RoomEvent> history = must(storage::loadHistory(connection(), room));
    ASSERT_EQ(history.size(), written.size() + 1);
    history.erase(history.begin()); // the letter is the first
    EXPECT_TRUE(history == written);
    EXPECT_EQ(must(storage::roomOfEvent(connection(), written[3].id)), room);

    must(storage::deleteEvent(connection(), written[3].id));
    choba::testing::expectError(storage::roomOfEvent(connection(), written[3].id),
                                ErrorCode::notThere);
    written.erase(written.begin() + 3);
    history = must(storage::loadHistory(connection(), room));
    history.erase(history.begin());
    EXPECT_TRUE(history == written);
}

TEST_F(StoredRoomsTest, MessagesAreEventsOfAHistory)
{
    const struct {
        const char* name;
        const char* channel;
        Direction direction;
        bool settled;
        EventKind expected;
    } table[] = {
        {"from the seller", "room", Direction::out, false, EventKind::sellerMessage},
        {"from the client", "room", Direction::in, false, EventKind::clientMessage},
        {"needs no answer", "room", Direction::in, true, EventKind::acknowledged},
        {"elsewhere", "dm", Direction::out, false, EventKind::sellerDirect},
        {"elsewhere from the client", "dm", Direction::in, false, EventKind::clientDirect},
    };

    for (const auto& row : table) {
        const RoomId room = addRoom(m_client);
        domain::Message message;
        message.id = newId<MessageId>(now);
        message.client = m_client;
        message.room = room;
        message.channel = QString::fromUtf8(row.channel);
        message.direction = row.direction;
        message.settled = row.settled;
        message.at = now;
        message.ordinal = 3;
        message.parts = {{now, QStringLiteral("文")}};
        must(storage::insertMessage(connection(), message));
        EXPECT_TRUE(must(storage::loadMessage(connection(), message.id)) == message) << row.name;
        domain::RoomEvent expected;
        expected.message = message.id;
        expected.kind = row.expected;
        expected.at = now;
        expected.ordinal = 3;
        EXPECT_TRUE(must(storage::loadHistory(connection(), room)) == std::vector{expected})
            << row.name;
    }
}

TEST_F(StoredRoomsTest, AHistoryIsInOrder)
{
    const RoomId room = addRoom(m_client);
    addEvent(room, EventKind::note, now + 3);
    const MessageId second = addLetter(m_client, room, now, 1);
    const RoomEventId first = addEvent(room, EventKind::opened, now, 0);
    const RoomEventId third = addEvent(room, EventKind::handedOver, now, 2);
    addLetter(m_client, std::nullopt, now + 1);
    addLetter(m_other, addRoom(m_other), now + 1);
    const auto history = must(storage::loadHistory(connection(), room));
    ASSERT_EQ(history.size(), 4U);
    EXPECT_EQ(history[0].id, first);
    EXPECT_EQ(history[1].message, second);
    EXPECT_EQ(history[2].id, third);
    EXPECT_EQ(history[3].at, now + 3);
    EXPECT_TRUE(std::is_sorted(history.begin(), history.end(), domain::comesBefore));
}

TEST_F(StoredRoomsTest, ALetterJoinsAndLeaves)
{
    const RoomId room = addRoom(m_client);
    const MessageId letter = addLetter(m_client, std::nullopt, now);
    must(storage::setMessageRoom(connection(), letter, room));
    EXPECT_EQ(must(storage::loadMessage(connection(), letter)).room, room);
    EXPECT_EQ(must(storage::loadHistory(connection(), room)).size(), 1U);
    must(storage::setMessageRoom(connection(), letter, std::nullopt));
    EXPECT_FALSE(must(storage::loadMessage(connection(), letter)).room);
    EXPECT_TRUE(must(storage::loadHistory(connection(), room)).empty());
}

TEST_F(StoredRoomsTest, WhatHappenedWithALetterOutlivesIt)
{
    const RoomId room = addRoom(m_client);
    const MessageId letter = addLetter(m_client, room, now);
    domain::RoomEvent event;
    event.id = RoomEventId{4};
    event.kind = EventKind::handedOver;
    event.at = now;
    event.ordinal = 1;
    event.message = letter;
    must(storage::insertEvent(connection(), room, event));
    must(storage::deleteMessage(connection(), letter));
    event.message = {};
    EXPECT_TRUE(must(storage::loadHistory(connection(), room)) == std::vector{event});
}

TEST_F(StoredRoomsTest, WhatHappenedWithALetterCanGoWithIt)
{
    const RoomId room = addRoom(m_client);
    const MessageId letter = addLetter(m_client, room, now);
    for (const bool with : {true, false, true}) {
        domain::RoomEvent event;
        event.id = newId<RoomEventId>(now);
        event.at = now;
        if (with)
            event.message = letter;
        must(storage::insertEvent(connection(), room, event));
    }
    must(storage::deleteEventsWith(connection(), letter));
    EXPECT_EQ(must(storage::loadHistory(connection(), room)).size(), 2U) << "the letter and a note";
}

TEST_F(StoredRoomsTest, RemovedOnesLeaveMessagesAndDrafts)
{
    const RoomId room = addRoom(m_client);
    const RoomId other = addRoom(m_client);
    const MessageId letter = addLetter(m_client, room, now);
    addEvent(room, EventKind::opened, now);
    addEvent(other, EventKind::opened, now);
    domain::KeptDraft draft = draftOf(QStringLiteral("書きかけ"), m_client);
    draft.room = room;
    draft.step = EventKind::notice1;
    draft.stepValue = now + 9;
    must(storage::saveDraftText(connection(), draft));
    EXPECT_TRUE(must(storage::loadDraft(connection(), draft.id)) == draft);
    commit();
    must(storage::deleteRoom(connection(), room));
    commit();
    choba::testing::expectError(storage::loadRoom(connection(), room), ErrorCode::notThere);
    EXPECT_FALSE(must(storage::loadMessage(connection(), letter)).room);
    draft.room.reset();
    draft.step.reset();
    draft.stepValue.reset();
    EXPECT_TRUE(must(storage::loadDraft(connection(), draft.id)) == draft);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM room_event"), 1);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM room_summary"), 1);
    expectSound(connection());
}

TEST_F(StoredRoomsTest, DraftsAreWrittenInARoomOfTheirClient)
{
    const RoomId room = addRoom(m_client);
    const RoomId others = addRoom(m_other);

    const struct {
        const char* name;
        std::optional<ClientId> client;
        std::optional<RoomId> room;
        bool kept;
    } table[] = {
        {"their own", m_client, room, true},
        {"another client's", m_client, others, false},
        {"one that is gone", m_client, RoomId{99}, false},
        {"without a client", std::nullopt, room, false},
        {"without a room", m_client, std::nullopt, false},
    };

    for (const auto& row : table) {
        // New, and again when it is there.
        for (int round = 0; round < 2; ++round) {
            domain::KeptDraft draft = draftOf(QStringLiteral("書きかけ"), row.client);
            must(storage::saveDraftText(connection(), draft));
            if (round == 0)
                must(storage::deleteDraft(connection(), draft.id));
            draft.room = row.room;
            draft.step = EventKind::delivered;
            draft.stepValue = 5;
            must(storage::saveDraftText(connection(), draft));
            const domain::KeptDraft stored = must(storage::loadDraft(connection(), draft.id));
            EXPECT_EQ(stored.room == row.room && stored.room.has_value(), row.kept) << row.name;
            EXPECT_EQ(stored.step == draft.step, row.kept) << row.name;
            EXPECT_EQ(stored.stepValue == draft.stepValue, row.kept) << row.name;
            if (!row.kept) {
                EXPECT_FALSE(stored.room || stored.step || stored.stepValue) << row.name;
            }
            must(storage::leaveRoom(connection(), draft.id));
            EXPECT_FALSE(must(storage::loadDraft(connection(), draft.id)).step);
            must(storage::deleteDraft(connection(), draft.id));
        }
    }
}

TEST_F(StoredRoomsTest, MoveToAnotherClient)
{
    const RoomId first = addRoom(m_client);
    const RoomId second = addRoom(m_client);
    const RoomId third = addRoom(m_other);
    commit();
    must(storage::moveRooms(connection(), m_client, m_other));
    commit();
    EXPECT_TRUE(must(storage::roomsOf(connection(), m_client)).empty());
    std::vector<RoomId> moved = idsOf(must(storage::roomsOf(connection(), m_other)));
    std::sort(moved.begin(), moved.end());
    std::vector<RoomId> all = {first, second, third};
    std::sort(all.begin(), all.end());
    EXPECT_EQ(moved, all);
    expectSound(connection());
}

TEST_F(StoredRoomsTest, TakePlacesAfterWhatIsThere)
{
    constexpr qint64 minute = now / 60'000 * 60'000;
    const RoomId room = addRoom(m_client);
    addEvent(room, EventKind::inquiry, minute - 60'000, 4);
    addEvent(room, EventKind::opened, minute + 500, 2);
    addLetter(m_client, room, minute + 700, 1);
    addLetter(m_client, std::nullopt, minute + 900, 7);
    addLetter(m_client, room, minute + 60'000, 3);
    addLetter(m_other, addRoom(m_other), minute + 950, 9);
    addEvent(addRoom(m_client), EventKind::opened, minute + 960, 9); // of another room

    const struct {
        const char* name;
        qint64 at;
        qint64 now;
        qint64 expectedAt;
        qint64 ordinal;
    } table[] = {
        {"before everything", minute - 120'000, now, minute - 120'000, 0},
        {"the minute of an event", minute - 60'000, now, minute - 60'000, 5},
        {"a minute, after another letter of the client", minute, now, minute + 900, 8},
        {"the exact time of an event", minute + 500, now, minute + 500, 3},
        {"the exact time of a message", minute + 700, now, minute + 700, 2},
        {"an exact time between", minute + 600, now, minute + 600, 0},
        {"the last minute", minute + 60'000, now * 2, minute + 60'000, 4},
        {"a minute with nothing in it", minute + 120'000, now * 2, minute + 120'000, 0},
        {"now, and something a month ahead by mistake", minute - 30 * ms::day,
         minute - 30 * ms::day, minute - 30 * ms::day, 0},
        {"now, after everything", minute + 61'000, minute + 61'000, minute + 61'000, 0},
        {"now, the clock set back", minute + 100, minute + 100, minute + 60'000, 4},
        {"now, a whole minute and the clock set back", minute, minute, minute + 60'000, 4},
    };

    for (const auto& row : table) {
        const auto place = must(storage::placeInRoom(connection(), room, row.at, row.now));
        EXPECT_EQ(place.at, row.expectedAt) << row.name;
        EXPECT_EQ(place.ordinal, row.ordinal) << row.name;
    }
}

TEST_F(StoredRoomsTest, OfAClientOpenOnesComeFirst)
{
    const RoomId ended = addRoom(m_client);
    addEvent(ended, EventKind::opened, now + 5);
    addEvent(ended, EventKind::closed, now + 90);
    const RoomId declined = addRoom(m_client);
    addEvent(declined, EventKind::inquiry, now);
    addEvent(declined, EventKind::declined, now + 95);
    const RoomId older = addRoom(m_client);
    addEvent(older, EventKind::opened, now + 10);
    const RoomId newer = addRoom(m_client);
    addEvent(newer, EventKind::inquiry, now + 20);
    addEvent(addRoom(m_other), EventKind::opened, now);
    commit();
    const auto rooms = must(storage::roomsOf(connection(), m_client));
    EXPECT_EQ(idsOf(rooms), (std::vector{newer, older, declined, ended}));
    for (const domain::RoomFacts& facts : rooms) {
        EXPECT_EQ(facts.addressed, QStringLiteral("架空様"));
        EXPECT_TRUE(facts.room == must(storage::loadRoom(connection(), facts.room.id)));
        EXPECT_TRUE(facts.status
                    == domain::fold(must(storage::loadHistory(connection(), facts.room.id))));
        EXPECT_TRUE(must(storage::loadRoomFacts(connection(), facts.room.id)) == facts);
    }
}

TEST_F(StoredRoomsTest, LiveOnesAreOpenOrEndedLately)
{
    std::vector<RoomId> rooms;
    for (const qint64 endedAt : {0, 99, 100, 101}) {
        rooms.push_back(addRoom(m_client));
        addEvent(rooms.back(), EventKind::opened, 5);
        if (endedAt > 0)
            addEvent(rooms.back(), EventKind::cancelled, endedAt);
    }
    rooms.push_back(addRoom(m_client)); // nothing is known of it
    commit();
    const auto live = [this](qint64 since) {
        auto ids = idsOf(must(storage::loadLiveRooms(connection(), since)));
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    std::vector<RoomId> expected = {rooms[0], rooms[2], rooms[3], rooms[4]};
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(live(100), expected);
    expected = {rooms[0], rooms[4]};
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(live(102), expected);
    EXPECT_EQ(live(0).size(), 5U);
    EXPECT_EQ(live(-5).size(), 5U) << "each once";
}

TEST_F(StoredRoomsTest, EndedOnesComeInPagesWithoutGapsOrRepeats)
{
    std::vector<std::pair<qint64, RoomId>> latestFirst;
    for (int i = 0; i < 20; ++i) {
        const RoomId room = addRoom(m_client);
        addEvent(room, EventKind::opened, 5);
        addEvent(room, EventKind::closed, now + i / 3);
        latestFirst.emplace_back(now + i / 3, room);
        addEvent(addRoom(m_client), EventKind::opened, 5);
    }
    std::sort(latestFirst.begin(), latestFirst.end(), std::greater<>());
    commit();
    EXPECT_EQ(must(storage::countEndedRooms(connection())), 20);
    std::vector<std::pair<qint64, RoomId>> seen;
    std::optional<storage::EndedPlace> before;
    for (;;) {
        const auto page = must(storage::loadEndedRooms(connection(), before, 3));
        if (page.empty())
            break;
        ASSERT_LE(page.size(), 3U);
        for (const domain::RoomFacts& facts : page)
            seen.emplace_back(facts.status.endedAt, facts.room.id);
        before = storage::EndedPlace{seen.back().first, seen.back().second};
    }
    EXPECT_EQ(seen, latestFirst);
}

TEST_F(StoredRoomsTest, TheAgendaGetsWhatItIsMadeOf)
{
    run(connection(),
        "INSERT INTO service (id, title, created_at) VALUES (20, 'ロゴ', 5);"
        "INSERT INTO policy VALUES (21, 20, 5, 'limited', 3, 5, 'calendar', 3, 18, 'free', 40, 0, "
        "0, 1, 0, 0);"
        "INSERT INTO due_mark SELECT 'service', 20, 'review-listing', 5, NULL, 6");
    domain::RoomRules rules;
    rules.ratingWindow = 14 * 86'400'000LL;
    const domain::Policy policy = must(storage::loadPolicy(connection(), PolicyId{21}));
    const qint64 afterlife = rules.afterlife({policy});
    ASSERT_GT(afterlife, 0);
    std::vector<RoomId> rooms;
    for (const qint64 endedAt : {qint64(0), now - afterlife, now - afterlife - 1}) {
        rooms.push_back(addRoom(m_client));
        addEvent(rooms.back(), EventKind::opened, 5);
        if (endedAt > 0)
            addEvent(rooms.back(), EventKind::closed, endedAt);
    }
    commit();
    const domain::AgendaFacts facts = must(storage::loadAgendaFacts(connection(), rules, now));
    EXPECT_EQ(idsOf(facts.rooms), (std::vector{rooms[0], rooms[1]}));
    ASSERT_EQ(facts.services.size(), 1U);
    EXPECT_TRUE(facts.services[0].policies == std::vector{policy});
    ASSERT_EQ(facts.marks.size(), 1U);
    EXPECT_EQ(facts.marks[0].doneAt, 6);
}

TEST_F(StoredRoomsTest, AreFoundThroughIndices)
{
    const RoomId room = addRoom(m_client);
    addEvent(room, EventKind::opened, now);
    const MessageId letter = addLetter(m_client, room, now);
    commit();
    choba::testing::QueryPlans plans(connection());
    must(storage::loadRoom(connection(), room));
    must(storage::moveRooms(connection(), m_client, m_other));
    must(storage::roomsNumbered(connection(), QStringLiteral("12")));
    must(storage::setMessageRoom(connection(), letter, room));
    must(storage::loadHistory(connection(), room));
    must(storage::placeInRoom(connection(), room, now, now + 5));
    must(storage::loadRoomFacts(connection(), room));
    must(storage::loadLiveRooms(connection(), 7));
    must(storage::loadEndedRooms(connection(), std::nullopt, 3));
    must(storage::countEndedRooms(connection()));
    must(storage::deleteEventsWith(connection(), letter));
    must(storage::deleteMessage(connection(), letter));
    must(storage::deleteRoom(connection(), room));
    EXPECT_GE(plans.count(), 20U);
    EXPECT_EQ(plans.badSteps(), QStringList());

    // A client has a handful of rooms.
    choba::testing::QueryPlans sorted(connection());
    must(storage::roomsOf(connection(), m_client));
    EXPECT_EQ(sorted.badSteps(), QStringList{QStringLiteral("USE TEMP B-TREE FOR ORDER BY")});
}

TEST_F(StoredRoomsTest, ImpossibleRowsAreRefused)
{
    const QByteArray client = QByteArray::number(m_client.value);
    const RoomId room = addRoom(m_client);
    const QByteArray id = QByteArray::number(room.value);
    const QByteArray table[] = {
        QByteArray("INSERT INTO room (id, client, created_at) VALUES (5, 99, 1)"),
        "INSERT INTO room (id, client, created_at) VALUES (0, " + client + ", 1)",
        "INSERT INTO room (id, client, created_at, gross) VALUES (5, " + client + ", 1, -1)",
        "INSERT INTO room (id, client, created_at, service) VALUES (5, " + client + ", 1, 9)",
        "INSERT INTO room_event (id, room, kind, at, ordinal) VALUES (1, 99, 'note', 1, 0)",
        "INSERT INTO room_event (id, room, kind, at, ordinal) VALUES (1, " + id + ", '', 1, 0)",
        "INSERT INTO room_event (id, room, kind, at, ordinal, side) VALUES (1, " + id
            + ", 'note', 1, 0, 'site')",
        QByteArray("UPDATE message SET room = 99"),
        "DELETE FROM client WHERE id = " + client,
    };
    for (const QByteArray& sql : table) {
        if (sql.startsWith("UPDATE"))
            addLetter(m_client, std::nullopt, now);
        EXPECT_FALSE(connection().execute(sql)) << sql.constData();
    }
}

} // namespace
