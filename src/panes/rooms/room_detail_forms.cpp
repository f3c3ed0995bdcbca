// The forms above the page of a room: one at a time, and nothing typed is lost.
#include "acts/store.h"
#include "panes/rooms/note_card.h"
#include "panes/rooms/room_detail.h"
#include "panes/rooms/room_form.h"
#include "panes/rooms/step_form.h"
#include "widgets/theme.h"

#include <QScrollArea>
#include <QTimer>

namespace choba::rooms {

namespace size = widgets::size;
using domain::EventKind;

void RoomDetail::connectForms()
{
    connect(m_stepForm, &StepForm::closed, this, &RoomDetail::focusNext);
    connect(m_roomForm, &RoomForm::saved, this, [this](RoomId room) {
        showParts();
        emit saved(room);
    });
    connect(m_roomForm, &RoomForm::closed, this, [this] {
        // After the form is hidden.
        QTimer::singleShot(0, this, [this] {
            showParts();
            m_shown != nullptr ? focusNext() : emit listAsked();
        });
    });
}

void RoomDetail::beginNew(const std::optional<ClientId>& client)
{
    if (keepsRoomForm()) {
        return;
    }
    m_stepForm->leave();
    setVisible(true); // fields of what is hidden take no focus
    m_formPlace->show();
    m_roomForm->beginNew(client);
    m_alone = true;
    showParts();
}

void RoomDetail::beginEdit()
{
    if (m_shown != nullptr && m_tools.store.isWritable() && !keepsRoomForm()) {
        m_stepForm->leave();
        m_formPlace->show();
        m_roomForm->beginEdit(m_shown->room());
        showParts();
    }
}

// Nothing typed is thrown away for another form.
bool RoomDetail::keepsRoomForm()
{
    if (!m_roomForm->isChanged()) {
        return false;
    }
    m_roomForm->focusFields();
    return true;
}

void RoomDetail::openStep(const std::optional<EventKind>& kind)
{
    if (m_shown == nullptr || !m_tools.store.isWritable()) {
        return;
    }
    if (m_stepForm->isChanged()) { // as keepsRoomForm()
        m_stepForm->focusText();
    } else {
        m_stepForm->begin(*m_shown, kind);
    }
    bringToView(m_stepForm);
}

// Once it has its place.
void RoomDetail::bringToView(QWidget* part)
{
    QTimer::singleShot(0, part,
                       [this, part] { m_scroll->ensureWidgetVisible(part, 0, size::grid); });
}

bool RoomDetail::hasChangedForm() const
{
    return m_roomForm->isChanged() || m_stepForm->isChanged();
}

bool RoomDetail::isChanged() const
{
    return hasChangedForm() || m_notes->unsavedRoom();
}

void RoomDetail::saveNotes()
{
    m_notes->save();
}

void RoomDetail::showChanged()
{
    if (m_roomForm->isChanged()) {
        m_roomForm->focusFields();
    } else if (m_stepForm->isChanged()) {
        m_roomForm->close();
        bringToView(m_stepForm);
    } else if (const std::optional<RoomId> room = m_notes->unsavedRoom()) {
        emit asked(*room);
        m_notes->focusText();
        bringToView(m_notes);
    }
}

} // namespace choba::rooms
