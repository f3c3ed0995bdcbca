// The fields of the form, and what stands beside them.
#include "base/clock.h"
#include "panes/rooms/room_header.h"
#include "panes/rooms/step_form.h"
#include "widgets/choice_box.h"
#include "widgets/japan_time_edit.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "widgets/tick_box.h"
#include "wording/rooms.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringBuilder>

#include <algorithm>

namespace choba::rooms {

namespace size = widgets::size;
using domain::CancelReason;
using domain::EventKind;
using domain::Side;

namespace {

constexpr int mostStars = 5;

QString nameOf(const ShownRoom& shown)
{
    return shown.addressed().isEmpty() ? RoomHeader::tr("Client without a name")
                                       : shown.addressed();
}

} // namespace

void StepForm::buildRows()
{
    auto* rows = new QFormLayout;
    rows->setHorizontalSpacing(2 * size::grid);
    rows->setVerticalSpacing(size::grid);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->addRow(m_kindLabel, m_kinds);
    rows->addRow(m_dayLabel, m_day);
    rows->addRow(m_atLabel, m_at);
    rows->addRow(m_starsLabel, m_stars);
    rows->addRow(m_byLabel, m_by);
    rows->addRow(m_reasonLabel, m_reason);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rows->addRow(m_textLabel, m_text);
    rows->addRow(QString(), m_goesOn);
    column()->addLayout(rows);
    setTabOrder(m_kinds, m_day);
    setTabOrder(m_day, m_at);
    m_problem = addLabel("stepProblem");
    widgets::setLook(m_problem, "chip", QStringLiteral("warn"));
    m_problem->hide();
    m_cancel = makeButton("stepCancel");
    m_record = makeButton("stepRecord", "primary");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_record);
    column()->addLayout(buttons);
}

// Possible ones first; the others can be chosen too, and the form says why they cannot be recorded.
void StepForm::fillKinds()
{
    const QSignalBlocker quiet(m_kinds);
    const QVariant chosen = m_kinds->currentData();
    m_kinds->clear();
    if (m_shown == nullptr) {
        return;
    }
    std::vector<EventKind> kinds =
        domain::possibleSteps(m_shown->status(), m_shown->rules(), m_shown->policy().paidAcceptance,
                              m_tools.clock.nowUtc());
    for (int at = 0; at < domain::eventKindCount; ++at) {
        const auto kind = static_cast<EventKind>(at);
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) {
            kinds.push_back(kind);
        }
    }
    for (const EventKind kind : kinds) {
        m_kinds->addItem(wording::stepName(kind), static_cast<int>(kind));
    }
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(chosen)));
}

void StepForm::fillChoices()
{
    const auto fill = [](widgets::ChoiceBox* box,
                         const std::vector<std::pair<QString, int>>& choices) {
        const QSignalBlocker quiet(box);
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        for (const auto& [words, value] : choices) {
            box->addItem(words, value);
        }
        box->setCurrentIndex(chosen);
    };
    std::vector<std::pair<QString, int>> stars{{tr("Not known"), 0}};
    for (int count = mostStars; count > 0; --count) {
        stars.emplace_back(QString(count, QChar(u'★')), count);
    }
    fill(m_stars, stars);
    fill(m_by,
         {{tr("I did"), static_cast<int>(Side::seller)},
          {tr("The client did"), static_cast<int>(Side::client)}});
    fillReasons();
}

// Who asks the seller to cancel can be reached.
void StepForm::fillReasons()
{
    const bool clients = m_by->currentData().toInt() == static_cast<int>(Side::client);
    const std::pair<QString, CancelReason> unreachable{tr("The client cannot be reached"),
                                                       CancelReason::unreachable};
    const std::pair<QString, CancelReason> agreed{tr("Both agreed"), CancelReason::agreed};
    const std::pair<QString, CancelReason> other{
        clients ? tr("Their own reason, or none said") : tr("Another reason"), CancelReason::other};
    const auto choices =
        clients ? std::vector{other, agreed} : std::vector{unreachable, agreed, other};
    const QSignalBlocker quiet(m_reason);
    const QVariant chosen = m_reason->currentData();
    m_reason->clear();
    for (const auto& [words, reason] : choices) {
        m_reason->addItem(words, static_cast<int>(reason));
    }
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(chosen)));
}

void StepForm::refresh()
{
    const EventKind which = kind();
    m_kindLabel->setVisible(!m_kind);
    m_kinds->setVisible(!m_kind);
    const std::pair<bool, std::pair<QWidget*, QWidget*>> rows[] = {
        {isDated(which), {m_dayLabel, m_day}},
        {which == EventKind::ratedByClient, {m_starsLabel, m_stars}},
        {which == EventKind::cancelAsked, {m_byLabel, m_by}},
        {which == EventKind::cancelAsked, {m_reasonLabel, m_reason}},
    };
    for (const auto& [wanted, row] : rows) {
        row.first->setVisible(wanted);
        row.second->setVisible(wanted);
    }
    nameFields();
    const QString what = m_kind ? wording::stepName(*m_kind) : tr("What happened?");
    setHeading(m_away ? QString(nameOf(*m_shown) % QStringLiteral(" · ") % what) : what);
}

QString StepForm::dayName() const
{
    switch (kind()) {
    case EventKind::inquiry:
        return tr("Answer by");
    case EventKind::deliveryDate:
        return tr("Delivery date");
    default:
        return tr("Promised for");
    }
}

// A form with two times says which is which.
void StepForm::nameFields()
{
    const EventKind which = kind();
    const bool clientSaid = which == EventKind::promised || which == EventKind::waitAsked
        || which == EventKind::acknowledged;
    const std::pair<QLabel*, std::pair<QWidget*, QString>> labels[] = {
        {m_kindLabel, {m_kinds, tr("What happened")}},
        {m_atLabel, {m_at, clientSaid ? tr("The client said so at") : tr("It happened at")}},
        {m_dayLabel, {m_day, dayName()}},
        {m_starsLabel, {m_stars, tr("Stars")}},
        {m_byLabel, {m_by, tr("Who asked")}},
        {m_reasonLabel, {m_reason, tr("Why")}},
        {m_textLabel,
         {m_text,
          which == EventKind::note ? tr("Note")
              : clientSaid         ? tr("Their words (may be empty)")
                                   : tr("Note (may be empty)")}},
    };
    for (const auto& [label, field] : labels) {
        label->setText(field.second);
        label->setBuddy(field.first);
        field.first->setAccessibleName(field.second);
    }
}

void StepForm::retranslate()
{
    fillKinds();
    fillChoices();
    m_goesOn->setText(tr("It is still my turn after this"));
    m_goesOn->setAccessibleName(m_goesOn->text());
    m_goesOn->setToolTip(tr("Without the tick the client is expected to write next, and reminders "
                            "to them are planned."));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Do not record it"));
    m_record->setText(tr("Record"));
    m_record->setAccessibleName(tr("Record what happened"));
    refresh();
    check();
}

} // namespace choba::rooms
