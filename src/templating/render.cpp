#include "templating/render.h"

#include "templating/context.h"
#include "templating/expression.h"
#include "templating/gaps.h"

#include <QSet>

#include <algorithm>

namespace choba::templating {

namespace {

// Sections over lists inside each other may run for ever without writing anything.
constexpr qint64 mostSteps = 5'000'000;
// Sections and templates inside each other, which are calls inside each other here.
constexpr int deepestNesting = 512;

// Nothing that could stand in a text.
bool isBlank(const Value* value)
{
    return value == nullptr || value->kind() == Value::Kind::nothing || value->list() != nullptr
        || value->object() != nullptr;
}

QString escapedHtml(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1String("'"), QLatin1String("&#39;"));
}

class Renderer
{
public:
    Renderer(const Template& letter, const Value& values, const RenderOptions& options)
        : m_options(options)
        , m_context(values, options)
        , m_open{{&letter, letter.name(), 1, {}}}
    { }

    Result<Rendered> render();

private:
    // A template being written, the outermost first.
    struct Open {
        const Template* letter = nullptr;
        QString name;
        std::size_t contexts = 0; // how many there were when it began
        Span source; // its tag in the outermost template; empty for that one itself
    };

    bool writeAll(const std::vector<Node>& nodes);
    bool write(const Node& node);
    bool writeText(const Node& node);
    bool writeValue(const Node& node);
    bool writeSection(const Node& node);
    bool writeShown(const Node& node, const Value* value);
    bool writeInside(const Node& node, const Value* context);
    bool writePartial(const Node& node);
    bool writeTemplate(const Node& node, const Template& partial);
    bool writeMissing(const Node& node, const QString& name);
    bool writeUndecided(const Node& node, const QString& name);
    bool writeFilled(const Node& node, const QString& text);
    void noteMissing(const Node& node, const QString& name);
    bool append(QStringView text);

    // What a tag's expression comes to; none when everything in it is missing or an error was made.
    std::optional<QString> chosen(const Node& node);
    std::optional<QString> valueOf(const Operand& operand, const Node& node);

    QDate dayFor(const Format& format) const
    {
        return format.needsToday() ? m_context.today() : QDate();
    }

    bool isLoop(const Template* partial) const;
    bool fail(ErrorCode code, const Node& node, const QString& detail = {});

    const RenderOptions& m_options;
    Rendered m_result;
    Context m_context;
    std::vector<Open> m_open;
    QString m_indentation; // before each line of the template being written
    Gaps m_gaps;
    QSet<QString> m_undecided; // names of sections whose tag stands in the text
    qint64 m_steps = 0;
    int m_depth = 0;
    std::optional<Error> m_error;
};

Result<Rendered> Renderer::render()
{
    const Template& letter = *m_open.front().letter;
    m_result.text.reserve(letter.source().size() + letter.source().size() / 2);
    if (!writeAll(letter.nodes()))
        return *m_error;
    m_result.missing = m_gaps.placed();
    m_result.used = m_context.used();
    return std::move(m_result);
}

bool Renderer::writeAll(const std::vector<Node>& nodes)
{
    if (!nodes.empty() && ++m_depth > deepestNesting)
        return fail(ErrorCode::templateTooDeep, nodes.front());
    for (const Node& node : nodes) {
        if (!write(node))
            return false;
    }
    if (!nodes.empty())
        --m_depth;
    return true;
}

bool Renderer::write(const Node& node)
{
    if (++m_steps > mostSteps)
        return fail(ErrorCode::templateTooLarge, node, QString::number(m_options.largest));
    bool done = true;
    switch (node.kind) {
    case NodeKind::text:
        done = writeText(node);
        break;
    case NodeKind::value:
    case NodeKind::raw:
        done = writeValue(node);
        break;
    case NodeKind::section:
    case NodeKind::inverted:
        done = writeSection(node);
        break;
    case NodeKind::partial:
        done = writePartial(node);
        break;
    }
    if (!done && !m_error)
        return fail(ErrorCode::templateTooLarge, node, QString::number(m_options.largest));
    return done;
}

bool Renderer::append(QStringView text)
{
    if (text.size() > m_options.largest - m_result.text.size())
        return false;
    m_result.text += text;
    return true;
}

bool Renderer::writeText(const Node& node)
{
    const QStringView text = QStringView(m_open.back().letter->source())
                                 .mid(node.span.start, node.span.end - node.span.start);
    if (m_indentation.isEmpty())
        return append(text);
    if (text.isEmpty())
        return !node.ownLine || append(m_indentation);
    bool lineStart = node.ownLine;
    for (qsizetype at = 0; at < text.size(); lineStart = true) {
        if (lineStart && !append(m_indentation))
            return false;
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        if (!append(text.mid(at, end - at)))
            return false;
        at = end;
    }
    return true;
}

bool Renderer::writeValue(const Node& node)
{
    if (node.expression) {
        const std::optional<QString> text = chosen(node);
        if (m_error)
            return false;
        return text ? writeFilled(node, *text) : writeMissing(node, node.name);
    }
    const Value* value = m_context.find(node.name, node.path);
    if (value == nullptr && isCursor(node.name)) {
        if (!m_result.cursor)
            m_result.cursor = m_result.text.size();
        return true;
    }
    m_context.noteUse(node.name);
    if (isBlank(value))
        return writeMissing(node, node.name);
    return writeFilled(node, value->written());
}

bool Renderer::writeSection(const Node& node)
{
    m_context.noteUse(node.name);
    const Value* value = m_context.find(node.name, node.path);
    if (const QString name = m_context.undecided(node.name, value); !name.isEmpty())
        return writeUndecided(node, name);
    const bool shown = m_context.opens(node.name, value);
    if (node.kind == NodeKind::inverted)
        return shown || writeAll(node.children);
    if (!shown)
        return true;
    m_context.enter(node.name);
    const bool written = writeShown(node, value);
    m_context.leave();
    return written;
}

bool Renderer::writeShown(const Node& node, const Value* value)
{
    if (value == nullptr || value->isFalsy()) // shown because it was asked for
        return writeAll(node.children);
    const Value::List* items = value->list();
    if (items == nullptr)
        return writeInside(node, value);
    return std::all_of(items->begin(), items->end(),
                       [this, &node](const Value& item) { return writeInside(node, &item); });
}

// Neither it nor its counterpart is written. One tag stops whoever copies the text.
bool Renderer::writeUndecided(const Node& node, const QString& name)
{
    if (m_undecided.contains(name)) {
        noteMissing(node, node.name);
        return true;
    }
    m_undecided.insert(name);
    if (!writeMissing(node, node.name))
        return false;
    // Its line break went with the tag; the next line would follow right behind.
    const QStringView behind = QStringView(m_open.back().letter->source()).mid(node.span.end);
    const bool endsLine = behind.startsWith(u'\n') || behind.startsWith(u"\r\n");
    return !endsLine || m_options.whenMissing == WhenMissing::blank || append(u"\n");
}

bool Renderer::writeInside(const Node& node, const Value* context)
{
    if (++m_steps > mostSteps)
        return false;
    m_context.push(context);
    const bool written = writeAll(node.children);
    m_context.pop();
    return written;
}

bool Renderer::writePartial(const Node& node)
{
    const Template* partial = m_options.partials ? m_options.partials(node.name) : nullptr;
    const bool written =
        partial != nullptr ? writeTemplate(node, *partial) : writeMissing(node, u"> " + node.name);
    const QString& text = m_result.text;
    const bool joins =
        m_options.wholeLines && node.endsLine && !text.isEmpty() && !text.endsWith(u'\n');
    return written && (!joins || append(u"\n"));
}

bool Renderer::writeTemplate(const Node& node, const Template& partial)
{
    const QString name = partial.name().isEmpty() ? node.name : partial.name();
    if (isLoop(&partial)
        || m_open.size() > static_cast<std::size_t>(std::max(m_options.deepest, 0))) {
        const auto first = std::find_if(m_open.begin(), m_open.end(), [&partial](const Open& open) {
            return open.letter == &partial;
        });
        if (first == m_open.end())
            return fail(ErrorCode::templateTooDeep, node);
        QStringList names;
        for (auto open = first; open != m_open.end(); ++open) {
            if (open != first && open->letter == &partial)
                break;
            names.append(open->name.isEmpty() ? name : open->name);
        }
        return fail(ErrorCode::templateLoop, node, names.join(u" → ") + u" → " + names.front());
    }
    const Span source = m_open.size() == 1 ? node.span : m_open.back().source;
    const QString outer = m_indentation;
    m_indentation = node.ownLine ? QString(outer + node.indentation) : QString();
    m_open.push_back({&partial, name, m_context.size(), source});
    const bool written = writeAll(partial.nodes());
    m_open.pop_back();
    m_indentation = outer;
    return written;
}

// The same template again while the context is the same will come again for ever.
bool Renderer::isLoop(const Template* partial) const
{
    return std::any_of(m_open.begin(), m_open.end(), [this, partial](const Open& open) {
        return open.letter == partial && open.contexts == m_context.size();
    });
}

void Renderer::noteMissing(const Node& node, const QString& name)
{
    const Open& open = m_open.back();
    Missing missing;
    missing.name = name;
    missing.span = node.span;
    missing.in = m_open.size() > 1 ? open.name : QString();
    m_gaps.add(open.letter, std::move(missing));
}

bool Renderer::writeMissing(const Node& node, const QString& name)
{
    noteMissing(node, name);
    const Open& open = m_open.back();
    const bool keeps = m_options.whenMissing == WhenMissing::keepTag;
    const QString tag = keeps
        ? open.letter->source().mid(node.span.start, node.span.end - node.span.start)
        : QString();
    const qsizetype start = m_result.text.size();
    const Span source = m_open.size() == 1 ? node.span : open.source;
    m_result.filled.push_back({{start, start + tag.size()}, source, true});
    return append(tag);
}

bool Renderer::writeFilled(const Node& node, const QString& text)
{
    const bool escapes = node.kind == NodeKind::value && m_options.escape == Escape::html;
    const qsizetype start = m_result.text.size();
    if (!append(escapes ? escapedHtml(text) : text))
        return false;
    const Span source = m_open.size() == 1 ? node.span : m_open.back().source;
    m_result.filled.push_back({{start, m_result.text.size()}, source, false});
    return true;
}

std::optional<QString> Renderer::chosen(const Node& node)
{
    for (const Operand& operand : node.expression->chain) {
        std::optional<QString> text = valueOf(operand, node);
        if (m_error)
            return std::nullopt;
        const bool last = &operand == &node.expression->chain.back();
        if (text && (last || !text->isEmpty()))
            return text;
    }
    return std::nullopt;
}

std::optional<QString> Renderer::valueOf(const Operand& operand, const Node& node)
{
    if (operand.name.isEmpty())
        return operand.words;
    if (!operand.words.isNull() && !m_context.isKnown(operand.name, operand.path))
        return operand.words;
    const Value* value = m_context.find(operand.name, operand.path);
    m_context.noteUse(operand.name);
    // An empty answer is none: the next choice takes its place.
    if (isBlank(value) || *value == Value(QString()))
        return std::nullopt;
    std::optional<Value> result = *value;
    if (!operand.steps.empty())
        result = shifted(*value, operand.steps, m_options.calendar);
    std::optional<QString> text;
    if (result)
        text = operand.format ? operand.format->apply(*result, dayFor(*operand.format))
                              : result->written();
    if (!text) {
        const QStringView source = m_open.back().letter->source();
        fail(ErrorCode::templateBadValue, node,
             source.mid(node.span.start, node.span.end - node.span.start).toString());
    }
    return text;
}

bool Renderer::fail(ErrorCode code, const Node& node, const QString& detail)
{
    const Template& letter = *m_open.back().letter;
    const Place place = placeOf(letter.source(), node.span.start);
    const QString where = QStringLiteral("%1:%2").arg(place.line).arg(place.column);
    const QString& name = m_open.back().name;
    m_error = Error{code, name.isEmpty() ? where : QString(name + u':' + where), detail};
    return false;
}

} // namespace

bool isCursor(QStringView name)
{
    return name == u"カーソル" || name == u"cursor";
}

Result<Rendered> render(const Template& letter, const Value& values, const RenderOptions& options)
{
    return Renderer(letter, values, options).render();
}

} // namespace choba::templating
