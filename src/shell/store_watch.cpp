#include "shell/store_watch.h"

#include "acts/store.h"
#include "base/job.h"
#include "shell/pane_host.h"
#include "wording/errors.h"

namespace choba::shell {

StoreWatch::StoreWatch(acts::Store& store, PaneHost& host, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_host(host)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_store, &acts::Store::opened, this, &StoreWatch::tellFound);
    connect(&m_store, &acts::Store::failed, &m_host, &PaneHost::showTrouble);
    connect(&m_store, &acts::Store::rescued, this, [this] {
        m_host.notify(widgets::Notice::of([] {
            return tr("The data file had been moved or deleted. It was written anew in its place.");
        }));
    });
    connect(&m_host, &PaneHost::retryAsked, &m_store, &acts::Store::open);
}

StoreWatch::~StoreWatch()
{
    if (m_check) {
        m_check->cancel();
    }
    m_pool.waitForDone();
}

void StoreWatch::restore(const QString& copy)
{
    if (m_check) {
        m_check->cancel();
        m_pool.waitForDone(); // it reads the file that goes away
    }
    // What is typed belongs into the file that is kept. What cannot be saved there stays in memory
    // and is saved into the one that takes its place.
    m_host.finish();
    acts::whenDone(
        m_store.restoreFrom(copy), this, [this](const Result<storage::Restored>& outcome) {
            if (!outcome) {
                m_host.notify(widgets::Notice::of(
                    [error = outcome.error()] { return wording::sentence(error); }));
                return;
            }
            const QString former = outcome->formerFile;
            m_host.notify(
                {.words = [] { return tr("The backup has taken the data file’s place."); },
                 .action = {},
                 .act = {},
                 .details = former.isEmpty()
                     ? widgets::Notice::Words()
                     : [former] { return tr("The former file is kept: %1").arg(former); }});
        });
}

void StoreWatch::tellFound(storage::Found found)
{
    m_host.hideTrouble();
    if (found == storage::Found::newer) {
        m_host.notify(widgets::Notice::of([] {
            return tr("A newer Choba wrote this data file. It is shown, but nothing can be saved "
                      "until Choba is updated.");
        }));
    } else if (found == storage::Found::readOnly) {
        m_host.notify(widgets::Notice::of([] {
            return tr("The data file or its folder cannot be written. It is shown, but nothing can "
                      "be saved.");
        }));
    }
    checkQuickly();
}

// After the first picture, on a connection of its own.
void StoreWatch::checkQuickly()
{
    m_check = std::make_shared<Job>();
    m_pool.start([this, path = m_store.path(), job = m_check] {
        const Result<storage::Connection> connection = storage::openReader(path);
        if (!connection) {
            return;
        }
        const auto faults = storage::verify(*connection, storage::Depth::quick, job.get());
        if (faults && !faults->empty()) {
            QMetaObject::invokeMethod(this, &StoreWatch::tellDamage, Qt::QueuedConnection);
        }
    });
}

void StoreWatch::tellDamage()
{
    m_host.notify(
        {.words = [] { return tr("The data file is damaged. Please go back to a backup soon."); },
         .action = [] { return tr("Show the ways on"); },
         .act =
             [this] {
                 m_host.showTrouble({ErrorCode::storeDamaged, m_store.path(), {}});
             },
         .details = {}});
}

} // namespace choba::shell
