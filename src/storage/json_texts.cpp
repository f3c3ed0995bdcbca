#include "storage/json_texts.h"

#include <nlohmann/json.hpp>

namespace choba::storage {

namespace {

using Node = nlohmann::ordered_json;

} // namespace

QString jsonOf(const QStringList& texts)
{
    Node list = Node::array();
    for (const QString& text : texts)
        list.push_back(text.toStdString());
    return QString::fromStdString(list.dump(-1, ' ', false, Node::error_handler_t::replace));
}

QStringList textsOf(const QString& json)
{
    const Node list = Node::parse(json.toStdString(), nullptr, false);
    QStringList texts;
    if (!list.is_array())
        return texts;
    for (const Node& text : list) {
        if (text.is_string())
            texts.append(QString::fromStdString(text.get_ref<const std::string&>()));
    }
    return texts;
}

} // namespace choba::storage
