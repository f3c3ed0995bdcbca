// Finding a template while writing, and where it ends up.
#include "acts/templates.h"
#include "panes/compose_fixture.h"
#include "storage/drafts.h"
#include "storage/templates.h"
#include "widgets/template_chooser/offered.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTextEdit>

namespace choba::test {

namespace {

writing::TemplateLibrary libraryOf(const std::vector<domain::LetterTemplate>& letters,
                                   writing::OwnTemplates own = {})
{
    return {letters, std::move(own)};
}

domain::LetterTemplate named(const QString& key, domain::Use use, const QString& channel)
{
    domain::LetterTemplate letter;
    letter.key = key;
    letter.name = key;
    letter.body = key;
    letter.use = use;
    letter.channel = channel;
    return letter;
}

QStringList keysOf(const writing::TemplateLibrary& library, const QString& query)
{
    QStringList keys;
    const widgets::OfferPlace place{domain::Use::messages, QStringLiteral("dm")};
    for (const int position : widgets::offered(library, query, place)) {
        keys << library.entries()[static_cast<size_t>(position)].letter.key;
    }
    return keys;
}

TEST(OfferedTest, ThePlaceDecidesTheOrder)
{
    using domain::Use;
    writing::OwnTemplates own;
    own.marks.insert(QStringLiteral("star"), {.favourite = true});
    own.marks.insert(QStringLiteral("off"), {.enabled = false});
    own.defaults.insert(Use::messages, QStringLiteral("default"));
    own.uses.insert(QStringLiteral("often"), {.uses = 9});
    const auto library =
        libraryOf({named(QStringLiteral("piece"), Use::piece, {}),
                   named(QStringLiteral("room"), Use::rooms, QStringLiteral("room")),
                   named(QStringLiteral("rare"), Use::messages, {}),
                   named(QStringLiteral("off"), Use::messages, {}),
                   named(QStringLiteral("often"), Use::messages, QStringLiteral("dm")),
                   named(QStringLiteral("star"), Use::rooms, QStringLiteral("room")),
                   named(QStringLiteral("default"), Use::messages, {})},
                  own);
    const QStringList expected{QStringLiteral("default"), QStringLiteral("star"),
                               QStringLiteral("often"),   QStringLiteral("rare"),
                               QStringLiteral("room"),    QStringLiteral("piece")};
    EXPECT_EQ(keysOf(library, {}), expected);
    EXPECT_EQ(keysOf(library, QStringLiteral(" room ")), QStringList{QStringLiteral("room")});
}

class TemplateChooserTest : public ComposeTest
{
protected:
    void SetUp() override
    {
        ComposeTest::SetUp();
        domain::LetterTemplate thanks = letterOf(
            QStringLiteral("own-thanks"), QStringLiteral("{{お客様名}}様、ありがとうございます。"));
        thanks.name = QStringLiteral("お礼の試し書き");
        thanks.aliases = {QStringLiteral("rei-tameshi")};
        save(thanks);
    }

    void choose(const QString& query)
    {
        press(Qt::Key_T, Qt::ControlModifier);
        ASSERT_TRUE(isInFront("templateChooser"));
        QTest::keyClicks(find("templateSearch"), query);
    }

    int rows() const { return find<QListView>("templateChoices")->model()->rowCount(); }
};

TEST_F(TemplateChooserTest, AKeySearchesAndAnotherTakes)
{
    const ClientId client = addClient(QStringLiteral("小松"));
    compose(QStringLiteral("own-thanks"), client); // their conversation
    EXPECT_EQ(text(), QStringLiteral("小松様、ありがとうございます。"));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);

    choose(QStringLiteral("rei-tameshi"));
    EXPECT_TRUE(find("templateSearch")->hasFocus());
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(previewIn("templateChooser"), QStringLiteral("小松様、ありがとうございます。"));
    press(Qt::Key_Return);
    EXPECT_TRUE(isInFront("editor"));
    EXPECT_TRUE(editor()->hasFocus());
    EXPECT_EQ(text(), QStringLiteral("小松様、ありがとうございます。"));
}

TEST_F(TemplateChooserTest, EscapeGoesBackToTheLetter)
{
    type(QStringLiteral("書きかけ"));
    choose(QStringLiteral("rei-tameshi"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(isInFront("editor"));
    EXPECT_TRUE(editor()->hasFocus());
    EXPECT_EQ(text(), QStringLiteral("書きかけ"));
}

TEST_F(TemplateChooserTest, TheButtonOpensItToo)
{
    click("chooseTemplateButton");
    EXPECT_TRUE(isInFront("templateChooser"));
    click("closeChooser");
    EXPECT_TRUE(isInFront("editor"));
}

TEST_F(TemplateChooserTest, OutOfTheHistoryItLeadsToTheLetter)
{
    compose(QStringLiteral("own-thanks"), addClient(QStringLiteral("小松")));
    click("historyViewButton");
    EXPECT_FALSE(isInFront("editor"));
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(isInFront("templateChooser"));
    EXPECT_TRUE(find<QPushButton>("letterViewButton")->isChecked());
}

TEST_F(TemplateChooserTest, ArrowsMoveWhileTheSearchHasTheFocus)
{
    domain::LetterTemplate second =
        letterOf(QStringLiteral("own-second"), QStringLiteral("二つ目"));
    second.aliases = {QStringLiteral("rei-tameshi-2")};
    save(second);
    choose(QStringLiteral("rei-tameshi"));
    auto* list = find<QListView>("templateChoices");
    ASSERT_EQ(rows(), 2);
    EXPECT_EQ(list->currentIndex().row(), 0);
    press(Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 1);
    press(Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 1);
    press(Qt::Key_Up);
    EXPECT_EQ(list->currentIndex().row(), 0);
    EXPECT_TRUE(find("templateSearch")->hasFocus());
}

TEST_F(TemplateChooserTest, WhatIsChosenStaysWhenTheLibraryChanges)
{
    domain::LetterTemplate second =
        letterOf(QStringLiteral("own-second"), QStringLiteral("二つ目"));
    second.aliases = {QStringLiteral("rei-tameshi-2")};
    save(second);
    choose(QStringLiteral("rei-tameshi"));
    press(Qt::Key_Down);
    EXPECT_EQ(previewIn("templateChooser"), QStringLiteral("二つ目"));
    save(letterOf(QStringLiteral("own-third"), QStringLiteral("三つ目")));
    EXPECT_EQ(find<QListView>("templateChoices")->currentIndex().row(), 1);
    EXPECT_EQ(previewIn("templateChooser"), QStringLiteral("二つ目"));
}

TEST_F(TemplateChooserTest, WhileAnInputMethodIsAtWorkNoKeyIsACommand)
{
    choose(QStringLiteral("rei-tameshi"));
    QInputMethodEvent composing(QStringLiteral("れい"), {});
    QApplication::sendEvent(find("templateSearch"), &composing);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_TRUE(isInFront("templateChooser"));
    QInputMethodEvent done;
    done.setCommitString(QString());
    QApplication::sendEvent(find("templateSearch"), &done);
    press(Qt::Key_Return);
    EXPECT_TRUE(isInFront("templateForm")); // it asks for the name
}

TEST_F(TemplateChooserTest, SaysThatNothingWasFound)
{
    choose(QStringLiteral("qqqqqqzzz"));
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(find("templateNothing")->isVisible());
    EXPECT_FALSE(find("takeTemplate")->isEnabled());
    press(Qt::Key_Return); // takes nothing
    EXPECT_TRUE(isInFront("templateChooser"));
}

TEST_F(TemplateChooserTest, TheTextGoesInAtTheCaretOnLinesOfItsOwnAsOneStep)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-mid"), QStringLiteral("一つ目\n{{カーソル}}二つ目"));
    letter.aliases = {QStringLiteral("mannaka-tameshi")};
    save(letter);
    type(QStringLiteral("前後"));
    press(Qt::Key_Left);
    choose(QStringLiteral("mannaka-tameshi"));
    press(Qt::Key_Return);
    EXPECT_EQ(text(), QStringLiteral("前\n一つ目\n二つ目\n後"));
    type(QStringLiteral("★"));
    EXPECT_EQ(text(), QStringLiteral("前\n一つ目\n★二つ目\n後"));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("前後"));
}

TEST_F(TemplateChooserTest, FromTheTemplatesItGoesBehindTheText)
{
    save(letterOf(QStringLiteral("own-end"), QStringLiteral("結び")));
    type(QStringLiteral("みどり意匠室"));
    press(Qt::Key_Left);
    compose(QStringLiteral("own-end"));
    EXPECT_EQ(text(), QStringLiteral("みどり意匠室\n結び"));
    type(QStringLiteral("。\n"));
    press(Qt::Key_Home, Qt::ControlModifier);
    compose(QStringLiteral("own-end"));
    EXPECT_EQ(text(), QStringLiteral("みどり意匠室\n結び。\n結び")); // it stood on a new line
}

TEST_F(TemplateChooserTest, TheDirectWayOffersThePlaceOfThePresentText)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-direct"), QStringLiteral("新しい文"));
    letter.aliases = {QStringLiteral("chokusetsu-tameshi")};
    save(letter);
    choose(QStringLiteral("chokusetsu-tameshi"));
    EXPECT_FALSE(find("chooserReplace")->isVisible()); // there is no text yet
    press(Qt::Key_Escape);
    type(QStringLiteral("古い文"));
    choose(QStringLiteral("chokusetsu-tameshi"));
    ASSERT_TRUE(find("chooserReplace")->isVisible());
    EXPECT_FALSE(find<QCheckBox>("chooserReplace")->isChecked());
    click("takeTemplate");
    EXPECT_EQ(text(), QStringLiteral("古い文\n新しい文"));
    choose(QStringLiteral("chokusetsu-tameshi"));
    find<QCheckBox>("chooserReplace")->setChecked(true);
    click("takeTemplate");
    EXPECT_EQ(text(), QStringLiteral("新しい文"));
}

TEST_F(TemplateChooserTest, WhatReplacesATextIsWhatTheLetterWasBegunWith)
{
    save(letterOf(QStringLiteral("own-first"), QStringLiteral("初めの文")));
    domain::LetterTemplate second =
        letterOf(QStringLiteral("own-second"), QStringLiteral("次の文"));
    save(second);
    compose(QStringLiteral("own-first"), addClient(QStringLiteral("佐々")));
    settle();
    press(Qt::Key_A, Qt::ControlModifier);
    compose(QStringLiteral("own-second"));
    settle();
    EXPECT_EQ(text(), QStringLiteral("次の文"));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    const auto uses = storage::loadUses(store().reader());
    ASSERT_TRUE(uses);
    EXPECT_EQ(uses->value(QStringLiteral("own-first")).sent, 0);
    EXPECT_EQ(uses->value(QStringLiteral("own-second")).sent, 1);
}

TEST_F(TemplateChooserTest, WhatIsSelectedAsAWholeMayBeReplaced)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-all"), QStringLiteral("{{件}}です"));
    domain::Field field;
    field.name = QStringLiteral("件");
    field.fallback = QStringLiteral("新しい文");
    letter.fields = {field};
    save(letter);
    type(QStringLiteral("古い文"));
    compose(QStringLiteral("own-all"));
    ASSERT_TRUE(find("formReplace")->isVisible());
    EXPECT_FALSE(find<QCheckBox>("formReplace")->isChecked());
    click("formBack");

    press(Qt::Key_A, Qt::ControlModifier);
    compose(QStringLiteral("own-all"));
    ASSERT_TRUE(find("formReplace")->isVisible());
    EXPECT_TRUE(find<QCheckBox>("formReplace")->isChecked());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("新しい文です"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("古い文"));

    press(Qt::Key_A, Qt::ControlModifier);
    compose(QStringLiteral("own-all"));
    QTest::mouseClick(find("formReplace"), Qt::LeftButton);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("古い文\n新しい文です"));
}

TEST_F(TemplateChooserTest, WhatIsSentIsNeverReplaced)
{
    save(letterOf(QStringLiteral("own-rest"), QStringLiteral("続き")));
    const QString first = QStringLiteral("あ").repeated(1000);
    type(first + QStringLiteral("残り"));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    press(Qt::Key_Home, Qt::ControlModifier); // into what was sent
    compose(QStringLiteral("own-rest"));
    EXPECT_TRUE(text().startsWith(first));
    EXPECT_TRUE(text().endsWith(QStringLiteral("残り\n続き")));
}

TEST_F(TemplateChooserTest, RemembersThatALetterWasBegunWithIt)
{
    compose(QStringLiteral("own-thanks"), addClient(QStringLiteral("佐々")));
    settle();
    const auto uses = storage::loadUses(store().reader());
    ASSERT_TRUE(uses);
    EXPECT_EQ(uses->value(QStringLiteral("own-thanks")).uses, 1);
    ASSERT_TRUE(until([this] {
        return m_templates->current()->library->find(QStringLiteral("own-thanks"))->uses.uses == 1;
    }));
    // The letter is in the data file.
    const auto drafts = storage::waitingDrafts(store().reader(), {});
    ASSERT_TRUE(drafts);
    ASSERT_EQ(drafts->size(), 1U);
    const auto draft = storage::loadDraft(store().reader(), drafts->front().id);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->draft.text, QStringLiteral("佐々様、ありがとうございます。"));
}

TEST_F(TemplateChooserTest, SaysWhenItIsForAnotherPlace)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-room"), QStringLiteral("納品します"));
    letter.channel = QStringLiteral("room");
    save(letter);
    compose(QStringLiteral("own-room"));
    EXPECT_EQ(text(), QStringLiteral("納品します"));
    ASSERT_FALSE(notice().isEmpty());
    auto* channel = find<QComboBox>("channelBox");
    const QString before = channel->currentText();
    click("noticeAct");
    EXPECT_NE(channel->currentText(), before);
    compose(QStringLiteral("own-room"));
    EXPECT_TRUE(notice().isEmpty()); // it is where it belongs
}

TEST_F(TemplateChooserTest, SaysSoWhateverElseIsTold)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-room-open"), QStringLiteral("{{件}}を納品します"));
    letter.channel = QStringLiteral("room");
    domain::Field field;
    field.name = QStringLiteral("件");
    letter.fields = {field};
    save(letter);
    compose(QStringLiteral("own-room-open"), addClient(QStringLiteral("佐々")));
    press(Qt::Key_Return, Qt::ControlModifier);
    click("formAsItIs");
    EXPECT_EQ(text(), QStringLiteral("{{件}}を納品します"));
    settle();
    EXPECT_TRUE(notice().contains(QStringLiteral("own-room-open"))) << notice().toStdString();
    const QString before = notice();
    press(Qt::Key_Return, Qt::ControlModifier); // something is open, which is told too
    settle();
    EXPECT_TRUE(until([&] { return notice() != before && notice().endsWith(before); }))
        << notice().toStdString();
    auto* channel = find<QComboBox>("channelBox");
    channel->setCurrentIndex(channel->currentIndex() + 1);
    emit channel->activated(channel->currentIndex());
    editor()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(notice().contains(QStringLiteral("own-room-open"))) << "chosen on purpose";
}

TEST_F(TemplateChooserTest, ALetterForSomebodyElseLeavesTheForm)
{
    const ClientId one = addClient(QStringLiteral("小松"));
    const ClientId two = addClient(QStringLiteral("佐々"));
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-ask"), QStringLiteral("{{件}}です"));
    domain::Field field;
    field.name = QStringLiteral("件");
    letter.fields = {field};
    save(letter);
    compose(QStringLiteral("own-ask"), one);
    ASSERT_TRUE(isInFront("templateForm"));
    compose(QStringLiteral("own-thanks"), two);
    EXPECT_TRUE(isInFront("editor"));
    EXPECT_EQ(text(), QStringLiteral("佐々様、ありがとうございます。"));
}

} // namespace

} // namespace choba::test
