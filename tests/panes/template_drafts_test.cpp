// What is typed in the templates pane and not saved: kept, there again, never lost on the way.
#include "acts/templates.h"
#include "panes/templates_fixture.h"
#include "storage/template_drafts.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

namespace choba::test {

namespace {

class TemplateDraftsTest : public TemplatesTest
{
protected:
    void SetUp() override
    {
        TemplatesTest::SetUp();
        show();
        put(letter("own-1", "一つ目", "一つ目の文面です。"));
        put(letter("own-2", "二つ目", "二つ目の文面です。"));
    }

    static QString ja(const char* words) { return QString::fromUtf8(words); }

    // Bodies of what is kept in the data file.
    QStringList kept() const
    {
        m_store->wait();
        const auto drafts = storage::loadTemplateDrafts(m_store->reader());
        EXPECT_TRUE(drafts);
        QStringList bodies;
        for (const domain::LetterTemplate& draft : *drafts) {
            bodies << draft.body;
        }
        return bodies;
    }

    // The program ends as if it were killed: nobody is asked to save.
    void killAndShow()
    {
        close();
        show();
        settle();
    }

    void leaveBroken(const QString& text)
    {
        choose(ja("一つ目"));
        typeBody(text);
        choose(ja("二つ目"));
        settle();
    }
};

TEST_F(TemplateDraftsTest, WhatIsTypedIsThereAgainAfterAKill)
{
    choose(ja("一つ目"));
    typeBody(ja("まだ途中"));
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !kept().isEmpty(); }, 2000));
    killAndShow();
    EXPECT_TRUE(chipsOf(ja("一つ目")).contains(QStringLiteral("Not saved")));
    choose(ja("一つ目"));
    EXPECT_EQ(body(), ja("まだ途中"));
    EXPECT_EQ(label("templateDirty"), QStringLiteral("Not saved"));
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(entry(QStringLiteral("own-1"))->letter.body, ja("まだ途中"));
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(TemplateDraftsTest, ANewOneWithoutANameIsThereAgainAndOpen)
{
    click("newTemplateButton");
    typeBody(ja("名前はまだない"));
    EXPECT_FALSE(m_pane->finish());
    killAndShow();
    EXPECT_EQ(rows().constFirst(), QStringLiteral("[Not saved yet]"));
    EXPECT_EQ(body(), ja("名前はまだない"));
}

TEST_F(TemplateDraftsTest, WhatCannotBeSavedKeepsNobodyFromClosing)
{
    leaveBroken(ja("壊れた {{"));
    EXPECT_FALSE(m_pane->finish());
    EXPECT_EQ(kept(), QStringList{ja("壊れた {{")});
    killAndShow();
    choose(ja("一つ目"));
    EXPECT_EQ(body(), ja("壊れた {{"));
    click("templateRevert");
    EXPECT_EQ(body(), ja("一つ目の文面です。"));
    EXPECT_FALSE(m_pane->finish());
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(TemplateDraftsTest, WhatCanNeitherBeSavedNorKeptIsToldAndOpened)
{
    leaveBroken(ja("壊れた {{"));
    const auto dropped = m_store->run<bool>([](const acts::Scope& scope) -> Result<bool> {
        if (const auto done = scope.connection.execute("DROP TABLE template_draft"); !done) {
            return done.error();
        }
        return true;
    });
    m_store->wait();
    ASSERT_TRUE(dropped.result());
    const std::optional<Error> unsaved = m_pane->finish();
    ASSERT_TRUE(unsaved);
    EXPECT_EQ(unsaved->code, ErrorCode::unsavedInput);
    EXPECT_EQ(unsaved->detail, QStringLiteral("template"));
    EXPECT_EQ(heading(), ja("一つ目"));
    EXPECT_EQ(body(), ja("壊れた {{"));
    ASSERT_FALSE(m_intents.empty());
    EXPECT_EQ(m_intents.back().pane, QStringLiteral("templates"));
}

TEST_F(TemplateDraftsTest, ARestoredFileTakesOverWhatIsTyped)
{
    const QString copy = m_folder.filePath(QStringLiteral("copy.sqlite"));
    ASSERT_TRUE(storage::backUp(m_store->reader(), copy));
    leaveBroken(ja("壊れた {{"));
    choose(ja("一つ目"));
    const auto restored = m_store->restoreFrom(copy);
    m_store->wait();
    ASSERT_TRUE(restored.result());
    settle();
    EXPECT_EQ(body(), ja("壊れた {{"));
    EXPECT_FALSE(m_pane->finish());
    EXPECT_EQ(kept(), QStringList{ja("壊れた {{")});
}

TEST_F(TemplateDraftsTest, ATemplateThatCameBackOnAnotherWayIsWrittenLikeAnyOther)
{
    choose(ja("一つ目"));
    trigger("templateRemoveAction");
    settle();
    put(letter("own-1", "一つ目", "取り込んだ文面です。"));
    leaveBroken(ja("壊れた {{"));
    EXPECT_TRUE(chipsOf(ja("一つ目")).contains(QStringLiteral("Not saved")));
    EXPECT_FALSE(m_pane->finish());
    EXPECT_EQ(kept(), QStringList{ja("壊れた {{")});
}

TEST_F(TemplateDraftsTest, ARefusedRemovalLeavesWhatWasTyped)
{
    choose(ja("一つ目"));
    typeBody(ja("壊れた {{"));
    const auto before = m_store->act([](const acts::Scope& scope) {
        return acts::removeTemplate(scope, QStringLiteral("own-1"));
    });
    trigger("templateRemoveAction");
    settle();
    ASSERT_TRUE(before.result());
    EXPECT_EQ(rows().mid(0, 2), (QStringList{QStringLiteral("[Not saved yet]"), ja("一つ目")}));
    EXPECT_FALSE(m_pane->finish());
    EXPECT_EQ(kept(), QStringList{ja("壊れた {{")});
}

TEST_F(TemplateDraftsTest, ADoubledShortNameDoesNotKeepItFromBeingUsed)
{
    choose(ja("一つ目"));
    find<QPushButton>("detailsToggle")->click();
    find<QLineEdit>("templateAliases")->setText(QStringLiteral("abc, ABC"));
    click("templateUseButton");
    settle();
    EXPECT_EQ(entry(QStringLiteral("own-1"))->letter.aliases, QStringList{QStringLiteral("abc")});
    EXPECT_EQ(m_intents.size(), 1U);
}

TEST_F(TemplateDraftsTest, AnOlderReadingNeverShowsWhatWasSavedOver)
{
    choose(ja("一つ目"));
    QStringList told;
    QObject::connect(m_templates.get(), &widgets::TemplateSource::loaded, m_pane,
                     [this, &told] { told << entry(QStringLiteral("own-1"))->letter.body; });
    m_templates->load(); // still on its way when the text is saved
    typeBody(ja("書き直しました。"));
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    m_store->wait();
    settle();
    EXPECT_EQ(told, QStringList{ja("書き直しました。")});
    EXPECT_EQ(body(), ja("書き直しました。"));
}

TEST_F(TemplateDraftsTest, ASaveMovesNoCaret)
{
    choose(ja("一つ目"));
    find<QPushButton>("detailsToggle")->click();
    auto* group = find<QComboBox>("templateGroup")->lineEdit();
    group->setText(ja("自分のもの"));
    group->setCursorPosition(2);
    auto* description = find<QPlainTextEdit>("templateDescription");
    description->setPlainText(ja("ご購入のあとに"));
    QTextCursor caret = description->textCursor();
    caret.setPosition(3);
    description->setTextCursor(caret);
    auto* aliases = find<QLineEdit>("templateAliases");
    aliases->setText(QStringLiteral("abc, def"));
    aliases->setCursorPosition(1);
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    settle();
    ASSERT_EQ(entry(QStringLiteral("own-1"))->letter.description, ja("ご購入のあとに"));
    EXPECT_EQ(description->textCursor().position(), 3);
    EXPECT_EQ(aliases->cursorPosition(), 1);
    put(letter("own-3", "三つ目", "本文"));
    EXPECT_EQ(group->cursorPosition(), 2);
}

TEST_F(TemplateDraftsTest, AQuestionThatIsBegunDoesNotGoIntoAnotherTemplate)
{
    choose(ja("一つ目"));
    click("insertQuestion");
    ASSERT_TRUE(find("questionKeep")->isVisible());
    find<QLineEdit>("questionLabel")->setText(ja("ご希望の色"));
    choose(ja("二つ目"));
    EXPECT_FALSE(find("questionKeep")->isVisible());
}

TEST_F(TemplateDraftsTest, TheHistoryIsNotComparedAnewWithEachKey)
{
    domain::LetterTemplate changed = entry(QStringLiteral("own-1"))->letter;
    changed.body = ja("書き直しました。");
    put(changed);
    choose(ja("一つ目"));
    click("templateHistoryView");
    int compared = 0;
    QObject::connect(find<QTextEdit>("templateDifference"), &QTextEdit::textChanged, m_pane,
                     [&compared] { ++compared; });
    click("templateTextView");
    typeBody(ja("途中"));
    EXPECT_EQ(label("templateDirty"), QStringLiteral("Not saved"));
    EXPECT_EQ(compared, 0);
}

} // namespace

} // namespace choba::test
