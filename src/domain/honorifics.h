// 様, さん, 御中 and their kin as they stand in a text, whatever their width and kana.
#pragma once

#include "text/fold.h"

#include <limits>

namespace choba::domain {

// Folded and without spaces; a line break is one '\n'. Offsets are those of the text.
text::Folded squeezed(QStringView text);

// Length of the honorific that begins at `at` in the squeezed form of `text`; 0 when there is none.
// A word that only begins or ends like one (様子, 氏名, サンプル, デッサン) is none.
std::size_t honorificAt(QStringView text, const text::Folded& squeezed, std::size_t at);

// One past the last of the honorifics in a row at `at`; `at` when there is none.
std::size_t honorificsEnd(QStringView text, const text::Folded& squeezed, std::size_t at);

// Length of the punctuation, symbol or emoji at a place of folded units; 0 when it is a letter.
std::size_t decorationAt(const std::u16string& units, std::size_t at);
std::size_t decorationBefore(const std::u16string& units, std::size_t end);

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

// Where the honorific begins that ends at `end` (one past its last unit); nowhere when there is
// none.
std::size_t honorificBefore(QStringView text, const text::Folded& squeezed, std::size_t end);

} // namespace choba::domain
