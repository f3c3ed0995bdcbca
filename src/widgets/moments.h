// How the window shows times: as both programs do.
#pragma once

#include "wording/moments.h"

namespace choba::widgets {

using wording::chipMoment;
using wording::dayHeading;
using wording::daysBefore;
using wording::daysSince;
using wording::fullDay;
using wording::fullMoment;
using wording::shortDay;
using wording::shortMoment;
using wording::timeOfDay;

} // namespace choba::widgets
