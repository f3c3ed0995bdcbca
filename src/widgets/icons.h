// The program's own line icons, tinted when they are painted, so they follow the theme and stay
// sharp at any scale.
#pragma once

#include <QIcon>

namespace choba::widgets {

enum class IconTone { ink, secondary, rail, onIndigo };

// `name` is a file of resources/icons without its ending. Nothing is read before the first paint.
QIcon icon(const QString& name, IconTone tone = IconTone::ink);

} // namespace choba::widgets
