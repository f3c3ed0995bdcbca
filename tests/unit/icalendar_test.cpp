// The calendar file: what every reader needs, and what a second one changes.
#include "base/moment_text.h"
#include "base/ms.h"
#include "base/utf8.h"
#include "exchange/icalendar.h"
#include "support/printers.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using exchange::CalendarEntry;
using exchange::EntryForm;
using exchange::writeCalendar;

qint64 at(const char* text)
{
    return momentFromText(QString::fromLatin1(text)).value_or(0);
}

const qint64 now = at("2026-11-20T10:00");

CalendarEntry entry(const char* uid, const char* time, const QString& summary)
{
    CalendarEntry made;
    made.uid = QString::fromLatin1(uid) + u"@choba";
    made.at = at(time);
    made.summary = summary;
    return made;
}

QByteArray written(const std::vector<CalendarEntry>& entries, const QByteArray& former = {},
                   qint64 when = now, EntryForm form = EntryForm::event)
{
    const Result<QByteArray> bytes = writeCalendar(entries, form, former, when);
    EXPECT_TRUE(bool(bytes));
    return bytes ? *bytes : QByteArray();
}

// Folded lines in one.
QByteArray unfolded(QByteArray bytes)
{
    return bytes.replace("\r\n ", "");
}

// The component with this UID, from its BEGIN on.
QByteArray component(const QByteArray& calendar, const QByteArray& uid)
{
    const QByteArray text = unfolded(calendar);
    const qsizetype place = text.indexOf(QByteArray("UID:" + uid + "@choba\r\n"));
    if (place < 0)
        return {};
    const qsizetype begin =
        std::max(text.lastIndexOf("BEGIN:VEVENT", place), text.lastIndexOf("BEGIN:VTODO", place));
    const qsizetype eventEnd = text.indexOf("END:VEVENT", place);
    const qsizetype todoEnd = text.indexOf("END:VTODO", place);
    const qsizetype end = eventEnd < 0 ? todoEnd
        : todoEnd < 0                  ? eventEnd
                                       : std::min(eventEnd, todoEnd);
    return text.mid(begin, end - begin);
}

qint64 number(const QByteArray& component, const char* property)
{
    const QByteArray key = QByteArray("\r\n") + property + ':';
    const qsizetype place = component.indexOf(key);
    return place < 0
        ? -1
        : component.mid(place + key.size(), component.indexOf('\r', place + 2) - place - key.size())
              .toLongLong();
}

TEST(Calendar, AnEventAsPhonesShowIt)
{
    CalendarEntry due =
        entry("notice-1-room-7-1", "2026-11-24T18:00", QStringLiteral("1回目の予告"));
    due.description = QStringLiteral("ことり雑貨 様, ロゴ; 一行目\n二行目");
    due.url = QStringLiteral("https://coconala.com/talkrooms/1");
    due.alarms = {1440, 180, 30};
    const QByteArray calendar = written({due});
    EXPECT_TRUE(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    EXPECT_TRUE(calendar.endsWith("END:VCALENDAR\r\n"));
    EXPECT_EQ(calendar.count("BEGIN:VTIMEZONE"), 1);
    EXPECT_TRUE(calendar.contains("TZID:Asia/Tokyo\r\n"));
    EXPECT_TRUE(calendar.contains("TZOFFSETTO:+0900\r\n"));
    const QByteArray event = component(calendar, "notice-1-room-7-1");
    for (const char* line :
         {"BEGIN:VEVENT\r\n", "DTSTART;TZID=Asia/Tokyo:20261124T180000\r\n",
          "SUMMARY:1回目の予告\r\n", "DESCRIPTION:ことり雑貨 様\\, ロゴ\\; 一行目\\n二行目\r\n",
          "URL:https://coconala.com/talkrooms/1\r\n", "STATUS:CONFIRMED\r\n",
          "DTSTAMP:20261120T010000Z\r\n", "TRIGGER:-P1D\r\n", "TRIGGER:-PT3H\r\n",
          "TRIGGER:-PT30M\r\n"})
        EXPECT_TRUE(event.contains(line)) << line << event.constData();
    EXPECT_EQ(event.count("BEGIN:VALARM"), 3);
    EXPECT_EQ(event.count("ACTION:DISPLAY"), 3);
    EXPECT_EQ(event.count("DESCRIPTION:1回目の予告\r\n"), 3);
}

TEST(Calendar, WholeDays)
{
    CalendarEntry due = entry("a", "2026-11-24T23:59", QStringLiteral("お約束の日"));
    due.wholeDay = true;
    due.alarms = {1440};
    const QByteArray event = component(written({due}), "a");
    EXPECT_TRUE(event.contains("DTSTART;VALUE=DATE:20261124\r\n")) << event.constData();
    // A day before the last minute of the 24th is the last minute of the 23rd.
    EXPECT_TRUE(event.contains("TRIGGER:-PT1M\r\n")) << event.constData();
}

TEST(Calendar, Tasks)
{
    CalendarEntry due = entry("a", "2026-11-24T18:00", QStringLiteral("正式な納品"));
    due.alarms = {30};
    CalendarEntry day = entry("b", "2028-02-29T23:59", QStringLiteral("確認"));
    day.wholeDay = true;
    const QByteArray calendar = written({due, day}, {}, now, EntryForm::todo);
    EXPECT_FALSE(calendar.contains("VEVENT"));
    const QByteArray task = component(calendar, "a");
    EXPECT_TRUE(task.contains("DUE;TZID=Asia/Tokyo:20261124T180000\r\n")) << task.constData();
    EXPECT_TRUE(task.contains("STATUS:NEEDS-ACTION\r\n"));
    EXPECT_TRUE(task.contains("TRIGGER;RELATED=END:-PT30M\r\n")) << task.constData();
    EXPECT_TRUE(component(calendar, "b").contains("DUE;VALUE=DATE:20280229\r\n"));
}

TEST(Calendar, LinesAreFoldedBetweenCharacters)
{
    std::vector<CalendarEntry> entries;
    for (int i = 0; i < 80; ++i) {
        // Every alignment of two, three and four bytes with the end of a line.
        QString words = QString(i, u'x');
        words += QStringLiteral("é帳場😀").repeated(30);
        entries.push_back(entry(QByteArray::number(i).constData(), "2026-11-24T18:00", words));
    }
    const QByteArray calendar = written(entries);
    EXPECT_LT(firstInvalidUtf8(calendar), 0);
    for (const QByteArray& line : calendar.split('\n')) {
        EXPECT_LE(line.size(), 76); // the CR among them
        EXPECT_LT(firstInvalidUtf8(line), 0) << line.constData();
    }
    for (const CalendarEntry& one : entries)
        EXPECT_TRUE(
            unfolded(calendar).contains(QByteArray("SUMMARY:" + one.summary.toUtf8() + "\r\n")));
}

TEST(Calendar, ASecondFileUpdatesTheFirst)
{
    const CalendarEntry stays = entry("stays", "2026-11-24T18:00", QStringLiteral("a"));
    const CalendarEntry moves = entry("moves", "2026-11-25T18:00", QStringLiteral("b"));
    const CalendarEntry goes = entry("goes", "2026-11-26T18:00", QStringLiteral("c"));
    CalendarEntry alarmed = goes;
    alarmed.alarms = {30};
    const QByteArray first = written({stays, moves, alarmed});
    EXPECT_EQ(written({stays, moves, alarmed}, first, now + ms::day), first);

    CalendarEntry moved = moves;
    moved.at += ms::hour;
    const qint64 later = now + 1; // within the same minute
    const QByteArray second = written({moved, stays}, first, later);
    EXPECT_EQ(component(second, "stays"), component(first, "stays"));
    EXPECT_EQ(number(component(second, "moves"), "SEQUENCE"),
              number(component(first, "moves"), "SEQUENCE") + 1);
    EXPECT_TRUE(component(second, "moves").contains("20261125T190000"));
    const QByteArray gone = component(second, "goes");
    EXPECT_TRUE(gone.contains("STATUS:CANCELLED\r\n"));
    EXPECT_FALSE(gone.contains("VALARM"));
    EXPECT_GT(number(gone, "SEQUENCE"), number(component(first, "goes"), "SEQUENCE"));

    // It stays as it was told, until a month after its date; then the file forgets it.
    const QByteArray third = written({moved, stays}, second, alarmed.at + 31 * ms::day);
    EXPECT_EQ(component(third, "goes"), gone);
    const QByteArray fourth = written({moved, stays}, third, alarmed.at + 31 * ms::day + 1);
    EXPECT_TRUE(component(fourth, "goes").isEmpty());
    // And what comes back is no longer cancelled.
    const QByteArray back =
        component(written({moved, stays, alarmed}, third, now + ms::day), "goes");
    EXPECT_TRUE(back.contains("STATUS:CONFIRMED\r\n"));
    EXPECT_GT(number(back, "SEQUENCE"), number(gone, "SEQUENCE"));
}

// A calendar's reader drops them, and every export would tell phones of a change.
TEST(Calendar, BlanksAndEmptyValuesAreNoChange)
{
    CalendarEntry blanks = entry("blanks", "2026-11-24T18:00", QStringLiteral("\t予告 "));
    blanks.description = QStringLiteral(" 一行目\n 二行目\n\n");
    blanks.url = QStringLiteral(" https://coconala.com/talkrooms/1\t");
    CalendarEntry nothing = entry("nothing", "2026-11-24T18:00", QStringLiteral("\u0002"));
    nothing.description = QStringLiteral(" \t");
    nothing.url = QStringLiteral("\n");
    const QByteArray first = written({blanks, nothing});
    EXPECT_EQ(written({blanks, nothing}, first, now + ms::day), first);
    const QByteArray event = component(first, "blanks");
    EXPECT_TRUE(event.contains("SUMMARY:予告\r\n")) << event.constData();
    EXPECT_TRUE(event.contains("DESCRIPTION:一行目\\n 二行目\r\n")) << event.constData();
}

TEST(Calendar, WhatCannotBeReadInTheFormerFileLeavesNothingBehind)
{
    QByteArray first = written({entry("a", "2026-11-24T18:00", QStringLiteral("a"))});
    ASSERT_TRUE(first.contains("TRANSP:TRANSPARENT\r\n"));
    first.replace("TRANSP:TRANSPARENT\r\n", "DURATION:soon\r\nPRIORITY:\r\n");
    const QByteArray second = written({}, first);
    EXPECT_FALSE(second.contains("X-LIC-ERROR")) << second.constData();
    EXPECT_TRUE(component(second, "a").contains("STATUS:CANCELLED\r\n")) << second.constData();
}

TEST(Calendar, WithoutTheFormerFileTheNumberRisesWithTheTime)
{
    const CalendarEntry one = entry("a", "2026-11-24T18:00", QStringLiteral("a"));
    const qint64 first = number(component(written({one}), "a"), "SEQUENCE");
    const qint64 second = number(component(written({one}, {}, now + ms::minute), "a"), "SEQUENCE");
    EXPECT_GT(first, 0);
    EXPECT_GT(second, first);
}

TEST(Calendar, AnotherFormIsAnUpdate)
{
    const CalendarEntry one = entry("a", "2026-11-24T18:00", QStringLiteral("a"));
    const QByteArray events = written({one});
    const QByteArray tasks = written({one}, events, now, EntryForm::todo);
    EXPECT_FALSE(tasks.contains("VEVENT"));
    EXPECT_GT(number(component(tasks, "a"), "SEQUENCE"),
              number(component(events, "a"), "SEQUENCE"));
}

TEST(Calendar, AFileOfOthersIsNotWrittenOver)
{
    const QByteArray mine = written({entry("a", "2026-11-24T18:00", QStringLiteral("a"))});
    QByteArray stranger = mine;
    stranger.replace("PRODID:-//Choba", "PRODID:-//Other");
    ASSERT_NE(stranger, mine);
    const QByteArray broken = mine.first(40);
    const QByteArray event = mine.mid(mine.indexOf("BEGIN:VEVENT"));
    for (const QByteArray& former :
         {stranger, QByteArray("hello"), QByteArray("\xff\xfe"), QByteArray("a\0b", 3),
          QByteArray("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), broken, event}) {
        const Result<QByteArray> bytes = writeCalendar({}, EntryForm::event, former, now);
        ASSERT_FALSE(bool(bytes)) << former.constData();
        EXPECT_EQ(bytes.error().code, ErrorCode::wrongFormat);
    }
}

TEST(Calendar, OddContents)
{
    CalendarEntry odd = entry("a", "2026-11-24T18:00", QStringLiteral("a\u0007b\tc\r\nd"));
    odd.url = QStringLiteral("https://example.com/\nBEGIN:VEVENT");
    const QByteArray calendar = written({odd, odd});
    EXPECT_EQ(calendar.count("\r\nBEGIN:VEVENT\r\n"), 1);
    EXPECT_EQ(calendar.count("UID:a@choba"), 1);
    EXPECT_EQ(written({odd, odd}, calendar, now + ms::day), calendar);
    EXPECT_EQ(written({}).count("BEGIN:VEVENT"), 0);
}

} // namespace

} // namespace choba::test
