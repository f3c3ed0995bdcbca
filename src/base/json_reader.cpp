#include "base/json_reader.h"

#include "base/job.h"
#include "base/utf8.h"

#include <nlohmann/json.hpp>

#include <unordered_set>

namespace choba::json {

namespace {

using Node = nlohmann::ordered_json;

// ".limit" for plain names, "[\"a b\"]" for others, so that a path is never ambiguous.
QString step(const std::string& key)
{
    const bool plain = !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '-';
    });
    const QString name = QString::fromStdString(key);
    return plain ? QString(u'.' + name) : QString(u"[\"" + name + u"\"]");
}

QString step(qsizetype index)
{
    return u'[' + QString::number(index) + u']';
}

// Takes the parser's events and builds the document, refusing what nlohmann lets pass.
class Builder
{
public:
    Builder(const QByteArray& bytes, const QString& name, qsizetype most, Job* job)
        : m_bytes(bytes)
        , m_name(name)
        , m_most(most)
        , m_job(job)
    { }

    // The names are those of nlohmann's SAX interface.
    bool null() { return add(nullptr) != nullptr; }

    bool boolean(bool value) { return add(value) != nullptr; }

    bool number_integer(std::int64_t value) { return add(value) != nullptr; }

    bool number_unsigned(std::uint64_t value) { return add(value) != nullptr; }

    bool number_float(double value, const std::string&) { return add(value) != nullptr; }

    bool string(std::string& value) { return add(std::move(value)) != nullptr; }

    bool binary(std::vector<std::uint8_t>&) { return false; } // not in JSON text

    bool start_object(std::size_t) { return open(Node::object()); }

    bool start_array(std::size_t) { return open(Node::array()); }

    bool end_object() { return close(); }

    bool end_array() { return close(); }

    bool key(std::string& value)
    {
        Level& level = m_open.back();
        level.key = value;
        if (level.keys.insert(value).second)
            return true;
        fail(ErrorCode::duplicateId, QStringLiteral(": ") + path(), QString::fromStdString(value));
        return false;
    }

    bool parse_error(std::size_t position, const std::string&, const Node::exception& exception)
    {
        // "[json.exception.…] parse error at line 1, column 2: what is wrong"
        const QString message = QString::fromUtf8(exception.what());
        const qsizetype offset =
            std::clamp(static_cast<qsizetype>(position) - 1, qsizetype(0), m_bytes.size());
        fail(ErrorCode::badJson, u':' + lineAndColumn(m_bytes, offset),
             message.section(QLatin1String(": "), 1));
        return false;
    }

    const std::optional<Error>& error() const { return m_error; }

    std::shared_ptr<const Node> content() const { return m_root; }

private:
    struct Level {
        Node* node = nullptr;
        std::string key; // the one whose value comes next
        std::unordered_set<std::string> keys;
    };

    // Children are appended only while they are the innermost, so pointers to them stay valid.
    Node* add(Node value)
    {
        if (++m_values > m_most) {
            fail(ErrorCode::badJson, {}, QStringLiteral("more than %1 values").arg(m_most));
            return nullptr;
        }
        if (m_job != nullptr && m_job->cancelled()) {
            m_error = Error{ErrorCode::cancelled, {}, {}};
            return nullptr;
        }
        if (m_open.empty()) {
            *m_root = std::move(value);
            return m_root.get();
        }
        Level& level = m_open.back();
        if (auto* elements = level.node->get_ptr<Node::array_t*>()) {
            elements->push_back(std::move(value));
            return &elements->back();
        }
        auto* members = level.node->get_ptr<Node::object_t*>();
        members->emplace_back(level.key, std::move(value));
        return &members->back().second;
    }

    bool open(Node container)
    {
        Node* node = add(std::move(container));
        if (node == nullptr)
            return false;
        if (m_open.size() >= std::size_t(deepest)) {
            fail(ErrorCode::badJson, QStringLiteral(": ") + path(),
                 QStringLiteral("nested deeper than %1").arg(deepest));
            return false;
        }
        m_open.push_back({node, {}, {}});
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    QString path() const
    {
        QString text = QStringLiteral("$");
        for (const Level& level : m_open) {
            if (level.node->is_object())
                text += step(level.key);
            else
                text += step(static_cast<qsizetype>(level.node->size()) - 1);
        }
        return text;
    }

    void fail(ErrorCode code, const QString& place, const QString& detail)
    {
        m_error = Error{code, m_name + place, detail};
    }

    const QByteArray& m_bytes;
    QString m_name;
    qsizetype m_most;
    Job* m_job;
    std::shared_ptr<Node> m_root = std::make_shared<Node>();
    std::vector<Level> m_open;
    qsizetype m_values = 0;
    std::optional<Error> m_error;
};

} // namespace

QString Value::memberPath(const char* key) const
{
    return m_path + step(std::string(key));
}

bool Value::isObject() const
{
    return m_node->is_object();
}

bool Value::isArray() const
{
    return m_node->is_array();
}

bool Value::isText() const
{
    return m_node->is_string();
}

bool Value::isNumber() const
{
    return m_node->is_number_integer();
}

std::optional<Value> Value::member(const char* key) const
{
    const auto* members = m_node->get_ptr<const Node::object_t*>();
    if (members == nullptr)
        return std::nullopt;
    const auto found = members->find(key);
    if (found == members->end())
        return std::nullopt;
    return Value(&found->second, memberPath(key));
}

std::vector<Value> Value::items() const
{
    std::vector<Value> values;
    if (const auto* elements = m_node->get_ptr<const Node::array_t*>()) {
        values.reserve(elements->size());
        for (const Node& element : *elements)
            values.emplace_back(&element, m_path + step(static_cast<qsizetype>(values.size())));
    }
    return values;
}

QStringList Value::keys() const
{
    QStringList names;
    if (const auto* members = m_node->get_ptr<const Node::object_t*>()) {
        for (const auto& [name, value] : *members)
            names.append(QString::fromStdString(name));
    }
    return names;
}

Error Value::wrongType(const char* expected) const
{
    return {ErrorCode::wrongType, m_path, QString::fromLatin1(expected)};
}

Result<QString> Value::text() const
{
    if (const auto* content = m_node->get_ptr<const std::string*>())
        return QString::fromStdString(*content);
    return wrongType("text");
}

Result<qint64> Value::number() const
{
    if (const auto* content = m_node->get_ptr<const std::uint64_t*>()) {
        if (*content <= std::uint64_t(std::numeric_limits<qint64>::max()))
            return static_cast<qint64>(*content);
    } else if (const auto* negative = m_node->get_ptr<const std::int64_t*>()) {
        return static_cast<qint64>(*negative);
    }
    return wrongType("whole number");
}

Result<bool> Value::flag() const
{
    if (const auto* content = m_node->get_ptr<const bool*>())
        return *content;
    return wrongType("true or false");
}

Result<QStringList> Value::texts() const
{
    const auto* elements = m_node->get_ptr<const Node::array_t*>();
    if (elements == nullptr)
        return wrongType("list of texts");
    QStringList list;
    list.reserve(static_cast<qsizetype>(elements->size()));
    for (const Node& element : *elements) {
        const auto* content = element.get_ptr<const std::string*>();
        if (content == nullptr)
            return Value(&element, m_path + step(list.size())).wrongType("text");
        list.append(QString::fromStdString(*content));
    }
    return list;
}

Document::Document(std::shared_ptr<const Node> content, const QString& name)
    : m_content(std::move(content))
    , m_root(m_content.get(), name + u": $")
{ }

Result<Document> parse(const QByteArray& bytes, const QString& name, qsizetype most, Job* job)
{
    if (const qsizetype offset = firstInvalidUtf8(bytes); offset >= 0)
        return Error{ErrorCode::notUtf8, name + u':' + lineAndByte(bytes, offset), {}};
    Builder builder(bytes, name, most, job);
    const bool complete = Node::sax_parse(bytes.begin(), bytes.end(), &builder);
    if (!complete)
        return builder.error().value_or(Error{ErrorCode::badJson, name, {}});
    return Document(builder.content(), name);
}

} // namespace choba::json
