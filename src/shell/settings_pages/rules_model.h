// The rule values as a table; narrowed by words and by group.
#pragma once

#include "shell/settings_pages/rule_rows.h"

#include <QAbstractTableModel>

namespace choba::shell {

class RulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { nameColumn, valueColumn, sourceColumn, checkedColumn, confidenceColumn };

    static constexpr int columns = 5;

    enum Role {
        noteRole = Qt::UserRole, // a second line, smaller
        toneRole, // of the cell: a chip's key, empty = no chip
        strongRole, // bool: the user's own
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RuleRow> rows);
    // Kana, width and case make no difference; an empty group is all of them.
    void setFilter(const QString& words, const QString& group);
    void retranslate();

    const std::vector<RuleRow>& rows() const { return m_rows; }

    const RuleRow& row(int row) const { return m_rows[m_shown[static_cast<size_t>(row)]]; }

    // The row that shows a period of a value; -1 when it is not shown.
    int find(const QString& id, QDate validFrom) const;
    // Group keys in the order of the pack.
    QStringList groups() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();
    bool isWanted(const RuleRow& row) const;
    QString text(const RuleRow& row, int column) const;
    QString note(const RuleRow& row, int column) const;

    std::vector<RuleRow> m_rows;
    std::vector<size_t> m_shown; // indices into m_rows
    std::u16string m_words; // folded
    QString m_group;
};

// The look of a chip (see RuleDelegate) for a confidence.
QString chipOf(rules::Confidence confidence);

} // namespace choba::shell
