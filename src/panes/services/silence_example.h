// What a policy means for a client who stops answering, on the calendar: the dates of the ladder
// after a message that could have been sent today. Pure.
#pragma once

#include "domain/silence.h"

namespace choba::services {

struct SilenceExample {
    qint64 sentAt = 0; // UTC milliseconds, like the others
    qint64 notice1 = 0;
    qint64 notice2 = 0;
    qint64 close = 0;
    std::vector<domain::Step> steps; // to the close
};

// Nothing for a policy that has a problem. The work counts as handed over.
std::optional<SilenceExample> exampleOf(const domain::Policy& policy,
                                        const domain::RoomRules& rules, qint64 now);

// 「今日 21:10 に最後のご連絡 → 1回目の予告 11/24(火) 18:00 → …」
QString exampleWords(const SilenceExample& example, qint64 now);

} // namespace choba::services
