#include "panes/rooms/note_card.h"

#include "acts/store.h"
#include "widgets/act_notices.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace choba::rooms {

namespace {

constexpr int textHeight = 9 * widgets::size::grid;

} // namespace

NoteCard::NoteCard(const Tools& tools, QWidget* parent)
    : Card("noteCard", parent)
    , m_tools(tools)
    , m_text(new QPlainTextEdit(this))
    , m_record(makeButton("recordNote", "quiet"))
{
    m_text->setObjectName(QStringLiteral("roomNote"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_text->installEventFilter(this);
    widgets::setLook(m_text, "look", QStringLiteral("field"));
    column()->addWidget(m_text);
    m_problem = addLabel("roomNoteProblem");
    widgets::setLook(m_problem, "chip", QStringLiteral("warn"));
    m_problem->hide();
    m_save = makeButton("saveRoomNote");
    column()->addWidget(m_save, 0, Qt::AlignRight);
    headingRow()->addWidget(m_record);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteCard::refresh);
    connect(m_save, &QPushButton::clicked, this, &NoteCard::save);
    connect(m_record, &QPushButton::clicked, this, &NoteCard::recordAsked);
    retranslate();
    refresh();
}

void NoteCard::show(const ShownRoom& shown)
{
    const bool same = shown.room().id == m_room.id;
    if (!same) {
        save();
        if (isChanged()) {
            m_kept.insert(m_room.id.value, m_text->toPlainText());
        }
    }
    const bool typed = same && isChanged();
    m_room = shown.room();
    const auto kept = m_kept.constFind(m_room.id.value);
    const QString words = kept != m_kept.cend() ? *kept : m_room.note;
    m_kept.remove(m_room.id.value);
    if (!typed && m_text->toPlainText() != words) {
        m_text->setPlainText(words);
    }
    refresh();
}

void NoteCard::setWritable(bool writable)
{
    m_text->setReadOnly(!writable);
    m_record->setEnabled(writable);
}

bool NoteCard::isChanged() const
{
    return m_room.id.isValid() && m_text->toPlainText() != m_room.note;
}

std::optional<RoomId> NoteCard::unsavedRoom() const
{
    if (isChanged()) {
        return m_room.id;
    }
    if (!m_kept.isEmpty()) {
        return RoomId{m_kept.cbegin().key()};
    }
    const bool failed = m_saving.isValid() && m_saving.resultCount() > 0 && !m_saving.result();
    return failed ? std::optional(m_savingRoom) : std::nullopt;
}

void NoteCard::drop(RoomId room)
{
    m_kept.remove(room.value);
    if (m_room.id == room) {
        m_room = {};
        m_text->clear();
    }
}

void NoteCard::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteCard::save()
{
    if (!isChanged()) {
        return;
    }
    domain::Room room = m_room;
    room.note = m_text->toPlainText();
    if (domain::problemOf(room)) {
        refresh();
        return;
    }
    const QString former = std::exchange(m_room.note, room.note); // it is on its way
    m_savingRoom = room.id;
    m_saving = m_tools.store.act([room](const acts::Scope& scope) {
        return changePart(scope, room.id, [&room](domain::Room& kept) { kept.note = room.note; });
    });
    acts::whenDone(
        m_saving, this,
        [this, former, id = room.id, typed = room.note](const Result<acts::Receipt>& outcome) {
            if (m_saving.isFinished()) {
                m_saving = {};
            }
            if (outcome) {
                m_tools.notices.tell(*outcome);
                return;
            }
            if (m_room.id == id) { // what was typed is still to be saved
                if (!isChanged() && m_text->toPlainText() != typed) {
                    m_text->setPlainText(typed); // the room was read again in between
                }
                m_room.note = former;
                refresh();
            } else if (outcome.error().code != ErrorCode::notThere) {
                m_kept.insert(id.value, typed);
            }
            m_tools.notices.tell(outcome.error());
        });
    refresh();
}

void NoteCard::refresh()
{
    domain::Room room = m_room;
    room.note = m_text->toPlainText();
    const std::optional<Error> problem = domain::problemOf(room);
    m_problem->setText(problem ? wording::sentence(*problem) : QString());
    m_problem->setVisible(problem.has_value());
    m_save->setVisible(isChanged());
    m_save->setEnabled(!problem);
}

// Leaving the field saves it, and so does the key for saving.
bool NoteCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        save();
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            save();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void NoteCard::retranslate()
{
    setHeading(tr("Notes"));
    m_text->setAccessibleName(tr("Note about the room"));
    m_text->setPlaceholderText(tr("What you want to keep in mind; the client never sees it"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save the note about the room"));
    m_record->setText(tr("Add a note with its time…"));
    m_record->setAccessibleName(tr("Add a note with its time to the history"));
    refresh();
}

} // namespace choba::rooms
