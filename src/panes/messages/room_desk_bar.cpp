// The part of RoomDesk that says where the letter goes, what it is there, and what speaks against
// it.
#include "acts/rooms.h"
#include "acts/store.h"
#include "base/clock.h"
#include "panes/messages/letter_desk.h"
#include "panes/messages/room_bar.h"
#include "panes/messages/room_desk.h"
#include "panes/messages/room_words.h"
#include "widgets/composer/composer.h"
#include "widgets/moments.h"
#include "wording/rooms.h"

#include <algorithm>

namespace choba::messages {

using domain::EventKind;

namespace {

QString stepWords(EventKind kind)
{
    domain::RoomEvent event;
    event.kind = kind;
    return wording::eventName(event);
}

} // namespace

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
    m_desk.setGoesOn(false);
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
    if (!announced) {
        state.goesOn = goesOn();
        m_desk.setGoesOn(state.goesOn.value_or(false));
    }
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

// As a person says, else as the template does, else as it is likely in the room.
std::optional<bool> RoomDesk::goesOn() const
{
    const EventKind kind = m_letter->step.value_or(isRoomChannel() ? EventKind::sellerMessage
                                                                   : EventKind::sellerDirect);
    if (!acts::mayKeepTurn(m_letter->status, kind)) {
        return {};
    }
    const auto saidIn = [this](const Turns& turns) -> std::optional<bool> {
        const auto found = turns.find(m_desk.draftId().value);
        return found == turns.end() ? std::nullopt
                                    : std::optional(found->second == acts::TurnAfter::mine);
    };
    if (const auto chosen = saidIn(m_chosenTurns)) {
        return chosen;
    }
    const auto byTemplate = saidIn(m_templateTurns);
    const bool usual = acts::usualTurnAfter(m_letter->status, kind) == acts::TurnAfter::mine;
    return byTemplate.value_or(usual);
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

} // namespace choba::messages
