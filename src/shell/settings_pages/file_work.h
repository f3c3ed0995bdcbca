// Long work on the data file beside the window: a copy of it, a check of it, all its facts out and
// in, and the files that come in. One piece of work at a time, on a thread and a reading connection
// of its own; only what is taken over is written, by the store.
#pragma once

#include "acts/all_facts.h"
#include "base/job.h"
#include "base/result.h"
#include "exchange/holiday_file.h"
#include "storage/verify.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace choba::acts {
class Store;
}

namespace choba::shell {

// Are both the same file, under whatever name? False when one is not there.
bool isSameFile(const QString& one, const QString& other);

// What taking over a file of facts would come to.
struct FactsPlan {
    QByteArray json;
    QString name; // of the file
    acts::OnConflict onConflict = acts::OnConflict::mine;
    acts::AllImported counts;
};

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
    void exportAll(const QString& path, const QString& target);
    // Reads `source` and shows what it would come to; `now` is the present time, UTC.
    void planAll(const QString& path, const QString& source, acts::OnConflict onConflict,
                 qint64 now);
    // The same for a file that was read already.
    void planAgain(const QString& path, const FactsPlan& plan, qint64 now);
    void importAll(acts::Store& store, const FactsPlan& plan);
    void readHolidays(const QString& source);
    void cancel();

signals:
    void progress(int permille);
    void backedUp(const QString& target);
    void verified(const std::vector<choba::storage::FaultFound>& faults);
    void exported(const QString& target, qint64 bytes);
    void planned(const choba::shell::FactsPlan& plan);
    void imported(const choba::acts::AllImported& counts);
    void holidaysRead(const choba::exchange::HolidayFile& file);
    void failed(const choba::Error& error); // cancelled, too

private:
    // `work` runs on the thread and answers what to tell on the window's.
    using Tell = std::function<void()>;
    void start(std::function<Tell(Job&)> work);
    void begin();
    void end();
    Tell plan(const QString& path, FactsPlan plan, qint64 now, Job& job);

    std::shared_ptr<Job> m_job; // of what is running
    QThreadPool m_pool;
    QTimer m_look;
};

} // namespace choba::shell
