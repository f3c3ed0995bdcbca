// A throw-away data file to look around in: a small invented business, one year deep.
#pragma once

#include "base/result.h"

namespace choba {
class Job;
}

namespace choba::acts {

// Makes the file `path`, which must not exist (alreadyThere): the year before `now` (UTC
// milliseconds), the same for the same time. All names are invented.
Result<void> writeDemo(const QString& path, qint64 now, Job* job = nullptr);

} // namespace choba::acts
