// Small readers over folded text, shared by the detectors.
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace choba::text {

constexpr bool isAsciiLetter(char16_t unit)
{
    return unit >= u'a' && unit <= u'z';
}

constexpr bool isAsciiDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

constexpr bool isAsciiWord(char16_t unit)
{
    return isAsciiLetter(unit) || isAsciiDigit(unit);
}

// The unit at `at`; 0 beyond either end (an index below 0 wraps round and is beyond the end).
inline char16_t unitAt(const std::u16string& text, std::size_t at)
{
    return at < text.size() ? text[at] : u'\0';
}

inline bool standsAt(const std::u16string& text, std::size_t at, std::u16string_view word)
{
    return at <= text.size() && text.compare(at, word.size(), word) == 0;
}

// True when text[.., end) ends with `word`.
inline bool endsAt(const std::u16string& text, std::size_t end, std::u16string_view word)
{
    return end >= word.size() && text.compare(end - word.size(), word.size(), word) == 0;
}

} // namespace choba::text
