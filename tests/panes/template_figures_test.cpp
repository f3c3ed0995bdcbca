// What is said about how often templates were used, which of them are variants of each other, and
// the rows of the list as data.
#include "base/clock.h"
#include "panes/templates/figures_page.h"
#include "panes/templates/letter_parts.h"
#include "panes/templates/template_family.h"
#include "panes/templates/template_model.h"
#include "widgets/theme.h"
#include "wording/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

#include <random>

namespace choba::test {

namespace {

using templates::TemplateModel;
using writing::OwnTemplates;
using writing::TemplateLibrary;

constexpr qint64 noonInJapan = 1'795'230'000'000; // 2026-11-21 12:00

domain::LetterTemplate letter(const char* key, const char* name,
                              domain::Use use = domain::Use::outreach)
{
    domain::LetterTemplate made;
    made.key = QString::fromUtf8(key);
    made.name = QString::fromUtf8(name);
    made.body = QStringLiteral("本文");
    made.use = use;
    return made;
}

struct StemCase {
    const char* name;
    const char* stem;
};

class Stems : public testing::TestWithParam<StemCase>
{ };

TEST_P(Stems, AreNamesWithoutTheMarkOfAVariant)
{
    EXPECT_EQ(templates::stemOf(QString::fromUtf8(GetParam().name)).toStdString(), GetParam().stem);
}

INSTANTIATE_TEST_SUITE_P(TemplateFamily, Stems,
                         testing::Values(StemCase{"お礼 A", "お礼"}, StemCase{"お礼（Ｂ）", "お礼"},
                                         StemCase{"お礼①", "お礼"}, StemCase{"お礼・案2", "お礼"},
                                         StemCase{"favourite-thanks-3", "favourite-thanks"},
                                         StemCase{"Thanks a", "thanks"},
                                         StemCase{"Banana", "banana"},
                                         StemCase{"お礼の品", "お礼の品"}, StemCase{"12", ""},
                                         StemCase{"", ""}, StemCase{"甲", ""}));

TEST(TemplateFamily, VariantsOfOneUseBelongTogether)
{
    OwnTemplates own;
    own.letters = {letter("own-1", "お礼 A"), letter("own-2", "お礼 B"),
                   letter("own-3", "お礼 C", domain::Use::rooms), letter("own-4", "別のもの")};
    own.letters[3].aliases = {QStringLiteral("お礼3")};
    const TemplateLibrary library({letter("thanks-1", "一言"), letter("thanks-2", "質問")}, own);
    const auto keys = [&library](const char* key) {
        QStringList all;
        for (const auto* entry : templates::familyOf(library, QString::fromUtf8(key))) {
            all << entry->letter.key;
        }
        all.sort();
        return all.join(u' ').toStdString();
    };
    EXPECT_EQ(keys("own-1"), "own-1 own-2 own-4");
    EXPECT_EQ(keys("own-3"), "own-3");
    EXPECT_EQ(keys("thanks-1"), "thanks-1 thanks-2");
    EXPECT_EQ(keys("nothing"), "");
}

TEST(TemplateFamily, ALargeOneKeepsTheTemplateAskedFor)
{
    OwnTemplates own;
    for (int i = 0; i < 40; ++i) {
        own.letters.push_back(letter(qPrintable(QStringLiteral("own-%1").arg(100 + i)),
                                     qPrintable(QStringLiteral("Thanks %1").arg(100 + i))));
    }
    const TemplateLibrary library({}, own);
    const auto family = templates::familyOf(library, QStringLiteral("own-139"));
    EXPECT_EQ(family.size(), static_cast<size_t>(templates::largestFamily));
    EXPECT_EQ(family.back()->letter.key, QStringLiteral("own-139"));
}

class FiguresTest : public testing::Test
{
protected:
    FiguresTest()
        : m_clock(noonInJapan)
    {
        wording::install(*qApp, wording::Language::english);
        widgets::apply(*qApp, widgets::Scheme::light);
        m_own.letters = {letter("own-1", "お礼 A"), letter("own-2", "お礼 B"),
                         letter("own-3", "お部屋", domain::Use::rooms)};
    }

    void show(const char* key)
    {
        m_page = std::make_unique<templates::FiguresPage>(m_clock);
        m_page->show(
            std::make_shared<const TemplateLibrary>(std::vector<domain::LetterTemplate>(), m_own),
            QString::fromUtf8(key));
        m_page->resize(900, 600);
        m_page->setVisible(true);
    }

    // Empty when it is not shown.
    std::string said(const char* name) const
    {
        const auto* label = m_page->findChild<QLabel*>(QLatin1String(name));
        EXPECT_NE(label, nullptr) << name;
        return label != nullptr && label->isVisible() ? label->text().toStdString() : std::string();
    }

    void setUses(const char* key, int uses, int sent, int opened, int answered, int bought = 0)
    {
        m_own.uses.insert(QString::fromUtf8(key),
                          {.uses = uses,
                           .lastUsed = noonInJapan - 86'400'000,
                           .sent = sent,
                           .opened = opened,
                           .answered = answered,
                           .bought = bought});
    }

    FixedClock m_clock;
    OwnTemplates m_own;
    std::unique_ptr<templates::FiguresPage> m_page;
};

TEST_F(FiguresTest, NothingIsSaidAboutWhatNeverHappened)
{
    show("own-1");
    EXPECT_EQ(said("templateUses"), "No letter was begun with this template yet.");
    EXPECT_EQ(said("templateLastUsed"), "");
    EXPECT_EQ(said("templateSent"), "None of them is marked as sent yet.");
    EXPECT_EQ(said("templateOpened"), "");
    EXPECT_EQ(said("templateAnswered"), "");
    EXPECT_EQ(said("templateBought"), "");
    EXPECT_EQ(said("templateVerdict"),
              "They can be compared once letters of two of them are sent.");
}

TEST_F(FiguresTest, SharesComeWithCountsAndTheirRange)
{
    setUses("own-1", 12, 10, 6, 4, 2);
    show("own-1");
    EXPECT_EQ(said("templateUses"), "Letters begun with it: 12");
    EXPECT_EQ(said("templateLastUsed"), "Last used: 11/20 (Fri) 12:00");
    EXPECT_EQ(said("templateSent"), "Sent: 10");
    EXPECT_EQ(said("templateOpened"), "Opened: 6 of 10 letters (31–83 %)");
    EXPECT_EQ(said("templateAnswered"), "Answered: 4 of 10 letters (17–69 %)");
    EXPECT_EQ(said("templateBought"), "Bought: 2 of 10 letters (6–51 %)");
}

TEST_F(FiguresTest, OnlyLettersThatReachOutHaveAnOutcome)
{
    setUses("own-3", 5, 5, 5, 5);
    show("own-3");
    EXPECT_EQ(said("templateUses"), "Letters begun with it: 5");
    EXPECT_EQ(said("templateSent"), "");
    EXPECT_EQ(said("templateVerdict"), "");
}

TEST_F(FiguresTest, OverlappingRangesDecideNothing)
{
    setUses("own-1", 10, 10, 6, 4, 2);
    setUses("own-2", 8, 8, 2, 1);
    show("own-2");
    auto* table = m_page->findChild<QTableWidget*>(QStringLiteral("templateComparison"));
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(1, 0)->text(), QStringLiteral("お礼 B (this one)"));
    EXPECT_EQ(table->item(0, 3)->text(), QStringLiteral("4 (17–69 %)"));
    EXPECT_EQ(table->item(0, 4)->text(), QStringLiteral("2 (6–51 %)"));
    EXPECT_TRUE(QString::fromStdString(said("templateVerdict"))
                    .startsWith(QStringLiteral("The ranges still overlap")));
    QSignalSpy asked(m_page.get(), &templates::FiguresPage::templateAsked);
    emit table->itemActivated(table->item(1, 2)); // the one that is shown
    EXPECT_TRUE(asked.isEmpty());
    emit table->itemActivated(table->item(0, 2));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("own-1"));
}

TEST_F(FiguresTest, RangesApartNameTheBetterOne)
{
    setUses("own-1", 100, 100, 90, 80);
    setUses("own-2", 100, 100, 20, 10);
    show("own-2");
    EXPECT_EQ(said("templateVerdict"),
              "“お礼 A” is answered more often than the others: its range lies above theirs.");
}

TEST(LetterParts, EveryDifferenceHasAName)
{
    wording::install(*qApp, wording::Language::english);
    const domain::LetterTemplate before = letter("own-1", "お礼");
    EXPECT_TRUE(templates::differingParts(before, before).isEmpty());
    domain::LetterTemplate after = before;
    after.updatedAt = 5; // no part of what is shown
    EXPECT_TRUE(templates::differingParts(before, after).isEmpty());
    after.name = QStringLiteral("御礼");
    after.description = QStringLiteral("いつ");
    after.group = QStringLiteral("組");
    after.aliases = {QStringLiteral("れい")};
    after.tags = {QStringLiteral("札")};
    after.use = domain::Use::rooms;
    after.channel = QStringLiteral("room");
    after.subject = QStringLiteral("件名");
    after.body = QStringLiteral("別");
    after.fields = {
        {.name = QStringLiteral("日"), .label = {}, .choices = {}, .fallback = {}, .hint = {}}};
    EXPECT_EQ(
        templates::differingParts(before, after),
        (QStringList{QStringLiteral("Name"), QStringLiteral("When to use it"),
                     QStringLiteral("Group"), QStringLiteral("Short names"), QStringLiteral("Tags"),
                     QStringLiteral("Use"), QStringLiteral("Place"), QStringLiteral("Subject"),
                     QStringLiteral("Text"), QStringLiteral("Questions")}));
}

QStringList rowsOf(const TemplateModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString key = model.keyAt(model.index(row));
        rows << (key.isEmpty() ? QString(u'#' + model.index(row).data().toString()) : key);
    }
    return rows;
}

// Whatever comes and goes, the rows are those of a model that was filled anew, and a row that stays
// keeps its persistent index.
TEST(TemplateModel, RandomChangesGiveTheRowsOfAFreshOne)
{
    wording::install(*qApp, wording::Language::english);
    TemplateModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        OwnTemplates own;
        for (int i = 0; i < 12; ++i) {
            if (random() % 3 == 0) {
                continue;
            }
            domain::LetterTemplate one =
                letter(qPrintable(QStringLiteral("own-%1").arg(i)),
                       qPrintable(QStringLiteral("N%1").arg(random() % 3 == 0 ? 50 + i : i)));
            one.group = QStringLiteral("G%1").arg(random() % 8 == 0 ? 9 : i / 4);
            own.letters.push_back(one);
        }
        std::vector<domain::LetterTemplate> unsaved;
        if (random() % 2 == 0) {
            unsaved.push_back(letter("own-3", "途中"));
        }
        if (random() % 3 == 0) {
            unsaved.push_back(letter("new-1", "新規"));
        }
        const QString words = random() % 3 == 0 ? QStringLiteral("N5") : QString();
        const auto library =
            std::make_shared<const TemplateLibrary>(std::vector<domain::LetterTemplate>(), own);
        TemplateModel fresh;
        fresh.setLibrary(library);
        fresh.setUnsaved(unsaved);
        fresh.setQuery(words, {});
        switch (random() % 3) { // the order makes no difference
        case 0:
            model.setLibrary(library);
            model.setUnsaved(unsaved);
            model.setQuery(words, {});
            break;
        case 1:
            model.setQuery(words, {});
            model.setUnsaved(unsaved);
            model.setLibrary(library);
            break;
        default:
            model.setUnsaved(unsaved);
            model.setLibrary(library);
            model.setQuery(words, {});
        }
        ASSERT_EQ(rowsOf(model), rowsOf(fresh)) << round;
    }
}

TEST(TemplateModel, ARowThatStaysKeepsItsIndex)
{
    OwnTemplates own;
    for (int i = 1; i < 6; ++i) {
        own.letters.push_back(letter(qPrintable(QStringLiteral("own-%1").arg(i)),
                                     qPrintable(QStringLiteral("N%1").arg(i))));
    }
    TemplateModel model;
    model.setLibrary(
        std::make_shared<const TemplateLibrary>(std::vector<domain::LetterTemplate>(), own));
    const QPersistentModelIndex first = model.indexOf(QStringLiteral("own-1"));
    const QPersistentModelIndex last = model.indexOf(QStringLiteral("own-5"));
    own.letters.erase(own.letters.begin() + 2);
    own.letters[0].body = QStringLiteral("別の本文");
    model.setLibrary(
        std::make_shared<const TemplateLibrary>(std::vector<domain::LetterTemplate>(), own));
    EXPECT_EQ(model.keyAt(first), QStringLiteral("own-1"));
    EXPECT_EQ(model.keyAt(last), QStringLiteral("own-5"));
    EXPECT_FALSE(model.indexOf(QStringLiteral("own-3")).isValid());
}

} // namespace

} // namespace choba::test
