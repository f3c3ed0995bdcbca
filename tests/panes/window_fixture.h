// The real window on a throw-away folder: what the user would see, found by object names.
#pragma once

#include "acts/store.h"
#include "base/clock.h"
#include "domain/own_rules.h"
#include "shell/appearance_control.h"
#include "shell/main_window.h"
#include "shell/pane_host.h"
#include "shell/settings.h"
#include "shell/store_watch.h"
#include "support/printers.h"
#include "widgets/agenda_source.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_source.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace choba::test {

class WindowTest : public testing::Test
{
protected:
    WindowTest();
    ~WindowTest() override;

    void SetUp() override;

    // Opens the window on the same folder; the former one is closed first.
    void open() { open(storePath()); }

    void open(const QString& store);
    void close();

    // Puts them into the data file; before it is opened.
    void putWords(const std::vector<domain::OwnWord>& words) const;
    // Does an act behind the window's back and waits until the window knows.
    void act(const std::function<Result<acts::Receipt>(const acts::Scope&)>& work);
    // Until everything asked for is in the data file.
    void settle();

    // From now on nothing can be saved.
    void breakStore();

    acts::Store& store() { return *m_store; }

    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = m_window ? m_window->findChild<T*>(QString::fromUtf8(name)) : nullptr;
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    // Turns the event loop until it is so; false after a minute.
    static bool until(const std::function<bool()>& condition);

    QWidget* editor() const;
    QString text() const;
    // As an input method would: any characters at once, at the caret.
    void type(const QString& text) const;
    void pasteText(const QString& text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void click(const char* buttonName) const;
    QString words(const char* labelName) const; // of a label or button
    QString notice() const; // empty when the bar is not there
    static QString clipboard();

    QString folder() const { return m_folder.path(); }

    QString storePath() const { return folder() + QStringLiteral("/choba.sqlite"); }

    QString writeTestFile(const QString& name, const QByteArray& bytes) const;

    QWidget* window() const { return m_window.get(); }

    shell::AppearanceControl& appearance() { return *m_appearance; }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::AppearanceControl> m_appearance;
    std::unique_ptr<acts::Store> m_store;
    std::unique_ptr<widgets::KnowledgeSource> m_knowledge;
    std::unique_ptr<widgets::TemplateSource> m_templates;
    std::unique_ptr<widgets::AgendaSource> m_agenda;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<shell::StoreWatch> m_watch;
};

} // namespace choba::test
