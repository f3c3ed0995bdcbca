#include "panes/rooms/history_card.h"

#include "acts/rooms.h"
#include "acts/store.h"
#include "widgets/act_notices.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/moments.h"
#include "wording/rooms.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace choba::rooms {

namespace size = widgets::size;

namespace {

constexpr int mostRows = 8; // seen at once
constexpr int rowHeight = 4 * size::grid;
constexpr int timeWidth = 20 * size::grid;
constexpr int eventWidth = 24 * size::grid;

bool isSame(const domain::RoomEvent& a, const domain::RoomEvent& b)
{
    return a.id == b.id && a.message == b.message && a.kind == b.kind && a.at == b.at;
}

} // namespace

// What is common at both ends stays, so that the chosen row does.
void HistoryModel::setHistory(const std::vector<domain::RoomEvent>& history, qint64 now)
{
    m_now = now;
    const std::vector<domain::RoomEvent> wanted(history.rbegin(), history.rend());
    const size_t shorter = std::min(m_events.size(), wanted.size());
    size_t before = 0;
    while (before < shorter && isSame(m_events[before], wanted[before])) {
        ++before;
    }
    size_t after = 0;
    while (after < shorter - before
           && isSame(m_events[m_events.size() - 1 - after], wanted[wanted.size() - 1 - after])) {
        ++after;
    }
    const auto edge = static_cast<std::ptrdiff_t>(before);
    if (m_events.size() > before + after) {
        beginRemoveRows({}, static_cast<int>(before),
                        static_cast<int>(m_events.size() - after) - 1);
        m_events.erase(m_events.begin() + edge,
                       m_events.end() - static_cast<std::ptrdiff_t>(after));
        endRemoveRows();
    }
    if (wanted.size() > before + after) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(wanted.size() - after) - 1);
        m_events.insert(m_events.begin() + edge, wanted.begin() + edge,
                        wanted.end() - static_cast<std::ptrdiff_t>(after));
        endInsertRows();
    }
    m_events = wanted;
    refreshWords();
}

void HistoryModel::refreshWords()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_events.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    }
}

const domain::RoomEvent* HistoryModel::eventAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_events[static_cast<size_t>(index.row())]
                                                       : nullptr;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    constexpr qsizetype longestTip = 320;
    const domain::RoomEvent* event = eventAt(index);
    if (event == nullptr
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const QString time = wording::fullMoment(event->at, m_now);
    const QString name = wording::eventName(*event);
    const QString text = event->text.simplified();
    if (role == Qt::AccessibleTextRole && index.column() == timeColumn) {
        return QString(time + u' ' + name + u' ' + text).trimmed();
    }
    switch (index.column()) {
    case timeColumn:
        return time;
    case eventColumn:
        return name;
    default:
        return role == Qt::ToolTipRole ? text.left(longestTip) : text;
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case timeColumn:
        return tr("When");
    case eventColumn:
        return tr("What happened");
    case textColumn:
        return tr("Note");
    default:
        return {};
    }
}

HistoryCard::HistoryCard(const Tools& tools, QWidget* parent)
    : Card("historyCard", parent)
    , m_tools(tools)
    , m_table(new QTableView(this))
    , m_remove(makeButton("removeEvent", "quiet"))
{
    m_table->setObjectName(QStringLiteral("roomHistory"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->resizeSection(HistoryModel::timeColumn, timeWidth);
    m_table->horizontalHeader()->resizeSection(HistoryModel::eventColumn, eventWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    column()->addWidget(m_table);
    m_hint = addLabel("historyHint", "note");
    headingRow()->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, &HistoryCard::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryCard::refresh);
    retranslate();
}

void HistoryCard::show(const ShownRoom& shown)
{
    if (shown.room().id != m_room) {
        m_table->selectionModel()->clear();
    }
    m_room = shown.room().id;
    m_model.setHistory(shown.history(), shown.now());
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight
                            + size::half);
    refresh();
}

void HistoryCard::setWritable(bool writable)
{
    m_writable = writable;
    refresh();
}

const domain::RoomEvent* HistoryCard::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model.eventAt(rows.constFirst());
}

// A message is removed where it is read.
bool HistoryCard::mayRemove() const
{
    const domain::RoomEvent* event = chosen();
    return m_writable && event != nullptr && event->id.isValid()
        && !m_removing.contains(event->id.value);
}

void HistoryCard::remove()
{
    if (!mayRemove()) {
        return;
    }
    const RoomEventId id = chosen()->id;
    m_removing.insert(id.value); // until it is gone, or was refused
    refresh();
    acts::whenDone(
        m_tools.store.act([id](const acts::Scope& scope) { return acts::removeEvent(scope, id); }),
        this, [this, id](const Result<acts::Receipt>& outcome) {
            m_removing.remove(id.value);
            refresh();
            outcome ? m_tools.notices.tell(*outcome) : m_tools.notices.tell(outcome.error());
        });
}

void HistoryCard::refresh()
{
    m_remove->setEnabled(mayRemove());
    const domain::RoomEvent* event = chosen();
    m_hint->setVisible(event != nullptr && !event->id.isValid());
}

bool HistoryCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        if (!static_cast<const QKeyEvent*>(event)->isAutoRepeat()) {
            remove();
        }
        return true;
    }
    return Card::eventFilter(watched, event);
}

void HistoryCard::retranslate()
{
    setHeading(tr("What happened"));
    m_table->setAccessibleName(tr("What happened in the room"));
    m_remove->setText(tr("It did not happen"));
    m_remove->setAccessibleName(tr("Take the chosen entry out of the history"));
    m_remove->setToolTip(tr("Take the chosen entry out of the history; it can be undone"));
    m_hint->setText(tr("This is a message: it is removed among the messages with the client."));
    m_model.refreshWords();
}

} // namespace choba::rooms
