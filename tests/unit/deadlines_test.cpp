// Every clock of a room, at its limit and a second on either side, with the shipped rules; and how
// each came about.
#include "base/ms.h"
#include "domain/deadlines.h"
#include "domain/screening.h"
#include "support/printers.h"
#include "support/room_story.h"
#include "writing/template_library.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace choba::test {

namespace {

using namespace domain;
using K = DueKind;
using E = EventKind;

std::vector<Due> duesOf(const RoomStatus& status, const Policy& policy, bool wantsSpeed = false,
                        const RoomRules& rules = usualRules())
{
    std::vector<Due> dues;
    addDeadlines(status, policy, wantsSpeed, rules, dues);
    return dues;
}

const Due* find(const std::vector<Due>& dues, DueKind kind)
{
    const auto found =
        std::find_if(dues.begin(), dues.end(), [kind](const Due& due) { return due.kind == kind; });
    return found == dues.end() ? nullptr : &*found;
}

bool has(const Story& story, DueKind kind, const Policy& policy = usualRules().usual)
{
    const std::vector<Due> dues = duesOf(story.status(), policy);
    return find(dues, kind) != nullptr;
}

struct Row {
    const char* name;
    Story story;
    DueKind kind;
    const char* limit;
    Urgency urgency;
    const char* letter;
};

Policy policyWith(const std::function<void(Policy&)>& change)
{
    Policy policy = usualRules().usual;
    change(policy);
    return policy;
}

// What rows without a policy of their own follow: all that may give a due is on.
const Policy& richPolicy()
{
    static const Policy policy = policyWith([](Policy& changed) {
        changed.videoChat = true;
        changed.draftDays = 4;
        changed.supportDays = 30;
    });
    return policy;
}

Story bought()
{
    return Story().then(E::opened, "2026-11-16T21:10:07");
}

Story boughtEarly()
{
    return Story().then(E::opened, "2026-11-14T10:00:00");
}

// The example of the rules.
Story silentSince16th()
{
    return boughtEarly().then(E::handedOver, "2026-11-16T21:10:00");
}

// No notice comes before a request over a long weekend.
Policy patientPolicy()
{
    Policy policy = richPolicy();
    policy.silenceDays = 20;
    return policy;
}

Story greeted()
{
    return bought().then(E::sellerMessage, "2026-11-16T22:00:00");
}

Story asked()
{
    return greeted().then(E::clientMessage, "2026-11-17T09:30:00");
}

Story handedOver()
{
    return asked().then(E::handedOver, "2026-11-18T20:00:00");
}

Story delivered(const char* at)
{
    return handedOver().then(E::delivered, at);
}

Story deliveredAgain()
{
    return delivered("2026-11-19T11:00:00")
        .then(E::sentBack, "2026-11-20T08:00:00")
        .then(E::delivered, "2026-11-21T10:20:30");
}

Story accepted()
{
    return delivered("2026-11-19T11:00:00").then(E::accepted, "2026-11-20T13:14:15");
}

Story closed()
{
    return accepted().then(E::closed, "2026-11-21T13:14:15");
}

std::vector<Row> saleRows()
{
    return {
        {"the requester's own deadline",
         Story().then(E::inquiry, "2026-11-16T21:10:00", "2026-11-18T12:00:00"), K::answerInquiry,
         "2026-11-18T12:00:00", Urgency::hard, "inquiry-reply"},
        {"no deadline named", Story().then(E::inquiry, "2026-11-16T21:10:00"), K::answerInquiry,
         "2026-11-17T21:10:00", Urgency::mine, "inquiry-reply"},
        {"asked something more, no deadline named",
         Story()
             .then(E::inquiry, "2026-11-16T21:10:00")
             .then(E::sellerDirect, "2026-11-16T22:00:00")
             .then(E::clientDirect, "2026-11-19T08:00:00"),
         K::answerInquiry, "2026-11-20T08:00:00", Urgency::mine, "inquiry-reply"},
        {"asked something about the proposal",
         Story()
             .then(E::inquiry, "2026-11-16T21:10:00", "2026-11-18T12:00:00")
             .then(E::proposal, "2026-11-17T10:00:00")
             .then(E::clientDirect, "2026-11-19T08:00:00"),
         K::answerInquiry, "2026-11-20T08:00:00", Urgency::mine, "inquiry-reply"},
        {"time to buy", Story().then(E::proposal, "2026-11-16T21:10:00"), K::proposalEnds,
         "2026-11-23T21:10:00", Urgency::watch, nullptr},
        {"time to buy, proposed again",
         Story().then(E::proposal, "2026-11-16T21:10:00").then(E::proposal, "2026-11-18T07:00:00"),
         K::proposalEnds, "2026-11-25T07:00:00", Urgency::watch, nullptr},
    };
}

std::vector<Row> openingRows()
{
    return {
        {"first contact, best", bought(), K::firstContactBest, "2026-11-16T23:10:07", Urgency::mine,
         "purchase-thanks"},
        {"first contact, goal", bought(), K::firstContactGoal, "2026-11-17T21:10:07", Urgency::mine,
         "purchase-thanks"},
        {"first contact", bought(), K::firstContact, "2026-11-18T21:10:07", Urgency::hard,
         "purchase-thanks"},
        {"first contact, a direct message does not count",
         bought().then(E::sellerDirect, "2026-11-16T22:00:00"), K::firstContact,
         "2026-11-18T21:10:07", Urgency::hard, "purchase-thanks"},
        {"video chat", greeted(), K::proposeVideo, "2026-11-17T21:10:07", Urgency::mine,
         "video-chat"},
        {"room life", greeted(), K::roomLifeEnds, "2027-03-16T21:10:07", Urgency::hard, nullptr},
    };
}

std::vector<Row> workRows()
{
    return {
        {"seller silent", asked(), K::answerClient, "2026-11-21T09:30:00", Urgency::mine, nullptr},
        {"seller silent after a send-back",
         delivered("2026-11-19T11:00:00").then(E::sentBack, "2026-11-20T08:00:00"), K::answerClient,
         "2026-11-24T08:00:00", Urgency::mine, "send-back-reply"},
        {"delivery date",
         asked().then(E::deliveryDate, "2026-11-18T09:00:00", "2026-11-30T00:00:00"),
         K::deliveryDate, "2026-11-30T23:59:00", Urgency::mine, nullptr},
        {"cancel asked by the client, rounded up",
         asked().cancelAsked(Side::client, "2026-11-18T09:00:01"), K::answerCancel,
         "2026-11-19T10:00:00", Urgency::hard, nullptr},
        {"cancel asked on the full hour", asked().cancelAsked(Side::client, "2026-11-18T09:00:00"),
         K::answerCancel, "2026-11-19T09:00:00", Urgency::hard, nullptr},
        {"cancel asked just before the full hour",
         asked().cancelAsked(Side::client, "2026-11-18T08:59:59"), K::answerCancel,
         "2026-11-19T09:00:00", Urgency::hard, nullptr},
        {"cancel asked by the seller", asked().cancelAsked(Side::seller, "2026-11-18T09:00:01"),
         K::cancelTakesEffect, "2026-11-19T10:00:00", Urgency::watch, nullptr},
        {"promised day", greeted().then(E::promised, "2026-11-17T10:00:00", "2026-11-20T00:00:00"),
         K::checkPromise, "2026-11-20T18:00:00", Urgency::mine, "date-check"},
        {"promise not kept",
         greeted().then(E::promised, "2026-11-17T10:00:00", "2026-11-18T00:00:00"), K::askForDate,
         "2026-11-19T18:00:00", Urgency::mine, "date-request-2"},
        {"asked for time", greeted().then(E::waitAsked, "2026-11-17T10:00:00"), K::askForDate,
         "2026-11-18T18:00:00", Urgency::mine, "date-request-1"},
        {"asked for time at the hour itself", greeted().then(E::waitAsked, "2026-11-17T18:00:00"),
         K::askForDate, "2026-11-18T18:00:00", Urgency::mine, "date-request-1"},
        {"asked for time just after the hour", greeted().then(E::waitAsked, "2026-11-17T18:00:01"),
         K::askForDate, "2026-11-19T18:00:00", Urgency::mine, "date-request-1"},
        {"asked for time again",
         greeted()
             .then(E::dateAsked, "2026-11-17T10:00:00")
             .then(E::waitAsked, "2026-11-17T11:00:00"),
         K::askForDate, "2026-11-18T18:00:00", Urgency::mine, "date-request-2"},
        {"asked for time for the fourth time",
         greeted()
             .then(E::dateAsked, "2026-11-17T10:00:00")
             .then(E::dateAsked, "2026-11-17T10:10:00")
             .then(E::dateAsked, "2026-11-17T10:20:00")
             .then(E::waitAsked, "2026-11-17T11:00:00"),
         K::askForDate, "2026-11-18T18:00:00", Urgency::mine, "date-request-3"},
    };
}

std::vector<Row> ladderRows()
{
    const Story silent = silentSince16th();
    const Story untouched = boughtEarly().then(E::sellerMessage, "2026-11-16T21:10:00");
    const Story noticed =
        Story(silent).then(E::notice1, "2026-11-21T18:00:00", "2026-11-24T18:00:00");
    return {
        {"notice 1", silent, K::notice1, "2026-11-21T18:00:00", Urgency::mine, "silence-notice-1"},
        {"notice 2", noticed, K::notice2, "2026-11-23T18:00:00", Urgency::mine, "silence-notice-2"},
        {"close, handed over", noticed, K::formalDelivery, "2026-11-24T18:00:00", Urgency::mine,
         "silence-formal-delivery"},
        {"close, nothing handed over", untouched, K::askCancel, "2026-11-24T18:00:00",
         Urgency::mine, "silence-cancel-request"},
    };
}

std::vector<Row> endRows()
{
    return {
        {"formal delivery on the full hour", delivered("2026-11-19T11:00:00"), K::approvalEnds,
         "2026-11-22T11:00:00", Urgency::watch, nullptr},
        {"formal delivery just after the full hour", delivered("2026-11-19T11:00:01"),
         K::approvalEnds, "2026-11-22T12:00:00", Urgency::watch, nullptr},
        {"formal delivery just before the full hour", delivered("2026-11-19T10:59:59"),
         K::approvalEnds, "2026-11-22T11:00:00", Urgency::watch, nullptr},
        {"second formal delivery closes the room", deliveredAgain(), K::roomCloses,
         "2026-11-24T10:20:30", Urgency::watch, nullptr},
        {"accepted", accepted(), K::roomCloses, "2026-11-21T13:14:15", Urgency::watch,
         "delivery-thanks"},
        {"cancelled room hidden", asked().then(E::cancelled, "2026-11-18T09:00:00"), K::saveCopy,
         "2026-11-21T09:00:00", Urgency::mine, nullptr},
        {"rating", closed(), K::rateClient, "2026-12-05T13:14:15", Urgency::mine, "rating-comment"},
        {"rating after one entered before the close",
         accepted().rated(E::ratedByClient, "2026-11-20T15:00:00", 5), K::rateClient,
         "2026-12-04T15:00:00", Urgency::mine, "rating-comment"},
        {"payout", closed(), K::askForPayout, "2027-03-21T13:14:15", Urgency::mine, nullptr},
        {"support", closed(), K::supportEnds, "2026-12-21T13:14:15", Urgency::watch, nullptr},
    };
}

void expectRow(const Row& row)
{
    SCOPED_TRACE(row.name);
    const RoomStatus status = row.story.status();
    const AgendaFacts facts = factsOf(status, richPolicy());
    const std::vector<Due> dues = duesOf(status, richPolicy());
    const Due* const due = find(dues, row.kind);
    ASSERT_NE(due, nullptr);
    const qint64 limit = japan(row.limit);
    EXPECT_EQ(due->at, limit);
    EXPECT_EQ(due->urgency, row.urgency);
    EXPECT_STREQ(due->letter, row.letter);
    const std::vector<Step> steps = stepsTo(*due, status, richPolicy(), usualRules());
    ASSERT_FALSE(steps.empty());
    EXPECT_EQ(steps.back().to, limit);

    // A whole day is over with its last minute.
    const qint64 over = due->wholeDay ? limit + ms::minute : limit;
    for (const qint64 now : {over - ms::second, over, over + ms::second}) {
        const std::vector<Action> all = allDues(facts, 0, usualRules(), usualCalendar(), now);
        const auto action = std::find_if(all.begin(), all.end(), [&row](const Action& each) {
            return each.due.kind == row.kind;
        });
        // What was missed after the end cannot be made up for.
        const bool goes = row.kind == K::rateClient || row.kind == K::askForPayout
            || row.kind == K::supportEnds || row.kind == K::saveCopy;
        if (goes && now >= over) {
            EXPECT_EQ(action, all.end());
            continue;
        }
        ASSERT_NE(action, all.end());
        EXPECT_EQ(groupOf(*action, now) == Group::overdue, now >= over) << now - over;
    }
}

TEST(Deadlines, BeforeTheSale)
{
    for (const Row& row : saleRows())
        expectRow(row);
}

TEST(Deadlines, OfTheOpening)
{
    for (const Row& row : openingRows())
        expectRow(row);
}

TEST(Deadlines, OfTheWork)
{
    for (const Row& row : workRows())
        expectRow(row);
}

TEST(Deadlines, OfTheSilenceLadder)
{
    for (const Row& row : ladderRows())
        expectRow(row);
}

TEST(Deadlines, OfTheEnd)
{
    for (const Row& row : endRows())
        expectRow(row);
}

TEST(Deadlines, FactsMeetThem)
{
    EXPECT_FALSE(has(greeted(), K::firstContact));
    EXPECT_FALSE(has(greeted(), K::firstContactBest));
    EXPECT_FALSE(has(asked().then(E::sellerMessage, "2026-11-17T10:00:00"), K::answerClient));
    EXPECT_FALSE(has(greeted(), K::answerClient)); // the client wrote nothing
    // Said to be answered: what is left is the work.
    const RoomStatus claimed = asked().then(E::turnToSeller, "2026-11-17T10:00:00").status();
    EXPECT_EQ(find(duesOf(claimed, usualRules().usual), K::answerClient)->anchor,
              japan("2026-11-17T10:00:00"));
    EXPECT_FALSE(has(greeted().then(E::videoProposed, "2026-11-17T10:00:00"), K::proposeVideo,
                     richPolicy()));
    EXPECT_FALSE(has(Story()
                         .then(E::inquiry, "2026-11-16T21:10:00")
                         .then(E::sellerDirect, "2026-11-16T22:00:00"),
                     K::answerInquiry));
    // The requester's deadline asks for a proposal, not for words.
    EXPECT_TRUE(has(Story()
                        .then(E::inquiry, "2026-11-16T21:10:00", "2026-11-18T12:00:00")
                        .then(E::sellerDirect, "2026-11-16T22:00:00"),
                    K::answerInquiry));
    EXPECT_FALSE(has(Story()
                         .then(E::inquiry, "2026-11-16T21:10:00", "2026-11-18T12:00:00")
                         .then(E::proposal, "2026-11-16T22:00:00"),
                     K::answerInquiry));
    EXPECT_FALSE(has(greeted()
                         .then(E::promised, "2026-11-17T10:00:00", "2026-11-20T00:00:00")
                         .then(E::clientMessage, "2026-11-18T10:00:00"),
                     K::checkPromise));
    EXPECT_FALSE(has(asked()
                         .cancelAsked(Side::client, "2026-11-18T09:00:00")
                         .then(E::cancelDeclined, "2026-11-18T10:00:00"),
                     K::answerCancel));
    // A question waits for its answer whatever else is running.
    EXPECT_TRUE(has(asked()
                        .then(E::delivered, "2026-11-18T09:00:00")
                        .then(E::clientMessage, "2026-11-18T10:00:00"),
                    K::answerClient));
    EXPECT_TRUE(has(asked()
                        .cancelAsked(Side::seller, "2026-11-18T09:00:00")
                        .then(E::clientMessage, "2026-11-18T10:00:00"),
                    K::answerClient));
    EXPECT_FALSE(has(closed().then(E::ratedBySeller, "2026-11-22T09:00:00"), K::rateClient));
    EXPECT_FALSE(has(closed(), K::roomLifeEnds));
    EXPECT_FALSE(has(asked().then(E::cancelled, "2026-11-18T09:00:00"), K::askForPayout));
}

TEST(Deadlines, NothingIsOwedInAnEmptyHistoryOrADeclinedInquiry)
{
    EXPECT_TRUE(duesOf({}, richPolicy()).empty());
    const Story declined =
        Story().then(E::proposal, "2026-11-16T21:10:00").then(E::declined, "2026-11-17T09:00:00");
    EXPECT_TRUE(duesOf(declined.status(), richPolicy()).empty());
}

TEST(Deadlines, TheClientsMessageClearsTheLadder)
{
    const Story silent =
        silentSince16th().then(E::notice1, "2026-11-21T18:00:00", "2026-11-24T18:00:00");
    EXPECT_TRUE(has(silent, K::formalDelivery));
    const Story answered = Story(silent).then(E::clientMessage, "2026-11-24T17:59:59");
    EXPECT_FALSE(has(answered, K::notice1));
    EXPECT_FALSE(has(answered, K::notice2));
    EXPECT_FALSE(has(answered, K::formalDelivery));
}

TEST(Deadlines, LadderKeysStandOnTheFactsTheyCountFrom)
{
    const Story silent = silentSince16th();
    const Story noticed =
        Story(silent).then(E::notice1, "2026-11-21T18:00:00", "2026-11-24T18:00:00");
    const qint64 anchor = japan("2026-11-16T21:10:00");
    const std::vector<Due> before = duesOf(silent.status(), richPolicy());
    const std::vector<Due> after = duesOf(noticed.status(), richPolicy());
    EXPECT_EQ(find(before, K::notice1)->anchor, anchor);
    EXPECT_EQ(find(before, K::notice2)->anchor, anchor);
    EXPECT_EQ(find(before, K::formalDelivery)->anchor, anchor);
    EXPECT_EQ(find(after, K::notice2)->anchor, anchor);
    EXPECT_EQ(find(after, K::formalDelivery)->anchor, japan("2026-11-21T18:00:00"));
    EXPECT_EQ(find(after, K::notice1), nullptr);
}

TEST(Deadlines, PaidAcceptanceMaySendBackForEver)
{
    const Policy paid = policyWith([](Policy& policy) { policy.paidAcceptance = true; });
    EXPECT_TRUE(has(deliveredAgain(), K::approvalEnds, paid));
    EXPECT_FALSE(has(deliveredAgain(), K::roomCloses, paid));
    EXPECT_FALSE(has(deliveredAgain(), K::approvalEnds));
    EXPECT_FALSE(has(delivered("2026-11-19T11:00:00"), K::roomCloses));
}

TEST(Deadlines, RoomLifeIsRecalledFourTimes)
{
    std::vector<Due> reminders = duesOf(greeted().status(), richPolicy());
    std::erase_if(reminders, [](const Due& due) { return due.kind != K::roomLifeReminder; });
    ASSERT_EQ(reminders.size(), 4U);
    const char* const days[] = {"2027-03-02T21:10:07", "2027-03-09T21:10:07", "2027-03-13T21:10:07",
                                "2027-03-15T21:10:07"};
    for (std::size_t i = 0; i < reminders.size(); ++i) {
        EXPECT_EQ(reminders[i].at, japan(days[i]));
        EXPECT_EQ(reminders[i].anchor, reminders[i].at); // four keys
        const std::vector<Step> steps =
            stepsTo(reminders[i], greeted().status(), richPolicy(), usualRules());
        ASSERT_EQ(steps.size(), 3U);
        EXPECT_EQ(steps[1].to, japan("2027-03-16T21:10:07"));
        EXPECT_EQ(steps[2].amount, -lifeReminderDays[i]);
        EXPECT_EQ(steps[2].to, reminders[i].at);
    }
}

TEST(Deadlines, WhatThePackDoesNotSayGivesNoDue)
{
    for (const Story& story : {bought(), asked(), deliveredAgain(), closed()})
        EXPECT_TRUE(duesOf(story.status(), Policy(), true, RoomRules()).empty());
}

TEST(Deadlines, WordsBeforeTheSaleAreNotOwedAnAnswerInTheRoom)
{
    const Story story =
        Story().then(E::inquiry, "2026-11-16T09:00:00").then(E::opened, "2026-11-16T21:10:07");
    EXPECT_FALSE(has(story, K::answerClient));
    EXPECT_TRUE(has(story, K::firstContact));
}

TEST(Deadlines, AnotherInquiryBringsItsOwnDeadline)
{
    const Story again = Story()
                            .then(E::inquiry, "2026-11-16T09:00:00", "2026-11-18T12:00:00")
                            .then(E::proposal, "2026-11-17T10:00:00")
                            .then(E::inquiry, "2026-11-19T09:00:00", "2026-11-22T12:00:00");
    const std::vector<Due> dues = duesOf(again.status(), richPolicy());
    ASSERT_NE(find(dues, K::answerInquiry), nullptr);
    EXPECT_EQ(find(dues, K::answerInquiry)->at, japan("2026-11-22T12:00:00"));
    EXPECT_EQ(find(dues, K::answerInquiry)->urgency, Urgency::hard);
}

TEST(Deadlines, ARoomOfAShortLifeIsNotRecalledBeforeItBegan)
{
    RoomRules rules = usualRules();
    rules.roomLife = 7 * ms::day;
    std::vector<Due> dues = duesOf(greeted().status(), richPolicy(), false, rules);
    std::erase_if(dues, [](const Due& due) { return due.kind != K::roomLifeReminder; });
    ASSERT_EQ(dues.size(), 2U);
    EXPECT_EQ(dues[0].at, japan("2026-11-20T21:10:07"));
}

TEST(Deadlines, WithoutARuleForTheLastDeliveryItEndsAsTheOthersDo)
{
    RoomRules rules = usualRules();
    rules.lastDeliveryClose = 0;
    const std::vector<Due> dues = duesOf(deliveredAgain().status(), richPolicy(), false, rules);
    ASSERT_NE(find(dues, K::approvalEnds), nullptr);
    EXPECT_EQ(find(dues, K::approvalEnds)->at, japan("2026-11-24T11:00:00"));
}

// A room in the seller's turn is never without a line: nobody else would speak of it again.
TEST(Deadlines, WorkWithoutADayIsNotForgotten)
{
    const Story mine = silentSince16th().then(E::turnToSeller, "2026-11-17T10:00:00");
    const Policy usual = usualRules().usual;
    const auto dues = duesOf(mine.status(), usual);
    const Due* const word = find(dues, K::answerClient);
    ASSERT_NE(word, nullptr);
    EXPECT_EQ(word->at, japan("2026-11-17T10:00:00") + usualRules().sellerSilent);
    EXPECT_EQ(word->letter, nullptr);
    EXPECT_EQ(stepsTo(*word, mine.status(), usual, usualRules()).front().what,
              key(E::turnToSeller));
    // An own word in between counts anew, and keeps the turn when it is said to.
    const Story told = Story(mine)
                           .then(E::sellerMessage, "2026-11-19T10:00:00")
                           .then(E::turnToSeller, "2026-11-19T10:00:00");
    const auto later = duesOf(told.status(), usual);
    ASSERT_NE(find(later, K::answerClient), nullptr);
    EXPECT_EQ(find(later, K::answerClient)->at - word->at, 2 * ms::day);
    // A question of the client goes first, a day of its own is enough, and so is their turn.
    const Story asked = Story(mine).then(E::clientMessage, "2026-11-18T10:00:00");
    EXPECT_EQ(find(duesOf(asked.status(), usual), K::answerClient)->anchor,
              japan("2026-11-18T10:00:00"));
    EXPECT_FALSE(has(silentSince16th(), K::answerClient));
    Policy withDraft = usual;
    withDraft.draftDays = 30;
    EXPECT_TRUE(has(greeted().then(E::turnToSeller, "2026-11-17T10:00:00"), K::answerClient));
    EXPECT_FALSE(
        has(greeted().then(E::turnToSeller, "2026-11-17T10:00:00"), K::answerClient, withDraft));
}

// 21 November is a Saturday before a holiday on Monday: the next request would be Tuesday's.
TEST(Deadlines, NobodyIsAskedForADayAfterANotice)
{
    const Story story = silentSince16th().then(E::waitAsked, "2026-11-20T12:00:00");
    const auto dues = duesOf(story.status(), richPolicy());
    ASSERT_NE(find(dues, K::notice1), nullptr);
    EXPECT_LT(find(dues, K::notice1)->at, japan("2026-11-24T18:00:00"));
    EXPECT_EQ(find(dues, K::askForDate), nullptr);
    const auto sooner =
        duesOf(silentSince16th().then(E::waitAsked, "2026-11-19T12:00:00").status(), richPolicy());
    ASSERT_NE(find(sooner, K::askForDate), nullptr);
    EXPECT_LT(find(sooner, K::askForDate)->at, find(sooner, K::notice1)->at);
}

TEST(Deadlines, BothClocksOfAPromiseStandOnIt)
{
    const Story story = greeted().then(E::promised, "2026-11-17T10:00:00", "2026-11-20T00:00:00");
    const std::vector<Due> dues = duesOf(story.status(), patientPolicy());
    EXPECT_EQ(find(dues, K::checkPromise)->anchor, japan("2026-11-17T10:00:00"));
    EXPECT_EQ(find(dues, K::askForDate)->anchor, japan("2026-11-17T10:00:00"));
}

TEST(Deadlines, SpansAreToldAsTheRulesMeanThem)
{
    const auto kindsOf = [](const Story& story, DueKind kind, const RoomRules& rules) {
        const std::vector<Due> dues = duesOf(story.status(), richPolicy(), false, rules);
        std::vector<std::pair<Step::Kind, int>> kinds;
        for (const Step& step : stepsTo(*find(dues, kind), story.status(), richPolicy(), rules))
            kinds.emplace_back(step.kind, step.amount);
        return kinds;
    };
    using S = Step::Kind;
    using Kinds = std::vector<std::pair<S, int>>;
    EXPECT_EQ(kindsOf(bought(), K::firstContact, usualRules()),
              (Kinds{{S::start, 0}, {S::addHours, 48}}));
    EXPECT_EQ(kindsOf(asked(), K::answerClient, usualRules()),
              (Kinds{{S::start, 0}, {S::addDays, 4}}));
    EXPECT_EQ(kindsOf(delivered("2026-11-19T11:00:01"), K::approvalEnds, usualRules()),
              (Kinds{{S::start, 0}, {S::addHours, 72}, {S::fullHour, 0}}));
    EXPECT_EQ(kindsOf(delivered("2026-11-19T11:00:00"), K::approvalEnds, usualRules()),
              (Kinds{{S::start, 0}, {S::addHours, 72}}));
    RoomRules other = usualRules();
    other.firstContact = 90 * ms::minute;
    other.sellerSilent = 30 * ms::hour;
    other.approvalRound = 30 * ms::minute;
    EXPECT_EQ(kindsOf(bought(), K::firstContact, other),
              (Kinds{{S::start, 0}, {S::addMinutes, 90}}));
    EXPECT_EQ(kindsOf(asked(), K::answerClient, other), (Kinds{{S::start, 0}, {S::addHours, 30}}));
    EXPECT_EQ(kindsOf(delivered("2026-11-19T11:00:01"), K::approvalEnds, other),
              (Kinds{{S::start, 0}, {S::addHours, 72}, {S::fullHour, 30}}));
}

TEST(Deadlines, SkippedDaysAreNamed)
{
    const Story story = greeted().then(E::promised, "2026-11-17T10:00:00", "2026-11-20T00:00:00");
    const std::vector<Due> dues = duesOf(story.status(), patientPolicy());
    const Due* const request = find(dues, K::askForDate);
    ASSERT_NE(request, nullptr);
    const std::vector<Step> steps =
        stepsTo(*request, story.status(), patientPolicy(), usualRules());
    ASSERT_EQ(steps.size(), 3U);
    const std::vector<QDate> expected = {{2026, 11, 21}, {2026, 11, 22}, {2026, 11, 23}};
    EXPECT_EQ(steps[2].kind, Step::Kind::closeHour);
    EXPECT_EQ(steps[2].skipped, expected);
}

TEST(Deadlines, ListingsAreLookedAtAgain)
{
    Service service;
    service.createdAt = japan("2026-08-31T10:00:00");
    service.reviewMonths = 6;
    const auto at = [&service](qint64 badEnd) -> qint64 {
        const std::optional<Due> due = reviewDue(service, badEnd);
        return due ? due->at : 0;
    };
    EXPECT_EQ(at(0), japan("2027-02-28T23:59:00"));
    service.createdAt = japan("2027-08-31T10:00:00");
    EXPECT_EQ(at(0), japan("2028-02-29T23:59:00")); // a leap year
    service.reviewedAt = japan("2027-10-01T10:00:00");
    EXPECT_EQ(at(0), japan("2028-04-01T23:59:00"));
    // A bad end before the last look is old news.
    EXPECT_EQ(at(japan("2027-09-30T10:00:00")), japan("2028-04-01T23:59:00"));
    EXPECT_EQ(at(japan("2027-11-05T23:30:00")), japan("2027-11-08T23:59:00"));
    // What is due anyway comes first.
    EXPECT_EQ(at(japan("2028-05-05T10:00:00")), japan("2028-04-01T23:59:00"));
    service.reviewMonths = 0;
    EXPECT_EQ(at(0), 0);
    EXPECT_EQ(at(japan("2027-11-05T23:30:00")), japan("2027-11-08T23:59:00"));
    service.active = false;
    EXPECT_EQ(at(japan("2027-11-05T23:30:00")), 0);
}

TEST(Deadlines, ReviewStepsLeadToTheDate)
{
    Service service;
    service.createdAt = japan("2026-08-31T10:00:00");
    for (const qint64 badEnd : {qint64(0), japan("2026-09-15T10:00:00")}) {
        const std::optional<Due> due = reviewDue(service, badEnd);
        ASSERT_TRUE(due);
        EXPECT_TRUE(due->wholeDay);
        const std::vector<Step> steps = stepsToReview(*due, service, badEnd);
        ASSERT_EQ(steps.size(), 3U);
        EXPECT_EQ(steps[0].what, badEnd == 0 ? u"listed" : u"ended-badly");
        EXPECT_EQ(due->anchor, steps[0].to);
        for (std::size_t i = 1; i < steps.size(); ++i)
            EXPECT_EQ(resultOf(steps[i], steps[i - 1].to), steps[i].to);
        EXPECT_EQ(steps.back().to, due->at);
    }
}

TEST(Deadlines, ARoomEndsBadlyByCancelOrFewStars)
{
    EXPECT_TRUE(endedBadly(asked().then(E::cancelled, "2026-11-18T09:00:00").status()));
    EXPECT_TRUE(endedBadly(closed().rated(E::ratedByClient, "2026-11-22T09:00:00", 3).status()));
    EXPECT_FALSE(endedBadly(closed().rated(E::ratedByClient, "2026-11-22T09:00:00", 4).status()));
    EXPECT_FALSE(endedBadly(closed().then(E::ratedByClient, "2026-11-22T09:00:00").status()));
    EXPECT_FALSE(endedBadly(closed().status()));
}

TEST(Deadlines, EveryLetterIsShipped)
{
    const auto letters = writing::loadShippedTemplates();
    ASSERT_TRUE(letters);
    const auto expectShipped = [&letters](const char* key) {
        const bool there = std::any_of(letters->begin(), letters->end(),
                                       [key](const domain::LetterTemplate& letter) {
                                           return letter.key == QLatin1String(key);
                                       });
        EXPECT_TRUE(there) << key;
    };
    int named = 0;
    for (const auto& rows : {saleRows(), openingRows(), workRows(), ladderRows(), endRows()})
        for (const Row& row : rows)
            for (const Due& due : duesOf(row.story.status(), richPolicy(), true))
                if (due.letter != nullptr) {
                    expectShipped(due.letter);
                    ++named;
                }
    EXPECT_GT(named, 50);
    for (const char* key : {"draft-no-revision", "draft-unlimited"})
        expectShipped(key);
    for (quint32 screening = 0; screening < 16; ++screening)
        if (const char* const letter = screened(screening).letter)
            expectShipped(letter);
}

} // namespace

} // namespace choba::test
