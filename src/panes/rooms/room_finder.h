// Looks for rooms by words on a thread of its own: the few that are going on are told first, those
// that are over with the second answer. A new search cancels the former one.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace choba {
class Job;
}

namespace choba::rooms {

struct RoomHits {
    std::vector<RoomId> going;
    std::vector<RoomId> over; // the latest end first
    bool complete = false; // `over` is known
};

class RoomFinder : public QObject
{
    Q_OBJECT

public:
    explicit RoomFinder(QObject* parent = nullptr);
    // Cancels and waits.
    ~RoomFinder() override;

    // In the data file at `path`; returns at once.
    void search(const QString& path, const QString& words);
    // The same words once more after a change: only the whole answer is told.
    void searchAgain(const QString& path, const QString& words);
    void cancel();

signals:
    void found(const choba::rooms::RoomHits& hits);
    void failed(const choba::Error& error);

private:
    enum class Told { inTwo, whole };

    void start(const QString& path, const QString& words, Told told);
    void run(const QString& path, const QString& words, Told told, const std::shared_ptr<Job>& job);
    void tell(const Result<RoomHits>& hits, const std::shared_ptr<Job>& job);

    std::shared_ptr<Job> m_job; // of the latest search
    QThreadPool m_pool; // one thread
};

} // namespace choba::rooms
