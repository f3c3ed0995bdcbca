#include "acts/clients.h"
#include "acts/letters.h"
#include "acts/store.h"
#include "base/clock.h"
#include "storage/clients.h"
#include "support/store_fixture.h"

#include <QCoreApplication>

namespace {

using namespace choba;
using choba::testing::expectError;
using choba::testing::must;

class StoreTest : public choba::testing::StoreFolder
{
protected:
    std::unique_ptr<acts::Store> make()
    {
        auto store = std::make_unique<acts::Store>(path(), m_clock);
        QObject::connect(store.get(), &acts::Store::opened, store.get(),
                         [this](storage::Found found) { m_found.push_back(found); });
        QObject::connect(store.get(), &acts::Store::failed, store.get(),
                         [this](const Error& error) { m_failed.push_back(error.code); });
        QObject::connect(store.get(), &acts::Store::changed, store.get(),
                         [this](const acts::Change& change) {
                             m_changes.push_back(change);
                             m_events.append(QStringLiteral("changed"));
                         });
        QObject::connect(store.get(), &acts::Store::rescued, store.get(),
                         [this] { m_events.append(QStringLiteral("rescued")); });
        return store;
    }

    std::unique_ptr<acts::Store> makeOpen()
    {
        auto store = make();
        store->open();
        store->wait();
        EXPECT_TRUE(store->isOpen());
        return store;
    }

    static QFuture<Result<acts::Receipt>> add(acts::Store& store, const QString& name, int id)
    {
        domain::Client client;
        client.id = ClientId{id};
        client.name = name;
        return store.act(
            [client](const acts::Scope& scope) { return acts::addClient(scope, client); });
    }

    FixedClock m_clock{now};
    std::vector<storage::Found> m_found;
    std::vector<ErrorCode> m_failed;
    std::vector<acts::Change> m_changes;
    QStringList m_events;
};

TEST_F(StoreTest, OpensAndTellsWhatItFound)
{
    {
        const auto store = make();
        EXPECT_FALSE(store->isOpen());
        expectError(add(*store, QStringLiteral("一"), 1).result(), ErrorCode::storeNotOpen);
        store->open();
        store->wait();
        EXPECT_EQ(m_found, std::vector{storage::Found::fresh});
        EXPECT_TRUE(store->isOpen());
        EXPECT_TRUE(store->isWritable());
    }
    makeOpen();
    EXPECT_EQ(m_found.back(), storage::Found::upToDate);
    EXPECT_TRUE(m_failed.empty());
}

TEST_F(StoreTest, SaysWhyItCannotOpenAndTriesAgain)
{
    put(path(), "This is a letter, not a data file, and long enough to be taken for neither one.");
    const QByteArray bytes = bytesOf(path());
    const auto store = make();
    store->open();
    store->wait();
    EXPECT_EQ(m_failed, std::vector{ErrorCode::storeNotDatabase});
    EXPECT_FALSE(store->isOpen());
    expectError(add(*store, QStringLiteral("一"), 1).result(), ErrorCode::storeNotOpen);
    EXPECT_EQ(bytesOf(path()), bytes);

    ASSERT_TRUE(QFile::remove(path()));
    store->open();
    store->wait();
    EXPECT_TRUE(store->isOpen());
}

TEST_F(StoreTest, ANewerFileIsOnlyRead)
{
    makeOpen();
    {
        const auto database = open(path());
        ASSERT_TRUE(database);
        run(database->connection(), "PRAGMA user_version = 99");
    }
    const auto store = makeOpen();
    EXPECT_EQ(m_found.back(), storage::Found::newer);
    EXPECT_FALSE(store->isWritable());
    EXPECT_EQ(number(store->reader(), "SELECT count(*) FROM client"), 0);
    expectError(add(*store, QStringLiteral("一"), 1).result(), ErrorCode::storeReadOnly);
}

TEST_F(StoreTest, TellsOfAChangeBeforeTheAnswerComes)
{
    const auto store = makeOpen();
    QObject here;
    const auto done =
        add(*store, QStringLiteral("一"), 1).then(&here, [&](const Result<acts::Receipt>& receipt) {
            EXPECT_TRUE(receipt);
            m_events.append(QStringLiteral("answer"));
        });
    // What is refused is no change.
    const auto refused =
        add(*store, QStringLiteral("一"), 1).then(&here, [&](const Result<acts::Receipt>& answer) {
            EXPECT_FALSE(answer);
            m_events.append(QStringLiteral("refusal"));
        });
    while (!done.isFinished() || !refused.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_EQ(m_events,
              (QStringList{QStringLiteral("changed"), QStringLiteral("answer"),
                           QStringLiteral("refusal")}));
    EXPECT_EQ(m_changes.at(0).clients, std::vector{ClientId{1}});
    EXPECT_EQ(number(store->reader(), "SELECT count(*) FROM client"), 1)
        << "the reader sees what was committed";
}

TEST_F(StoreTest, KeepsTheOrderAndTheTimeOfTheAsking)
{
    const auto store = makeOpen();
    std::vector<qint64> times;
    for (int i = 0; i < 100; ++i) {
        m_clock.set(now + i);
        store->run<int>([&times](const acts::Scope& scope) -> Result<int> {
            times.push_back(scope.now);
            return 1;
        });
    }
    m_clock.set(now + 1'000'000);
    store->wait();
    ASSERT_EQ(times.size(), 100U);
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(times[std::size_t(i)], now + i);
    EXPECT_TRUE(m_changes.empty()) << "run() announces nothing";
    acts::Change change;
    change.knowledge = true;
    store->announce(change);
    store->wait();
    EXPECT_EQ(m_changes, std::vector{change});
}

TEST_F(StoreTest, EndsOnlyWhenEverythingIsDone)
{
    {
        const auto store = makeOpen();
        for (int i = 1; i <= 50; ++i) {
            store->keep([i](const acts::Scope& scope) {
                domain::KeptDraft draft;
                draft.id = DraftId{i};
                draft.draft.text = QString::number(i);
                return acts::keepDraft(scope, draft);
            });
        }
    }
    const auto store = makeOpen();
    EXPECT_EQ(number(store->reader(), "SELECT count(*) FROM draft"), 50);
}

TEST_F(StoreTest, TakesBack)
{
    const auto store = makeOpen();
    const acts::Receipt added = must(add(*store, QStringLiteral("一"), 1).result());
    const acts::Receipt taken = must(store->undo(added.id).result());
    EXPECT_EQ(taken.id, added.id);
    expectError(store->undo(added.id).result(), ErrorCode::notThere);
    store->wait();
    EXPECT_EQ(m_changes.size(), 2U);
    EXPECT_TRUE(m_changes.back().everything);
    EXPECT_EQ(number(store->reader(), "SELECT count(*) FROM client"), 0);
}

TEST_F(StoreTest, WritesAVanishedFileBackToItsPlace)
{
    for (const bool withSideFiles : {false, true}) {
        const auto store = makeOpen();
        m_events.clear();
        const int first = withSideFiles ? 11 : 1;
        must(add(*store, QStringLiteral("前"), first).result());
        store->wait();
        ASSERT_TRUE(QFile::remove(path()));
        if (withSideFiles) {
            QFile::remove(path() + QStringLiteral("-wal"));
            QFile::remove(path() + QStringLiteral("-shm"));
        }
        must(add(*store, QStringLiteral("後"), first + 1).result());
        store->wait();
        EXPECT_EQ(m_events,
                  (QStringList{QStringLiteral("changed"), QStringLiteral("rescued"),
                               QStringLiteral("changed")}));
        EXPECT_TRUE(store->isOpen());
        must(add(*store, QStringLiteral("次"), first + 2).result());
        const qint64 expected = withSideFiles ? 6 : 3;
        EXPECT_EQ(number(store->reader(), "SELECT count(*) FROM client"), expected);
        const auto reader = storage::openReader(path());
        ASSERT_TRUE(reader);
        EXPECT_EQ(number(*reader, "SELECT count(*) FROM client"), expected);
        expectSound(*reader);
    }
    const auto store = makeOpen();
    EXPECT_EQ(number(store->reader(), "SELECT count(*) FROM client"), 6);
}

TEST_F(StoreTest, KeepsTheLogOfAVanishedFileUntilTheNewOneIsThere)
{
    const QString log = path() + QStringLiteral("-wal");
    const auto store = makeOpen();
    must(add(*store, QStringLiteral("前"), 1).result());
    ASSERT_TRUE(QFile::rename(path(), path("moved.sqlite")));
    const QByteArray written = bytesOf(log);
    ASSERT_FALSE(written.isEmpty());
    put(path() + QStringLiteral("-journal"), "in the way");
    expectError(add(*store, QStringLiteral("後"), 2).result(), ErrorCode::storeCannotOpen);
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_TRUE(bytesOf(log) == written);
    ASSERT_TRUE(QFile::remove(path() + QStringLiteral("-journal")));
    must(add(*store, QStringLiteral("後"), 2).result());
    store->wait();
    EXPECT_EQ(number(store->reader(), "SELECT count(*) FROM client"), 2);
    for (const QString& name : files())
        EXPECT_FALSE(name.contains(u"left")) << qPrintable(name);
}

TEST_F(StoreTest, DoesNotTouchWhatStandsInItsPlace)
{
    const auto store = makeOpen();
    must(add(*store, QStringLiteral("前"), 1).result());
    ASSERT_TRUE(QFile::rename(path(), path("moved.sqlite")));
    put(path(), "somebody's file");
    expectError(add(*store, QStringLiteral("後"), 2).result(), ErrorCode::storeCannotOpen);
    EXPECT_EQ(bytesOf(path()), QByteArray("somebody's file"));
    ASSERT_TRUE(QFile::remove(path()));
    must(add(*store, QStringLiteral("後"), 2).result());
    store->wait();
    EXPECT_EQ(number(store->reader(), "SELECT count(*) FROM client"), 2);
}

} // namespace
