#include "text/measure.h"

#include "text/boundaries.h"

namespace choba::text {

Measure measure(QStringView text)
{
    Measure result;
    qsizetype pairs = 0;
    qsizetype twoUnitBreaks = 0;
    char16_t previous = 0;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit == u'\n' && previous == u'\r') {
            ++twoUnitBreaks;
        } else if (unit == u'\n' || unit == u'\r') {
            ++result.newlines;
        }
        pairs += QChar::isLowSurrogate(unit) && QChar::isHighSurrogate(previous);
        previous = unit;
    }
    result.utf16 = text.size() - twoUnitBreaks;
    result.codepoints = result.utf16 - pairs;
    forEachGrapheme(text, [&result](qsizetype) { ++result.graphemes; });
    const bool openLine = !text.isEmpty() && previous != u'\n' && previous != u'\r';
    result.lines = result.newlines + (openLine ? 1 : 0);
    return result;
}

qsizetype lengthIn(const Measure& measure, rules::Unit unit, int newline)
{
    const qsizetype extra = measure.newlines * (newline - 1);
    switch (unit) {
    case rules::Unit::utf16:
        return measure.utf16 + extra;
    case rules::Unit::codepoints:
        return measure.codepoints + extra;
    case rules::Unit::graphemes:
        return measure.graphemes + extra;
    }
    return measure.utf16 + extra;
}

} // namespace choba::text
