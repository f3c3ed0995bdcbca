// The list of conversations over a real data file in a throw-away folder, without the window.
#pragma once

#include "acts/store.h"
#include "base/clock.h"
#include "domain/client.h"
#include "panes/messages/conversation_list.h"

#include <QLabel>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

class QAbstractItemModelTester;

namespace choba::test {

constexpr qint64 minuteLength = 60'000;
constexpr qint64 dayLength = 24 * 60 * minuteLength;

class ListTest : public testing::Test
{
protected:
    ListTest();
    ~ListTest() override;

    void SetUp() override;

    // Shows the list; the tools stand above it, as in the window. Checking the models reads a few
    // pages more than are needed.
    enum class Models { checked, left };
    void show(Models models = Models::checked);

    // What the list says it was asked for: "client <id>", "draft <id>", "hit <excerpt>", …
    QStringList& said() { return m_said; }

    // Acts, at the clock's time; the list has heard of it on return.
    ClientId addClient(const QString& name, domain::Honorific honorific = domain::Honorific::sama);
    ActId receive(ClientId client, const QString& text);
    MessageId send(ClientId client, const QString& text);
    void open(MessageId message, qint64 at);
    DraftId keepDraft(const QString& text, std::optional<ClientId> client = {},
                      std::optional<DraftId> id = {});
    acts::Receipt act(const std::function<Result<acts::Receipt>(const acts::Scope&)>& work);
    // `count` clients, the first the oldest, a minute apart, each having written a letter.
    std::vector<ClientId> addMany(int count);

    // Time goes on.
    void pass(qint64 milliseconds) { m_clock.set(m_clock.nowUtc() + milliseconds); }

    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QListView* view() const { return find<QListView>("conversationList"); }

    QListView* results() const { return find<QListView>("searchResults"); }

    // The names of the rows, from the top.
    QStringList rows(const char* viewName = "conversationList") const;
    QString cell(int row, int role, const char* viewName = "conversationList") const;
    QString current() const; // the name of the selected row; empty when none is

    void clickRow(QListView* view, int row) const;
    void press(const char* widgetName, Qt::Key key) const;
    void search(const QString& words) const; // typed, not waited for
    // Nothing is shown but this sentence.
    QString stateWords() const;

    // Turns the event loop until it is so; false after a minute.
    static bool until(const std::function<bool()>& condition);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<acts::Store> m_store;
    std::unique_ptr<QWidget> m_window;
    messages::ConversationList* m_list = nullptr;

private:
    QStringList m_said;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

} // namespace choba::test
