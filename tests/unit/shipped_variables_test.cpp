// The variables that come with the program: what the editor's menu and the fill-in form show.
#include "rules/business_calendar.h"
#include "support/printers.h"
#include "writing/fill.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace choba;
using templating::Catalogue;
using templating::Value;
using templating::Variable;

namespace {

const Catalogue& catalogue()
{
    static const auto loaded = Catalogue::load();
    return *loaded;
}

QString rendered(const QString& body, const writing::TemplateLibrary& library)
{
    static const rules::BusinessCalendar calendar;
    domain::LetterTemplate letter;
    letter.name = QStringLiteral("letter");
    letter.body = body;
    const auto filled =
        writing::fill(letter, catalogue().sample(), {library, catalogue(), calendar});
    return filled && filled->isComplete() ? filled->body.text : QStringLiteral("failed");
}

bool isInsideLists(const Variable& variable)
{
    return variable.group == u"item";
}

TEST(ShippedVariables, areExplainedInBothLanguages)
{
    ASSERT_TRUE(Catalogue::load());
    EXPECT_GE(catalogue().variables().size(), 100U);
    for (const Variable& variable : catalogue().variables()) {
        SCOPED_TRACE(variable.name.toStdString());
        EXPECT_TRUE(variable.meaningJa.endsWith(u'。'));
        EXPECT_TRUE(variable.meaningEn.endsWith(u'.'));
        EXPECT_FALSE(variable.ja.isEmpty());
    }
    for (const templating::VariableGroup& group : catalogue().groups()) {
        const auto& variables = catalogue().variables();
        const bool any =
            std::any_of(variables.begin(), variables.end(),
                        [&group](const Variable& variable) { return variable.group == group.id; });
        EXPECT_TRUE(any && !group.ja.isEmpty() && !group.en.isEmpty()) << group.id.toStdString();
    }
}

// A name that reads as a calculation, a format or a path could not stand in a tag.
TEST(ShippedVariables, canStandInATagUnderEachName)
{
    const writing::TemplateLibrary none;
    for (const Variable& variable : catalogue().variables()) {
        for (const QString& name : QStringList{variable.name, variable.ja} + variable.aliases) {
            SCOPED_TRACE(name.toStdString());
            const bool list = variable.type == templating::VariableType::list;
            const QString tag = list ? QString(u"{{#" + name + u"}}x{{/" + name + u"}}")
                                     : QString(u"{{" + name + u"}}");
            const QString plain = rendered(tag, none);
            EXPECT_NE(plain, QStringLiteral("failed"));
            EXPECT_FALSE(plain.isEmpty());
            if (list)
                continue;
            EXPECT_EQ(rendered(u"{{" + name + u" ?? 「無し」}}", none), plain);
        }
    }
}

TEST(ShippedVariables, haveExamplesForTheirTypes)
{
    const writing::TemplateLibrary none;
    for (const Variable& variable : catalogue().variables()) {
        SCOPED_TRACE(variable.name.toStdString());
        using templating::VariableType;
        const auto formatted = [&](const QString& format) {
            return rendered(u"{{" + variable.name + u" | " + format + u"}}", none);
        };
        switch (variable.type) {
        case VariableType::date:
            EXPECT_TRUE(formatted(QStringLiteral("日付")).contains(u'月'));
            break;
        case VariableType::moment:
            EXPECT_TRUE(formatted(QStringLiteral("日時")).contains(u':'));
            break;
        case VariableType::yen:
            EXPECT_TRUE(formatted(QStringLiteral("円")).endsWith(u'円'));
            break;
        case VariableType::link:
            EXPECT_TRUE(variable.example.text().startsWith(u"https://"));
            break;
        default:
            break;
        }
    }
}

TEST(ShippedVariables, explainWhatStandsInsideTheirLists)
{
    for (const Variable& variable : catalogue().variables()) {
        if (variable.type != templating::VariableType::list)
            continue;
        ASSERT_FALSE(variable.example.list()->empty()) << variable.name.toStdString();
        for (const Value& item : *variable.example.list()) {
            if (item.object() == nullptr)
                continue;
            for (auto member = item.object()->begin(); member != item.object()->end(); ++member) {
                const Variable* known = catalogue().find(member.key());
                ASSERT_NE(known, nullptr) << member.key().toStdString();
                EXPECT_TRUE(isInsideLists(*known)) << member.key().toStdString();
                EXPECT_TRUE(variable.meaningJa.contains(known->ja)) << known->ja.toStdString();
            }
        }
    }
}

TEST(ShippedVariables, writeListsItemByItem)
{
    const writing::TemplateLibrary none;
    EXPECT_EQ(
        rendered(QStringLiteral("{{#修正箇所の一覧}}\n・{{修正箇所}}：{{修正前}} → {{修正後}}\n"
                                "{{/修正箇所の一覧}}\n"),
                 none),
        QStringLiteral("・店名の文字：細い書体 → 太めの書体\n・鳥の色：藍色 → 若草色\n"));
    EXPECT_EQ(
        rendered(QStringLiteral("{{#ご希望の日時の一覧}}{{. | 日時}}／{{/ご希望の日時の一覧}}"),
                 none),
        QStringLiteral("11月24日(火) 20:30／11月25日(水) 21:00／"));
}

// What was written about one client must not be offered for the letter to the next.
TEST(ShippedVariables, wordsForOneClientAreNotOfferedAgain)
{
    const auto shipped = writing::loadShippedTemplates();
    ASSERT_TRUE(shipped);
    const QSet<QString> lasting = {QStringLiteral("お役立ちのひとこと")}; // about the service
    for (const domain::LetterTemplate& letter : *shipped) {
        for (const domain::Field& field : letter.fields) {
            if (field.type != domain::FieldType::text && field.type != domain::FieldType::multiline)
                continue;
            EXPECT_EQ(writing::isLasting(field.name, QStringLiteral("あ"), catalogue()),
                      lasting.contains(field.name))
                << letter.key.toStdString() << ": " << field.name.toStdString();
        }
    }
}

// A cancel request for work that was handed over, or the other way round, is an offence: the answer
// that decides it is never taken for granted.
TEST(ShippedVariables, whetherWorkWasHandedOverIsAlwaysAsked)
{
    const auto shipped = writing::loadShippedTemplates();
    ASSERT_TRUE(shipped);
    const QString handedOver = QStringLiteral("制作物をお渡し済み");
    int asked = 0;
    for (const domain::LetterTemplate& letter : *shipped) {
        if (!letter.body.contains(u"{{#" + handedOver + u"}}"))
            continue;
        SCOPED_TRACE(letter.key.toStdString());
        const auto field = std::find_if(
            letter.fields.begin(), letter.fields.end(),
            [&handedOver](const domain::Field& each) { return each.name == handedOver; });
        ASSERT_NE(field, letter.fields.end());
        EXPECT_EQ(writing::problemOf(*field, field->fallback), writing::AnswerProblem::empty);
        ++asked;
    }
    EXPECT_EQ(asked, 3);
}

// What a seller expects who writes the closing and the signature below each other.
TEST(ShippedVariables, templatesOnTheirOwnLinesStayThere)
{
    const auto shipped = writing::loadShippedTemplates();
    ASSERT_TRUE(shipped);
    const writing::TemplateLibrary library(*shipped, {});
    const QString signature = QStringLiteral("とばり工房\n紙ものと手描きのデザイン");
    EXPECT_EQ(rendered(QStringLiteral("あ\n{{> 署名}}\n{{> 署名}}"), library),
              u"あ\n" + signature + u'\n' + signature);
    EXPECT_EQ(rendered(QStringLiteral("{{> 署名}}\n\nい"), library), signature + u"\n\nい");
    EXPECT_EQ(rendered(QStringLiteral("「{{> 署名}}」"), library), u'「' + signature + u'」');
}

} // namespace
