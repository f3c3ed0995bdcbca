#include "base/job.h"
#include "storage/verify.h"
#include "support/store_folder.h"

#include <sqlite3.h>

using namespace choba;
using namespace choba::storage;

namespace {

class Verification : public choba::testing::StoreFolder
{
protected:
    void SetUp() override
    {
        auto opened = open(path());
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        m_database.emplace(*std::move(opened));
        for (int id = 1; id <= 5; ++id)
            addClient(connection(), id);
        run(connection(),
            "INSERT INTO message (id, client, channel, direction, at, ordinal) VALUES "
            "(900, 5, 'dm', 'out', 600000, 3);"
            "INSERT INTO message_part VALUES (901, 900, 1, 600000, 'ＡＢＣ abc 東京、大阪!');"
            "INSERT INTO message_part VALUES (902, 900, 2, 600000, '')");
    }

    const Connection& connection() const { return m_database->connection(); }

    qint64 documentOf(int part) const
    {
        return number(connection(),
                      "SELECT document FROM search_document WHERE part = "
                          + QByteArray::number(part));
    }

    // The kinds of what is found, each once.
    static std::vector<Fault> kindsOf(const Connection& connection)
    {
        std::vector<Fault> kinds;
        for (const FaultFound& fault : faultsOf(connection)) {
            if (std::find(kinds.begin(), kinds.end(), fault.fault) == kinds.end())
                kinds.push_back(fault.fault);
        }
        return kinds;
    }

    // One damage at a time: found as what it is, by the writer and by a reader, and healed where it
    // can be.
    void expectFound(const char* name, const QByteArray& damage, Fault fault, bool heals = true)
    {
        SCOPED_TRACE(name);
        expectSound(connection());
        run(connection(), damage);
        EXPECT_EQ(kindsOf(connection()), std::vector<Fault>{fault});
        {
            const auto reader = openReader(path());
            ASSERT_TRUE(reader);
            EXPECT_EQ(kindsOf(*reader), std::vector<Fault>{fault});
        }
        if (!heals)
            return;
        const auto rebuilt = rebuildDerived(connection());
        ASSERT_TRUE(rebuilt) << qPrintable(rebuilt.error().detail);
        expectSound(connection());
    }

    std::optional<Database> m_database;
};

TEST_F(Verification, FindsAWrongConversation)
{
    const struct {
        const char* name;
        const char* damage;
    } cases[] = {
        {"missing", "DELETE FROM conversation WHERE client = 3"},
        {"surplus", "INSERT INTO conversation VALUES (77, 5, NULL, '', '', 'none', NULL, NULL)"},
        {"turn", "UPDATE conversation SET turn = 'mine' WHERE client = 3"},
        {"time", "UPDATE conversation SET last_at = last_at + 1 WHERE client = 3"},
        {"preview", "UPDATE conversation SET preview = preview || '。' WHERE client = 3"},
        {"message", "UPDATE conversation SET last_message = 301 WHERE client = 3"},
        {"no message", "UPDATE conversation SET last_message = NULL WHERE client = 3"},
        {"opened", "UPDATE conversation SET opened_at = 5 WHERE client = 3"},
        {"unopened", "UPDATE conversation SET unopened_since = NULL WHERE client = 3"},
    };

    for (const auto& [name, damage] : cases)
        expectFound(name, damage, Fault::conversation);
}

TEST_F(Verification, FindsAWrongRoom)
{
    run(connection(),
        "INSERT INTO room (id, client, created_at) VALUES (70, 1, 5), (71, 2, 5);"
        "INSERT INTO room_event (id, room, kind, at, ordinal) VALUES (72, 70, 'opened', 6, 0)");
    ASSERT_TRUE(rebuildDerived(connection()));
    QStringList columns;
    Statement rows(connection(),
                   "SELECT name, type FROM pragma_table_info('room_summary') WHERE name <> 'room'");
    while (rows.next()) {
        const QString name = rows.text(0);
        columns.append(rows.text(1) == u"INTEGER" ? name + u" = coalesce(" + name + u", 0) + 1"
                           : name == u"turn"      ? QStringLiteral("turn = 'none'")
                                                  : name + u" = 'nonsense'");
    }
    EXPECT_EQ(columns.size(), 37);
    for (const QString& change : columns) {
        const QByteArray damage = "UPDATE room_summary SET " + change.toUtf8() + " WHERE room = 70";
        expectFound(damage.constData(), damage, Fault::room);
    }
    expectFound("missing", "DELETE FROM room_summary WHERE room = 71", Fault::room);
    expectFound("surplus", "UPDATE room_summary SET room = 75 WHERE room = 71", Fault::room);
    expectFound(
        "written past the transaction",
        "INSERT INTO room_event (id, room, kind, at, ordinal) VALUES (73, 70, 'note', 7, 0)",
        Fault::room);
}

TEST_F(Verification, FindsAWrongIndex)
{
    const QByteArray first = QByteArray::number(documentOf(1011));
    const QByteArray second = QByteArray::number(documentOf(2021));
    const QByteArray unused = QByteArray::number(documentOf(901) + 100);

    const struct {
        const char* name;
        QByteArray damage;
    } cases[] = {
        {"one posting missing",
         "INSERT INTO search (search, rowid, grams) VALUES ('delete', " + first + ", '色')"},
        {"one posting surplus", "INSERT INTO search (rowid, grams) VALUES (" + first + ", '犬')"},
        {"surplus document", "INSERT INTO search (rowid, grams) VALUES (" + unused + ", '犬 猫')"},
        {"document missing",
         "INSERT INTO search (search, rowid, grams) VALUES ('delete', " + second
             + ", search_grams((SELECT text FROM message_part WHERE id = 2021)))"},
        {"one posting for another",
         "INSERT INTO search (search, rowid, grams) VALUES ('delete', " + first
             + ", '色');INSERT INTO search (rowid, grams) VALUES (" + first + ", '犬')"},
        {"part not in the list", "DELETE FROM search_document WHERE part = 1011"},
        {"list with a stranger", "INSERT INTO search_document VALUES (" + unused + ", 12345)"},
        {"numbers exchanged",
         "UPDATE search_document SET document = -1 WHERE part = 1011;"
         "UPDATE search_document SET document = "
             + first
             + " WHERE part = 2021;"
               "UPDATE search_document SET document = "
             + second + " WHERE part = 1011;"},
        {"number before its time",
         "UPDATE message_part SET at = at; UPDATE search_document SET document = 5 "
         "WHERE part = 902"},
        {"everything gone", "INSERT INTO search (search) VALUES ('delete-all')"},
    };

    for (const auto& [name, damage] : cases)
        expectFound(name, damage, Fault::search);
}

TEST_F(Verification, FindsABrokenIndex)
{
    run(connection(), "UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 100");
    const auto kinds = kindsOf(connection());
    EXPECT_EQ(kinds, std::vector<Fault>{Fault::search});
    ASSERT_TRUE(rebuildDerived(connection()));
    expectSound(connection());
}

TEST_F(Verification, FindsAWrongName)
{
    expectFound("name", "UPDATE client SET name_key = 'x' WHERE id = 2", Fault::clientName);
}

TEST_F(Verification, FindsAReferenceThatLeadsNowhere)
{
    expectFound("reference",
                "PRAGMA foreign_keys = OFF; INSERT INTO refusal VALUES (5, 99, 'dm', 1, 'x')",
                Fault::reference, false);
}

TEST_F(Verification, FindsBrokenPages)
{
    run(connection(),
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT "
        "rootpage FROM sqlite_schema WHERE name = 'client_by_name') WHERE name = "
        "'message_by_client'; PRAGMA writable_schema = OFF");
    const auto reader = openReader(path());
    ASSERT_TRUE(reader);
    for (const Depth depth : {Depth::quick, Depth::full}) {
        const auto faults = verify(*reader, depth);
        ASSERT_TRUE(faults) << qPrintable(faults.error().detail);
        ASSERT_FALSE(faults->empty());
        EXPECT_EQ(faults->front().fault, Fault::integrity);
    }
}

TEST_F(Verification, FindsAtMostAHundred)
{
    for (int id = 1000; id < 1150; ++id)
        addClient(connection(), id);
    run(connection(), "DELETE FROM conversation");
    EXPECT_EQ(faultsOf(connection()).size(), 100U);
}

TEST_F(Verification, QuicklyFindsNothingInASoundFile)
{
    const auto faults = verify(connection(), Depth::quick);
    ASSERT_TRUE(faults);
    EXPECT_TRUE(faults->empty());
}

TEST_F(Verification, CanBeCancelledAndLeavesNothingBehind)
{
    for (int id = 1000; id < 1150; ++id)
        addClient(connection(), id);
    Job job;
    job.cancel();
    const auto faults = verify(connection(), Depth::full, &job);
    ASSERT_FALSE(faults);
    EXPECT_EQ(faults.error().code, ErrorCode::cancelled);
    EXPECT_NE(sqlite3_get_autocommit(connection().handle()), 0);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM temp.sqlite_schema"), 0);

    Job second;
    const auto sound = verify(connection(), Depth::full, &second);
    ASSERT_TRUE(sound);
    EXPECT_TRUE(sound->empty());
    EXPECT_EQ(second.permille(), 1000);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM temp.sqlite_schema"), 0);
}

TEST_F(Verification, SeesOneMoment)
{
    const auto reader = openReader(path());
    ASSERT_TRUE(reader);
    // In the middle of somebody else's transaction nothing of it is seen.
    Transaction transaction(connection());
    ASSERT_TRUE(transaction.begin());
    run(connection(), "DELETE FROM conversation");
    expectSound(*reader);
}

} // namespace
