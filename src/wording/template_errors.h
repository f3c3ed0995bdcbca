// The user's sentences for what can go wrong with templates and with files of other programs.
#pragma once

#include "base/result.h"

namespace choba::wording {

// "3:14" or "name:3:14" in words; what is neither stays as it is.
QString placeWords(const QString& where);

// Empty when the error is of another kind.
QString templateSentence(const Error& error);

} // namespace choba::wording
