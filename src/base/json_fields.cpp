#include "base/json_reader.h"

#include <algorithm>
#include <cstring>

namespace choba::json {

Result<void> expectFormat(const Value& root, QStringView format, int version)
{
    if (!root.isObject())
        return Error{ErrorCode::wrongFormat, root.path(), QStringLiteral("object")};
    const std::optional<Value> foundFormat = root.member("format");
    if (!foundFormat)
        return Error{ErrorCode::wrongFormat, root.memberPath("format"), format.toString()};
    const Result<QString> name = foundFormat->text();
    if (!name)
        return name.error();
    if (*name != format)
        return Error{ErrorCode::wrongFormat, foundFormat->path(), *name};

    const std::optional<Value> foundVersion = root.member("version");
    if (!foundVersion)
        return Error{ErrorCode::missingKey, root.memberPath("version"), {}};
    const Result<qint64> number = foundVersion->number();
    if (!number)
        return number.error();
    if (*number > version)
        return Error{ErrorCode::newerVersion, foundVersion->path(), QString::number(*number)};
    if (*number < 1)
        return Error{ErrorCode::unknownValue, foundVersion->path(), QString::number(*number)};
    return {};
}

Fields::Fields(const Value& object)
    : m_object(object)
{
    if (!object.isObject())
        m_error = Error{ErrorCode::wrongType, object.path(), QStringLiteral("object")};
}

template<typename T>
T Fields::take(Result<T> result, T fallback)
{
    if (result)
        return *std::move(result);
    if (!m_error)
        m_error = result.error();
    return fallback;
}

std::optional<Value> Fields::required(const char* key)
{
    std::optional<Value> found = optional(key);
    if (!found)
        fail(ErrorCode::missingKey, key);
    return found;
}

std::optional<Value> Fields::optional(const char* key)
{
    m_asked.push_back(key);
    return m_error ? std::nullopt : m_object.member(key);
}

QString Fields::text(const char* key)
{
    const std::optional<Value> found = required(key);
    if (!found)
        return {};
    const QString content = take(found->text(), QString());
    if (content.trimmed().isEmpty())
        fail(ErrorCode::unknownValue, key, content);
    return content;
}

QString Fields::textOr(const char* key, const QString& fallback)
{
    const std::optional<Value> found = optional(key);
    return found ? take(found->text(), fallback) : fallback;
}

qint64 Fields::numberOr(const char* key, qint64 fallback)
{
    const std::optional<Value> found = optional(key);
    return found ? take(found->number(), fallback) : fallback;
}

bool Fields::flagOr(const char* key, bool fallback)
{
    const std::optional<Value> found = optional(key);
    return found ? take(found->flag(), fallback) : fallback;
}

QStringList Fields::textsOr(const char* key)
{
    const std::optional<Value> found = optional(key);
    return found ? take(found->texts(), QStringList()) : QStringList();
}

void Fields::refuseOtherKeys()
{
    for (const QString& name : m_object.keys()) {
        const QByteArray key = name.toUtf8();
        const bool known = std::any_of(m_asked.begin(), m_asked.end(), [&key](const char* asked) {
            return std::strcmp(asked, key.constData()) == 0;
        });
        if (!known)
            fail(ErrorCode::unknownValue, key.constData(), name);
    }
}

void Fields::fail(ErrorCode code, const char* key, const QString& detail)
{
    fail(Error{code, m_object.memberPath(key), detail});
}

void Fields::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

} // namespace choba::json
