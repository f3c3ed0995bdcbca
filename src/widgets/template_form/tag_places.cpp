#include "widgets/template_form/tag_places.h"

#include "templating/expression.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace choba::widgets {

namespace {

// No letter that a person wrote comes near it.
constexpr int mostSteps = 50'000;

using templating::Node;
using templating::NodeKind;

class Walk
{
public:
    explicit Walk(const writing::TemplateLibrary& library)
        : m_library(library)
    { }

    void through(const std::vector<Node>& nodes);

    std::vector<TagPlace> take() { return std::move(m_places); }

private:
    void place(const Node& node, const QString& name, const QStringList& sections);
    void into(const Node& partial);

    const writing::TemplateLibrary& m_library;
    std::vector<TagPlace> m_places;
    QStringList m_sections;
    QStringList m_conditions;
    QStringList m_open; // keys of the templates being gone through
    QSet<QString> m_visited; // those with the sections around them, in each tag of the letter
    QString m_in;
    std::optional<templating::Span> m_source; // of the outermost partial
    int m_steps = 0;
};

void Walk::through(const std::vector<Node>& nodes)
{
    for (const Node& node : nodes) {
        if (++m_steps > mostSteps) {
            return;
        }
        switch (node.kind) {
        case NodeKind::text:
            break;
        case NodeKind::value:
        case NodeKind::raw:
            for (const QString& name : templating::namesIn(node)) {
                place(node, name, m_sections);
            }
            break;
        case NodeKind::section:
            place(node, node.name, {});
            m_sections.push_back(node.name);
            m_conditions.push_back(node.name);
            through(node.children);
            m_conditions.pop_back();
            m_sections.pop_back();
            break;
        case NodeKind::inverted:
            place(node, node.name, {});
            m_conditions.push_back(node.name);
            through(node.children);
            m_conditions.pop_back();
            break;
        case NodeKind::partial:
            into(node);
            break;
        }
    }
}

void Walk::place(const Node& node, const QString& name, const QStringList& sections)
{
    m_places.push_back({.written = name,
                        .span = node.span,
                        .in = m_in,
                        .sections = sections,
                        .conditions = m_conditions,
                        .source = m_source.value_or(node.span)});
}

void Walk::into(const Node& partial)
{
    const writing::TemplateEntry* entry = m_library.named(partial.name);
    const templating::Template* inside = m_library.partial(partial.name);
    if (entry == nullptr || inside == nullptr || m_open.contains(entry->letter.key)) {
        return;
    }
    const templating::Span source = m_source.value_or(partial.span);
    QStringList visit{entry->letter.key, QString::number(source.start)};
    visit << m_sections << QString() << m_conditions;
    const QString key = visit.join(QLatin1Char('\n'));
    if (m_visited.contains(key)) {
        return;
    }
    m_visited.insert(key);
    m_open.push_back(entry->letter.key);
    const QString outer = m_in;
    m_in = inside->name().isEmpty() ? partial.name : inside->name();
    const std::optional<templating::Span> outerSource = std::exchange(m_source, source);
    through(inside->nodes());
    m_source = outerSource;
    m_in = outer;
    m_open.pop_back();
}

} // namespace

std::vector<TagPlace> tagPlacesIn(const QString& source, const writing::TemplateLibrary& library)
{
    const Result<templating::Template> parsed = templating::Template::parse(source);
    if (!parsed) {
        return {};
    }
    Walk walk(library);
    walk.through(parsed->nodes());
    return walk.take();
}

QString questionFor(const TagPlace& place, const std::vector<domain::Field>& questions,
                    const templating::Catalogue& catalogue)
{
    const auto asked = [&](const QString& name) {
        const auto field =
            std::find_if(questions.begin(), questions.end(), [&](const domain::Field& question) {
                return question.name == name || catalogue.canonical(question.name) == name;
            });
        return field == questions.end() ? QString() : field->name;
    };
    for (auto section = place.sections.rbegin(); section != place.sections.rend(); ++section) {
        const QString whole = catalogue.canonical(*section) % QLatin1Char('.') % place.written;
        const templating::Variable* variable = catalogue.find(whole);
        if (const QString name = variable == nullptr ? QString() : asked(variable->name);
            !name.isEmpty()) {
            return name;
        }
    }
    return asked(catalogue.canonical(place.written));
}

} // namespace choba::widgets
