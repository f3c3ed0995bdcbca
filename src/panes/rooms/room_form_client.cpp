// Whose room it is: chosen, typed, or made by the name that was typed.
#include "acts/clients.h"
#include "acts/store.h"
#include "base/clock.h"
#include "panes/rooms/room_form.h"
#include "storage/clients.h"
#include "widgets/act_notices.h"
#include "widgets/choice_box.h"
#include "widgets/client_picker.h"

#include <QLabel>

namespace choba::rooms {

// A name that was typed and left: the one client who is called so, else a new one is offered.
void RoomForm::takeTyped(const QString& name)
{
    if (isHidden() || m_client.isValid()) {
        return;
    }
    m_failure.clear();
    if (const auto client = m_picker->onlyNamesake(name)) {
        setClient(*client);
    } else {
        refresh();
    }
    tell(m_clientField, clientProblem());
}

QString RoomForm::clientProblem() const
{
    if (m_client.isValid()) {
        return {};
    }
    const QString name = m_picker->typed();
    return name.isEmpty()
        ? tr("Choose a client, or type the name of a new one.")
        : tr("“%1” is not chosen yet. Choose the client from the list below the field, or make a "
             "new one of this name.")
              .arg(name);
}

void RoomForm::setClient(ClientId client)
{
    m_client = client;
    QString name;
    if (client.isValid() && m_tools.store.isOpen()) {
        if (const auto read = storage::loadClient(m_tools.store.reader(), client)) {
            name = domain::addressedName(*read);
        }
    }
    m_clientName->setText(name.isEmpty() ? tr("Client without a name") : name);
    m_picker->clear();
    refresh();
}

// The room may still be given up; the client stays, and can be taken back by the notice.
void RoomForm::addClient(const QString& name)
{
    domain::Client client;
    client.id = newId<ClientId>(m_tools.clock.nowUtc());
    client.name = name;
    m_tools.notices.act(
        [client](const acts::Scope& scope) { return acts::addClient(scope, client); },
        [this, id = client.id](const acts::Receipt&) {
            setClient(id);
            check();
            m_service->setFocus(Qt::OtherFocusReason);
        });
}

} // namespace choba::rooms
