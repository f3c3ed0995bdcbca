// The three streams of the command line: text out as UTF-8 whatever the locale says, and single
// lines to the error stream.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace choba::cli {

// Exit codes, as documented.
constexpr int exitFine = 0;
constexpr int exitFindings = 1; // or an unmet condition
constexpr int exitWrongUse = 2;
constexpr int exitRefused = 3; // unreadable or refused input

// To be called before QCoreApplication is made: a reader that goes away early is no crash, and
// a locale without UTF-8 is no reason for a warning on the error stream.
void prepareStreams();

// Writes and flushes. A reader that went away early (| head) is not an error.
Result<void> writeOut(const QByteArray& text);

// "choba-cli: sentence", one line.
void complain(const Error& error);
void warn(const Error& error);
// The line alone.
void note(const QString& line);

} // namespace choba::cli
