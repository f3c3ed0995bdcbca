// All that happened in the room, the latest first; what was recorded by mistake can be taken out.
#pragma once

#include "panes/rooms/card.h"
#include "panes/rooms/shown_room.h"

#include <QAbstractTableModel>
#include <QSet>

class QTableView;

namespace choba::rooms {

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { timeColumn, eventColumn, textColumn };

    static constexpr int columnTotal = 3;

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(const std::vector<domain::RoomEvent>& history, qint64 now);
    void refreshWords();

    // nullptr when the index is invalid.
    const domain::RoomEvent* eventAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<domain::RoomEvent> m_events; // the latest first
    qint64 m_now = 0;
};

class HistoryCard : public Card
{
    Q_OBJECT

public:
    HistoryCard(const Tools& tools, QWidget* parent = nullptr);

    void show(const ShownRoom& shown);
    void setWritable(bool writable);
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const domain::RoomEvent* chosen() const;
    bool mayRemove() const;
    void remove();
    void refresh();

    Tools m_tools;
    HistoryModel m_model;
    RoomId m_room;
    QSet<qint64> m_removing; // events on their way out
    bool m_writable = true;
    QTableView* m_table;
    QPushButton* m_remove;
    QLabel* m_hint;
};

} // namespace choba::rooms
