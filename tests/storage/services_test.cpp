#include "base/ms.h"
#include "storage/rooms.h"
#include "storage/services.h"
#include "support/query_plans.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;
using choba::testing::must;

class StoredServicesTest : public choba::testing::OpenStore
{
protected:
    domain::Service addService(const QString& title, bool active = true)
    {
        domain::Service service;
        service.id = newId<ServiceId>(now);
        service.title = title;
        service.active = active;
        service.createdAt = now;
        must(storage::insertService(connection(), service));
        return service;
    }

    static domain::Policy policyOf(ServiceId service, qint64 since)
    {
        domain::Policy policy;
        policy.id = newId<PolicyId>(since);
        policy.service = service;
        policy.since = since;
        policy.rounds = 3;
        policy.silenceDays = 5;
        policy.noticeLead = 3;
        policy.closeHour = 18;
        return policy;
    }

    domain::Policy addPolicy(ServiceId service, qint64 since)
    {
        const domain::Policy policy = policyOf(service, since);
        must(storage::insertPolicy(connection(), policy));
        return policy;
    }

    struct Ended {
        domain::EventKind kind = domain::EventKind::closed;
        qint64 openedAt = 0; // 0 = not bought
        qint64 endedAt = 0; // 0 = still open
        qint64 stars = 0;
    };

    void addRoom(ServiceId service, ClientId client, const Ended& course)
    {
        storage::Transaction transaction(connection());
        must(transaction.begin());
        domain::Room room;
        room.id = newId<RoomId>(now);
        room.client = client;
        room.service = service;
        must(storage::insertRoom(connection(), room));
        const auto add = [&](domain::EventKind kind, qint64 at, std::optional<qint64> value = {}) {
            domain::RoomEvent event;
            event.id = newId<RoomEventId>(now);
            event.kind = kind;
            event.at = at;
            event.value = value;
            must(storage::insertEvent(connection(), room.id, event));
        };
        add(domain::EventKind::inquiry, 1);
        if (course.openedAt > 0)
            add(domain::EventKind::opened, course.openedAt);
        if (course.endedAt > 0)
            add(course.kind, course.endedAt);
        if (course.stars > 0)
            add(domain::EventKind::ratedByClient, course.endedAt + 1, course.stars);
        must(transaction.commit());
    }
};

TEST_F(StoredServicesTest, GoInAndOut)
{
    domain::Service service;
    service.id = ServiceId{7};
    service.title = QStringLiteral("ロゴ\"制作");
    service.item = QStringLiteral("ロゴ");
    service.number = QStringLiteral("1234567");
    service.price = 30'000;
    service.revisionPrice = 3'000;
    service.isVideo = true;
    service.active = false;
    service.reviewMonths = 3;
    service.reviewedAt = now - 5;
    service.note = QStringLiteral("覚え\n書き");
    service.createdAt = now - 9;
    must(storage::insertService(connection(), service));
    EXPECT_TRUE(must(storage::loadService(connection(), service.id)) == service);

    service = {};
    service.id = ServiceId{7};
    service.title = QStringLiteral("別");
    must(storage::updateService(connection(), service));
    EXPECT_TRUE(must(storage::loadService(connection(), service.id)) == service);
    choba::testing::expectError(storage::loadService(connection(), ServiceId{8}),
                                ErrorCode::notThere);
}

TEST_F(StoredServicesTest, PoliciesGoInAndOut)
{
    const domain::Service service = addService(QStringLiteral("ロゴ"));
    domain::Policy policy = policyOf(service.id, now);
    for (const auto allowance :
         {domain::Allowance::none, domain::Allowance::limited, domain::Allowance::unlimited}) {
        for (const auto restart : {domain::Restart::free, domain::Restart::withinSupport,
                                   domain::Restart::newPurchase}) {
            policy.id = newId<PolicyId>(now);
            policy.allowance = allowance;
            policy.restart = restart;
            policy.dayKind = restart == domain::Restart::free ? domain::DayKind::business
                                                              : domain::DayKind::calendar;
            policy.supportDays = 30;
            policy.deliveryDays = 14;
            policy.draftDays = 4;
            policy.acceptsEstimates = !policy.acceptsEstimates;
            policy.videoChat = !policy.videoChat;
            policy.paidAcceptance = restart == domain::Restart::newPurchase;
            must(storage::insertPolicy(connection(), policy));
            EXPECT_TRUE(must(storage::loadPolicy(connection(), policy.id)) == policy);
        }
    }
    choba::testing::expectError(storage::loadPolicy(connection(), PolicyId{8}),
                                ErrorCode::notThere);
}

TEST_F(StoredServicesTest, TheVersionOfATime)
{
    const ServiceId service = addService(QStringLiteral("ロゴ")).id;
    const ServiceId bare = addService(QStringLiteral("なし")).id;
    addPolicy(bare, 5);
    const domain::Policy second = addPolicy(service, 200);
    const domain::Policy first = addPolicy(service, 100);
    const domain::Policy third = addPolicy(service, 300);

    const struct {
        qint64 at;
        PolicyId expected;
    } table[] = {
        {99, first.id},   {100, first.id}, {199, first.id},        {200, second.id},
        {299, second.id}, {300, third.id}, {now * 1000, third.id},
    };

    for (const auto& [at, expected] : table) {
        const auto found = must(storage::policyAt(connection(), service, at));
        ASSERT_TRUE(found) << at;
        EXPECT_EQ(found->id, expected) << at;
    }
    EXPECT_EQ(must(storage::policyInForce(connection(), service))->id, third.id);
    EXPECT_FALSE(must(storage::policyInForce(connection(), ServiceId{9})));
    EXPECT_FALSE(must(storage::policyAt(connection(), ServiceId{9}, 100)));
}

TEST_F(StoredServicesTest, ActiveOnesComeFirstThenByTitle)
{
    const domain::Service off = addService(QStringLiteral("あ"), false);
    const domain::Service second = addService(QStringLiteral("う"));
    const domain::Service first = addService(QStringLiteral("い"));
    const domain::Policy later = addPolicy(second.id, 20);
    const domain::Policy earlier = addPolicy(second.id, 10);
    const auto services = must(storage::loadServices(connection()));
    ASSERT_EQ(services.size(), 3U);
    EXPECT_TRUE(services[0].service == first);
    EXPECT_TRUE(services[1].service == second);
    EXPECT_TRUE(services[2].service == off);
    EXPECT_TRUE(services[0].policies.empty());
    EXPECT_TRUE(services[1].policies == (std::vector{earlier, later}));
    EXPECT_EQ(services[1].lastBadEnd, 0);
    EXPECT_EQ(services[1].endedRooms, 0);
    EXPECT_EQ(services[1].openDays, 0);
}

TEST_F(StoredServicesTest, CountTheOpenDaysAndTheBadEnds)
{
    using domain::EventKind;
    constexpr qint64 start = 1'000 * ms::day;

    const struct {
        const char* name;
        Ended course;
        qint64 endedRooms;
        qint64 openDays;
        bool bad;
    } table[] = {
        {"still open", {EventKind::closed, start, 0, 0}, 0, 0, false},
        {"a moment", {EventKind::closed, start, start + 1, 0}, 1, 1, false},
        {"a full day", {EventKind::closed, start, start + ms::day, 0}, 1, 1, false},
        {"a moment more", {EventKind::closed, start, start + ms::day + 1, 0}, 1, 2, false},
        {"well rated", {EventKind::closed, start, start + 9 * ms::day, 4}, 1, 9, false},
        {"badly rated", {EventKind::closed, start, start + 9 * ms::day, 3}, 1, 9, true},
        {"cancelled", {EventKind::cancelled, start, start + 2 * ms::day, 0}, 1, 2, true},
        {"never bought", {EventKind::declined, 0, start + 2 * ms::day, 0}, 0, 0, false},
    };

    const ClientId client = addClient(QStringLiteral("架空")).id;
    const ServiceId sum = addService(QStringLiteral("合計")).id;
    qint64 rooms = 0;
    qint64 days = 0;
    for (const auto& row : table) {
        const ServiceId service = addService(QString::fromUtf8(row.name)).id;
        addRoom(service, client, row.course);
        addRoom(sum, client, row.course);
        rooms += row.endedRooms;
        days += row.openDays;
        for (const domain::ServiceFacts& facts : must(storage::loadServices(connection()))) {
            if (facts.service.id != service)
                continue;
            EXPECT_EQ(facts.endedRooms, row.endedRooms) << row.name;
            EXPECT_EQ(facts.openDays, row.openDays) << row.name;
            // A rating comes a moment after the end and counts from then.
            const qint64 known = row.course.endedAt + (row.course.stars > 0 ? 1 : 0);
            EXPECT_EQ(facts.lastBadEnd, row.bad ? known : 0) << row.name;
        }
    }
    for (const domain::ServiceFacts& facts : must(storage::loadServices(connection()))) {
        if (facts.service.id != sum)
            continue;
        EXPECT_EQ(facts.endedRooms, rooms);
        EXPECT_EQ(facts.openDays, days);
        EXPECT_EQ(facts.lastBadEnd, start + 9 * ms::day + 1)
            << "the latest of them, with its rating";
    }
    expectSound(connection());
}

TEST_F(StoredServicesTest, AreInUseWhileARoomIsTheirs)
{
    const ClientId client = addClient(QStringLiteral("架空")).id;
    const ServiceId service = addService(QStringLiteral("ロゴ")).id;
    const ServiceId other = addService(QStringLiteral("別")).id;
    const domain::Policy policy = addPolicy(service, now);
    EXPECT_FALSE(must(storage::isServiceInUse(connection(), service)));
    domain::Room room;
    room.id = RoomId{5};
    room.client = client;
    room.service = service;
    must(storage::insertRoom(connection(), room));
    EXPECT_TRUE(must(storage::isServiceInUse(connection(), service)));
    EXPECT_FALSE(must(storage::isServiceInUse(connection(), other)));
    room.service.reset();
    room.policy = policy.id;
    must(storage::updateRoom(connection(), room));
    EXPECT_TRUE(must(storage::isServiceInUse(connection(), service))) << "by its policy alone";
    must(storage::deleteRoom(connection(), room.id));
    EXPECT_FALSE(must(storage::isServiceInUse(connection(), service)));

    must(storage::deleteService(connection(), service));
    choba::testing::expectError(storage::loadService(connection(), service), ErrorCode::notThere);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM policy"), 0);
}

TEST_F(StoredServicesTest, AreFoundThroughIndices)
{
    const ServiceId service = addService(QStringLiteral("ロゴ")).id;
    addPolicy(service, now);
    choba::testing::QueryPlans plans(connection());
    must(storage::loadServices(connection()));
    must(storage::policyAt(connection(), service, now - 1));
    must(storage::isServiceInUse(connection(), service));
    EXPECT_FALSE(storage::loadPolicy(connection(), PolicyId{1}));
    EXPECT_EQ(plans.count(), 7U);
    // There are a handful of services.
    EXPECT_EQ(plans.badSteps(),
              (QStringList{QStringLiteral("SCAN service"),
                           QStringLiteral("USE TEMP B-TREE FOR ORDER BY")}));
}

TEST_F(StoredServicesTest, ImpossibleRowsAreRefused)
{
    run(connection(), "INSERT INTO service (id, title, created_at) VALUES (1, 'ロゴ', 5)");
    for (const char* sql : {
             "INSERT INTO service (id, title, created_at) VALUES (2, '', 5)",
             "INSERT INTO service (id, title, created_at) VALUES (0, 'a', 5)",
             "INSERT INTO service (id, title, created_at, price) VALUES (2, 'a', 5, -1)",
             "INSERT INTO policy VALUES (1, 1, 5, 'some', 3, 5, 'calendar', 3, 18, 'free', 0, 0, "
             "0, 1, 0, 0)",
             "INSERT INTO policy VALUES (1, 1, 5, 'limited', 3, 0, 'calendar', 3, 18, 'free', 0, "
             "0, 0, 1, 0, 0)",
             "INSERT INTO policy VALUES (1, 1, 5, 'limited', 3, 999, 'calendar', 3, 18, 'free', "
             "0, 0, 0, 1, 0, 0)",
             "INSERT INTO policy VALUES (1, 2, 5, 'limited', 3, 5, 'calendar', 3, 18, 'free', 0, "
             "0, 0, 1, 0, 0)",
             "INSERT INTO due_mark VALUES ('client', 1, 'notice-1', 5, NULL, NULL)",
         }) {
        EXPECT_FALSE(connection().execute(sql)) << sql;
    }
}

} // namespace
