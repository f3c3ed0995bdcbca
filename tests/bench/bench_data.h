// Made-up Japanese for the benchmarks: always the same, large enough, with word frequencies and
// sentence lengths like those of letters.
#pragma once

#include <QString>
#include <QStringList>

namespace choba::bench {

QStringList terms(int count);

// About `length` UTF-16 units; about every 200th word is one of `planted`.
QString text(qsizetype length, const QStringList& planted);

} // namespace choba::bench
