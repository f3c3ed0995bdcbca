#include "panes/messages/room_desk.h"

#include "acts/room_letter.h"
#include "acts/rooms.h"
#include "acts/store.h"
#include "base/clock.h"
#include "base/ms.h"
#include "panes/messages/letter_desk.h"
#include "panes/messages/room_bar.h"
#include "panes/messages/room_words.h"
#include "storage/rooms.h"
#include "widgets/composer/composer.h"
#include "widgets/knowledge_source.h"
#include "widgets/moments.h"
#include "widgets/template_form/letter_filling.h"
#include "wording/rooms.h"

#include <QTimer>

#include <algorithm>

namespace choba::messages {

using domain::EventKind;

namespace {

const QString directChannel = QStringLiteral("dm");

QString stepWords(EventKind kind)
{
    domain::RoomEvent event;
    event.kind = kind;
    return wording::eventName(event);
}

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

RoomDesk::Hint RoomDesk::hint() const
{
    if (!m_letter) {
        return Hint::none;
    }
    const domain::RoomState state = m_letter->status.state;
    if (isRoomChannel() && domain::isOver(state)) {
        return Hint::over;
    }
    if (isRoomChannel() && domain::isBeforeSale(state)) {
        return Hint::notOpenYet;
    }
    const bool written = !m_desk.composer().draft().isEmpty();
    if (written && !verdict()) {
        return Hint::refused;
    }
    return written && staleDateOf(*m_letter, m_desk.roomPlace().stepValue, m_clock.nowUtc())
        ? Hint::stale
        : Hint::none;
}

// On recording what the letter is, if it went out now.
domain::StepVerdict RoomDesk::verdict() const
{
    if (!m_letter->step) {
        return {};
    }
    domain::RoomEvent event;
    event.kind = *m_letter->step;
    event.at = m_clock.nowUtc();
    event.value = m_desk.roomPlace().stepValue;
    if (event.kind == EventKind::cancelAsked) {
        event.reason = domain::CancelReason::unreachable;
    }
    return domain::verdictOn(m_letter->status, event, m_letter->rules,
                             m_letter->policy.paidAcceptance, event.at);
}

// What may be recorded in the room now and has a letter; and what was chosen before.
std::vector<EventKind> RoomDesk::possible() const
{
    std::vector<EventKind> steps;
    if (!m_shown) {
        return steps;
    }
    const auto now = domain::possibleSteps(m_shown->status, m_shown->rules,
                                           m_shown->policy.paidAcceptance, m_clock.nowUtc());
    for (const EventKind step : letterSteps()) {
        const bool fits = std::find(now.begin(), now.end(), step) != now.end();
        if (fits || step == m_shown->step) {
            steps.push_back(step);
        }
    }
    return steps;
}

void RoomDesk::refreshBar()
{
    if (!isOfDesk()) { // another letter is just being opened
        read();
        return;
    }
    m_empty = m_desk.composer().draft().isEmpty();
    m_wasBegun = isBegun();
    const bool announced = m_announcedFor.isValid() && m_announcedFor == m_desk.draftId();
    m_shown = announced ? letterIn(m_announcedRoom, m_announcedStep) : m_letter;
    const auto& client = m_desk.client();
    if (!client || m_rooms.empty() || (!isRoomChannel() && !m_shown)) {
        m_bar.show({});
        return;
    }
    RoomBar::State state;
    state.isFixed = m_wasBegun;
    for (const domain::RoomFacts& facts : m_rooms) {
        state.rooms.push_back({facts.room.id, [facts] {
                                   return tr("%1 (%2)", "room, its state")
                                       .arg(roomName(facts.room, facts.status),
                                            wording::stateName(facts.status));
                               }});
    }
    if (!m_shown) {
        state.isOpen = true;
        state.room = [] { return tr("Talk room not chosen"); };
        m_bar.show(state);
        return;
    }
    state.chosen = m_shown->room.id;
    const auto alone = acts::roomForMessage(m_store.reader(), *client, m_channel, {});
    state.mayLeave = isRoomChannel() || (alone && !*alone);
    state.room = [letter = m_shown] {
        return roomName(letter->room, letter->status,
                        letter->service ? letter->service->title : QString());
    };
    state.note = [status = m_shown->status] { return wording::stateName(status); };
    state.chosenStep = m_shown->step;
    for (const EventKind kind : possible()) {
        state.steps.push_back({kind, [kind] { return stepWords(kind); }});
    }
    if (!state.steps.empty()) {
        state.step = [step = m_shown->step] {
            return step ? stepWords(*step) : tr("Ordinary message");
        };
    }
    if (!announced) {
        state.warning = warning();
    }
    m_bar.show(state);
}

RoomBar::Warning RoomDesk::warning() const
{
    const qint64 now = m_clock.nowUtc();
    switch (hint()) {
    case Hint::none:
        break;
    case Hint::over:
        return {[] {
                    return tr("This room is closed: nothing can be posted in it any more. "
                              "A message outside of it is possible.");
                },
                [] { return tr("Send it as a message"); }};
    case Hint::notOpenYet:
        return {[] {
                    return tr("Nothing was bought yet, so there is no talk room to write "
                              "in.");
                },
                [] { return tr("Send it as a message"); }};
    case Hint::refused:
        return {[verdict = verdict()] { return wording::refusalSentence(verdict); }, {}};
    case Hint::stale: {
        RoomBar::Warning warning;
        const StaleDate stale = *staleDateOf(*m_letter, m_desk.roomPlace().stepValue, now);
        warning.words = [stale, now] {
            return stale.holds > stale.named
                ? tr("The letter names %1 as the close. If it goes out now, it will be %2.")
                      .arg(widgets::fullMoment(stale.named, now),
                           widgets::fullMoment(stale.holds, now))
                : tr("The letter speaks of tomorrow, but the close is on %1.")
                      .arg(widgets::fullMoment(stale.named, now));
        };
        if (!templateOf(*m_letter->step, *m_letter).isEmpty()) {
            warning.action = [] { return tr("Fill the letter anew"); };
        }
        return warning;
    }
    }
    return {};
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
