// JSON from outside, read without trust: UTF-8 only, no duplicate keys, limited nesting; and
// small typed readers whose errors name the place, "coconala.json: $.values[3].limit".
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace choba {
class Job;
}

namespace choba::json {

constexpr int deepest = 64; // objects and arrays inside each other
constexpr qsizetype mostValues = 2'000'000; // in one file

// One value of a document that stays alive as long as the Document does.
class Value
{
public:
    Value(const nlohmann::ordered_json* node, QString path)
        : m_node(node)
        , m_path(std::move(path))
    { }

    const QString& path() const { return m_path; }

    QString memberPath(const char* key) const;

    const nlohmann::ordered_json& node() const { return *m_node; }

    bool isObject() const;
    bool isArray() const;
    bool isText() const;
    bool isNumber() const; // a whole number

    // Absent when this is no object or has no such key.
    std::optional<Value> member(const char* key) const;
    // Elements of an array; nothing for anything else.
    std::vector<Value> items() const;
    // Keys of an object in the file's order; nothing for anything else.
    QStringList keys() const;

    // Each fails with wrongType.
    Result<QString> text() const;
    Result<qint64> number() const;
    Result<bool> flag() const;
    Result<QStringList> texts() const;

private:
    Error wrongType(const char* expected) const;

    const nlohmann::ordered_json* m_node;
    QString m_path;
};

class Document
{
public:
    Document(std::shared_ptr<const nlohmann::ordered_json> content, const QString& name);

    const Value& root() const { return m_root; }

private:
    std::shared_ptr<const nlohmann::ordered_json> m_content;
    Value m_root;
};

// `name` stands in messages for the file. Fails with badJson (where = name:line:column, or the
// path of what is nested too deep), notUtf8 (name:line:byte), and duplicateId for a key that comes
// twice (where = its path), cancelled. `most` values in one document.
Result<Document> parse(const QByteArray& bytes, const QString& name, qsizetype most = mostValues,
                       Job* job = nullptr);

// Looks at "format" and "version" of the root. Fails with wrongFormat, newerVersion and the like.
Result<void> expectFormat(const Value& root, QStringView format, int version);

// Reads the members of one object one after another and remembers the first thing that is wrong;
// after that everything read is empty.
class Fields
{
public:
    explicit Fields(const Value& object);

    // Missing keys are an error. Texts may not be blank.
    std::optional<Value> required(const char* key);
    QString text(const char* key);

    // Missing keys are fine.
    std::optional<Value> optional(const char* key);
    QString textOr(const char* key, const QString& fallback = {});
    qint64 numberOr(const char* key, qint64 fallback);
    bool flagOr(const char* key, bool fallback);
    QStringList textsOr(const char* key);

    // One of a fixed set of keys, for example of categoryFromKey().
    template<typename T>
    T choiceOr(const char* key, std::optional<T> (*fromKey)(QStringView), T fallback)
    {
        const QString found = textOr(key);
        if (!optional(key))
            return fallback;
        const std::optional<T> value = fromKey(found);
        if (!value)
            fail(ErrorCode::unknownValue, key, found);
        return value.value_or(fallback);
    }

    // A misspelt key would silently change the meaning: any key not asked for is an error.
    void refuseOtherKeys();

    void fail(ErrorCode code, const char* key, const QString& detail = {});
    void fail(const Error& error);

    const std::optional<Error>& error() const { return m_error; }

private:
    template<typename T>
    T take(Result<T> result, T fallback);

    Value m_object;
    std::vector<const char*> m_asked;
    std::optional<Error> m_error;
};

} // namespace choba::json
