#include "widgets/composer/letter_marks.h"

#include "widgets/composer/letter.h"
#include "widgets/composer/parts_model.h"
#include "wording/findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba::widgets {

Marks marksOf(const Letter& letter)
{
    Marks marks;
    marks.frozenEnd = letter.frozenEnd();
    const writing::Prepared& prepared = letter.prepared();
    for (const text::Finding& finding : letter.findings()) {
        marks.underlines.push_back({finding.start, finding.end, finding.severity});
    }
    const std::vector<Underline> suspects = letter.suspects();
    marks.underlines.insert(marks.underlines.end(), suspects.begin(), suspects.end());
    std::sort(marks.underlines.begin(), marks.underlines.end(),
              [](const Underline& a, const Underline& b) { return a.start < b.start; });
    for (const writing::OpenTag& tag : prepared.openTags) {
        marks.tags.push_back({tag.start, tag.end});
    }
    for (size_t i = 1; i < prepared.parts.size(); ++i) {
        const text::Part& before = prepared.parts[i - 1];
        marks.cuts.push_back(
            {before.end, prepared.parts[i].start,
             QCoreApplication::translate("marks", "%1 from here ─ %2")
                 .arg(partTitle(static_cast<int>(i)), wording::cutName(before.cut))});
    }
    return marks;
}

} // namespace choba::widgets
