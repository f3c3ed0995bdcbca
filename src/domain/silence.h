// The silence ladder: two notices and a close, when a client stops answering. Source: sellers'
// practice around the marketplace's help article 218179858; all values come from the service's
// policy and the rule pack (docs/rule-pack.md, silence.*).
#pragma once

#include "domain/due.h"
#include "domain/room.h"
#include "domain/room_rules.h"

namespace choba::domain {

// Where the ladder stands. All times are UTC milliseconds, 0 = none.
struct Ladder {
    bool runs = false; // only while it is the client's turn in a room the seller has written in
    bool handedOver = false; // formal delivery at the end; else a cancel request
    qint64 notice1 = 0; // when it is due; 0 once it went out
    qint64 notice2 = 0; // when it is due; 0 once it went out
    qint64 close = 0; // planned, or promised once notice 1 went out
    bool promised = false; // then neither policy nor holidays move the close
};

Ladder ladderOf(const RoomStatus& status, const Policy& policy, const RoomRules& rules);

// How one of its dates came about: DueKind::notice1, notice2, formalDelivery or askCancel; nothing
// while the ladder does not run, or for a notice that went out. It starts with the event the anchor
// is (handed-over, client-message or turn-to-client), or with the notice whose promise stands.
// notBefore says: promise (the closing hour of the day the client named: it runs from then on),
// seller-message (the client was asked how things stand on that day or later), unreachable (the
// site takes no cancel request earlier), notice-1-earliest (the rule), notice-1 (the second does
// not come before the first).
std::vector<Step> ladderSteps(DueKind kind, const RoomStatus& status, const Policy& policy,
                              const RoomRules& rules);

// The close that a notice sent at `at` promises. Notice 1: the later of the plan and the first
// permitted hour L days after it. Notice 2, and notice 1 once more: the promised one, unless it
// goes out later than notice2Shortest before it; then the first permitted hour so long after it.
// Before a cancel request never earlier than the site allows one.
qint64 closePromisedBy(EventKind notice, qint64 at, const RoomStatus& status, const Policy& policy,
                       const RoomRules& rules);

} // namespace choba::domain
