#include "panes/rooms/room_finder.h"

#include "base/job.h"
#include "storage/database.h"
#include "storage/room_search.h"

namespace choba::rooms {

RoomFinder::RoomFinder(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

RoomFinder::~RoomFinder()
{
    cancel();
    m_pool.waitForDone();
}

void RoomFinder::search(const QString& path, const QString& words)
{
    start(path, words, Told::inTwo);
}

void RoomFinder::searchAgain(const QString& path, const QString& words)
{
    start(path, words, Told::whole);
}

void RoomFinder::cancel()
{
    if (m_job) {
        m_job->cancel();
        m_job.reset();
    }
}

void RoomFinder::start(const QString& path, const QString& words, Told told)
{
    cancel();
    m_job = std::make_shared<Job>();
    m_pool.start([this, path, words, told, job = m_job] { run(path, words, told, job); });
}

// On the thread of the pool.
void RoomFinder::run(const QString& path, const QString& words, Told told,
                     const std::shared_ptr<Job>& job)
{
    const auto answer = [this, job](const Result<RoomHits>& hits) {
        QMetaObject::invokeMethod(
            this, [this, hits, job] { tell(hits, job); }, Qt::QueuedConnection);
    };
    if (job->cancelled()) {
        return;
    }
    const Result<storage::Connection> connection = storage::openReader(path);
    if (!connection) {
        answer(connection.error());
        return;
    }
    RoomHits hits;
    for (const storage::RoomShelf shelf : {storage::RoomShelf::going, storage::RoomShelf::over}) {
        Result<std::vector<RoomId>> rooms =
            storage::findRooms(*connection, words, shelf, job.get());
        if (!rooms) {
            answer(rooms.error());
            return;
        }
        hits.complete = shelf == storage::RoomShelf::over;
        (hits.complete ? hits.over : hits.going) = *std::move(rooms);
        if (hits.complete || told == Told::inTwo) {
            answer(hits);
        }
    }
}

void RoomFinder::tell(const Result<RoomHits>& hits, const std::shared_ptr<Job>& job)
{
    if (job != m_job) {
        return; // another search has begun since
    }
    if (!hits) {
        m_job.reset();
        emit failed(hits.error());
        return;
    }
    emit found(*hits);
}

} // namespace choba::rooms
