// Sizes of the timeline's picture, for its layout and its painting. For timeline_view*.cpp only.
#pragma once

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QString>

#include <algorithm>
#include <limits>

namespace choba::rooms {

constexpr int dot = 5; // radius of a point
constexpr int side = widgets::size::grid; // left and right of the line

inline int rowHeight()
{
    return QFontMetrics(widgets::noteFont()).height() + 2;
}

// For two digits: more are said to be many.
inline QString markWords(size_t count)
{
    constexpr size_t most = 99;
    return QStringLiteral("+%1").arg(std::min(count, most));
}

inline int markWidth()
{
    const QString widest = markWords(std::numeric_limits<size_t>::max());
    return QFontMetrics(widgets::noteFont()).horizontalAdvance(widest) + widgets::size::half;
}

} // namespace choba::rooms
