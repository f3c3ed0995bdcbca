#include "cli/json_output.h"

#include <nlohmann/json.hpp>

namespace choba::cli {

std::string utf8(QStringView text)
{
    return text.toUtf8().toStdString();
}

QByteArray printed(const nlohmann::ordered_json& object)
{
    std::string text =
        object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    text += '\n';
    return QByteArray::fromStdString(text);
}

} // namespace choba::cli
