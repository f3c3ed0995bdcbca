// The time of a line: words, colour, and a mark for who does not see the colour.
#pragma once

#include "panes/today/line_words.h"

class QFont;
class QPainter;
class QRect;

namespace choba::today {

void paintTimeChip(QPainter& painter, const QRect& area, const QString& words, Tone tone,
                   const QFont& font);

} // namespace choba::today
