// The templates pane: where rows are after an act, what is switched off, and texts that are reset.
#include "acts/templates.h"
#include "panes/templates_fixture.h"
#include "support/printers.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace choba::test {

namespace {

QString ja(const char* text)
{
    return QString::fromUtf8(text);
}

class TemplatesListTest : public TemplatesTest
{
protected:
    void SetUp() override
    {
        TemplatesTest::SetUp();
        show();
        put(letter("own-1", "一つ目", "一つ目の文面です。"));
    }

    // Opens a shipped template and saves another text of it.
    writing::TemplateEntry editShipped()
    {
        const writing::TemplateEntry shipped = m_templates->current()->library->entries().front();
        choose(shipped.letter.name);
        typeBody(ja("自分の言葉で。"));
        QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
        settle();
        return shipped;
    }

    void switchOff(const char* key)
    {
        act([key = QString::fromUtf8(key)](const acts::Scope& scope) {
            return acts::markTemplate(scope, key, {.favourite = false, .enabled = false});
        });
    }
};

} // namespace

// Looked for by its place: neither use nor a star moves a group.
TEST_F(TemplatesListTest, GroupsStayWhereTheyAre)
{
    const auto headings = [this] {
        QStringList names;
        const QAbstractItemModel* model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (!index.flags().testFlag(Qt::ItemIsSelectable)) {
                names << index.data().toString();
            }
        }
        return names;
    };
    const QStringList before = headings();
    ASSERT_GT(before.size(), 3);
    EXPECT_EQ(before.front(), m_templates->current()->library->groups().front());
    const std::string last =
        m_templates->current()->library->entries()[60].letter.key.toStdString();
    act([key = QString::fromStdString(last)](const acts::Scope& scope) {
        return acts::markTemplate(scope, key, {.favourite = true, .enabled = true});
    });
    const auto used = m_store->keep([key = QString::fromStdString(last)](const acts::Scope& scope) {
        return acts::noteUse(scope, key, DraftId{7}, {});
    });
    settle();
    ASSERT_TRUE(used.result());
    EXPECT_EQ(headings(), before);
}

TEST_F(TemplatesListTest, AnOpenEditGoesWithTheTextThatIsReset)
{
    const writing::TemplateEntry shipped = editShipped();
    typeBody(ja("もっと自分の言葉で。"));
    trigger("templateRemoveAction");
    settle();
    EXPECT_EQ(body(), shipped.letter.body);
    EXPECT_EQ(label("templateDirty"), QString());
    EXPECT_EQ(label("templateNote"), QStringLiteral("Shipped"));
    m_pane->undoLast();
    settle();
    EXPECT_EQ(body(), ja("もっと自分の言葉で。"));
    EXPECT_EQ(label("templateNote"), QStringLiteral("Edited"));
}

TEST_F(TemplatesListTest, AnEditThatCannotBeSavedGoesAndComesBackToo)
{
    const writing::TemplateEntry shipped = editShipped();
    typeBody(ja("壊れた{{#x}}"));
    trigger("templateRemoveAction");
    settle();
    EXPECT_EQ(body(), shipped.letter.body);
    EXPECT_EQ(label("templateDirty"), QString());
    EXPECT_EQ(label("templateProblemWords"), QString());
    EXPECT_FALSE(chipsOf(shipped.letter.name).contains(QStringLiteral("Not saved")));
    EXPECT_FALSE(m_pane->finish()) << "nothing is left to be saved";
    m_pane->undoLast();
    settle();
    EXPECT_EQ(body(), ja("壊れた{{#x}}"));
    EXPECT_NE(label("templateProblemWords"), QString());
    EXPECT_EQ(entry(shipped.letter.key)->letter.body, ja("自分の言葉で。"));
}

TEST_F(TemplatesListTest, AnEditThatWentDoesNotComeBackOverAnother)
{
    const writing::TemplateEntry shipped = editShipped();
    typeBody(ja("壊れた{{#x}}"));
    trigger("templateRemoveAction");
    settle();
    typeBody(ja("別の言葉で。"));
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(body(), ja("別の言葉で。"));
    EXPECT_EQ(label("templateDirty"), QString());
    EXPECT_EQ(entry(shipped.letter.key)->letter.body, ja("別の言葉で。"));
}

TEST_F(TemplatesListTest, ANewOneIsSeenInItsGroupOnceItIsSaved)
{
    click("newTemplateButton");
    typeName(ja("ん 最後の定型文"));
    typeBody(ja("文面です。"));
    list()->scrollToTop();
    QTest::keyClick(find("templateName"), Qt::Key_S, Qt::ControlModifier);
    settle();
    ASSERT_NE(named(ja("ん 最後の定型文")), nullptr);
    EXPECT_EQ(chosen(), ja("ん 最後の定型文"));
    const QModelIndex row = list()->currentIndex();
    ASSERT_GT(row.row(), 20);
    EXPECT_TRUE(list()->viewport()->rect().contains(list()->visualRect(row)));
}

TEST_F(TemplatesListTest, WhatIsSwitchedOffIsOfferedWhenNothingElseIsFound)
{
    switchOff("own-1");
    search(ja("一つ目の文面です"));
    EXPECT_EQ(
        label("templateListStateWords"),
        QStringLiteral("“一つ目の文面です” is found only in templates that are switched off: 1."));
    click("templatesShowSwitchedOff");
    EXPECT_EQ(rows(), QStringList{ja("一つ目")});
    EXPECT_EQ(chipsOf(ja("一つ目")),
              (QStringList{QStringLiteral("Off"), QStringLiteral("Your own")}));
    EXPECT_TRUE(find<QPushButton>("templatesDisabled")->isChecked());
    search(ja("そんな文面はない"));
    EXPECT_EQ(label("templateListStateWords"),
              QStringLiteral("Nothing was found for “そんな文面はない”."));
    EXPECT_FALSE(find("templatesShowSwitchedOff")->isVisible());
}

TEST_F(TemplatesListTest, WhatIsOfferedFirstIsCalledSoEverywhere)
{
    choose(ja("一つ目"));
    EXPECT_TRUE(
        find<QAction>("templateFirstAction")->text().startsWith(QStringLiteral("Offered first: ")));
    trigger("templateFirstAction");
    settle();
    EXPECT_TRUE(label("templateNote").endsWith(QStringLiteral("Offered first")));
    EXPECT_TRUE(chipsOf(ja("一つ目")).contains(QStringLiteral("Offered first")));
}

TEST_F(TemplatesListTest, ThePageWithoutAHistorySaysSoInItsMiddle)
{
    choose(ja("一つ目"));
    click("templateHistoryView");
    const auto* words = find<QLabel>("templateHistoryEmpty");
    ASSERT_TRUE(words->isVisible());
    EXPECT_EQ(words->alignment(), Qt::AlignCenter);
    EXPECT_EQ(words->geometry(), words->parentWidget()->rect());
}

} // namespace choba::test
