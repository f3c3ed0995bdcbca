#include "templating/scanner.h"

#include <algorithm>

namespace choba::templating {

namespace {

constexpr QStringView sigils = u"#^/>!=&{";

Span trimmed(QStringView source, Span span)
{
    while (span.start < span.end && source[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && source[span.end - 1].isSpace())
        --span.end;
    return span;
}

Tag::Kind kindOf(const RawTag& tag)
{
    if (!tag.closed)
        return Tag::Kind::open;
    switch (tag.sigil.unicode()) {
    case u'#':
        return Tag::Kind::section;
    case u'^':
        return Tag::Kind::inverted;
    case u'/':
        return Tag::Kind::close;
    case u'>':
        return Tag::Kind::partial;
    case u'!':
        return Tag::Kind::comment;
    case u'=':
        return Tag::Kind::delimiters;
    default:
        return Tag::Kind::value;
    }
}

// While a tag is being written, its end is that of the next one: what swallows a tag is not closed,
// and ends before that one and with its own line.
void cutOpenTag(QStringView source, Scanner& scanner, RawTag& tag)
{
    if (tag.closed && (tag.sigil == u'!' || tag.sigil == u'='))
        return;
    const qsizetype other = scanner.nextOpen(tag.content.start);
    if (tag.closed && (other < 0 || other >= tag.content.end))
        return;
    tag.closed = false;
    qsizetype end = other < 0 ? source.size() : other;
    if (const qsizetype line = textOf(source, {tag.content.start, end}).indexOf(u'\n'); line >= 0)
        end = tag.content.start + line;
    tag.span.end = end;
    tag.content = trimmed(source, {tag.content.start, end});
}

} // namespace

bool holdsSpace(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isSpace(); });
}

qsizetype Finder::next(qsizetype from)
{
    if (m_found == -2 || (m_found >= 0 && m_found < from))
        m_found = m_source.indexOf(m_wanted, from);
    return m_found;
}

Scanner::Scanner(QStringView source)
    : m_source(source)
    , m_open(source, QStringLiteral("{{"))
    , m_close(source, QStringLiteral("}}"))
    , m_braceClose(source, QStringLiteral("}}}"))
    , m_equalsClose(source, QStringLiteral("=}}"))
{ }

void Scanner::setDelimiters(const Delimiters& delimiters)
{
    m_open = Finder(m_source, delimiters.open);
    m_close = Finder(m_source, delimiters.close);
    m_braceClose = Finder(m_source, u'}' + delimiters.close);
    m_equalsClose = Finder(m_source, u'=' + delimiters.close);
}

std::optional<RawTag> Scanner::next(qsizetype from)
{
    const qsizetype start = m_open.next(from);
    if (start < 0)
        return std::nullopt;
    RawTag tag;
    qsizetype at = start + m_open.wanted().size();
    qsizetype sigil = at;
    while (sigil < m_source.size() && m_source[sigil].isSpace())
        ++sigil;
    if (sigil < m_source.size() && sigils.contains(m_source[sigil])) {
        tag.sigil = m_source[sigil];
        at = sigil + 1;
    }
    Finder& close = tag.sigil == u'{' ? m_braceClose : tag.sigil == u'=' ? m_equalsClose : m_close;
    const qsizetype end = close.next(at); // of the content
    tag.closed = end >= 0;
    tag.span = {start, tag.closed ? end + close.wanted().size() : m_source.size()};
    tag.content = trimmed(m_source, {at, tag.closed ? end : m_source.size()});
    return tag;
}

std::optional<Delimiters> delimitersIn(QStringView content)
{
    const auto* const gap =
        std::find_if(content.begin(), content.end(), [](QChar c) { return c.isSpace(); });
    const qsizetype length = gap - content.begin();
    Delimiters result{content.left(length).toString(), content.mid(length).trimmed().toString()};
    const auto isBad = [](const QString& delimiter) {
        return delimiter.isEmpty() || delimiter.contains(u'=') || holdsSpace(delimiter);
    };
    if (isBad(result.open) || isBad(result.close))
        return std::nullopt;
    return result;
}

std::vector<Tag> scanTags(const QString& source)
{
    std::vector<Tag> tags;
    Scanner scanner(source);
    qsizetype at = 0;
    while (auto tag = scanner.next(at)) {
        cutOpenTag(source, scanner, *tag);
        tags.push_back({kindOf(*tag), tag->span, tag->content});
        if (tag->closed && tag->sigil == u'=') {
            if (const auto changed = delimitersIn(textOf(source, tag->content)))
                scanner.setDelimiters(*changed);
        }
        at = tag->span.end;
    }
    return tags;
}

} // namespace choba::templating
