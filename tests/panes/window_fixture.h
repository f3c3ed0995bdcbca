// The real window on a throw-away folder: what the user would see, found by object names.
#pragma once

#include "base/clock.h"
#include "shell/appearance_control.h"
#include "shell/main_window.h"
#include "shell/settings.h"
#include "support/printers.h"
#include "widgets/knowledge_source.h"

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
    void open() { open(folder()); }

    void open(const QString& dataFolder);
    void close();

    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = m_window ? m_window->findChild<T*>(QLatin1String(name)) : nullptr;
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

    QString draftPath() const { return folder() + QStringLiteral("/draft.json"); }

    QString writeTestFile(const QString& name, const QByteArray& bytes) const;

    QWidget* window() const { return m_window.get(); }

    shell::AppearanceControl& appearance() { return *m_appearance; }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::AppearanceControl> m_appearance;
    std::unique_ptr<widgets::KnowledgeSource> m_knowledge;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace choba::test
