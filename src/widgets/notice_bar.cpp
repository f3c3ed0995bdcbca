#include "widgets/notice_bar.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::widgets {

namespace {

QPushButton* quietButton(const char* name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setProperty("look", QStringLiteral("quiet"));
    return button;
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_details(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_more(quietButton("noticeDetails", this))
    , m_close(quietButton("noticeClose", this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setProperty("look", QStringLiteral("notice"));
    m_words->setObjectName(QStringLiteral("noticeWords"));
    m_words->setWordWrap(true);
    m_details->setObjectName(QStringLiteral("noticeDetailsText"));
    m_details->setProperty("look", QStringLiteral("note"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_act->setObjectName(QStringLiteral("noticeAct"));
    for (QPushButton* button : {m_act, m_more, m_close}) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the text
    }
    m_close->setIcon(icon(QStringLiteral("close"), IconTone::secondary));

    auto* row = new QHBoxLayout;
    row->setSpacing(size::grid);
    row->addWidget(m_words, 1);
    row->addWidget(m_more);
    row->addWidget(m_act);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::page, size::half, size::grid + size::half, size::half);
    column->setSpacing(size::half);
    column->addLayout(row);
    column->addWidget(m_details);

    connect(m_act, &QPushButton::clicked, this, &NoticeBar::act);
    connect(m_more, &QPushButton::clicked, this, &NoticeBar::toggleDetails);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::clear);
    clear();
}

void NoticeBar::show(const Notice& notice)
{
    if (!isAncestorOf(QApplication::focusWidget())) {
        m_returnTo = QApplication::focusWidget();
    }
    m_notice = notice;
    m_details->hide();
    m_act->setVisible(notice.act != nullptr);
    m_more->setVisible(notice.details != nullptr);
    retranslate();
    setVisible(true);
}

void NoticeBar::clear()
{
    m_notice = {};
    if (m_returnTo && isAncestorOf(QApplication::focusWidget())) {
        m_returnTo->setFocus();
    }
    hide();
}

void NoticeBar::act()
{
    if (!m_notice.act) {
        return;
    }
    // The act may show the next notice: this one must be gone before.
    const std::function<void()> act = m_notice.act;
    clear();
    act();
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void NoticeBar::retranslate()
{
    m_words->setText(m_notice.words ? m_notice.words() : QString());
    m_details->setText(m_notice.details ? m_notice.details() : QString());
    m_act->setText(m_notice.action ? m_notice.action() : tr("Undo"));
    m_act->setAccessibleName(m_act->text());
    m_more->setText(m_details->isVisibleTo(this) ? tr("Hide details") : tr("Details"));
    m_more->setAccessibleName(m_more->text());
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(m_close->accessibleName());
    m_details->setAccessibleName(m_more->text());
    setAccessibleName(tr("Notice"));
    setAccessibleDescription(m_words->text());
}

void NoticeBar::toggleDetails()
{
    m_details->setVisible(!m_details->isVisibleTo(this));
    retranslate();
}

} // namespace choba::widgets
