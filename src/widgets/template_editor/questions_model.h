// The declared questions of a template as a table.
#pragma once

#include "domain/letter_template.h"

#include <QAbstractTableModel>
#include <QSet>

namespace choba::widgets {

class QuestionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { labelColumn, nameColumn, typeColumn, columnCountOf };

    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<domain::Field>& fields() const { return m_fields; }

    void setFields(const std::vector<domain::Field>& fields);
    // Names the text does not ask for.
    void setUnused(const QSet<QString>& names);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<domain::Field> m_fields;
    QSet<QString> m_unused;
};

} // namespace choba::widgets
