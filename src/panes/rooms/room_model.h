// The rows of the table and the board: live rooms by what is due next or by another column, then
// those that are over, always the latest first. The former come with the agenda, the latter are
// read in pages. A change is applied as a difference by id, so that selection and scroll position
// stay.
#pragma once

#include "panes/rooms/ended_rooms.h"
#include "panes/rooms/room_filter.h"
#include "panes/rooms/room_finder.h"
#include "widgets/agenda_source.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace choba::rooms {

class RoomModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        clientColumn,
        serviceColumn,
        stateColumn,
        turnColumn,
        dueColumn,
        daysColumn,
        roundsColumn,
        netColumn,
    };

    static constexpr int columnTotal = 8;

    enum Role {
        spokenRole = Qt::AccessibleTextRole,
        toneRole = Qt::UserRole, // int of DueTone; only where something is due
        mineRole, // bool: it is the seller's turn
        namelessRole, // bool: the client's name is only words in its place
        longRole, // bool: open longer than usual
        overRole, // bool: the room is over
        boardRole, // int of BoardColumn; −1 = not on the board
        aboutRole, // the service or the room's title
        dueRole, // words of the chip; empty = nothing is due
    };

    static constexpr int pageSize = EndedRooms::pageSize;
    static constexpr Column usualOrder = dueColumn; // ascending

    RoomModel(const acts::Store& store, const Clock& clock, QObject* parent = nullptr);
    ~RoomModel() override;

    void setShelf(const widgets::AgendaSource::Shared& shelf);
    void setFilter(RoomFilter filter);

    RoomFilter filter() const { return m_filter; }

    // Only rooms a search found; nothing = all.
    void setHits(const std::optional<RoomHits>& hits);
    // Those that are over stay where they are: behind, the latest first.
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

    // The rooms that are over anew, as many as there were.
    void reload();
    void apply(const acts::Change& change);
    // The rows again as they are: the language or the minute is another.
    void refreshWords();

    RoomCounts counts() const;

    // Is it one of the agenda, whether it is shown or not?
    bool isLive(RoomId room) const;
    // Do the filter or the words leave it out? Not one whose page is only still to be read.
    bool isLeftOut(RoomId room) const;
    RoomId roomAt(const QModelIndex& index) const; // none when the index is invalid
    // Its first cell; invalid when it is not among the rows.
    QModelIndex indexOf(RoomId room) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void failed(const choba::Error& error); // what is shown stays

private:
    using Facts = domain::RoomFacts;
    using Ended = std::vector<EndedRooms::Facts>;

    struct Row {
        RoomId id;
        const Facts* facts = nullptr; // in m_shelf or m_ended
        const domain::Action* next = nullptr; // in m_shelf; nullptr = nothing is due
        bool overdue = false;
    };

    struct ColumnEntry;
    struct OrderKey;
    static const ColumnEntry& entry(int column);

    std::vector<Row> liveRows(const widgets::AgendaShelf& shelf) const;
    bool isWanted(const Row& row) const;
    std::vector<Row> wantedRows() const;
    void sortRows(std::vector<Row>& rows) const;
    OrderKey orderKey(const Row& row, qint64 place) const;
    void rebuild();
    void removeOthers(const QHash<qint64, int>& wanted);
    void insertMissing(const std::vector<Row>& wanted);
    void arrange(const std::vector<Row>& wanted);

    void tell(const Result<void>& read);

    const domain::ServiceFacts* serviceOf(const Row& row) const;
    const domain::Policy& policyOf(const Row& row) const;
    QString clientWords(const Row& row) const;
    QString aboutWords(const Row& row) const;
    QString stateWords(const Row& row) const;
    QString turnWords(const Row& row) const;
    QString dueWords(const Row& row) const;
    QString daysWords(const Row& row) const;
    QString roundsWords(const Row& row) const;
    QString netWords(const Row& row) const;
    std::optional<qint64> netOf(const Row& row) const; // nothing when nothing is paid
    QString tip(const Row& row, int column) const;
    QString spoken(const Row& row, int column) const;

    const acts::Store& m_store;
    const Clock& m_clock;
    RoomFilter m_filter = RoomFilter::all;
    widgets::AgendaSource::Shared m_shelf;
    QHash<qint64, const domain::ServiceFacts*> m_services; // in m_shelf
    QHash<qint64, const domain::Policy*> m_policies; // in m_shelf
    std::vector<Row> m_live; // unfiltered, in order
    EndedRooms m_ended;
    std::optional<QSet<qint64>> m_hits; // rooms that were found; nothing = no search
    int m_orderedBy = usualOrder;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<Row> m_rows;
};

} // namespace choba::rooms
