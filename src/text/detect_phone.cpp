// Japanese phone numbers in all spellings. Number plan: 070/080/090/060/050 + 8 digits; area
// codes of two to five digits with ten digits in all; 0120, 0800, 0570, 0990 (Ministry of
// Internal Affairs, telephone number plan). Prices, dates, order and tracking numbers have other
// lengths, other first digits or other groups.
#include "text/detectors.h"
#include "text/folded_scan.h"
#include "text/phone_run.h"

#include <algorithm>
#include <array>
#include <span>

namespace choba::text {

namespace {

constexpr std::size_t contextReach = 14; // units looked at before a number
constexpr std::size_t fewestRealDigits = 6; // in a disguised number

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

bool endsWithAny(std::u16string_view text, std::span<const std::u16string_view> words)
{
    return std::any_of(words.begin(), words.end(), [text](std::u16string_view word) {
        return text.size() >= word.size() && text.substr(text.size() - word.size()) == word;
    });
}

// The words right before a number, without what joins the two ("：", "は", a space).
std::u16string_view announcement(const std::u16string& text, std::size_t first)
{
    const std::size_t from = first > contextReach ? first - contextReach : 0;
    std::u16string_view before = std::u16string_view(text).substr(from, first - from);
    const auto joins = [](char16_t unit) {
        constexpr std::u16string_view sentenceEnds = u"。、\n";
        return unit == u'は' || (isSeparator(unit) && sentenceEnds.find(unit) == sentenceEnds.npos);
    };
    while (!before.empty() && joins(before.back())) {
        before.remove_suffix(1);
    }
    return before;
}

// "注文番号 0901…" is no phone number; "電話番号 0901…" and "私の番号は0901…" are.
bool isOtherNumber(const std::u16string& text, std::size_t first)
{
    constexpr std::array<std::u16string_view, 24> numbers = {
        u"注文", u"追跡", u"伝票", u"受付",   u"合わせ", u"合せ", u"管理",   u"見積",
        u"会員", u"商品", u"予約", u"登録",   u"整理",   u"口座", u"製造",   u"製品",
        u"型",   u"発送", u"配送", u"送り状", u"書留",   u"引受", u"お客様", u"決済"};
    constexpr std::array<std::u16string_view, 3> labels = {u"伝票", u"こーど", u"書留"};
    constexpr std::u16string_view number = u"番号";
    std::u16string_view before = announcement(text, first);
    if (endsWithAny(before, {&number, 1})) {
        before.remove_suffix(number.size());
        return endsWithAny(before, numbers);
    }
    if (endsWithAny(before, labels)) {
        return true;
    }
    // "No" and "ID" as words of their own.
    const auto isWord = [before](std::u16string_view word) {
        return endsWithAny(before, {&word, 1})
            && (before.size() == word.size()
                || !isAsciiLetter(before[before.size() - word.size() - 1]));
    };
    return isWord(u"no") || isWord(u"id");
}

bool isAnnounced(const std::u16string& text, std::size_t first)
{
    constexpr std::array<std::u16string_view, 10> words = {
        u"電話",   u"電話番号", u"携帯", u"携帯番号",   u"けいたい",
        u"連絡先", u"tel",      u"fax",  u"ふあつくす", u"ph"};
    return endsWithAny(announcement(text, first), words);
}

struct Candidate {
    std::u16string digits;
    Sizes sizes;
    bool evenlyJoined = true; // the same separator everywhere inside
};

Candidate join(const PhoneRun& run, std::size_t from, std::size_t to)
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

// Removes the country code, so that "+81 90…", "+81(0)90…" and "0081 90…" read "090…".
void makeNational(Candidate& candidate, bool plus)
{
    const std::size_t code = plus && startsWith(candidate.digits, u"81") ? 2
        : startsWith(candidate.digits, u"0081")                          ? 4
                                                                         : 0;
    if (code == 0 || candidate.sizes.front() < code) {
        return;
    }
    candidate.digits.erase(0, code);
    candidate.sizes.front() -= code;
    if (candidate.sizes.front() == 0) {
        candidate.sizes.erase(candidate.sizes.begin());
    }
    if (!startsWith(candidate.digits, u"0")) {
        candidate.digits.insert(0, 1, u'0');
        ++candidate.sizes.front();
    } else if (candidate.sizes.size() > 1 && candidate.sizes.front() == 1) {
        candidate.sizes.erase(candidate.sizes.begin()); // the "(0)"
        ++candidate.sizes.front();
    }
}

bool isWholeNumber(const std::u16string& text, const PhoneRun& run, const Candidate& candidate,
                   Severity& severity)
{
    const bool mobile = candidate.digits.size() == 11 && isMobilePrefix(candidate.digits);
    const bool unbroken = candidate.sizes.size() == 1 || isSingleDigits(candidate.sizes);
    if (hasNumberPlanGroups(candidate.digits, candidate.sizes) || (mobile && unbroken)) {
        return true;
    }
    const bool landline =
        candidate.digits.size() == 10 && candidate.digits[0] == u'0' && candidate.digits[1] != u'0';
    if (landline && unbroken && isAnnounced(text, run.groups.front().first)) {
        severity = Severity::warn;
        return true;
    }
    return false;
}

void judge(const std::u16string& text, const PhoneRun& run, std::vector<Detection>& out)
{
    if (run.disguised && run.realDigits < fewestRealDigits) {
        return;
    }
    // Digits behind a letter are a part number, unless they are grouped or called a phone number.
    if (run.glued && run.groups.size() == 1 && !isAnnounced(text, run.groups.front().first)) {
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

} // namespace

void detectPhoneNumbers(const std::u16string& folded, std::vector<Detection>& out)
{
    constexpr std::size_t fewestDigits = 10;
    for (std::size_t at = 0; at < folded.size();) {
        if (!beginsPhoneRun(folded, at)) {
            ++at;
            continue;
        }
        std::size_t end = at;
        const PhoneRun run = readPhoneRun(folded, at, end);
        std::size_t digits = 0;
        for (const DigitGroup& group : run.groups) {
            digits += group.digits.size();
        }
        if (digits >= fewestDigits) {
            judge(folded, run, out);
        }
        at = end;
    }
}

} // namespace choba::text
