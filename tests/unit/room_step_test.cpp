// What may be recorded in a room, and why not.
#include "base/ms.h"
#include "domain/room_step.h"
#include "support/printers.h"
#include "support/random_text.h"
#include "support/room_history.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace choba::test {

namespace {

using domain::CancelReason;
using domain::EventKind;
using domain::RoomEvent;
using domain::RoomStatus;
using domain::StepProblem;
using domain::StepVerdict;

const domain::RoomRules& usual()
{
    static const domain::RoomRules rules = shippedRules();
    return rules;
}

// The last of the kinds after the others.
StepVerdict verdictOnLast(const char* kinds, bool paidAcceptance = false)
{
    std::vector<RoomEvent> events = history(kinds);
    const RoomEvent last = events.back();
    events.pop_back();
    return domain::verdictOn(domain::fold(events), last, usual(), paidAcceptance, last.at);
}

struct Case {
    const char* kinds;
    StepProblem problem;
};

TEST(RoomStep, KeysGoThereAndBack)
{
    std::set<QString> keys;
    for (int i = 0; i < domain::stepProblemCount; ++i) {
        const auto problem = static_cast<StepProblem>(i);
        keys.insert(domain::key(problem).toString());
        EXPECT_EQ(domain::stepProblemFromKey(domain::key(problem)), problem);
    }
    EXPECT_EQ(keys.size(), static_cast<std::size_t>(domain::stepProblemCount));
    EXPECT_EQ(domain::key(StepProblem::secondSendBack), u"second-send-back");
    EXPECT_FALSE(domain::stepProblemFromKey(u"nothing"));
}

const Case cases[] = {
    // Before the sale and at it.
    {"inquiry", StepProblem::none},
    {"opened", StepProblem::none},
    {"inquiry proposal proposal", StepProblem::none},
    {"inquiry proposal opened", StepProblem::none},
    {"inquiry declined", StepProblem::none},
    {"inquiry declined declined", StepProblem::closedAlready},
    {"inquiry declined proposal", StepProblem::none},
    {"inquiry declined opened", StepProblem::none},
    {"inquiry seller-direct", StepProblem::none},
    {"inquiry promised", StepProblem::none},
    {"inquiry date-asked", StepProblem::none},
    {"inquiry turn-to-client", StepProblem::none},
    {"inquiry declined acknowledged", StepProblem::closedAlready},
    {"inquiry seller-message", StepProblem::notOpen},
    {"inquiry handed-over", StepProblem::notOpen},
    {"inquiry delivered", StepProblem::notOpen},
    {"inquiry accepted", StepProblem::notOpen},
    {"inquiry cancel-asked", StepProblem::notOpen},
    {"inquiry cancelled", StepProblem::notOpen},
    {"inquiry closed", StepProblem::notOpen},
    {"inquiry delivery-date", StepProblem::notOpen},
    {"inquiry notice-1", StepProblem::notOpen},
    {"inquiry rated-by-client", StepProblem::notOpen},
    {"opened opened", StepProblem::openAlready},
    {"opened inquiry", StepProblem::boughtAlready},
    {"opened proposal", StepProblem::boughtAlready},
    {"opened declined", StepProblem::boughtAlready},
    {"opened closed opened", StepProblem::openAlready},
    // Formal delivery.
    {"opened delivered", StepProblem::noSellerMessage},
    {"opened client-message delivered", StepProblem::noSellerMessage},
    {"inquiry seller-direct opened delivered", StepProblem::noSellerMessage},
    {"opened seller-direct delivered", StepProblem::noSellerMessage},
    {"opened seller-message delivered", StepProblem::nothingHandedOver},
    {"opened video-proposed delivered", StepProblem::nothingHandedOver},
    {"opened handed-over delivered", StepProblem::none},
    {"opened handed-over client-message delivered", StepProblem::none},
    {"opened handed-over delivered delivered", StepProblem::deliveredAlready},
    {"opened handed-over delivered accepted delivered", StepProblem::deliveredAlready},
    {"opened handed-over delivered sent-back delivered", StepProblem::none},
    {"opened handed-over cancel-asked:client delivered", StepProblem::none},
    {"opened handed-over delivered cancel-asked:client delivered", StepProblem::deliveredAlready},
    // Its answer.
    {"opened handed-over accepted", StepProblem::notDelivered},
    {"opened handed-over sent-back", StepProblem::notDelivered},
    {"opened handed-over delivered accepted", StepProblem::none},
    {"opened handed-over delivered client-message accepted", StepProblem::none},
    {"opened handed-over delivered accepted sent-back", StepProblem::notDelivered},
    {"opened handed-over delivered sent-back", StepProblem::none},
    {"opened handed-over delivered sent-back accepted", StepProblem::notDelivered},
    {"opened handed-over delivered sent-back delivered accepted", StepProblem::none},
    {"opened handed-over delivered sent-back delivered sent-back", StepProblem::secondSendBack},
    {"opened handed-over delivered cancel-asked accepted", StepProblem::none},
    // Notices.
    {"opened notice-1", StepProblem::notTheirTurn},
    {"opened seller-message notice-1", StepProblem::none},
    {"opened handed-over notice-2", StepProblem::noNotice1},
    {"opened handed-over notice-1 notice-2", StepProblem::none},
    {"opened handed-over notice-1 acknowledged notice-2", StepProblem::noNotice1},
    {"opened handed-over notice-1 client-message notice-2", StepProblem::notTheirTurn},
    {"opened handed-over delivered notice-1", StepProblem::deliveredAlready},
    {"opened seller-message cancel-asked notice-1", StepProblem::cancelAskedAlready},
    // Cancelling.
    {"opened cancel-asked", StepProblem::none},
    {"opened cancel-asked cancel-asked", StepProblem::cancelAskedAlready},
    {"opened cancel-asked:client cancel-asked", StepProblem::cancelAskedAlready},
    {"opened cancel-declined", StepProblem::noCancelAsked},
    {"opened cancel-asked cancel-declined", StepProblem::none},
    {"opened cancel-asked cancel-declined cancel-declined", StepProblem::noCancelAsked},
    {"opened cancel-asked cancelled", StepProblem::none},
    {"opened cancelled", StepProblem::none}, // without the first contact the site does it
    // After the close.
    {"opened closed seller-message", StepProblem::closedAlready},
    {"opened closed client-message", StepProblem::closedAlready},
    {"opened closed acknowledged", StepProblem::closedAlready},
    {"opened closed promised", StepProblem::closedAlready},
    {"opened closed date-asked", StepProblem::closedAlready},
    {"opened closed revision-asked", StepProblem::closedAlready},
    {"opened closed handed-over", StepProblem::closedAlready},
    {"opened closed delivered", StepProblem::closedAlready},
    {"opened closed sent-back", StepProblem::closedAlready},
    {"opened closed accepted", StepProblem::closedAlready},
    {"opened closed notice-1", StepProblem::closedAlready},
    {"opened closed turn-to-seller", StepProblem::closedAlready},
    {"opened closed video-proposed", StepProblem::closedAlready},
    {"opened closed delivery-date", StepProblem::closedAlready},
    {"opened closed cancel-asked", StepProblem::closedAlready},
    {"opened closed cancelled", StepProblem::closedAlready},
    {"opened closed closed", StepProblem::closedAlready},
    {"opened cancelled seller-message", StepProblem::closedAlready},
    {"opened closed rated-by-client rated-by-seller seller-message", StepProblem::closedAlready},
    {"opened closed seller-direct", StepProblem::none},
    {"opened closed client-direct", StepProblem::none},
    {"opened closed note", StepProblem::none},
    // Ratings.
    {"opened rated-by-seller", StepProblem::notClosed},
    {"opened handed-over delivered rated-by-client", StepProblem::notClosed},
    {"opened handed-over delivered accepted rated-by-client", StepProblem::none},
    {"opened handed-over delivered accepted rated-by-seller", StepProblem::notClosed},
    {"opened closed rated-by-client", StepProblem::none},
    {"opened closed rated-by-seller", StepProblem::none},
    {"opened closed rated-by-client rated-by-client", StepProblem::ratedAlready},
    {"opened closed rated-by-seller rated-by-seller", StepProblem::ratedAlready},
    {"opened closed rated-by-seller rated-by-client", StepProblem::none},
    {"opened cancelled rated-by-client", StepProblem::none},
};

TEST(RoomStep, WhatMayFollow)
{
    for (const Case& each : cases) {
        SCOPED_TRACE(each.kinds);
        const StepVerdict verdict = verdictOnLast(each.kinds);
        EXPECT_EQ(verdict.problem, each.problem);
        EXPECT_EQ(static_cast<bool>(verdict), each.problem == StepProblem::none);
        EXPECT_EQ(verdict.possibleFrom, 0);
    }
}

TEST(RoomStep, PaidAcceptanceAllowsAnyNumberOfSendBacks)
{
    const char* second = "opened handed-over delivered sent-back delivered sent-back";
    EXPECT_EQ(verdictOnLast(second, false).problem, StepProblem::secondSendBack);
    EXPECT_EQ(verdictOnLast(second, true).problem, StepProblem::none);
    EXPECT_EQ(verdictOnLast("opened handed-over delivered sent-back delivered sent-back delivered "
                            "sent-back",
                            true)
                  .problem,
              StepProblem::none);
}

TEST(RoomStep, WhatThePackDoesNotSayForbidsNothing)
{
    std::vector<RoomEvent> events = history("opened handed-over delivered sent-back delivered");
    RoomEvent again = events.back();
    again.kind = EventKind::sentBack;
    EXPECT_TRUE(
        domain::verdictOn(domain::fold(events), again, domain::RoomRules(), false, again.at));
}

// Four days since the client's last message, or since the opening when they never wrote.
TEST(RoomStep, ACancelForAnUnreachableClientTakesFourDays)
{
    struct Since {
        const char* kinds;
        std::size_t last; // the event the days count from
    };

    const Since histories[] = {
        {"opened seller-message", 0},
        {"inquiry proposal opened seller-message", 2},
        {"opened client-message seller-message", 1},
        {"opened seller-message acknowledged", 2},
        {"opened seller-message promised", 2},
        {"opened client-message seller-message client-direct", 3},
        {"opened handed-over revision-asked seller-message", 2},
    };
    for (const Since& since : histories) {
        SCOPED_TRACE(since.kinds);
        const std::vector<RoomEvent> events = history(since.kinds);
        const RoomStatus status = domain::fold(events);
        const qint64 limit = events[since.last].at + 4 * ms::day;
        RoomEvent event;
        event.kind = EventKind::cancelAsked;
        event.reason = CancelReason::unreachable;
        const auto verdictAt = [&](qint64 at) {
            event.at = at;
            return domain::verdictOn(status, event, usual(), false, at);
        };
        EXPECT_EQ(domain::unreachableFrom(status, usual()), limit);
        EXPECT_EQ(verdictAt(limit - ms::second).problem, StepProblem::tooEarlyToCancel);
        EXPECT_EQ(shown(verdictAt(limit - ms::second).possibleFrom), shown(limit));
        EXPECT_EQ(verdictAt(limit).problem, StepProblem::none);
        EXPECT_EQ(verdictAt(limit + ms::second).problem, StepProblem::none);
        // Any other reason at once, and whatever the client asks for.
        for (const CancelReason reason :
             {CancelReason::agreed, CancelReason::other, CancelReason::none}) {
            event.reason = reason;
            EXPECT_TRUE(verdictAt(events.back().at));
        }
        event.reason = CancelReason::unreachable;
        event.by = domain::Side::client;
        EXPECT_TRUE(verdictAt(events.back().at));
    }
}

TEST(RoomStep, NothingInTheFuture)
{
    const std::vector<RoomEvent> events = history("opened");
    const RoomStatus status = domain::fold(events);
    for (int i = 0; i < domain::eventKindCount; ++i) {
        RoomEvent event;
        event.kind = static_cast<EventKind>(i);
        event.value = event.at;
        event.at = events[0].at + 1;
        EXPECT_EQ(domain::verdictOn(status, event, usual(), false, event.at - 1).problem,
                  StepProblem::inFuture);
        EXPECT_NE(domain::verdictOn(status, event, usual(), false, event.at).problem,
                  StepProblem::inFuture);
    }
}

TEST(RoomStep, NothingBeforeTheOpening)
{
    const RoomStatus status = statusAfter("opened");
    RoomEvent event;
    event.kind = EventKind::sellerMessage;
    event.at = status.openedAt - 1;
    EXPECT_EQ(domain::verdictOn(status, event, usual(), false, status.openedAt).problem,
              StepProblem::beforeOpening);
    event.at = status.openedAt;
    EXPECT_TRUE(domain::verdictOn(status, event, usual(), false, status.openedAt));
}

TEST(RoomStep, DatesNeedTheirDay)
{
    const RoomStatus status = statusAfter("opened seller-message");
    for (const EventKind kind : {EventKind::promised, EventKind::deliveryDate}) {
        RoomEvent event;
        event.kind = kind;
        event.at = status.lastAt;
        EXPECT_EQ(domain::verdictOn(status, event, usual(), false, event.at).problem,
                  StepProblem::valueMissing);
        event.value = event.at;
        EXPECT_TRUE(domain::verdictOn(status, event, usual(), false, event.at));
    }
}

TEST(RoomStep, WhatAMenuOffers)
{
    struct Menu {
        const char* kinds;
        std::vector<EventKind> with;
        std::vector<EventKind> without;
    };

    const Menu menus[] = {
        {"inquiry",
         {EventKind::proposal, EventKind::opened, EventKind::declined, EventKind::sellerDirect,
          EventKind::turnToClient},
         {EventKind::sellerMessage, EventKind::delivered, EventKind::closed,
          EventKind::turnToSeller}},
        {"inquiry declined",
         {EventKind::opened, EventKind::proposal, EventKind::note},
         {EventKind::declined, EventKind::acknowledged, EventKind::promised}},
        {"opened",
         {EventKind::sellerMessage, EventKind::handedOver, EventKind::cancelAsked,
          EventKind::cancelled, EventKind::closed, EventKind::videoProposed,
          EventKind::deliveryDate},
         {EventKind::opened, EventKind::delivered, EventKind::revisionAsked, EventKind::notice1,
          EventKind::accepted, EventKind::cancelDeclined, EventKind::ratedByClient}},
        {"opened seller-message",
         {EventKind::notice1, EventKind::acknowledged, EventKind::turnToSeller},
         {EventKind::notice2, EventKind::delivered, EventKind::turnToClient}},
        {"opened handed-over notice-1",
         {EventKind::delivered, EventKind::revisionAsked, EventKind::notice2},
         {EventKind::notice1}},
        {"opened handed-over delivered",
         {EventKind::accepted, EventKind::sentBack, EventKind::sellerMessage},
         {EventKind::delivered, EventKind::notice1, EventKind::handedOver}},
        {"opened handed-over delivered sent-back delivered",
         {EventKind::accepted},
         {EventKind::sentBack}},
        {"opened handed-over delivered accepted",
         {EventKind::ratedByClient, EventKind::closed},
         {EventKind::ratedBySeller, EventKind::sentBack, EventKind::delivered}},
        {"opened cancel-asked:client",
         {EventKind::cancelDeclined, EventKind::cancelled},
         {EventKind::cancelAsked}},
        {"opened closed",
         {EventKind::ratedBySeller, EventKind::ratedByClient, EventKind::note},
         {EventKind::sellerMessage, EventKind::closed, EventKind::cancelled}},
        {"opened closed rated-by-seller rated-by-client",
         {EventKind::note},
         {EventKind::ratedBySeller, EventKind::ratedByClient}},
    };
    for (const Menu& menu : menus) {
        SCOPED_TRACE(menu.kinds);
        const RoomStatus status = statusAfter(menu.kinds);
        const std::vector<EventKind> offered =
            domain::possibleSteps(status, usual(), false, status.lastAt);
        const auto has = [&offered](EventKind kind) {
            return std::find(offered.begin(), offered.end(), kind) != offered.end();
        };
        for (const EventKind kind : menu.with)
            EXPECT_TRUE(has(kind)) << testing::PrintToString(kind);
        for (const EventKind kind : menu.without)
            EXPECT_FALSE(has(kind)) << testing::PrintToString(kind);
    }
}

// Whatever happened: what a menu offers can be recorded, once each.
TEST(RoomStepProperty, MenusOfferNothingThatIsRefused)
{
    const int rounds = propertyRounds(500);
    for (int round = 0; round < rounds; ++round) {
        RandomText random(static_cast<unsigned>(round));
        RoomStatus status;
        const qint64 start = japan("2026-11-02 10:00");
        const int length = random.number(1, 20);
        for (int i = 0; i < length; ++i) {
            RoomEvent event;
            event.kind = static_cast<EventKind>(random.number(0, domain::eventKindCount - 1));
            event.at = start + i * ms::hour;
            event.value = event.at + ms::day;
            domain::apply(status, event);
        }
        const qint64 now = status.lastAt;
        const bool paid = random.number(0, 1) == 0;
        const std::vector<EventKind> offered = domain::possibleSteps(status, usual(), paid, now);
        ASSERT_FALSE(offered.empty());
        ASSERT_EQ(std::set<EventKind>(offered.begin(), offered.end()).size(), offered.size());
        for (const EventKind kind : offered) {
            RoomEvent event;
            event.kind = kind;
            event.at = now;
            event.value = now;
            ASSERT_EQ(domain::verdictOn(status, event, usual(), paid, now).problem,
                      StepProblem::none)
                << "round " << round << " " << testing::PrintToString(kind);
        }
    }
}

} // namespace

} // namespace choba::test
