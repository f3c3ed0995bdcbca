#include "panes/messages/letter_desk.h"

#include "acts/clients.h"
#include "acts/letters.h"
#include "base/clock.h"
#include "storage/clients.h"
#include "storage/drafts.h"
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
    connect(&m_composer, &widgets::Composer::draftChanged, this, &LetterDesk::keep);
    connect(&m_composer, &widgets::Composer::anotherAsked, this, &LetterDesk::openText);
    connect(&m_composer, &widgets::Composer::partsSent, this, &LetterDesk::markSent);
    connect(&m_composer, &widgets::Composer::takeBackAsked, this, &LetterDesk::takeBack);
    connect(&m_book, &widgets::AddressBookSource::loaded, this, &LetterDesk::refreshAddressee);
    connect(&m_notices, &widgets::ActNotices::undoBegins, &m_keeper, &DraftKeeper::saveNow);
}

domain::KeptDraft LetterDesk::current() const
{
    return {m_id, m_client, m_composer.draft(), m_clock.nowUtc()};
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
    if (!m_client && m_id.isValid() && m_composer.draft().isEmpty()) {
        return; // it is one already
    }
    begin({});
}

void LetterDesk::openText(const domain::Draft& draft, const widgets::Notice::Words& words)
{
    // A letter of the same client stays on its place when nothing is written there yet.
    const domain::KeptDraft before = current();
    if (!before.draft.isEmpty()) {
        m_keeper.saveNow();
        m_before = m_id;
        m_id = newId<DraftId>(m_clock.nowUtc());
        m_client.reset();
    }
    put({m_id, m_client, draft, m_clock.nowUtc()});
    keep();
    m_composer.focusText();
    if (!words) {
        emit m_notices.noticed({});
        return;
    }
    emit m_notices.noticed({.words = words,
                            .action = {},
                            .act =
                                [this, before, made = m_id] {
                                    if (before.draft.isEmpty()) {
                                        put(before);
                                        keep();
                                    } else {
                                        m_notices.act([made](const acts::Scope& scope) {
                                            return acts::discardDraft(scope, made);
                                        });
                                        openDraft(before.id);
                                    }
                                },
                            .details = {}});
}

void LetterDesk::leave()
{
    const DraftId before = m_before;
    discard();
    if (before.isValid()) {
        m_before = {};
        openDraft(before);
    }
}

void LetterDesk::reopen(acts::Kind takenBack)
{
    const bool gone =
        takenBack == acts::Kind::draftDiscarded || takenBack == acts::Kind::letterSent;
    auto kept = storage::loadDraft(m_store.reader(), gone ? m_gone : m_id);
    if (!kept || !storage::dropUnlikeParts(m_store.reader(), *kept)) {
        const bool known = m_client && storage::loadClient(m_store.reader(), *m_client);
        if (m_client && !known) {
            openNew(); // the client was made by the act
        }
        return;
    }
    if (kept->id == m_id && kept->draft.text == m_composer.draft().text) {
        m_client = kept->client; // the caret and the editor's own undo stay
        m_composer.setSent(kept->draft.sent);
        refreshAddressee();
        emit placeChanged();
    } else {
        put(*kept);
    }
}

void LetterDesk::address(ClientId client)
{
    if (m_composer.draft().isEmpty()) {
        openClient(client);
        return;
    }
    const domain::KeptDraft draft = current();
    m_store
        .act([draft, client](const acts::Scope& scope) {
            return acts::addressDraft(scope, draft, client);
        })
        .then(this, [this, draft, client](const Result<acts::Receipt>& outcome) {
            if (outcome) {
                m_keeper.forget(draft.id);
                if (m_id == draft.id) {
                    setClient(client);
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
                  [this, id = client.id](const acts::Receipt&) { address(id); });
}

void LetterDesk::discard()
{
    const DraftId id = m_id;
    const bool kept = !m_composer.draft().isEmpty();
    m_keeper.saveNow();
    m_keeper.forget(id);
    begin(m_client);
    if (kept) {
        m_gone = id;
        m_notices.act([id](const acts::Scope& scope) { return acts::discardDraft(scope, id); });
    }
}

void LetterDesk::markSent(const std::vector<text::Part>& parts, bool rest)
{
    const domain::KeptDraft draft = current();
    m_keeper.forget(draft.id); // the act keeps the text; a later save would bring the draft back
    m_store
        .run<acts::Sent>([draft, parts, rest](const acts::Scope& scope) {
            return acts::markSent(scope, draft, parts, rest ? acts::Rest::open : acts::Rest::none);
        })
        .then(this, [this, draft, parts, rest](const Result<acts::Sent>& outcome) {
            if (!outcome) {
                if (m_id == draft.id) {
                    std::vector<text::Part> before = draft.draft.sent;
                    before.resize(before.size() - parts.size());
                    m_composer.setSent(before);
                    keep();
                } else {
                    m_keeper.keep(draft);
                }
                m_notices.tell(outcome.error());
                return;
            }
            if (m_id == draft.id) {
                m_client = outcome->client;
                if (rest) {
                    refreshAddressee();
                    emit placeChanged();
                } else {
                    m_gone = draft.id;
                    begin(outcome->client);
                }
            }
            m_store.announce(outcome->receipt.change);
            m_notices.tell(outcome->receipt);
        });
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

void LetterDesk::setClient(ClientId client)
{
    m_client = client;
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
}

void LetterDesk::put(const domain::KeptDraft& draft)
{
    const QScopedValueRollback opening(m_opening, true);
    m_id = draft.id;
    m_client = draft.client;
    domain::Draft shown = draft.draft;
    if (shown.channel.isEmpty()) {
        shown.channel = m_channel;
    }
    m_composer.open(shown);
    refreshAddressee();
    emit placeChanged();
}

void LetterDesk::keep()
{
    if (!m_opening && m_id.isValid()) {
        m_keeper.keep(current());
    }
}

void LetterDesk::begin(const std::optional<ClientId>& client)
{
    domain::KeptDraft fresh;
    fresh.id = newId<DraftId>(m_clock.nowUtc());
    fresh.client = client;
    fresh.draft.channel = m_composer.draft().channel;
    fresh.draft.numbering = m_composer.draft().numbering;
    put(fresh);
}

} // namespace choba::messages
