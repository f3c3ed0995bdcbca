// Two versions of a text compared line by line, with the words that changed inside a line.
#pragma once

#include <QString>

#include <vector>

namespace choba::text {

enum class LineChange : quint8 { same, removed, added };

// UTF-16 offsets into a line.
struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const Stretch&) const = default;
};

struct DiffLine {
    LineChange change = LineChange::same;
    QString text; // without its line end
    // What differs from the line it took the place of, or that took its place. Empty when there is
    // no such line or the two have little in common: then the whole line is meant.
    std::vector<Stretch> words;

    bool operator==(const DiffLine&) const = default;
};

// The steps from `before` to `after` in reading order, removed lines ahead of the added ones. LF,
// CR LF and CR end a line; a line end at the very end of a text makes no further line. The result
// is the shortest one up to `longestSearch` changed lines; beyond that everything between the
// common beginning and the common end counts as changed, so that the cost stays bounded.
constexpr int longestSearch = 600;
std::vector<DiffLine> lineDiff(const QString& before, const QString& after);

} // namespace choba::text
