#include "acts/store.h"

#include "base/clock.h"
#include "storage/backup.h"
#include "storage/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace choba::acts {

namespace {

std::shared_ptr<storage::Connection> emptyConnection()
{
    Result<storage::Connection> memory =
        storage::Connection::open(QStringLiteral(":memory:"), storage::Access::readWrite);
    if (!memory)
        qFatal("no memory for an empty database");
    return std::make_shared<storage::Connection>(*std::move(memory));
}

} // namespace

// The writing thread: a queue of work and the open file.
class Store::Writer final : public QThread
{
public:
    explicit Writer(Store& store)
        : m_store(store)
        , m_path(store.path())
    {
        setObjectName(QStringLiteral("writer"));
    }

    ~Writer() override
    {
        add({}); // an empty entry ends the thread
        QThread::wait();
    }

    void add(std::function<void()> entry)
    {
        const QMutexLocker locker(&m_mutex);
        m_queue.push_back(std::move(entry));
        m_filled.wakeOne();
    }

    void openFile(qint64 now);
    Result<storage::Restored> restore(const QString& copy, qint64 now);
    // The file as work needs it, written back to its place when it has vanished.
    Result<Scope> scopeFor(qint64 now);

protected:
    void run() override
    {
        while (const std::function<void()> entry = take())
            entry();
        m_database.reset();
    }

private:
    std::function<void()> take()
    {
        const QMutexLocker locker(&m_mutex);
        while (m_queue.empty())
            m_filled.wait(&m_mutex);
        std::function<void()> entry = std::move(m_queue.front());
        m_queue.pop_front();
        return entry;
    }

    Result<void> rescue(qint64 now);
    Result<std::shared_ptr<storage::Connection>> openShared(qint64 now);

    template<typename Work>
    void tell(Work work)
    {
        QMetaObject::invokeMethod(&m_store, std::move(work), Qt::QueuedConnection);
    }

    Store& m_store; // only its thread's event queue
    const QString m_path;
    std::optional<storage::Database> m_database;
    QMutex m_mutex;
    QWaitCondition m_filled;
    std::deque<std::function<void()>> m_queue;
};

// Opens the file for writing and once more for the window.
Result<std::shared_ptr<storage::Connection>> Store::Writer::openShared(qint64 now)
{
    m_database.reset();
    storage::Database::Options options;
    options.now = now;
    Result<storage::Database> database = storage::Database::open(m_path, options);
    if (!database)
        return database.error();
    Result<storage::Connection> reader = storage::openReader(m_path);
    if (!reader)
        return reader.error();
    m_database.emplace(std::move(*database));
    return std::make_shared<storage::Connection>(std::move(*reader));
}

void Store::Writer::openFile(qint64 now)
{
    const Result<std::shared_ptr<storage::Connection>> reader = openShared(now);
    if (!reader) {
        tell([store = &m_store, error = reader.error()] { emit store->failed(error); });
        return;
    }
    tell([store = &m_store, reader = *reader, found = m_database->found(),
          writable = m_database->isWritable()] {
        store->m_writable = writable;
        store->takeReader(reader);
        emit store->opened(found);
    });
}

Result<storage::Restored> Store::Writer::restore(const QString& copy, qint64 now)
{
    m_database.reset();
    const Result<storage::Restored> restored = storage::restore(copy, m_path, now);
    openFile(now);
    return restored;
}

Result<Scope> Store::Writer::scopeFor(qint64 now)
{
    if (!m_database)
        return Error{ErrorCode::storeNotOpen, m_path, {}};
    if (!m_database->isWritable())
        return Error{ErrorCode::storeReadOnly, m_path, {}};
    if (m_database->hasVanished()) {
        if (const Result<void> back = rescue(now); !back)
            return back.error();
    }
    return Scope{m_database->connection(), now};
}

Result<void> Store::Writer::rescue(qint64 now)
{
    if (QFile::exists(m_path)) {
        return Error{ErrorCode::storeCannotOpen, m_path,
                     QStringLiteral("another file has taken its place")};
    }
    // What the vanished file left behind must not be read as a part of the new one; the connection
    // keeps its own hold on it. Until the new file is there it may be the only copy of what was
    // written last.
    const QString log = m_path + QLatin1String("-wal");
    const QString aside = storage::freeName(log, QStringLiteral("left"), now);
    const bool hadLog = QFile::rename(log, aside);
    QFile::remove(m_path + QLatin1String("-shm"));
    if (const Result<void> copied = storage::backUp(m_database->connection(), m_path); !copied) {
        if (hadLog)
            QFile::rename(aside, log);
        return Error{ErrorCode::storeCannotOpen, m_path, copied.error().detail};
    }
    if (hadLog)
        QFile::remove(aside);
    const Result<std::shared_ptr<storage::Connection>> reader = openShared(now);
    if (!reader)
        return reader.error();
    tell([store = &m_store, reader = *reader] {
        store->takeReader(reader);
        emit store->rescued();
    });
    return {};
}

Store::Store(const QString& path, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_path(path)
    , m_clock(clock)
    , m_nothing(emptyConnection())
    , m_writer(std::make_unique<Writer>(*this))
{
    m_writer->start();
}

Store::~Store()
{
    m_reader.reset(); // the writing connection closes last and leaves one whole file behind
}

void Store::open()
{
    m_reader.reset();
    m_writable = false;
    m_writer->add([writer = m_writer.get(), now = m_clock.nowUtc()] { writer->openFile(now); });
}

QFuture<Result<storage::Restored>> Store::restoreFrom(const QString& copy)
{
    m_reader.reset();
    m_writable = false;
    const auto promise = std::make_shared<QPromise<Result<storage::Restored>>>();
    promise->start();
    m_writer->add([writer = m_writer.get(), promise, copy, now = m_clock.nowUtc()] {
        promise->addResult(writer->restore(copy, now));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Receipt>> Store::act(std::function<Result<Receipt>(const Scope&)> work)
{
    return ask<Receipt>(std::move(work), [this](const Result<Receipt>& answer) {
        if (answer)
            announce(answer->change);
    });
}

QFuture<Result<Change>> Store::keep(std::function<Result<Change>(const Scope&)> work)
{
    return ask<Change>(std::move(work), [this](const Result<Change>& answer) {
        if (answer)
            announce(*answer);
    });
}

QFuture<Result<Receipt>> Store::undo(ActId id)
{
    return act([id](const Scope& scope) { return acts::undo(scope, id); });
}

void Store::wait()
{
    QMutex mutex;
    QWaitCondition reached;
    bool done = false;
    m_writer->add([&] {
        const QMutexLocker locker(&mutex);
        done = true;
        reached.wakeAll();
    });
    {
        const QMutexLocker locker(&mutex);
        while (!done)
            reached.wait(&mutex);
    }
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void Store::announce(const Change& change)
{
    QMetaObject::invokeMethod(
        this, [this, change] { emit changed(change); }, Qt::QueuedConnection);
}

void Store::post(Task task)
{
    m_writer->add([writer = m_writer.get(), now = m_clock.nowUtc(), task = std::move(task)] {
        task(writer->scopeFor(now));
    });
}

void Store::takeReader(const std::shared_ptr<storage::Connection>& reader)
{
    m_reader = reader;
}

} // namespace choba::acts
