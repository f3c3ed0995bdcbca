// A notice of the silence ladder that is late moves what follows it: the dates it will name if it
// goes out now, in place of those that were planned or promised.
#pragma once

#include "domain/deadlines.h"

#include <optional>

namespace choba::rooms {

class LateNotice
{
public:
    // Nothing where none is late, or where it moves nothing yet.
    static std::optional<LateNotice> of(const domain::RoomStatus& status,
                                        const domain::Policy& policy,
                                        const domain::RoomRules& rules, qint64 now);

    // Is this one of the dates it moves?
    bool moves(domain::DueKind kind) const;

    // When that due will be, and how the date comes about; see domain::stepsTo().
    qint64 at(domain::DueKind kind) const { return stepsTo(kind).back().to; }

    std::vector<domain::Step> stepsTo(domain::DueKind kind) const;

private:
    domain::EventKind m_notice = domain::EventKind::notice1;
    qint64 m_now = 0;
    int m_notice2Lead = 0; // days
    std::vector<domain::Step> m_toClose;
};

} // namespace choba::rooms
