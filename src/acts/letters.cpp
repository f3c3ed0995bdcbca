#include "acts/letters.h"

#include "acts/rooms.h"
#include "acts/steps.h"
#include "base/ms.h"
#include "storage/drafts.h"
#include "storage/fresh_id.h"
#include "storage/messages.h"
#include "storage/rooms.h"
#include "storage/transaction.h"

#include <algorithm>

namespace choba::acts {

namespace {

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

// A client about whom nothing is known and to whom nothing was said: made for a letter that has
// another receiver by now.
Result<void> dropLeftOver(const storage::Connection& connection, ClientId id)
{
    return storage::Statement(connection,
                              "DELETE FROM client WHERE id = ?1 AND name = '' AND platform_id = '' "
                              "AND profile_url = '' AND conversation_url = '' AND note = '' "
                              "AND NOT EXISTS (SELECT 1 FROM message WHERE client = ?1) "
                              "AND NOT EXISTS (SELECT 1 FROM draft WHERE client = ?1) "
                              "AND NOT EXISTS (SELECT 1 FROM refusal WHERE client = ?1) "
                              "AND NOT EXISTS (SELECT 1 FROM room WHERE client = ?1)")
        .bind(1, id)
        .run();
}

// A message to another client is in none of this client's rooms.
Result<void> leaveRoom(Receipt& receipt, const storage::Connection& connection, MessageId message)
{
    const Result<domain::Message> stored = storage::loadMessage(connection, message);
    if (!stored)
        return stored.error();
    if (!stored->room)
        return {};
    receipt.change.rooms.push_back(*stored->room);
    return storage::setMessageRoom(connection, message, std::nullopt);
}

// What was sent of a letter goes where the rest will go.
Result<void> readdress(const Scope& scope, DraftId id, ClientId client, Receipt& receipt)
{
    const storage::Connection& connection = scope.connection;
    const Result<domain::KeptDraft> stored = storage::loadDraft(connection, id);
    if (!stored)
        return stored.error();
    if (const Result<void> set = storage::setDraftClient(connection, id, client); !set)
        return set;
    const Result<std::optional<MessageId>> letter = storage::draftMessage(connection, id);
    if (!letter)
        return letter.error();
    if (*letter) {
        if (const Result<void> moved = leaveRoom(receipt, connection, **letter); !moved)
            return moved;
        if (const Result<void> moved = storage::moveMessage(connection, **letter, client); !moved)
            return moved;
    }
    if (const Result<void> left = storage::leaveRoom(connection, id); !left)
        return left;
    if (!stored->client || *stored->client == client)
        return {};
    receipt.change.clients.push_back(*stored->client);
    return dropLeftOver(connection, *stored->client);
}

// For acts that say what became of a letter.
Result<void> nameReader(Receipt& receipt, const storage::Connection& connection, ClientId client)
{
    const Result<domain::Client> named = nameInto(receipt, connection, client);
    if (!named)
        return named.error();
    return noteUses(receipt, connection, client);
}

Result<storage::NextPlace> placeOf(const Scope& scope, const Received& received,
                                   std::optional<RoomId> room)
{
    if (room)
        return storage::placeInRoom(scope.connection, *room, received.at, scope.now);
    return received.at == scope.now
        ? storage::nextPlace(scope.connection, received.client, scope.now)
        : storage::placeAt(scope.connection, received.client, received.at);
}

// The event beside the message, just after it.
Result<void> recordMeaning(const Scope& scope, const domain::Message& message,
                           const Received& received)
{
    domain::RoomEvent event;
    switch (received.meaning) {
    case Meaning::message:
    case Meaning::acknowledged: // the settled message says it
        return {};
    case Meaning::waitAsked:
        event.kind = domain::EventKind::waitAsked;
        break;
    case Meaning::promised:
        event.kind = domain::EventKind::promised;
        event.value = received.promisedFor;
        break;
    }
    event.id = RoomEventId{storage::freshIdValue(
        scope.connection, "SELECT 1 FROM room_event WHERE id = ?1", message.at)};
    event.message = message.id;
    event.at = message.at;
    event.ordinal = message.ordinal + 1;
    return storage::insertEvent(scope.connection, *message.room, event);
}

Result<domain::Message> messageOf(const storage::Connection& connection, MessageId id,
                                  domain::Direction direction)
{
    Result<domain::Message> message = storage::loadMessage(connection, id);
    if (message && message->direction != direction)
        return Error{ErrorCode::notThere, {}, QStringLiteral("message")};
    return message;
}

} // namespace

Result<Change> keepDraft(const Scope& scope, const domain::KeptDraft& draft)
{
    storage::Transaction transaction(scope.connection);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    const Result<domain::KeptDraft> stored = storage::loadDraft(scope.connection, draft.id);
    if (!stored && stored.error().code != ErrorCode::notThere)
        return stored.error();
    const bool nothingSent = !stored || stored->draft.sent.empty();
    const Result<void> kept = draft.draft.text.isEmpty() && nothingSent
        ? storage::deleteDraft(scope.connection, draft.id)
        : storage::saveDraftText(scope.connection, draft);
    if (!kept)
        return kept.error();
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    Change change;
    change.drafts = true;
    change.typed = true;
    if (const std::optional<ClientId> client = stored ? stored->client : draft.client)
        change.clients = {*client};
    return change;
}

Result<Receipt> addressDraft(const Scope& scope, const domain::KeptDraft& draft, ClientId client)
{
    return perform(scope, Kind::draftAddressed, keepingText(scope, draft),
                   [&](Receipt& receipt) -> Result<void> {
                       const Result<domain::Client> named =
                           nameInto(receipt, scope.connection, client);
                       if (!named)
                           return named.error();
                       return readdress(scope, draft.id, client, receipt);
                   });
}

Result<Receipt> discardDraft(const Scope& scope, DraftId id)
{
    return perform(scope, Kind::draftDiscarded, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::KeptDraft> stored = storage::loadDraft(scope.connection, id);
        if (!stored)
            return stored.error();
        if (stored->client) {
            const Result<domain::Client> named =
                nameInto(receipt, scope.connection, *stored->client);
            if (!named)
                return named.error();
        }
        receipt.change.drafts = true;
        return storage::deleteDraft(scope.connection, id);
    });
}

Result<Receipt> recordReceived(const Scope& scope, const Received& received)
{
    if (isBlank(received.text))
        return Error{ErrorCode::emptyText, {}, {}};
    if (received.at > scope.now)
        return Error{ErrorCode::inFuture, {}, {}};
    if (received.meaning == Meaning::promised && !received.promisedFor)
        return Error{
            ErrorCode::stepRefused, domain::key(domain::StepProblem::valueMissing).toString(), {}};
    return perform(scope, Kind::received, [&](Receipt& receipt) -> Result<void> {
        const Result<void> named = nameReader(receipt, scope.connection, received.client);
        if (!named)
            return named;
        const auto room =
            roomForMessage(scope.connection, received.client, received.channel, received.room);
        if (!room)
            return room.error();
        const Result<storage::NextPlace> place = placeOf(scope, received, *room);
        if (!place)
            return place.error();
        domain::Message message;
        message.id = freshMessageId(scope);
        message.room = *room;
        message.settled = *room && received.meaning != Meaning::message;
        message.client = received.client;
        message.channel = received.channel;
        message.direction = domain::Direction::in;
        message.at = place->at;
        message.ordinal = place->ordinal;
        message.parts = {{place->at, received.text}};
        if (*room)
            receipt.change.rooms.push_back(**room);
        const Result<void> inserted = storage::insertMessage(scope.connection, message);
        if (!inserted || !*room)
            return inserted;
        return recordMeaning(scope, message, received);
    });
}

Result<Receipt> markOpened(const Scope& scope, MessageId id, std::optional<qint64> at)
{
    const Kind kind = at ? Kind::opened : Kind::notOpened;
    return perform(scope, kind, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::Message> message =
            messageOf(scope.connection, id, domain::Direction::out);
        if (!message)
            return message.error();
        // The site shows minutes, and the clock may have been set back since.
        const qint64 sent = message->at;
        if (at && *at > scope.now && *at > sent)
            return Error{ErrorCode::inFuture, {}, {}};
        if (at && *at < sent && *at / ms::minute != sent / ms::minute && *at != scope.now)
            return Error{ErrorCode::openedBeforeSent, {}, {}};
        const Result<void> named = nameReader(receipt, scope.connection, message->client);
        if (!named)
            return named;
        return storage::setOpened(scope.connection, id,
                                  at ? std::optional(std::max(*at, sent)) : std::nullopt);
    });
}

Result<Receipt> settle(const Scope& scope, MessageId id, bool settled)
{
    const Kind kind = settled ? Kind::settled : Kind::unsettled;
    return perform(scope, kind, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::Message> message =
            messageOf(scope.connection, id, domain::Direction::in);
        if (!message)
            return message.error();
        const Result<domain::Client> named = nameInto(receipt, scope.connection, message->client);
        if (!named)
            return named.error();
        if (message->room)
            receipt.change.rooms.push_back(*message->room);
        return storage::setSettled(scope.connection, id, settled);
    });
}

Result<Receipt> removeMessage(const Scope& scope, MessageId id)
{
    return perform(scope, Kind::messageRemoved, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::Message> message = storage::loadMessage(scope.connection, id);
        if (!message)
            return message.error();
        const Result<void> named = nameReader(receipt, scope.connection, message->client);
        if (!named)
            return named;
        // The rest of its text, when there is one, begins a letter of its own.
        const Result<std::optional<DraftId>> draft =
            storage::draftWithMessage(scope.connection, id);
        if (!draft)
            return draft.error();
        if (*draft) {
            receipt.change.drafts = true;
            const Result<void> parted =
                storage::setDraftMessage(scope.connection, **draft, std::nullopt);
            if (!parted)
                return parted;
        }
        if (message->room)
            receipt.change.rooms.push_back(*message->room);
        // What was recorded with it happened through it.
        if (const Result<void> gone = storage::deleteEventsWith(scope.connection, id); !gone)
            return gone;
        return storage::deleteMessage(scope.connection, id);
    });
}

} // namespace choba::acts
