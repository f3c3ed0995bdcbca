// The list of conversations: one row a client, newest first, in pages.
#pragma once

#include "domain/client.h"
#include "domain/message.h"
#include "storage/sqlite.h"

namespace choba::storage {

struct ConversationRow {
    ClientId client;
    QString name;
    domain::Honorific honorific = domain::Honorific::sama;
    qint64 lastAt = 0; // UTC milliseconds
    QString preview; // the beginning of the last message; empty when there is none
    std::optional<domain::Direction> direction; // of the last message
    domain::Turn turn = domain::Turn::none;
    std::optional<qint64> openedAt;
    std::optional<qint64> unopenedSince;
    QString draftPreview; // empty = no draft

    bool operator==(const ConversationRow&) const = default;
};

struct ConversationFilter {
    enum class Kind { all, myTurn, unopened } kind = Kind::all;
    qint64 unopenedBefore = 0; // unopened: sent at or before this time (UTC milliseconds)

    bool operator==(const ConversationFilter&) const = default;
};

// The rows after `after` (nothing = from the newest), newest first. The keys are lastAt and client.
Result<std::vector<ConversationRow>> loadConversations(const Connection& connection,
                                                       const ConversationFilter& filter,
                                                       const std::optional<ConversationRow>& after,
                                                       int limit);

// One row, for an update in place; nothing when the client is gone or does not pass the filter.
Result<std::optional<ConversationRow>>
loadConversation(const Connection& connection, ClientId client, const ConversationFilter& filter);

struct ConversationCounts {
    qint64 all = 0;
    qint64 myTurn = 0;
    qint64 unopened = 0; // sent at or before the time given

    bool operator==(const ConversationCounts&) const = default;
};

Result<ConversationCounts> countConversations(const Connection& connection, qint64 unopenedBefore);

} // namespace choba::storage
