// Former versions of a template, newest first: when each was saved and in what it differs from the
// present one. Its roles are those of the list of templates, which is painted alike.
#pragma once

#include "domain/template_facts.h"

#include <QAbstractListModel>

namespace choba {
class Clock;
}

namespace choba::templates {

class VersionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit VersionModel(const Clock& clock, QObject* parent = nullptr);

    void show(std::vector<domain::TemplateVersion> versions, const domain::LetterTemplate& present);
    void refreshWords();

    const domain::TemplateVersion& version(int row) const
    {
        return m_versions[static_cast<size_t>(row)];
    }

    // -1 when it is not there.
    int rowOf(TemplateVersionId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString moment(const domain::TemplateVersion& version) const;

    const Clock& m_clock;
    std::vector<domain::TemplateVersion> m_versions;
    domain::LetterTemplate m_present;
};

} // namespace choba::templates
