#include "exchange/html_text.h"

#include <algorithm>
#include <array>

namespace choba::exchange {

namespace {

struct Entity {
    QStringView name;
    char16_t character;
};

constexpr std::array<Entity, 20> entities = {{
    {u"amp", u'&'},     {u"lt", u'<'},       {u"gt", u'>'},      {u"quot", u'"'},
    {u"apos", u'\''},   {u"nbsp", 0x00A0},   {u"yen", 0x00A5},   {u"copy", 0x00A9},
    {u"reg", 0x00AE},   {u"middot", 0x00B7}, {u"times", 0x00D7}, {u"ensp", 0x2002},
    {u"emsp", 0x2003},  {u"ndash", 0x2013},  {u"mdash", 0x2014}, {u"lsquo", 0x2018},
    {u"rsquo", 0x2019}, {u"ldquo", 0x201C},  {u"rdquo", 0x201D}, {u"hellip", 0x2026},
}};

constexpr std::array<QStringView, 20> blocks = {
    u"p",  u"div", u"li", u"ul", u"ol", u"tr",      u"table",   u"h1",     u"h2",     u"h3",
    u"h4", u"h5",  u"h6", u"hr", u"dd", u"section", u"article", u"header", u"footer", u"blockquote",
};

class HtmlReader
{
public:
    explicit HtmlReader(QStringView html)
        : m_html(html)
    { }

    QString read();

private:
    void readTag();
    void readEntity();
    void skipTo(QStringView end);
    void lineEnd();
    void add(QChar c);

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
    bool m_spacePending = false;
    bool m_preformatted = false;
};

QString HtmlReader::read()
{
    while (m_at < m_html.size()) {
        const QChar c = m_html[m_at];
        if (c == u'<')
            readTag();
        else if (c == u'&')
            readEntity();
        else {
            ++m_at;
            add(c);
        }
    }
    while (m_text.endsWith(u'\n'))
        m_text.chop(1);
    return m_text;
}

// White space in the source is one space, and none at the begin of a line.
void HtmlReader::add(QChar c)
{
    const bool space = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
    if (space && m_preformatted) {
        if (c != u'\r')
            m_text += c;
        return;
    }
    if (space) {
        m_spacePending = !m_text.isEmpty() && !m_text.endsWith(u'\n');
        return;
    }
    if (m_spacePending)
        m_text += u' ';
    m_spacePending = false;
    m_text += c.unicode() == 0x00A0 ? QChar(u' ') : c;
}

void HtmlReader::lineEnd()
{
    m_spacePending = false;
    m_text += u'\n';
}

void HtmlReader::skipTo(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

void HtmlReader::readTag()
{
    if (m_html.mid(m_at).startsWith(u"<!--")) {
        skipTo(u"-->");
        return;
    }
    qsizetype at = m_at + 1;
    const bool closing = at < m_html.size() && m_html[at] == u'/';
    if (closing)
        ++at;
    const qsizetype from = at;
    while (at < m_html.size() && m_html[at].isLetterOrNumber())
        ++at;
    const QString name = m_html.mid(from, at - from).toString().toLower();
    const bool markup = !name.isEmpty() || (from < m_html.size() && m_html[from] == u'!');
    if (!markup) { // a plain <
        ++m_at;
        add(u'<');
        return;
    }
    skipTo(u">");
    if (!closing && (name == u"script" || name == u"style" || name == u"head")) {
        const QString end = u"</" + name;
        skipTo(end);
        skipTo(u">");
        return;
    }
    if (name == u"pre")
        m_preformatted = !closing;
    const bool inLine = !m_text.isEmpty() && !m_text.endsWith(u'\n');
    const bool block = std::find(blocks.begin(), blocks.end(), name) != blocks.end();
    if (name == u"br" || (block && inLine))
        lineEnd();
}

void HtmlReader::readEntity()
{
    constexpr qsizetype longest = 10;
    const QStringView rest = m_html.mid(m_at + 1, longest);
    const qsizetype end = rest.indexOf(u';');
    const QStringView name = end < 0 ? QStringView() : rest.first(end);
    if (name.startsWith(u'#')) {
        const bool hexadecimal = name.mid(1).startsWith(u'x', Qt::CaseInsensitive);
        bool isNumber = false;
        const uint code =
            hexadecimal ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber, 10);
        const bool character = isNumber && code >= 0x20 && code <= 0x10FFFF
            && (code < 0xD800 || code > 0xDFFF) && (code < 0x7F || code >= 0xA0);
        if (character) {
            const char32_t units = code;
            for (const QChar c : QString::fromUcs4(&units, 1))
                add(c);
            m_at += end + 2;
            return;
        }
    }
    const auto* const known =
        std::find_if(entities.begin(), entities.end(),
                     [name](const Entity& entity) { return entity.name == name; });
    if (known == entities.end()) {
        ++m_at;
        add(u'&');
        return;
    }
    // Not through add(): a space written out is one that counts.
    if (m_spacePending)
        m_text += u' ';
    m_spacePending = false;
    m_text += known->character == 0x00A0 ? QChar(u' ') : QChar(known->character);
    m_at += end + 2;
}

} // namespace

QString textOfHtml(const QString& html)
{
    return HtmlReader(html).read();
}

} // namespace choba::exchange
