#include "panes/rooms/room_form.h"

#include "acts/clients.h"
#include "acts/rooms.h"
#include "acts/store.h"
#include "base/clock.h"
#include "base/ms.h"
#include "storage/clients.h"
#include "widgets/act_notices.h"
#include "widgets/choice_box.h"
#include "widgets/client_picker.h"
#include "widgets/form_keys.h"
#include "widgets/japan_time_edit.h"
#include "widgets/tick_box.h"
#include "wording/errors.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace choba::rooms {

using domain::EventKind;

namespace {

constexpr int mostDigits = 12;

// Digits with or without separators; nothing when it is no amount.
std::optional<qint64> amountIn(const QString& text)
{
    QString digits = text.normalized(QString::NormalizationForm_KC);
    digits.remove(u',').remove(u' ').remove(u'円').remove(QChar(0xA5));
    bool ok = false;
    const qint64 amount = digits.toLongLong(&ok);
    return ok && digits.size() <= mostDigits ? std::optional(amount) : std::nullopt;
}

} // namespace

RoomForm::RoomForm(const Tools& tools, QWidget* parent)
    : Card("roomForm", parent)
    , m_tools(tools)
    , m_kind(new widgets::ChoiceBox(this))
    , m_picker(new widgets::ClientPicker(tools.store, this))
    , m_clientName(new QLabel(this))
    , m_another(makeButton("roomOtherClient", "quiet"))
    , m_service(new widgets::ChoiceBox(this))
    , m_number(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_gross(new QLineEdit(this))
    , m_speed(new widgets::TickBox(this))
    , m_at(new widgets::JapanTimeEdit(this))
    , m_hasDeadline(new widgets::TickBox(this))
    , m_deadline(new widgets::JapanTimeEdit(this))
{
    buildRows();
    connectFields();
    retranslate();
    hide();
}

RoomForm::~RoomForm() = default;

void RoomForm::connectFields()
{
    const auto changed = [this] {
        m_failure.clear();
        if (m_tried) {
            check();
        }
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, changed] {
        refresh();
        changed();
    });
    connect(m_picker, &widgets::ClientPicker::picked, this, [this, changed](ClientId client) {
        setClient(client);
        changed();
    });
    connect(m_picker, &widgets::ClientPicker::createAsked, this, &RoomForm::addClient);
    connect(m_another, &QPushButton::clicked, this, [this] {
        setClient({});
        m_picker->focus();
    });
    for (QLineEdit* field : {m_number, m_title, m_gross}) {
        connect(field, &QLineEdit::textChanged, this, changed);
    }
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, changed);
    connect(m_deadline, &QDateTimeEdit::dateTimeChanged, this, changed);
    connect(m_hasDeadline, &QCheckBox::toggled, this, [this, changed] {
        refresh();
        changed();
    });
    connect(m_cancel, &QPushButton::clicked, this, &RoomForm::close);
    connect(m_save, &QPushButton::clicked, this, &RoomForm::save);
}

void RoomForm::setShelf(const widgets::AgendaSource::Shared& shelf)
{
    m_shelf = shelf;
    if (!isHidden()) {
        fillServices();
        refresh();
    }
}

void RoomForm::beginNew(const std::optional<ClientId>& client)
{
    domain::Room room;
    room.client = client.value_or(ClientId{});
    begin(room);
    if (m_client.isValid()) {
        m_kind->setFocus(Qt::OtherFocusReason);
    } else {
        m_picker->focus();
    }
}

void RoomForm::beginEdit(const domain::Room& room)
{
    begin(room);
    m_service->setFocus(Qt::OtherFocusReason);
}

void RoomForm::begin(const domain::Room& room)
{
    m_room = room;
    m_tried = false;
    m_failure.clear();
    const qint64 now = m_tools.clock.nowUtc();
    fillKinds();
    m_kind->setCurrentIndex(0);
    fillServices();
    const int service = room.service ? m_service->findData(room.service->value) : 0;
    m_service->setCurrentIndex(std::max(0, service));
    m_number->setText(room.number);
    m_title->setText(room.title);
    m_gross->setText(room.gross ? QString::number(*room.gross) : QString());
    m_speed->setChecked(room.wantsSpeed);
    m_at->setUtc(now);
    m_hasDeadline->setChecked(false);
    m_deadline->setUtc(now + ms::day);
    m_atThen = m_at->utc();
    m_deadlineThen = m_deadline->utc();
    setClient(room.client);
    retranslate();
    check();
    for (const Field* field : {&m_clientField, &m_numberField, &m_titleField, &m_grossField,
                               &m_atField, &m_deadlineField}) {
        field->problem->hide(); // nobody is blamed for a form that was just opened
    }
    show();
}

void RoomForm::close()
{
    if (!isHidden()) {
        emit closed(); // before the focus wanders
        hide();
    }
}

bool RoomForm::isChanged() const
{
    if (isHidden()) {
        return false;
    }
    const domain::Room room = entered();
    const bool otherStart = isNew()
        && (room.client != m_room.client || m_kind->currentIndex() != 0 || m_at->utc() != m_atThen
            || m_hasDeadline->isChecked() || m_deadline->utc() != m_deadlineThen);
    return otherStart || room.service != m_room.service || room.number != m_room.number
        || room.title != m_room.title
        || m_gross->text().trimmed() != (m_room.gross ? QString::number(*m_room.gross) : QString())
        || room.wantsSpeed != m_room.wantsSpeed;
}

void RoomForm::focusFields()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void RoomForm::setClient(ClientId client)
{
    m_client = client;
    QString name;
    if (client.isValid() && m_tools.store.isOpen()) {
        if (const auto read = storage::loadClient(m_tools.store.reader(), client)) {
            name = domain::addressedName(*read);
        }
    }
    m_clientName->setText(name.isEmpty() ? tr("Client without a name") : name);
    m_picker->clear();
    refresh();
}

// The room may still be given up; the client stays, and can be taken back by the notice.
void RoomForm::addClient(const QString& name)
{
    domain::Client client;
    client.id = newId<ClientId>(m_tools.clock.nowUtc());
    client.name = name;
    m_tools.notices.act(
        [client](const acts::Scope& scope) { return acts::addClient(scope, client); },
        [this, id = client.id](const acts::Receipt&) {
            setClient(id);
            check();
            m_service->setFocus(Qt::OtherFocusReason);
        });
}

EventKind RoomForm::kind() const
{
    return static_cast<EventKind>(m_kind->currentData().toInt());
}

domain::Room RoomForm::entered() const
{
    domain::Room room = m_room;
    room.client = m_client;
    const qint64 service = m_service->currentData().toLongLong();
    room.service = service > 0 ? std::optional(ServiceId{service}) : std::nullopt;
    room.number = m_number->text().trimmed();
    room.title = m_title->text().trimmed();
    room.gross = amountIn(m_gross->text());
    room.wantsSpeed = m_speed->isChecked();
    return room;
}

domain::RoomEvent RoomForm::first() const
{
    domain::RoomEvent event;
    event.kind = kind();
    event.at = m_at->utc();
    if (event.kind == EventKind::inquiry && m_hasDeadline->isChecked()) {
        event.value = m_deadline->utc();
    }
    return event;
}

void RoomForm::tell(const Field& field, const QString& words)
{
    field.problem->setText(words);
    field.problem->setVisible(!words.isEmpty() && field.content->isVisibleTo(this));
}

// Each field says what is wrong with it; true when nothing is.
bool RoomForm::check()
{
    const domain::Room room = entered();
    const std::optional<Error> problem = domain::problemOf(room);
    const auto at = [&problem](const char* where) {
        return problem && problem->where == QLatin1String(where) ? wording::sentence(*problem)
                                                                 : QString();
    };
    const bool badAmount = !m_gross->text().trimmed().isEmpty() && !room.gross;
    const bool late = isNew() && m_at->utc() > m_tools.clock.nowUtc();
    const bool early = isNew() && first().value && *first().value < first().at;
    tell(m_clientField,
         m_client.isValid() ? QString() : tr("Choose a client, or type the name of a new one."));
    tell(m_numberField, at("number"));
    tell(m_titleField, at("title"));
    tell(m_grossField,
         badAmount ? tr("Write the amount in yen, in digits only: 15000.") : at("gross"));
    tell(m_atField, late ? wording::sentence(Error{ErrorCode::inFuture, {}, {}}) : QString());
    tell(m_deadlineField,
         early ? tr("The deadline lies before the inquiry. Check both times.") : QString());
    const bool placed = problem
        && (problem->where == u"number" || problem->where == u"title"
            || problem->where == u"gross");
    m_problem->setText(!m_failure.isEmpty()     ? m_failure
                           : problem && !placed ? wording::sentence(*problem)
                                                : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    return m_client.isValid() && !problem && !badAmount && !late && !early && m_shelf != nullptr;
}

void RoomForm::save()
{
    m_tried = true;
    m_failure.clear();
    if (m_busy || !check()) {
        return;
    }
    m_busy = true;
    domain::Room room = entered();
    const auto done = [this](RoomId id) {
        return [this, id](const Result<acts::Receipt>& outcome) { finish(outcome, id); };
    };
    if (!isNew()) {
        acts::whenDone(m_tools.store.act([room](const acts::Scope& scope) {
            return changePart(scope, room.id, [&room](domain::Room& kept) {
                const domain::Room there = std::exchange(kept, room);
                kept.note = there.note; // other parts of the page keep these
                kept.screening = there.screening;
            });
        }),
                       this, done(room.id));
        return;
    }
    const qint64 now = m_tools.clock.nowUtc();
    room.id = newId<RoomId>(now);
    room.createdAt = now;
    const domain::RoomRules rules = *m_shelf->rules;
    acts::whenDone(m_tools.store.act([room, rules, event = first()](const acts::Scope& scope) {
        return acts::addRoom(scope, room, event, rules);
    }),
                   this, done(room.id));
}

void RoomForm::finish(const Result<acts::Receipt>& outcome, RoomId room)
{
    m_busy = false;
    if (!outcome) {
        m_failure = wording::sentence(outcome.error());
        check();
        return;
    }
    hide();
    emit saved(room);
    m_tools.notices.tell(*outcome);
}

bool RoomForm::event(QEvent* event)
{
    return widgets::claimFormKeys(event) || Card::event(event);
}

void RoomForm::keyPressEvent(QKeyEvent* event)
{
    switch (widgets::formKey(*event)) {
    case widgets::FormKey::cancel:
        close();
        return;
    case widgets::FormKey::enter:
        if (m_cancel->hasFocus()) {
            close();
            return;
        }
        [[fallthrough]];
    case widgets::FormKey::save:
        save();
        return;
    case widgets::FormKey::none:
        Card::keyPressEvent(event);
    }
}

} // namespace choba::rooms
