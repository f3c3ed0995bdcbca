#include "text/finding_filter.h"

#include <algorithm>
#include <set>

namespace choba::text {

namespace {

using Role = Lexicon::Role;

// Where sentences end. Found once, and only when a rule asks.
class Sentences
{
public:
    explicit Sentences(QStringView text)
        : m_text(text)
    { }

    // The sentence around `at` as offsets.
    std::pair<qsizetype, qsizetype> around(qsizetype at)
    {
        if (m_ends.empty()) {
            for (qsizetype place = 0; place < m_text.size(); ++place) {
                if (QStringView(u"。！？!?\n").contains(m_text[place])) {
                    m_ends.push_back(place + 1);
                }
            }
            m_ends.push_back(m_text.size());
        }
        const auto end = std::upper_bound(m_ends.begin(), m_ends.end() - 1, at);
        return {end == m_ends.begin() ? 0 : *std::prev(end), *end};
    }

private:
    QStringView m_text;
    std::vector<qsizetype> m_ends;
};

// Places of the words that rules depend on ("with", "unless"), by rule.
class Conditions
{
public:
    explicit Conditions(const std::vector<TermMatch>& terms)
    {
        for (const TermMatch& term : terms) {
            if (term.meaning.role == Role::unless || term.meaning.role == Role::with) {
                m_places.push_back({term.meaning.role, term.meaning.rule, term.start});
            }
        }
        std::sort(m_places.begin(), m_places.end());
    }

    bool has(Role role, quint32 rule, qsizetype from, qsizetype to) const
    {
        const Place least{role, rule, from};
        const auto found = std::lower_bound(m_places.begin(), m_places.end(), least);
        return found != m_places.end() && found->role == role && found->rule == rule
            && found->start < to;
    }

private:
    struct Place {
        Role role;
        quint32 rule;
        qsizetype start;

        // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the operator for a 0
        auto operator<=>(const Place&) const = default;
    };

    std::vector<Place> m_places;
};

// Stretches that are never flagged.
class Allowed
{
public:
    explicit Allowed(const std::vector<TermMatch>& terms)
    {
        for (const TermMatch& term : terms) {
            if (term.meaning.role == Role::allow) {
                m_spans.emplace_back(term.start, term.end);
            }
        }
        std::sort(m_spans.begin(), m_spans.end());
        for (std::size_t at = 1; at < m_spans.size(); ++at) {
            m_spans[at].second = std::max(m_spans[at].second, m_spans[at - 1].second);
        }
    }

    bool covers(qsizetype start, qsizetype end) const
    {
        // Spans that begin at or before `start`; the furthest of their ends stands in the last.
        const auto after =
            std::upper_bound(m_spans.begin(), m_spans.end(), start,
                             [](qsizetype place, const auto& span) { return place < span.first; });
        return after != m_spans.begin() && std::prev(after)->second >= end;
    }

private:
    std::vector<std::pair<qsizetype, qsizetype>> m_spans; // end = furthest end so far
};

Finding fromTerm(const TermMatch& match, const Rule& rule)
{
    Finding finding;
    finding.start = match.start;
    finding.end = match.end;
    finding.term = rule.terms[match.meaning.index];
    finding.category = rule.category;
    finding.reason = rule.reason;
    finding.severity = rule.severity;
    finding.suggestion = rule.suggestion;
    finding.noteJa = rule.noteJa;
    finding.noteEn = rule.noteEn;
    finding.yields = rule.yields;
    finding.source = rule.id;
    return finding;
}

Finding fromDetector(const DetectorMatch& match)
{
    const QString name = key(match.detector).toString();
    Finding finding;
    finding.start = match.start;
    finding.end = match.end;
    finding.term = name;
    finding.category = match.category;
    finding.reason = match.category == Category::emoji ? Reason::notAccepted
        : match.category == Category::payment          ? Reason::ownTerms
                                                       : Reason::leadingOutside;
    finding.severity = match.severity;
    finding.source = QStringLiteral("detector.") + name;
    return finding;
}

// A finding of a rule that yields gives way to one inside it that is as severe and offers a
// wording.
void dropForSuggestions(std::vector<Finding>& findings)
{
    std::vector<bool> given(findings.size(), false);
    for (std::size_t outer = 0; outer < findings.size(); ++outer) {
        const Finding& wide = findings[outer];
        for (std::size_t inner = outer + 1; wide.yields && !given[outer] && inner < findings.size()
             && findings[inner].start < wide.end;
             ++inner) {
            const Finding& narrow = findings[inner];
            given[outer] = !narrow.suggestion.isEmpty() && narrow.end <= wide.end
                && narrow.category == wide.category && narrow.severity >= wide.severity;
        }
    }
    std::size_t index = 0;
    std::erase_if(findings, [&](const Finding&) { return given[index++]; });
}

// Keeps of findings that contain each other the larger one, unless the smaller is more severe.
std::vector<Finding> withoutContained(std::vector<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tuple(a.start, -a.end, -static_cast<int>(a.severity))
            < std::tuple(b.start, -b.end, -static_cast<int>(b.severity));
    });
    dropForSuggestions(findings);
    std::vector<Finding> kept;
    std::array<qsizetype, 3> furthest = {0, 0, 0}; // end of kept findings, by least severity
    for (Finding& finding : findings) {
        const auto severity = static_cast<std::size_t>(finding.severity);
        if (finding.end <= furthest[severity]) {
            continue;
        }
        for (std::size_t lower = 0; lower <= severity; ++lower) {
            furthest[lower] = std::max(furthest[lower], finding.end);
        }
        kept.push_back(std::move(finding));
    }
    return kept;
}

} // namespace

Findings resolve(QStringView text, const Lexicon& lexicon, Matches matches,
                 const CheckOptions& options)
{
    const Conditions conditions(matches.terms);
    const Allowed allowed(matches.terms);
    Sentences sentences(text);
    std::set<quint32> saidOnce;
    std::vector<Finding> findings;

    std::stable_sort(matches.terms.begin(), matches.terms.end(),
                     [](const TermMatch& a, const TermMatch& b) { return a.start < b.start; });
    for (const TermMatch& match : matches.terms) {
        if (match.meaning.role != Role::flag) {
            continue;
        }
        const quint32 number = match.meaning.rule;
        const Rule& rule = lexicon.rules()[number];
        if (!options.categories.contains(rule.category) || text.size() < rule.minLength
            || (!options.onlyRule.isEmpty() && rule.id != options.onlyRule)
            || (!options.ignoreAllowed && allowed.covers(match.start, match.end))) {
            continue;
        }
        if (!rule.unless.isEmpty() || !rule.with.isEmpty()) {
            const auto [from, to] = rule.scope == Scope::text
                ? std::pair<qsizetype, qsizetype>(0, text.size())
                : sentences.around(match.start);
            if (conditions.has(Role::unless, number, from, to)
                || (!rule.with.isEmpty() && !conditions.has(Role::with, number, from, to))) {
                continue;
            }
        }
        if (rule.once && !saidOnce.insert(number).second) {
            continue;
        }
        findings.push_back(fromTerm(match, rule));
    }
    for (const DetectorMatch& match : matches.detections) {
        if (options.categories.contains(match.category)
            && !allowed.covers(match.start, match.end)) {
            findings.push_back(fromDetector(match));
        }
    }

    Findings result;
    result.more = matches.more;
    result.list = withoutContained(std::move(findings));
    const auto most = static_cast<std::size_t>(options.maxFindings);
    if (result.list.size() > most) {
        result.list.resize(most);
        result.more = true;
    }
    return result;
}

} // namespace choba::text
