// Long work on the data file beside the window: a copy of it, and a check of it. One piece of work
// at a time, on a thread and a reading connection of its own.
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "storage/verify.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace choba::shell {

class FileWork : public QObject
{
    Q_OBJECT

public:
    explicit FileWork(QObject* parent = nullptr);
    // Stops what is running and waits for it.
    ~FileWork() override;

    bool isRunning() const { return m_job != nullptr; }

    // `path` is the data file. Nothing happens while other work is running; else progress()
    // follows and one of the others at the end.
    void backUp(const QString& path, const QString& target);
    void verify(const QString& path);
    void cancel();

signals:
    void progress(int permille);
    void backedUp(const QString& target);
    void verified(const std::vector<choba::storage::FaultFound>& faults);
    void failed(const choba::Error& error); // cancelled, too

private:
    // `work` runs on the thread and answers what to tell on the window's.
    using Tell = std::function<void()>;
    void start(std::function<Tell(Job&)> work);

    std::shared_ptr<Job> m_job; // of what is running
    QThreadPool m_pool;
    QTimer m_look;
};

} // namespace choba::shell
