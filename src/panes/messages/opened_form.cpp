#include "panes/messages/opened_form.h"

#include "base/clock.h"
#include "base/result.h"
#include "widgets/form_keys.h"
#include "widgets/look.h"
#include "wording/errors.h"

#include "ui_opened_form.h"

#include <QEvent>

namespace choba::messages {

namespace {

// The editor knows minutes only: within the minute of sending the message itself is the earliest.
qint64 chosenTime(const widgets::JapanTimeEdit& editor, qint64 sentAt)
{
    const qint64 at = editor.utc();
    return widgets::minuteOf(at) == widgets::minuteOf(sentAt) ? std::max(at, sentAt) : at;
}

std::optional<Error> problemOf(qint64 at, qint64 sentAt, qint64 now)
{
    if (at > now && at > sentAt) { // the clock may have been set back since
        return Error{ErrorCode::inFuture, {}, {}};
    }
    if (at < sentAt && at != now) {
        return Error{ErrorCode::openedBeforeSent, {}, {}};
    }
    return {};
}

} // namespace

OpenedForm::OpenedForm(const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::OpenedForm>())
{
    m_ui->setupUi(this);
    connect(m_ui->openedSave, &QPushButton::clicked, this, &OpenedForm::save);
    connect(m_ui->openedCancel, &QPushButton::clicked, this, &OpenedForm::closed);
    connect(m_ui->openedAt, &widgets::JapanTimeEdit::changed, this, [this] {
        if (m_tried) {
            check();
        }
    });
    widgets::setLook(m_ui->openedProblem, "chip", QStringLiteral("warn"));
    const auto save = [this] { this->save(); };
    widgets::giveFormKeys(this, {.save = save, .cancel = [this] { emit closed(); }, .enter = save});
    m_ui->openedProblem->hide();
}

OpenedForm::~OpenedForm() = default;

void OpenedForm::begin(qint64 sentAt)
{
    m_sentAt = sentAt;
    m_tried = false;
    m_ui->openedAt->setUtc(std::max(m_clock.nowUtc(), sentAt));
    m_ui->openedProblem->hide();
    show();
    m_ui->openedAt->setFocus();
}

void OpenedForm::check()
{
    const auto problem =
        problemOf(chosenTime(*m_ui->openedAt, m_sentAt), m_sentAt, m_clock.nowUtc());
    const QString unread = m_ui->openedAt->problem();
    const QString words = !unread.isEmpty() ? unread
        : problem                           ? wording::sentence(*problem)
                                            : QString();
    const bool shown = m_ui->openedProblem->isVisibleTo(this);
    m_ui->openedProblem->setText(words);
    m_ui->openedProblem->setVisible(!words.isEmpty());
    if (shown == words.isEmpty()) {
        emit heightChanged();
    }
}

void OpenedForm::save()
{
    m_tried = true;
    check();
    if (!m_ui->openedProblem->isVisibleTo(this)) {
        emit saveAsked(chosenTime(*m_ui->openedAt, m_sentAt));
    }
}

void OpenedForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_tried) {
            check();
        }
    }
    QFrame::changeEvent(event);
}

} // namespace choba::messages
