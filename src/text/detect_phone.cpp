// Japanese phone numbers in all spellings. Number plan: 070/080/090/060/050 + 8 digits; area
// codes of two to five digits with ten digits in all; 0120, 0800, 0570, 0990 (Ministry of
// Internal Affairs, telephone number plan). Prices, dates, order and tracking numbers have other
// lengths, other first digits or other groups.
#include "text/detectors.h"
#include "text/folded_scan.h"

#include <algorithm>
#include <array>

namespace choba::text {

namespace {

enum class Writing : quint8 { digits, disguised, spelled };

struct Group {
    std::size_t first; // folded units of its first and last digit
    std::size_t last;
    std::u16string digits;
    std::u16string before; // separators between the group before and this one
};

struct Run {
    std::vector<Group> groups;
    bool disguised = false; // letters stand for digits
    bool spelled = false; // kanji or kana stand for digits
    bool plus = false; // "+81…"
    std::size_t realDigits = 0;
};

constexpr std::size_t longestSeparator = 3;
constexpr std::size_t contextReach = 14; // units looked at before a number
constexpr std::size_t fewestRealDigits = 6; // in a disguised number

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
        || unit == u'の' || unit == u'、';
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

Digit digitAt(const std::u16string& text, std::size_t at)
{
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
    if (unit >= u'ぁ' && unit <= u'わ') {
        for (const Spelling& spelling : spellings) {
            if (standsAt(text, at, spelling.word)) {
                return {spelling.digit, spelling.word.size(), Writing::spelled};
            }
        }
    }
    return {};
}

std::size_t separatorsAt(const std::u16string& text, std::size_t at)
{
    std::size_t length = 0;
    while (length < longestSeparator && mayJoin(unitAt(text, at + length))) {
        ++length;
    }
    return length;
}

// Everything from `at` on that could be one number; `end` is behind it.
Run readRun(const std::u16string& text, std::size_t at, std::size_t& end)
{
    Run run;
    run.plus = at > 0 && text[at - 1] == u'+';
    std::u16string separators;
    while (true) {
        Group group{at, at, {}, separators};
        for (Digit digit = digitAt(text, at); digit.length > 0; digit = digitAt(text, at)) {
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
        if (length == 0 || digitAt(text, at + length).length == 0) {
            break;
        }
        separators = text.substr(at, length);
        at += length;
    }
    return run;
}

bool isMobilePrefix(const std::u16string& digits)
{
    return digits.size() > 2 && digits[0] == u'0' && digits[2] == u'0' && digits[1] >= u'5'
        && digits[1] <= u'9';
}

bool startsWith(const std::u16string& digits, std::u16string_view prefix)
{
    return digits.compare(0, prefix.size(), prefix) == 0;
}

using Sizes = std::vector<std::size_t>;

bool hasNumberPlanGroups(const std::u16string& digits, const Sizes& sizes)
{
    if (digits.size() == 11) {
        const bool free = startsWith(digits, u"0800") || startsWith(digits, u"0570");
        return isMobilePrefix(digits) || free ? sizes == Sizes{3, 4, 4} || sizes == Sizes{3, 8}
                || sizes == Sizes{7, 4} || sizes == Sizes{4, 3, 4}
                                              : false;
    }
    if (digits.size() != 10 || digits[0] != u'0' || digits[1] == u'0') {
        return false;
    }
    const bool service =
        startsWith(digits, u"0120") || startsWith(digits, u"0570") || startsWith(digits, u"0990");
    if (service && (sizes == Sizes{4, 3, 3} || sizes == Sizes{4, 2, 4} || sizes == Sizes{4, 6})) {
        return true;
    }
    const bool three = sizes.size() == 3 && sizes[2] == 4 && sizes[0] >= 2 && sizes[0] <= 5;
    return three || sizes == Sizes{2, 8} || sizes == Sizes{3, 7} || sizes == Sizes{6, 4};
}

// "注文番号 0901…" is no phone number; "電話番号 0901…" is.
bool isOtherNumber(const std::u16string& text, std::size_t first)
{
    const std::size_t from = first > contextReach ? first - contextReach : 0;
    const std::u16string_view before = std::u16string_view(text).substr(from, first - from);
    const auto has = [before](std::u16string_view word) {
        return before.find(word) != std::u16string_view::npos;
    };
    if (has(u"電話") || has(u"携帯") || has(u"けいたい") || has(u"tel") || has(u"連絡先")) {
        return false;
    }
    return has(u"番号") || has(u"no.") || has(u"no:") || has(u"コード") || has(u"こーど")
        || has(u"伝票") || has(u"id");
}

bool isAnnounced(const std::u16string& text, std::size_t first)
{
    const std::size_t from = first > contextReach ? first - contextReach : 0;
    const std::u16string_view before = std::u16string_view(text).substr(from, first - from);
    constexpr std::array<std::u16string_view, 6> words = {u"電話", u"携帯",   u"けいたい",
                                                          u"tel",  u"連絡先", u"fax"};
    return std::any_of(words.begin(), words.end(), [before](std::u16string_view word) {
        return before.find(word) != std::u16string_view::npos;
    });
}

struct Candidate {
    std::u16string digits;
    Sizes sizes;
    bool evenlyJoined = true; // the same separator everywhere inside
};

Candidate join(const Run& run, std::size_t from, std::size_t to)
{
    Candidate candidate;
    for (std::size_t group = from; group < to; ++group) {
        candidate.digits += run.groups[group].digits;
        candidate.sizes.push_back(run.groups[group].digits.size());
        candidate.evenlyJoined &=
            group <= from + 1 || run.groups[group].before == run.groups[from + 1].before;
    }
    return candidate;
}

bool isSingleDigits(const Sizes& sizes)
{
    return std::all_of(sizes.begin(), sizes.end(), [](std::size_t size) { return size == 1; });
}

// Removes the country code, so that "+81 90…" reads "090…".
void makeNational(Candidate& candidate, bool plus)
{
    if (!plus || !startsWith(candidate.digits, u"81")) {
        return;
    }
    candidate.digits.erase(0, 2);
    if (candidate.sizes.front() > 2) {
        candidate.sizes.front() -= 2;
    } else {
        candidate.sizes.erase(candidate.sizes.begin());
    }
    if (!startsWith(candidate.digits, u"0")) {
        candidate.digits.insert(0, 1, u'0');
        if (!candidate.sizes.empty()) {
            ++candidate.sizes.front();
        }
    }
}

bool isWholeNumber(const std::u16string& text, const Run& run, const Candidate& candidate,
                   Severity& severity)
{
    const bool mobile = candidate.digits.size() == 11 && isMobilePrefix(candidate.digits);
    const bool unbroken = candidate.sizes.size() == 1 || isSingleDigits(candidate.sizes);
    if (hasNumberPlanGroups(candidate.digits, candidate.sizes) || (mobile && unbroken)) {
        return true;
    }
    const bool landline = candidate.digits.size() == 10 && candidate.digits[0] == u'0';
    if (landline && unbroken && isAnnounced(text, run.groups.front().first)) {
        severity = Severity::warn;
        return true;
    }
    return false;
}

void judge(const std::u16string& text, const Run& run, std::vector<Detection>& out)
{
    if (run.disguised && run.realDigits < fewestRealDigits) {
        return;
    }
    const std::size_t count = run.groups.size();
    const auto report = [&](std::size_t from, std::size_t to, Severity severity) {
        const std::size_t first = run.groups[from].first;
        if (isOtherNumber(text, first)) {
            return;
        }
        severity = run.disguised ? Severity::hint : run.spelled ? Severity::warn : severity;
        const bool bracket = first > 0 && (text[first - 1] == u'(' || text[first - 1] == u'+');
        out.push_back({Detector::phoneNumber, first - (bracket ? 1 : 0), run.groups[to - 1].last,
                       severity, Category::contact});
    };
    Candidate whole = join(run, 0, count);
    makeNational(whole, run.plus);
    Severity severity = Severity::stop;
    if (isWholeNumber(text, run, whole, severity)) {
        report(0, count, severity);
        return;
    }
    // A list number or another figure may stand before or behind: "1. 090-1234-5678".
    for (std::size_t from = 0; from < count; ++from) {
        for (const std::size_t size : {std::size_t(3), std::size_t(2), std::size_t(1)}) {
            const std::size_t to = from + size;
            if (to > count) {
                continue;
            }
            const Candidate part = join(run, from, to);
            const std::u16string& inner = size > 1 ? run.groups[from + 1].before : u"";
            const bool apartBefore = from == 0 || run.groups[from].before != inner;
            const bool apartBehind = to == count || run.groups[to].before != inner;
            const bool mobile =
                size == 1 && part.digits.size() == 11 && isMobilePrefix(part.digits);
            if (apartBefore && apartBehind && part.evenlyJoined
                && (mobile || hasNumberPlanGroups(part.digits, part.sizes))) {
                report(from, to, Severity::stop);
                from = to - 1;
                break;
            }
        }
    }
}

// Digits in kana begin with a word for zero, as every Japanese phone number does.
bool mayBegin(char16_t unit)
{
    return unit < 0x80 || unit == u'ぜ' || unit == u'れ' || unit == u'ま' || unit == u'お'
        || kanjiDigit(unit) != 0;
}

} // namespace

void detectPhoneNumbers(const std::u16string& folded, std::vector<Detection>& out)
{
    for (std::size_t at = 0; at < folded.size();) {
        const bool insideWord = at > 0 && isAsciiWord(folded[at - 1]);
        if (insideWord || !mayBegin(folded[at]) || digitAt(folded, at).length == 0) {
            ++at;
            continue;
        }
        std::size_t end = at;
        const Run run = readRun(folded, at, end);
        std::size_t digits = 0;
        for (const Group& group : run.groups) {
            digits += group.digits.size();
        }
        constexpr std::size_t fewestDigits = 10;
        if (digits >= fewestDigits) {
            judge(folded, run, out);
        }
        at = end;
    }
}

} // namespace choba::text
