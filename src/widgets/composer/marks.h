// What the editor shows over the text. Offsets are UTF-16 units of the text.
#pragma once

#include "rules/category.h"

#include <QString>

#include <vector>

namespace choba::widgets {

struct Underline {
    qsizetype start = 0;
    qsizetype end = 0;
    Severity severity = Severity::warn;

    bool operator==(const Underline&) const = default;
};

struct TagMark { // an open {{…}}
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const TagMark&) const = default;
};

struct FillMark { // what came out of a tag of a template
    qsizetype start = 0;
    qsizetype end = 0;
    bool missing = false; // nothing was there to fill in: the words say so

    bool operator==(const FillMark&) const = default;
};

struct CutMark {
    qsizetype before = 0; // where the part before ends; white space may lie between
    qsizetype at = 0; // where the next part begins
    QString label;

    bool operator==(const CutMark&) const = default;
};

struct Marks {
    std::vector<Underline> underlines; // each list by start
    std::vector<TagMark> tags;
    std::vector<FillMark> fills;
    std::vector<CutMark> cuts;
    qsizetype frozenEnd = 0; // up to here the text has been sent

    bool operator==(const Marks&) const = default;
};

// Moves the marks after an edit at `from` along with the text, until new ones arrive.
void shift(Marks& marks, qsizetype from, qsizetype delta);

} // namespace choba::widgets
