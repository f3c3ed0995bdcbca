// Today in the real window, and what calls the user when the window is not in front.
#include "acts/clients.h"
#include "acts/rooms.h"
#include "base/ms.h"
#include "domain/room_rules.h"
#include "panes/window_fixture.h"
#include "rules/business_calendar.h"
#include "shell/attention.h"
#include "writing/knowledge.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

namespace choba::test {

class AttentionTest : public WindowTest
{
protected:
    static void SetUpTestSuite()
    {
        // A desktop that is really there must not be told about clients that are not.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    }

    void SetUp() override
    {
        WindowTest::SetUp();
        const shell::Services services{*m_store,  *m_knowledge, *m_templates,
                                       *m_agenda, m_clock,      *m_settings};
        m_attention = std::make_unique<shell::Attention>(services, *m_window);
    }

    void TearDown() override { m_attention.reset(); }

    // Bought 47 hours ago, and nothing was said since.
    RoomId addUrgentRoom(qint64 number = 1, const QString& name = QStringLiteral("北野"))
    {
        const auto pack = writing::loadRules({});
        EXPECT_TRUE(pack);
        const QDate day = m_clock.todayInJapan();
        const domain::RoomRules rules =
            domain::RoomRules::of(*pack, rules::BusinessCalendar::fromRules(*pack, day), day);
        domain::Client client;
        client.id = ClientId{number};
        client.name = name;
        act([client](const acts::Scope& scope) { return acts::addClient(scope, client); });
        domain::Room room;
        room.id = RoomId{number + 100};
        room.client = client.id;
        domain::RoomEvent bought;
        bought.kind = domain::EventKind::opened;
        bought.at = m_clock.nowUtc() - 47 * ms::hour;
        act([&](const acts::Scope& scope) { return acts::addRoom(scope, room, bought, rules); });
        EXPECT_TRUE(until([this] { return !m_agenda->isLoading(); }));
        return room.id;
    }

    bool isInFront(const char* entry) const { return find<QToolButton>(entry)->isChecked(); }

    std::unique_ptr<shell::Attention> m_attention;
};

TEST_F(AttentionTest, TodayIsTheFirstPane)
{
    EXPECT_FALSE(find("todayDate")->isVisible());
    QTest::keyClick(window(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(isInFront("railEntry-today"));
    EXPECT_TRUE(find("todayPane")->isVisible());
    EXPECT_TRUE(find("todayDate")->isVisible());
    EXPECT_FALSE(words("todayDate").isEmpty());
}

TEST_F(AttentionTest, TellsInTheWindowWhereThereIsNoDesktop)
{
    addUrgentRoom();
    ASSERT_TRUE(until([this] { return notice().contains(QStringLiteral("北野")); }));
    EXPECT_TRUE(isInFront("railEntry-messages"));
    click("noticeAct");
    EXPECT_TRUE(isInFront("railEntry-rooms"));
}

TEST_F(AttentionTest, TellsWhatComesTogetherAsOne)
{
    m_settings->setDesktopNotices(false);
    addUrgentRoom(1, QStringLiteral("北野"));
    addUrgentRoom(2, QStringLiteral("林"));
    m_settings->setDesktopNotices(true);
    m_agenda->load();
    ASSERT_TRUE(until([this] { return notice().contains(QStringLiteral("北野")); }));
    EXPECT_TRUE(notice().contains(QStringLiteral("林"))) << notice().toStdString();
    click("noticeAct"); // no single room is meant
    EXPECT_TRUE(isInFront("railEntry-today"));
}

TEST_F(AttentionTest, IsSilentWhenSwitchedOff)
{
    m_settings->setDesktopNotices(false);
    addUrgentRoom();
    settle();
    EXPECT_TRUE(find<QToolButton>("railEntry-today")->accessibleName().contains(u'1'));
    EXPECT_FALSE(notice().contains(QStringLiteral("北野")));
    m_settings->setDesktopNotices(true); // nothing was said so far, so it is said now
    m_agenda->load();
    EXPECT_TRUE(until([this] { return notice().contains(QStringLiteral("北野")); }));
}

TEST_F(AttentionTest, IsSwitchedInTheSettings)
{
    click("settingsButton");
    auto* box = find<QCheckBox>("desktopNotices");
    ASSERT_TRUE(box->isVisible());
    EXPECT_TRUE(box->isChecked());
    box->click();
    EXPECT_FALSE(m_settings->desktopNotices());
    box->click();
    EXPECT_TRUE(m_settings->desktopNotices());
}

} // namespace choba::test
