#include "cli/template_commands.h"

#include "acts/template_import.h"
#include "acts/templates.h"
#include "base/clock.h"
#include "base/file.h"
#include "cli/import_report.h"
#include "cli/input.h"
#include "cli/json_output.h"
#include "cli/store_commands.h"
#include "storage/store_path.h"
#include "storage/templates.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace choba::cli {

namespace {

using Json = nlohmann::ordered_json;
using exchange::TemplateFormat;

QString originKey(writing::Origin origin)
{
    switch (origin) {
    case writing::Origin::shipped:
        return QStringLiteral("shipped");
    case writing::Origin::edited:
        return QStringLiteral("edited");
    case writing::Origin::own:
        break;
    }
    return QStringLiteral("own");
}

Json textList(const QStringList& texts)
{
    Json list = Json::array();
    for (const QString& text : texts)
        list.push_back(utf8(text));
    return list;
}

Json summary(const writing::TemplateEntry& entry)
{
    const domain::LetterTemplate& letter = entry.letter;
    Json object;
    object["key"] = utf8(letter.key);
    object["name"] = utf8(letter.name);
    object["use"] = utf8(key(letter.use));
    object["group"] = utf8(letter.group);
    object["channel"] = utf8(letter.channel);
    object["aliases"] = textList(letter.aliases);
    object["tags"] = textList(letter.tags);
    object["origin"] = utf8(originKey(entry.origin));
    object["favourite"] = entry.marks.favourite;
    object["enabled"] = entry.marks.enabled;
    object["default"] = entry.isDefault;
    object["uses"] = entry.uses.uses;
    return object;
}

template<std::size_t count>
QStringList keysOf(const std::array<TemplateFormat, count>& formats)
{
    QStringList keys;
    for (const TemplateFormat format : formats)
        keys.append(exchange::key(format).toString());
    return keys;
}

Attempt<std::optional<TemplateFormat>> formatOf(const Arguments& arguments,
                                                const QStringList& known)
{
    if (arguments.format.isEmpty())
        return std::optional<TemplateFormat>();
    if (!known.contains(arguments.format))
        return badChoice(QStringLiteral("--format"), arguments.format, known);
    return exchange::templateFormatFromKey(arguments.format);
}

// An option of template export that one format alone knows.
struct OptionOf {
    QStringView name;
    bool given = false;
    TemplateFormat format = TemplateFormat::pack;
};

// The library an import would meet. Nothing is made for a look: no file, no templates of one's own.
Result<writing::TemplateLibrary> presentLibrary(const Arguments& arguments)
{
    const QString path = storePathOf(arguments);
    const bool there = !arguments.db.isEmpty() || QFileInfo::exists(path);
    Result<Shelf> shelf = loadShelf(there ? path : QString());
    if (!shelf)
        return shelf.error();
    return std::move(shelf->library);
}

Outcome planOutcome(const Arguments& arguments, const acts::ImportPlan& plan)
{
    using Step = acts::PlannedTemplate::Step;
    static constexpr std::array<const char*, 3> stepKeys = {"add", "change", "skip"};
    Json list = Json::array();
    QStringList lines;
    for (const acts::PlannedTemplate& planned : plan.templates) {
        Json entry;
        entry["step"] = stepKeys[static_cast<std::size_t>(planned.step)];
        entry["key"] = utf8(planned.incoming.letter.key);
        entry["name"] = utf8(planned.incoming.letter.name);
        entry["in_place_of"] = utf8(planned.inPlaceOf);
        entry["lost_aliases"] = textList(planned.lostAliases);
        entry["where"] = utf8(planned.incoming.where);
        list.push_back(std::move(entry));
        if (!planned.lostAliases.isEmpty())
            lines.append(QCoreApplication::translate(
                             "cli", "%1: without these short names, which other templates have: %2")
                             .arg(planned.incoming.where, planned.lostAliases.join(u", ")));
    }
    return importOutcome(arguments,
                         {plan.count(Step::add), plan.count(Step::change), plan.count(Step::skip)},
                         plan.refused, plan.inert, {{"templates", std::move(list)}}, lines);
}

// Everything that is to be written, with the history when it is asked for.
Result<std::vector<exchange::OutgoingTemplate>> outgoing(const Arguments& arguments)
{
    const Result<Shelf> shelf = loadShelf(arguments.db);
    if (!shelf)
        return shelf.error();
    std::optional<storage::Database> database;
    if (arguments.history && !arguments.db.isEmpty()) {
        Result<storage::Database> opened = openForReading(arguments.db);
        if (!opened)
            return opened.error();
        database = *std::move(opened);
    }
    std::vector<exchange::OutgoingTemplate> templates;
    for (const writing::TemplateEntry& entry : shelf->library.entries()) {
        exchange::OutgoingTemplate one{entry.letter, entry.marks, {}, entry.isDefault};
        if (database) {
            auto versions = storage::loadVersions(database->connection(), entry.letter.key);
            if (!versions)
                return versions.error();
            one.versions = *std::move(versions);
        }
        templates.push_back(std::move(one));
    }
    return templates;
}

} // namespace

Result<Shelf> loadShelf(const QString& db)
{
    if (db.isEmpty()) {
        auto shipped = writing::loadShippedTemplates();
        if (!shipped)
            return shipped.error();
        return Shelf{writing::TemplateLibrary(*std::move(shipped), {}), {}};
    }
    const Result<storage::Database> database = openForReading(db);
    if (!database)
        return database.error();
    Result<writing::TemplateLibrary> library = acts::loadLibrary(database->connection());
    if (!library)
        return library.error();
    Result<QHash<QString, QString>> profile = storage::loadProfile(database->connection());
    if (!profile)
        return profile.error();
    return Shelf{*std::move(library), *std::move(profile)};
}

Result<writing::TemplateEntry> findTemplate(const writing::TemplateLibrary& library,
                                            const QString& name)
{
    const writing::TemplateEntry* entry = library.named(name);
    if (entry == nullptr)
        return Error{ErrorCode::templateNotThere, {}, name};
    return *entry;
}

Attempt<Outcome> listTemplates(const Arguments& arguments)
{
    const Result<Shelf> shelf = loadShelf(arguments.db);
    if (!shelf)
        return Failure{shelf.error()};
    Json list = Json::array();
    QString lines;
    for (const writing::TemplateEntry& entry : shelf->library.entries()) {
        list.push_back(summary(entry));
        lines += entry.letter.key + u'\t' + entry.letter.name;
        if (!entry.letter.aliases.isEmpty())
            lines += u'\t' + entry.letter.aliases.join(u' ');
        lines += u'\n';
    }
    if (arguments.json)
        return Outcome{printed({{"templates", std::move(list)}})};
    return Outcome{lines.toUtf8()};
}

Attempt<Outcome> showTemplate(const Arguments& arguments)
{
    const Result<Shelf> shelf = loadShelf(arguments.db);
    if (!shelf)
        return Failure{shelf.error()};
    const Result<writing::TemplateEntry> entry = findTemplate(shelf->library, arguments.file);
    if (!entry)
        return Failure{entry.error()};
    const domain::LetterTemplate& letter = entry->letter;
    if (arguments.json) {
        const QByteArray content = domain::toJson(letter);
        Json object = Json::parse(content.begin(), content.end(), nullptr, false);
        object.update(summary(*entry));
        return Outcome{printed(object)};
    }
    QString text = letter.name + u'\n';
    if (!letter.description.isEmpty())
        text += letter.description + u'\n';
    if (!letter.subject.isEmpty())
        text +=
            u'\n' + QCoreApplication::translate("cli", "Subject: %1").arg(letter.subject) + u'\n';
    text += u'\n' + letter.body;
    if (!text.endsWith(u'\n'))
        text += u'\n';
    return Outcome{text.toUtf8()};
}

Attempt<Outcome> importTemplates(const Arguments& arguments)
{
    const auto format = formatOf(arguments, keysOf(exchange::readableFormats));
    if (const auto* failure = std::get_if<Failure>(&format))
        return *failure;
    const auto policy = onConflictOf(arguments);
    if (const auto* failure = std::get_if<Failure>(&policy))
        return *failure;
    const Result<QByteArray> bytes = readFile(arguments.file);
    if (!bytes)
        return Failure{bytes.error()};
    Result<exchange::TemplateFile> file = exchange::readTemplates(
        *bytes, displayName(arguments.file), std::get<std::optional<TemplateFormat>>(format));
    if (!file)
        return Failure{file.error()};
    const qint64 now = SystemClock().nowUtc();
    const auto onConflict = std::get<acts::OnConflict>(policy);
    if (arguments.preview) {
        const Result<writing::TemplateLibrary> library = presentLibrary(arguments);
        if (!library)
            return Failure{library.error()};
        return planOutcome(arguments,
                           acts::planImport(*std::move(file), *library, onConflict, now));
    }
    const Result<Writable> store = openForWriting(arguments, now);
    if (!store)
        return Failure{store.error()};
    const storage::Connection& connection = store->database.connection();
    const Result<writing::TemplateLibrary> library = acts::loadLibrary(connection);
    if (!library)
        return Failure{library.error()};
    const acts::ImportPlan plan = acts::planImport(*std::move(file), *library, onConflict, now);
    const Result<acts::Receipt> done = acts::importTemplates({connection, now}, plan);
    if (!done)
        return Failure{done.error()};
    return planOutcome(arguments, plan);
}

Attempt<Outcome> exportTemplates(const Arguments& arguments)
{
    const auto format = formatOf(arguments, keysOf(exchange::writableFormats));
    if (const auto* failure = std::get_if<Failure>(&format))
        return *failure;
    const auto chosen =
        std::get<std::optional<TemplateFormat>>(format).value_or(TemplateFormat::pack);
    for (const auto& [option, given, itsFormat] :
         {OptionOf{u"--encoding", !arguments.encoding.isEmpty(), TemplateFormat::csv},
          OptionOf{u"--history", arguments.history, TemplateFormat::pack}}) {
        if (given && chosen != itsFormat)
            return Failure{
                {ErrorCode::wrongUse,
                 {},
                 QCoreApplication::translate("cli", "“%1” does not take “%2”.")
                     .arg(u"template export --format " + exchange::key(chosen).toString(), option)},
                exitWrongUse};
    }
    auto encoding = exchange::TableEncoding::utf8Bom;
    if (!arguments.encoding.isEmpty()) {
        const auto known = exchange::tableEncodingFromKey(arguments.encoding);
        if (!known)
            return badChoice(
                QStringLiteral("--encoding"), arguments.encoding,
                {QStringLiteral("utf-8-bom"), QStringLiteral("utf-8"), QStringLiteral("cp932")});
        encoding = *known;
    }
    const auto templates = outgoing(arguments);
    if (!templates)
        return Failure{templates.error()};
    const Result<QByteArray> bytes =
        exchange::writeTemplates(*templates, chosen, SystemClock().nowUtc(), encoding);
    if (!bytes)
        return Failure{bytes.error()};
    if (const Result<void> written = writeFile(arguments.out, *bytes); !written)
        return Failure{written.error()};
    return exportOutcome(arguments, qsizetype(templates->size()),
                         exchange::losses(*templates, chosen));
}

} // namespace choba::cli
