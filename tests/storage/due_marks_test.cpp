#include "storage/due_marks.h"
#include "storage/rooms.h"
#include "support/query_plans.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;
using choba::testing::must;
using domain::DueKey;
using domain::DueKind;
using domain::DueMark;
using domain::SubjectKind;

class StoredDueMarksTest : public choba::testing::OpenStore
{
protected:
    static constexpr DueKey ofRoom(qint64 room, DueKind kind = DueKind::notice1, qint64 anchor = 7)
    {
        return {{SubjectKind::room, room}, kind, anchor};
    }

    // Ended at `endedAt`; 0 = open.
    void addRoom(qint64 id, ClientId client, qint64 endedAt)
    {
        storage::Transaction transaction(connection());
        must(transaction.begin());
        domain::Room room;
        room.id = RoomId{id};
        room.client = client;
        must(storage::insertRoom(connection(), room));
        domain::RoomEvent event;
        event.id = RoomEventId{id};
        event.kind = domain::EventKind::opened;
        event.at = 5;
        must(storage::insertEvent(connection(), room.id, event));
        event.id = RoomEventId{id + 1000};
        event.kind = domain::EventKind::closed;
        event.at = endedAt;
        if (endedAt > 0)
            must(storage::insertEvent(connection(), room.id, event));
        must(transaction.commit());
    }
};

TEST_F(StoredDueMarksTest, GoInAndOut)
{
    const DueKey key = ofRoom(5);

    const struct {
        const char* name;
        DueMark mark;
        int rows;
    } table[] = {
        {"put off", {key, 100, 0, 0}, 1},
        {"done", {key, 0, 200, 0}, 1},
        {"both", {key, 100, 200, 0}, 1},
        {"nothing", {key, 0, 0, 0}, 0},
    };

    EXPECT_TRUE(must(storage::loadMark(connection(), key)) == (DueMark{key, 0, 0, 0}));
    for (const auto& [name, mark, rows] : table) {
        must(storage::saveMark(connection(), mark));
        EXPECT_TRUE(must(storage::loadMark(connection(), key)) == mark) << name;
        EXPECT_EQ(number(connection(), "SELECT count(*) FROM due_mark"), rows) << name;
    }
}

TEST_F(StoredDueMarksTest, KeysTellThemApart)
{
    const DueKey keys[] = {ofRoom(5),
                           ofRoom(6),
                           ofRoom(5, DueKind::notice2),
                           ofRoom(5, DueKind::notice1, 8),
                           {{SubjectKind::service, 5}, DueKind::notice1, 7}};
    qint64 at = 0;
    for (const DueKey& key : keys)
        must(storage::saveMark(connection(), {key, ++at, 0, 0}));
    at = 0;
    for (const DueKey& key : keys)
        EXPECT_EQ(must(storage::loadMark(connection(), key)).snoozedUntil, ++at);
    const auto ofSubject = must(storage::marksOf(connection(), {SubjectKind::room, 5}));
    ASSERT_EQ(ofSubject.size(), 3U);
    EXPECT_EQ(ofSubject[0].snoozedUntil, 1);
    EXPECT_EQ(ofSubject[1].snoozedUntil, 4);
    EXPECT_EQ(ofSubject[2].snoozedUntil, 3);
}

TEST_F(StoredDueMarksTest, EveryKindComesBack)
{
    for (int kind = 0; kind < domain::dueKindCount; ++kind) {
        const DueKey key = ofRoom(5, static_cast<DueKind>(kind));
        must(storage::saveMark(connection(), {key, 9, 0, 0}));
        EXPECT_TRUE(must(storage::loadMark(connection(), key)) == (DueMark{key, 9, 0, 0})) << kind;
    }
    EXPECT_EQ(must(storage::marksOf(connection(), {SubjectKind::room, 5})).size(),
              std::size_t(domain::dueKindCount));
    run(connection(), "UPDATE due_mark SET kind = 'of-a-newer-one' WHERE kind = 'notice-1'");
    EXPECT_EQ(must(storage::marksOf(connection(), {SubjectKind::room, 5})).size(),
              std::size_t(domain::dueKindCount) - 1);
}

TEST_F(StoredDueMarksTest, RemindersAddUpBesideTheMarks)
{
    const DueKey key = ofRoom(5);
    must(storage::addNotified(connection(), key, 1, now));
    EXPECT_TRUE(must(storage::loadMark(connection(), key)) == (DueMark{key, 0, 0, 1}));
    must(storage::saveMark(connection(), {key, 100, 0, 6}));
    EXPECT_TRUE(must(storage::loadMark(connection(), key)) == (DueMark{key, 100, 0, 1}))
        << "saving does not look at the reminders";
    must(storage::addNotified(connection(), key, 4, now + 10));
    EXPECT_EQ(must(storage::loadMark(connection(), key)).notified, 5);
    must(storage::addNotified(connection(), ofRoom(6), 2, now));

    storage::Transaction transaction(connection());
    must(transaction.begin());
    must(storage::deleteMarks(connection(), key.subject));
    must(transaction.commit());
    EXPECT_TRUE(must(storage::loadMark(connection(), key)) == (DueMark{key, 0, 0, 5}))
        << "what was given stays given";

    must(storage::forgetNotices(connection(), now + 10));
    EXPECT_EQ(must(storage::loadMark(connection(), ofRoom(6))).notified, 0);
    EXPECT_EQ(must(storage::loadMark(connection(), key)).notified, 5);
}

TEST_F(StoredDueMarksTest, OfWhatStillMatters)
{
    const ClientId client = addClient(QStringLiteral("架空")).id;
    addRoom(1, client, 0);
    addRoom(2, client, 99);
    addRoom(3, client, 100);
    addRoom(4, client, 101);
    for (const qint64 subject : {1, 2, 3, 4, 5}) {
        must(storage::saveMark(connection(), {ofRoom(subject), 50, 0, 0}));
        must(storage::addNotified(connection(), ofRoom(subject, DueKind::notice2), 1, now));
    }
    const DueKey review{{SubjectKind::service, 9}, DueKind::reviewListing, 3};
    must(storage::saveMark(connection(), {review, 0, 60, 0}));
    must(storage::addNotified(connection(), review, 3, now));

    std::vector<DueMark> expected;
    for (const qint64 subject : {1, 3, 4}) {
        expected.push_back({ofRoom(subject), 50, 0, 0});
        expected.push_back({ofRoom(subject, DueKind::notice2), 0, 0, 1});
    }
    expected.push_back({review, 0, 60, 3});
    EXPECT_TRUE(must(storage::loadMarks(connection(), 100)) == expected);
    EXPECT_EQ(must(storage::loadMarks(connection(), 0)).size(), 9U);
}

TEST_F(StoredDueMarksTest, AreFoundThroughIndices)
{
    choba::testing::QueryPlans plans(connection());
    must(storage::saveMark(connection(), {ofRoom(1), 5, 0, 0}));
    must(storage::saveMark(connection(), {ofRoom(1), 0, 0, 0}));
    must(storage::loadMark(connection(), ofRoom(1)));
    must(storage::loadMarks(connection(), 7));
    must(storage::marksOf(connection(), {SubjectKind::room, 1}));
    must(storage::deleteMarks(connection(), {SubjectKind::room, 1}));
    must(storage::addNotified(connection(), ofRoom(1), 1, now));
    must(storage::forgetNotices(connection(), now));
    EXPECT_EQ(plans.count(), 13U);
    EXPECT_EQ(plans.badSteps(), QStringList());
}

} // namespace
