// Below the head of a conversation: the room the letter goes to and what it is there, with menus to
// choose otherwise, and what speaks against sending it so.
#pragma once

#include "domain/room.h"

#include <QFrame>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace choba::widgets {
class TickBox;
}

namespace choba::messages {

class RoomBar : public QFrame
{
    Q_OBJECT

public:
    using Words = std::function<QString()>;

    struct RoomChoice {
        RoomId id;
        Words words;
    };

    struct StepChoice {
        domain::EventKind kind = domain::EventKind::note;
        Words words;
    };

    struct Warning {
        Words words; // empty = none
        Words action; // the button; empty = none
    };

    struct State {
        Words room; // where the letter goes
        Words note; // the room's state
        bool isOpen = false; // which room it is, is still to be said
        std::vector<RoomChoice> rooms;
        std::optional<RoomId> chosen;
        bool mayLeave = true; // a letter in no room is possible
        bool isFixed = false; // parts are sent already
        Words step; // what the letter is there; empty = there is nothing to choose
        std::vector<StepChoice> steps;
        std::optional<domain::EventKind> chosenStep;
        std::optional<bool> goesOn; // the turn stays the seller's; nothing = no question
        Warning warning;
    };

    explicit RoomBar(QWidget* parent = nullptr);
    ~RoomBar() override;

    // Nothing = there is no room to speak of.
    void show(const std::optional<State>& state);

signals:
    void roomChosen(const std::optional<choba::RoomId>& room);
    void stepChosen(const std::optional<choba::domain::EventKind>& step);
    void turnChosen(bool goesOn);
    void actionAsked(); // that of the warning

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void refresh();
    void fillRooms();
    void fillSteps();

    std::optional<State> m_state;
    QLabel* m_goes;
    QPushButton* m_room;
    QPushButton* m_step;
    widgets::TickBox* m_goesOn;
    QLabel* m_note;
    QMenu* m_rooms;
    QMenu* m_steps;
    QFrame* m_band;
    QLabel* m_warning;
    QPushButton* m_action;
};

} // namespace choba::messages
