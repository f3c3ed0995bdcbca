// The language of the Mustache specification, module by module, and what a rendering tells about
// itself. Expressions, formats and the catalogue have tests of their own.
#include "support/random_template.h"
#include "templating/catalogue.h"
#include "templating/render.h"

#include <gtest/gtest.h>

#include <limits>
#include <span>

using namespace choba;
using namespace choba::templating;

namespace {

Value values(const char* json)
{
    const auto read = valueFromJson(json, QStringLiteral("values"));
    EXPECT_TRUE(read) << json;
    return read ? *read : Value();
}

// Templates by name, for {{> name}}.
class Shelf
{
public:
    Shelf(std::initializer_list<std::pair<const char16_t*, const char16_t*>> list)
    {
        for (const auto& [name, source] : list)
            add(QString::fromUtf16(name), QString::fromUtf16(source));
    }

    void add(const QString& name, const QString& source)
    {
        const auto parsed = Template::parse(source, name);
        EXPECT_TRUE(parsed) << qPrintable(source);
        if (parsed)
            m_templates.insert(name, std::make_shared<Template>(*parsed));
    }

    const Template* find(const QString& name) const { return m_templates.value(name).get(); }

    PartialSource source() const
    {
        return [this](const QString& name) { return find(name); };
    }

private:
    QHash<QString, std::shared_ptr<Template>> m_templates;
};

Result<Rendered> renderedFrom(const QString& source, const Value& content,
                              const RenderOptions& options = {})
{
    const auto parsed = Template::parse(source);
    EXPECT_TRUE(parsed) << qPrintable(source);
    return parsed ? render(*parsed, content, options) : Result<Rendered>(parsed.error());
}

QString textOf(const char16_t* source, const char* json, const RenderOptions& options = {})
{
    const auto result = renderedFrom(QString::fromUtf16(source), values(json), options);
    EXPECT_TRUE(result) << qPrintable(QString::fromUtf16(source));
    return result ? result->text : QString();
}

struct Case {
    const char16_t* source;
    const char* json;
    const char16_t* text;
};

void expectAll(std::span<const Case> cases, const RenderOptions& options = {})
{
    for (const Case& c : cases)
        EXPECT_EQ(textOf(c.source, c.json, options), QString::fromUtf16(c.text))
            << qPrintable(QString::fromUtf16(c.source)) << " with " << c.json;
}

TEST(Mustache, Comments)
{
    const Case cases[] = {
        {u"前{{! 覚え書き }}後", "{}", u"前後"},
        {u"前{{!\n二行の\n覚え書き\n}}後", "{}", u"前後"},
        {u"前\n{{! 一行 }}\n後\n", "{}", u"前\n後\n"},
        {u"前\n \t{{! 字下げ }} \n後", "{}", u"前\n後"},
        {u"前\r\n{{! CR LF }}\r\n後", "{}", u"前\r\n後"},
        {u"  {{! 初めの行 }}\n後", "{}", u"後"},
        {u"前\n  {{! 終わりの行 }}", "{}", u"前\n"},
        {u"前\n{{!\n長い\n}}\n後", "{}", u"前\n後"},
        {u"  前 {{! 途中 }}\n", "{}", u"  前 \n"},
        {u"{{! a }}{{! b }}\n後", "{}", u"\n後"}, // two on a line stand in the line
        {u"前\n　{{! 全角の空白は字 }}\n", "{}", u"前\n　\n"},
        {u">{{! a}}{{!a}}<", R"({"! a": 1, "!a": 2, "a": 3})", u"><"},
    };
    expectAll(cases);
}

TEST(Mustache, Delimiters)
{
    const Case cases[] = {
        {u"{{=<% %>=}}（<% a %>）{{a}}", R"({"a": "甲"})", u"（甲）{{a}}"},
        {u"{{=[ ]=}}[a]", R"({"a": "甲"})", u"甲"},
        {u"{{=| |=}}|#a||b||/a||={{ }}=|{{b}}", R"({"a": true, "b": 1})", u"11"},
        {u"{{#a}}{{=| |=}}|b||/a|", R"({"a": true, "b": 1})", u"1"},
        {u"{{=@   @=}}@a@", R"({"a": 1})", u"1"},
        {u"{{= <% %> =}}<%{a}%><%& a%>", R"({"a": "<"})", u"<<"},
        {u"前\n  {{=<% %>=}}  \n後", "{}", u"前\n後"},
        {u"前 {{=<% %>=}}\n後", "{}", u"前 \n後"},
        {u"前\r\n{{=<% %>=}}\r\n後", "{}", u"前\r\n後"},
    };
    expectAll(cases);
    // A template inside another one begins with the usual delimiters, and changes its own alone.
    const Shelf shelf = {{u"p", u"{{a}}{{=<% %>=}}<%a%>"}};
    RenderOptions options;
    options.partials = shelf.source();
    EXPECT_EQ(textOf(u"{{=| |=}}|>p||a|", R"({"a": 1})", options), QStringLiteral("111"));
}

TEST(Mustache, Interpolation)
{
    const Case cases[] = {
        {u"タグのない文 {a} }}", R"({"a": 1})", u"タグのない文 {a} }}"},
        {u"{{a}}{{ a }}{{\ta\n}}{{　a　}}", R"({"a": "甲"})", u"甲甲甲甲"},
        {u"{{a}}", R"({"a": "{{b}}", "b": "乙"})", u"{{b}}"},
        {u"{{a}} {{b}} {{c}} {{d}}", R"({"a": 85, "b": 1.21, "c": -3, "d": 100000000.0})",
         u"85 1.21 -3 100000000"},
        {u"{{a}}{{{a}}}{{&a}}", R"({"a": null})", u""},
        {u"[{{none}}{{{none}}}{{&none}}]", "{}", u"[]"},
        {u"{{a.b.c}}", R"({"a": {"b": {"c": "深い"}}})", u"深い"},
        {u"[{{a.b.c}}]", R"({"a": {}})", u"[]"},
        {u"[{{a.b}}]", R"({"a.b": 1})", u"[]"},
        {u"{{a.b}}", R"({"a.b": 1, "a": {"b": 2}})", u"2"},
        {u"[{{#a}}{{b.c}}{{/a}}]", R"({"a": {"b": {}}, "b": {"c": "外"}})", u"[]"},
        {u"{{#a}}{{b.c}}{{/a}}", R"({"a": {"x": 1}, "b": {"c": "外"}})", u"外"},
        {u"{{.}}", R"("根")", u"根"},
        {u"{{.}}", "85", u"85"},
        {u"  {{a}}\n", R"({"a": "---"})", u"  ---\n"},
        {u"{{a}}", R"({"a": true})", u"true"},
        {u"{{a}}", R"({"a": "2026-11-24"})", u"2026-11-24"}, // a text stays as it is
    };
    expectAll(cases);
}

TEST(Mustache, Escaping)
{
    const char* json = R"({"a": "& \" ' < >"})";
    RenderOptions html;
    html.escape = Escape::html;
    EXPECT_EQ(textOf(u"{{a}}", json), QStringLiteral("& \" ' < >"));
    EXPECT_EQ(textOf(u"{{a}}", json, html), QStringLiteral("&amp; &quot; &#39; &lt; &gt;"));
    EXPECT_EQ(textOf(u"{{{a}}}|{{&a}}", json, html), QStringLiteral("& \" ' < >|& \" ' < >"));
    EXPECT_EQ(textOf(u"<b>{{x ?? 「<i>」}}", json, html), QStringLiteral("<b>&lt;i&gt;"));
}

TEST(Mustache, Sections)
{
    const Case cases[] = {
        {u"[{{#a}}表示{{/a}}]", R"({"a": true})", u"[表示]"},
        {u"[{{#a}}表示{{/a}}]", R"({"a": false})", u"[]"},
        {u"[{{#a}}表示{{/a}}]", R"({"a": null})", u"[]"},
        {u"[{{#a}}表示{{/a}}]", R"({"a": ""})", u"[]"},
        {u"[{{#a}}表示{{/a}}]", R"({"a": 0})", u"[]"},
        {u"[{{#a}}表示{{/a}}]", R"({"a": 0.0})", u"[]"},
        {u"[{{#a}}表示{{/a}}]", R"({"a": "0"})", u"[表示]"},
        {u"[{{#a}}表示{{/a}}]", R"({"a": {}})", u"[表示]"},
        {u"[{{#a}}表示{{/a}}]", "{}", u"[]"},
        {u"{{#a}}{{b}}{{/a}}", R"({"a": {"b": "内"}, "b": "外"})", u"内"},
        {u"{{#a}}{{c}}{{/a}}", R"({"a": {"b": 1}, "c": "外"})", u"外"},
        {u"{{#a}}{{.}}は{{a}}{{/a}}", R"({"a": "甲"})", u"甲は甲"},
        {u"{{#a}}[{{n}}]{{/a}}", R"({"a": [{"n": 1}, {"n": 2}]})", u"[1][2]"},
        {u"{{#a}}[{{.}}]{{/a}}", R"({"a": ["甲", 2, 1.5]})", u"[甲][2][1.5]"},
        {u"{{#a}}({{#.}}{{.}}{{/.}}){{/a}}", "{\"a\": [[1, 2], [\"x\"]]}", u"(12)(x)"},
        {u"{{#.}}[{{n}}]{{/.}}", R"([{"n": 1}, {"n": 2}])", u"[1][2]"},
        {u"[{{#a}}x{{/a}}]", R"({"a": []})", u"[]"},
        {u"{{#a}}甲{{#b}}乙{{/b}}丙{{/a}}", R"({"a": true, "b": false})", u"甲丙"},
        {u"{{#a}}{{#a}}甲{{/a}}{{/a}}", R"({"a": true})", u"甲"},
        {u"{{#a.b}}甲{{/a.b}}", R"({"a": {"b": true}})", u"甲"},
        {u"[{{#a.b.c}}甲{{/a.b.c}}]", R"({"a": {}})", u"[]"},
        {u"甲\n{{#a}}\n乙\n{{/a}}\n丙\n", R"({"a": true})", u"甲\n乙\n丙\n"},
        {u"甲\n  {{#a}}\n乙\n  {{/a}}\n丙", R"({"a": true})", u"甲\n乙\n丙"},
        {u"甲\r\n{{#a}}\r\n{{/a}}\r\n丙", R"({"a": true})", u"甲\r\n丙"},
        {u"  {{#a}}\n乙{{/a}}\n丙", R"({"a": true})", u"乙\n丙"},
        {u"甲{{#a}}\n乙\n  {{/a}}", R"({"a": true})", u"甲\n乙\n"},
        {u" {{#a}}甲{{/a}}\n {{#a}}乙{{/a}}\n", R"({"a": true})", u" 甲\n 乙\n"},
        {u"|{{# a }}={{/ a }}|", R"({"a": true})", u"|=|"},
        {u"{{ #a }}x{{ /a }}", R"({"a": true})", u"x"},
    };
    expectAll(cases);
}

TEST(Mustache, Inverted)
{
    const Case cases[] = {
        {u"[{{^a}}表示{{/a}}]", R"({"a": false})", u"[表示]"},
        {u"[{{^a}}表示{{/a}}]", R"({"a": true})", u"[]"},
        {u"[{{^a}}表示{{/a}}]", R"({"a": null})", u"[表示]"},
        {u"[{{^a}}表示{{/a}}]", R"({"a": ""})", u"[表示]"},
        {u"[{{^a}}表示{{/a}}]", R"({"a": 0})", u"[表示]"},
        {u"[{{^a}}表示{{/a}}]", R"({"a": []})", u"[表示]"},
        {u"[{{^a}}表示{{/a}}]", R"({"a": [0]})", u"[]"},
        {u"[{{^a}}表示{{/a}}]", R"({"a": {}})", u"[]"},
        {u"[{{^a}}表示{{/a}}]", "{}", u"[表示]"},
        {u"[{{^a.b.c}}表示{{/a.b.c}}]", R"({"a": {}})", u"[表示]"},
        {u"{{^a}}甲{{^a}}乙{{/a}}丙{{/a}}", R"({"a": false})", u"甲乙丙"},
        {u"甲\n{{^a}}\n乙\n{{/a}}\n丙", R"({"a": false})", u"甲\n乙\n丙"},
        {u"|{{^ a }}={{/ a }}|", R"({"a": false})", u"|=|"},
    };
    expectAll(cases);
}

TEST(Mustache, Partials)
{
    const Shelf shelf = {
        {u"text", u"中身"},
        {u"star", u"*{{a}}*"},
        {u"node", u"{{c}}<{{#nodes}}{{>node}}{{/nodes}}>"},
        {u"outer", u"*{{a}} {{>text}}*"},
        {u"lines", u">\n>"},
        {u"ended", u"甲\n乙\n"},
        {u"value", u"|\n{{{a}}}\n|\n"},
        {u"starts", u"{{! 行の初め }}甲\n{{#yes}}乙\n{{/yes}}丙\n\n{{a}}"},
        {u"inline", u"甲 {{>lines}}\n"},
        {u"nested", u"{{#yes}}\n  {{>lines}}\n{{/yes}}\n"},
        {u"締めの 挨拶", u"よろしく"},
    };
    RenderOptions options;
    options.partials = shelf.source();
    const Case cases[] = {
        {u"[{{>text}}]", "{}", u"[中身]"},
        {u"[{{> text }}]", "{}", u"[中身]"},
        {u"[{{>none}}]", "{}", u"[]"},
        {u"{{>star}}", R"({"a": 1})", u"*1*"},
        {u"{{>node}}", R"({"c": "X", "nodes": [{"c": "Y", "nodes": []}]})", u"X<Y<>>"},
        {u"{{>outer}}", R"({"a": 1})", u"*1 中身*"},
        {u"  {{a}}  {{> lines}}\n", R"({"a": "|"})", u"  |  >\n>\n"},
        {u"|\r\n{{>text}}\r\n|", "{}", u"|\r\n中身|"},
        {u"  {{>lines}}\n>", "{}", u"  >\n  >>"},
        {u">\n  {{>lines}}", "{}", u">\n  >\n  >"},
        {u"  {{>ended}}\n丙", "{}", u"  甲\n  乙\n丙"},
        {u" {{>value}}\n/", R"({"a": "<\n->"})", u" |\n <\n->\n |\n/"},
        {u"  {{>starts}}\n", R"({"a": 1, "yes": true})", u"  甲\n  乙\n  丙\n  \n  1"},
        {u"  {{>starts}}\n", R"({"a": 1, "yes": false})", u"  甲\n  丙\n  \n  1"},
        {u"  {{>inline}}\n", "{}", u"  甲 >\n>\n"},
        {u"\t{{>nested}}\n", R"({"yes": [1, 2]})", u"\t  >\n\t  >\t  >\n\t  >"},
        {u"{{> 締めの 挨拶 }}", "{}", u"よろしく"},
    };
    expectAll(cases, options);
}

TEST(TemplateRender, KeepsLinesOfTheirOwn)
{
    const Shelf shelf = {{u"結び", u"敬具"}, {u"署名", u"帳場\n"}, {u"空", u"{{#none}}x{{/none}}"}};
    RenderOptions options;
    options.partials = shelf.source();
    const char16_t* const source =
        u"{{>結び}}\n{{>空}}\n{{>署名}}\n{{>none}}\n{{>結び}}終\n{{>結び}}";
    EXPECT_EQ(textOf(source, "{}", options), QStringLiteral("敬具帳場\n敬具終\n敬具"));
    options.wholeLines = true;
    EXPECT_EQ(textOf(source, "{}", options), QStringLiteral("敬具\n帳場\n敬具終\n敬具"));
    options.whenMissing = WhenMissing::keepTag;
    EXPECT_EQ(textOf(u"{{>none}}\n{{>結び}}", "{}", options), QStringLiteral("{{>none}}\n敬具"));
}

TEST(TemplateRender, SaysWhatIsMissing)
{
    const Shelf shelf = {{u"署名", u"---\n{{seller.name}}\n{{> 肩書 }}"}};
    RenderOptions options;
    options.partials = shelf.source();
    const QString source = QStringLiteral("{{a}}様\n{{#list}}{{b}}{{c}}{{/list}}👍{{ none ?? d }}\n"
                                          "{{e ?? f | 日付}}{{g - 1日}}\n{{> 署名}}{{object}}");
    const Value content = values(R"({"a": null, "list": [{"b": 1}, {}], "object": {"x": 1}})");
    const auto result = renderedFrom(source, content, options);
    ASSERT_TRUE(result);

    struct Expected {
        const char16_t* name;
        Place place;
        const char16_t* in;
    };

    const Expected expected[] = {
        {u"a", {1, 1}, u""},
        {u"c", {2, 15}, u""},
        {u"b", {2, 10}, u""},
        {u"g", {3, 16}, u""},
        {u"seller.name", {2, 1}, u"署名"},
        {u"> 肩書", {3, 1}, u"署名"},
        {u"object", {4, 9}, u""},
    };
    ASSERT_EQ(result->missing.size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        const Missing& missing = result->missing[i];
        EXPECT_EQ(missing.name, QString::fromUtf16(expected[i].name));
        EXPECT_EQ(missing.place, expected[i].place) << qPrintable(missing.name);
        EXPECT_EQ(missing.in, QString::fromUtf16(expected[i].in));
        const Template* in = missing.in.isEmpty() ? nullptr : shelf.find(missing.in);
        const QString& written = in ? in->source() : source;
        EXPECT_TRUE(written.mid(missing.span.start, missing.span.end - missing.span.start)
                        .contains(missing.name));
    }
    EXPECT_EQ(result->text, QStringLiteral("様\n1👍d\nf\n---\n\n"));
    const QStringList used = {
        QStringLiteral("a"),    QStringLiteral("b"),      QStringLiteral("c"),
        QStringLiteral("e"),    QStringLiteral("g"),      QStringLiteral("list"),
        QStringLiteral("none"), QStringLiteral("object"), QStringLiteral("seller.name")};
    EXPECT_EQ(result->used, used);

    options.whenMissing = WhenMissing::keepTag;
    const auto kept = renderedFrom(QStringLiteral("{{a}}様 {{ b - 1日 }}{{>c}}{{#d}}x{{/d}}"),
                                   values("{}"), options);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->text, QStringLiteral("{{a}}様 {{ b - 1日 }}{{>c}}"));
}

TEST(TemplateRender, SaysWhatWasFilled)
{
    const Shelf shelf = {{u"p", u"[{{a}}]"}};
    RenderOptions options;
    options.partials = shelf.source();
    const QString source = QStringLiteral("前{{a}}と{{b}}{{#list}}{{.}}{{/list}}{{>p}}");
    const auto result = renderedFrom(source, values(R"({"a": "甲乙", "list": [1, 2]})"), options);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->text, QStringLiteral("前甲乙と12[甲乙]"));

    struct Expected {
        const char16_t* text;
        const char16_t* tag;
        bool missing;
    };

    const Expected expected[] = {
        {u"甲乙", u"{{a}}", false}, {u"", u"{{b}}", true},       {u"1", u"{{.}}", false},
        {u"2", u"{{.}}", false},    {u"甲乙", u"{{>p}}", false},
    };
    ASSERT_EQ(result->filled.size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        const Filled& filled = result->filled[i];
        EXPECT_EQ(result->text.mid(filled.result.start, filled.result.end - filled.result.start),
                  QString::fromUtf16(expected[i].text));
        EXPECT_EQ(source.mid(filled.source.start, filled.source.end - filled.source.start),
                  QString::fromUtf16(expected[i].tag));
        EXPECT_EQ(filled.missing, expected[i].missing);
    }
}

TEST(TemplateRender, MarksTheCursor)
{
    for (const char16_t* source : {u"前{{カーソル}}後{{カーソル}}", u"前{{ cursor }}後"}) {
        const auto result = renderedFrom(QString::fromUtf16(source), values("{}"));
        ASSERT_TRUE(result);
        EXPECT_EQ(result->text, QStringLiteral("前後"));
        EXPECT_EQ(result->cursor, 1);
        EXPECT_TRUE(result->missing.empty());
        EXPECT_TRUE(result->used.isEmpty());
    }
    const auto named = renderedFrom(QStringLiteral("{{cursor}}"), values(R"({"cursor": "矢印"})"));
    ASSERT_TRUE(named);
    EXPECT_EQ(named->text, QStringLiteral("矢印"));
    EXPECT_FALSE(named->cursor);
}

TEST(TemplateRender, ShowsTheBranchAskedFor)
{
    const QString source = QStringLiteral("{{#a}}有{{b}}{{/a}}{{^a}}無{{/a}}");
    RenderOptions options;
    options.branches.insert(QStringLiteral("a"), true);
    EXPECT_EQ(renderedFrom(source, values("{}"), options)->text, QStringLiteral("有"));
    EXPECT_EQ(renderedFrom(source, values(R"({"a": [{"b": 1}, {"b": 2}]})"), options)->text,
              QStringLiteral("有1有2"));
    options.branches[QStringLiteral("a")] = false;
    EXPECT_EQ(renderedFrom(source, values(R"({"a": true})"), options)->text, QStringLiteral("無"));
}

TEST(TemplateRender, DecidesNothingThatMustBeKnownFirst)
{
    const auto catalogue = Catalogue::load();
    ASSERT_TRUE(catalogue);
    const Shelf shelf = {{u"追伸", u"{{^お渡し済み}}未{{/お渡し済み}}"}};
    RenderOptions options;
    options.catalogue = &*catalogue;
    options.partials = shelf.source();
    options.mustKnow = {QStringLiteral("room.delivered"), QStringLiteral("client.firstTime"),
                        QStringLiteral("own")};

    struct Undecided {
        const char16_t* source;
        const char* json;
        const char16_t* text;
        const char16_t* missing; // name and column, one behind the other
        const char16_t* kept; // the text with tags
    };

    const Undecided cases[] = {
        {u"前{{#own}}有{{x}}{{/own}}{{^own}}無{{/own}}後", "{}", u"前後", u"own 2 own 24 ",
         u"前{{#own}}後"},
        {u"{{^own}}無{{/own}}", R"({"own": null})", u"", u"own 1 ", u"{{^own}}"},
        {u"{{^own}}無{{/own}}", R"({"own": ""})", u"", u"own 1 ", u"{{^own}}"},
        {u"{{#own}}有{{/own}}{{^own}}無{{/own}}", R"({"own": false})", u"無", u"", u"無"},
        {u"{{#own}}有{{/own}}{{^own}}無{{/own}}", R"({"own": 0})", u"無", u"", u"無"},
        {u"{{#own}}有{{/own}}{{^own}}無{{/own}}", R"({"own": true})", u"有", u"", u"有"},
        {u"{{#own}}{{.}}{{/own}}", R"({"own": [1, 2]})", u"12", u"", u"12"},
        // By every name of the variable; one tag for all of them, also from inside a template.
        {u"{{#制作物をお渡し済み}}有{{/制作物をお渡し済み}}{{^room.delivered}}無{{/room.delivered}}"
         u"{{> 追伸}}",
         "{}", u"", u"制作物をお渡し済み 1 room.delivered 30 お渡し済み 1 ",
         u"{{#制作物をお渡し済み}}"},
        {u"{{^制作物をお渡し済み}}無{{/制作物をお渡し済み}}", R"({"room": {"delivered": false}})",
         u"無", u"", u"無"},
        {u"{{#client}}{{^firstTime}}再{{/firstTime}}{{/client}}", R"({"client": {"name": "山"}})",
         u"", u"firstTime 12 ", u"{{^firstTime}}"},
        {u"{{^firstTime}}再{{/firstTime}}", "{}", u"再", u"", u"再"},
        // What nobody has to know is decided as ever.
        {u"{{#other}}有{{/other}}{{^other}}無{{/other}}", "{}", u"無", u"", u"無"},
        {u"{{#other}}{{#own}}有{{/own}}{{/other}}", "{}", u"", u"", u""},
        {u"前\n{{#own}}\n有\n{{/own}}\n{{^own}}\n無\n{{/own}}\n後", "{}", u"前\n後",
         u"own 1 own 1 ", u"前\n{{#own}}\n後"},
    };
    for (const Undecided& c : cases) {
        const QString source = QString::fromUtf16(c.source);
        options.whenMissing = WhenMissing::blank;
        const auto result = renderedFrom(source, values(c.json), options);
        ASSERT_TRUE(result) << qPrintable(source);
        EXPECT_EQ(result->text, QString::fromUtf16(c.text)) << qPrintable(source);
        QString missing;
        for (const Missing& gap : result->missing)
            missing += QStringLiteral("%1 %2 ").arg(gap.name).arg(gap.place.column);
        EXPECT_EQ(missing, QString::fromUtf16(c.missing)) << qPrintable(source);
        options.whenMissing = WhenMissing::keepTag;
        EXPECT_EQ(renderedFrom(source, values(c.json), options)->text, QString::fromUtf16(c.kept))
            << qPrintable(source);
    }
    // A branch that was asked for is shown.
    options.branches = {{QStringLiteral("own"), false}};
    const auto forced =
        renderedFrom(QStringLiteral("{{#own}}有{{/own}}{{^own}}無{{/own}}"), values("{}"), options);
    ASSERT_TRUE(forced);
    EXPECT_EQ(forced->text, QStringLiteral("無"));
    EXPECT_TRUE(forced->missing.empty());
}

TEST(TemplateRender, RefusesLoops)
{
    const Shelf shelf = {
        {u"甲", u"\n {{>乙}}"},          {u"乙", u"{{>丙}}"}, {u"丙", u"x{{>乙}}"},
        {u"深", u"{{#a}}{{>深}}{{/a}}"}, {u"自", u"{{>自}}"}, {u"腕", u"{{#list}}{{>腕}}{{/list}}"},
    };
    RenderOptions options;
    options.partials = shelf.source();

    struct Loop {
        const char16_t* source;
        const char16_t* where;
        const char16_t* detail;
    };

    const Loop loops[] = {
        {u"{{>甲}}", u"丙:1:2", u"乙 → 丙 → 乙"},
        {u"{{>自}}", u"自:1:1", u"自 → 自"},
        {u"{{>深}}", u"深:1:7", u"深 → 深"}, // the context grows: only the depth tells
        {u"{{>腕}}", u"腕:1:10", u"腕 → 腕"},
    };
    for (const Loop& loop : loops) {
        const auto result = renderedFrom(QString::fromUtf16(loop.source),
                                         values(R"({"a": {"b": 1}, "list": [1, 2, 3]})"), options);
        ASSERT_FALSE(result) << qPrintable(QString::fromUtf16(loop.source));
        EXPECT_EQ(result.error(),
                  (Error{ErrorCode::templateLoop, QString::fromUtf16(loop.where),
                         QString::fromUtf16(loop.detail)}));
    }
    // A letter that stands in its own signature.
    const auto itself = render(*shelf.find(QStringLiteral("自")), {}, options);
    ASSERT_FALSE(itself);
    EXPECT_EQ(itself.error().detail, QStringLiteral("自 → 自"));
    // The same template twice, and with its parts, is no loop.
    EXPECT_TRUE(renderedFrom(QStringLiteral("{{>深}}{{>深}}"), {}, options));
}

TEST(TemplateRender, RefusesTooMuch)
{
    Shelf shelf = {};
    for (int i = 0; i < 100; ++i)
        shelf.add(QStringLiteral("p%1").arg(i), QStringLiteral("{{>p%1}}").arg(i + 1));
    RenderOptions options;
    options.partials = shelf.source();
    const auto deep = renderedFrom(QStringLiteral("{{>p0}}"), {}, options);
    ASSERT_FALSE(deep);
    EXPECT_EQ(deep.error(), (Error{ErrorCode::templateTooDeep, QStringLiteral("p63:1:1"), {}}));
    options.deepest = 101;
    EXPECT_TRUE(renderedFrom(QStringLiteral("{{>p0}}"), {}, options));

    options.largest = 10;
    EXPECT_TRUE(renderedFrom(QStringLiteral("0123456789"), {}, options));
    for (const char16_t* source : {u"0123456789x", u"{{a}}x", u"{{#list}}{{a}}{{/list}}"}) {
        const auto large = renderedFrom(QString::fromUtf16(source),
                                        values(R"({"a": "0123456789", "list": [1, 2]})"), options);
        ASSERT_FALSE(large) << qPrintable(QString::fromUtf16(source));
        EXPECT_EQ(large.error().code, ErrorCode::templateTooLarge);
        EXPECT_EQ(large.error().detail, QStringLiteral("10"));
    }
    // A thousand times a thousand times … nothing: ends, too.
    const Value thousand = Value(Value::List(1'000, Value(1)));
    const Value content = Value(Value::Object{{QStringLiteral("l"), thousand}});
    const auto endless = renderedFrom(QStringLiteral("{{#l}}").repeated(10) + u"{{! }}"
                                          + QStringLiteral("{{/l}}").repeated(10),
                                      content);
    ASSERT_FALSE(endless);
    EXPECT_EQ(endless.error().code, ErrorCode::templateTooLarge);
    // Sections in templates in sections: every limit kept, and still too deep for the stack.
    Shelf tower = {};
    for (int i = 0; i < 60; ++i)
        tower.add(QStringLiteral("t%1").arg(i),
                  QStringLiteral("{{#a}}").repeated(60) + QStringLiteral("{{>t%1}}").arg(i + 1)
                      + QStringLiteral("{{/a}}").repeated(60));
    RenderOptions high;
    high.partials = tower.source();
    const auto towering = renderedFrom(QStringLiteral("{{>t0}}"), values(R"({"a": true})"), high);
    ASSERT_FALSE(towering);
    EXPECT_EQ(towering.error().code, ErrorCode::templateTooDeep);
}

TEST(TemplateRender, ManyMissingValuesAreCountedInOneWalk)
{
    const auto result = renderedFrom(QStringLiteral("{{a}}").repeated(190'000), {});
    ASSERT_TRUE(result);
    ASSERT_EQ(result->missing.size(), 190'000U);
    EXPECT_EQ(result->missing.back().place, (Place{1, 949'996}));
}

TEST(TemplateRender, ValuesFromJson)
{
    EXPECT_EQ(values(R"([true, null, 9223372036854775807, 18446744073709551615, -1])"),
              Value(Value::List{Value(true), Value(), Value(std::numeric_limits<qint64>::max()),
                                Value(18446744073709551615.0), Value(-1)}));
    const auto twice = valueFromJson(R"({"a": 1, "a": 2})", QStringLiteral("d"));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error(),
              (Error{ErrorCode::duplicateId, QStringLiteral("d: $.a"), QStringLiteral("a")}));
}

TEST(TemplateRenderProperty, WithoutTagsItIsTheSource)
{
    for (int round = 0; round < test::propertyRounds(300); ++round) {
        test::RandomText random(static_cast<unsigned>(round));
        const QString text = random.text(random.number(0, 500));
        const auto result = renderedFrom(text, {});
        ASSERT_TRUE(result) << round;
        EXPECT_EQ(result->text, text) << round;
        EXPECT_TRUE(result->missing.empty() && result->filled.empty() && result->used.isEmpty());
    }
}

// The values hold no delimiter and neither do the texts: what is in the result came out of a tag.
bool holdsTag(const QString& text)
{
    for (const char16_t* mark : {u"{{", u"}}", u"<%", u"%>", u"[[", u"]]", u"@"}) {
        if (text.contains(QString::fromUtf16(mark)))
            return true;
    }
    return false;
}

TEST(TemplateRenderProperty, NeverARawTag)
{
    const auto catalogue = Catalogue::load();
    ASSERT_TRUE(catalogue);
    int complete = 0;
    int incomplete = 0;
    for (int round = 0; round < test::propertyRounds(5'000); ++round) {
        test::RandomTemplate random(static_cast<unsigned>(round));
        QHash<QString, Template> parts;
        for (int i = 0; i < 3; ++i) {
            const auto part = Template::parse(random.freshSource(random.number(0, 4)));
            if (part)
                parts.insert(QStringLiteral("p%1").arg(i), *part);
        }
        const auto parsed = Template::parse(random.freshSource(random.number(1, 12)));
        if (!parsed)
            continue;
        RenderOptions options;
        options.escape = random.number(0, 1) == 0 ? Escape::text : Escape::html;
        options.catalogue = random.number(0, 1) == 0 ? &*catalogue : nullptr;
        options.partials = [&parts](const QString& name) {
            const auto found = parts.constFind(name);
            return found == parts.constEnd() ? nullptr : &*found;
        };
        const auto result = render(*parsed, random.values(), options);
        if (!result) {
            EXPECT_FALSE(result.error().where.isEmpty()) << round;
            continue;
        }
        // A tag without its end takes the next one for its name, and what was that one's end may
        // be left over: but then the name is missing.
        EXPECT_FALSE((result->missing.empty() || !random.isBroken()) && holdsTag(result->text))
            << round << qPrintable(parsed->source());
        ++(result->missing.empty() ? complete : incomplete);
        qsizetype before = 0;
        for (const Filled& filled : result->filled) {
            ASSERT_LE(before, filled.result.start) << round;
            ASSERT_LE(filled.result.start, filled.result.end) << round;
            before = filled.result.end;
        }
        ASSERT_LE(before, result->text.size()) << round;
    }
    EXPECT_GT(complete, 300);
    EXPECT_GT(incomplete, 1'000);
}

} // namespace
