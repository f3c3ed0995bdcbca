#include "panes/services/service_model.h"

#include "base/clock.h"
#include "panes/services/pane_words.h"
#include "widgets/moments.h"
#include "widgets/row_parts.h"

#include <QHash>

#include <algorithm>

namespace choba::services {

using widgets::RowChip;
using widgets::RowChipTone;

namespace {

bool isOpenRoom(const domain::RoomFacts& facts)
{
    return !domain::isOver(facts.status.state) && !domain::isBeforeSale(facts.status.state);
}

} // namespace

int openRoomsOf(ServiceId service, const domain::AgendaFacts& facts)
{
    return static_cast<int>(std::count_if(
        facts.rooms.begin(), facts.rooms.end(), [service](const domain::RoomFacts& room) {
            return room.room.service == service && isOpenRoom(room);
        }));
}

ServiceModel::ServiceModel(const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{ }

void ServiceModel::setShelf(const widgets::AgendaSource::Shared& shelf)
{
    m_shelf = shelf;
    rebuild();
}

void ServiceModel::setUnsaved(const std::vector<ServiceInput>& unsaved)
{
    m_unsaved = unsaved;
    rebuild();
}

void ServiceModel::refreshWords()
{
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

// Told as what changed: the chosen row stays chosen.
void ServiceModel::rebuild()
{
    std::vector<Row> rows;
    const auto unsavedOf = [this](ServiceId id) {
        return std::find_if(m_unsaved.begin(), m_unsaved.end(),
                            [id](const ServiceInput& input) { return input.service.id == id; });
    };
    QHash<qint64, int> openRooms;
    QSet<qint64> known;
    if (m_shelf && m_shelf->facts) {
        for (const domain::RoomFacts& room : m_shelf->facts->rooms) {
            if (room.room.service && isOpenRoom(room)) {
                ++openRooms[room.room.service->value];
            }
        }
        for (const domain::ServiceFacts& facts : m_shelf->facts->services) {
            const ServiceId id = facts.service.id;
            known.insert(id.value);
            Row row{
                inputOf(facts, m_shelf->rules->usual), {}, openRooms.value(id.value), false, false};
            row.unsaved = unsavedOf(id) != m_unsaved.end();
            if (const auto due = domain::reviewDue(facts.service, facts.lastBadEnd)) {
                row.reviewAt = due->at;
            }
            rows.push_back(std::move(row));
        }
    }
    for (auto input = m_unsaved.rbegin(); input != m_unsaved.rend(); ++input) {
        if (!known.contains(input->service.id.value)) {
            rows.insert(rows.begin(), Row{*input, {}, 0, true, true});
        }
    }
    const auto sameId = [](const Row& a, const Row& b) {
        return a.input.service.id == b.input.service.id;
    };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameId)) {
        if (rows != m_rows) {
            m_rows = std::move(rows);
            refreshWords();
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ServiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ServiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    std::vector<RowChip> chips;
    switch (role) {
    case Qt::DisplayRole:
        return shownTitle(row.input.service);
    case Qt::AccessibleTextRole:
        return QStringList{shownTitle(row.input.service), policyWords(row.input.policy),
                           roomsWords(row), reviewWords(row)}
            .join(tr(", "));
    case idRole:
        return row.input.service.id.value;
    case policyRole:
        return policyWords(row.input.policy);
    case roomsRole:
        return roomsWords(row);
    case chipsRole:
        if (row.unsaved) {
            chips.push_back({tr("Not saved"), RowChipTone::warn});
        }
        if (!row.input.service.active) {
            chips.push_back({tr("Off"), RowChipTone::plain});
        }
        return QVariant::fromValue(chips);
    case reviewRole:
        if (const QString words = reviewWords(row); !words.isEmpty()) {
            const bool due = *row.reviewAt <= m_clock.nowUtc();
            chips.push_back({words, due ? RowChipTone::warn : RowChipTone::plain});
        }
        return QVariant::fromValue(chips);
    case dimmedRole:
        return !row.input.service.active;
    default:
        return {};
    }
}

QString ServiceModel::roomsWords(const Row& row) const
{
    if (row.isNew) {
        return {};
    }
    switch (row.openRooms) {
    case 0:
        return tr("No open room");
    case 1:
        return tr("1 open room");
    default:
        return tr("%1 open rooms").arg(row.openRooms);
    }
}

QString ServiceModel::reviewWords(const Row& row) const
{
    if (!row.reviewAt) {
        return {};
    }
    const qint64 now = m_clock.nowUtc();
    return *row.reviewAt <= now ? tr("Review due")
                                : tr("Review %1").arg(widgets::shortMoment(*row.reviewAt, now));
}

QModelIndex ServiceModel::indexOf(ServiceId id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].input.service.id == id) {
            return index(static_cast<int>(row));
        }
    }
    return {};
}

ServiceId ServiceModel::idAt(const QModelIndex& index) const
{
    return ServiceId{index.data(idRole).toLongLong()};
}

} // namespace choba::services
