// The letter to the marketplace's official support when messages are refused and no word can be
// found guilty.
#pragma once

#include <QString>

#include <optional>

namespace choba::writing {

struct SupportCase {
    std::optional<qint64> lockedSince; // UTC milliseconds; none = a single text was refused
    std::optional<qint64> refusedAt; // of the refused text
    QString refusedText; // empty = none is known
};

// Japanese, for the support form; times are Japan's. What is not known is left to the user as a
// line to fill in, never as an open {{…}}.
QString supportLetter(const SupportCase& what);

} // namespace choba::writing
