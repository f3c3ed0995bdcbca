// What the editor shows over a letter.
#pragma once

#include "widgets/composer/marks.h"

namespace choba::widgets {

class Letter;

Marks marksOf(const Letter& letter);

} // namespace choba::widgets
