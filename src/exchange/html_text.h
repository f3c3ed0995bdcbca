// The words of an HTML text, for templates that other programs keep as HTML.
#pragma once

#include <QString>

namespace choba::exchange {

// Paragraphs, lines and list items become lines; scripts, styles and comments vanish; entities are
// read. Nothing is loaded. Linear.
QString textOfHtml(const QString& html);

} // namespace choba::exchange
