#include "shell/settings_pages/rules_model.h"

#include "text/fold.h"
#include "wording/rules.h"

namespace choba::shell {

void RulesModel::setRows(std::vector<RuleRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    narrow();
    endResetModel();
}

void RulesModel::setFilter(const QString& words, const QString& group)
{
    beginResetModel();
    m_words = text::folded(words.trimmed());
    m_group = group;
    narrow();
    endResetModel();
}

void RulesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

int RulesModel::find(const QString& id, QDate validFrom) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).shipped.id == id && row(i).shipped.validFrom == validFrom) {
            return i;
        }
    }
    return -1;
}

QStringList RulesModel::groups() const
{
    QStringList all;
    for (const RuleRow& row : m_rows) {
        if (!all.contains(row.group)) {
            all << row.group;
        }
    }
    return all;
}

int RulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RuleRow& shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::ToolTipRole:
        return column == confidenceColumn ? wording::confidenceSentence(shown.confidence())
                                          : text(shown, column);
    case Qt::AccessibleTextRole: {
        const QString more = note(shown, column);
        return more.isEmpty() ? text(shown, column)
                              : QStringLiteral("%1 (%2)").arg(text(shown, column), more);
    }
    case noteRole:
        return note(shown, column);
    case toneRole:
        return column == confidenceColumn ? chipOf(shown.confidence()) : QString();
    case strongRole:
        return column == valueColumn && shown.own.has_value();
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case nameColumn:
        return tr("Rule");
    case valueColumn:
        return tr("Value");
    case sourceColumn:
        return tr("Source");
    case checkedColumn:
        return tr("Checked on");
    case confidenceColumn:
        return tr("How sure");
    default:
        return {};
    }
}

void RulesModel::narrow()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (isWanted(m_rows[i])) {
            m_shown.push_back(i);
        }
    }
}

bool RulesModel::isWanted(const RuleRow& row) const
{
    if (!m_group.isEmpty() && row.group != m_group) {
        return false;
    }
    if (m_words.empty()) {
        return true;
    }
    QString all = row.shipped.id;
    for (int column = 0; column < columns; ++column) {
        all += u'\n' + text(row, column) + u'\n' + note(row, column);
    }
    return text::folded(all).find(m_words) != std::u16string::npos;
}

QString RulesModel::text(const RuleRow& row, int column) const
{
    switch (column) {
    case nameColumn:
        return row.name;
    case valueColumn:
        return wording::ruleContent(row.content(), row.shipped.unit);
    case sourceColumn:
        return wording::ruleSource(row.shipped.source);
    case checkedColumn:
        return row.shipped.checkedOn.toString(Qt::ISODate);
    case confidenceColumn:
        return wording::confidenceName(row.confidence());
    default:
        return {};
    }
}

QString RulesModel::note(const RuleRow& row, int column) const
{
    if (column == nameColumn) {
        return wording::ruleGroup(row.group);
    }
    if (column != valueColumn) {
        return {};
    }
    if (row.own) {
        return row.hasMoved()
            ? tr("The shipped value has changed")
            : tr("shipped: %1").arg(wording::ruleContent(row.shipped.content, row.shipped.unit));
    }
    if (!row.hasPeriods) {
        return {};
    }
    const QString from = row.shipped.validFrom.isValid()
        ? tr("from %1").arg(wording::dayName(row.shipped.validFrom))
        : tr("before");
    return row.inForce ? tr("in force today, %1").arg(from) : from;
}

QString chipOf(rules::Confidence confidence)
{
    switch (confidence) {
    case rules::Confidence::official:
    case rules::Confidence::confirmed:
        return QStringLiteral("done");
    case rules::Confidence::observed:
        return QStringLiteral("hint");
    case rules::Confidence::doubtful:
        return QStringLiteral("warn");
    case rules::Confidence::user:
        return QStringLiteral("mine");
    }
    return {};
}

} // namespace choba::shell
