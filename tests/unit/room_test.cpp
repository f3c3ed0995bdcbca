// What a history comes to: state, turn, anchors and counts.
#include "base/ms.h"
#include "domain/client.h"
#include "domain/room.h"
#include "domain/service.h"
#include "support/printers.h"
#include "support/random_text.h"
#include "support/room_history.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace choba::test {

namespace {

using domain::EventKind;
using domain::RoomEvent;
using domain::RoomState;
using domain::RoomStatus;
using domain::Turn;

template<typename Enum>
void expectKeys(int count, std::optional<Enum> (*fromKey)(QStringView))
{
    for (int i = 0; i < count; ++i) {
        const Enum value = static_cast<Enum>(i);
        const QString word = domain::key(value).toString();
        EXPECT_EQ(fromKey(word), value) << qPrintable(word);
        EXPECT_EQ(word, word.toLower());
    }
    EXPECT_FALSE(fromKey(u"nothing-of-the-kind"));
}

TEST(Room, KeysGoThereAndBack)
{
    expectKeys(domain::eventKindCount, &domain::eventKindFromKey);
    expectKeys(domain::roomStateCount, &domain::roomStateFromKey);
    expectKeys(2, &domain::sideFromKey);
    expectKeys(4, &domain::cancelReasonFromKey);
    EXPECT_EQ(domain::key(EventKind::turnToSeller), u"turn-to-seller");
    EXPECT_EQ(domain::key(EventKind::note), u"note");
    EXPECT_EQ(domain::key(RoomState::awaitingApproval), u"awaiting-approval");
}

struct Outcome {
    const char* kinds;
    RoomState state;
    Turn turn;
};

const Outcome outcomes[] = {
    {"", RoomState::inquiry, Turn::none},
    // Before the sale words of any channel pass the turn.
    {"inquiry", RoomState::inquiry, Turn::mine},
    {"inquiry seller-direct", RoomState::inquiry, Turn::theirs},
    {"inquiry seller-message", RoomState::inquiry, Turn::theirs},
    {"inquiry seller-direct client-direct", RoomState::inquiry, Turn::mine},
    {"inquiry seller-direct client-message", RoomState::inquiry, Turn::mine},
    {"inquiry seller-direct acknowledged", RoomState::inquiry, Turn::theirs},
    {"inquiry proposal", RoomState::proposed, Turn::theirs},
    {"inquiry proposal client-direct", RoomState::proposed, Turn::mine},
    {"inquiry proposal client-direct proposal", RoomState::proposed, Turn::theirs},
    {"inquiry proposal promised", RoomState::proposed, Turn::theirs},
    {"inquiry promised", RoomState::inquiry, Turn::mine},
    {"inquiry declined", RoomState::declined, Turn::none},
    {"inquiry declined client-direct", RoomState::declined, Turn::none},
    {"inquiry declined inquiry", RoomState::inquiry, Turn::mine},
    {"inquiry declined opened", RoomState::open, Turn::mine},
    // After it only those in the room.
    {"opened", RoomState::open, Turn::mine},
    {"inquiry proposal opened", RoomState::open, Turn::mine},
    {"opened seller-direct", RoomState::open, Turn::mine},
    {"opened seller-message", RoomState::open, Turn::theirs},
    {"opened seller-message client-direct", RoomState::open, Turn::mine},
    {"opened seller-message client-message", RoomState::open, Turn::mine},
    {"opened seller-message acknowledged", RoomState::open, Turn::theirs},
    {"opened acknowledged", RoomState::open, Turn::mine},
    {"opened video-proposed", RoomState::open, Turn::theirs},
    {"opened seller-message turn-to-seller", RoomState::open, Turn::mine},
    {"opened turn-to-client", RoomState::open, Turn::theirs},
    {"opened delivery-date", RoomState::open, Turn::mine},
    {"opened note", RoomState::open, Turn::mine},
    {"opened inquiry", RoomState::open, Turn::mine},
    {"opened seller-message proposal", RoomState::open, Turn::theirs},
    {"opened declined", RoomState::open, Turn::mine},
    // Waiting.
    {"opened seller-message wait-asked", RoomState::open, Turn::theirs},
    {"opened client-message wait-asked", RoomState::open, Turn::mine},
    {"opened client-message promised", RoomState::open, Turn::theirs},
    {"opened client-message wait-asked date-asked", RoomState::open, Turn::theirs},
    // Work and its acceptance.
    {"opened handed-over", RoomState::handedOver, Turn::theirs},
    {"opened handed-over revision-asked", RoomState::handedOver, Turn::mine},
    {"opened handed-over revision-asked handed-over", RoomState::handedOver, Turn::theirs},
    {"opened handed-over notice-1", RoomState::handedOver, Turn::theirs},
    {"opened handed-over delivered", RoomState::awaitingApproval, Turn::theirs},
    {"opened handed-over delivered client-message", RoomState::awaitingApproval, Turn::mine},
    {"opened handed-over delivered promised", RoomState::awaitingApproval, Turn::theirs},
    {"opened handed-over delivered handed-over", RoomState::awaitingApproval, Turn::theirs},
    {"opened handed-over delivered sent-back", RoomState::sentBack, Turn::mine},
    {"opened handed-over delivered sent-back seller-message", RoomState::sentBack, Turn::theirs},
    {"opened handed-over delivered sent-back handed-over", RoomState::handedOver, Turn::theirs},
    {"opened handed-over delivered sent-back delivered", RoomState::awaitingApproval, Turn::theirs},
    {"opened handed-over delivered accepted", RoomState::accepted, Turn::none},
    {"opened handed-over delivered accepted client-message", RoomState::accepted, Turn::mine},
    {"opened handed-over delivered accepted seller-message", RoomState::accepted, Turn::none},
    {"opened handed-over delivered accepted handed-over", RoomState::accepted, Turn::none},
    {"opened handed-over delivered accepted delivered", RoomState::accepted, Turn::none},
    {"opened handed-over delivered accepted accepted", RoomState::accepted, Turn::none},
    // Two formal deliveries one after another are one state.
    {"opened handed-over delivered delivered", RoomState::awaitingApproval, Turn::theirs},
    // Cancelling.
    {"opened cancel-asked", RoomState::cancelAsked, Turn::theirs},
    {"opened cancel-asked client-message", RoomState::cancelAsked, Turn::mine},
    {"opened cancel-asked:client", RoomState::cancelAsked, Turn::mine},
    {"opened cancel-asked:client seller-message", RoomState::cancelAsked, Turn::mine},
    {"opened cancel-asked cancelled", RoomState::cancelled, Turn::none},
    {"opened cancel-asked cancel-declined", RoomState::open, Turn::mine},
    {"opened handed-over cancel-asked:client cancel-declined", RoomState::handedOver, Turn::mine},
    {"opened handed-over delivered cancel-asked:client cancel-declined",
     RoomState::awaitingApproval, Turn::theirs},
    {"opened cancel-asked cancel-asked cancel-declined", RoomState::open, Turn::mine},
    {"opened cancel-asked:client handed-over cancel-declined", RoomState::handedOver, Turn::theirs},
    {"opened delivered accepted cancel-asked:client cancel-declined", RoomState::accepted,
     Turn::none},
    {"opened cancel-declined", RoomState::open, Turn::mine},
    {"opened cancelled", RoomState::cancelled, Turn::none},
    {"opened cancelled client-message", RoomState::cancelled, Turn::none},
    {"opened cancelled closed", RoomState::cancelled, Turn::none},
    // The end.
    {"opened closed", RoomState::closed, Turn::none},
    {"opened closed opened", RoomState::closed, Turn::none},
    {"opened closed client-message seller-message", RoomState::closed, Turn::none},
    {"opened closed delivered", RoomState::closed, Turn::none},
    {"opened closed cancelled", RoomState::closed, Turn::none},
    {"opened closed rated-by-seller", RoomState::closed, Turn::none},
    {"opened closed rated-by-client", RoomState::closed, Turn::none},
    {"opened closed rated-by-client rated-by-seller", RoomState::done, Turn::none},
    {"opened closed rated-by-seller rated-by-client", RoomState::done, Turn::none},
    {"opened handed-over delivered accepted rated-by-client", RoomState::closed, Turn::none},
    {"opened handed-over delivered accepted rated-by-client rated-by-seller", RoomState::done,
     Turn::none},
    {"opened handed-over delivered accepted rated-by-seller", RoomState::accepted, Turn::none},
    {"opened handed-over delivered accepted rated-by-seller rated-by-client", RoomState::done,
     Turn::none},
    {"opened rated-by-client rated-by-seller closed", RoomState::done, Turn::none},
    {"opened handed-over delivered rated-by-client", RoomState::awaitingApproval, Turn::theirs},
};

TEST(Room, StateAndTurn)
{
    for (const Outcome& outcome : outcomes) {
        SCOPED_TRACE(outcome.kinds);
        const RoomStatus status = statusAfter(outcome.kinds);
        EXPECT_EQ(status.state, outcome.state);
        EXPECT_EQ(status.turn, outcome.turn);
    }
}

// Which event of the history (0 = the first) passed the turn, and which one the ladder counts from.
TEST(Room, WhenTheTurnPassedAndWhatTheLadderCountsFrom)
{
    struct Case {
        const char* kinds;
        int turnSince;
        int anchor; // −1 = none
    };

    const Case cases[] = {
        {"opened", 0, -1},
        {"opened seller-message", 1, 1},
        {"inquiry proposal opened", 2, -1},
        {"opened seller-message seller-message", 1, 1},
        {"opened seller-message seller-direct", 1, 1},
        {"opened seller-message client-direct", 2, 2},
        {"opened seller-message acknowledged", 1, 2},
        {"opened seller-message wait-asked", 1, 2},
        {"opened seller-message promised", 1, 2},
        {"opened seller-message client-message seller-message", 3, 3},
        {"opened client-message promised", 2, 2},
        {"opened handed-over seller-message", 1, 1},
        {"opened handed-over handed-over", 2, 2},
        {"opened seller-message handed-over", 2, 2},
        {"opened handed-over notice-1 notice-2", 1, 1},
        {"opened seller-message wait-asked date-asked", 3, 3},
        {"opened promised seller-message", 1, 2},
        {"opened client-message date-asked", 2, 2},
        {"opened seller-message turn-to-client", 1, 2},
        {"opened seller-message turn-to-seller", 2, 1},
        {"opened seller-message video-proposed", 1, 1},
        {"opened seller-message delivery-date note", 1, 1},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.kinds);
        const std::vector<RoomEvent> events = history(each.kinds);
        const RoomStatus status = domain::fold(events);
        EXPECT_EQ(shown(status.turnSince),
                  shown(events[static_cast<std::size_t>(each.turnSince)].at));
        const qint64 anchor =
            each.anchor < 0 ? 0 : events[static_cast<std::size_t>(each.anchor)].at;
        EXPECT_EQ(shown(status.anchor), shown(anchor));
    }
}

TEST(Room, FirstMessageInTheRoomIsOneAfterTheOpening)
{
    struct Case {
        const char* kinds;
        int first; // −1 = none
        int last;
    };

    const Case cases[] = {
        {"inquiry seller-direct proposal opened", -1, 2},
        {"opened seller-direct", -1, -1},
        {"opened client-message", -1, -1},
        {"opened delivery-date", -1, -1},
        {"opened turn-to-client", -1, -1},
        {"opened cancel-asked", -1, -1},
        {"inquiry seller-message opened seller-message seller-message", 3, 4},
        {"opened handed-over", 1, 1},
        {"opened date-asked", 1, 1},
        {"opened video-proposed", 1, 1},
        {"opened notice-1", 1, 1},
        {"opened delivered", 1, 1},
        {"opened turn-to-seller", 1, 1},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.kinds);
        const std::vector<RoomEvent> events = history(each.kinds);
        const RoomStatus status = domain::fold(events);
        const auto at = [&events](int place) {
            return place < 0 ? 0 : events[static_cast<std::size_t>(place)].at;
        };
        EXPECT_EQ(shown(status.firstSellerAt), shown(at(each.first)));
        EXPECT_EQ(shown(status.lastSellerAt), shown(at(each.last)));
    }
}

TEST(Room, WhateverTheClientWritesEndsTheLadder)
{
    for (const char* written : {"client-message", "client-direct", "acknowledged", "wait-asked",
                                "promised", "revision-asked", "sent-back", "cancel-asked:client"}) {
        SCOPED_TRACE(written);
        const QByteArray noticed = "opened handed-over notice-1 notice-2";
        EXPECT_NE(statusAfter(noticed).notice1At, 0);
        EXPECT_NE(statusAfter(noticed).notice2At, 0);
        EXPECT_NE(statusAfter(noticed).promisedClose, 0);
        const RoomStatus status = statusAfter(noticed + ' ' + written);
        EXPECT_EQ(status.notice1At, 0);
        EXPECT_EQ(status.notice1Close, 0);
        EXPECT_EQ(status.notice2At, 0);
        EXPECT_EQ(status.promisedClose, 0);
        EXPECT_EQ(status.lastClientAt, status.lastAt);
    }
}

TEST(Room, WhatElseBeginsTheLadderAnewAndWhatDoesNot)
{
    const QByteArray noticed = "opened seller-message notice-1 ";
    for (const char* kind : {"handed-over", "delivered", "turn-to-seller", "cancel-asked",
                             "accepted", "cancelled", "closed"})
        EXPECT_EQ(statusAfter(noticed + kind).promisedClose, 0) << kind;
    const qint64 promised = statusAfter(noticed).promisedClose;
    EXPECT_NE(promised, 0);
    for (const char* kind : {"seller-message", "seller-direct", "turn-to-client", "date-asked",
                             "delivery-date", "video-proposed", "note"})
        EXPECT_EQ(statusAfter(noticed + kind).promisedClose, promised) << kind;
}

TEST(Room, NoticesKeepTheCloseTheyPromised)
{
    std::vector<RoomEvent> events = history("opened handed-over notice-1 notice-2");
    EXPECT_EQ(domain::fold(events).notice1Close, *events[2].value);
    EXPECT_EQ(domain::fold(events).promisedClose, *events[3].value);
    events[3].value.reset();
    EXPECT_EQ(domain::fold(events).promisedClose, *events[2].value);
}

TEST(Room, PromisesAndQuestionsForADate)
{
    const std::vector<RoomEvent> events = history("opened seller-message promised");
    const RoomStatus promised = domain::fold(events);
    EXPECT_EQ(promised.promisedFor, *events[2].value);
    EXPECT_EQ(promised.promisedAt, events[2].at);

    struct Case {
        const char* kinds;
        bool promise;
        bool wait;
        qint64 asked;
    };

    const Case cases[] = {
        {"opened seller-message wait-asked", false, true, 0},
        {"opened seller-message wait-asked promised", true, false, 0},
        {"opened seller-message promised wait-asked", false, true, 0},
        {"opened seller-message wait-asked date-asked", false, false, 1},
        {"opened seller-message wait-asked date-asked promised date-asked", true, false, 2},
        {"opened seller-message wait-asked date-asked promised", true, false, 1},
        {"opened seller-message promised acknowledged", true, false, 0},
        {"opened seller-message promised seller-message", true, false, 0},
        {"opened seller-message date-asked promised client-message", false, false, 0},
        {"opened handed-over date-asked promised revision-asked", false, false, 0},
        {"opened handed-over delivered date-asked promised sent-back", false, false, 0},
        {"opened handed-over delivered promised accepted", false, false, 0},
        {"opened date-asked handed-over", false, false, 0},
        {"inquiry proposal date-asked promised opened", false, false, 0},
        {"opened closed promised wait-asked", false, false, 0},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.kinds);
        const RoomStatus status = statusAfter(each.kinds);
        EXPECT_EQ(status.promisedFor != 0, each.promise);
        EXPECT_EQ(status.promisedAt != 0, each.promise);
        EXPECT_EQ(status.waitAskedAt != 0, each.wait);
        EXPECT_EQ(status.datesAsked, each.asked);
    }
}

// Until the day has come it stands; asking again after it is a new question.
TEST(Room, AskingAgainAfterABrokenPromiseGivesNewTime)
{
    std::vector<RoomEvent> events = history("opened seller-message promised date-asked");
    const qint64 day = *events[2].value;
    events[3].at = day - ms::second;
    EXPECT_EQ(shown(domain::fold(events).anchor), shown(events[2].at));
    EXPECT_EQ(domain::fold(events).promisedFor, day);
    events[3].at = day;
    EXPECT_EQ(domain::fold(events).promisedFor, 0);
    EXPECT_EQ(shown(domain::fold(events).anchor), shown(day));
    events[3].at = day + ms::day;
    EXPECT_EQ(shown(domain::fold(events).anchor), shown(day + ms::day));
}

TEST(Room, AskingWhoAskedForTimeGivesNewTime)
{
    const std::vector<RoomEvent> events =
        history("opened seller-message wait-asked seller-message date-asked date-asked");
    // Words alone do not, and neither does asking who did not ask for time.
    EXPECT_EQ(shown(domain::fold({events.begin(), events.begin() + 4}).anchor),
              shown(events[2].at));
    EXPECT_EQ(shown(domain::fold({events.begin(), events.begin() + 5}).anchor),
              shown(events[4].at));
    EXPECT_EQ(shown(domain::fold(events).anchor), shown(events[4].at));
}

TEST(Room, Counts)
{
    const RoomStatus status = statusAfter(
        "inquiry proposal proposal opened video-proposed delivery-date handed-over revision-asked "
        "handed-over revision-asked handed-over delivered sent-back handed-over delivered accepted "
        "rated-by-client");
    const std::vector<RoomEvent> events = history("note note note note note note");
    EXPECT_EQ(status.inquiryAt, events[0].at);
    EXPECT_EQ(status.proposedAt, events[2].at);
    EXPECT_EQ(status.openedAt, events[3].at);
    EXPECT_TRUE(status.videoProposed);
    EXPECT_EQ(status.deliveryDate, domain::startOfDay(domain::dayOf(events[5].at) + 2));
    EXPECT_EQ(status.revisions, 2);
    EXPECT_EQ(status.deliveries, 2);
    EXPECT_EQ(status.sendBacks, 1);
    EXPECT_EQ(status.stars, 5);
    EXPECT_TRUE(status.clientRated);
    EXPECT_FALSE(status.sellerRated);
    EXPECT_EQ(status.endedAt, status.lastAt);
    EXPECT_EQ(status.acceptedAt, status.lastAt - ms::hour);
    EXPECT_EQ(status.deliveredAt, status.lastAt - 2 * ms::hour);
    EXPECT_EQ(status.handedOverAt, status.lastAt - 3 * ms::hour);
}

TEST(Room, TheFirstAcceptanceCounts)
{
    const std::vector<RoomEvent> events = history("opened handed-over delivered accepted accepted");
    EXPECT_EQ(domain::fold(events).acceptedAt, events[3].at);
}

TEST(Room, TheRequestersDeadlineIsKept)
{
    std::vector<RoomEvent> events = history("inquiry");
    EXPECT_EQ(domain::fold(events).answerBy, 0);
    events[0].value = events[0].at + ms::day;
    EXPECT_EQ(domain::fold(events).answerBy, *events[0].value);
}

TEST(Room, TheFirstEndCounts)
{
    const std::vector<RoomEvent> events = history("opened closed rated-by-client closed cancelled");
    EXPECT_EQ(domain::fold(events).endedAt, events[1].at);
    EXPECT_EQ(statusAfter("opened accepted").endedAt, 0);
    EXPECT_EQ(statusAfter("inquiry declined proposal").endedAt, 0);
    const std::vector<RoomEvent> taken = history("inquiry declined proposal opened cancelled");
    EXPECT_EQ(domain::fold(taken).endedAt, taken[4].at);
}

TEST(Room, CancelRequestsWaitForTheirAnswer)
{
    EXPECT_NE(statusAfter("opened cancel-asked").cancelAskedAt, 0);
    EXPECT_EQ(statusAfter("opened cancel-asked:client").cancelBy, domain::Side::client);
    for (const char* answered :
         {"opened cancel-asked cancel-declined", "opened cancel-asked cancelled",
          "opened cancel-asked closed", "opened handed-over delivered cancel-asked accepted"})
        EXPECT_EQ(statusAfter(answered).cancelAskedAt, 0) << answered;
}

// A formal delivery that was made is a hand-over, whatever was recorded before it.
TEST(Room, AFormalDeliveryHandsOver)
{
    const std::vector<RoomEvent> events = history("opened seller-message delivered sent-back");
    EXPECT_EQ(domain::fold(events).handedOverAt, events[2].at);
}

TEST(Room, MessagesAreKindsOfTheirOwn)
{
    struct Case {
        const char* channel;
        domain::Direction direction;
        bool settled;
        EventKind kind;
    };

    const Case cases[] = {
        {"room", domain::Direction::out, false, EventKind::sellerMessage},
        {"dm", domain::Direction::out, false, EventKind::sellerDirect},
        {"estimate", domain::Direction::out, false, EventKind::sellerDirect},
        {"room", domain::Direction::in, false, EventKind::clientMessage},
        {"dm", domain::Direction::in, false, EventKind::clientDirect},
        {"room", domain::Direction::in, true, EventKind::acknowledged},
        {"dm", domain::Direction::in, true, EventKind::acknowledged},
    };
    for (const Case& each : cases) {
        domain::Message message;
        message.channel = QString::fromLatin1(each.channel);
        message.direction = each.direction;
        message.settled = each.settled;
        EXPECT_EQ(domain::kindOf(message), each.kind) << each.channel;
    }
}

// The site shows minutes: the ordinal decides what came first, and the turn with it.
TEST(Room, TheOrdinalDecidesWithinAMinute)
{
    std::vector<RoomEvent> events = history("opened seller-message client-message");
    events[1].at = events[2].at;
    events[1].ordinal = 1;
    EXPECT_EQ(domain::fold(events).turn, Turn::theirs);
    events[2].ordinal = 2;
    EXPECT_EQ(domain::fold(events).turn, Turn::mine);
    EXPECT_TRUE(domain::comesBefore(events[1], events[2]));
    EXPECT_FALSE(domain::comesBefore(events[2], events[1]));
    EXPECT_FALSE(domain::comesBefore(events[1], events[1]));
}

TEST(Room, PurchaseWordsAndStepsOfOneMoment)
{
    std::vector<RoomEvent> events = history("seller-message opened");
    events[0].at = events[1].at;
    EXPECT_EQ(domain::fold(events).firstSellerAt, events[0].at);
    EXPECT_EQ(domain::fold(events).turn, Turn::theirs);
    // The day the client named stands in their message.
    events = history("opened seller-message promised client-message");
    events[3].at = events[2].at;
    EXPECT_NE(domain::fold(events).promisedFor, 0);
    EXPECT_EQ(domain::fold(events).turn, Turn::theirs);
}

// Not yet stored, and alike but for what they say.
TEST(Room, EventsWithoutIdsHaveAnOrderToo)
{
    RoomEvent sooner;
    sooner.kind = EventKind::promised;
    sooner.value = 1;
    RoomEvent later = sooner;
    later.value = 2;
    EXPECT_NE(domain::comesBefore(sooner, later), domain::comesBefore(later, sooner));
    EXPECT_EQ(domain::fold({sooner, later}), domain::fold({later, sooner}));
    later = sooner;
    later.message = MessageId{1};
    EXPECT_NE(domain::comesBefore(sooner, later), domain::comesBefore(later, sooner));
}

TEST(Room, TwoFormalDeliveriesInOneSecond)
{
    std::vector<RoomEvent> events = history("opened handed-over delivered delivered");
    events[3].at = events[2].at;
    EXPECT_EQ(domain::fold(events).deliveries, 2);
    EXPECT_EQ(domain::fold(events).state, RoomState::awaitingApproval);
}

// Any events at all, few minutes apart, so that many share one.
std::vector<RoomEvent> randomHistory(RandomText& random)
{
    std::vector<RoomEvent> events;
    const int length = random.number(1, 25);
    for (int i = 0; i < length; ++i) {
        RoomEvent event;
        event.kind = static_cast<EventKind>(random.number(0, domain::eventKindCount - 1));
        event.at = japan("2026-11-02 10:00") + random.number(0, 12) * ms::minute;
        event.ordinal = random.number(0, 2);
        event.id = RoomEventId{random.number(0, 3) == 0 ? 0 : i + 1};
        event.message = MessageId{random.number(0, 3)};
        event.by = random.number(0, 1) == 0 ? domain::Side::seller : domain::Side::client;
        if (random.number(0, 3) > 0)
            event.value = event.at + random.number(0, 5) * ms::day;
        events.push_back(event);
    }
    return events;
}

TEST(RoomProperty, TheOrderOfTheListNeverMatters)
{
    const int rounds = propertyRounds(2000);
    for (int round = 0; round < rounds; ++round) {
        RandomText random(static_cast<unsigned>(round));
        std::vector<RoomEvent> events = randomHistory(random);
        const RoomStatus status = domain::fold(events);
        std::mt19937 engine(static_cast<unsigned>(round));
        std::shuffle(events.begin(), events.end(), engine);
        ASSERT_EQ(domain::fold(events), status) << "round " << round;
    }
}

TEST(RoomProperty, OneMoreEventIsTheSameAsAWholeFold)
{
    const int rounds = propertyRounds(1000);
    for (int round = 0; round < rounds; ++round) {
        RandomText random(static_cast<unsigned>(round));
        std::vector<RoomEvent> events = randomHistory(random);
        std::sort(events.begin(), events.end(), domain::comesBefore);
        RoomStatus status;
        for (const RoomEvent& event : events)
            domain::apply(status, event);
        ASSERT_EQ(status, domain::fold(events)) << "round " << round;
        ASSERT_EQ(status.lastAt, events.back().at);
        ASSERT_EQ(status.endedAt != 0, domain::isOver(status.state));
        if (domain::isOver(status.state)) {
            ASSERT_EQ(status.turn, Turn::none);
            ASSERT_EQ(status.promisedClose, 0);
        }
    }
}

TEST(RoomProperty, AMessageOfTheClientAlwaysEndsTheLadder)
{
    const int rounds = propertyRounds(1000);
    int running = 0;
    for (int round = 0; round < rounds; ++round) {
        RandomText random(static_cast<unsigned>(round));
        std::vector<RoomEvent> events = history("opened handed-over");
        for (RoomEvent& event : randomHistory(random)) {
            event.at += ms::day;
            events.push_back(event);
        }
        running += domain::fold(events).promisedClose != 0 ? 1 : 0;
        RoomEvent message;
        message.kind = EventKind::clientMessage;
        message.at = events.front().at + 3 * ms::day;
        events.push_back(message);
        const RoomStatus status = domain::fold(events);
        ASSERT_EQ(status.notice1At, 0) << "round " << round;
        ASSERT_EQ(status.notice2At, 0);
        ASSERT_EQ(status.promisedClose, 0);
        ASSERT_EQ(status.promisedFor, 0);
        ASSERT_NE(status.turn, Turn::theirs);
    }
    EXPECT_GT(running, 0);
}

TEST(Room, WhatIsKeptAboutIt)
{
    domain::Room room;
    EXPECT_FALSE(domain::problemOf(room));
    room.number = QStringLiteral(" 12345678 ");
    room.gross = 0;
    room.title = QString(domain::longestTitle, u'あ');
    room.note = QString(domain::longestNote, u'い');
    EXPECT_FALSE(domain::problemOf(room));
    const auto problem = [&room](auto change) {
        domain::Room changed = room;
        change(changed);
        const std::optional<Error> error = domain::problemOf(changed);
        return error ? error->where : QString();
    };
    EXPECT_EQ(problem([](domain::Room& it) { it.title += u'あ'; }), QStringLiteral("title"));
    EXPECT_EQ(problem([](domain::Room& it) { it.note += u'い'; }), QStringLiteral("note"));
    EXPECT_EQ(problem([](domain::Room& it) { it.number = QStringLiteral("12a"); }),
              QStringLiteral("number"));
    EXPECT_EQ(problem([](domain::Room& it) { it.gross = -1; }), QStringLiteral("gross"));
    EXPECT_EQ(problem([](domain::Room& it) { it.gross = domain::highestPrice + 1; }),
              QStringLiteral("gross"));
    EXPECT_EQ(problem([](domain::Room& it) { it.gross = domain::highestPrice; }), QString());
}

} // namespace

} // namespace choba::test
