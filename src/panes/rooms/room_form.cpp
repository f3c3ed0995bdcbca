#include "panes/rooms/room_form.h"

#include "acts/rooms.h"
#include "acts/store.h"
#include "base/clock.h"
#include "base/ms.h"
#include "widgets/act_notices.h"
#include "widgets/choice_box.h"
#include "widgets/client_picker.h"
#include "widgets/form_keys.h"
#include "widgets/japan_time_edit.h"
#include "widgets/tick_box.h"
#include "wording/errors.h"
#include "wording/typed_number.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace choba::rooms {

using domain::EventKind;

namespace {

std::optional<qint64> amountIn(const QString& text)
{
    return wording::typedNumber(text, wording::yenUnits());
}

QString amountText(const std::optional<qint64>& amount)
{
    return amount ? QString::number(*amount) : QString();
}

} // namespace

RoomForm::RoomForm(const Tools& tools, QWidget* parent)
    : Card("roomForm", parent)
    , m_tools(tools)
    , m_kind(new widgets::ChoiceBox(this))
    , m_picker(new widgets::ClientPicker(tools.store, this))
    , m_clientName(new QLabel(this))
    , m_another(makeButton("roomOtherClient", "quiet"))
    , m_make(makeButton("roomMakeClient", "quiet"))
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
    const auto save = [this] { this->save(); };
    widgets::giveFormKeys(this, {.save = save, .cancel = [this] { close(); }, .enter = save});
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
        offerPrice();
        changed();
    });
    connect(m_service, &QComboBox::currentIndexChanged, this, &RoomForm::offerPrice);
    // The address of the room's page holds its number.
    connect(m_number, &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (const QString number = wording::typedPageNumber(typed);
            typed.contains(u'/') && number != typed.trimmed()) {
            m_number->setText(number);
        }
    });
    connect(m_picker, &widgets::ClientPicker::picked, this, [this, changed](ClientId client) {
        setClient(client);
        changed();
    });
    connect(m_picker, &widgets::ClientPicker::createAsked, this, &RoomForm::addClient);
    connect(m_picker, &widgets::ClientPicker::left, this, &RoomForm::takeTyped);
    connect(m_make, &QPushButton::clicked, this, [this] { addClient(m_picker->typed()); });
    connect(m_another, &QPushButton::clicked, this, [this] {
        setClient({});
        m_picker->focus();
    });
    for (QLineEdit* field : {m_number, m_title, m_gross}) {
        connect(field, &QLineEdit::textChanged, this, changed);
    }
    connect(m_at, &widgets::JapanTimeEdit::changed, this, changed);
    connect(m_deadline, &widgets::JapanTimeEdit::changed, this, changed);
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
    constexpr int withOneService = 2; // and "Without a service"
    if (isNew() && m_service->count() == withOneService) {
        m_room.service = ServiceId{m_service->itemData(1).toLongLong()};
    }
    const int service = m_room.service ? m_service->findData(m_room.service->value) : 0;
    m_service->setCurrentIndex(std::max(0, service));
    m_number->setText(room.number);
    m_title->setText(room.title);
    m_gross->setText(amountText(room.gross));
    m_offered.reset();
    offerPrice();
    m_room.gross = amountIn(m_gross->text()); // offered, not typed
    m_speed->setChecked(room.wantsSpeed);
    m_at->setUtc(now);
    m_hasDeadline->setChecked(false);
    m_deadline->setUtc(now + ms::day, now);
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
        && (room.client != m_room.client || !m_picker->typed().isEmpty()
            || m_kind->currentIndex() != 0 || m_at->utc() != m_atThen || m_hasDeadline->isChecked()
            || m_deadline->utc() != m_deadlineThen || !m_at->problem().isEmpty()
            || !m_deadline->problem().isEmpty());
    return otherStart || room.service != m_room.service || room.number != m_room.number
        || room.title != m_room.title || m_gross->text().trimmed() != amountText(m_room.gross)
        || room.wantsSpeed != m_room.wantsSpeed;
}

void RoomForm::focusFields()
{
    m_title->setFocus(Qt::OtherFocusReason);
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

// A purchase usually costs what the service does. What a person typed stays.
void RoomForm::offerPrice()
{
    const bool untouched = m_gross->text().trimmed() == amountText(m_offered);
    if (!isNew() || !untouched) {
        return;
    }
    m_offered.reset();
    const ServiceId chosen{m_service->currentData().toLongLong()};
    if (m_shelf != nullptr && kind() == EventKind::opened) {
        for (const domain::ServiceFacts& facts : m_shelf->facts->services) {
            if (facts.service.id == chosen && facts.service.price > 0) {
                m_offered = facts.service.price;
            }
        }
    }
    m_gross->setText(amountText(m_offered));
}

// A field's words alone do not say which it is.
void RoomForm::tell(const Field& field, const QString& words)
{
    const QString name = field.label->text();
    field.problem->setText(words.isEmpty() || name.isEmpty() ? words
                                                             : tr("%1: %2").arg(name, words));
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
    tell(m_clientField, clientProblem());
    tell(m_numberField, at("number"));
    tell(m_titleField, at("title"));
    tell(m_grossField,
         badAmount ? tr("Write the amount in yen, in digits only: 15000.") : at("gross"));
    const QString badAt = isNew() ? m_at->problem() : QString();
    const QString badDeadline = isNew() && first().value ? m_deadline->problem() : QString();
    tell(m_atField,
         !badAt.isEmpty() ? badAt
             : late       ? wording::sentence(Error{ErrorCode::inFuture, {}, {}})
                          : QString());
    tell(m_deadlineField,
         !badDeadline.isEmpty() ? badDeadline
             : early            ? tr("The deadline lies before the inquiry. Check both times.")
                                : QString());
    const bool placed = problem
        && (problem->where == u"number" || problem->where == u"title"
            || problem->where == u"gross");
    m_problem->setText(!m_failure.isEmpty()     ? m_failure
                           : problem && !placed ? wording::sentence(*problem)
                                                : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    const bool readable = badAt.isEmpty() && badDeadline.isEmpty();
    return m_client.isValid() && !problem && !badAmount && readable && !late && !early
        && m_shelf != nullptr;
}

void RoomForm::save()
{
    m_tried = true;
    m_failure.clear();
    if (!m_client.isValid() && !m_picker->typed().isEmpty()) {
        takeTyped(m_picker->typed()); // Ctrl+Enter leaves no field
    }
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
    emit saved(room, isNew());
    m_tools.notices.tell(*outcome);
}

} // namespace choba::rooms
