#include "panes/window_fixture.h"

#include "acts/own_rules.h"
#include "base/file.h"
#include "widgets/composer/editor.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace choba::test {

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long
constexpr qint64 noonInJapan = 1'795'230'000'000; // 2026-11-21 12:00

} // namespace

WindowTest::WindowTest()
    : m_clock(noonInJapan)
{ }

WindowTest::~WindowTest()
{
    close();
}

void WindowTest::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    open();
}

void WindowTest::open(const QString& store)
{
    close();
    m_settings = std::make_unique<shell::Settings>(folder() + QStringLiteral("/choba.ini"));
    m_appearance = std::make_unique<shell::AppearanceControl>(
        *qApp, *m_settings, shell::Appearance::light, std::nullopt);
    m_store = std::make_unique<acts::Store>(store, m_clock);
    m_knowledge = std::make_unique<widgets::KnowledgeSource>(*m_store, m_clock);
    m_templates = std::make_unique<widgets::TemplateSource>(*m_store);
    m_agenda = std::make_unique<widgets::AgendaSource>(*m_store, *m_knowledge, m_clock);
    m_window = std::make_unique<shell::MainWindow>(
        shell::Services{*m_store, *m_knowledge, *m_templates, *m_agenda, m_clock, *m_settings},
        *m_appearance);
    m_watch = std::make_unique<shell::StoreWatch>(*m_store, m_window->host());
    bool ready = false;
    QObject::connect(m_window.get(), &shell::MainWindow::ready, [&ready] { ready = true; });
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(until([&ready] { return ready; }));
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    click("railEntry-messages"); // where letters are written
    // The store may be opened again later, when this function has long returned.
    const auto answered = std::make_shared<bool>(false);
    QObject::connect(m_store.get(), &acts::Store::opened, [answered] { *answered = true; });
    QObject::connect(m_store.get(), &acts::Store::failed, [answered] { *answered = true; });
    m_store->open();
    ASSERT_TRUE(until([answered] { return *answered; }));
    if (!m_store->isOpen()) {
        return;
    }
    ASSERT_TRUE(until([this] { return m_knowledge->current() != nullptr; }));
    ASSERT_TRUE(until([this] { return !qobject_cast<QTextEdit*>(editor())->isReadOnly(); }));
    editor()->setFocus();
}

void WindowTest::close()
{
    if (m_window) {
        m_window->close();
    }
    m_watch.reset();
    m_window.reset();
    m_agenda.reset();
    m_templates.reset();
    m_knowledge.reset();
    m_store.reset();
    m_appearance.reset();
    m_settings.reset();
}

void WindowTest::putWords(const std::vector<domain::OwnWord>& words) const
{
    Result<storage::Database> database = storage::Database::open(storePath(), {});
    ASSERT_TRUE(database);
    for (const domain::OwnWord& word : words) {
        ASSERT_TRUE(acts::addWord({database->connection(), m_clock.nowUtc()}, word));
    }
}

void WindowTest::act(const std::function<Result<acts::Receipt>(const acts::Scope&)>& work)
{
    const QFuture<Result<acts::Receipt>> done = m_store->act(work);
    settle();
    ASSERT_TRUE(done.isFinished());
    ASSERT_TRUE(done.result()) << int(done.result().error().code);
}

void WindowTest::breakStore()
{
    store().run<bool>([](const acts::Scope& scope) {
        const Result<void> set = scope.connection.execute("PRAGMA query_only = 1");
        return set ? Result<bool>(true) : Result<bool>(set.error());
    });
}

void WindowTest::settle()
{
    m_store->wait();
    QCoreApplication::processEvents(); // answers, and what views do about them
}

bool WindowTest::until(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience);
}

QWidget* WindowTest::editor() const
{
    return find("editor");
}

QString WindowTest::text() const
{
    return qobject_cast<widgets::Editor*>(editor())->text();
}

void WindowTest::type(const QString& text) const
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(editor(), &event);
}

void WindowTest::pasteText(const QString& text) const
{
    QApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : editor();
    QTest::keyClick(target, key, modifiers);
}

void WindowTest::click(const char* buttonName) const
{
    auto* button = find<QAbstractButton>(buttonName);
    ASSERT_TRUE(button->isVisible()) << buttonName;
    QTest::mouseClick(button, Qt::LeftButton);
}

QString WindowTest::words(const char* labelName) const
{
    auto* widget = find(labelName);
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        return label->text();
    }
    auto* button = qobject_cast<QAbstractButton*>(widget);
    return button ? button->text() : QString();
}

QString WindowTest::notice() const
{
    return find("noticeBar")->isVisible() ? words("noticeWords") : QString();
}

QString WindowTest::clipboard()
{
    return QApplication::clipboard()->text();
}

QString WindowTest::writeTestFile(const QString& name, const QByteArray& bytes) const
{
    const QString path = folder() + QLatin1Char('/') + name;
    EXPECT_TRUE(static_cast<bool>(writeFile(path, bytes)));
    return path;
}

} // namespace choba::test
