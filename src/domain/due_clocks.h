// What the dues and their derivations share, so that the date shown and its explanation cannot
// differ. For deadlines.cpp, due_steps.cpp and the sentences about dues only.
#pragma once

#include "domain/due.h"
#include "domain/room.h"
#include "domain/room_rules.h"

namespace choba::domain {

// Up to the next multiple of `span` on Japan's clocks; `utc` itself when it is one.
qint64 roundedUp(qint64 utc, qint64 span);

// A clock that is a fact's time and a span of the rules.
struct Count {
    qint64 from = 0; // UTC milliseconds; 0 = no such fact
    qint64 span = 0; // milliseconds; 0 = the rules say nothing
    qint64 round = 0; // the end is moved up to a multiple of it; 0 = not

    qint64 end() const { return round > 0 ? roundedUp(from + span, round) : from + span; }
};

// An empty one for dues that are derived in another way.
Count countOf(DueKind kind, const RoomStatus& status, const Policy& policy, const RoomRules& rules);

// Did the requester say by when they want an answer, and is the proposal not sent yet?
bool isAnswerNamed(const RoomStatus& status);

// Is there a word of the client the seller has not answered? Before the sale whoever wrote last,
// afterwards only what the client wrote in the room counts.
bool isAnswerOwed(const RoomStatus& status);
// What the seller's silence counts from in the seller's turn: the client's last word while it waits
// for an answer, else the later of the turn's begin and the seller's own last word.
qint64 silentSince(const RoomStatus& status);

// Can the client no longer send back what waits for their approval?
bool isLastDelivery(const RoomStatus& status, const Policy& policy, const RoomRules& rules);

// Why a day is to be asked for: the day that was promised, or the client asking for time; 0 = there
// is nothing to ask for.
qint64 askReason(const RoomStatus& status);
// What the request for a day counts from: the reason, or what the seller wrote since.
qint64 askFrom(const RoomStatus& status);

qint64 lastMinuteOf(qint64 utc); // of that day in Japan

// When the first draft is due: on the day a letter names for it, which is one the seller works.
// 0 = no purchase, or the service says nothing about it.
qint64 firstDraftAt(const RoomStatus& status, const Policy& policy, const RoomRules& rules);
// Did the first word name that day, and is it up to the seller to keep it?
bool isDraftPromised(const RoomStatus& status, const Policy& policy, const RoomRules& rules);

// Empty for a service whose listing need not be looked at.
std::vector<Step> reviewSteps(const Service& service, qint64 lastBadEnd);

} // namespace choba::domain
