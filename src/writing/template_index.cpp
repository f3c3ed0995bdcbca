#include "writing/template_index.h"

#include <QStringView>

#include <algorithm>
#include <bitset>

namespace choba::writing {

namespace {

// A letter of 1,000 characters sets about 1,800 bits, so that one text in five passes by chance for
// a single pair of characters, and hardly any for a longer word. One megabyte for a thousand texts.
constexpr int slotBits = 13;
constexpr std::size_t slotCount = std::size_t(1) << slotBits;

constexpr std::size_t longestRun = 3;

std::size_t slotOf(std::u16string_view run)
{
    quint64 value = 0;
    for (const char16_t unit : run)
        value = value << 16 | unit;
    // Fibonacci hashing: the upper bits of the product depend on all of the value.
    return static_cast<std::size_t>(value * 0x9E3779B97F4A7C15ULL >> (64 - slotBits));
}

} // namespace

TemplateIndex::TemplateIndex(std::size_t texts)
    : m_words((texts + 63) / 64)
    , m_rows(slotCount * m_words)
    , m_frequencies(0x10000)
{ }

void TemplateIndex::add(std::size_t number, std::u16string_view text)
{
    std::bitset<slotCount> present; // collected first: the rows lie far apart
    for (std::size_t at = 0; at < text.size(); ++at) {
        ++m_frequencies[text[at]];
        const std::size_t longest = std::min(longestRun, text.size() - at);
        for (std::size_t length = 1; length <= longest; ++length)
            present.set(slotOf(text.substr(at, length)));
    }
    for (std::size_t slot = 0; slot < slotCount; ++slot) {
        if (present[slot])
            m_rows[slot * m_words + number / 64] |= quint64(1) << (number % 64);
    }
}

TemplateIndex::Bits TemplateIndex::candidates(std::u16string_view word) const
{
    Bits bits(m_words, ~quint64(0));
    const std::size_t length = std::min(longestRun, word.size());
    for (std::size_t at = 0; at + length <= word.size(); ++at) {
        const quint64* row = m_rows.data() + slotOf(word.substr(at, length)) * m_words;
        for (std::size_t i = 0; i < m_words; ++i)
            bits[i] &= row[i];
    }
    return bits;
}

WordFinder::WordFinder(std::u16string word, const TemplateIndex& index)
    : m_word(std::move(word))
{
    for (std::size_t at = 1; at < m_word.size(); ++at) {
        if (index.frequency(m_word[at]) < index.frequency(m_word[m_rarest]))
            m_rarest = at;
    }
}

std::optional<std::size_t> WordFinder::find(std::u16string_view text, std::size_t from) const
{
    const QStringView units(text.data(), static_cast<qsizetype>(text.size()));
    const QChar rarest(m_word[m_rarest]);
    auto at = static_cast<qsizetype>(from + m_rarest);
    for (at = units.indexOf(rarest, at); at >= 0; at = units.indexOf(rarest, at + 1)) {
        const std::size_t start = static_cast<std::size_t>(at) - m_rarest;
        if (text.compare(start, m_word.size(), m_word) == 0)
            return start;
    }
    return std::nullopt;
}

} // namespace choba::writing
