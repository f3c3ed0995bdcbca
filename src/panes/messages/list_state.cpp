#include "panes/messages/list_state.h"

#include "panes/messages/row_parts.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::messages {

namespace size = widgets::size;

namespace {

constexpr qsizetype shownWords = 40; // UTF-16 units of what was searched for

} // namespace

ListState::ListState(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_sample(new QPushButton(this))
    , m_retry(new QPushButton(this))
{
    setObjectName(QStringLiteral("listState"));
    m_words->setObjectName(QStringLiteral("listStateWords"));
    m_words->setProperty("look", QStringLiteral("note"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word is cut
    m_new->setObjectName(QStringLiteral("emptyNew"));
    m_new->setProperty("look", QStringLiteral("primary"));
    m_sample->setObjectName(QStringLiteral("emptySample"));
    m_retry->setObjectName(QStringLiteral("listRetry"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * size::grid, 2 * size::grid, 2 * size::grid, size::grid);
    column->setSpacing(size::grid + size::half);
    column->addWidget(m_words);
    column->addWidget(m_new);
    column->addWidget(m_sample);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &ListState::newAsked);
    connect(m_sample, &QPushButton::clicked, this, &ListState::sampleAsked);
    connect(m_retry, &QPushButton::clicked, this, &ListState::retryAsked);
    show(Kind::nothingYet);
}

void ListState::show(const Error& error)
{
    m_error = error;
    show(Kind::failed);
}

void ListState::show(Kind kind, const QString& words)
{
    m_kind = kind;
    m_searched = words;
    m_new->setVisible(kind == Kind::nothingYet);
    m_sample->setVisible(kind == Kind::nothingYet);
    m_retry->setVisible(kind == Kind::failed);
    retranslate();
}

void ListState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QString ListState::sentence() const
{
    switch (m_kind) {
    case Kind::nothingYet:
        return tr("What you and your clients write to each other is kept here, with whose turn it "
                  "is and what was opened.");
    case Kind::noTurn:
        return tr("No conversation waits for you.");
    case Kind::allOpened:
        return tr("No letter has been waiting that long to be opened.");
    case Kind::nothingFound:
        return tr("Nothing was found for “%1”.").arg(oneLine(m_searched.left(shownWords)));
    case Kind::failed:
        return wording::sentence(m_error);
    }
    return {};
}

void ListState::retranslate()
{
    m_words->setText(sentence());
    m_new->setText(tr("Write the first letter"));
    m_sample->setText(tr("Look around with sample data"));
    m_retry->setText(tr("Try again"));
    m_new->setAccessibleName(m_new->text());
    m_sample->setAccessibleName(m_sample->text());
    m_retry->setAccessibleName(m_retry->text());
}

} // namespace choba::messages
