#include "panes/rooms/step_form.h"

#include "acts/rooms.h"
#include "acts/store.h"
#include "base/clock.h"
#include "base/ms.h"
#include "widgets/act_notices.h"
#include "widgets/choice_box.h"
#include "widgets/form_keys.h"
#include "widgets/japan_time_edit.h"
#include "widgets/tick_box.h"
#include "wording/errors.h"
#include "wording/rooms.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace choba::rooms {

using domain::CancelReason;
using domain::EventKind;
using domain::Side;

namespace {

constexpr qsizetype longestText = 2'000;

// The value of a step with a day: an answer is owed until its end, the others name the day itself.
qint64 valueOf(EventKind kind, QDate day)
{
    const qint64 start = domain::startOfDay(domain::dayOf(day));
    return kind == EventKind::inquiry ? start + ms::day - ms::minute : start;
}

QLabel* label(const char* name, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

widgets::ChoiceBox* choiceBox(const char* name, QWidget* parent)
{
    auto* made = new widgets::ChoiceBox(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

bool isDated(EventKind kind)
{
    return kind == EventKind::inquiry || kind == EventKind::promised
        || kind == EventKind::deliveryDate;
}

bool needsForm(EventKind kind)
{
    return isDated(kind) || kind == EventKind::cancelAsked || kind == EventKind::ratedByClient
        || kind == EventKind::note;
}

StepForm::StepForm(const Tools& tools, QWidget* parent)
    : Card("stepForm", parent)
    , m_tools(tools)
    , m_kinds(choiceBox("stepKind", this))
    , m_at(new widgets::JapanTimeEdit(this))
    , m_dayLabel(label("stepDayLabel", this))
    , m_day(new QDateEdit(this))
    , m_starsLabel(label("stepStarsLabel", this))
    , m_stars(choiceBox("stepStars", this))
    , m_byLabel(label("stepByLabel", this))
    , m_by(choiceBox("stepBy", this))
    , m_reasonLabel(label("stepReasonLabel", this))
    , m_reason(choiceBox("stepReason", this))
    , m_kindLabel(label("stepKindLabel", this))
    , m_atLabel(label("stepAtLabel", this))
    , m_textLabel(label("stepTextLabel", this))
    , m_text(new QLineEdit(this))
    , m_goesOn(new widgets::TickBox(this))
{
    m_at->setObjectName(QStringLiteral("stepAt"));
    m_day->setObjectName(QStringLiteral("stepDay"));
    m_day->setAccessibleName(tr("Promised for"));
    m_day->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_text->setObjectName(QStringLiteral("stepText"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setMaxLength(longestText);
    m_goesOn->setObjectName(QStringLiteral("stepGoesOn"));
    buildRows();
    const auto changed = [this] {
        m_failure.clear();
        check();
    };
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this, changed] {
        refresh();
        changed();
    });
    connect(m_at, &widgets::JapanTimeEdit::changed, this, changed);
    connect(m_day, &QDateEdit::dateChanged, this, changed);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this, changed] {
        fillReasons();
        m_reason->setCurrentIndex(0); // what was chosen for the other side says nothing here
        changed();
    });
    connect(m_reason, &QComboBox::currentIndexChanged, this, changed);
    connect(m_text, &QLineEdit::textChanged, this, changed);
    connect(m_goesOn, &QCheckBox::clicked, this, [this] { m_saidWhoseTurn = true; });
    connect(m_cancel, &QPushButton::clicked, this, &StepForm::close);
    connect(m_record, &QPushButton::clicked, this, &StepForm::record);
    const auto record = [this] { this->record(); };
    widgets::giveFormKeys(this, {.save = record, .cancel = [this] { close(); }, .enter = record});
    retranslate();
    hide();
}

StepForm::~StepForm() = default;

bool StepForm::Input::operator==(const Input& other) const
{
    // Until it is said whose turn it is, the tick follows from the rest.
    return asked == other.asked && kind == other.kind && at == other.at && unread == other.unread
        && day == other.day && stars == other.stars && by == other.by && reason == other.reason
        && text.trimmed() == other.text.trimmed() && saidWhoseTurn == other.saidWhoseTurn
        && (!saidWhoseTurn || goesOn == other.goesOn);
}

StepForm::Input StepForm::input() const
{
    Input input;
    input.asked = m_kind;
    input.kind = kind();
    input.at = m_at->utc();
    input.unread = m_at->problem().isEmpty() ? QString() : m_at->text();
    input.day = m_day->date();
    input.stars = m_stars->currentData().toInt();
    input.by = m_by->currentData().toInt();
    input.reason = m_reason->currentData().toInt();
    input.text = m_text->text();
    input.goesOn = m_goesOn->isChecked();
    input.saidWhoseTurn = m_saidWhoseTurn;
    return input;
}

// Into the fields of the room that is shown.
void StepForm::enter(const Input& input)
{
    m_kind = input.asked;
    fillKinds();
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(static_cast<int>(input.kind))));
    m_at->setUtc(input.at);
    if (!input.unread.isEmpty()) {
        m_at->setText(input.unread);
    }
    m_day->setDate(input.day);
    fillChoices();
    m_stars->setCurrentIndex(m_stars->findData(input.stars));
    m_by->setCurrentIndex(m_by->findData(input.by));
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(input.reason)));
    m_text->setText(input.text);
    m_saidWhoseTurn = input.saidWhoseTurn;
    m_goesOn->setChecked(input.goesOn);
}

void StepForm::putAside()
{
    if (isChanged()) {
        m_waiting.insert(roomId().value, {m_begun, input()});
    }
}

std::optional<RoomId> StepForm::waitingRoom() const
{
    return m_waiting.isEmpty() ? std::nullopt : std::optional(RoomId{m_waiting.cbegin().key()});
}

void StepForm::drop(RoomId room)
{
    m_waiting.remove(room.value);
    if (roomId() == room) {
        hide();
    }
}

void StepForm::begin(const ShownRoom& shown, const std::optional<EventKind>& kind)
{
    if (roomId() != shown.room().id) {
        putAside();
    }
    m_shown = std::make_unique<ShownRoom>(shown);
    m_kind = kind;
    m_away = false;
    m_failure.clear();
    m_saidWhoseTurn = false;
    const qint64 now = m_tools.clock.nowUtc();
    m_text->clear();
    m_at->setUtc(now);
    m_day->setDate(inJapan(now).date().addDays(1));
    fillKinds();
    m_kinds->setCurrentIndex(0); // not the one chosen last, for another room perhaps
    fillChoices();
    m_stars->setCurrentIndex(0);
    m_by->setCurrentIndex(0);
    m_reason->setCurrentIndex(0);
    retranslate();
    m_begun = input();
    Card::show();
    QWidget* first = !kind                  ? static_cast<QWidget*>(m_kinds)
        : isDated(*kind)                    ? static_cast<QWidget*>(m_day)
        : *kind == EventKind::note          ? static_cast<QWidget*>(m_text)
        : *kind == EventKind::ratedByClient ? static_cast<QWidget*>(m_stars)
        : *kind == EventKind::cancelAsked   ? static_cast<QWidget*>(m_by)
                                            : static_cast<QWidget*>(m_at);
    first->setFocus(Qt::OtherFocusReason);
}

void StepForm::show(const ShownRoom& shown)
{
    const bool same = !isHidden() && roomId() == shown.room().id;
    if (!same && !m_waiting.contains(shown.room().id.value)) {
        leave();
        return;
    }
    if (!same) {
        const Waiting back = m_waiting.take(shown.room().id.value);
        putAside();
        m_shown = std::make_unique<ShownRoom>(shown);
        m_failure.clear();
        enter(back.input);
        m_begun = back.begun;
        Card::show();
    }
    m_shown = std::make_unique<ShownRoom>(shown);
    m_away = false;
    refresh();
    check();
}

void StepForm::leave()
{
    if (!isChanged()) {
        hide();
        return;
    }
    m_away = true;
    refresh();
}

void StepForm::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void StepForm::close()
{
    if (!isHidden()) {
        emit closed(); // before the focus wanders
        hide();
    }
}

bool StepForm::isChanged() const
{
    return !isHidden() && !(input() == m_begun);
}

EventKind StepForm::kind() const
{
    return m_kind ? *m_kind : static_cast<EventKind>(m_kinds->currentData().toInt());
}

domain::RoomEvent StepForm::entered() const
{
    domain::RoomEvent event;
    event.kind = kind();
    event.at = m_at->utc();
    event.text = m_text->text().trimmed();
    if (isDated(event.kind)) {
        event.value = valueOf(event.kind, m_day->date());
    } else if (event.kind == EventKind::ratedByClient && m_stars->currentData().toInt() > 0) {
        event.value = m_stars->currentData().toInt();
    } else if (event.kind == EventKind::cancelAsked) {
        event.by = static_cast<Side>(m_by->currentData().toInt());
        event.reason = static_cast<CancelReason>(m_reason->currentData().toInt());
    }
    return event;
}

// What comes later in the history has no say in what was possible then.
domain::RoomStatus StepForm::statusBefore(qint64 at) const
{
    std::vector<domain::RoomEvent> before;
    for (const domain::RoomEvent& earlier : m_shown->history()) {
        // The site shows minutes: what lies in the same one comes before.
        if (widgets::minuteOf(earlier.at) <= at) {
            before.push_back(earlier);
        }
    }
    return domain::fold(std::move(before));
}

// Words in the room pass the turn unless the seller goes on. Until it is said, the tick stands as
// it usually is.
void StepForm::offerTurn()
{
    const domain::RoomStatus before =
        m_shown != nullptr ? statusBefore(m_at->utc()) : domain::RoomStatus();
    m_goesOn->setVisible(m_shown != nullptr && acts::mayKeepTurn(before, kind()));
    if (!m_saidWhoseTurn) {
        m_goesOn->setChecked(acts::usualTurnAfter(before, kind()) == acts::TurnAfter::mine);
    }
}

QString StepForm::problem() const
{
    if (m_shown == nullptr) {
        return {};
    }
    if (const QString unread = m_at->problem(); !unread.isEmpty()) {
        return unread;
    }
    const domain::RoomEvent event = entered();
    const qint64 now = m_tools.clock.nowUtc();
    if (event.kind == EventKind::note && event.text.isEmpty()) {
        return wording::sentence(Error{ErrorCode::emptyText, {}, {}});
    }
    if (isDated(event.kind) && m_day->date() < inJapan(event.at).date()) {
        return tr("This day was over then. Choose that day or a later one.");
    }
    const domain::StepVerdict verdict = domain::verdictOn(
        statusBefore(event.at), event, m_shown->rules(), m_shown->policy().paidAcceptance, now);
    return verdict ? QString() : wording::refusalSentence(verdict);
}

void StepForm::check()
{
    const bool blank = kind() == EventKind::note && m_text->text().trimmed().isEmpty();
    const QString words = m_failure.isEmpty() ? problem() : m_failure;
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty() && !blank); // nobody is blamed for an empty new form
    m_record->setEnabled(words.isEmpty() && !m_busy);
    offerTurn();
}

void StepForm::record()
{
    check();
    if (!m_record->isEnabled() || m_shown == nullptr) {
        return;
    }
    m_busy = true;
    m_record->setEnabled(false);
    const RoomId room = m_shown->room().id;
    const domain::RoomRules rules = m_shown->rules();
    const bool goesOn = m_goesOn->isVisibleTo(this) && m_goesOn->isChecked();
    const auto turn = goesOn ? acts::TurnAfter::mine : acts::TurnAfter::asWritten;
    acts::whenDone(
        m_tools.store.act([room, rules, turn, event = entered()](const acts::Scope& scope) {
            return acts::recordStep(scope, room, event, rules, turn);
        }),
        this, [this, room](const Result<acts::Receipt>& outcome) { finish(outcome, room); });
}

void StepForm::finish(const Result<acts::Receipt>& outcome, RoomId room)
{
    m_busy = false;
    const bool here = roomId() == room; // another room's form may have been opened since
    if (outcome) {
        m_waiting.remove(room.value);
        if (here) {
            close();
        }
        m_tools.notices.tell(*outcome);
    } else if (here) {
        m_failure = wording::sentence(outcome.error());
    } else {
        m_tools.notices.tell(outcome.error());
    }
    check();
}

} // namespace choba::rooms
