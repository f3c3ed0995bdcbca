#include "base/clock.h"
#include "base/json_reader.h"
#include "base/ms.h"
#include "exchange/html_text.h"
#include "exchange/template_formats.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <nlohmann/json.hpp>

namespace choba::exchange {

namespace {

using Node = nlohmann::ordered_json;

constexpr int fileVersion = 10;
constexpr QStringView keyPrefix = u"beeftext-";
constexpr const char* extraMember = "beeftext"; // what Beeftext knows and we do not
// Of what has no uuid there yet: always the same one for the same template.
constexpr QUuid templateSpace(0x6c1f7a52, 0x0b3d, 0x4d0e, 0x9a, 0x51, 0x3e, 0x84, 0x2c, 0x9d, 0x70,
                              0x11);
constexpr QUuid groupSpace(0x6c1f7a52, 0x0b3d, 0x4d0e, 0x9a, 0x51, 0x3e, 0x84, 0x2c, 0x9d, 0x70,
                           0x12);

// Beeftext writes the time of the machine, without a zone: Japan's, for us.
std::optional<qint64> utcOf(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::UTC || moment.timeSpec() == Qt::OffsetFromUTC)
        return moment.toMSecsSinceEpoch();
    return QDateTime(moment.date(), moment.time(), Qt::UTC).toMSecsSinceEpoch() - ms::japan;
}

std::string timeText(qint64 utc)
{
    return inJapan(utc).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz")).toStdString();
}

struct Group {
    QString name;
    const Node* node = nullptr;
};

using Groups = QHash<QString, Group>; // by uuid

Groups groupsOf(const json::Value& root)
{
    Groups groups;
    const std::optional<json::Value> list = root.member("groups");
    if (!list)
        return groups;
    for (const json::Value& item : list->items()) {
        json::Fields fields(item);
        const QString uuid = fields.textOr("uuid");
        const QString name = fields.textOr("name");
        if (!fields.error() && !uuid.isEmpty())
            groups.insert(uuid, {name, &item.node()});
    }
    return groups;
}

// What must come out again when it is written, and has no place here.
QByteArray extraOf(const json::Value& combo, const Group& group)
{
    Node kept = Node::object();
    for (const auto& [member, value] : combo.node().items()) {
        static const QSet<QString> read = {
            QStringLiteral("name"),          QStringLiteral("keyword"),
            QStringLiteral("snippet"),       QStringLiteral("description"),
            QStringLiteral("enabled"),       QStringLiteral("group"),
            QStringLiteral("comboText"),     QStringLiteral("substitutionText"),
            QStringLiteral("lastModified"),  QStringLiteral("modificationDateTime"),
            QStringLiteral("useLooseMatch"), QStringLiteral("useHtml"),
            QStringLiteral("created")};
        if (!read.contains(QString::fromStdString(member)))
            kept[member] = value;
    }
    // The older name, in its present form.
    const std::optional<json::Value> created = combo.member("created");
    if (created && created->isText() && !kept.contains("creationDateTime"))
        kept["creationDateTime"] = created->node();
    const std::optional<json::Value> loose = combo.member("useLooseMatch");
    if (loose && loose->flag() && !kept.contains("matchingMode"))
        kept["matchingMode"] = *loose->flag() ? 2 : 1;
    if (group.node != nullptr)
        kept["group"] = *group.node;
    Node extra = Node::object();
    extra[extraMember] = std::move(kept);
    return QByteArray::fromStdString(extra.dump(-1, ' ', false, Node::error_handler_t::replace));
}

QString eitherText(json::Fields& fields, const char* present, const char* former)
{
    return fields.optional(present) ? fields.textOr(present) : fields.textOr(former);
}

Given givenByBeeftext()
{
    Given given;
    given.allAliases = false;
    given.tags = false;
    given.channel = false;
    given.use = false;
    given.subject = false;
    given.favourite = false;
    return given;
}

std::optional<Error> readCombo(const json::Value& combo, const Groups& groups, TemplateFile& file)
{
    json::Fields fields(combo);
    const QString uuid = fields.textOr("uuid");
    const QString keyword = eitherText(fields, "keyword", "comboText");
    QString snippet = eitherText(fields, "snippet", "substitutionText");
    const bool html = fields.flagOr("useHtml", false);
    const QString modified = eitherText(fields, "modificationDateTime", "lastModified");
    const QString groupId = fields.textOr("group");
    IncomingTemplate incoming;
    domain::LetterTemplate& letter = incoming.letter;
    letter.name = fields.textOr("name");
    letter.description = fields.textOr("description");
    incoming.marks.enabled = fields.flagOr("enabled", true);
    if (fields.error())
        return *fields.error();
    const QUuid id(uuid);
    if (!id.isNull())
        letter.key = keyPrefix + id.toString(QUuid::WithoutBraces);
    if (!keyword.isEmpty())
        letter.aliases << keyword;
    if (html)
        snippet = textOfHtml(snippet);
    if (isTooLong(file, snippet, combo.memberPath("snippet")))
        return std::nullopt;
    if (letter.name.trimmed().isEmpty())
        letter.name = keyword.trimmed().isEmpty() ? nameFromText(snippet) : keyword;
    const Group group = groups.value(groupId);
    letter.group = group.name;
    letter.updatedAt = utcOf(modified).value_or(0);
    letter.extra = extraOf(combo, group);
    incoming.where = combo.path();
    incoming.given = givenByBeeftext();
    fill(file, incoming, fromBeeftext(snippet, combo.path()));
    accept(file, std::move(incoming));
    return std::nullopt;
}

// What was kept when it was read.
Node keptOf(const domain::LetterTemplate& letter)
{
    const QByteArray& extra = letter.extra;
    Node members = Node::parse(extra.begin(), extra.end(), nullptr, false);
    if (members.is_object() && members.contains(extraMember) && members[extraMember].is_object())
        return std::move(members[extraMember]);
    return Node::object();
}

std::string uuidOf(const domain::LetterTemplate& letter, const Node& kept)
{
    if (const auto found = kept.find("uuid"); found != kept.end() && found->is_string())
        return found->get<std::string>();
    if (letter.key.startsWith(keyPrefix)) {
        const QUuid id(letter.key.mid(keyPrefix.size()));
        if (!id.isNull())
            return id.toString().toStdString();
    }
    return QUuid::createUuidV5(templateSpace, letter.key).toString().toStdString();
}

class Writer
{
public:
    explicit Writer(qint64 now)
        : m_now(now)
    { }

    void add(const OutgoingTemplate& outgoing);
    QByteArray take();

private:
    std::string groupId(const QString& name, const Node& kept);

    qint64 m_now;
    Node m_combos = Node::array();
    Node m_groups = Node::array();
    QHash<QString, std::string> m_groupIds; // by name
};

std::string Writer::groupId(const QString& name, const Node& kept)
{
    if (const auto known = m_groupIds.constFind(name); known != m_groupIds.constEnd())
        return *known;
    const auto former = kept.find("group");
    Node group = Node::object();
    const bool same = former != kept.end() && former->is_object()
        && former->value("name", std::string()) == name.toStdString();
    if (same) {
        group = *former;
    } else {
        group["uuid"] = QUuid::createUuidV5(groupSpace, name).toString().toStdString();
        group["name"] = name.toStdString();
        group["description"] = "";
        group["creationDateTime"] = timeText(m_now);
        group["modificationDateTime"] = timeText(m_now);
        group["enabled"] = true;
    }
    const std::string id = group.value("uuid", std::string());
    m_groupIds.insert(name, id);
    m_groups.push_back(std::move(group));
    return id;
}

void Writer::add(const OutgoingTemplate& outgoing)
{
    const domain::LetterTemplate& letter = outgoing.letter;
    const Node kept = keptOf(letter);
    const qint64 changed = letter.updatedAt != 0 ? letter.updatedAt : m_now;
    Node combo = Node::object();
    combo["uuid"] = uuidOf(letter, kept);
    combo["name"] = letter.name.toStdString();
    combo["keyword"] = letter.aliases.value(0).toStdString();
    combo["snippet"] = toBeeftext(letter).text.toStdString();
    combo["description"] = letter.description.toStdString();
    combo["matchingMode"] = 0; // as Beeftext's settings say
    combo["caseSensitivity"] = 0;
    if (!letter.group.isEmpty())
        combo["group"] = groupId(letter.group, kept);
    combo["creationDateTime"] = timeText(changed);
    combo["modificationDateTime"] = timeText(changed);
    combo["enabled"] = outgoing.marks.enabled;
    for (const auto& [member, value] : kept.items()) {
        if (member != "group")
            combo[member] = value;
    }
    m_combos.push_back(std::move(combo));
}

QByteArray Writer::take()
{
    Node root = Node::object();
    root["fileFormatVersion"] = fileVersion;
    root["combos"] = std::move(m_combos);
    root["groups"] = std::move(m_groups);
    return QByteArray::fromStdString(root.dump(4, ' ', false, Node::error_handler_t::replace))
        + '\n';
}

} // namespace

Result<TemplateFile> readBeeftext(const QByteArray& bytes, const QString& name, Job* job)
{
    const Result<json::Document> document = json::parse(bytes, name);
    if (!document)
        return document.error();
    const json::Value& root = document->root();
    const std::optional<json::Value> combos = root.member("combos");
    if (!combos || !combos->isArray())
        return Error{ErrorCode::wrongFormat, root.memberPath("combos"), QStringLiteral("list")};
    const Groups groups = groupsOf(root);
    TemplateFile file;
    const std::vector<json::Value> items = combos->items();
    Progress progress(job, items.size());
    QSet<QString> keys;
    for (const json::Value& item : items) {
        if (!progress.next())
            return Error{ErrorCode::cancelled, name, {}};
        const std::size_t before = file.templates.size();
        if (const std::optional<Error> problem = readCombo(item, groups, file)) {
            refuse(file, *problem);
            continue;
        }
        if (file.templates.size() == before)
            continue;
        const QString key = file.templates.back().letter.key;
        if (!key.isEmpty() && keys.contains(key)) {
            file.templates.pop_back();
            refuse(file, {ErrorCode::duplicateId, item.memberPath("uuid"), key});
        }
        keys.insert(key);
    }
    return file;
}

QByteArray writeBeeftext(const std::vector<OutgoingTemplate>& templates, qint64 now)
{
    Writer writer(now);
    for (const OutgoingTemplate& outgoing : templates)
        writer.add(outgoing);
    return writer.take();
}

} // namespace choba::exchange
