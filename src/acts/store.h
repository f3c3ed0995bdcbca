// The window's way to the data file: a writing thread of its own, a reading connection for the
// window's thread, one signal for what changed. Futures are finished on the writing thread; use
// whenDone() to come back.
//
// Order: for each piece of work changed() is posted to the window's thread before its future is
// finished, so a continuation attached with then(context, …) right after the call runs after
// changed(). The time of an act is the clock's when it was asked for, not when its turn came.
#pragma once

#include "acts/act.h"
#include "storage/backup.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>

namespace choba {
class Clock;
} // namespace choba

namespace choba::acts {

class Store : public QObject
{
    Q_OBJECT

public:
    // Nothing is opened yet. `clock` outlives the store.
    Store(const QString& path, const Clock& clock, QObject* parent = nullptr);
    // Waits for everything that was asked for.
    ~Store() override;

    const QString& path() const { return m_path; }

    // Opens (and migrates) on the writing thread; opened() or failed() follows. May be called again
    // after failed().
    void open();

    // Puts a backup in the place of the data file and opens it: opened() or failed() follows. The
    // former file is kept; when the backup is refused, it is opened again.
    QFuture<Result<storage::Restored>> restoreFrom(const QString& copy);

    bool isOpen() const { return m_reader != nullptr; }

    bool isWritable() const { return m_writable; }

    // For reading on the window's thread. Valid until control returns to the event loop: open() and
    // a rescue replace it. While nothing is open, every query on it fails.
    const storage::Connection& reader() const { return m_reader ? *m_reader : *m_nothing; }

    // Runs on the writing thread, in the order asked for. An act fails at once with storeReadOnly
    // when the file cannot be written, with storeNotOpen when there is none. When the file has
    // vanished, what is still in memory is written back to its place first (see rescued()); when
    // that cannot be done the act fails with storeCannotOpen.
    QFuture<Result<Receipt>> act(std::function<Result<Receipt>(const Scope&)> work);
    // The same for work that is no act but writes.
    QFuture<Result<Change>> keep(std::function<Result<Change>(const Scope&)> work);
    // The same for any answer; what it changed is not announced.
    template<typename T>
    QFuture<Result<T>> run(std::function<Result<T>(const Scope&)> work);

    // Takes an act back.
    QFuture<Result<Receipt>> undo(ActId id);

    // Waits until everything asked for is done, and delivers the signals about it; for the end of
    // the program and for tests.
    void wait();

    // Announces a change that run() made.
    void announce(const Change& change);

signals:
    void opened(choba::storage::Found found);
    void failed(const choba::Error& error);
    // On the window's thread, after the commit.
    void changed(const choba::acts::Change& change);
    // The file had been moved or deleted while it was open and was written anew in its place.
    void rescued();

private:
    class Writer;

    // What a piece of work gets: the open file, or why there is none.
    using Task = std::function<void(const Result<Scope>&)>;

    void post(Task task);
    void takeReader(const std::shared_ptr<storage::Connection>& reader);

    template<typename T, typename After>
    QFuture<Result<T>> ask(std::function<Result<T>(const Scope&)> work, After after);

    QString m_path;
    const Clock& m_clock;
    std::shared_ptr<storage::Connection> m_reader;
    std::shared_ptr<storage::Connection> m_nothing; // an empty database in memory
    bool m_writable = false;
    std::unique_ptr<Writer> m_writer;
};

template<typename T, typename After>
QFuture<Result<T>> Store::ask(std::function<Result<T>(const Scope&)> work, After after)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    post([promise, work = std::move(work), after](const Result<Scope>& scope) {
        Result<T> answer = scope ? work(*scope) : Result<T>(scope.error());
        after(answer);
        promise->addResult(std::move(answer));
        promise->finish();
    });
    return promise->future();
}

template<typename T>
QFuture<Result<T>> Store::run(std::function<Result<T>(const Scope&)> work)
{
    return ask<T>(std::move(work), [](const Result<T>&) {});
}

// Calls `then(result)` on the thread of `context`, always from its event loop and after what was
// announced about it; never when `context` is gone.
template<typename T, typename Then>
void whenDone(const QFuture<Result<T>>& future, QObject* context, Then then)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace choba::acts
