#include "storage/conversations.h"

#include <limits>

namespace choba::storage {

namespace {

using Kind = ConversationFilter::Kind;

#define CONVERSATION_ROWS                                                                          \
    "SELECT conversation.client, client.name, client.honorific, conversation.last_at, "            \
    "conversation.preview, conversation.direction, conversation.turn, conversation.opened_at, "    \
    "conversation.unopened_since, coalesce(substr(draft.text, 1, 120), '') "                       \
    "FROM conversation JOIN client ON client.id = conversation.client "                            \
    "LEFT JOIN draft ON draft.client = conversation.client "

// ?1, ?2 = the row before the first; ?3 = the time the filter names; ?4 = how many.
const char* pageQuery(Kind kind)
{
    switch (kind) {
    case Kind::all:
        break;
    case Kind::myTurn:
        return CONVERSATION_ROWS
            "WHERE turn = 'mine' AND (last_at, conversation.client) < (?1, ?2) "
            "ORDER BY last_at DESC, conversation.client DESC LIMIT ?4";
    case Kind::unopened:
        // Where this time is set it is the time of the last message.
        return CONVERSATION_ROWS
            "WHERE unopened_since <= ?3 AND (unopened_since, conversation.client) < (?1, ?2) "
            "ORDER BY unopened_since DESC, conversation.client DESC LIMIT ?4";
    }
    return CONVERSATION_ROWS "WHERE (last_at, conversation.client) < (?1, ?2) "
                             "ORDER BY last_at DESC, conversation.client DESC LIMIT ?4";
}

ConversationRow rowOf(const Statement& row)
{
    ConversationRow conversation;
    conversation.client = row.id<ClientId>(0);
    conversation.name = row.text(1);
    conversation.honorific =
        domain::honorificFromKey(row.text(2)).value_or(domain::Honorific::sama);
    conversation.lastAt = row.integer(3);
    conversation.preview = row.text(4);
    conversation.direction = domain::directionFromKey(row.text(5));
    conversation.turn = domain::turnFromKey(row.text(6)).value_or(domain::Turn::none);
    conversation.openedAt = row.optionalInteger(7);
    conversation.unopenedSince = row.optionalInteger(8);
    conversation.draftPreview = row.text(9);
    return conversation;
}

bool passes(const ConversationRow& row, const ConversationFilter& filter)
{
    switch (filter.kind) {
    case Kind::all:
        return true;
    case Kind::myTurn:
        return row.turn == domain::Turn::mine;
    case Kind::unopened:
        return row.unopenedSince && *row.unopenedSince <= filter.unopenedBefore;
    }
    return true;
}

} // namespace

Result<std::vector<ConversationRow>> loadConversations(const Connection& connection,
                                                       const ConversationFilter& filter,
                                                       const std::optional<ConversationRow>& after,
                                                       int limit)
{
    constexpr qint64 newest = std::numeric_limits<qint64>::max();
    Statement rows(connection, pageQuery(filter.kind));
    rows.bind(1, after ? after->lastAt : newest)
        .bind(2, after ? after->client.value : newest)
        .bind(3, filter.unopenedBefore)
        .bind(4, qint64(limit));
    std::vector<ConversationRow> page;
    while (rows.next())
        page.push_back(rowOf(rows));
    if (rows.failed())
        return rows.error();
    return page;
}

Result<std::optional<ConversationRow>>
loadConversation(const Connection& connection, ClientId client, const ConversationFilter& filter)
{
    Statement row(connection, CONVERSATION_ROWS "WHERE conversation.client = ?1");
    std::optional<ConversationRow> found;
    if (row.bind(1, client).next())
        found = rowOf(row);
    if (row.failed())
        return row.error();
    if (found && !passes(*found, filter))
        found.reset();
    return found;
}

Result<ConversationCounts> countConversations(const Connection& connection, qint64 unopenedBefore)
{
    Statement row(connection,
                  "SELECT (SELECT count(*) FROM conversation), "
                  "(SELECT count(*) FROM conversation WHERE turn = 'mine'), "
                  "(SELECT count(*) FROM conversation WHERE unopened_since <= ?1)");
    if (!row.bind(1, unopenedBefore).next())
        return row.failed() ? row.error() : Error{ErrorCode::storeFailed, {}, {}};
    return ConversationCounts{row.integer(0), row.integer(1), row.integer(2)};
}

} // namespace choba::storage
