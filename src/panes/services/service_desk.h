// The service that is open in the form: what is typed stays until it is saved or thrown away, also
// while another service is looked at. Everything that changes a service goes through here.
#pragma once

#include "panes/services/service_form.h"
#include "widgets/agenda_source.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace choba::widgets {
class ActNotices;
}

namespace choba::services {

class ServiceDesk : public QObject
{
    Q_OBJECT

public:
    ServiceDesk(acts::Store& store, widgets::ActNotices& notices, ServiceForm& form,
                const Clock& clock, QObject* parent = nullptr);
    ~ServiceDesk() override;

    // Invalid = nothing is open.
    ServiceId id() const { return m_id; }

    // As it is in the data file; nullptr for one that was never saved.
    const domain::ServiceFacts* facts() const { return find(m_id); }

    const domain::ServiceFacts* find(ServiceId id) const;
    const domain::RoomRules* rules() const;
    bool isTyped() const; // something that is not saved
    // All that is typed and not saved, new services among them.
    std::vector<ServiceInput> unsaved() const;
    bool isWritable() const;

    void setShelf(const widgets::AgendaSource::Shared& shelf);

    // One that is not there yet opens as soon as it is.
    void open(ServiceId id);
    void openNew();
    void save();
    void revert(); // to what is saved; can be taken back
    void remove();
    void setActive(bool active);
    void markReviewed();

    // What is typed and not saved is opened, and asked about in the form.
    std::optional<Error> finish();

signals:
    void opened(); // another service, or this one with another content
    void typedChanged();

private:
    struct Typed {
        ServiceInput input;
        ServiceForm::Unread unread;
    };

    Typed typed() const { return {m_form.input(), m_form.unread()}; }

    ServiceInput saved(ServiceId id) const; // a fresh one for one that is not there
    std::vector<domain::Policy> versions() const;
    void load(ServiceId id);
    void keepTyped();
    void takeSaved(const ServiceInput& input);
    void refuseRemoval(ServiceId id, const Error& error);
    void refreshState();

    acts::Store& m_store;
    widgets::ActNotices& m_notices;
    ServiceForm& m_form;
    const Clock& m_clock;
    widgets::AgendaSource::Shared m_shelf;
    ServiceId m_id;
    ServiceInput m_base; // what is saved under the id, as the fields show it; a new one as it began
    ServiceInput m_stored; // the same as it stands on the shelf
    QMap<qint64, Typed> m_typed; // of services that are not open
    QSet<qint64> m_made; // saved, and not on the shelf yet
    ServiceId m_wanted;
    bool m_newWanted = false;
    bool m_asked = false; // somebody wanted to close the window
};

} // namespace choba::services
