#include "panes/rooms/room_detail.h"

#include "acts/dues.h"
#include "acts/rooms.h"
#include "acts/store.h"
#include "base/clock.h"
#include "panes/rooms/days_meter.h"
#include "panes/rooms/due_list.h"
#include "panes/rooms/history_card.h"
#include "panes/rooms/note_card.h"
#include "panes/rooms/promise_card.h"
#include "panes/rooms/room_form.h"
#include "panes/rooms/screening_card.h"
#include "panes/rooms/step_form.h"
#include "panes/rooms/timeline_view.h"
#include "widgets/act_notices.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/rooms.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

namespace choba::rooms {

namespace size = widgets::size;
using domain::EventKind;

namespace {

constexpr int twoColumnsFrom = 900; // width at which the parts stand beside each other

} // namespace

RoomDetail::RoomDetail(const Tools& tools, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_header(new RoomHeader(tools, this))
    , m_scroll(new QScrollArea(this))
    , m_page(new QWidget(m_scroll))
    , m_stepForm(new StepForm(tools, m_page))
    , m_timeline(new TimelineView(m_page))
    , m_timelineLine(new QLabel(m_page))
    , m_replyDeadline(new QLabel(m_page))
    , m_parts(new QWidget(m_page))
    , m_dues(new DueList(m_parts))
    , m_days(new DaysMeter(m_parts))
    , m_promises(new PromiseCard(m_parts))
    , m_screening(new ScreeningCard(tools, m_parts))
    , m_notes(new NoteCard(tools, m_parts))
    , m_history(new HistoryCard(tools, m_parts))
{
    setObjectName(QStringLiteral("roomDetail"));
    buildLayout();
    connectHeader();
    connectParts();
    connectForms();
    retranslate();
    showParts();
}

RoomDetail::~RoomDetail() = default;

void RoomDetail::buildLayout()
{
    m_timelineLine->setObjectName(QStringLiteral("timelineLine"));
    m_replyDeadline->setObjectName(QStringLiteral("replyDeadline"));
    for (QLabel* label : {m_timelineLine, m_replyDeadline}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        widgets::setLook(label, "look", QStringLiteral("note"));
    }
    auto* left = new QVBoxLayout;
    left->setSpacing(size::grid);
    left->addWidget(m_dues);
    left->addWidget(m_history);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(size::grid);
    right->addWidget(m_screening);
    right->addWidget(m_days);
    right->addWidget(m_promises);
    right->addWidget(m_notes);
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(size::grid);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    auto* parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(size::grid);
    parts->addLayout(m_columns);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(size::page, size::grid, size::page, 2 * size::grid);
    column->setSpacing(size::grid);
    column->addWidget(m_stepForm);
    column->addWidget(m_timeline);
    column->addWidget(m_timelineLine);
    column->addWidget(m_replyDeadline);
    column->addWidget(m_parts);
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("roomScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_scroll, 1);
    m_roomForm = makeRoomForm();
}

void RoomDetail::connectHeader()
{
    const auto letter = [this](const domain::Due& due) {
        compose(QLatin1String(due.letter), domain::letterStep(due.kind));
    };
    connect(m_header, &RoomHeader::letterAsked, this, letter);
    connect(m_dues, &DueList::letterAsked, this, letter);
    connect(m_header, &RoomHeader::formAsked, this, &RoomDetail::openStep);
    connect(m_header, &RoomHeader::editAsked, this, &RoomDetail::beginEdit);
    connect(m_header, &RoomHeader::removeAsked, this, [this] {
        if (m_shown == nullptr) {
            return;
        }
        m_tools.notices.act([room = m_shown->room().id](const acts::Scope& scope) {
            return acts::removeRoom(scope, room);
        });
    });
}

void RoomDetail::connectParts()
{
    connect(m_timeline, &TimelineView::currentChanged, this, &RoomDetail::showTimelineLine);
    connect(m_dues, &DueList::doneAsked, this,
            [this](const domain::DueKey& key, const QString& title) {
                m_tools.notices.act([key, title](const acts::Scope& scope) {
                    return acts::markDone(scope, key, title);
                });
            });
    connect(m_promises, &PromiseCard::recordAsked, this, [this] { openStep(EventKind::promised); });
    connect(m_notes, &NoteCard::recordAsked, this, [this] { openStep(EventKind::note); });
    connect(m_screening, &ScreeningCard::letterAsked, this,
            [this](const QString& key) { compose(key, {}); });
}

void RoomDetail::setShelf(const widgets::AgendaSource::Shared& shelf)
{
    m_shelf = shelf;
    m_roomForm.form->setShelf(shelf);
    for (const FormPlace& waiting : m_waiting) {
        waiting.form->setShelf(shelf);
    }
    readAgain();
}

void RoomDetail::setOpener(widgets::PageOpener::Opener opener)
{
    m_header->setOpener(std::move(opener));
}

void RoomDetail::setWritable(bool writable)
{
    m_header->setWritable(writable);
    m_dues->setWritable(writable);
    m_promises->setWritable(writable);
    m_screening->setWritable(writable);
    m_notes->setWritable(writable);
    m_history->setWritable(writable);
}

void RoomDetail::setRoom(RoomId room)
{
    const bool another = room != m_room;
    if (another && showsRoomForm() && !m_roomForm.form->isChanged()) {
        m_roomForm.form->hide();
    }
    m_alone = m_alone && !another;
    m_room = room;
    if (!room.isValid()) {
        m_notes->save();
        forgetShown();
    } else if (another) {
        bringRoomForm(room);
    }
    readAgain();
    if (another) {
        m_scroll->ensureVisible(0, 0, 0, 0);
    }
}

void RoomDetail::forgetShown()
{
    m_shown.reset();
    m_stepForm->leave();
}

void RoomDetail::readAgain()
{
    // Whatever becomes of the reading: nothing is done to another room than the one chosen.
    if (m_shown != nullptr && m_shown->room().id != m_room) {
        m_shown.reset();
    }
    if (m_shelf == nullptr || !m_room.isValid() || !m_tools.store.isOpen()) {
        if (m_shown == nullptr) {
            forgetShown();
        }
        showParts();
        return;
    }
    const Result<ShownRoom> read =
        ShownRoom::read(m_tools.store.reader(), *m_shelf, m_room, m_tools.clock.nowUtc());
    if (read) {
        show(*read);
    } else if (read.error().code == ErrorCode::notThere) {
        m_shown.reset();
        m_notes->drop(m_room);
        m_stepForm->drop(m_room);
        m_stepForm->leave();
        dropRoomForms([this](const RoomForm& form) { return form.roomId() == m_room; });
        m_room = {};
        showParts();
        emit gone();
    } else {
        if (m_shown == nullptr) {
            forgetShown();
            showParts();
        }
        m_tools.notices.tell(read.error());
    }
}

void RoomDetail::show(const ShownRoom& shown)
{
    m_shown = std::make_unique<ShownRoom>(shown);
    m_header->show(shown);
    m_timeline->show(timelineOf(shown));
    showTimelineLine(m_timeline->current());
    m_stepForm->show(shown);
    m_dues->show(shown);
    m_days->show(shown);
    m_promises->show(shown);
    m_screening->show(shown);
    m_notes->show(shown);
    m_history->show(shown);
    m_replyDeadline->setText(wording::replyDeadlineMeaning(shown.status().state));
    showParts();
}

// A form for a new room stands alone: it is about no room that is there.
void RoomDetail::showParts()
{
    const bool formed = showsRoomForm();
    const bool alone = m_alone && formed;
    const bool there = m_shown != nullptr && !alone;
    m_header->setVisible(there);
    m_timeline->setVisible(there);
    m_timelineLine->setVisible(there);
    m_replyDeadline->setVisible(there && !m_replyDeadline->text().isEmpty());
    m_parts->setVisible(there);
    // A form stands in the place of the page, but for one that waits for another room.
    m_roomForm.place->setVisible(formed);
    m_scroll->setVisible(!alone && (!formed || m_roomForm.form->roomId() != m_room));
    setVisible(there || alone || hasChangedForm());
}

void RoomDetail::compose(const QString& templateKey, const std::optional<EventKind>& step)
{
    if (m_shown == nullptr) {
        return;
    }
    widgets::Intent intent;
    intent.pane = QStringLiteral("messages");
    intent.action = QStringLiteral("compose");
    intent.templateKey = templateKey;
    intent.client = m_shown->room().client;
    intent.room = m_shown->room().id;
    intent.step = step;
    emit intended(intent);
}

void RoomDetail::showTimelineLine(int entry)
{
    const auto& entries = m_timeline->timeline().entries;
    m_timelineLine->setText(entry < 0
                                ? tr("Left and right walk through what happened and what is due.")
                                : entries[static_cast<size_t>(entry)].line);
}

void RoomDetail::focusNext()
{
    if (m_header->isVisibleTo(this)) {
        m_header->focusNext();
    }
}

void RoomDetail::popUpMenu(const QPoint& globalPosition)
{
    if (m_shown != nullptr) {
        m_header->popUpMenu(globalPosition);
    }
}

void RoomDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RoomDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < twoColumnsFrom ? QBoxLayout::TopToBottom
                                                     : QBoxLayout::LeftToRight);
}

void RoomDetail::retranslate()
{
    m_scroll->setAccessibleName(tr("About the room"));
    m_timeline->retranslate();
    m_stepForm->retranslate();
    m_roomForm.form->retranslate();
    for (const FormPlace& waiting : m_waiting) {
        waiting.form->retranslate();
    }
    m_dues->retranslate();
    m_days->retranslate();
    m_promises->retranslate();
    m_screening->retranslate();
    m_notes->retranslate();
    m_history->retranslate();
    readAgain();
}

} // namespace choba::rooms
