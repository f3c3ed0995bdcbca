// Texts made comparable: compatibility forms (NFKC), case, kana, small kana and width become
// one; accents and invisible characters vanish; dakuten are kept. Punctuation stays and is
// marked, so that the matcher can step over it inside a spaced-out word. Table-driven, linear.
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace choba::text {

struct Folded {
    std::u16string units; // katakana as hiragana, Latin in lower case
    std::vector<quint32> offsets; // offsets[i] = where units[i] begins in the original

    void clear();
};

// Appends the folded form of text[from, to) to `out`; offsets count from the start of `text`.
void fold(QStringView text, qsizetype from, qsizetype to, Folded& out);
std::u16string folded(QStringView text);

// True for folded units that carry no letter or digit: a spaced-out word may contain them.
bool isSeparator(char16_t unit);

// True for original characters that the fold drops without a trace (zero-width joiners, soft
// hyphens, direction marks, variation selectors).
bool isInvisible(char16_t unit);

// Where the original character that began at `offset` ends, marks that belong to it included.
qsizetype sourceEnd(QStringView text, qsizetype offset);

// Scripts of original characters as far as word borders need them.
enum class Script : quint8 { other, latin, digit, hiragana, katakana, han };
Script scriptOf(char16_t unit);

} // namespace choba::text
