// The templates pane: finding, opening, saving what was typed, marks, history, figures.
#include "acts/templates.h"
#include "panes/templates/template_model.h"
#include "panes/templates_fixture.h"
#include "storage/database.h"
#include "storage/templates.h"
#include "storage/transaction.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTextEdit>

namespace choba::test {

namespace {

class TemplatesPaneTest : public TemplatesTest
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

    std::vector<domain::TemplateVersion> versions(const QString& key) const
    {
        auto read = storage::loadVersions(m_store->reader(), key);
        EXPECT_TRUE(read);
        return read ? *read : std::vector<domain::TemplateVersion>{};
    }
};

TEST_F(TemplatesPaneTest, ShippedAndOwnOnesStandUnderTheirGroups)
{
    const QStringList all = rows();
    EXPECT_TRUE(all.constFirst().startsWith(u'['));
    const qsizetype group = all.indexOf(QStringLiteral("[自分の]"));
    ASSERT_GE(group, 0);
    EXPECT_EQ(all.mid(group + 1, 2), (QStringList{ja("一つ目"), ja("二つ目")}));
    EXPECT_GE(all.size(), 40); // the shipped ones are there
    EXPECT_EQ(chipsOf(ja("一つ目")), QStringList{QStringLiteral("Your own")});
    EXPECT_EQ(find<QPushButton>("templatesAll")->text(),
              QStringLiteral("All %1").arg(m_templates->current()->library->entries().size()));
}

TEST_F(TemplatesPaneTest, TheFirstIsOpenAndAClickOpensAnother)
{
    EXPECT_FALSE(chosen().isEmpty());
    EXPECT_EQ(heading(), chosen());
    choose(ja("二つ目"));
    EXPECT_EQ(heading(), ja("二つ目"));
    EXPECT_EQ(body(), ja("二つ目の文面です。"));
    EXPECT_EQ(label("templateNote"), QStringLiteral("Your own"));
}

TEST_F(TemplatesPaneTest, TheKeyboardGoesFromTheSearchThroughTheListIntoTheEditor)
{
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
    auto* field = find<QLineEdit>("templateSearch");
    EXPECT_TRUE(field->hasFocus());
    search(ja("つ目の文面"));
    EXPECT_EQ(rows(), (QStringList{ja("一つ目"), ja("二つ目")}));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_EQ(heading(), ja("一つ目"));
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_EQ(heading(), ja("二つ目"));
    QTest::keyClick(list(), Qt::Key_Up);
    QTest::keyClick(list(), Qt::Key_Up);
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_TRUE(find("templateName")->hasFocus());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Escape);
    EXPECT_GE(rows().size(), 40);
    EXPECT_EQ(chosen(), ja("一つ目"));
}

TEST_F(TemplatesPaneTest, HeadingsAreSteppedOver)
{
    const int group = rowOf(QStringLiteral("[自分の]"));
    const QString above = rows().at(group - 1);
    choose(ja("一つ目"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Up);
    EXPECT_EQ(chosen(), above);
    EXPECT_EQ(heading(), above);
}

TEST_F(TemplatesPaneTest, WhatIsLeftIsSavedAndCanBeTakenBack)
{
    choose(ja("一つ目"));
    typeBody(ja("書き直しました。"));
    EXPECT_EQ(label("templateDirty"), QStringLiteral("Not saved"));
    choose(ja("二つ目"));
    settle();
    EXPECT_EQ(entry(QStringLiteral("own-1"))->letter.body, ja("書き直しました。"));
    EXPECT_EQ(notice(), QStringLiteral("The template “一つ目” is saved."));
    EXPECT_EQ(heading(), ja("二つ目"));
    answerNotice();
    EXPECT_EQ(entry(QStringLiteral("own-1"))->letter.body, ja("一つ目の文面です。"));
    choose(ja("一つ目"));
    EXPECT_EQ(body(), ja("一つ目の文面です。"));
    EXPECT_TRUE(label("templateDirty").isEmpty());
}

TEST_F(TemplatesPaneTest, TheSaveKeySavesAndTypingGoesOn)
{
    choose(ja("一つ目"));
    typeBody(ja("一度目"));
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    typeBody(ja("二度目")); // before the answer
    settle();
    EXPECT_EQ(entry(QStringLiteral("own-1"))->letter.body, ja("一度目"));
    EXPECT_EQ(body(), ja("二度目"));
    EXPECT_EQ(label("templateDirty"), QStringLiteral("Not saved"));
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(label("templateDirty").isEmpty());
    EXPECT_EQ(versions(QStringLiteral("own-1")).size(), 2U);
}

TEST_F(TemplatesPaneTest, WhatCannotBeSavedIsKeptAndShown)
{
    choose(ja("一つ目"));
    typeBody(ja("こんにちは\n{{client.name"));
    choose(ja("二つ目"));
    settle();
    EXPECT_TRUE(notice().contains(QStringLiteral("“一つ目” is not saved yet.")))
        << notice().toStdString();
    EXPECT_TRUE(chipsOf(ja("一つ目")).contains(QStringLiteral("Not saved")));
    answerNotice();
    EXPECT_EQ(heading(), ja("一つ目"));
    EXPECT_EQ(body(), ja("こんにちは\n{{client.name"));
    EXPECT_TRUE(find("templateProblem")->isVisible());
    EXPECT_TRUE(label("templateProblemWords").contains(QStringLiteral("line 2")))
        << label("templateProblemWords").toStdString();
    click("templateProblemPlace");
    EXPECT_TRUE(find("templateBody")->hasFocus());
    typeBody(ja("こんにちは、{{client.name}}様"));
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(find("templateProblem")->isVisible());
    EXPECT_EQ(entry(QStringLiteral("own-1"))->letter.body, ja("こんにちは、{{client.name}}様"));
    EXPECT_FALSE(chipsOf(ja("一つ目")).contains(QStringLiteral("Not saved")));
}

TEST_F(TemplatesPaneTest, TypingBackToWhatIsSavedClearsTheProblem)
{
    choose(ja("一つ目"));
    typeBody(ja("{{#x}}"));
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(find("templateProblem")->isVisible());
    typeBody(ja("一つ目の文面です。"));
    EXPECT_FALSE(find("templateProblem")->isVisible());
    EXPECT_TRUE(label("templateDirty").isEmpty());
    EXPECT_FALSE(m_pane->finish());
}

TEST_F(TemplatesPaneTest, ANewTemplateIsKeptFromItsFirstKey)
{
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(heading(), QStringLiteral("Template without a name"));
    EXPECT_EQ(rows().mid(0, 2),
              (QStringList{QStringLiteral("[Not saved yet]"),
                           QStringLiteral("Template without a name")}));
    EXPECT_FALSE(find("templateUseButton")->isEnabled());
    typeName(ja("新しい手紙"));
    EXPECT_EQ(chosen(), ja("新しい手紙"));
    choose(ja("二つ目")); // without a text it cannot be saved
    settle();
    EXPECT_EQ(rows().at(1), ja("新しい手紙"));
    choose(ja("新しい手紙"));
    EXPECT_EQ(find<QLineEdit>("templateName")->text(), ja("新しい手紙"));
    typeBody(ja("本文"));
    choose(ja("二つ目"));
    settle();
    ASSERT_NE(named(ja("新しい手紙")), nullptr);
    EXPECT_EQ(named(ja("新しい手紙"))->letter.body, ja("本文"));
    EXPECT_EQ(notice(), QStringLiteral("The template “新しい手紙” is new."));
    EXPECT_FALSE(rows().contains(QStringLiteral("[Not saved yet]")));
}

TEST_F(TemplatesPaneTest, AnUntouchedNewTemplateLeavesNothingBehind)
{
    click("newTemplateButton");
    EXPECT_TRUE(find("templateName")->hasFocus());
    choose(ja("二つ目"));
    settle();
    EXPECT_FALSE(rows().contains(QStringLiteral("[Not saved yet]")));
    EXPECT_EQ(notice(), QString());
    EXPECT_FALSE(m_pane->finish());
}

TEST_F(TemplatesPaneTest, ThrowingANewOneAwayCanBeTakenBack)
{
    click("newTemplateButton");
    typeName(ja("やめた手紙"));
    trigger("templateRemoveAction");
    EXPECT_FALSE(rows().contains(ja("やめた手紙")));
    EXPECT_EQ(notice(), QStringLiteral("What was not saved of “やめた手紙” is thrown away."));
    answerNotice();
    EXPECT_EQ(heading(), ja("やめた手紙"));
    EXPECT_EQ(find<QLineEdit>("templateName")->text(), ja("やめた手紙"));
}

TEST_F(TemplatesPaneTest, DeletingOpensTheNextAndUndoBringsItBack)
{
    choose(ja("一つ目"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(entry(QStringLiteral("own-1")), nullptr);
    EXPECT_FALSE(rows().contains(ja("一つ目")));
    EXPECT_EQ(heading(), ja("二つ目"));
    EXPECT_EQ(chosen(), ja("二つ目"));
    answerNotice();
    EXPECT_TRUE(rows().contains(ja("一つ目")));
    EXPECT_EQ(heading(), ja("二つ目"));
}

TEST_F(TemplatesPaneTest, WhatWasTypedInADeletedOneComesBackWithIt)
{
    choose(ja("一つ目"));
    typeBody(ja("壊れた {{#x}}"));
    trigger("templateRemoveAction");
    settle();
    EXPECT_FALSE(rows().contains(ja("一つ目")));
    EXPECT_FALSE(m_pane->finish());
    m_pane->undoLast();
    settle();
    choose(ja("一つ目"));
    EXPECT_EQ(body(), ja("壊れた {{#x}}"));
}

TEST_F(TemplatesPaneTest, AShippedOneStaysAndAnEditedOneGoesBack)
{
    const writing::TemplateEntry shipped = m_templates->current()->library->entries().front();
    const QString name = shipped.letter.name;
    choose(name);
    EXPECT_FALSE(find<QAction>("templateRemoveAction")->isEnabled());
    QTest::keyClick(list(), Qt::Key_Delete);
    EXPECT_TRUE(notice().startsWith(QStringLiteral("Shipped templates stay.")));
    typeBody(ja("自分の言葉で。"));
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(label("templateNote"), QStringLiteral("Edited"));
    EXPECT_EQ(find<QAction>("templateRemoveAction")->text(),
              QStringLiteral("Back to the shipped text"));
    trigger("templateRemoveAction");
    settle();
    EXPECT_EQ(body(), shipped.letter.body);
    EXPECT_EQ(label("templateNote"), QStringLiteral("Shipped"));
    EXPECT_EQ(chosen(), name);
}

TEST_F(TemplatesPaneTest, MarksAreSavedAndShown)
{
    choose(ja("一つ目"));
    click("templateFavourite");
    settle();
    EXPECT_TRUE(entry(QStringLiteral("own-1"))->marks.favourite);
    EXPECT_EQ(find<QPushButton>("templateFavourite")->text(), QStringLiteral("★"));
    EXPECT_EQ(find<QPushButton>("templatesFavourites")->text(), QStringLiteral("★ 1"));
    trigger("templateFirstAction");
    settle();
    EXPECT_TRUE(entry(QStringLiteral("own-1"))->isDefault);
    EXPECT_EQ(label("templateNote"), QStringLiteral("Your own · Offered first"));
    trigger("templateEnabledAction");
    settle();
    EXPECT_FALSE(entry(QStringLiteral("own-1"))->marks.enabled);
    EXPECT_FALSE(rows().contains(ja("一つ目")));
    EXPECT_EQ(heading(), ja("一つ目")); // what is open stays open
    click("templatesDisabled");
    EXPECT_TRUE(chipsOf(ja("一つ目")).contains(QStringLiteral("Off")));
    EXPECT_EQ(chosen(), ja("一つ目"));
}

TEST_F(TemplatesPaneTest, ChipsFilterByUseAndFavourite)
{
    domain::LetterTemplate call = letter("own-3", "電話のあと", "ありがとうございました。");
    call.use = domain::Use::calls;
    put(call);
    find<QAction>("templatesUse-calls")->trigger();
    EXPECT_TRUE(rows().contains(ja("電話のあと")));
    EXPECT_FALSE(rows().contains(ja("一つ目")));
    EXPECT_EQ(find<QPushButton>("templatesUse")->text(), QStringLiteral("Calls"));
    click("templatesFavourites");
    EXPECT_TRUE(label("templateListStateWords").contains(QStringLiteral("no template")));
    click("templatesShowAll");
    EXPECT_TRUE(rows().contains(ja("一つ目")));
    EXPECT_TRUE(find<QPushButton>("templatesAll")->isChecked());
}

TEST_F(TemplatesPaneTest, ASearchWithoutAResultSaysSo)
{
    search(ja("そんな文面はない"));
    EXPECT_EQ(label("templateListStateWords"),
              QStringLiteral("Nothing was found for “そんな文面はない”."));
    click("templatesShowAll");
    EXPECT_GE(rows().size(), 40);
}

TEST_F(TemplatesPaneTest, DuplicatingOpensTheCopy)
{
    domain::LetterTemplate first = entry(QStringLiteral("own-1"))->letter;
    first.aliases = {QStringLiteral("ichi")};
    put(first);
    choose(ja("一つ目"));
    trigger("templateDuplicateAction");
    settle();
    EXPECT_EQ(heading(), ja("一つ目 (copy)"));
    EXPECT_EQ(chosen(), ja("一つ目 (copy)"));
    EXPECT_EQ(body(), ja("一つ目の文面です。"));
    const writing::TemplateEntry* copy = named(ja("一つ目 (copy)"));
    ASSERT_NE(copy, nullptr);
    EXPECT_EQ(copy->origin, writing::Origin::own);
    EXPECT_TRUE(copy->letter.aliases.isEmpty());
}

TEST_F(TemplatesPaneTest, UsingItIsAskedOfTheMessagesWithWhatIsSeen)
{
    choose(ja("一つ目"));
    typeBody(ja("いま書いた文面"));
    click("templateUseButton");
    EXPECT_TRUE(m_intents.empty()); // the library does not have it yet
    settle();
    ASSERT_EQ(m_intents.size(), 1U);
    EXPECT_EQ(m_intents[0].pane, QStringLiteral("messages"));
    EXPECT_EQ(m_intents[0].action, QStringLiteral("compose"));
    EXPECT_EQ(m_intents[0].templateKey, QStringLiteral("own-1"));
    EXPECT_EQ(entry(QStringLiteral("own-1"))->letter.body, ja("いま書いた文面"));
}

TEST_F(TemplatesPaneTest, WhatCannotBeSavedIsNotUsed)
{
    choose(ja("一つ目"));
    typeBody(ja("{{#x}}"));
    click("templateUseButton");
    settle();
    EXPECT_TRUE(m_intents.empty());
    EXPECT_TRUE(find("templateProblem")->isVisible());
    typeBody(ja("いま書いた文面"));
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(m_intents.empty()); // not asked for again
    click("templateUseButton");
    EXPECT_EQ(m_intents.size(), 1U);
}

TEST_F(TemplatesPaneTest, UndoingASaveKeepsWhatWasTypedSince)
{
    choose(ja("一つ目"));
    typeBody(ja("一度目"));
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    settle();
    typeBody(ja("二度目"));
    answerNotice();
    EXPECT_EQ(entry(QStringLiteral("own-1"))->letter.body, ja("一つ目の文面です。"));
    EXPECT_EQ(body(), ja("二度目"));
    EXPECT_EQ(label("templateDirty"), QStringLiteral("Not saved"));
}

TEST_F(TemplatesPaneTest, TheHistoryShowsWhatChangedAndRestores)
{
    choose(ja("一つ目"));
    click("templateHistoryView");
    EXPECT_TRUE(label("templateHistoryEmpty").startsWith(QStringLiteral("There is no former")));
    m_clock.set(m_clock.nowUtc() + 60'000);
    domain::LetterTemplate changed = entry(QStringLiteral("own-1"))->letter;
    changed.name = ja("一つ目・改");
    changed.body = ja("一つ目の手紙です。\n追記です。");
    put(changed);
    auto* versionList = find<QListView>("templateVersions");
    ASSERT_EQ(versionList->model()->rowCount(), 1);
    EXPECT_EQ(versionList->model()->index(0, 0).data(templates::TemplateModel::noteRole).toString(),
              QStringLiteral("Differs in: Name, Text"));
    const QString difference = find<QTextEdit>("templateDifference")->toPlainText();
    EXPECT_TRUE(difference.contains(ja("－ 一つ目の文面です。"))) << difference.toStdString();
    EXPECT_TRUE(difference.contains(ja("＋ 一つ目の手紙です。"))) << difference.toStdString();
    EXPECT_TRUE(difference.contains(ja("＋ 追記です。"))) << difference.toStdString();
    click("templateRestore");
    settle();
    EXPECT_EQ(entry(QStringLiteral("own-1"))->letter.name, ja("一つ目"));
    EXPECT_EQ(heading(), ja("一つ目"));
    EXPECT_EQ(versionList->model()->rowCount(), 2);
    answerNotice();
    EXPECT_EQ(entry(QStringLiteral("own-1"))->letter.name, ja("一つ目・改"));
}

TEST_F(TemplatesPaneTest, AnEditedOneCanGoBackFromTheHistoryToo)
{
    writing::TemplateEntry shipped = m_templates->current()->library->entries().front();
    domain::LetterTemplate edited = shipped.letter;
    edited.body += ja("\n追伸");
    put(edited);
    choose(shipped.letter.name);
    click("templateHistoryView");
    auto* versionList = find<QListView>("templateVersions");
    ASSERT_EQ(versionList->model()->rowCount(), 1);
    EXPECT_EQ(versionList->model()->index(0, 0).data().toString(), QStringLiteral("As shipped"));
    click("templateRestore");
    settle();
    EXPECT_EQ(entry(shipped.letter.key)->origin, writing::Origin::shipped);
}

TEST_F(TemplatesPaneTest, SelectionAndScrollSurviveAReload)
{
    choose(ja("二つ目"));
    auto* bar = list()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    bar->setValue(bar->maximum() / 2);
    const int scroll = bar->value();
    domain::LetterTemplate other = entry(QStringLiteral("own-1"))->letter;
    other.body = ja("別の文面");
    put(other);
    EXPECT_EQ(chosen(), ja("二つ目"));
    EXPECT_EQ(bar->value(), scroll);
}

TEST_F(TemplatesPaneTest, TypedTextSurvivesAReload)
{
    choose(ja("二つ目"));
    typeBody(ja("まだ途中"));
    domain::LetterTemplate other = entry(QStringLiteral("own-1"))->letter;
    other.body = ja("別の文面");
    put(other);
    EXPECT_EQ(body(), ja("まだ途中"));
    domain::LetterTemplate same = entry(QStringLiteral("own-2"))->letter;
    same.body = ja("よそで変わった");
    put(same);
    EXPECT_EQ(body(), ja("まだ途中"));
    EXPECT_EQ(label("templateDirty"), QStringLiteral("Not saved"));
    EXPECT_FALSE(m_pane->finish());
    settle();
    EXPECT_EQ(entry(QStringLiteral("own-2"))->letter.body, ja("まだ途中"));
}

TEST_F(TemplatesPaneTest, ATemplateThatGoesAwayLeavesWhatWasTyped)
{
    choose(ja("二つ目"));
    typeBody(ja("まだ途中"));
    act([](const acts::Scope& scope) {
        return acts::removeTemplate(scope, QStringLiteral("own-2"));
    });
    EXPECT_EQ(body(), ja("まだ途中"));
    EXPECT_EQ(rows().mid(0, 2), (QStringList{QStringLiteral("[Not saved yet]"), ja("二つ目")}));
}

TEST_F(TemplatesPaneTest, FinishSaves)
{
    choose(ja("一つ目"));
    typeBody(ja("最後の一行"));
    EXPECT_FALSE(m_pane->finish());
    settle();
    EXPECT_EQ(entry(QStringLiteral("own-1"))->letter.body, ja("最後の一行"));
}

TEST_F(TemplatesPaneTest, AnIntentOpensATemplateThatComesLater)
{
    m_pane->follow(
        {QStringLiteral("templates"), QStringLiteral("edit"), QStringLiteral("own-2"), {}});
    EXPECT_EQ(heading(), ja("二つ目"));
    m_pane->follow(
        {QStringLiteral("templates"), QStringLiteral("edit"), QStringLiteral("own-9"), {}});
    EXPECT_EQ(heading(), ja("二つ目"));
    put(letter("own-9", "あとから", "本文"));
    EXPECT_EQ(heading(), ja("あとから"));
    EXPECT_EQ(chosen(), ja("あとから"));
}

TEST_F(TemplatesPaneTest, ImportAndExportAreAsked)
{
    click("templatesImport");
    click("templatesExport");
    EXPECT_EQ(m_said, (QStringList{QStringLiteral("import"), QStringLiteral("export")}));
}

TEST_F(TemplatesPaneTest, AFileThatCanOnlyBeReadShowsEverythingAndSaysWhy)
{
    close();
    {
        auto database =
            storage::Database::open(m_folder.filePath(QStringLiteral("choba.sqlite")), {});
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->connection().execute("PRAGMA user_version = 99"));
    }
    show();
    choose(ja("一つ目"));
    EXPECT_EQ(body(), ja("一つ目の文面です。"));
    for (const char* name : {"newTemplateButton", "templatesImport", "templateFavourite"}) {
        EXPECT_FALSE(find(name)->isEnabled()) << name;
        EXPECT_TRUE(find(name)->toolTip().contains(QStringLiteral("can only be read"))) << name;
    }
    for (const char* name : {"templateFirstAction", "templateEnabledAction",
                             "templateDuplicateAction", "templateRemoveAction"}) {
        EXPECT_FALSE(find<QAction>(name)->isEnabled()) << name;
    }
    EXPECT_TRUE(find("templateUseButton")->isEnabled());
    EXPECT_TRUE(find("templatesExport")->isEnabled());
    EXPECT_TRUE(label("templateProblemWords").contains(QStringLiteral("can only be read")));
    QTest::keyClick(list(), Qt::Key_Delete);
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(heading(), ja("一つ目"));
}

TEST_F(TemplatesPaneTest, WhatIsFilteredOutIsNotDeletedByAKey)
{
    choose(ja("一つ目"));
    search(ja("二つ目"));
    EXPECT_EQ(chosen(), QString());
    EXPECT_EQ(heading(), ja("一つ目"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    settle();
    EXPECT_NE(entry(QStringLiteral("own-1")), nullptr);
}

TEST_F(TemplatesPaneTest, BeforeAnythingIsReadItSaysSoAndThenShowsWhatIsShipped)
{
    close();
    acts::Store store(m_folder.filePath(QStringLiteral("none.sqlite")), m_clock);
    widgets::KnowledgeSource knowledge(store, m_clock);
    widgets::TemplateSource source(store);
    m_window = std::make_unique<QWidget>();
    templates::TemplatesPane pane(store, knowledge, source, m_clock, m_window.get());
    m_window->setVisible(true);
    EXPECT_EQ(label("templateListStateWords"), QStringLiteral("The templates are being read."));
    EXPECT_FALSE(find("templateHeader")->isVisible());
    EXPECT_FALSE(pane.finish());

    emit source.failed({ErrorCode::cannotRead, QStringLiteral("index.json"), {}});
    EXPECT_NE(label("templateListStateWords"), QStringLiteral("The templates are being read."));
    click("templatesRetry");
    EXPECT_EQ(label("templateListStateWords"), QStringLiteral("The templates are being read."));
    ASSERT_TRUE(until([&source] { return source.current() != nullptr; }));
    EXPECT_GE(rows().size(), 40);
    EXPECT_TRUE(find("templateHeader")->isVisible());
    EXPECT_FALSE(find("newTemplateButton")->isEnabled());
    EXPECT_TRUE(find("newTemplateButton")->toolTip().contains(QStringLiteral("not open")));
}

TEST_F(TemplatesPaneTest, WhatWasReadStaysWhenALaterReadingFails)
{
    int failures = 0;
    QObject::connect(m_templates.get(), &widgets::TemplateSource::failed, m_window.get(),
                     [&failures] { ++failures; });
    const auto renamed = m_store->keep([](const acts::Scope& scope) -> Result<acts::Change> {
        const auto done =
            storage::Statement(scope.connection, "ALTER TABLE own_template RENAME TO elsewhere")
                .run();
        if (!done) {
            return done.error();
        }
        return acts::Change{};
    });
    settle();
    ASSERT_TRUE(renamed.result());
    m_templates->load();
    settle();
    EXPECT_GE(failures, 1);
    ASSERT_NE(entry(QStringLiteral("own-1")), nullptr);
    EXPECT_TRUE(rows().contains(ja("一つ目")));
}

TEST_F(TemplatesPaneTest, ManyTemplatesAreFoundAndOpened)
{
    constexpr int many = 1000;
    const auto kept = m_store->keep([](const acts::Scope& scope) -> Result<acts::Change> {
        storage::Transaction transaction(scope.connection);
        if (const Result<void> begun = transaction.begin(); !begun) {
            return begun.error();
        }
        for (int i = 0; i < many; ++i) {
            domain::LetterTemplate one;
            one.key = QStringLiteral("own-%1").arg(1000 + i);
            one.name = QStringLiteral("手紙 %1").arg(i, 4, 10, QLatin1Char('0'));
            one.body = QStringLiteral("本文 %1").arg(i);
            if (const auto saved = storage::saveTemplate(scope.connection, one); !saved) {
                return saved.error();
            }
        }
        if (const Result<void> done = transaction.commit(); !done) {
            return done.error();
        }
        acts::Change change;
        change.templates = true;
        return change;
    });
    settle();
    ASSERT_TRUE(kept.result());
    EXPECT_GT(rows().size(), many);
    const QString last = QStringLiteral("手紙 0999");
    choose(last);
    EXPECT_EQ(heading(), last);
    search(QStringLiteral("手紙 0234"));
    EXPECT_EQ(rows().constFirst(), QStringLiteral("手紙 0234"));
    EXPECT_EQ(heading(), last);
    search({});
    EXPECT_EQ(chosen(), last);
}

} // namespace

} // namespace choba::test
