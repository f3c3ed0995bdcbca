// The part of LetterDesk that makes what was sent a fact.
#include "acts/letters.h"
#include "base/clock.h"
#include "panes/messages/letter_desk.h"
#include "storage/rooms.h"
#include "widgets/act_notices.h"
#include "widgets/composer/composer.h"
#include "wording/rooms.h"

#include <algorithm>
#include <iterator>

namespace choba::messages {

using domain::EventKind;

void LetterDesk::markSent(const std::vector<text::Part>& parts, bool rest)
{
    const domain::KeptDraft draft = current();
    m_keeper.forget(draft.id); // the act keeps the text
    m_keeper.hold(draft.id);
    const auto turn = m_goesOn ? acts::TurnAfter::mine : acts::TurnAfter::asWritten;
    const auto left = rest ? acts::Rest::open : acts::Rest::none;
    const auto done = m_store.run<acts::Sent>([draft, parts, left, turn](const acts::Scope& scope) {
        return acts::markSent(scope, draft, parts, left, turn);
    });
    acts::whenDone(done, this,
                   [this, draft, count = parts.size(), rest](const Result<acts::Sent>& outcome) {
                       m_keeper.release(draft.id);
                       if (outcome) {
                           takeSent(draft, *outcome, rest);
                       } else {
                           takeRefusal(draft, count, outcome.error());
                       }
                   });
}

void LetterDesk::takeSent(const domain::KeptDraft& draft, const acts::Sent& sent, bool rest)
{
    m_store.announce(sent.receipt.change);
    if (rest) {
        if (m_id == draft.id) {
            setClient(sent.client);
        }
    } else {
        // The letter is history; what was typed behind it since begins the next one.
        m_gone = draft.id;
        std::optional<domain::KeptDraft> newer = m_keeper.forget(draft.id);
        if (m_id == draft.id) {
            begin(sent.client, m_composer.draft().text.mid(draft.draft.text.size()).trimmed());
            if (!m_composer.draft().isEmpty()) {
                setRoomPlace({draft.room, {}, {}});
            }
        } else if (newer) {
            newer->step.reset();
            newer->stepValue.reset();
            newer->id = newId<DraftId>(m_clock.nowUtc());
            newer->client = sent.client;
            newer->draft.text = newer->draft.text.mid(draft.draft.text.size()).trimmed();
            m_keeper.keep(*newer);
        }
    }
    tellSent(draft, sent, rest);
}

// What the letter was in its room is recorded with it, unless it makes no sense there any more.
void LetterDesk::tellSent(const domain::KeptDraft& draft, const acts::Sent& sent, bool rest)
{
    std::vector<domain::RoomEvent> with; // what was recorded with the letter
    const auto& touched = sent.receipt.change.rooms;
    if (!rest && !touched.empty()) {
        if (const auto history = storage::loadHistory(m_store.reader(), touched.front())) {
            std::copy_if(history->begin(), history->end(), std::back_inserter(with),
                         [&sent](const domain::RoomEvent& event) {
                             return event.message == sent.message && event.id.isValid();
                         });
        }
    }
    const auto isThere = [&with](EventKind kind) {
        return std::any_of(with.begin(), with.end(),
                           [kind](const domain::RoomEvent& event) { return event.kind == kind; });
    };
    const bool goesOn = isThere(EventKind::turnToSeller) && draft.step != EventKind::turnToSeller;
    if (rest || (!draft.step && !goesOn)) {
        m_notices.tell(sent.receipt);
        return;
    }
    domain::RoomEvent step;
    step.kind = draft.step.value_or(EventKind::turnToSeller);
    const bool recorded = isThere(step.kind);
    m_notices.tell(sent.receipt, [step, recorded, goesOn] {
        if (goesOn) {
            return step.kind == EventKind::turnToSeller
                ? tr("It is still your turn in the room.")
                : tr("Recorded in the room: %1. It is still your turn.")
                      .arg(wording::eventName(step));
        }
        return recorded ? tr("Recorded in the room: %1.").arg(wording::eventName(step))
                        : tr("Not recorded in the room, where it makes no sense any more: %1.")
                              .arg(wording::eventName(step));
    });
}

void LetterDesk::takeRefusal(const domain::KeptDraft& draft, size_t parts, const Error& error)
{
    if (m_id == draft.id) {
        std::vector<text::Part> before = draft.draft.sent;
        before.resize(before.size() - parts);
        m_composer.setSent(before);
        keep();
    } else if (!m_keeper.unsaved(draft.id)) {
        m_keeper.keep(draft);
    }
    m_notices.tell(error);
}

void LetterDesk::takeBack()
{
    const domain::KeptDraft draft = current();
    m_notices.act([draft](const acts::Scope& scope) { return acts::takeBackSent(scope, draft); },
                  [this, draft](const acts::Receipt&) {
                      if (m_id == draft.id && !m_composer.draft().sent.empty()) {
                          std::vector<text::Part> sent = m_composer.draft().sent;
                          sent.pop_back();
                          m_composer.setSent(sent);
                      }
                  });
}

} // namespace choba::messages
