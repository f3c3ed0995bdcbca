// The room that the letter on the desk is written in: found, shown, chosen, and what speaks against
// it. Nothing here keeps a letter from being copied.
#pragma once

#include "domain/room_step.h"
#include "panes/messages/room_bar.h"
#include "panes/messages/room_letters.h"
#include "widgets/pane.h"

#include <QObject>

#include <map>
#include <memory>

class QTimer;

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
struct Change;
} // namespace choba::acts

namespace choba::widgets {
class KnowledgeSource;
}

namespace choba::messages {

class LetterDesk;
struct RoomPlace;

using SharedRoomLetter = std::shared_ptr<const writing::RoomLetter>;

class RoomDesk : public QObject
{
    Q_OBJECT

public:
    RoomDesk(acts::Store& store, widgets::KnowledgeSource& knowledge, const Clock& clock,
             LetterDesk& desk, RoomBar& bar, QObject* parent = nullptr);
    ~RoomDesk() override;

    // Of the letter on the desk; nullptr when it is in no room. Without a choice its client's only
    // room, as sending will find it.
    const SharedRoomLetter& letter() const { return m_letter; }

    // Questions are open for a letter in this room: the bar shows where it will go, and what it
    // will be. Invalid = not any more.
    void announce(DraftId draft, RoomId room, std::optional<domain::EventKind> step);

    // The letter on the desk was made from this template: it may say whose turn it leaves.
    void noteTemplate(const QString& key);

    // Of a letter that is about to be written; nullptr when the room is not there.
    SharedRoomLetter letterIn(RoomId room, std::optional<domain::EventKind> step) const;
    std::optional<ClientId> clientOf(RoomId room) const;

    // Where a letter in this room goes: the talk room, or by message before the sale and after the
    // close.
    static QString channelFor(const writing::RoomLetter& letter);

signals:
    void changed(); // the room, or what is known about it
    void chosen(); // by a person: what was announced does not count any more
    // The letter is to be filled anew, in place of what is there.
    void fillAnewAsked(const choba::widgets::Intent& intent);

private:
    using Turns = std::map<qint64, acts::TurnAfter>; // of drafts, by their ids

    enum class Hint { none, notOpenYet, over, refused, stale };

    void readAgain(const acts::Change& change);
    void followText();
    void read();
    void readRules();
    void refreshBar();
    Hint hint() const;
    domain::StepVerdict verdict() const;
    bool isOfDesk() const; // what was read
    bool isBegun() const; // first parts are sent
    std::optional<bool> goesOn() const; // nothing = no question
    RoomBar::Warning warning() const;
    void act();
    void choose(const std::optional<RoomId>& room);
    void chooseStep(const std::optional<domain::EventKind>& step);
    void chooseTurn(bool goesOn);
    void take(const RoomPlace& place);
    bool isRoomChannel() const;
    std::vector<domain::EventKind> possible() const;

    acts::Store& m_store;
    widgets::KnowledgeSource& m_knowledge;
    const Clock& m_clock;
    LetterDesk& m_desk;
    RoomBar& m_bar;
    domain::RoomRules m_rules; // as of m_rulesDay
    QDate m_rulesDay;
    std::vector<domain::RoomFacts> m_rooms; // of the client
    SharedRoomLetter m_letter;
    DraftId m_announcedFor;
    RoomId m_announcedRoom;
    std::optional<domain::EventKind> m_announcedStep;
    SharedRoomLetter m_shown; // the announced one, else that of the desk
    QString m_channel; // the bar was made for
    bool m_empty = true; // so was the letter
    bool m_wasBegun = false;
    DraftId m_readDraft; // that m_letter and m_rooms belong to
    std::optional<ClientId> m_readClient;
    Turns m_chosenTurns; // by a person, while the program runs
    Turns m_templateTurns;
    QTimer* m_minute;
};

} // namespace choba::messages
