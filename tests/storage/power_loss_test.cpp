#include "support/store_folder.h"
#include "support/volatile_vfs.h"

#include <set>

using namespace choba;
using namespace choba::storage;
using choba::testing::Survival;
using choba::testing::VolatileVfs;

namespace {

enum class Flushing { asShipped, switchedOff };

// What a run of work said, to be held against what is found afterwards.
struct Said {
    bool wasOpened = false;
    QByteArray kept; // the facts as of the last commit that was reported as done
    QByteArray maybe; // as of the commit that was cut short; the same as kept when none was
};

class PowerLoss : public choba::testing::StoreFolder
{
protected:
    static QByteArray factsOf(const Connection& connection)
    {
        QByteArray facts;
        for (const char* table : {"client", "message", "message_part", "own_word"}) {
            const QByteArray sql = QByteArray("SELECT * FROM ") + table + " ORDER BY 1";
            Statement rows(connection, sql.constData());
            while (rows.next()) {
                for (int column = 0; column < 5; ++column)
                    facts += rows.text(column).toUtf8() + '|';
                facts += '\n';
            }
            if (rows.failed())
                return "unreadable";
        }
        return facts;
    }

    // Some rows that belong together; false when the power went.
    static bool change(const Connection& connection, int id, std::mt19937& random)
    {
        const QString text =
            QStringLiteral("第%1便の件 ").arg(id).repeated(static_cast<int>(random() % 300));
        bool done = Statement(connection,
                              "INSERT INTO client (id, name, name_key, created_at) "
                              "VALUES (?1, ?2, ?2, 1000)")
                        .bind(1, id)
                        .bind(2, QString::number(id))
                        .run()
            && Statement(connection,
                         "INSERT INTO message (id, client, channel, direction, at, "
                         "ordinal) VALUES (?1, ?1, 'dm', 'out', 60000, 1)")
                   .bind(1, id)
                   .run()
            && Statement(connection, "INSERT INTO message_part VALUES (?1, ?1, 1, 60000, ?2)")
                   .bind(1, id)
                   .bind(2, text)
                   .run();
        if (random() % 3 == 0)
            done = done && connection.execute("UPDATE message SET opened_at = at + 1");
        if (random() % 4 == 0)
            done = done
                && connection.execute("DELETE FROM message_part WHERE id % 5 = 0;"
                                      "DELETE FROM message WHERE id % 5 = 0;"
                                      "DELETE FROM client WHERE id % 5 = 0;");
        return done;
    }

    Said work(const VolatileVfs& disk, Flushing flushing, std::mt19937& random, int transactions)
    {
        Said said;
        const auto database = Database::open(
            path(),
            {.access = Access::readWrite, .vfs = disk.name(), .migrations = {}, .now = now});
        if (!database)
            return said;
        const Connection& connection = database->connection();
        if (flushing == Flushing::switchedOff)
            run(connection, "PRAGMA synchronous = OFF");
        // Small enough that moving the log into the file happens within a run.
        static_cast<void>(connection.execute("PRAGMA wal_autocheckpoint = 20"));
        said.kept = said.maybe = factsOf(connection);
        said.wasOpened = !disk.isOff();
        if (disk.isOff())
            return said;
        const int first = static_cast<int>(number(connection,
                                                  "SELECT coalesce(max(id), 0) FROM "
                                                  "client"));
        for (int i = 1; i <= transactions && !disk.isOff(); ++i) {
            Transaction transaction(connection);
            if (!transaction.begin() || !change(connection, first + i, random))
                return said;
            said.maybe = factsOf(connection);
            if (!transaction.commit())
                return said;
            said.kept = said.maybe;
        }
        return said;
    }

    // What is wrong after the power came back; empty = every promise was kept.
    QString broken(const VolatileVfs& disk, const Said& said)
    {
        const auto database = Database::open(
            path(),
            {.access = Access::readWrite, .vfs = disk.name(), .migrations = {}, .now = now});
        if (!database)
            return QStringLiteral("cannot be opened: ") + database.error().detail;
        const QByteArray found = factsOf(database->connection());
        if (said.wasOpened && found != said.kept && found != said.maybe)
            return QStringLiteral("holds something else than was committed");
        // PRAGMA integrity_check and what is derived from the facts.
        const auto faults = verify(database->connection(), Depth::full);
        if (!faults)
            return QStringLiteral("cannot be verified: ") + faults.error().detail;
        return faults->empty() ? QString() : QStringLiteral("not sound: ") + faults->front().detail;
    }

    // One cut at a random moment of a random day, then the same file again.
    QString cutOnce(unsigned seed, Flushing flushing)
    {
        std::mt19937 random(seed);
        for (const QString& name : files())
            QFile::remove(m_folder.filePath(name));
        VolatileVfs disk("volatile");
        // A third of the cuts fall into the making of the file.
        const bool early = random() % 3 == 0;
        Said said;
        if (!early)
            said = work(disk, flushing, random, static_cast<int>(random() % 4));
        disk.cutPowerAt(1 + static_cast<qint64>(random() % (early ? 90 : 160)));
        const Said later = work(disk, flushing, random, 12);
        if (later.wasOpened)
            said = later;
        m_cuts += disk.isOff() ? 1 : 0;
        m_cutCommits += said.kept != said.maybe ? 1 : 0;
        disk.recover(random, random() % 2 == 0 ? Survival::flushedOnly : Survival::anyPart);
        return broken(disk, said);
    }

    int m_cuts = 0;
    int m_cutCommits = 0; // those that fell into a commit
};

TEST_F(PowerLoss, KeepsEverythingThatWasReportedAsDone)
{
    // More of them: CHOBA_POWER_CUTS=5000
    const int wanted = qEnvironmentVariableIntValue("CHOBA_POWER_CUTS");
    const unsigned cuts = wanted > 0 ? static_cast<unsigned>(wanted) : 300;
    for (unsigned seed = 1; seed <= cuts; ++seed) {
        const QString what = cutOnce(seed, Flushing::asShipped);
        ASSERT_TRUE(what.isEmpty()) << "seed " << seed << ": " << qPrintable(what);
    }
    EXPECT_GT(m_cuts, static_cast<int>(cuts * 4 / 5));
    EXPECT_GT(m_cutCommits, static_cast<int>(cuts / 10));
}

// The same without flushing, or the test above would show nothing.
TEST_F(PowerLoss, WithoutFlushingWouldLoseWork)
{
    int lost = 0;
    for (unsigned seed = 1; seed <= 60; ++seed)
        lost += cutOnce(seed, Flushing::switchedOff).isEmpty() ? 0 : 1;
    EXPECT_GT(lost, 10);
}

TEST_F(PowerLoss, DiskForgetsAndTears)
{
    VolatileVfs disk("forgets");
    std::mt19937 random(1);
    const auto state = [&](Survival survival) {
        {
            const auto connection = Connection::open(path(), Access::readWrite, disk.name());
            EXPECT_TRUE(connection);
            run(*connection,
                "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;"
                "CREATE TABLE IF NOT EXISTS t (b); INSERT INTO t VALUES "
                "(zeroblob(50000))");
        }
        disk.recover(random, survival);
        return QFileInfo(path()).size();
    };
    EXPECT_EQ(state(Survival::flushedOnly), 0);
    std::set<QByteArray> left;
    for (int i = 0; i < 30; ++i) {
        QFile::remove(path());
        VolatileVfs other("tears");
        {
            const auto connection = Connection::open(path(), Access::readWrite, other.name());
            ASSERT_TRUE(connection);
            run(*connection,
                "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;"
                "CREATE TABLE t (b); INSERT INTO t VALUES (randomblob(50000))");
        }
        const QByteArray whole = bytesOf(path());
        other.recover(random, Survival::anyPart);
        const QByteArray part = bytesOf(path());
        EXPECT_LE(part.size(), whole.size());
        EXPECT_FALSE(part == whole);
        left.insert(part);
    }
    EXPECT_GT(left.size(), 5U);
}

} // namespace
