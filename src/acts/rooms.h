// Acts on rooms. The marketplace's own acts are recorded here after a person did them there.
#pragma once

#include "acts/act.h"
#include "domain/room_step.h"

namespace choba::domain {
struct RoomRules;
}

namespace choba::acts {

// A room or an inquiry and its first event (inquiry, proposal or opened), which may lie in the
// past; a later time than now fails with inFuture. The room gets the policy its service has at that
// time. Ids are set by the caller. Fails with the problems of domain::problemOf.
Result<Receipt> addRoom(const Scope& scope, const domain::Room& room,
                        const domain::RoomEvent& first, const domain::RoomRules& rules);
// What is kept about it. Another service brings that service's policy.
Result<Receipt> changeRoom(const Scope& scope, const domain::Room& room);
// With its events; messages stay with the client.
Result<Receipt> removeRoom(const Scope& scope, RoomId id);

// Whose turn it is once the seller wrote: as what was written says, still the seller's, who goes on
// (turnToSeller is recorded behind it, in the same act), or what usualTurnAfter() says.
enum class TurnAfter : quint8 { asWritten, mine, usual };

// Can it be said of this event, in a room of `before`, that the turn stays? Of words, while there
// is work to do or an inquiry to answer; not of steps that ask the client for something.
bool mayKeepTurn(const domain::RoomStatus& before, domain::EventKind kind);
// Then what is likely: the first contact in a room leaves the work to the seller, and so does a
// word nobody had asked for while the work is theirs.
TurnAfter usualTurnAfter(const domain::RoomStatus& before, domain::EventKind kind);

// Something happened in a room. id, ordinal and, for notices without a value, the close they
// promise are filled in. Fails with stepRefused (where = key of the problem). A message can be
// among them: it is recorded as an event without a text.
Result<Receipt> recordStep(const Scope& scope, RoomId room, const domain::RoomEvent& event,
                           const domain::RoomRules& rules, TurnAfter turn = TurnAfter::asWritten);
// It did not happen after all; for what cannot be taken back as the last act any more.
Result<Receipt> removeEvent(const Scope& scope, RoomEventId id);
// A message belongs to this room, or to none. The room must be the same client's: else notThere.
Result<Receipt> assignMessage(const Scope& scope, MessageId message, std::optional<RoomId> room);

// The room a message of this channel to this client belongs to: `asked` when that is the client's;
// in the room channel the client's only open room, else their only inquiry. Nothing when there is
// none, or more than one.
Result<std::optional<RoomId>> roomForMessage(const storage::Connection& connection, ClientId client,
                                             const QString& channel, std::optional<RoomId> asked);

// The event that a letter is, recorded with it. Steps that make no sense in the room are left out.
// For acts that send.
struct LetterStep {
    RoomId room;
    MessageId message;
    domain::EventKind kind = domain::EventKind::note;
    std::optional<qint64> value; // the time the letter names
};

Result<void> recordLetterStep(const Scope& scope, Receipt& receipt, const LetterStep& step);

} // namespace choba::acts
