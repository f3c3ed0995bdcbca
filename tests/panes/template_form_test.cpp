// The questions of a template, and how answers become a letter.
#include "acts/clients.h"
#include "acts/templates.h"
#include "panes/compose_fixture.h"
#include "storage/clients.h"
#include "storage/templates.h"
#include "widgets/template_form/letter_filling.h"
#include "widgets/template_form/typed_words.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace choba::test {

namespace {

using domain::Field;
using domain::FieldType;

const QDate saturday(2026, 11, 21);

TEST(TypedWordsTest, UnderstandsDates)
{
    const std::pair<const char16_t*, QDate> cases[] = {
        {u"2026-11-24", {2026, 11, 24}},
        {u"2026/11/24", {2026, 11, 24}},
        {u"2026/1/5", {2026, 1, 5}},
        {u"2026年11月24日", {2026, 11, 24}},
        {u"２０２６／１１／２４", {2026, 11, 24}},
        {u"20261124", {2026, 11, 24}},
        {u"11/24", {2026, 11, 24}},
        {u"11月24日(火)", {2026, 11, 24}},
        {u"11/21", {2026, 11, 21}},
        {u"11/20", {2026, 11, 20}}, // letters speak of what was, too
        {u"11月16日", {2026, 11, 16}},
        {u"1/10", {2027, 1, 10}},
        {u"5/22", {2027, 5, 22}}, // 182 days ahead, 183 ago
        {u"5/23", {2026, 5, 23}},
        {u"2/29", {2028, 2, 29}},
        {u"26/11/24", {2026, 11, 24}},
        {u"16/11/24", {2016, 11, 24}},
        {u"36.11.24", {2036, 11, 24}},
        {u"37/11/24", {}}, // may be 1937
        {u"15/11/24", {}},
        {u"8/11/5", {}}, // of an era, perhaps
        {u"08/11/5", {}},
        {u"0/11/5", {}},
        {u"208/11/5", {}},
        {u"8.11.5", {}},
        {u"8年11月5日", {}},
        {u"令和8年11月5日", {2026, 11, 5}},
        {u"令和９年１月５日(火)", {2027, 1, 5}},
        {u"令和0年11月5日", {}},
        {u"今日", {2026, 11, 21}},
        {u"明日", {2026, 11, 22}},
        {u"明後日", {2026, 11, 23}},
        {u"来週", {}},
        {u"2026/13/1", {}},
        {u"2026/2/30", {}},
        {u"", {}},
        {u"99999999999999999999", {}},
    };
    for (const auto& [typed, date] : cases) {
        const auto found = widgets::typedDate(QString::fromUtf16(typed), saturday);
        EXPECT_EQ(found.value_or(QDate()), date) << QString::fromUtf16(typed).toStdString();
    }
}

TEST(TypedWordsTest, UnderstandsTimes)
{
    const std::pair<const char16_t*, QTime> cases[] = {
        {u"18:00", {18, 0}},   {u"18：30", {18, 30}},
        {u"1830", {18, 30}},   {u"930", {9, 30}},
        {u"18時", {18, 0}},    {u"18時30分", {18, 30}},
        {u"18", {18, 0}},      {u"18時半", {18, 30}},
        {u"午後6時", {18, 0}}, {u"午前6時", {6, 0}},
        {u"25:00", {}},        {u"夕方", {}},
        {u"12:60", {}},        {u"", {}},
    };
    for (const auto& [typed, time] : cases) {
        const auto found = widgets::typedTime(QString::fromUtf16(typed));
        EXPECT_EQ(found.value_or(QTime()), time) << QString::fromUtf16(typed).toStdString();
    }
}

TEST(TypedWordsTest, NumbersLoseAndGetTheirSeparators)
{
    const std::array<const char16_t*, 3> cases[] = {
        {u"1,234,567", u"1234567", u"1,234,567"},
        {u"１２３４５円", u"12345", u"12,345"},
        {u"¥500", u"500", u"500"},
        {u"-1200", u"-1200", u"-1,200"},
        {u"100000", u"100000", u"100,000"},
        {u"三千", u"三千", u"三千"},
        {u"", u"", u""},
    };
    for (const auto& [typed, number, separated] : cases) {
        EXPECT_EQ(widgets::typedNumber(QString::fromUtf16(typed)), QString::fromUtf16(number));
        EXPECT_EQ(widgets::withSeparators(QString::fromUtf16(number)),
                  QString::fromUtf16(separated));
    }
}

TEST(DropOpenTest, LeavesNothingOfWhatMayStayEmpty)
{
    templating::Rendered rendered;
    rendered.text = QStringLiteral("前{{a}}中{{b}}後");
    rendered.filled = {{{1, 6}, {1, 6}, true}, {{7, 12}, {7, 12}, true}};
    rendered.missing = {{QStringLiteral("a"), {1, 6}, {1, 2}, {}},
                        {QStringLiteral("b"), {7, 12}, {1, 8}, {}}};
    rendered.cursor = 12;
    widgets::dropOpen(rendered, {QStringLiteral("a")}, templating::Catalogue());
    EXPECT_EQ(rendered.text, QStringLiteral("前中{{b}}後"));
    ASSERT_EQ(rendered.filled.size(), 1U);
    EXPECT_EQ(rendered.filled[0].result, (templating::Span{2, 7}));
    ASSERT_EQ(rendered.missing.size(), 1U);
    EXPECT_EQ(rendered.missing[0].name, QStringLiteral("b"));
    EXPECT_EQ(rendered.cursor, 7);
}

TEST(DropOpenTest, ALineOfItsOwnGoesWithIt)
{
    templating::Rendered rendered;
    rendered.text = QStringLiteral("前\n{{a}}\n後{{a}}\n{{a}}");
    rendered.filled = {
        {{2, 7}, {2, 7}, true}, {{9, 14}, {9, 14}, true}, {{15, 20}, {15, 20}, true}};
    widgets::dropOpen(rendered, {QStringLiteral("a")}, templating::Catalogue());
    EXPECT_EQ(rendered.text, QStringLiteral("前\n後\n"));
}

class TemplateFormTest : public ComposeTest
{
protected:
    static Field field(const QString& name, FieldType type, bool required = true)
    {
        Field made;
        made.name = name;
        made.label = name;
        made.type = type;
        made.required = required;
        return made;
    }

    void typeInto(const char* name, const QString& text) const
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(edit, &event);
    }

    bool isShown(const char* name) const { return find(name)->isVisible(); }
};

// One of each type.
TEST_F(TemplateFormTest, AsksEverythingAtOnceWithTheRightFields)
{
    domain::LetterTemplate letter = letterOf(
        QStringLiteral("own-1"),
        QStringLiteral(
            "{{件}}／{{詳細}}／{{方法}}／{{日 | 日付}}／{{時}}／{{枚数}}／{{代金額 | 円}}／"
            "{{#急ぎ}}急ぎます{{/急ぎ}}{{^急ぎ}}急ぎません{{/急ぎ}}"));
    letter.fields = {field(QStringLiteral("件"), FieldType::text),
                     field(QStringLiteral("詳細"), FieldType::multiline),
                     field(QStringLiteral("方法"), FieldType::choice),
                     field(QStringLiteral("日"), FieldType::date),
                     field(QStringLiteral("時"), FieldType::time),
                     field(QStringLiteral("枚数"), FieldType::number),
                     field(QStringLiteral("代金額"), FieldType::yen),
                     field(QStringLiteral("急ぎ"), FieldType::flag)};
    letter.fields[2].choices = {QStringLiteral("郵送"), QStringLiteral("宅配")};
    save(letter);
    compose(QStringLiteral("own-1"));
    ASSERT_TRUE(isInFront("templateForm"));
    EXPECT_TRUE(find("answer-件")->hasFocus());

    typeInto("answer-件", QStringLiteral("ロゴ"));
    find<QPlainTextEdit>("answer-詳細")->setPlainText(QStringLiteral("一行目\n二行目"));
    auto* choice = find<QComboBox>("answer-方法");
    EXPECT_EQ(choice->count(), 3); // and no answer yet
    QTest::keyClick(choice, Qt::Key_Down);
    QTest::keyClick(choice, Qt::Key_Down);
    typeInto("answer-日", QStringLiteral("11/24"));
    typeInto("answer-時", QStringLiteral("18時半"));
    typeInto("answer-枚数", QStringLiteral("３"));
    typeInto("answer-代金額", QStringLiteral("12000"));
    EXPECT_EQ(find<QLineEdit>("answer-代金額")->text(), QStringLiteral("12,000"));
    QTest::mouseClick(find<QPushButton>("answer-急ぎ-no"), Qt::LeftButton);
    EXPECT_EQ(
        preview(),
        QStringLiteral("ロゴ／一行目\n二行目／宅配／11月24日(火)／18:30／3／12,000円／急ぎません"));

    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isInFront("editor"));
    EXPECT_EQ(
        text(),
        QStringLiteral("ロゴ／一行目\n二行目／宅配／11月24日(火)／18:30／3／12,000円／急ぎません"));
}

TEST_F(TemplateFormTest, SaysWhatIsWrongUnderTheField)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-2"), QStringLiteral("{{日 | 日付}}に{{件}}です{{備考}}"));
    letter.fields = {field(QStringLiteral("日"), FieldType::date),
                     field(QStringLiteral("件"), FieldType::text),
                     field(QStringLiteral("備考"), FieldType::text, false)};
    save(letter);
    compose(QStringLiteral("own-2"));
    EXPECT_FALSE(isShown("problem-件"));
    typeInto("answer-日", QStringLiteral("来週"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isInFront("templateForm"));
    EXPECT_TRUE(isShown("problem-日"));
    EXPECT_TRUE(isShown("problem-件"));
    EXPECT_FALSE(isShown("problem-備考"));
    EXPECT_TRUE(find("answer-日")->hasFocus());
    EXPECT_TRUE(isShown("formWords"));
    EXPECT_TRUE(isShown("formAsItIs"));

    typeInto("answer-日", QStringLiteral("明日"));
    EXPECT_FALSE(isShown("problem-日"));
    typeInto("answer-件", QStringLiteral("納品"));
    EXPECT_FALSE(isShown("formWords"));
    EXPECT_FALSE(isShown("formAsItIs"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("11月22日(日)に納品です"));
}

// What is open stays a tag, which the composer does not copy; what may stay empty leaves nothing.
TEST_F(TemplateFormTest, PutsItInAsItIsOnlyWhenAsked)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-3"), QStringLiteral("{{件}}の件、{{備考}}よろしく"));
    letter.fields = {field(QStringLiteral("件"), FieldType::text),
                     field(QStringLiteral("備考"), FieldType::text, false)};
    save(letter);
    compose(QStringLiteral("own-3"));
    EXPECT_FALSE(isShown("formAsItIs"));
    press(Qt::Key_Return, Qt::ControlModifier);
    click("formAsItIs");
    EXPECT_TRUE(isInFront("editor"));
    EXPECT_EQ(text(), QStringLiteral("{{件}}の件、よろしく"));
    QApplication::clipboard()->clear();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QString());
}

TEST_F(TemplateFormTest, ComputesWhatIsProposed)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-4"), QStringLiteral("{{日 | 日付}}まで、{{件}}"));
    letter.fields = {field(QStringLiteral("日"), FieldType::date),
                     field(QStringLiteral("件"), FieldType::text)};
    letter.fields[0].fallback = QStringLiteral("today + 3日");
    letter.fields[1].fallback = QStringLiteral("ロゴ制作");
    save(letter);
    compose(QStringLiteral("own-4"));
    EXPECT_EQ(find<QLineEdit>("answer-日")->text(), QStringLiteral("2026/11/24"));
    EXPECT_EQ(preview(), QStringLiteral("11月24日(火)まで、ロゴ制作"));
    EXPECT_FALSE(isShown("last-件"));
}

TEST_F(TemplateFormTest, OffersTheLastAnswerAndSaysSo)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-5"), QStringLiteral("{{shop.hours}}／{{shop.phone}}"));
    letter.fields = {field(QStringLiteral("shop.hours"), FieldType::text),
                     field(QStringLiteral("shop.phone"), FieldType::text)};
    letter.fields[0].fallback = QStringLiteral("よろしく");
    save(letter);
    compose(QStringLiteral("own-5"));
    typeInto("answer-shop.hours", QStringLiteral("お願いします"));
    typeInto("answer-shop.phone", QStringLiteral("名刺"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();

    compose(QStringLiteral("own-5"));
    EXPECT_EQ(find<QLineEdit>("answer-shop.hours")->text(), QStringLiteral("お願いします"));
    EXPECT_TRUE(isShown("last-shop.hours"));
    EXPECT_TRUE(isShown("last-shop.phone"));
    click("clear-shop.hours");
    EXPECT_EQ(find<QLineEdit>("answer-shop.hours")->text(), QStringLiteral("よろしく"));
    EXPECT_FALSE(isShown("last-shop.hours"));
    typeInto("answer-shop.phone", QStringLiteral("看板"));
    EXPECT_FALSE(isShown("last-shop.phone")); // it is a new answer now
}

// It may be the words of another client.
TEST_F(TemplateFormTest, WhatNobodyKnowsTheMeaningOfIsOfferedAndNotPutIn)
{
    domain::LetterTemplate letter = letterOf(QStringLiteral("own-16"), QStringLiteral("{{紙}}で"));
    letter.fields = {field(QStringLiteral("紙"), FieldType::text)};
    save(letter);
    compose(QStringLiteral("own-16"), addClient(QStringLiteral("小松")));
    EXPECT_FALSE(isShown("use-紙"));
    typeInto("answer-紙", QStringLiteral("マット紙"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();

    compose(QStringLiteral("own-16"), addClient(QStringLiteral("佐々")));
    EXPECT_EQ(find<QLineEdit>("answer-紙")->text(), QString());
    EXPECT_TRUE(words("last-紙").contains(QStringLiteral("マット紙")));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isInFront("templateForm")); // nothing is answered
    click("use-紙");
    EXPECT_EQ(find<QLineEdit>("answer-紙")->text(), QStringLiteral("マット紙"));
    EXPECT_FALSE(isShown("use-紙"));
    EXPECT_FALSE(isShown("problem-紙"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("マット紙で"));
}

TEST_F(TemplateFormTest, AsksOnlyForWhatTheLetterUses)
{
    domain::LetterTemplate letter = letterOf(
        QStringLiteral("own-17"), QStringLiteral("{{#急ぎ}}{{期限}}まで{{/急ぎ}}承ります"));
    letter.fields = {field(QStringLiteral("急ぎ"), FieldType::flag),
                     field(QStringLiteral("期限"), FieldType::text),
                     field(QStringLiteral("控え"), FieldType::text)}; // stands nowhere
    save(letter);
    compose(QStringLiteral("own-17"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isShown("problem-急ぎ"));
    EXPECT_FALSE(isShown("problem-期限"));
    EXPECT_TRUE(isShown("problem-控え"));
    typeInto("answer-控え", QStringLiteral("要"));
    click("answer-急ぎ");
    EXPECT_TRUE(isShown("problem-期限"));
    click("answer-急ぎ-no");
    EXPECT_FALSE(isShown("problem-期限"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("承ります"));
}

// “Not used with these answers” would be a guess while the answers are not given.
TEST_F(TemplateFormTest, ItIsOpenWhetherWhatHangsOnAnAnswerIsUsed)
{
    domain::LetterTemplate letter = letterOf(
        QStringLiteral("own-18"),
        QStringLiteral("{{#急ぎ}}{{期限}}まで{{/急ぎ}}{{^急ぎ}}{{理由}}で{{/急ぎ}}承ります"));
    letter.fields = {field(QStringLiteral("急ぎ"), FieldType::flag),
                     field(QStringLiteral("期限"), FieldType::text),
                     field(QStringLiteral("理由"), FieldType::text)};
    save(letter);
    compose(QStringLiteral("own-18"));
    const auto marks = [this] {
        return QStringList{find<QLabel>("mark-急ぎ")->text(), find<QLabel>("mark-期限")->text(),
                           find<QLabel>("mark-理由")->text()};
    };
    const QString needed = QStringLiteral("必須");
    const QString unused = QStringLiteral("いまの答えでは使いません");
    EXPECT_EQ(marks(), (QStringList{needed, QString(), QString()}));
    click("answer-急ぎ");
    EXPECT_EQ(marks(), (QStringList{needed, needed, unused}));
    click("answer-急ぎ-no");
    EXPECT_EQ(marks(), (QStringList{needed, unused, needed}));
}

TEST_F(TemplateFormTest, WhatWasTypedForAnotherDraftStaysThere)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-18"), QStringLiteral("{{件}}です"));
    letter.fields = {field(QStringLiteral("件"), FieldType::text)};
    save(letter);
    type(QStringLiteral("書きかけ"));
    compose(QStringLiteral("own-18"));
    typeInto("answer-件", QStringLiteral("名刺"));
    press(Qt::Key_Escape);
    compose(QStringLiteral("own-18"));
    EXPECT_EQ(find<QLineEdit>("answer-件")->text(), QStringLiteral("名刺"));
    press(Qt::Key_Escape);
    click("newDraftButton");
    compose(QStringLiteral("own-18"));
    EXPECT_EQ(find<QLineEdit>("answer-件")->text(), QString());
}

TEST_F(TemplateFormTest, ADayFarAwayIsTold)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-19"), QStringLiteral("{{日 | 日付}}"));
    letter.fields = {field(QStringLiteral("日"), FieldType::date)};
    save(letter);
    compose(QStringLiteral("own-19"));
    typeInto("answer-日", QStringLiteral("11/16"));
    const QString near = words("answer-日-day");
    typeInto("answer-日", QStringLiteral("2027/11/16"));
    EXPECT_TRUE(words("answer-日-day").contains(QStringLiteral("360")));
    typeInto("answer-日", QStringLiteral("2025/11/16"));
    EXPECT_TRUE(words("answer-日-day").contains(QStringLiteral("370")));
    typeInto("answer-日", QStringLiteral("8/11/16"));
    EXPECT_TRUE(words("answer-日-day").contains(QStringLiteral("4桁")));
    typeInto("answer-日", QStringLiteral("11/16"));
    EXPECT_EQ(words("answer-日-day"), near);
}

// {{name}} inside {{#client}} is the client's.
TEST_F(TemplateFormTest, ANameInsideASectionLeadsToItsQuestion)
{
    save(letterOf(QStringLiteral("own-20"),
                  QStringLiteral("{{#client}}{{name}}様{{/client}}{{client.name}}")));
    compose(QStringLiteral("own-20"));
    typeInto("answer-client.name", QStringLiteral("小松"));
    ASSERT_EQ(preview(), QStringLiteral("小松様小松"));
    find("formBack")->setFocus();
    auto* view = find("templateForm")->findChild<QTextEdit*>(QStringLiteral("previewText"));
    QTextCursor cursor(view->document());
    cursor.setPosition(1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center());
    EXPECT_TRUE(find("answer-client.name")->hasFocus());
}

TEST_F(TemplateFormTest, WhatWasTypedIsThereAgainAfterGoingBack)
{
    const ClientId client = addClient(QStringLiteral("小松"));
    const ClientId other = addClient(QStringLiteral("佐々"));
    save(letterOf(QStringLiteral("own-6"), QStringLiteral("{{お客様名}}様 {{件}}")));
    domain::LetterTemplate letter = letterOf(QStringLiteral("own-6"), QStringLiteral("{{件}}です"));
    letter.fields = {field(QStringLiteral("件"), FieldType::text)};
    save(letter);
    compose(QStringLiteral("own-6"), client);
    typeInto("answer-件", QStringLiteral("名刺"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(isInFront("editor"));
    EXPECT_EQ(text(), QString());

    compose(QStringLiteral("own-6"), other);
    EXPECT_EQ(find<QLineEdit>("answer-件")->text(), QString()); // it was typed for another
    press(Qt::Key_Escape);
    compose(QStringLiteral("own-6"), client);
    EXPECT_EQ(find<QLineEdit>("answer-件")->text(), QStringLiteral("名刺"));
}

TEST_F(TemplateFormTest, AClickInTheLetterLeadsToItsQuestion)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-7"), QStringLiteral("{{件}}と{{備考}}"));
    letter.fields = {field(QStringLiteral("件"), FieldType::text),
                     field(QStringLiteral("備考"), FieldType::text)};
    save(letter);
    compose(QStringLiteral("own-7"));
    typeInto("answer-件", QStringLiteral("名刺"));
    typeInto("answer-備考", QStringLiteral("裏面"));
    find("answer-件")->setFocus();
    auto* view = find("templateForm")->findChild<QTextEdit*>(QStringLiteral("previewText"));
    QTextCursor cursor(view->document());
    cursor.setPosition(4); // in 裏面
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center());
    EXPECT_TRUE(find("answer-備考")->hasFocus());
}

// The preview knows the tag of the letter alone, {{> 結び}}.
TEST_F(TemplateFormTest, AClickInAPartLeadsToItsQuestion)
{
    domain::LetterTemplate part = letterOf(QStringLiteral("own-21"), QStringLiteral("{{担当}}拝"));
    part.name = QStringLiteral("結び");
    save(part);
    save(letterOf(QStringLiteral("own-22"), QStringLiteral("{{件}}の{{> 結び}}")));
    compose(QStringLiteral("own-22"));
    typeInto("answer-件", QStringLiteral("名刺"));
    typeInto("answer-担当", QStringLiteral("水野"));
    ASSERT_EQ(preview(), QStringLiteral("名刺の水野拝"));
    find("answer-件")->setFocus();
    auto* view = find("templateForm")->findChild<QTextEdit*>(QStringLiteral("previewText"));
    QTextCursor cursor(view->document());
    cursor.setPosition(4); // in 水野
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center());
    EXPECT_TRUE(find("answer-担当")->hasFocus());
}

TEST_F(TemplateFormTest, PicksADayInTheCalendar)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-8"), QStringLiteral("{{日 | 日付}}"));
    letter.fields = {field(QStringLiteral("日"), FieldType::date)};
    save(letter);
    compose(QStringLiteral("own-8"));
    click("answer-日-pick");
    auto* calendar = find<QCalendarWidget>("calendar");
    EXPECT_EQ(calendar->selectedDate(), saturday);
    emit calendar->clicked(QDate(2026, 12, 1));
    EXPECT_EQ(find<QLineEdit>("answer-日")->text(), QStringLiteral("2026/12/01"));
    EXPECT_EQ(preview(), QStringLiteral("12月1日(火)"));
}

TEST_F(TemplateFormTest, TheSellersOwnValuesAreAskedOnceForAllLetters)
{
    save(letterOf(QStringLiteral("own-9"), QStringLiteral("{{seller.name}}より")));
    compose(QStringLiteral("own-9"));
    ASSERT_TRUE(isInFront("templateForm"));
    EXPECT_FALSE(isShown("keep-seller.name"));
    typeInto("answer-seller.name", QStringLiteral("文月工房"));
    click("keep-seller.name");
    settle();
    const auto profile = storage::loadProfile(store().reader());
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->value(QStringLiteral("seller.name")), QStringLiteral("文月工房"));
    ASSERT_TRUE(until([this] { return !m_templates->current()->profile.isEmpty(); }));
    EXPECT_EQ(preview(), QStringLiteral("文月工房より"));
    click("formBack");
    compose(QStringLiteral("own-9"));
    EXPECT_TRUE(isInFront("editor")); // nothing is asked any more
    EXPECT_EQ(text(), QStringLiteral("文月工房より"));
}

TEST_F(TemplateFormTest, ADetailThatIsKeptLeavesTheFormAndItsFocus)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-12"), QStringLiteral("{{件}}／{{seller.name}}"));
    letter.fields = {field(QStringLiteral("件"), FieldType::text)};
    save(letter);
    type(QStringLiteral("書きかけ"));
    compose(QStringLiteral("own-12"));
    typeInto("answer-seller.name", QStringLiteral("文月工房"));
    typeInto("answer-件", QStringLiteral("名刺"));
    click("keep-seller.name");
    settle();
    ASSERT_TRUE(until([this] { return preview() == QStringLiteral("名刺／文月工房"); }));
    ASSERT_TRUE(until([this] { return !m_templates->current()->profile.isEmpty(); }));
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(find("templateForm")->isAncestorOf(QApplication::focusWidget()));

    click("noticeAct"); // the way back leads to the same questions
    settle();
    ASSERT_TRUE(until([this] { return m_templates->current()->profile.isEmpty(); }));
    EXPECT_TRUE(isInFront("templateForm"));
    EXPECT_EQ(find<QLineEdit>("answer-件")->text(), QStringLiteral("名刺"));
}

// Nothing in the letter would show that one of the two was taken.
TEST_F(TemplateFormTest, AYesOrNoIsNeverAssumed)
{
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-13"),
                 QStringLiteral("{{#急ぎ}}急ぎます{{/急ぎ}}{{^急ぎ}}急ぎません{{/急ぎ}}{{件}}"));
    letter.fields = {field(QStringLiteral("急ぎ"), FieldType::flag),
                     field(QStringLiteral("件"), FieldType::text)};
    save(letter);
    compose(QStringLiteral("own-13"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isInFront("templateForm"));
    EXPECT_TRUE(isShown("problem-急ぎ"));
    EXPECT_FALSE(isShown("formAsItIs"));
    click("answer-急ぎ");
    EXPECT_TRUE(isShown("formAsItIs"));
    click("formAsItIs");
    EXPECT_EQ(text(), QStringLiteral("急ぎます{{件}}"));
}

TEST_F(TemplateFormTest, WhatIsProposedFollowsTheClient)
{
    const ClientId client = addClient(QStringLiteral("小松"));
    domain::LetterTemplate letter =
        letterOf(QStringLiteral("own-14"), QStringLiteral("{{client.name}}様 {{件}}"));
    letter.fields = {field(QStringLiteral("client.name"), FieldType::text),
                     field(QStringLiteral("件"), FieldType::text)};
    save(letter);
    compose(QStringLiteral("own-14"), client);
    ASSERT_EQ(find<QLineEdit>("answer-client.name")->text(), QStringLiteral("小松"));
    typeInto("answer-件", QStringLiteral("名刺"));
    auto changed = storage::loadClient(store().reader(), client);
    ASSERT_TRUE(changed);
    changed->name = QStringLiteral("大松");
    act([client = *changed](const acts::Scope& scope) {
        return acts::changeClient(scope, client);
    });
    EXPECT_EQ(find<QLineEdit>("answer-client.name")->text(), QStringLiteral("大松"));
    EXPECT_EQ(preview(), QStringLiteral("大松様 名刺"));
    EXPECT_TRUE(find("answer-件")->hasFocus());
}

TEST_F(TemplateFormTest, ATextBesideALongOneSaysWhereItIs)
{
    save(letterOf(QStringLiteral("own-15"), QStringLiteral("短い文")));
    pasteText(QStringLiteral("長い手紙です。").repeated(20'000));
    ASSERT_TRUE(until([this] { return find("heldTextView")->isVisible(); }));
    compose(QStringLiteral("own-15"));
    EXPECT_EQ(text(), QStringLiteral("短い文"));
    EXPECT_FALSE(notice().isEmpty());
}

TEST_F(TemplateFormTest, ABrokenTemplateIsExplained)
{
    save(letterOf(QStringLiteral("own-10"), QStringLiteral("{{> 無い定型文}}")));
    compose(QStringLiteral("own-11"));
    EXPECT_FALSE(notice().isEmpty()); // there is no such template
    EXPECT_TRUE(isInFront("editor"));
}

} // namespace

} // namespace choba::test
