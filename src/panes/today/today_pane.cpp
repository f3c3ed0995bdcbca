#include "panes/today/today_pane.h"

#include "acts/dues.h"
#include "acts/rooms.h"
#include "acts/services.h"
#include "acts/store.h"
#include "base/clock.h"
#include "panes/today/calendar_file.h"
#include "panes/today/line_menu.h"
#include "panes/today/snooze_form.h"
#include "panes/today/snooze_menu.h"
#include "panes/today/today_list.h"
#include "panes/today/today_state.h"
#include "widgets/act_notices.h"
#include "widgets/agenda_source.h"
#include "widgets/look.h"
#include "wording/errors.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba::today {

using widgets::AgendaSource;
using widgets::Intent;

namespace {

Intent intentOf(const char* pane, const char* action)
{
    Intent intent;
    intent.pane = QLatin1String(pane);
    intent.action = QLatin1String(action);
    return intent;
}

} // namespace

TodayPane::TodayPane(acts::Store& store, AgendaSource& agenda, const Clock& clock, QWidget* parent)
    : Pane(parent)
    , m_store(store)
    , m_agenda(agenda)
    , m_clock(clock)
    , m_notices(new widgets::ActNotices(store, this))
    , m_tools(new QWidget)
    , m_date(new QLabel(m_tools))
    , m_export(new QPushButton(m_tools))
    , m_snooze(new SnoozeForm(clock, this))
    , m_list(new TodayList(this))
    , m_state(new TodayState(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("todayPane"));
    buildTools();
    layOut();
    connectSources();
    connectList();
    retranslate();
    refresh();
}

TodayPane::~TodayPane() = default;

void TodayPane::buildTools()
{
    m_date->setObjectName(QStringLiteral("todayDate"));
    m_date->setTextFormat(Qt::PlainText);
    widgets::setLook(m_date, "look", QStringLiteral("note"));
    m_export->setObjectName(QStringLiteral("calendarExport"));
    m_export->setFocusPolicy(Qt::TabFocus);
    connect(m_export, &QPushButton::clicked, this, &TodayPane::chooseCalendarFile);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_date);
    row->addStretch();
    row->addWidget(m_export);
}

void TodayPane::chooseCalendarFile()
{
    auto* dialog =
        new QFileDialog(this, tr("A calendar file for phones"),
                        QDir::home().filePath(QStringLiteral("choba.ics")), tr("Calendar (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->setOption(
        QFileDialog::DontConfirmOverwrite); // a calendar of ours is brought up to date
    connect(dialog, &QFileDialog::fileSelected, this, &TodayPane::exportCalendar);
    dialog->open();
}

void TodayPane::exportCalendar(const QString& path)
{
    if (const AgendaSource::Shared& shelf = m_agenda.current()) {
        const Result<void> written = writeCalendarFile(path, *shelf, m_clock.nowUtc());
        emit noticed(widgets::Notice::of([path, written]() -> QString {
            return written ? tr("The calendar is written: %1").arg(path)
                           : wording::sentence(written.error());
        }));
    }
}

void TodayPane::layOut()
{
    m_snooze->hide();
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_snooze);
    column->addWidget(m_stack, 1);
}

void TodayPane::connectSources()
{
    connect(m_notices, &widgets::ActNotices::noticed, this, &Pane::noticed);
    connect(m_notices, &widgets::ActNotices::noticed, this, [this] {
        if (!m_isAnswered) { // it failed, and may be asked for again
            m_asked.reset();
        }
    });
    connect(&m_agenda, &AgendaSource::loaded, this, &TodayPane::refresh);
    connect(&m_agenda, &AgendaSource::failed, this, [this](const Error& error) {
        if (!m_agenda.current()) {
            m_state->show(error);
            m_stack->setCurrentWidget(m_state);
        }
    });
    connect(&m_store, &acts::Store::opened, this,
            [this] { m_state->setWritable(m_store.isWritable()); });
    connect(m_state, &TodayState::newRoomAsked, this,
            [this] { emit intended(intentOf("rooms", "new")); });
    connect(m_state, &TodayState::sampleAsked, this, &Pane::sampleAsked);
    connect(m_state, &TodayState::retryAsked, &m_agenda, &AgendaSource::load);
    connect(m_snooze, &SnoozeForm::closed, this, &TodayPane::hideSnoozeForm);
    connect(m_snooze, &SnoozeForm::saveAsked, this, [this](qint64 until) {
        snooze(m_snooze->subject().key, until);
        hideSnoozeForm();
    });
}

void TodayPane::connectList()
{
    connect(m_list, &TodayList::openAsked, this, withLine({}, &TodayPane::open));
    connect(m_list, &TodayList::roomAsked, this, withLine({}, &TodayPane::openPlace));
    connect(m_list, &TodayList::doneAsked, this, withLine({}, &TodayPane::markDone));
    connect(m_list, &TodayList::menuAsked, this, &TodayPane::showMenu);
    connect(m_list, &TodayList::snoozeAsked, this, &TodayPane::showSnoozeMenu);
}

QWidget* TodayPane::tools()
{
    return m_tools;
}

void TodayPane::undoLast()
{
    m_notices->undoLast();
}

void TodayPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Pane::changeEvent(event);
}

void TodayPane::showEvent(QShowEvent* event)
{
    Pane::showEvent(event);
    takeFocus();
}

// The keyboard begins where the work is.
void TodayPane::takeFocus()
{
    if (!m_wasShown && isVisible() && m_stack->currentWidget() == m_list) {
        m_wasShown = true;
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void TodayPane::retranslate()
{
    showDate();
    m_export->setText(tr("Write to a calendar"));
    m_export->setToolTip(
        tr("A file with everything due, for the calendar of a phone. Written again, "
           "it updates what was imported."));
    m_export->setAccessibleName(m_export->text());
    m_list->retranslate();
}

void TodayPane::showDate()
{
    m_date->setText(titleDate(m_clock.nowUtc()));
}

void TodayPane::refresh()
{
    const AgendaSource::Shared& shelf = m_agenda.current();
    if (!shelf) {
        return;
    }
    const bool hadFocus = m_list->hasFocus();
    if (m_isAnswered) { // what is shown from here on knows of it
        m_asked.reset();
    }
    showDate();
    m_list->setShelf(shelf);
    m_export->setEnabled(!shelf->actions.empty());
    if (m_list->lines().rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        takeFocus();
        return;
    }
    const bool isNew = shelf->facts->rooms.empty() && shelf->facts->services.empty();
    m_state->setWritable(m_store.isWritable());
    m_state->show(isNew ? TodayState::Kind::nothingYet : TodayState::Kind::nothingDue);
    m_stack->setCurrentWidget(m_state);
    if (hadFocus) {
        setFocus();
    }
}

void TodayPane::open(const domain::Action& action)
{
    openingOf(action) == Opening::text ? openText(action) : openPlace(action);
}

// The letter is written beside the other ones, and recorded as the step it is.
void TodayPane::openText(const domain::Action& action)
{
    if (action.room < 0 || !hasText(action)) {
        return;
    }
    const AgendaSource::Shared& shelf = m_list->lines().shelf();
    const domain::Room& room = shelf->facts->rooms[static_cast<size_t>(action.room)].room;
    Intent intent = intentOf("messages", "compose");
    intent.templateKey = QLatin1String(action.due.letter);
    intent.client = room.client;
    intent.room = room.id;
    intent.step = domain::letterStep(action.due.kind);
    emit intended(intent);
}

void TodayPane::openPlace(const domain::Action& action)
{
    const domain::Subject subject = action.key.subject;
    const bool isService = subject.kind == domain::SubjectKind::service;
    Intent intent = intentOf(isService ? "services" : "rooms", "show");
    if (isService) {
        intent.service = ServiceId{subject.id};
    } else {
        intent.room = RoomId{subject.id};
    }
    emit intended(intent);
}

void TodayPane::showMenu(const QPoint& globalPosition)
{
    const domain::Action* action = m_list->current();
    if (action == nullptr) {
        return;
    }
    const domain::DueKey key = action->key;
    const auto access =
        m_store.isWritable() ? LineMenu::Access::writable : LineMenu::Access::readOnly;
    auto* menu = new LineMenu(*m_list->lines().shelf(), *action, access, this);
    connect(menu, &LineMenu::textAsked, this, withLine(key, &TodayPane::openText));
    connect(menu, &LineMenu::placeAsked, this, withLine(key, &TodayPane::openPlace));
    connect(menu, &LineMenu::reasonAsked, m_list, [this, key] { m_list->toggleReason(key); });
    connect(menu, &LineMenu::doneAsked, this, withLine(key, &TodayPane::markDone));
    connectSnooze(menu->snooze(), key);
    menu->popup(globalPosition);
}

// Of the chosen line without a key. The list may be renewed while a menu is open, which stays that
// of its line.
std::function<void()> TodayPane::withLine(const std::optional<domain::DueKey>& key,
                                          void (TodayPane::*does)(const domain::Action&))
{
    return [this, key, does] {
        const domain::Action* action = key ? m_list->line(*key) : m_list->current();
        if (action != nullptr) {
            (this->*does)(*action);
        }
    };
}

void TodayPane::showSnoozeMenu()
{
    const domain::Action* action = m_list->current();
    if (action == nullptr || !m_store.isWritable()) {
        return;
    }
    auto* menu = new SnoozeMenu(*m_list->lines().shelf(), *action, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connectSnooze(*menu, action->key);
    menu->popup(m_list->menuPlace());
}

void TodayPane::connectSnooze(const SnoozeMenu& menu, const domain::DueKey& key)
{
    connect(&menu, &SnoozeMenu::chosen, this, [this, key](qint64 until) { snooze(key, until); });
    connect(&menu, &SnoozeMenu::formAsked, this, withLine(key, &TodayPane::showSnoozeForm));
    connect(&menu, &SnoozeMenu::endAsked, this, [this, key] { unsnooze(key); });
}

void TodayPane::showSnoozeForm(const domain::Action& action)
{
    m_snooze->begin(
        {action.key, shortTitle(*m_list->lines().shelf(), action), limitOf(action.key)});
}

void TodayPane::hideSnoozeForm()
{
    m_snooze->hide();
    m_list->setFocus();
}

// Done is what happened: the fact is recorded, and the line goes because of it.
void TodayPane::markDone(const domain::Action& action)
{
    if (!m_store.isWritable() || m_asked == action.key) {
        return;
    }
    const AgendaSource::Shared shelf = m_list->lines().shelf();
    const domain::Subject subject = action.key.subject;
    switch (doneBy(action)) {
    case DoneBy::event:
        actOnce(action.key,
                [shelf, subject,
                 kind = *domain::eventMeeting(action.due.kind)](const acts::Scope& scope) {
                    return acts::recordStep(scope, RoomId{subject.id}, eventOf(kind, scope.now),
                                            *shelf->rules);
                });
        return;
    case DoneBy::mark:
        actOnce(action.key,
                [key = action.key, title = shortTitle(*shelf, action)](const acts::Scope& scope) {
                    return acts::markDone(scope, key, title);
                });
        return;
    case DoneBy::review:
        actOnce(action.key, [subject](const acts::Scope& scope) {
            return acts::reviewService(scope, ServiceId{subject.id});
        });
        return;
    case DoneBy::person:
        openPlace(action);
    }
}

void TodayPane::actOnce(const domain::DueKey& key,
                        const std::function<Result<acts::Receipt>(const acts::Scope&)>& work)
{
    m_asked = key;
    m_isAnswered = false;
    m_notices->act(work, [this](const acts::Receipt&) { m_isAnswered = true; });
}

qint64 TodayPane::limitOf(const domain::DueKey& key) const
{
    const AgendaSource::Shared& shelf = m_list->lines().shelf();
    return domain::snoozeLimit(key, *shelf->facts, *shelf->rules, m_clock.nowUtc());
}

QString TodayPane::titleOf(const domain::DueKey& key) const
{
    const domain::Action* action = m_list->line(key);
    return action != nullptr ? shortTitle(*m_list->lines().shelf(), *action) : QString();
}

void TodayPane::snooze(const domain::DueKey& key, qint64 until)
{
    m_notices->act(
        [key, until, limit = limitOf(key), title = titleOf(key)](const acts::Scope& scope) {
            return acts::snooze(scope, key, until, limit, title);
        });
}

void TodayPane::unsnooze(const domain::DueKey& key)
{
    m_notices->act([key, title = titleOf(key)](const acts::Scope& scope) {
        return acts::unsnooze(scope, key, title);
    });
}

} // namespace choba::today
