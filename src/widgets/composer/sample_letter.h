// An invented letter for the first look: too long for one message, with words that stand out.
#pragma once

#include <QString>

namespace choba::widgets {

QString sampleLetter();

} // namespace choba::widgets
