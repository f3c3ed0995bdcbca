#include "panes/messages/received_form.h"

#include "base/clock.h"
#include "base/result.h"
#include "widgets/composer/channel_words.h"
#include "widgets/form_keys.h"
#include "widgets/look.h"
#include "wording/errors.h"

#include "ui_received_form.h"

#include <QEvent>
#include <QKeyEvent>

namespace choba::messages {

namespace {

constexpr int textHeight = 110;

std::optional<Error> problemOf(const QString& text, qint64 at, qint64 now)
{
    if (text.trimmed().isEmpty()) {
        return Error{ErrorCode::emptyText, {}, {}};
    }
    if (at > now) {
        return Error{ErrorCode::inFuture, {}, {}};
    }
    return {};
}

} // namespace

ReceivedForm::ReceivedForm(const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::ReceivedForm>())
{
    m_ui->setupUi(this);
    m_ui->receivedText->setFixedHeight(textHeight);
    widgets::setLook(m_ui->receivedProblem, "chip", QStringLiteral("warn"));
    m_ui->receivedProblem->hide();
    connect(m_ui->receivedSave, &QPushButton::clicked, this, &ReceivedForm::save);
    connect(m_ui->receivedCancel, &QPushButton::clicked, this, &ReceivedForm::closed);
    const auto recheck = [this] {
        if (m_tried) {
            check();
        }
    };
    connect(m_ui->receivedText, &QPlainTextEdit::textChanged, this, recheck);
    connect(m_ui->receivedAt, &QDateTimeEdit::dateTimeChanged, this, recheck);
}

ReceivedForm::~ReceivedForm() = default;

void ReceivedForm::setChannels(const std::vector<rules::Channel>& channels)
{
    m_channels = channels;
    fillChannels();
}

void ReceivedForm::begin(const QString& text, const QString& channel)
{
    m_tried = false;
    m_ui->receivedProblem->hide();
    m_ui->receivedText->setPlainText(text);
    m_ui->receivedAt->setUtc(m_clock.nowUtc());
    if (const int index = m_ui->receivedChannel->findData(channel); index >= 0) {
        m_ui->receivedChannel->setCurrentIndex(index);
    }
    show();
    m_ui->receivedText->setFocus();
}

void ReceivedForm::clear()
{
    m_tried = false;
    m_ui->receivedText->clear();
}

QString ReceivedForm::text() const
{
    return m_ui->receivedText->toPlainText();
}

void ReceivedForm::fillChannels()
{
    const QString chosen = m_ui->receivedChannel->currentData().toString();
    m_ui->receivedChannel->clear();
    for (const rules::Channel& channel : m_channels) {
        m_ui->receivedChannel->addItem(widgets::channelName(channel), channel.id);
    }
    m_ui->receivedChannel->setCurrentIndex(std::max(m_ui->receivedChannel->findData(chosen), 0));
}

void ReceivedForm::check()
{
    const auto problem = problemOf(text(), m_ui->receivedAt->utc(), m_clock.nowUtc());
    m_ui->receivedProblem->setText(problem ? wording::sentence(*problem) : QString());
    m_ui->receivedProblem->setVisible(problem.has_value());
}

void ReceivedForm::save()
{
    m_tried = true;
    check();
    if (m_ui->receivedProblem->isVisibleTo(this)) {
        return;
    }
    emit saveAsked(
        {m_ui->receivedChannel->currentData().toString(), text(), m_ui->receivedAt->utc()});
}

void ReceivedForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChannels();
        if (m_tried) {
            check();
        }
    }
    QFrame::changeEvent(event);
}

bool ReceivedForm::event(QEvent* event)
{
    return widgets::claimFormKeys(event) || QFrame::event(event);
}

void ReceivedForm::keyPressEvent(QKeyEvent* event)
{
    switch (widgets::formKey(*event)) {
    case widgets::FormKey::save:
        save();
        return;
    case widgets::FormKey::cancel:
        emit closed();
        return;
    case widgets::FormKey::enter:
    case widgets::FormKey::none:
        QFrame::keyPressEvent(event);
    }
}

} // namespace choba::messages
