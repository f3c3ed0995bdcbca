#include "panes/messages/room_desk.h"

#include "acts/room_letter.h"
#include "acts/rooms.h"
#include "acts/store.h"
#include "base/clock.h"
#include "base/ms.h"
#include "panes/messages/letter_desk.h"
#include "storage/rooms.h"
#include "widgets/composer/composer.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_form/letter_filling.h"

#include <QTimer>

#include <algorithm>

namespace choba::messages {

using domain::EventKind;

namespace {

const QString directChannel = QStringLiteral("dm");

} // namespace

RoomDesk::RoomDesk(acts::Store& store, widgets::KnowledgeSource& knowledge, const Clock& clock,
                   LetterDesk& desk, RoomBar& bar, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_knowledge(knowledge)
    , m_clock(clock)
    , m_desk(desk)
    , m_bar(bar)
    , m_minute(new QTimer(this))
{
    connect(&desk, &LetterDesk::placeChanged, this, &RoomDesk::read);
    connect(&desk, &LetterDesk::roomPlaceChanged, this, &RoomDesk::read);
    connect(&desk.composer(), &widgets::Composer::draftChanged, this, &RoomDesk::followText);
    connect(&store, &acts::Store::changed, this, &RoomDesk::readAgain);
    connect(&knowledge, &widgets::KnowledgeSource::loaded, this, [this] {
        readRules();
        read();
    });
    connect(&bar, &RoomBar::roomChosen, this, &RoomDesk::choose);
    connect(&bar, &RoomBar::stepChosen, this, &RoomDesk::chooseStep);
    connect(&bar, &RoomBar::turnChosen, this, &RoomDesk::chooseTurn);
    connect(&bar, &RoomBar::actionAsked, this, &RoomDesk::act);
    m_minute->setObjectName(QStringLiteral("letterRoomMinute"));
    m_minute->setInterval(ms::minute);
    m_minute->start();
    connect(m_minute, &QTimer::timeout, this, [this] {
        if (m_clock.todayInJapan() != m_rulesDay) {
            readRules();
            read();
        } else {
            refreshBar();
        }
    });
    readRules();
}

RoomDesk::~RoomDesk() = default;

void RoomDesk::announce(DraftId draft, RoomId room, std::optional<EventKind> step)
{
    m_announcedFor = draft;
    m_announcedRoom = room;
    m_announcedStep = step;
    refreshBar();
}

SharedRoomLetter RoomDesk::letterIn(RoomId room, std::optional<EventKind> step) const
{
    if (!m_store.isOpen()) {
        return nullptr;
    }
    auto letter = acts::loadRoomLetter(m_store.reader(), room, step, m_rules);
    return letter ? std::make_shared<const writing::RoomLetter>(*std::move(letter)) : nullptr;
}

std::optional<ClientId> RoomDesk::clientOf(RoomId room) const
{
    if (!m_store.isOpen()) {
        return {};
    }
    const auto stored = storage::loadRoom(m_store.reader(), room);
    return stored ? std::optional(stored->client) : std::nullopt;
}

QString RoomDesk::channelFor(const writing::RoomLetter& letter)
{
    const domain::RoomState state = letter.status.state;
    return domain::isBeforeSale(state) || domain::isOver(state) ? directChannel
                                                                : domain::roomChannel.toString();
}

void RoomDesk::readAgain(const acts::Change& change)
{
    const auto& client = m_desk.client();
    const bool concerns = client
        && std::find(change.clients.begin(), change.clients.end(), *client) != change.clients.end();
    if (change.everything || change.services || !change.rooms.empty()
        || (concerns && !change.typed)) {
        read();
    }
}

// With each key: only what the bar depends on.
void RoomDesk::followText()
{
    const domain::Draft& draft = m_desk.composer().draft();
    if (draft.channel != m_channel) {
        read();
    } else if (draft.isEmpty() != m_empty || isBegun() != m_wasBegun || !isOfDesk()) {
        refreshBar();
    }
}

void RoomDesk::readRules()
{
    if (m_knowledge.current()) {
        const rules::RulePack& pack = m_knowledge.current()->pack;
        m_rulesDay = m_clock.todayInJapan();
        m_rules = domain::RoomRules::of(pack, widgets::calendarOf(&pack, m_rulesDay), m_rulesDay);
    }
}

bool RoomDesk::isOfDesk() const
{
    return m_readDraft == m_desk.draftId() && m_readClient == m_desk.client();
}

bool RoomDesk::isBegun() const
{
    return !m_desk.composer().draft().sent.empty();
}

void RoomDesk::read()
{
    m_readDraft = m_desk.draftId();
    m_readClient = m_desk.client();
    m_channel = m_desk.composer().draft().channel;
    m_rooms.clear();
    m_letter.reset();
    const auto& client = m_desk.client();
    if (client && m_store.isOpen()) {
        if (auto rooms = storage::roomsOf(m_store.reader(), *client)) {
            m_rooms = *std::move(rooms);
        }
        const RoomPlace& place = m_desk.roomPlace();
        const auto isThere = [&place](const domain::RoomFacts& facts) {
            return facts.room.id == place.room;
        };
        if (place.room && std::none_of(m_rooms.begin(), m_rooms.end(), isThere)) {
            m_desk.setRoomPlace({}); // it is gone; this comes again
            return;
        }
        const auto room = acts::roomForMessage(m_store.reader(), *client, m_channel, place.room);
        if (room && *room) {
            m_letter = letterIn(**room, place.step);
        }
    }
    refreshBar();
    emit changed();
}

bool RoomDesk::isRoomChannel() const
{
    return m_desk.composer().draft().channel == domain::roomChannel;
}

void RoomDesk::act()
{
    switch (hint()) {
    case Hint::none:
    case Hint::refused:
        refreshBar();
        return;
    case Hint::over:
    case Hint::notOpenYet:
        m_desk.composer().setChannel(directChannel);
        m_desk.composer().focusText();
        return;
    case Hint::stale:
        break;
    }
    widgets::Intent intent;
    intent.pane = QStringLiteral("messages");
    intent.action = QStringLiteral("compose");
    intent.templateKey = templateOf(*m_letter->step, *m_letter);
    intent.client = m_desk.client();
    intent.room = m_letter->room.id;
    intent.step = m_letter->step;
    emit fillAnewAsked(intent);
}

void RoomDesk::choose(const std::optional<RoomId>& room)
{
    if (isBegun()) {
        return; // it goes on where its first parts went
    }
    take({room, {}, {}});
    if (!room && isRoomChannel()) {
        m_desk.composer().setChannel(directChannel); // else its only room would be found again
    }
}

void RoomDesk::chooseStep(const std::optional<EventKind>& step)
{
    if (!m_shown || (isBegun() && (!m_letter || m_letter->room.id != m_shown->room.id))) {
        return;
    }
    RoomPlace place;
    place.room = m_shown->room.id;
    place.step = step;
    if (step == EventKind::notice1 || step == EventKind::notice2) {
        writing::RoomLetter letter = *m_shown;
        letter.step = step;
        place.stepValue = letter.closeNamed(m_clock.nowUtc());
    }
    take(place);
}

void RoomDesk::chooseTurn(bool goesOn)
{
    m_chosenTurns[m_desk.draftId().value] =
        goesOn ? acts::TurnAfter::mine : acts::TurnAfter::asWritten;
    refreshBar();
}

void RoomDesk::noteTemplate(const QString& key)
{
    if (const auto turn = turnAfter(key)) {
        m_templateTurns[m_desk.draftId().value] = *turn;
    }
    refreshBar();
}

// What a person chooses goes before what was asked for.
void RoomDesk::take(const RoomPlace& place)
{
    m_announcedFor = {};
    emit chosen();
    if (place.room != m_desk.roomPlace().room || place.step != m_desk.roomPlace().step) {
        m_desk.setRoomPlace(place);
    }
    refreshBar();
}

} // namespace choba::messages
