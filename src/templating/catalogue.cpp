#include "templating/catalogue.h"

#include "base/file.h"
#include "base/json_reader.h"
#include "base/keys.h"
#include "templating/expression.h"
#include "templating/json_values.h"

namespace choba::templating {

namespace {

constexpr int catalogueVersion = 1;

constexpr std::array<QStringView, 9> typeKeys = {
    u"text", u"multiline", u"date", u"moment", u"number", u"yen", u"flag", u"list", u"link",
};

bool isPointInTime(VariableType type)
{
    return type == VariableType::date || type == VariableType::moment;
}

Value timeOf(VariableType type, const Value& value)
{
    if (value.kind() != Value::Kind::text)
        return value;
    if (type == VariableType::date && value.date().isValid())
        return Value(value.date());
    if (const std::optional<qint64> utc = value.utc(); utc && type == VariableType::moment)
        return Value::moment(*utc);
    return value;
}

bool fits(VariableType type, const Value& example)
{
    switch (type) {
    case VariableType::date:
        return example.date().isValid();
    case VariableType::moment:
        return example.utc().has_value();
    case VariableType::whole:
    case VariableType::yen:
        return example.kind() == Value::Kind::whole;
    case VariableType::flag:
        return example.kind() == Value::Kind::flag;
    case VariableType::list:
        return example.kind() == Value::Kind::list;
    case VariableType::text:
    case VariableType::multiline:
    case VariableType::link:
        break;
    }
    return example.kind() == Value::Kind::text;
}

void put(Value::Object& members, const QStringList& path, qsizetype at, const Value& value)
{
    if (at + 1 == path.size()) {
        members.insert(path[at], value);
        return;
    }
    Value& place = members[path[at]];
    Value::Object inner = place.object() != nullptr ? *place.object() : Value::Object();
    put(inner, path, at + 1, value);
    place = Value(std::move(inner));
}

} // namespace

QStringView key(VariableType type)
{
    return keyOf(typeKeys, type);
}

std::optional<VariableType> variableTypeFromKey(QStringView key)
{
    return fromKey<VariableType>(typeKeys, key);
}

Result<Catalogue> Catalogue::parse(const QByteArray& json, const QString& name)
{
    const Result<json::Document> document = json::parse(json, name);
    if (!document)
        return document.error();
    const json::Value& root = document->root();
    const Result<void> format = json::expectFormat(root, u"choba-variables", catalogueVersion);
    if (!format)
        return format.error();
    json::Fields fields(root);
    const std::optional<json::Value> groups = fields.required("groups");
    const std::optional<json::Value> variables = fields.required("variables");
    if (fields.error())
        return *fields.error();
    Catalogue catalogue;
    for (const json::Value& entry : groups->items()) {
        json::Fields group(entry);
        catalogue.m_groups.push_back({group.text("id"), group.text("ja"), group.text("en")});
        if (group.error())
            return *group.error();
    }
    for (const json::Value& entry : variables->items()) {
        if (const std::optional<Error> error = catalogue.add(entry))
            return *error;
    }
    return catalogue;
}

std::optional<Error> Catalogue::add(const json::Value& entry)
{
    json::Fields fields(entry);
    Variable variable;
    variable.name = fields.text("name");
    variable.ja = fields.text("ja");
    variable.aliases = fields.textsOr("aliases");
    variable.group = fields.text("group");
    const QString type = fields.text("type");
    if (const std::optional<json::Value> meaning = fields.required("meaning")) {
        json::Fields words(*meaning);
        variable.meaningJa = words.text("ja");
        variable.meaningEn = words.text("en");
        if (words.error())
            return words.error();
    }
    const std::optional<json::Value> example = fields.required("example");
    const std::optional<VariableType> known = variableTypeFromKey(type);
    if (!known)
        fields.fail(ErrorCode::unknownValue, "type", type);
    const bool grouped =
        std::any_of(m_groups.begin(), m_groups.end(),
                    [&variable](const VariableGroup& group) { return group.id == variable.group; });
    if (!grouped)
        fields.fail(ErrorCode::unknownValue, "group", variable.group);
    if (fields.error())
        return fields.error();
    variable.type = *known;
    variable.example = timeOf(variable.type, valueFromNode(example->node()));
    if (!fits(variable.type, variable.example))
        return Error{ErrorCode::wrongType, example->path(), type};
    std::vector<QStringList> paths;
    for (const QString& name : QStringList{variable.name, variable.ja} + variable.aliases) {
        if (m_byName.contains(name))
            return Error{ErrorCode::duplicateId, entry.path(), name};
        m_byName.insert(name, m_variables.size());
        paths.push_back(pathOf(name));
    }
    m_variables.push_back(std::move(variable));
    m_paths.push_back(std::move(paths));
    return std::nullopt;
}

Result<Catalogue> Catalogue::load()
{
    static const Result<Catalogue> shipped = []() -> Result<Catalogue> {
        const QString path = QStringLiteral(":/variables/catalogue.json");
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        return parse(*bytes, path);
    }();
    return shipped;
}

const Variable* Catalogue::find(const QString& name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? nullptr : &m_variables[*found];
}

QString Catalogue::canonical(const QString& name) const
{
    const Variable* variable = find(name);
    return variable != nullptr ? variable->name : name;
}

const std::vector<QStringList>& Catalogue::pathsOf(const Variable& variable) const
{
    return m_paths[static_cast<std::size_t>(&variable - m_variables.data())];
}

Value Catalogue::sample() const
{
    Value::Object members;
    for (const Variable& variable : m_variables)
        put(members, pathOf(variable.name), 0, variable.example);
    return typedObject({}, members);
}

Value Catalogue::typed(const Value& values) const
{
    return values.object() != nullptr ? typedObject({}, *values.object()) : values;
}

// Members of lists are variables of their own: their names stand alone.
Value Catalogue::typedMember(const QString& prefix, const QString& key, const Value& value) const
{
    const QString name = prefix.isEmpty() ? key : QString(prefix + u'.' + key);
    if (value.object() != nullptr)
        return typedObject(name, *value.object());
    if (const Value::List* items = value.list()) {
        Value::List list;
        list.reserve(items->size());
        for (const Value& item : *items)
            list.push_back(item.object() != nullptr ? typedObject({}, *item.object()) : item);
        return Value(std::move(list));
    }
    const Variable* variable = find(name);
    return variable != nullptr && isPointInTime(variable->type) ? timeOf(variable->type, value)
                                                                : value;
}

Value Catalogue::typedObject(const QString& prefix, const Value::Object& members) const
{
    Value::Object result;
    result.reserve(members.size());
    for (auto member = members.begin(); member != members.end(); ++member)
        result.insert(member.key(), typedMember(prefix, member.key(), member.value()));
    return Value(std::move(result));
}

} // namespace choba::templating
