// Digits that could be a phone number, read as they are written: with separators, in kanji or kana,
// with letters in place of digits.
#pragma once

#include <string>
#include <vector>

namespace choba::text {

struct DigitGroup {
    std::size_t first; // folded units of its first and last digit
    std::size_t last;
    std::u16string digits;
    std::u16string before; // separators between the group before and this one
};

struct PhoneRun {
    std::vector<DigitGroup> groups;
    bool disguised = false; // letters stand for digits
    bool spelled = false; // kanji or kana stand for digits
    bool plus = false; // "+81…"
    bool glued = false; // a Latin letter stands right before it
    std::size_t realDigits = 0;
};

// True when a run may begin at `at`: a digit in some writing that no other digit precedes.
bool beginsPhoneRun(const std::u16string& folded, std::size_t at);

// Everything from `at` on that could be one number; `end` is behind it.
PhoneRun readPhoneRun(const std::u16string& folded, std::size_t at, std::size_t& end);

} // namespace choba::text
