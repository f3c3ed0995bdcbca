#include "text/check.h"

#include "base/job.h"
#include "text/detectors.h"
#include "text/finding_filter.h"
#include "text/term_matcher.h"

#include <algorithm>

namespace choba::text {

namespace {

// The text is read in zones, so that memory stays small and a cancel is seen soon. Every zone is
// read with so much context on both sides that whatever ends inside it is seen whole.
constexpr qsizetype zoneSize = 1 << 14;
constexpr qsizetype context = 1024;

// Beyond so many matches nobody reads on, and memory must stay bounded.
constexpr std::size_t mostMatches = 200'000;

bool isParticle(char16_t unit)
{
    return QStringView(u"でのをにはがもとやかへ").contains(QChar(unit));
}

class Checker
{
public:
    Checker(QStringView text, const Lexicon& lexicon, const std::vector<rules::HostRule>& hosts,
            const CheckOptions& options)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_hosts(hosts)
        , m_options(options)
    { }

    Result<Findings> run(Job* job)
    {
        for (qsizetype begin = 0; begin < m_text.size(); begin += zoneSize) {
            if (job && job->cancelled()) {
                return Error{ErrorCode::cancelled, QString(), QString()};
            }
            readZone(begin, std::min(begin + zoneSize, m_text.size()));
            if (job) {
                job->report(static_cast<int>(begin * 1000 / m_text.size()));
            }
        }
        return resolve(m_text, m_lexicon, std::move(m_matches), m_options);
    }

private:
    void readZone(qsizetype begin, qsizetype end)
    {
        m_zoneBegin = begin;
        m_zoneEnd = end;
        m_windowBegin = std::max(qsizetype(0), begin - context);
        const qsizetype windowEnd = std::min(m_text.size(), end + context);
        foldWindow(windowEnd);
        m_lexicon.matcher().scan(m_joined.units,
                                 [this](const TermMatcher::Match& match) { addMatch(match); });
        if (m_options.onlyRule.isEmpty()) {
            detectContacts(m_apart, Spanning::notAsked);
            if (m_windowHasGap) {
                detectContacts(m_joined, Spanning::gapsOnly);
            }
            detectEmoji(begin, end, windowEnd);
        }
    }

    // The window with the texts on both sides of a gap joined (for words across the border of two
    // parts) and apart (so that neighbours do not run into each other).
    void foldWindow(qsizetype windowEnd)
    {
        m_joined.clear();
        m_apart.clear();
        m_windowHasGap = false;
        qsizetype from = m_windowBegin;
        auto gap = std::lower_bound(
            m_options.gaps.begin(), m_options.gaps.end(), from,
            [](const Gap& candidate, qsizetype place) { return candidate.end < place; });
        for (; gap != m_options.gaps.end() && gap->start < windowEnd; ++gap) {
            if (gap->start > from) {
                fold(m_text, from, gap->start, m_joined);
                fold(m_text, from, gap->start, m_apart);
            }
            m_apart.units += u'\n';
            m_apart.offsets.push_back(static_cast<quint32>(std::max(gap->start - 1, qsizetype(0))));
            from = std::max(from, std::min(gap->end, windowEnd));
            m_windowHasGap = true;
        }
        fold(m_text, from, windowEnd, m_joined);
        fold(m_text, from, windowEnd, m_apart);
    }

    // A match belongs to the zone it ends in.
    bool isOwn(qsizetype end) const { return end > m_zoneBegin && end <= m_zoneEnd; }

    void addMatch(const TermMatcher::Match& match)
    {
        const qsizetype start = m_joined.offsets[match.first];
        const qsizetype end = sourceEnd(m_text, m_joined.offsets[match.last]);
        if (!isOwn(end)) {
            return;
        }
        for (const Lexicon::Meaning& meaning : m_lexicon.meanings(match.term)) {
            const bool bordered = meaning.role != Lexicon::Role::flag
                || !m_lexicon.rules()[meaning.rule].wholeWord || isWholeWord(match, start, end);
            if (!bordered) {
                continue;
            }
            if (meaning.role == Lexicon::Role::flag && ++m_flagged > mostMatches) {
                m_matches.more = true;
                continue;
            }
            m_matches.terms.push_back({start, end, meaning});
        }
    }

    bool isWholeWord(const TermMatcher::Match& match, qsizetype start, qsizetype end) const
    {
        const TermMatcher& matcher = m_lexicon.matcher();
        if (match.spacedOut && continuesSpacedOut(match)) {
            return false;
        }
        const char16_t before = neighbour(start, Side::before);
        const char16_t after = neighbour(end, Side::after);
        const char16_t first = m_text[start].unicode();
        const char16_t last = m_text[end - 1].unicode();
        return isBorder(first, before, matcher.firstScript(match.term))
            && isBorder(last, after, matcher.lastScript(match.term));
    }

    enum class Side { before, after };

    // The visible character next to a place; 0 at the text's ends and at a gap between parts.
    char16_t neighbour(qsizetype at, Side side) const
    {
        const qsizetype step = side == Side::before ? -1 : 1;
        const qsizetype first = side == Side::before ? -1 : 0;
        for (qsizetype place = at; !isAtGap(place); place += step) {
            const qsizetype next = place + first;
            if (next < 0 || next >= m_text.size()) {
                break;
            }
            if (!isInvisible(m_text[next].unicode())) {
                return m_text[next].unicode();
            }
        }
        return 0;
    }

    bool isAtGap(qsizetype place) const
    {
        const auto after =
            std::upper_bound(m_options.gaps.begin(), m_options.gaps.end(), place,
                             [](qsizetype offset, const Gap& gap) { return offset < gap.start; });
        return after != m_options.gaps.begin() && place <= std::prev(after)->end;
    }

    // `inner` is the word's own character, `outer` the one beside it.
    static bool isBorder(char16_t inner, char16_t outer, Script termScript)
    {
        const Script innerScript = scriptOf(inner);
        if (innerScript == Script::latin || innerScript == Script::katakana
            || innerScript == Script::digit) {
            return scriptOf(outer) != innerScript;
        }
        if (innerScript == Script::hiragana && termScript == Script::katakana) {
            // Katakana written in hiragana has only particles to tell it from its surroundings.
            return scriptOf(outer) != Script::hiragana || isParticle(outer);
        }
        return true;
    }

    // "O N L I N E" holds no "L I N E": the letter before stands apart in the same way.
    bool continuesSpacedOut(const TermMatcher::Match& match) const
    {
        const std::u16string& units = m_joined.units;
        const auto isLoneLetter = [&units](std::size_t at) {
            const auto isLatin = [&units](std::size_t place) {
                return place < units.size() && scriptOf(units[place]) == Script::latin;
            };
            return isLatin(at) && !isLatin(at - 1) && !isLatin(at + 1);
        };
        return (match.first >= 2 && isLoneLetter(match.first - 2)) || isLoneLetter(match.last + 2);
    }

    enum class Spanning { notAsked, gapsOnly };

    void detectContacts(const Folded& folded, Spanning spanning)
    {
        m_detections.clear();
        detectMailAddresses(folded.units, m_detections);
        detectPhoneNumbers(folded.units, m_detections);
        if (spanning == Spanning::notAsked) {
            detectLinks(folded.units, m_hosts, m_detections);
            detectHandles(folded.units, m_detections);
            detectAccountIds(folded.units, m_detections);
        }
        for (const Detection& detection : m_detections) {
            const qsizetype start = folded.offsets[detection.first];
            qsizetype end = sourceEnd(m_text, folded.offsets[detection.last]);
            if (detection.last + 1 == folded.units.size()) {
                end = endOfRun(end); // a link longer than the context
            }
            const bool wanted = spanning == Spanning::notAsked || spansGap(start, end);
            if (start >= m_zoneBegin && start < m_zoneEnd && wanted) {
                addDetection(
                    {start, end, detection.detector, detection.severity, detection.category});
            }
        }
    }

    qsizetype endOfRun(qsizetype end) const
    {
        while (end < m_text.size() && m_text[end] > u' ' && m_text[end].unicode() < 0x7F) {
            ++end;
        }
        return end;
    }

    bool spansGap(qsizetype start, qsizetype end) const
    {
        const auto gap = std::lower_bound(
            m_options.gaps.begin(), m_options.gaps.end(), start,
            [](const Gap& candidate, qsizetype place) { return candidate.start <= place; });
        return gap != m_options.gaps.end() && gap->end < end;
    }

    void addDetection(const DetectorMatch& match)
    {
        if (m_matches.detections.size() < mostMatches) {
            m_matches.detections.push_back(match);
        } else {
            m_matches.more = true;
        }
    }

    void detectEmoji(qsizetype begin, qsizetype end, qsizetype windowEnd)
    {
        if (!m_options.categories.contains(Category::emoji)) {
            return;
        }
        for (const auto& [from, to] : findEmoji(m_text, begin, windowEnd)) {
            const bool continued = from == begin && begin > 0
                && (m_text[begin - 1].isSurrogate() || m_text[begin - 1] == QChar(0x200D));
            if (from < end && !continued) {
                addDetection({from, to, Detector::emoji, Severity::stop, Category::emoji});
            }
        }
    }

    QStringView m_text;
    const Lexicon& m_lexicon;
    const std::vector<rules::HostRule>& m_hosts;
    const CheckOptions& m_options;
    Matches m_matches;
    Folded m_joined; // the texts on both sides of a gap side by side
    Folded m_apart; // the same with a line break at every gap
    bool m_windowHasGap = false;
    std::size_t m_flagged = 0;
    std::vector<Detection> m_detections;
    qsizetype m_zoneBegin = 0;
    qsizetype m_zoneEnd = 0;
    qsizetype m_windowBegin = 0;
};

} // namespace

Result<Findings> check(QStringView text, const Lexicon& lexicon,
                       const std::vector<rules::HostRule>& hosts, const CheckOptions& options,
                       Job* job)
{
    return Checker(text, lexicon, hosts, options).run(job);
}

} // namespace choba::text
