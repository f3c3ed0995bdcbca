// Business days and hours in the settings: what is typed is kept, can be taken back, and holds.
#include "base/clock.h"
#include "rules/business_calendar.h"
#include "shell/appearance_control.h"
#include "shell/settings.h"
#include "shell/settings_dialog.h"
#include "shell/settings_pages/hours_edit.h"
#include "storage/own_rules.h"
#include "support/printers.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_source.h"
#include "writing/knowledge.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long
constexpr qint64 noonInJapan = 1'795'230'000'000; // 2026-11-21 12:00

class CalendarPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        m_store.open();
        ASSERT_TRUE(until(
            [this] { return m_store.isOpen() && m_knowledge.current() && m_templates.current(); }));
        m_dialog = std::make_unique<shell::SettingsDialog>(
            shell::SettingsDialog::Sources{m_store, m_knowledge, m_templates, m_clock},
            m_appearance, m_settings);
        m_dialog->showPage(QStringLiteral("calendar"));
        m_dialog->show();
        m_dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    static bool until(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, patience);
    }

    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = m_dialog->findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    // As a user does: the old text is replaced, then the field is left.
    void write(const char* field, const char* text) const
    {
        auto* line = find<QLineEdit>(field);
        ASSERT_TRUE(line->isEnabled() && !line->isHidden()) << field;
        line->setFocus();
        line->selectAll();
        line->insert(QString::fromUtf8(text)); // as an input method does: any characters at once
        QTest::keyClick(line, Qt::Key_Tab);
    }

    void click(const char* name) const { find<QAbstractButton>(name)->click(); }

    QString words(const char* label) const { return find<QLabel>(label)->text(); }

    QString hours(const char* field) const { return find<QLineEdit>(field)->text(); }

    // What is in the data file for a value; null = nothing of the user's own.
    QByteArray saved(const char* id)
    {
        m_store.wait();
        const auto rules = storage::loadRules(m_store.reader());
        EXPECT_TRUE(static_cast<bool>(rules));
        for (const domain::OwnRule& rule : *rules) {
            if (rule.rule == QLatin1String(id)) {
                return rule.content;
            }
        }
        return {};
    }

    rules::BusinessCalendar calendar() const
    {
        return rules::BusinessCalendar::fromRules(m_knowledge.current()->pack,
                                                  m_clock.todayInJapan());
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{noonInJapan};
    shell::Settings m_settings{m_folder.filePath(QStringLiteral("choba.ini"))};
    shell::AppearanceControl m_appearance{*qApp, m_settings, shell::Appearance::light,
                                          wording::Language::english};
    acts::Store m_store{m_folder.filePath(QStringLiteral("choba.sqlite")), m_clock};
    widgets::KnowledgeSource m_knowledge{m_store, m_clock};
    widgets::TemplateSource m_templates{m_store};
    std::unique_ptr<shell::SettingsDialog> m_dialog;
};

TEST_F(CalendarPageTest, ShowsWhatHolds)
{
    EXPECT_EQ(words("settingsTitle"), QStringLiteral("Business days"));
    EXPECT_TRUE(find<QCheckBox>("monday-open")->isChecked());
    EXPECT_EQ(find<QCheckBox>("monday-open")->text(), QStringLiteral("Monday"));
    EXPECT_EQ(hours("monday-hours"), QStringLiteral("10:00-12:00, 13:00-19:00"));
    EXPECT_FALSE(find<QCheckBox>("sunday-open")->isChecked());
    EXPECT_TRUE(find("sunday-hours")->isHidden());
    EXPECT_EQ(words("sunday-without"), QStringLiteral("Closed"));
    EXPECT_EQ(hours("quiet-hours"), QStringLiteral("22:00-08:00"));
    EXPECT_FALSE(find<QCheckBox>("worksOnHolidays")->isChecked());
    EXPECT_EQ(words("closedDays").count(u'\n'), 7);
    EXPECT_TRUE(words("closedDays")
                    .startsWith(QStringLiteral(
                        "21 Nov 2026 (Sat)\n22 Nov 2026 (Sun)\n23 Nov 2026 (Mon)\n28 Nov")));
    EXPECT_TRUE(words("closedReasons")
                    .startsWith(QStringLiteral(
                        "Closed every week\nClosed every week\n勤労感謝の日\nClosed every week")));
}

TEST_F(CalendarPageTest, HoursAreKeptWhenTheFieldIsLeftAndCanBeTakenBack)
{
    write("monday-hours", "13:00〜18:00、 9:30 - 12:00");
    EXPECT_EQ(hours("monday-hours"), QStringLiteral("09:30-12:00, 13:00-18:00"));
    EXPECT_EQ(saved("calendar.monday"), QByteArray(R"(["09:30-12:00","13:00-18:00"])"));
    ASSERT_TRUE(until([this] { return calendar().blocks({2026, 11, 30}).size() == 2; }));
    ASSERT_TRUE(until([this] {
        return calendar().blocks({2026, 11, 30})[0].from == QTime(9, 30);
    }));
    ASSERT_TRUE(until([this] { return find("noticeBar")->isVisible(); }));
    EXPECT_TRUE(words("noticeWords").contains(QStringLiteral("Hours on Mondays")))
        << words("noticeWords").toStdString();
    click("noticeAct");
    ASSERT_TRUE(until(
        [this] { return hours("monday-hours") == QStringLiteral("10:00-12:00, 13:00-19:00"); }));
    EXPECT_EQ(saved("calendar.monday"), QByteArray());
    EXPECT_EQ(saved("calendar.tuesday"), QByteArray());
}

TEST_F(CalendarPageTest, TheShippedHoursAreNoneOfTheUsersOwn)
{
    write("friday-hours", "10:00-15:00");
    EXPECT_FALSE(saved("calendar.friday").isEmpty());
    ASSERT_TRUE(until([this] { return find("noticeBar")->isVisible(); }));
    write("friday-hours", "10:00-12:00 13:00-19:00");
    ASSERT_TRUE(until([this] { return saved("calendar.friday").isEmpty(); }));
}

TEST_F(CalendarPageTest, ADayIsClosedAndOpenedByItsBox)
{
    click("wednesday-open");
    EXPECT_EQ(saved("calendar.wednesday"), QByteArray("[]"));
    EXPECT_TRUE(find("wednesday-hours")->isHidden());
    ASSERT_TRUE(until([this] { return !calendar().isBusinessDay({2026, 11, 25}); }));
    ASSERT_TRUE(until(
        [this] { return words("closedDays").contains(QStringLiteral("25 Nov 2026 (Wed)")); }));
    click("wednesday-open");
    EXPECT_EQ(saved("calendar.wednesday"), QByteArray());
    EXPECT_EQ(hours("wednesday-hours"), QStringLiteral("10:00-12:00, 13:00-19:00"));
    // A day that never had hours begins with those of the first that has.
    click("saturday-open");
    EXPECT_EQ(saved("calendar.saturday"), QByteArray(R"(["10:00-12:00","13:00-19:00"])"));
    EXPECT_TRUE(find("saturday-hours")->hasFocus());
}

TEST_F(CalendarPageTest, WhatMakesNoSenseIsSaidAndNotKept)
{
    write("tuesday-hours", "10:00-12:00, noon to six");
    EXPECT_FALSE(find("tuesday-problem")->isHidden());
    EXPECT_TRUE(words("tuesday-problem").contains(QStringLiteral("noon")));
    EXPECT_EQ(saved("calendar.tuesday"), QByteArray());
    write("tuesday-hours", "10:00-12:00, 11:00-13:00");
    EXPECT_TRUE(words("tuesday-problem").contains(QStringLiteral("overlaps")));
    write("quiet-hours", "22:00-08:00, 12:00-13:00");
    EXPECT_TRUE(words("quiet-problem").contains(QStringLiteral("one span")));
    EXPECT_EQ(saved("calendar.quiet-hours"), QByteArray());
    // What is typed stays while other values change.
    click("worksOnHolidays");
    ASSERT_TRUE(until([this] { return find("noticeBar")->isVisible(); }));
    EXPECT_EQ(hours("tuesday-hours"), QStringLiteral("10:00-12:00, 11:00-13:00"));
    write("tuesday-hours", "10:00-12:00, 12:00-13:00");
    EXPECT_TRUE(find("tuesday-problem")->isHidden());
    EXPECT_EQ(saved("calendar.tuesday"), QByteArray(R"(["10:00-12:00","12:00-13:00"])"));
}

TEST_F(CalendarPageTest, AnEmptyFieldClosesTheDay)
{
    auto* line = find<QLineEdit>("thursday-hours");
    line->setFocus();
    line->clear();
    QTest::keyClick(line, Qt::Key_Tab);
    EXPECT_EQ(saved("calendar.thursday"), QByteArray("[]"));
    EXPECT_FALSE(find<QCheckBox>("thursday-open")->isChecked());
}

TEST_F(CalendarPageTest, PublicHolidaysCanBeWorkingDays)
{
    click("worksOnHolidays");
    EXPECT_EQ(saved("calendar.works-on-holidays"), QByteArray(R"("yes")"));
    ASSERT_TRUE(
        until([this] { return !words("closedReasons").contains(QStringLiteral("勤労感謝の日")); }));
    click("worksOnHolidays");
    EXPECT_EQ(saved("calendar.works-on-holidays"), QByteArray());
    ASSERT_TRUE(
        until([this] { return words("closedReasons").contains(QStringLiteral("勤労感謝の日")); }));
}

TEST_F(CalendarPageTest, DaysOffAreAddedAndRemoved)
{
    EXPECT_FALSE(find("daysOffNone")->isHidden());
    EXPECT_FALSE(find("dayOffAdd")->isEnabled());
    write("answer-day-off-first", "2026/12/29");
    write("answer-day-off-last", "2027/01/03");
    write("dayOffName", "年末年始");
    click("dayOffAdd");
    EXPECT_EQ(saved("calendar.days-off"), QByteArray(R"(["2026-12-29/2027-01-03 年末年始"])"));
    auto* list = find<QListWidget>("daysOffList");
    ASSERT_TRUE(until([list] { return list->count() == 1; }));
    EXPECT_EQ(list->item(0)->text(),
              QStringLiteral("29 Dec 2026 (Tue) to 3 Jan 2027 (Sun)  年末年始"));
    EXPECT_TRUE(hours("answer-day-off-first").isEmpty());

    write("answer-day-off-first", "2026/11/24");
    QTest::keyClick(find("dayOffName"), Qt::Key_Return);
    EXPECT_EQ(saved("calendar.days-off"),
              QByteArray(R"(["2026-11-24","2026-12-29/2027-01-03 年末年始"])"));
    ASSERT_TRUE(until([this] {
        return words("closedReasons").contains(QStringLiteral("勤労感謝の日\nDay off"));
    }));

    list->setCurrentRow(1);
    click("dayOffRemove");
    EXPECT_EQ(saved("calendar.days-off"), QByteArray(R"(["2026-11-24"])"));
    ASSERT_TRUE(until([list] { return list->count() == 1; }));
    EXPECT_FALSE(find("dayOffRemove")->isEnabled());
}

TEST_F(CalendarPageTest, TwoDaysOffInARowAreBothKept)
{
    write("answer-day-off-first", "2026/12/28");
    click("dayOffAdd");
    write("answer-day-off-first", "2026/12/30"); // before the first is saved
    click("dayOffAdd");
    EXPECT_EQ(saved("calendar.days-off"), QByteArray(R"(["2026-12-28","2026-12-30"])"));
}

TEST_F(CalendarPageTest, DaysOffThatMakeNoSenseAreRefusedInWords)
{
    struct Case {
        const char* first;
        const char* last;
        const char* words;
    };

    const Case cases[] = {
        {"soon", "", "first day"},
        {"2026/12/29", "later", "last day is no date"},
        {"2027/01/03", "2026/12/29", "before the first"},
    };
    for (const Case& c : cases) {
        find<QLineEdit>("answer-day-off-last")->clear();
        write("answer-day-off-first", c.first);
        write("answer-day-off-last", c.last);
        click("dayOffAdd");
        EXPECT_TRUE(words("dayOffProblem").contains(QLatin1String(c.words)))
            << words("dayOffProblem").toStdString();
    }
    EXPECT_EQ(saved("calendar.days-off"), QByteArray());
}

TEST_F(CalendarPageTest, ClosingTheWindowKeepsWhatIsTyped)
{
    auto* line = find<QLineEdit>("monday-hours");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("8:00-24:00"));
    m_dialog->close();
    EXPECT_EQ(saved("calendar.monday"), QByteArray(R"(["08:00-24:00"])"));
}

TEST_F(CalendarPageTest, SpeaksJapanese)
{
    m_appearance.setLanguage(wording::Language::japanese);
    ASSERT_TRUE(until(
        [this] { return find<QCheckBox>("monday-open")->text() == QStringLiteral("月曜日"); }));
    EXPECT_TRUE(words("closedDays").startsWith(QStringLiteral("2026年11月21日（土）")))
        << words("closedDays").toStdString();
    EXPECT_EQ(hours("monday-hours"), QStringLiteral("10:00-12:00, 13:00-19:00"));
    m_appearance.setLanguage(wording::Language::english);
}

TEST(HoursText, IsReadHoweverItIsTyped)
{
    using shell::HoursKind;
    using shell::HoursProblem;

    struct Case {
        const char* text;
        HoursKind kind;
        const char* hours;
        HoursProblem problem;
    };

    const Case cases[] = {
        {"", HoursKind::work, "", HoursProblem::none},
        {" , ", HoursKind::work, "", HoursProblem::none},
        {"10:00-12:00", HoursKind::work, "10:00-12:00", HoursProblem::none},
        {"13:00-19:00,10:00-12:00", HoursKind::work, "10:00-12:00 13:00-19:00", HoursProblem::none},
        {"１０：００ 〜 １２：００、１３：００〜２４：００", HoursKind::work,
         "10:00-12:00 13:00-24:00", HoursProblem::none},
        {"9:00 -10:00 11:00- 12:00", HoursKind::work, "09:00-10:00 11:00-12:00",
         HoursProblem::none},
        {"22:00-08:00", HoursKind::quiet, "22:00-08:00", HoursProblem::none},
        {"22:00-08:00", HoursKind::work, "", HoursProblem::unknown},
        {"10:00", HoursKind::work, "", HoursProblem::unknown},
        {"-", HoursKind::work, "", HoursProblem::unknown},
        {"10:00-12:00 10:00-12:00", HoursKind::work, "", HoursProblem::overlaps},
        {"01:00-02:00 03:00-04:00", HoursKind::quiet, "", HoursProblem::tooMany},
    };
    for (const Case& c : cases) {
        const shell::ReadHours read = shell::readHours(QString::fromUtf8(c.text), c.kind);
        EXPECT_EQ(read.texts.join(u' '), QString::fromUtf8(c.hours)) << c.text;
        EXPECT_EQ(read.problem, c.problem) << c.text;
        EXPECT_EQ(read.wrong.isEmpty(), c.problem == HoursProblem::none) << c.text;
    }
}

} // namespace

TEST_F(CalendarPageTest, WhatCanOnlyBeReadSaysWhy)
{
    EXPECT_TRUE(find("daysOffPanel")->isEnabled());
    EXPECT_FALSE(find("calendarLocked")->isVisible());
    acts::Store closed(m_folder.filePath(QStringLiteral("none.sqlite")), m_clock);
    m_dialog = std::make_unique<shell::SettingsDialog>(
        shell::SettingsDialog::Sources{closed, m_knowledge, m_templates, m_clock}, m_appearance,
        m_settings);
    m_dialog->showPage(QStringLiteral("calendar"));
    m_dialog->show();
    EXPECT_TRUE(words("calendarLocked").contains(QStringLiteral("not open")));
    EXPECT_TRUE(find("calendarLocked")->isVisible());
    for (const char* name :
         {"daysOffPanel", "dayOffName", "monday-open", "quiet-open", "worksOnHolidays"}) {
        EXPECT_FALSE(find(name)->isEnabled()) << name;
    }
    EXPECT_EQ(find("daysOffPanel")->toolTip(), words("calendarLocked"));
    m_dialog.reset(); // before the store
}

} // namespace choba::test
