// Something owed by a time, with the steps that lead to that time.
#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace choba::domain {

enum class DueKind : quint8 {
    answerInquiry, // the requester's deadline
    proposalEnds, // the client's time to buy
    firstContactBest, // what the best sellers do
    firstContactGoal, // what the site asks for
    firstContact, // cancelled, lowest rating, every listing stops
    proposeVideo,
    answerClient, // then the client may ask to cancel
    answerCancel, // silence is agreement
    cancelTakesEffect, // the client's silence is agreement
    firstDraft,
    deliveryDate,
    notice1,
    notice2,
    formalDelivery, // the close of the ladder, work handed over
    askCancel, // the close of the ladder, nothing handed over
    checkPromise, // the day the client named
    askForDate, // they asked for time without a day, or let the day go by
    approvalEnds, // accepted by silence
    roomCloses, // after the acceptance, or after the last possible formal delivery
    roomLifeReminder, // 14, 7, 3 and 1 days before the end
    roomLifeEnds,
    saveCopy, // before a cancelled room is hidden
    rateClient,
    supportEnds,
    askForPayout,
    reviewListing, // subject: a service
};
constexpr int dueKindCount = 26;

// Keys: answer-inquiry, proposal-ends, first-contact-best, …
QStringView key(DueKind kind);
std::optional<DueKind> dueKindFromKey(QStringView key);

// hard: something is lost for good when the seller does nothing until then. mine: the seller's to
// do. watch: nothing to do, good to know.
enum class Urgency : quint8 { hard, mine, watch };

// Keys: hard, mine, watch.
QStringView key(Urgency urgency);

struct Due {
    DueKind kind = DueKind::answerInquiry;
    Urgency urgency = Urgency::mine;
    bool wholeDay = false; // `at` is the last minute of the day: only the day counts
    qint64 at = 0; // UTC milliseconds; a clock has run out from this moment on
    qint64 anchor = 0; // time of the fact it counts from: with subject and kind its stable key
    const char* letter = nullptr; // key of the template to write; nullptr = none

    bool operator==(const Due& other) const; // letters by their text
};

// What a derivation may start from beside events: the ladder's anchor, the requester's own
// deadline, the client's last message, the listing's last review or its beginning, the day a room
// of it ended badly.
inline constexpr QStringView startFacts[] = {u"anchor",   u"answer-by", u"last-client",
                                             u"reviewed", u"listed",    u"ended-badly"};

// One step of a derivation.
struct Step {
    enum class Kind : quint8 {
        start, // something happened or was set; `what` is an EventKind's key or one of startFacts
        addMinutes, // amount; negative = back; where a span is not of full hours
        addHours, // amount; negative = back
        addDays, // amount of full days; negative = back
        addBusinessDays, // amount; the days in between that do not count are `skipped`
        addMonths, // amount
        fullHour, // up to the next full hour; amount = minutes, where a rule rounds to others
        closeHour, // the next such hour (amount) of a day the seller works; `skipped`
        hourOfDay, // that hour (amount) of the same day
        dayEnd, // the last minute of the day
        notBefore, // another limit is later; `what` says which
        promised, // a date that was promised stands; `what`: notice-1, notice-2
    };

    Kind kind = Kind::start;
    qint64 to = 0; // UTC milliseconds, what it comes to
    int amount = 0;
    QString what;
    std::vector<QDate> skipped; // days that were passed over

    bool operator==(const Step&) const = default;
};

// What `step` comes to when it begins at `from`; nothing for kinds that name a time of their own
// (start, notBefore, promised) or lean on the calendar (addBusinessDays, closeHour).
std::optional<qint64> resultOf(const Step& step, qint64 from);

} // namespace choba::domain
