// The rows of the list: new services that are not saved, then all others as they are stored.
#pragma once

#include "panes/services/service_input.h"
#include "widgets/agenda_source.h"

#include <QAbstractListModel>

namespace choba {
class Clock;
}

namespace choba::services {

class ServiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        idRole = Qt::UserRole, // qint64
        policyRole, // the policy on one line
        roomsRole, // how many rooms are open
        chipsRole, // beside the title: std::vector<widgets::RowChip>
        reviewRole, // the same on the last line
        dimmedRole, // switched off
    };

    explicit ServiceModel(const Clock& clock, QObject* parent = nullptr);

    void setShelf(const widgets::AgendaSource::Shared& shelf);
    void setUnsaved(const std::vector<ServiceInput>& unsaved);
    void refreshWords();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    QModelIndex indexOf(ServiceId id) const;
    ServiceId idAt(const QModelIndex& index) const;

private:
    struct Row {
        ServiceInput input;
        std::optional<qint64> reviewAt; // UTC milliseconds
        int openRooms = 0;
        bool unsaved = false;
        bool isNew = false;

        bool operator==(const Row&) const = default;
    };

    void rebuild();
    QString roomsWords(const Row& row) const;
    QString reviewWords(const Row& row) const;

    const Clock& m_clock;
    widgets::AgendaSource::Shared m_shelf;
    std::vector<ServiceInput> m_unsaved;
    std::vector<Row> m_rows;
};

// Rooms of a service that are bought and not over.
int openRoomsOf(ServiceId service, const domain::AgendaFacts& facts);

} // namespace choba::services
