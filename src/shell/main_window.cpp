#include "shell/main_window.h"

#include "shell/about_box.h"
#include "shell/rail.h"
#include "shell/settings.h"
#include "shell/view_menu.h"
#include "widgets/knowledge_source.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QStringList>
#include <QTimer>
#include <QVBoxLayout>

namespace choba::shell {

namespace size = widgets::size;

MainWindow::MainWindow(const Services& services, AppearanceControl& appearance, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_titleRow(new QHBoxLayout)
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("mainWindow"));
    auto* view = new ViewMenu(appearance, this);
    connect(view, &ViewMenu::aboutAsked, this, &MainWindow::showAbout);
    m_rail = new Rail(view, this);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPane);
    m_stack = new QStackedWidget(this);
    buildLayout();
    for (const PaneEntry& entry : paneTable()) {
        m_rail->addEntry(QLatin1String(entry.key), QLatin1String(entry.icon));
    }
    m_rail->setCurrent(0);
    resize(1280, 800);
    setMinimumSize(800, 480);
    restoreGeometry(m_services.settings.windowGeometry());
    retranslate();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_services.settings.setWindowGeometry(saveGeometry());
    for (widgets::Pane* pane : m_panes) {
        const std::optional<Error> unsaved = pane->finish();
        if (unsaved && m_notices != nullptr && !m_closeAnyway) {
            m_closeAnyway = true; // asked once; the next time the window closes
            m_notices->show(widgets::Notice::of([error = *unsaved]() -> QString {
                return wording::sentence(error) % QLatin1Char(' ')
                    % tr("Close once more to leave without saving.");
            }));
            event->ignore();
            return;
        }
    }
    event->accept();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_notices == nullptr) {
        QTimer::singleShot(0, this, &MainWindow::addPanes);
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_rail->setForm(width() < size::narrowBelow ? Rail::Form::narrow : Rail::Form::wide);
    QWidget::resizeEvent(event);
}

void MainWindow::buildLayout()
{
    auto* bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    bar->setFixedHeight(size::bar);
    bar->setLayout(m_titleRow);
    m_titleRow->setContentsMargins(size::page, 0, size::page, 0);
    m_title->setObjectName(QStringLiteral("paneTitle"));
    m_title->setProperty("look", QStringLiteral("heading"));

    m_column->setSpacing(0);
    m_column->addWidget(bar);
    m_column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(m_column, 1);
}

// After the first picture: the frame stands at once, and its contents follow.
void MainWindow::addPanes()
{
    if (m_notices != nullptr || !isVisible()) {
        return;
    }
    for (const PaneEntry& entry : paneTable()) {
        widgets::Pane* pane = entry.create(m_services, m_stack);
        m_stack->addWidget(pane);
        if (QWidget* tools = pane->tools()) {
            m_titleRow->addWidget(tools);
        }
        connect(pane, &widgets::Pane::noticed, this, [this](const widgets::Notice& notice) {
            notice.words ? m_notices->show(notice) : m_notices->clear();
        });
        m_panes.push_back(pane);
    }
    m_notices = new widgets::NoticeBar(this); // last for the tab key
    m_column->addWidget(m_notices);
    m_titleRow->insertWidget(0, m_title, 1); // a label measures its text as soon as it is laid out
    // Inside an editor Ctrl+Z is the editor's own; elsewhere it takes the last act back.
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_notices,
            &widgets::NoticeBar::act);
    connectKnowledge();
    showPane(0);
    emit ready();
}

void MainWindow::connectKnowledge()
{
    connect(&m_services.knowledge, &widgets::KnowledgeSource::problemsFound, this,
            [this](const std::vector<Error>& problems) {
                const auto details = [problems] {
                    QStringList lines;
                    for (const Error& problem : problems) {
                        lines << wording::sentence(problem);
                    }
                    return lines.join(QLatin1Char('\n'));
                };
                m_notices->show({.words =
                                     [problems] {
                                         return tr("Entries of the rules or word lists that were "
                                                   "left out: %1")
                                             .arg(problems.size());
                                     },
                                 .action = {},
                                 .act = {},
                                 .details = details});
            });
    connect(&m_services.knowledge, &widgets::KnowledgeSource::failed, this,
            [this](const Error& error) {
                m_notices->show(widgets::Notice::of([error] { return wording::sentence(error); }));
            });
}

void MainWindow::showPane(int entry)
{
    m_current = entry;
    m_stack->setCurrentIndex(entry);
    m_rail->setCurrent(entry);
    for (size_t i = 0; i < m_panes.size(); ++i) {
        if (QWidget* tools = m_panes[i]->tools()) {
            tools->setVisible(static_cast<int>(i) == entry);
        }
    }
    retranslate();
}

void MainWindow::showAbout()
{
    auto* about = new AboutBox(m_services.dataFolder, this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->show();
}

void MainWindow::retranslate()
{
    int entry = 0;
    for (const PaneEntry& pane : paneTable()) {
        m_rail->setTitle(entry++, pane.title());
    }
    const QString title = paneTable()[static_cast<size_t>(m_current)].title();
    setWindowTitle(tr("%1 – Choba").arg(title));
    m_title->setText(title);
}

} // namespace choba::shell
