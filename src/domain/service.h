// What the seller offers, and the rules the seller has set for it. A policy never changes: a change
// is a new version, and a room keeps the one it was bought under.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace choba::rules {
class RulePack;
}

namespace choba::domain {

// How often a client may have something changed.
enum class Allowance : quint8 { none, limited, unlimited };

// Keys: none, limited, unlimited.
QStringView key(Allowance allowance);
std::optional<Allowance> allowanceFromKey(QStringView key);

// What the seller does when a client comes back after a close for silence.
enum class Restart : quint8 { free, withinSupport, newPurchase };

// Keys: free, within-support, new-purchase.
QStringView key(Restart restart);
std::optional<Restart> restartFromKey(QStringView key);

// How the days of the silence ladder are counted.
enum class DayKind : quint8 { calendar, business };

// Keys: calendar, business; as in the rule silence.day-kind.
QStringView key(DayKind kind);
std::optional<DayKind> dayKindFromKey(QStringView key);

struct Policy {
    PolicyId id; // of this version; none = the rule pack's values, for rooms without a service
    ServiceId service;
    qint64 since = 0; // UTC milliseconds; the newest is in force
    Allowance allowance = Allowance::limited;
    int rounds = 0; // of a limited allowance
    int silenceDays = 0; // N
    DayKind dayKind = DayKind::calendar; // of N
    int noticeLead = 0; // L, days before the close
    int closeHour = 0; // H, hour of the day in Japan
    Restart restart = Restart::withinSupport;
    int supportDays = 0; // after the close; 0 = none
    int deliveryDays = 0; // usual time from the purchase to the close; 0 = not said
    int draftDays = 0; // usual time to the first draft; 0 = not said
    bool acceptsEstimates = true;
    bool videoChat = false; // offered at the start of every room
    bool paidAcceptance = false; // Paid 検収: any number of send-backs

    bool operator==(const Policy&) const = default;
};

constexpr int mostPolicyDays = 365;

// outOfRange (where = silenceDays, noticeLead, …): days of 1 to mostPolicyDays (0 where that means
// "not said"; notices need at least one day), rounds of 1 to 99 when limited, an hour of 0 to 23, a
// notice more days before the close than the silence lasts.
std::optional<Error> problemOf(const Policy& policy);

// The rule pack's revision.* and silence.* values on `day`, for rooms without a service and as the
// beginning of a new one's.
Policy policyOf(const rules::RulePack& pack, QDate day);

struct Service {
    ServiceId id;
    QString title; // as on the listing
    QString item; // what is made (ロゴ); may be empty
    QString number; // of the listing on the marketplace; may be empty
    qint64 price = 0; // yen, as shown to clients; 0 = not said
    qint64 revisionPrice = 0; // yen for a further round; 0 = not said
    bool isVideo = false; // video chat services have a fee of their own
    bool active = true;
    int reviewMonths = 6; // look at the listing again every so many months; 0 = never
    std::optional<qint64> reviewedAt; // UTC milliseconds
    QString note;
    qint64 createdAt = 0; // UTC milliseconds

    bool operator==(const Service&) const = default;
};

constexpr qsizetype longestTitle = 200;
constexpr qint64 highestPrice = 1'000'000'000'000; // yen; beyond any order, and safe to count with
constexpr int mostReviewMonths = 10 * 12;

// emptyText (where = title), nameTooLong (title, item), noteTooLong (note), outOfRange (number that
// is none, price and revisionPrice of up to highestPrice, reviewMonths).
std::optional<Error> problemOf(const Service& service);

} // namespace choba::domain
