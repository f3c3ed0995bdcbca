#include "panes/messages/history_empty.h"

#include "widgets/look.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::messages {

HistoryEmpty::HistoryEmpty(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("historyEmpty"));
    m_words->setObjectName(QStringLiteral("historyEmptyWords"));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    widgets::setLook(m_words, "look", QStringLiteral("note"));
    m_button->setObjectName(QStringLiteral("historyEmptyButton"));
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_words);
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &HistoryEmpty::receivedAsked);
    retranslate();
}

void HistoryEmpty::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HistoryEmpty::retranslate()
{
    m_words->setText(tr("What you send and what you receive is kept here."));
    m_button->setText(tr("Record a message received"));
    m_button->setAccessibleName(m_button->text());
}

} // namespace choba::messages
