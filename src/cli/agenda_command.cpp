#include "cli/agenda_command.h"

#include "base/clock.h"
#include "base/moment_text.h"
#include "cli/json_output.h"
#include "cli/store_commands.h"
#include "storage/own_rules.h"
#include "storage/rooms.h"
#include "wording/calendar_entries.h"
#include "wording/moments.h"
#include "wording/rooms.h"
#include "writing/knowledge.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <array>

namespace choba::cli {

namespace {

using Json = nlohmann::ordered_json;
using domain::Action;
using domain::Group;

// Keys of the JSON; stable.
constexpr std::array<QStringView, 5> groupKeys = {u"overdue", u"today", u"tomorrow", u"this-week",
                                                  u"later"};

QString groupName(Group group)
{
    switch (group) {
    case Group::overdue:
        return QCoreApplication::translate("cli", "Overdue");
    case Group::today:
        return QCoreApplication::translate("cli", "Today");
    case Group::tomorrow:
        return QCoreApplication::translate("cli", "Tomorrow");
    case Group::thisWeek:
        return QCoreApplication::translate("cli", "This week");
    case Group::later:
        break;
    }
    return QCoreApplication::translate("cli", "Later");
}

QStringList whyOf(const Agenda& agenda, const Action& action)
{
    return wording::stepPhrases(domain::stepsTo(action, agenda.facts, agenda.rules),
                                agenda.calendar, agenda.now);
}

Json moment(qint64 utc)
{
    return utc == 0 ? Json() : Json(utf8(japanText(utc)));
}

Json asJson(const Agenda& agenda, const Action& action, bool explain)
{
    Json object;
    object["at"] = moment(action.due.at);
    object["kind"] = utf8(domain::key(action.due.kind));
    object["severity"] = utf8(domain::key(action.due.urgency));
    object["subject"] = {{"kind", utf8(domain::key(action.key.subject.kind))},
                         {"id", utf8(QString::number(action.key.subject.id))},
                         {"title", utf8(wording::subjectTitle(action, agenda.facts))}};
    object["template"] =
        action.due.letter == nullptr ? Json() : Json(std::string(action.due.letter));
    if (explain) {
        object["why"] = Json::array();
        for (const QString& phrase : whyOf(agenda, action))
            object["why"].push_back(utf8(phrase));
    }
    object["what"] = utf8(wording::dueName(action.due));
    object["group"] =
        utf8(groupKeys[static_cast<std::size_t>(domain::groupOf(action, agenda.now))]);
    object["whole_day"] = action.due.wholeDay;
    object["write_by"] = moment(action.writeBy);
    object["snoozed_until"] = moment(action.snoozedUntil);
    object["limit"] = moment(action.limit);
    return object;
}

QString line(const Agenda& agenda, const Action& action)
{
    const domain::Due& due = action.due;
    QStringList cells = {due.wholeDay ? wording::fullDay(due.at, agenda.now)
                                      : wording::fullMoment(due.at, agenda.now),
                         wording::subjectTitle(action, agenda.facts), wording::dueName(due)};
    if (action.snoozedUntil != 0) {
        const QString until = wording::fullMoment(action.snoozedUntil, agenda.now);
        cells.append(action.limit == 0
                         ? QCoreApplication::translate("cli", "put off until %1").arg(until)
                         : QCoreApplication::translate("cli", "put off until %1, limit %2")
                               .arg(until, wording::fullMoment(action.limit, agenda.now)));
    }
    if (due.letter != nullptr)
        cells.append(QString::fromLatin1(due.letter));
    // Names come from outside, and a line is a line.
    for (QString& cell : cells)
        cell.replace(u'\n', u' ').replace(u'\t', u' ');
    return u"  " + cells.join(u'\t') + u'\n';
}

QString lines(const Agenda& agenda, bool explain)
{
    if (agenda.actions.empty())
        return QCoreApplication::translate("cli", "Nothing is due.") + u'\n';
    std::array<QString, groupKeys.size()> groups;
    for (const Action& action : agenda.actions) {
        QString& group = groups[static_cast<std::size_t>(domain::groupOf(action, agenda.now))];
        group += line(agenda, action);
        if (!explain)
            continue;
        for (const QString& phrase : whyOf(agenda, action))
            group += u"      " + phrase + u'\n';
    }
    QString text;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!groups[i].isEmpty())
            text += groupName(static_cast<Group>(i)) + u'\n' + groups[i];
    }
    return text;
}

// Several tables are read, and all of them as they are at one moment.
Result<domain::AgendaFacts> factsOf(const storage::Connection& connection,
                                    const domain::RoomRules& rules, qint64 now)
{
    if (const Result<void> begun = connection.execute("BEGIN"); !begun)
        return begun.error();
    Result<domain::AgendaFacts> facts = storage::loadAgendaFacts(connection, rules, now);
    const Result<void> ended = connection.execute("ROLLBACK");
    if (facts && !ended)
        return ended.error();
    return facts;
}

} // namespace

Attempt<Agenda> loadAgenda(const Arguments& arguments)
{
    Agenda agenda;
    agenda.now = arguments.at.value_or(SystemClock().nowUtc());
    const QString path = storePathOf(arguments);
    const bool isThere = !arguments.db.isEmpty() || QFileInfo::exists(path);
    std::optional<storage::Database> database;
    std::vector<domain::OwnRule> ownRules;
    if (isThere) {
        Result<storage::Database> opened = openForReading(path);
        if (!opened)
            return Failure{opened.error()};
        database = *std::move(opened);
        Result<std::vector<domain::OwnRule>> loaded = storage::loadRules(database->connection());
        if (!loaded)
            return Failure{loaded.error()};
        ownRules = *std::move(loaded);
    }
    const Result<rules::RulePack> pack = writing::loadRules(arguments.rules, ownRules);
    if (!pack)
        return Failure{pack.error()};
    agenda.problems = pack->problems();
    const QDate today = FixedClock(agenda.now).todayInJapan();
    agenda.calendar = rules::BusinessCalendar::fromRules(*pack, today);
    agenda.rules = domain::RoomRules::of(*pack, agenda.calendar, today);
    if (!database)
        return agenda;
    Result<domain::AgendaFacts> facts = factsOf(database->connection(), agenda.rules, agenda.now);
    if (!facts)
        return Failure{facts.error()};
    agenda.facts = *std::move(facts);
    agenda.actions = domain::agenda(agenda.facts, agenda.rules, agenda.calendar, agenda.now);
    return agenda;
}

Attempt<Outcome> agenda(const Arguments& arguments)
{
    const auto loaded = loadAgenda(arguments);
    if (const auto* failure = std::get_if<Failure>(&loaded))
        return *failure;
    const auto& agenda = std::get<Agenda>(loaded);
    if (!arguments.json)
        return Outcome{lines(agenda, arguments.explain).toUtf8(), exitFine, agenda.problems};
    Json object;
    object["now"] = moment(agenda.now);
    object["actions"] = Json::array();
    for (const Action& action : agenda.actions)
        object["actions"].push_back(asJson(agenda, action, arguments.explain));
    return Outcome{printed(object), exitFine, agenda.problems};
}

} // namespace choba::cli
