#include "widgets/template_form/typed_words.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace choba::widgets {

namespace {

constexpr int separatedBy = 3; // digits between separators

// An answer is short: what was pasted and is longer is no date and no number.
constexpr qsizetype longestTyped = 64;

QString plain(const QString& typed)
{
    return typed.left(longestTyped).normalized(QString::NormalizationForm_KC).trimmed();
}

// The runs of digits, and in `between` what stands around them.
std::vector<int> numbersIn(const QString& text, QString& between)
{
    std::vector<int> numbers;
    bool inside = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            if (!inside) {
                numbers.push_back(0);
                between += u'#';
            }
            constexpr int most = 100'000'000; // no part of a date is longer
            numbers.back() = std::min(numbers.back() * 10 + c.digitValue(), most);
            inside = true;
        } else {
            between += c;
            inside = false;
        }
    }
    return numbers;
}

constexpr int hundred = 100;
constexpr int yearBeforeReiwa = 2018;

// Nobody writes of the first millennium: of a short year, the one of this century when it is near.
TypedDay withCentury(int year, int month, int day, QDate today)
{
    constexpr int shortest = 10;
    constexpr int century = 2000;
    constexpr int near = 10;
    if (year >= century / 2) {
        return {year, month, day};
    }
    const bool isClear =
        year >= shortest && year < hundred && std::abs(year + century - today.year()) <= near;
    return {isClear ? year + century : year, month, day, !isClear};
}

} // namespace

std::optional<TypedDay> typedDay(const QString& typed, QDate today)
{
    QString text = plain(typed);
    static const std::pair<QStringView, int> words[] = {
        {u"今日", 0}, {u"本日", 0}, {u"明日", 1}, {u"明後日", 2}};
    for (const auto& [word, days] : words) {
        if (text == word) {
            const QDate date = today.addDays(days);
            return TypedDay{date.year(), date.month(), date.day()};
        }
    }
    if (const qsizetype bracket = text.indexOf(u'('); bracket > 0) {
        text = text.left(bracket).trimmed();
    }
    QString between;
    const std::vector<int> n = numbersIn(text, between);
    between.remove(u' ');
    if (between == u"#-#-#" || between == u"#/#/#" || between == u"#.#.#"
        || between == u"#年#月#日") {
        return withCentury(n[0], n[1], n[2], today);
    }
    if (between == u"令和#年#月#日" && n[0] > 0) {
        return TypedDay{yearBeforeReiwa + n[0], n[1], n[2]};
    }
    if (between == u"#/#" || between == u"#月#日" || between == u"#-#") {
        return TypedDay{0, n[0], n[1]};
    }
    constexpr qsizetype wholeDate = 8; // 20261124
    if (between == u"#" && text.size() == wholeDate) {
        return withCentury(n[0] / hundred / hundred, n[0] / hundred % hundred, n[0] % hundred,
                           today);
    }
    return {};
}

// Letters speak of what was and of what is to come. Of two that are as far away, the later.
std::optional<QDate> dateMeant(const TypedDay& typed, QDate today, YearMeant year)
{
    if (typed.isUnclear) {
        return {};
    }
    if (typed.year != 0) {
        const QDate date(typed.year, typed.month, typed.day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    constexpr int leapCycle = 8; // 29 February may be that far away
    std::optional<QDate> meant;
    for (int at = today.year() - leapCycle; at <= today.year() + leapCycle; ++at) {
        const QDate date(at, typed.month, typed.day);
        const bool fits = date.isValid() && (year == YearMeant::nearest || date >= today);
        if (fits && (!meant || std::abs(today.daysTo(date)) <= std::abs(today.daysTo(*meant)))) {
            meant = date;
        }
    }
    return meant;
}

std::optional<QDate> typedDate(const QString& typed, QDate today)
{
    const std::optional<TypedDay> day = typedDay(typed, today);
    return day ? dateMeant(*day, today, YearMeant::nearest) : std::nullopt;
}

std::optional<QTime> typedTime(const QString& typed)
{
    QString text = plain(typed);
    int noon = 0;
    if (text.startsWith(u"午後")) {
        noon = 12;
    }
    if (noon > 0 || text.startsWith(u"午前")) {
        text = text.mid(2);
    }
    QString between;
    const std::vector<int> n = numbersIn(text, between);
    between.remove(u' ');
    int hour = n.empty() ? 0 : n[0];
    int minute = 0;
    constexpr int half = 30;
    if (between == u"#:#" || between == u"#時#分" || between == u"#時#") {
        minute = n[1];
    } else if (between == u"#時半") {
        minute = half;
    } else if (between == u"#" && text.size() > 2) {
        minute = hour % hundred;
        hour /= hundred;
    } else if (between != u"#時" && between != u"#") {
        return {};
    }
    if (noon > 0 && hour < noon) {
        hour += noon;
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString typedNumber(const QString& typed)
{
    QString number = plain(typed);
    if (number.startsWith(u'¥') || number.startsWith(u'\\')) {
        number.remove(0, 1);
    }
    if (number.endsWith(u'円')) {
        number.chop(1);
    }
    number.remove(u',');
    number.remove(u' ');
    return number;
}

QString withSeparators(const QString& number)
{
    const qsizetype sign = number.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = sign; i < number.size(); ++i) {
        if (number[i] < u'0' || number[i] > u'9') {
            return number;
        }
    }
    QString separated = number;
    for (qsizetype at = number.size() - separatedBy; at > sign; at -= separatedBy) {
        separated.insert(at, u',');
    }
    return separated;
}

} // namespace choba::widgets
