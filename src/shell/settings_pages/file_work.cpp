#include "shell/settings_pages/file_work.h"

#include "storage/backup.h"

namespace choba::shell {

namespace {

constexpr int lookEvery = 100; // milliseconds between two looks at the progress

} // namespace

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

void FileWork::cancel()
{
    if (m_job) {
        m_job->cancel();
    }
}

void FileWork::start(std::function<Tell(Job&)> work)
{
    if (isRunning()) {
        return;
    }
    m_job = std::make_shared<Job>();
    m_look.start();
    emit progress(0);
    m_pool.start([this, job = m_job, work = std::move(work)] {
        const Tell tell = work(*job);
        QMetaObject::invokeMethod(
            this,
            [this, tell] {
                m_job.reset();
                m_look.stop();
                tell();
            },
            Qt::QueuedConnection);
    });
}

} // namespace choba::shell
