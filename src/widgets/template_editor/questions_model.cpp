#include "widgets/template_editor/questions_model.h"

#include "widgets/template_editor/template_words.h"
#include "widgets/theme.h"

namespace choba::widgets {

void QuestionsModel::setFields(const std::vector<domain::Field>& fields)
{
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

void QuestionsModel::setUnused(const QSet<QString>& names)
{
    if (names == m_unused) {
        return;
    }
    m_unused = names;
    if (!m_fields.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCountOf - 1));
    }
}

int QuestionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int QuestionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCountOf;
}

QVariant QuestionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const domain::Field& field = m_fields[static_cast<std::size_t>(index.row())];
    const bool unused = m_unused.contains(field.name);
    if (role == Qt::ForegroundRole && unused && index.column() == nameColumn) {
        return currentTokens().amber;
    }
    if (role == Qt::ToolTipRole) {
        return unused ? tr("The text does not use “%1” yet.").arg(field.name) : field.hint;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case labelColumn:
        return field.label.isEmpty() ? field.name : field.label;
    case nameColumn:
        return unused ? tr("%1 (not in the text)").arg(field.name) : field.name;
    case typeColumn:
        return fieldTypeWords(field.type);
    default:
        return {};
    }
}

QVariant QuestionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case labelColumn:
        return tr("Question");
    case nameColumn:
        return tr("Name in the text");
    case typeColumn:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace choba::widgets
