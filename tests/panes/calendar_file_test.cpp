// The agenda of a real data file as a calendar file.
#include "panes/agenda_fixture.h"
#include "panes/today/calendar_file.h"

#include <QFile>

namespace choba::test {

class CalendarFile : public AgendaTest
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("choba.ics")); }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<void> write() { return today::writeCalendarFile(path(), shelf(), m_clock.nowUtc()); }
};

TEST_F(CalendarFile, HoldsWhatIsOwedAndIsBroughtUpToDate)
{
    const RoomId room = addRoom(QStringLiteral("三日月堂"), 40 * ms::hour);
    settle();
    ASSERT_TRUE(write());
    const QByteArray first = content();
    EXPECT_TRUE(first.contains("BEGIN:VEVENT"));
    EXPECT_TRUE(first.contains("BEGIN:VALARM"));
    ASSERT_TRUE(write());
    EXPECT_EQ(content(), first) << "nothing changed";
    record(room, domain::EventKind::sellerMessage);
    settle();
    ASSERT_TRUE(write());
    EXPECT_TRUE(content().contains("STATUS:CANCELLED")) << "the first contact is made";
}

TEST_F(CalendarFile, AStrangersFileIsNotWrittenOver)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("dear diary");
    file.close();
    addRoom(QStringLiteral("三日月堂"), 40 * ms::hour);
    settle();
    const Result<void> written = write();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().where, path());
    EXPECT_EQ(content(), QByteArray("dear diary"));
}

} // namespace choba::test
