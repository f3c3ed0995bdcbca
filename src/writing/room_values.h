// What a room, its service and its clocks say in a letter: the values service.*, inquiry.*, room.*,
// silence.*, due.*, promise.*, rating.* and round.* of the catalogue.
#pragma once

#include "domain/agenda.h"
#include "templating/value.h"

namespace choba::writing {

// All that a letter in a room may speak of, as it is when the letter is begun.
struct RoomLetter {
    domain::Room room;
    domain::RoomStatus status;
    domain::Policy policy;
    std::optional<domain::Service> service;
    domain::RoomRules rules;
    std::optional<domain::EventKind> step; // what the letter will be
    qint64 lastSentAt = 0; // the last message to the client; 0 = none
    std::optional<qint64> lastOpenedAt; // when that one was opened
    int purchases = 0; // of the client, this one included
    qint64 lastPurchase = 0; // the one before this; 0 = none

    // The close the letter names: of a notice the one that it promises when it goes out at `now`,
    // else the one the ladder stands at, or what a notice would promise when that has gone by with
    // nobody told. 0 = none.
    qint64 closeNamed(qint64 now) const;
};

// Adds them to an object; values that are not known are left out.
void putRoomValues(templating::Value::Object& root, const RoomLetter& letter, qint64 now);
// Those of a service alone, for its listing text.
void putServiceValues(templating::Value::Object& root, const domain::Service& service,
                      const domain::Policy& policy);

// 「終了から30日以内でしたら、…」: what the policy's restart rule says to clients.
QString restartWords(domain::Restart restart, int supportDays);

} // namespace choba::writing
