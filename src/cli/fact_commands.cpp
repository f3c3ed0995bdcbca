#include "cli/fact_commands.h"

#include "acts/all_facts.h"
#include "acts/holiday_import.h"
#include "base/clock.h"
#include "base/file.h"
#include "cli/agenda_command.h"
#include "cli/import_report.h"
#include "cli/input.h"
#include "cli/json_output.h"
#include "cli/store_commands.h"
#include "exchange/icalendar.h"
#include "rules/business_calendar.h"
#include "storage/own_rules.h"
#include "wording/calendar_entries.h"
#include "writing/knowledge.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace choba::cli {

namespace {

using Json = nlohmann::ordered_json;

// What was exported to the same place before; empty when nothing was.
Result<QByteArray> formerFile(const QString& path)
{
    if (!QFileInfo::exists(path))
        return QByteArray();
    return readFile(path);
}

// What an import would meet: the file, or an empty one where there is none yet.
Result<storage::Database> presentFacts(const Arguments& arguments, qint64 now)
{
    const QString path = storePathOf(arguments);
    if (QFileInfo::exists(path))
        return openForReading(path);
    // A folder that is named and not there is a slip of the pen, as it is for the import.
    if (!arguments.db.isEmpty() && !QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error{ErrorCode::storeCannotOpen, path, {}};
    storage::Database::Options options;
    options.now = now;
    return storage::Database::open(QStringLiteral(":memory:"), options);
}

Outcome allOutcome(const Arguments& arguments, const acts::AllImported& imported)
{
    return importOutcome(arguments,
                         {static_cast<int>(imported.added), static_cast<int>(imported.changed),
                          static_cast<int>(imported.skipped)},
                         imported.refused, {}, Json::object());
}

// The rule's content as it is for the user, and as the pack has it.
struct ExtraHolidays {
    QStringList present;
    QByteArray shipped;
};

Result<ExtraHolidays> extraHolidays(const Arguments& arguments,
                                    const std::vector<domain::OwnRule>& ownRules)
{
    const QDate today = SystemClock().todayInJapan();
    const Result<rules::RulePack> shipped = writing::loadRules(arguments.rules);
    if (!shipped)
        return shipped.error();
    const rules::RuleValue* value = shipped->find(rules::extraHolidaysId, today);
    if (value == nullptr)
        return Error{
            ErrorCode::missingKey, shipped->id() + u": " + rules::extraHolidaysId.toString(), {}};
    ExtraHolidays extra;
    extra.shipped = writing::contentToJson(value->content);
    const auto own = std::find_if(ownRules.begin(), ownRules.end(), [](const auto& rule) {
        return rule.rule == rules::extraHolidaysId;
    });
    const auto content =
        own == ownRules.end() ? Result(value->content) : writing::contentFromJson(own->content);
    if (!content)
        return content.error();
    if (const auto* days = std::get_if<QStringList>(&*content))
        extra.present = *days;
    return extra;
}

Outcome holidayOutcome(const Arguments& arguments, const acts::HolidayPlan& plan)
{
    Json lacking = Json::array();
    QStringList lines;
    for (const exchange::NamedDay& day : plan.lacking) {
        const QString date = day.day.toString(Qt::ISODate);
        lacking.push_back({{"date", utf8(date)}, {"name", utf8(day.name)}});
        lines.append(QCoreApplication::translate(
                         "cli", "%1 %2: not in the file, and stays a public holiday.")
                         .arg(date, day.name));
    }
    Outcome outcome = importOutcome(arguments, {plan.added, plan.changed, plan.skipped},
                                    plan.refused, {}, {{"lacking", std::move(lacking)}}, lines);
    if (!plan.lacking.empty())
        outcome.exitCode = exitFindings;
    return outcome;
}

Attempt<acts::HolidayPlan> planIn(const Arguments& arguments, exchange::HolidayFile file,
                                  const storage::Connection& connection, QByteArray& shipped)
{
    const Result<std::vector<domain::OwnRule>> ownRules = storage::loadRules(connection);
    if (!ownRules)
        return Failure{ownRules.error()};
    const Result<ExtraHolidays> extra = extraHolidays(arguments, *ownRules);
    if (!extra)
        return Failure{extra.error()};
    shipped = extra->shipped;
    return acts::planHolidays(std::move(file), extra->present);
}

} // namespace

Attempt<Outcome> exportIcs(const Arguments& arguments)
{
    const auto loaded = loadAgenda(arguments);
    if (const auto* failure = std::get_if<Failure>(&loaded))
        return *failure;
    const auto& agenda = std::get<Agenda>(loaded);
    const std::vector<exchange::CalendarEntry> entries = wording::calendarEntries(
        domain::calendarActions(agenda.facts, agenda.rules, agenda.calendar, agenda.now),
        agenda.facts, agenda.rules, agenda.calendar, agenda.now);
    const Result<QByteArray> former = formerFile(arguments.out);
    if (!former)
        return Failure{former.error()};
    const auto form = arguments.todo ? exchange::EntryForm::todo : exchange::EntryForm::event;
    const Result<QByteArray> bytes = exchange::writeCalendar(entries, form, *former, agenda.now);
    if (!bytes)
        return Failure{{bytes.error().code, arguments.out, bytes.error().detail}};
    if (const Result<void> written = writeFile(arguments.out, *bytes); !written)
        return Failure{written.error()};
    Outcome outcome = exportOutcome(arguments, std::ssize(entries), {});
    outcome.warnings = agenda.problems;
    return outcome;
}

Attempt<Outcome> exportAll(const Arguments& arguments)
{
    const QString path = storePathOf(arguments);
    if (isSameFile(arguments.out, path))
        return Failure{
            {ErrorCode::cannotWrite, arguments.out, QStringLiteral("the data file itself")}};
    const Result<storage::Database> database = openForReading(path);
    if (!database)
        return Failure{database.error()};
    const Result<QByteArray> bytes = acts::exportAll(database->connection());
    if (!bytes)
        return Failure{bytes.error()};
    if (const Result<void> written = writeFile(arguments.out, *bytes); !written)
        return Failure{written.error()};
    // One row stands on one line.
    Outcome outcome = exportOutcome(arguments, bytes->count("\n{"), {});
    if (bytes->size() > largestFile)
        outcome.notes.append(
            QCoreApplication::translate("cli",
                                        "The file is larger than an import takes (%1 MB); "
                                        "“backup” copies a data file of any size.")
                .arg(largestFile / 1024 / 1024));
    return outcome;
}

Attempt<Outcome> importAll(const Arguments& arguments)
{
    const auto policy = onConflictOf(arguments);
    if (const auto* failure = std::get_if<Failure>(&policy))
        return *failure;
    const auto onConflict = std::get<acts::OnConflict>(policy);
    const Result<QByteArray> bytes = readFile(arguments.file);
    if (!bytes)
        return Failure{bytes.error()};
    const QString name = displayName(arguments.file);
    const qint64 now = SystemClock().nowUtc();
    if (arguments.preview) {
        const Result<storage::Database> present = presentFacts(arguments, now);
        if (!present)
            return Failure{present.error()};
        const Result<acts::AllImported> plan = acts::importAll(
            {present->connection(), now}, *bytes, name, onConflict, acts::Doing::preview);
        if (!plan)
            return Failure{plan.error()};
        return allOutcome(arguments, *plan);
    }
    const Result<Writable> store = openForWriting(arguments, now);
    if (!store)
        return Failure{store.error()};
    const Result<acts::AllImported> imported = acts::importAll(
        {store->database.connection(), now}, *bytes, name, onConflict, acts::Doing::import);
    if (!imported)
        return Failure{imported.error()};
    return allOutcome(arguments, *imported);
}

Attempt<Outcome> importHolidays(const Arguments& arguments)
{
    const Result<QByteArray> bytes = readFile(arguments.file);
    if (!bytes)
        return Failure{bytes.error()};
    Result<exchange::HolidayFile> file =
        exchange::readHolidays(*bytes, displayName(arguments.file));
    if (!file)
        return Failure{file.error()};
    const qint64 now = SystemClock().nowUtc();
    QByteArray shipped;
    if (arguments.preview) {
        const Result<storage::Database> present = presentFacts(arguments, now);
        if (!present)
            return Failure{present.error()};
        const auto plan = planIn(arguments, *std::move(file), present->connection(), shipped);
        if (const auto* failure = std::get_if<Failure>(&plan))
            return *failure;
        return holidayOutcome(arguments, std::get<acts::HolidayPlan>(plan));
    }
    const Result<Writable> store = openForWriting(arguments, now);
    if (!store)
        return Failure{store.error()};
    const storage::Connection& connection = store->database.connection();
    const auto planned = planIn(arguments, *std::move(file), connection, shipped);
    if (const auto* failure = std::get_if<Failure>(&planned))
        return *failure;
    const auto& plan = std::get<acts::HolidayPlan>(planned);
    const Result<acts::Receipt> done = acts::importHolidays({connection, now}, plan, shipped);
    if (!done)
        return Failure{done.error()};
    return holidayOutcome(arguments, plan);
}

} // namespace choba::cli
