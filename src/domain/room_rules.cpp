#include "domain/room_rules.h"

#include "base/ms.h"
#include "rules/business_calendar.h"
#include "rules/rule_pack.h"

#include <algorithm>

namespace choba::domain {

namespace {

constexpr qint64 longestSpan = 36'525 * ms::day; // a hundred years; keeps sums far from overflow
constexpr qint64 largestCount = 1'000'000;
constexpr int whole = 1000; // permille

qint64 lengthOf(const QString& unit)
{
    if (unit == u"min")
        return ms::minute;
    if (unit == u"h")
        return ms::hour;
    return unit == u"weeks" ? 7 * ms::day : ms::day;
}

// The values of one pack on one day.
class Reader
{
public:
    Reader(const rules::RulePack& pack, QDate day)
        : m_pack(pack)
        , m_day(day)
    { }

    qint64 span(QStringView id) const
    {
        const rules::RuleValue* value = m_pack.find(id, m_day);
        const auto* number = value == nullptr ? nullptr : std::get_if<qint64>(&value->content);
        if (number == nullptr)
            return 0;
        const qint64 length = lengthOf(value->unit);
        return std::clamp<qint64>(*number, 0, longestSpan / length) * length;
    }

    int days(QStringView id) const { return static_cast<int>(span(id) / ms::day); }

    std::optional<int> count(QStringView id) const
    {
        const std::optional<qint64> number = m_pack.number(id, m_day);
        if (!number)
            return std::nullopt;
        return static_cast<int>(std::clamp<qint64>(*number, 0, largestCount));
    }

private:
    const rules::RulePack& m_pack;
    QDate m_day;
};

} // namespace

RoomRules RoomRules::of(const rules::RulePack& pack, const rules::BusinessCalendar& calendar,
                        QDate day)
{
    const Reader read(pack, day);
    RoomRules rules;
    rules.answerShortest = read.span(u"inquiry.answer-deadline-shortest");
    rules.proposalLife = read.span(u"inquiry.proposal-life");
    rules.firstContactBest = read.span(u"room.first-contact-best");
    rules.firstContactGoal = read.span(u"room.first-contact-goal");
    rules.firstContact = read.span(u"room.first-contact");
    rules.sellerSilent = read.span(u"room.seller-silent");
    rules.cancelAnswer = read.span(u"room.cancel-answer");
    rules.cancelRound = read.span(u"room.cancel-answer-round-up");
    rules.clientUnreachable = read.span(u"room.buyer-unreachable");
    rules.approval = read.span(u"room.formal-delivery");
    rules.approvalRound = read.span(u"room.formal-delivery-round-up");
    rules.earlierMessages = read.count(u"room.formal-delivery-earlier-messages").value_or(0);
    rules.acceptanceClose = read.span(u"room.acceptance-close");
    rules.sendBacks = read.count(u"room.send-backs").value_or(0);
    rules.lastDeliveryClose = read.span(u"room.last-delivery-close");
    rules.roomLife = read.span(u"room.life");
    rules.cancelledVisible = read.span(u"room.cancelled-visible");
    rules.ratingWindow = read.span(u"room.rating-window");
    rules.payoutRequest = read.span(u"money.payout-request");
    rules.notice1Earliest = read.span(u"silence.notice-1-earliest");
    rules.notice2Lead = read.days(u"silence.notice-2-lead");
    rules.notice2Shortest = read.span(u"silence.notice-2-shortest");
    rules.feePermille = std::min(read.count(u"money.fee").value_or(0), whole);
    // Video services had the ordinary fee until they got one of their own.
    rules.videoFeePermille =
        std::min(read.count(u"money.fee-video").value_or(rules.feePermille), whole);
    rules.usual = policyOf(pack, day);
    rules.workDays = WorkDays(calendar, day);
    return rules;
}

qint64 RoomRules::afterlife(const std::vector<Policy>& policies) const
{
    int support = usual.supportDays;
    for (const Policy& policy : policies)
        support = std::max(support, policy.supportDays);
    const qint64 longest =
        std::max({ratingWindow, cancelledVisible, payoutRequest, support * ms::day});
    return longest + ms::day; // some count to the end of their day
}

qint64 RoomRules::net(qint64 gross, bool isVideo) const
{
    if (gross <= 0)
        return gross;
    const qint64 permille = isVideo ? videoFeePermille : feePermille;
    // In two parts, so that no amount is too large to multiply.
    const qint64 rest = gross % whole * permille;
    return gross - gross / whole * permille - (rest + whole - 1) / whole;
}

} // namespace choba::domain
