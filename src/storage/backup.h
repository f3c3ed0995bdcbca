// Copies of the data file and the way back. A copy is complete and verified, or it is not there.
#pragma once

#include "storage/database.h"

namespace choba::storage {

// A copy of the whole file as it is now (VACUUM INTO a temporary file, verified, then renamed).
// An existing `target` is replaced only when it is a Choba file itself (else storeForeign).
// Fails with storeFull, cannotWrite, storeDamaged, cancelled.
Result<void> backUp(const Connection& connection, const QString& target, Job* job = nullptr);

struct Restored {
    QString formerFile; // where the file that was there before is kept; empty = there was none
};

// Puts the copy `source` in the place of `store`, which nobody may have open (the caller holds its
// lock). The copy is verified first; an older one is migrated when it is opened next. The former
// file is kept beside it under another name. Fails like Database::open, with storeNewer too.
Result<Restored> restore(const QString& source, const QString& store, qint64 now,
                         Job* job = nullptr);

} // namespace choba::storage
