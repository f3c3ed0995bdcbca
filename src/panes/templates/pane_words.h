// What the parts of this pane say in the same words.
#pragma once

#include "writing/template_library.h"

namespace choba::templates {

// 「付属」「編集済み」「自作」
QString originName(writing::Origin origin);

// The name, or a word in its place for a template that has none yet.
QString shownName(const domain::LetterTemplate& letter);

} // namespace choba::templates
