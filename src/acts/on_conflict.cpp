#include "acts/on_conflict.h"

#include "base/keys.h"

namespace choba::acts {

namespace {

constexpr std::array<QStringView, 3> keys = {u"mine", u"theirs", u"both"};

} // namespace

QStringView key(OnConflict policy)
{
    return keyOf(keys, policy);
}

std::optional<OnConflict> onConflictFromKey(QStringView key)
{
    return fromKey<OnConflict>(keys, key);
}

} // namespace choba::acts
