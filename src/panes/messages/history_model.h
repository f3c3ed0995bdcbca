// The messages of one client as rows, oldest first. Updates are applied as a difference by id, so
// that selection and scroll survive.
#pragma once

#include "domain/message.h"
#include "rules/channel.h"

#include <QAbstractListModel>

#include <set>

namespace choba {
class Clock;
}

namespace choba::messages {

class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    HistoryModel(const Clock& clock, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void setChannels(const std::vector<rules::Channel>& channels);

    const std::vector<domain::Message>& messages() const { return m_messages; }

    const domain::Message& message(int row) const { return m_messages[size_t(row)]; }

    int rowOf(MessageId id) const; // -1 = not there

    void reset(std::vector<domain::Message> messages);
    // Puts older ones before those that are there.
    void prepend(std::vector<domain::Message> older);
    // The same stretch of history read again.
    void update(const std::vector<domain::Message>& fresh);

    // Long messages are shown whole or only their beginning.
    bool isWhole(MessageId id) const { return m_whole.contains(id); }

    void setWhole(MessageId id, bool whole);

    QString channelName(const QString& id) const;
    bool beginsDay(int row) const;
    // Above the first message of a day.
    QString heading(int row) const;
    // "DM · 11/20(Thu) 22:14 · 2 parts"
    QString headWords(int row) const;
    // "Opened 11/20(Thu) 22:14", "Not opened", "Needs no answer"; may be empty.
    QString markWords(int row) const;

private:
    QString spokenWords(int row) const;

    const Clock& m_clock;
    std::vector<rules::Channel> m_channels;
    std::vector<domain::Message> m_messages;
    std::set<MessageId> m_whole;
};

} // namespace choba::messages
