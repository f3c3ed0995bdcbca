// From raw matches to findings: conditions of the rules, allow list, overlaps.
#pragma once

#include "text/check.h"
#include "text/detectors.h"

namespace choba::text {

struct TermMatch {
    qsizetype start; // UTF-16 offsets into the original
    qsizetype end;
    Lexicon::Meaning meaning;
};

struct DetectorMatch {
    qsizetype start;
    qsizetype end;
    Detector detector;
    Severity severity;
    Category category;
};

struct Matches {
    std::vector<TermMatch> terms;
    std::vector<DetectorMatch> detections;
    bool more = false; // matches beyond what is looked at were left out
};

Findings resolve(QStringView text, const Lexicon& lexicon, Matches matches,
                 const CheckOptions& options);

} // namespace choba::text
