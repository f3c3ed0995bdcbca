#include "exchange/foreign_tags.h"

#include "templating/template.h"

namespace choba::exchange {

namespace {

using templating::NodeKind;
using templating::Template;

constexpr std::ptrdiff_t mostFields = 200; // of one template

// What hides braces from the parser: other delimiters for as long as they stand there.
QString hidden(qsizetype braces)
{
    return QStringLiteral("{{=<% %>=}}") + QString(braces, u'{') + QStringLiteral("<%={{ }}=%>");
}

// The one node a tag alone makes; none when it makes another number of them or does not parse.
std::optional<templating::Node> onlyNode(const QString& tag)
{
    const Result<Template> parsed = Template::parse(tag);
    if (!parsed)
        return std::nullopt;
    std::optional<templating::Node> found;
    for (const templating::Node& node : parsed->nodes()) {
        if (node.kind == NodeKind::text && node.span.start == node.span.end)
            continue;
        if (found)
            return std::nullopt;
        found = node;
    }
    return found;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

// Nothing but blanks between the last line end and the end.
bool lineIsBlank(const QString& text)
{
    for (qsizetype at = text.size(); at > 0; --at) {
        const QChar c = text[at - 1];
        if (c == u'\n' || c == u'\r')
            return true;
        if (!isBlank(c))
            return false;
    }
    return true;
}

bool meansSomething(const QString& name)
{
    static const QStringList reserved = {
        QStringLiteral("cursor"), QStringLiteral("カーソル"), QStringLiteral("today"),
        QStringLiteral("now"),    QStringLiteral("今日"),     QStringLiteral("現在"),
        QStringLiteral("今"),     QStringLiteral("本日"),
    };
    return reserved.contains(name, Qt::CaseInsensitive);
}

} // namespace

QString shown(const QString& what)
{
    constexpr qsizetype longest = 80;
    QString line = what.simplified();
    if (line.size() <= longest)
        return line;
    line.truncate(longest);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

domain::Field clipboardField()
{
    domain::Field field;
    field.name = QStringLiteral("clipboard");
    field.label = QStringLiteral("クリップボードの内容");
    field.type = domain::FieldType::multiline;
    return field;
}

QString fieldName(const QString& label)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (qsizetype at = 0; at < label.size() && name.size() < longest; ++at) {
        const QChar c = label[at];
        const bool pair =
            c.isHighSurrogate() && at + 1 < label.size() && label[at + 1].isLowSurrogate();
        if (pair) {
            const char32_t code = QChar::surrogateToUcs4(c, label[at + 1]);
            if (QChar::isLetterOrNumber(code))
                name += label.mid(at, 2);
            ++at;
        } else if (c.isLetterOrNumber() || c.isMark()) {
            name += c;
        } else if (!name.isEmpty() && !name.endsWith(u'_')) {
            name += u'_';
        }
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    if (name.isEmpty())
        return QStringLiteral("入力");
    // A digit first would be a number, where a tag computes something.
    if (name.front().isDigit() || meansSomething(name))
        name = QStringLiteral("入力_") + name;
    return name;
}

ForeignWriter::ForeignWriter(QString where)
    : m_where(std::move(where))
{ }

void ForeignWriter::flush(bool tagFollows)
{
    if (m_braces == 1 && !tagFollows)
        m_result.text += u'{';
    else if (m_braces > 0)
        m_result.text += hidden(m_braces);
    m_braces = 0;
}

void ForeignWriter::text(QStringView words)
{
    if (words.isEmpty())
        return;
    // A template alone on its line would take the line end and the indentation with it.
    if (m_partialOpen && (words.front().isSpace()))
        m_result.text += QStringLiteral("{{!}}");
    m_partialOpen = false;
    qsizetype plain = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words[at] != u'{')
            continue;
        if (at > plain) {
            flush(false);
            m_result.text += words.mid(plain, at - plain);
        }
        ++m_braces;
        plain = at + 1;
    }
    if (plain < words.size()) {
        flush(false);
        m_result.text += words.mid(plain);
    }
}

// A template alone on its line would take the line end with it and indent all its lines.
void ForeignWriter::keepFromLine()
{
    if (m_partialOpen)
        m_result.text += QStringLiteral("{{!}}");
    m_partialOpen = false;
}

void ForeignWriter::tag(const QString& content)
{
    flush(true);
    m_partialOpen = false;
    m_result.text += QStringLiteral("{{") + content + QStringLiteral("}}");
}

bool ForeignWriter::value(const QString& content)
{
    const auto node = onlyNode(QStringLiteral("{{") + content + QStringLiteral("}}"));
    if (!node || node->kind != NodeKind::value || content.contains(u'\n'))
        return false;
    tag(content);
    return true;
}

bool ForeignWriter::partial(const QString& name)
{
    const QString content = QStringLiteral("> ") + name;
    const auto node = onlyNode(QStringLiteral("{{") + content + QStringLiteral("}}"));
    if (!node || node->kind != NodeKind::partial || node->name != name)
        return false;
    const bool alone = m_braces == 0 && lineIsBlank(m_result.text);
    m_indented = !m_result.text.isEmpty() && isBlank(m_result.text.back());
    tag(content);
    m_partialOpen = alone;
    return true;
}

void ForeignWriter::cursor()
{
    if (!m_hasCursor)
        tag(QStringLiteral("カーソル"));
    m_hasCursor = true;
}

void ForeignWriter::ask(domain::Field field)
{
    if (field.label.isEmpty())
        field.label = field.name;
    for (const domain::Field& there : m_result.fields) {
        if (there.label == field.label) {
            tag(there.name);
            return;
        }
    }
    if (std::ssize(m_result.fields) >= mostFields) {
        inert(field.label);
        return;
    }
    const QString plain = fieldName(field.name.isEmpty() ? field.label : field.name);
    const auto taken = [this](const QString& name) {
        return std::any_of(m_result.fields.begin(), m_result.fields.end(),
                           [&name](const domain::Field& there) { return there.name == name; });
    };
    field.name = plain;
    for (int number = 2; taken(field.name); ++number)
        field.name = plain + QString::number(number);
    tag(field.name);
    m_result.fields.push_back(std::move(field));
}

void ForeignWriter::inert(const QString& words, const QString& what)
{
    text(words);
    m_result.inert.push_back({m_where, shown(what.isEmpty() ? words : what)});
}

void ForeignWriter::partly(const QString& what)
{
    m_result.inert.push_back({m_where, shown(what), Kept::partly});
}

void ForeignWriter::end()
{
    if (m_indented)
        keepFromLine();
    m_partialOpen = false;
    flush(false);
}

void ForeignWriter::endSubject()
{
    end();
    m_result.subject = std::move(m_result.text);
    m_result.text.clear();
}

ForeignText ForeignWriter::take()
{
    end();
    return std::move(m_result);
}

} // namespace choba::exchange
