#include "acts/clients.h"

#include "storage/clients.h"
#include "storage/drafts.h"
#include "storage/messages.h"
#include "storage/refusals.h"
#include "storage/rooms.h"

#include <algorithm>
#include <utility>

namespace choba::acts {

namespace {

bool breaksLine(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case 0x85:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

// A run of white space becomes one space; a single wide space between names stays as it was typed.
// Line breaks stay, too: what has them is refused.
QString inOneLine(const QString& typed)
{
    const QString text = typed.trimmed();
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (!character.isSpace() || breaksLine(character)) {
            line += character;
            continue;
        }
        const qsizetype begin = i;
        while (text[i + 1].isSpace() && !breaksLine(text[i + 1])) // the last one is no space
            ++i;
        line += i == begin && character != u'\t' ? character : QChar(u' ');
    }
    return line;
}

domain::Client trimmed(domain::Client client)
{
    client.name = inOneLine(client.name);
    client.platformId = inOneLine(client.platformId);
    client.profileUrl = client.profileUrl.trimmed();
    client.conversationUrl = client.conversationUrl.trimmed();
    return client;
}

// A chat that was pasted is no name.
std::optional<Error> problemOfCard(const domain::Client& card)
{
    const std::pair<const char*, const QString*> lines[] = {{"name", &card.name},
                                                            {"platformId", &card.platformId}};
    for (const auto& [field, text] : lines) {
        if (std::any_of(text->begin(), text->end(), breaksLine))
            return Error{ErrorCode::wrongType, QLatin1String(field), QStringLiteral("one line")};
    }
    return domain::problemOf(card);
}

Result<bool> isInUse(const storage::Connection& connection, ClientId id)
{
    storage::Statement row(connection,
                           "SELECT EXISTS (SELECT 1 FROM message WHERE client = ?1) "
                           "OR EXISTS (SELECT 1 FROM draft WHERE client = ?1) "
                           "OR EXISTS (SELECT 1 FROM refusal WHERE client = ?1) "
                           "OR EXISTS (SELECT 1 FROM room WHERE client = ?1)");
    const bool used = row.bind(1, id).next() && row.integer(0) != 0;
    if (row.failed())
        return row.error();
    return used;
}

Result<void> moveDraft(const storage::Connection& connection, ClientId from, ClientId into)
{
    const Result<std::optional<domain::KeptDraft>> draft = storage::draftOf(connection, from);
    if (!draft)
        return draft.error();
    if (!*draft)
        return {};
    return storage::setDraftClient(connection, (*draft)->id, into);
}

// What `from`'s card says and `into`'s does not; where both say something, notes are joined and the
// rest is as on `into`'s.
domain::Client joined(const domain::Client& from, domain::Client into)
{
    if (into.name.isEmpty()) {
        into.name = from.name;
        into.honorific = from.honorific;
    }
    const auto fill = [](QString& field, const QString& other) {
        if (field.isEmpty())
            field = other;
    };
    fill(into.platformId, from.platformId);
    fill(into.profileUrl, from.profileUrl);
    fill(into.conversationUrl, from.conversationUrl);
    fill(into.note, from.note);
    if (!from.note.isEmpty() && into.note != from.note)
        into.note += u"\n\n" + from.note;
    return into;
}

Result<void> merge(const storage::Connection& connection, ClientId from, ClientId into)
{
    if (const Result<void> moved = storage::moveMessages(connection, from, into); !moved)
        return moved;
    if (const Result<void> moved = moveDraft(connection, from, into); !moved)
        return moved;
    if (const Result<void> moved = storage::moveRefusals(connection, from, into); !moved)
        return moved;
    if (const Result<void> moved = storage::moveRooms(connection, from, into); !moved)
        return moved;
    return storage::deleteClient(connection, from);
}

} // namespace

Result<Receipt> addClient(const Scope& scope, const domain::Client& client)
{
    const domain::Client card = trimmed(client);
    if (const std::optional<Error> problem = problemOfCard(card))
        return *problem;
    return perform(scope, Kind::clientAdded, [&](Receipt& receipt) {
        receipt.detail = domain::addressedName(card);
        receipt.change.clients = {card.id};
        return storage::insertClient(scope.connection, card, scope.now);
    });
}

Result<Receipt> changeClient(const Scope& scope, const domain::Client& client)
{
    const domain::Client card = trimmed(client);
    if (const std::optional<Error> problem = problemOfCard(card))
        return *problem;
    return perform(scope, Kind::clientChanged, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::Client> former = storage::loadClient(scope.connection, card.id);
        if (!former)
            return former.error();
        receipt.detail = domain::addressedName(card);
        receipt.change.clients = {card.id};
        return storage::updateClient(scope.connection, card);
    });
}

Result<Receipt> removeClient(const Scope& scope, ClientId id)
{
    return perform(scope, Kind::clientRemoved, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::Client> client = storage::loadClient(scope.connection, id);
        if (!client)
            return client.error();
        const Result<bool> used = isInUse(scope.connection, id);
        if (!used)
            return used.error();
        if (*used)
            return Error{ErrorCode::clientHasMessages, {}, {}};
        receipt.detail = domain::addressedName(*client);
        receipt.change.clients = {id};
        return storage::deleteClient(scope.connection, id);
    });
}

Result<Receipt> mergeClients(const Scope& scope, ClientId from, ClientId into)
{
    if (from == into)
        return Error{ErrorCode::alreadyThere, {}, {}};
    return perform(scope, Kind::clientsMerged, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::Client> former = storage::loadClient(scope.connection, from);
        if (!former)
            return former.error();
        const Result<domain::Client> other = storage::loadClient(scope.connection, into);
        if (!other)
            return other.error();
        const domain::Client card = joined(*former, *other);
        if (const std::optional<Error> problem = domain::problemOf(card))
            return *problem;
        if (const Result<void> kept = storage::updateClient(scope.connection, card); !kept)
            return kept;
        receipt.detail = domain::addressedName(card);
        receipt.change.clients = {from, into};
        receipt.change.drafts = true;
        receipt.change.troubles = true;
        const auto rooms = storage::roomsOf(scope.connection, from);
        if (!rooms)
            return rooms.error();
        for (const domain::RoomFacts& facts : *rooms)
            receipt.change.rooms.push_back(facts.room.id);
        return merge(scope.connection, from, into);
    });
}

} // namespace choba::acts
