#include "panes/templates_fixture.h"

#include "acts/templates.h"
#include "panes/templates/template_model.h"
#include "widgets/row_parts.h"
#include "widgets/theme.h"
#include "wording/language.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>
#include <QVBoxLayout>

namespace choba::test {

using templates::TemplateModel;

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long
constexpr qint64 noonInJapan = 1'795'230'000'000; // 2026-11-21 12:00

} // namespace

TemplatesTest::TemplatesTest()
    : m_clock(noonInJapan)
{ }

TemplatesTest::~TemplatesTest()
{
    close();
}

void TemplatesTest::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    wording::install(*qApp, wording::Language::english);
    widgets::apply(*qApp, widgets::Scheme::light);
}

void TemplatesTest::show()
{
    close();
    m_store =
        std::make_unique<acts::Store>(m_folder.filePath(QStringLiteral("choba.sqlite")), m_clock);
    m_knowledge = std::make_unique<widgets::KnowledgeSource>(*m_store, m_clock);
    m_templates = std::make_unique<widgets::TemplateSource>(*m_store);
    m_store->open();
    ASSERT_TRUE(until([this] {
        return m_store->isOpen() && !m_templates->isLoading() && m_templates->current() != nullptr
            && m_knowledge->current() != nullptr;
    }));
    m_window = std::make_unique<QWidget>();
    m_pane =
        new templates::TemplatesPane(*m_store, *m_knowledge, *m_templates, m_clock, m_window.get());
    QObject::connect(m_pane, &widgets::Pane::noticed, m_pane,
                     [this](const widgets::Notice& told) { m_notice = told; });
    QObject::connect(m_pane, &widgets::Pane::intended, m_pane,
                     [this](const widgets::Intent& intent) { m_intents.push_back(intent); });
    QObject::connect(m_pane, &templates::TemplatesPane::importAsked, m_pane,
                     [this] { m_said << QStringLiteral("import"); });
    QObject::connect(m_pane, &templates::TemplatesPane::exportAsked, m_pane,
                     [this] { m_said << QStringLiteral("export"); });
    auto* column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane->tools());
    column->addWidget(m_pane, 1);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_window->resize(1112, 760);
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void TemplatesTest::close()
{
    m_tester.reset();
    m_window.reset();
    m_pane = nullptr;
    m_notice = {};
    m_templates.reset();
    m_knowledge.reset();
    m_store.reset();
}

void TemplatesTest::put(const domain::LetterTemplate& letter)
{
    act([letter](const acts::Scope& scope) { return acts::saveTemplate(scope, letter); });
}

acts::Receipt
TemplatesTest::act(const std::function<Result<acts::Receipt>(const acts::Scope&)>& work)
{
    const auto done = m_store->act(work);
    m_store->wait();
    const Result<acts::Receipt> receipt = done.result();
    EXPECT_TRUE(receipt) << receipt.error().where.toStdString() << ' '
                         << receipt.error().detail.toStdString();
    settle();
    return receipt ? *receipt : acts::Receipt{};
}

// An answer may ask for more, and each change for one more reading of the library.
void TemplatesTest::settle()
{
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        m_store->wait();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
        QCoreApplication::processEvents();
        ASSERT_TRUE(until([this] { return !m_templates->isLoading(); }));
    }
}

domain::LetterTemplate TemplatesTest::letter(const char* key, const char* name, const char* body)
{
    domain::LetterTemplate made;
    made.key = QString::fromUtf8(key);
    made.name = QString::fromUtf8(name);
    made.body = QString::fromUtf8(body);
    made.group = QStringLiteral("自分の");
    return made;
}

QStringList TemplatesTest::rows() const
{
    const QAbstractItemModel* model = list()->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString name = index.data().toString();
        names << (index.data(TemplateModel::headingRole).toBool() ? QStringLiteral("[%1]").arg(name)
                                                                  : name);
    }
    return names;
}

int TemplatesTest::rowOf(const QString& name) const
{
    return static_cast<int>(rows().indexOf(name));
}

QString TemplatesTest::chosen() const
{
    const QModelIndexList selected = list()->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? QString() : selected.constFirst().data().toString();
}

QString TemplatesTest::heading() const
{
    return find<QLabel>("templateHeading")->text();
}

QStringList TemplatesTest::chipsOf(const QString& name) const
{
    QStringList words;
    const QModelIndex index = list()->model()->index(rowOf(name), 0);
    const auto chips = index.data(TemplateModel::chipsRole).value<std::vector<widgets::RowChip>>();
    for (const widgets::RowChip& chip : chips) {
        words << chip.words;
    }
    return words;
}

QString TemplatesTest::label(const char* name) const
{
    const auto* found = find<QLabel>(name);
    return found->isVisible() ? found->text() : QString();
}

void TemplatesTest::choose(const QString& name)
{
    const QModelIndex index = list()->model()->index(rowOf(name), 0);
    ASSERT_TRUE(index.isValid()) << name.toStdString();
    list()->scrollTo(index);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list()->visualRect(index).center());
}

void TemplatesTest::click(const char* button)
{
    auto* found = find(button);
    ASSERT_TRUE(found->isVisible()) << button;
    QTest::mouseClick(found, Qt::LeftButton);
}

void TemplatesTest::search(const QString& words)
{
    find<QLineEdit>("templateSearch")->setText(words);
}

void TemplatesTest::trigger(const char* action)
{
    auto* found = find<QAction>(action);
    ASSERT_TRUE(found->isEnabled()) << action;
    found->trigger();
}

void TemplatesTest::typeName(const QString& name)
{
    find<QLineEdit>("templateName")->setText(name);
}

void TemplatesTest::typeBody(const QString& text)
{
    auto* editor = find<QTextEdit>("templateBody");
    editor->selectAll();
    editor->insertPlainText(text);
}

QString TemplatesTest::body() const
{
    return find<QTextEdit>("templateBody")->toPlainText();
}

const writing::TemplateEntry* TemplatesTest::entry(const QString& key) const
{
    return m_templates->current()->library->find(key);
}

const writing::TemplateEntry* TemplatesTest::named(const QString& name) const
{
    return m_templates->current()->library->named(name);
}

void TemplatesTest::answerNotice()
{
    ASSERT_TRUE(m_notice.act) << notice().toStdString();
    const auto act = m_notice.act;
    act();
    settle();
}

bool TemplatesTest::until(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience);
}

} // namespace choba::test
