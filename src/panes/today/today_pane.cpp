#include "panes/today/today_pane.h"

#include "acts/store.h"
#include "base/clock.h"
#include "panes/today/calendar_file.h"
#include "panes/today/line_acts.h"
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

#include <algorithm>

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

std::vector<domain::DueKey> keysOf(const Lines& lines)
{
    std::vector<domain::DueKey> keys;
    for (const domain::Action& line : lines) {
        keys.push_back(line.key);
    }
    return keys;
}

} // namespace

TodayPane::TodayPane(acts::Store& store, AgendaSource& agenda, const Clock& clock, QWidget* parent)
    : Pane(parent)
    , m_store(store)
    , m_agenda(agenda)
    , m_clock(clock)
    , m_notices(new widgets::ActNotices(store, this))
    , m_acts(new LineActs(store, *m_notices, this))
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
        snooze(m_snooze->subject().keys, until);
        hideSnoozeForm();
    });
}

void TodayPane::connectList()
{
    connect(m_list, &TodayList::openAsked, this, withLine({}, &TodayPane::open));
    connect(m_list, &TodayList::roomAsked, this, withLine({}, &TodayPane::openPlace));
    connect(m_list, &TodayList::doneAsked, this, [this] { markDone(m_list->chosen()); });
    connect(m_list, &TodayList::menuAsked, this, &TodayPane::showMenu);
    connect(m_list, &TodayList::snoozeAsked, this,
            [this] { showSnoozeMenu(m_list->chosen(), m_list->menuPlace()); });
    connect(m_list, &TodayList::snoozeGroupAsked, this,
            [this](int row, const QPoint& at) { showSnoozeMenu(m_list->group(row), at); });
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
    m_acts->agendaRenewed(); // what is shown from here on knows of it
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
    const domain::Action* current = m_list->current();
    if (current == nullptr) {
        return;
    }
    const domain::DueKey key = current->key;
    const Keys keys = keysOf(m_list->chosen());
    const Lines group = m_list->group(m_list->currentIndex().row());
    const auto access =
        m_store.isWritable() ? LineMenu::Access::writable : LineMenu::Access::readOnly;
    auto* menu = new LineMenu(*m_list->lines().shelf(), m_list->chosen(), group, access, this);
    connect(menu, &LineMenu::textAsked, this, withLine(key, &TodayPane::openText));
    connect(menu, &LineMenu::placeAsked, this, withLine(key, &TodayPane::openPlace));
    connect(menu, &LineMenu::reasonAsked, m_list, [this, key] { m_list->toggleReason(key); });
    connect(menu, &LineMenu::doneAsked, this, [this, keys] { markDone(m_list->linesOf(keys)); });
    connectSnooze(menu->snooze(), keys);
    connectSnooze(menu->snoozeGroup(), keysOf(group));
    menu->popup(globalPosition);
}

// Of the current line without a key. The list may be renewed while a menu is open, which stays that
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

void TodayPane::showSnoozeMenu(const Lines& lines, const QPoint& globalPosition)
{
    if (lines.empty() || !m_store.isWritable()) {
        return;
    }
    auto* menu = new SnoozeMenu(*m_list->lines().shelf(), lines, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connectSnooze(*menu, keysOf(lines));
    menu->popup(globalPosition);
}

void TodayPane::connectSnooze(const SnoozeMenu& menu, const Keys& keys)
{
    connect(&menu, &SnoozeMenu::chosen, this, [this, keys](qint64 until) { snooze(keys, until); });
    connect(&menu, &SnoozeMenu::formAsked, this, [this, keys] { showSnoozeForm(keys); });
    connect(&menu, &SnoozeMenu::endAsked, this, [this, keys] {
        Lines lines = m_list->linesOf(keys);
        lines.erase(
            std::remove_if(lines.begin(), lines.end(),
                           [](const domain::Action& line) { return line.snoozedUntil == 0; }),
            lines.end());
        m_acts->unsnooze(*m_list->lines().shelf(), lines);
    });
}

void TodayPane::snooze(const Keys& keys, qint64 until)
{
    m_acts->snooze(*m_list->lines().shelf(), m_list->linesOf(keys), until);
}

void TodayPane::showSnoozeForm(const Keys& keys)
{
    const Lines lines = m_list->linesOf(keys);
    if (lines.empty()) {
        return;
    }
    const widgets::AgendaShelf& shelf = *m_list->lines().shelf();
    qint64 latest = limitOf(shelf, lines.front());
    for (const domain::Action& line : lines) {
        const qint64 limit = limitOf(shelf, line);
        latest = latest == 0 || limit == 0 ? 0 : std::max(latest, limit);
    }
    m_snooze->begin({keysOf(lines), titleOf(shelf, lines), latest, duesOf(shelf, lines)});
}

void TodayPane::hideSnoozeForm()
{
    m_snooze->hide();
    m_list->setFocus();
}

void TodayPane::markDone(const Lines& lines)
{
    if (lines.empty() || !m_store.isWritable()) {
        return;
    }
    if (lines.size() == 1 && doneBy(lines.front()) == DoneBy::person) {
        openPlace(lines.front());
    } else {
        m_acts->markDone(*m_list->lines().shelf(), lines);
    }
}

} // namespace choba::today
