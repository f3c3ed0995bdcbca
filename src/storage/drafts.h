// Drafts in and out of the data file.
#pragma once

#include "domain/draft.h"
#include "storage/sqlite.h"

namespace choba::storage {

// Inserts or updates what is typed (text, channel, numbering, quiet) and the step it is in its
// room. Neither the parts sent nor the client nor the letter are touched when the draft is there. A
// new draft to a client who is gone (removed or merged while it was typed) has none; a room that is
// gone or another client's is none, and without a room there is no step. Fails with draftThere when
// the client has another draft.
Result<void> saveDraftText(const Connection& connection, const domain::KeptDraft& draft);
// Fails with draftThere when the client has a draft that is not `id`.
Result<void> draftIsFree(const Connection& connection, ClientId client, DraftId id);
// With its marks of what was sent.
Result<void> deleteDraft(const Connection& connection, DraftId id);
Result<void> setDraftClient(const Connection& connection, DraftId id,
                            std::optional<ClientId> client);
// The draft is written in no room any more.
Result<void> leaveRoom(const Connection& connection, DraftId id);
Result<void> setDraftMessage(const Connection& connection, DraftId id,
                             std::optional<MessageId> message);
Result<std::optional<MessageId>> draftMessage(const Connection& connection, DraftId id);
// The draft that a letter's next parts come from.
Result<std::optional<DraftId>> draftWithMessage(const Connection& connection, MessageId message);
// The highest number of a part; 0 = none. Acts taken back in another order may leave gaps.
Result<int> lastDraftPart(const Connection& connection, DraftId id);
Result<void> appendDraftPart(const Connection& connection, DraftId id, int number,
                             const text::Part& part);
Result<void> deleteLastDraftPart(const Connection& connection, DraftId id);

// Fails with notThere.
Result<domain::KeptDraft> loadDraft(const Connection& connection, DraftId id);
Result<std::optional<domain::KeptDraft>> draftOf(const Connection& connection, ClientId client);

// Takes parts out of `kept` (not out of the file) that read otherwise in its text than what was
// sent: an act that was taken back may have met a text that was typed anew.
Result<void> dropUnlikeParts(const Connection& connection, domain::KeptDraft& kept);

// What the list of conversations shows of a draft.
struct DraftSummary {
    DraftId id;
    std::optional<ClientId> client;
    QString channel;
    QString preview; // the first 120 characters
    qint64 savedAt = 0;
};

// Drafts without a client, the latest first.
Result<std::vector<DraftSummary>> looseDrafts(const Connection& connection);
// All drafts of these channels (all channels when empty), the latest first: what waits.
Result<std::vector<DraftSummary>> waitingDrafts(const Connection& connection,
                                                const QStringList& channels);

} // namespace choba::storage
