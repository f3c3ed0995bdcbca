// The template editor on a data file of its own, driven by the mouse and the keyboard alone.
#pragma once

#include "panes/history_fixture.h"
#include "support/printers.h"
#include "widgets/composer/editor.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_editor/template_editor.h"
#include "widgets/template_source.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

namespace choba::test {

class TemplateEditorTest : public HistoryFixture
{
protected:
    void SetUp() override;
    void TearDown() override;

    void showEditor(const QSize& size = {1000, 640});
    void openLetter(const QString& body, std::vector<domain::Field> fields = {});
    static domain::LetterTemplate letterOf(const QString& body);

    template<typename T = QWidget>
    T* part(const char* name) const
    {
        return find<T>(*m_editor, name);
    }

    // Also of what need not be there yet.
    bool isShown(const char* name) const;
    // With the mouse, at its middle; what cannot be seen or used cannot be clicked.
    void clickOn(const char* button) const;
    void clickRow(const char* list, const QString& title) const;
    static void clickAt(QWidget& widget);
    // As an input method would.
    static void type(QWidget& into, const QString& text);
    void typeInto(const char* name, const QString& text) const;

    widgets::Editor& body() const { return *part<widgets::Editor>("templateBody"); }

    QString text() const { return body().text(); }

    // What the preview shows, as soon as it shows it.
    QString previewed() const;
    bool previews(const QString& words) const;

    std::unique_ptr<widgets::KnowledgeSource> m_knowledge;
    std::unique_ptr<widgets::TemplateSource> m_templates;
    std::unique_ptr<widgets::TemplateEditor> m_editor;
};

} // namespace choba::test
