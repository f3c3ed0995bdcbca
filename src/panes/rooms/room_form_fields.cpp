// The fields of the form, and what stands beside them.
#include "panes/rooms/field_scroll.h"
#include "panes/rooms/room_form.h"
#include "widgets/choice_box.h"
#include "widgets/client_picker.h"
#include "widgets/japan_time_edit.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "widgets/tick_box.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringBuilder>

namespace choba::rooms {

namespace size = widgets::size;
using domain::EventKind;

namespace {

constexpr int widest = 60 * size::grid;

} // namespace

RoomForm::Field RoomForm::addField(QFormLayout* rows, const char* name, QWidget* content)
{
    Field field;
    field.label = new QLabel(this);
    field.label->setObjectName(QLatin1String(name) + QLatin1String("Label"));
    field.content = content;
    field.problem = new QLabel(this);
    field.problem->setObjectName(QLatin1String(name) + QLatin1String("Problem"));
    field.problem->setTextFormat(Qt::PlainText);
    field.problem->setWordWrap(true);
    widgets::setLook(field.problem, "chip", QStringLiteral("warn"));
    field.problem->hide();
    content->setMaximumWidth(widest);
    rows->addRow(field.label, content);
    return field;
}

void RoomForm::nameFields()
{
    m_kind->setObjectName(QStringLiteral("roomKind"));
    m_clientName->setObjectName(QStringLiteral("roomClientName"));
    m_clientName->setTextFormat(Qt::PlainText);
    m_service->setObjectName(QStringLiteral("roomService"));
    m_number->setObjectName(QStringLiteral("roomNumber"));
    m_title->setObjectName(QStringLiteral("roomTitle"));
    m_gross->setObjectName(QStringLiteral("roomGross"));
    m_speed->setObjectName(QStringLiteral("roomSpeed"));
    m_at->setObjectName(QStringLiteral("roomAt"));
    m_hasDeadline->setObjectName(QStringLiteral("roomHasDeadline"));
    m_deadline->setObjectName(QStringLiteral("roomDeadline"));
    m_at->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RoomForm::buildRows()
{
    nameFields();
    auto* client = new QWidget(this);
    auto* clientRow = new QHBoxLayout(client);
    clientRow->setContentsMargins(0, 0, 0, 0);
    clientRow->setSpacing(size::grid);
    clientRow->addWidget(m_picker, 1);
    clientRow->addWidget(m_clientName);
    clientRow->addWidget(m_another);
    clientRow->addWidget(m_make);
    clientRow->addStretch();
    auto* deadline = new QWidget(this);
    auto* deadlineRow = new QHBoxLayout(deadline);
    deadlineRow->setContentsMargins(0, 0, 0, 0);
    deadlineRow->setSpacing(size::grid);
    deadlineRow->addWidget(m_hasDeadline);
    deadlineRow->addWidget(m_deadline);
    deadlineRow->addStretch();
    auto* fields = new QWidget(this);
    auto* rows = new QFormLayout(fields);
    rows->setContentsMargins(0, 0, size::grid, 0);
    rows->setHorizontalSpacing(2 * size::grid);
    rows->setVerticalSpacing(size::grid);
    m_kindField = addField(rows, "roomKind", m_kind);
    m_clientField = addField(rows, "roomClient", client);
    m_serviceField = addField(rows, "roomService", m_service);
    m_numberField = addField(rows, "roomNumber", m_number);
    m_titleField = addField(rows, "roomTitle", m_title);
    m_grossField = addField(rows, "roomGross", m_gross);
    m_speedField = addField(rows, "roomSpeed", m_speed);
    m_atField = addField(rows, "roomAt", m_at);
    m_deadlineField = addField(rows, "roomDeadline", deadline);
    m_scroll = new FieldScroll(fields, this);
    m_scroll->setObjectName(QStringLiteral("roomFields"));
    column()->addWidget(m_scroll);
    // Below the fields: none of them moves under the mouse when a line comes or goes.
    for (const Field* field : {&m_clientField, &m_numberField, &m_titleField, &m_grossField,
                               &m_atField, &m_deadlineField}) {
        column()->addWidget(field->problem);
    }
    m_problem = addLabel("roomProblem");
    widgets::setLook(m_problem, "chip", QStringLiteral("warn"));
    m_problem->hide();
    m_cancel = makeButton("roomCancel");
    m_save = makeButton("roomSave", "primary");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    column()->addLayout(buttons);
}

void RoomForm::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("Talk room (bought)"), static_cast<int>(EventKind::opened));
    m_kind->addItem(tr("Inquiry or estimate request"), static_cast<int>(EventKind::inquiry));
    m_kind->addItem(tr("Proposal I sent"), static_cast<int>(EventKind::proposal));
    m_kind->setCurrentIndex(chosen);
}

// Those that are offered, and the one the room has.
void RoomForm::fillServices()
{
    const QSignalBlocker quiet(m_service);
    const QVariant chosen = m_service->currentData();
    m_service->clear();
    m_service->addItem(tr("Without a service"), qint64(0));
    if (m_shelf != nullptr) {
        for (const domain::ServiceFacts& facts : m_shelf->facts->services) {
            const domain::Service& service = facts.service;
            if (service.active || m_room.service == service.id) {
                m_service->addItem(service.title, service.id.value);
            }
        }
    }
    m_service->setCurrentIndex(std::max(0, m_service->findData(chosen)));
}

void RoomForm::refresh()
{
    const bool chosen = m_client.isValid();
    m_picker->setVisible(!chosen);
    m_clientName->setVisible(chosen);
    m_another->setVisible(chosen && isNew());
    const QString typed = m_picker->typed();
    m_make->setVisible(!chosen && !typed.isEmpty());
    m_make->setText(tr("Make a new client"));
    m_make->setAccessibleName(tr("Make “%1” a new client").arg(typed));
    const auto setShown = [](const Field& field, bool shown) {
        field.label->setVisible(shown);
        field.content->setVisible(shown);
        if (!shown) {
            field.problem->hide();
        }
    };
    setShown(m_kindField, isNew());
    setShown(m_atField, isNew());
    setShown(m_deadlineField, isNew() && kind() == EventKind::inquiry);
    m_deadline->setEnabled(m_hasDeadline->isChecked());
    m_atField.label->setText(kind() == EventKind::opened        ? tr("Bought at")
                                 : kind() == EventKind::inquiry ? tr("Asked at")
                                                                : tr("Sent at"));
    m_at->setAccessibleName(m_atField.label->text());
}

void RoomForm::retranslate()
{
    setHeading(isNew() ? tr("New talk room or inquiry")
                       : QString(m_clientName->text() % QStringLiteral(" · ") % tr("Talk room")));
    fillKinds();
    fillServices();
    const std::pair<const Field*, QString> names[] = {
        {&m_kindField, tr("What it is")},
        {&m_clientField, tr("Client")},
        {&m_serviceField, tr("Service")},
        {&m_numberField, tr("Room number")},
        {&m_titleField, tr("Subject")},
        {&m_grossField, tr("Amount (yen)")},
        {&m_speedField, {}},
        {&m_deadlineField, tr("Answer by")},
    };
    for (const auto& [field, words] : names) {
        field->label->setText(words);
        field->label->setBuddy(field->content);
        field->content->setAccessibleName(words);
    }
    m_picker->setPlaceholder(tr("Name of the client"));
    m_another->setText(tr("Another client"));
    m_another->setAccessibleName(tr("Choose another client"));
    m_number->setPlaceholderText(tr("From the room's page; may be empty"));
    m_title->setPlaceholderText(tr("Where the service does not say it; may be empty"));
    m_gross->setPlaceholderText(tr("With options and tips; may be empty"));
    m_scroll->setAccessibleName(tr("Fields of the talk room"));
    m_speed->setText(tr("This client cares for speed: remind me of the first draft"));
    m_speed->setAccessibleName(m_speed->text());
    m_hasDeadline->setText(tr("The client named a deadline"));
    m_hasDeadline->setAccessibleName(m_hasDeadline->text());
    m_deadline->setAccessibleName(tr("Answer by"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Do not save the room"));
    m_save->setText(isNew() ? tr("Record") : tr("Save"));
    m_save->setAccessibleName(tr("Save the room"));
    refresh();
    if (m_tried) {
        check();
    }
}

} // namespace choba::rooms
