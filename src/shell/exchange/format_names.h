// What kinds of files are called in the window.
#pragma once

#include "exchange/template_file.h"

namespace choba::shell {

QString formatName(exchange::TemplateFormat format);
// What the format keeps and what it loses, in one sentence.
QString formatAbout(exchange::TemplateFormat format);
// With the dot, for example ".choba.json".
QString suffixOf(exchange::TemplateFormat format);

} // namespace choba::shell
