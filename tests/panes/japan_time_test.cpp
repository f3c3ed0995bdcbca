// The field for a date and time: what is typed over the whole of it, or pasted, is taken as it is
// written, or refused with a reason.
#include "base/ms.h"
#include "widgets/japan_time_edit.h"
#include "wording/language.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace choba::test {

namespace {

using widgets::JapanTimeEdit;

// Saturday, 21 November 2026, noon in Japan.
constexpr qint64 noon = 1'795'230'000'000;

// 29 February 2028, 23:59 in Japan.
const qint64 leapNight = QDateTime({2028, 2, 29}, {14, 59}, Qt::UTC).toMSecsSinceEpoch();

// In Japan.
QString shownFor(qint64 utc)
{
    return QDateTime::fromMSecsSinceEpoch(utc + ms::japan, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

class JapanTimeTest : public testing::Test
{
protected:
    void SetUp() override
    {
        wording::install(*qApp, wording::Language::english);
        m_window = std::make_unique<QWidget>();
        m_edit = new JapanTimeEdit(m_window.get());
        m_other = new QPushButton(m_window.get());
        m_edit->setUtc(noon);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_edit->setFocus(Qt::TabFocusReason);
    }

    void typeOver(const QString& text)
    {
        QTest::keyClick(m_edit, Qt::Key_A, Qt::ControlModifier);
        for (const QChar c : text) { // a key each, whatever it means
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(m_edit, &press);
        }
    }

    std::unique_ptr<QWidget> m_window;
    JapanTimeEdit* m_edit = nullptr;
    QPushButton* m_other = nullptr;
};

struct Typed {
    const char* name;
    const char16_t* typed;
    const char* nearest; // empty = refused
    const char* next; // of what is to come
};

class TypedTime : public JapanTimeTest, public testing::WithParamInterface<Typed>
{
protected:
    void expect(const char* meant)
    {
        if (*meant == '\0') {
            EXPECT_FALSE(m_edit->problem().isEmpty());
            EXPECT_EQ(m_edit->text(), QString::fromUtf16(GetParam().typed)); // nothing is lost
        } else {
            EXPECT_EQ(m_edit->problem(), QString());
            EXPECT_EQ(shownFor(m_edit->utc()).toStdString(), meant);
        }
    }
};

TEST_P(TypedTime, OverTheWhole)
{
    typeOver(QString::fromUtf16(GetParam().typed));
    expect(GetParam().nearest);
    m_other->setFocus();
    expect(GetParam().nearest);
}

TEST_P(TypedTime, OverTheWholeOfWhatIsToCome)
{
    m_edit->setUtc(noon + ms::day, noon);
    typeOver(QString::fromUtf16(GetParam().typed));
    QTest::keyClick(m_edit, Qt::Key_Return);
    expect(GetParam().next);
}

TEST_P(TypedTime, Pasted)
{
    QApplication::clipboard()->setText(QString::fromUtf16(GetParam().typed));
    QTest::keyClick(m_edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    expect(GetParam().nearest);
}

INSTANTIATE_TEST_SUITE_P(
    All, TypedTime,
    testing::Values(
        Typed{"OtherYear", u"2027/1/5", "2027-01-05T12:00", "2027-01-05T12:00"},
        Typed{"EarlierYear", u"2025/12/31 23:59", "2025-12-31T23:59", "2025-12-31T23:59"},
        Typed{"AsShown", u"2027/01/05 18:00", "2027-01-05T18:00", "2027-01-05T18:00"},
        Typed{"Dashes", u"2027-01-05 18:00", "2027-01-05T18:00", "2027-01-05T18:00"},
        Typed{"Japanese", u"2027年1月5日 18:00", "2027-01-05T18:00", "2027-01-05T18:00"},
        Typed{"Weekday", u"2027年1月5日(火)18時半", "2027-01-05T18:30", "2027-01-05T18:30"},
        Typed{"WideLetters", u"２０２７／１／５　１８：００", "2027-01-05T18:00",
              "2027-01-05T18:00"},
        Typed{"Digits", u"20270105 1800", "2027-01-05T18:00", "2027-01-05T18:00"},
        Typed{"ShortYear", u"27/1/5 9:05", "2027-01-05T09:05", "2027-01-05T09:05"},
        Typed{"YearOfTheEra", u"令和9年1月5日 9:30", "2027-01-05T09:30", "2027-01-05T09:30"},
        Typed{"OneDigitYear", u"8/11/5 9:30", "", ""}, Typed{"OneDigitPoints", u"8.11.5", "", ""},
        Typed{"OneDigitJapanese", u"8年11月5日", "", ""},
        Typed{"YearFarAway", u"85/4/1 9:00", "", ""},
        Typed{"NoYear", u"1/5", "2027-01-05T12:00", "2027-01-05T12:00"},
        Typed{"NoYearWithTime", u"1月5日 午後6時", "2027-01-05T18:00", "2027-01-05T18:00"},
        Typed{"NoYearLately", u"11/20 8:00", "2026-11-20T08:00", "2027-11-20T08:00"},
        Typed{"NoYearToday", u"11/21 20:00", "2026-11-21T20:00", "2026-11-21T20:00"},
        Typed{"Tomorrow", u"明日 9:00", "2026-11-22T09:00", "2026-11-22T09:00"},
        Typed{"TimeAlone", u"18:20", "2026-11-21T18:20", "2026-11-22T18:20"},
        Typed{"LeapDay", u"2028/2/29", "2028-02-29T12:00", "2028-02-29T12:00"},
        Typed{"LeapDayOfNoYear", u"2/29 9:00", "2028-02-29T09:00", "2028-02-29T09:00"},
        Typed{"NoLeapDay", u"2027/2/29", "", ""}, Typed{"NoSuchDay", u"2/30", "", ""},
        Typed{"NoSuchDayWithTime", u"2/30 18:00", "", ""},
        Typed{"NoSuchMonth", u"2027/13/1", "", ""}, Typed{"NoSuchHour", u"1/5 25:00", "", ""},
        Typed{"NoSuchMinute", u"18:60", "", ""}, Typed{"BareYear", u"2027", "", ""},
        Typed{"TooFarAway", u"99999/1/1", "", ""}, Typed{"BeforeAllTimes", u"1969/12/31", "", ""},
        Typed{"Words", u"来週のどこか", "", ""}, Typed{"Cleared", u" ", "", ""}),
    [](const auto& test) { return std::string(test.param.name); });

TEST_F(JapanTimeTest, SaysWhyItRefuses)
{
    const std::pair<const char16_t*, const char16_t*> cases[] = {
        {u"2/30 18:00", u"There is no day 2/30."},
        {u"2027/2/29", u"There is no day 2027/2/29."},
        {u"8/11/5 9:30", u"The year cannot be told from 8/11/5. Write it with four digits"},
        {u"1/5 25:00", u"The time cannot be read."},
        {u"soon", u"This cannot be read as a date and a time."},
    };
    QSignalSpy changed(m_edit, &JapanTimeEdit::changed);
    for (const auto& [typed, reason] : cases) {
        changed.clear();
        typeOver(QString::fromUtf16(typed));
        m_other->setFocus();
        EXPECT_TRUE(m_edit->problem().startsWith(QString::fromUtf16(reason)))
            << qPrintable(m_edit->problem());
        EXPECT_EQ(m_edit->toolTip(), m_edit->problem());
        EXPECT_EQ(m_edit->accessibleDescription(), m_edit->problem());
        EXPECT_FALSE(changed.isEmpty());
        m_edit->setFocus();
    }
    typeOver(QStringLiteral("2027/1/5"));
    EXPECT_EQ(m_edit->problem(), QString());
    EXPECT_EQ(m_edit->toolTip(), QString());
    m_edit->setUtc(noon);
    EXPECT_EQ(m_edit->text(), QStringLiteral("2026/11/21 12:00"));
}

// Whoever told the problem learns that it is over, though the time is the former one.
TEST_F(JapanTimeTest, TellsThatAProblemIsOver)
{
    typeOver(QStringLiteral("11/22 18:00"));
    const qint64 meant = m_edit->utc();
    QTest::keyClicks(m_edit, QStringLiteral("x"));
    m_other->setFocus();
    ASSERT_FALSE(m_edit->problem().isEmpty());
    m_edit->setFocus();
    QSignalSpy changed(m_edit, &JapanTimeEdit::changed);
    m_edit->end(false);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    EXPECT_EQ(m_edit->problem(), QString());
    EXPECT_EQ(m_edit->utc(), meant);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(JapanTimeTest, KeepsTheTimeWhileTheDateIsTypedAnew)
{
    m_edit->setUtc(noon + 90 * ms::minute);
    m_edit->setCursorPosition(16);
    for (int i = 0; i < 6; ++i) { // " 13:30"
        QTest::keyClick(m_edit, Qt::Key_Backspace);
    }
    EXPECT_EQ(shownFor(m_edit->utc()), QStringLiteral("2026-11-21T13:30"));
    QTest::keyClick(m_edit, Qt::Key_Return);
    EXPECT_EQ(m_edit->text(), QStringLiteral("2026/11/21 13:30"));
}

TEST_F(JapanTimeTest, KeepsTheMillisecondsOfAMinuteThatStays)
{
    m_edit->setUtc(noon + 1234);
    typeOver(QStringLiteral("2026/11/21 12:01"));
    EXPECT_EQ(m_edit->utc(), noon + ms::minute);
    typeOver(QStringLiteral("2026/11/21 12:00"));
    EXPECT_EQ(m_edit->utc(), noon + 1234);
}

struct Stepped {
    const char* name;
    int cursor;
    Qt::Key key;
    const char* text;
};

class SteppedTime : public JapanTimeTest, public testing::WithParamInterface<Stepped>
{ };

TEST_P(SteppedTime, ChangesThePartAtTheCursor)
{
    m_edit->setUtc(leapNight);
    m_edit->setCursorPosition(GetParam().cursor);
    QTest::keyClick(m_edit, GetParam().key);
    EXPECT_EQ(m_edit->text().toStdString(), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(All, SteppedTime,
                         testing::Values(Stepped{"Year", 2, Qt::Key_Up, "2029/02/28 23:59"},
                                         Stepped{"Month", 6, Qt::Key_Down, "2028/01/29 23:59"},
                                         Stepped{"Day", 9, Qt::Key_Up, "2028/03/01 23:59"},
                                         Stepped{"Hour", 12, Qt::Key_Down, "2028/02/29 22:59"},
                                         Stepped{"Minute", 16, Qt::Key_Up, "2028/03/01 00:00"}),
                         [](const auto& test) { return std::string(test.param.name); });

struct SteppedTyped {
    const char* name;
    const char16_t* typed; // the cursor at |
    const char* text;
    const char* selected;
};

class SteppedTypedTime : public JapanTimeTest, public testing::WithParamInterface<SteppedTyped>
{ };

TEST_P(SteppedTypedTime, ChangesThePartThatIsWritten)
{
    QString typed = QString::fromUtf16(GetParam().typed);
    const qsizetype cursor = typed.indexOf(u'|');
    typeOver(typed.remove(u'|'));
    m_edit->setCursorPosition(static_cast<int>(cursor));
    QTest::keyClick(m_edit, Qt::Key_Up);
    EXPECT_EQ(m_edit->text().toStdString(), GetParam().text);
    EXPECT_EQ(m_edit->selectedText().toStdString(), GetParam().selected);
}

INSTANTIATE_TEST_SUITE_P(
    All, SteppedTypedTime,
    testing::Values(SteppedTyped{"Day", u"11/5|", "2026/11/06 12:00", "06"},
                    SteppedTyped{"Month", u"11|/5", "2026/12/05 12:00", "12"},
                    SteppedTyped{"Minute", u"11/5 18:00|", "2026/11/05 18:01", "01"},
                    SteppedTyped{"Hour", u"11/5 18|:00", "2026/11/05 19:00", "19"},
                    SteppedTyped{"DayBeforeTime", u"11/5| 18:00", "2026/11/06 18:00", "06"},
                    SteppedTyped{"Year", u"|26/11/5", "2027/11/05 12:00", "2027"},
                    SteppedTyped{"Era", u"令和|8年11月5日", "2027/11/05 12:00", "2027"},
                    SteppedTyped{"EndOfJapanese", u"11月5日|", "2026/11/06 12:00", "06"},
                    SteppedTyped{"Digits", u"20261105|", "2026/11/06 12:00", "06"},
                    SteppedTyped{"Word", u"明|日 9:00", "2026/11/23 09:00", "23"},
                    SteppedTyped{"WordAlone", u"明日|", "2026/11/23 12:00", "23"},
                    SteppedTyped{"AfterWord", u"明日 9:00|", "2026/11/22 09:01", "01"},
                    SteppedTyped{"TimeAlone", u"18|:00", "2026/11/21 19:00", "19"},
                    SteppedTyped{"HourOfDigits", u"11/5 18|00", "2026/11/05 19:00", "19"},
                    SteppedTyped{"MinuteOfDigits", u"11/5 1800|", "2026/11/05 18:01", "01"},
                    SteppedTyped{"HalfHour", u"18時半|", "2026/11/21 18:31", "31"}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace

} // namespace choba::test
