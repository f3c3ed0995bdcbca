// Where a text may be cut and how good a place that is.
#pragma once

#include <QStringView>

#include <vector>

namespace choba::text {

// Best first.
enum class Cut : quint8 {
    end, // the end of the text
    manual, // a line with the manual mark
    paragraph, // a blank line
    line, // a line break
    sentence, // after 。！？ and what closes with them
    clause, // after 、，；：
    phrase, // where a bunsetsu or a Latin word ends
    grapheme, // between any two characters
    bracketSentence, // a good place, but inside a bracket pair
    bracketGrapheme, // any other place inside a bracket pair, or against the line breaking rules
    unbreakable, // inside a URL, a mail address, a number, a Latin word or a pair within a pair
    codepoint, // inside a grapheme
    none, // between the halves of a surrogate pair, or inside white space
};

// One entry for each offset 0 … text.size(): the class of a cut right before text[offset].
// In white space cuts are offered only where the next part would begin: after the run, and before
// the indent of a new line. Linear time.
std::vector<Cut> cutClasses(QStringView text);

// A part keeps the indent of its first line when it is no longer than this, in UTF-16 units.
constexpr qsizetype longestIndent = 8;

// Line breaks and spaces of all kinds but the no-break space: what a cut may swallow.
bool isBreakingSpace(char16_t unit);

// Calls boundary(offset) for the end of every grapheme cluster (UAX #29), the last one being
// text.size(). Plain Japanese and Latin are decided by table, the rest by ICU.
template<typename Boundary>
void forEachGrapheme(QStringView text, Boundary&& boundary);

namespace detail {

// A character that makes a cluster of its own whenever its neighbours are of this kind too.
bool isSimple(char16_t unit);

// Ends of the clusters of text[from, to), which begins and ends at certain boundaries.
void complexGraphemes(QStringView text, qsizetype from, qsizetype to, std::vector<qsizetype>& ends);

} // namespace detail

template<typename Boundary>
void forEachGrapheme(QStringView text, Boundary&& boundary)
{
    std::vector<qsizetype> ends;
    const qsizetype size = text.size();
    qsizetype at = 0;
    while (at < size) {
        const bool alone = detail::isSimple(text[at].unicode())
            && (at + 1 == size || detail::isSimple(text[at + 1].unicode()));
        if (alone) {
            boundary(++at);
            continue;
        }
        qsizetype to = at + 1;
        while (to < size
               && !(detail::isSimple(text[to - 1].unicode())
                    && detail::isSimple(text[to].unicode()))) {
            ++to;
        }
        ends.clear();
        detail::complexGraphemes(text, at, to, ends);
        for (const qsizetype end : ends) {
            boundary(end);
        }
        at = to;
    }
}

} // namespace choba::text
