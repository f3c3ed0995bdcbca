#include "rules/channel.h"

#include <algorithm>

namespace choba::rules {

namespace {

constexpr std::array<QStringView, unitCount> unitKeys = {u"utf16", u"codepoints", u"graphemes"};

} // namespace

QStringView key(Unit unit)
{
    return unitKeys[static_cast<std::size_t>(unit)];
}

std::optional<Unit> unitFromKey(QStringView key)
{
    const auto* const found = std::find(unitKeys.begin(), unitKeys.end(), key);
    if (found == unitKeys.end())
        return std::nullopt;
    return static_cast<Unit>(found - unitKeys.begin());
}

} // namespace choba::rules
