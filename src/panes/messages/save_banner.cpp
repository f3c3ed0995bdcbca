#include "panes/messages/save_banner.h"

#include "widgets/theme.h"
#include "wording/errors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace choba::messages {

SaveBanner::SaveBanner(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_retry(new QPushButton(this))
{
    setObjectName(QStringLiteral("saveBanner"));
    setProperty("look", QStringLiteral("alert"));
    m_words->setObjectName(QStringLiteral("saveBannerWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("saveRetryButton"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::size::page, widgets::size::grid, widgets::size::page,
                            widgets::size::grid);
    row->addWidget(m_words, 1);
    row->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &SaveBanner::retryAsked);
    hide();
    retranslate();
}

void SaveBanner::tell(const Error& error)
{
    m_error = error;
    retranslate();
    show();
}

void SaveBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void SaveBanner::retranslate()
{
    m_words->setText(
        tr("The draft could not be saved. It is kept in memory and saving is tried again. %1")
            .arg(wording::sentence(m_error)));
    m_retry->setText(tr("Try again now"));
    m_retry->setAccessibleName(m_retry->text());
    setAccessibleName(m_words->text());
}

} // namespace choba::messages
