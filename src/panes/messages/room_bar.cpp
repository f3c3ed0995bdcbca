#include "panes/messages/room_bar.h"

#include "widgets/elided_label.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "widgets/tick_box.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace choba::messages {

namespace size = widgets::size;

namespace {

QString say(const RoomBar::Words& words)
{
    return words ? words() : QString();
}

// A name may hold what a menu takes for a mnemonic.
QString entry(const QString& words)
{
    return QString(words).replace(u'&', QLatin1String("&&"));
}

} // namespace

RoomBar::RoomBar(QWidget* parent)
    : QFrame(parent)
    , m_goes(new QLabel(this))
    , m_room(new QPushButton(this))
    , m_step(new QPushButton(this))
    , m_goesOn(new widgets::TickBox(this))
    , m_note(new widgets::ElidedLabel(this))
    , m_rooms(new QMenu(this))
    , m_steps(new QMenu(this))
    , m_band(new QFrame(this))
    , m_warning(new QLabel(m_band))
    , m_action(new QPushButton(m_band))
{
    setObjectName(QStringLiteral("letterRoom"));
    buildLayout();
    refresh();
    connect(m_room, &QPushButton::clicked, this, [this] {
        fillRooms();
        m_rooms->popup(m_room->mapToGlobal(m_room->rect().bottomLeft()));
    });
    connect(m_step, &QPushButton::clicked, this, [this] {
        fillSteps();
        m_steps->popup(m_step->mapToGlobal(m_step->rect().bottomLeft()));
    });
    connect(m_goesOn, &QCheckBox::clicked, this, &RoomBar::turnChosen);
    connect(m_action, &QPushButton::clicked, this, &RoomBar::actionAsked);
    refresh();
}

RoomBar::~RoomBar() = default;

void RoomBar::buildLayout()
{
    m_goes->setObjectName(QStringLiteral("letterRoomGoes"));
    widgets::setLook(m_goes, "look", QStringLiteral("note"));
    m_room->setObjectName(QStringLiteral("letterRoomButton"));
    m_step->setObjectName(QStringLiteral("letterRoomStep"));
    widgets::setLook(m_step, "chip", QStringLiteral("hint"));
    m_goesOn->setObjectName(QStringLiteral("letterRoomGoesOn"));
    m_note->setObjectName(QStringLiteral("letterRoomNote"));
    widgets::setLook(m_note, "look", QStringLiteral("note"));
    m_rooms->setObjectName(QStringLiteral("letterRoomMenu"));
    m_steps->setObjectName(QStringLiteral("letterRoomSteps"));
    m_band->setObjectName(QStringLiteral("letterRoomBand"));
    m_warning->setObjectName(QStringLiteral("letterRoomWarning"));
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("letterRoomAction"));
    auto* bar = new QFrame(this);
    widgets::setLook(bar, "look", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(size::page, size::half, size::page, size::half);
    row->setSpacing(size::grid);
    row->addWidget(m_goes);
    row->addWidget(m_room);
    row->addWidget(m_step);
    row->addWidget(m_note, 1);
    row->addWidget(m_goesOn);
    auto* band = new QHBoxLayout(m_band);
    band->setContentsMargins(size::page, size::half, size::page, size::half);
    band->setSpacing(size::grid);
    band->addWidget(m_warning, 1);
    band->addWidget(m_action);
    widgets::setLook(m_band, "look", QStringLiteral("alert"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_band);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RoomBar::show(const std::optional<State>& state)
{
    m_state = state;
    refresh();
}

void RoomBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

void RoomBar::refresh()
{
    setVisible(m_state.has_value());
    m_goesOn->setText(tr("Still my turn after this"));
    m_goesOn->setAccessibleName(m_goesOn->text());
    if (!m_state) {
        return;
    }
    m_goes->setText(tr("Goes to"));
    const QString room = say(m_state->room);
    m_room->setText(entry(room));
    m_room->setEnabled(!m_state->isFixed);
    m_room->setToolTip(m_state->isFixed
                           ? tr("A part of the letter is already sent, so it goes on there.")
                           : tr("Choose another room, or none"));
    m_room->setAccessibleName(tr("Where the letter goes: %1").arg(room));
    widgets::setLook(m_room, "chip",
                     m_state->isOpen ? QStringLiteral("warn") : QStringLiteral("mine"));
    const QString step = say(m_state->step);
    m_step->setText(step);
    m_step->setToolTip(tr("What is recorded in the room when the letter is sent"));
    m_step->setAccessibleName(tr("Recorded when it is sent: %1").arg(step));
    m_step->setVisible(!step.isEmpty());
    widgets::setLook(m_step, "chip",
                     m_state->chosenStep ? QStringLiteral("mine") : QStringLiteral("hint"));
    m_goesOn->setToolTip(tr("Without the tick the client is expected to write next, and reminders "
                            "to them are planned."));
    m_goesOn->setVisible(m_state->goesOn.has_value());
    m_goesOn->setChecked(m_state->goesOn.value_or(false));
    const QString note = say(m_state->note);
    m_note->setText(note);
    m_note->setToolTip(note);
    const QString warning = say(m_state->warning.words);
    const QString action = say(m_state->warning.action);
    m_warning->setText(warning);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_band->setVisible(!warning.isEmpty());
    m_band->setAccessibleName(warning);
}

void RoomBar::fillRooms()
{
    m_rooms->clear();
    qDeleteAll(m_rooms->findChildren<QActionGroup*>());
    auto* group = new QActionGroup(m_rooms);
    const auto add = [this, group](const QString& words, const std::optional<RoomId>& id) {
        QAction* choice =
            m_rooms->addAction(entry(words), this, [this, id] { emit roomChosen(id); });
        choice->setObjectName(id ? QStringLiteral("room-%1").arg(id->value)
                                 : QStringLiteral("room-none"));
        choice->setCheckable(true);
        choice->setChecked(m_state->chosen == id);
        group->addAction(choice);
    };
    for (const RoomChoice& room : m_state->rooms) {
        add(say(room.words), room.id);
    }
    if (m_state->mayLeave) {
        m_rooms->addSeparator();
        add(tr("No room"), std::nullopt);
    }
}

void RoomBar::fillSteps()
{
    m_steps->clear();
    qDeleteAll(m_steps->findChildren<QActionGroup*>());
    auto* group = new QActionGroup(m_steps);
    const auto add = [this, group](const QString& words,
                                   const std::optional<domain::EventKind>& kind) {
        QAction* choice =
            m_steps->addAction(entry(words), this, [this, kind] { emit stepChosen(kind); });
        choice->setObjectName(kind ? QLatin1String("step-") % domain::key(*kind)
                                   : QStringLiteral("step-none"));
        choice->setCheckable(true);
        choice->setChecked(m_state->chosenStep == kind);
        group->addAction(choice);
    };
    add(tr("An ordinary message"), std::nullopt);
    for (const StepChoice& step : m_state->steps) {
        add(say(step.words), step.kind);
    }
}

} // namespace choba::messages
