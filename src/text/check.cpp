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
        m_folded.clear();
        qsizetype from = m_windowBegin;
        for (const Gap& gap : m_options.gaps) {
            if (gap.start >= from && gap.start < windowEnd) {
                fold(m_text, from, gap.start, m_folded);
                from = std::min(gap.end, windowEnd);
            }
        }
        fold(m_text, from, windowEnd, m_folded);
        m_lexicon.matcher().scan(m_folded.units,
                                 [this](const TermMatcher::Match& match) { addMatch(match); });
        if (m_options.onlyRule.isEmpty()) {
            detectContacts();
            detectEmoji(begin, end, windowEnd);
        }
    }

    // A place belongs to the zone it ends in.
    bool isOwn(qsizetype end) const { return end > m_zoneBegin && end <= m_zoneEnd; }

    void addMatch(const TermMatcher::Match& match)
    {
        const qsizetype start = m_folded.offsets[match.first];
        const qsizetype end = sourceEnd(m_text, m_folded.offsets[match.last]);
        if (!isOwn(end) || m_matches.size() >= mostMatches) {
            return;
        }
        for (const Lexicon::Meaning& meaning : m_lexicon.meanings(match.term)) {
            const bool bordered = meaning.role != Lexicon::Role::flag
                || !m_lexicon.rules()[meaning.rule].wholeWord || isWholeWord(match, start, end);
            if (bordered) {
                m_matches.terms.push_back({start, end, meaning});
            }
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
        const std::u16string& units = m_folded.units;
        const auto isLoneLetter = [&units](std::size_t at) {
            const auto isLatin = [&units](std::size_t place) {
                return place < units.size() && scriptOf(units[place]) == Script::latin;
            };
            return isLatin(at) && !isLatin(at - 1) && !isLatin(at + 1);
        };
        return (match.first >= 2 && isLoneLetter(match.first - 2)) || isLoneLetter(match.last + 2);
    }

    void detectContacts()
    {
        m_detections.clear();
        const std::u16string& units = m_folded.units;
        detectMailAddresses(units, m_detections);
        detectPhoneNumbers(units, m_detections);
        detectLinks(units, m_hosts, m_detections);
        detectHandles(units, m_detections);
        detectAccountIds(units, m_detections);
        for (const Detection& detection : m_detections) {
            const qsizetype start = m_folded.offsets[detection.first];
            const qsizetype end = sourceEnd(m_text, m_folded.offsets[detection.last]);
            if (isOwn(end) && m_matches.size() < mostMatches) {
                m_matches.detections.push_back(
                    {start, end, detection.detector, detection.severity, detection.category});
            }
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
            if (from < end && !continued && m_matches.size() < mostMatches) {
                m_matches.detections.push_back(
                    {from, to, Detector::emoji, Severity::stop, Category::emoji});
            }
        }
    }

    QStringView m_text;
    const Lexicon& m_lexicon;
    const std::vector<rules::HostRule>& m_hosts;
    const CheckOptions& m_options;
    Matches m_matches;
    Folded m_folded;
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
