// What the site did not take: single texts, or everything for some hours.
#pragma once

#include "base/id.h"

#include <QString>

#include <optional>

namespace choba::domain {

struct Refusal {
    RefusalId id;
    std::optional<ClientId> client;
    QString channel; // id in the rule pack
    qint64 at = 0; // UTC milliseconds
    QString text;

    bool operator==(const Refusal&) const = default;
};

// Direct messages and estimates are refused altogether; talk rooms go on working.
struct Lock {
    LockId id;
    qint64 since = 0; // UTC milliseconds
    std::optional<qint64> until; // when the user found that it was over

    bool operator==(const Lock&) const = default;
};

} // namespace choba::domain
