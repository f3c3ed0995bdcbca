#include "shell/settings_pages/file_work.h"

#include "acts/store.h"
#include "base/file.h"
#include "storage/backup.h"

#include <QFileInfo>

namespace choba::shell {

namespace {

constexpr int lookEvery = 100; // milliseconds between two looks at the progress

constexpr qint64 largestHolidayFile = 1024 * 1024; // the real one is a fiftieth of it

} // namespace

bool isSameFile(const QString& one, const QString& other)
{
    const QString canonical = QFileInfo(one).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

FileWork::FileWork(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_job) {
            emit progress(m_job->permille());
        }
    });
}

FileWork::~FileWork()
{
    cancel();
    m_pool.waitForDone();
}

void FileWork::backUp(const QString& path, const QString& target)
{
    start([this, path, target](Job& job) -> Tell {
        const Result<storage::Connection> reader = storage::openReader(path);
        const Result<void> done =
            reader ? storage::backUp(*reader, target, &job) : Result<void>(reader.error());
        if (!done) {
            return [this, error = done.error()] { emit failed(error); };
        }
        return [this, target] { emit backedUp(target); };
    });
}

void FileWork::verify(const QString& path)
{
    start([this, path](Job& job) -> Tell {
        const Result<storage::Connection> reader = storage::openReader(path);
        if (!reader) {
            return [this, error = reader.error()] { emit failed(error); };
        }
        const Result<std::vector<storage::FaultFound>> found =
            storage::verify(*reader, storage::Depth::full, &job);
        if (!found) {
            return [this, error = found.error()] { emit failed(error); };
        }
        return [this, faults = *found] { emit verified(faults); };
    });
}

void FileWork::exportAll(const QString& path, const QString& target)
{
    start([this, path, target](Job& job) -> Tell {
        const Result<storage::Connection> reader = storage::openReader(path);
        const Result<QByteArray> bytes =
            reader ? acts::exportAll(*reader, &job) : Result<QByteArray>(reader.error());
        const Result<void> written =
            bytes ? writeFile(target, *bytes) : Result<void>(bytes.error());
        if (!written) {
            return [this, error = written.error()] { emit failed(error); };
        }
        return [this, target, size = qint64(bytes->size())] { emit exported(target, size); };
    });
}

void FileWork::planAll(const QString& path, const QString& source, acts::OnConflict onConflict,
                       qint64 now)
{
    start([this, path, source, onConflict, now](Job& job) -> Tell {
        const Result<QByteArray> bytes = readFile(source);
        if (!bytes) {
            return [this, error = bytes.error()] { emit failed(error); };
        }
        return plan(path, {*bytes, QFileInfo(source).fileName(), onConflict, {}}, now, job);
    });
}

void FileWork::planAgain(const QString& path, const FactsPlan& former, qint64 now)
{
    start([this, path, former, now](Job& job) { return plan(path, former, now, job); });
}

// On the thread.
FileWork::Tell FileWork::plan(const QString& path, FactsPlan plan, qint64 now, Job& job)
{
    const Result<storage::Connection> reader = storage::openReader(path);
    if (!reader) {
        return [this, error = reader.error()] { emit failed(error); };
    }
    Result<acts::AllImported> counts = acts::importAll({*reader, now}, plan.json, plan.name,
                                                       plan.onConflict, acts::Doing::preview, &job);
    if (!counts) {
        return [this, error = counts.error()] { emit failed(error); };
    }
    plan.counts = *std::move(counts);
    return [this, plan] { emit planned(plan); };
}

// An act of the store: what it changed is announced, whoever still waits for it here.
void FileWork::importAll(acts::Store& store, const FactsPlan& plan)
{
    if (isRunning()) {
        return;
    }
    begin();
    const auto counts = std::make_shared<acts::AllImported>();
    const auto work = [counts, plan, job = m_job](const acts::Scope& scope) {
        Result<acts::AllImported> done = acts::importAll(
            scope, plan.json, plan.name, plan.onConflict, acts::Doing::import, job.get());
        if (!done) {
            return Result<acts::Receipt>(done.error());
        }
        *counts = *std::move(done);
        return Result<acts::Receipt>(counts->receipt.value_or(acts::Receipt()));
    };
    acts::whenDone(store.act(work), this, [this, counts](const Result<acts::Receipt>& receipt) {
        end();
        if (!receipt) {
            emit failed(receipt.error());
        } else {
            emit imported(*counts);
        }
    });
}

void FileWork::readHolidays(const QString& source)
{
    start([this, source](Job&) -> Tell {
        const Result<QByteArray> bytes = readFile(source, largestHolidayFile);
        const Result<exchange::HolidayFile> file = bytes
            ? exchange::readHolidays(*bytes, QFileInfo(source).fileName())
            : Result<exchange::HolidayFile>(bytes.error());
        if (!file) {
            return [this, error = file.error()] { emit failed(error); };
        }
        return [this, file = *file] { emit holidaysRead(file); };
    });
}

void FileWork::cancel()
{
    if (m_job) {
        m_job->cancel();
    }
}

void FileWork::begin()
{
    m_job = std::make_shared<Job>();
    m_look.start();
    emit progress(0);
}

void FileWork::end()
{
    m_job.reset();
    m_look.stop();
}

void FileWork::start(std::function<Tell(Job&)> work)
{
    if (isRunning()) {
        return;
    }
    begin();
    m_pool.start([this, job = m_job, work = std::move(work)] {
        const Tell tell = work(*job);
        QMetaObject::invokeMethod(
            this,
            [this, tell] {
                end();
                tell();
            },
            Qt::QueuedConnection);
    });
}

} // namespace choba::shell
