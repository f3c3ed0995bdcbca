// What names stand for while a template is written: the values, and whatever sections laid over
// them.
#pragma once

#include "templating/template.h"
#include "templating/value.h"

#include <QSet>

namespace choba::templating {

class Catalogue;
struct RenderOptions;

class Context
{
public:
    // Both outlive it.
    Context(const Value& values, const RenderOptions& options);

    void push(const Value* value) { m_values.push_back(value); }

    void pop() { m_values.pop_back(); }

    std::size_t size() const { return m_values.size(); }

    // The sections around: inside {{#client}}, {{#firstTime}} may be client.firstTime.
    void enter(const QString& section) { m_sections.append(section); }

    void leave() { m_sections.removeLast(); }

    // As written, else by another name of the same variable; nullptr when there is neither.
    const Value* find(const QString& name, const QStringList& path) const;
    // Is there such a name, whatever its value?
    bool isKnown(const QString& name, const QStringList& path) const;
    // Does a section of this name open? `value` is what find() gave.
    bool opens(const QString& name, const Value* value) const;
    // The whole name of a section that nobody may decide as long as there is no value; empty for
    // all others.
    QString undecided(const QString& name, const Value* value) const;

    // The day the letter is written, as the values have it; null when they do not say.
    QDate today() const;

    void noteUse(const QString& name) { m_used.insert(name); }

    // In English where known; sorted, each once.
    QStringList used() const;

private:
    const Value* findPath(const QStringList& path) const;
    std::optional<bool> forced(const QString& name) const;
    QString wholeName(const QString& name) const;

    const RenderOptions& m_options;
    std::vector<const Value*> m_values; // the innermost last; never empty
    QStringList m_sections; // the innermost last
    QSet<QString> m_used;
};

} // namespace choba::templating
