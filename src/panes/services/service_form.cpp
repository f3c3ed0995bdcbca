#include "panes/services/service_form.h"

#include "base/clock.h"
#include "panes/services/pane_words.h"
#include "panes/services/silence_example.h"
#include "widgets/agenda_source.h"
#include "widgets/form_keys.h"
#include "widgets/look.h"
#include "widgets/moments.h"
#include "wording/errors.h"
#include "wording/rooms.h"
#include "wording/typed_number.h"

#include "ui_service_form.h"

#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QScopedValueRollback>

namespace choba::services {

namespace {

constexpr int textWidth = 360;
constexpr int numberWidth = 128;
constexpr int labelWidth = 152;
constexpr int noteHeight = 88;
constexpr int mostYen = 999'999'999;

} // namespace

ServiceForm::ServiceForm(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::ServiceForm>())
{
    m_ui->setupUi(this);
    for (QLineEdit* field : {m_ui->serviceTitle, m_ui->serviceItem, m_ui->serviceNumber}) {
        field->setFixedWidth(textWidth);
    }
    m_ui->serviceNote->setFixedSize(textWidth, noteHeight);
    for (CountEdit* field : {m_ui->servicePrice, m_ui->serviceRevisionPrice}) {
        field->setMaximum(mostYen);
        field->setGroupSeparatorShown(true);
        field->setUnits(wording::yenUnits());
    }
    for (CountEdit* field : {m_ui->servicePrice, m_ui->serviceRevisionPrice,
                             m_ui->serviceSilenceDays, m_ui->serviceSupportDays}) {
        field->setMinimumWidth(numberWidth);
    }
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->buddy() != nullptr) {
            label->setMinimumWidth(labelWidth); // the fields of all parts stand below each other
        }
    }
    m_problems = {{QStringLiteral("title"), m_ui->serviceTitleProblem},
                  {QStringLiteral("item"), m_ui->serviceItemProblem},
                  {QStringLiteral("number"), m_ui->serviceNumberProblem},
                  {QStringLiteral("price"), m_ui->servicePriceProblem},
                  {QStringLiteral("revisionPrice"), m_ui->serviceRevisionPriceProblem},
                  {QStringLiteral("reviewMonths"), m_ui->serviceReviewMonthsProblem},
                  {QStringLiteral("note"), m_ui->serviceNoteProblem},
                  {QStringLiteral("rounds"), m_ui->serviceAllowanceProblem},
                  {QStringLiteral("silenceDays"), m_ui->serviceSilenceDaysProblem},
                  {QStringLiteral("noticeLead"), m_ui->serviceNoticeLeadProblem},
                  {QStringLiteral("closeHour"), m_ui->serviceCloseHourProblem},
                  {QStringLiteral("supportDays"), m_ui->serviceSupportDaysProblem},
                  {QStringLiteral("deliveryDays"), m_ui->serviceDeliveryDaysProblem},
                  {QStringLiteral("draftDays"), m_ui->serviceDraftDaysProblem}};
    for (QLabel* label : std::as_const(m_problems)) {
        widgets::setLook(label, "chip", QStringLiteral("warn"));
        label->hide();
    }
    m_ui->serviceScroll->viewport()->setAutoFillBackground(false);
    m_ui->serviceFields->setAutoFillBackground(false);
    m_ui->serviceFieldColumn->addStretch();
    m_ui->serviceSave->setKeyHint(QStringLiteral("Ctrl Enter"));
    widgets::giveFormKeys(
        this, {.save = [this] { m_ui->serviceSave->click(); }, .cancel = {}, .enter = [] {}});
    fillChoices();
    nameUnits();
    connectFields();
    refreshState();
}

ServiceForm::~ServiceForm() = default;

void ServiceForm::connectFields()
{
    for (QLineEdit* field : {m_ui->serviceTitle, m_ui->serviceItem, m_ui->serviceNumber}) {
        connect(field, &QLineEdit::textChanged, this, &ServiceForm::edited);
    }
    for (CountEdit* field :
         {m_ui->servicePrice, m_ui->serviceRevisionPrice, m_ui->serviceSilenceDays,
          m_ui->serviceNoticeLead, m_ui->serviceDraftDays, m_ui->serviceDeliveryDays,
          m_ui->serviceSupportDays, m_ui->serviceReviewMonths}) {
        connect(field, &CountEdit::edited, this, &ServiceForm::edited);
    }
    // The address of the listing's page holds its number.
    connect(m_ui->serviceNumber, &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (const QString number = wording::typedPageNumber(typed);
            typed.contains(u'/') && number != typed.trimmed()) {
            m_ui->serviceNumber->setText(number);
        }
    });
    for (QComboBox* box : {static_cast<QComboBox*>(m_ui->serviceDayKind),
                           static_cast<QComboBox*>(m_ui->serviceRestart),
                           static_cast<QComboBox*>(m_ui->serviceCloseHour),
                           static_cast<QComboBox*>(m_ui->serviceAllowance)}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ServiceForm::edited);
    }
    for (QCheckBox* box : {static_cast<QCheckBox*>(m_ui->serviceEstimates),
                           static_cast<QCheckBox*>(m_ui->serviceVideoChat),
                           static_cast<QCheckBox*>(m_ui->serviceVideo),
                           static_cast<QCheckBox*>(m_ui->servicePaidAcceptance)}) {
        connect(box, &QCheckBox::toggled, this, &ServiceForm::edited);
    }
    connect(m_ui->serviceNote, &QPlainTextEdit::textChanged, this, &ServiceForm::edited);
    connect(m_ui->serviceSave, &QPushButton::clicked, this, &ServiceForm::saveAsked);
    connect(m_ui->serviceCancel, &QPushButton::clicked, this, &ServiceForm::revertAsked);
}

void ServiceForm::setShelf(const std::shared_ptr<const widgets::AgendaShelf>& shelf)
{
    m_shelf = shelf;
    refreshExample();
}

void ServiceForm::setAllowances(const QStringList& choices)
{
    if (choices != m_allowances) {
        m_allowances = choices;
        fillChoices();
    }
}

void ServiceForm::setWritable(bool writable)
{
    m_writable = writable;
    refreshState();
}

void ServiceForm::open(const ServiceInput& input, const std::vector<domain::Policy>& versions)
{
    m_opened = input;
    m_versions = versions;
    m_tried = false;
    fillChoices();
    fill(input);
    showProblem();
    refreshExample();
    refreshVersions();
}

void ServiceForm::setSaved(const ServiceInput& saved, const std::vector<domain::Policy>& versions)
{
    m_opened = saved; // the choices hold what is typed already
    m_versions = versions;
    refreshVersions();
}

void ServiceForm::type(const ServiceInput& input, const Unread& unread)
{
    fill(input);
    putBack(unread);
    showProblem();
    refreshExample();
}

void ServiceForm::setState(State state)
{
    m_state = state;
    refreshState();
}

bool ServiceForm::check()
{
    QGuiApplication::inputMethod()->commit(); // what is being composed is part of the answer
    m_tried = true;
    for (CountEdit* field : findChildren<CountEdit*>()) {
        field->finish();
    }
    showProblem();
    const QString unread = unreadField();
    const std::optional<Error> problem = problemOf(input());
    if (unread.isEmpty() && !problem) {
        return true;
    }
    if (QLabel* label = m_problems.value(unread.isEmpty() ? problem->where : unread)) {
        const QString name = label->objectName().chopped(QLatin1String("Problem").size());
        if (auto* field = findChild<QWidget*>(name)) {
            field->setFocus(Qt::OtherFocusReason);
            m_ui->serviceScroll->ensureWidgetVisible(label);
            m_ui->serviceScroll->ensureWidgetVisible(field);
        }
    }
    return false;
}

void ServiceForm::focusFirst()
{
    m_ui->serviceScroll->ensureVisible(0, 0);
    m_ui->serviceTitle->setFocus(Qt::OtherFocusReason);
}

void ServiceForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const Unread unread = this->unread(); // other units make the fields forget it
        {
            const QScopedValueRollback filling(m_filling, true);
            for (CountEdit* field : findChildren<CountEdit*>()) {
                field->finish();
            }
            m_ui->retranslateUi(this);
        }
        fillChoices();
        nameUnits();
        putBack(unread);
        showProblem();
        refreshExample();
        refreshVersions();
        refreshState();
    }
    QWidget::changeEvent(event);
}

void ServiceForm::showEvent(QShowEvent* event)
{
    refreshExample(); // another day may have begun
    QWidget::showEvent(event);
}

void ServiceForm::edited()
{
    if (m_filling) {
        return;
    }
    showProblem();
    refreshExample();
    emit changed();
}

// Only what is not there yet waits until somebody wants to save.
void ServiceForm::showProblem()
{
    const std::optional<Error> problem = problemOf(input());
    const bool shown = problem && (m_tried || problem->code != ErrorCode::emptyText);
    for (auto label = m_problems.cbegin(); label != m_problems.cend(); ++label) {
        const CountEdit* field = countOf(**label);
        const bool isUnread = field != nullptr && field->isUnread();
        const bool here = isUnread || (shown && label.key() == problem->where);
        (*label)->setText(isUnread   ? unreadWords(*field)
                              : here ? wording::sentence(*problem)
                                     : QString());
        (*label)->setVisible(here);
    }
}

// The field that a line of problems stands below; nullptr when it holds no number.
CountEdit* ServiceForm::countOf(const QLabel& problem) const
{
    return findChild<CountEdit*>(problem.objectName().chopped(QLatin1String("Problem").size()));
}

// The member whose field holds something that is no number; empty when there is none.
QString ServiceForm::unreadField() const
{
    for (auto label = m_problems.cbegin(); label != m_problems.cend(); ++label) {
        const CountEdit* field = countOf(**label);
        if (field != nullptr && field->isUnread()) {
            return label.key();
        }
    }
    return {};
}

QString ServiceForm::unreadWords(const CountEdit& field) const
{
    return &field == m_ui->servicePrice || &field == m_ui->serviceRevisionPrice
        ? tr("This amount cannot be read. Write it in digits: 15000.")
        : tr("This number cannot be read. Write it in digits.");
}

void ServiceForm::nameUnits()
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->serviceNoticeLead->setForm(tr("%1 days before the close"));
    m_ui->serviceDraftDays->setForm(tr("%1 days after the purchase"));
    m_ui->serviceDeliveryDays->setForm(tr("%1 days after the purchase"));
    m_ui->serviceReviewMonths->setForm(tr("%1 months after the last time"));
}

void ServiceForm::refreshExample()
{
    QString words;
    if (m_shelf && m_shelf->rules && m_shelf->calendar) {
        const qint64 now = m_clock.nowUtc();
        if (const auto example = exampleOf(input().policy, *m_shelf->rules, now)) {
            words = exampleWords(*example, now) + u'\n'
                + wording::derivation(example->steps, *m_shelf->calendar, now);
        }
    }
    m_ui->serviceExample->setText(words);
    m_ui->serviceExample->setVisible(!words.isEmpty());
}

void ServiceForm::refreshVersions()
{
    const qint64 now = m_clock.nowUtc();
    QStringList lines;
    for (auto version = m_versions.rbegin(); version != m_versions.rend(); ++version) {
        const QString since = widgets::fullMoment(version->since, now);
        lines << (version == m_versions.rbegin()
                      ? tr("Since %1, in force: %2").arg(since, policyWords(*version))
                      : tr("Since %1: %2").arg(since, policyWords(*version)));
    }
    m_ui->serviceVersions->setText(lines.join(u'\n'));
    const bool any = !lines.isEmpty();
    m_ui->serviceVersions->setVisible(any);
    m_ui->serviceVersionsHeading->setVisible(any);
    m_ui->serviceVersionsAbout->setVisible(any);
}

void ServiceForm::refreshState()
{
    const bool typed = m_state != State::saved;
    QString words;
    switch (m_state) {
    case State::saved:
        break;
    case State::typed:
        words = tr("Not saved yet. A changed policy counts for rooms bought from then on.");
        break;
    case State::beginning:
        words = tr("Not saved yet. The usual values are entered already.");
        break;
    case State::asked:
        words = tr("This is not saved yet. Save it, or go back to what is saved.");
        break;
    }
    m_ui->serviceState->setText(words);
    widgets::setLook(m_ui->serviceState, "chip",
                     m_state == State::asked ? QStringLiteral("warn") : QString());
    widgets::setLook(m_ui->serviceState, "look", QStringLiteral("note"));
    m_ui->serviceFoot->setVisible(typed);
    m_ui->serviceCancel->setText(m_opened.service.createdAt == 0 ? tr("Throw it away")
                                                                 : tr("Back to what is saved"));
    m_ui->serviceCancel->setAccessibleName(m_ui->serviceCancel->text());
    m_ui->serviceSave->setEnabled(m_writable);
}

} // namespace choba::services
