#include "writing/own_words.h"

#include "base/file.h"
#include "base/json_reader.h"
#include "text/lexicon.h"

#include <QFile>

#include <nlohmann/json.hpp>

namespace choba::writing {

namespace {

using Node = nlohmann::ordered_json;

constexpr char format[] = "choba-lexicon";
constexpr int version = 1;

// The file as it stands, with a list under "allow"; a fresh one when there is none yet. Whatever
// else the file holds is the user's and stays.
Result<Node> load(const QString& path)
{
    if (!QFile::exists(path)) {
        Node fresh = Node::object();
        fresh["format"] = format;
        fresh["version"] = version;
        fresh["id"] = "own";
        fresh["allow"] = Node::array();
        return fresh;
    }
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<json::Document> document = json::parse(*bytes, path);
    if (!document)
        return document.error();
    const json::Value& root = document->root();
    const Result<void> expected = json::expectFormat(root, QString::fromLatin1(format), version);
    if (!expected)
        return expected.error();
    if (const auto allow = root.member("allow"); allow && !allow->isArray())
        return Error{ErrorCode::wrongType, allow->path(), QStringLiteral("list of texts")};
    Node content = root.node();
    if (!content.contains("allow"))
        content["allow"] = Node::array();
    return content;
}

Result<void> save(const QString& path, const Node& content)
{
    const std::string text = content.dump(2, ' ', false, Node::error_handler_t::replace) + '\n';
    return writeFile(path, QByteArray::fromStdString(text));
}

} // namespace

Result<void> allowWord(const QString& path, const QString& term)
{
    const QString trimmed = term.trimmed();
    if (const std::optional<Error> problem = text::termProblem(trimmed, path))
        return *problem;
    Result<Node> content = load(path);
    if (!content)
        return content.error();
    Node& allow = content->at("allow");
    const Node word = trimmed.toStdString();
    if (std::find(allow.begin(), allow.end(), word) != allow.end())
        return {};
    allow.push_back(word);
    return save(path, *content);
}

Result<void> disallowWord(const QString& path, const QString& term)
{
    if (!QFile::exists(path))
        return {};
    Result<Node> content = load(path);
    if (!content)
        return content.error();
    auto& allow = content->at("allow").get_ref<Node::array_t&>();
    const Node word = term.trimmed().toStdString();
    if (std::erase(allow, word) == 0)
        return {};
    return save(path, *content);
}

} // namespace choba::writing
