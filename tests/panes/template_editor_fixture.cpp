#include "panes/template_editor_fixture.h"

#include "wording/language.h"

#include <QApplication>
#include <QTextEdit>

namespace choba::test {

void TemplateEditorTest::SetUp()
{
    HistoryFixture::SetUp();
    wording::install(*qApp, wording::Language::japanese);
    m_knowledge = std::make_unique<widgets::KnowledgeSource>(*m_store, m_clock);
    m_templates = std::make_unique<widgets::TemplateSource>(*m_store);
    m_knowledge->load();
    m_templates->load();
    ASSERT_TRUE(until([this] { return m_knowledge->current() && m_templates->current(); }));
}

void TemplateEditorTest::TearDown()
{
    m_editor.reset();
    wording::install(*qApp, wording::Language::english);
}

void TemplateEditorTest::showEditor(const QSize& size)
{
    m_editor =
        std::make_unique<widgets::TemplateEditor>(*m_store, *m_knowledge, *m_templates, m_clock);
    showWindow(*m_editor, size);
}

domain::LetterTemplate TemplateEditorTest::letterOf(const QString& body)
{
    domain::LetterTemplate letter;
    letter.key = QStringLiteral("own-1");
    letter.name = QStringLiteral("お礼");
    letter.channel = QStringLiteral("dm");
    letter.body = body;
    return letter;
}

void TemplateEditorTest::openLetter(const QString& body, std::vector<domain::Field> fields)
{
    if (!m_editor) {
        showEditor();
    }
    domain::LetterTemplate letter = letterOf(body);
    letter.fields = std::move(fields);
    m_editor->open(letter, writing::Origin::own);
}

void TemplateEditorTest::clickAt(QWidget& widget)
{
    ASSERT_TRUE(widget.isVisible()) << qPrintable(widget.objectName());
    ASSERT_TRUE(widget.isEnabled()) << qPrintable(widget.objectName());
    const QPoint middle = widget.rect().center();
    QWidget* const window = widget.window();
    QWidget* const under = window->childAt(widget.mapTo(window, middle));
    ASSERT_TRUE(under == &widget || widget.isAncestorOf(under))
        << qPrintable(widget.objectName()) << " lies below "
        << (under ? qPrintable(under->objectName()) : "nothing");
    QTest::mouseClick(&widget, Qt::LeftButton, {}, middle);
}

bool TemplateEditorTest::isShown(const char* name) const
{
    const auto* widget = m_editor->findChild<QWidget*>(QLatin1String(name));
    return widget != nullptr && widget->isVisible();
}

void TemplateEditorTest::clickOn(const char* button) const
{
    clickAt(*part<QAbstractButton>(button));
}

void TemplateEditorTest::clickRow(const char* list, const QString& title) const
{
    auto* rows = part<QListWidget>(list);
    const QList<QListWidgetItem*> found = rows->findItems(title, Qt::MatchExactly);
    ASSERT_FALSE(found.isEmpty()) << qPrintable(title);
    rows->scrollToItem(found.front());
    const QRect rect = rows->visualItemRect(found.front());
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rect.center());
}

void TemplateEditorTest::type(QWidget& into, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&into, &event);
}

void TemplateEditorTest::typeInto(const char* name, const QString& text) const
{
    auto* widget = part(name);
    clickAt(*widget);
    type(*widget, text);
}

QString TemplateEditorTest::previewed() const
{
    const auto* preview = part("templatePreview");
    for (const QTextEdit* view : preview->findChildren<QTextEdit*>()) {
        if (view->isVisible()) {
            return view->toPlainText();
        }
    }
    return {};
}

bool TemplateEditorTest::previews(const QString& words) const
{
    const bool shown = until([&] { return previewed().contains(words); });
    EXPECT_TRUE(shown) << qPrintable(previewed());
    return shown;
}

} // namespace choba::test
