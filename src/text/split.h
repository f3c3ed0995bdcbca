// Cutting a text into parts that a channel accepts: the fewest parts first, then the best cut
// points, then even lengths. The rules are written down in docs/writing.md.
#pragma once

#include "base/result.h"
#include "rules/channel.h"
#include "text/boundaries.h"

#include <vector>

namespace choba {
class Job;
}

namespace choba::text {

struct SplitOptions {
    qsizetype limit = 0; // in `unit`; 0 = no limit, cut at manual marks only
    rules::Unit unit = rules::Unit::utf16;
    int newline = 1; // what one line break counts
    bool numbering = false; // "(1/3)" on a line of its own before each part, inside the limit
    qsizetype start = 0; // what stands before this offset is not split any more
    int sentBefore = 0; // parts that already went out; numbering goes on after them
};

struct Part {
    qsizetype start = 0; // UTF-16 offsets into the text given
    qsizetype end = 0; // white space between two parts belongs to neither
    QString numbering; // what stands before the text, for example "(1/3)\n"; mostly empty
    qsizetype length = 0; // numbering included, in the unit asked for
    Cut cut = Cut::end; // what ends the part

    QString textOf(QStringView whole) const { return numbering + whole.mid(start, end - start); }

    bool operator==(const Part&) const = default;
};

// Offsets are those of the whole text. An empty or blank text gives no parts. Fails with
// limitTooSmall when one character (or the numbering and one character) is longer than the limit,
// and with cancelled.
Result<std::vector<Part>> split(QStringView text, const SplitOptions& options, Job* job = nullptr);

// A line that consists of this alone cuts the text and is not sent.
constexpr QStringView manualMark = u"---8<---";

} // namespace choba::text
