// Messages in and out of the data file.
#pragma once

#include "domain/message.h"
#include "storage/sqlite.h"

namespace choba::storage {

// Ordinal and id are the caller's; parts get ids of their own.
Result<void> insertMessage(const Connection& connection, const domain::Message& message);
// Adds a part after those that are there.
Result<void> appendPart(const Connection& connection, MessageId message,
                        const domain::MessagePart& part);
Result<void> deleteLastPart(const Connection& connection, MessageId message);
// What happened with it stays, without a letter.
Result<void> deleteMessage(const Connection& connection, MessageId id);
Result<void> setOpened(const Connection& connection, MessageId id, std::optional<qint64> at);
Result<void> setSettled(const Connection& connection, MessageId id, bool settled);
// Makes it a message with another client.
Result<void> moveMessage(const Connection& connection, MessageId id, ClientId into);
// Moves every message of `from` to `into`.
Result<void> moveMessages(const Connection& connection, ClientId from, ClientId into);

// Fails with notThere.
Result<domain::Message> loadMessage(const Connection& connection, MessageId id);

// Where a page of history begins: before this message, or at the newest.
struct HistoryPlace {
    qint64 at = 0;
    qint64 ordinal = 0;
    MessageId id;
};

// The messages of a client before `before` (nothing = from the newest), newest first.
Result<std::vector<domain::Message>> loadHistory(const Connection& connection, ClientId client,
                                                 const std::optional<HistoryPlace>& before,
                                                 int limit);

// Time and ordinal for the next message of a client: never before the last one, whatever the clock
// says, so that the order in which things were recorded stays.
struct NextPlace {
    qint64 at = 0;
    qint64 ordinal = 0;
};

Result<NextPlace> nextPlace(const Connection& connection, ClientId client, qint64 now);
// The same for a message of an earlier time: after those of that time. A time of whole minutes, as
// the site shows it, comes after everything of that minute.
Result<NextPlace> placeAt(const Connection& connection, ClientId client, qint64 at);

} // namespace choba::storage
