#include "shell/settings_pages/days_off_panel.h"

#include "widgets/look.h"
#include "widgets/template_form/answer_edit.h"
#include "wording/rules.h"

#include "ui_days_off_panel.h"

#include <QEvent>

#include <algorithm>

namespace choba::shell {

namespace {

constexpr int mostShown = 6; // lines; more scroll

widgets::AnswerEdit* dateEdit(const char* name, QDate today, QWidget* parent)
{
    domain::Field field;
    field.name = QLatin1String(name);
    field.type = domain::FieldType::date;
    field.required = false;
    return widgets::makeAnswerEdit(field, today, parent);
}

QDate dateOf(const widgets::AnswerEdit* edit)
{
    return QDate::fromString(edit->answer(), Qt::ISODate);
}

} // namespace

QString dayOffWords(const rules::DayOff& dayOff)
{
    QString words = wording::dayName(dayOff.first);
    if (dayOff.last != dayOff.first) {
        words = DaysOffPanel::tr("%1 to %2").arg(words, wording::dayName(dayOff.last));
    }
    return dayOff.name.isEmpty() ? words : QString(words % QLatin1String("  ") % dayOff.name);
}

DaysOffPanel::DaysOffPanel(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DaysOffPanel>())
    , m_first(dateEdit("day-off-first", today, this))
    , m_last(dateEdit("day-off-last", today, this))
{
    m_ui->setupUi(this);
    m_ui->firstRow->insertWidget(1, m_first, 1);
    m_ui->lastRow->insertWidget(1, m_last, 1);
    setTabOrder(m_ui->dayOffRemove, m_first);
    setTabOrder(m_first, m_last);
    setTabOrder(m_last, m_ui->dayOffName);
    setTabOrder(m_ui->dayOffName, m_ui->dayOffAdd);
    for (widgets::AnswerEdit* edit : {m_first, m_last}) {
        connect(edit, &widgets::AnswerEdit::changed, this, &DaysOffPanel::judge);
    }
    connect(m_ui->dayOffName, &QLineEdit::returnPressed, this, &DaysOffPanel::add);
    connect(m_ui->dayOffAdd, &QPushButton::clicked, this, &DaysOffPanel::add);
    connect(m_ui->dayOffRemove, &QPushButton::clicked, this, &DaysOffPanel::remove);
    connect(m_ui->daysOffList, &QListWidget::currentRowChanged, this,
            [this](int row) { m_ui->dayOffRemove->setEnabled(row >= 0); });
    retranslate();
    list();
    judge();
}

DaysOffPanel::~DaysOffPanel() = default;

void DaysOffPanel::show(const QStringList& texts)
{
    if (texts != m_texts) {
        m_texts = texts;
        list();
    }
}

void DaysOffPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        list();
    }
    QWidget::changeEvent(event);
}

void DaysOffPanel::retranslate()
{
    m_first->setNames(tr("First day off"), {});
    m_last->setNames(tr("Last day off"), tr("Empty for a single day."));
    m_first->retranslate();
    m_last->retranslate();
    // The three fields begin below each other.
    const QWidgetList titles = {m_ui->firstTitle, m_ui->lastTitle, m_ui->nameTitle};
    int widest = 0;
    for (const QWidget* title : titles) {
        widest = std::max(widest, title->sizeHint().width());
    }
    for (QWidget* title : titles) {
        title->setMinimumWidth(widest);
    }
    setProblem(m_problem);
}

void DaysOffPanel::list()
{
    m_ui->daysOffList->clear();
    for (const QString& text : m_texts) {
        const std::optional<rules::DayOff> dayOff = rules::dayOffFromText(text);
        m_ui->daysOffList->addItem(dayOff ? dayOffWords(*dayOff) : text);
    }
    const bool empty = m_texts.isEmpty();
    if (!empty) {
        const int lines = std::min(mostShown, m_ui->daysOffList->count());
        m_ui->daysOffList->setFixedHeight(lines * m_ui->daysOffList->sizeHintForRow(0)
                                          + 2 * m_ui->daysOffList->frameWidth());
    }
    m_ui->daysOffList->setHidden(empty);
    m_ui->dayOffRemove->setHidden(empty);
    m_ui->dayOffRemove->setEnabled(false);
    m_ui->daysOffNone->setVisible(empty);
}

void DaysOffPanel::judge()
{
    setProblem(Problem::none);
    m_ui->dayOffAdd->setEnabled(!m_first->answer().isEmpty());
}

void DaysOffPanel::add()
{
    if (m_first->answer().isEmpty()) {
        return;
    }
    const QDate first = dateOf(m_first);
    const QDate last = m_last->answer().isEmpty() ? first : dateOf(m_last);
    const QString name = m_ui->dayOffName->text().simplified();
    const QString text = rules::toText({first, last, name});
    const Problem problem = !first.isValid() ? Problem::first
        : !last.isValid()                    ? Problem::last
        : last < first                       ? Problem::order
        : m_texts.contains(text)             ? Problem::known
                                             : Problem::none;
    setProblem(problem);
    if (problem != Problem::none) {
        return;
    }
    QStringList texts = m_texts;
    texts << text;
    texts.sort(); // dates come first, as they are written
    m_first->setAnswer({});
    m_last->setAnswer({});
    m_ui->dayOffName->clear();
    judge();
    m_first->setFocus();
    tell(texts);
}

void DaysOffPanel::remove()
{
    const int row = m_ui->daysOffList->currentRow();
    if (row < 0) {
        return;
    }
    QStringList texts = m_texts;
    texts.removeAt(row);
    tell(texts);
}

// Shown at once, so that the next change stands on this one; show() follows with what holds.
void DaysOffPanel::tell(const QStringList& texts)
{
    show(texts);
    emit edited(texts);
}

void DaysOffPanel::setProblem(Problem problem)
{
    m_problem = problem;
    m_ui->dayOffProblem->setVisible(problem != Problem::none);
    switch (problem) {
    case Problem::none:
        m_ui->dayOffProblem->clear();
        break;
    case Problem::first:
        m_ui->dayOffProblem->setText(tr("The first day is no date, such as 2026/12/29."));
        break;
    case Problem::last:
        m_ui->dayOffProblem->setText(tr("The last day is no date, such as 2027/01/03."));
        break;
    case Problem::order:
        m_ui->dayOffProblem->setText(tr("The last day is before the first."));
        break;
    case Problem::known:
        m_ui->dayOffProblem->setText(tr("These days stand in the list already."));
        break;
    }
}

} // namespace choba::shell
