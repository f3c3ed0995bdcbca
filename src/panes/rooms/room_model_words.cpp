// What the cells say.
#include "base/clock.h"
#include "panes/rooms/room_days.h"
#include "panes/rooms/room_model.h"
#include "widgets/due_chip.h"
#include "wording/moments.h"
#include "wording/rooms.h"

namespace choba::rooms {

struct RoomModel::ColumnEntry {
    const char* heading;
    QString (RoomModel::*words)(const Row& row) const;
    Qt::AlignmentFlag alignment;
};

const RoomModel::ColumnEntry& RoomModel::entry(int column)
{
    static constexpr ColumnEntry columns[columnTotal] = {
        {QT_TR_NOOP("Client"), &RoomModel::clientWords, Qt::AlignLeft},
        {QT_TR_NOOP("Service"), &RoomModel::aboutWords, Qt::AlignLeft},
        {QT_TR_NOOP("State"), &RoomModel::stateWords, Qt::AlignLeft},
        {QT_TR_NOOP("Turn"), &RoomModel::turnWords, Qt::AlignLeft},
        {QT_TR_NOOP("Next due"), &RoomModel::dueWords, Qt::AlignLeft},
        {QT_TR_NOOP("Open days"), &RoomModel::daysWords, Qt::AlignLeft},
        {QT_TR_NOOP("Rounds"), &RoomModel::roundsWords, Qt::AlignLeft},
        {QT_TR_NOOP("Net"), &RoomModel::netWords, Qt::AlignRight},
    };
    return columns[column];
}

namespace {

const QString& nothing()
{
    static const QString dash = QStringLiteral("—");
    return dash;
}

} // namespace

QVariant RoomModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal) {
        return {};
    }
    const ColumnEntry& column = entry(section);
    switch (role) {
    case Qt::DisplayRole:
        return tr(column.heading);
    case Qt::TextAlignmentRole:
        return int(column.alignment | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RoomModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const domain::RoomStatus& status = row.facts->status;
    const qint64 now = m_clock.nowUtc();
    switch (role) {
    case Qt::DisplayRole:
        return (this->*entry(index.column()).words)(row);
    case Qt::TextAlignmentRole:
        return int(entry(index.column()).alignment | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case spokenRole:
        return spoken(row, index.column());
    case toneRole:
        return row.next != nullptr ? QVariant(static_cast<int>(widgets::toneOf(row.next->due, now)))
                                   : QVariant();
    case mineRole:
        return status.turn == domain::Turn::mine;
    case namelessRole:
        return row.facts->addressed.isEmpty();
    case longRole:
        return daysOf(status, policyOf(row), serviceOf(row), *m_shelf->rules, now).isLong();
    case overRole:
        return domain::isOver(status.state);
    case boardRole: {
        const auto column = columnOf(status);
        return column ? static_cast<int>(*column) : -1;
    }
    case aboutRole:
        return aboutWords(row);
    case dueRole:
        return row.next != nullptr ? dueWords(row) : QString();
    default:
        return {};
    }
}

const domain::ServiceFacts* RoomModel::serviceOf(const Row& row) const
{
    const auto& service = row.facts->room.service;
    return service ? m_services.value(service->value, nullptr) : nullptr;
}

const domain::Policy& RoomModel::policyOf(const Row& row) const
{
    const auto& id = row.facts->room.policy;
    const domain::Policy* policy = id ? m_policies.value(id->value, nullptr) : nullptr;
    return policy != nullptr ? *policy : m_shelf->rules->usual;
}

QString RoomModel::clientWords(const Row& row) const
{
    return row.facts->addressed.isEmpty() ? tr("Client without a name") : row.facts->addressed;
}

QString RoomModel::aboutWords(const Row& row) const
{
    const domain::ServiceFacts* service = serviceOf(row);
    if (service == nullptr) {
        return row.facts->room.title.isEmpty() ? nothing() : row.facts->room.title;
    }
    return service->service.item.isEmpty() ? service->service.title : service->service.item;
}

QString RoomModel::stateWords(const Row& row) const
{
    return wording::stateName(row.facts->status);
}

QString RoomModel::turnWords(const Row& row) const
{
    return wording::turnName(row.facts->status.turn);
}

QString RoomModel::dueWords(const Row& row) const
{
    if (row.next == nullptr) {
        return nothing();
    }
    const qint64 now = m_clock.nowUtc();
    return row.next->snoozedUntil > now ? tr("%1 (put off until %2)")
                                              .arg(widgets::chipWords(row.next->due, now),
                                                   wording::chipMoment(row.next->snoozedUntil, now))
                                        : widgets::chipWords(row.next->due, now);
}

QString RoomModel::daysWords(const Row& row) const
{
    const RoomDays days =
        daysOf(row.facts->status, policyOf(row), serviceOf(row), *m_shelf->rules, m_clock.nowUtc());
    if (row.facts->status.openedAt == 0) {
        return nothing();
    }
    return days.usual > 0 && !domain::isOver(row.facts->status.state)
        ? tr("%1 days (usual %2)").arg(days.open).arg(days.usual)
        : tr("%1 days").arg(days.open);
}

QString RoomModel::roundsWords(const Row& row) const
{
    const domain::RoomStatus& status = row.facts->status;
    if (domain::isOver(status.state) || status.openedAt == 0) {
        return nothing();
    }
    const domain::Policy& policy = policyOf(row);
    switch (policy.allowance) {
    case domain::Allowance::none:
        return tr("None");
    case domain::Allowance::unlimited:
        return tr("Unlimited");
    case domain::Allowance::limited:
        break;
    }
    const qint64 left = policy.rounds - status.revisions;
    return left >= 0 ? tr("%1 left").arg(left) : tr("%1 too many").arg(-left);
}

std::optional<qint64> RoomModel::netOf(const Row& row) const
{
    const auto& gross = row.facts->room.gross;
    const domain::RoomState state = row.facts->status.state;
    if (!gross || state == domain::RoomState::cancelled || state == domain::RoomState::declined) {
        return {};
    }
    const domain::ServiceFacts* service = serviceOf(row);
    return m_shelf->rules->net(*gross, service != nullptr && service->service.isVideo);
}

QString RoomModel::netWords(const Row& row) const
{
    const std::optional<qint64> net = netOf(row);
    return net ? wording::yen(*net) : nothing();
}

QString RoomModel::tip(const Row& row, int column) const
{
    constexpr qsizetype longest = 320;
    const qint64 now = m_clock.nowUtc();
    if (column == dueColumn && row.next != nullptr) {
        const domain::Due& due = row.next->due;
        const QString when =
            due.wholeDay ? wording::fullDay(due.at, now) : wording::fullMoment(due.at, now);
        return tr("%1: %2").arg(wording::dueName(due.kind), when);
    }
    if (column == serviceColumn) {
        const domain::ServiceFacts* service = serviceOf(row);
        return (service != nullptr ? service->service.title : row.facts->room.title).left(longest);
    }
    return (this->*entry(column).words)(row).left(longest);
}

// The first cell speaks for the row, the others for themselves.
QString RoomModel::spoken(const Row& row, int column) const
{
    const auto named = [this, &row](int at) -> QString {
        const ColumnEntry& known = entry(at);
        return tr("%1: %2").arg(tr(known.heading), (this->*known.words)(row));
    };
    if (column != clientColumn) {
        return named(column);
    }
    QStringList all{clientWords(row)};
    for (int at = serviceColumn; at < columnTotal; ++at) {
        if (at != dueColumn || row.next == nullptr) {
            all << named(at);
            continue;
        }
        all << named(at);
        if (widgets::isOverdue(row.next->due, m_clock.nowUtc())) {
            all << tr("Overdue");
        }
    }
    return all.join(QStringLiteral(", "));
}

} // namespace choba::rooms
