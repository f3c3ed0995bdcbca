// The names of all clients, ready for comparison with what is written: read and compiled in the
// background, anew when clients change.
#pragma once

#include "writing/address_check.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace choba::acts {
class Store;
}

namespace choba::widgets {

class AddressBookSource : public QObject
{
    Q_OBJECT

public:
    using Shared = std::shared_ptr<const writing::AddressBook>;

    explicit AddressBookSource(acts::Store& store, QObject* parent = nullptr);
    ~AddressBookSource() override;

    const Shared& current() const { return m_current; } // null before the first loaded()

signals:
    void loaded();

private:
    void load();

    acts::Store& m_store;
    Shared m_current;
    QTimer m_delay; // many changes at once are one
    QThreadPool m_pool;
};

} // namespace choba::widgets
