#include "panes/rooms/room_header.h"

#include "acts/rooms.h"
#include "acts/store.h"
#include "base/clock.h"
#include "panes/rooms/step_form.h"
#include "widgets/act_notices.h"
#include "widgets/elided_label.h"
#include "widgets/icons.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/rooms.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

namespace choba::rooms {

namespace size = widgets::size;
using domain::EventKind;
using domain::Turn;

namespace {

constexpr int rowHeight = 52;
constexpr int leastName = 72;

} // namespace

RoomHeader::RoomHeader(const Tools& tools, QWidget* parent)
    : QFrame(parent)
    , m_tools(tools)
    , m_name(new widgets::ElidedLabel(this))
    , m_note(new widgets::ElidedLabel(this))
    , m_state(new QLabel(this))
    , m_turn(new QLabel(this))
    , m_outside(new QLabel(this))
    , m_steps(makeButton("recordStep"))
    , m_letter(makeButton("nextLetter"))
    , m_page(makeButton("openRoomPage"))
    , m_more(makeButton("roomMenuButton"))
    , m_stepMenu(new QMenu(this))
    , m_pages(new QMenu(this))
    , m_menu(new QMenu(this))
    , m_opener(new widgets::PageOpener(this))
{
    setObjectName(QStringLiteral("roomHeader"));
    widgets::setLook(this, "look", QStringLiteral("bar"));
    buildRow();
    buildMenus();
    retranslate();
}

QPushButton* RoomHeader::makeButton(const char* name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(button->text());
    return button;
}

void RoomHeader::buildRow()
{
    m_name->setObjectName(QStringLiteral("roomName"));
    widgets::setLook(m_name, "look", QStringLiteral("heading"));
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_name->setMinimumWidth(leastName);
    m_note->setObjectName(QStringLiteral("roomAbout"));
    widgets::setLook(m_note, "look", QStringLiteral("note"));
    m_state->setObjectName(QStringLiteral("roomStateChip"));
    m_turn->setObjectName(QStringLiteral("roomTurnChip"));
    m_outside->setObjectName(QStringLiteral("roomOutsideChip"));
    for (QLabel* chip : {m_state, m_turn, m_outside}) {
        chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        widgets::setLook(chip, "chip", QStringLiteral("hint"));
    }
    widgets::setLook(m_outside, "chip", QStringLiteral("warn"));
    m_outside->hide();
    widgets::setLook(m_letter, "look", QStringLiteral("primary"));
    m_more->setIcon(widgets::icon(QStringLiteral("more")));
    auto* bar = new QWidget(this);
    bar->setFixedHeight(rowHeight);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(size::page, 0, size::page, 0);
    row->setSpacing(size::grid);
    row->addWidget(m_name);
    row->addWidget(m_outside, 0, Qt::AlignVCenter);
    row->addWidget(m_turn, 0, Qt::AlignVCenter);
    row->addWidget(m_state, 0, Qt::AlignVCenter);
    row->addWidget(m_note, 1);
    row->addWidget(m_letter); // its words change, and the buttons behind it keep their places
    row->addWidget(m_page);
    row->addWidget(m_steps);
    row->addWidget(m_more);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_opener);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_letter, &QPushButton::clicked, this, [this] {
        const domain::Action* next = m_shown != nullptr ? m_shown->nextLetter() : nullptr;
        if (next != nullptr) {
            emit letterAsked(next->due);
        }
    });
    connect(m_page, &QPushButton::clicked, this, &RoomHeader::openPage);
    connect(m_opener, &widgets::PageOpener::closed, m_page, [this] { m_page->setFocus(); });
}

void RoomHeader::buildMenus()
{
    m_stepMenu->setObjectName(QStringLiteral("stepMenu"));
    m_pages->setObjectName(QStringLiteral("roomPagesMenu"));
    m_menu->setObjectName(QStringLiteral("roomMenu"));
    m_roomPage =
        m_pages->addAction(QString(), this, [this] { m_opener->ask(addressOf(m_links.room)); });
    m_roomPage->setObjectName(QStringLiteral("roomPageAction"));
    m_ratingPage =
        m_pages->addAction(QString(), this, [this] { m_opener->ask(addressOf(m_links.rating)); });
    m_ratingPage->setObjectName(QStringLiteral("ratingPageAction"));
    m_edit = m_menu->addAction(QString(), this, &RoomHeader::editAsked);
    m_edit->setObjectName(QStringLiteral("editRoomAction"));
    m_menu->addSeparator();
    m_remove = m_menu->addAction(QString(), this, &RoomHeader::removeAsked);
    m_remove->setObjectName(QStringLiteral("removeRoomAction"));
    // Not setMenu(): the style would add an arrow.
    const auto below = [](const QPushButton* button) {
        return button->mapToGlobal(QPoint(0, button->height() + 1));
    };
    connect(m_more, &QPushButton::clicked, this, [this, below] { m_menu->popup(below(m_more)); });
    connect(m_steps, &QPushButton::clicked, this, [this, below] {
        fillSteps();
        m_stepMenu->popup(below(m_steps));
    });
}

// Filled when it opens: some steps become possible by the clock alone.
void RoomHeader::fillSteps()
{
    m_stepMenu->clear();
    if (m_shown == nullptr) {
        return;
    }
    for (const EventKind kind :
         domain::possibleSteps(m_shown->status(), m_shown->rules(),
                               m_shown->policy().paidAcceptance, m_tools.clock.nowUtc())) {
        const QString name = wording::stepName(kind);
        QAction* action = m_stepMenu->addAction(needsForm(kind) ? tr("%1…").arg(name) : name, this,
                                                [this, kind] { take(kind); });
        action->setObjectName(QStringLiteral("step-") + domain::key(kind).toString());
        if (acts::mayKeepTurn(m_shown->status(), kind)) {
            QAction* goesOn =
                m_stepMenu->addAction(tr("%1, and it is still my turn").arg(name), this,
                                      [this, kind] { take(kind, acts::TurnAfter::mine); });
            goesOn->setObjectName(action->objectName() + QLatin1String("-mine"));
        }
    }
    m_stepMenu->addSeparator();
    QAction* other = m_stepMenu->addAction(tr("Something else, or at another time…"), this,
                                           [this] { emit formAsked({}); });
    other->setObjectName(QStringLiteral("step-other"));
}

void RoomHeader::take(EventKind kind, acts::TurnAfter turn)
{
    if (needsForm(kind)) {
        emit formAsked(kind);
        return;
    }
    domain::RoomEvent event;
    event.kind = kind;
    event.at = m_tools.clock.nowUtc();
    m_tools.notices.act([room = m_shown->room().id, rules = m_shown->rules(), event,
                         turn](const acts::Scope& scope) {
        return acts::recordStep(scope, room, event, rules, turn);
    });
}

void RoomHeader::setLinks(const PageLinks& links)
{
    m_links = links;
    refresh();
}

void RoomHeader::setOpener(widgets::PageOpener::Opener opener)
{
    m_opener->setOpener(std::move(opener));
}

void RoomHeader::show(const ShownRoom& shown)
{
    if (m_shown == nullptr || m_shown->room().id != shown.room().id) {
        m_opener->hide();
    }
    m_shown = std::make_unique<ShownRoom>(shown);
    refresh();
}

void RoomHeader::setWritable(bool writable)
{
    m_writable = writable;
    refresh();
}

// Empty where there is no number or no such page.
QString RoomHeader::addressOf(const QString& link) const
{
    if (m_shown == nullptr || m_shown->room().number.isEmpty() || link.isEmpty()) {
        return {};
    }
    const QByteArray number = QUrl::toPercentEncoding(m_shown->room().number);
    return QString(link).replace(QLatin1String("<n>"), QString::fromLatin1(number));
}

void RoomHeader::openPage()
{
    if (m_shown != nullptr && domain::isOver(m_shown->status().state)
        && !addressOf(m_links.rating).isEmpty()) {
        m_pages->popup(m_page->mapToGlobal(QPoint(0, m_page->height() + 1)));
    } else if (const QString address = addressOf(m_links.room); !address.isEmpty()) {
        m_opener->ask(address);
    } else if (m_writable) {
        emit editAsked(); // to note the number
    }
}

void RoomHeader::refresh()
{
    if (m_shown == nullptr) {
        return;
    }
    const QString& name = m_shown->addressed();
    m_name->setText(name.isEmpty() ? tr("Client without a name") : name);
    constexpr qsizetype longestTip = 320;
    m_name->setToolTip(name.left(longestTip));
    const domain::Room& room = m_shown->room();
    QStringList about;
    for (const QString& part : {m_shown->serviceName(), room.title}) {
        if (!part.isEmpty() && !about.contains(part)) {
            about << part;
        }
    }
    if (!room.number.isEmpty()) {
        about << tr("Room %1").arg(room.number);
    }
    m_note->setText(about.join(QStringLiteral(" · ")));
    m_note->setToolTip(m_note->text().left(longestTip));
    const domain::RoomStatus& status = m_shown->status();
    m_state->setText(wording::stateName(status));
    m_outside->setVisible(m_isLeftOut);
    m_turn->setVisible(status.turn != Turn::none);
    // The look before the words: they measure the chip.
    widgets::setLook(m_turn, "chip",
                     status.turn == Turn::mine ? QStringLiteral("mine") : QStringLiteral("hint"));
    m_turn->setText(status.turn == Turn::mine ? tr("My turn") : tr("The client's turn"));
    const domain::Action* next = m_shown->nextLetter();
    m_letter->setVisible(next != nullptr);
    if (next != nullptr) {
        m_letter->setText(wording::letterStepName(next->due.kind));
        m_letter->setAccessibleName(m_letter->text());
        m_letter->setToolTip(wording::dueName(next->due.kind));
    }
    m_steps->setEnabled(m_writable);
    m_edit->setEnabled(m_writable);
    m_remove->setEnabled(m_writable);
    const QString address = addressOf(m_links.room);
    m_page->setToolTip(
        address.isEmpty() ? tr("The room's number is not noted yet; the form takes it") : address);
    m_roomPage->setToolTip(address);
    m_ratingPage->setToolTip(addressOf(m_links.rating));
}

void RoomHeader::setLeftOut(bool isLeftOut)
{
    m_isLeftOut = isLeftOut;
    refresh();
}

void RoomHeader::focusNext()
{
    (m_letter->isVisibleTo(this) ? m_letter : m_steps)->setFocus(Qt::TabFocusReason);
}

void RoomHeader::popUpMenu(const QPoint& globalPosition)
{
    m_menu->popup(globalPosition);
}

void RoomHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void RoomHeader::retranslate()
{
    m_page->setText(tr("Open the page"));
    m_page->setAccessibleName(tr("Open the room's page in the browser"));
    m_steps->setText(tr("Record what happened"));
    m_steps->setAccessibleName(m_steps->text());
    m_more->setAccessibleName(tr("More about this room"));
    m_more->setToolTip(m_more->accessibleName());
    m_roomPage->setText(tr("Page of the room"));
    m_ratingPage->setText(tr("Page to rate the client"));
    m_outside->setText(tr("Not in the list"));
    m_outside->setToolTip(tr("The list above is narrowed down, and this room is not in it."));
    m_edit->setText(tr("Change number, service, amount…"));
    m_remove->setText(tr("Remove the room"));
    refresh();
}

} // namespace choba::rooms
