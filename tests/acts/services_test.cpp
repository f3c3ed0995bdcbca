#include "acts/dues.h"
#include "storage/due_marks.h"
#include "storage/services.h"
#include "support/room_fixture.h"

namespace {

using namespace choba;
using choba::testing::expectError;
using choba::testing::must;
using domain::EventKind;

class ServiceActs : public choba::testing::RoomStore
{
protected:
    domain::Service m_service;
    domain::Policy m_policy;

    void SetUp() override
    {
        RoomStore::SetUp();
        m_service.id = newId<ServiceId>(now);
        m_service.title = QStringLiteral(" ロゴをお作りします ");
        m_policy = rules().usual;
    }

    qint64 versions() const { return number(connection(), "SELECT count(*) FROM policy"); }
};

TEST_F(ServiceActs, AServiceHasItsFirstPolicy)
{
    const QStringList before = contents();
    const acts::Receipt receipt = must(acts::addService(scope(), m_service, m_policy));
    EXPECT_EQ(receipt.detail, QStringLiteral("ロゴをお作りします"));
    EXPECT_TRUE(receipt.change.services);
    const auto inForce = must(storage::policyInForce(connection(), m_service.id));
    ASSERT_TRUE(inForce);
    EXPECT_EQ(inForce->silenceDays, m_policy.silenceDays);
    EXPECT_EQ(inForce->service, m_service.id);
    must(acts::undo(scope(), receipt.id));
    EXPECT_EQ(contents(), before);
}

TEST_F(ServiceActs, APolicyThatDiffersIsANewVersion)
{
    must(acts::addService(scope(), m_service, m_policy));
    m_service.note = QStringLiteral("覚え書き");
    must(acts::changeService(scope(), m_service, m_policy));
    EXPECT_EQ(versions(), 1) << "only the note changed";
    m_policy.closeHour = 20;
    must(acts::changeService(scope(), m_service, m_policy));
    EXPECT_EQ(versions(), 2);
    EXPECT_EQ(must(storage::policyInForce(connection(), m_service.id))->closeHour, 20);
}

TEST_F(ServiceActs, BadValuesAreRefusedByField)
{
    struct Case {
        int domain::Policy::*field;
        int value;
        const char* where;
    };

    for (const Case& each : {Case{&domain::Policy::silenceDays, 0, "silenceDays"},
                             Case{&domain::Policy::silenceDays, 999, "silenceDays"},
                             Case{&domain::Policy::closeHour, 24, "closeHour"},
                             Case{&domain::Policy::deliveryDays, 366, "deliveryDays"}}) {
        domain::Policy policy = m_policy;
        policy.*each.field = each.value;
        const auto refused = acts::addService(scope(), m_service, policy);
        expectError(refused, ErrorCode::outOfRange);
        EXPECT_EQ(refused.error().where, QLatin1String(each.where));
    }
    m_service.title = QStringLiteral("  ");
    expectError(acts::addService(scope(), m_service, m_policy), ErrorCode::emptyText);
    EXPECT_EQ(versions(), 0);
}

TEST_F(ServiceActs, AServiceWithRoomsStays)
{
    must(acts::addService(scope(), m_service, m_policy));
    domain::Room room;
    room.id = newId<RoomId>(now);
    room.client = addClient(QStringLiteral("客")).id;
    room.service = m_service.id;
    must(acts::addRoom(scope(), room, event(EventKind::opened, now), rules()));
    expectError(acts::removeService(scope(), m_service.id), ErrorCode::serviceInUse);
    must(acts::removeRoom(scope(), room.id));
    must(acts::removeService(scope(), m_service.id));
    EXPECT_EQ(versions(), 0);
}

TEST_F(ServiceActs, LookingAtAListingIsRemembered)
{
    must(acts::addService(scope(), m_service, m_policy));
    must(acts::reviewService(scopeAt(now + ms::day), m_service.id));
    EXPECT_EQ(must(storage::loadService(connection(), m_service.id)).reviewedAt, now + ms::day);
}

class DueActs : public choba::testing::RoomStore
{
protected:
    const domain::DueKey m_key{{domain::SubjectKind::room, 7}, domain::DueKind::saveCopy, now};
    const QString m_title = QStringLiteral("写しの保存");

    domain::DueMark mark() const { return must(storage::loadMark(connection(), m_key)); }
};

TEST_F(DueActs, NothingIsPutOffBeyondAHardClock)
{
    const qint64 limit = now + ms::day;
    const acts::Receipt receipt =
        must(acts::snooze(scopeAt(now), m_key, limit - 1, limit, m_title));
    EXPECT_EQ(receipt.detail, m_title);
    EXPECT_TRUE(receipt.change.dues);
    EXPECT_EQ(mark().snoozedUntil, limit - 1);
    const auto refused = acts::snooze(scopeAt(now), m_key, limit, limit, m_title);
    expectError(refused, ErrorCode::snoozePastClock);
    EXPECT_EQ(refused.error().detail, QStringLiteral("2026-11-22T12:34:56+09:00"));
    expectError(acts::snooze(scopeAt(now), m_key, now, 0, m_title), ErrorCode::outOfRange);
    must(acts::snooze(scopeAt(now), m_key, now + 300 * ms::day, 0, m_title));
    must(acts::unsnooze(scope(), m_key, m_title));
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM due_mark"), 0);
}

TEST_F(DueActs, DoneIsRememberedAndTakenBack)
{
    const acts::Receipt receipt = must(acts::markDone(scopeAt(now), m_key, m_title));
    EXPECT_EQ(mark().doneAt, now);
    must(acts::undo(scope(), receipt.id));
    EXPECT_EQ(mark().doneAt, 0);
}

TEST_F(DueActs, RemindersAddUpWithoutAnAct)
{
    domain::DueMark given;
    given.key = m_key;
    given.notified = 1;
    must(acts::keepNotified(scope(), {given}));
    given.notified = 2;
    must(acts::keepNotified(scope(), {given}));
    EXPECT_EQ(mark().notified, 3);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM act"), 0);
}

} // namespace
