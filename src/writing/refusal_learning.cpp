#include "writing/refusal_learning.h"

#include "base/job.h"
#include "text/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace choba::writing {

namespace {

constexpr std::size_t longestSpan = 24; // folded units; longer spans say nothing about a word
constexpr std::size_t longestWord = 40; // a span is not widened beyond that

struct Range {
    std::size_t from = 0; // folded units
    std::size_t to = 0;
};

struct Place {
    qsizetype start = 0; // UTF-16 offsets
    qsizetype end = 0;
};

// Nobody writes a word across these, and two sentences that meet for the first time are no reason.
bool isBreak(char16_t unit)
{
    return unit < u' ' || unit == 0x2028 || unit == 0x2029
        || QStringView(u"。、!?…「」『』()").contains(QChar(unit));
}

// Words are made of one of these; hiragana and signs are in none.
int wordClass(char16_t unit)
{
    switch (text::scriptOf(unit)) {
    case text::Script::latin:
    case text::Script::digit:
        return 1;
    case text::Script::katakana:
        return 2;
    case text::Script::han:
        return 3;
    case text::Script::hiragana:
    case text::Script::other:
        break;
    }
    return 0;
}

// The folded text without white space, which the index does not know either, in stretches between
// breaks.
class Guilt
{
public:
    Guilt(QStringView text, const EverSent& everSent, Job* job)
        : m_text(text)
        , m_everSent(everSent)
        , m_job(job)
    {
        text::Folded folded;
        text::fold(text, 0, text.size(), folded);
        for (std::size_t i = 0; i < folded.units.size(); ++i) {
            const char16_t unit = folded.units[i];
            if (QChar::isSpace(unit) && !isBreak(unit))
                continue;
            m_units += isBreak(unit) ? u'\n' : unit;
            m_offsets.push_back(folded.offsets[i]);
        }
    }

    // What was never sent, as places in the text, in order; they may overlap.
    Result<std::vector<Place>> places()
    {
        std::size_t from = 0;
        while (from < m_units.size()) {
            const std::size_t to = std::min(m_units.find(u'\n', from), m_units.size());
            if (const Result<void> done = searchStretch({from, to}); !done)
                return done.error();
            from = to + 1;
        }
        return std::move(m_found);
    }

private:
    // Two pointers: [first, end) is known to have been sent; the first unit that cannot be added
    // makes a span that was not, and what can be left out at its beginning is left out. Each of the
    // two only moves forward, so the questions are linear in the text.
    Result<void> searchStretch(Range stretch)
    {
        Range span{stretch.from, stretch.from};
        while (span.to < stretch.to) {
            if (m_job && m_job->cancelled())
                return Error{ErrorCode::cancelled, {}, {}};
            span.to = afterCharacter(span.to, stretch.to);
            if (span.to - span.from > longestSpan)
                span.from = afterCharacter(span.from, stretch.to);
            const Result<bool> whole = sent(span);
            if (!whole)
                return whole.error();
            if (*whole)
                continue;
            for (Range rest = withoutFirst(span); rest.from < rest.to; rest = withoutFirst(span)) {
                const Result<bool> restSent = sent(rest);
                if (!restSent)
                    return restSent.error();
                if (*restSent)
                    break;
                span = rest;
            }
            if (const Result<void> done = accuse(span, stretch); !done)
                return done.error();
            span = withoutFirst(span);
        }
        return {};
    }

    // The words the span lies in that were never sent; when all of them were, it is their meeting
    // that was not.
    Result<void> accuse(Range span, Range stretch)
    {
        bool accused = false;
        Range together = span;
        for (std::size_t at = span.from; at < span.to;) {
            const Range word = wordAt(at, stretch);
            at = std::max(word.to, at + 1);
            if (word.from == word.to)
                continue;
            together = {std::min(together.from, word.from), std::max(together.to, word.to)};
            const bool within = word.from <= span.from && span.to <= word.to;
            const Result<bool> wordSent = within ? Result<bool>(false) : sent(word);
            if (!wordSent)
                return wordSent.error();
            if (!*wordSent) {
                add(word);
                accused = true;
            }
        }
        if (!accused)
            add(together);
        return {};
    }

    // Of one script, and no longer than anybody's words; empty outside of words.
    Range wordAt(std::size_t at, Range stretch) const
    {
        const int kind = classOf(at);
        Range word{at, at};
        if (kind == 0)
            return word;
        while (word.from > stretch.from && at - word.from < longestWord
               && classOf(word.from - 1) == kind)
            --word.from;
        while (word.to < stretch.to && word.to - at < longestWord && classOf(word.to) == kind)
            ++word.to;
        return word;
    }

    int classOf(std::size_t at) const { return wordClass(m_text[m_offsets[at]].unicode()); }

    Range withoutFirst(Range span) const { return {afterCharacter(span.from, span.to), span.to}; }

    std::size_t afterCharacter(std::size_t at, std::size_t limit) const
    {
        const bool pair = at + 1 < limit && QChar::isHighSurrogate(m_units[at])
            && QChar::isLowSurrogate(m_units[at + 1]);
        return at + (pair ? 2 : 1);
    }

    // What holds no letter or digit is in no index and is guilty of nothing.
    Result<bool> sent(Range range)
    {
        const auto begin = m_units.begin();
        if (std::all_of(begin + static_cast<std::ptrdiff_t>(range.from),
                        begin + static_cast<std::ptrdiff_t>(range.to), text::isSeparator))
            return true;
        const QString span = QString::fromUtf16(m_units.data() + range.from,
                                                static_cast<qsizetype>(range.to - range.from));
        if (const auto known = m_known.constFind(span); known != m_known.constEnd())
            return *known;
        const Result<std::optional<bool>> answer = m_everSent(span);
        if (!answer)
            return answer.error();
        const bool ever = answer->value_or(false);
        m_known.insert(span, ever);
        return ever;
    }

    void add(Range range)
    {
        m_found.push_back(
            {m_offsets[range.from], text::sourceEnd(m_text, m_offsets[range.to - 1])});
    }

    QStringView m_text;
    const EverSent& m_everSent;
    Job* m_job;
    std::u16string m_units;
    std::vector<quint32> m_offsets;
    QHash<QString, bool> m_known;
    std::vector<Place> m_found;
};

// Without white space and punctuation at its ends.
Place trimmed(QStringView text, Place place)
{
    const auto isEdge = [text](qsizetype at) {
        const char16_t unit = text[at].unicode();
        return text[at].isSpace() || text::isSeparator(unit) || text::isInvisible(unit);
    };
    while (place.start < place.end && isEdge(place.start))
        ++place.start;
    while (place.end > place.start && isEdge(place.end - 1))
        --place.end;
    return place;
}

std::vector<Place> merged(QStringView text, std::vector<Place> places)
{
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& a, const Place& b) { return a.start < b.start; });
    std::vector<Place> result;
    for (const Place& whole : places) {
        const Place place = trimmed(text, whole);
        if (place.start >= place.end)
            continue;
        const bool overlaps = !result.empty() && place.start < result.back().end;
        if (overlaps) {
            result.back().end = std::max(result.back().end, place.end);
        } else {
            result.push_back(place);
        }
    }
    return result;
}

QString key(QStringView text)
{
    const std::u16string units = text::folded(text);
    QString result;
    for (const char16_t unit : units) {
        if (!QChar::isSpace(unit))
            result += QChar(unit);
    }
    return result;
}

// New dates and prices stand in every letter.
bool isNumber(const QString& word)
{
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

// Where two words meet for the first time a span lies that is no word: a single letter, or the end
// of one word and the beginning of the next.
bool isFragment(const QString& word)
{
    const auto isHiragana = [](QChar c) {
        return text::scriptOf(c.unicode()) == text::Script::hiragana;
    };
    constexpr qsizetype shortest = 2;
    const bool pure = std::all_of(word.begin(), word.end(), isHiragana);
    return word.size() < (pure ? shortest + 1 : shortest) || (!pure && isHiragana(word.front()));
}

} // namespace

Result<std::vector<Suspect>> suspects(const RefusalQuestion& question, const EverSent& everSent,
                                      int most, Job* job)
{
    const QStringView text = question.text;
    Result<std::vector<Place>> found = Guilt(text, everSent, job).places();
    if (!found)
        return found.error();

    QStringList others;
    for (const QString& other : question.otherRefusals)
        others << key(other);
    std::vector<Suspect> list;
    QSet<QString> seen; // one suspect for a word, however often it stands there
    for (Place place : merged(text, *std::move(found))) {
        const auto finding =
            std::find_if(question.findings.begin(), question.findings.end(),
                         [&place](const text::Finding& candidate) {
                             return candidate.start < place.end && candidate.end > place.start;
                         });
        if (finding != question.findings.end())
            place = {finding->start, finding->end}; // what the check means is a better word
        const QStringView span = text.mid(place.start, place.end - place.start);
        const QString folded = key(span);
        if (folded.isEmpty() || seen.contains(folded))
            continue;
        seen.insert(folded);
        Suspect suspect{place.start, place.end, span.toString(), 1, false};
        suspect.refusals += static_cast<int>(
            std::count_if(others.begin(), others.end(),
                          [&folded](const QString& other) { return other.contains(folded); }));
        suspect.flagged = finding != question.findings.end();
        list.push_back(std::move(suspect));
    }
    std::stable_sort(list.begin(), list.end(), [](const Suspect& a, const Suspect& b) {
        if (a.flagged != b.flagged)
            return a.flagged;
        if (isFragment(a.text) != isFragment(b.text))
            return isFragment(b.text);
        if (a.refusals != b.refusals)
            return a.refusals > b.refusals;
        if (isNumber(a.text) != isNumber(b.text))
            return isNumber(b.text);
        return a.end - a.start < b.end - b.start;
    });
    if (list.size() > static_cast<std::size_t>(std::max(most, 0)))
        list.resize(static_cast<std::size_t>(std::max(most, 0)));
    return list;
}

} // namespace choba::writing
