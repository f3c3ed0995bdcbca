// How long a text is. The site does not say what it counts, so all three ways are measured and
// the channel says which one decides.
#pragma once

#include "rules/channel.h"

namespace choba::text {

struct Measure {
    qsizetype utf16 = 0; // UTF-16 units; CR LF is one line break and counts one
    qsizetype codepoints = 0;
    qsizetype graphemes = 0; // UAX #29 extended grapheme clusters
    qsizetype newlines = 0; // line breaks
    qsizetype lines = 0; // lines as an editor numbers them; a last empty line is none

    bool operator==(const Measure&) const = default;
};

Measure measure(QStringView text);

// The length that is compared with a limit. `newline` is what one line break counts.
qsizetype lengthIn(const Measure& measure, rules::Unit unit, int newline);

} // namespace choba::text
