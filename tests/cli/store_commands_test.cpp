// backup, restore, verify, demo and --db from outside.
#include "cli/run_cli.h"

#include <QDir>
#include <QLockFile>

#include <sqlite3.h>

namespace {

using namespace choba::testing;

const QString backup = QStringLiteral("backup");
const QString restore = QStringLiteral("restore");
const QString verify = QStringLiteral("verify");
const QString demo = QStringLiteral("demo");
const QString db = QStringLiteral("--db");
const QString out = QStringLiteral("--out");
const QString json = QStringLiteral("--json");
const QString english = QStringLiteral("--lang=en");

// A connection of another program, as it were; closed at the end of its life.
class Sqlite
{
public:
    explicit Sqlite(const QString& path)
    {
        EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &m_handle), SQLITE_OK);
    }

    ~Sqlite() { sqlite3_close(m_handle); }

    Sqlite(const Sqlite&) = delete;
    Sqlite& operator=(const Sqlite&) = delete;

    void run(const char* sql)
    {
        char* message = nullptr;
        EXPECT_EQ(sqlite3_exec(m_handle, sql, nullptr, nullptr, &message), SQLITE_OK)
            << (message != nullptr ? message : "");
        sqlite3_free(message);
    }

    int number(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr), SQLITE_OK);
        EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW) << sql;
        const int result = sqlite3_column_int(statement, 0);
        sqlite3_finalize(statement);
        return result;
    }

private:
    sqlite3* m_handle = nullptr;
};

class StoreCommands : public CliFolder
{
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString sample(const char* name)
    {
        const QString file = path(name);
        EXPECT_EQ(runCli({demo, out, file}).exitCode, 0);
        return file;
    }

    static QByteArray bytesOf(const QString& file)
    {
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << qPrintable(file);
        return in.readAll();
    }

    QStringList names(const QString& pattern) const
    {
        return QDir(m_folder.path()).entryList({pattern}, QDir::Files | QDir::Hidden, QDir::Name);
    }
};

TEST_F(StoreCommands, DemoWritesASoundFile)
{
    const QString file = path("demo.sqlite");
    const Outcome written = runCli({demo, out, file, json});
    EXPECT_EQ(written.exitCode, 0) << written.err.constData();
    EXPECT_EQ(written.json()["file"], file.toStdString());
    EXPECT_EQ(names(QStringLiteral("*")), QStringList{QStringLiteral("demo.sqlite")});
    const Outcome sound = runCli({verify, db, file, json});
    EXPECT_EQ(sound.exitCode, 0);
    EXPECT_TRUE(sound.json()["faults"].is_array());
    EXPECT_TRUE(sound.json()["faults"].empty());
    const Outcome lines = runCli({verify, db, file, english});
    EXPECT_EQ(lines.exitCode, 0);
    EXPECT_TRUE(lines.out.contains("in order")) << lines.out.constData();

    const QByteArray before = bytesOf(file);
    const Outcome again = runCli({demo, out, file, english});
    EXPECT_EQ(again.exitCode, 3);
    EXPECT_EQ(again.errorLines(), 1);
    EXPECT_TRUE(again.err.contains("already there")) << again.err.constData();
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(StoreCommands, VerifyNamesWhatIsWrong)
{
    const QString file = sample("data.sqlite");
    Sqlite(file).run("UPDATE conversation SET preview = 'x' WHERE client = "
                     "(SELECT min(client) FROM conversation)");
    Sqlite(file).run("UPDATE client SET name_key = '?' WHERE id = (SELECT max(id) FROM client)");
    const Outcome object = runCli({verify, json, db, file});
    EXPECT_EQ(object.exitCode, 1);
    std::vector<std::string> kinds;
    const Json content = object.json();
    for (const Json& fault : content["faults"]) {
        EXPECT_EQ(keysOf(fault), (std::vector<std::string>{"detail", "kind"}));
        kinds.push_back(fault["kind"]);
    }
    std::sort(kinds.begin(), kinds.end());
    EXPECT_EQ(kinds, (std::vector<std::string>{"client-name", "conversation"}));
    const Outcome lines = runCli({verify, english, db, file});
    EXPECT_EQ(lines.exitCode, 1);
    EXPECT_EQ(lines.out.count('\n'), 2);
    EXPECT_TRUE(lines.err.isEmpty());
}

TEST_F(StoreCommands, UnreadableFiles)
{
    const QString foreign = path("foreign.sqlite");
    Sqlite(foreign).run("CREATE TABLE t (a)");
    const QString text = file(QStringLiteral("text"), "no database, but long enough to look at");
    const QString newer = sample("newer.sqlite");
    Sqlite(newer).run("PRAGMA user_version = 99");
    for (const QString& data : {path("missing"), foreign, text, m_folder.path()}) {
        const QByteArray before =
            QFile::exists(data) && data != m_folder.path() ? bytesOf(data) : QByteArray();
        for (const QStringList& line :
             {QStringList{verify, db, data}, QStringList{backup, db, data, out, path("copy")},
              QStringList{QStringLiteral("check"), db, data, QStringLiteral("-")},
              QStringList{restore, db, path("target"), data}}) {
            const Outcome run = runCli(line, "text");
            EXPECT_EQ(run.exitCode, 3) << qPrintable(line.join(u' '));
            EXPECT_EQ(run.errorLines(), 1) << run.err.constData();
            EXPECT_TRUE(run.out.isEmpty());
        }
        if (!before.isEmpty()) {
            EXPECT_EQ(bytesOf(data), before);
        }
    }
    EXPECT_FALSE(QFile::exists(path("copy")));
    EXPECT_FALSE(QFile::exists(path("target")));
    EXPECT_FALSE(QFile::exists(path("missing")));
    EXPECT_EQ(runCli({restore, db, path("target"), newer}).exitCode, 3);
}

TEST_F(StoreCommands, ThereAndBack)
{
    const QString data = sample("data.sqlite");
    const QString copy = path("copies/monday.sqlite");
    const Outcome made = runCli({backup, db, data, out, copy, json});
    ASSERT_EQ(made.exitCode, 0) << made.err.constData();
    EXPECT_EQ(made.json()["file"], copy.toStdString());
    EXPECT_EQ(made.json()["bytes"], QFileInfo(copy).size());
    EXPECT_EQ(runCli({verify, db, copy}).exitCode, 0);
    const int words = Sqlite(data).number("SELECT count(*) FROM own_word");
    Sqlite(data).run("DELETE FROM own_word");

    const Outcome restored = runCli({restore, copy, db, data, json});
    ASSERT_EQ(restored.exitCode, 0) << restored.err.constData();
    const QString former = QString::fromStdString(restored.json()["former"]);
    EXPECT_TRUE(QFile::exists(former)) << qPrintable(former);
    EXPECT_EQ(Sqlite(data).number("SELECT count(*) FROM own_word"), words);
    EXPECT_EQ(Sqlite(former).number("SELECT count(*) FROM own_word"), 0);
    EXPECT_EQ(runCli({verify, db, data}).exitCode, 0);

    const Outcome lines = runCli({restore, copy, db, data, english});
    EXPECT_EQ(lines.exitCode, 0);
    EXPECT_TRUE(lines.out.contains("is kept as")) << lines.out.constData();
    const Outcome fresh = runCli({restore, copy, db, path("fresh.sqlite"), json});
    EXPECT_EQ(fresh.exitCode, 0);
    EXPECT_TRUE(fresh.json()["former"].is_null());
}

TEST_F(StoreCommands, AForeignFileIsNoPlaceForACopy)
{
    const QString data = sample("data.sqlite");
    const QString letter = file(QStringLiteral("letter.txt"), "dear me");
    const Outcome run = runCli({backup, db, data, out, letter});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_EQ(bytesOf(letter), "dear me");
    const Outcome itself = runCli({restore, db, data, data, english});
    EXPECT_EQ(itself.exitCode, 2);
    EXPECT_TRUE(itself.err.contains("itself")) << itself.err.constData();
}

TEST_F(StoreCommands, BesideAWindow)
{
    const QString data = sample("data.sqlite");
    const QString copy = path("copy.sqlite");
    QLockFile lock(data + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    ASSERT_TRUE(lock.tryLock(0));
    Sqlite window(data);
    window.run("BEGIN IMMEDIATE; UPDATE own_word SET example = 'half done'");
    EXPECT_EQ(runCli({backup, db, data, out, copy}).exitCode, 0);
    EXPECT_EQ(runCli({verify, db, data}).exitCode, 0);
    EXPECT_EQ(Sqlite(copy).number("SELECT count(*) FROM own_word WHERE example = 'half done'"), 0);
    const Outcome refused = runCli({restore, db, data, copy, english});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_EQ(refused.errorLines(), 1);
    EXPECT_TRUE(refused.err.contains("cli_tests")) << refused.err.constData();
    window.run("ROLLBACK");
    lock.unlock();
    EXPECT_TRUE(names(QStringLiteral("*.replaced*")).isEmpty());
}

TEST_F(StoreCommands, TheUsualPlace)
{
    const QTemporaryDir home;
    const QStringList environment = {QString(u"XDG_DATA_HOME=" + home.path())};
    const QString copy = sample("copy.sqlite");
    EXPECT_EQ(runCli({verify}, {}, environment).exitCode, 3);
    EXPECT_EQ(runCli({restore, copy}, {}, environment).exitCode, 0);
    EXPECT_TRUE(QFile::exists(home.filePath(QStringLiteral("choba/choba.sqlite"))));
    EXPECT_EQ(runCli({verify}, {}, environment).exitCode, 0);
}

TEST_F(StoreCommands, OwnWordsAndRulesCountWhenTheFileIsNamed)
{
    const QString data = sample("data.sqlite");
    Sqlite(data).run("INSERT INTO own_rule VALUES ('channel.dm.limit', '5', '1000', 0)");
    const QString count = QStringLiteral("count");
    const QString check = QStringLiteral("check");
    const QString input = QStringLiteral("-");
    const QByteArray letter = "格安でお作りします。";
    EXPECT_EQ(runCli({count, json, db, data, input}, letter).json()["limit"], 5);
    EXPECT_EQ(runCli({count, json, input}, letter).json()["limit"], 1000);
    EXPECT_EQ(
        runCli({QStringLiteral("split"), json, db, data, input}, letter).json()["parts"].size(), 2);
    const Json findings = runCli({check, json, db, data, input}, letter).json()["findings"];
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0]["category"], "user");
    EXPECT_EQ(std::string(findings[0]["source"]).rfind("own.", 0), 0U);
    EXPECT_TRUE(runCli({check, json, input}, letter).json()["findings"].empty());
}

} // namespace
