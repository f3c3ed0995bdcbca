#include "exchange/template_file.h"

#include "base/file.h"
#include "base/job.h"
#include "base/json_reader.h"
#include "base/keys.h"
#include "exchange/table_file.h"
#include "exchange/template_formats.h"
#include "exchange/yaml.h"
#include "templating/template.h"

namespace choba::exchange {

namespace {

constexpr std::array<QStringView, 6> formatKeys = {
    u"choba", u"beeftext", u"beeftext-csv", u"espanso", u"quicktext", u"csv",
};

constexpr std::size_t mostListed = 10'000; // problems, and inert words

constexpr std::array<QStringView, 3> encodingKeys = {u"utf-8-bom", u"utf-8", u"cp932"};

// The beginning of the file as text, without what does not matter: enough to recognise it.
QByteArray beginning(const QByteArray& bytes)
{
    constexpr qsizetype enough = 65536;
    QByteArray start = bytes.first(std::min(bytes.size(), enough));
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed();
}

bool hasLine(const QByteArray& bytes, const char* begin)
{
    return bytes.startsWith(begin) || bytes.contains(QByteArray(QByteArray("\n") + begin));
}

enum class Ending : quint8 { json, yaml, xml, table, other };

Ending endingOf(const QString& name)
{
    const auto is = [&name](QStringView end) { return name.endsWith(end, Qt::CaseInsensitive); };
    if (is(u".json"))
        return Ending::json;
    if (is(u".yml") || is(u".yaml"))
        return Ending::yaml;
    if (is(u".csv") || is(u".tsv"))
        return Ending::table;
    return is(u".xml") ? Ending::xml : Ending::other;
}

// Of a file that looks like nothing known: cut off or broken, or sound and of another kind.
Error unrecognised(const QByteArray& bytes, const QString& name)
{
    if (beginning(bytes).isEmpty())
        return {ErrorCode::emptyText, name + QStringLiteral(":1:1"), {}};
    const Error another{ErrorCode::wrongFormat, name, {}};
    switch (endingOf(name)) {
    case Ending::json: {
        const auto document = json::parse(bytes, name);
        return document ? another : document.error();
    }
    case Ending::yaml: {
        const auto root = yaml::parse(bytes, name);
        return root ? another : root.error();
    }
    case Ending::xml:
        return xmlProblem(bytes, name).value_or(another);
    case Ending::table: {
        const auto table = readTable(bytes, name, std::nullopt);
        return table ? another : table.error();
    }
    case Ending::other:
        break;
    }
    return another;
}

std::optional<TemplateFormat> recogniseTable(const QByteArray& bytes)
{
    const std::optional<QStringList> first = firstRow(bytes);
    if (!first)
        return std::nullopt;
    if (isTemplateHeader(*first))
        return TemplateFormat::csv;
    constexpr qsizetype beeftextColumns = 3;
    return first->size() == beeftextColumns ? std::optional(TemplateFormat::beeftextCsv)
                                            : std::nullopt;
}

} // namespace

QStringView key(TemplateFormat format)
{
    return keyOf(formatKeys, format);
}

std::optional<TemplateFormat> templateFormatFromKey(QStringView key)
{
    return fromKey<TemplateFormat>(formatKeys, key);
}

QStringView key(TableEncoding encoding)
{
    return keyOf(encodingKeys, encoding);
}

std::optional<TableEncoding> tableEncodingFromKey(QStringView key)
{
    return fromKey<TableEncoding>(encodingKeys, key);
}

std::optional<TemplateFormat> recognise(const QByteArray& bytes, const QString& name)
{
    const QByteArray start = beginning(bytes);
    if (start.startsWith('{')) {
        if (bytes.contains("\"choba-templates-pack\""))
            return TemplateFormat::pack;
        if (bytes.contains("\"combos\""))
            return TemplateFormat::beeftextJson;
        return std::nullopt;
    }
    if (start.startsWith('<'))
        return start.contains("<quicktext") ? std::optional(TemplateFormat::quicktext)
                                            : std::nullopt;
    const Ending ending = endingOf(name);
    if (start.startsWith("\xFF\xFE<") || start.startsWith("\xFE\xFF"))
        return ending == Ending::xml ? std::optional(TemplateFormat::quicktext)
                                     : recogniseTable(bytes);
    if (hasLine(start, "matches:"))
        return TemplateFormat::espanso;
    const bool mayBeTable = ending == Ending::table || ending == Ending::other;
    return mayBeTable ? recogniseTable(bytes) : std::nullopt;
}

Result<TemplateFile> readTemplates(const QByteArray& bytes, const QString& name,
                                   std::optional<TemplateFormat> format, Job* job)
{
    if (bytes.size() > largestFile)
        return Error{ErrorCode::tooLarge, name, QString::number(largestFile)};
    if (!format)
        format = recognise(bytes, name);
    if (!format)
        return unrecognised(bytes, name);
    using Read = Result<TemplateFile> (*)(const QByteArray&, const QString&, Job*);
    static constexpr std::array<Read, 6> readers = {
        readPack, readBeeftext, readBeeftextCsv, readEspanso, readQuicktext, readTemplateTable,
    };
    Result<TemplateFile> file = readers[static_cast<std::size_t>(*format)](bytes, name, job);
    if (file)
        file->format = *format;
    return file;
}

Result<QByteArray> writeTemplates(const std::vector<OutgoingTemplate>& templates,
                                  TemplateFormat format, qint64 now, TableEncoding encoding,
                                  const QByteArray& extra)
{
    switch (format) {
    case TemplateFormat::pack:
        return writePack(templates, extra);
    case TemplateFormat::beeftextJson:
        return writeBeeftext(templates, now);
    case TemplateFormat::beeftextCsv:
        return writeBeeftextCsv(templates);
    case TemplateFormat::csv:
        return writeTemplateTable(templates, encoding);
    default:
        return Error{ErrorCode::wrongUse, {}, key(format).toString()};
    }
}

std::vector<InertPart> losses(const std::vector<OutgoingTemplate>& templates, TemplateFormat format)
{
    std::vector<InertPart> lost;
    if (format == TemplateFormat::pack || format == TemplateFormat::csv)
        return lost;
    for (const OutgoingTemplate& outgoing : templates) {
        const domain::LetterTemplate& letter = outgoing.letter;
        for (InertPart& part : toBeeftext(letter).inert)
            lost.push_back(std::move(part));
        for (qsizetype i = 1; i < letter.aliases.size(); ++i)
            lost.push_back({letter.name, letter.aliases[i], Kept::leftOut});
        if (!letter.subject.isEmpty())
            lost.push_back({letter.name, shown(letter.subject), Kept::leftOut});
    }
    return lost;
}

namespace {

// JSON and YAML can write a character that no text holds, and that would end it elsewhere.
bool hasNull(const domain::LetterTemplate& letter)
{
    const auto has = [](const QString& text) { return text.contains(QChar(u'\0')); };
    return has(letter.name) || has(letter.body) || has(letter.subject) || has(letter.description)
        || has(letter.group) || has(letter.key)
        || std::any_of(letter.aliases.begin(), letter.aliases.end(), has)
        || std::any_of(letter.tags.begin(), letter.tags.end(), has);
}

} // namespace

void accept(TemplateFile& file, IncomingTemplate incoming)
{
    const QString where = incoming.where;
    if (file.templates.size() >= std::size_t(mostTemplates)) {
        if (file.refused.empty() || file.refused.back().code != ErrorCode::tooManyTerms)
            refuse(file, {ErrorCode::tooManyTerms, where, QString::number(mostTemplates)});
        return;
    }
    if (std::optional<Error> problem = domain::problemOf(incoming.letter)) {
        // A path goes on to the member; a line and a column are the place themselves.
        problem->where = where.contains(u'$') && !problem->where.isEmpty()
            ? QString(where + u'.' + problem->where)
            : where;
        refuse(file, *std::move(problem));
        return;
    }
    if (hasNull(incoming.letter)) {
        refuse(file, {ErrorCode::unknownValue, where, QStringLiteral("U+0000")});
        return;
    }
    for (const QString* source : {&incoming.letter.body, &incoming.letter.subject}) {
        const Result<templating::Template> parsed = templating::Template::parse(*source, where);
        if (!parsed) {
            refuse(file, parsed.error());
            return;
        }
    }
    file.templates.push_back(std::move(incoming));
}

void fill(TemplateFile& file, IncomingTemplate& incoming, ForeignText translated)
{
    incoming.letter.subject = std::move(translated.subject);
    incoming.letter.body = std::move(translated.text);
    incoming.letter.fields = std::move(translated.fields);
    for (InertPart& part : translated.inert)
        noteInert(file, std::move(part));
}

void refuse(TemplateFile& file, Error problem)
{
    if (file.refused.size() < mostListed)
        file.refused.push_back(std::move(problem));
}

void noteInert(TemplateFile& file, InertPart part)
{
    if (file.inert.size() < mostListed)
        file.inert.push_back(std::move(part));
}

bool isTooLong(TemplateFile& file, const QString& text, const QString& where)
{
    if (text.size() <= domain::longestTemplateBody)
        return false;
    refuse(file, {ErrorCode::noteTooLong, where, QString::number(domain::longestTemplateBody)});
    return true;
}

QString nameFromText(const QString& text)
{
    constexpr qsizetype longest = 40;
    QString name = text.trimmed().section(u'\n', 0, 0).simplified();
    if (name.size() > longest) {
        name.truncate(longest);
        if (name.back().isHighSurrogate())
            name.chop(1);
        name += u'…';
    }
    return name;
}

Progress::Progress(Job* job, std::size_t count, int from, int to)
    : m_job(job)
    , m_count(std::max<std::size_t>(count, 1))
    , m_from(from)
    , m_to(to)
{ }

bool Progress::next()
{
    constexpr std::size_t step = 64;
    if (m_job == nullptr || m_done++ % step != 0)
        return true;
    const std::size_t done = std::min(m_done, m_count);
    m_job->report(m_from + static_cast<int>(std::size_t(m_to - m_from) * done / m_count));
    return !m_job->cancelled();
}

} // namespace choba::exchange
