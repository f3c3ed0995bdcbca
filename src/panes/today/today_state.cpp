#include "panes/today/today_state.h"

#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::today {

namespace size = widgets::size;

TodayState::TodayState(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_new(addButton("todayNewRoom"))
    , m_sample(addButton("todaySample"))
    , m_retry(addButton("todayRetry"))
{
    setObjectName(QStringLiteral("todayState"));
    m_words->setObjectName(QStringLiteral("todayStateWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    widgets::setLook(m_new, "look", QStringLiteral("primary"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::grid);
    for (QPushButton* button : {m_new, m_sample, m_retry}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::page, 3 * size::grid, size::page, size::page);
    column->setSpacing(2 * size::grid);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &TodayState::newRoomAsked);
    connect(m_sample, &QPushButton::clicked, this, &TodayState::sampleAsked);
    connect(m_retry, &QPushButton::clicked, this, &TodayState::retryAsked);
    show(Kind::loading);
}

QPushButton* TodayState::addButton(const char* name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    return button;
}

void TodayState::show(const Error& error)
{
    m_error = error;
    show(Kind::failed);
}

void TodayState::show(Kind kind)
{
    m_kind = kind;
    m_new->setVisible(kind == Kind::nothingYet);
    m_sample->setVisible(kind == Kind::nothingYet);
    m_retry->setVisible(kind == Kind::failed);
    retranslate();
}

void TodayState::setWritable(bool writable)
{
    m_new->setEnabled(writable);
}

void TodayState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QString TodayState::sentence() const
{
    switch (m_kind) {
    case Kind::loading:
        return tr("What is due is being looked up.");
    case Kind::nothingYet:
        return tr("Here stands what you owe to whom by when, with the finished text for each step. "
                  "It begins with a talk room or an inquiry.");
    case Kind::nothingDue:
        return tr("Nothing is due.");
    case Kind::failed:
        return wording::sentence(m_error);
    }
    return {};
}

void TodayState::retranslate()
{
    m_words->setText(sentence());
    m_new->setText(tr("Add the first talk room"));
    m_sample->setText(tr("Look around with sample data"));
    m_retry->setText(tr("Try again"));
    for (QPushButton* button : {m_new, m_sample, m_retry}) {
        button->setAccessibleName(button->text());
    }
}

} // namespace choba::today
