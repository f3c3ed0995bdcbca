#include "writing/room_values.h"

#include "base/clock.h"
#include "base/ms.h"
#include "domain/silence.h"

#include <QDateTime>

#include <algorithm>

namespace choba::writing {

namespace {

using domain::EventKind;
using domain::RoomState;
using templating::Value;

// The members of one family of the catalogue, on top of what is there already.
class Family
{
public:
    Family(Value::Object& root, const QString& name)
        : m_root(root)
        , m_name(name)
    {
        if (const Value::Object* members = root.value(name).object())
            m_members = *members;
    }

    ~Family()
    {
        if (!m_members.isEmpty())
            m_root.insert(m_name, Value(m_members));
    }

    Family(const Family&) = delete;
    Family& operator=(const Family&) = delete;

    void put(const QString& name, const Value& value) { m_members.insert(name, value); }

    void putText(const QString& name, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            put(name, text.trimmed());
    }

    // 0 = not known.
    void putAmount(const QString& name, qint64 amount)
    {
        if (amount > 0)
            put(name, amount);
    }

    void putMoment(const QString& name, qint64 utc)
    {
        if (utc != 0)
            put(name, Value::moment(utc));
    }

    void putDay(const QString& name, qint64 utc)
    {
        if (utc != 0)
            put(name, inJapan(utc).date());
    }

private:
    Value::Object& m_root;
    QString m_name;
    Value::Object m_members;
};

// Up to the next full `round` on Japan's clocks.
qint64 roundedUp(qint64 utc, qint64 round)
{
    const qint64 over = round > 0 ? (utc + ms::japan) % round : 0;
    return over == 0 ? utc : utc + round - over;
}

QString silenceSpan(const domain::Policy& policy)
{
    return policy.dayKind == domain::DayKind::business
        ? QStringLiteral("%1営業日").arg(policy.silenceDays)
        : QStringLiteral("%1日間").arg(policy.silenceDays);
}

void putPolicyValues(Family& service, const domain::Policy& policy)
{
    service.putAmount(QStringLiteral("deliveryDays"), policy.deliveryDays);
    service.putAmount(QStringLiteral("draftDays"), policy.draftDays);
    const bool unlimited = policy.allowance == domain::Allowance::unlimited;
    service.put(QStringLiteral("unlimitedRevisions"), unlimited);
    if (!unlimited)
        service.put(QStringLiteral("revisions"),
                    policy.allowance == domain::Allowance::none ? 0 : policy.rounds);
    service.put(QStringLiteral("silenceDays"), policy.silenceDays);
    service.put(QStringLiteral("silenceSpan"), silenceSpan(policy));
    service.put(QStringLiteral("closeHour"), QStringLiteral("%1時").arg(policy.closeHour));
    service.put(QStringLiteral("restart"), restartWords(policy.restart, policy.supportDays));
    service.put(QStringLiteral("supportDays"), policy.supportDays);
}

void putOffer(Family& service, const domain::Service& offered)
{
    service.putText(QStringLiteral("title"), offered.title);
    service.putText(QStringLiteral("item"), offered.item);
    service.putAmount(QStringLiteral("price"), offered.price);
    service.putAmount(QStringLiteral("revisionPrice"), offered.revisionPrice);
}

void putClient(Value::Object& root, const RoomLetter& letter)
{
    Family client(root, QStringLiteral("client"));
    const int before = letter.purchases - (letter.status.openedAt != 0 ? 1 : 0);
    client.put(QStringLiteral("firstTime"), before <= 0);
    client.putAmount(QStringLiteral("purchases"), letter.purchases);
    client.putDay(QStringLiteral("lastPurchase"), letter.lastPurchase);
}

void putService(Value::Object& root, const RoomLetter& letter)
{
    Family service(root, QStringLiteral("service"));
    putPolicyValues(service, letter.policy);
    if (!letter.service) {
        service.putText(QStringLiteral("title"), letter.room.title);
        return;
    }
    putOffer(service, *letter.service);
    service.put(QStringLiteral("videoChat"), letter.policy.videoChat);
    service.put(QStringLiteral("acceptsEstimates"), letter.policy.acceptsEstimates);
}

void putInquiry(Value::Object& root, const RoomLetter& letter, qint64 now)
{
    Family inquiry(root, QStringLiteral("inquiry"));
    const domain::RoomStatus& status = letter.status;
    inquiry.putText(QStringLiteral("subject"), letter.room.title);
    inquiry.putMoment(QStringLiteral("receivedAt"), status.inquiryAt);
    inquiry.putDay(QStringLiteral("answerBy"), status.answerBy);
    if (!domain::isBeforeSale(status.state))
        return;
    inquiry.putAmount(QStringLiteral("price"), letter.room.gross.value_or(0));
    // A proposal counts from its sending, and each one counts anew.
    const bool isSent = letter.step != EventKind::proposal && status.proposedAt != 0;
    if (letter.rules.proposalLife > 0)
        inquiry.putMoment(QStringLiteral("proposalUntil"),
                          (isSent ? status.proposedAt : now) + letter.rules.proposalLife);
}

// The day the first draft was promised for by the service: one the seller works, and only while it
// can still be kept.
qint64 draftDay(const RoomLetter& letter, qint64 now)
{
    const domain::RoomStatus& status = letter.status;
    if (status.openedAt == 0 || letter.policy.draftDays == 0 || status.handedOverAt != 0)
        return 0;
    const qint64 day = domain::startOfDay(domain::dayOf(status.openedAt) + letter.policy.draftDays);
    const qint64 worked = letter.rules.workDays.closeHour(day, 0, nullptr);
    return domain::dayOf(worked) < domain::dayOf(now) ? 0 : worked;
}

qint64 closesAt(const RoomLetter& letter)
{
    const domain::RoomStatus& status = letter.status;
    if (status.state == RoomState::accepted && letter.rules.acceptanceClose > 0)
        return status.acceptedAt + letter.rules.acceptanceClose;
    return status.openedAt != 0 && letter.rules.roomLife > 0
        ? status.openedAt + letter.rules.roomLife
        : 0;
}

// Until when a formal delivery can be checked: the one that waits for its answer, or the one made
// with this letter.
qint64 confirmBy(const RoomLetter& letter, qint64 now)
{
    const domain::RoomStatus& status = letter.status;
    if (letter.rules.approval == 0)
        return 0;
    if (status.state == RoomState::awaitingApproval)
        return roundedUp(status.deliveredAt + letter.rules.approval, letter.rules.approvalRound);
    return domain::isWork(status.state)
        ? roundedUp(now + letter.rules.approval, letter.rules.approvalRound)
        : 0;
}

void putRoom(Value::Object& root, const RoomLetter& letter, qint64 now)
{
    Family room(root, QStringLiteral("room"));
    const domain::RoomStatus& status = letter.status;
    room.putText(QStringLiteral("no"), letter.room.number);
    room.putMoment(QStringLiteral("lastSentAt"), letter.lastSentAt);
    if (letter.lastSentAt != 0) {
        // Who writes after it has seen it, whether the opening was noted or not.
        const qint64 answeredAt =
            status.lastClientAt > letter.lastSentAt ? status.lastClientAt : qint64(0);
        const qint64 readAt = letter.lastOpenedAt.value_or(answeredAt);
        room.put(QStringLiteral("unread"), readAt == 0);
        room.putMoment(QStringLiteral("readAt"), readAt);
    }
    if (status.openedAt == 0)
        return;
    room.putMoment(QStringLiteral("openedAt"), status.openedAt);
    room.putDay(QStringLiteral("draftDate"), draftDay(letter, now));
    room.putDay(QStringLiteral("deliveryDate"), status.deliveryDate);
    room.put(QStringLiteral("delivered"), status.handedOverAt != 0);
    room.putDay(QStringLiteral("deliveredOn"), status.handedOverAt);
    room.putMoment(QStringLiteral("confirmBy"), confirmBy(letter, now));
    room.putMoment(QStringLiteral("closesAt"), closesAt(letter));
}

void putSilence(Value::Object& root, const RoomLetter& letter, qint64 now)
{
    const domain::RoomStatus& status = letter.status;
    const qint64 close = letter.closeNamed(now);
    {
        Family due(root, QStringLiteral("due"));
        due.putMoment(QStringLiteral("close"), close);
    }
    Family silence(root, QStringLiteral("silence"));
    silence.putMoment(QStringLiteral("anchor"), status.anchor);
    if (status.anchor != 0)
        silence.put(QStringLiteral("days"), std::max<qint64>(0, now - status.anchor) / ms::day);
    silence.putMoment(QStringLiteral("notice1At"), status.notice1At);
    silence.putMoment(QStringLiteral("notice2At"), status.notice2At);
    silence.putMoment(QStringLiteral("notice1Close"), status.notice1Close);
    if (status.notice1Close != 0 && close != 0)
        silence.put(QStringLiteral("moved"), close > status.notice1Close);
}

void putPromise(Value::Object& root, const RoomLetter& letter, qint64 now)
{
    const domain::RoomStatus& status = letter.status;
    Family promise(root, QStringLiteral("promise"));
    promise.putDay(QStringLiteral("date"), status.promisedFor);
    promise.putDay(QStringLiteral("saidOn"), status.promisedAt);
    promise.put(QStringLiteral("asked"), status.datesAsked);
    if (status.openedAt != 0)
        promise.put(QStringLiteral("openDays"),
                    std::max<qint64>(0, domain::dayOf(now) - domain::dayOf(status.openedAt)));
}

void putRound(Value::Object& root, const RoomLetter& letter)
{
    if (letter.status.openedAt == 0)
        return;
    Family round(root, QStringLiteral("round"));
    round.putAmount(QStringLiteral("number"), letter.status.revisions);
    if (letter.service)
        round.putAmount(QStringLiteral("optionPrice"), letter.service->revisionPrice);
    if (letter.policy.allowance == domain::Allowance::unlimited)
        return;
    const qint64 allowed =
        letter.policy.allowance == domain::Allowance::none ? 0 : letter.policy.rounds;
    round.put(QStringLiteral("allowance"), allowed);
    round.put(QStringLiteral("left"), std::max<qint64>(0, allowed - letter.status.revisions));
}

void putRating(Value::Object& root, const RoomLetter& letter)
{
    const domain::RoomStatus& status = letter.status;
    if (status.state != RoomState::closed && status.state != RoomState::done)
        return;
    Family rating(root, QStringLiteral("rating"));
    rating.put(QStringLiteral("done"), status.clientRated);
    if (letter.rules.ratingWindow > 0)
        rating.putDay(QStringLiteral("until"), status.endedAt + letter.rules.ratingWindow);
}

} // namespace

qint64 RoomLetter::closeNamed(qint64 now) const
{
    const domain::Ladder ladder = domain::ladderOf(status, policy, rules);
    if (!ladder.runs)
        return 0;
    if (step == EventKind::notice1 || step == EventKind::notice2)
        return domain::closePromisedBy(*step, now, status, policy, rules);
    // What nobody was told of yet is never named as a time that has gone by.
    const bool isLate = !ladder.promised && ladder.close <= now;
    return isLate ? domain::closePromisedBy(EventKind::notice1, now, status, policy, rules)
                  : ladder.close;
}

void putRoomValues(Value::Object& root, const RoomLetter& letter, qint64 now)
{
    putClient(root, letter);
    putService(root, letter);
    putInquiry(root, letter, now);
    putRoom(root, letter, now);
    putSilence(root, letter, now);
    putPromise(root, letter, now);
    putRound(root, letter);
    putRating(root, letter);
}

void putServiceValues(Value::Object& root, const domain::Service& service,
                      const domain::Policy& policy)
{
    Family values(root, QStringLiteral("service"));
    putPolicyValues(values, policy);
    putOffer(values, service);
    values.put(QStringLiteral("videoChat"), policy.videoChat);
    values.put(QStringLiteral("acceptsEstimates"), policy.acceptsEstimates);
}

QString restartWords(domain::Restart restart, int supportDays)
{
    switch (restart) {
    case domain::Restart::free:
        return QStringLiteral("終了したあとも、途中までの内容を引き継いで再開いたします。");
    case domain::Restart::withinSupport:
        if (supportDays > 0)
            return QStringLiteral(
                       "終了から%1日以内でしたら、途中までの内容を引き継いで再開いたします"
                       "。")
                .arg(supportDays);
        break;
    case domain::Restart::newPurchase:
        return QStringLiteral("終了したあとの続きは、あらためてサービスをご購入いただいてから、途中"
                              "までの内容を引き継いで承ります。");
    }
    return QStringLiteral("終了したあとの続きは、内容を伺ってからご相談のうえで承ります。");
}

} // namespace choba::writing
