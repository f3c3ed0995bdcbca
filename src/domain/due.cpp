#include "domain/due.h"

#include "base/keys.h"
#include "base/ms.h"
#include "domain/due_clocks.h"

#include <cstring>

namespace choba::domain {

namespace {

constexpr std::array<QStringView, dueKindCount> dueKeys = {
    u"answer-inquiry",     u"proposal-ends",      u"first-contact-best",
    u"first-contact-goal", u"first-contact",      u"propose-video",
    u"answer-client",      u"answer-cancel",      u"cancel-takes-effect",
    u"first-draft",        u"delivery-date",      u"notice-1",
    u"notice-2",           u"formal-delivery",    u"ask-cancel",
    u"check-promise",      u"ask-for-date",       u"approval-ends",
    u"room-closes",        u"room-life-reminder", u"room-life-ends",
    u"save-copy",          u"rate-client",        u"support-ends",
    u"ask-for-payout",     u"review-listing",
};

constexpr std::array<QStringView, 3> urgencyKeys = {u"hard", u"mine", u"watch"};

bool sameText(const char* left, const char* right)
{
    if (left == nullptr || right == nullptr)
        return left == right;
    return std::strcmp(left, right) == 0;
}

qint64 addMonths(qint64 utc, int months)
{
    const qint64 day = dayOf(utc);
    return startOfDay(dayOf(dateOf(day).addMonths(months))) + (utc - startOfDay(day));
}

} // namespace

QStringView key(DueKind kind)
{
    return keyOf(dueKeys, kind);
}

std::optional<DueKind> dueKindFromKey(QStringView key)
{
    return fromKey<DueKind>(dueKeys, key);
}

QStringView key(Urgency urgency)
{
    return keyOf(urgencyKeys, urgency);
}

bool Due::operator==(const Due& other) const
{
    return kind == other.kind && urgency == other.urgency && wholeDay == other.wholeDay
        && at == other.at && anchor == other.anchor && sameText(letter, other.letter);
}

std::optional<qint64> resultOf(const Step& step, qint64 from)
{
    switch (step.kind) {
    case Step::Kind::addMinutes:
        return from + step.amount * ms::minute;
    case Step::Kind::addHours:
        return from + step.amount * ms::hour;
    case Step::Kind::addDays:
        return from + step.amount * ms::day;
    case Step::Kind::addMonths:
        return addMonths(from, step.amount);
    case Step::Kind::fullHour:
        return roundedUp(from, step.amount > 0 ? step.amount * ms::minute : ms::hour);
    case Step::Kind::hourOfDay:
        return startOfDay(dayOf(from)) + step.amount * ms::hour;
    case Step::Kind::dayEnd:
        return startOfDay(dayOf(from)) + ms::day - ms::minute;
    case Step::Kind::start:
    case Step::Kind::addBusinessDays:
    case Step::Kind::closeHour:
    case Step::Kind::notBefore:
    case Step::Kind::promised:
        break;
    }
    return std::nullopt;
}

} // namespace choba::domain
