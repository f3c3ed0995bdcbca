#include "text/romaji.h"

#include "text/fold.h"
#include "text/folded_scan.h"

#include <QStringList>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace choba::text {

namespace {

constexpr std::u16string_view vowels = u"aiueo";
constexpr std::size_t longestSyllable = 4;

// What the letters before a, i, u, e and o make of them; "." = nobody writes it so.
struct Row {
    std::u16string_view start;
    QStringView syllables;
};

constexpr Row rows[] = {
    {u"", u"あ い う え お"},
    {u"k", u"か き く け こ"},
    {u"s", u"さ し す せ そ"},
    {u"t", u"た ち つ て と"},
    {u"n", u"な に ぬ ね の"},
    {u"h", u"は ひ ふ へ ほ"},
    {u"m", u"ま み む め も"},
    {u"y", u"や . ゆ いぇ よ"},
    {u"r", u"ら り る れ ろ"},
    {u"w", u"わ うぃ う うぇ を"},
    {u"g", u"が ぎ ぐ げ ご"},
    {u"z", u"ざ じ ず ぜ ぞ"},
    {u"d", u"だ ぢ づ で ど"},
    {u"b", u"ば び ぶ べ ぼ"},
    {u"p", u"ぱ ぴ ぷ ぺ ぽ"},
    {u"f", u"ふぁ ふぃ ふ ふぇ ふぉ"},
    {u"j", u"じゃ じ じゅ じぇ じょ"},
    {u"v", u"ゔぁ ゔぃ ゔ ゔぇ ゔぉ"},
    {u"sh", u"しゃ し しゅ しぇ しょ"},
    {u"ch", u"ちゃ ち ちゅ ちぇ ちょ"},
    {u"ts", u"つぁ つぃ つ つぇ つぉ"},
    {u"ky", u"きゃ きぃ きゅ きぇ きょ"},
    {u"sy", u"しゃ しぃ しゅ しぇ しょ"},
    {u"ty", u"ちゃ ちぃ ちゅ ちぇ ちょ"},
    {u"cy", u"ちゃ ちぃ ちゅ ちぇ ちょ"},
    {u"ny", u"にゃ にぃ にゅ にぇ にょ"},
    {u"hy", u"ひゃ ひぃ ひゅ ひぇ ひょ"},
    {u"my", u"みゃ みぃ みゅ みぇ みょ"},
    {u"ry", u"りゃ りぃ りゅ りぇ りょ"},
    {u"gy", u"ぎゃ ぎぃ ぎゅ ぎぇ ぎょ"},
    {u"zy", u"じゃ じぃ じゅ じぇ じょ"},
    {u"jy", u"じゃ じぃ じゅ じぇ じょ"},
    {u"dy", u"ぢゃ ぢぃ ぢゅ ぢぇ ぢょ"},
    {u"by", u"びゃ びぃ びゅ びぇ びょ"},
    {u"py", u"ぴゃ ぴぃ ぴゅ ぴぇ ぴょ"},
    {u"fy", u"ふゃ ふぃ ふゅ ふぇ ふょ"},
    {u"th", u"てゃ てぃ てゅ てぇ てょ"},
    {u"dh", u"でゃ でぃ でゅ でぇ でょ"},
    {u"tw", u"とぁ とぃ とぅ とぇ とぉ"},
    {u"dw", u"どぁ どぃ どぅ どぇ どぉ"},
    {u"kw", u"くぁ くぃ くぅ くぇ くぉ"},
    {u"gw", u"ぐぁ ぐぃ ぐぅ ぐぇ ぐぉ"},
    {u"wh", u"うぁ うぃ う うぇ うぉ"},
    {u"dz", u". . づ . ."},
    {u"x", u"ぁ ぃ ぅ ぇ ぉ"},
    {u"l", u"ぁ ぃ ぅ ぇ ぉ"},
    {u"xy", u"ゃ ぃ ゅ ぇ ょ"},
    {u"ly", u"ゃ ぃ ゅ ぇ ょ"},
    {u"xk", u"ゕ . . ゖ ."},
    {u"lk", u"ゕ . . ゖ ."},
    {u"xw", u"ゎ . . . ."},
    {u"lw", u"ゎ . . . ."},
    {u"xt", u". . っ . ."},
    {u"lt", u". . っ . ."},
    {u"xts", u". . っ . ."},
    {u"lts", u". . っ . ."},
};

struct Syllables {
    Syllables()
    {
        for (const Row& row : rows) {
            const QStringList cells = row.syllables.toString().split(u' ');
            for (std::size_t i = 0; i < vowels.size(); ++i) {
                const QString& cell = cells.at(static_cast<qsizetype>(i));
                if (cell == u".")
                    continue;
                const std::u16string latin = std::u16string(row.start) + vowels[i];
                kana.emplace(latin, folded(cell));
                for (std::size_t length = 1; length < latin.size(); ++length)
                    starts.insert(latin.substr(0, length));
            }
        }
    }

    std::unordered_map<std::u16string, std::u16string> kana;
    std::unordered_set<std::u16string> starts; // of those with two letters and more
};

const Syllables& syllables()
{
    static const Syllables instance;
    return instance;
}

bool isVowel(char16_t unit)
{
    return vowels.find(unit) != std::u16string_view::npos;
}

// The unit at `at`; 0 beyond the end.
char16_t letterAt(std::u16string_view text, std::size_t at)
{
    return at < text.size() ? text[at] : u'\0';
}

// How many letters at the front spell ん on their own; 0 when they do not.
std::size_t lettersOfN(std::u16string_view rest)
{
    const char16_t second = letterAt(rest, 1);
    if (rest.front() == u'm')
        return second == u'b' || second == u'p' || second == u'm' ? 1 : 0; // shimbun, gumma
    if (rest.front() != u'n' || second == 0 || isVowel(second) || second == u'y')
        return 0;
    if (second == u'\'')
        return 2;
    if (second != u'n')
        return 1;
    // onna is おんな, as written; konnban and onnna are what a keyboard takes.
    const char16_t third = letterAt(rest, 2);
    return isVowel(third) || third == u'y' ? 1 : 2;
}

// っ: the same consonant twice, or a t before ch.
bool isDoubled(std::u16string_view rest)
{
    constexpr std::u16string_view consonants = u"bcdfghjkprstvwyz";
    const char16_t second = letterAt(rest, 1);
    if (rest.front() == u't' && second == u'c')
        return true;
    return rest.front() == second && consonants.find(second) != std::u16string_view::npos;
}

// Appends the syllable at the front; how many letters it took, 0 when there is none.
std::size_t takeSyllable(std::u16string_view rest, std::u16string& kana)
{
    for (std::size_t length = std::min(longestSyllable, rest.size()); length > 0; --length) {
        const auto found = syllables().kana.find(std::u16string(rest.substr(0, length)));
        if (found != syllables().kana.end()) {
            kana += found->second;
            return length;
        }
    }
    return 0;
}

} // namespace

std::u16string kanaOfRomaji(std::u16string_view latin)
{
    std::u16string kana;
    while (!latin.empty()) {
        if (latin.front() == u'-' && !kana.empty()) {
            kana += u'ー';
            latin.remove_prefix(1);
        } else if (!isAsciiLetter(latin.front())) {
            return {};
        } else if (const std::size_t taken = takeSyllable(latin, kana); taken > 0) {
            latin.remove_prefix(taken);
        } else if (const std::size_t letters = lettersOfN(latin); letters > 0) {
            kana += u'ん';
            latin.remove_prefix(letters);
        } else if (isDoubled(latin)) {
            kana += u'つ';
            latin.remove_prefix(1);
        } else if (syllables().starts.count(std::u16string(latin)) > 0) {
            break; // not complete yet
        } else {
            return {};
        }
    }
    return kana;
}

} // namespace choba::text
