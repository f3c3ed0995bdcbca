#include "text/term_matcher.h"

#include <algorithm>

namespace choba::text {

namespace {

constexpr std::size_t pairBitsPerTerm = 16;
constexpr std::size_t fewestForSpacedOut = 3; // "S・M" must not read as a spaced-out "SM"

} // namespace

bool TermMatcher::Term::sameAs(const Term& other) const
{
    return lead == other.lead && trail == other.trail && gaps == other.gaps
        && firstScript == other.firstScript && lastScript == other.lastScript;
}

TermMatcher::TermMatcher()
    : m_symbols(0x10000, 0)
    , m_rootEdges(1, 0)
    , m_states(1)
{
    for (unsigned code = 0; code < m_symbols.size(); ++code) {
        if (isSeparator(static_cast<char16_t>(code))) {
            m_symbols[code] = separatorSymbol;
        }
    }
}

std::optional<quint32> TermMatcher::add(QStringView written)
{
    Term term;
    const std::u16string units = folded(written);
    const auto isLetter = [](char16_t unit) { return !isSeparator(unit); };
    const auto first = std::find_if(units.begin(), units.end(), isLetter);
    if (first == units.end()) {
        return std::nullopt;
    }
    const auto last = std::find_if(units.rbegin(), units.rend(), isLetter).base();
    const auto isSpace = [](char16_t unit) { return QChar::isSpace(unit); };
    std::remove_copy_if(units.begin(), first, std::back_inserter(term.lead), isSpace);
    std::remove_copy_if(last, units.end(), std::back_inserter(term.trail), isSpace);
    for (auto unit = first; unit != last; ++unit) {
        if (isLetter(*unit)) {
            term.units += *unit;
        } else if (term.gaps.empty() || term.gaps.back() != term.units.size()) {
            term.gaps.push_back(static_cast<quint8>(term.units.size()));
        }
    }
    if (term.units.size() > longestTerm) {
        return std::nullopt;
    }
    const auto carries = [](QChar unit) { return scriptOf(unit.unicode()) != Script::other; };
    const auto firstWritten = std::find_if(written.begin(), written.end(), carries);
    if (firstWritten != written.end()) {
        term.firstScript = scriptOf(firstWritten->unicode());
        term.lastScript =
            scriptOf(std::find_if(written.rbegin(), written.rend(), carries)->unicode());
    }

    const quint32 state = makeState(term.units);
    for (quint32 known = m_states[state].firstTerm; known != none;
         known = m_terms[known].nextAtState) {
        if (m_terms[known].sameAs(term)) {
            return known;
        }
    }
    const auto number = static_cast<quint32>(m_terms.size());
    term.nextAtState = m_states[state].firstTerm;
    m_states[state].firstTerm = number;
    m_terms.push_back(std::move(term));
    return number;
}

void TermMatcher::build()
{
    m_edges.finish();
    fillPairs();
    linkFailures();
}

void TermMatcher::fillPairs()
{
    m_pairBits = 6;
    while (m_pairBits < 30 && (std::size_t(1) << m_pairBits) < m_terms.size() * pairBitsPerTerm) {
        ++m_pairBits;
    }
    m_pairs.assign((std::size_t(1) << m_pairBits) / 64, 0);
    const auto insert = [this](quint16 first, quint16 second) {
        const quint32 bit = pairHash(first, second) >> (32 - m_pairBits);
        m_pairs[bit >> 6] |= quint64(1) << (bit & 63);
    };
    for (const Term& term : m_terms) {
        const quint16 first = m_symbols[term.units[0]];
        insert(first, separatorSymbol);
        if (term.units.size() > 1) {
            insert(first, m_symbols[term.units[1]]);
            continue;
        }
        for (quint16 second = 0; second <= m_symbolCount; ++second) {
            insert(first, second); // a term of one letter stands before anything
        }
    }
}

quint16 TermMatcher::symbolFor(char16_t unit)
{
    quint16& symbol = m_symbols[unit];
    if (symbol == 0) {
        symbol = ++m_symbolCount;
        m_rootEdges.push_back(0);
    }
    return symbol;
}

quint32 TermMatcher::makeState(const std::u16string& units)
{
    quint32 state = 0;
    for (const char16_t unit : units) {
        const quint16 symbol = symbolFor(unit);
        quint32 next = state == 0 ? m_rootEdges[symbol] : m_edges.find(state, symbol);
        if (next == 0) {
            next = static_cast<quint32>(m_states.size());
            m_states.emplace_back();
            if (state == 0) {
                m_rootEdges[symbol] = next;
            } else {
                m_edges.add(state, symbol, next);
            }
        }
        state = next;
    }
    return state;
}

// Breadth first, as Aho and Corasick do it. States were numbered term by term, so the order by
// depth is made here from the edge list.
void TermMatcher::linkFailures()
{
    struct Child {
        quint32 parent;
        quint32 state;
        quint16 symbol;
    };

    std::vector<quint32> firstChild(m_states.size() + 1, 0);
    std::vector<Child> all;
    all.reserve(m_edges.size());
    m_edges.forEach([&](quint32 parent, quint16 symbol, quint32 state) {
        all.push_back({parent, state, symbol});
        ++firstChild[parent + 1];
    });
    for (std::size_t state = 1; state < firstChild.size(); ++state) {
        firstChild[state] += firstChild[state - 1];
    }
    std::vector<Child> byParent(all.size());
    std::vector<quint32> place(firstChild.begin(), firstChild.end() - 1);
    for (const Child& child : all) {
        byParent[place[child.parent]++] = child;
    }

    m_hasOutput.assign(m_states.size(), 0);
    std::vector<quint32> queue;
    queue.reserve(m_states.size());
    for (const quint32 state : m_rootEdges) {
        if (state != 0) {
            queue.push_back(state);
        }
    }
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const quint32 state = queue[head];
        State& here = m_states[state];
        const State& suffix = m_states[here.fail];
        here.output = suffix.firstTerm != none ? here.fail : suffix.output;
        m_hasOutput[state] = here.firstTerm != none || here.output != 0 ? 1 : 0;
        for (quint32 at = firstChild[state]; at < firstChild[state + 1]; ++at) {
            const Child& child = byParent[at];
            quint32 fail = here.fail;
            quint32 next = 0;
            while (fail != 0 && (next = m_edges.follow(fail, child.symbol)) == 0) {
                fail = m_states[fail].fail;
            }
            m_states[child.state].fail = fail == 0 ? m_rootEdges[child.symbol] : next;
            queue.push_back(child.state);
        }
    }
}

std::optional<TermMatcher::Match> TermMatcher::accept(quint32 number, const std::u16string& text,
                                                      std::size_t last) const
{
    const Term& term = m_terms[number];
    std::size_t first = last;
    std::size_t gapCount = 0;
    std::size_t declared = 0; // gaps that the term itself has too
    std::size_t left = term.units.size() - 1; // letters before text[first]
    auto gap = term.gaps.rbegin();
    while (left > 0) {
        --first;
        if (m_symbols[text[first]] != separatorSymbol) {
            --left;
            continue;
        }
        while (m_symbols[text[first - 1]] == separatorSymbol) {
            --first;
        }
        ++gapCount;
        while (gap != term.gaps.rend() && *gap > left) {
            ++gap;
        }
        if (gap != term.gaps.rend() && *gap == left) {
            ++declared;
        }
    }
    const bool spacedOut = gapCount > 0 && gapCount == term.units.size() - 1
        && term.units.size() >= fewestForSpacedOut;
    if (gapCount != declared && !spacedOut) {
        return std::nullopt;
    }
    const bool leads = first >= term.lead.size()
        && text.compare(first - term.lead.size(), term.lead.size(), term.lead) == 0;
    const bool trails = text.compare(last + 1, term.trail.size(), term.trail) == 0;
    if (!leads || !trails) {
        return std::nullopt;
    }
    return Match{number, first - term.lead.size(), last + term.trail.size(), spacedOut};
}

} // namespace choba::text
