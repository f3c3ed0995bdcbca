// The silence ladder: its dates, what moves them and what does not.
#include "base/ms.h"
#include "domain/room_step.h"
#include "domain/silence.h"
#include "rules/business_calendar.h"
#include "support/printers.h"
#include "support/random_text.h"
#include "support/room_history.h"

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using domain::DueKind;
using domain::EventKind;
using domain::Ladder;
using domain::Policy;
using domain::RoomRules;
using domain::RoomStatus;
using domain::Step;

constexpr const char* saturdaysToo = R"({"id": "calendar.saturday", "value": ["10:00-19:00"]})";
constexpr const char* everyDay =
    R"({"id": "calendar.saturday", "value": ["10:00-19:00"]},
       {"id": "calendar.sunday", "value": ["10:00-19:00"]},
       {"id": "calendar.works-on-holidays", "value": "yes"})";
constexpr const char* noDay =
    R"({"id": "calendar.monday", "value": []}, {"id": "calendar.tuesday", "value": []},
       {"id": "calendar.wednesday", "value": []}, {"id": "calendar.thursday", "value": []},
       {"id": "calendar.friday", "value": []})";

const RoomRules& sixDays()
{
    static const RoomRules rules = shippedRules({2026, 11, 21}, saturdaysToo);
    return rules;
}

const RoomRules& sevenDays()
{
    static const RoomRules rules = shippedRules({2026, 11, 21}, everyDay);
    return rules;
}

// The client's turn since `anchor`, with work handed over then.
RoomStatus handedOver(const char* anchor)
{
    return domain::fold(history("opened handed-over", japan(anchor) - ms::hour));
}

// The same with nothing but a message; bought a day before.
RoomStatus written(const char* anchor)
{
    std::vector<domain::RoomEvent> events = history("opened seller-message", japan(anchor));
    events[0].at = japan(anchor) - ms::day;
    events[1].at = japan(anchor);
    return domain::fold(events);
}

void then(RoomStatus& status, EventKind kind, const char* at, qint64 value = 0)
{
    domain::RoomEvent event;
    event.kind = kind;
    event.at = japan(at);
    if (value != 0)
        event.value = value;
    domain::apply(status, event);
}

// Sends a notice and keeps what it promises.
void notice(RoomStatus& status, EventKind kind, const char* at, const Policy& policy,
            const RoomRules& rules)
{
    then(status, kind, at, domain::closePromisedBy(kind, japan(at), status, policy, rules));
}

QStringList dates(const std::vector<QDate>& days)
{
    QStringList texts;
    for (const QDate& day : days)
        texts << day.toString(Qt::ISODate);
    return texts;
}

// 16 Nov 21:10 + 5 days = 21 Nov 21:10 → 18:00, not on Sunday 22 and 勤労感謝の日 23 → 24 Nov
// 18:00.
TEST(Silence, TheExampleToTheMinute)
{
    const RoomStatus status = handedOver("2026-11-16 21:10");
    const Policy& policy = sixDays().usual;
    const Ladder ladder = domain::ladderOf(status, policy, sixDays());
    EXPECT_TRUE(ladder.runs);
    EXPECT_TRUE(ladder.handedOver);
    EXPECT_FALSE(ladder.promised);
    EXPECT_EQ(shown(ladder.notice1), QStringLiteral("2026-11-21 18:00:00"));
    EXPECT_EQ(shown(ladder.notice2), QStringLiteral("2026-11-23 18:00:00"));
    EXPECT_EQ(shown(ladder.close), QStringLiteral("2026-11-24 18:00:00"));

    const std::vector<Step> steps =
        domain::ladderSteps(DueKind::formalDelivery, status, policy, sixDays());
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].kind, Step::Kind::start);
    EXPECT_EQ(steps[0].what, QStringLiteral("handed-over"));
    EXPECT_EQ(shown(steps[0].to), QStringLiteral("2026-11-16 21:10:00"));
    EXPECT_EQ(steps[1].kind, Step::Kind::addDays);
    EXPECT_EQ(steps[1].amount, 5);
    EXPECT_EQ(shown(steps[1].to), QStringLiteral("2026-11-21 21:10:00"));
    EXPECT_EQ(steps[2].kind, Step::Kind::closeHour);
    EXPECT_EQ(steps[2].amount, 18);
    EXPECT_EQ(dates(steps[2].skipped),
              QStringList({QStringLiteral("2026-11-22"), QStringLiteral("2026-11-23")}));
    EXPECT_EQ(steps[2].to, ladder.close);
}

struct Plan {
    const char* anchor;
    int days; // N
    int lead; // L
    int hour; // H
    domain::DayKind kind;
    const char* notice1;
    const char* notice2;
    const char* close;
};

constexpr auto calendarDays = domain::DayKind::calendar;
constexpr auto businessDays = domain::DayKind::business;

const Plan plans[] = {
    {"2026-11-16 21:10", 5, 3, 18, calendarDays, "2026-11-21 18:00:00", "2026-11-23 18:00:00",
     "2026-11-24 18:00:00"},
    // At the hour itself, a second before and after it.
    {"2026-11-02 17:59:59", 5, 3, 18, calendarDays, "2026-11-04 18:00:00", "2026-11-06 18:00:00",
     "2026-11-07 18:00:00"},
    {"2026-11-02 18:00:00", 5, 3, 18, calendarDays, "2026-11-04 18:00:00", "2026-11-06 18:00:00",
     "2026-11-07 18:00:00"},
    {"2026-11-02 18:00:01", 5, 3, 18, calendarDays, "2026-11-06 18:00:00", "2026-11-08 18:00:00",
     "2026-11-09 18:00:00"},
    // Business days: the 22nd and 23rd do not count, whatever the hour.
    {"2026-11-16 21:10", 5, 3, 18, businessDays, "2026-11-21 18:00:00", "2026-11-23 18:00:00",
     "2026-11-24 18:00:00"},
    {"2026-11-18 12:00", 5, 3, 18, businessDays, "2026-11-22 18:00:00", "2026-11-24 18:00:00",
     "2026-11-25 18:00:00"},
    {"2026-11-21 12:00", 1, 1, 18, businessDays, "2026-11-23 18:00:00", "2026-11-23 18:00:00",
     "2026-11-24 18:00:00"},
    // One day: both notices cannot be earlier than a day after the anchor.
    {"2026-11-16 21:10", 1, 1, 18, calendarDays, "2026-11-17 21:10:00", "2026-11-17 21:10:00",
     "2026-11-18 18:00:00"},
    {"2026-11-16 18:00", 1, 1, 18, calendarDays, "2026-11-17 18:00:00", "2026-11-17 18:00:00",
     "2026-11-17 18:00:00"},
    {"2026-11-16 12:00", 5, 5, 18, calendarDays, "2026-11-17 12:00:00", "2026-11-20 18:00:00",
     "2026-11-21 18:00:00"},
    // A year; the last day of 2026 is a Thursday, New Year a holiday, 2 January 2027 a Saturday.
    {"2025-12-31 10:00", 365, 3, 18, calendarDays, "2026-12-28 18:00:00", "2026-12-30 18:00:00",
     "2026-12-31 18:00:00"},
    {"2026-12-27 20:00", 4, 3, 18, calendarDays, "2026-12-30 18:00:00", "2027-01-01 18:00:00",
     "2027-01-02 18:00:00"},
    // Midnight and the last hour.
    {"2026-11-10 12:00", 2, 1, 0, calendarDays, "2026-11-12 00:00:00", "2026-11-12 00:00:00",
     "2026-11-13 00:00:00"},
    {"2026-11-10 00:00", 2, 1, 0, calendarDays, "2026-11-11 00:00:00", "2026-11-11 00:00:00",
     "2026-11-12 00:00:00"},
    {"2026-11-10 12:00", 2, 1, 23, calendarDays, "2026-11-11 23:00:00", "2026-11-11 23:00:00",
     "2026-11-12 23:00:00"},
    {"2026-11-10 23:30", 2, 1, 23, calendarDays, "2026-11-12 23:00:00", "2026-11-12 23:00:00",
     "2026-11-13 23:00:00"},
    // 29 February 2028 is a Tuesday; 2027 has none.
    {"2028-02-24 12:00", 5, 3, 18, calendarDays, "2028-02-26 18:00:00", "2028-02-28 18:00:00",
     "2028-02-29 18:00:00"},
    {"2028-02-28 20:00", 1, 1, 18, calendarDays, "2028-02-29 20:00:00", "2028-02-29 20:00:00",
     "2028-03-01 18:00:00"},
    {"2027-02-24 12:00", 5, 3, 18, calendarDays, "2027-02-26 18:00:00", "2027-02-28 18:00:00",
     "2027-03-01 18:00:00"},
};

Policy policyOf(const Plan& plan)
{
    Policy policy = sixDays().usual;
    policy.silenceDays = plan.days;
    policy.noticeLead = plan.lead;
    policy.closeHour = plan.hour;
    policy.dayKind = plan.kind;
    return policy;
}

TEST(Silence, Plans)
{
    for (const Plan& plan : plans) {
        SCOPED_TRACE(testing::Message() << plan.anchor << " N=" << plan.days);
        const Policy policy = policyOf(plan);
        ASSERT_FALSE(domain::problemOf(policy));
        const Ladder ladder = domain::ladderOf(handedOver(plan.anchor), policy, sixDays());
        EXPECT_EQ(shown(ladder.notice1), QLatin1String(plan.notice1));
        EXPECT_EQ(shown(ladder.notice2), QLatin1String(plan.notice2));
        EXPECT_EQ(shown(ladder.close), QLatin1String(plan.close));
    }
}

TEST(Silence, RunsOnlyInTheClientsTurnDuringTheWork)
{
    const Policy& policy = sixDays().usual;

    struct Case {
        const char* kinds;
        bool runs;
        bool handedOver;
    };

    const Case cases[] = {
        {"", false, false},
        {"inquiry proposal", false, false},
        {"opened", false, false},
        {"opened client-message", false, false},
        {"opened seller-message", true, false},
        {"opened seller-message client-message", false, false},
        {"opened seller-message acknowledged", true, false},
        {"opened handed-over", true, true},
        {"opened seller-message handed-over", true, true},
        {"opened handed-over revision-asked", false, true},
        {"opened handed-over revision-asked seller-message", true, true},
        {"opened handed-over delivered", false, true},
        {"opened handed-over delivered sent-back", false, true},
        {"opened handed-over delivered sent-back seller-message", true, true},
        {"opened handed-over delivered accepted", false, true},
        {"opened seller-message cancel-asked", false, false},
        {"opened seller-message cancel-asked cancel-declined", false, false},
        {"opened seller-message cancelled", false, false},
        {"opened seller-message closed", false, false},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.kinds);
        const RoomStatus status = statusAfter(each.kinds);
        const Ladder ladder = domain::ladderOf(status, policy, sixDays());
        EXPECT_EQ(ladder.runs, each.runs);
        EXPECT_EQ(ladder.handedOver, each.runs && each.handedOver);
        EXPECT_EQ(ladder.close != 0, each.runs);
        for (const DueKind kind :
             {DueKind::notice1, DueKind::notice2, DueKind::formalDelivery, DueKind::askCancel})
            EXPECT_EQ(domain::ladderSteps(kind, status, policy, sixDays()).empty(), !each.runs);
    }
    Policy unknown = policy;
    unknown.silenceDays = 0; // a pack that does not say
    EXPECT_FALSE(domain::ladderOf(statusAfter("opened handed-over"), unknown, sixDays()).runs);
}

TEST(Silence, AnAcknowledgementMovesTheAnchor)
{
    RoomStatus status = handedOver("2026-11-16 21:10");
    then(status, EventKind::acknowledged, "2026-11-18 09:00");
    const Ladder ladder = domain::ladderOf(status, sixDays().usual, sixDays());
    EXPECT_EQ(shown(ladder.close), QStringLiteral("2026-11-24 18:00:00"));
    const std::vector<Step> steps =
        domain::ladderSteps(DueKind::formalDelivery, status, sixDays().usual, sixDays());
    EXPECT_EQ(steps[0].what, QStringLiteral("client-message"));
    EXPECT_EQ(shown(steps[1].to), QStringLiteral("2026-11-23 09:00:00"));
}

TEST(Silence, FurtherMessagesOfTheSellerDoNot)
{
    RoomStatus status = handedOver("2026-11-16 21:10");
    const qint64 close = domain::ladderOf(status, sixDays().usual, sixDays()).close;
    then(status, EventKind::sellerMessage, "2026-11-19 10:00");
    then(status, EventKind::videoProposed, "2026-11-19 11:00");
    EXPECT_EQ(domain::ladderOf(status, sixDays().usual, sixDays()).close, close);
}

// What notice 1 promises when it goes out early, on time, and late.
TEST(Silence, Notice1PromisesAtLeastItsLead)
{
    struct Case {
        const char* sent;
        const char* close;
    };

    const Case cases[] = {
        {"2026-11-17 21:10:00", "2026-11-24 18:00:00"},
        {"2026-11-21 17:59:59", "2026-11-24 18:00:00"},
        {"2026-11-21 18:00:00", "2026-11-24 18:00:00"},
        {"2026-11-21 18:00:01", "2026-11-25 18:00:00"},
        {"2026-11-22 09:00:00", "2026-11-25 18:00:00"},
        {"2026-11-26 12:00:00", "2026-11-30 18:00:00"}, // the 29th is a Sunday
        {"2026-12-30 12:00:00", "2027-01-02 18:00:00"},
        {"2026-12-31 12:00:00", "2027-01-04 18:00:00"}, // the 3rd is a Sunday
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.sent);
        RoomStatus status = handedOver("2026-11-16 21:10");
        const Policy& policy = sixDays().usual;
        EXPECT_EQ(shown(domain::closePromisedBy(EventKind::notice1, japan(each.sent), status,
                                                policy, sixDays())),
                  QLatin1String(each.close));
        notice(status, EventKind::notice1, each.sent, policy, sixDays());
        const Ladder ladder = domain::ladderOf(status, policy, sixDays());
        EXPECT_TRUE(ladder.promised);
        EXPECT_EQ(ladder.notice1, 0);
        EXPECT_EQ(shown(ladder.close), QLatin1String(each.close));
        EXPECT_EQ(ladder.notice2, ladder.close - ms::day);
        const std::vector<Step> steps =
            domain::ladderSteps(DueKind::formalDelivery, status, policy, sixDays());
        ASSERT_EQ(steps.size(), 2U);
        EXPECT_EQ(steps[0].to, japan(each.sent));
        EXPECT_EQ(steps[1].kind, Step::Kind::promised);
        EXPECT_EQ(steps[1].what, QStringLiteral("notice-1"));
        EXPECT_EQ(steps[1].to, ladder.close);
    }
}

// Promised is 24 Nov 18:00.
TEST(Silence, Notice2MovesTheCloseOnlyWhenItIsLate)
{
    struct Case {
        const char* sent;
        const char* close;
    };

    const Case cases[] = {
        {"2026-11-22 10:00:00", "2026-11-24 18:00:00"},
        {"2026-11-23 17:59:59", "2026-11-24 18:00:00"},
        {"2026-11-23 18:00:00", "2026-11-24 18:00:00"},
        {"2026-11-23 18:00:01", "2026-11-25 18:00:00"},
        {"2026-11-24 17:59:59", "2026-11-25 18:00:00"},
        {"2026-11-24 18:00:01", "2026-11-26 18:00:00"},
        {"2026-11-27 20:00:00", "2026-11-30 18:00:00"}, // 28th 20:00, then Sunday
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.sent);
        const Policy& policy = sixDays().usual;
        RoomStatus status = handedOver("2026-11-16 21:10");
        notice(status, EventKind::notice1, "2026-11-21 18:00", policy, sixDays());
        notice(status, EventKind::notice2, each.sent, policy, sixDays());
        const Ladder ladder = domain::ladderOf(status, policy, sixDays());
        EXPECT_EQ(shown(ladder.close), QLatin1String(each.close));
        EXPECT_EQ(ladder.notice2, 0);
        const std::vector<Step> steps =
            domain::ladderSteps(DueKind::formalDelivery, status, policy, sixDays());
        EXPECT_EQ(steps.back().what, QStringLiteral("notice-2"));
        EXPECT_EQ(steps.front().to, japan(each.sent));
    }
}

TEST(Silence, ASecondNotice1KeepsThePromise)
{
    const Policy& policy = sixDays().usual;
    RoomStatus status = handedOver("2026-11-16 21:10");
    notice(status, EventKind::notice1, "2026-11-21 18:00", policy, sixDays());
    EXPECT_EQ(shown(domain::closePromisedBy(EventKind::notice1, japan("2026-11-23 10:00"), status,
                                            policy, sixDays())),
              QStringLiteral("2026-11-24 18:00:00"));
}

// A notice taken over from outside may not say what it promised.
TEST(Silence, ANoticeWithoutItsClosePromisesWhatItShould)
{
    const Policy& policy = sixDays().usual;
    RoomStatus status = handedOver("2026-11-16 21:10");
    then(status, EventKind::notice1, "2026-11-22 09:00");
    const Ladder ladder = domain::ladderOf(status, policy, sixDays());
    EXPECT_FALSE(ladder.promised);
    EXPECT_EQ(shown(ladder.close), QStringLiteral("2026-11-25 18:00:00"));
    EXPECT_EQ(shown(ladder.notice2), QStringLiteral("2026-11-24 18:00:00"));
    EXPECT_EQ(shown(domain::closePromisedBy(EventKind::notice2, japan("2026-11-24 18:00"), status,
                                            policy, sixDays())),
              QStringLiteral("2026-11-25 18:00:00"));
    EXPECT_EQ(domain::ladderSteps(DueKind::formalDelivery, status, policy, sixDays()).back().to,
              ladder.close);
}

// Nothing handed over: the site takes the request four days after the client's last message, or
// after the opening when there is none.
TEST(Silence, ACancelRequestIsNeverPlannedBeforeTheSiteTakesIt)
{
    Policy policy = sevenDays().usual;
    policy.silenceDays = 2;
    policy.noticeLead = 1;

    struct Case {
        const char* opened;
        const char* client; // nullptr = never wrote
        const char* seller;
        const char* close;
    };

    const Case cases[] = {
        {"2026-11-02 09:00", nullptr, "2026-11-02 10:00", "2026-11-06 18:00:00"},
        {"2026-11-02 18:00:00", nullptr, "2026-11-02 20:00", "2026-11-06 18:00:00"},
        {"2026-11-02 18:00:01", nullptr, "2026-11-02 20:00", "2026-11-07 18:00:00"},
        {"2026-11-02 09:00", "2026-11-03 19:00", "2026-11-03 20:00", "2026-11-08 18:00:00"},
        {"2026-11-02 09:00", "2026-11-03 19:00", "2026-11-20 17:00", "2026-11-22 18:00:00"},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.seller);
        RoomStatus status;
        then(status, EventKind::opened, each.opened);
        if (each.client != nullptr)
            then(status, EventKind::clientMessage, each.client);
        then(status, EventKind::sellerMessage, each.seller);
        const Ladder ladder = domain::ladderOf(status, policy, sevenDays());
        EXPECT_FALSE(ladder.handedOver);
        EXPECT_EQ(shown(ladder.close), QLatin1String(each.close));
        EXPECT_GE(ladder.close, domain::unreachableFrom(status, sevenDays()));
        // A notice sent at once promises no earlier one either.
        EXPECT_GE(domain::closePromisedBy(EventKind::notice1, japan(each.seller), status, policy,
                                          sevenDays()),
                  ladder.close);
    }
}

TEST(Silence, WhyACancelRequestIsLater)
{
    Policy policy = sevenDays().usual;
    policy.silenceDays = 2;
    policy.noticeLead = 1;
    const RoomStatus status = written("2026-11-02 10:00");
    const std::vector<Step> steps =
        domain::ladderSteps(DueKind::askCancel, status, policy, sevenDays());
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_EQ(steps[0].what, QStringLiteral("turn-to-client"));
    EXPECT_EQ(shown(steps[1].to), QStringLiteral("2026-11-04 10:00:00"));
    EXPECT_EQ(steps[2].kind, Step::Kind::notBefore);
    EXPECT_EQ(steps[2].what, QStringLiteral("unreachable"));
    EXPECT_EQ(shown(steps[2].to), QStringLiteral("2026-11-05 10:00:00"));
    EXPECT_EQ(shown(steps[3].to), QStringLiteral("2026-11-05 18:00:00"));
}

TEST(Silence, AHandOverChangesTheBranch)
{
    const Policy& policy = sixDays().usual;
    RoomStatus status = written("2026-11-09 12:00");
    EXPECT_FALSE(domain::ladderOf(status, policy, sixDays()).handedOver);
    notice(status, EventKind::notice1, "2026-11-11 18:00", policy, sixDays());
    EXPECT_TRUE(domain::ladderOf(status, policy, sixDays()).promised);
    // What the notice said was about a cancellation: with the work there it begins anew.
    then(status, EventKind::handedOver, "2026-11-12 12:00");
    const Ladder ladder = domain::ladderOf(status, policy, sixDays());
    EXPECT_TRUE(ladder.handedOver);
    EXPECT_FALSE(ladder.promised);
    EXPECT_EQ(shown(ladder.notice1), QStringLiteral("2026-11-14 18:00:00"));
    EXPECT_EQ(shown(ladder.close), QStringLiteral("2026-11-17 18:00:00"));
}

TEST(Silence, APromisedDayPausesTheLadder)
{
    const Policy& policy = sevenDays().usual;
    RoomStatus status = handedOver("2026-11-02 10:00");
    then(status, EventKind::promised, "2026-11-03 10:00", japan("2026-11-10 00:00"));
    const Ladder ladder = domain::ladderOf(status, policy, sevenDays());
    EXPECT_EQ(shown(ladder.close), QStringLiteral("2026-11-15 18:00:00"));
    EXPECT_EQ(shown(ladder.notice1), QStringLiteral("2026-11-12 18:00:00"));
    const std::vector<Step> steps =
        domain::ladderSteps(DueKind::formalDelivery, status, policy, sevenDays());
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_EQ(steps[1].kind, Step::Kind::notBefore);
    EXPECT_EQ(steps[1].what, QStringLiteral("promise"));
    EXPECT_EQ(shown(steps[1].to), QStringLiteral("2026-11-10 18:00:00"));
    // With the lead as long as the silence notice 1 would fall on the promised day itself.
    Policy longest = policy;
    longest.noticeLead = longest.silenceDays;
    EXPECT_EQ(shown(domain::ladderOf(status, longest, sevenDays()).notice1),
              QStringLiteral("2026-11-11 18:00:00"));
    // Who is asked on that day how things stand has a day before the first notice.
    RoomStatus asked = status;
    then(asked, EventKind::sellerMessage, "2026-11-12 17:00");
    const Ladder later = domain::ladderOf(asked, policy, sevenDays());
    EXPECT_EQ(shown(later.close), QStringLiteral("2026-11-17 18:00:00"));
    EXPECT_EQ(shown(later.notice1), QStringLiteral("2026-11-14 18:00:00"));
    // A day that lies before the message changes nothing.
    then(status, EventKind::promised, "2026-11-12 19:00", japan("2026-11-10 00:00"));
    EXPECT_EQ(shown(domain::ladderOf(status, policy, sevenDays()).close),
              QStringLiteral("2026-11-18 18:00:00"));
}

TEST(Silence, WithoutWorkDaysNothingIsLost)
{
    const RoomRules rules = shippedRules({2026, 11, 21}, noDay);
    Policy policy = rules.usual;
    for (const domain::DayKind kind : {calendarDays, businessDays}) {
        policy.dayKind = kind;
        const Ladder ladder = domain::ladderOf(handedOver("2026-11-16 21:10"), policy, rules);
        EXPECT_EQ(shown(ladder.close), QStringLiteral("2026-11-22 18:00:00"));
    }
}

struct Sample {
    RoomStatus status;
    Policy policy;
};

Sample sample(RandomText& random)
{
    const auto hours = [&random](int most) { return random.number(0, most * 3600) * ms::second; };
    Sample result;
    std::vector<domain::RoomEvent> events =
        history(random.number(0, 1) == 0 ? "opened handed-over" : "opened seller-message",
                japan("2025-01-01 00:00") + hours(24 * 900));
    events[1].at += hours(100);
    if (random.number(0, 2) == 0) {
        domain::RoomEvent wait;
        wait.kind = random.number(0, 1) == 0 ? EventKind::acknowledged : EventKind::promised;
        wait.at = events[1].at + hours(50);
        wait.value = domain::startOfDay(domain::dayOf(wait.at) + random.number(0, 20));
        events.push_back(wait);
    }
    result.status = domain::fold(events);
    result.policy = sixDays().usual;
    result.policy.silenceDays = random.number(1, random.number(1, 365));
    result.policy.noticeLead = random.number(1, result.policy.silenceDays);
    result.policy.closeHour = random.number(0, 23);
    result.policy.dayKind = random.number(0, 1) == 0 ? calendarDays : businessDays;
    return result;
}

const RoomRules& someRules(RandomText& random)
{
    static const RoomRules usual = shippedRules();
    static const RoomRules none = shippedRules({2026, 11, 21}, noDay);
    const RoomRules* const choices[] = {&usual, &sixDays(), &sevenDays(), &none};
    return *choices[random.number(0, 3)];
}

bool isPermitted(qint64 close, const Policy& policy, const RoomRules& rules)
{
    const qint64 day = domain::dayOf(close);
    return close == domain::startOfDay(day) + policy.closeHour * ms::hour
        && (rules.workDays.isOpen(day)
            || !rules.workDays.isOpen(domain::dayOf(QDate(2026, 11, 24))));
}

TEST(SilenceProperty, DatesAreInOrderAndPermitted)
{
    const int rounds = propertyRounds(2000);
    for (int round = 0; round < rounds; ++round) {
        RandomText random(static_cast<unsigned>(round));
        const auto [status, policy] = sample(random);
        const RoomRules& rules = someRules(random);
        const Ladder ladder = domain::ladderOf(status, policy, rules);
        ASSERT_TRUE(ladder.runs) << "round " << round;
        ASSERT_GE(ladder.notice1, status.anchor + rules.notice1Earliest);
        ASSERT_GE(ladder.notice2, ladder.notice1);
        ASSERT_GE(ladder.close, status.anchor + policy.silenceDays * ms::day);
        ASSERT_TRUE(isPermitted(ladder.close, policy, rules)) << "round " << round;
        if (!ladder.handedOver) {
            ASSERT_GE(ladder.close, domain::unreachableFrom(status, rules));
        }
        const qint64 sent = ladder.notice1 + random.number(-3, 30) * ms::hour;
        const qint64 close =
            domain::closePromisedBy(EventKind::notice1, sent, status, policy, rules);
        ASSERT_GE(close, ladder.close);
        ASSERT_GE(close, sent + policy.noticeLead * ms::day);
        ASSERT_TRUE(isPermitted(close, policy, rules));
    }
}

TEST(SilenceProperty, TheStepsAddUp)
{
    const int rounds = propertyRounds(2000);
    for (int round = 0; round < rounds; ++round) {
        RandomText random(static_cast<unsigned>(round));
        auto [status, policy] = sample(random);
        const RoomRules& rules = someRules(random);
        if (random.number(0, 2) == 0) {
            status.notice1At = status.anchor + ms::day;
            status.promisedClose =
                random.number(0, 1) == 0 ? 0 : status.notice1At + random.number(1, 200) * ms::hour;
        }
        const Ladder ladder = domain::ladderOf(status, policy, rules);
        const std::pair<DueKind, qint64> dates[] = {
            {DueKind::notice1, ladder.notice1},
            {DueKind::notice2, ladder.notice2},
            {DueKind::formalDelivery, ladder.close},
            {DueKind::askCancel, ladder.close},
        };
        for (const auto& [kind, date] : dates) {
            const std::vector<Step> steps = domain::ladderSteps(kind, status, policy, rules);
            ASSERT_EQ(steps.empty(), date == 0);
            if (steps.empty())
                continue;
            ASSERT_EQ(steps.front().kind, Step::Kind::start);
            ASSERT_EQ(steps.back().to, date) << "round " << round;
            for (std::size_t i = 1; i < steps.size(); ++i) {
                const Step& step = steps[i];
                const qint64 from = steps[i - 1].to;
                const std::optional<qint64> result = domain::resultOf(step, from);
                if (result) {
                    ASSERT_EQ(step.to, *result) << "round " << round;
                } else if (step.kind == Step::Kind::closeHour) {
                    ASSERT_EQ(step.to, rules.workDays.closeHour(from, step.amount, nullptr));
                } else if (step.kind == Step::Kind::addBusinessDays) {
                    ASSERT_EQ(step.to, rules.workDays.addWorkDays(from, step.amount, nullptr));
                } else if (step.kind == Step::Kind::notBefore) {
                    ASSERT_GT(step.to, from);
                } else {
                    ASSERT_EQ(step.kind, Step::Kind::promised);
                }
            }
        }
    }
}

TEST(SilenceProperty, APromisedCloseStandsWhateverPolicyAndHolidaysBecome)
{
    const int rounds = propertyRounds(1000);
    int others = 0;
    for (int round = 0; round < rounds; ++round) {
        RandomText random(static_cast<unsigned>(round));
        auto [status, policy] = sample(random);
        const RoomRules& rules = someRules(random);
        const Ladder plan = domain::ladderOf(status, policy, rules);
        domain::RoomEvent sent;
        sent.kind = EventKind::notice1;
        sent.at = plan.notice1;
        sent.value = domain::closePromisedBy(EventKind::notice1, sent.at, status, policy, rules);
        const RoomStatus before = status;
        domain::apply(status, sent);
        const Policy other = sample(random).policy;
        const RoomRules& otherRules = someRules(random);
        others += domain::ladderOf(before, other, otherRules).close != plan.close ? 1 : 0;
        const Ladder ladder = domain::ladderOf(status, other, otherRules);
        ASSERT_TRUE(ladder.promised);
        ASSERT_EQ(ladder.close, *sent.value) << "round " << round;
        const qint64 onTime = *sent.value - otherRules.notice2Shortest;
        ASSERT_EQ(domain::closePromisedBy(EventKind::notice2, onTime, status, other, otherRules),
                  *sent.value);
        const qint64 late = onTime + random.number(1, 100'000'000);
        const qint64 moved =
            domain::closePromisedBy(EventKind::notice2, late, status, other, otherRules);
        ASSERT_GE(moved, late + otherRules.notice2Shortest);
        ASSERT_TRUE(isPermitted(moved, other, otherRules));
    }
    EXPECT_GT(others, rounds / 2); // the plan itself would have moved
}

} // namespace

} // namespace choba::test
