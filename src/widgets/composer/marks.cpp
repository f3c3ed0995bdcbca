#include "widgets/composer/marks.h"

#include <algorithm>

namespace choba::widgets {

namespace {

qsizetype moved(qsizetype offset, qsizetype from, qsizetype delta)
{
    return offset <= from ? offset : std::max(from, offset + delta);
}

template<typename Span>
void shiftSpans(std::vector<Span>& spans, qsizetype from, qsizetype delta)
{
    for (Span& span : spans) {
        span.start = span.start == from ? from + std::max<qsizetype>(delta, 0)
                                        : moved(span.start, from, delta);
        span.end = moved(span.end, from, delta);
    }
    std::erase_if(spans, [](const Span& span) { return span.end <= span.start; });
}

} // namespace

void shift(Marks& marks, qsizetype from, qsizetype delta)
{
    shiftSpans(marks.underlines, from, delta);
    shiftSpans(marks.tags, from, delta);
    shiftSpans(marks.fills, from, delta);
    for (CutMark& cut : marks.cuts) {
        cut.before = moved(cut.before, from, delta);
        cut.at = moved(cut.at, from, delta);
    }
    const auto same = [](const CutMark& a, const CutMark& b) { return a.at == b.at; };
    marks.cuts.erase(std::unique(marks.cuts.begin(), marks.cuts.end(), same), marks.cuts.end());
}

} // namespace choba::widgets
