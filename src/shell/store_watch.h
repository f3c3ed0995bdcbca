// What becomes of the data file, for the window: opened, not usable, only readable, saved from
// vanishing, sound or damaged.
#pragma once

#include "storage/verify.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace choba {
class Job;
}

namespace choba::acts {
class Store;
}

namespace choba::shell {

class PaneHost;

class StoreWatch : public QObject
{
    Q_OBJECT

public:
    StoreWatch(acts::Store& store, PaneHost& host, QObject* parent = nullptr);
    ~StoreWatch() override;

    // Puts a backup in the place of the data file and opens it.
    void restore(const QString& copy);

private:
    void tellFound(storage::Found found);
    void checkQuickly();
    void tellDamage();

    acts::Store& m_store;
    PaneHost& m_host;
    std::shared_ptr<Job> m_check; // the one that is running
    QThreadPool m_pool;
};

} // namespace choba::shell
