#include "domain/own_rules.h"

#include "base/keys.h"

namespace choba::domain {

namespace {

constexpr std::array<QStringView, 2> wordKindKeys = {u"allow", u"flag"};

} // namespace

QStringView key(WordKind kind)
{
    return keyOf(wordKindKeys, kind);
}

std::optional<WordKind> wordKindFromKey(QStringView key)
{
    return fromKey<WordKind>(wordKindKeys, key);
}

} // namespace choba::domain
