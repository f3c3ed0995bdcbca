#include "widgets/template_editor/question_form.h"

#include "widgets/form_keys.h"
#include "widgets/look.h"
#include "widgets/template_editor/tag_text.h"
#include "widgets/template_editor/template_details.h"
#include "widgets/template_editor/template_words.h"
#include "wording/language.h"
#include "writing/fill.h"

#include "ui_question_form.h"

#include <QEvent>

namespace choba::widgets {

namespace {

using domain::FieldType;

constexpr FieldType types[] = {FieldType::text,   FieldType::multiline, FieldType::choice,
                               FieldType::flag,   FieldType::date,      FieldType::time,
                               FieldType::moment, FieldType::number,    FieldType::yen};

bool isDay(FieldType type)
{
    return type == FieldType::date || type == FieldType::moment;
}

} // namespace

QuestionForm::QuestionForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::QuestionForm>())
{
    m_ui->setupUi(this);
    setLook(m_ui->questionProblem, "chip", QStringLiteral("warn"));
    m_ui->questionProblem->hide();
    m_ui->questionFallback->setInsertPolicy(QComboBox::NoInsert);
    m_ui->questionFallback->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_ui->questionLabel, &QLineEdit::textEdited, this, &QuestionForm::refreshName);
    connect(m_ui->questionName, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_ui->questionType, &QComboBox::currentIndexChanged, this, &QuestionForm::refreshType);
    connect(m_ui->questionChoices, &QLineEdit::textEdited, this, &QuestionForm::refreshType);
    connect(m_ui->questionKeep, &QPushButton::clicked, this, &QuestionForm::keep);
    connect(m_ui->questionCancel, &QPushButton::clicked, this, &QuestionForm::closed);
    const auto keep = [this] { this->keep(); };
    giveFormKeys(this, {.save = keep, .cancel = [this] { emit closed(); }, .enter = keep});
    fillTypes();
}

QuestionForm::~QuestionForm() = default;

void QuestionForm::begin(const QStringList& others, const QString& name)
{
    m_others = others;
    m_isNew = true;
    m_nameTyped = false;
    domain::Field field;
    field.label = name;
    field.name = name;
    fill(field);
}

void QuestionForm::change(const domain::Field& field, const QStringList& others)
{
    m_others = others;
    m_isNew = false;
    m_nameTyped = true;
    fill(field);
}

void QuestionForm::fill(const domain::Field& field)
{
    m_ui->questionLabel->setText(field.label.isEmpty() ? field.name : field.label);
    m_ui->questionName->setText(field.name);
    m_ui->questionChoices->setText(field.choices.join(QLatin1String(", ")));
    m_ui->questionType->setCurrentIndex(
        m_ui->questionType->findData(domain::key(field.type).toString()));
    refreshType();
    fillFallbacks(field, field.fallback);
    m_ui->questionRequired->setChecked(field.required);
    m_ui->questionHint->setText(field.hint);
    m_ui->questionProblem->hide();
    retranslate();
    m_ui->questionLabel->setFocus(Qt::OtherFocusReason);
    m_ui->questionLabel->selectAll();
}

void QuestionForm::fillTypes()
{
    const int chosen = std::max(m_ui->questionType->currentIndex(), 0);
    const QSignalBlocker quiet(m_ui->questionType);
    m_ui->questionType->clear();
    for (const FieldType type : types) {
        m_ui->questionType->addItem(fieldTypeWords(type), domain::key(type).toString());
    }
    m_ui->questionType->setCurrentIndex(chosen);
}

// What there is to begin with depends on the kind: the choices, days counted from today.
void QuestionForm::refreshType()
{
    const domain::Field field = typed();
    const bool choice = field.type == FieldType::choice;
    m_ui->questionChoices->setVisible(choice);
    m_ui->questionChoicesLabel->setVisible(choice);
    fillFallbacks(field, field.fallback);
}

void QuestionForm::fillFallbacks(const domain::Field& field, const QString& chosen)
{
    QComboBox& box = *m_ui->questionFallback;
    box.clear();
    box.setEditable(field.type != FieldType::choice && field.type != FieldType::flag);
    box.addItem(box.isEditable() ? QString() : tr("none"), QString());
    if (field.type == FieldType::choice) {
        for (const QString& one : field.choices) {
            box.addItem(one, one);
        }
    } else if (field.type == FieldType::flag) {
        box.addItem(tr("Yes"), QStringLiteral("yes"));
        box.addItem(tr("No"), QStringLiteral("no"));
    } else if (isDay(field.type)) {
        const bool japanese = wording::installed() == wording::Language::japanese;
        const QString today = japanese ? QStringLiteral("今日") : QStringLiteral("today");
        for (const QStringView more : {u"", u" + 1営業日", u" + 3営業日", u" + 7日", u" + 14日"}) {
            box.addItem(today + more);
        }
    }
    if (box.isEditable()) {
        box.setEditText(chosen);
    } else {
        box.setCurrentIndex(std::max(box.findData(chosen), 0));
    }
}

void QuestionForm::refreshName()
{
    if (!m_nameTyped) {
        m_ui->questionName->setText(fieldNameOf(m_ui->questionLabel->text()));
    }
}

domain::Field QuestionForm::typed() const
{
    domain::Field field;
    field.name = fieldNameOf(m_ui->questionName->text());
    field.label = m_ui->questionLabel->text().trimmed();
    if (field.label == field.name) {
        field.label.clear();
    }
    field.type = domain::fieldTypeFromKey(m_ui->questionType->currentData().toString())
                     .value_or(FieldType::text);
    if (field.type == FieldType::choice) {
        field.choices = separated(m_ui->questionChoices->text());
    }
    const QComboBox& box = *m_ui->questionFallback;
    field.fallback = box.isEditable() ? box.currentText().trimmed() : box.currentData().toString();
    field.required = m_ui->questionRequired->isChecked();
    field.hint = m_ui->questionHint->text().trimmed();
    return field;
}

QString QuestionForm::problem(const domain::Field& field) const
{
    if (field.name.isEmpty()) {
        return tr("Please write the question, or a name for it.");
    }
    if (m_others.contains(field.name)) {
        return tr("There is a question called “%1” already.").arg(field.name);
    }
    if (field.type == FieldType::choice && field.choices.isEmpty()) {
        return tr("Please write what there is to choose from.");
    }
    const bool computed = isDay(field.type) && field.fallback.contains(u' ');
    const bool day = isDay(field.type)
        && (field.fallback == QStringLiteral("今日") || field.fallback == QLatin1String("today"));
    const bool fits = field.fallback.isEmpty() || computed || day
        || writing::problemOf(field, field.fallback) == writing::AnswerProblem::none;
    return fits ? QString() : tr("The answer to begin with does not fit this kind.");
}

void QuestionForm::keep()
{
    const domain::Field field = typed();
    const QString words = problem(field);
    m_ui->questionProblem->setText(words);
    m_ui->questionProblem->setVisible(!words.isEmpty());
    if (words.isEmpty()) {
        emit kept(field);
    }
}

void QuestionForm::retranslate()
{
    m_ui->retranslateUi(this);
    if (!m_isNew) {
        m_ui->questionKeep->setText(tr("Apply"));
        m_ui->questionKeep->setAccessibleName(tr("Apply the changes to the question"));
    }
}

void QuestionForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillTypes();
    }
    QWidget::changeEvent(event);
}

} // namespace choba::widgets
