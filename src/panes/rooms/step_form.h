// Something that happened in a room: what, when, and what belongs to it. Why it cannot be recorded
// is told here, before it is tried.
#pragma once

#include "panes/rooms/card.h"
#include "panes/rooms/shown_room.h"

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

    // Opens the form; the time is now. Without a kind the seller chooses it.
    void begin(const ShownRoom& shown, const std::optional<domain::EventKind>& kind);
    // The room changed, or another is shown: then as leave().
    void show(const ShownRoom& shown);
    // The form's room is not the one shown any more: the form closes without a word, but for one in
    // which something was typed. That stays the form of its own room, and names it.
    void leave();
    void retranslate();
    void close();
    void focusText();

    RoomId roomId() const { return m_shown != nullptr ? m_shown->room().id : RoomId{}; }

    // Something was typed and is not recorded.
    bool isChanged() const;

signals:
    void closed();

private:
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
