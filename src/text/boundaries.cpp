#include "text/boundaries.h"

#include <QString>

#include <unicode/ubrk.h>

#include <algorithm>
#include <array>
#include <memory>

namespace choba::text {

namespace {

constexpr bool within(char32_t value, char32_t first, char32_t last)
{
    return value >= first && value <= last;
}

constexpr QStringView openers = u"（(「『【［[〈《〔{｛“｢";
constexpr QStringView closers = u"）)」』】］]〉》〕}｝”｣";
constexpr QStringView sentenceEnds = u"。．！？!?｡";
constexpr QStringView clauseEnds = u"、，；：,;:､…‥";
// What never begins a line (JIS X 4051), brackets aside.
constexpr QStringView neverFirst =
    u"。．！？!?｡、，；：,;:､…‥・ーｰ々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ~〜%％";
constexpr QStringView voicedMarks = u"\u309B\u309C\uFF9E\uFF9F";
constexpr QStringView currencySigns = u"¥￥$＄€£";
constexpr QStringView runMembers = u"._~:/?#@!$&'*+,;=%-－．＠／";
constexpr QStringView digitJoiners = u"，：．／－・～〜,.:/-";

// What a character does at a line's end or beginning, as bits of one table.
enum Trait : quint8 {
    opener = 1,
    closer = 2,
    sentenceEnd = 4,
    clauseEnd = 8,
    beginsNoLine = 16,
    voicedMark = 32,
    runMember = 64, // of URLs, mail addresses, numbers, file names and Latin words
    currencySign = 128,
};

class Traits
{
public:
    Traits()
    {
        mark(openers, opener);
        mark(closers, closer);
        mark(sentenceEnds, sentenceEnd);
        mark(clauseEnds, clauseEnd);
        mark(neverFirst, beginsNoLine);
        mark(voicedMarks, voicedMark);
        mark(runMembers, runMember);
        mark(currencySigns, currencySign);
        markRange(u'0', u'9', runMember);
        markRange(u'A', u'Z', runMember);
        markRange(u'a', u'z', runMember);
        markRange(0xC0, 0x24F, runMember);
        markRange(0xFF10, 0xFF19, runMember);
        markRange(0xFF21, 0xFF3A, runMember);
        markRange(0xFF41, 0xFF5A, runMember);
    }

    bool has(char16_t unit, unsigned traits) const { return (m_bits[unit] & traits) != 0; }

private:
    void mark(QStringView set, Trait trait)
    {
        for (const QChar unit : set) {
            markRange(unit.unicode(), unit.unicode(), trait);
        }
    }

    void markRange(unsigned first, unsigned last, Trait trait)
    {
        for (unsigned unit = first; unit <= last; ++unit) {
            m_bits[unit] = static_cast<quint8>(m_bits[unit] | trait);
        }
    }

    std::vector<quint8> m_bits = std::vector<quint8>(0x10000, 0);
};

const Traits& traitTable()
{
    static const Traits table;
    return table;
}

bool isHiragana(char16_t unit)
{
    return within(unit, 0x3041, 0x309F);
}

bool isDigit(char16_t unit)
{
    return within(unit, u'0', u'9') || within(unit, 0xFF10, 0xFF19);
}

// Full-width punctuation ends a clause, except between digits: 10，000 and 18：30.
bool joinsDigits(char16_t before, char16_t middle, char16_t after)
{
    return isDigit(before) && isDigit(after) && digitJoiners.contains(QChar(middle));
}

class GraphemeIterator
{
public:
    GraphemeIterator()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_iterator.reset(ubrk_open(UBRK_CHARACTER, "ja", nullptr, 0, &status));
    }

    void ends(QStringView text, qsizetype offset, std::vector<qsizetype>& ends) const
    {
        if (!m_iterator) { // ICU without its data: better one cluster than a crash
            ends.push_back(offset + text.size());
            return;
        }
        UErrorCode status = U_ZERO_ERROR;
        ubrk_setText(m_iterator.get(), text.utf16(), static_cast<int32_t>(text.size()), &status);
        for (int32_t end = ubrk_next(m_iterator.get()); end != UBRK_DONE;
             end = ubrk_next(m_iterator.get())) {
            ends.push_back(offset + end);
        }
    }

private:
    struct Close {
        void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
    };

    std::unique_ptr<UBreakIterator, Close> m_iterator;
};

class Classifier
{
public:
    explicit Classifier(QStringView text)
        : m_text(text)
        , m_classes(static_cast<std::size_t>(text.size()) + 1, Cut::none)
    { }

    std::vector<Cut> run()
    {
        if (m_text.isEmpty()) {
            return std::move(m_classes);
        }
        for (qsizetype at = 1; at < m_text.size(); ++at) {
            const bool pair = m_text[at - 1].isHighSurrogate() && m_text[at].isLowSurrogate();
            set(at, pair ? Cut::none : Cut::codepoint);
        }
        forEachGrapheme(m_text, [this](qsizetype end) {
            if (end < m_text.size()) {
                set(end, between(end));
            }
        });
        mergeSpaces();
        demoteInsideBrackets();
        m_classes.front() = Cut::none;
        m_classes.back() = Cut::end;
        return std::move(m_classes);
    }

private:
    void set(qsizetype at, Cut cut) { m_classes[static_cast<std::size_t>(at)] = cut; }

    Cut get(qsizetype at) const { return m_classes[static_cast<std::size_t>(at)]; }

    bool has(char16_t unit, unsigned traits) const { return m_traits.has(unit, traits); }

    char16_t unit(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? m_text[at].unicode() : u'\0';
    }

    // Between two graphemes, brackets and white space aside.
    Cut between(qsizetype at) const
    {
        const char16_t before = unit(at - 1);
        const char16_t after = unit(at);
        if (has(after, voicedMark)) {
            return Cut::codepoint;
        }
        if ((has(before, runMember) && has(after, runMember))
            || joinsDigits(before, after, unit(at + 1))
            || joinsDigits(unit(at - 2), before, after)) {
            return Cut::unbreakable;
        }
        const bool counted = isDigit(before) && !isBreakingSpace(after) && !has(after, opener);
        if (has(after, beginsNoLine | closer) || has(before, opener | currencySign) || counted) {
            return Cut::bracketGrapheme;
        }
        return afterText(at);
    }

    // How good it is to end a part right before `at`, judged by what ends there.
    Cut afterText(qsizetype at) const
    {
        qsizetype last = at - 1;
        while (last > 0 && has(unit(last), closer)) {
            --last;
        }
        const char16_t ending = unit(last);
        const char16_t before = unit(at - 1);
        const char16_t after = unit(at);
        if (has(ending, sentenceEnd)) {
            return Cut::sentence;
        }
        if (has(ending, clauseEnd)) {
            return Cut::clause;
        }
        const bool honorific = before == u'お' || before == u'ご';
        if (honorific && !isHiragana(after)) {
            return Cut::bracketGrapheme; // お客様 and ご確認 stay whole
        }
        const bool particleEnds = isHiragana(before) && !isHiragana(after);
        const bool honorificBegins = isHiragana(before) && (after == u'お' || after == u'ご')
            && within(unit(at + 1), 0x4E00, 0x9FFF);
        const bool bracket = has(after, opener) || has(before, closer);
        return particleEnds || honorificBegins || bracket ? Cut::phrase : Cut::grapheme;
    }

    void mergeSpaces()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (!isBreakingSpace(unit(at))) {
                ++at;
                continue;
            }
            const qsizetype begin = at;
            qsizetype afterBreak = -1;
            int breaks = 0;
            for (; at < m_text.size() && isBreakingSpace(unit(at)); ++at) {
                if (unit(at) == u'\n' || (unit(at) == u'\r' && unit(at + 1) != u'\n')) {
                    ++breaks;
                    afterBreak = at + 1;
                }
                set(at, Cut::none);
            }
            set(at, Cut::none);
            if (begin == 0 || at == m_text.size()) {
                continue;
            }
            if (breaks > 0) {
                const Cut cut = breaks > 1 ? Cut::paragraph : Cut::line;
                set(at, cut);
                if (at - afterBreak <= longestIndent) {
                    set(afterBreak, cut); // with the indent, when there is room for it
                }
            } else {
                const bool latinStop = unit(begin - 1) == u'.';
                set(at, latinStop ? Cut::sentence : std::min(afterText(begin), Cut::phrase));
            }
        }
    }

    // Pairs are looked for within a paragraph; a bracket without its partner is no pair.
    void demoteInsideBrackets()
    {
        struct Open {
            qsizetype at;
            qsizetype kind;
        };

        std::vector<Open> stack;
        std::array<qsizetype, openers.size()> openOfKind = {};
        std::vector<int> change; // of the depth before each offset
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (get(at) == Cut::paragraph) {
                stack.clear();
                openOfKind = {};
            }
            if (!has(unit(at), opener | closer)) {
                continue;
            }
            if (has(unit(at), opener)) {
                stack.push_back({at, openers.indexOf(m_text[at])});
                ++openOfKind[static_cast<std::size_t>(stack.back().kind)];
                continue;
            }
            const qsizetype kind = closers.indexOf(m_text[at]);
            if (openOfKind[static_cast<std::size_t>(kind)] == 0) {
                continue;
            }
            // What was opened since is no pair: each bracket is taken off the stack once.
            qsizetype openedAt = 0;
            qsizetype openedKind = -1;
            while (openedKind != kind) {
                openedAt = stack.back().at;
                openedKind = stack.back().kind;
                --openOfKind[static_cast<std::size_t>(openedKind)];
                stack.pop_back();
            }
            change.resize(m_classes.size() + 1);
            ++change[static_cast<std::size_t>(openedAt) + 1];
            --change[static_cast<std::size_t>(at) + 1];
        }
        int depth = 0;
        for (std::size_t at = 0; at < change.size() && at < m_classes.size(); ++at) {
            depth += change[at];
            if (depth > 0) {
                demote(static_cast<qsizetype>(at), depth);
            }
        }
    }

    void demote(qsizetype at, int depth)
    {
        const Cut cut = get(at);
        if (cut > Cut::bracketGrapheme) {
            return;
        }
        if (depth > 1) {
            set(at, Cut::unbreakable); // a pair inside a pair that is itself too long stays whole
        } else if (cut <= Cut::sentence) {
            set(at, Cut::bracketSentence);
        } else {
            set(at, Cut::bracketGrapheme);
        }
    }

    const Traits& m_traits = traitTable();
    QStringView m_text;
    std::vector<Cut> m_classes;
};

} // namespace

bool isBreakingSpace(char16_t unit)
{
    return unit == u' ' || unit == u'\n' || unit == u'\r' || unit == u'\t' || unit == u'\u3000'
        || (within(unit, 0x1680, 0x205F) && QChar::isSpace(unit) && unit != 0x202F
            && unit != 0x2007);
}

std::vector<Cut> cutClasses(QStringView text)
{
    return Classifier(text).run();
}

namespace detail {

bool isSimple(char16_t unit)
{
    if (unit < 0x300) {
        return unit == u'\n' || within(unit, 0x20, 0x7E) || (unit > 0xA0 && unit != 0xAD);
    }
    return within(unit, 0x3041, 0x3096) || within(unit, 0x30A1, 0x30FF)
        || within(unit, 0x4E00, 0x9FFF) || within(unit, 0x3001, 0x3029)
        || within(unit, 0x3400, 0x4DBF) || within(unit, 0xFF01, 0xFF9D)
        || within(unit, 0x2010, 0x2027) || within(unit, 0x2030, 0x205E)
        || within(unit, 0x2100, 0x2BFF) || unit == 0x3000;
}

void complexGraphemes(QStringView text, qsizetype from, qsizetype to, std::vector<qsizetype>& ends)
{
    if (to - from == 2 && text[from] == u'\r' && text[from + 1] == u'\n') {
        ends.push_back(to);
        return;
    }
    // ICU rather than QTextBoundaryFinder: Qt 6.4 tears flags apart that follow an emoji.
    static thread_local const GraphemeIterator iterator;
    iterator.ends(text.mid(from, to - from), from, ends);
}

} // namespace detail

} // namespace choba::text
