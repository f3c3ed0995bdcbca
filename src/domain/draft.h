// A text on its way out, as the seller left it: what is typed, where it goes and what of it has
// already gone.
#pragma once

#include "base/id.h"
#include "domain/room.h"
#include "text/split.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace choba::domain {

struct Draft {
    QString text;
    QString channel; // id in the rule pack; empty = the first one
    bool numbering = false;
    std::vector<text::Part> sent; // frozen; they begin the text
    QStringList quiet; // keys of findings not shown in this draft, see widgets/composer/letter.h

    bool operator==(const Draft&) const = default;

    bool isEmpty() const { return text.isEmpty(); }
};

// A draft with its place. A client has at most one; drafts without a client are as many as there
// are.
struct KeptDraft {
    DraftId id;
    std::optional<ClientId> client;
    Draft draft;
    qint64 savedAt = 0; // UTC milliseconds
    std::optional<RoomId> room; // the room it is written in
    std::optional<EventKind> step; // what it is there, recorded when it is sent
    std::optional<qint64> stepValue; // the time the letter names for it, such as a notice's close

    bool operator==(const KeptDraft&) const = default;
};

} // namespace choba::domain
