// What an import does with what is there already.
#pragma once

#include <QStringView>

#include <optional>

namespace choba::acts {

enum class OnConflict : quint8 { mine, theirs, both };

// Keys: mine, theirs, both.
QStringView key(OnConflict policy);
std::optional<OnConflict> onConflictFromKey(QStringView key);

} // namespace choba::acts
