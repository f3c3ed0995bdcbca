// Findings of one rule on one spelling are one thing to decide about: they share a card.
#pragma once

#include "text/check.h"

#include <QString>

#include <vector>

namespace choba::widgets {

struct FindingGroup {
    struct Place {
        qsizetype start = 0;
        qsizetype end = 0;

        bool operator==(const Place&) const = default;
    };

    QString key; // Letter::quietKey
    QString spelling; // as it stands in the text
    text::Finding finding; // the first one
    std::vector<Place> places; // in order

    bool operator==(const FindingGroup&) const = default;
};

// The gravest first, then by place.
std::vector<FindingGroup> groupFindings(const std::vector<text::Finding>& findings,
                                        QStringView text);

} // namespace choba::widgets
