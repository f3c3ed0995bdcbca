// One sentence for the user out of an Error: what, where, what now. No codes.
#pragma once

#include "base/result.h"

namespace choba::wording {

QString sentence(const Error& error);

} // namespace choba::wording
