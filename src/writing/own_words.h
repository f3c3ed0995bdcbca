// The user's own list: words never to flag, kept in one small JSON file (format choba-lexicon).
#pragma once

#include "base/result.h"

#include <QStringList>

namespace choba::writing {

// Adds `term` to the allow list of the file, creating it when missing; other content stays.
Result<void> allowWord(const QString& path, const QString& term);

// Takes it back.
Result<void> disallowWord(const QString& path, const QString& term);

} // namespace choba::writing
