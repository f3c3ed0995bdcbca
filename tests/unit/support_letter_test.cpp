#include "support/printers.h"
#include "writing/support_letter.h"

#include <QDateTime>

#include <gtest/gtest.h>

using namespace choba::writing;

namespace {

// A time in Japan as UTC milliseconds.
qint64 japan(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch()
        - 9 * 3'600'000LL;
}

TEST(SupportLetter, EverythingLocked)
{
    SupportCase what;
    what.lockedSince = japan(2026, 11, 21, 14, 2);
    const QString letter = supportLetter(what);
    EXPECT_TRUE(letter.contains(u"送信できなくなった日時：2026年11月21日（土）14:02\n"))
        << qPrintable(letter);
    EXPECT_FALSE(letter.contains(u"トークルーム")) << "nothing the seller has not said";
    EXPECT_FALSE(letter.contains(u"ここから")) << "no refused text is known";
    EXPECT_TRUE(
        letter.startsWith(u"カスタマーサポート ご担当者様\n\nいつもお世話になっております。\n"));
    EXPECT_TRUE(letter.endsWith(u"よろしくお願いいたします。\n"));

    what.refusedAt = japan(2026, 11, 22, 0, 5);
    what.refusedText = QStringLiteral("  打ち合わせの件です。\n");
    const QString more = supportLetter(what);
    EXPECT_TRUE(more.contains(u"2026年11月22日（日）0:05")) << qPrintable(more);
    EXPECT_TRUE(more.contains(u"――――ここから――――\n打ち合わせの件です。\n――――ここまで――――\n"));
}

TEST(SupportLetter, OneTextRefused)
{
    SupportCase what;
    what.refusedAt = japan(2027, 1, 1, 8, 59);
    what.refusedText = QStringLiteral("一行目\n二行目");
    const QString letter = supportLetter(what);
    EXPECT_TRUE(letter.contains(u"送信できなかった日時：2027年1月1日（金）8:59\n"))
        << qPrintable(letter);
    EXPECT_TRUE(letter.contains(u"\n一行目\n二行目\n"));
    EXPECT_FALSE(letter.contains(u"トークルーム")) << "nothing is locked";
}

TEST(SupportLetter, WhatIsNotKnownIsLeftToFillIn)
{
    const QString letter = supportLetter({});
    EXPECT_EQ(letter.count(u"（ここにご記入ください）"), 3) << qPrintable(letter);
    EXPECT_FALSE(letter.contains(u"{{"));
    SupportCase locked;
    locked.lockedSince = 0;
    locked.refusedText = QStringLiteral("本文");
    EXPECT_EQ(supportLetter(locked).count(u"（ここにご記入ください）"), 2);
}

TEST(SupportLetter, TheDayIsJapans)
{
    SupportCase what;
    what.lockedSince = QDateTime(QDate(2026, 12, 31), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch();
    EXPECT_TRUE(supportLetter(what).contains(u"2027年1月1日（金）0:00"));
}

} // namespace
