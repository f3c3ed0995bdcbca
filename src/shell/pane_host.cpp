#include "shell/pane_host.h"

#include "shell/store_trouble.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace choba::shell {

namespace size = widgets::size;

PaneHost::PaneHost(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_titleRow(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_stack(new QStackedWidget(this))
{
    auto* bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    bar->setFixedHeight(size::bar);
    bar->setLayout(m_titleRow);
    m_titleRow->setContentsMargins(size::page, 0, size::page, 0);
    m_titleRow->setSpacing(size::page);
    m_title->setObjectName(QStringLiteral("paneTitle"));
    m_title->setProperty("look", QStringLiteral("heading"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(bar);
    m_column->addWidget(m_stack, 1);
}

void PaneHost::addPanes(const Services& services)
{
    for (const PaneEntry& entry : paneTable()) {
        widgets::Pane* pane = entry.create(services, m_stack);
        m_stack->addWidget(pane);
        if (QWidget* tools = pane->tools()) {
            m_titleRow->addWidget(tools, 1);
        }
        connect(pane, &widgets::Pane::noticed, this, &PaneHost::notify);
        connect(pane, &widgets::Pane::sampleAsked, this, &PaneHost::sampleAsked);
        connect(pane, &widgets::Pane::intended, this, &PaneHost::pass);
        m_panes.push_back(pane);
    }
    m_notices = new widgets::NoticeBar(this); // last for the tab key
    m_column->addWidget(m_notices);
    m_titleRow->insertWidget(0, m_title); // a label measures its text as soon as it is laid out
    // Inside an editor Ctrl+Z is the editor's own; elsewhere it takes the last act back.
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, [this] {
        if (m_notices->offersUndo()) {
            m_notices->act();
        } else {
            m_panes[static_cast<size_t>(m_current)]->undoLast();
        }
    });
    showPane(0);
}

void PaneHost::showPane(int entry)
{
    m_current = entry;
    m_stack->setCurrentIndex(entry);
    for (size_t i = 0; i < m_panes.size(); ++i) {
        if (QWidget* tools = m_panes[i]->tools()) {
            tools->setVisible(static_cast<int>(i) == entry);
        }
    }
    retranslate();
}

// The window brings the pane forward first, so that what it shows then is seen.
void PaneHost::pass(const widgets::Intent& intent)
{
    if (intent.pane == windowItself) {
        emit windowAsked(intent);
    }
    for (size_t i = 0; i < m_panes.size(); ++i) {
        if (intent.pane == QLatin1String(paneTable()[i].key)) {
            emit paneAsked(static_cast<int>(i));
            m_panes[i]->follow(intent);
        }
    }
}

void PaneHost::notify(const widgets::Notice& notice)
{
    if (m_notices != nullptr) {
        notice.words ? m_notices->show(notice) : m_notices->clear();
    }
}

void PaneHost::showTrouble(const Error& error)
{
    if (m_trouble == nullptr) {
        m_trouble = new StoreTrouble(this);
        m_stack->addWidget(m_trouble);
        connect(m_trouble, &StoreTrouble::retryAsked, this, &PaneHost::retryAsked);
        connect(m_trouble, &StoreTrouble::restoreAsked, this, &PaneHost::restoreAsked);
    }
    m_trouble->tell(error);
    m_stack->setCurrentWidget(m_trouble);
    for (widgets::Pane* pane : m_panes) {
        if (QWidget* tools = pane->tools()) {
            tools->hide();
        }
    }
}

void PaneHost::hideTrouble()
{
    if (m_trouble != nullptr && m_stack->currentWidget() == m_trouble) {
        showPane(m_current);
    }
}

std::optional<Error> PaneHost::finish()
{
    // Each of them saves what it can. The one whose error is told comes last: it comes forward.
    std::optional<Error> first;
    for (auto pane = m_panes.rbegin(); pane != m_panes.rend(); ++pane) {
        if (std::optional<Error> unsaved = (*pane)->finish()) {
            first = std::move(unsaved);
        }
    }
    return first;
}

void PaneHost::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PaneHost::retranslate()
{
    const QString title = paneTable()[static_cast<size_t>(m_current)].title();
    m_title->setText(title);
    emit paneShown(title);
}

} // namespace choba::shell
