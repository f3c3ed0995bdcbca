#include "widgets/template_form/question_row.h"

#include "widgets/look.h"
#include "widgets/template_form/answer_edit.h"
#include "widgets/template_form/choice_answers.h"
#include "widgets/template_form/typed_words.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::widgets {

namespace {

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* quietButton(const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(name);
    setLook(button, "look", QStringLiteral("quiet"));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

QuestionRow::QuestionRow(const domain::Field& field, QDate today, bool standing, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(plainLabel(QLatin1String("label-") % field.name, this))
    , m_mark(plainLabel(QLatin1String("mark-") % field.name, this))
    , m_edit(makeAnswerEdit(field, today, this))
    , m_hint(plainLabel(QLatin1String("hint-") % field.name, this))
    , m_last(plainLabel(QLatin1String("last-") % field.name, this))
    , m_clear(quietButton(QLatin1String("clear-") % field.name, this))
    , m_use(quietButton(QLatin1String("use-") % field.name, this))
    , m_keep(quietButton(QLatin1String("keep-") % field.name, this))
    , m_problemWords(plainLabel(QLatin1String("problem-") % field.name, this))
    , m_standing(standing)
{
    layOut();
    setFocusProxy(m_edit);
    connect(m_edit, &AnswerEdit::changed, this, [this] {
        m_touched = true;
        m_remembered = false;
        if (m_problem != writing::AnswerProblem::none) {
            check();
        }
        retranslate();
        emit changed();
    });
    connect(m_edit, &AnswerEdit::left, this, [this] {
        if (m_touched && !answer().isEmpty()) {
            check(); // that nothing is there yet is told when the letter is wanted
        }
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        emit clearAsked();
        focusAnswer();
    });
    connect(m_use, &QPushButton::clicked, this, &QuestionRow::useOffered);
    connect(m_keep, &QPushButton::clicked, this, &QuestionRow::keepAsked);
    retranslate();
}

QString QuestionRow::answer() const
{
    return m_edit->answer();
}

void QuestionRow::propose(const LetterFilling::Proposal& proposal)
{
    m_edit->setAnswer(proposal.answer);
    m_remembered = proposal.remembered;
    m_offered = proposal.offered;
    m_touched = false;
    setProblem(writing::AnswerProblem::none);
    retranslate();
}

void QuestionRow::putBack(const QString& answer)
{
    m_edit->setAnswer(answer);
    m_remembered = false;
    m_touched = true;
    retranslate();
}

void QuestionRow::setNeed(Need need)
{
    if (need == m_need) {
        return;
    }
    m_need = need;
    if (m_problem != writing::AnswerProblem::none) {
        check();
    }
    retranslate();
}

void QuestionRow::useOffered()
{
    putBack(m_offered);
    check();
    emit changed();
    focusAnswer();
}

bool QuestionRow::check()
{
    const writing::AnswerProblem problem = writing::problemOf(m_field, answer());
    const bool fine = problem == writing::AnswerProblem::empty && m_need != Need::needed;
    setProblem(fine ? writing::AnswerProblem::none : problem);
    return m_problem == writing::AnswerProblem::none;
}

void QuestionRow::focusAnswer()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void QuestionRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_edit->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void QuestionRow::layOut()
{
    setLook(m_label, "look", QStringLiteral("strong"));
    m_label->setWordWrap(true);
    setLook(m_mark, "look", QStringLiteral("note"));
    setLook(m_hint, "look", QStringLiteral("note"));
    m_hint->setWordWrap(true);
    setLook(m_last, "look", QStringLiteral("note"));
    setLook(m_problemWords, "chip", QStringLiteral("warn"));
    m_problemWords->setWordWrap(true);
    m_problemWords->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(size::grid);
    head->addWidget(m_label, 1);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::half);
    foot->addWidget(m_last);
    foot->addWidget(m_clear);
    foot->addWidget(m_use);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addLayout(head);
    column->addWidget(m_edit);
    column->addWidget(m_problemWords);
    column->addWidget(m_hint);
    column->addLayout(foot);
    column->addWidget(m_keep, 0, Qt::AlignLeft);
}

void QuestionRow::setProblem(writing::AnswerProblem problem)
{
    m_problem = problem;
    const auto words = [this]() -> QString {
        switch (m_problem) {
        case writing::AnswerProblem::none:
            return {};
        case writing::AnswerProblem::empty:
            return tr("The letter needs this.");
        case writing::AnswerProblem::noNumber:
            return tr("This is no number. Digits are enough.");
        case writing::AnswerProblem::noDate:
            return m_field.type == domain::FieldType::moment
                ? tr("A day and a time are needed, such as 11/24 and 18:00.")
                : tr("This is no date. It may be written as 11/24 or 2026/11/24.");
        case writing::AnswerProblem::noTime:
            return tr("This is no time. It may be written as 18:00.");
        case writing::AnswerProblem::noChoice:
            return tr("One of the choices is needed.");
        }
        return {};
    };
    m_problemWords->setText(words());
    m_problemWords->setVisible(problem != writing::AnswerProblem::none);
    const QString help = m_problemWords->text().isEmpty() ? m_field.hint : m_problemWords->text();
    const QString label = m_field.label.isEmpty() ? m_field.name : m_field.label;
    m_edit->setNames(m_field.required ? tr("%1, needed").arg(label) : label, help);
}

// An answer in a line.
QString QuestionRow::spoken(const QString& answer) const
{
    constexpr qsizetype longest = 24;
    if (m_field.type == domain::FieldType::flag) {
        return answer == QLatin1String("yes") ? FlagAnswer::tr("Yes") : FlagAnswer::tr("No");
    }
    if (m_field.type == domain::FieldType::yen) {
        return withSeparators(answer);
    }
    const QString line = answer.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) % QChar(u'…');
}

QString QuestionRow::markWords() const
{
    if (!m_field.required) {
        return tr("may stay empty");
    }
    if (m_need == Need::needed || !answer().isEmpty()) {
        return tr("needed");
    }
    return m_need == Need::unused ? tr("not used with these answers") : QString();
}

void QuestionRow::retranslate()
{
    const QString label = m_field.label.isEmpty() ? m_field.name : m_field.label;
    m_label->setText(label);
    m_mark->setText(markWords());
    m_hint->setText(m_field.hint);
    m_hint->setVisible(!m_field.hint.isEmpty());
    const bool offers = !m_offered.isEmpty() && m_offered != answer();
    m_last->setText(offers ? tr("Last time: %1").arg(spoken(m_offered))
                           : tr("Your answer of the last time"));
    m_last->setToolTip(offers ? m_offered : QString());
    m_last->setVisible(m_remembered || offers);
    m_use->setText(tr("Use"));
    m_use->setAccessibleName(tr("Use the last answer: %1").arg(label));
    m_use->setVisible(offers);
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the last answer: %1").arg(label));
    m_clear->setVisible(m_remembered);
    m_keep->setText(tr("Keep this for all letters"));
    m_keep->setAccessibleName(tr("Keep this for all letters: %1").arg(label));
    m_keep->setVisible(m_standing && !answer().isEmpty());
    setProblem(m_problem);
}

} // namespace choba::widgets
