#include "base/json_reader.h"
#include "exchange/template_formats.h"

#include <QDateTime>
#include <QSet>

#include <nlohmann/json.hpp>

namespace choba::exchange {

namespace {

using Node = nlohmann::ordered_json;

constexpr QStringView packFormat = u"choba-templates-pack";
constexpr int packVersion = 1;
constexpr std::size_t mostVersions = 2'000; // of one template
constexpr std::size_t mostOthers = 800; // unknown members of the pack

QByteArray dumped(const Node& node)
{
    return QByteArray::fromStdString(node.dump(-1, ' ', false, Node::error_handler_t::replace));
}

// The letter alone; errors name the place in the whole file.
Result<domain::LetterTemplate> letterOf(const json::Value& entry,
                                        std::initializer_list<const char*> others)
{
    if (!entry.isObject())
        return Error{ErrorCode::wrongType, entry.path(), QStringLiteral("object")};
    Node node = entry.node();
    for (const char* other : others)
        node.erase(other);
    const QString name = QStringLiteral("-");
    Result<domain::LetterTemplate> letter = domain::letterFromJson(dumped(node), name);
    if (letter)
        return letter;
    Error error = letter.error();
    const QString root = name + u": $";
    if (error.where.startsWith(root))
        error.where = entry.path() + error.where.mid(root.size());
    return error;
}

// A time without a zone would be taken for the machine's own.
bool hasZone(const QDateTime& moment)
{
    return moment.timeSpec() == Qt::UTC || moment.timeSpec() == Qt::OffsetFromUTC;
}

QString momentText(qint64 utc)
{
    return QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC).toString(Qt::ISODateWithMs);
}

Result<domain::TemplateVersion> versionOf(const json::Value& entry, const QString& key)
{
    json::Fields fields(entry);
    const QString id = fields.text("id");
    const QString savedAt = fields.text("saved_at");
    domain::TemplateVersion version;
    bool isNumber = true;
    if (!fields.error())
        version.id.value = id.toLongLong(&isNumber);
    if (!isNumber || (!fields.error() && !version.id.isValid()))
        fields.fail(ErrorCode::unknownValue, "id", id);
    const QDateTime at = QDateTime::fromString(savedAt, Qt::ISODateWithMs);
    if (!fields.error() && (!at.isValid() || !hasZone(at)))
        fields.fail(ErrorCode::unknownValue, "saved_at", savedAt);
    if (fields.error())
        return *fields.error();
    version.at = at.toMSecsSinceEpoch();
    Result<domain::LetterTemplate> content = letterOf(entry, {"id", "saved_at"});
    if (!content)
        return content.error();
    version.content = *std::move(content);
    version.content.key = key;
    return version;
}

Result<std::vector<domain::TemplateVersion>> versionsOf(const json::Value& entry,
                                                        const QString& key)
{
    std::vector<domain::TemplateVersion> versions;
    const std::optional<json::Value> list = entry.member("history");
    if (!list)
        return versions;
    if (!list->isArray())
        return Error{ErrorCode::wrongType, list->path(), QStringLiteral("list")};
    for (const json::Value& item : list->items()) {
        if (versions.size() >= mostVersions)
            return Error{ErrorCode::tooManyTerms, item.path(), QString::number(mostVersions)};
        Result<domain::TemplateVersion> version = versionOf(item, key);
        if (!version)
            return version.error();
        versions.push_back(*std::move(version));
    }
    return versions;
}

Result<IncomingTemplate> incomingOf(const json::Value& entry)
{
    Result<domain::LetterTemplate> letter =
        letterOf(entry, {"favourite", "enabled", "default", "history"});
    if (!letter)
        return letter.error();
    IncomingTemplate incoming;
    incoming.letter = *std::move(letter);
    incoming.where = entry.path();
    json::Fields fields(entry);
    incoming.marks.favourite = fields.flagOr("favourite", false);
    incoming.marks.enabled = fields.flagOr("enabled", true);
    incoming.isDefault = fields.flagOr("default", false);
    if (fields.error())
        return *fields.error();
    Result<std::vector<domain::TemplateVersion>> versions = versionsOf(entry, incoming.letter.key);
    if (!versions)
        return versions.error();
    incoming.versions = *std::move(versions);
    return incoming;
}

Node nodeOf(const domain::LetterTemplate& letter)
{
    const QByteArray json = domain::toJson(letter);
    return Node::parse(json.begin(), json.end(), nullptr, false);
}

Node nodeOf(const OutgoingTemplate& outgoing)
{
    Node node = nodeOf(outgoing.letter);
    if (outgoing.marks.favourite)
        node["favourite"] = true;
    if (!outgoing.marks.enabled)
        node["enabled"] = false;
    if (outgoing.isDefault)
        node["default"] = true;
    if (outgoing.versions.empty())
        return node;
    Node& history = node["history"] = Node::array();
    for (const domain::TemplateVersion& version : outgoing.versions) {
        Node item = Node::object();
        item["id"] = std::to_string(version.id.value);
        item["saved_at"] = momentText(version.at).toStdString();
        const Node content = nodeOf(version.content);
        for (const auto& [member, value] : content.items()) {
            if (member != "key")
                item[member] = value;
        }
        history.push_back(std::move(item));
    }
    return node;
}

// The pack's own members: kept for whoever writes the pack again, and told, for the library has no
// place for them.
void keepOthers(const json::Value& root, TemplateFile& file)
{
    Node others = Node::object();
    for (const auto& [member, value] : root.node().items()) {
        if (member == "format" || member == "version" || member == "templates")
            continue;
        if (others.size() >= mostOthers)
            break;
        noteInert(file,
                  {root.memberPath(member.c_str()), shown(QString::fromStdString(member)),
                   Kept::leftOut});
        others[member] = value;
    }
    if (!others.empty())
        file.extra = dumped(others);
}

} // namespace

Result<TemplateFile> readPack(const QByteArray& bytes, const QString& name, Job* job)
{
    const Result<json::Document> document = json::parse(bytes, name);
    if (!document)
        return document.error();
    const json::Value& root = document->root();
    if (const auto format = json::expectFormat(root, packFormat, packVersion); !format)
        return format.error();
    const std::optional<json::Value> list = root.member("templates");
    if (!list)
        return Error{ErrorCode::missingKey, root.memberPath("templates"), {}};
    if (!list->isArray())
        return Error{ErrorCode::wrongType, list->path(), QStringLiteral("list")};
    TemplateFile file;
    keepOthers(root, file);
    QSet<QString> keys;
    const std::vector<json::Value> items = list->items();
    Progress progress(job, items.size());
    for (const json::Value& item : items) {
        if (!progress.next())
            return Error{ErrorCode::cancelled, name, {}};
        Result<IncomingTemplate> incoming = incomingOf(item);
        if (!incoming) {
            refuse(file, incoming.error());
            continue;
        }
        const QString& key = incoming->letter.key;
        if (!key.isEmpty() && keys.contains(key)) {
            refuse(file, {ErrorCode::duplicateId, item.memberPath("key"), key});
            continue;
        }
        keys.insert(key);
        accept(file, *std::move(incoming));
    }
    return file;
}

QByteArray writePack(const std::vector<OutgoingTemplate>& templates, const QByteArray& extra)
{
    Node root = Node::object();
    root["format"] = packFormat.toString().toStdString();
    root["version"] = packVersion;
    const Node others = Node::parse(extra.begin(), extra.end(), nullptr, false);
    if (others.is_object()) {
        for (const auto& [member, value] : others.items()) {
            if (!root.contains(member))
                root[member] = value;
        }
    }
    Node& list = root["templates"] = Node::array();
    for (const OutgoingTemplate& outgoing : templates)
        list.push_back(nodeOf(outgoing));
    return QByteArray::fromStdString(root.dump(2, ' ', false, Node::error_handler_t::replace))
        + '\n';
}

} // namespace choba::exchange
