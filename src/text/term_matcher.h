// Many terms in one pass: Aho–Corasick over folded text. Most places of a text begin no term: a
// bit filter over pairs of letters passes over them without touching the automaton. Building is
// linear in the terms, scanning in the text.
#pragma once

#include "text/edge_table.h"
#include "text/fold.h"

#include <optional>

namespace choba::text {

class TermMatcher
{
public:
    // The longest term, in folded units.
    static constexpr std::size_t longestTerm = 200;

    // A place where a term was found: folded units first … last.
    struct Match {
        quint32 term;
        std::size_t first;
        std::size_t last;
        bool spacedOut; // every letter stands apart from the next
    };

    TermMatcher();

    // True when so many different terms are in that no more fit (about four million letters).
    bool isFull() const { return m_states.size() > mostStates; }

    // Adds a term before build(). The number is the same for terms that fold to the same units
    // and gaps. Nothing when no letter or digit is left of it, or it is too long.
    std::optional<quint32> add(QStringView term);
    void build();

    std::size_t termCount() const { return m_terms.size(); }

    // Script of the first and last character of the term as it was written.
    Script firstScript(quint32 term) const { return m_terms[term].firstScript; }

    Script lastScript(quint32 term) const { return m_terms[term].lastScript; }

    // Calls found(const Match&) for every place, by ascending end. Separators inside a word are
    // stepped over when the term itself has a gap there, or when every letter stands apart.
    template<typename Found>
    void scan(const std::u16string& text, Found&& found) const;

private:
    static constexpr quint16 separatorSymbol = 0xFFFF;
    static constexpr quint32 none = 0xFFFFFFFF;
    static constexpr std::size_t mostStates = 1U << 22; // well inside EdgeTable's numbers
    static constexpr int longestGap = 4; // separators between two letters

    struct Term {
        std::u16string units; // letters and digits only
        std::u16string lead; // separators the term begins and ends with must stand there too
        std::u16string trail;
        std::vector<quint8> gaps; // after how many units the term itself has separators
        Script firstScript = Script::other;
        Script lastScript = Script::other;
        quint32 nextAtState = none; // another term that ends in the same state

        bool sameAs(const Term& other) const;
    };

    struct State {
        quint32 fail = 0;
        quint32 output = 0; // nearest proper suffix state where a term ends; 0 = none
        quint32 firstTerm = none;
    };

    static quint32 pairHash(quint16 first, quint16 second)
    {
        return ((quint32(first) << 16) | second) * 0x9E3779B1U;
    }

    void fillPairs();
    quint16 symbolFor(char16_t unit);
    quint32 makeState(const std::u16string& units);
    void linkFailures();
    std::optional<Match> accept(quint32 term, const std::u16string& text, std::size_t last) const;

    std::vector<Term> m_terms;
    std::vector<quint16> m_symbols; // folded unit → symbol; 0 = in no term
    std::vector<quint32> m_rootEdges; // symbol → state
    std::vector<State> m_states;
    std::vector<quint8> m_hasOutput;
    EdgeTable m_edges; // but those of the root
    std::vector<quint64> m_pairs; // filter over the first two symbols of terms
    int m_pairBits = 0;
    quint16 m_symbolCount = 0;
};

template<typename Found>
void TermMatcher::scan(const std::u16string& text, Found&& found) const
{
    // Local copies: the compiler cannot know that found() leaves the members alone.
    const char16_t* const units = text.data(); // ends with a NUL, which is a separator
    const std::size_t size = text.size();
    const quint16* const symbols = m_symbols.data();
    const quint32* const rootEdges = m_rootEdges.data();
    const quint8* const hasOutput = m_hasOutput.data();
    const quint64* const pairs = m_pairs.data();
    const int pairShift = 32 - m_pairBits;
    quint32 state = 0;
    bool shallow = true; // one letter deep: there is nothing to fall back to but the root
    int gap = 0;
    quint16 following = size > 0 ? symbols[units[0]] : quint16(0);
    for (std::size_t at = 0; at < size; ++at) {
        const quint16 symbol = following;
        following = symbols[units[at + 1]];
        if (state == 0) {
            const quint32 pair = pairHash(symbol, following) >> pairShift;
            if ((pairs[pair >> 6] >> (pair & 63) & 1) == 0) {
                continue; // no term begins with these two
            }
        }
        if (symbol == 0) {
            state = 0;
            continue;
        }
        if (symbol == separatorSymbol) {
            state = ++gap > longestGap ? 0 : state;
            continue;
        }
        gap = 0;
        quint32 next = 0;
        while (state != 0 && (next = m_edges.follow(state, symbol)) == 0) {
            state = shallow ? 0 : m_states[state].fail;
        }
        shallow = state == 0;
        state = shallow ? rootEdges[symbol] : next;
        if (hasOutput[state] == 0) {
            continue;
        }
        for (quint32 end = state; end != 0; end = m_states[end].output) {
            for (quint32 term = m_states[end].firstTerm; term != none;
                 term = m_terms[term].nextAtState) {
                if (const auto match = accept(term, text, at)) {
                    found(*match);
                }
            }
        }
    }
}

} // namespace choba::text
