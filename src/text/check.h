// Would the site take this text, and if not, which word is it?
#pragma once

#include "base/result.h"
#include "rules/rule_pack.h"
#include "text/lexicon.h"

#include <vector>

namespace choba {
class Job;
}

namespace choba::text {

struct Finding {
    qsizetype start = 0; // UTF-16 offsets into the text
    qsizetype end = 0;
    QString term; // the list's term, or what the detector calls it (mail-address, phone-number …)
    Category category = Category::user;
    Reason reason = Reason::ownList;
    Severity severity = Severity::warn;
    QString suggestion; // replacement for the span; empty = none
    QString noteJa;
    QString noteEn;
    bool yields = false; // see Rule::yields
    QString source; // the rule's id, "detector.<name>" for detectors

    bool operator==(const Finding&) const = default;
};

// White space between two parts: the texts on both sides are read as if it were not there, so
// that a word across the border is found, and as word borders, so that a word next to it is too.
struct Gap {
    qsizetype start = 0;
    qsizetype end = 0;
};

struct CheckOptions {
    Categories categories; // findings of other categories are not reported
    std::vector<Gap> gaps; // in order
    qsizetype maxFindings = 2000; // further ones are counted out: see Findings::more
    QString onlyRule; // when not empty, findings of the rule with this id alone
    bool ignoreAllowed = false; // report what allow lists silence too
};

struct Findings {
    std::vector<Finding> list; // by start; none contains another of the same or lower severity
    bool more = false; // there were more than maxFindings, or more matches than are looked at
};

// Linear in the length of the text. Fails with cancelled only.
Result<Findings> check(QStringView text, const Lexicon& lexicon,
                       const std::vector<rules::HostRule>& hosts, const CheckOptions& options,
                       Job* job = nullptr);

} // namespace choba::text
