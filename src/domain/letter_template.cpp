#include "domain/letter_template.h"

#include "base/id.h"
#include "base/json_reader.h"
#include "base/keys.h"

#include <QDateTime>
#include <QSet>

#include <nlohmann/json.hpp>

namespace choba::domain {

namespace {

using Node = nlohmann::ordered_json;

constexpr std::array<QStringView, useCount> useKeys = {
    u"messages", u"inquiries", u"rooms",   u"revisions", u"calls",
    u"shipping", u"outreach",  u"listing", u"support",   u"piece",
};
static_assert(useKeys.size() == std::size_t(Use::piece) + 1);

constexpr std::array<QStringView, 9> fieldTypeKeys = {
    u"text", u"multiline", u"choice", u"date", u"time", u"moment", u"number", u"yen", u"flag",
};
static_assert(fieldTypeKeys.size() == std::size_t(FieldType::flag) + 1);

constexpr const char* fieldsMember = "fields";

constexpr std::array knownMembers = {
    "key",     "name", "description", "group", "aliases",    "tags",
    "channel", "use",  "subject",     "body",  fieldsMember, "updated_at",
};

QByteArray dumped(const Node& node)
{
    return QByteArray::fromStdString(node.dump(-1, ' ', false, Node::error_handler_t::replace));
}

void put(Node& object, const char* key, const QString& text)
{
    if (!text.isEmpty())
        object[key] = text.toStdString();
}

void put(Node& object, const char* key, const QStringList& texts)
{
    if (texts.isEmpty())
        return;
    Node& list = object[key] = Node::array();
    for (const QString& text : texts)
        list.push_back(text.toStdString());
}

Node nodeOf(const std::vector<Field>& fields)
{
    Node list = Node::array();
    for (const Field& field : fields) {
        Node object = Node::object();
        put(object, "name", field.name);
        put(object, "label", field.label);
        put(object, "type", key(field.type).toString());
        put(object, "choices", field.choices);
        put(object, "default", field.fallback);
        if (!field.required)
            object["required"] = false;
        put(object, "hint", field.hint);
        list.push_back(std::move(object));
    }
    return list;
}

Result<std::vector<Field>> fieldsOf(const json::Value& list)
{
    if (!list.isArray())
        return Error{ErrorCode::wrongType, list.path(), QStringLiteral("list")};
    std::vector<Field> fields;
    for (const json::Value& item : list.items()) {
        json::Fields members(item);
        Field field;
        field.name = members.text("name");
        field.label = members.textOr("label");
        field.type = members.choiceOr("type", &fieldTypeFromKey, FieldType::text);
        field.choices = members.textsOr("choices");
        field.fallback = members.textOr("default");
        field.required = members.flagOr("required", true);
        field.hint = members.textOr("hint");
        if (members.error())
            return *members.error();
        fields.push_back(std::move(field));
    }
    return fields;
}

QString momentText(qint64 utc)
{
    return QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC).toString(Qt::ISODateWithMs);
}

qint64 readMoment(json::Fields& members, const char* key)
{
    const QString text = members.textOr(key);
    if (text.isEmpty())
        return 0;
    // A time without a zone would be taken for the machine's own.
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool hasZone = moment.timeSpec() == Qt::UTC || moment.timeSpec() == Qt::OffsetFromUTC;
    if (!moment.isValid() || !hasZone) {
        members.fail(ErrorCode::unknownValue, key, text);
        return 0;
    }
    return moment.toMSecsSinceEpoch();
}

Node parsed(const QByteArray& json)
{
    return Node::parse(json.begin(), json.end(), nullptr, false);
}

bool isKnown(const std::string& member)
{
    return std::any_of(knownMembers.begin(), knownMembers.end(),
                       [&member](const char* known) { return member == known; });
}

QByteArray unknownMembers(const json::Value& object, bool withFields)
{
    Node extra = Node::object();
    for (const auto& [key, value] : object.node().items()) {
        if (!isKnown(key) || (withFields && key == fieldsMember))
            extra[key] = value;
    }
    return extra.empty() ? QByteArray() : dumped(extra);
}

void putUnknown(Node& object, const QByteArray& extra)
{
    const Node members = parsed(extra);
    if (!members.is_object())
        return;
    for (const auto& [key, value] : members.items()) {
        if (!object.contains(key))
            object[key] = value;
    }
}

std::optional<Error> tooLong(ErrorCode code, const char* where, const QString& text,
                             qsizetype longest)
{
    if (text.size() <= longest)
        return std::nullopt;
    return Error{code, QString::fromLatin1(where), QString::number(longest)};
}

// A tag's content with white space or braces in it is no name, nor is one that begins with the mark
// of another kind of tag.
bool canBeName(const QString& name)
{
    constexpr QStringView marks = u"#^/>!&=";
    return !name.isEmpty() && !marks.contains(name.front())
        && std::none_of(name.begin(), name.end(), [](QChar character) {
               return character.isSpace() || character == u'{' || character == u'}';
           });
}

std::optional<Error> problemOf(const std::vector<Field>& fields)
{
    QSet<QString> names;
    for (const Field& field : fields) {
        if (!canBeName(field.name) || names.contains(field.name))
            return Error{ErrorCode::unknownValue, field.name, field.name};
        if (field.type == FieldType::choice && field.choices.isEmpty())
            return Error{ErrorCode::unknownValue, field.name, QStringLiteral("choices")};
        names.insert(field.name);
    }
    return std::nullopt;
}

} // namespace

QStringView key(Use use)
{
    return keyOf(useKeys, use);
}

std::optional<Use> useFromKey(QStringView key)
{
    return fromKey<Use>(useKeys, key);
}

QStringView key(FieldType type)
{
    return keyOf(fieldTypeKeys, type);
}

std::optional<FieldType> fieldTypeFromKey(QStringView key)
{
    return fromKey<FieldType>(fieldTypeKeys, key);
}

QString newTemplateKey(qint64 utc)
{
    return QStringLiteral("own-%1").arg(newIdValue(utc));
}

std::optional<Error> problemOf(const LetterTemplate& letter)
{
    if (letter.name.trimmed().isEmpty())
        return Error{ErrorCode::emptyText, QStringLiteral("name"), {}};
    if (letter.body.trimmed().isEmpty())
        return Error{ErrorCode::emptyText, QStringLiteral("body"), {}};
    std::optional<Error> problem =
        tooLong(ErrorCode::nameTooLong, "name", letter.name, longestTemplateName);
    if (!problem)
        problem = tooLong(ErrorCode::nameTooLong, "group", letter.group, longestTemplateName);
    for (const QString& alias : letter.aliases) {
        if (!problem)
            problem = tooLong(ErrorCode::nameTooLong, "aliases", alias, longestTemplateName);
    }
    if (!problem)
        problem = tooLong(ErrorCode::noteTooLong, "body", letter.body, longestTemplateBody);
    if (!problem)
        problem = tooLong(ErrorCode::noteTooLong, "subject", letter.subject, longestTemplateBody);
    if (!problem)
        problem =
            tooLong(ErrorCode::noteTooLong, "description", letter.description, longestTemplateBody);
    return problem ? problem : problemOf(letter.fields);
}

QByteArray toJson(const LetterTemplate& letter)
{
    Node object = Node::object();
    put(object, "key", letter.key);
    put(object, "name", letter.name);
    put(object, "description", letter.description);
    put(object, "group", letter.group);
    put(object, "aliases", letter.aliases);
    put(object, "tags", letter.tags);
    put(object, "channel", letter.channel);
    put(object, "use", key(letter.use).toString());
    put(object, "subject", letter.subject);
    put(object, "body", letter.body);
    if (!letter.fields.empty())
        object[fieldsMember] = nodeOf(letter.fields);
    if (letter.updatedAt != 0)
        put(object, "updated_at", momentText(letter.updatedAt));
    putUnknown(object, letter.extra);
    return dumped(object);
}

Result<LetterTemplate> letterFromJson(const QByteArray& json, const QString& name,
                                      UnknownFields unknown)
{
    const Result<json::Document> document = json::parse(json, name);
    if (!document)
        return document.error();
    json::Fields members(document->root());
    LetterTemplate letter;
    letter.key = members.textOr("key");
    letter.name = members.textOr("name");
    letter.description = members.textOr("description");
    letter.group = members.textOr("group");
    letter.aliases = members.textsOr("aliases");
    letter.tags = members.textsOr("tags");
    letter.channel = members.textOr("channel");
    letter.use = members.choiceOr("use", &useFromKey, Use::messages);
    letter.subject = members.textOr("subject");
    letter.body = members.textOr("body");
    bool keepsFields = false;
    if (const std::optional<json::Value> list = members.optional(fieldsMember)) {
        Result<std::vector<Field>> fields = fieldsOf(*list);
        if (fields)
            letter.fields = *std::move(fields);
        else if (unknown == UnknownFields::kept)
            keepsFields = true;
        else
            return fields.error();
    }
    letter.updatedAt = readMoment(members, "updated_at");
    if (members.error())
        return *members.error();
    letter.extra = unknownMembers(document->root(), keepsFields);
    return letter;
}

QByteArray fieldsToJson(const std::vector<Field>& fields)
{
    return dumped(nodeOf(fields));
}

Result<std::vector<Field>> fieldsFromJson(const QByteArray& json, const QString& name)
{
    const Result<json::Document> document = json::parse(json, name);
    if (!document)
        return document.error();
    return fieldsOf(document->root());
}

StoredMembers storedMembers(const LetterTemplate& letter)
{
    StoredMembers stored{fieldsToJson(letter.fields), letter.extra};
    Node extra = parsed(letter.extra);
    if (!extra.is_object() || !extra.contains(fieldsMember))
        return stored;
    if (letter.fields.empty())
        stored.fields = dumped(extra[fieldsMember]);
    extra.erase(fieldsMember);
    stored.extra = extra.empty() ? QByteArray() : dumped(extra);
    return stored;
}

Result<void> readMembers(LetterTemplate& letter, const StoredMembers& stored)
{
    letter.extra = stored.extra;
    Result<std::vector<Field>> fields = fieldsFromJson(stored.fields, letter.key);
    if (fields) {
        letter.fields = *std::move(fields);
        return {};
    }
    Node strange = parsed(stored.fields);
    if (strange.is_discarded())
        return fields.error();
    Node extra = parsed(stored.extra);
    if (!extra.is_object())
        extra = Node::object();
    extra[fieldsMember] = std::move(strange);
    letter.extra = dumped(extra);
    return {};
}

} // namespace choba::domain
