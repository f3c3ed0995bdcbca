// One JSON object on one line, its keys in the order they were put in.
#pragma once

#include <QByteArray>
#include <QStringView>

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace choba::cli {

std::string utf8(QStringView text);

// Ended by a line break. Half surrogate pairs become the replacement character.
QByteArray printed(const nlohmann::ordered_json& object);

} // namespace choba::cli
