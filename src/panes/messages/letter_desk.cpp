#include "panes/messages/letter_desk.h"

#include "acts/clients.h"
#include "acts/letters.h"
#include "acts/rooms.h"
#include "base/clock.h"
#include "storage/clients.h"
#include "storage/drafts.h"
#include "storage/messages.h"
#include "widgets/act_notices.h"
#include "widgets/address_book_source.h"
#include "widgets/composer/composer.h"
#include "wording/errors.h"

#include <QScopedValueRollback>

namespace choba::messages {

LetterDesk::LetterDesk(acts::Store& store, widgets::ActNotices& notices,
                       widgets::AddressBookSource& book, widgets::Composer& composer,
                       const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_notices(notices)
    , m_book(book)
    , m_composer(composer)
    , m_clock(clock)
    , m_keeper(store)
{
    connect(&m_composer, &widgets::Composer::draftChanged, this, &LetterDesk::follow);
    connect(&m_composer, &widgets::Composer::textGiven, this,
            [this](const domain::Draft& draft, const widgets::Notice::Words& words) {
                openText(draft, Place::sameClient, words);
            });
    connect(&m_composer, &widgets::Composer::sampleGiven, this,
            [this](const domain::Draft& draft, const widgets::Notice::Words& words) {
                openText(draft, Place::ofItsOwn, words);
            });
    connect(&m_composer, &widgets::Composer::longTextGiven, this, &LetterDesk::hold);
    connect(&m_composer, &widgets::Composer::leaveAsked, this, &LetterDesk::leaveHeld);
    connect(&m_composer, &widgets::Composer::partsSent, this, &LetterDesk::markSent);
    connect(&m_composer, &widgets::Composer::takeBackAsked, this, &LetterDesk::takeBack);
    connect(&m_book, &widgets::AddressBookSource::loaded, this, &LetterDesk::refreshAddressee);
    connect(&m_keeper, &DraftKeeper::loosened, this, [this](DraftId id) {
        if (id == m_id) {
            m_client.reset();
            m_roomPlace = {};
            refreshAddressee();
            emit placeChanged();
        }
    });
    connect(&m_notices, &widgets::ActNotices::undoBegins, &m_keeper, &DraftKeeper::saveNow);
}

domain::KeptDraft LetterDesk::current() const
{
    return {m_id,
            m_client,
            m_composer.draft(),
            m_clock.nowUtc(),
            m_roomPlace.room,
            m_roomPlace.step,
            m_roomPlace.stepValue};
}

void LetterDesk::openLatest()
{
    const auto drafts = storage::waitingDrafts(m_store.reader(), {});
    if (drafts && !drafts->empty()) {
        openDraft(drafts->front().id);
    } else {
        openNew();
    }
}

void LetterDesk::openClient(ClientId client)
{
    m_keeper.saveNow();
    if (const auto unsaved = m_keeper.unsaved(client)) {
        put(*unsaved);
        return;
    }
    auto kept = storage::draftOf(m_store.reader(), client);
    if (!kept) {
        m_notices.tell(kept.error());
    } else if (*kept && storage::dropUnlikeParts(m_store.reader(), **kept)) {
        put(**kept);
    } else {
        begin(client);
    }
}

void LetterDesk::openDraft(DraftId draft)
{
    m_keeper.saveNow();
    if (const auto unsaved = m_keeper.unsaved(draft)) {
        put(*unsaved);
        return;
    }
    auto kept = storage::loadDraft(m_store.reader(), draft);
    if (kept && storage::dropUnlikeParts(m_store.reader(), *kept)) {
        put(*kept);
    } else {
        openNew(); // it is gone
    }
}

void LetterDesk::openNew()
{
    m_keeper.saveNow();
    if (m_client || !m_id.isValid() || !m_composer.draft().isEmpty()) {
        begin({});
    } // else it is one already
}

void LetterDesk::openText(const domain::Draft& draft, Place place,
                          const widgets::Notice::Words& words)
{
    const domain::KeptDraft before = current();
    m_keeper.saveNow();
    if (place == Place::ofItsOwn || !before.draft.isEmpty()) {
        begin({});
    }
    put({m_id, m_client, draft, m_clock.nowUtc(), m_roomPlace.room, {}, {}});
    keep();
    m_composer.focusText();
    emit m_notices.noticed({.words = words,
                            .action = {},
                            .act =
                                [this, before, made = m_id] {
                                    m_gone = made;
                                    m_keeper.saveNow(); // so that throwing away can be undone
                                    m_keeper.forget(made);
                                    m_notices.act([made](const acts::Scope& scope) {
                                        return acts::discardDraft(scope, made);
                                    });
                                    if (m_id == made) {
                                        begin(m_client);
                                    }
                                    if (m_id != made && !before.draft.isEmpty()) {
                                        openDraft(before.id);
                                    }
                                },
                            .details = {}});
}

void LetterDesk::hold(const domain::Draft& whole)
{
    const domain::KeptDraft before = current();
    domain::KeptDraft longer = before;
    longer.draft = whole;
    put(longer);
    m_beforeHeld = before;
    keep();
    emit m_notices.noticed({});
}

void LetterDesk::leaveHeld()
{
    if (!m_beforeHeld) {
        discard(); // it was opened as it is
        return;
    }
    const domain::KeptDraft held = current();
    put(domain::KeptDraft(*m_beforeHeld));
    keep();
    m_composer.focusText();
    emit m_notices.noticed({.words = [] { return tr("The long text was closed."); },
                            .action = {},
                            .act =
                                [this, held] {
                                    if (m_id == held.id) {
                                        hold(held.draft);
                                    }
                                },
                            .details = {}});
}

void LetterDesk::reopen(acts::Kind takenBack)
{
    const bool gone =
        takenBack == acts::Kind::draftDiscarded || takenBack == acts::Kind::letterSent;
    auto kept = storage::loadDraft(m_store.reader(), gone ? m_gone : m_id);
    if (!kept || !storage::dropUnlikeParts(m_store.reader(), *kept)) {
        if (m_client && !storage::loadClient(m_store.reader(), *m_client)) {
            setClient({}); // the client was made by the act
        }
        return;
    }
    if (kept->id != m_id) {
        m_keeper.saveNow();
        put(*kept);
        return;
    }
    // What is typed is newer than the file; only what was sent and to whom has changed.
    setClient(kept->client);
    setRoomPlace({kept->room, kept->step, kept->stepValue});
    m_composer.setSent(kept->draft.sent);
}

void LetterDesk::address(ClientId client)
{
    if (m_composer.draft().isEmpty()) {
        openClient(client);
        m_composer.focusText();
        return;
    }
    const domain::KeptDraft draft = current();
    const auto done = m_store.act([draft, client](const acts::Scope& scope) {
        return acts::addressDraft(scope, draft, client);
    });
    acts::whenDone(done, this, [this, draft, client](const Result<acts::Receipt>& outcome) {
        if (outcome) {
            if (m_id == draft.id) {
                setClient(client);
                m_composer.focusText();
            }
            m_notices.tell(*outcome);
        } else if (outcome.error().code == ErrorCode::draftThere) {
            emit m_notices.noticed(
                {.words = [error = outcome.error()] { return wording::sentence(error); },
                 .action = [] { return tr("Open that one"); },
                 .act = [this, client] { openClient(client); },
                 .details = {}});
        } else {
            m_notices.tell(outcome.error());
        }
    });
}

void LetterDesk::addressNew(const QString& name)
{
    domain::Client client;
    client.id = newId<ClientId>(m_clock.nowUtc());
    client.name = name;
    m_notices.act([client](const acts::Scope& scope) { return acts::addClient(scope, client); },
                  [this, id = client.id, draft = m_id](const acts::Receipt&) {
                      if (m_id == draft) {
                          address(id);
                      }
                  });
}

void LetterDesk::discard()
{
    const domain::KeptDraft draft = current();
    m_keeper.saveNow();
    m_keeper.forget(draft.id);
    begin(m_client);
    if (draft.draft.isEmpty()) {
        return;
    }
    m_gone = draft.id;
    const auto done = m_store.act(
        [id = draft.id](const acts::Scope& scope) { return acts::discardDraft(scope, id); });
    acts::whenDone(done, this, [this, draft](const Result<acts::Receipt>& outcome) {
        if (outcome) {
            m_notices.tell(*outcome);
        } else {
            m_notices.tell(outcome.error());
            m_keeper.keep(draft); // it was not saved and must not be lost
        }
    });
}

void LetterDesk::setRoomPlace(const RoomPlace& place)
{
    if (place == m_roomPlace) {
        return;
    }
    m_roomPlace = place;
    if (!m_composer.draft().isEmpty()) {
        keep();
    }
    emit roomPlaceChanged();
}

void LetterDesk::moveToRoom(RoomId room, const QString& channel)
{
    domain::KeptDraft draft = current();
    if (draft.draft.channel == channel && draft.room == room) {
        return;
    }
    if (draft.draft.sent.empty()) {
        draft.draft.channel = channel;
    } else if (!goesTo(room)) { // what is begun goes on where its first parts went
        m_keeper.saveNow();
        begin({});
        emit m_notices.noticed(widgets::Notice::of([] {
            return tr("A part of the former letter is already sent elsewhere. The one for this "
                      "room stands in a draft of its own: please say whom it goes to.");
        }));
        return;
    }
    draft.room = room;
    draft.step.reset();
    draft.stepValue.reset();
    put(draft);
    if (!draft.draft.isEmpty()) {
        keep();
    }
}

bool LetterDesk::goesTo(RoomId room) const
{
    if (!m_client) {
        return false;
    }
    const auto there = acts::roomForMessage(m_store.reader(), *m_client, m_composer.draft().channel,
                                            m_roomPlace.room);
    return there && *there == room;
}

void LetterDesk::setClient(const std::optional<ClientId>& client)
{
    if (client != m_client) {
        m_client = client;
        m_roomPlace = {}; // that of another client's
        if (m_keeper.unsaved(m_id)) {
            keep(); // with its new place
        }
    }
    refreshAddressee();
    emit placeChanged();
}

void LetterDesk::refreshAddressee()
{
    std::optional<domain::Client> client;
    if (m_client && m_store.isOpen()) {
        const auto loaded = storage::loadClient(m_store.reader(), *m_client);
        client = loaded ? std::optional(*loaded) : std::nullopt;
    }
    m_composer.setAddressee(client, m_book.current());
    emit addresseeRead();
}

void LetterDesk::put(const domain::KeptDraft& draft)
{
    const QScopedValueRollback opening(m_opening, true);
    m_id = draft.id;
    m_client = draft.client;
    m_roomPlace = {draft.room, draft.step, draft.stepValue};
    m_beforeHeld.reset();
    domain::Draft shown = draft.draft;
    if (shown.channel.isEmpty()) {
        shown.channel = m_channel;
    }
    m_composer.open(shown);
    refreshAddressee();
    emit placeChanged();
}

void LetterDesk::follow()
{
    if (!m_opening && m_roomPlace.step && m_composer.draft().isEmpty()) {
        setRoomPlace({m_roomPlace.room, {}, {}}); // what is written next is another letter
    }
    keep();
}

void LetterDesk::keep()
{
    if (!m_opening && m_id.isValid()) {
        m_keeper.keep(current());
    }
}

void LetterDesk::begin(const std::optional<ClientId>& client, const QString& text)
{
    domain::KeptDraft fresh;
    fresh.id = newId<DraftId>(m_clock.nowUtc());
    fresh.client = client;
    fresh.draft.text = text;
    fresh.draft.channel = channelOf(client);
    fresh.draft.numbering = m_composer.draft().numbering;
    put(fresh);
    if (!text.isEmpty()) {
        keep();
    }
}

// That of the last message; a letter to support must not turn the next one into mail.
QString LetterDesk::channelOf(const std::optional<ClientId>& client) const
{
    if (client) {
        const auto last = storage::loadHistory(m_store.reader(), *client, {}, 1);
        if (last && !last->empty()) {
            return last->front().channel;
        }
    }
    return m_channel;
}

} // namespace choba::messages
