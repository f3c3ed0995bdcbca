// Every variable a letter may use: its name in English and Japanese, what it means, an example.
// Read from resources/variables/catalogue.json; meaning of the fields: docs/templates.md.
#pragma once

#include "base/result.h"
#include "templating/value.h"

#include <QStringList>

#include <vector>

namespace choba::json {
class Value;
}

namespace choba::templating {

enum class VariableType : quint8 {
    text,
    multiline,
    date,
    moment,
    whole,
    yen,
    flag,
    list,
    link,
};

// Keys: text, multiline, date, moment, number, yen, flag, list, link.
QStringView key(VariableType type);
std::optional<VariableType> variableTypeFromKey(QStringView key);

struct Variable {
    QString name; // client.name
    QString ja; // お客様名
    QStringList aliases; // further names, of any language
    QString group; // id of its group
    VariableType type = VariableType::text;
    QString meaningJa;
    QString meaningEn;
    Value example;
};

struct VariableGroup {
    QString id; // client, seller, room, …
    QString ja;
    QString en;
};

class Catalogue
{
public:
    // Fails as json::parse does, and with duplicateId for a name that comes twice.
    static Result<Catalogue> parse(const QByteArray& json, const QString& name);
    // The shipped one, read once.
    static Result<Catalogue> load();

    const std::vector<VariableGroup>& groups() const { return m_groups; }

    const std::vector<Variable>& variables() const { return m_variables; }

    // By any of its names; nullptr when there is none.
    const Variable* find(const QString& name) const;
    // The name in English of a name in any language; the name itself when it is not known.
    QString canonical(const QString& name) const;

    // Where each of its names leads in an object of values, the English one first.
    const std::vector<QStringList>& pathsOf(const Variable& variable) const;

    // An object with every variable's example, for previews without a client.
    Value sample() const;
    // The same values with dates and moments in place of the texts they are in JSON, wherever the
    // catalogue says that a member is one.
    Value typed(const Value& values) const;

private:
    std::optional<Error> add(const json::Value& entry);
    Value typedMember(const QString& prefix, const QString& key, const Value& value) const;
    Value typedObject(const QString& prefix, const Value::Object& members) const;

    std::vector<VariableGroup> m_groups;
    std::vector<Variable> m_variables;
    std::vector<std::vector<QStringList>> m_paths; // of each variable
    QHash<QString, std::size_t> m_byName;
};

} // namespace choba::templating
