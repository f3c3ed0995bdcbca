#include "templating/expression.h"
#include "writing/fill.h"

#include <QSet>

#include <algorithm>

namespace choba::writing {

namespace {

// No letter that a person wrote comes near it.
constexpr int mostSteps = 50'000;

using templating::Node;
using templating::NodeKind;
using templating::Value;
using templating::Variable;
using templating::VariableType;

// Goes through a letter as the renderer does, but into every branch.
class Questions
{
public:
    Questions(const Value& values, const Sources& sources)
        : m_sources(sources)
        , m_scopes{&values}
    { }

    // Before the letter itself: these stay what they are.
    void declare(const std::vector<domain::Field>& fields)
    {
        for (const domain::Field& field : fields) {
            const QString name = m_sources.catalogue.canonical(field.name);
            if (m_asked.contains(name))
                continue;
            m_asked.insert(name, m_fields.size());
            m_settled.insert(name);
            m_fields.push_back(field);
            m_fields.back().name = name;
            if (field.label.isEmpty() && name != field.name)
                m_fields.back().label = field.name; // in the words of the one who declared it
        }
    }

    void walk(const std::vector<Node>& nodes)
    {
        for (const Node& node : nodes) {
            if (++m_steps > mostSteps)
                return;
            switch (node.kind) {
            case NodeKind::text:
                break;
            case NodeKind::value:
            case NodeKind::raw:
                value(node);
                break;
            case NodeKind::section:
            case NodeKind::inverted:
                section(node);
                break;
            case NodeKind::partial:
                partial(node.name);
                break;
            }
        }
    }

    std::vector<domain::Field> take() { return std::move(m_fields); }

private:
    struct Section {
        QString name; // canonical
        bool isOpen = false; // whatever is answered
    };

    const Value* find(const QString& name) const;
    void value(const Node& node);
    void section(const Node& node);
    void partial(const QString& name);
    void ask(const QString& written, bool required);
    domain::Field fieldFor(const QString& name, const Variable* variable) const;
    QString wholeName(const QString& written) const;
    bool opensItself(const QString& name) const;

    const Sources& m_sources;
    std::vector<const Value*> m_scopes; // innermost last
    std::vector<Section> m_sections; // those around, innermost last; not inverted ones
    QStringList m_partials; // open ones
    QSet<QString> m_visited; // templates with the sections around them
    int m_steps = 0;
    QHash<QString, domain::Field> m_ofPartials; // declared by templates inside, by canonical name
    std::vector<domain::Field> m_fields;
    QHash<QString, std::size_t> m_asked; // places in m_fields by canonical name
    QSet<QString> m_settled; // those that are required, or are not, whatever else is found
};

// The first part of a name is looked for in all scopes, the rest in what it is.
const Value* Questions::find(const QString& name) const
{
    const QStringList path = templating::pathOf(name);
    if (path.isEmpty())
        return m_scopes.back();
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
        const Value* found = (*scope)->member(path.front());
        if (found == nullptr)
            continue;
        for (qsizetype part = 1; part < path.size() && found != nullptr; ++part)
            found = found->member(path[part]);
        return found;
    }
    return nullptr;
}

// Inside {{#client}}, {{name}} is client.name where the catalogue knows that: so it is no answer to
// another letter's {{name}}, and belongs to the client.
QString Questions::wholeName(const QString& written) const
{
    for (auto section = m_sections.rbegin(); section != m_sections.rend(); ++section) {
        if (const Variable* inside =
                m_sources.catalogue.find(QString(section->name + u'.' + written)))
            return inside->name;
    }
    return m_sources.catalogue.canonical(written);
}

// A section that is open only when the value is there needs no answer.
bool Questions::opensItself(const QString& name) const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [&name](const Section& section) {
        return !section.isOpen
            && (name == section.name || name.startsWith(QString(section.name + u'.')));
    });
}

void Questions::value(const Node& node)
{
    if (!node.expression) {
        ask(node.name, true);
        return;
    }
    const std::vector<templating::Operand>& chain = node.expression->chain;
    // With words to fall back on, or another value, the letter reads well without.
    const bool required = chain.size() == 1;
    for (const templating::Operand& operand : chain) {
        const bool areWords = operand.name.isEmpty()
            || (!operand.words.isNull() && m_sources.catalogue.find(operand.name) == nullptr);
        if (!areWords)
            ask(operand.name, required);
    }
}

void Questions::section(const Node& node)
{
    const QString name = m_sources.catalogue.canonical(node.name);
    const Variable* variable = m_sources.catalogue.find(name);
    const Value* known = find(name);
    const bool isList = variable != nullptr && variable->type == VariableType::list;
    if (node.kind == NodeKind::inverted) {
        if (variable != nullptr && !isList)
            ask(name, variable->type == VariableType::flag);
        walk(node.children);
        return;
    }
    // What stands inside a list is said once for each of its entries: no form can ask that.
    const Value::List* list = known == nullptr ? nullptr : known->list();
    if ((isList && known == nullptr) || (list != nullptr && list->empty()))
        return;
    if (variable != nullptr && !isList)
        ask(name, variable->type == VariableType::flag);
    m_sections.push_back({name, known != nullptr && !known->isFalsy()});
    const bool scoped = known != nullptr && (list != nullptr || known->object() != nullptr);
    if (scoped)
        m_scopes.push_back(list != nullptr ? &list->front() : known);
    walk(node.children);
    if (scoped)
        m_scopes.pop_back();
    m_sections.pop_back();
}

void Questions::partial(const QString& name)
{
    const TemplateEntry* entry = m_sources.library.named(name);
    const templating::Template* inside = m_sources.library.partial(name);
    // A template inside itself has nothing new to ask.
    if (entry == nullptr || inside == nullptr || m_partials.contains(entry->letter.key))
        return;
    QString visit = entry->letter.key;
    for (const Section& section : m_sections)
        visit += u'\n' + section.name;
    if (m_visited.contains(visit)) // nor has one that was here before
        return;
    m_visited.insert(visit);
    for (const domain::Field& field : entry->letter.fields) {
        const QString canonical = m_sources.catalogue.canonical(field.name);
        if (!m_ofPartials.contains(canonical))
            m_ofPartials.insert(canonical, field);
    }
    m_partials.push_back(entry->letter.key);
    walk(inside->nodes());
    m_partials.pop_back();
}

void Questions::ask(const QString& written, bool required)
{
    const QString name = wholeName(written);
    if (templating::isCursor(name) || templating::isCursor(written) || name == u"."
        || m_settled.contains(name) || m_settled.contains(m_sources.catalogue.canonical(written)))
        return;
    const Value* known = find(name);
    if (known == nullptr && name != written)
        known = find(written);
    if (known != nullptr && known->kind() != Value::Kind::nothing)
        return;
    const bool needed = required && !opensItself(name);
    if (const auto asked = m_asked.constFind(name); asked != m_asked.constEnd()) {
        m_fields[*asked].required = m_fields[*asked].required || needed;
        return;
    }
    domain::Field field = fieldFor(name, m_sources.catalogue.find(name));
    if (m_ofPartials.contains(name))
        m_settled.insert(name);
    else
        field.required = needed;
    m_asked.insert(name, m_fields.size());
    m_fields.push_back(std::move(field));
}

domain::Field Questions::fieldFor(const QString& name, const Variable* variable) const
{
    domain::Field field;
    if (const auto declared = m_ofPartials.constFind(name); declared != m_ofPartials.constEnd())
        field = *declared;
    else if (variable != nullptr) {
        field.label = variable->ja;
        field.type = fieldTypeOf(variable->type);
        const QString example = variable->example.written();
        // A flag is a yes or a no; nobody needs an example, and nobody may assume either.
        if (variable->type != VariableType::flag && !example.isEmpty())
            field.hint = u"例：" + example;
    }
    field.name = name;
    return field;
}

} // namespace

Result<std::vector<domain::Field>> questionsOf(const domain::LetterTemplate& letter,
                                               const Value& values, const Sources& sources)
{
    Questions questions(values, sources);
    questions.declare(letter.fields);
    for (const QString* source : {&letter.subject, &letter.body}) {
        const Result<templating::Template> parsed =
            templating::Template::parse(*source, letter.name);
        if (!parsed)
            return parsed.error();
        questions.walk(parsed->nodes());
    }
    return questions.take();
}

} // namespace choba::writing
