// Variables and forms of Espanso's matches.
#pragma once

#include "exchange/foreign_tags.h"
#include "exchange/yaml.h"

#include <QHash>

namespace choba::exchange {

// The variables a text may refer to, by name, over those of the whole file. The nodes and `outer`
// outlive it.
class EspansoVars
{
public:
    explicit EspansoVars(const EspansoVars* outer = nullptr)
        : m_outer(outer)
    { }

    // A list of maps with name, type and params; what is none is left out.
    void add(const yaml::Node* list);

    const yaml::Node* find(const QString& name) const;

private:
    const EspansoVars* m_outer;
    QHash<QString, const yaml::Node*> m_byName;
};

struct EspansoText {
    QString text;
    bool isForm = false; // [[field]] are questions
    const yaml::Node* fields = nullptr; // of the form; may be missing
    QStringList captures; // names a regular expression gives
};

ForeignText fromEspanso(const EspansoText& text, const EspansoVars& vars, const QString& where);

// Named groups of a regular expression, (?P<name>…).
QStringList capturesOf(const QString& regex);

} // namespace choba::exchange
