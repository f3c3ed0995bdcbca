// The names a letter may use, in every language they have.
#include "templating/catalogue.h"
#include "templating/render.h"

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::templating;

namespace {

QByteArray file(const QByteArray& variables)
{
    return R"({"format": "choba-variables", "version": 1,
        "groups": [{"id": "client", "ja": "お客様", "en": "Client"}], "variables": [)"
        + variables + "]}";
}

QByteArray variable(const char* name, const char* ja, const char* rest)
{
    return QByteArray(R"({"name": ")") + name + R"(", "ja": ")" + ja
        + R"(", "group": "client", "meaning": {"ja": "意味", "en": "meaning"}, )" + rest + '}';
}

const Catalogue& catalogue()
{
    static const Catalogue instance = [] {
        const auto parsed = Catalogue::parse(
            file(variable("client.name", "お客様名",
                          R"("aliases": ["宛名", "宛先.名"], "type": "text", "example": "山田")")
                 + ','
                 + variable("client.since", "お取引の初め",
                            R"("type": "date", "example": "2026-04-01")")
                 + ',' + variable("due", "期限", R"("type": "moment",
                                  "example": "2026-11-24T18:00+09:00")")
                 + ','
                 + variable("client.calls", "通話の一覧",
                            R"("type": "list", "example": [{"day": "2026-04-02"}, 3])")
                 + ',' + variable("day", "通話の日", R"("type": "date", "example": "2026-04-02")")),
            QStringLiteral("c"));
        EXPECT_TRUE(parsed) << (parsed ? "" : qPrintable(parsed.error().where));
        return parsed ? *parsed : Catalogue();
    }();
    return instance;
}

QString text(const char16_t* source, const Value& values)
{
    const auto parsed = Template::parse(QString::fromUtf16(source));
    EXPECT_TRUE(parsed);
    RenderOptions options;
    options.catalogue = &catalogue();
    const auto result = render(*parsed, values, options);
    EXPECT_TRUE(result && result->missing.empty());
    return result ? result->text : QString();
}

TEST(Catalogue, FindsByAnyName)
{
    ASSERT_EQ(catalogue().variables().size(), 5U);
    for (const char16_t* name : {u"client.name", u"お客様名", u"宛名", u"宛先.名"}) {
        const Variable* found = catalogue().find(QString::fromUtf16(name));
        ASSERT_NE(found, nullptr);
        EXPECT_EQ(found->name, QStringLiteral("client.name"));
        EXPECT_EQ(catalogue().canonical(QString::fromUtf16(name)), QStringLiteral("client.name"));
    }
    EXPECT_EQ(catalogue().find(QStringLiteral("name")), nullptr);
    EXPECT_EQ(catalogue().canonical(QStringLiteral("x")), QStringLiteral("x"));
    EXPECT_EQ(catalogue().groups().at(0).ja, QStringLiteral("お客様"));
}

TEST(Catalogue, NamesMeanTheSameInALetter)
{
    const Value tree =
        *valueFromJson(R"({"client": {"name": "山田"}, "list": [{"x": 1}]})", QStringLiteral("v"));
    EXPECT_EQ(text(u"{{client.name}}{{お客様名}}{{宛名}}{{宛先.名}}", tree),
              QStringLiteral("山田山田山田山田"));
    EXPECT_EQ(text(u"{{#お客様名}}有{{/お客様名}}{{#list}}{{宛名}}{{/list}}", tree),
              QStringLiteral("有山田"));
    // Values may have Japanese names, too, and a name as written comes first.
    const Value japanese =
        *valueFromJson(R"({"お客様名": "鈴木", "宛名": "佐藤"})", QStringLiteral("v"));
    EXPECT_EQ(text(u"{{client.name}}{{お客様名}}{{宛名}}{{宛先.名}}", japanese),
              QStringLiteral("鈴木鈴木佐藤鈴木"));

    const auto parsed = Template::parse(QStringLiteral("{{宛名}}{{期限}}{{own}}"));
    RenderOptions options;
    options.catalogue = &catalogue();
    const auto result = render(*parsed, tree, options);
    ASSERT_TRUE(result);
    EXPECT_EQ(
        result->used,
        (QStringList{QStringLiteral("client.name"), QStringLiteral("due"), QStringLiteral("own")}));
    ASSERT_EQ(result->missing.size(), 2U);
    EXPECT_EQ(result->missing[0].name, QStringLiteral("期限")); // as written
    // Branches are asked for by any name.
    options.branches.insert(QStringLiteral("client.name"), false);
    EXPECT_EQ(render(*Template::parse(QStringLiteral("{{^宛名}}無{{/宛名}}")), tree, options)->text,
              QStringLiteral("無"));
}

TEST(Catalogue, SampleHasEveryExample)
{
    EXPECT_EQ(text(u"{{client.name}} {{client.since}} {{due}} {{#client.calls}}[{{day}}]"
                   u"{{/client.calls}}",
                   catalogue().sample()),
              QStringLiteral("山田 4月1日(水) 11月24日(火) 18:00 [4月2日(木)][4月2日(木)]"));
}

TEST(Catalogue, TypesTheValuesOfJson)
{
    const Value typed = catalogue().typed(*valueFromJson(
        R"({"client": {"since": "2026-04-01", "name": "2026-04-01", "calls": [{"day": "2026-04-02"}]},
            "期限": "2026-11-24T18:00", "day": "きょう", "other": "2026-04-01"})",
        QStringLiteral("v")));
    EXPECT_EQ(typed.member(QStringLiteral("client"))->member(QStringLiteral("since"))->kind(),
              Value::Kind::date);
    EXPECT_EQ(text(u"{{client.since}} {{client.name}} {{due}} {{day}} {{other}}"
                   u"{{#client.calls}} {{day}}{{/client.calls}}",
                   typed),
              QStringLiteral("4月1日(水) 2026-04-01 11月24日(火) 18:00 きょう 2026-04-01 "
                             "4月2日(木)"));
    EXPECT_EQ(catalogue().typed(Value(u"x")), Value(u"x"));
}

TEST(Catalogue, RefusesWithThePlace)
{
    struct Broken {
        QByteArray variables;
        ErrorCode code;
        const char* where;
    };

    const char* const good = R"("type": "text", "example": "x")";
    const Broken cases[] = {
        {variable("a", "甲", R"("type": "word", "example": "x")"), ErrorCode::unknownValue,
         "c: $.variables[0].type"},
        {variable("a", "甲", R"("type": "text")"), ErrorCode::missingKey,
         "c: $.variables[0].example"},
        {variable("a", "甲", R"("type": "text", "example": 1)"), ErrorCode::wrongType,
         "c: $.variables[0].example"},
        {variable("a", "甲", R"("type": "date", "example": "2026-13-01")"), ErrorCode::wrongType,
         "c: $.variables[0].example"},
        {variable("a", "甲", R"("type": "moment", "example": "2026-11-24")"), ErrorCode::wrongType,
         "c: $.variables[0].example"},
        {variable("a", "甲", R"("type": "flag", "example": 1)"), ErrorCode::wrongType,
         "c: $.variables[0].example"},
        {variable("a", "甲", R"("type": "yen", "example": "1")"), ErrorCode::wrongType,
         "c: $.variables[0].example"},
        {variable("a", "甲", R"("type": "list", "example": {})"), ErrorCode::wrongType,
         "c: $.variables[0].example"},
        {variable("a", "甲", good) + ',' + variable("b", "甲", good), ErrorCode::duplicateId,
         "c: $.variables[1]"},
        {R"({"name": "a", "ja": "甲", "group": "x", "type": "text", "example": "x",
            "meaning": {"ja": "x", "en": "x"}})",
         ErrorCode::unknownValue, "c: $.variables[0].group"},
        {R"({"name": "a"})", ErrorCode::missingKey, "c: $.variables[0].ja"},
        {"3", ErrorCode::wrongType, "c: $.variables[0]"},
    };
    for (const Broken& c : cases) {
        const auto parsed = Catalogue::parse(file(c.variables), QStringLiteral("c"));
        ASSERT_FALSE(parsed) << c.variables.constData();
        EXPECT_EQ(parsed.error().code, c.code) << c.variables.constData();
        EXPECT_EQ(parsed.error().where, QString::fromUtf8(c.where)) << c.variables.constData();
    }
    EXPECT_FALSE(
        Catalogue::parse(R"({"format": "choba-variables", "version": 2})", QStringLiteral("c")));
}

TEST(Catalogue, TypesHaveKeys)
{
    for (int i = 0; i <= static_cast<int>(VariableType::link); ++i) {
        const auto type = static_cast<VariableType>(i);
        EXPECT_EQ(variableTypeFromKey(key(type)), type);
    }
    EXPECT_FALSE(variableTypeFromKey(u"word"));
}

} // namespace
