#include "panes/today/today_model.h"

#include <algorithm>
#include <utility>

namespace choba::today {

void TodayModel::setShelf(const widgets::AgendaSource::Shared& shelf)
{
    renew(shelf);
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_shelf) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (row.kind) {
    case RowKind::calm:
        return isText ? calmSentence(*m_shelf, m_shelf->actions[static_cast<size_t>(row.action)])
                      : QVariant();
    case RowKind::heading:
        return isText ? groupName(row.group) : QVariant();
    case RowKind::more:
        if (!isText) {
            return {};
        }
        return m_later == Later::shown ? tr("Hide what comes later")
                                       : tr("%1 more later").arg(row.count);
    case RowKind::line:
        break;
    }
    if (!isText && role != Qt::ToolTipRole) {
        return {};
    }
    const LineWords line = words(index.row());
    if (role == Qt::DisplayRole) {
        return QString(line.who % QLatin1Char(' ') % line.what);
    }
    if (role == Qt::ToolTipRole) {
        return line.why;
    }
    QStringList spoken{groupName(row.group), spokenLine(line)};
    spoken += reason(index.row());
    return spoken.join(QLatin1Char('\n'));
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const RowKind kind = m_rows[static_cast<size_t>(index.row())].kind;
    return kind == RowKind::line || kind == RowKind::more
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

const domain::Action* TodayModel::action(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].kind != RowKind::line) {
        return nullptr;
    }
    const qint32 position = m_rows[static_cast<size_t>(index.row())].action;
    return &m_shelf->actions[static_cast<size_t>(position)];
}

QModelIndex TodayModel::indexOf(const domain::DueKey& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row& row) {
        return row.kind == RowKind::line && row.key == key;
    });
    return found != m_rows.end() ? index(static_cast<int>(found - m_rows.begin())) : QModelIndex();
}

QModelIndex TodayModel::lineNear(int row) const
{
    const int count = rowCount();
    for (int i = std::max(row, 0); i < count; ++i) {
        if (this->row(i).kind == RowKind::line) {
            return index(i);
        }
    }
    for (int i = std::min(row, count) - 1; i >= 0; --i) {
        if (this->row(i).kind == RowKind::line) {
            return index(i);
        }
    }
    return {};
}

LineWords TodayModel::words(int row) const
{
    const domain::Action* line = action(index(row));
    return line != nullptr ? lineWords(*m_shelf, *line) : LineWords();
}

QStringList TodayModel::reason(int row) const
{
    const domain::Action* line = action(index(row));
    return line != nullptr && isReasonShown(row) ? derivation(*m_shelf, *line) : QStringList();
}

bool TodayModel::isReasonShown(int row) const
{
    return m_reasons.contains(this->row(row).key);
}

void TodayModel::toggleReason(const QModelIndex& index)
{
    const domain::Action* line = action(index);
    if (line == nullptr) {
        return;
    }
    if (m_reasons.erase(line->key) == 0) {
        m_reasons.insert(line->key);
    }
    emit dataChanged(index, index);
}

void TodayModel::setLater(Later later)
{
    if (std::exchange(m_later, later) != later) {
        renew(m_shelf);
    }
}

void TodayModel::retranslate()
{
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
        emit renewed();
    }
}

// The rows at both ends that stay, stay; what lies between is taken out and put in anew. Rows point
// into their shelf, so both change together.
void TodayModel::renew(const widgets::AgendaSource::Shared& shelf)
{
    emit aboutToRenew();
    std::vector<Row> rows = shelf ? rowsOf(*shelf, m_later) : std::vector<Row>();
    const auto isSame = [](const Row& a, const Row& b) { return a.isSame(b); };
    const auto head =
        std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), isSame).first
        - m_rows.begin();
    const auto tail = std::mismatch(m_rows.rbegin(), m_rows.rend() - head, rows.rbegin(),
                                    rows.rend() - head, isSame)
                          .first
        - m_rows.rbegin();
    const auto first = static_cast<int>(head);
    const auto removed = static_cast<int>(std::ssize(m_rows) - head - tail);
    const auto added = static_cast<int>(std::ssize(rows) - head - tail);
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_rows.erase(m_rows.begin() + head, m_rows.begin() + head + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, first, first + added - 1);
    }
    m_rows = std::move(rows);
    m_shelf = shelf;
    if (added > 0) {
        endInsertRows();
    }
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    emit renewed();
}

} // namespace choba::today
