#include "storage/drafts.h"

#include "storage/fresh_id.h"
#include "storage/json_texts.h"

#include <algorithm>

namespace choba::storage {

namespace {

std::optional<ClientId> optionalClient(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.id<ClientId>(column));
}

text::Cut cutOf(qint64 stored)
{
    const bool known = stored >= 0 && stored <= static_cast<qint64>(text::Cut::none);
    return known ? static_cast<text::Cut>(stored) : text::Cut::end;
}

Result<std::vector<text::Part>> loadParts(const Connection& connection, DraftId id)
{
    Statement rows(connection,
                   "SELECT start, \"end\", numbering, length, cut FROM draft_part "
                   "WHERE draft = ?1 ORDER BY number");
    rows.bind(1, id);
    std::vector<text::Part> parts;
    while (rows.next()) {
        parts.push_back({static_cast<qsizetype>(rows.integer(0)),
                         static_cast<qsizetype>(rows.integer(1)), rows.text(2),
                         static_cast<qsizetype>(rows.integer(3)), cutOf(rows.integer(4))});
    }
    if (rows.failed())
        return rows.error();
    return parts;
}

Result<std::optional<domain::KeptDraft>> draftIn(const Connection& connection, Statement& row)
{
    std::optional<domain::KeptDraft> none;
    if (!row.next())
        return row.failed() ? Result<std::optional<domain::KeptDraft>>(row.error()) : none;
    domain::KeptDraft kept;
    kept.id = row.id<DraftId>(0);
    kept.client = optionalClient(row, 1);
    kept.draft.channel = row.text(2);
    kept.draft.text = row.text(3);
    kept.draft.numbering = row.integer(4) != 0;
    kept.draft.quiet = textsOf(row.text(5));
    kept.savedAt = row.integer(6);
    if (!row.isNull(7))
        kept.room = row.id<RoomId>(7);
    kept.step = domain::eventKindFromKey(row.text(8));
    kept.stepValue = row.optionalInteger(9);
    Result<std::vector<text::Part>> parts = loadParts(connection, kept.id);
    if (!parts)
        return parts.error();
    kept.draft.sent = std::move(*parts);
    return std::optional(std::move(kept));
}

#define DRAFT_COLUMNS                                                                              \
    "id, client, channel, text, numbering, quiet, saved_at, room, step, step_value"

Result<std::vector<DraftSummary>> summariesOf(Statement& rows)
{
    std::vector<DraftSummary> summaries;
    while (rows.next()) {
        summaries.push_back({rows.id<DraftId>(0), optionalClient(rows, 1), rows.text(2),
                             rows.text(3), rows.integer(4)});
    }
    if (rows.failed())
        return rows.error();
    return summaries;
}

Result<bool> isRoomOf(const Connection& connection, const std::optional<RoomId>& room,
                      const std::optional<ClientId>& client)
{
    if (!room || !client)
        return false;
    Statement row(connection, "SELECT 1 FROM room WHERE id = ?1 AND client = ?2");
    const bool found = row.bind(1, room).bind(2, client).next();
    if (row.failed())
        return row.error();
    return found;
}

#define SUMMARY_COLUMNS "id, client, channel, substr(text, 1, 120), saved_at"

} // namespace

Result<void> draftIsFree(const Connection& connection, ClientId client, DraftId id)
{
    Statement other(connection, "SELECT 1 FROM draft WHERE client = ?1 AND id <> ?2");
    if (other.bind(1, client).bind(2, id).next())
        return Error{ErrorCode::draftThere, {}, {}};
    if (other.failed())
        return other.error();
    return {};
}

Result<void> saveDraftText(const Connection& connection, const domain::KeptDraft& draft)
{
    Statement known(connection, "SELECT client FROM draft WHERE id = ?1");
    const bool isKnown = known.bind(1, draft.id).next();
    const std::optional<ClientId> client = isKnown ? optionalClient(known, 0) : draft.client;
    if (known.failed())
        return known.error();
    known.reset();
    if (!isKnown && client) {
        const Result<void> free = draftIsFree(connection, *client, draft.id);
        if (!free)
            return free;
    }
    const Result<bool> inRoom = isRoomOf(connection, draft.room, client);
    if (!inRoom)
        return inRoom.error();
    Statement statement(
        connection,
        isKnown ? "UPDATE draft SET channel = ?3, text = ?4, numbering = ?5, quiet = ?6, "
                  "saved_at = ?7, room = ?8, step = ?9, step_value = ?10 WHERE id = ?1"
                : "INSERT INTO draft (" DRAFT_COLUMNS ") VALUES "
                  "(?1, (SELECT id FROM client WHERE id = ?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    const bool isStep = *inRoom && draft.step;
    return statement.bind(1, draft.id)
        .bind(2, draft.client)
        .bind(3, draft.draft.channel)
        .bind(4, draft.draft.text)
        .bind(5, qint64(draft.draft.numbering))
        .bind(6, jsonOf(draft.draft.quiet))
        .bind(7, draft.savedAt)
        .bind(8, *inRoom ? draft.room : std::nullopt)
        .bind(9, isStep ? domain::key(*draft.step).toString() : QString())
        .bind(10, isStep ? draft.stepValue : std::nullopt)
        .run();
}

Result<void> leaveRoom(const Connection& connection, DraftId id)
{
    return Statement(connection,
                     "UPDATE draft SET room = NULL, step = '', step_value = NULL WHERE id = ?1")
        .bind(1, id)
        .run();
}

Result<void> deleteDraft(const Connection& connection, DraftId id)
{
    Statement parts(connection, "DELETE FROM draft_part WHERE draft = ?1");
    if (const Result<void> deleted = parts.bind(1, id).run(); !deleted)
        return deleted;
    return Statement(connection, "DELETE FROM draft WHERE id = ?1").bind(1, id).run();
}

Result<void> setDraftClient(const Connection& connection, DraftId id,
                            std::optional<ClientId> client)
{
    if (client) {
        if (const Result<void> free = draftIsFree(connection, *client, id); !free)
            return free;
    }
    return Statement(connection, "UPDATE draft SET client = ?2 WHERE id = ?1")
        .bind(1, id)
        .bind(2, client)
        .run();
}

Result<void> setDraftMessage(const Connection& connection, DraftId id,
                             std::optional<MessageId> message)
{
    return Statement(connection, "UPDATE draft SET message = ?2 WHERE id = ?1")
        .bind(1, id)
        .bind(2, message)
        .run();
}

Result<std::optional<MessageId>> draftMessage(const Connection& connection, DraftId id)
{
    Statement row(connection, "SELECT message FROM draft WHERE id = ?1");
    std::optional<MessageId> message;
    if (row.bind(1, id).next() && !row.isNull(0))
        message = row.id<MessageId>(0);
    if (row.failed())
        return row.error();
    return message;
}

Result<std::optional<DraftId>> draftWithMessage(const Connection& connection, MessageId message)
{
    Statement row(connection, "SELECT id FROM draft WHERE message = ?1");
    std::optional<DraftId> id;
    if (row.bind(1, message).next())
        id = row.id<DraftId>(0);
    if (row.failed())
        return row.error();
    return id;
}

Result<int> lastDraftPart(const Connection& connection, DraftId id)
{
    Statement last(connection, "SELECT max(number) FROM draft_part WHERE draft = ?1");
    const qint64 number = last.bind(1, id).next() ? last.integer(0) : 0;
    if (last.failed())
        return last.error();
    return static_cast<int>(number);
}

Result<void> appendDraftPart(const Connection& connection, DraftId id, int number,
                             const text::Part& part)
{
    // The draft's own number begins with its time, and no order is asked of these ids.
    constexpr int randomBits = 21;
    const qint64 value =
        freshIdValue(connection, "SELECT 1 FROM draft_part WHERE id = ?1", id.value >> randomBits);
    Statement statement(connection,
                        "INSERT INTO draft_part "
                        "(id, draft, number, start, \"end\", numbering, length, cut) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    return statement.bind(1, value)
        .bind(2, id)
        .bind(3, qint64(number))
        .bind(4, qint64(part.start))
        .bind(5, qint64(part.end))
        .bind(6, part.numbering)
        .bind(7, qint64(part.length))
        .bind(8, qint64(static_cast<quint8>(part.cut)))
        .run();
}

Result<void> deleteLastDraftPart(const Connection& connection, DraftId id)
{
    return Statement(connection,
                     "DELETE FROM draft_part WHERE draft = ?1 AND number = "
                     "(SELECT max(number) FROM draft_part WHERE draft = ?1)")
        .bind(1, id)
        .run();
}

Result<domain::KeptDraft> loadDraft(const Connection& connection, DraftId id)
{
    Statement row(connection, "SELECT " DRAFT_COLUMNS " FROM draft WHERE id = ?1");
    row.bind(1, id);
    Result<std::optional<domain::KeptDraft>> draft = draftIn(connection, row);
    if (!draft)
        return draft.error();
    if (!*draft)
        return Error{ErrorCode::notThere, {}, QStringLiteral("draft")};
    return std::move(**draft);
}

Result<std::optional<domain::KeptDraft>> draftOf(const Connection& connection, ClientId client)
{
    Statement row(connection, "SELECT " DRAFT_COLUMNS " FROM draft WHERE client = ?1");
    row.bind(1, client);
    return draftIn(connection, row);
}

Result<std::vector<DraftSummary>> looseDrafts(const Connection& connection)
{
    Statement rows(connection,
                   "SELECT " SUMMARY_COLUMNS " FROM draft WHERE client IS NULL "
                   "ORDER BY saved_at DESC, id DESC");
    return summariesOf(rows);
}

Result<std::vector<DraftSummary>> waitingDrafts(const Connection& connection,
                                                const QStringList& channels)
{
    Statement rows(connection,
                   "SELECT " SUMMARY_COLUMNS " FROM draft "
                   "WHERE ?2 = 0 OR channel IN (SELECT value FROM json_each(?1)) "
                   "ORDER BY saved_at DESC, id DESC");
    rows.bind(1, jsonOf(channels)).bind(2, qint64(channels.size()));
    return summariesOf(rows);
}

Result<void> dropUnlikeParts(const Connection& connection, domain::KeptDraft& kept)
{
    Statement texts(connection,
                    "SELECT text FROM message_part "
                    "WHERE message = (SELECT message FROM draft WHERE id = ?1) ORDER BY number");
    texts.bind(1, kept.id);
    QStringList letter;
    while (texts.next())
        letter.append(texts.text(0));
    if (texts.failed())
        return texts.error();
    // The letter may hold the last parts only: what was sent before it was removed from the
    // history, or never stood there.
    std::vector<text::Part>& sent = kept.draft.sent;
    const auto inLetter = std::min(sent.size(), static_cast<std::size_t>(letter.size()));
    const std::size_t first = sent.size() - inLetter;
    for (std::size_t number = 0; number < inLetter; ++number) {
        const text::Part& part = sent[first + number];
        const bool fits = part.end <= kept.draft.text.size();
        if (!fits || part.textOf(kept.draft.text) != letter[static_cast<qsizetype>(number)]) {
            sent.resize(first + number);
            break;
        }
    }
    return {};
}

} // namespace choba::storage
