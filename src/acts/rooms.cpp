#include "acts/rooms.h"

#include "acts/steps.h"
#include "base/clock.h"
#include "domain/silence.h"
#include "storage/due_marks.h"
#include "storage/fresh_id.h"
#include "storage/rooms.h"
#include "storage/services.h"

#include <algorithm>
#include <tuple>

namespace choba::acts {

namespace {

using domain::EventKind;
using domain::StepProblem;

domain::Room trimmed(domain::Room room)
{
    room.number = room.number.trimmed();
    room.title = room.title.trimmed();
    return room;
}

// Whose room it is, and that it changes.
Result<void> nameOwner(Receipt& receipt, const storage::Connection& connection,
                       const domain::Room& room)
{
    const Result<domain::Client> owner = nameInto(receipt, connection, room.client);
    if (!owner)
        return owner.error();
    receipt.change.rooms.push_back(room.id);
    return {};
}

Error refusedBecause(const domain::StepVerdict& verdict)
{
    return {ErrorCode::stepRefused, domain::key(verdict.problem).toString(),
            verdict.possibleFrom == 0 ? QString()
                                      : inJapan(verdict.possibleFrom).toString(Qt::ISODate)};
}

RoomEventId freshEventId(const Scope& scope)
{
    return RoomEventId{storage::freshIdValue(scope.connection,
                                             "SELECT 1 FROM room_event WHERE id = ?1", scope.now)};
}

// The policy a room is bought under when it is bought at `at`.
Result<void> setPolicy(const storage::Connection& connection, domain::Room& room, qint64 at)
{
    room.policy.reset();
    if (!room.service)
        return {};
    const auto policy = storage::policyAt(connection, *room.service, at);
    if (!policy)
        return policy.error();
    if (*policy)
        room.policy = (*policy)->id;
    return {};
}

Result<domain::Policy> policyOf(const storage::Connection& connection, const domain::Room& room,
                                const domain::RoomRules& rules)
{
    if (!room.policy)
        return rules.usual;
    return storage::loadPolicy(connection, *room.policy);
}

// What came before `place` in the room, without what belongs to `letter`.
Result<domain::RoomStatus> statusBefore(const storage::Connection& connection, RoomId room,
                                        const storage::NextPlace& place, MessageId letter = {})
{
    Result<std::vector<domain::RoomEvent>> history = storage::loadHistory(connection, room);
    if (!history)
        return history.error();
    std::erase_if(*history, [&place, letter](const domain::RoomEvent& event) {
        return std::tie(event.at, event.ordinal) >= std::tie(place.at, place.ordinal)
            || (letter.isValid() && event.message == letter);
    });
    return domain::fold(*std::move(history));
}

// What the rest of the history says against `event`, of which the events before it know nothing.
Result<domain::StepVerdict> orderVerdict(const storage::Connection& connection, RoomId room,
                                         const domain::RoomEvent& event,
                                         const domain::StepVerdict& verdict)
{
    const bool isPurchase = event.kind == EventKind::opened && verdict;
    if (!isPurchase && verdict.problem != StepProblem::notOpen)
        return verdict;
    Result<std::vector<domain::RoomEvent>> history = storage::loadHistory(connection, room);
    if (!history)
        return history.error();
    const domain::RoomStatus whole = domain::fold(*std::move(history));
    if (!isPurchase)
        return whole.openedAt != 0 ? domain::StepVerdict{StepProblem::beforeOpening, 0} : verdict;
    return event.at < std::max(whole.inquiryAt, whole.proposedAt)
        ? domain::StepVerdict{StepProblem::beforeInquiry, 0}
        : verdict;
}

Result<void> checkAndInsert(const Scope& scope, domain::Room& room, domain::RoomEvent event,
                            const domain::RoomRules& rules)
{
    const auto place = storage::placeInRoom(scope.connection, room.id, event.at, scope.now);
    if (!place)
        return place.error();
    const auto before = statusBefore(scope.connection, room.id, *place);
    if (!before)
        return before.error();
    const Result<domain::Policy> policy = policyOf(scope.connection, room, rules);
    if (!policy)
        return policy.error();
    // A whole minute stands for any moment in it: where it will lie is what counts.
    domain::RoomEvent placed = event;
    placed.at = std::min(std::max(event.at, place->at), std::max(event.at, scope.now));
    const auto verdict =
        orderVerdict(scope.connection, room.id, placed,
                     domain::verdictOn(*before, placed, rules, policy->paidAcceptance, scope.now));
    if (!verdict)
        return verdict.error();
    if (!*verdict)
        return refusedBecause(*verdict);
    const bool isNotice = event.kind == EventKind::notice1 || event.kind == EventKind::notice2;
    if (isNotice && !event.value)
        event.value = domain::closePromisedBy(event.kind, event.at, *before, *policy, rules);
    if (event.kind == EventKind::opened && room.service) {
        if (const Result<void> set = setPolicy(scope.connection, room, event.at); !set)
            return set;
        if (const auto updated = storage::updateRoom(scope.connection, room); !updated)
            return updated;
    }
    event.id = freshEventId(scope);
    event.at = place->at;
    event.ordinal = place->ordinal;
    return storage::insertEvent(scope.connection, room.id, event);
}

// Is it to be said after `event` that the seller goes on?
Result<bool> isToGoOn(const Scope& scope, RoomId room, const domain::RoomEvent& event,
                      TurnAfter turn)
{
    if (turn != TurnAfter::usual)
        return turn == TurnAfter::mine;
    const auto place = storage::placeInRoom(scope.connection, room, event.at, scope.now);
    if (!place)
        return place.error();
    const auto before = statusBefore(scope.connection, room, *place);
    if (!before)
        return before.error();
    return usualTurnAfter(*before, event.kind) == TurnAfter::mine;
}

} // namespace

Result<Receipt> addRoom(const Scope& scope, const domain::Room& room,
                        const domain::RoomEvent& first, const domain::RoomRules& rules)
{
    domain::Room added = trimmed(room);
    if (const std::optional<Error> problem = domain::problemOf(added))
        return *problem;
    if (first.at > scope.now)
        return Error{ErrorCode::inFuture, {}, {}};
    added.createdAt = scope.now;
    const Kind kind = first.kind == EventKind::opened ? Kind::roomAdded : Kind::inquiryAdded;
    return perform(scope, kind, [&](Receipt& receipt) -> Result<void> {
        if (const Result<void> named = nameOwner(receipt, scope.connection, added); !named)
            return named;
        if (const Result<void> set = setPolicy(scope.connection, added, first.at); !set)
            return set;
        if (const auto inserted = storage::insertRoom(scope.connection, added); !inserted)
            return inserted;
        if (const Result<void> noted = noteUses(receipt, scope.connection, added.client); !noted)
            return noted;
        return checkAndInsert(scope, added, first, rules);
    });
}

Result<Receipt> changeRoom(const Scope& scope, const domain::Room& room)
{
    domain::Room changed = trimmed(room);
    if (const std::optional<Error> problem = domain::problemOf(changed))
        return *problem;
    return perform(scope, Kind::roomChanged, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::RoomFacts> former =
            storage::loadRoomFacts(scope.connection, changed.id);
        if (!former)
            return former.error();
        changed.client = former->room.client;
        changed.createdAt = former->room.createdAt;
        changed.policy = former->room.policy;
        if (changed.service != former->room.service) {
            const qint64 opened = former->status.openedAt;
            const Result<void> set =
                setPolicy(scope.connection, changed, opened == 0 ? scope.now : opened);
            if (!set)
                return set;
        }
        if (const Result<void> named = nameOwner(receipt, scope.connection, changed); !named)
            return named;
        return storage::updateRoom(scope.connection, changed);
    });
}

Result<Receipt> removeRoom(const Scope& scope, RoomId id)
{
    return perform(scope, Kind::roomRemoved, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::Room> room = storage::loadRoom(scope.connection, id);
        if (!room)
            return room.error();
        if (const Result<void> named = nameOwner(receipt, scope.connection, *room); !named)
            return named;
        if (const Result<void> noted = noteUses(receipt, scope.connection, room->client); !noted)
            return noted;
        receipt.change.drafts = true;
        const Result<void> forgotten =
            storage::deleteMarks(scope.connection, {domain::SubjectKind::room, id.value});
        return forgotten ? storage::deleteRoom(scope.connection, id) : forgotten;
    });
}

bool mayKeepTurn(const domain::RoomStatus& before, EventKind kind)
{
    switch (kind) {
    case EventKind::sellerMessage:
    case EventKind::videoProposed:
        return domain::isWork(before.state);
    case EventKind::sellerDirect:
        return domain::isBeforeSale(before.state);
    default:
        return false;
    }
}

TurnAfter usualTurnAfter(const domain::RoomStatus& before, EventKind kind)
{
    const bool first = before.firstSellerAt == 0;
    const bool unasked =
        before.turn == domain::Turn::mine && before.lastSellerAt > before.lastClientAt;
    return domain::isWork(before.state) && (first || unasked) && mayKeepTurn(before, kind)
        ? TurnAfter::mine
        : TurnAfter::asWritten;
}

Result<Receipt> recordStep(const Scope& scope, RoomId room, const domain::RoomEvent& event,
                           const domain::RoomRules& rules, TurnAfter turn)
{
    return perform(scope, Kind::stepRecorded, [&](Receipt& receipt) -> Result<void> {
        Result<domain::Room> stored = storage::loadRoom(scope.connection, room);
        if (!stored)
            return stored.error();
        if (const Result<void> named = nameOwner(receipt, scope.connection, *stored); !named)
            return named;
        receipt.detail = domain::key(event.kind) + u' ' + receipt.detail;
        if (const Result<void> noted = noteUses(receipt, scope.connection, stored->client); !noted)
            return noted;
        const Result<bool> goesOnAfter = isToGoOn(scope, room, event, turn);
        if (!goesOnAfter)
            return goesOnAfter.error();
        const Result<void> inserted = checkAndInsert(scope, *stored, event, rules);
        if (!inserted || !*goesOnAfter)
            return inserted;
        domain::RoomEvent goesOn;
        goesOn.kind = EventKind::turnToSeller;
        goesOn.at = event.at;
        return checkAndInsert(scope, *stored, goesOn, rules);
    });
}

Result<Receipt> removeEvent(const Scope& scope, RoomEventId id)
{
    return perform(scope, Kind::eventRemoved, [&](Receipt& receipt) -> Result<void> {
        const Result<RoomId> room = storage::roomOfEvent(scope.connection, id);
        if (!room)
            return room.error();
        const Result<domain::Room> stored = storage::loadRoom(scope.connection, *room);
        if (!stored)
            return stored.error();
        if (const Result<void> named = nameOwner(receipt, scope.connection, *stored); !named)
            return named;
        return storage::deleteEvent(scope.connection, id);
    });
}

Result<Receipt> assignMessage(const Scope& scope, MessageId message, std::optional<RoomId> room)
{
    return perform(scope, Kind::messageAssigned, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::Message> stored = storage::loadMessage(scope.connection, message);
        if (!stored)
            return stored.error();
        const Result<domain::Client> named = nameInto(receipt, scope.connection, stored->client);
        if (!named)
            return named.error();
        for (const std::optional<RoomId>& touched : {stored->room, room}) {
            if (touched)
                receipt.change.rooms.push_back(*touched);
        }
        if (room) {
            const Result<domain::Room> into = storage::loadRoom(scope.connection, *room);
            if (!into)
                return into.error();
            if (into->client != stored->client)
                return Error{ErrorCode::notThere, {}, QStringLiteral("room")};
        }
        // What was recorded with it goes along.
        const Result<void> moved = storage::moveEventsWith(scope.connection, message, room);
        return moved ? storage::setMessageRoom(scope.connection, message, room) : moved;
    });
}

Result<std::optional<RoomId>> roomForMessage(const storage::Connection& connection, ClientId client,
                                             const QString& channel, std::optional<RoomId> asked)
{
    const Result<std::vector<domain::RoomFacts>> rooms = storage::roomsOf(connection, client);
    if (!rooms)
        return rooms.error();
    const auto isAsked = [&asked](const domain::RoomFacts& facts) {
        return asked && facts.room.id == *asked;
    };
    if (std::any_of(rooms->begin(), rooms->end(), isAsked))
        return asked;
    const bool inRoom = channel == domain::roomChannel;
    // Ratings, mail and the like are no part of an inquiry.
    if (!inRoom && channel != u"dm" && channel != u"estimate")
        return std::optional<RoomId>();
    std::optional<RoomId> only;
    for (const domain::RoomFacts& facts : *rooms) {
        const domain::RoomState state = facts.status.state;
        const bool fits = inRoom ? !domain::isOver(state) && !domain::isBeforeSale(state)
                                 : domain::isBeforeSale(state);
        if (!fits)
            continue;
        if (only)
            return std::optional<RoomId>();
        only = facts.room.id;
    }
    return only;
}

Result<void> recordLetterStep(const Scope& scope, Receipt& receipt, const LetterStep& step)
{
    const auto place = storage::placeInRoom(scope.connection, step.room, scope.now, scope.now);
    if (!place)
        return place.error();
    const auto before = statusBefore(scope.connection, step.room, *place, step.message);
    if (!before)
        return before.error();
    domain::RoomEvent event;
    event.kind = step.kind;
    event.at = scope.now;
    event.value = step.value;
    event.message = step.message;
    if (step.kind == EventKind::cancelAsked)
        event.reason = domain::CancelReason::unreachable;
    // The letter has gone; what only a rule of the marketplace forbids has happened all the same.
    if (!domain::verdictOn(*before, event, domain::RoomRules(), true, scope.now))
        return {};
    event.id = freshEventId(scope);
    event.at = place->at;
    event.ordinal = place->ordinal;
    receipt.change.rooms.push_back(step.room);
    return storage::insertEvent(scope.connection, step.room, event);
}

} // namespace choba::acts
