#include "shell/exchange/import_model.h"

#include "wording/errors.h"

#include <algorithm>

namespace choba::shell {

namespace {

constexpr const char* tones[] = {"done", "mine", "hint", "stop", "warn"}; // by step

ImportModel::Step stepOf(acts::PlannedTemplate::Step step)
{
    switch (step) {
    case acts::PlannedTemplate::Step::add:
        return ImportModel::Step::add;
    case acts::PlannedTemplate::Step::change:
        return ImportModel::Step::change;
    case acts::PlannedTemplate::Step::skip:
        break;
    }
    return ImportModel::Step::skip;
}

} // namespace

void ImportModel::setPlan(const acts::ImportPlan& plan)
{
    beginResetModel();
    m_rows.clear();
    for (const acts::PlannedTemplate& planned : plan.templates) {
        const domain::LetterTemplate& letter = planned.incoming.letter;
        m_rows.push_back({stepOf(planned.step),
                          letter.name,
                          letter.aliases.join(QStringLiteral(", ")),
                          letter.group,
                          planned.inPlaceOf,
                          planned.lostAliases,
                          {},
                          planned.incoming.where});
    }
    for (const Error& error : plan.refused) {
        m_rows.push_back({Step::refused, {}, {}, {}, {}, {}, error, error.where});
    }
    for (const exchange::InertPart& part : plan.inert) {
        m_rows.push_back({Step::inert, part.what, {}, {}, {}, {}, {}, part.where, part.kept});
    }
    m_shown.clear();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_filter || m_rows[row].step == *m_filter) {
            m_shown.push_back(row);
        }
    }
    endResetModel();
}

void ImportModel::setFilter(std::optional<Step> step)
{
    beginResetModel();
    m_filter = step;
    m_shown.clear();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!step || m_rows[row].step == *step) {
            m_shown.push_back(row);
        }
    }
    endResetModel();
}

int ImportModel::count(Step step) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [step](const Row& row) { return row.step == step; }));
}

QString ImportModel::report() const
{
    QString lines;
    for (const Row& row : m_rows) {
        QStringList cells{rowWords(row)};
        for (const QString& cell : {row.name, row.aliases, row.group, noteOf(row)}) {
            if (!cell.isEmpty()) {
                cells.append(cell);
            }
        }
        lines += cells.join(u'\t') + u'\n';
    }
    return lines;
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[m_shown[static_cast<size_t>(index.row())]];
    if (role == toneRole && index.column() == stepColumn) {
        return QLatin1String(tones[static_cast<size_t>(row.step)]);
    }
    if (role == noteRole && index.column() == nameColumn) {
        return row.aliases;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case stepColumn:
        return rowWords(row);
    case nameColumn:
        return row.name;
    case groupColumn:
        return row.group;
    default:
        return noteOf(row);
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case stepColumn:
        return tr("What happens");
    case nameColumn:
        return tr("Name");
    case groupColumn:
        return tr("Group");
    default:
        return tr("Note");
    }
}

QString ImportModel::words(Step step)
{
    switch (step) {
    case Step::add:
        return tr("New");
    case Step::change:
        return tr("Replaced");
    case Step::skip:
        return tr("Stays as it is");
    case Step::refused:
        return tr("Cannot be read");
    case Step::inert:
        return tr("Without a counterpart");
    }
    return {};
}

QString ImportModel::rowWords(const Row& row)
{
    if (row.step != Step::inert) {
        return words(row.step);
    }
    switch (row.kept) {
    case exchange::Kept::asWords:
        return tr("Kept as plain text");
    case exchange::Kept::partly:
        return tr("Kept in part");
    case exchange::Kept::leftOut:
        return tr("Left out");
    }
    return {};
}

QString ImportModel::noteOf(const Row& row) const
{
    QStringList notes{stepNote(row),
                      row.lost.isEmpty()
                          ? QString()
                          : tr("Without these short names, which other templates have: %1")
                                .arg(row.lost.join(QStringLiteral(", ")))};
    notes.removeAll(QString());
    return notes.join(QStringLiteral(" · "));
}

QString ImportModel::stepNote(const Row& row)
{
    switch (row.step) {
    case Step::change:
        return tr("In place of “%1”").arg(row.note);
    case Step::skip:
        return row.note.isEmpty() ? QString() : tr("“%1” is there already").arg(row.note);
    case Step::refused:
        return wording::sentence(row.error);
    default:
        return row.where;
    }
}

} // namespace choba::shell
