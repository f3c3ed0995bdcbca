#include "templating/json_values.h"

#include "base/json_reader.h"
#include "templating/render.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace choba::templating {

// Documents are nested at most json::deepest deep, so this is no deeper.
Value valueFromNode(const nlohmann::ordered_json& node)
{
    using Json = nlohmann::ordered_json;
    switch (node.type()) {
    case Json::value_t::boolean:
        return Value(node.get<bool>());
    case Json::value_t::number_integer:
        return Value(static_cast<qint64>(node.get<std::int64_t>()));
    case Json::value_t::number_unsigned: {
        const auto number = node.get<std::uint64_t>();
        if (number <= std::uint64_t(std::numeric_limits<qint64>::max()))
            return Value(static_cast<qint64>(number));
        return Value(static_cast<double>(number));
    }
    case Json::value_t::number_float:
        return Value(node.get<double>());
    case Json::value_t::string:
        return Value(QString::fromStdString(node.get_ref<const std::string&>()));
    case Json::value_t::array: {
        Value::List list;
        list.reserve(node.size());
        for (const Json& item : node)
            list.push_back(valueFromNode(item));
        return Value(std::move(list));
    }
    case Json::value_t::object: {
        Value::Object members;
        members.reserve(static_cast<qsizetype>(node.size()));
        for (const auto& [key, member] : node.get_ref<const Json::object_t&>())
            members.insert(QString::fromStdString(key), valueFromNode(member));
        return Value(std::move(members));
    }
    default:
        return {};
    }
}

Result<Value> valueFromJson(const QByteArray& json, const QString& name)
{
    const Result<json::Document> document = json::parse(json, name);
    if (!document)
        return document.error();
    return valueFromNode(document->root().node());
}

} // namespace choba::templating
