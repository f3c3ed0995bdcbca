#include "panes/templates/version_model.h"

#include "base/clock.h"
#include "panes/templates/letter_parts.h"
#include "panes/templates/template_model.h"
#include "widgets/moments.h"

namespace choba::templates {

VersionModel::VersionModel(const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{ }

void VersionModel::show(std::vector<domain::TemplateVersion> versions,
                        const domain::LetterTemplate& present)
{
    beginResetModel();
    m_versions = std::move(versions);
    m_present = present;
    endResetModel();
}

void VersionModel::refreshWords()
{
    if (!m_versions.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int VersionModel::rowOf(TemplateVersionId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (version(row).id == id) {
            return row;
        }
    }
    return -1;
}

int VersionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant VersionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto difference = [this, &index]() -> QString {
        const QStringList parts = differingParts(version(index.row()).content, m_present);
        return parts.isEmpty() ? tr("The same as now")
                               : tr("Differs in: %1").arg(parts.join(tr(", ", "between parts")));
    };
    switch (role) {
    case TemplateModel::nameRole:
        return moment(version(index.row()));
    case TemplateModel::noteRole:
    case TemplateModel::tipRole:
        return difference();
    case TemplateModel::spokenRole:
        return QStringList{moment(version(index.row())), difference()}.join(QStringLiteral(", "));
    case TemplateModel::headingRole:
        return false;
    default:
        return {};
    }
}

QString VersionModel::moment(const domain::TemplateVersion& version) const
{
    return version.at == 0 ? tr("As shipped") : widgets::fullMoment(version.at, m_clock.nowUtc());
}

} // namespace choba::templates
