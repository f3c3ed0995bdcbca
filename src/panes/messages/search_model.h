// What a search found: clients whose name matches, then messages, newest first, each group under a
// heading. Further pages are asked for while the list is scrolled.
#pragma once

#include "panes/messages/search_worker.h"

#include <QAbstractListModel>

namespace choba {
class Clock;
}

namespace choba::messages {

class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { heading, client, message };

    enum Role {
        nameRole = Qt::DisplayRole, // of the client, or the heading
        fullMomentRole = Qt::ToolTipRole,
        spokenRole = Qt::AccessibleTextRole,
        kindRole = Qt::UserRole, // Kind as int
        noteRole, // beside a client's name: the platform id; beside a message's: who wrote and when
        excerptRole, // on one line
        matchStartRole, // in the excerpt, UTF-16
        matchEndRole,
    };

    explicit SearchModel(const Clock& clock, QObject* parent = nullptr);

    void clear();
    void show(const SearchAnswer& answer);
    void append(const SearchAnswer& answer);
    void stopFetching(); // a page could not be read: no more is asked for
    void refreshWords();

    const QString& words() const { return m_words; }

    // nullptr for rows of another kind.
    const domain::Client* clientAt(const QModelIndex& index) const;
    const storage::SearchHit* hitAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void pageAsked(const QString& words, qint64 before);

private:
    Kind kindOf(int row) const;
    // Rows of the group with its heading; none for an empty group.
    int clientRows() const;
    int hitRows() const;
    QVariant headingData(int row, int role) const;
    QVariant clientData(const domain::Client& client, int role) const;
    QVariant hitData(const storage::SearchHit& hit, int role) const;

    const Clock& m_clock;
    QString m_words;
    std::vector<domain::Client> m_clients;
    std::vector<storage::SearchHit> m_hits;
    std::optional<qint64> m_next;
    bool m_asked = false; // a page is on its way
};

} // namespace choba::messages
