#include "panes/messages/conversation_model.h"

#include "acts/store.h"
#include "base/clock.h"
#include "panes/messages/row_parts.h"
#include "widgets/moments.h"

#include <algorithm>

namespace choba::messages {

using storage::ConversationFilter;
using storage::ConversationRow;
using storage::DraftSummary;

namespace {

bool isNewer(const ConversationRow& a, const ConversationRow& b)
{
    return a.lastAt != b.lastAt ? a.lastAt > b.lastAt : a.client > b.client;
}

std::vector<widgets::RowChip> chipsOf(const ConversationRow& row, qint64 now)
{
    std::vector<widgets::RowChip> chips;
    if (row.turn == domain::Turn::mine) {
        chips.push_back({ConversationModel::tr("Your turn"), widgets::RowChipTone::mine});
    }
    if (row.openedAt) {
        chips.push_back(
            {ConversationModel::tr("Opened %1").arg(widgets::chipMoment(*row.openedAt, now)),
             widgets::RowChipTone::done});
    } else if (row.unopenedSince) {
        const qint64 days = widgets::daysSince(*row.unopenedSince, now);
        chips.push_back({days == 0 ? ConversationModel::tr("Not opened")
                                   : ConversationModel::tr("Not opened: %1 d").arg(days),
                         widgets::RowChipTone::plain});
    }
    return chips;
}

// For the screen reader: everything the row shows, as a list.
QString spoken(const QString& name, const QString& preview, const QString& moment,
               const std::vector<widgets::RowChip>& chips)
{
    QStringList all{name};
    for (const widgets::RowChip& chip : chips) {
        all << chip.words;
    }
    all << moment;
    if (!preview.isEmpty()) {
        all << preview;
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

ConversationModel::ConversationModel(const acts::Store& store, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
{ }

ConversationModel::Key ConversationModel::keyAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (index.row() < firstConversation()) {
        return {.client = {}, .draft = m_drafts[static_cast<size_t>(index.row())].id};
    }
    return {.client = m_rows[static_cast<size_t>(index.row() - firstConversation())].client,
            .draft = {}};
}

QModelIndex ConversationModel::indexOf(const Key& key) const
{
    if (key.draft.isValid()) {
        const auto found =
            std::find_if(m_drafts.begin(), m_drafts.end(),
                         [&key](const DraftSummary& draft) { return draft.id == key.draft; });
        return found == m_drafts.end() ? QModelIndex()
                                       : index(static_cast<int>(found - m_drafts.begin()));
    }
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [&key](const ConversationRow& row) { return row.client == key.client; });
    return found == m_rows.end()
        ? QModelIndex()
        : index(firstConversation() + static_cast<int>(found - m_rows.begin()));
}

void ConversationModel::setFilter(const ConversationFilter& filter)
{
    if (filter.kind != m_filter.kind) { // the place in another list means nothing
        beginResetModel();
        m_filter = filter;
        m_drafts.clear();
        m_rows.clear();
        m_complete = true;
        endResetModel();
    }
    m_filter = filter;
    reload();
}

void ConversationModel::reload()
{
    if (!m_store.isOpen()) {
        return;
    }
    const int limit = std::max(pageSize, static_cast<int>(m_rows.size()));
    Result<Rows> rows = storage::loadConversations(m_store.reader(), m_filter, std::nullopt, limit);
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    std::vector<DraftSummary> drafts = readDrafts();
    beginResetModel();
    m_complete = static_cast<int>(rows->size()) < limit;
    m_rows = *std::move(rows);
    m_drafts = std::move(drafts);
    endResetModel();
    emit loaded();
}

void ConversationModel::apply(const acts::Change& change)
{
    if (!m_store.isOpen()) {
        return;
    }
    if (change.everything) {
        reload();
        return;
    }
    for (const ClientId client : change.clients) {
        updateClient(client);
    }
    if (change.drafts) {
        updateDrafts(readDrafts());
    }
    if (m_rows.empty()) {
        fetchMore({}); // what was read is gone, but there may be older ones
    }
}

void ConversationModel::refreshWords()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int ConversationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size() + m_rows.size());
}

QVariant ConversationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return index.row() < firstConversation()
        ? draftData(m_drafts[static_cast<size_t>(index.row())], role)
        : rowData(m_rows[static_cast<size_t>(index.row() - firstConversation())], role);
}

QVariant ConversationModel::draftData(const DraftSummary& draft, int role) const
{
    const qint64 now = m_clock.nowUtc();
    switch (role) {
    case nameRole:
        return tr("No client yet");
    case fullMomentRole:
        return widgets::fullMoment(draft.savedAt, now);
    case spokenRole:
        return spoken(tr("No client yet"), oneLine(draft.preview),
                      widgets::fullMoment(draft.savedAt, now),
                      {{tr("Draft"), widgets::RowChipTone::plain}});
    case namelessRole:
        return true;
    case previewRole:
        return oneLine(draft.preview);
    case momentRole:
        return widgets::shortMoment(draft.savedAt, now);
    case chipsRole:
        return QVariant::fromValue(
            std::vector<widgets::RowChip>{{tr("Draft"), widgets::RowChipTone::plain}});
    default:
        return {};
    }
}

QVariant ConversationModel::rowData(const ConversationRow& row, int role) const
{
    const auto name = [&row] {
        const QString shown = shownName(row.name, row.honorific);
        return shown.isEmpty() ? namelessWords() : shown;
    };
    const auto preview = [&row] {
        return row.draftPreview.isEmpty() ? oneLine(row.preview)
                                          : tr("Draft: %1").arg(oneLine(row.draftPreview));
    };
    const qint64 now = m_clock.nowUtc();
    switch (role) {
    case nameRole:
        return name();
    case fullMomentRole:
        return widgets::fullMoment(row.lastAt, now);
    case spokenRole:
        return spoken(name(), preview(), widgets::fullMoment(row.lastAt, now), chipsOf(row, now));
    case namelessRole:
        return shownName(row.name, row.honorific).isEmpty();
    case previewRole:
        return preview();
    case momentRole:
        return widgets::shortMoment(row.lastAt, now);
    case chipsRole:
        return QVariant::fromValue(chipsOf(row, now));
    default:
        return {};
    }
}

bool ConversationModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && m_store.isOpen();
}

void ConversationModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const std::optional<ConversationRow> after =
        m_rows.empty() ? std::nullopt : std::optional(m_rows.back());
    Result<Rows> page = storage::loadConversations(m_store.reader(), m_filter, after, pageSize);
    if (!page) {
        m_complete = true; // else the view asks again and again; the next reload tries anew
        emit failed(page.error());
        return;
    }
    m_complete = static_cast<int>(page->size()) < pageSize;
    if (page->empty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(page->begin()),
                  std::make_move_iterator(page->end()));
    endInsertRows();
}

// Only the list of everything shows what belongs to nobody yet.
std::vector<DraftSummary> ConversationModel::readDrafts()
{
    if (m_filter.kind != ConversationFilter::Kind::all) {
        return {};
    }
    Result<std::vector<DraftSummary>> drafts = storage::looseDrafts(m_store.reader());
    if (!drafts) {
        emit failed(drafts.error());
        return m_drafts;
    }
    return *std::move(drafts);
}

void ConversationModel::updateDrafts(const std::vector<DraftSummary>& wanted)
{
    const auto find = [](const std::vector<DraftSummary>& drafts, DraftId id) {
        return static_cast<int>(
            std::find_if(drafts.begin(), drafts.end(),
                         [id](const DraftSummary& draft) { return draft.id == id; })
            - drafts.begin());
    };
    for (int row = firstConversation() - 1; row >= 0; --row) {
        if (find(wanted, m_drafts[static_cast<size_t>(row)].id)
            == static_cast<int>(wanted.size())) {
            beginRemoveRows({}, row, row);
            m_drafts.erase(m_drafts.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const DraftSummary& draft = wanted[static_cast<size_t>(row)];
        const int old = find(m_drafts, draft.id);
        if (old == firstConversation()) {
            beginInsertRows({}, row, row);
            m_drafts.insert(m_drafts.begin() + row, draft);
            endInsertRows();
            continue;
        }
        if (old != row) { // always further down: those above are in their places
            beginMoveRows({}, old, old, {}, row);
            std::rotate(m_drafts.begin() + row, m_drafts.begin() + old, m_drafts.begin() + old + 1);
            endMoveRows();
        }
        m_drafts[static_cast<size_t>(row)] = draft;
        emit dataChanged(index(row), index(row));
    }
}

void ConversationModel::updateClient(ClientId client)
{
    const Result<std::optional<ConversationRow>> row =
        storage::loadConversation(m_store.reader(), client, m_filter);
    if (!row) {
        emit failed(row.error());
        return;
    }
    const auto old =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [client](const ConversationRow& known) { return known.client == client; });
    // Older than everything read so far: it comes with its page.
    const bool later = *row && !m_complete && (m_rows.empty() || isNewer(m_rows.back(), **row));
    if (*row && !later) {
        place(**row, old);
    } else if (old != m_rows.end()) {
        remove(old);
    }
}

void ConversationModel::place(const ConversationRow& row, Rows::iterator old)
{
    const int first = firstConversation();
    if (old == m_rows.end()) {
        const auto before = std::lower_bound(m_rows.begin(), m_rows.end(), row, isNewer);
        const int at = first + static_cast<int>(before - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(before, row);
        endInsertRows();
        return;
    }
    // The row itself may be out of order from now on, the others are not.
    const auto newer =
        std::count_if(m_rows.begin(), m_rows.end(), [&](const ConversationRow& other) {
            return other.client != row.client && isNewer(other, row);
        });
    const int from = static_cast<int>(old - m_rows.begin());
    const int to = static_cast<int>(newer);
    if (to < from) {
        beginMoveRows({}, first + from, first + from, {}, first + to);
        std::rotate(m_rows.begin() + to, old, old + 1);
        endMoveRows();
    } else if (to > from) {
        beginMoveRows({}, first + from, first + from, {}, first + to + 1);
        std::rotate(old, old + 1, m_rows.begin() + to + 1);
        endMoveRows();
    }
    m_rows[static_cast<size_t>(to)] = row;
    emit dataChanged(index(first + to), index(first + to));
}

void ConversationModel::remove(Rows::iterator row)
{
    const int at = firstConversation() + static_cast<int>(row - m_rows.begin());
    beginRemoveRows({}, at, at);
    m_rows.erase(row);
    endRemoveRows();
}

} // namespace choba::messages
