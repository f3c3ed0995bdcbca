// One widget of the messages pane on a data file of its own, without the window around it.
#pragma once

#include "acts/store.h"
#include "base/clock.h"
#include "domain/client.h"
#include "domain/message.h"
#include "rules/channel.h"
#include "widgets/act_notices.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace choba::test {

class HistoryFixture : public testing::Test
{
protected:
    static constexpr qint64 now = 1'795'230'000'000; // 2026-11-21 12:00 in Japan
    static constexpr qint64 minute = 60'000;

    HistoryFixture();
    ~HistoryFixture() override;

    void SetUp() override;

    // Turns the event loop until it is so; false after a minute.
    static bool until(const std::function<bool()>& condition);
    // Everything asked for is done and told.
    void settle();

    ClientId addClient(const QString& name, const QString& platformId = {});
    void addClient(const domain::Client& client);
    MessageId addMessage(ClientId client, domain::Direction direction, qint64 at,
                         const QStringList& parts);
    // `count` outgoing messages "message 1" … with a minute between them, the last one at `now`.
    void addMany(ClientId client, int count);

    std::vector<domain::Message> history(ClientId client) const; // oldest first
    domain::Message message(MessageId id) const;

    static std::vector<rules::Channel> channels();

    // Shows it in a window of this size and waits until it has the focus.
    static void showWindow(QWidget& widget, const QSize& size);

    template<typename T = QWidget>
    static T* find(const QWidget& in, const char* name)
    {
        T* found = in.findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    static void click(const QWidget& in, const char* buttonName);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<acts::Store> m_store;
    std::unique_ptr<widgets::ActNotices> m_notices;
    QStringList m_told; // words of the notices
    std::function<void()> m_undo; // of the last one

private:
    qint64 m_nextId = 100;
};

} // namespace choba::test
