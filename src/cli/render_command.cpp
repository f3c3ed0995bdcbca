#include "base/clock.h"
#include "base/file.h"
#include "cli/input.h"
#include "cli/json_output.h"
#include "cli/render_answers.h"
#include "cli/store_commands.h"
#include "cli/template_commands.h"
#include "rules/business_calendar.h"
#include "writing/fill.h"
#include "writing/knowledge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <nlohmann/json.hpp>

#include <map>

namespace choba::cli {

namespace {

using templating::Rendered;
using templating::Template;
using templating::Value;

// Templates that stand in others: from the folder named, else from the library, which is loaded
// when the first one is not in the folder.
class Partials
{
public:
    Partials(const Arguments& arguments, std::optional<Shelf> shelf)
        : m_folder(arguments.partials)
        , m_db(arguments.db)
        , m_shelf(std::move(shelf))
    { }

    const Template* find(const QString& name);

    // What kept one that is there from being read.
    const std::optional<Error>& error() const { return m_error; }

private:
    const Template* fromFolder(const QString& name);
    const Template* fromLibrary(const QString& name);
    const Template* keep(const QString& name, const QString& source, const QString& title);
    std::nullptr_t fail(const Error& error);

    QString m_folder;
    QString m_db;
    std::optional<Shelf> m_shelf;
    std::map<QString, Template> m_read; // stays where it is while it grows
    QSet<QString> m_absent;
    std::optional<Error> m_error;
};

const Template* Partials::find(const QString& name)
{
    if (m_error || m_absent.contains(name))
        return nullptr;
    if (const auto found = m_read.find(name); found != m_read.end())
        return &found->second;
    const Template* partial = fromFolder(name);
    if (partial == nullptr && !m_error)
        partial = fromLibrary(name);
    if (partial == nullptr)
        m_absent.insert(name);
    return partial;
}

const Template* Partials::fromFolder(const QString& name)
{
    // A name is no path: nothing outside the folder is ever read.
    if (m_folder.isEmpty() || name.contains(u'/') || name.contains(QChar(u'\0')))
        return nullptr;
    const QString path = QDir(m_folder).filePath(name + u".mustache");
    if (!QFileInfo::exists(path))
        return nullptr;
    const Result<QString> source = readText(path);
    return source ? keep(name, *source, name) : fail(source.error());
}

const Template* Partials::fromLibrary(const QString& name)
{
    if (!m_shelf) {
        Result<Shelf> loaded = loadShelf(m_db);
        if (!loaded)
            return fail(loaded.error());
        m_shelf = *std::move(loaded);
    }
    const writing::TemplateEntry* entry = m_shelf->library.named(name);
    return entry != nullptr ? keep(name, entry->letter.body, entry->letter.name) : nullptr;
}

const Template* Partials::keep(const QString& name, const QString& source, const QString& title)
{
    Result<Template> parsed = Template::parse(source, title);
    return parsed ? &m_read.emplace(name, *std::move(parsed)).first->second : fail(parsed.error());
}

std::nullptr_t Partials::fail(const Error& error)
{
    m_error = error;
    return nullptr;
}

// What is written, and with what.
struct Letter {
    Template subject; // empty when there is none
    Template body;
    Value values;
    QSet<QString> mustKnow;
    std::optional<Shelf> shelf;
};

// A template of the library knows its fields, the day and the seller; the data lies above.
Result<Letter> fromLibrary(const Arguments& arguments, const Value& data,
                           const templating::Catalogue& catalogue,
                           const rules::BusinessCalendar& calendar)
{
    Result<Shelf> shelf = loadShelf(arguments.db);
    if (!shelf)
        return shelf.error();
    const Result<writing::TemplateEntry> entry =
        findTemplate(shelf->library, arguments.templateKey);
    if (!entry)
        return entry.error();
    const domain::LetterTemplate& letter = entry->letter;
    Result<Template> subject = Template::parse(letter.subject, letter.name);
    if (!subject)
        return subject.error();
    Result<Template> body = Template::parse(letter.body, letter.name);
    if (!body)
        return body.error();
    writing::LetterContext context;
    context.profile = shelf->profile;
    context.now = SystemClock().nowUtc();
    const writing::Sources sources{shelf->library, catalogue, calendar};
    const Result<Value> answered = withData(letter, data, context, sources);
    if (!answered)
        return answered.error();
    return Letter{*std::move(subject), *std::move(body), *answered,
                  writing::namesToKnow(letter, sources), *std::move(shelf)};
}

Result<Letter> fromFile(const Arguments& arguments, const Value& data,
                        const templating::Catalogue& catalogue)
{
    const Result<QString> source = readText(arguments.file);
    if (!source)
        return source.error();
    Result<Template> body = Template::parse(*source, displayName(arguments.file));
    if (!body)
        return body.error();
    return Letter{{}, *std::move(body), catalogue.typed(data), {}, std::nullopt};
}

// "line:column name", with the template's name before it where it stands in another one.
QStringList missingLines(const Rendered& rendered)
{
    QStringList lines;
    for (const templating::Missing& missing : rendered.missing) {
        const QString place =
            QStringLiteral("%1:%2").arg(missing.place.line).arg(missing.place.column);
        const QString where = missing.in.isEmpty() ? place : QString(missing.in + u':' + place);
        lines.append(where + u' ' + missing.name);
    }
    return lines;
}

QByteArray asJson(const Rendered* subject, const Rendered& body)
{
    nlohmann::ordered_json missing = nlohmann::ordered_json::array();
    QStringList used = body.used;
    const auto add = [&missing](const Rendered& rendered, bool inSubject) {
        for (const templating::Missing& gap : rendered.missing) {
            nlohmann::ordered_json entry;
            entry["name"] = utf8(gap.name);
            entry["line"] = gap.place.line;
            entry["column"] = gap.place.column;
            if (!gap.in.isEmpty())
                entry["in"] = utf8(gap.in);
            if (inSubject)
                entry["subject"] = true;
            missing.push_back(std::move(entry));
        }
    };
    nlohmann::ordered_json object;
    object["text"] = utf8(body.text);
    if (subject != nullptr) {
        object["subject"] = utf8(subject->text);
        add(*subject, true);
        used += subject->used;
        used.sort();
        used.removeDuplicates();
    }
    add(body, false);
    object["missing"] = std::move(missing);
    object["used"] = nlohmann::ordered_json::array();
    for (const QString& name : used)
        object["used"].push_back(utf8(name));
    return printed(object);
}

std::optional<Error> errorOf(const Result<Rendered>& rendered)
{
    return rendered ? std::nullopt : std::optional(rendered.error());
}

// An incomplete letter is never printed by mistake: as JSON it says what is missing.
Outcome outcomeOf(const Arguments& arguments, const Rendered* subject, const Rendered& body)
{
    QStringList missing;
    if (subject != nullptr) {
        for (const QString& line : missingLines(*subject))
            missing.append(QCoreApplication::translate("cli", "subject") + u':' + line);
    }
    missing += missingLines(body);
    const bool incomplete = !arguments.lenient && !missing.isEmpty();
    const int code = incomplete ? exitFindings : exitFine;
    if (arguments.json)
        return {asJson(subject, body), code};
    if (incomplete)
        return {{}, code, {}, missing};
    return {body.text.toUtf8(), code};
}

} // namespace

Attempt<Outcome> render(const Arguments& arguments)
{
    const Attempt<Own> own = loadOwn(arguments);
    if (const auto* failure = std::get_if<Failure>(&own))
        return *failure;
    const Result<rules::RulePack> pack =
        writing::loadRules(arguments.rules, std::get<Own>(own).rules);
    if (!pack)
        return Failure{pack.error()};
    const auto calendar = rules::BusinessCalendar::fromRules(*pack, SystemClock().todayInJapan());
    const Result<templating::Catalogue> catalogue = templating::Catalogue::load();
    if (!catalogue)
        return Failure{catalogue.error()};
    if (!arguments.partials.isEmpty() && !QFileInfo(arguments.partials).isDir())
        return Failure{{ErrorCode::cannotRead, arguments.partials, {}}};
    const Result<QByteArray> json = readFile(arguments.data);
    if (!json)
        return Failure{json.error()};
    const Result<Value> data = templating::valueFromJson(*json, displayName(arguments.data));
    if (!data)
        return Failure{data.error()};
    Result<Letter> letter = arguments.templateKey.isEmpty()
        ? fromFile(arguments, *data, *catalogue)
        : fromLibrary(arguments, *data, *catalogue, calendar);
    if (!letter)
        return Failure{letter.error()};

    Partials partials(arguments, std::move(letter->shelf));
    templating::RenderOptions options;
    options.escape = arguments.html ? templating::Escape::html : templating::Escape::text;
    options.catalogue = &*catalogue;
    options.calendar = &calendar;
    options.mustKnow = letter->mustKnow;
    options.partials = [&partials](const QString& name) { return partials.find(name); };
    options.wholeLines = !arguments.templateKey.isEmpty(); // as in the window
    const Result<Rendered> subject = templating::render(letter->subject, letter->values, options);
    const Result<Rendered> body = templating::render(letter->body, letter->values, options);
    for (const std::optional<Error>& error : {partials.error(), errorOf(subject), errorOf(body)}) {
        if (error)
            return Failure{*error};
    }
    return outcomeOf(arguments, letter->subject.source().isEmpty() ? nullptr : &*subject, *body);
}

} // namespace choba::cli
