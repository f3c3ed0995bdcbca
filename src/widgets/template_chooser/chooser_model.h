// The templates on offer, as rows.
#pragma once

#include "widgets/template_source.h"

#include <QAbstractListModel>

namespace choba::widgets {

class ChooserModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        keyRole = Qt::UserRole,
        noteRole, // group and when to use it
        favouriteRole,
        defaultRole,
        elsewhereRole, // it is for another channel than the letter's
    };

    using QAbstractListModel::QAbstractListModel;

    // `positions` in the library's entries.
    void show(const TemplateSource::Shared& shelf, std::vector<int> positions,
              const QString& channel);

    const writing::TemplateEntry* entry(int row) const; // nullptr when there is no such row
    int rowOf(const QString& key) const; // −1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    TemplateSource::Shared m_shelf;
    std::vector<int> m_positions;
    QString m_channel;
};

} // namespace choba::widgets
