#include "cli/word_commands.h"

#include "acts/word_import.h"
#include "base/clock.h"
#include "base/file.h"
#include "cli/import_report.h"
#include "cli/input.h"
#include "cli/json_output.h"
#include "cli/store_commands.h"
#include "storage/own_rules.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace choba::cli {

namespace {

using Words = std::vector<domain::OwnWord>;
using exchange::WordFormat;

// As users call them: a text of one term a line is txt.
struct FormatName {
    QStringView name;
    WordFormat format;
};

constexpr std::array<FormatName, 3> formatNames = {{
    {u"prh", WordFormat::prh},
    {u"txt", WordFormat::lines},
    {u"lexicon", WordFormat::lexicon},
}};

Attempt<std::optional<WordFormat>> formatOf(const Arguments& arguments)
{
    if (arguments.format.isEmpty())
        return std::optional<WordFormat>();
    QStringList known;
    for (const FormatName& format : formatNames) {
        if (arguments.format == format.name)
            return std::optional(format.format);
        known.append(format.name.toString());
    }
    if (const auto format = exchange::wordFormatFromKey(arguments.format))
        return format;
    return badChoice(QStringLiteral("--format"), arguments.format, known);
}

Outcome planOutcome(const Arguments& arguments, const acts::WordPlan& plan)
{
    using Step = acts::PlannedWord::Step;
    return importOutcome(arguments,
                         {plan.count(Step::add), plan.count(Step::change), plan.count(Step::skip)},
                         plan.refused, plan.inert, nlohmann::ordered_json::object());
}

// What an import would meet: nothing where there is no file yet.
Result<Words> presentWords(const Arguments& arguments)
{
    const QString path = storePathOf(arguments);
    if (arguments.db.isEmpty() && !QFileInfo::exists(path))
        return Words();
    const Result<storage::Database> database = openForReading(path);
    if (!database)
        return database.error();
    return storage::loadWords(database->connection());
}

} // namespace

Attempt<Outcome> importLexicon(const Arguments& arguments)
{
    const auto format = formatOf(arguments);
    if (const auto* failure = std::get_if<Failure>(&format))
        return *failure;
    const auto policy = onConflictOf(arguments);
    if (const auto* failure = std::get_if<Failure>(&policy))
        return *failure;
    const Result<QByteArray> bytes = readFile(arguments.file);
    if (!bytes)
        return Failure{bytes.error()};
    Result<exchange::WordFile> file = exchange::readWords(
        *bytes, displayName(arguments.file), std::get<std::optional<WordFormat>>(format));
    if (!file)
        return Failure{file.error()};
    const auto onConflict = std::get<acts::OnConflict>(policy);
    if (arguments.preview) {
        const Result<Words> present = presentWords(arguments);
        if (!present)
            return Failure{present.error()};
        return planOutcome(arguments, acts::planWords(*std::move(file), *present, onConflict));
    }
    const qint64 now = SystemClock().nowUtc();
    const Result<Writable> store = openForWriting(arguments, now);
    if (!store)
        return Failure{store.error()};
    const storage::Connection& connection = store->database.connection();
    const Result<Words> present = storage::loadWords(connection);
    if (!present)
        return Failure{present.error()};
    const acts::WordPlan plan = acts::planWords(*std::move(file), *present, onConflict);
    const Result<acts::Receipt> done = acts::importWords({connection, now}, plan);
    if (!done)
        return Failure{done.error()};
    return planOutcome(arguments, plan);
}

Attempt<Outcome> exportLexicon(const Arguments& arguments)
{
    const auto format = formatOf(arguments);
    if (const auto* failure = std::get_if<Failure>(&format))
        return *failure;
    const Result<storage::Database> database = openForReading(storePathOf(arguments));
    if (!database)
        return Failure{database.error()};
    const Result<Words> words = storage::loadWords(database->connection());
    if (!words)
        return Failure{words.error()};
    exchange::WrittenWords written = exchange::writeWords(
        *words, std::get<std::optional<WordFormat>>(format).value_or(WordFormat::prh));
    if (const Result<void> done = writeFile(arguments.out, written.bytes); !done)
        return Failure{done.error()};
    // Why each has no place there is told in English words of our own.
    for (exchange::InertPart& part : written.leftOut)
        part.what = QCoreApplication::translate("details", part.what.toUtf8().constData());
    // Each word that has no place is left out whole.
    return exportOutcome(arguments, std::ssize(*words) - std::ssize(written.leftOut),
                         written.leftOut);
}

} // namespace choba::cli
