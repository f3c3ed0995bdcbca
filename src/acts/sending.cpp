#include "acts/letters.h"
#include "acts/rooms.h"
#include "acts/steps.h"
#include "storage/clients.h"
#include "storage/drafts.h"
#include "storage/fresh_id.h"
#include "storage/messages.h"
#include "storage/rooms.h"
#include "storage/templates.h"

#include <algorithm>

namespace choba::acts {

namespace {

// One letter on its way: the draft as stored and what is to be marked as sent now.
class Sending
{
public:
    Sending(const Scope& scope, const domain::KeptDraft& draft,
            const std::vector<text::Part>& parts, Rest rest, TurnAfter turn)
        : m_scope(scope)
        , m_connection(scope.connection)
        , m_draft(draft)
        , m_parts(parts)
        , m_rest(rest)
        , m_turn(turn)
    { }

    Result<void> run(Receipt& receipt)
    {
        if (const Result<void> ready = findClient(); !ready)
            return ready;
        if (const Result<domain::Client> named = nameInto(receipt, m_connection, client); !named)
            return named.error();
        const Result<std::optional<MessageId>> letter =
            storage::draftMessage(m_connection, m_draft.id);
        if (!letter)
            return letter.error();
        if (const Result<void> sent = *letter ? append(**letter) : begin(); !sent)
            return sent;
        const Result<void> linked = storage::linkUses(m_connection, m_draft.id, message);
        if (!linked)
            return linked;
        if (const Result<void> noted = noteUses(receipt, m_connection, client); !noted)
            return noted;
        if (m_room)
            receipt.change.rooms.push_back(*m_room);
        if (m_rest == Rest::open)
            return mark();
        if (const Result<void> recorded = recordStep(receipt); !recorded)
            return recorded;
        return storage::deleteDraft(m_connection, m_draft.id);
    }

    ClientId client;
    MessageId message;

private:
    // The draft's own, or a new one without a name.
    Result<void> findClient()
    {
        const Result<domain::KeptDraft> stored = storage::loadDraft(m_connection, m_draft.id);
        if (!stored)
            return stored.error();
        if (stored->client) {
            client = *stored->client;
            return {};
        }
        domain::Client nameless;
        nameless.id = ClientId{
            storage::freshIdValue(m_connection, "SELECT 1 FROM client WHERE id = ?1", m_scope.now)};
        client = nameless.id;
        const Result<void> inserted = storage::insertClient(m_connection, nameless, m_scope.now);
        if (!inserted)
            return inserted;
        return storage::setDraftClient(m_connection, m_draft.id, client);
    }

    Result<void> begin()
    {
        const auto room = roomForMessage(m_connection, client, m_draft.draft.channel, m_draft.room);
        if (!room)
            return room.error();
        m_room = *room;
        const Result<storage::NextPlace> place = m_room
            ? storage::placeInRoom(m_connection, *m_room, m_scope.now, m_scope.now)
            : storage::nextPlace(m_connection, client, m_scope.now);
        if (!place)
            return place.error();
        domain::Message letter;
        letter.id = message = freshMessageId(m_scope);
        letter.client = client;
        letter.room = m_room;
        letter.channel = m_draft.draft.channel;
        letter.at = place->at;
        letter.ordinal = place->ordinal;
        for (const text::Part& part : m_parts)
            letter.parts.push_back({place->at, part.textOf(m_draft.draft.text)});
        if (const Result<void> inserted = storage::insertMessage(m_connection, letter); !inserted)
            return inserted;
        return storage::setDraftMessage(m_connection, m_draft.id, message);
    }

    Result<void> append(MessageId letter)
    {
        message = letter;
        const Result<domain::Message> stored = storage::loadMessage(m_connection, letter);
        if (!stored)
            return stored.error();
        m_room = stored->room;
        qint64 at = m_scope.now; // never before the parts that went out already
        for (const domain::MessagePart& part : stored->parts)
            at = std::max(at, part.at);
        for (const text::Part& part : m_parts) {
            const Result<void> added =
                storage::appendPart(m_connection, letter, {at, part.textOf(m_draft.draft.text)});
            if (!added)
                return added;
        }
        return {};
    }

    // What the letter is in its room: a notice, a formal delivery … And whose turn it leaves.
    Result<void> recordStep(Receipt& receipt)
    {
        if (!m_room)
            return {};
        if (m_draft.step && m_draft.room == m_room) {
            const Result<void> recorded = recordLetterStep(
                m_scope, receipt, {*m_room, message, *m_draft.step, m_draft.stepValue});
            if (!recorded)
                return recorded;
        }
        if (m_turn != TurnAfter::mine)
            return {};
        return recordLetterStep(m_scope, receipt,
                                {*m_room, message, domain::EventKind::turnToSeller, std::nullopt});
    }

    Result<void> mark()
    {
        const Result<int> last = storage::lastDraftPart(m_connection, m_draft.id);
        if (!last)
            return last.error();
        int number = *last;
        for (const text::Part& part : m_parts) {
            const Result<void> marked =
                storage::appendDraftPart(m_connection, m_draft.id, ++number, part);
            if (!marked)
                return marked;
        }
        return {};
    }

    const Scope& m_scope;
    const storage::Connection& m_connection;
    const domain::KeptDraft& m_draft;
    const std::vector<text::Part>& m_parts;
    Rest m_rest;
    TurnAfter m_turn;
    std::optional<RoomId> m_room; // the one the letter belongs to
};

// The letter loses its last part; one without parts is none.
Result<void> shorten(Receipt& receipt, const storage::Connection& connection, DraftId draft,
                     MessageId letter)
{
    const Result<domain::Message> stored = storage::loadMessage(connection, letter);
    if (!stored)
        return stored.error();
    if (stored->room)
        receipt.change.rooms.push_back(*stored->room);
    if (stored->parts.size() > 1)
        return storage::deleteLastPart(connection, letter);
    const Result<void> parted = storage::setDraftMessage(connection, draft, std::nullopt);
    if (!parted)
        return parted;
    return storage::deleteMessage(connection, letter);
}

Result<void> takeBack(const Scope& scope, DraftId id, Receipt& receipt)
{
    const storage::Connection& connection = scope.connection;
    const Result<domain::KeptDraft> stored = storage::loadDraft(connection, id);
    if (!stored)
        return stored.error();
    if (stored->draft.sent.empty())
        return Error{ErrorCode::notThere, {}, QStringLiteral("part")};
    if (stored->client) {
        const Result<domain::Client> named = nameInto(receipt, connection, *stored->client);
        if (!named)
            return named.error();
        if (const Result<void> noted = noteUses(receipt, connection, *stored->client); !noted)
            return noted;
    }
    const Result<std::optional<MessageId>> letter = storage::draftMessage(connection, id);
    if (!letter)
        return letter.error();
    if (*letter) {
        if (const Result<void> shortened = shorten(receipt, connection, id, **letter); !shortened)
            return shortened;
    }
    return storage::deleteLastDraftPart(connection, id);
}

} // namespace

Result<Sent> markSent(const Scope& scope, const domain::KeptDraft& draft,
                      const std::vector<text::Part>& parts, Rest rest, TurnAfter turn)
{
    if (parts.empty())
        return Error{ErrorCode::emptyText, {}, {}};
    Sending sending(scope, draft, parts, rest, turn);
    Result<Receipt> receipt =
        perform(scope, rest == Rest::none ? Kind::letterSent : Kind::partSent,
                keepingText(scope, draft), [&](Receipt& told) { return sending.run(told); });
    if (!receipt)
        return receipt.error();
    return Sent{std::move(*receipt), sending.client, sending.message};
}

Result<Receipt> takeBackSent(const Scope& scope, const domain::KeptDraft& draft)
{
    return perform(scope, Kind::sentTakenBack, keepingText(scope, draft),
                   [&](Receipt& receipt) { return takeBack(scope, draft.id, receipt); });
}

} // namespace choba::acts
