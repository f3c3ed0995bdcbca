#include "storage/messages.h"

#include "base/ms.h"
#include "storage/fresh_id.h"

namespace choba::storage {

namespace {

#define MESSAGE_COLUMNS "id, client, channel, direction, at, ordinal, opened_at, settled, room"

domain::Message messageOf(const Statement& row)
{
    domain::Message message;
    message.id = row.id<MessageId>(0);
    message.client = row.id<ClientId>(1);
    message.channel = row.text(2);
    message.direction = domain::directionFromKey(row.text(3)).value_or(domain::Direction::out);
    message.at = row.integer(4);
    message.ordinal = row.integer(5);
    message.openedAt = row.optionalInteger(6);
    message.settled = row.integer(7) != 0;
    if (!row.isNull(8))
        message.room = row.id<RoomId>(8);
    return message;
}

Result<std::vector<domain::Message>> messagesOf(const Connection& connection, Statement& rows)
{
    std::vector<domain::Message> messages;
    Statement parts(connection,
                    "SELECT at, text FROM message_part WHERE message = ?1 ORDER BY number");
    while (rows.next()) {
        domain::Message message = messageOf(rows);
        parts.bind(1, message.id);
        while (parts.next())
            message.parts.push_back({parts.integer(0), parts.text(1)});
        parts.reset();
        messages.push_back(std::move(message));
    }
    if (rows.failed())
        return rows.error();
    if (parts.failed())
        return parts.error();
    return messages;
}

Result<void> insertPart(const Connection& connection, MessageId message, qint64 number,
                        const domain::MessagePart& part)
{
    const qint64 id = freshIdValue(connection, "SELECT 1 FROM message_part WHERE id = ?1", part.at);
    Statement statement(connection,
                        "INSERT INTO message_part (id, message, number, at, text) "
                        "VALUES (?1, ?2, ?3, ?4, ?5)");
    return statement.bind(1, id)
        .bind(2, message)
        .bind(3, number)
        .bind(4, part.at)
        .bind(5, part.text)
        .run();
}

} // namespace

Result<void> insertMessage(const Connection& connection, const domain::Message& message)
{
    Statement statement(connection,
                        "INSERT INTO message (" MESSAGE_COLUMNS ") "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    const Result<void> inserted = statement.bind(1, message.id)
                                      .bind(2, message.client)
                                      .bind(3, message.channel)
                                      .bind(4, domain::key(message.direction).toString())
                                      .bind(5, message.at)
                                      .bind(6, message.ordinal)
                                      .bind(7, message.openedAt)
                                      .bind(8, qint64(message.settled))
                                      .bind(9, message.room)
                                      .run();
    if (!inserted)
        return inserted;
    qint64 number = 0;
    for (const domain::MessagePart& part : message.parts) {
        if (const Result<void> added = insertPart(connection, message.id, ++number, part); !added)
            return added;
    }
    return {};
}

Result<void> appendPart(const Connection& connection, MessageId message,
                        const domain::MessagePart& part)
{
    Statement last(connection, "SELECT max(number) FROM message_part WHERE message = ?1");
    const qint64 number = last.bind(1, message).next() ? last.integer(0) + 1 : 1;
    if (last.failed())
        return last.error();
    last.reset();
    return insertPart(connection, message, number, part);
}

Result<void> deleteLastPart(const Connection& connection, MessageId message)
{
    return Statement(connection,
                     "DELETE FROM message_part WHERE message = ?1 AND number = "
                     "(SELECT max(number) FROM message_part WHERE message = ?1)")
        .bind(1, message)
        .run();
}

Result<void> deleteMessage(const Connection& connection, MessageId id)
{
    Statement parts(connection, "DELETE FROM message_part WHERE message = ?1");
    if (const Result<void> deleted = parts.bind(1, id).run(); !deleted)
        return deleted;
    Statement events(connection, "UPDATE room_event SET message = NULL WHERE message = ?1");
    if (const Result<void> left = events.bind(1, id).run(); !left)
        return left;
    return Statement(connection, "DELETE FROM message WHERE id = ?1").bind(1, id).run();
}

Result<void> setOpened(const Connection& connection, MessageId id, std::optional<qint64> at)
{
    return Statement(connection, "UPDATE message SET opened_at = ?2 WHERE id = ?1")
        .bind(1, id)
        .bind(2, at)
        .run();
}

Result<void> setSettled(const Connection& connection, MessageId id, bool settled)
{
    return Statement(connection, "UPDATE message SET settled = ?2 WHERE id = ?1")
        .bind(1, id)
        .bind(2, qint64(settled))
        .run();
}

Result<void> moveMessage(const Connection& connection, MessageId id, ClientId into)
{
    return Statement(connection, "UPDATE message SET client = ?2 WHERE id = ?1")
        .bind(1, id)
        .bind(2, into)
        .run();
}

Result<void> moveMessages(const Connection& connection, ClientId from, ClientId into)
{
    return Statement(connection, "UPDATE message SET client = ?2 WHERE client = ?1")
        .bind(1, from)
        .bind(2, into)
        .run();
}

Result<domain::Message> loadMessage(const Connection& connection, MessageId id)
{
    Statement rows(connection, "SELECT " MESSAGE_COLUMNS " FROM message WHERE id = ?1");
    rows.bind(1, id);
    Result<std::vector<domain::Message>> messages = messagesOf(connection, rows);
    if (!messages)
        return messages.error();
    if (messages->empty())
        return Error{ErrorCode::notThere, {}, QStringLiteral("message")};
    return std::move(messages->front());
}

Result<std::vector<domain::Message>> loadHistory(const Connection& connection, ClientId client,
                                                 const std::optional<HistoryPlace>& before,
                                                 int limit)
{
    if (!before) {
        Statement rows(connection,
                       "SELECT " MESSAGE_COLUMNS " FROM message WHERE client = ?1 "
                       "ORDER BY at DESC, ordinal DESC, id DESC LIMIT ?2");
        rows.bind(1, client).bind(2, qint64(limit));
        return messagesOf(connection, rows);
    }
    Statement rows(connection,
                   "SELECT " MESSAGE_COLUMNS " FROM message WHERE client = ?1 "
                   "AND (at, ordinal, id) < (?3, ?4, ?5) "
                   "ORDER BY at DESC, ordinal DESC, id DESC LIMIT ?2");
    rows.bind(1, client)
        .bind(2, qint64(limit))
        .bind(3, before->at)
        .bind(4, before->ordinal)
        .bind(5, before->id);
    return messagesOf(connection, rows);
}

Result<NextPlace> nextPlace(const Connection& connection, ClientId client, qint64 now)
{
    Statement last(connection,
                   "SELECT at, ordinal FROM message WHERE client = ?1 "
                   "ORDER BY at DESC, ordinal DESC LIMIT 1");
    last.bind(1, client);
    if (last.next() && last.integer(0) >= now)
        return NextPlace{last.integer(0), last.integer(1) + 1};
    if (last.failed())
        return last.error();
    return NextPlace{now, 0};
}

Result<NextPlace> placeAt(const Connection& connection, ClientId client, qint64 at)
{
    Statement last(connection,
                   "SELECT at, ordinal FROM message WHERE client = ?1 AND at >= ?2 AND at < ?3 "
                   "ORDER BY at DESC, ordinal DESC LIMIT 1");
    // A whole minute stands for any moment in it.
    last.bind(1, client).bind(2, at).bind(3, at % ms::minute == 0 ? at + ms::minute : at + 1);
    if (last.next())
        return NextPlace{last.integer(0), last.integer(1) + 1};
    if (last.failed())
        return last.error();
    return NextPlace{at, 0};
}

} // namespace choba::storage
