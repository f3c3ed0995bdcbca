#include "exchange/foreign_dates.h"
#include "exchange/foreign_tags.h"
#include "templating/template.h"

#include <array>

namespace choba::exchange {

namespace {

using templating::Node;
using templating::NodeKind;

constexpr QStringView opening = u"#{";

// Variables that do something on the user's machine, or in its keyboard.
constexpr std::array<QStringView, 8> inertNames = {
    u"key", u"shortcut", u"envVar", u"powershell", u"execute", u"delay", u"image", u"discordemoji",
};

// Where the } stands that ends a variable; a backslash before it makes it a plain character.
qsizetype variableEnd(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (text[at] == u'}')
            return at;
    }
    return -1;
}

QString unescaped(QStringView parameter)
{
    QString plain;
    for (qsizetype at = 0; at < parameter.size(); ++at) {
        const bool escape = parameter[at] == u'\\' && at + 1 < parameter.size()
            && (parameter[at + 1] == u'\\' || parameter[at + 1] == u'}');
        if (escape)
            ++at;
        plain += parameter[at];
    }
    return plain;
}

QString escaped(const QString& parameter)
{
    QString text = parameter;
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'}', QStringLiteral("\\}"));
    return text;
}

// "#{dateTime:+1d:yyyy-MM-dd}": the shift is there only when it looks like one.
bool writeDate(ForeignWriter& writer, QStringView parameter, const QString& whole)
{
    const qsizetype colon = parameter.indexOf(u':');
    const bool shifted = colon >= 0 && isShift(parameter.first(colon)); // also by nothing
    const QStringView shift = shifted ? parameter.first(colon) : QStringView();
    const std::optional<DateTag> tag =
        dateTag(shift, unescaped(shifted ? parameter.mid(colon + 1) : parameter));
    if (!tag || !writer.value(tag->content))
        return false;
    if (!tag->exact)
        writer.partly(whole);
    return true;
}

bool writeKnown(ForeignWriter& writer, QStringView name, QStringView parameter,
                const QString& whole)
{
    if (name == u"input") {
        domain::Field field;
        field.label = unescaped(parameter);
        if (field.label.trimmed().isEmpty())
            return false;
        writer.ask(std::move(field));
        return true;
    }
    if (name == u"dateTime")
        return writeDate(writer, parameter, whole);
    const bool changesCase = name == u"upper" || name == u"lower" || name == u"trim";
    if (name == u"combo" || changesCase) {
        if (!writer.partial(unescaped(parameter)))
            return false;
        if (changesCase)
            writer.partly(whole);
        return true;
    }
    return false;
}

bool writePlain(ForeignWriter& writer, QStringView name)
{
    if (name == u"cursor") {
        writer.cursor();
        return true;
    }
    if (name == u"clipboard") {
        writer.ask(clipboardField());
        return true;
    }
    if (name == u"date")
        return writer.value(QStringLiteral("today | 日付"));
    if (name == u"time")
        return writer.value(QStringLiteral("now | 時刻"));
    return name == u"dateTime" && writer.value(QStringLiteral("now | 日時"));
}

// Names that may be followed by a colon, or by the end.
constexpr std::array<QStringView, 9> names = {
    u"clipboard", u"date", u"time", u"dateTime", u"input", u"combo", u"upper", u"lower", u"trim"};

// The variable's name at `at`; empty when Beeftext has none like it: that is text to both.
QStringView nameAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].unicode() < 0x80 && text[end].isLetter())
        ++end;
    const bool ends = end < text.size() && (text[end] == u':' || text[end] == u'}');
    const QStringView name = text.mid(at, end - at);
    const auto isOf = [name](const auto& known) {
        return std::find(known.begin(), known.end(), name) != known.end();
    };
    return ends && (name == u"cursor" || isOf(names) || isOf(inertNames)) ? name : QStringView();
}

void writeVariable(ForeignWriter& writer, QStringView name, QStringView rest, const QString& whole)
{
    const bool known =
        rest.isEmpty() ? writePlain(writer, name) : writeKnown(writer, name, rest.mid(1), whole);
    if (!known)
        writer.inert(whole);
}

// Body to snippet, node by node.
class Exporter
{
public:
    Exporter(const domain::LetterTemplate& letter, const templating::Template& parsed)
        : m_letter(letter)
        , m_source(parsed.source())
    {
        for (const Node& node : parsed.nodes())
            add(node);
    }

    BeeftextSnippet take() { return std::move(m_snippet); }

private:
    void add(const Node& node);
    std::optional<QString> variable(const Node& node);
    void asItIs(qsizetype from, qsizetype to);
    QString lineEndAfter(qsizetype at) const;

    const domain::LetterTemplate& m_letter;
    const QString& m_source;
    BeeftextSnippet m_snippet;
};

QString Exporter::lineEndAfter(qsizetype at) const
{
    while (at < m_source.size() && (m_source[at] == u' ' || m_source[at] == u'\t'))
        ++at;
    const QStringView rest = QStringView(m_source).mid(at);
    return rest.startsWith(u"\r\n") ? QStringLiteral("\r\n")
        : rest.startsWith(u'\n')    ? QStringLiteral("\n")
                                    : QString();
}

void Exporter::asItIs(qsizetype from, qsizetype to)
{
    const QString words = m_source.mid(from, to - from);
    m_snippet.text += words;
    m_snippet.inert.push_back({m_letter.name, shown(words)});
}

std::optional<QString> Exporter::variable(const Node& node)
{
    const QString content = m_source.mid(node.span.start, node.span.end - node.span.start);
    if (node.kind == NodeKind::partial)
        return QString(u"combo:" + escaped(node.name));
    if (node.expression)
        return beeftextDate(QStringView(content).mid(2).chopped(2));
    if (node.name == u"カーソル" || node.name == u"cursor")
        return QStringLiteral("cursor");
    for (const domain::Field& field : m_letter.fields) {
        if (field.name != node.name)
            continue;
        const QString label = field.label.isEmpty() ? field.name : field.label;
        const bool simple =
            field.type == domain::FieldType::text || field.type == domain::FieldType::multiline;
        if (label == clipboardField().label)
            return QStringLiteral("clipboard");
        if (!simple || !field.fallback.isEmpty())
            m_snippet.inert.push_back({m_letter.name, shown(content), Kept::partly});
        return QString(u"input:" + escaped(label));
    }
    return std::nullopt;
}

void Exporter::add(const Node& node)
{
    switch (node.kind) {
    case NodeKind::text:
        m_snippet.text +=
            QStringView(m_source).mid(node.span.start, node.span.end - node.span.start);
        return;
    case NodeKind::section:
    case NodeKind::inverted:
        asItIs(node.span.start, node.closing.end);
        return;
    default:
        break;
    }
    const std::optional<QString> name = variable(node);
    if (!name) {
        asItIs(node.span.start, node.span.end);
        return;
    }
    m_snippet.text += node.indentation + QStringLiteral("#{") + *name + u'}';
    // A template alone on its line took the line end with it.
    if (node.kind == NodeKind::partial && node.ownLine)
        m_snippet.text += lineEndAfter(node.span.end);
}

} // namespace

ForeignText fromBeeftext(const QString& snippet, const QString& where)
{
    ForeignWriter writer(where);
    const QStringView text = snippet;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
        const QStringView name = nameAt(text, at + opening.size());
        if (name.isEmpty()) {
            at += opening.size();
            continue;
        }
        const qsizetype nameEnd = at + opening.size() + name.size();
        const qsizetype end = variableEnd(text, nameEnd);
        if (end < 0)
            break;
        writer.text(text.mid(done, at - done));
        writeVariable(writer, name, text.mid(nameEnd, end - nameEnd),
                      text.mid(at, end + 1 - at).toString());
        at = done = end + 1;
    }
    writer.text(text.mid(done));
    return writer.take();
}

BeeftextSnippet toBeeftext(const domain::LetterTemplate& letter)
{
    const Result<templating::Template> parsed = templating::Template::parse(letter.body);
    if (!parsed)
        return {letter.body, {{letter.name, shown(parsed.error().detail)}}};
    return Exporter(letter, *parsed).take();
}

} // namespace choba::exchange
