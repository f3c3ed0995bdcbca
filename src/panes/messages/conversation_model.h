// The rows of the list: drafts without a client first, then the conversations, newest first. They
// are read in pages, and a change is applied row by row, so that selection and scroll position
// stay.
#pragma once

#include "storage/conversations.h"
#include "storage/drafts.h"

#include <QAbstractListModel>

namespace choba {
class Clock;
}

namespace choba::acts {
struct Change;
class Store;
} // namespace choba::acts

namespace choba::messages {

class ConversationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        nameRole = Qt::DisplayRole, // with the honorific
        fullMomentRole = Qt::ToolTipRole,
        spokenRole = Qt::AccessibleTextRole,
        namelessRole = Qt::UserRole, // bool; the name is only words in its place
        previewRole, // the last message, or the draft
        momentRole, // short
        chipsRole, // std::vector<Chip>
    };

    static constexpr int pageSize = 100;

    // Reads nothing before reload().
    ConversationModel(const acts::Store& store, const Clock& clock, QObject* parent = nullptr);

    // Whom a row is about: one of the two is valid.
    struct Key {
        ClientId client;
        DraftId draft;

        bool isValid() const { return client.isValid() || draft.isValid(); }

        bool operator==(const Key&) const = default;
    };

    Key keyAt(const QModelIndex& index) const;
    // Invalid when it is not among the rows read so far.
    QModelIndex indexOf(const Key& key) const;

    const storage::ConversationFilter& filter() const { return m_filter; }

    void setFilter(const storage::ConversationFilter& filter); // and reads anew

    // Everything anew, as many rows as there were.
    void reload();
    void apply(const acts::Change& change);
    // The rows again as they are: the language or the day is another.
    void refreshWords();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void failed(const choba::Error& error); // what is shown stays
    void loaded(); // reload() went well

private:
    using Rows = std::vector<storage::ConversationRow>;

    QVariant draftData(const storage::DraftSummary& draft, int role) const;
    QVariant rowData(const storage::ConversationRow& row, int role) const;

    int firstConversation() const { return static_cast<int>(m_drafts.size()); }

    std::vector<storage::DraftSummary> readDrafts();
    void updateDrafts(const std::vector<storage::DraftSummary>& wanted);
    void updateClient(ClientId client);
    void place(const storage::ConversationRow& row, Rows::iterator old);
    void remove(Rows::iterator row);

    const acts::Store& m_store;
    const Clock& m_clock;
    storage::ConversationFilter m_filter;
    std::vector<storage::DraftSummary> m_drafts;
    Rows m_rows;
    bool m_complete = true;
};

} // namespace choba::messages
