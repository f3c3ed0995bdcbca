#include "templating/expression.h"
#include "templating/scanner.h"

namespace choba::templating {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

class Parser
{
public:
    Parser(const QString& source, const QString& name)
        : m_source(source)
        , m_name(name)
        , m_scanner(source)
    { }

    Result<std::vector<Node>> parse();

private:
    struct Line {
        qsizetype begin = 0;
        qsizetype end = 0; // behind the line break
    };

    std::vector<Node>& nodes() { return m_open.empty() ? m_root : m_open.back().children; }

    std::optional<Line> ownLine(const RawTag& tag) const;
    void addText(qsizetype end, bool beforeTag);
    bool add(const RawTag& tag, const std::optional<Line>& line);
    bool addValue(const RawTag& tag, Node node);
    bool addPartial(const RawTag& tag, const std::optional<Line>& line, Node node);
    bool openSection(const RawTag& tag, Node node);
    bool closeSection(const RawTag& tag);
    bool fail(ErrorCode code, qsizetype offset, const QString& detail = {});
    bool failBadTag(const RawTag& tag);

    QStringView m_source;
    QString m_name;
    Scanner m_scanner;
    std::vector<Node> m_root;
    std::vector<Node> m_open; // the sections around
    qsizetype m_at = 0; // what is before is done
    bool m_atLineStart = true;
    std::optional<Error> m_error;
};

Result<std::vector<Node>> Parser::parse()
{
    if (m_source.size() > longestTemplate) {
        fail(ErrorCode::templateTooLong, longestTemplate, QString::number(longestTemplate));
        return *m_error;
    }
    while (const auto tag = m_scanner.next(m_at)) {
        if (!tag->closed) {
            fail(ErrorCode::templateTagOpen, tag->span.start);
            return *m_error;
        }
        const std::optional<Line> line = ownLine(*tag);
        addText(line ? line->begin : tag->span.start, !line);
        if (!add(*tag, line))
            return *m_error;
        m_at = line ? line->end : tag->span.end;
        m_atLineStart = line.has_value();
    }
    addText(m_source.size(), false);
    if (!m_open.empty()) {
        fail(ErrorCode::templateSectionOpen, m_open.back().span.start, m_open.back().name);
        return *m_error;
    }
    return std::move(m_root);
}

// The line a tag other than a value has for itself: it leaves nothing of it in the text.
std::optional<Parser::Line> Parser::ownLine(const RawTag& tag) const
{
    if (tag.sigil.isNull() || tag.sigil == u'&' || tag.sigil == u'{')
        return std::nullopt;
    qsizetype begin = tag.span.start;
    while (begin > m_at && isBlank(m_source[begin - 1]))
        --begin;
    if (begin == m_at ? !m_atLineStart : m_source[begin - 1] != u'\n')
        return std::nullopt;
    qsizetype end = tag.span.end;
    while (end < m_source.size() && isBlank(m_source[end]))
        ++end;
    if (end == m_source.size())
        return Line{begin, end};
    if (m_source[end] == u'\r' && end + 1 < m_source.size() && m_source[end + 1] == u'\n')
        ++end;
    if (m_source[end] != u'\n')
        return std::nullopt;
    return Line{begin, end + 1};
}

void Parser::addText(qsizetype end, bool beforeTag)
{
    const auto add = [this](qsizetype from, qsizetype to, bool lineStart) {
        Node node;
        node.span = {from, to};
        node.ownLine = lineStart;
        nodes().push_back(std::move(node));
    };
    if (end > m_at)
        add(m_at, end, m_atLineStart);
    // A tag that begins a line: the line's indentation, where there is one, stands before it.
    const bool lineBegins = end > m_at ? m_source[end - 1] == u'\n' : m_atLineStart;
    if (beforeTag && lineBegins)
        add(end, end, true);
}

bool Parser::add(const RawTag& tag, const std::optional<Line>& line)
{
    if (tag.sigil == u'!')
        return true;
    const QStringView content = textOf(m_source, tag.content);
    if (tag.sigil == u'=') {
        const auto changed = delimitersIn(content);
        if (!changed)
            return failBadTag(tag);
        m_scanner.setDelimiters(*changed);
        return true;
    }
    if (content.isEmpty())
        return failBadTag(tag);
    Node node;
    node.span = tag.span;
    node.name = content.toString();
    switch (tag.sigil.unicode()) {
    case u'#':
    case u'^':
        return openSection(tag, std::move(node));
    case u'/':
        return closeSection(tag);
    case u'>':
        return addPartial(tag, line, std::move(node));
    default:
        return addValue(tag, std::move(node));
    }
}

bool Parser::addValue(const RawTag& tag, Node node)
{
    node.kind = tag.sigil.isNull() ? NodeKind::value : NodeKind::raw;
    if (holdsSpace(node.name)) {
        auto expression = parseExpression(node.name);
        if (!expression)
            return failBadTag(tag);
        node.name = expression->chain.front().name;
        node.path = expression->chain.front().path;
        node.expression = std::make_shared<const Expression>(*std::move(expression));
    } else {
        node.path = pathOf(node.name);
    }
    nodes().push_back(std::move(node));
    return true;
}

bool Parser::addPartial(const RawTag& tag, const std::optional<Line>& line, Node node)
{
    node.kind = NodeKind::partial;
    if (node.name.contains(m_scanner.open()))
        return failBadTag(tag);
    if (line) {
        node.ownLine = true;
        node.endsLine = m_source[line->end - 1] == u'\n';
        node.indentation = textOf(m_source, {line->begin, tag.span.start}).toString();
    }
    nodes().push_back(std::move(node));
    return true;
}

bool Parser::openSection(const RawTag& tag, Node node)
{
    if (holdsSpace(node.name))
        return failBadTag(tag);
    if (m_open.size() >= std::size_t(deepestSection))
        return fail(ErrorCode::templateTooDeep, tag.span.start);
    node.kind = tag.sigil == u'#' ? NodeKind::section : NodeKind::inverted;
    node.path = pathOf(node.name);
    m_open.push_back(std::move(node));
    return true;
}

bool Parser::closeSection(const RawTag& tag)
{
    const QStringView name = textOf(m_source, tag.content);
    if (m_open.empty() || m_open.back().name != name)
        return fail(ErrorCode::templateSectionClosed, tag.span.start, name.toString());
    Node done = std::move(m_open.back());
    m_open.pop_back();
    done.closing = tag.span;
    nodes().push_back(std::move(done));
    return true;
}

bool Parser::fail(ErrorCode code, qsizetype offset, const QString& detail)
{
    const Place place = placeOf(m_source, offset);
    const QString where = QStringLiteral("%1:%2").arg(place.line).arg(place.column);
    constexpr qsizetype longest = 80;
    m_error = Error{code, m_name.isEmpty() ? where : QString(m_name + u':' + where),
                    detail.size() <= longest ? detail : QString(detail.left(longest) + u'…')};
    return false;
}

// One without its end swallows the next tag: that is what to say then.
bool Parser::failBadTag(const RawTag& tag)
{
    if (textOf(m_source, tag.content).contains(m_scanner.open()))
        return fail(ErrorCode::templateTagOpen, tag.span.start);
    return fail(ErrorCode::templateBadTag, tag.span.start, textOf(m_source, tag.span).toString());
}

} // namespace

Place PlaceCounter::at(qsizetype offset)
{
    for (; m_at < offset && m_at < m_source.size(); ++m_at) {
        const QChar c = m_source[m_at];
        const bool beforeLf = m_at + 1 < m_source.size() && m_source[m_at + 1] == u'\n';
        if (c == u'\n' || (c == u'\r' && !beforeLf)) {
            ++m_place.line;
            m_place.column = 1;
        } else if (!c.isLowSurrogate() || m_at == 0 || !m_source[m_at - 1].isHighSurrogate()) {
            ++m_place.column;
        }
    }
    return m_place;
}

Place placeOf(QStringView source, qsizetype offset)
{
    return PlaceCounter(source).at(offset);
}

QStringList pathOf(QStringView name)
{
    QStringList path;
    if (name == u".")
        return path;
    for (const QStringView part : name.split(u'.'))
        path.append(part.toString());
    return path;
}

QStringList namesIn(const Node& node)
{
    if (!node.expression)
        return node.kind == NodeKind::text ? QStringList() : QStringList{node.name};
    QStringList names;
    for (const Operand& operand : node.expression->chain) {
        if (!operand.name.isEmpty())
            names.append(operand.name);
    }
    return names;
}

Template::Template() = default;

Result<Template> Template::parse(const QString& source, const QString& name)
{
    Result<std::vector<Node>> nodes = Parser(source, name).parse();
    if (!nodes)
        return nodes.error();
    Template result;
    result.m_source = source;
    result.m_name = name;
    result.m_nodes = *std::move(nodes);
    return result;
}

} // namespace choba::templating
