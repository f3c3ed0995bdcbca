// Services and rooms of the invented business.
#pragma once

#include "acts/demo_letters.h"

#include <functional>

namespace choba::acts::demo {

// Adds the services, a room for every story that was told in a talk room, and the rooms that are
// going on. `freshId` gives an id of a time (UTC milliseconds).
void inventRooms(Business& business, const Texts& texts, qint64 now,
                 const std::function<qint64(qint64)>& freshId);

} // namespace choba::acts::demo
