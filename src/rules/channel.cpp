#include "rules/channel.h"

#include "base/keys.h"

namespace choba::rules {

namespace {

constexpr std::array<QStringView, unitCount> unitKeys = {u"utf16", u"codepoints", u"graphemes"};

} // namespace

QStringView key(Unit unit)
{
    return keyOf(unitKeys, unit);
}

std::optional<Unit> unitFromKey(QStringView key)
{
    return fromKey<Unit>(unitKeys, key);
}

} // namespace choba::rules
