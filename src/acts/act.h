// Everything that changes facts goes through here: one act is one transaction, one record of how
// to take it back, and one notice of what changed. All functions of src/acts run on the thread that
// owns the writing connection; see store.h for the window's way there.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "storage/sqlite.h"

#include <functional>
#include <optional>
#include <vector>

namespace choba::acts {

enum class Kind : quint8 {
    clientAdded,
    clientChanged,
    clientRemoved,
    clientsMerged,
    draftAddressed,
    draftDiscarded,
    partSent,
    letterSent, // the last part of it
    sentTakenBack, // the last part was not sent after all
    received,
    opened,
    notOpened,
    settled,
    unsettled,
    messageRemoved,
    refused,
    locked,
    unlocked,
    wordAdded, // always pointed out
    wordAllowed, // never pointed out
    wordChanged,
    wordRemoved,
    ruleChanged,
    ruleReset,
    wordsImported,
    templateAdded,
    templateChanged,
    templateRemoved,
    templateReset, // the shipped one again
    templateRestored, // a former version
    templateMarked,
    templateDefault,
    templatesImported,
    profileChanged,
    serviceAdded,
    serviceChanged,
    serviceRemoved,
    serviceReviewed,
    inquiryAdded,
    roomAdded,
    roomChanged,
    roomRemoved,
    stepRecorded, // detail = key of the event and, after a blank, whose room
    eventRemoved,
    messageAssigned,
    dueSnoozed,
    dueUnsnoozed,
    dueDone,
    allImported, // detail = number of entries
};

// Keys of the act table, for example "letter-sent".
QStringView key(Kind kind);
std::optional<Kind> kindFromKey(QStringView key);

// What was touched, so that views know what to read again.
struct Change {
    std::vector<ClientId> clients; // their conversation, history or card
    bool drafts = false;
    bool typed = false; // a draft's text was kept, and nothing else happened
    bool troubles = false; // refusals and locks
    bool knowledge = false; // own words and rules
    bool templates = false; // the library or what is remembered about it
    bool profile = false; // the seller's own standing values
    std::vector<RoomId> rooms; // what is kept about them, or what happened in them
    bool services = false;
    bool dues = false; // put off or done
    bool everything = false; // read all anew

    bool operator==(const Change&) const = default;
};

// What was done, and the key to take it back.
struct Receipt {
    ActId id; // none when nothing changed
    Kind kind = Kind::clientAdded;
    QString detail; // whom or what it was about: the client's name, the term, …
    Change change;
};

struct Scope {
    const storage::Connection& connection;
    qint64 now = 0; // UTC milliseconds
    // The act this one is a part of: its transaction and record serve both. See together.h.
    Receipt* whole = nullptr;
};

// Runs `work` in a transaction and records its inverse. When work fails, nothing has changed.
// `work` fills the change and may fill the detail. When it changed nothing, there is nothing to
// take back, and the receipt has no id.
using Work = std::function<Result<void>(Receipt&)>;
Result<Receipt> perform(const Scope& scope, Kind kind, const Work& work);
// The same after `before`, which belongs to the transaction and is never taken back: what was typed
// is kept by it.
Result<Receipt> perform(const Scope& scope, Kind kind, const Work& before, const Work& work);

// Takes an act back; later acts stay. Fails with undoConflict when they stand on it, with notThere
// when it was taken back already. The receipt names the act that was taken back.
Result<Receipt> undo(const Scope& scope, ActId id);

// The newest act that can be taken back.
Result<std::optional<Receipt>> lastAct(const storage::Connection& connection);

// Acts older than the newest `keptActs` are forgotten (they cannot be taken back any more).
constexpr int keptActs = 800;

} // namespace choba::acts
