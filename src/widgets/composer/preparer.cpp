#include "widgets/composer/preparer.h"

namespace choba::widgets {

namespace {

constexpr int progressInterval = 50; // milliseconds

} // namespace

Preparer::Preparer(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_progress.setInterval(progressInterval);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_job) {
            emit progressed(m_job->permille());
        }
    });
}

Preparer::~Preparer()
{
    cancel();
    m_pool.waitForDone();
}

void Preparer::run(const writing::Request& request,
                   const std::shared_ptr<const writing::Knowledge>& knowledge)
{
    cancel();
    auto job = std::make_shared<Job>();
    m_job = job;
    m_progress.start();
    m_pool.start([this, job, request, knowledge] {
        Result<writing::Prepared> prepared = writing::prepare(request, *knowledge, job.get());
        if (!prepared) {
            return; // cancelled, the only way to fail
        }
        auto outcome = std::make_shared<const writing::Prepared>(*std::move(prepared));
        QMetaObject::invokeMethod(
            this, [this, job, outcome] { take(job, outcome); }, Qt::QueuedConnection);
    });
}

void Preparer::cancel()
{
    if (m_job) {
        m_job->cancel();
        m_job.reset();
        m_progress.stop();
    }
}

void Preparer::take(const std::shared_ptr<Job>& job, const Outcome& outcome)
{
    if (job != m_job) {
        return; // a newer request is on its way
    }
    m_job.reset();
    m_progress.stop();
    emit finished(outcome);
}

} // namespace choba::widgets
