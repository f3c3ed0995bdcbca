#include "widgets/address_book_source.h"

#include "acts/store.h"
#include "storage/clients.h"

#include <utility>

namespace choba::widgets {

namespace {

// On a worker thread, with a connection of its own.
AddressBookSource::Shared compiled(const QString& path)
{
    const Result<storage::Connection> connection = storage::openReader(path);
    if (!connection) {
        return {};
    }
    const auto names = storage::loadClientNames(*connection);
    if (!names) {
        return {};
    }
    std::vector<writing::KnownClient> clients;
    clients.reserve(names->size());
    for (const storage::ClientName& name : *names) {
        clients.push_back({name.id, name.name, name.profileUrl, name.conversationUrl});
    }
    return writing::AddressBook::compile(clients);
}

} // namespace

AddressBookSource::AddressBookSource(acts::Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(0);
    connect(&m_delay, &QTimer::timeout, this, &AddressBookSource::load);
    connect(&m_store, &acts::Store::opened, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_store, &acts::Store::changed, this, [this](const acts::Change& change) {
        if (change.everything || (!change.typed && !change.clients.empty())) {
            m_delay.start();
        }
    });
}

AddressBookSource::~AddressBookSource()
{
    m_pool.waitForDone();
}

void AddressBookSource::load()
{
    m_pool.start([this, path = m_store.path()] {
        Shared book = compiled(path);
        QMetaObject::invokeMethod(
            this,
            [this, book = std::move(book)] {
                if (book) {
                    Shared former = std::exchange(m_current, book);
                    emit loaded();
                    m_pool.start([former = std::move(former)] {}); // large: freed there
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace choba::widgets
