// What finds templates by parts of their texts, fast enough for every keystroke over ten thousand
// of them. Each text leaves a signature: one bit for every run of one, two and three characters in
// it. The signatures are kept by bit, not by text, so that a few rows of bits say which texts can
// hold a word at all; only those are read. Folded texts only.
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <vector>

namespace choba::writing {

class TemplateIndex
{
public:
    // One bit for every text, in the order they were added.
    using Bits = std::vector<quint64>;

    explicit TemplateIndex(std::size_t texts);

    // Adds what `text` holds to the signature of the text `number`.
    void add(std::size_t number, std::u16string_view text);

    // The texts that may hold `word`: all that do, and a few that do not. `word` is not empty.
    Bits candidates(std::u16string_view word) const;

    // How often a character stands in all texts.
    quint32 frequency(char16_t unit) const { return m_frequencies[unit]; }

private:
    std::size_t m_words; // in a row
    std::vector<quint64> m_rows;
    std::vector<quint32> m_frequencies;
};

// Looks for a word by its rarest character, which most of a text passes by quickly.
class WordFinder
{
public:
    WordFinder(std::u16string word, const TemplateIndex& index);

    const std::u16string& word() const { return m_word; }

    // The first place from `from` on.
    std::optional<std::size_t> find(std::u16string_view text, std::size_t from = 0) const;

private:
    std::u16string m_word;
    std::size_t m_rarest = 0; // its place in the word
};

inline bool isSet(const TemplateIndex::Bits& bits, std::size_t number)
{
    return (bits[number / 64] >> (number % 64) & 1) != 0;
}

} // namespace choba::writing
