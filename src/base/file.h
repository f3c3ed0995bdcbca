// Whole files in and out. Reading is capped, writing is atomic (temporary file, then rename).
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace choba {

// The largest file any import accepts, in bytes (64 MiB).
constexpr qint64 largestFile = 64LL * 1024 * 1024;

// `path` "-" is standard input. Fails with cannotRead or tooLarge; `where` is the path.
Result<QByteArray> readFile(const QString& path, qint64 largest = largestFile);

// Creates missing folders. The old content stays until the new one is complete on disk.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace choba
