// What an import would do, line by line: templates, then what was refused, then what has no
// counterpart here.
#pragma once

#include "acts/template_import.h"

#include <QAbstractTableModel>

namespace choba::shell {

class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Step : quint8 { add, change, skip, refused, inert };

    enum Column { stepColumn, nameColumn, groupColumn, noteColumn, columns };

    // Roles for TableDelegate.
    static constexpr int noteRole = Qt::UserRole;
    static constexpr int toneRole = Qt::UserRole + 1;
    static constexpr int strongRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const acts::ImportPlan& plan);
    // Rows of one step only; none = all.
    void setFilter(std::optional<Step> step);

    std::optional<Step> filter() const { return m_filter; }

    int count(Step step) const;

    // Everything as lines of text, for a file.
    QString report() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString words(Step step);

private:
    struct Row {
        Step step = Step::add;
        QString name;
        QString aliases;
        QString group;
        QString note;
        QStringList lost; // short names that other templates have
        Error error; // refused
        QString where;
        exchange::Kept kept = exchange::Kept::asWords; // inert
    };

    static QString rowWords(const Row& row);
    QString noteOf(const Row& row) const;
    static QString stepNote(const Row& row);

    std::vector<Row> m_rows;
    std::vector<size_t> m_shown;
    std::optional<Step> m_filter;
};

} // namespace choba::shell
