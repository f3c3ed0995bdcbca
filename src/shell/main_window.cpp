#include "shell/main_window.h"

#include "acts/store.h"
#include "shell/about_box.h"
#include "shell/agenda_badges.h"
#include "shell/exchange/template_exchange.h"
#include "shell/knowledge_notices.h"
#include "shell/pane_host.h"
#include "shell/rail.h"
#include "shell/settings.h"
#include "shell/settings_dialog.h"
#include "shell/view_menu.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QTimer>

namespace choba::shell {

namespace size = widgets::size;

MainWindow::MainWindow(const Services& services, AppearanceControl& appearance, Contents contents,
                       QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_appearance(appearance)
    , m_contents(contents)
{
    setObjectName(QStringLiteral("mainWindow"));
    auto* view = new ViewMenu(appearance, this);
    connect(view, &ViewMenu::aboutAsked, this, &MainWindow::showAbout);
    m_rail = new Rail(view, this);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPane);
    connect(m_rail, &Rail::settingsAsked, this, &MainWindow::showSettings);
    m_host = new PaneHost(this);
    connect(m_host, &PaneHost::sampleAsked, this, &MainWindow::sampleAsked);
    connect(m_host, &PaneHost::restoreAsked, this, &MainWindow::restoreAsked);
    connect(m_host, &PaneHost::paneAsked, this, &MainWindow::showPane);
    connect(m_host, &PaneHost::windowAsked, this, &MainWindow::follow);
    m_exchange = new TemplateExchange(m_services, *this);
    connect(m_exchange, &TemplateExchange::noticed, m_host, &PaneHost::notify);
    connect(m_host, &PaneHost::paneShown, this, [this](const QString& title) {
        m_paneTitle = title;
        retranslate();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_host, 1);
    for (const PaneEntry& entry : paneTable()) {
        m_rail->addEntry(QLatin1String(entry.key), QLatin1String(entry.icon));
    }
    m_rail->setCurrent(0);
    showBadges(m_services.agenda, *m_rail);
    m_paneTitle = paneTable().front().title();
    resize(1280, 800);
    setMinimumSize(800, 480);
    restoreGeometry(m_services.settings.windowGeometry());
    constexpr int frame = 40; // the desktop's title bar
    resize(size().boundedTo(screen()->availableSize() - QSize(0, frame)));
    retranslate();
}

void MainWindow::raiseToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
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
    const std::optional<Error> unsaved = m_host->finish();
    if (unsaved && m_host->hasPanes() && !m_closeAnyway) {
        m_closeAnyway = true; // asked once; the next time the window closes
        m_host->notify(widgets::Notice::of([error = *unsaved]() -> QString {
            return wording::sentence(error) % QLatin1Char(' ')
                % tr("Close once more to leave without saving.");
        }));
        event->ignore();
        return;
    }
    m_closeAnyway = false;
    event->accept();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_host->hasPanes()) {
        QTimer::singleShot(0, this, &MainWindow::addPanes);
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_rail->setForm(width() < size::narrowBelow ? Rail::Form::narrow : Rail::Form::wide);
    QWidget::resizeEvent(event);
}

// After the first picture: the frame stands at once, and its contents follow.
void MainWindow::addPanes()
{
    if (m_host->hasPanes() || !isVisible()) {
        return;
    }
    m_host->addPanes(m_services);
    addShortcuts();
    tellAbout(m_services.knowledge, *m_host, [this] {
        showSettings();
        m_settingsDialog->showPage(QStringLiteral("rules"));
    });
    emit ready();
}

void MainWindow::addShortcuts()
{
    connect(new QShortcut(Qt::CTRL | Qt::Key_Comma, this), &QShortcut::activated, this,
            &MainWindow::showSettings);
    constexpr int numbered = 9;
    const int count = std::min(static_cast<int>(paneTable().size()), numbered);
    for (int entry = 0; entry < count; ++entry) {
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + entry));
        connect(new QShortcut(key, this), &QShortcut::activated, this,
                [this, entry] { showPane(entry); });
    }
}

void MainWindow::showPane(int entry)
{
    m_rail->setCurrent(entry);
    m_host->showPane(entry);
}

void MainWindow::follow(const widgets::Intent& intent)
{
    if (intent.action == importTemplates) {
        m_exchange->showImport();
    } else if (intent.action == exportTemplates) {
        m_exchange->showExport();
    } else if (intent.action == settingsPage) {
        showSettings();
        m_settingsDialog->showPage(intent.templateKey);
    }
}

void MainWindow::showAbout()
{
    auto* about = new AboutBox(m_services.store.path(), this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->show();
}

void MainWindow::showSettings()
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(
            {m_services.store, m_services.knowledge, m_services.templates, m_services.clock},
            m_appearance, m_services.settings, this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsDialog, &SettingsDialog::restoreAsked, this, &MainWindow::restoreAsked);
    }
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

void MainWindow::retranslate()
{
    for (int entry = 0; const PaneEntry& pane : paneTable()) {
        m_rail->setTitle(entry++, pane.title());
    }
    setWindowTitle(m_contents == Contents::sample ? tr("%1 – Choba (sample data)").arg(m_paneTitle)
                                                  : tr("%1 – Choba").arg(m_paneTitle));
}

} // namespace choba::shell
