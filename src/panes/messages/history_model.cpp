#include "panes/messages/history_model.h"

#include "base/clock.h"
#include "base/ms.h"
#include "widgets/composer/channel_words.h"
#include "widgets/moments.h"

#include <algorithm>

namespace choba::messages {

namespace {

qint64 japaneseDay(qint64 utc)
{
    return (utc + ms::japan) / ms::day;
}

} // namespace

HistoryModel::HistoryModel(const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{ }

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    constexpr qsizetype longestDisplayed = 200;
    switch (role) {
    case Qt::DisplayRole:
        return message(index.row()).parts.front().text.left(longestDisplayed);
    case Qt::AccessibleTextRole:
        return spokenWords(index.row());
    default:
        return {};
    }
}

void HistoryModel::setChannels(const std::vector<rules::Channel>& channels)
{
    m_channels = channels;
    if (!m_messages.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int HistoryModel::rowOf(MessageId id) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [id](const domain::Message& m) { return m.id == id; });
    return found == m_messages.end() ? -1 : int(found - m_messages.begin());
}

void HistoryModel::reset(std::vector<domain::Message> messages)
{
    beginResetModel();
    m_messages = std::move(messages);
    m_whole.clear();
    endResetModel();
}

void HistoryModel::prepend(std::vector<domain::Message> older)
{
    if (older.empty()) {
        return;
    }
    const int count = int(older.size());
    beginInsertRows({}, 0, count - 1);
    m_messages.insert(m_messages.begin(), std::make_move_iterator(older.begin()),
                      std::make_move_iterator(older.end()));
    endInsertRows();
    if (count < rowCount()) { // its heading may have gone up
        emit dataChanged(index(count), index(count));
    }
}

void HistoryModel::update(const std::vector<domain::Message>& fresh)
{
    std::set<MessageId> there;
    for (const domain::Message& message : fresh) {
        there.insert(message.id);
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!there.contains(message(row).id)) {
            beginRemoveRows({}, row, row);
            m_messages.erase(m_messages.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < int(fresh.size()); ++row) {
        const domain::Message& wanted = fresh[size_t(row)];
        if (row < rowCount() && message(row).id == wanted.id) {
            if (message(row) != wanted) {
                m_messages[size_t(row)] = wanted;
                emit dataChanged(index(row), index(row));
            }
            continue;
        }
        beginInsertRows({}, row, row);
        m_messages.insert(m_messages.begin() + row, wanted);
        endInsertRows();
    }
    if (rowCount() > int(fresh.size())) { // only when the order was another one
        beginRemoveRows({}, int(fresh.size()), rowCount() - 1);
        m_messages.resize(fresh.size());
        endRemoveRows();
    }
}

void HistoryModel::setWhole(MessageId id, bool whole)
{
    if (whole) {
        m_whole.insert(id);
    } else {
        m_whole.erase(id);
    }
    if (const int row = rowOf(id); row >= 0) {
        emit dataChanged(index(row), index(row));
    }
}

QString HistoryModel::channelName(const QString& id) const
{
    for (const rules::Channel& channel : m_channels) {
        if (channel.id == id) {
            return widgets::channelName(channel);
        }
    }
    return id;
}

bool HistoryModel::beginsDay(int row) const
{
    return row == 0 || japaneseDay(message(row - 1).at) != japaneseDay(message(row).at);
}

QString HistoryModel::heading(int row) const
{
    return widgets::dayHeading(message(row).at, m_clock.nowUtc());
}

QString HistoryModel::headWords(int row) const
{
    const domain::Message& shown = message(row);
    const QString channel = channelName(shown.channel);
    const QString at = widgets::fullMoment(shown.at, m_clock.nowUtc());
    if (shown.parts.size() < 2) {
        return tr("%1 · %2").arg(channel, at);
    }
    return tr("%1 · %2 · %3 parts")
        .arg(channel, at, widgets::figure(qsizetype(shown.parts.size())));
}

QString HistoryModel::markWords(int row) const
{
    const domain::Message& shown = message(row);
    if (shown.direction == domain::Direction::in) {
        return shown.settled ? tr("Needs no answer") : QString();
    }
    return shown.openedAt
        ? tr("Opened %1").arg(widgets::fullMoment(*shown.openedAt, m_clock.nowUtc()))
        : tr("Not opened");
}

QString HistoryModel::spokenWords(int row) const
{
    const domain::Message& shown = message(row);
    const bool in = shown.direction == domain::Direction::in;
    const QString mark = markWords(row);
    const QString head = mark.isEmpty() ? headWords(row) : tr("%1 · %2").arg(headWords(row), mark);
    return (in ? tr("From the client, %1: %2") : tr("To the client, %1: %2"))
        .arg(head, domain::wholeText(shown));
}

} // namespace choba::messages
