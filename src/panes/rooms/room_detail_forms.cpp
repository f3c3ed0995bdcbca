// The forms above the page of a room: one at a time, and nothing typed is lost.
#include "acts/store.h"
#include "panes/rooms/note_card.h"
#include "panes/rooms/room_detail.h"
#include "panes/rooms/room_form.h"
#include "panes/rooms/step_form.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace choba::rooms {

namespace size = widgets::size;
using domain::EventKind;

void RoomDetail::connectForms()
{
    connect(m_stepForm, &StepForm::closed, this, &RoomDetail::focusNext);
}

RoomDetail::FormPlace RoomDetail::makeRoomForm()
{
    FormPlace made;
    made.place = new QWidget(this);
    made.form = new RoomForm(m_tools, made.place);
    auto* column = new QVBoxLayout(made.place);
    column->setContentsMargins(size::page, size::grid, size::page, size::grid);
    column->addWidget(made.form);
    column->addStretch(1);
    auto* all = static_cast<QBoxLayout*>(layout());
    all->insertWidget(all->indexOf(m_scroll), made.place, 1);
    made.form->setShelf(m_shelf);
    connect(made.form, &RoomForm::saved, this, [this](RoomId room, bool isNew) {
        showParts();
        emit saved(room, isNew);
    });
    connect(made.form, &RoomForm::closed, this, [this] {
        m_alone = false;
        // After the form is hidden.
        QTimer::singleShot(0, this, [this] {
            showParts();
            m_shown != nullptr ? focusNext() : emit listAsked();
        });
    });
    return made;
}

bool RoomDetail::showsRoomForm() const
{
    return m_roomForm.form->isVisibleTo(m_roomForm.place);
}

// The form of that room (none = of a new one) with what was entered in it, if one waits. Then what
// was entered in the present one waits in its place.
bool RoomDetail::bringRoomForm(RoomId room)
{
    dropRoomForms([](const RoomForm& form) { return !form.isChanged(); }); // saved in between
    const auto found =
        std::find_if(m_waiting.begin(), m_waiting.end(),
                     [room](const FormPlace& one) { return one.form->roomId() == room; });
    if (found == m_waiting.end()) {
        return false;
    }
    m_roomForm.place->hide();
    std::swap(*found, m_roomForm);
    if (!found->form->isChanged()) {
        found->place->deleteLater();
        m_waiting.erase(found);
    }
    return true;
}

// Of those that wait.
void RoomDetail::dropRoomForms(const std::function<bool(const RoomForm&)>& which)
{
    std::erase_if(m_waiting, [&which](const FormPlace& one) {
        const bool drops = which(*one.form);
        if (drops) {
            one.place->deleteLater();
        }
        return drops;
    });
}

void RoomDetail::beginNew(const std::optional<ClientId>& client)
{
    if (keepsRoomForm({})) {
        return;
    }
    m_stepForm->leave();
    setVisible(true); // fields of what is hidden take no focus
    m_roomForm.place->show();
    m_roomForm.form->beginNew(client);
    m_alone = true;
    showParts();
}

void RoomDetail::beginEdit()
{
    if (m_shown == nullptr || !m_tools.store.isWritable() || keepsRoomForm(m_shown->room().id)) {
        return;
    }
    m_stepForm->leave();
    m_alone = false;
    m_roomForm.place->show();
    m_roomForm.form->beginEdit(m_shown->room());
    showParts();
}

// Nothing typed is thrown away for another form: that of the room shown comes forward instead, that
// of any other waits.
bool RoomDetail::keepsRoomForm(RoomId room)
{
    const bool changed = m_roomForm.form->isChanged();
    const RoomId present = m_roomForm.form->roomId();
    const bool stays = changed && (present == room || (present.isValid() && present == m_room));
    if (stays || bringRoomForm(room)) {
        m_alone = stays ? m_alone : !room.isValid();
        showParts();
        m_roomForm.form->focusFields();
        return true;
    }
    if (changed) {
        m_roomForm.place->hide();
        m_waiting.push_back(m_roomForm);
        m_roomForm = makeRoomForm();
    }
    return false;
}

void RoomDetail::openStep(const std::optional<EventKind>& kind)
{
    if (m_shown == nullptr || !m_tools.store.isWritable()) {
        return;
    }
    if (m_stepForm->roomId() == m_shown->room().id && m_stepForm->isChanged()) {
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
    return m_roomForm.form->isChanged() || m_stepForm->isChanged();
}

bool RoomDetail::isChanged() const
{
    const bool waits = std::any_of(m_waiting.begin(), m_waiting.end(),
                                   [](const FormPlace& one) { return one.form->isChanged(); });
    return hasChangedForm() || waits || m_stepForm->waitingRoom() || m_notes->unsavedRoom();
}

void RoomDetail::saveNotes()
{
    m_notes->save();
}

void RoomDetail::showChanged()
{
    if (m_roomForm.form->isChanged()) {
        m_roomForm.form->focusFields();
    } else if (m_stepForm->isChanged()) {
        m_roomForm.form->close();
        bringToView(m_stepForm);
    } else if (!m_waiting.empty()) {
        const RoomId waiting = m_waiting.front().form->roomId();
        if (waiting.isValid()) {
            emit asked(waiting);
        } else {
            beginNew({});
        }
        m_roomForm.form->focusFields();
    } else if (const std::optional<RoomId> step = m_stepForm->waitingRoom()) {
        emit asked(*step);
        m_stepForm->focusText();
        bringToView(m_stepForm);
    } else if (const std::optional<RoomId> room = m_notes->unsavedRoom()) {
        emit asked(*room);
        m_notes->focusText();
        bringToView(m_notes);
    }
}

} // namespace choba::rooms
