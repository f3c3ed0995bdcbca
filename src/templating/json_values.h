// JSON that has been read already, as values.
#pragma once

#include "templating/value.h"

#include <nlohmann/json_fwd.hpp>

namespace choba::templating {

Value valueFromNode(const nlohmann::ordered_json& node);

} // namespace choba::templating
