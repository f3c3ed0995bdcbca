// The values of the rule pack that rooms follow, read once: spans in milliseconds, counts as they
// are. docs/rule-pack.md says where each comes from.
#pragma once

#include "domain/service.h"
#include "domain/work_days.h"

namespace choba::rules {
class BusinessCalendar;
class RulePack;
} // namespace choba::rules

namespace choba::domain {

struct RoomRules {
    qint64 answerShortest = 0; // inquiry.answer-deadline-shortest: where the requester named none
    qint64 proposalLife = 0; // inquiry.proposal-life
    qint64 firstContactBest = 0; // room.first-contact-best
    qint64 firstContactGoal = 0; // room.first-contact-goal
    qint64 firstContact = 0; // room.first-contact
    qint64 sellerSilent = 0; // room.seller-silent
    qint64 cancelAnswer = 0; // room.cancel-answer
    qint64 cancelRound = 0; // room.cancel-answer-round-up
    qint64 clientUnreachable = 0; // room.buyer-unreachable
    qint64 approval = 0; // room.formal-delivery
    qint64 approvalRound = 0; // room.formal-delivery-round-up
    int earlierMessages = 0; // room.formal-delivery-earlier-messages
    qint64 acceptanceClose = 0; // room.acceptance-close
    int sendBacks = 0; // room.send-backs
    qint64 lastDeliveryClose = 0; // room.last-delivery-close
    qint64 roomLife = 0; // room.life
    qint64 cancelledVisible = 0; // room.cancelled-visible
    qint64 ratingWindow = 0; // room.rating-window
    qint64 payoutRequest = 0; // money.payout-request
    qint64 notice1Earliest = 0; // silence.notice-1-earliest
    int notice2Lead = 0; // silence.notice-2-lead, calendar days
    qint64 notice2Shortest = 0; // silence.notice-2-shortest
    int feePermille = 0; // money.fee
    int videoFeePermille = 0; // money.fee-video
    Policy usual; // policyOf(): of rooms without a service
    WorkDays workDays; // the days a close may fall on

    // The values in force on `day`; what the pack does not say is 0 and gives no due. Not for a hot
    // path: the days around `day` are gone through once.
    static RoomRules of(const rules::RulePack& pack, const rules::BusinessCalendar& calendar,
                        QDate day);

    // The longest time after its end that a room still has dues (UTC milliseconds), with the
    // longest support of `policies`.
    qint64 afterlife(const std::vector<Policy>& policies) const;

    // What is left of `gross` yen: the fee is rounded up to the yen.
    qint64 net(qint64 gross, bool isVideo) const;
};

} // namespace choba::domain
