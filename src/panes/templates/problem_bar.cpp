#include "panes/templates/problem_bar.h"

#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace choba::templates {

namespace size = widgets::size;

ProblemBar::ProblemBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_place(new QPushButton(this))
{
    setObjectName(QStringLiteral("templateProblem"));
    m_words->setObjectName(QStringLiteral("templateProblemWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_place->setObjectName(QStringLiteral("templateProblemPlace"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::page, size::grid, size::page, size::grid);
    row->addWidget(m_words, 1);
    row->addWidget(m_place);
    connect(m_place, &QPushButton::clicked, this, [this] {
        if (m_problem) {
            emit placeAsked(*m_problem);
        }
    });
    retranslate();
}

void ProblemBar::show(const std::optional<Error>& problem)
{
    m_problem = problem;
    retranslate();
}

void ProblemBar::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    retranslate();
}

void ProblemBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void ProblemBar::retranslate()
{
    setVisible(m_problem || !m_readOnly.isEmpty());
    widgets::setLook(this, "look", m_problem ? QStringLiteral("alert") : QStringLiteral("band"));
    m_words->setText(
        m_problem
            ? tr("Not saved yet: %1 What you typed is kept.").arg(wording::sentence(*m_problem))
            : m_readOnly);
    m_place->setVisible(m_problem && !m_problem->where.isEmpty());
    m_place->setText(tr("Show the place"));
    m_place->setAccessibleName(m_place->text());
    setAccessibleName(m_words->text());
}

} // namespace choba::templates
