#include "panes/today/snooze_form.h"

#include "base/clock.h"
#include "base/ms.h"
#include "panes/today/snooze_times.h"
#include "widgets/form_keys.h"
#include "widgets/look.h"
#include "widgets/moments.h"

#include "ui_snooze_form.h"

#include <QEvent>

#include <algorithm>

namespace choba::today {

namespace {

// Tomorrow morning or the one after it is due, or as late as may be.
qint64 proposal(qint64 now, const SnoozeForm::Subject& subject)
{
    const qint64 limit = subject.limit;
    qint64 at = now;
    for (const SnoozeTime& time : snoozeTimes(now, subject.due)) {
        if (time.to == SnoozeTo::tomorrow || time.to == SnoozeTo::dayAfter) {
            at = time.at;
        }
    }
    return limit == 0 ? at : std::min(at, limit - ms::minute);
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
    connect(m_ui->snoozeUntil, &widgets::JapanTimeEdit::changed, this, [this] {
        if (m_tried) {
            check();
        }
    });
    widgets::setLook(m_ui->snoozeProblem, "chip", QStringLiteral("warn"));
    const auto save = [this] { this->save(); };
    widgets::giveFormKeys(this, {.save = save, .cancel = [this] { emit closed(); }, .enter = save});
    m_ui->snoozeProblem->hide();
}

SnoozeForm::~SnoozeForm() = default;

void SnoozeForm::begin(const Subject& subject)
{
    m_subject = subject;
    m_tried = false;
    const qint64 now = m_clock.nowUtc();
    m_ui->snoozeUntil->setUtc(proposal(now, subject), now);
    m_ui->snoozeProblem->hide();
    retranslate();
    show();
    m_ui->snoozeUntil->setFocus();
}

void SnoozeForm::check()
{
    const qint64 until = m_ui->snoozeUntil->utc();
    const qint64 now = m_clock.nowUtc();
    QString problem = m_ui->snoozeUntil->problem();
    if (!problem.isEmpty()) {
        // what is typed is no time
    } else if (until <= now) {
        problem = tr("This time has passed. Please choose a later one.");
    } else if (m_subject.limit != 0 && until >= m_subject.limit) {
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

} // namespace choba::today
