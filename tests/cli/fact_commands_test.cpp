// agenda, and facts in and out, from outside.
#include "cli/run_cli.h"

#include <QDir>
#include <QLockFile>
#include <QStringEncoder>

#include <sqlite3.h>

namespace {

using namespace choba::testing;

const QString agenda = QStringLiteral("agenda");
const QString import = QStringLiteral("import");
const QString export_ = QStringLiteral("export");
const QString all = QStringLiteral("all");
const QString ics = QStringLiteral("ics");
const QString holidays = QStringLiteral("holidays");
const QString at = QStringLiteral("--at");
const QString explain = QStringLiteral("--explain");
const QString preview = QStringLiteral("--preview");
const QString onConflict = QStringLiteral("--on-conflict");
const QString out = QStringLiteral("--out");
const QString db = QStringLiteral("--db");
const QString json = QStringLiteral("--json");
const QString english = QStringLiteral("--lang=en");

// A room bought on a Friday morning and one that waits for its approval; an inquiry.
const QByteArray facts = R"({"format": "choba-all", "version": 3,
  "client": [{"id": "1", "name": "ことり雑貨"}, {"id": "2", "name": "株式会社みなと", "honorific": "onchu"}],
  "service": [{"id": "10", "title": "ロゴを作ります", "reviewed_at": "2026-11-01"}],
  "policy": [{"id": "11", "service": "10", "silence_days": 5, "notice_lead": 3}],
  "room": [{"id": "20", "client": "1", "service": "10", "policy": "11", "number": "12345678"},
           {"id": "21", "client": "2", "service": "10", "policy": "11"}],
  "room_event": [
    {"id": "30", "room": "20", "kind": "opened", "at": "2026-11-20T10:00"},
    {"id": "31", "room": "21", "kind": "opened", "at": "2026-11-10T10:00"},
    {"id": "32", "room": "21", "kind": "handed-over", "at": "2026-11-12T10:00"},
    {"id": "33", "room": "21", "kind": "delivered", "at": "2026-11-20T10:20"}],
  "message": [{"id": "40", "client": "2", "room": "21", "channel": "room", "direction": "out",
               "at": "2026-11-10T11:00"}],
  "message_part": [{"id": "41", "message": "40", "text": "はじめまして。"}]})";

class FactCommands : public CliFolder
{
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QStringList home() const
    {
        return {QStringLiteral("XDG_DATA_HOME=") + m_folder.filePath(QStringLiteral("home"))};
    }

    QString imported(const char* name)
    {
        const QString store = path(name);
        const Outcome run =
            runCli({import, all, db, store, file(QStringLiteral("facts.json"), facts), json});
        EXPECT_EQ(run.exitCode, 0) << run.out.constData() << run.err.constData();
        return store;
    }

    static QByteArray bytesOf(const QString& name)
    {
        QFile in(name);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << qPrintable(name);
        return in.readAll();
    }

    static Json agendaAt(const QString& store, const char* when, const QStringList& further = {})
    {
        const Outcome run =
            runCli(QStringList{agenda, json, db, store, at, QString::fromLatin1(when)} + further);
        EXPECT_EQ(run.exitCode, 0) << run.err.constData();
        return run.json();
    }

    static Json actionOf(const Json& derived, const char* room, const char* kind)
    {
        for (const Json& action : derived["actions"]) {
            if (action["subject"]["id"] == room && action["kind"] == kind)
                return action;
        }
        return {};
    }
};

TEST_F(FactCommands, AgendaSaysWhatIsOwedByWhen)
{
    const QString store = imported("a.sqlite");
    const Json derived = agendaAt(store, "2026-11-22T09:00", {explain});
    EXPECT_EQ(derived["now"], "2026-11-22T09:00:00+09:00");
    const Json first = actionOf(derived, "20", "first-contact");
    ASSERT_TRUE(first.is_object()) << derived.dump();
    EXPECT_EQ(
        keysOf(first),
        (std::vector<std::string>{"at", "kind", "severity", "subject", "template", "why", "what",
                                  "group", "whole_day", "write_by", "snoozed_until", "limit"}));
    EXPECT_EQ(first["at"], "2026-11-22T10:00:00+09:00"); // 48 hours
    EXPECT_EQ(first["severity"], "hard");
    EXPECT_EQ(first["group"], "today");
    EXPECT_EQ(first["subject"]["kind"], "room");
    EXPECT_EQ(first["subject"]["title"], "ことり雑貨様");
    EXPECT_TRUE(first["template"].is_string());
    EXPECT_GE(first["why"].size(), 2U);
    EXPECT_TRUE(first["snoozed_until"].is_null());
    EXPECT_EQ(first["limit"], first["at"]);
    // 72 hours, up to the next full hour.
    const Json approval = actionOf(derived, "21", "approval-ends");
    ASSERT_TRUE(approval.is_object()) << derived.dump();
    EXPECT_EQ(approval["at"], "2026-11-23T11:00:00+09:00");
    EXPECT_EQ(approval["group"], "tomorrow");
    // In the order of time, and without the reasons when nobody asks.
    const Json plain = agendaAt(store, "2026-11-22T09:00");
    std::string last;
    for (const Json& action : plain["actions"]) {
        EXPECT_FALSE(action.contains("why"));
        EXPECT_LE(last, action["at"].get<std::string>());
        last = action["at"];
    }
}

TEST_F(FactCommands, AgendaInLines)
{
    const QString store = imported("a.sqlite");
    const QString when = QStringLiteral("2026-11-22T10:01");
    const Outcome run = runCli({agenda, english, db, store, at, when});
    EXPECT_EQ(run.exitCode, 0); // also when something is overdue
    const QList<QByteArray> lines = run.out.split('\n');
    EXPECT_EQ(lines[0], "Overdue");
    EXPECT_TRUE(lines[1].contains("ことり雑貨様\t")) << run.out.constData();
    EXPECT_TRUE(run.out.contains("\nTomorrow\n")) << run.out.constData();
    const Outcome explained = runCli({agenda, english, db, store, at, when, explain});
    EXPECT_GT(explained.out.count('\n'), run.out.count('\n'));
    EXPECT_TRUE(explained.out.contains("48 h")) << explained.out.constData();
}

TEST_F(FactCommands, AgendaIsJapansWhereverTheMachineIs)
{
    const QString store = imported("a.sqlite");
    const QStringList line = {agenda, json, db, store, at, QStringLiteral("2026-11-22T09:00"),
                              explain};
    const QByteArray here = runCli(line).out;
    for (const char* zone : {"TZ=America/New_York", "TZ=Pacific/Kiritimati", "TZ=UTC"})
        EXPECT_EQ(runCli(line, {}, {QString::fromLatin1(zone)}).out, here) << zone;
    EXPECT_EQ(agendaAt(store, "2026-11-22T00:00Z").dump(),
              agendaAt(store, "2026-11-22T09:00").dump());
}

TEST_F(FactCommands, AgendaWithoutADataFile)
{
    const Outcome empty = runCli({agenda, json}, {}, home());
    EXPECT_EQ(empty.exitCode, 0) << empty.err.constData();
    EXPECT_TRUE(empty.json()["actions"].empty());
    const Outcome lines = runCli({agenda, english}, {}, home());
    EXPECT_EQ(lines.out, "Nothing is due.\n");
    EXPECT_FALSE(QFile::exists(path("home/choba/choba.sqlite")));
    const Outcome missing = runCli({agenda, db, path("missing.sqlite")});
    EXPECT_EQ(missing.exitCode, 3);
    EXPECT_EQ(missing.errorLines(), 1);
    EXPECT_FALSE(QFile::exists(path("missing.sqlite")));
}

TEST_F(FactCommands, WrongUse)
{
    const QString store = imported("a.sqlite");
    const QString file = path("f");
    for (const QStringList& line :
         {QStringList{agenda, at, QStringLiteral("tomorrow")},
          QStringList{agenda, at, QStringLiteral("2026-02-29")},
          QStringList{agenda, at, QStringLiteral("2026-11-22T25:00")},
          QStringList{agenda, QStringLiteral("--todo")}, QStringList{agenda, file},
          QStringList{agenda, out, file}, QStringList{export_, ics}, QStringList{export_, all},
          QStringList{export_, all, at, QStringLiteral("2026-11-22"), out, file},
          QStringList{import, all}, QStringList{import, holidays},
          QStringList{import, holidays, onConflict, QStringLiteral("mine"), file},
          QStringList{import, all, onConflict, QStringLiteral("ours"), file},
          QStringList{import, all, QStringLiteral("--format"), QStringLiteral("x"), file},
          QStringList{QStringLiteral("count"), explain, file}}) {
        const Outcome run = runCli(line + QStringList{db, store});
        EXPECT_EQ(run.exitCode, 2) << qPrintable(line.join(u' '));
        EXPECT_EQ(run.errorLines(), 1) << run.err.constData();
    }
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(FactCommands, TheSameAgendaAfterAJourney)
{
    const QString sample = path("sample.sqlite");
    ASSERT_EQ(runCli({QStringLiteral("demo"), out, sample}).exitCode, 0);
    for (const QString& store : {imported("a.sqlite"), sample}) {
        const QString document = path("all.json");
        const QString copy = store + QStringLiteral(".copy");
        ASSERT_EQ(runCli({export_, all, db, store, out, document}).exitCode, 0);
        const Outcome run = runCli({import, all, db, copy, json, document});
        ASSERT_EQ(run.exitCode, 0) << run.out.constData();
        EXPECT_TRUE(run.json()["refused"].empty());
        for (const char* when : {"2026-11-22T09:00", "2026-12-24T00:00", "2027-03-01T12:00"})
            EXPECT_EQ(agendaAt(store, when, {explain}).dump(),
                      agendaAt(copy, when, {explain}).dump());
        ASSERT_EQ(runCli({export_, all, db, copy, out, path("again.json")}).exitCode, 0);
        EXPECT_EQ(bytesOf(path("again.json")), bytesOf(document));
        EXPECT_EQ(runCli({QStringLiteral("verify"), db, copy}).exitCode, 0);
    }
    EXPECT_FALSE(agendaAt(sample, "2026-11-22T09:00")["actions"].empty());
    const QByteArray before = bytesOf(sample);
    for (const QString& kind : {all, ics})
        EXPECT_EQ(runCli({export_, kind, db, sample, out, sample}).exitCode, 3);
    EXPECT_EQ(bytesOf(sample), before);
}

TEST_F(FactCommands, ImportAllTellsWhatItDid)
{
    const QString store = path("a.sqlite");
    const QString document = file(QStringLiteral("facts.json"), facts);
    const Outcome look = runCli({import, all, db, store, preview, json, document});
    EXPECT_EQ(look.exitCode, 0) << look.err.constData();
    EXPECT_EQ(look.json()["added"], 12);
    EXPECT_FALSE(QFile::exists(store));
    EXPECT_EQ(runCli({import, all, db, store, json, document}).json()["added"], 12);
    const Json again = runCli({import, all, db, store, json, document}).json();
    EXPECT_EQ(again["added"], 0);
    EXPECT_EQ(again["skipped"], 12);
    const Outcome fromInput =
        runCli({import, all, db, path("b.sqlite"), json, QStringLiteral("-")}, facts);
    EXPECT_EQ(fromInput.json()["added"], 12);
    QByteArray renamed = facts;
    renamed.replace("ことり雑貨", "ことり文具");
    const QString theirs = file(QStringLiteral("theirs.json"), renamed);
    EXPECT_EQ(runCli({import, all, db, store, json, theirs}).json()["changed"], 0);
    EXPECT_EQ(runCli({import, all, db, store, json, onConflict, QStringLiteral("theirs"), preview,
                      theirs})
                  .json()["changed"],
              1);
    EXPECT_EQ(runCli({import, all, db, store, json, onConflict, QStringLiteral("theirs"), theirs})
                  .json()["changed"],
              1);
    EXPECT_EQ(
        actionOf(agendaAt(store, "2026-11-22T09:00"), "20", "first-contact")["subject"]["title"],
        "ことり文具様");
}

TEST_F(FactCommands, DocumentsThatAreRefused)
{
    const QString store = imported("a.sqlite");
    const QByteArray before = bytesOf(store);

    struct Row {
        const char* json;
        const char* words;
    };

    for (const Row& row : {Row{"no json", "f.json"}, Row{"{\"format\": \"choba-all\", ", "line 1"},
                           Row{"{\"format\": \"choba-all\", \"version\": 4}", "newer"},
                           Row{"{\"format\": \"other\", \"version\": 3}", "$.format"}}) {
        const QString document = file(QStringLiteral("f.json"), row.json);
        for (const QStringList& further : {QStringList{}, QStringList{preview}}) {
            const Outcome run =
                runCli(QStringList{import, all, english, db, store, document} + further);
            EXPECT_EQ(run.exitCode, 3) << row.json;
            EXPECT_EQ(run.errorLines(), 1);
            EXPECT_TRUE(run.err.contains(row.words)) << run.err.constData();
        }
    }
    EXPECT_EQ(runCli({import, all, db, store, path("missing.json")}).exitCode, 3);
    EXPECT_EQ(bytesOf(store), before);
}

TEST_F(FactCommands, EntriesThatAreRefused)
{
    const QString store = imported("a.sqlite");

    struct Row {
        const char* tables;
        const char* where;
    };

    for (const Row& row : {
             Row{R"("room_event": [{"id": "90", "room": "20", "kind": "opened", "at": 5}])",
                 "$.room_event[0].at"},
             Row{R"("room_event": [{"id": "90", "room": "20", "kind": "note",
                                    "at": "2027-02-29T10:00"}])",
                 "$.room_event[0].at"},
             Row{R"("room_event": [{"id": "90", "room": "20", "kind": "x", "at": "2028-02-29"}])",
                 "$.room_event[0].kind"},
             Row{R"("room": [{"id": "90", "client": "77"}])", "$.room[0].client"},
             Row{R"("client": [{"id": "90", "name": "a"}, {"id": "90", "name": "b"}])",
                 "$.client[1]"},
             Row{R"("client": [{"id": "90", "name": "a", "profile_url": "javascript:1"}])",
                 "$.client[0].profile_url"},
         }) {
        const QString document =
            file(QStringLiteral("f.json"),
                 R"({"format": "choba-all", "version": 3, )" + QByteArray(row.tables) + '}');
        const Outcome run = runCli({import, all, json, db, store, preview, document});
        EXPECT_EQ(run.exitCode, 1) << row.tables;
        const Json refused = run.json()["refused"];
        ASSERT_EQ(refused.size(), 1U) << row.tables;
        EXPECT_EQ(refused[0]["where"], document.toStdString() + ": " + row.where);
        EXPECT_FALSE(refused[0]["why"].get<std::string>().empty());
        const Outcome lines = runCli({import, all, english, db, store, preview, document});
        EXPECT_TRUE(lines.out.contains(row.where)) << lines.out.constData();
    }
}

TEST_F(FactCommands, OddFactsAreTaken)
{
    const QString store = imported("a.sqlite");
    const QString document = file(QStringLiteral("odd.json"),
                                  R"({"format": "choba-all", "version": 3, "room_event": [
        {"id": "91", "room": "20", "kind": "delivered", "at": "2026-11-21T10:00:05"},
        {"id": "92", "room": "20", "kind": "delivered", "at": "2026-11-21T10:00:05"},
        {"id": "93", "room": "20", "kind": "handed-over", "at": "2030-01-01"},
        {"id": "94", "room": "20", "kind": "closed", "at": "2026-11-01"},
        {"id": "95", "room": "20", "kind": "promised", "at": "2026-11-21", "value": "2028-02-29"}]})");
    const Outcome run = runCli({import, all, json, db, store, document});
    EXPECT_EQ(run.exitCode, 0) << run.out.constData();
    EXPECT_EQ(run.json()["added"], 5);
    EXPECT_EQ(runCli({QStringLiteral("verify"), db, store}).exitCode, 0);
    EXPECT_EQ(runCli({agenda, db, store}).exitCode, 0);
}

TEST_F(FactCommands, BesideAWindow)
{
    const QString store = imported("a.sqlite");
    QLockFile lock(store + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    ASSERT_TRUE(lock.tryLock(0));
    sqlite3* window = nullptr;
    ASSERT_EQ(sqlite3_open(store.toUtf8().constData(), &window), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(window, "BEGIN IMMEDIATE; UPDATE room SET note = 'half done'", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);
    EXPECT_FALSE(agendaAt(store, "2026-11-22T09:00")["actions"].empty());
    EXPECT_EQ(runCli({export_, all, db, store, out, path("all.json")}).exitCode, 0);
    EXPECT_FALSE(bytesOf(path("all.json")).contains("half done"));
    EXPECT_EQ(runCli({export_, ics, db, store, out, path("a.ics")}).exitCode, 0);
    const QString document = path("all.json");
    EXPECT_EQ(runCli({import, all, preview, db, store, document}).exitCode, 0);
    const Outcome refused = runCli({import, all, english, db, store, document});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_EQ(refused.errorLines(), 1);
    EXPECT_TRUE(refused.err.contains("cli_tests")) << refused.err.constData();
    sqlite3_close(window);
}

TEST_F(FactCommands, CalendarFiles)
{
    const QString store = imported("a.sqlite");
    const QString calendar = path("out/choba.ics");
    const QStringList line = {export_, ics, json, db, store, out, calendar, at};
    const Outcome run = runCli(line + QStringList{QStringLiteral("2026-11-22T09:00")});
    ASSERT_EQ(run.exitCode, 0) << run.err.constData();
    EXPECT_EQ(run.json()["file"], calendar.toStdString());
    const QByteArray first = bytesOf(calendar);
    EXPECT_EQ(run.json()["count"], first.count("BEGIN:VEVENT"));
    EXPECT_TRUE(first.contains("DTSTART;TZID=Asia/Tokyo:20261122T100000\r\n"));
    EXPECT_EQ(first.count("STATUS:CANCELLED"), 0);
    // The client was written to.
    const QString met = file(QStringLiteral("met.json"), R"({"format": "choba-all", "version": 3,
        "message": [{"id": "50", "client": "1", "room": "20", "channel": "room",
                     "direction": "out", "at": "2026-11-22T09:30"}]})");
    ASSERT_EQ(runCli({import, all, db, store, met}).exitCode, 0);
    ASSERT_EQ(runCli(line + QStringList{QStringLiteral("2026-11-22T09:31")}).exitCode, 0);
    const QByteArray second = bytesOf(calendar);
    EXPECT_GE(second.count("STATUS:CANCELLED"), 1);
    EXPECT_TRUE(second.contains("UID:room-20-first-contact"));

    const QString tasks = path("tasks.ics");
    ASSERT_EQ(runCli({export_, ics, QStringLiteral("--todo"), db, store, out, tasks}).exitCode, 0);
    EXPECT_FALSE(bytesOf(tasks).contains("VEVENT"));
    EXPECT_TRUE(bytesOf(tasks).contains("BEGIN:VTODO"));

    const QString stranger =
        file(QStringLiteral("other.ics"), "BEGIN:VCALENDAR\r\nPRODID:x\r\nEND:VCALENDAR\r\n");
    const QByteArray before = bytesOf(stranger);
    const Outcome refused = runCli({export_, ics, english, db, store, out, stranger});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_EQ(refused.errorLines(), 1) << refused.err.constData();
    EXPECT_TRUE(refused.err.contains("other.ics"));
    EXPECT_EQ(bytesOf(stranger), before);
}

TEST_F(FactCommands, Holidays)
{
    const QString store = imported("a.sqlite");
    const QString text = QStringLiteral("国民の祝日・休日月日,国民の祝日・休日名称\r\n"
                                        "2027/1/1,元日\r\n2027/1/11,成人の日\r\n"
                                        "2027/1/20,儀式の日\r\n2027/2/11,建国記念の日\r\n");
    const QString list =
        file(QStringLiteral("syukujitsu.csv"), QStringEncoder("Shift_JIS").encode(text));
    const Outcome look = runCli({import, holidays, preview, json, db, store, list});
    EXPECT_EQ(look.exitCode, 0) << look.err.constData() << look.out.constData();
    EXPECT_EQ(look.json()["added"], 1);
    EXPECT_EQ(look.json()["skipped"], 3);
    const Json done = runCli({import, holidays, json, db, store, list}).json();
    EXPECT_EQ(done["added"], 1); // the preview stored nothing
    const Json again = runCli({import, holidays, json, db, store, list}).json();
    EXPECT_EQ(again["added"], 0);
    EXPECT_EQ(again["skipped"], 4);
    ASSERT_EQ(runCli({export_, all, db, store, out, path("all.json")}).exitCode, 0);
    const Json stored = Json::parse(bytesOf(path("all.json")).toStdString());
    ASSERT_EQ(stored["own_rule"].size(), 1U);
    EXPECT_EQ(stored["own_rule"][0]["rule"], "calendar.extra-holidays");
    EXPECT_EQ(stored["own_rule"][0]["content"], Json({"2027-01-20 儀式の日"}));
    EXPECT_EQ(stored["own_rule"][0]["replaced"], Json::array());

    // Another name, a day that is not in the file, and a line that is none.
    const QString other = file(QStringLiteral("other.csv"),
                               "2027/1/1,元日\n2027/1/20,別の日\n"
                               "2027/2/29,x\n2027/2/11,建国記念の日\n");
    const Outcome changed = runCli({import, holidays, json, db, store, other});
    EXPECT_EQ(changed.exitCode, 1);
    EXPECT_EQ(changed.json()["changed"], 1);
    ASSERT_EQ(changed.json()["refused"].size(), 1U);
    EXPECT_EQ(changed.json()["refused"][0]["where"], other.toStdString() + ":3:1");
    ASSERT_EQ(changed.json()["lacking"].size(), 1U);
    EXPECT_EQ(changed.json()["lacking"][0]["date"], "2027-01-11");
    const Outcome none =
        runCli({import, holidays, db, store, file(QStringLiteral("x.csv"), "hello\n")});
    EXPECT_EQ(none.exitCode, 3);
    EXPECT_EQ(none.errorLines(), 1);
}

TEST_F(FactCommands, HelpOfEach)
{
    for (const QStringList& line :
         {QStringList{agenda}, QStringList{export_, ics}, QStringList{export_, all},
          QStringList{import, all}, QStringList{import, holidays}}) {
        const Outcome run = runCli(line + QStringList{QStringLiteral("--help"), english});
        EXPECT_EQ(run.exitCode, 0);
        EXPECT_TRUE(run.out.contains(QByteArray("choba-cli " + line.join(u' ').toUtf8())))
            << run.out.constData();
    }
}

} // namespace
