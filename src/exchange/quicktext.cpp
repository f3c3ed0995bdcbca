#include "base/job.h"
#include "exchange/html_text.h"
#include "exchange/template_formats.h"
#include "templating/template.h"

#include <QXmlStreamReader>
#include <QtGlobal>

namespace choba::exchange {

namespace {

// Sentences are made of these in wording.
constexpr const char* entities = QT_TRANSLATE_NOOP("details", "document types and entities");
constexpr const char* deep = QT_TRANSLATE_NOOP("details", "it is nested too deeply");
constexpr const char* endsEarly = QT_TRANSLATE_NOOP("details", "it ends too early");
constexpr const char* notXml = QT_TRANSLATE_NOOP("details", "a tag or a character does not fit");

constexpr const char* manyAttributes =
    QT_TRANSLATE_NOOP("details", "a tag has too many attributes");

constexpr std::size_t deepest = 32;
constexpr int mostAttributes = 100; // the library compares each with all others

// What must not even reach the library: document types, which could define entities, and tags
// it would take hours for.
class Guard
{
public:
    Guard(QStringView text, QString name)
        : m_text(text)
        , m_name(std::move(name))
    { }

    std::optional<Error> look()
    {
        while (true) {
            const qsizetype at = m_text.indexOf(u'<', m_at);
            if (at < 0)
                return std::nullopt;
            const QStringView rest = m_text.mid(at);
            if (rest.startsWith(u"<![CDATA["))
                skip(at, u"]]>");
            else if (rest.startsWith(u"<!--"))
                skip(at, u"-->");
            else if (rest.startsWith(u"<?"))
                skip(at, u"?>");
            else if (rest.startsWith(u"<!"))
                return fail(ErrorCode::notAllowedHere, at, entities);
            else if (!endsSoon(at))
                return fail(ErrorCode::badXml, at, manyAttributes);
        }
    }

private:
    void skip(qsizetype from, QStringView end)
    {
        const qsizetype found = m_text.indexOf(end, from);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }

    // A tag, up to its end.
    bool endsSoon(qsizetype from)
    {
        int attributes = 0;
        QChar quote;
        for (m_at = from + 1; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'>')
                break;
            else if (c == u'=' && ++attributes > mostAttributes)
                return false;
        }
        return true;
    }

    Error fail(ErrorCode code, qsizetype at, const char* detail) const
    {
        const templating::Place place = templating::placeOf(m_text, at);
        return {code, QStringLiteral("%1:%2:%3").arg(m_name).arg(place.line).arg(place.column),
                QString::fromLatin1(detail)};
    }

    QStringView m_text;
    QString m_name;
    qsizetype m_at = 0;
};

// UTF-8, UTF-16 with its mark, or what the file itself says it is.
Result<QString> textOf(const QByteArray& bytes, const QString& name)
{
    Result<QString> text = text::decodeUtf8(bytes, name);
    if (text)
        return text;
    for (const text::Encoding guess : text::guessEncodings(bytes)) {
        constexpr qsizetype head = 200;
        const QByteArray declaration = bytes.first(std::min(bytes.size(), head)).toLower();
        const bool declared =
            (guess == text::Encoding::cp932
             && (declaration.contains("shift_jis") || declaration.contains("windows-31j")))
            || (guess == text::Encoding::eucJp && declaration.contains("euc-jp"))
            || (guess == text::Encoding::iso2022Jp && declaration.contains("iso-2022-jp"))
            || guess == text::Encoding::utf16;
        if (declared)
            return text::decode(bytes, guess, name);
    }
    return text;
}

QString placeOf(const QXmlStreamReader& xml, const QString& name)
{
    return QStringLiteral("%1:%2:%3").arg(name).arg(xml.lineNumber()).arg(xml.columnNumber() + 1);
}

Error problemOf(const QXmlStreamReader& xml, const QString& name)
{
    const bool early = xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    return {ErrorCode::badXml, placeOf(xml, name), QString::fromLatin1(early ? endsEarly : notXml)};
}

class Reader
{
public:
    Reader(const QString& text, QString name, Job* job)
        : m_xml(text)
        , m_size(std::max<qint64>(text.size(), 1))
        , m_name(std::move(name))
        , m_job(job)
    { }

    Result<TemplateFile> read();

private:
    // A template on its way.
    struct Entry {
        QString name;
        QString keyword;
        QString subject;
        QString body;
        QString where;
        bool html = false;
    };

    struct Element {
        QString name;
        QString text;
    };

    QString place() const { return placeOf(m_xml, m_name); }

    std::optional<Error> take(QXmlStreamReader::TokenType token);
    std::optional<Error> open();
    void close();
    void closeInside(const QString& name, const QString& text);
    void finish();

    QXmlStreamReader m_xml;
    qint64 m_size;
    QString m_name;
    Job* m_job;
    TemplateFile m_file;
    std::vector<Element> m_open;
    bool m_isFirst = false; // version 1: attributes, the body is the text
    QString m_group;
    std::optional<Entry> m_entry;
    bool m_inScript = false;
    QString m_scriptName;
};

Result<TemplateFile> Reader::read()
{
    qint64 tokens = 0;
    while (!m_xml.atEnd()) {
        if (const std::optional<Error> problem = take(m_xml.readNext()))
            return *problem;
        if (m_job != nullptr && ++tokens % 256 == 0) {
            if (m_job->cancelled())
                return Error{ErrorCode::cancelled, m_name, {}};
            m_job->report(static_cast<int>(m_xml.characterOffset() * Job::whole / m_size));
        }
    }
    if (m_xml.hasError())
        return problemOf(m_xml, m_name);
    return std::move(m_file);
}

std::optional<Error> Reader::take(QXmlStreamReader::TokenType token)
{
    switch (token) {
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        return Error{ErrorCode::notAllowedHere, place(), QString::fromLatin1(entities)};
    case QXmlStreamReader::StartElement:
        return open();
    case QXmlStreamReader::EndElement:
        close();
        return std::nullopt;
    case QXmlStreamReader::Characters:
        if (!m_open.empty())
            m_open.back().text += m_xml.text();
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<Error> Reader::open()
{
    const QString name = m_xml.name().toString();
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (m_open.size() >= deepest)
        return Error{ErrorCode::badXml, place(), QString::fromLatin1(deep)};
    if (m_open.empty()) {
        if (name != u"quicktext")
            return Error{ErrorCode::wrongFormat, place(), name};
        const QString version = attributes.value(QStringLiteral("version")).toString();
        m_isFirst = version.isEmpty() || version == u"1";
        if (!m_isFirst && version != u"2")
            return Error{ErrorCode::unknownValue, place(), version};
    } else if (name == u"menu") {
        m_group = attributes.value(QStringLiteral("title")).toString();
    } else if (name == u"script") {
        m_inScript = true;
        m_scriptName.clear();
    } else if (name == u"text" && !m_entry) {
        Entry entry;
        entry.where = place();
        const auto type = attributes.value(QStringLiteral("type"));
        entry.html = type == u"1" || type == u"text/html";
        if (m_isFirst) {
            entry.name = attributes.value(QStringLiteral("title")).toString();
            entry.keyword = attributes.value(QStringLiteral("keyword")).toString();
            entry.subject = attributes.value(QStringLiteral("subject")).toString();
        }
        m_entry = std::move(entry);
    }
    m_open.push_back({name, {}});
    return std::nullopt;
}

void Reader::close()
{
    const Element element = std::move(m_open.back());
    m_open.pop_back();
    if (element.name == u"script") {
        // Never run; the user sees what was left out.
        m_file.inert.push_back({place(), shown(u"script: " + m_scriptName), Kept::leftOut});
        m_inScript = false;
    } else if (m_inScript) {
        if (element.name == u"name")
            m_scriptName = element.text.trimmed();
    } else if (element.name == u"text" && m_entry) {
        if (m_isFirst)
            m_entry->body = element.text;
        finish();
    } else {
        closeInside(element.name, element.text);
    }
}

void Reader::closeInside(const QString& name, const QString& text)
{
    if (!m_entry) {
        if (name == u"title")
            m_group = text.trimmed();
        return;
    }
    if (name == u"name")
        m_entry->name = text;
    else if (name == u"keyword")
        m_entry->keyword = text;
    else if (name == u"subject")
        m_entry->subject = text;
    else if (name == u"body")
        m_entry->body = text;
}

void Reader::finish()
{
    const Entry entry = *std::move(m_entry);
    m_entry.reset();
    IncomingTemplate incoming;
    incoming.where = entry.where;
    Given& given = incoming.given;
    given.description = given.allAliases = given.tags = given.channel = given.use = false;
    given.extra = given.favourite = given.enabled = false;
    domain::LetterTemplate& letter = incoming.letter;
    const QString body = entry.html ? textOfHtml(entry.body) : entry.body;
    if (isTooLong(m_file, body, entry.where) || isTooLong(m_file, entry.subject, entry.where))
        return;
    letter.name = entry.name.simplified();
    if (letter.name.isEmpty())
        letter.name = nameFromText(body);
    letter.group = m_group;
    if (const QString keyword = entry.keyword.trimmed(); !keyword.isEmpty())
        letter.aliases << keyword;
    fill(m_file, incoming, fromQuicktext(entry.subject.simplified(), body, entry.where));
    accept(m_file, std::move(incoming));
}

} // namespace

Result<TemplateFile> readQuicktext(const QByteArray& bytes, const QString& name, Job* job)
{
    const Result<QString> text = textOf(bytes, name);
    if (!text)
        return text.error();
    if (const std::optional<Error> problem = Guard(*text, name).look())
        return *problem;
    return Reader(*text, name, job).read();
}

std::optional<Error> xmlProblem(const QByteArray& bytes, const QString& name)
{
    const Result<QString> text = textOf(bytes, name);
    if (!text)
        return text.error();
    if (const std::optional<Error> problem = Guard(*text, name).look())
        return problem->code == ErrorCode::badXml ? problem : std::nullopt;
    QXmlStreamReader xml(*text);
    std::size_t depth = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && ++depth > deepest)
            return std::nullopt; // none of ours goes so deep
        if (token == QXmlStreamReader::EndElement)
            --depth;
    }
    return xml.hasError() ? std::optional(problemOf(xml, name)) : std::nullopt;
}

} // namespace choba::exchange
