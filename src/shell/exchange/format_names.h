// What kinds of files are called in the window, and which way they go.
#pragma once

#include "exchange/template_file.h"

#include <array>

namespace choba::shell {

inline constexpr std::array readableFormats = {
    exchange::TemplateFormat::pack,        exchange::TemplateFormat::beeftextJson,
    exchange::TemplateFormat::beeftextCsv, exchange::TemplateFormat::espanso,
    exchange::TemplateFormat::quicktext,   exchange::TemplateFormat::csv};
inline constexpr std::array writableFormats = {
    exchange::TemplateFormat::pack, exchange::TemplateFormat::csv,
    exchange::TemplateFormat::beeftextJson, exchange::TemplateFormat::beeftextCsv};

QString formatName(exchange::TemplateFormat format);
// What the format keeps and what it loses, in one sentence.
QString formatAbout(exchange::TemplateFormat format);
// With the dot, for example ".choba.json".
QString suffixOf(exchange::TemplateFormat format);

} // namespace choba::shell
