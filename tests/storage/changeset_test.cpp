#include "storage/changeset.h"
#include "storage/fact_tables.h"
#include "support/store_folder.h"

#include <random>

using namespace choba;
using namespace choba::storage;

namespace {

class Changesets : public choba::testing::StoreFolder
{
protected:
    void SetUp() override
    {
        auto opened = open(path());
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        m_database.emplace(*std::move(opened));
        addClient(connection(), 1);
        addClient(connection(), 2);
    }

    const Connection& connection() const { return m_database->connection(); }

    QStringList facts() const
    {
        QStringList lines;
        for (const FactTable& table : factTables())
            lines << rowsOf(table.name);
        return lines;
    }

    QStringList rowsOf(const char* table) const
    {
        QByteArray columns;
        Statement names(connection(), "SELECT name FROM pragma_table_info(?1)");
        names.bind(1, QString::fromUtf8(table));
        while (names.next())
            columns += (columns.isEmpty() ? "quote(\"" : " || ',' || quote(\"")
                + names.text(0).toUtf8() + "\")";
        const QByteArray sql = "SELECT " + columns + " FROM \"" + table + "\" ORDER BY 1";
        QStringList lines;
        Statement rows(connection(), sql.constData());
        while (rows.next())
            lines << QLatin1String(table) + u": " + rows.text(0);
        EXPECT_FALSE(rows.failed());
        return lines;
    }

    // Runs `script` in a transaction; what takes it back.
    QByteArray record(const QByteArray& script)
    {
        Transaction transaction(connection());
        EXPECT_TRUE(transaction.begin());
        ChangeRecorder recorder(connection());
        run(connection(), script);
        const auto inverse = recorder.inverse();
        EXPECT_TRUE(inverse);
        EXPECT_TRUE(transaction.commit());
        return inverse ? *inverse : QByteArray();
    }

    Result<void> takeBack(const QByteArray& inverse)
    {
        Transaction transaction(connection());
        EXPECT_TRUE(transaction.begin());
        if (const auto applied = applyInverse(connection(), inverse); !applied)
            return applied;
        return transaction.commit();
    }

    // What cannot be taken back any more leaves everything as it is.
    void expectConflict(const QByteArray& inverse, const char* table)
    {
        const QStringList before = facts();
        Transaction transaction(connection());
        ASSERT_TRUE(transaction.begin());
        const auto applied = applyInverse(connection(), inverse);
        ASSERT_FALSE(applied);
        EXPECT_EQ(applied.error().code, ErrorCode::undoConflict);
        EXPECT_EQ(applied.error().where, QString::fromUtf8(table));
        EXPECT_EQ(facts(), before) << "even inside the transaction";
        ASSERT_TRUE(transaction.commit());
        EXPECT_EQ(facts(), before);
        expectSound(connection());
    }

    std::optional<Database> m_database;
};

TEST_F(Changesets, TakeBackWhatWasDone)
{
    const struct {
        const char* name;
        const char* script;
    } cases[] = {
        {"nothing", "SELECT 1"},
        {"client added",
         "INSERT INTO client (id, name, name_key, created_at) VALUES (9, 'あ', 'あ', 5)"},
        {"client changed",
         "UPDATE client SET name = 'か', name_key = 'か', note = '朝のみ' WHERE id = 1"},
        {"created at another time", "UPDATE client SET created_at = 77 WHERE id = 1"},
        {"client with everything removed",
         "DELETE FROM message_part WHERE message / 100 = 1; DELETE FROM message WHERE client = 1;"
         "DELETE FROM client WHERE id = 1"},
        {"merged",
         "UPDATE message SET client = 2 WHERE client = 1; DELETE FROM client WHERE id = 1"},
        {"text changed", "UPDATE message_part SET text = 'まったく別の文' WHERE id = 1011"},
        {"time changed", "UPDATE message_part SET at = 99999999 WHERE id = 1011"},
        {"opened", "UPDATE message SET opened_at = 130000 WHERE direction = 'out'"},
        {"settled", "UPDATE message SET settled = 1 WHERE direction = 'in'"},
        {"letter of parts",
         "INSERT INTO message VALUES (500, 1, 'dm', 'out', 180000, 3, NULL, 0, NULL);"
         "INSERT INTO message_part VALUES (501, 500, 1, 180000, '一通目'), (502, 500, 2, 190000, "
         "'二通目')"},
        {"draft sent",
         "INSERT INTO draft VALUES (40, 1, 101, 'dm', '下書き', 0, '[]', 5, NULL, '', NULL);"
         "INSERT INTO draft_part VALUES (41, 40, 1, 0, 2, '(1/2)', 7, 0);"},
        {"troubles",
         "INSERT INTO refusal VALUES (60, 1, 'dm', 5, '断られた'); INSERT INTO lock VALUES (61, 5, "
         "NULL);"
         "UPDATE lock SET until = 9 WHERE id = 61"},
        {"words and rules",
         "INSERT INTO own_word VALUES (70, 'flag', '直接', 'stop', '', '', 5);"
         "INSERT INTO own_rule VALUES ('channel.dm.limit', '800', '1000', 5);"},
        {"templates",
         "INSERT INTO own_template (key, name, body, updated_at) VALUES ('own-1', 'お礼', '文', 5);"
         "INSERT INTO template_mark VALUES ('own-1', 1, 1);"
         "INSERT INTO template_default VALUES ('rooms', 'own-1');"
         "INSERT INTO template_version VALUES (80, 'own-1', 4, '{}');"
         "INSERT INTO template_use VALUES (81, 'own-1', 5, 40, NULL);"
         "INSERT INTO template_answer VALUES ('own-1', 'item', 'ロゴ', 5);"
         "INSERT INTO profile VALUES ('seller.name', 'とばり工房');"},
        {"rooms",
         "INSERT INTO service (id, title, created_at) VALUES (90, 'ロゴ', 5);"
         "INSERT INTO policy VALUES (91, 90, 5, 'limited', 3, 5, 'calendar', 3, 18, 'free', 0, 0, "
         "0, 1, 0, 0);"
         "INSERT INTO room (id, client, service, policy, created_at) VALUES (92, 1, 90, 91, 5);"
         "INSERT INTO room_event (id, room, kind, at, ordinal, message) "
         "VALUES (93, 92, 'opened', 6, 0, NULL), (94, 92, 'handed-over', 120000, 1, 102);"
         "UPDATE message SET room = 92 WHERE client = 1;"
         "INSERT INTO due_mark VALUES ('room', 92, 'save-copy', 6, NULL, 9);"},
    };

    for (const auto& [name, script] : cases) {
        SCOPED_TRACE(name);
        const QStringList before = facts();
        const QByteArray inverse = record(script);
        EXPECT_EQ(inverse.isEmpty(), facts() == before);
        expectSound(connection());
        const auto back = takeBack(inverse);
        ASSERT_TRUE(back) << qPrintable(back.error().where);
        EXPECT_EQ(facts(), before);
        expectSound(connection());
    }
}

TEST_F(Changesets, TakeBackRulesChangedAndRemoved)
{
    record("INSERT INTO own_rule VALUES ('a', '1', '2', 5), ('b', '1', '2', 5)");
    const QStringList before = facts();
    const QByteArray inverse = record("UPDATE own_rule SET content = '3' WHERE rule = 'a'; DELETE "
                                      "FROM own_rule WHERE rule = 'b'");
    EXPECT_NE(facts(), before);
    ASSERT_TRUE(takeBack(inverse));
    EXPECT_EQ(facts(), before);
}

TEST_F(Changesets, LeaveOutWhatIsNoFact)
{
    const QByteArray inverse = record(
        "INSERT INTO meta VALUES ('k', 'v'); INSERT INTO act VALUES (1, 2, 'x', 'y', x'00')");
    EXPECT_TRUE(inverse.isEmpty());
    // A fact together with what follows from it: the inverse is about the fact alone.
    const QByteArray added = record("INSERT INTO meta VALUES ('l', 'v');"
                                    "INSERT INTO lock VALUES (1, 5, NULL)");
    ASSERT_TRUE(takeBack(added));
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM meta WHERE key IN ('k', 'l')"), 2);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM lock"), 0);
}

TEST_F(Changesets, RefuseWhatOthersStandOn)
{
    const QByteArray renamed = record("UPDATE client SET note = '一' WHERE id = 1");
    record("UPDATE client SET note = '二' WHERE id = 1");
    expectConflict(renamed, "client");

    const QByteArray settled = record("UPDATE message SET settled = 1 WHERE id = 101");
    record("DELETE FROM message_part WHERE message = 101; DELETE FROM message WHERE id = 101");
    expectConflict(settled, "message");

    const QByteArray removed =
        record("INSERT INTO own_word VALUES (70, 'flag', '直', 'stop', '', '', 5);"
               "DELETE FROM own_word WHERE id = 70");
    EXPECT_TRUE(removed.isEmpty()) << "nothing is left of it";

    record("INSERT INTO own_rule VALUES ('a', '1', '2', 5)");
    const QByteArray reset = record("DELETE FROM own_rule WHERE rule = 'a'");
    record("INSERT INTO own_rule VALUES ('a', '7', '2', 6)");
    expectConflict(reset, "own_rule");

    // The same word under another id: the constraint speaks.
    record("INSERT INTO own_word VALUES (71, 'flag', '直', 'stop', '', '', 5)");
    const QByteArray deleted = record("DELETE FROM own_word WHERE id = 71");
    record("INSERT INTO own_word VALUES (72, 'flag', '直', 'stop', '', '', 6)");
    expectConflict(deleted, "own_word");
}

TEST_F(Changesets, RefuseWhatWouldLeadNowhere)
{
    const QByteArray added =
        record("INSERT INTO client (id, name, name_key, created_at) VALUES (9, 'あ', 'あ', 5)");
    record("INSERT INTO refusal VALUES (60, 9, 'dm', 5, '断られた')");
    expectConflict(added, "");
}

TEST_F(Changesets, GoPastChangesElsewhere)
{
    const QByteArray renamed = record("UPDATE client SET note = '一' WHERE id = 1");
    record("UPDATE client SET honorific = 'san' WHERE id = 1; UPDATE client SET note = '二' WHERE "
           "id = 2");
    ASSERT_TRUE(takeBack(renamed));
    EXPECT_EQ(number(connection(),
                     "SELECT count(*) FROM client WHERE id = 1 AND note = '' AND "
                     "honorific = 'san'"),
              1);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM client WHERE id = 2 AND note = '二'"), 1);
}

// Random work, taken back newest first: facts return exactly, and what is derived follows.
TEST_F(Changesets, OfRandomWorkLeadBackStepByStep)
{
    const char* const changes[] = {
        "INSERT INTO client (id, name, name_key, created_at) VALUES (%1, '名%1', '名%1', %1)",
        "INSERT INTO message (id, client, channel, direction, at, ordinal) SELECT %1, id, 'dm', "
        "iif(%1 % 2, 'in', 'out'), 60000 * (%1 % 7), %1 FROM client ORDER BY id * %1 % 101 LIMIT 1;"
        "INSERT INTO message_part SELECT %1, %1, 1, 60000 * (%1 % 7), '本文%1です' FROM message "
        "WHERE "
        "id = %1",
        "UPDATE message SET settled = 1 - settled WHERE direction = 'in' AND id % 3 = %1 % 3",
        "UPDATE message SET opened_at = iif(opened_at IS NULL, at + %1, NULL) WHERE direction = "
        "'out' "
        "AND id % 2 = %1 % 2",
        "UPDATE message SET client = (SELECT min(id) FROM client) WHERE client = (SELECT "
        "max(client) "
        "FROM message)",
        "DELETE FROM message_part WHERE message % 5 = %1 % 5; DELETE FROM message WHERE id % 5 = "
        "%1 % 5",
        "UPDATE message_part SET text = text || '追記%1', at = at + 60000 WHERE id % 4 = %1 % 4",
        "DELETE FROM client WHERE id = (SELECT id FROM client WHERE NOT EXISTS (SELECT 1 FROM "
        "message "
        "WHERE client = client.id) LIMIT 1)",
    };
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(seed);
        std::vector<std::pair<QStringList, QByteArray>> done;
        for (int step = 0; step < 25; ++step) {
            const QByteArray id = QByteArray::number(1000 + static_cast<int>(seed) * 100 + step);
            QByteArray script = changes[random() % std::size(changes)];
            script.replace("%1", id);
            QStringList before = facts();
            done.emplace_back(std::move(before), record(script));
        }
        expectSound(connection());
        for (; !done.empty(); done.pop_back()) {
            const auto back = takeBack(done.back().second);
            ASSERT_TRUE(back) << "seed " << seed << " " << qPrintable(back.error().where);
            ASSERT_EQ(facts(), done.back().first);
        }
        expectSound(connection());
    }
}

class Transactions : public choba::testing::StoreFolder
{ };

TEST_F(Transactions, OutOfScopeAreTakenBack)
{
    const auto database = open(path());
    ASSERT_TRUE(database);
    {
        Transaction transaction(database->connection());
        ASSERT_TRUE(transaction.begin());
        addClient(database->connection(), 7);
    }
    EXPECT_EQ(number(database->connection(), "SELECT count(*) FROM client"), 0);
    Transaction broken(database->connection());
    ASSERT_TRUE(broken.begin());
    run(database->connection(),
        "PRAGMA defer_foreign_keys = ON;"
        "INSERT INTO message VALUES (1, 99, 'dm', 'in', 1, 1, NULL, 0, NULL)");
    EXPECT_FALSE(broken.commit());
    EXPECT_EQ(number(database->connection(), "SELECT count(*) FROM message"), 0);
    Transaction next(database->connection());
    EXPECT_TRUE(next.begin());
}

} // namespace
