#include "panes/today/snooze_form.h"

#include "base/clock.h"
#include "panes/today/snooze_times.h"
#include "widgets/form_keys.h"
#include "widgets/look.h"
#include "widgets/moments.h"

#include "ui_snooze_form.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace choba::today {

namespace {

// Tomorrow morning, or as late as may be.
qint64 proposal(qint64 now, qint64 limit)
{
    qint64 at = now;
    for (const SnoozeTime& time : snoozeTimes(now)) {
        if (time.to == SnoozeTo::tomorrow) {
            at = time.at;
        }
    }
    return limit == 0 ? at : std::min(at, limit);
}

} // namespace

SnoozeForm::SnoozeForm(const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::SnoozeForm>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("snoozePanel"));
    connect(m_ui->snoozeSave, &QPushButton::clicked, this, &SnoozeForm::save);
    connect(m_ui->snoozeCancel, &QPushButton::clicked, this, &SnoozeForm::closed);
    connect(m_ui->snoozeUntil, &QDateTimeEdit::dateTimeChanged, this, [this] {
        if (m_tried) {
            check();
        }
    });
    widgets::setLook(m_ui->snoozeProblem, "chip", QStringLiteral("warn"));
    m_ui->snoozeProblem->hide();
}

SnoozeForm::~SnoozeForm() = default;

void SnoozeForm::begin(const Subject& subject)
{
    m_subject = subject;
    m_tried = false;
    m_ui->snoozeUntil->setUtc(proposal(m_clock.nowUtc(), subject.limit));
    m_ui->snoozeProblem->hide();
    retranslate();
    show();
    m_ui->snoozeUntil->setFocus();
}

void SnoozeForm::check()
{
    const qint64 until = m_ui->snoozeUntil->utc();
    const qint64 now = m_clock.nowUtc();
    QString problem;
    if (until <= now) {
        problem = tr("This time has passed. Please choose a later one.");
    } else if (m_subject.limit != 0 && until > m_subject.limit) {
        problem = tr("By %1 it must be done. Please choose an earlier time.")
                      .arg(widgets::fullMoment(m_subject.limit, now));
    }
    m_ui->snoozeProblem->setText(problem);
    m_ui->snoozeProblem->setVisible(!problem.isEmpty());
}

void SnoozeForm::save()
{
    m_tried = true;
    check();
    if (!m_ui->snoozeProblem->isVisibleTo(this)) {
        emit saveAsked(m_ui->snoozeUntil->utc());
    }
}

void SnoozeForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->snoozeTitle->setText(m_subject.title);
    if (m_tried) {
        check();
    }
}

void SnoozeForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

bool SnoozeForm::event(QEvent* event)
{
    return widgets::claimFormKeys(event) || QFrame::event(event);
}

void SnoozeForm::keyPressEvent(QKeyEvent* event)
{
    switch (widgets::formKey(*event)) {
    case widgets::FormKey::enter:
        if (m_ui->snoozeCancel->hasFocus()) {
            emit closed();
            return;
        }
        [[fallthrough]];
    case widgets::FormKey::save:
        save();
        return;
    case widgets::FormKey::cancel:
        emit closed();
        return;
    case widgets::FormKey::none:
        QFrame::keyPressEvent(event);
    }
}

} // namespace choba::today
