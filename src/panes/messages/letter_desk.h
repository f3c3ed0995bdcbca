// The letter being written: which draft is on the desk, whom it goes to, and its way into the
// history. Everything typed goes to the keeper, everything sent becomes an act. Acts are answered
// later: each answer looks whether its draft is still on the desk and what was typed meanwhile.
#pragma once

#include "panes/messages/draft_keeper.h"
#include "widgets/notice.h"

namespace choba {
class Clock;
}

namespace choba::acts {
struct Sent;
}

namespace choba::widgets {
class ActNotices;
class AddressBookSource;
class Composer;
} // namespace choba::widgets

namespace choba::messages {

// The room a letter is written in, and what it is there; see domain::KeptDraft.
struct RoomPlace {
    std::optional<RoomId> room;
    std::optional<domain::EventKind> step;
    std::optional<qint64> stepValue;

    bool operator==(const RoomPlace&) const = default;
};

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

    const RoomPlace& roomPlace() const { return m_roomPlace; }

    void setRoomPlace(const RoomPlace& place);

    // Is it said with the letter on the desk that the turn in its room stays the seller's?
    void setGoesOn(bool goesOn) { m_goesOn = goesOn; }

    // The letter goes there by this channel; what is written stays. One whose first parts went
    // elsewhere makes way for a new draft.
    void moveToRoom(RoomId room, const QString& channel);

    DraftKeeper& keeper() { return m_keeper; }

    widgets::Composer& composer() { return m_composer; }

    // Where a draft goes whose conversation does not tell.
    void setChannel(const QString& id) { m_channel = id; }

    // Each keeps what was on the desk.
    void openLatest(); // the draft written last, or a new one
    void openClient(ClientId client); // their draft, or an empty one
    void openDraft(DraftId draft);
    void openNew();

    enum class Place { sameClient, ofItsOwn }; // whose letter a text from elsewhere becomes
    void openText(const domain::Draft& draft, Place place, const widgets::Notice::Words& words);
    // A text too long for the editor takes the place of the present one, which is its beginning.
    void hold(const domain::Draft& whole);
    void leaveHeld(); // back to what was there before

    void reopen(acts::Kind takenBack); // from the data file, after an act was taken back

    // The letter on the desk goes to this client; a notice tells when they have another draft.
    void address(ClientId client);
    // Makes a client of this name, then the same.
    void addressNew(const QString& name);
    void discard();
    void markSent(const std::vector<text::Part>& parts, bool rest);
    void takeBack();
    void refreshAddressee();

signals:
    void placeChanged(); // another draft or another client
    void roomPlaceChanged(); // of the same draft
    void addresseeRead(); // the client's own details may be others now

private:
    void put(const domain::KeptDraft& draft);
    void follow();
    void keep();
    void begin(const std::optional<ClientId>& client, const QString& text = {});
    bool goesTo(RoomId room) const;
    void setClient(const std::optional<ClientId>& client);
    void takeSent(const domain::KeptDraft& draft, const acts::Sent& sent, bool rest);
    void tellSent(const domain::KeptDraft& draft, const acts::Sent& sent, bool rest);
    void takeRefusal(const domain::KeptDraft& draft, size_t parts, const Error& error);
    QString channelOf(const std::optional<ClientId>& client) const;

    acts::Store& m_store;
    widgets::ActNotices& m_notices;
    widgets::AddressBookSource& m_book;
    widgets::Composer& m_composer;
    const Clock& m_clock;
    DraftKeeper m_keeper;
    QString m_channel;
    DraftId m_id;
    std::optional<ClientId> m_client;
    RoomPlace m_roomPlace;
    bool m_goesOn = false;
    DraftId m_gone; // thrown away or sent last
    std::optional<domain::KeptDraft> m_beforeHeld; // what a long text took the place of
    bool m_opening = false; // what the composer says now is not typed
};

} // namespace choba::messages
