// The rule pack in the user's words: every shipped value has a name, a unit and a source.
#include "rules/rule_pack.h"
#include "support/printers.h"
#include "wording/language.h"
#include "wording/rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using rules::RuleValue;

const QDate someDay(2026, 11, 21);

class RuleWordingTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QFile file(QStringLiteral(":/rules/coconala.json"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        Result<rules::RulePack> pack =
            rules::RulePack::parse(file.readAll(), QStringLiteral("coconala.json"));
        ASSERT_TRUE(static_cast<bool>(pack));
        m_pack = *std::move(pack);
        m_channels = m_pack.channels(someDay);
    }

    void TearDown() override { speak(wording::Language::english); }

    static void speak(wording::Language language)
    {
        wording::install(*QCoreApplication::instance(), language);
    }

    rules::RulePack m_pack;
    std::vector<rules::Channel> m_channels;
};

TEST_F(RuleWordingTest, EveryShippedValueHasANameOfItsOwn)
{
    QHash<QString, QString> idOf;
    for (const RuleValue& value : m_pack.values()) {
        const QString name = wording::ruleName(value.id, m_channels);
        EXPECT_NE(name, value.id);
        EXPECT_FALSE(name.contains(u'%')) << name.toStdString();
        EXPECT_EQ(idOf.value(name, value.id), value.id) << name.toStdString();
        idOf.insert(name, value.id);
        const QString group = wording::ruleGroupKey(value.id);
        EXPECT_NE(wording::ruleGroup(group), group) << group.toStdString();
    }
}

TEST_F(RuleWordingTest, NamesSayThePlace)
{
    EXPECT_EQ(wording::ruleName(QStringLiteral("channel.dm.limit"), m_channels),
              QStringLiteral("Direct message: longest text"));
    EXPECT_EQ(wording::ruleName(QStringLiteral("channel.listing-note.limit"), m_channels),
              QStringLiteral("Purchase note: longest text"));
}

TEST_F(RuleWordingTest, UnknownIdsAreTheirOwnName)
{
    for (const char* id :
         {"channel.fax.limit", "channel.dm.colour", "channel", "weather.rain", "room.limit", ""}) {
        const QString text = QString::fromLatin1(id);
        EXPECT_EQ(wording::ruleName(text, m_channels), text);
    }
    EXPECT_EQ(wording::ruleGroup(QStringLiteral("weather")), QStringLiteral("weather"));
}

TEST_F(RuleWordingTest, EveryShippedUnitHasWords)
{
    for (const RuleValue& value : m_pack.values()) {
        if (value.unit.isEmpty()) {
            continue;
        }
        const QString format = wording::unitFormat(value.unit);
        EXPECT_EQ(format.count(QStringLiteral("%1")), 1) << format.toStdString();
        const QString words = wording::ruleContent(value.content, value.unit);
        EXPECT_FALSE(words.isEmpty()) << value.id.toStdString();
        EXPECT_FALSE(words.contains(QStringLiteral("%1"))) << value.id.toStdString();
    }
    EXPECT_EQ(wording::unitFormat(QStringLiteral("parsecs")), QStringLiteral("%1 parsecs"));
}

TEST_F(RuleWordingTest, ContentsReadWell)
{
    struct Case {
        RuleValue::Content content;
        const char* unit;
        const char* words;
    };

    const Case cases[] = {
        {qint64(1234567), "characters", "1,234,567 characters"},
        {qint64(0), "files", "0 files"},
        {qint64(1), "days", "1 day"},
        {qint64(1), "parsecs", "1 parsecs"},
        {qint64(48), "h", "48 h"},
        {qint64(220), "permille", "22%"},
        {qint64(275), "permille", "27.5%"},
        {qint64(48), "tenths", "4.8"},
        {qint64(18), "hour", "18:00"},
        {qint64(4), "weekday (Monday is 1)", "Thursday"},
        {qint64(8), "weekday (Monday is 1)", "weekday 8 (Monday is 1)"},
        {QStringLiteral("graphemes"), "", "Characters as you see them"},
        {QStringLiteral("stop"), "", "May be refused"},
        {QStringLiteral("anything else"), "", "anything else"},
        {QStringList{QStringLiteral("drive"), QStringLiteral("emoji"), QStringLiteral("Fwd:")}, "",
         "Shared drive, Emoji, Fwd:"},
        {QStringList(), "", "None"},
    };
    for (const Case& expected : cases) {
        EXPECT_EQ(wording::ruleContent(expected.content, QString::fromLatin1(expected.unit)),
                  QString::fromLatin1(expected.words));
    }
}

TEST_F(RuleWordingTest, EveryConfidenceHasAWordAndASentence)
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(rules::Confidence::user); ++i) {
        const auto confidence = static_cast<rules::Confidence>(i);
        EXPECT_FALSE(wording::confidenceSentence(confidence).isEmpty()) << i;
        names << wording::confidenceName(confidence);
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_TRUE(names.at(static_cast<int>(rules::Confidence::doubtful)).startsWith(u'D'));
}

TEST_F(RuleWordingTest, SourcesAreTakenApartAndAddressesStay)
{
    for (const char* source :
         {"https://example.com/news/1", "Coconala help article 218832597 and 218722887",
          "https://example.com/news/1 and two independent pages about Coconala, addresses not "
          "recorded",
          "sellers' practice around Coconala help article 218179858 (silent buyer)",
          "Coconala help article ", ""}) {
        const QString text = QString::fromLatin1(source);
        EXPECT_EQ(wording::ruleSource(text), text);
    }
}

TEST_F(RuleWordingTest, DaysCarryTheirWeekday)
{
    EXPECT_EQ(wording::dayName(QDate(2026, 9, 1)), QStringLiteral("1 Sep 2026 (Tue)"));
}

} // namespace

} // namespace choba::test
