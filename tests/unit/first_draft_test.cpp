// The first draft: promised by the greeting, or owed to a client who cares for speed.
#include "base/ms.h"
#include "domain/deadlines.h"
#include "support/printers.h"
#include "support/room_story.h"
#include "wording/language.h"
#include "wording/rooms.h"
#include "writing/fill.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace choba::test {

namespace {

using namespace domain;
using E = EventKind;

Policy withDraftDays(int days)
{
    Policy policy = usualRules().usual;
    policy.draftDays = days;
    return policy;
}

std::optional<Due> draftOf(const Story& story, const Policy& policy, bool wantsSpeed = false)
{
    std::vector<Due> dues;
    addDeadlines(story.status(), policy, wantsSpeed, usualRules(), dues);
    const auto found = std::find_if(dues.begin(), dues.end(),
                                    [](const Due& due) { return due.kind == DueKind::firstDraft; });
    return found == dues.end() ? std::nullopt : std::optional(*found);
}

Story bought()
{
    return Story().then(E::opened, "2026-11-16T21:10:07");
}

Story asked()
{
    return bought()
        .then(E::sellerMessage, "2026-11-16T22:00:00")
        .then(E::clientMessage, "2026-11-17T09:30:00");
}

// The turn stays with the seller, who goes on.
Story greeted(const char* at = "2026-11-16T22:00:00")
{
    return bought().then(E::sellerMessage, at).then(E::turnToSeller, at);
}

TEST(FirstDraft, ItsLetterFollowsTheAllowance)
{
    const struct {
        Allowance allowance;
        const char* letter;
    } rows[] = {{Allowance::none, "draft-no-revision"},
                {Allowance::limited, "draft-limited"},
                {Allowance::unlimited, "draft-unlimited"}};

    for (const auto& row : rows) {
        Policy policy = withDraftDays(4);
        policy.allowance = row.allowance;
        for (const bool wantsSpeed : {false, true}) {
            const std::optional<Due> due = draftOf(asked(), policy, wantsSpeed);
            ASSERT_TRUE(due);
            EXPECT_EQ(due->at, japan("2026-11-20T21:10:07"));
            EXPECT_EQ(due->anchor, japan("2026-11-16T21:10:07"));
            EXPECT_STREQ(due->letter, row.letter);
        }
    }
}

TEST(FirstDraft, IsOwedToWhoWasToldOfIt)
{
    const Story told = greeted();
    const Story question = bought().then(E::sellerMessage, "2026-11-16T22:00:00");
    const Story handedOver = asked().then(E::handedOver, "2026-11-18T20:00:00");
    const Story late = greeted("2026-11-21T08:00:00"); // after the day itself
    const Story onTheDay = greeted("2026-11-20T23:59:00");
    const Story sentBack = Story(handedOver)
                               .then(E::delivered, "2026-11-19T10:00:00")
                               .then(E::sentBack, "2026-11-19T11:00:00");
    const Story cancelling = asked().cancelAsked(Side::client, "2026-11-18T09:00:00");

    const struct {
        const char* name;
        const Story& story;
        bool isOwed;
        bool isOwedForSpeed;
    } rows[] = {
        {"nothing said yet", bought(), false, true},
        {"greeted, the seller goes on", told, true, true},
        {"greeted with a question", question, false, true},
        {"the client answered", asked(), true, true},
        {"handed over", handedOver, false, false},
        {"sent back", sentBack, false, false},
        {"a cancel is asked for", cancelling, false, false},
        {"greeted too late to name the day", late, false, true},
        {"greeted on the day", onTheDay, true, true},
    };

    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(draftOf(row.story, withDraftDays(4)).has_value(), row.isOwed);
        EXPECT_EQ(draftOf(row.story, withDraftDays(4), true).has_value(), row.isOwedForSpeed);
        EXPECT_FALSE(draftOf(row.story, withDraftDays(0), true)) << "the service says nothing";
    }
}

// Whatever day the letter names, that day the agenda has it.
TEST(FirstDraft, IsDueOnTheDayTheGreetingNames)
{
    int moved = 0;
    for (int hour = 0; hour < 24 * 60; hour += 5) {
        const qint64 opened = japan("2026-11-01T00:00:00") + hour * ms::hour;
        RoomEvent purchase;
        purchase.kind = E::opened;
        purchase.at = opened;
        RoomEvent greeting = purchase;
        greeting.kind = E::sellerMessage;
        greeting.at += ms::minute;
        RoomEvent goesOn = greeting;
        goesOn.kind = E::turnToSeller;
        goesOn.ordinal = 1;
        writing::RoomLetter letter;
        letter.rules = usualRules();
        letter.policy = withDraftDays(hour % 9 + 1);
        letter.status = fold({purchase});
        templating::Value::Object root;
        writing::putRoomValues(root, letter, greeting.at);
        const templating::Value tree(root);
        const templating::Value* const named =
            tree.member(QStringLiteral("room"))->member(QStringLiteral("draftDate"));
        ASSERT_NE(named, nullptr) << hour;
        std::vector<Due> dues;
        const RoomStatus status = fold({purchase, greeting, goesOn});
        addDeadlines(status, letter.policy, false, usualRules(), dues);
        const auto due = std::find_if(dues.begin(), dues.end(), [](const Due& each) {
            return each.kind == DueKind::firstDraft;
        });
        ASSERT_NE(due, dues.end()) << hour;
        const qint64 day = dayOf(due->at);
        EXPECT_TRUE(usualRules().workDays.isOpen(day)) << hour;
        EXPECT_EQ(named->date(), dateOf(day)) << hour;
        const std::vector<Step> steps = stepsTo(*due, status, letter.policy, usualRules());
        EXPECT_EQ(steps.back().to, due->at) << hour;
        moved += steps.size() > 2 ? 1 : 0;
    }
    EXPECT_GT(moved, 20) << "days off were among them";
}

TEST(FirstDraft, TheSentenceSaysWhoItIsFor)
{
    wording::install(*QCoreApplication::instance(), wording::Language::english);
    const Policy policy = withDraftDays(4);
    const auto sentence = [&policy](const Story& story) {
        const std::optional<Due> due = draftOf(story, policy, true);
        return due ? wording::dueSentence(*due, story.status(), policy, usualRules(),
                                          japan("2026-11-17T10:00:00"))
                   : QString();
    };
    EXPECT_TRUE(sentence(greeted()).contains(u"the greeting names this day"));
    EXPECT_TRUE(sentence(greeted()).contains(u"4 d after the purchase"));
    EXPECT_TRUE(sentence(bought()).contains(u"in a hurry"));
    EXPECT_TRUE(sentence(greeted("2026-11-21T08:00:00")).contains(u"in a hurry"));
}

} // namespace

} // namespace choba::test
