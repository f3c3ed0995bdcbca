#include "widgets/template_form/question_list.h"

#include "widgets/template_form/question_row.h"
#include "widgets/theme.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace choba::widgets {

namespace {

constexpr int betweenQuestions = 2 * size::grid;

// The seller's own values are the same in every letter.
bool isStanding(const QString& name, const templating::Catalogue& catalogue)
{
    const std::vector<const templating::Variable*> own = writing::profileVariables(catalogue);
    const QString canonical = catalogue.canonical(name);
    return std::any_of(own.begin(), own.end(),
                       [&](const templating::Variable* v) { return v->name == canonical; });
}

} // namespace

QuestionList::QuestionList(QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("formArea"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("formQuestions"));
    inside->setAutoFillBackground(false);
    m_column->setContentsMargins(0, 0, size::grid + size::half, 0);
    m_column->setSpacing(betweenQuestions);
    m_column->addStretch(1);
    inside->setLayout(m_column);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
}

void QuestionList::ask(const LetterFilling& filling, const writing::Answers& last,
                       const writing::Answers& typed, const templating::Catalogue& catalogue)
{
    for (QuestionRow* row : m_rows) {
        m_column->removeWidget(row);
        row->blockSignals(true); // the focus leaves it now
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.clear();
    m_fallbacks.clear();
    m_standing = false;
    for (const domain::Field& field : filling.questions()) {
        const bool standing = isStanding(field.name, catalogue);
        m_standing = m_standing || standing;
        QuestionRow* row = addRow(field, filling.today(), standing);
        row->propose(filling.proposalFor(field, last));
        m_fallbacks.insert(field.name, filling.fallbackFor(field));
        if (typed.contains(field.name)) {
            row->putBack(typed.value(field.name));
        }
        connect(row, &QuestionRow::clearAsked, this, [this, row] {
            row->putBack(m_fallbacks.value(row->field().name));
            emit changed();
        });
        connect(row, &QuestionRow::keepAsked, this,
                [this, row, variable = catalogue.canonical(field.name)] {
                    emit keepAsked(variable, row->answer());
                });
    }
    verticalScrollBar()->setValue(0);
}

void QuestionList::proposeAnew(const LetterFilling& filling, const writing::Answers& last)
{
    for (QuestionRow* row : m_rows) {
        m_fallbacks.insert(row->field().name, filling.fallbackFor(row->field()));
        const LetterFilling::Proposal proposal = filling.proposalFor(row->field(), last);
        if (!row->isTouched() && proposal.answer != row->answer()) {
            row->propose(proposal);
        }
    }
}

writing::Answers QuestionList::answers() const
{
    writing::Answers answers;
    for (const QuestionRow* row : m_rows) {
        answers.insert(row->field().name, row->answer());
    }
    return answers;
}

writing::Answers QuestionList::typed() const
{
    writing::Answers typed;
    for (const QuestionRow* row : m_rows) {
        if (row->isTouched()) {
            typed.insert(row->field().name, row->answer());
        }
    }
    return typed;
}

writing::Answers QuestionList::given() const
{
    writing::Answers given;
    for (const QuestionRow* row : m_rows) {
        const QString answer = row->answer();
        if (!answer.isEmpty()
            && writing::problemOf(row->field(), answer) == writing::AnswerProblem::none) {
            given.insert(row->field().name, answer);
        }
    }
    return given;
}

void QuestionList::setNeeds(const LetterFilling::Needs& needs)
{
    for (QuestionRow* row : m_rows) {
        const QString& name = row->field().name;
        row->setNeed(needs.needed.contains(name)          ? QuestionRow::Need::needed
                         : needs.undecided.contains(name) ? QuestionRow::Need::undecided
                                                          : QuestionRow::Need::unused);
    }
}

int QuestionList::check()
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](QuestionRow* row) { return !row->check(); }));
}

void QuestionList::focusProblem()
{
    const auto first =
        std::find_if(m_rows.begin(), m_rows.end(), [](QuestionRow* row) { return !row->check(); });
    if (first != m_rows.end()) {
        (*first)->focusAnswer();
        ensureWidgetVisible(*first);
    }
}

void QuestionList::focusOn(const QString& name)
{
    for (QuestionRow* row : m_rows) {
        if (row->field().name == name) {
            row->focusAnswer();
            ensureWidgetVisible(row);
        }
    }
}

QString QuestionList::focused() const
{
    const QWidget* focus = widget()->focusWidget();
    for (const QuestionRow* row : m_rows) {
        if (focus != nullptr && focus->hasFocus() && row->isAncestorOf(focus)) {
            return row->field().name;
        }
    }
    return {};
}

bool QuestionList::isBranchOpen() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const QuestionRow* row) {
        return row->field().type == domain::FieldType::flag && row->isOpen();
    });
}

QuestionRow* QuestionList::addRow(const domain::Field& field, QDate today, bool standing)
{
    auto* row = new QuestionRow(field, today, standing, widget());
    connect(row, &QuestionRow::changed, this, &QuestionList::changed);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    return row;
}

} // namespace choba::widgets
