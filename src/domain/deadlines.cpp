#include "domain/deadlines.h"

#include "base/ms.h"
#include "domain/due_clocks.h"

#include <algorithm>
#include <iterator>

namespace choba::domain {

namespace {

// A rating of so many stars or fewer says that something in the listing promised too much.
constexpr qint64 fewStars = 3;

constexpr const char* dateRequests[] = {"date-request-1", "date-request-2", "date-request-3"};

const char* dateRequest(const RoomStatus& status)
{
    const auto last = static_cast<qint64>(std::size(dateRequests)) - 1;
    // The first one answers a client who asked for time; a day that went by is past that.
    const qint64 least = status.promisedFor != 0 ? 1 : 0;
    return dateRequests[std::clamp(status.datesAsked, least, last)];
}

const char* draftLetter(Allowance allowance)
{
    switch (allowance) {
    case Allowance::none:
        return "draft-no-revision";
    case Allowance::limited:
        return "draft-limited";
    case Allowance::unlimited:
        break;
    }
    return "draft-unlimited";
}

// Adds the dues of one room. It runs for every open room each minute: nothing is allocated but the
// place in the list.
class Clocks
{
public:
    Clocks(const RoomStatus& status, const Policy& policy, const RoomRules& rules,
           std::vector<Due>& dues)
        : m_status(status)
        , m_policy(policy)
        , m_rules(rules)
        , m_dues(dues)
    { }

    void all(bool wantsSpeed);

private:
    bool isFirstWordOwed() const;
    void sale();
    void opening();
    void answer();
    void work(bool wantsSpeed);
    void ladder();
    void promise();
    void ownTurn();
    void cancelling();
    void delivery();
    void life();
    void after();

    // Nothing without a fact to count from or a span in the rules.
    void count(DueKind kind, Urgency urgency, const char* letter = nullptr)
    {
        const Count clock = countOf(kind, m_status, m_policy, m_rules);
        if (clock.from != 0 && clock.span > 0)
            add(kind, urgency, clock.end(), clock.from, letter);
    }

    void add(DueKind kind, Urgency urgency, qint64 at, qint64 anchor, const char* letter = nullptr)
    {
        m_dues.push_back({kind, urgency, false, at, anchor, letter});
    }

    const RoomStatus& m_status;
    const Policy& m_policy;
    const RoomRules& m_rules;
    std::vector<Due>& m_dues;
};

void Clocks::all(bool wantsSpeed)
{
    if (isBeforeSale(m_status.state))
        sale();
    if (m_status.openedAt != 0 && !isOver(m_status.state)) {
        opening();
        life();
    }
    const bool asked =
        m_status.state == RoomState::cancelAsked && m_status.cancelBy == Side::seller;
    if (isWork(m_status.state) || m_status.state == RoomState::awaitingApproval || asked)
        answer();
    if (isWork(m_status.state))
        work(wantsSpeed);
    if (isWork(m_status.state) || isBeforeSale(m_status.state))
        promise();
    if (isWork(m_status.state))
        ownTurn();
    cancelling();
    delivery();
    after();
}

void Clocks::sale()
{
    if (isAnswerNamed(m_status))
        add(DueKind::answerInquiry, Urgency::hard, m_status.answerBy, m_status.inquiryAt,
            "inquiry-reply");
    else if (m_status.turn == Turn::mine)
        count(DueKind::answerInquiry, Urgency::mine, "inquiry-reply");
    if (m_status.state == RoomState::proposed)
        count(DueKind::proposalEnds, Urgency::watch);
}

// What was sent back or accepted was delivered: words were said that nobody wrote down.
bool Clocks::isFirstWordOwed() const
{
    return m_status.openedAt != 0 && m_status.firstSellerAt == 0
        && (m_status.state == RoomState::open || m_status.state == RoomState::cancelAsked);
}

void Clocks::opening()
{
    if (isFirstWordOwed()) {
        count(DueKind::firstContactBest, Urgency::mine, "purchase-thanks");
        count(DueKind::firstContactGoal, Urgency::mine, "purchase-thanks");
        count(DueKind::firstContact, Urgency::hard, "purchase-thanks");
    }
}

// A question waits for its answer whatever else is running.
void Clocks::answer()
{
    if (isAnswerOwed(m_status))
        count(DueKind::answerClient, Urgency::mine,
              m_status.state == RoomState::sentBack ? "send-back-reply" : nullptr);
}

void Clocks::work(bool wantsSpeed)
{
    // Once work is handed over there is nothing to begin; a first word comes before the video chat.
    const bool begins = m_status.state == RoomState::open && m_status.handedOverAt == 0;
    if (begins && m_policy.videoChat && !m_status.videoProposed && m_status.firstSellerAt != 0)
        count(DueKind::proposeVideo, Urgency::mine, "video-chat");
    if (begins && (wantsSpeed || isDraftPromised(m_status, m_policy, m_rules)))
        if (const qint64 at = firstDraftAt(m_status, m_policy, m_rules); at != 0)
            add(DueKind::firstDraft, Urgency::mine, at, m_status.openedAt,
                draftLetter(m_policy.allowance));
    if (m_status.deliveryDate != 0) {
        add(DueKind::deliveryDate, Urgency::mine, lastMinuteOf(m_status.deliveryDate),
            m_status.deliveryDate);
        m_dues.back().wholeDay = true;
    }
    ladder();
}

void Clocks::ladder()
{
    const Ladder ladder = ladderOf(m_status, m_policy, m_rules);
    if (!ladder.runs)
        return;
    if (ladder.notice1 != 0)
        add(DueKind::notice1, Urgency::mine, ladder.notice1, m_status.anchor, "silence-notice-1");
    if (ladder.notice2 != 0)
        add(DueKind::notice2, Urgency::mine, ladder.notice2, m_status.anchor, "silence-notice-2");
    // What a notice promised is another date than what was planned, and is remembered as another.
    const qint64 anchor = m_status.notice1At != 0 ? m_status.notice1At : m_status.anchor;
    if (ladder.handedOver)
        add(DueKind::formalDelivery, Urgency::mine, ladder.close, anchor,
            "silence-formal-delivery");
    else
        add(DueKind::askCancel, Urgency::mine, ladder.close, anchor, "silence-cancel-request");
}

// Nobody is asked about a day before they were greeted and answered, or once a notice asks for it.
void Clocks::promise()
{
    const bool noticed = m_status.notice1At != 0 || m_status.notice2At != 0;
    if (isFirstWordOwed() || isAnswerOwed(m_status) || noticed)
        return;
    // Once the seller wrote on that day, only the next request is left.
    if (m_status.promisedFor != 0 && m_status.lastSellerAt < m_status.promisedFor)
        add(DueKind::checkPromise, Urgency::mine,
            m_status.promisedFor + m_policy.closeHour * ms::hour, m_status.promisedAt,
            "date-check");
    const qint64 from = askFrom(m_status);
    if (from == 0)
        return;
    // A notice that goes out first asks for the same.
    const qint64 at = m_rules.workDays.closeHour(from + ms::day, m_policy.closeHour, nullptr);
    const Ladder ladder = ladderOf(m_status, m_policy, m_rules);
    if (!ladder.runs || ladder.notice1 == 0 || at < ladder.notice1)
        add(DueKind::askForDate, Urgency::mine, at,
            m_status.promisedFor != 0 ? m_status.promisedAt : m_status.waitAskedAt,
            dateRequest(m_status));
}

// Work without a day of its own: the site still lets the client cancel when the seller is silent,
// and a room that nothing is due in would be forgotten.
void Clocks::ownTurn()
{
    if (m_status.turn != Turn::mine || isFirstWordOwed() || isAnswerOwed(m_status))
        return;
    const bool hasDay = std::any_of(m_dues.begin(), m_dues.end(), [](const Due& due) {
        return due.kind == DueKind::firstDraft || due.kind == DueKind::deliveryDate
            || due.kind == DueKind::checkPromise || due.kind == DueKind::askForDate;
    });
    if (!hasDay)
        count(DueKind::answerClient, Urgency::mine);
}

void Clocks::cancelling()
{
    if (m_status.state != RoomState::cancelAsked)
        return;
    if (m_status.cancelBy == Side::client)
        count(DueKind::answerCancel, Urgency::hard);
    else
        count(DueKind::cancelTakesEffect, Urgency::watch);
}

void Clocks::delivery()
{
    if (m_status.state == RoomState::awaitingApproval) {
        count(isLastDelivery(m_status, m_policy, m_rules) ? DueKind::roomCloses
                                                          : DueKind::approvalEnds,
              Urgency::watch);
    } else if (m_status.state == RoomState::accepted) {
        count(DueKind::roomCloses, Urgency::watch, "delivery-thanks");
    }
}

void Clocks::life()
{
    const Count life = countOf(DueKind::roomLifeEnds, m_status, m_policy, m_rules);
    if (life.span <= 0)
        return;
    const qint64 end = life.end();
    for (const int days : lifeReminderDays) {
        const qint64 at = end - days * ms::day;
        if (at > m_status.openedAt) // each is a reminder of its own: they count from themselves
            add(DueKind::roomLifeReminder, Urgency::mine, at, at);
    }
    add(DueKind::roomLifeEnds, Urgency::hard, end, m_status.openedAt);
}

void Clocks::after()
{
    if (m_status.state == RoomState::cancelled)
        count(DueKind::saveCopy, Urgency::mine);
    if (m_status.state != RoomState::closed && m_status.state != RoomState::done)
        return;
    if (m_status.state == RoomState::closed && !m_status.sellerRated)
        count(DueKind::rateClient, Urgency::mine, "rating-comment");
    count(DueKind::supportEnds, Urgency::watch);
    count(DueKind::askForPayout, Urgency::mine);
}

} // namespace

void addDeadlines(const RoomStatus& status, const Policy& policy, bool wantsSpeed,
                  const RoomRules& rules, std::vector<Due>& dues)
{
    Clocks(status, policy, rules, dues).all(wantsSpeed);
}

std::optional<Due> reviewDue(const Service& service, qint64 lastBadEnd)
{
    const std::vector<Step> steps = reviewSteps(service, lastBadEnd);
    if (steps.empty())
        return std::nullopt;
    return Due{DueKind::reviewListing, Urgency::mine,    true,
               steps.back().to,        steps.front().to, nullptr};
}

std::vector<Step> stepsToReview(const Due& /*due*/, const Service& service, qint64 lastBadEnd)
{
    return reviewSteps(service, lastBadEnd);
}

bool endedBadly(const RoomStatus& status)
{
    const bool fewer = status.clientRated && status.stars > 0 && status.stars <= fewStars;
    return status.state == RoomState::cancelled || fewer;
}

} // namespace choba::domain
