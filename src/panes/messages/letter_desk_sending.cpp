// The part of LetterDesk that makes what was sent a fact.
#include "acts/letters.h"
#include "base/clock.h"
#include "panes/messages/letter_desk.h"
#include "storage/rooms.h"
#include "widgets/act_notices.h"
#include "widgets/composer/composer.h"
#include "wording/rooms.h"

#include <algorithm>

namespace choba::messages {

void LetterDesk::markSent(const std::vector<text::Part>& parts, bool rest)
{
    const domain::KeptDraft draft = current();
    m_keeper.forget(draft.id); // the act keeps the text
    m_keeper.hold(draft.id);
    const auto done = m_store.run<acts::Sent>([draft, parts, rest](const acts::Scope& scope) {
        return acts::markSent(scope, draft, parts, rest ? acts::Rest::open : acts::Rest::none);
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
    if (rest || !draft.step) {
        m_notices.tell(sent.receipt);
        return;
    }
    domain::RoomEvent step;
    step.kind = *draft.step;
    bool recorded = false;
    if (draft.room) {
        const auto history = storage::loadHistory(m_store.reader(), *draft.room);
        recorded = history
            && std::any_of(history->begin(), history->end(), [&](const domain::RoomEvent& event) {
                       return event.message == sent.message && event.kind == step.kind;
                   });
    }
    m_notices.tell(sent.receipt, [step, recorded] {
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
