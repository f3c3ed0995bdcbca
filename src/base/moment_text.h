// Moments as files and the command line write them (ISO 8601). A moment without a zone is Japan's,
// and a date alone is its first moment there.
#pragma once

#include <QString>

#include <optional>

namespace choba {

// "2026-11-24T09:00:00.000Z": milliseconds always.
QString utcText(qint64 utc);
// "2026-11-24T18:00:00+09:00", the same moment in Japan; milliseconds only where there are some.
QString japanText(qint64 utc);

// UTC milliseconds of "2026-11-24", "2026-11-24T18:00", with seconds, up to nine digits behind
// them, and a zone ("Z", "+09:00"). Nothing for what is none, a date that does not exist among it,
// and for years before 1970 or after 9999.
std::optional<qint64> momentFromText(QStringView text);

// Can be written and read again.
bool isMoment(qint64 utc);

} // namespace choba
