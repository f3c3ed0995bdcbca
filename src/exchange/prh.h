// Word lists of the proofreading tool prh: "rules" with what is expected and what is written
// instead. Patterns that are plain words become own words; regular expressions, and what hangs on
// them, are listed as inert. No other file is ever opened.
#pragma once

#include "exchange/word_file.h"

namespace choba::exchange {

// Fails as yaml::parse does, and with wrongFormat when there are no rules.
Result<WordFile> readPrh(const QByteArray& bytes, const QString& name, Job* job = nullptr);

WrittenWords writePrh(const std::vector<domain::OwnWord>& words);

} // namespace choba::exchange
