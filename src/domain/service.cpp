#include "domain/service.h"

#include "base/keys.h"
#include "base/ms.h"
#include "domain/client.h"
#include "rules/rule_pack.h"

#include <algorithm>

namespace choba::domain {

namespace {

constexpr std::array<QStringView, 3> allowanceKeys = {u"none", u"limited", u"unlimited"};
constexpr std::array<QStringView, 3> restartKeys = {u"free", u"within-support", u"new-purchase"};
constexpr std::array<QStringView, 2> dayKindKeys = {u"calendar", u"business"};

constexpr int mostRounds = 99;
constexpr int lastHour = 23;

std::optional<Error> outside(qint64 number, qint64 smallest, qint64 largest, const char* where)
{
    if (number >= smallest && number <= largest)
        return std::nullopt;
    return Error{ErrorCode::outOfRange, QString::fromLatin1(where),
                 QStringLiteral("%1–%2").arg(smallest).arg(largest)};
}

std::optional<Error> tooLong(const QString& text, qsizetype longest, ErrorCode code,
                             const char* where)
{
    if (text.trimmed().size() <= longest)
        return std::nullopt;
    return Error{code, QString::fromLatin1(where), QString::number(longest)};
}

std::optional<Error> firstOf(std::initializer_list<std::optional<Error>> problems)
{
    const auto* const found =
        std::find_if(problems.begin(), problems.end(),
                     [](const std::optional<Error>& problem) { return problem.has_value(); });
    return found == problems.end() ? std::nullopt : *found;
}

// The listing's number: digits alone, as they stand in its address.
std::optional<Error> badNumber(const QString& number)
{
    constexpr qsizetype mostDigits = 18;
    const QString digits = number.trimmed();
    const bool fits = digits.size() <= mostDigits
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (fits)
        return std::nullopt;
    return Error{ErrorCode::outOfRange, QStringLiteral("number"),
                 QStringLiteral("0–%1").arg(QString(mostDigits, u'9'))};
}

// A count of days of the pack, whichever unit it is written in; 0 where the pack does not say.
int daysOf(const rules::RulePack& pack, QStringView id, QDate day)
{
    const rules::RuleValue* value = pack.find(id, day);
    const std::optional<qint64> number = pack.number(id, day);
    if (value == nullptr || !number)
        return 0;
    const qint64 days = value->unit == u"h" ? *number / (ms::day / ms::hour) : *number;
    return static_cast<int>(std::min<qint64>(days, mostPolicyDays));
}

} // namespace

QStringView key(Allowance allowance)
{
    return keyOf(allowanceKeys, allowance);
}

std::optional<Allowance> allowanceFromKey(QStringView key)
{
    return fromKey<Allowance>(allowanceKeys, key);
}

QStringView key(Restart restart)
{
    return keyOf(restartKeys, restart);
}

std::optional<Restart> restartFromKey(QStringView key)
{
    return fromKey<Restart>(restartKeys, key);
}

QStringView key(DayKind kind)
{
    return keyOf(dayKindKeys, kind);
}

std::optional<DayKind> dayKindFromKey(QStringView key)
{
    return fromKey<DayKind>(dayKindKeys, key);
}

std::optional<Error> problemOf(const Policy& policy)
{
    const bool limited = policy.allowance == Allowance::limited;
    return firstOf({
        limited ? outside(policy.rounds, 1, mostRounds, "rounds") : std::nullopt,
        outside(policy.silenceDays, 1, mostPolicyDays, "silenceDays"),
        // A notice that would be due before the silence began gives nobody time to answer.
        outside(policy.noticeLead, 1, std::clamp(policy.silenceDays, 1, mostPolicyDays),
                "noticeLead"),
        outside(policy.closeHour, 0, lastHour, "closeHour"),
        outside(policy.supportDays, 0, mostPolicyDays, "supportDays"),
        outside(policy.deliveryDays, 0, mostPolicyDays, "deliveryDays"),
        outside(policy.draftDays, 0, mostPolicyDays, "draftDays"),
    });
}

Policy policyOf(const rules::RulePack& pack, QDate day)
{
    Policy policy;
    policy.rounds = static_cast<int>(
        std::min<qint64>(pack.number(u"revision.allowance", day).value_or(0), mostRounds));
    policy.allowance = policy.rounds > 0 ? Allowance::limited : Allowance::none;
    policy.silenceDays = daysOf(pack, u"silence.wait", day);
    policy.noticeLead = std::min(daysOf(pack, u"silence.notice-1-lead", day), policy.silenceDays);
    policy.closeHour = static_cast<int>(
        std::min<qint64>(pack.number(u"silence.close-hour", day).value_or(0), lastHour));
    const rules::RuleValue* kind = pack.find(u"silence.day-kind", day);
    const auto* name = kind == nullptr ? nullptr : std::get_if<QString>(&kind->content);
    if (name != nullptr)
        policy.dayKind = dayKindFromKey(*name).value_or(DayKind::calendar);
    return policy;
}

std::optional<Error> problemOf(const Service& service)
{
    if (service.title.trimmed().isEmpty())
        return Error{ErrorCode::emptyText, QStringLiteral("title"), {}};
    return firstOf({
        tooLong(service.title, longestTitle, ErrorCode::nameTooLong, "title"),
        tooLong(service.item, longestName, ErrorCode::nameTooLong, "item"),
        tooLong(service.note, longestNote, ErrorCode::noteTooLong, "note"),
        badNumber(service.number),
        outside(service.price, 0, highestPrice, "price"),
        outside(service.revisionPrice, 0, highestPrice, "revisionPrice"),
        outside(service.reviewMonths, 0, mostReviewMonths, "reviewMonths"),
    });
}

} // namespace choba::domain
