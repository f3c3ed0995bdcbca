#include "text/detectors.h"

#include "text/folded_scan.h"

#include <QString>

#include <algorithm>
#include <array>

namespace choba::text {

namespace {

constexpr std::size_t longestIdGap = 4; // separators between the word "ID" and the value
constexpr std::size_t shortestHandle = 3;
constexpr std::size_t shortestId = 4;

bool isHandleUnit(char16_t unit)
{
    return isAsciiWord(unit) || unit == u'_' || unit == u'.';
}

bool isIdUnit(char16_t unit)
{
    return isHandleUnit(unit) || unit == u'-';
}

bool pointsAtValue(char16_t unit)
{
    constexpr std::u16string_view pointers = u":→⇒⇨➡>";
    return pointers.find(unit) != std::u16string_view::npos;
}

// Services whose account name is a way of contact, as they look folded.
constexpr std::array<std::u16string_view, 18> services = {
    u"line",     u"らいん",         u"twitter", u"ついつたー", u"instagram",    u"いんすた",
    u"discord",  u"いんすたぐらむ", u"skype",   u"すかいぷ",   u"facebook",     u"ふえいすぶつく",
    u"telegram", u"wechat",         u"kakao",   u"かかお",     u"かかおとーく", u"chatwork"};

constexpr std::array<std::u16string_view, 9> accountWords = {
    u"id",         u"あいでい",       u"あいでいー", u"あかうんと", u"あかうんと名",
    u"ゆーざー名", u"ゆーざーねーむ", u"検索",       u"id検索"};

// What stands right before text[end): a service ("LINE", "LINEのID"), a bare account word at the
// beginning of a word, or neither.
enum class Before { nothing, accountWord, service };

bool isService(std::u16string_view word)
{
    return std::find(services.begin(), services.end(), word) != services.end();
}

// "logo.png" and the like are no account names.
bool isFileName(std::u16string_view word)
{
    constexpr std::array<std::u16string_view, 12> endings = {u".png", u".jpg", u".jpeg", u".gif",
                                                             u".svg", u".psd", u".ai",   u".pdf",
                                                             u".zip", u".css", u".js",   u".html"};
    return std::any_of(endings.begin(), endings.end(), [word](std::u16string_view ending) {
        return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
    });
}

// Does the word at text[begin, …) stand on its own there? A kana word does beside a particle
// ("私のらいん"), not inside a longer one ("オンライン"); a Latin word not in an English sentence.
bool beginsWord(const std::u16string& text, std::size_t begin)
{
    if (begin == 0) {
        return true;
    }
    const char16_t before = text[begin - 1];
    if (!isAsciiLetter(text[begin])) {
        constexpr std::u16string_view particles = u"のはをにでがもとや";
        const bool kana = scriptOf(before) == Script::hiragana || before == u'ー';
        return !kana || particles.find(before) != std::u16string_view::npos;
    }
    return !isAsciiLetter(before)
        && !(before == u' ' && begin > 1 && isAsciiLetter(text[begin - 2]));
}

Before serviceBefore(const std::u16string& text, std::size_t end)
{
    const bool found = std::any_of(services.begin(), services.end(), [&](std::u16string_view word) {
        return endsAt(text, end, word) && beginsWord(text, end - word.size());
    });
    return found ? Before::service : Before::nothing;
}

Before whatPrecedes(const std::u16string& text, std::size_t end)
{
    if (serviceBefore(text, end) == Before::service) {
        return Before::service;
    }
    for (const std::u16string_view word : accountWords) {
        if (!endsAt(text, end, word)) {
            continue;
        }
        std::size_t begin = end - word.size();
        if (begin > 0 && text[begin - 1] == u'の') {
            --begin;
        }
        while (begin > 0 && text[begin - 1] == u' ') {
            --begin;
        }
        if (serviceBefore(text, begin) == Before::service) {
            return Before::service;
        }
        // "注文ID", "会員ID" and "paid" are something else.
        const bool bare = begin == 0 || isSeparator(text[begin - 1]);
        if (bare && word != u"検索") {
            return Before::accountWord;
        }
    }
    return Before::nothing;
}

bool emojiByDefault(char16_t unit)
{
    // Emoji_Presentation=Yes in the first plane (Unicode emoji-data).
    constexpr std::u16string_view singles = u"⌚⌛⏰⏳☔☕♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";
    return (unit >= 0x2648 && unit <= 0x2653) || (unit >= 0x23E9 && unit <= 0x23EC)
        || (unit == 0x25FD || unit == 0x25FE || unit == 0x2614)
        || singles.find(unit) != std::u16string_view::npos;
}

// Length of the emoji that begins at `at`; 0 when there is none.
qsizetype emojiLength(QStringView text, qsizetype at, qsizetype to)
{
    const char16_t unit = text[at].unicode();
    const char16_t next = at + 1 < to ? text[at + 1].unicode() : u'\0';
    if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(next)) {
        const char32_t code = QChar::surrogateToUcs4(unit, next);
        const bool emoji =
            code >= 0x1F000 && code <= 0x1FAFF && !(code >= 0x1F100 && code < 0x1F170);
        return emoji ? 2 : 0;
    }
    constexpr char16_t emojiStyle = 0xFE0F;
    constexpr char16_t keycap = 0x20E3;
    if (unit < 0x80) {
        const bool styled = next == emojiStyle && at + 2 < to && text[at + 2] == QChar(keycap);
        return styled ? 3 : next == keycap ? 2 : 0;
    }
    if (unit > 0xA0 && next == emojiStyle) {
        return 2;
    }
    return unit > 0x2300 && emojiByDefault(unit) ? 1 : 0;
}

} // namespace

QStringView key(Detector detector)
{
    switch (detector) {
    case Detector::mailAddress:
        return u"mail-address";
    case Detector::phoneNumber:
        return u"phone-number";
    case Detector::link:
        return u"link";
    case Detector::handle:
        return u"handle";
    case Detector::accountId:
        return u"account-id";
    case Detector::emoji:
        return u"emoji";
    }
    return u"";
}

// "@name", but no mail address and no unit price ("@500円").
void detectHandles(const std::u16string& folded, std::vector<Detection>& out)
{
    for (std::size_t at = folded.find(u'@'); at != std::u16string::npos;
         at = folded.find(u'@', at + 1)) {
        std::size_t end = at + 1;
        bool letter = false;
        while (isHandleUnit(unitAt(folded, end))) {
            letter |= isAsciiLetter(folded[end]);
            ++end;
        }
        while (end > at + 1 && folded[end - 1] == u'.') {
            --end;
        }
        const bool alone = at == 0 || !isHandleUnit(folded[at - 1]);
        if (alone && letter && end - at > shortestHandle) {
            out.push_back({Detector::handle, at, end - 1, Severity::warn, Category::contact});
        }
    }
}

// "LINE→abcd", "ID: abcd", "インスタのIDは abcd".
void detectAccountIds(const std::u16string& folded, std::vector<Detection>& out)
{
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const bool begins = isAsciiWord(folded[at]) && at > 0 && !isIdUnit(folded[at - 1]);
        if (!begins) {
            continue;
        }
        std::size_t end = at;
        bool letter = false;
        bool digit = false;
        while (isIdUnit(unitAt(folded, end))) {
            letter |= isAsciiLetter(folded[end]);
            digit |= isAsciiDigit(folded[end]) || folded[end] == u'_';
            ++end;
        }
        std::size_t wordEnd = at;
        bool pointed = false;
        while (wordEnd > 0 && at - wordEnd < longestIdGap
               && (isSeparator(folded[wordEnd - 1]) || folded[wordEnd - 1] == u'は'
                   || folded[wordEnd - 1] == u'で')
               && folded[wordEnd - 1] != u'\n') {
            --wordEnd;
            pointed |= pointsAtValue(folded[wordEnd]) || folded[wordEnd] == u'は'
                || folded[wordEnd] == u'で';
        }
        const std::u16string_view value(folded.data() + at, end - at);
        const bool account = letter && value.size() >= shortestId && !isService(value)
            && !isFileName(value) && unitAt(folded, end) != u'用';
        if (wordEnd < at && pointed && account) {
            const Before before = whatPrecedes(folded, wordEnd);
            if (before == Before::service || (before == Before::accountWord && digit)) {
                const Severity severity =
                    before == Before::service ? Severity::stop : Severity::warn;
                out.push_back({Detector::accountId, at, end - 1, severity, Category::contact});
            }
        }
        at = end - 1;
    }
}

std::vector<std::pair<qsizetype, qsizetype>> findEmoji(QStringView text, qsizetype from,
                                                       qsizetype to)
{
    constexpr char16_t joiner = 0x200D;
    std::vector<std::pair<qsizetype, qsizetype>> runs;
    for (qsizetype at = from; at < to;) {
        const qsizetype length = emojiLength(text, at, to);
        if (length == 0) {
            ++at;
            continue;
        }
        qsizetype end = at + length;
        while (end < to) {
            const char16_t unit = text[end].unicode();
            const qsizetype more =
                unit == joiner || unit == 0xFE0F || unit == 0x20E3 ? 1 : emojiLength(text, end, to);
            if (more == 0) {
                break;
            }
            end += more;
        }
        runs.emplace_back(at, end);
        at = end;
    }
    return runs;
}

} // namespace choba::text
