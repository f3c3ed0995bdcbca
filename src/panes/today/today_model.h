// The rows of the list. A new agenda is taken over row by row, so that those that stay keep what
// the view remembers about them.
#pragma once

#include "panes/today/line_words.h"
#include "panes/today/today_rows.h"

#include <QAbstractListModel>

#include <set>

namespace choba::today {

class TodayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setShelf(const widgets::AgendaSource::Shared& shelf);

    const widgets::AgendaSource::Shared& shelf() const { return m_shelf; }

    int rowCount(const QModelIndex& parent = {}) const override;
    // Display: who and what; tool tip: why; accessible text: all of it.
    QVariant data(const QModelIndex& index, int role) const override;
    // Headings cannot be chosen.
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const Row& row(int row) const { return m_rows[static_cast<size_t>(row)]; }

    // nullptr for rows that are no line.
    const domain::Action* action(const QModelIndex& index) const;
    // Invalid when it is not in the list.
    QModelIndex indexOf(const domain::DueKey& key) const;
    // The first line in or after `row`, else the last one before it; invalid when there is none.
    QModelIndex lineNear(int row) const;

    LineWords words(int row) const;
    // Empty while it is folded.
    QStringList reason(int row) const;
    bool isReasonShown(int row) const;
    void toggleReason(const QModelIndex& index);

    Later later() const { return m_later; }

    void setLater(Later later);

    void retranslate();

signals:
    void aboutToRenew();
    void renewed(); // all rows may say something else

private:
    void renew(const widgets::AgendaSource::Shared& shelf);

    widgets::AgendaSource::Shared m_shelf;
    std::vector<Row> m_rows;
    Later m_later = Later::hidden;
    std::set<domain::DueKey> m_reasons; // shown
};

} // namespace choba::today
