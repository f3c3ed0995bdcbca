#include "shell/store_trouble.h"

#include "widgets/theme.h"
#include "wording/errors.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace choba::shell {

namespace size = widgets::size;

StoreTrouble::StoreTrouble(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_words(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_retry(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_folder(new QPushButton(this))
{
    setObjectName(QStringLiteral("storeTrouble"));
    m_heading->setProperty("look", QStringLiteral("heading"));
    m_words->setObjectName(QStringLiteral("storeTroubleWords"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel* label : {m_words, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_retry->setObjectName(QStringLiteral("storeRetry"));
    m_restore->setObjectName(QStringLiteral("storeRestore"));
    m_restore->setProperty("look", QStringLiteral("primary"));
    m_folder->setObjectName(QStringLiteral("storeFolder"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::grid);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_folder);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * size::grid, 6 * size::grid, 6 * size::grid, 6 * size::grid);
    column->setSpacing(2 * size::grid);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addWidget(m_advice);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, &StoreTrouble::retryAsked);
    connect(m_restore, &QPushButton::clicked, this, &StoreTrouble::chooseCopy);
    connect(m_folder, &QPushButton::clicked, this, &StoreTrouble::openFolder);
}

void StoreTrouble::tell(const Error& error)
{
    m_error = error;
    retranslate();
    m_restore->setFocus();
}

void StoreTrouble::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StoreTrouble::retranslate()
{
    m_heading->setText(tr("The data file cannot be used"));
    m_words->setText(wording::sentence(m_error));
    m_advice->setText(advice());
    m_retry->setText(tr("Try again"));
    m_restore->setText(tr("Go back to a backup …"));
    m_folder->setText(tr("Open the folder"));
    m_retry->setAccessibleName(m_retry->text());
    m_restore->setAccessibleName(m_restore->text());
    m_folder->setAccessibleName(m_folder->text());
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_words->text());
}

void StoreTrouble::chooseCopy()
{
    const QString copy = QFileDialog::getOpenFileName(this, tr("Choose a backup"),
                                                      QFileInfo(m_error.where).absolutePath(),
                                                      tr("Data files (*.sqlite*);;All files (*)"));
    if (!copy.isEmpty()) {
        emit restoreAsked(copy);
    }
}

void StoreTrouble::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_error.where).absolutePath()));
}

QString StoreTrouble::advice() const
{
    // The space between the two sentences is the language's affair.
    const auto advise = [](const QString& way) {
        return tr("%1 %2", "two sentences").arg(tr("Nothing in the file was changed."), way);
    };
    switch (m_error.code) {
    case ErrorCode::storeForeign:
    case ErrorCode::storeNotDatabase:
        return advise(
            tr("If this file was put here by mistake, move it away and try again: Choba then "
               "begins with an empty one."));
    case ErrorCode::storeFull:
        return advise(tr("Make room on the disk and try again."));
    case ErrorCode::storeBusy:
    case ErrorCode::storeHeld:
        return advise(tr("Close the other program and try again."));
    default:
        return advise(
            tr("A backup can take its place; the present file is kept under another name."));
    }
}

} // namespace choba::shell
