// The letter being written: which draft is on the desk, whom it goes to, and its way into the
// history. Everything typed goes to the keeper, everything sent becomes an act.
#pragma once

#include "panes/messages/draft_keeper.h"
#include "widgets/notice.h"

#include <functional>

namespace choba {
class Clock;
}

namespace choba::widgets {
class ActNotices;
class AddressBookSource;
class Composer;
} // namespace choba::widgets

namespace choba::messages {

class LetterDesk : public QObject
{
    Q_OBJECT

public:
    LetterDesk(acts::Store& store, widgets::ActNotices& notices, widgets::AddressBookSource& book,
               widgets::Composer& composer, const Clock& clock, QObject* parent = nullptr);

    // The draft on the desk as it is now.
    domain::KeptDraft current() const;

    const std::optional<ClientId>& client() const { return m_client; }

    DraftId draftId() const { return m_id; }

    DraftKeeper& keeper() { return m_keeper; }

    // The settings of a draft that is begun.
    void setChannel(const QString& id) { m_channel = id; }

    // Each keeps what was on the desk.
    void openLatest(); // the draft written last, or a new one
    void openClient(ClientId client); // their draft, or an empty one
    void openDraft(DraftId draft);
    void openNew();
    void openText(const domain::Draft& draft, const widgets::Notice::Words& words);
    void leave(); // throws a long text away and goes back to what was on the desk before
    void reopen(acts::Kind takenBack); // from the data file, after an act was taken back

    // The letter goes to this client; a notice tells when they have another draft.
    void address(ClientId client);
    // Makes a client of this name, then the same.
    void addressNew(const QString& name);
    void discard();
    void markSent(const std::vector<text::Part>& parts, bool rest);
    void takeBack();
    // The client of the letter has become another.
    void setClient(ClientId client);
    void refreshAddressee();

signals:
    void placeChanged(); // another draft or another client

private:
    void put(const domain::KeptDraft& draft);
    void keep();
    void begin(const std::optional<ClientId>& client);

    acts::Store& m_store;
    widgets::ActNotices& m_notices;
    widgets::AddressBookSource& m_book;
    widgets::Composer& m_composer;
    const Clock& m_clock;
    DraftKeeper m_keeper;
    QString m_channel;
    DraftId m_id;
    std::optional<ClientId> m_client;
    DraftId m_before; // on the desk before openText()
    DraftId m_gone; // thrown away or sent last
    bool m_opening = false; // what the composer says now is not typed
};

} // namespace choba::messages
