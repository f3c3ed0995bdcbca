// What the agenda shows outside of the panes: badges, the tray's menu, reminders and the desktop's
// notifications.
#include "acts/dues.h"
#include "acts/rooms.h"
#include "panes/agenda_fixture.h"
#include "shell/agenda_badges.h"
#include "shell/desktop_notes.h"
#include "shell/rail.h"
#include "shell/reminders.h"
#include "shell/settings.h"
#include "shell/tray.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusVirtualObject>
#include <QDir>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

namespace choba::test {

using domain::DueKind;
using domain::EventKind;
using shell::Note;

using BadgeTest = AgendaTest;

TEST_F(BadgeTest, CountsWhatIsDueAndMine)
{
    const RoomId room = addRoom(QStringLiteral("北野"), ms::hour);
    addRoom(QStringLiteral("林"), ms::hour);
    EXPECT_EQ(shell::todayBadge(shelf()).count, 2);
    EXPECT_FALSE(shell::todayBadge(shelf()).isUrgent);
    EXPECT_EQ(shell::roomsBadge(shelf()).count, 2);
    record(room, EventKind::sellerMessage);
    record(room, EventKind::handedOver);
    EXPECT_EQ(shell::todayBadge(shelf()).count, 1);
    EXPECT_EQ(shell::roomsBadge(shelf()).count, 1);
}

TEST_F(BadgeTest, IsUrgentWhenAHardClockIsNear)
{
    addRoom(QStringLiteral("北野"), 23 * ms::hour + 59 * ms::minute);
    EXPECT_FALSE(shell::todayBadge(shelf()).isUrgent);
    m_clock.set(noon + 2 * ms::minute);
    wake();
    EXPECT_TRUE(shell::todayBadge(shelf()).isUrgent);
}

TEST_F(BadgeTest, IsSaidAtTheRail)
{
    QMenu view;
    shell::Rail rail(&view);
    for (const char* key : {"today", "messages", "rooms", "templates", "services"}) {
        rail.addEntry(QLatin1String(key), QStringLiteral("message"));
    }
    rail.setTitle(0, QStringLiteral("Today"));
    shell::showBadges(*m_agenda, rail);
    const auto* today = rail.findChild<QToolButton*>(QStringLiteral("railEntry-today"));
    ASSERT_NE(today, nullptr);
    EXPECT_EQ(today->accessibleName(), QStringLiteral("Today"));
    addRoom(QStringLiteral("北野"), ms::hour);
    EXPECT_EQ(today->accessibleName(), QStringLiteral("Today, 1"));
    addRoom(QStringLiteral("林"), 47 * ms::hour);
    EXPECT_EQ(today->accessibleName(), QStringLiteral("Today, 2, urgent"));
    rail.setTitle(0, QStringLiteral("今日"));
    EXPECT_EQ(today->accessibleName(), QStringLiteral("今日, 2, urgent"));
}

class TrayTest : public AgendaTest
{
protected:
    static QStringList entries(const shell::Tray& tray)
    {
        QStringList words;
        for (const QAction* entry : tray.menu().actions()) {
            words << entry->text();
        }
        return words;
    }
};

TEST_F(TrayTest, ListsTheNextFive)
{
    const shell::Tray tray(*m_agenda);
    EXPECT_EQ(entries(tray).first(), QStringLiteral("Nothing is to be done."));
    for (int i = 0; i < 7; ++i) {
        addRoom(QStringLiteral("客%1").arg(i), ms::minute * (10 - i));
    }
    const QStringList words = entries(tray);
    ASSERT_EQ(words.size(), 5 + 1 + 2); // a separator between
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(words[i].contains(QStringLiteral("客%1").arg(i))) << qPrintable(words[i]);
    }
    EXPECT_EQ(words[6], QStringLiteral("Open Choba"));
    EXPECT_EQ(words[7], QStringLiteral("Quit"));
}

TEST_F(TrayTest, LeadsToTheRoom)
{
    const shell::Tray tray(*m_agenda);
    const RoomId room = addRoom(QStringLiteral("北野"), ms::hour);
    std::vector<domain::Subject> asked;
    QObject::connect(&tray, &shell::Tray::subjectAsked,
                     [&asked](const domain::Subject& subject) { asked.push_back(subject); });
    tray.menu().actions().first()->trigger();
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0], (domain::Subject{domain::SubjectKind::room, room.value}));
}

TEST_F(TrayTest, AnOpenMenuStaysAsItIs)
{
    addRoom(QStringLiteral("北野"), ms::hour);
    shell::Tray tray(*m_agenda);
    const QStringList before = entries(tray);
    tray.menu().popup(QPoint());
    const QPointer<QAction> pointedAt = tray.menu().actions().first();
    addRoom(QStringLiteral("林"), 2 * ms::hour);
    EXPECT_TRUE(pointedAt);
    EXPECT_EQ(entries(tray), before);
    tray.menu().close();
    EXPECT_TRUE(until([&] { return entries(tray).size() == before.size() + 1; }));
}

class RemindersTest : public AgendaTest
{
protected:
    ~RemindersTest() override { m_reminders.reset(); }

    void open() override
    {
        AgendaTest::open();
        m_reminders =
            std::make_unique<shell::Reminders>(*m_store, *m_agenda, [this] { return m_wanted; });
        QObject::connect(m_reminders.get(), &shell::Reminders::sounded,
                         [this](const Note& note) { m_notes.push_back(note); });
        m_agenda->load();
        settle();
    }

    void close() override
    {
        m_reminders.reset();
        AgendaTest::close();
    }

    void goTo(qint64 utc)
    {
        m_clock.set(utc);
        wake();
        settle(); // what was said is remembered, and the agenda reads it
    }

    std::unique_ptr<shell::Reminders> m_reminders;
    std::vector<Note> m_notes;
    bool m_wanted = true;
};

// The first contact must be made within 48 hours.
TEST_F(RemindersTest, SaysItThreeTimes)
{
    const RoomId room = addRoom(QStringLiteral("北野"), 0);
    const qint64 clock = noon + 48 * ms::hour;
    EXPECT_TRUE(m_notes.empty());
    goTo(clock - 24 * ms::hour - 1);
    EXPECT_TRUE(m_notes.empty());
    std::size_t said = 0;
    for (const qint64 lead : domain::noticeLeads) {
        goTo(clock - lead);
        ASSERT_EQ(m_notes.size(), ++said) << lead;
        EXPECT_EQ(m_notes.back().subject.id, room.value);
        EXPECT_TRUE(m_notes.back().title.contains(QStringLiteral("北野")))
            << qPrintable(m_notes.back().title);
        EXPECT_EQ(m_notes.back().isUrgent, lead == domain::noticeLeads[2]);
        goTo(clock - lead + ms::minute);
        m_agenda->load();
        settle();
        EXPECT_EQ(m_notes.size(), said);
    }
    goTo(clock + ms::minute);
    EXPECT_EQ(m_notes.size(), 3U);
}

TEST_F(RemindersTest, SaysNothingTwiceBeforeItIsInTheFile)
{
    addRoom(QStringLiteral("北野"), 0);
    widgets::AgendaSource::Shared early;
    QObject context;
    QObject::connect(m_agenda.get(), &widgets::AgendaSource::loaded, &context,
                     [&early](const widgets::AgendaSource::Shared& shelf) {
                         if (!early) {
                             early = shelf;
                         }
                     });
    goTo(noon + 24 * ms::hour);
    ASSERT_EQ(m_notes.size(), 1U);
    emit m_agenda->loaded(early);
    EXPECT_EQ(m_notes.size(), 1U);
}

TEST_F(RemindersTest, RemembersAfterARestart)
{
    addRoom(QStringLiteral("北野"), 25 * ms::hour);
    ASSERT_EQ(m_notes.size(), 1U);
    close();
    open();
    EXPECT_EQ(m_notes.size(), 1U);
    goTo(noon + 20 * ms::hour);
    EXPECT_EQ(m_notes.size(), 2U);
}

TEST_F(RemindersTest, SaysOnlyTheLatestAfterSleep)
{
    addRoom(QStringLiteral("北野"), 0);
    goTo(noon + 47 * ms::hour + 40 * ms::minute);
    EXPECT_EQ(m_notes.size(), 1U);
    close();
    open();
    EXPECT_EQ(m_notes.size(), 1U); // those before are over, too
}

TEST_F(RemindersTest, SaysNothingWhenItIsDone)
{
    const RoomId room = addRoom(QStringLiteral("北野"), 0);
    record(room, EventKind::sellerMessage);
    goTo(noon + 24 * ms::hour);
    EXPECT_TRUE(m_notes.empty());
}

TEST_F(RemindersTest, SaysNothingUnasked)
{
    m_wanted = false;
    addRoom(QStringLiteral("北野"), 25 * ms::hour);
    EXPECT_TRUE(m_notes.empty());
    m_wanted = true;
    m_agenda->load();
    settle();
    EXPECT_EQ(m_notes.size(), 1U);
}

TEST_F(RemindersTest, TellsManyAsOne)
{
    for (int i = 0; i < 5; ++i) {
        addRoom(QStringLiteral("客%1").arg(i), 0);
    }
    goTo(noon + 24 * ms::hour);
    ASSERT_EQ(m_notes.size(), 1U);
    EXPECT_EQ(m_notes[0].subject.id, 0);
    EXPECT_EQ(m_notes[0].title, QStringLiteral("Clocks that are running out: 5"));
    EXPECT_EQ(m_notes[0].body.count(QLatin1Char('\n')), 2);
}

// A desktop that shows notes, on a bus of its own.
class FakeDesktop : public QDBusVirtualObject
{
public:
    FakeDesktop()
        : m_server(QStringLiteral("unix:tmpdir=") % QDir::tempPath())
    {
        m_server.setAnonymousAuthenticationAllowed(true);
        connect(&m_server, &QDBusServer::newConnection, this,
                [this](const QDBusConnection& connection) {
                    m_connection = connection;
                    m_connection->registerVirtualObject(path(), this);
                });
    }

    ~FakeDesktop() override { QDBusConnection::disconnectFromPeer(QStringLiteral("desktop")); }

    QString address() const { return m_server.address(); }

    void click(uint id) const
    {
        QDBusMessage clicked =
            QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.Notifications"),
                                       QStringLiteral("ActionInvoked"));
        clicked << id << QStringLiteral("default");
        m_connection->send(clicked);
    }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        const QList<QVariant> arguments = message.arguments();
        if (message.member() != QLatin1String("Notify") || arguments.size() != 8) {
            return false;
        }
        m_titles << arguments[3].toString();
        m_bodies << arguments[4].toString();
        const auto hints = qdbus_cast<QVariantMap>(arguments[6]);
        m_urgencies.push_back(hints.value(QStringLiteral("urgency")).toUInt());
        connection.send(message.createReply(static_cast<uint>(m_titles.size())));
        return true;
    }

    QString introspect(const QString&) const override { return {}; }

    QStringList m_titles;
    QStringList m_bodies;
    std::vector<uint> m_urgencies;

private:
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

    QDBusServer m_server;
    std::optional<QDBusConnection> m_connection;
};

class DesktopNotesTest : public AgendaTest
{
protected:
    static Note noteFor(qint64 room)
    {
        return {{domain::SubjectKind::room, room},
                QStringLiteral("あと 3:00: 北野 様"),
                QStringLiteral("<b> & so on"),
                false};
    }
};

TEST_F(DesktopNotesTest, AreShownAndLeadToTheRoom)
{
    FakeDesktop desktop;
    shell::DesktopNotes notes([address = desktop.address()] {
        return QDBusConnection::connectToPeer(address, QStringLiteral("desktop"));
    });
    std::vector<domain::Subject> clicked;
    int refused = 0;
    QObject::connect(&notes, &shell::DesktopNotes::clicked,
                     [&clicked](const domain::Subject& subject) { clicked.push_back(subject); });
    QObject::connect(&notes, &shell::DesktopNotes::refused, [&refused] { ++refused; });
    notes.show(noteFor(7));
    Note urgent = noteFor(8);
    urgent.isUrgent = true;
    notes.show(urgent);
    ASSERT_TRUE(until([&] { return desktop.m_titles.size() == 2 || refused > 0; }));
    EXPECT_EQ(refused, 0);
    EXPECT_EQ(desktop.m_titles[0], QStringLiteral("あと 3:00: 北野 様"));
    EXPECT_EQ(desktop.m_bodies[0], QStringLiteral("&lt;b&gt; &amp; so on"));
    EXPECT_EQ(desktop.m_urgencies, (std::vector<uint>{1, 2}));
    ASSERT_TRUE(until([&] {
        desktop.click(2);
        return !clicked.empty();
    }));
    EXPECT_EQ(clicked.front(), (domain::Subject{domain::SubjectKind::room, 8}));
}

TEST_F(DesktopNotesTest, ComeBackWhereThereIsNoDesktop)
{
    shell::DesktopNotes notes([] {
        return QDBusConnection::connectToPeer(QStringLiteral("unix:path=/nowhere"),
                                              QStringLiteral("nowhere"));
    });
    std::vector<Note> refused;
    QObject::connect(&notes, &shell::DesktopNotes::refused,
                     [&refused](const Note& note) { refused.push_back(note); });
    notes.show(noteFor(7));
    ASSERT_TRUE(until([&] { return !refused.empty(); }));
    EXPECT_EQ(refused[0].subject.id, 7);
}

TEST_F(DesktopNotesTest, AreWantedUnlessSwitchedOff)
{
    const QString path = m_folder.filePath(QStringLiteral("choba.ini"));
    {
        shell::Settings settings(path);
        EXPECT_TRUE(settings.desktopNotices());
        settings.setDesktopNotices(false);
    }
    EXPECT_FALSE(shell::Settings(path).desktopNotices());
}

} // namespace choba::test
