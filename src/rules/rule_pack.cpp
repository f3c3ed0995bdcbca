#include "rules/rule_pack.h"

#include "rules/rule_pack_reader.h"

#include <QHash>
#include <QSet>

namespace choba::rules {

namespace {

constexpr QStringView packFormat = u"choba-rules";
constexpr QStringView overrideFormat = u"choba-rules-override";
constexpr int version = 1;

// The list under `key`; an error when it is missing or something else.
Result<std::vector<json::Value>> entries(json::Fields& fields, const char* key)
{
    const std::optional<json::Value> list = fields.required(key);
    if (!list)
        return *fields.error();
    if (!list->isArray())
        return Error{ErrorCode::wrongType, list->path(), QStringLiteral("list")};
    return list->items();
}

// "channel.dm.limit" → "dm"; empty for other ids.
QStringView channelOf(QStringView id)
{
    constexpr QStringView start = u"channel.";
    if (!id.startsWith(start))
        return {};
    return id.mid(start.size(), id.lastIndexOf(u'.') - start.size());
}

// A channel whose checks nobody named is checked for everything.
Categories allCategories()
{
    Categories all;
    for (int i = 0; i < categoryCount; ++i)
        all.add(static_cast<Category>(i));
    return all;
}

// Keeps out a second value for the same days, and a change of type between periods.
class Uniqueness
{
public:
    std::optional<Error> check(const RuleValue& value, const json::Value& entry)
    {
        const auto type = m_types.constFind(value.id);
        if (type != m_types.constEnd() && *type != value.content.index())
            return Error{ErrorCode::wrongType, entry.memberPath("value"),
                         QStringLiteral("as in the other periods")};
        m_types.insert(value.id, value.content.index());
        const QString period = value.id + u' ' + value.validFrom.toString(Qt::ISODate);
        if (m_periods.contains(period))
            return Error{ErrorCode::duplicateId, entry.memberPath("id"), value.id};
        m_periods.insert(period);
        return std::nullopt;
    }

private:
    QHash<QString, std::size_t> m_types;
    QSet<QString> m_periods;
};

} // namespace

Result<RulePack> RulePack::parse(const QByteArray& json, const QString& name)
{
    const Result<json::Document> document = json::parse(json, name);
    if (!document)
        return document.error();
    const json::Value& root = document->root();
    if (const Result<void> format = json::expectFormat(root, packFormat, version); !format)
        return format.error();

    json::Fields fields(root);
    fields.required("format");
    fields.required("version");
    RulePack pack;
    pack.m_id = fields.text("id");
    const auto channels = entries(fields, "channels");
    if (!channels)
        return channels.error();
    const auto values = entries(fields, "values");
    if (!values)
        return values.error();
    std::vector<json::Value> hosts;
    if (const std::optional<json::Value> list = fields.optional("hosts")) {
        if (!list->isArray())
            pack.m_problems.push_back({ErrorCode::wrongType, list->path(), QStringLiteral("list")});
        hosts = list->items();
    }
    fields.refuseOtherKeys();
    if (fields.error())
        pack.m_problems.push_back(*fields.error());

    pack.readChannels(*channels);
    pack.readValues(*values);
    pack.readHosts(hosts);
    pack.judgeOtherHosts();
    return pack;
}

void RulePack::readChannels(const std::vector<json::Value>& entries)
{
    QSet<QString> known;
    for (const json::Value& entry : entries) {
        json::Fields fields(entry);
        ChannelName channel;
        channel.id = fields.text("id");
        channel.ja = fields.text("ja");
        channel.en = fields.text("en");
        if (channel.id.contains(u'.'))
            fields.fail(ErrorCode::unknownValue, "id", channel.id);
        if (known.contains(channel.id))
            fields.fail(ErrorCode::duplicateId, "id", channel.id);
        fields.refuseOtherKeys();
        if (fields.error())
            m_problems.push_back(*fields.error());
        else {
            known.insert(channel.id);
            m_channels.push_back(std::move(channel));
        }
    }
}

void RulePack::readValues(const std::vector<json::Value>& entries)
{
    Uniqueness uniqueness;
    for (const json::Value& entry : entries) {
        Result<RuleValue> value = readValue(entry);
        if (!value) {
            m_problems.push_back(value.error());
            continue;
        }
        const QStringView channel = channelOf(value->id);
        if (!channel.isEmpty() && !hasChannel(channel)) {
            m_problems.push_back({ErrorCode::unknownValue, entry.memberPath("id"), value->id});
            continue;
        }
        if (const std::optional<Error> problem = uniqueness.check(*value, entry)) {
            m_problems.push_back(*problem);
            continue;
        }
        m_values.push_back(*std::move(value));
    }
}

void RulePack::readHosts(const std::vector<json::Value>& entries)
{
    QSet<QString> seen;
    for (const json::Value& entry : entries) {
        Result<HostRule> rule = readHost(entry);
        if (!rule) {
            m_problems.push_back(rule.error());
        } else if (seen.contains(rule->host)) {
            m_problems.push_back({ErrorCode::duplicateId, entry.memberPath("host"), rule->host});
        } else {
            seen.insert(rule->host);
            m_hosts.push_back(*std::move(rule));
        }
    }
}

Result<void> RulePack::override(const QByteArray& json, const QString& name)
{
    const Result<json::Document> document = json::parse(json, name);
    if (!document)
        return document.error();
    const json::Value& root = document->root();
    if (const Result<void> format = json::expectFormat(root, overrideFormat, version); !format)
        return format.error();
    json::Fields fields(root);
    fields.required("format");
    fields.required("version");
    const auto list = entries(fields, "overrides");
    if (!list)
        return list.error();
    fields.refuseOtherKeys();
    if (fields.error())
        m_problems.push_back(*fields.error());

    QSet<QString> seen;
    for (const json::Value& entry : *list) {
        json::Fields entryFields(entry);
        const QString id = entryFields.text("id");
        if (seen.contains(id))
            entryFields.fail(ErrorCode::duplicateId, "id", id);
        seen.insert(id);
        const std::optional<json::Value> value = entryFields.required("value");
        const std::optional<json::Value> replaces = entryFields.optional("replaces");
        entryFields.textOr("note");
        entryFields.refuseOtherKeys();
        const Result<void> done =
            entryFields.error() ? *entryFields.error() : replace(id, entry, *value, replaces);
        if (!done)
            m_problems.push_back(done.error());
    }
    judgeOtherHosts();
    return {};
}

// The rule for hosts that no other rule names comes from a value, so that it can be overridden;
// a pack that says nothing gets the caution of a plain HostRule.
void RulePack::judgeOtherHosts()
{
    HostRule others;
    others.host = QStringLiteral("*");
    const QDate latest(9999, 12, 31); // hosts know no periods
    if (const RuleValue* value = find(unknownHostId, latest)) {
        const auto verdict = verdictFromKey(std::get<QString>(value->content));
        others.verdict = verdict.value_or(others.verdict);
        others.source = value->source;
    }
    std::erase_if(m_hosts, [&others](const HostRule& rule) { return rule.host == others.host; });
    m_hosts.push_back(std::move(others));
}

Result<void> RulePack::replace(const QString& id, const json::Value& entry,
                               const json::Value& value, const std::optional<json::Value>& replaces)
{
    const auto sameId = [&id](const RuleValue& shipped) { return shipped.id == id; };
    const auto first = std::find_if(m_values.begin(), m_values.end(), sameId);
    if (first == m_values.end())
        return Error{ErrorCode::unknownValue, entry.memberPath("id"), id};
    const Result<RuleValue::Content> content = readContent(value);
    if (!content)
        return content.error();
    if (content->index() != first->content.index())
        return Error{ErrorCode::wrongType, value.path(), QStringLiteral("as the shipped value")};
    if (const Result<void> sense = judge(id, *content, value.path()); !sense)
        return sense.error();
    if (replaces) {
        const Result<RuleValue::Content> old = readContent(*replaces);
        if (!old)
            return old.error();
        if (old->index() != first->content.index())
            return Error{ErrorCode::wrongType, replaces->path(),
                         QStringLiteral("as the shipped value")};
    }
    // The user's word counts whatever the day: every period gets it.
    for (RuleValue& shipped : m_values) {
        if (!sameId(shipped))
            continue;
        if (!shipped.replaced)
            shipped.replaced = shipped.content;
        shipped.content = *content;
    }
    return {};
}

bool RulePack::hasChannel(QStringView id) const
{
    return std::any_of(m_channels.begin(), m_channels.end(),
                       [id](const ChannelName& channel) { return channel.id == id; });
}

const RuleValue* RulePack::find(QStringView id, QDate day) const
{
    const RuleValue* best = nullptr;
    for (const RuleValue& value : m_values) {
        if (value.id != id || (value.validFrom.isValid() && value.validFrom > day))
            continue;
        // A null date sorts before every other, so the value for all times gives way.
        if (best == nullptr || value.validFrom > best->validFrom)
            best = &value;
    }
    return best;
}

std::optional<qint64> RulePack::number(QStringView id, QDate day) const
{
    const RuleValue* value = find(id, day);
    const auto* content = value == nullptr ? nullptr : std::get_if<qint64>(&value->content);
    return content == nullptr ? std::nullopt : std::optional(*content);
}

Channel RulePack::describe(const ChannelName& name, QDate day) const
{
    const auto valueOf = [&](QStringView property) {
        return find(QString(u"channel." + name.id + u'.' + property), day);
    };
    // The types were judged when the values were read.
    const auto numberOf = [&](QStringView property) -> std::optional<int> {
        const RuleValue* value = valueOf(property);
        return value == nullptr ? std::nullopt
                                : std::optional(static_cast<int>(std::get<qint64>(value->content)));
    };
    Channel channel;
    channel.id = name.id;
    channel.nameJa = name.ja;
    channel.nameEn = name.en;
    channel.limit = numberOf(u"limit");
    channel.newline = numberOf(u"newline").value_or(channel.newline);
    channel.files = numberOf(u"files").value_or(channel.files);
    channel.megabytes = numberOf(u"megabytes").value_or(channel.megabytes);
    if (const RuleValue* unit = valueOf(u"unit"))
        channel.unit = unitFromKey(std::get<QString>(unit->content)).value_or(channel.unit);
    if (const RuleValue* checks = valueOf(u"checks")) {
        for (const QString& category : std::get<QStringList>(checks->content)) {
            if (const auto known = categoryFromKey(category))
                channel.checks.add(*known);
        }
    } else {
        channel.checks = allCategories();
    }
    return channel;
}

std::vector<Channel> RulePack::channels(QDate day) const
{
    std::vector<Channel> list;
    list.reserve(m_channels.size());
    for (const ChannelName& name : m_channels)
        list.push_back(describe(name, day));
    return list;
}

Result<Channel> RulePack::channel(QStringView id, QDate day) const
{
    for (const ChannelName& name : m_channels) {
        if (name.id == id)
            return describe(name, day);
    }
    return Error{ErrorCode::unknownChannel, {}, id.toString()};
}

} // namespace choba::rules
