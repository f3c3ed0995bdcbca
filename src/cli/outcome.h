// How a command ended.
#pragma once

#include "base/result.h"
#include "cli/output.h"

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

namespace choba::cli {

// What to print, and the exit code.
struct Outcome {
    QByteArray output;
    int exitCode = exitFine;
    std::vector<Error> warnings = {}; // entries of packs and lists that were left out
    QStringList notes = {}; // further lines for the error stream
};

// A failure with the exit code it leads to.
struct Failure {
    Error error;
    int exitCode = exitRefused;
};

template<typename T>
using Attempt = std::variant<T, Failure>;

} // namespace choba::cli
