// What is kept about a room or an inquiry: a new one, or one that is there.
#pragma once

#include "panes/rooms/card.h"
#include "panes/rooms/shown_room.h"

class QFormLayout;
class QLineEdit;

namespace choba::widgets {
class ChoiceBox;
class ClientPicker;
class JapanTimeEdit;
class TickBox;
} // namespace choba::widgets

namespace choba::rooms {

class FieldScroll;

class RoomForm : public Card
{
    Q_OBJECT

public:
    RoomForm(const Tools& tools, QWidget* parent = nullptr);
    ~RoomForm() override;

    // Services and rules the form offers and follows; nothing can be saved without.
    void setShelf(const widgets::AgendaSource::Shared& shelf);

    void beginNew(const std::optional<ClientId>& client);
    void beginEdit(const domain::Room& room);
    void retranslate();
    void close();
    void focusFields();

    RoomId roomId() const { return m_room.id; } // none = a new one

    bool isNew() const { return !m_room.id.isValid(); }

    // Something was typed and is not saved.
    bool isChanged() const;

signals:
    void saved(choba::RoomId room, bool isNew);
    void closed();

private:
    // A field with its name before it; what is wrong with it stands below all fields.
    struct Field {
        QLabel* label = nullptr;
        QWidget* content = nullptr;
        QLabel* problem = nullptr;
    };

    Field addField(QFormLayout* rows, const char* name, QWidget* content);
    void nameFields();
    void buildRows();
    void connectFields();
    void begin(const domain::Room& room);
    void setClient(ClientId client);
    void addClient(const QString& name);
    void takeTyped(const QString& name);
    QString clientProblem() const;
    void fillKinds();
    void fillServices();
    void refresh();
    void offerPrice();
    domain::EventKind kind() const;
    domain::Room entered() const;
    domain::RoomEvent first() const;
    void tell(const Field& field, const QString& words);
    bool check();
    void save();
    void finish(const Result<acts::Receipt>& outcome, RoomId room);

    Tools m_tools;
    widgets::AgendaSource::Shared m_shelf;
    domain::Room m_room; // as it was when the form was opened; without an id = a new one
    ClientId m_client;
    qint64 m_atThen = 0; // as the form was opened
    qint64 m_deadlineThen = 0;
    std::optional<qint64> m_offered; // the amount that the service gave
    bool m_tried = false;
    bool m_busy = false;
    QString m_failure; // why it could not be saved
    FieldScroll* m_scroll = nullptr;
    widgets::ChoiceBox* m_kind;
    widgets::ClientPicker* m_picker;
    QLabel* m_clientName;
    QPushButton* m_another;
    QPushButton* m_make; // the client whose name is typed
    widgets::ChoiceBox* m_service;
    QLineEdit* m_number;
    QLineEdit* m_title;
    QLineEdit* m_gross;
    widgets::TickBox* m_speed;
    widgets::JapanTimeEdit* m_at;
    widgets::TickBox* m_hasDeadline;
    widgets::JapanTimeEdit* m_deadline;
    Field m_kindField;
    Field m_clientField;
    Field m_serviceField;
    Field m_numberField;
    Field m_titleField;
    Field m_grossField;
    Field m_speedField;
    Field m_atField;
    Field m_deadlineField;
    QLabel* m_problem;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

} // namespace choba::rooms
