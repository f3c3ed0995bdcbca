// The user's sentences for what can go wrong with the data file and in acts.
#pragma once

#include "base/result.h"

namespace choba::wording {

// Empty when the error is of another kind.
QString storeSentence(const Error& error);

} // namespace choba::wording
