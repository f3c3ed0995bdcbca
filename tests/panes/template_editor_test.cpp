// A template made by clicking, and everything the editor does about tags.
#include "acts/templates.h"
#include "panes/template_editor_fixture.h"
#include "wording/language.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

namespace choba::test {

namespace {

domain::Field question(const QString& name, domain::FieldType type = domain::FieldType::text)
{
    domain::Field field;
    field.name = name;
    field.type = type;
    return field;
}

// Nobody in this test knows what braces are: everything but plain words is clicked.
TEST_F(TemplateEditorTest, ATemplateIsMadeByClicking)
{
    showEditor();
    domain::LetterTemplate fresh;
    fresh.key = QStringLiteral("own-1");
    m_editor->open(fresh, writing::Origin::own);
    EXPECT_FALSE(m_editor->isChanged());
    typeInto("templateName", QStringLiteral("予告のご連絡"));

    clickOn("insertVariable");
    clickRow("variableList", QStringLiteral("お客様名"));
    EXPECT_EQ(text(), QStringLiteral("{{お客様名}}"));
    EXPECT_TRUE(body().hasFocus()) << "writing goes on";
    type(body(), QStringLiteral("様\n"));

    // A date: written with its weekday, three business days later.
    clickOn("insertVariable");
    clickRow("variableList", QStringLiteral("今日"));
    auto* direction = part<QComboBox>("optionsDirection");
    direction->setFocus();
    QTest::keyClick(direction, Qt::Key_Down);
    part<QSpinBox>("optionsCount")->setValue(3);
    clickOn("optionsInsert");
    type(body(), QStringLiteral("までにお返事をお願いいたします。\n"));

    clickOn("insertCondition");
    clickRow("conditionList", QStringLiteral("初めてのお客様"));
    typeInto("conditionSoText", QStringLiteral("はじめまして。\n"));
    clickOn("conditionBoth");
    typeInto("conditionNotText", QStringLiteral("いつもありがとうございます。\n"));
    clickOn("conditionInsert");

    clickOn("insertQuestion");
    typeInto("questionLabel", QStringLiteral("ご希望の色"));
    clickOn("questionKeep");
    type(body(), QStringLiteral("でお作りします。"));

    const QString made = QStringLiteral("{{お客様名}}様\n"
                                        "{{今日 + 3営業日}}までにお返事をお願いいたします。\n"
                                        "{{#初めてのお客様}}\nはじめまして。\n{{/初めてのお客様}}\n"
                                        "{{^初めてのお客様}}\nいつもありがとうございます。\n"
                                        "{{/初めてのお客様}}\n"
                                        "{{ご希望の色}}でお作りします。");
    EXPECT_EQ(text(), made);
    // 21 November 2026 is a Saturday, the 23rd a holiday.
    EXPECT_TRUE(previews(QStringLiteral("11月26日(木)までに")));
    EXPECT_TRUE(previews(QStringLiteral("はじめまして。\n〔ご希望の色〕でお作りします。")));

    QSignalSpy saved(m_editor.get(), &widgets::TemplateEditor::saveAsked);
    clickOn("templateSave");
    ASSERT_EQ(saved.size(), 1);
    const domain::LetterTemplate letter = m_editor->letter();
    EXPECT_EQ(letter.name, QStringLiteral("予告のご連絡"));
    EXPECT_EQ(letter.body, made);
    ASSERT_EQ(letter.fields.size(), 1U);
    EXPECT_EQ(letter.fields[0].name, QStringLiteral("ご希望の色"));
    auto done = m_store->act(
        [letter](const acts::Scope& scope) { return acts::saveTemplate(scope, letter); });
    done.waitForFinished();
    EXPECT_TRUE(done.result());
}

TEST_F(TemplateEditorTest, UndoTakesBackWhatAClickPutIn)
{
    openLetter(QStringLiteral("文章。"));
    clickAt(body());
    QTest::keyClick(&body(), Qt::Key_End, Qt::ControlModifier);
    clickOn("insertVariable");
    clickRow("variableList", QStringLiteral("お客様名"));
    EXPECT_EQ(text(), QStringLiteral("文章。{{お客様名}}"));
    QTest::keyClick(&body(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("文章。"));
    EXPECT_FALSE(m_editor->isChanged());
}

TEST_F(TemplateEditorTest, WhatIsPutInNeverSplitsATag)
{
    openLetter(QStringLiteral("{{お客様名}}様"));
    body().select(4, 4);
    clickOn("insertCursor");
    EXPECT_EQ(text(), QStringLiteral("{{お客様名}}{{カーソル}}様"));
}

TEST_F(TemplateEditorTest, TheSelectionBecomesThePartThatIsShownSometimes)
{
    openLetter(QStringLiteral("本文です。追記です。"));
    body().select(5, 10);
    clickOn("insertCondition");
    clickRow("conditionList", QStringLiteral("初めてのお客様"));
    clickOn("conditionWhenNot");
    clickOn("conditionInsert");
    EXPECT_EQ(text(), QStringLiteral("本文です。{{^初めてのお客様}}追記です。{{/初めてのお客様}}"));
    EXPECT_TRUE(until([this] { return isShown("sectionSwitch-0"); }));
    EXPECT_TRUE(until([this] { return previewed() == QStringLiteral("本文です。"); }));
    clickOn("sectionSwitch-0");
    EXPECT_TRUE(previews(QStringLiteral("追記です。")));
}

TEST_F(TemplateEditorTest, AListIsRepeatedWithWhatItHolds)
{
    openLetter(QString());
    clickOn("insertVariable");
    clickRow("variableList", QStringLiteral("ご注文の品の一覧"));
    ASSERT_TRUE(part("conditionTexts")->isVisible()) << "a list is nothing to be written as it is";
    clickOn("conditionInsert");
    EXPECT_TRUE(text().startsWith(QStringLiteral("{{#ご注文の品の一覧}}\n・{{商品名}}")));
    EXPECT_TRUE(previews(QStringLiteral("・活版の一筆箋")));
}

TEST_F(TemplateEditorTest, AnotherTemplateIsPutIn)
{
    openLetter(QString());
    clickOn("insertTemplate");
    auto* list = part<QListWidget>("pieceList");
    ASSERT_GT(list->count(), 1);
    const QString name = list->item(1)->text();
    clickRow("pieceList", name);
    EXPECT_TRUE(text().startsWith(QStringLiteral("{{> "))) << qPrintable(text());
    EXPECT_NE(m_templates->current()->library->named(text().sliced(4).chopped(2)), nullptr);
}

TEST_F(TemplateEditorTest, ATagIsChangedWhereItStands)
{
    openLetter(QStringLiteral("{{今日 + 3営業日 | M/d ?? 未定}}まで"));
    clickAt(body());
    body().select(4, 4);
    clickOn("tagChange");
    EXPECT_EQ(part<QSpinBox>("optionsCount")->value(), 3);
    EXPECT_EQ(part<QLineEdit>("optionsFallback")->text(), QStringLiteral("未定"));
    part<QSpinBox>("optionsCount")->setValue(5);
    clickOn("optionsInsert");
    EXPECT_EQ(text(), QStringLiteral("{{今日 + 5営業日 | M/d ?? 未定}}まで"));
}

TEST_F(TemplateEditorTest, ItemsAreFoundByKanaRomajiAndEnglish)
{
    openLetter(QString());
    for (const QString& words :
         {QStringLiteral("client.name"), QStringLiteral("お名前"), QStringLiteral("okyaku")}) {
        SCOPED_TRACE(qPrintable(words));
        clickOn("insertVariable");
        auto* search = part<QLineEdit>("variableSearch");
        EXPECT_TRUE(search->hasFocus());
        search->clear();
        type(*search, words);
        const auto* list = part<QListWidget>("variableList");
        const bool found = !list->findItems(QStringLiteral("お客様名"), Qt::MatchExactly).isEmpty();
        EXPECT_EQ(found, words != u"okyaku") << "a name in kanji has no kana to be found by";
        QTest::keyClick(search, Qt::Key_Escape);
        EXPECT_FALSE(part("variablePanel")->isVisible());
        EXPECT_TRUE(body().hasFocus());
    }
    EXPECT_TRUE(text().isEmpty());
}

TEST_F(TemplateEditorTest, NamesAreOfferedWhileTyping)
{
    openLetter(QString());
    clickAt(body());
    QTest::keyClicks(&body(), QStringLiteral("{{cli"));
    auto* popup = part("completerPopup");
    ASSERT_TRUE(popup->isVisible());
    auto* list = part<QListWidget>("completerList");
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("client.name"));
    QTest::keyClick(&body(), Qt::Key_Return);
    EXPECT_EQ(text(), QStringLiteral("{{client.name}}"));
    EXPECT_FALSE(popup->isVisible());
    QTest::keyClicks(&body(), QStringLiteral("{{"));
    type(body(), QStringLiteral("お客様の"));
    ASSERT_TRUE(popup->isVisible());
    QTest::keyClick(&body(), Qt::Key_Escape);
    EXPECT_FALSE(popup->isVisible());
    EXPECT_EQ(text(), QStringLiteral("{{client.name}}{{お客様の"));
}

TEST_F(TemplateEditorTest, ComposingIsLeftAlone)
{
    openLetter(QString());
    clickAt(body());
    QTest::keyClicks(&body(), QStringLiteral("{{"));
    ASSERT_TRUE(part("completerPopup")->isVisible());
    QInputMethodEvent composing(QStringLiteral("おきゃ"), {});
    QApplication::sendEvent(&body(), &composing);
    QTest::keyClick(&body(), Qt::Key_Return);
    QTest::keyClick(&body(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("{{"));
    type(body(), QStringLiteral("お客様名"));
    EXPECT_EQ(text(), QStringLiteral("{{お客様名"));
}

TEST_F(TemplateEditorTest, AnUnknownNameIsPointedOutAndMended)
{
    openLetter(QStringLiteral("{{お客様め}}様"));
    auto* words = part<QLabel>("noteWords");
    ASSERT_TRUE(words->isVisible());
    EXPECT_TRUE(words->text().contains(QStringLiteral("お客様め")));
    clickOn("noteMend");
    EXPECT_EQ(text(), QStringLiteral("{{お客様名}}様"));
    EXPECT_FALSE(words->isVisible());
}

TEST_F(TemplateEditorTest, AnUnknownNameBecomesAQuestion)
{
    openLetter(QStringLiteral("{{ご希望の書体と大きさ}}で承ります。"));
    clickOn("noteQuestion");
    EXPECT_EQ(part<QLineEdit>("questionName")->text(), QStringLiteral("ご希望の書体と大きさ"));
    clickOn("questionKeep");
    EXPECT_EQ(text(), QStringLiteral("{{ご希望の書体と大きさ}}で承ります。"));
    ASSERT_EQ(m_editor->letter().fields.size(), 1U);
    EXPECT_FALSE(part("noteWords")->isVisible());
}

TEST_F(TemplateEditorTest, AnUnusedQuestionIsPointedOut)
{
    openLetter(QStringLiteral("本文。"), {question(QStringLiteral("色"))});
    ASSERT_TRUE(part("noteInsert")->isVisible());
    clickAt(body());
    QTest::keyClick(&body(), Qt::Key_End, Qt::ControlModifier);
    clickOn("noteInsert");
    EXPECT_EQ(text(), QStringLiteral("本文。{{色}}"));
    EXPECT_FALSE(part("noteInsert")->isVisible());
}

TEST_F(TemplateEditorTest, RenamingAQuestionRenamesItsTags)
{
    openLetter(QStringLiteral("{{色}}と{{#色}}{{色 ?? 白}}{{/色}}、{{色紙}}"),
               {question(QStringLiteral("色")), question(QStringLiteral("色紙"))});
    clickOn("questionsToggle");
    part<QTableView>("questionsTable")->selectRow(0);
    clickOn("questionChange");
    part<QLineEdit>("questionName")->clear();
    typeInto("questionName", QStringLiteral("配色"));
    clickOn("questionKeep");
    EXPECT_EQ(text(), QStringLiteral("{{配色}}と{{#配色}}{{配色 ?? 白}}{{/配色}}、{{色紙}}"));
    EXPECT_EQ(m_editor->letter().fields[0].name, QStringLiteral("配色"));
}

TEST_F(TemplateEditorTest, QuestionsAreOrderedAndRemoved)
{
    openLetter(QStringLiteral("{{一}}{{二}}"),
               {question(QStringLiteral("一")), question(QStringLiteral("二"))});
    clickOn("questionsToggle");
    part<QTableView>("questionsTable")->selectRow(1);
    clickOn("questionUp");
    EXPECT_EQ(m_editor->letter().fields[0].name, QStringLiteral("二"));
    clickOn("questionRemove");
    ASSERT_EQ(m_editor->letter().fields.size(), 1U);
    EXPECT_EQ(m_editor->letter().fields[0].name, QStringLiteral("一"));
}

TEST_F(TemplateEditorTest, AQuestionThatMakesNoSenseIsNotKept)
{
    openLetter(QString(), {question(QStringLiteral("色"))});
    clickOn("insertQuestion");
    clickOn("questionKeep");
    EXPECT_TRUE(part("questionProblem")->isVisible()) << "no words at all";
    typeInto("questionLabel", QStringLiteral("色"));
    clickOn("questionKeep");
    EXPECT_TRUE(part("questionProblem")->isVisible()) << "the name is taken";
    EXPECT_EQ(m_editor->letter().fields.size(), 1U);
}

TEST_F(TemplateEditorTest, AnOpenSectionIsToldInWordsAndShown)
{
    openLetter(QStringLiteral("一行目\n{{#初めてのお客様}}こんにちは"));
    ASSERT_TRUE(part("noteWords")->isVisible());
    clickOn("noteGo");
    EXPECT_TRUE(body().hasFocus());
    EXPECT_EQ(body().caret(), 4);
}

TEST_F(TemplateEditorTest, AnErrorLeadsToItsPlace)
{
    openLetter(QStringLiteral("一行目\n𠮷野{{様"));
    m_editor->goTo({ErrorCode::templateTagOpen, QStringLiteral("お礼:2:3"), {}});
    EXPECT_EQ(body().caret(), 7) << "columns count characters, not units";
    m_editor->goTo({ErrorCode::emptyText, QStringLiteral("name"), {}});
    EXPECT_TRUE(part("templateName")->hasFocus());
    m_editor->goTo({ErrorCode::alreadyThere, QStringLiteral("aliases"), QStringLiteral("thx")});
    EXPECT_TRUE(part("templateAliases")->hasFocus());
}

TEST_F(TemplateEditorTest, WhatNobodyTouchedStaysAsItWas)
{
    domain::LetterTemplate letter = letterOf(QStringLiteral("一\r\n二"));
    letter.name = QStringLiteral(" 名前 ");
    letter.aliases = {QStringLiteral("a,b")};
    letter.channel = QStringLiteral("unheard-of");
    letter.subject = QStringLiteral("件名");
    letter.extra = QByteArrayLiteral("{\"x\":1}");
    showEditor();
    m_editor->open(letter, writing::Origin::edited);
    EXPECT_FALSE(m_editor->isChanged());
    EXPECT_EQ(m_editor->letter(), letter);
    type(body(), QStringLiteral("零"));
    domain::LetterTemplate changed = letter;
    changed.body = QStringLiteral("零一\n二");
    EXPECT_TRUE(m_editor->isChanged());
    EXPECT_EQ(m_editor->letter(), changed);
}

TEST_F(TemplateEditorTest, TheCaretStaysWhenTheSameIsOpenedAgain)
{
    openLetter(QStringLiteral("文章。"));
    body().select(3, 3);
    type(body(), QStringLiteral("続き。"));
    m_editor->open(m_editor->letter(), writing::Origin::own);
    EXPECT_FALSE(m_editor->isChanged());
    EXPECT_EQ(body().caret(), 6);
    QTest::keyClick(&body(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("文章。"));
}

TEST_F(TemplateEditorTest, TheKeySavesAndTheButtonDiscards)
{
    openLetter(QStringLiteral("文章。"));
    QSignalSpy saved(m_editor.get(), &widgets::TemplateEditor::saveAsked);
    QSignalSpy reverted(m_editor.get(), &widgets::TemplateEditor::revertAsked);
    QSignalSpy changed(m_editor.get(), &widgets::TemplateEditor::changed);
    EXPECT_FALSE(part("templateSave")->isEnabled());
    typeInto("templateBody", QStringLiteral("あ"));
    EXPECT_EQ(changed.size(), 1);
    QTest::keyClick(&body(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(saved.size(), 1);
    clickOn("templateRevert");
    EXPECT_EQ(reverted.size(), 1);
}

TEST_F(TemplateEditorTest, TheLetterIsShownForAClient)
{
    const ClientId id = addClient(QStringLiteral("佐々"));
    openLetter(QStringLiteral("{{お客様名}}様、こんにちは。"));
    EXPECT_TRUE(previews(QStringLiteral("あおば製作所様、")));
    clickOn("previewWhom");
    typeInto("clientPickerField", QStringLiteral("佐"));
    auto* list = part<QListWidget>("clientPickerList");
    ASSERT_EQ(list->count(), 1) << "nobody new is made here";
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    EXPECT_TRUE(previews(QStringLiteral("佐々様、")));
    clickOn("previewWhom");
    clickOn("previewUseSample");
    EXPECT_TRUE(previews(QStringLiteral("あおば製作所様、")));
    Q_UNUSED(id)
}

TEST_F(TemplateEditorTest, AMailHasASubjectThatTakesItemsToo)
{
    domain::LetterTemplate letter = letterOf(QStringLiteral("本文"));
    letter.channel = QStringLiteral("mail");
    showEditor();
    m_editor->open(letter, writing::Origin::own);
    typeInto("templateSubject", QStringLiteral("ご連絡 "));
    clickOn("insertVariable");
    clickRow("variableList", QStringLiteral("お客様名"));
    EXPECT_EQ(m_editor->letter().subject, QStringLiteral("ご連絡 {{お客様名}}"));
    EXPECT_EQ(text(), QStringLiteral("本文"));
}

TEST_F(TemplateEditorTest, EveryControlIsReachedByTheTabKey)
{
    openLetter(QStringLiteral("{{お客様名}}"));
    part("templateName")->setFocus();
    QStringList reached;
    for (int i = 0; i < 40 && QApplication::focusWidget() != nullptr; ++i) {
        reached << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList wanted = {QStringLiteral("templateName"),   QStringLiteral("detailsToggle"),
                                QStringLiteral("insertVariable"), QStringLiteral("insertCondition"),
                                QStringLiteral("insertQuestion"), QStringLiteral("insertTemplate"),
                                QStringLiteral("insertCursor"),   QStringLiteral("templateBody"),
                                QStringLiteral("questionAdd"),    QStringLiteral("previewWhom")};
    QStringList found;
    for (const QString& name : reached) {
        if (wanted.contains(name) && !found.contains(name)) {
            found << name;
        }
    }
    EXPECT_EQ(found, wanted);
}

// As much as a window of 1024 × 600 leaves to the editor.
TEST_F(TemplateEditorTest, NothingIsCutOffInASmallWindow)
{
    showEditor({680, 430});
    domain::LetterTemplate letter = letterOf(
        QStringLiteral("{{お客様め}}様\n{{#初めてのお客様}}一{{/初めてのお客様}}\n{{色}}"));
    letter.fields = {question(QStringLiteral("色"))};
    m_editor->open(letter, writing::Origin::shipped);
    ASSERT_TRUE(until([this] { return isShown("sectionSwitch-0"); }));
    const auto expectAllSeen = [this](const char* when) {
        SCOPED_TRACE(when);
        QCoreApplication::processEvents(); // layouts
        EXPECT_GE(body().height(), 60);
        for (auto* button : m_editor->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->objectName().isEmpty()) {
                continue;
            }
            SCOPED_TRACE(qPrintable(button->objectName()));
            EXPECT_GE(button->width(), button->minimumSizeHint().width());
            const QPoint middle = button->mapTo(m_editor.get(), button->rect().center());
            EXPECT_EQ(m_editor->childAt(middle), button);
            EXPECT_TRUE(m_editor->rect().contains(middle + QPoint(0, button->height() / 2)));
        }
    };
    expectAllSeen("at first");
    clickOn("detailsToggle");
    expectAllSeen("with details");
    clickOn("questionsToggle");
    EXPECT_FALSE(part("templateTags")->isVisible()) << "both do not fit";
    expectAllSeen("with questions");
    clickOn("questionsToggle");
    EXPECT_TRUE(part("noteWords")->isVisible());
}

TEST_F(TemplateEditorTest, WithoutADataFileNothingCanBeChanged)
{
    acts::Store closed(m_folder.filePath(QStringLiteral("none.sqlite")), m_clock);
    m_editor =
        std::make_unique<widgets::TemplateEditor>(closed, *m_knowledge, *m_templates, m_clock);
    showWindow(*m_editor, {1000, 640});
    m_editor->open(letterOf(QStringLiteral("文章。")), writing::Origin::shipped);
    EXPECT_TRUE(part("templateLocked")->isVisible());
    EXPECT_FALSE(part("insertVariable")->isEnabled());
    type(body(), QStringLiteral("あ"));
    EXPECT_EQ(text(), QStringLiteral("文章。"));
    EXPECT_TRUE(previews(QStringLiteral("文章。")));
    m_editor.reset();
}

} // namespace

} // namespace choba::test
