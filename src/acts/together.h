// Several acts as one: one transaction, one record, one way back.
#pragma once

#include "acts/act.h"

namespace choba::acts {

using Act = std::function<Result<Receipt>(const Scope&)>;

// One of several acts that was not possible.
struct Refusal {
    size_t act = 0; // its position
    Error error;
};

// In their order. An act that fails leaves nothing behind and does not hold up the others; it is
// told in `refused`. When all fail, so does the whole, with the first one's error. `detail` names
// what was done, once `refused` is known.
Result<Receipt> performTogether(const Scope& scope, Kind kind, const std::vector<Act>& acts,
                                const std::function<QString()>& detail,
                                std::vector<Refusal>& refused);

} // namespace choba::acts
