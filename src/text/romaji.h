// What someone types in Latin letters when no input method is at hand.
#pragma once

#include <QStringView>

#include <string>

namespace choba::text {

// The hiragana that folded Latin letters spell (Hepburn, Kunrei and what keyboards take: nn, xtu,
// cha, tya, ltu; doubled consonants, n before consonants). A tail that is not complete yet ("shas")
// is left out. Empty when the whole is no romaji. Input and result are folded (small kana are
// large, as text::fold writes them).
std::u16string kanaOfRomaji(std::u16string_view latin);

} // namespace choba::text
