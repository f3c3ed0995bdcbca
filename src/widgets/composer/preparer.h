// Runs the writing pipeline off the UI thread. The newest request wins: an older one is
// cancelled and its outcome never arrives.
#pragma once

#include "base/job.h"
#include "writing/pipeline.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace choba::widgets {

class Preparer : public QObject
{
    Q_OBJECT

public:
    using Outcome = std::shared_ptr<const writing::Prepared>;

    explicit Preparer(QObject* parent = nullptr);
    ~Preparer() override; // cancels and waits: a few thousand characters at most

    void run(const writing::Request& request,
             const std::shared_ptr<const writing::Knowledge>& knowledge);
    void cancel();

    bool isRunning() const { return m_job != nullptr; }

signals:
    void finished(const choba::widgets::Preparer::Outcome& prepared);
    void progressed(int permille);

private:
    void take(const std::shared_ptr<Job>& job, const Outcome& outcome);

    QThreadPool m_pool; // one thread
    QTimer m_progress;
    std::shared_ptr<Job> m_job; // of the newest request while it runs
};

} // namespace choba::widgets
