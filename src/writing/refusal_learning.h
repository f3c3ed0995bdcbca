// Which words of a refused text can have been the reason? Only what never went through before.
#pragma once

#include "base/result.h"
#include "text/check.h"

#include <functional>

namespace choba {
class Job;
}

namespace choba::writing {

struct Suspect {
    qsizetype start = 0; // UTF-16 offsets into the refused text
    qsizetype end = 0;
    QString text;
    int refusals = 1; // in how many refused texts it stands, this one included
    bool flagged = false; // the check points it out, too

    bool operator==(const Suspect&) const = default;
};

// Answers whether a span, folded, was ever part of a message that went through; nothing when that
// cannot be told with reasonable effort.
using EverSent = std::function<Result<std::optional<bool>>(QStringView span)>;

struct RefusalQuestion {
    QString text;
    std::vector<QString> otherRefusals; // the other texts the site refused
    std::vector<text::Finding> findings; // what the check says about the text
};

// The suspects, most likely first: flagged ones, whole words before what only lies where two words
// meet, those in several refused texts, numbers last, shorter ones. A suspect is a word (a run of
// katakana, kanji, or Latin letters and digits) that was never sent, or a shortest span of hiragana
// or across words that was not. At most `most`; an empty list means that everything in the text
// went through before. Asks `everSent` O(length) times; fails with what it fails with, and with
// cancelled. Not on the UI thread.
Result<std::vector<Suspect>> suspects(const RefusalQuestion& question, const EverSent& everSent,
                                      int most, Job* job = nullptr);

} // namespace choba::writing
