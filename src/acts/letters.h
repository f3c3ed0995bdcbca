// Acts on drafts and messages.
#pragma once

#include "acts/rooms.h"
#include "domain/draft.h"
#include "domain/message.h"

namespace choba::acts {

// Keeps what is typed. No act: the editor has its own way back, and nothing is recorded. An empty
// text without sent parts removes the draft. `draft.draft.sent` is not looked at.
Result<Change> keepDraft(const Scope& scope, const domain::KeptDraft& draft);

// Keeps the text, then makes it a letter to `client`. Fails with draftThere when the client has a
// draft of their own.
Result<Receipt> addressDraft(const Scope& scope, const domain::KeptDraft& draft, ClientId client);

// The draft is gone; what was sent of it stays sent.
Result<Receipt> discardDraft(const Scope& scope, DraftId id);

struct Sent {
    Receipt receipt;
    ClientId client; // a nameless one was made when the draft had none
    MessageId message;
};

enum class Rest { open, none }; // is something of the letter still to be sent?

// Keeps the text, then records `parts` as sent now. When nothing is left, the draft is gone: the
// letter is history (letterSent), else it stays (partSent). `turn` (asWritten or
// mine) is recorded with the last part.
Result<Sent> markSent(const Scope& scope, const domain::KeptDraft& draft,
                      const std::vector<text::Part>& parts, Rest rest,
                      TurnAfter turn = TurnAfter::asWritten);

// The last part of the draft that was recorded as sent was not sent after all. Fails with notThere
// when none was.
Result<Receipt> takeBackSent(const Scope& scope, const domain::KeptDraft& draft);

// Records what a client wrote. `at` may be earlier than now, never later (inFuture). Fails with
// emptyText, with stepRefused for a promise without its day.
enum class Meaning : quint8 {
    message, // to be answered
    acknowledged, // they will look at it
    waitAsked, // they ask for time without naming a day
    promised, // they name a day
};

struct Received {
    ClientId client;
    QString channel;
    QString text;
    qint64 at = 0; // UTC milliseconds
    std::optional<RoomId> room = {}; // none = as roomForMessage() finds it
    Meaning meaning = Meaning::message; // in a room; more than a message passes no turn
    std::optional<qint64> promisedFor = {}; // of promised: the first moment of the day in Japan
};

Result<Receipt> recordReceived(const Scope& scope, const Received& received);

// 開封済み at a time (not before it was sent: openedBeforeSent; not in the future: inFuture), or
// not.
Result<Receipt> markOpened(const Scope& scope, MessageId id, std::optional<qint64> at);
// Needs no answer, or does after all.
Result<Receipt> settle(const Scope& scope, MessageId id, bool settled);
Result<Receipt> removeMessage(const Scope& scope, MessageId id);

} // namespace choba::acts
