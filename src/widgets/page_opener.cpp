#include "widgets/page_opener.h"

#include "widgets/form_keys.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace choba::widgets {

namespace {

// With places to break the line, which the address itself does not have.
QString breakable(const QString& address)
{
    QString text;
    text.reserve(address.size() * 2);
    for (const QChar c : address) {
        text += c;
        text += QChar(0x200B);
    }
    return text;
}

} // namespace

PageOpener::PageOpener(QWidget* parent)
    : QFrame(parent)
    , m_opener([](const QUrl& url) { return QDesktopServices::openUrl(url); })
    , m_words(new QLabel(this))
    , m_shown(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("pageOpener"));
    setLook(this, "look", QStringLiteral("band"));
    m_words->setObjectName(QStringLiteral("pageOpenerWords"));
    m_shown->setObjectName(QStringLiteral("pageAddress"));
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("pageOpenYes"));
    m_cancel->setObjectName(QStringLiteral("pageOpenNo"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_words);
    texts->addWidget(m_shown);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::page, size::grid, size::page, size::grid);
    row->setSpacing(size::grid);
    row->addLayout(texts, 1);
    row->addWidget(m_open);
    row->addWidget(m_cancel);
    connect(m_open, &QPushButton::clicked, this, &PageOpener::open);
    connect(m_cancel, &QPushButton::clicked, this, &PageOpener::close);
    giveFormKeys(this, {.save = {}, .cancel = [this] { close(); }, .enter = [this] { open(); }});
    hide();
    retranslate();
}

void PageOpener::ask(const QString& address)
{
    m_address = address;
    m_failed = false;
    m_shown->setText(breakable(address));
    m_shown->setAccessibleName(address);
    retranslate();
    show();
    m_open->setFocus();
}

void PageOpener::close()
{
    if (!isHidden()) {
        emit closed(); // before the focus wanders
        hide();
    }
}

void PageOpener::open()
{
    m_failed = !m_opener(QUrl(m_address));
    m_failed ? retranslate() : close();
}

void PageOpener::retranslate()
{
    m_words->setText(m_failed ? tr("The browser could not be opened. The page is:")
                              : tr("This page opens in the browser:"));
    m_open->setText(tr("Open"));
    m_cancel->setText(tr("Cancel"));
    m_open->setAccessibleName(tr("Open the page in the browser"));
    m_cancel->setAccessibleName(tr("Do not open the page"));
}

void PageOpener::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace choba::widgets
