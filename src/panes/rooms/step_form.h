// Something that happened in a room: what, when, and what belongs to it. Why it cannot be recorded
// is told here, before it is tried.
#pragma once

#include "panes/rooms/card.h"
#include "panes/rooms/shown_room.h"

#include <QDate>
#include <QHash>

#include <memory>

class QLineEdit;

namespace choba::widgets {
class ChoiceBox;
class JapanTimeEdit;
class TickBox;
} // namespace choba::widgets

class QDateEdit;

namespace choba::rooms {

// Does it name a day?
bool isDated(domain::EventKind kind);
// Does it need more than the time?
bool needsForm(domain::EventKind kind);

class StepForm : public Card
{
    Q_OBJECT

public:
    StepForm(const Tools& tools, QWidget* parent = nullptr);
    ~StepForm() override;

    // Opens the form; the time is now. Without a kind the seller chooses it. What was entered for
    // another room waits until that one is shown again.
    void begin(const ShownRoom& shown, const std::optional<domain::EventKind>& kind);
    // The room changed, or another is shown: then as leave(), or what waits for that one comes
    // back.
    void show(const ShownRoom& shown);
    // The form's room is not the one shown any more: the form closes without a word, but for one in
    // which something was typed. That stays the form of its own room, and names it.
    void leave();
    void retranslate();
    void close();
    void focusText();

    RoomId roomId() const { return m_shown != nullptr ? m_shown->room().id : RoomId{}; }

    // Something was entered and is not recorded.
    bool isChanged() const;
    // What was entered for this room waits.
    std::optional<RoomId> waitingRoom() const;
    // The room is not there any more.
    void drop(RoomId room);

signals:
    void closed();

private:
    // What stands in the fields.
    struct Input {
        std::optional<domain::EventKind> asked; // nothing = chosen in the form
        domain::EventKind kind = domain::EventKind::note;
        qint64 at = 0;
        QString unread; // typed for a time, and none
        QDate day;
        int stars = 0;
        int by = 0;
        int reason = 0;
        QString text;
        bool goesOn = false;
        bool saidWhoseTurn = false;

        bool operator==(const Input& other) const;
    };

    struct Waiting {
        Input begun;
        Input input;
    };

    Input input() const;
    void enter(const Input& input);
    void putAside();
    void finish(const Result<acts::Receipt>& outcome, RoomId room);
    void buildRows();
    void nameFields();
    QString dayName() const;
    void fillKinds();
    void fillChoices();
    void fillReasons();
    void refresh();
    void check();
    void record();
    domain::EventKind kind() const;
    domain::RoomEvent entered() const;
    domain::RoomStatus statusBefore(qint64 at) const;
    QString problem() const;
    void offerTurn();

    Tools m_tools;
    std::unique_ptr<ShownRoom> m_shown;
    std::optional<domain::EventKind> m_kind; // nothing = chosen in the form
    QString m_failure; // why it could not be recorded
    Input m_begun; // as the form was opened
    QHash<qint64, Waiting> m_waiting; // of rooms that are not shown
    bool m_busy = false;
    bool m_away = false; // its room is not the one shown
    widgets::ChoiceBox* m_kinds;
    widgets::JapanTimeEdit* m_at;
    QLabel* m_dayLabel;
    QDateEdit* m_day;
    QLabel* m_starsLabel;
    widgets::ChoiceBox* m_stars;
    QLabel* m_byLabel;
    widgets::ChoiceBox* m_by;
    QLabel* m_reasonLabel;
    widgets::ChoiceBox* m_reason;
    QLabel* m_kindLabel;
    QLabel* m_atLabel;
    QLabel* m_textLabel;
    QLineEdit* m_text;
    widgets::TickBox* m_goesOn; // the turn stays the seller's
    bool m_saidWhoseTurn = false; // the tick is a person's
    QLabel* m_problem;
    QPushButton* m_cancel;
    QPushButton* m_record;
};

} // namespace choba::rooms
