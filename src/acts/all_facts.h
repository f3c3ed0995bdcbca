// Every fact as one JSON document, out and in again: the user's data is theirs. Format:
// docs/formats.md, "All facts".
#pragma once

#include "acts/act.h"
#include "acts/on_conflict.h"

#include <QStringList>

namespace choba {
class Job;
}

namespace choba::acts {

// Two exports of the same facts are byte for byte the same.
Result<QByteArray> exportAll(const storage::Connection& connection, Job* job = nullptr);

struct AllImported {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 skipped = 0; // there already, or mine was kept
    std::vector<Error> refused; // where = JSON path
    std::optional<Receipt> receipt; // none for a preview, or when nothing changed
};

enum class Doing { preview, import };

// Merges: rows are the same when their ids are. On a conflict mine, theirs or (as "both" for rows
// that are one and the same thing) mine stays. Refuses the whole document when it is none
// (wrongFormat, newerVersion, badJson); single entries are refused with their place, and so is what
// stands on them. One transaction.
Result<AllImported> importAll(const Scope& scope, const QByteArray& json, const QString& name,
                              OnConflict onConflict, Doing doing, Job* job = nullptr);

} // namespace choba::acts
