#include "domain/honorifics.h"

#include <algorithm>
#include <array>

namespace choba::domain {

namespace {

struct Form {
    std::u16string_view folded;
    std::u16string_view notBefore; // followed by one of these it is another word
    std::u16string_view notAfter; // preceded by one of these it is another word
};

// Folded: small kana are large, katakana are hiragana. Longer ones first where one ends another.
constexpr std::array<Form, 10> forms = {{
    {u"様", u"々子式相態体変", u"模同仕多異一左文紋今"},
    {u"樣", u"々子式相態體變", u"模同仕多異一左文紋今"},
    {u"さま", u"ざ", u"逆"},
    {u"さん", u"ざぷぽ", u""},
    {u"御中", u"元", u""},
    {u"殿", u"堂下様", u"御宮神本拝寝湯"},
    {u"先生", u"", u""},
    {u"氏", u"名族神", u"彼摂華"},
    {u"くん", u"", u""},
    {u"ちやん", u"", u""},
}};

bool isLineBreak(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == 0x2028 || unit == 0x2029;
}

bool isKatakana(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size()
        && text::scriptOf(text[at].unicode()) == text::Script::katakana;
}

// "サン" in katakana is one only when no katakana stands beside it.
bool standsInKatakana(QStringView text, const text::Folded& squeezed, std::size_t from,
                      std::size_t to)
{
    const qsizetype start = squeezed.offsets[from];
    if (!isKatakana(text, start))
        return false;
    const qsizetype end = text::sourceEnd(text, squeezed.offsets[to - 1]);
    return isKatakana(text, start - 1) || isKatakana(text, end);
}

// 一様 is a word of its own, but 健一様 is somebody.
bool endsGivenName(const std::u16string& units, std::size_t at)
{
    return at >= 2 && units[at - 1] == u'一' && text::scriptOf(units[at - 2]) == text::Script::han;
}

bool isForm(const Form& form, QStringView text, const text::Folded& squeezed, std::size_t at)
{
    const std::u16string& units = squeezed.units;
    const std::size_t end = at + form.folded.size();
    if (units.compare(at, form.folded.size(), form.folded) != 0)
        return false;
    if (end < units.size() && form.notBefore.find(units[end]) != form.notBefore.npos)
        return false;
    if (at > 0 && form.notAfter.find(units[at - 1]) != form.notAfter.npos
        && !endsGivenName(units, at))
        return false;
    return !standsInKatakana(text, squeezed, at, end);
}

bool isSymbolPair(char16_t high, char16_t low)
{
    return QChar::isHighSurrogate(high) && QChar::isLowSurrogate(low)
        && !QChar::isLetterOrNumber(QChar::surrogateToUcs4(high, low));
}

} // namespace

std::size_t decorationAt(const std::u16string& units, std::size_t at)
{
    if (at >= units.size())
        return 0;
    if (text::isSeparator(units[at]))
        return 1;
    return at + 1 < units.size() && isSymbolPair(units[at], units[at + 1]) ? 2 : 0;
}

std::size_t decorationBefore(const std::u16string& units, std::size_t end)
{
    if (end == 0)
        return 0;
    if (text::isSeparator(units[end - 1]))
        return 1;
    return end > 1 && isSymbolPair(units[end - 2], units[end - 1]) ? 2 : 0;
}

text::Folded squeezed(QStringView text)
{
    text::Folded all;
    text::fold(text, 0, text.size(), all);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all.units.size(); ++i) {
        const char16_t unit = all.units[i];
        const bool lineBreak = isLineBreak(unit);
        if (!lineBreak && QChar::isSpace(unit))
            continue;
        all.units[kept] = lineBreak ? u'\n' : unit;
        all.offsets[kept] = all.offsets[i];
        ++kept;
    }
    all.units.resize(kept);
    all.offsets.resize(kept);
    return all;
}

std::size_t honorificAt(QStringView text, const text::Folded& squeezed, std::size_t at)
{
    if (at >= squeezed.units.size())
        return 0;
    for (const Form& form : forms) {
        if (form.folded.front() == squeezed.units[at] && isForm(form, text, squeezed, at))
            return form.folded.size();
    }
    return 0;
}

std::size_t honorificsEnd(QStringView text, const text::Folded& squeezed, std::size_t at)
{
    while (const std::size_t length = honorificAt(text, squeezed, at))
        at += length;
    return at;
}

std::size_t honorificBefore(QStringView text, const text::Folded& squeezed, std::size_t end)
{
    for (const Form& form : forms) {
        const std::size_t length = form.folded.size();
        if (length <= end && isForm(form, text, squeezed, end - length))
            return end - length;
    }
    return nowhere;
}

} // namespace choba::domain
