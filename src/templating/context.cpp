#include "templating/context.h"

#include "templating/catalogue.h"
#include "templating/format.h"
#include "templating/render.h"

namespace choba::templating {

Context::Context(const Value& values, const RenderOptions& options)
    : m_options(options)
    , m_values{&values}
{ }

const Value* Context::find(const QString& name, const QStringList& path) const
{
    const Value* value = findPath(path);
    if (value != nullptr || m_options.catalogue == nullptr)
        return value;
    const Variable* variable = m_options.catalogue->find(name);
    if (variable == nullptr)
        return nullptr;
    for (const QStringList& other : m_options.catalogue->pathsOf(*variable)) {
        value = findPath(other);
        if (value != nullptr)
            break;
    }
    return value;
}

bool Context::isKnown(const QString& name, const QStringList& path) const
{
    return findPath(path) != nullptr
        || (m_options.catalogue != nullptr && m_options.catalogue->find(name) != nullptr);
}

bool Context::opens(const QString& name, const Value* value) const
{
    return forced(name).value_or(value != nullptr && !value->isFalsy());
}

std::optional<bool> Context::forced(const QString& name) const
{
    if (m_options.branches.isEmpty())
        return std::nullopt;
    const Catalogue* catalogue = m_options.catalogue;
    for (const QString& asked : {name, catalogue ? catalogue->canonical(name) : name}) {
        const auto found = m_options.branches.constFind(asked);
        if (found != m_options.branches.constEnd())
            return *found;
    }
    return std::nullopt;
}

QString Context::undecided(const QString& name, const Value* value) const
{
    // An empty answer is none.
    const bool isKnown =
        value != nullptr && value->kind() != Value::Kind::nothing && *value != Value(QString());
    if (m_options.mustKnow.isEmpty() || isKnown || forced(name))
        return {};
    const QString whole = wholeName(name);
    return m_options.mustKnow.contains(whole) ? whole : QString();
}

QString Context::wholeName(const QString& name) const
{
    const Catalogue* catalogue = m_options.catalogue;
    if (catalogue == nullptr)
        return name;
    for (auto section = m_sections.rbegin(); section != m_sections.rend(); ++section) {
        const QString inside = catalogue->canonical(*section) + u'.' + name;
        if (const Variable* variable = catalogue->find(inside))
            return variable->name;
    }
    return catalogue->canonical(name);
}

QDate Context::today() const
{
    const QString now = QStringLiteral("now");
    const Value* value = find(now, {now});
    return value != nullptr ? timePointOf(*value).date : QDate();
}

QStringList Context::used() const
{
    const Catalogue* catalogue = m_options.catalogue;
    QStringList names;
    for (const QString& name : m_used) {
        if (name != u".")
            names.append(catalogue ? catalogue->canonical(name) : name);
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

// The first part is looked for from the innermost value outwards, the others only in what it is.
const Value* Context::findPath(const QStringList& path) const
{
    if (path.isEmpty())
        return m_values.back();
    const Value* value = nullptr;
    for (auto around = m_values.rbegin(); around != m_values.rend() && !value; ++around)
        value = (*around)->member(path.front());
    for (qsizetype part = 1; part < path.size() && value; ++part)
        value = value->member(path[part]);
    return value;
}

} // namespace choba::templating
