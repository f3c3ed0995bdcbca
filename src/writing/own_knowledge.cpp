#include "writing/own_knowledge.h"

#include "writing/knowledge.h"

#include <nlohmann/json.hpp>

namespace choba::writing {

namespace {

using Node = nlohmann::ordered_json;
using Content = rules::RuleValue::Content;

std::string dumped(const Node& node)
{
    return node.dump(-1, ' ', false, Node::error_handler_t::replace);
}

Node nodeOf(const Content& content)
{
    if (const auto* number = std::get_if<qint64>(&content))
        return *number;
    if (const auto* text = std::get_if<QString>(&content))
        return text->toStdString();
    Node list = Node::array();
    for (const QString& text : std::get<QStringList>(content))
        list.push_back(text.toStdString());
    return list;
}

Result<Node> parsed(const QByteArray& json, const QString& where)
{
    Node node = Node::parse(json.begin(), json.end(), nullptr, false);
    if (node.is_discarded())
        return Error{ErrorCode::badJson, where, QString::fromUtf8(json)};
    return node;
}

// The override file a rule would be, so that it is judged like one.
Result<QByteArray> overrideOf(const domain::OwnRule& rule)
{
    Result<Node> content = parsed(rule.content, rule.rule);
    if (!content)
        return content.error();
    Node entry = Node::object();
    entry["id"] = rule.rule.toStdString();
    entry["value"] = *std::move(content);
    Node root = Node::object();
    root["format"] = "choba-rules-override";
    root["version"] = 1;
    root["overrides"] = Node::array({std::move(entry)});
    return QByteArray::fromStdString(dumped(root));
}

// `pack` is the shipped one still. A rule the pack does not know has replaced nothing.
bool isReplaced(const rules::RulePack& pack, const domain::OwnRule& rule, QDate day)
{
    const Result<Node> replaced = parsed(rule.replaced, rule.rule);
    if (!replaced)
        return false;
    if (day.isValid()) {
        const rules::RuleValue* value = pack.find(rule.rule, day);
        return value == nullptr || nodeOf(value->content) == *replaced;
    }
    bool known = false;
    for (const rules::RuleValue& value : pack.values()) {
        if (value.id != rule.rule)
            continue;
        if (nodeOf(value.content) == *replaced)
            return true;
        known = true;
    }
    return !known;
}

} // namespace

text::WordList listOf(const std::vector<domain::OwnWord>& words)
{
    text::WordList list;
    list.id = QStringLiteral("own");
    for (const domain::OwnWord& word : words) {
        const QString id = QStringLiteral("own.%1").arg(word.id.value);
        if (const std::optional<Error> problem = text::termProblem(word.term, id)) {
            list.problems.push_back(*problem);
            continue;
        }
        if (word.kind == domain::WordKind::allow) {
            list.allow << word.term;
            continue;
        }
        text::Rule rule;
        rule.id = id;
        rule.category = Category::user;
        rule.reason = Reason::ownList;
        rule.severity = word.severity;
        rule.terms = QStringList{word.term};
        rule.suggestion = word.suggestion;
        if (!word.example.isEmpty())
            rule.flags = QStringList{word.example};
        list.rules.push_back(std::move(rule));
    }
    return list;
}

LaidOver layOver(rules::RulePack& pack, const std::vector<domain::OwnRule>& rules, QDate day)
{
    const rules::RulePack shipped = pack;
    LaidOver result;
    for (const domain::OwnRule& rule : rules) {
        const Result<QByteArray> json = overrideOf(rule);
        const Result<void> done = json ? pack.override(*json, rule.rule) : json.error();
        if (!done)
            result.problems.push_back(done.error());
        else if (!isReplaced(shipped, rule, day))
            result.changed << rule.rule;
    }
    return result;
}

QByteArray contentToJson(const Content& content)
{
    return QByteArray::fromStdString(dumped(nodeOf(content)));
}

Result<Content> contentFromJson(const QByteArray& json)
{
    const Result<Node> node = parsed(json, {});
    if (!node)
        return node.error();
    if (node->is_number_integer())
        return Content(node->get<qint64>());
    if (node->is_string())
        return Content(QString::fromStdString(node->get<std::string>()));
    const auto isText = [](const Node& entry) { return entry.is_string(); };
    if (!node->is_array() || !std::all_of(node->begin(), node->end(), isText))
        return Error{
            ErrorCode::wrongType, {}, QStringLiteral("whole number, text or list of texts")};
    QStringList texts;
    for (const Node& entry : *node)
        texts << QString::fromStdString(entry.get<std::string>());
    return Content(texts);
}

} // namespace choba::writing
