#include "text/phone_run.h"

#include "text/folded_scan.h"

#include <array>

namespace choba::text {

namespace {

enum class Writing : quint8 { digits, disguised, spelled };

constexpr std::size_t longestSeparator = 3;

struct Spelling {
    std::u16string_view word;
    char16_t digit;
};

// As they look folded: small kana are large.
constexpr std::array<Spelling, 18> spellings = {{{u"ぜろ", u'0'},
                                                 {u"れい", u'0'},
                                                 {u"まる", u'0'},
                                                 {u"おー", u'0'},
                                                 {u"いち", u'1'},
                                                 {u"わん", u'1'},
                                                 {u"にー", u'2'},
                                                 {u"に", u'2'},
                                                 {u"さん", u'3'},
                                                 {u"よん", u'4'},
                                                 {u"ごー", u'5'},
                                                 {u"ご", u'5'},
                                                 {u"ろく", u'6'},
                                                 {u"なな", u'7'},
                                                 {u"はち", u'8'},
                                                 {u"きゆう", u'9'},
                                                 {u"きゆー", u'9'},
                                                 {u"しち", u'7'}}};

char16_t kanjiDigit(char16_t unit)
{
    switch (unit) {
    case u'〇':
    case u'零':
        return u'0';
    case u'一':
        return u'1';
    case u'二':
        return u'2';
    case u'三':
        return u'3';
    case u'四':
        return u'4';
    case u'五':
        return u'5';
    case u'六':
        return u'6';
    case u'七':
        return u'7';
    case u'八':
        return u'8';
    case u'九':
        return u'9';
    default:
        return u'\0';
    }
}

char16_t lookalike(char16_t unit)
{
    return unit == u'o' ? u'0' : unit == u'l' || unit == u'i' || unit == u'|' ? u'1' : u'\0';
}

bool mayJoin(char16_t unit)
{
    return unit == u'-' || unit == u' ' || unit == u'.' || unit == u'(' || unit == u')'
        || unit == u'・' || unit == u'ー' || unit == u'_' || unit == u'*' || unit == u'~'
        || unit == u'の' || unit == u'、' || unit == u'/';
}

struct Digit {
    char16_t value = 0; // 0 = no digit here
    std::size_t length = 0;
    Writing writing = Writing::digits;
};

// A letter counts as a digit only when it has no Latin neighbour: "l0" yes, "logo" no.
bool standsAmongDigits(const std::u16string& text, std::size_t at)
{
    const char16_t before = unitAt(text, at - 1);
    const char16_t after = unitAt(text, at + 1);
    const auto fits = [](char16_t unit) { return !isAsciiLetter(unit) || lookalike(unit) != 0; };
    return fits(before) && fits(after);
}

// A run is written in signs (digits, kanji, lookalikes) or in kana words, never in both: the "に"
// behind "5678に" is a particle, not a two.
enum class Alphabet : quint8 { signs, kana };

Digit kanaDigitAt(const std::u16string& text, std::size_t at)
{
    for (const Spelling& spelling : spellings) {
        if (standsAt(text, at, spelling.word)) {
            return {spelling.digit, spelling.word.size(), Writing::spelled};
        }
    }
    return {};
}

Digit digitAt(const std::u16string& text, std::size_t at, Alphabet alphabet)
{
    if (alphabet == Alphabet::kana) {
        return kanaDigitAt(text, at);
    }
    const char16_t unit = unitAt(text, at);
    if (isAsciiDigit(unit)) {
        return {unit, 1, Writing::digits};
    }
    if (const char16_t digit = kanjiDigit(unit)) {
        return {digit, 1, Writing::spelled};
    }
    if (const char16_t digit = lookalike(unit); digit != 0 && standsAmongDigits(text, at)) {
        return {digit, 1, Writing::disguised};
    }
    return {};
}

bool isKana(char16_t unit)
{
    return unit >= u'ぁ' && unit <= u'ん';
}

Alphabet alphabetOf(char16_t unit)
{
    return isKana(unit) ? Alphabet::kana : Alphabet::signs;
}

std::size_t separatorsAt(const std::u16string& text, std::size_t at)
{
    std::size_t length = 0;
    while (length < longestSeparator && mayJoin(unitAt(text, at + length))) {
        ++length;
    }
    return length;
}

// Digits in kana begin with a word for zero, as every Japanese phone number does.
bool mayBegin(char16_t unit)
{
    return unit < 0x80 || unit == u'ぜ' || unit == u'れ' || unit == u'ま' || unit == u'お'
        || kanjiDigit(unit) != 0;
}

} // namespace

bool beginsPhoneRun(const std::u16string& text, std::size_t at)
{
    if (!mayBegin(text[at])) {
        return false;
    }
    const Digit digit = digitAt(text, at, alphabetOf(text[at]));
    const char16_t before = unitAt(text, at - 1);
    const bool letterBefore = isAsciiLetter(before) && digit.writing != Writing::digits;
    return digit.length > 0 && !isAsciiDigit(before) && !letterBefore;
}

PhoneRun readPhoneRun(const std::u16string& text, std::size_t at, std::size_t& end)
{
    PhoneRun run;
    run.plus = at > 0 && text[at - 1] == u'+';
    run.glued = at > 0 && isAsciiLetter(text[at - 1]);
    const Alphabet alphabet = alphabetOf(text[at]);
    std::u16string separators;
    while (true) {
        DigitGroup group{at, at, {}, separators};
        for (Digit digit = digitAt(text, at, alphabet); digit.length > 0;
             digit = digitAt(text, at, alphabet)) {
            group.digits += digit.value;
            group.last = at + digit.length - 1;
            at += digit.length;
            run.realDigits += digit.writing == Writing::digits ? 1 : 0;
            run.disguised |= digit.writing == Writing::disguised;
            run.spelled |= digit.writing == Writing::spelled;
        }
        if (group.digits.empty()) {
            break;
        }
        end = at;
        run.groups.push_back(std::move(group));
        const std::size_t length = separatorsAt(text, at);
        if (length == 0 || digitAt(text, at + length, alphabet).length == 0) {
            break;
        }
        separators = text.substr(at, length);
        at += length;
    }
    return run;
}

} // namespace choba::text
