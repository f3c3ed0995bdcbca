#include "acts/clients.h"
#include "domain/silence.h"
#include "storage/clients.h"
#include "storage/drafts.h"
#include "storage/services.h"
#include "support/room_fixture.h"

#include <random>

namespace {

using namespace choba;
using acts::Meaning;
using acts::Rest;
using choba::testing::expectError;
using choba::testing::must;
using domain::EventKind;
using domain::RoomState;
using domain::StepProblem;
using domain::Turn;

class RoomActs : public choba::testing::RoomStore
{
protected:
    domain::Client m_client;

    void SetUp() override
    {
        RoomStore::SetUp();
        m_client = addClient(QStringLiteral("三日月堂"));
    }

    domain::KeptDraft draft(std::optional<RoomId> room = std::nullopt, const char* channel = "room")
    {
        domain::KeptDraft kept = draftOf(QStringLiteral("ご連絡いたします"), m_client.id);
        kept.draft.channel = QString::fromLatin1(channel);
        kept.room = room;
        return kept;
    }

    acts::Sent send(const domain::KeptDraft& kept, Rest rest = Rest::none)
    {
        return must(acts::markSent(scope(), kept, {part(0, 8, text::Cut::end)}, rest));
    }

    std::optional<RoomId> roomOf(MessageId message) const
    {
        return must(storage::loadMessage(connection(), message)).room;
    }

    domain::RoomEvent lastEvent(RoomId room) const
    {
        return must(storage::loadHistory(connection(), room)).back();
    }
};

TEST_F(RoomActs, ARoomBeginsWithItsFirstEvent)
{
    const QStringList before = contents();
    domain::Room room;
    room.id = newId<RoomId>(now);
    room.client = m_client.id;
    room.number = QStringLiteral(" 4821077 ");
    const acts::Receipt receipt =
        must(acts::addRoom(scope(), room, event(EventKind::opened, now - ms::hour), rules()));
    EXPECT_EQ(receipt.kind, acts::Kind::roomAdded);
    EXPECT_EQ(receipt.detail, QStringLiteral("三日月堂様"));
    EXPECT_EQ(receipt.change.rooms, std::vector<RoomId>{room.id});
    EXPECT_EQ(status(room.id).state, RoomState::open);
    EXPECT_EQ(status(room.id).turn, Turn::mine);
    EXPECT_EQ(must(storage::loadRoom(connection(), room.id)).number, QStringLiteral("4821077"));
    must(acts::undo(scope(), receipt.id));
    EXPECT_EQ(contents(), before);

    expectError(acts::addRoom(scope(), room, event(EventKind::opened, now + ms::day), rules()),
                ErrorCode::inFuture);
    room.client = newId<ClientId>(now);
    expectError(acts::addRoom(scope(), room, event(EventKind::opened, now), rules()),
                ErrorCode::notThere);
    EXPECT_EQ(contents(), before);
}

TEST_F(RoomActs, AnInquiryKeepsThePolicyOfThePurchase)
{
    const ServiceId service = addService(QStringLiteral("ロゴ"), 5);
    domain::Room room;
    room.id = newId<RoomId>(now);
    room.client = m_client.id;
    room.service = service;
    const qint64 asked = m_clock;
    EXPECT_EQ(must(acts::addRoom(scope(), room, event(EventKind::inquiry, asked), rules())).kind,
              acts::Kind::inquiryAdded);
    domain::Service changed = must(storage::loadService(connection(), service));
    domain::Policy policy = **storage::policyInForce(connection(), service);
    policy.silenceDays = 9;
    m_clock += ms::hour;
    must(acts::changeService(scope(), changed, policy));
    m_clock += ms::hour;
    record(room.id, EventKind::opened, m_clock);
    const auto policyOf = [&] {
        const auto id = must(storage::loadRoom(connection(), room.id)).policy;
        return must(storage::loadPolicy(connection(), *id)).silenceDays;
    };
    EXPECT_EQ(policyOf(), 9);
    policy.silenceDays = 4;
    m_clock += ms::hour;
    must(acts::changeService(scope(), changed, policy));
    EXPECT_EQ(policyOf(), 9) << "a room keeps the policy it was bought under";
}

TEST_F(RoomActs, WhatTheMarketplaceForbidsIsRefusedWithTheReason)
{
    struct Case {
        std::initializer_list<EventKind> before;
        EventKind step;
        StepProblem problem;
    };

    const Case cases[] = {
        {{EventKind::opened}, EventKind::delivered, StepProblem::noSellerMessage},
        {{EventKind::opened, EventKind::sellerMessage},
         EventKind::delivered,
         StepProblem::nothingHandedOver},
        {{EventKind::opened, EventKind::sellerMessage, EventKind::handedOver, EventKind::delivered,
          EventKind::sentBack, EventKind::delivered},
         EventKind::sentBack,
         StepProblem::secondSendBack},
        {{EventKind::opened, EventKind::closed},
         EventKind::sellerMessage,
         StepProblem::closedAlready},
        {{EventKind::opened}, EventKind::notice1, StepProblem::notTheirTurn},
        {{EventKind::inquiry}, EventKind::handedOver, StepProblem::notOpen},
    };
    for (const Case& each : cases) {
        const RoomId room = addRoom(m_client.id, each.before);
        const QStringList before = contents();
        const auto refused = acts::recordStep(scope(), room, event(each.step, now), rules());
        expectError(refused, ErrorCode::stepRefused);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().where, domain::key(each.problem).toString());
        EXPECT_EQ(contents(), before);
    }
}

// The events before a time know nothing of those after it.
TEST_F(RoomActs, NothingIsRecordedBeforeWhatItCameFrom)
{
    struct Case {
        std::initializer_list<EventKind> before; // an hour apart, the last one an hour ago
        int hoursAgo;
        EventKind step;
        StepProblem problem;
    };

    using enum EventKind;
    const Case cases[] = {
        {{inquiry}, 2, opened, StepProblem::beforeInquiry},
        {{inquiry}, 1, opened, StepProblem::none},
        {{proposal}, 30, opened, StepProblem::beforeInquiry},
        {{inquiry, proposal}, 2, opened, StepProblem::beforeInquiry},
        {{inquiry, proposal}, 1, opened, StepProblem::none},
        {{opened}, 2, sellerMessage, StepProblem::beforeOpening},
        {{opened}, 2, handedOver, StepProblem::beforeOpening},
        {{inquiry, opened}, 2, handedOver, StepProblem::beforeOpening},
        {{inquiry, opened}, 1, handedOver, StepProblem::none},
        {{inquiry}, 2, handedOver, StepProblem::notOpen},
    };
    for (const Case& each : cases) {
        const RoomId room = addRoom(m_client.id, each.before);
        const QStringList before = contents();
        const auto recorded = acts::recordStep(
            scope(), room, event(each.step, now - each.hoursAgo * ms::hour), rules());
        if (each.problem == StepProblem::none) {
            EXPECT_TRUE(recorded) << domain::key(each.step).toString().toStdString();
            continue;
        }
        expectError(recorded, ErrorCode::stepRefused);
        ASSERT_FALSE(recorded);
        EXPECT_EQ(recorded.error().where, domain::key(each.problem).toString());
        EXPECT_EQ(contents(), before);
    }
}

TEST_F(RoomActs, ACancelForSilenceNeedsFourDays)
{
    const RoomId room = addRoom(m_client.id, {EventKind::opened, EventKind::clientMessage}, 95);
    domain::RoomEvent cancel = event(EventKind::cancelAsked, now);
    cancel.reason = domain::CancelReason::unreachable;
    const auto refused = acts::recordStep(scopeAt(now), room, cancel, rules());
    expectError(refused, ErrorCode::stepRefused);
    EXPECT_EQ(refused.error().where, QStringLiteral("too-early-to-cancel"));
    EXPECT_EQ(refused.error().detail, QStringLiteral("2026-11-21T13:34:56+09:00"));
    cancel.reason = domain::CancelReason::agreed;
    must(acts::recordStep(scopeAt(now), room, cancel, rules()));
    EXPECT_EQ(status(room).state, RoomState::cancelAsked);
}

TEST_F(RoomActs, ANoticeBringsTheCloseItPromises)
{
    const RoomId room = addRoom(
        m_client.id, {EventKind::opened, EventKind::sellerMessage, EventKind::handedOver}, 60);
    const domain::RoomStatus before = status(room);
    const acts::Receipt receipt = record(room, EventKind::notice1, now);
    EXPECT_EQ(receipt.detail, QStringLiteral("notice-1 三日月堂様"));
    EXPECT_EQ(status(room).promisedClose,
              domain::closePromisedBy(EventKind::notice1, now, before, rules().usual, rules()));
    EXPECT_GT(status(room).promisedClose, now);
}

TEST_F(RoomActs, ALetterRecordsWhatItIsInTheRoom)
{
    const RoomId room = addRoom(
        m_client.id, {EventKind::opened, EventKind::sellerMessage, EventKind::handedOver}, 60);
    domain::KeptDraft kept = draft(room);
    kept.step = EventKind::notice1;
    kept.stepValue = now + 3 * ms::day;
    must(acts::keepDraft(scope(), kept));
    EXPECT_EQ(must(storage::loadDraft(connection(), kept.id)), kept);
    const QStringList before = contents();
    const acts::Sent sent = send(kept);
    EXPECT_EQ(roomOf(sent.message), room);
    EXPECT_EQ(status(room).promisedClose, *kept.stepValue) << "the date in the letter is the fact";
    EXPECT_EQ(lastEvent(room).message, sent.message);
    EXPECT_EQ(status(room).turn, Turn::theirs);
    EXPECT_EQ(wrong(), 0U);
    must(acts::undo(scope(), sent.receipt.id));
    EXPECT_EQ(contents(), before);
}

// A greeting leaves the work to the seller: no notice to the client follows from it.
TEST_F(RoomActs, WordsCanLeaveTheTurnToTheSeller)
{
    const auto ladder = [this](RoomId room) {
        return domain::ladderOf(status(room), rules().usual, rules());
    };
    const RoomId room = addRoom(m_client.id, {EventKind::opened});
    const domain::KeptDraft kept = draft(room);
    must(acts::keepDraft(scope(), kept));
    const QStringList before = contents();
    const acts::Sent sent = must(acts::markSent(scope(), kept, {part(0, 8, text::Cut::end)},
                                                Rest::none, acts::TurnAfter::mine));
    EXPECT_EQ(status(room).turn, Turn::mine);
    EXPECT_NE(status(room).firstSellerAt, 0);
    EXPECT_FALSE(ladder(room).runs);
    EXPECT_EQ(lastEvent(room).kind, EventKind::turnToSeller);
    EXPECT_EQ(lastEvent(room).message, sent.message);
    EXPECT_EQ(wrong(), 0U);
    must(acts::undo(scope(), sent.receipt.id));
    EXPECT_EQ(contents(), before) << "both went with one act";

    const acts::Receipt recorded = must(acts::recordStep(
        scope(), room, event(EventKind::sellerMessage, now), rules(), acts::TurnAfter::mine));
    EXPECT_EQ(status(room).turn, Turn::mine);
    EXPECT_FALSE(ladder(room).runs);
    EXPECT_EQ(recorded.detail, QStringLiteral("seller-message 三日月堂様"));
    must(acts::undo(scope(), recorded.id));
    EXPECT_EQ(contents(), before);
}

TEST_F(RoomActs, TheTurnWaitsForTheLastPart)
{
    const RoomId room = addRoom(m_client.id, {EventKind::opened});
    const domain::KeptDraft kept = draft(room);
    must(acts::markSent(scope(), kept, {part(0, 4)}, Rest::open, acts::TurnAfter::mine));
    EXPECT_EQ(lastEvent(room).kind, EventKind::sellerMessage);
    must(acts::markSent(scope(), kept, {part(4, 8, text::Cut::end)}, Rest::none,
                        acts::TurnAfter::mine));
    EXPECT_EQ(status(room).turn, Turn::mine);
}

TEST_F(RoomActs, WhoseTurnItUsuallyIs)
{
    struct Case {
        std::initializer_list<EventKind> before;
        EventKind step;
        bool asked;
        bool mine;
    };

    using enum EventKind;
    const Case cases[] = {
        {{opened}, sellerMessage, true, true},
        {{opened}, videoProposed, true, true},
        {{opened, sellerMessage}, sellerMessage, true, false},
        {{opened, sellerMessage, clientMessage}, sellerMessage, true, false},
        {{opened, sellerMessage, turnToSeller}, sellerMessage, true, true},
        {{opened, sellerMessage, clientMessage, sellerMessage, turnToSeller},
         sellerMessage,
         true,
         true},
        {{inquiry}, sellerDirect, true, false},
        {{opened}, sellerDirect, false, false},
        {{opened}, handedOver, false, false},
        {{opened, sellerMessage, handedOver}, notice1, false, false},
        {{opened, sellerMessage, handedOver, delivered}, sellerMessage, false, false},
    };
    for (const Case& each : cases) {
        const RoomId room = addRoom(m_client.id, each.before);
        const domain::RoomStatus before = status(room);
        const std::string name = domain::key(each.step).toString().toStdString();
        EXPECT_EQ(acts::mayKeepTurn(before, each.step), each.asked) << name;
        EXPECT_EQ(acts::usualTurnAfter(before, each.step) == acts::TurnAfter::mine, each.mine)
            << name;
        must(acts::recordStep(scope(), room, event(each.step, now), rules(),
                              acts::TurnAfter::usual));
        const bool isMine = status(room).turn == Turn::mine;
        EXPECT_TRUE(!each.asked || isMine == each.mine) << name;
    }
}

TEST_F(RoomActs, AStepWaitsForTheLastPart)
{
    const RoomId room = addRoom(
        m_client.id, {EventKind::opened, EventKind::sellerMessage, EventKind::handedOver}, 60);
    domain::KeptDraft kept = draft(room);
    kept.step = EventKind::notice1;
    kept.stepValue = now + 3 * ms::day;
    send(kept, Rest::open);
    EXPECT_EQ(status(room).notice1At, 0);
    send(kept, Rest::none);
    EXPECT_GT(status(room).notice1At, 0);
}

TEST_F(RoomActs, AStepThatMakesNoSenseIsLeftOut)
{
    const RoomId room = addRoom(m_client.id, {EventKind::opened, EventKind::clientMessage});
    domain::KeptDraft kept = draft(room);
    kept.step = EventKind::notice1;
    kept.stepValue = now + 3 * ms::day;
    send(kept);
    EXPECT_EQ(status(room).notice1At, 0) << "it was the seller's turn";
    EXPECT_EQ(status(room).turn, Turn::theirs) << "the letter itself is a message";
}

TEST_F(RoomActs, MessagesFindTheirRoom)
{
    EXPECT_FALSE(roomOf(send(draft()).message)) << "there is none";
    const RoomId inquiry = addRoom(m_client.id, {EventKind::inquiry});
    EXPECT_FALSE(roomOf(send(draft()).message)) << "an inquiry has no talk room";
    EXPECT_EQ(roomOf(send(draft({}, "dm")).message), inquiry);
    EXPECT_FALSE(roomOf(send(draft({}, "mail")).message));
    const RoomId room = addRoom(m_client.id, {EventKind::opened});
    EXPECT_EQ(roomOf(send(draft()).message), room);
    addRoom(m_client.id, {EventKind::opened, EventKind::closed});
    EXPECT_EQ(roomOf(send(draft()).message), room) << "the other one is over";
    const RoomId second = addRoom(m_client.id, {EventKind::opened});
    EXPECT_FALSE(roomOf(send(draft()).message)) << "which of the two is a person's affair";
    EXPECT_EQ(roomOf(send(draft(second)).message), second);
    const domain::Client other = addClient(QStringLiteral("北野"));
    const RoomId theirs = addRoom(other.id, {EventKind::opened});
    EXPECT_FALSE(roomOf(send(draft(theirs)).message)) << "another client's room";
    EXPECT_EQ(wrong(), 0U);
}

TEST_F(RoomActs, WhatTheClientWroteMayLeaveTheTurnWithThem)
{
    struct Case {
        Meaning meaning;
        Turn turn;
    };

    for (const Case& each :
         {Case{Meaning::message, Turn::mine}, Case{Meaning::acknowledged, Turn::theirs},
          Case{Meaning::waitAsked, Turn::theirs}, Case{Meaning::promised, Turn::theirs}}) {
        const domain::Client client = addClient(QStringLiteral("客"));
        const RoomId room = addRoom(
            client.id, {EventKind::opened, EventKind::sellerMessage, EventKind::handedOver}, 60);
        acts::Received received{client.id, QStringLiteral("room"), QStringLiteral("確認します"),
                                now};
        received.meaning = each.meaning;
        if (each.meaning == Meaning::promised) {
            expectError(acts::recordReceived(scope(), received), ErrorCode::stepRefused);
            received.promisedFor = now + 3 * ms::day;
        }
        const acts::Receipt receipt = must(acts::recordReceived(scope(), received));
        EXPECT_EQ(receipt.change.rooms, std::vector<RoomId>{room});
        EXPECT_EQ(status(room).turn, each.turn);
        EXPECT_EQ(status(room).lastClientAt, now);
        EXPECT_EQ(status(room).promisedFor != 0, each.meaning == Meaning::promised);
        EXPECT_EQ(status(room).waitAskedAt != 0, each.meaning == Meaning::waitAsked);
        EXPECT_EQ(wrong(), 0U);
    }
}

TEST_F(RoomActs, ARemovedMessageTakesItsEventAlong)
{
    const RoomId room = addRoom(
        m_client.id, {EventKind::opened, EventKind::sellerMessage, EventKind::handedOver}, 60);
    domain::KeptDraft kept = draft(room);
    kept.step = EventKind::notice1;
    kept.stepValue = now + 3 * ms::day;
    const acts::Sent sent = send(kept);
    must(acts::removeMessage(scope(), sent.message));
    EXPECT_EQ(status(room).notice1At, 0);
    EXPECT_EQ(wrong(), 0U);
}

TEST_F(RoomActs, AMessageMovesBetweenRoomsOfItsClient)
{
    const RoomId room = addRoom(m_client.id, {EventKind::opened});
    const acts::Sent sent = send(draft());
    const RoomId second = addRoom(m_client.id, {EventKind::opened});
    EXPECT_GT(status(room).firstSellerAt, 0);
    must(acts::assignMessage(scope(), sent.message, second));
    EXPECT_EQ(status(room).firstSellerAt, 0);
    EXPECT_GT(status(second).firstSellerAt, 0);
    const RoomId other = addRoom(addClient(QStringLiteral("北野")).id, {EventKind::opened});
    expectError(acts::assignMessage(scope(), sent.message, other), ErrorCode::notThere);
    domain::RoomEvent promise = event(EventKind::promised, now, now + 3 * ms::day);
    promise.message = sent.message;
    must(acts::recordStep(scope(), second, promise, rules()));
    must(acts::assignMessage(scope(), sent.message, room));
    EXPECT_NE(status(room).promisedFor, 0) << "what was recorded with it goes along";
    EXPECT_EQ(status(second).promisedFor, 0);
    must(acts::assignMessage(scope(), sent.message, second));
    must(acts::assignMessage(scope(), sent.message, std::nullopt));
    EXPECT_EQ(status(second).promisedFor, 0);
    EXPECT_EQ(status(second).firstSellerAt, 0);
}

TEST_F(RoomActs, ClientsWithRoomsAreMergedNotRemoved)
{
    const RoomId room = addRoom(m_client.id, {EventKind::opened});
    expectError(acts::removeClient(scope(), m_client.id), ErrorCode::clientHasMessages);
    const domain::Client other = addClient(QStringLiteral("三日月堂（新）"));
    const acts::Receipt receipt = must(acts::mergeClients(scope(), m_client.id, other.id));
    EXPECT_EQ(receipt.change.rooms, std::vector<RoomId>{room});
    EXPECT_EQ(must(storage::loadRoom(connection(), room)).client, other.id);
    EXPECT_EQ(must(storage::roomsOf(connection(), other.id)).size(), 1U);
    EXPECT_EQ(wrong(), 0U);
}

TEST_F(RoomActs, ARemovedRoomLeavesItsMessages)
{
    const RoomId room = addRoom(m_client.id, {EventKind::opened});
    const acts::Sent sent = send(draft());
    const QStringList before = contents();
    const acts::Receipt receipt = must(acts::removeRoom(scope(), room));
    EXPECT_FALSE(roomOf(sent.message));
    expectError(storage::loadRoomFacts(connection(), room), ErrorCode::notThere);
    must(acts::undo(scope(), receipt.id));
    EXPECT_EQ(contents(), before);
}

// Whatever is recorded and taken back in whatever order, the derived rows are what a full fold
// gives.
TEST_F(RoomActs, PropertySummariesFollowRandomActsAndUndos)
{
    std::mt19937 engine(20261121);
    const auto any = [&engine](int count) {
        return std::uniform_int_distribution<int>(0, count - 1)(engine);
    };
    std::vector<RoomId> rooms;
    rooms.reserve(4);
    for (int i = 0; i < 4; ++i)
        rooms.push_back(
            addRoom(m_client.id, {i == 0 ? EventKind::inquiry : EventKind::opened}, 900));
    std::vector<ActId> acts;
    int recorded = 0;
    int takenBack = 0;
    for (int round = 0; round < 400; ++round) {
        const RoomId room = rooms[std::size_t(any(4))];
        const auto remember = [&](const Result<acts::Receipt>& receipt) {
            if (receipt && receipt->id.isValid()) {
                acts.push_back(receipt->id);
                ++recorded;
            }
        };
        switch (any(4)) {
        case 0:
            if (!acts.empty()) {
                const std::size_t which = std::size_t(any(int(acts.size())));
                takenBack += acts::undo(scope(), acts[which]) ? 1 : 0;
                acts.erase(acts.begin() + qint64(which));
            }
            break;
        case 1: {
            acts::Received received{m_client.id, QStringLiteral("room"), QStringLiteral("はい"),
                                    now - any(800) * ms::hour, room};
            received.meaning = static_cast<Meaning>(any(3));
            remember(acts::recordReceived(scope(), received));
            break;
        }
        case 2: {
            const auto sent = acts::markSent(scope(), draft(room), {part(0, 8)}, Rest::none);
            remember(sent ? Result<acts::Receipt>(sent->receipt)
                          : Result<acts::Receipt>(sent.error()));
            break;
        }
        default:
            remember(acts::recordStep(scope(), room,
                                      event(static_cast<EventKind>(any(domain::eventKindCount)),
                                            now - any(800) * ms::hour, now + any(100) * ms::hour),
                                      rules()));
        }
        ASSERT_EQ(wrong(), 0U) << "round " << round;
    }
    EXPECT_GT(recorded, 120);
    EXPECT_GT(takenBack, 30);
}

} // namespace
