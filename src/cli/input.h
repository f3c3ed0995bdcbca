// What commands read.
#pragma once

#include "base/result.h"

namespace choba::cli {

// How messages call a file: "-" is stdin.
QString displayName(const QString& file);

// UTF-8 alone.
Result<QString> readText(const QString& file);

} // namespace choba::cli
