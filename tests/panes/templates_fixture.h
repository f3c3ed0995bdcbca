// The templates pane over a real data file in a throw-away folder, without the window.
#pragma once

#include "acts/store.h"
#include "base/clock.h"
#include "panes/templates/templates_pane.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_source.h"

#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

class QAbstractItemModelTester;

namespace choba::test {

class TemplatesTest : public testing::Test
{
protected:
    TemplatesTest();
    ~TemplatesTest() override;

    void SetUp() override;

    // Opens the data file and shows the pane, its tools above it.
    void show();
    void close();
    // Saved without the pane; it has heard of it on return.
    void put(const domain::LetterTemplate& letter);
    acts::Receipt act(const std::function<Result<acts::Receipt>(const acts::Scope&)>& work);
    // Everything asked for is done, told and read again.
    void settle();

    static domain::LetterTemplate letter(const char* key, const char* name, const char* body);

    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QListView* list() const { return find<QListView>("templateList"); }

    // Names of the rows; headings in brackets.
    QStringList rows() const;
    int rowOf(const QString& name) const;
    QString chosen() const; // the name of the selected row; empty when none is
    QString heading() const; // the name above the editor
    QStringList chipsOf(const QString& name) const;
    QString label(const char* name) const;

    void choose(const QString& name);
    void click(const char* button);
    void search(const QString& words);
    void trigger(const char* action);
    void typeName(const QString& name);
    void typeBody(const QString& text);
    QString body() const;

    const writing::TemplateEntry* entry(const QString& key) const;
    const writing::TemplateEntry* named(const QString& name) const;

    // What the last notice said, and its button.
    QString notice() const { return m_notice.words ? m_notice.words() : QString(); }

    void answerNotice();

    static bool until(const std::function<bool()>& condition);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<acts::Store> m_store;
    std::unique_ptr<widgets::KnowledgeSource> m_knowledge;
    std::unique_ptr<widgets::TemplateSource> m_templates;
    std::unique_ptr<QWidget> m_window;
    templates::TemplatesPane* m_pane = nullptr;
    widgets::Notice m_notice;
    std::vector<widgets::Intent> m_intents;
    QStringList m_said; // import, export

private:
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace choba::test
