#include "domain/own_rules.h"

#include <algorithm>
#include <array>

namespace choba::domain {

namespace {

constexpr std::array<QStringView, 2> wordKindKeys = {u"allow", u"flag"};

} // namespace

QStringView key(WordKind kind)
{
    return wordKindKeys[static_cast<std::size_t>(kind)];
}

std::optional<WordKind> wordKindFromKey(QStringView key)
{
    const auto found = std::find(wordKindKeys.begin(), wordKindKeys.end(), key);
    if (found == wordKindKeys.end())
        return std::nullopt;
    return static_cast<WordKind>(found - wordKindKeys.begin());
}

} // namespace choba::domain
