// Where tags stand, what is wrong with them, and that the tree covers its source.
#include "support/random_template.h"
#include "templating/expression.h"
#include "templating/template.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace choba;
using namespace choba::templating;

namespace {

struct Broken {
    const char16_t* source;
    ErrorCode code;
    const char* where;
    const char16_t* detail = u"";
};

TEST(TemplateParser, SaysWhereAndWhatIsWrong)
{
    const Broken cases[] = {
        {u"{{name", ErrorCode::templateTagOpen, "1:1"},
        {u"お客様\r\n  {{name}", ErrorCode::templateTagOpen, "2:3"},
        {u"a\rb\r{{", ErrorCode::templateTagOpen, "3:1"},
        {u"👍{{{x}}", ErrorCode::templateTagOpen, "1:2"},
        {u"{{=<% %>}}", ErrorCode::templateTagOpen, "1:1"},
        {u"{{! まだ", ErrorCode::templateTagOpen, "1:1"},
        {u"{{お客様名 です {{x}}", ErrorCode::templateTagOpen, "1:1"},
        {u"{{> 署名 {{x}}", ErrorCode::templateTagOpen, "1:1"},
        {u"{{#a}}\n{{#b}}x{{/b}}", ErrorCode::templateSectionOpen, "1:1", u"a"},
        {u"{{#a}}\n{{^b}}x", ErrorCode::templateSectionOpen, "2:1", u"b"},
        {u"x{{/a}}", ErrorCode::templateSectionClosed, "1:2", u"a"},
        {u"{{#a}}{{#b}}{{/a}}{{/b}}", ErrorCode::templateSectionClosed, "1:13", u"a"},
        {u"{{}}", ErrorCode::templateBadTag, "1:1", u"{{}}"},
        {u"{{  }}", ErrorCode::templateBadTag, "1:1", u"{{  }}"},
        {u"{{#}}x{{/}}", ErrorCode::templateBadTag, "1:1", u"{{#}}"},
        {u"{{>}}", ErrorCode::templateBadTag, "1:1", u"{{>}}"},
        {u"{{# a b }}{{/ a b }}", ErrorCode::templateBadTag, "1:1", u"{{# a b }}"},
        {u"{{=x=}}", ErrorCode::templateBadTag, "1:1", u"{{=x=}}"},
        {u"{{=a b c=}}", ErrorCode::templateBadTag, "1:1", u"{{=a b c=}}"},
        {u"{{= = = =}}", ErrorCode::templateBadTag, "1:1", u"{{= = = =}}"},
        {u"{{client name}}", ErrorCode::templateBadTag, "1:1", u"{{client name}}"},
        {u"{{x ?? }}", ErrorCode::templateBadTag, "1:1", u"{{x ?? }}"},
        {u"{{x ?? 「a}}", ErrorCode::templateBadTag, "1:1", u"{{x ?? 「a}}"},
        {u"{{x - 1年}}", ErrorCode::templateBadTag, "1:1", u"{{x - 1年}}"},
        {u"{{x | date time}}", ErrorCode::templateBadTag, "1:1", u"{{x | date time}}"},
    };
    for (const Broken& c : cases) {
        const auto plain = Template::parse(QString::fromUtf16(c.source));
        ASSERT_FALSE(plain) << qPrintable(QString::fromUtf16(c.source));
        const Error expected{c.code, QString::fromUtf8(c.where), QString::fromUtf16(c.detail)};
        EXPECT_EQ(plain.error().code, expected.code) << qPrintable(QString::fromUtf16(c.source));
        EXPECT_EQ(plain.error().where, expected.where) << qPrintable(QString::fromUtf16(c.source));
        EXPECT_EQ(plain.error().detail, expected.detail);
        const auto named = Template::parse(QString::fromUtf16(c.source), QStringLiteral("締め"));
        ASSERT_FALSE(named);
        EXPECT_EQ(named.error().where, QStringLiteral("締め:") + expected.where);
    }
}

TEST(TemplateParser, TooMuchIsRefused)
{
    const auto nested = [](int depth) -> QString {
        return QStringLiteral("{{#a}}").repeated(depth) + QStringLiteral("{{/a}}").repeated(depth);
    };
    EXPECT_TRUE(Template::parse(nested(deepestSection)));
    const auto tooDeep = Template::parse(nested(deepestSection + 1));
    ASSERT_FALSE(tooDeep);
    EXPECT_EQ(tooDeep.error(), (Error{ErrorCode::templateTooDeep, QStringLiteral("1:385"), {}}));

    EXPECT_TRUE(Template::parse(QString(longestTemplate, u'あ')));
    const auto tooLong = Template::parse(QString(longestTemplate, u'あ') + u"\n\n");
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error(),
              (Error{ErrorCode::templateTooLong, QStringLiteral("1:1000001"),
                     QStringLiteral("1000000")}));
    // Ten megabytes, and what is left of them below the limit: no stack is deep enough for these.
    EXPECT_EQ(Template::parse(QStringLiteral("{{#a}}").repeated(1'700'000)).error().code,
              ErrorCode::templateTooLong);
    EXPECT_EQ(Template::parse(QStringLiteral("{{#a}}").repeated(160'000)).error().code,
              ErrorCode::templateTooDeep);
    const QString open(longestTemplate, u'{');
    EXPECT_EQ(Template::parse(open).error().code, ErrorCode::templateTagOpen);
    EXPECT_EQ(scanTags(open).size(), 333'333U);
}

TEST(TemplateParser, TreeWithPlaces)
{
    const QString source = QStringLiteral("様{{#list}}\n  {{> 締めの 挨拶 }}\n{{ name }}{{/list}}");
    const auto parsed = Template::parse(source);
    ASSERT_TRUE(parsed);
    const auto written = [&source](Span span) {
        return source.mid(span.start, span.end - span.start);
    };
    ASSERT_EQ(parsed->nodes().size(), 2U);
    const Node& text = parsed->nodes()[0];
    EXPECT_EQ(text.kind, NodeKind::text);
    EXPECT_EQ(written(text.span), QStringLiteral("様"));
    const Node& section = parsed->nodes()[1];
    EXPECT_EQ(section.kind, NodeKind::section);
    EXPECT_EQ(section.name, QStringLiteral("list"));
    EXPECT_EQ(written(section.span), QStringLiteral("{{#list}}"));
    EXPECT_EQ(written(section.closing), QStringLiteral("{{/list}}"));
    ASSERT_EQ(section.children.size(), 4U);
    EXPECT_EQ(written(section.children[0].span), QStringLiteral("\n"));
    const Node& partial = section.children[1];
    EXPECT_EQ(partial.kind, NodeKind::partial);
    EXPECT_EQ(partial.name, QStringLiteral("締めの 挨拶"));
    EXPECT_TRUE(partial.ownLine);
    EXPECT_EQ(partial.indentation, QStringLiteral("  "));
    EXPECT_EQ(section.children[2].span.start, section.children[2].span.end);
    EXPECT_EQ(section.children[3].kind, NodeKind::value);
    EXPECT_EQ(section.children[3].name, QStringLiteral("name"));
    EXPECT_EQ(section.children[3].path, QStringList{QStringLiteral("name")});
}

TEST(TemplateParser, NamesOfTags)
{
    struct Case {
        const char16_t* tag;
        QStringList names;
    };

    const Case cases[] = {
        {u"{{ client.name }}", {QStringLiteral("client.name")}},
        {u"{{{x}}}", {QStringLiteral("x")}},
        {u"{{& x }}", {QStringLiteral("x")}},
        {u"{{a ?? b ?? 「c」}}", {QStringLiteral("a"), QStringLiteral("b")}},
        {u"{{「c」 | 日付}}", {}},
        {u"{{due.close - 1営業日 | 日付}}", {QStringLiteral("due.close")}},
        {u"{{^a}}{{/a}}", {QStringLiteral("a")}},
        {u"{{>b}}", {QStringLiteral("b")}},
        {u"b", {}},
    };
    for (const Case& c : cases) {
        const auto parsed = Template::parse(QString::fromUtf16(c.tag));
        ASSERT_TRUE(parsed) << qPrintable(QString::fromUtf16(c.tag));
        EXPECT_EQ(namesIn(parsed->nodes().back()), c.names)
            << qPrintable(QString::fromUtf16(c.tag));
    }
}

TEST(TemplateParser, Places)
{
    const QString text = QStringLiteral("a\nb\r\nc\rd👍e");
    EXPECT_EQ(placeOf(text, 0), (Place{1, 1}));
    EXPECT_EQ(placeOf(text, 2), (Place{2, 1}));
    EXPECT_EQ(placeOf(text, 5), (Place{3, 1}));
    EXPECT_EQ(placeOf(text, 7), (Place{4, 1}));
    EXPECT_EQ(placeOf(text, 10), (Place{4, 3}));
    EXPECT_EQ(placeOf(text, 1'000), (Place{4, 4}));
}

TEST(TagScan, FindsTagsWhileTheyAreWritten)
{
    struct Case {
        const char16_t* source;
        std::vector<std::pair<Tag::Kind, const char16_t*>> tags; // and their names
    };

    using Kind = Tag::Kind;
    const Case cases[] = {
        {u"{{a}} {{ b.c }} {{{d}}} {{&e}}",
         {{Kind::value, u"a"}, {Kind::value, u"b.c"}, {Kind::value, u"d"}, {Kind::value, u"e"}}},
        {u"{{#a}}{{^b}}{{/b}}{{/a}}",
         {{Kind::section, u"a"}, {Kind::inverted, u"b"}, {Kind::close, u"b"}, {Kind::close, u"a"}}},
        {u"{{! {{ }}{{> 締め }}", {{Kind::comment, u"{{"}, {Kind::partial, u"締め"}}},
        {u"{{=<% %>=}}<%a%>{{b}}<%={{ }}=%>{{c}}",
         {{Kind::delimiters, u"<% %>"},
          {Kind::value, u"a"},
          {Kind::delimiters, u"{{ }}"},
          {Kind::value, u"c"}}},
        {u"{{=nonsense=}}{{a}}", {{Kind::delimiters, u"nonsense"}, {Kind::value, u"a"}}},
        {u"{{cli", {{Kind::open, u"cli"}}},
        {u"{{cli 様\n{{x}}", {{Kind::open, u"cli 様"}, {Kind::value, u"x"}}},
        {u"{{cli {{x}}", {{Kind::open, u"cli"}, {Kind::value, u"x"}}},
        {u"{{#a\n{{/a}}", {{Kind::open, u"a"}, {Kind::close, u"a"}}},
        {u"{{{a}}", {{Kind::open, u"a}}"}}},
        {u"a } b }} {", {}},
        {u"{{}}", {{Kind::value, u""}}},
    };
    for (const Case& c : cases) {
        const QString source = QString::fromUtf16(c.source);
        const std::vector<Tag> tags = scanTags(source);
        ASSERT_EQ(tags.size(), c.tags.size()) << qPrintable(source);
        for (std::size_t i = 0; i < tags.size(); ++i) {
            const Span name = tags[i].name;
            EXPECT_EQ(int(tags[i].kind), int(c.tags[i].first)) << qPrintable(source);
            EXPECT_EQ(source.mid(name.start, name.end - name.start),
                      QString::fromUtf16(c.tags[i].second))
                << qPrintable(source);
        }
    }
}

// Spans of tags and texts as they follow each other in the source.
void flatten(const std::vector<Node>& nodes, std::vector<Span>& spans)
{
    for (const Node& node : nodes) {
        spans.push_back(node.span);
        flatten(node.children, spans);
        if (node.kind == NodeKind::section || node.kind == NodeKind::inverted)
            spans.push_back(node.closing);
    }
}

// What lies between them came from tags that leave nothing, or is the line around a tag.
bool isLeftOut(const QString& source, Span gap, const std::vector<Tag>& tags)
{
    qsizetype at = gap.start;
    while (at < gap.end) {
        const auto tag = std::find_if(tags.begin(), tags.end(),
                                      [at](const Tag& t) { return t.span.start == at; });
        if (tag != tags.end()) {
            if (tag->kind != Tag::Kind::comment && tag->kind != Tag::Kind::delimiters)
                return false;
            at = tag->span.end;
        } else if (!source[at++].isSpace()) {
            return false;
        }
    }
    return at == gap.end;
}

TEST(TemplateParserProperty, SpansTileTheSource)
{
    int parsedOnes = 0;
    for (int round = 0; round < test::propertyRounds(3'000); ++round) {
        test::RandomTemplate random(static_cast<unsigned>(round));
        const QString source = random.source(random.number(1, 12));
        const auto parsed = Template::parse(source);
        const std::vector<Tag> tags = scanTags(source);
        qsizetype before = 0;
        for (const Tag& tag : tags) {
            ASSERT_LE(before, tag.span.start) << round;
            ASSERT_LT(tag.span.start, tag.span.end) << round;
            ASSERT_LE(tag.span.start, tag.name.start) << round;
            ASSERT_LE(tag.name.end, tag.span.end) << round;
            before = tag.span.end;
        }
        ASSERT_LE(before, source.size()) << round;
        if (!parsed) {
            EXPECT_FALSE(parsed.error().where.isEmpty()) << round;
            continue;
        }
        ++parsedOnes;
        std::vector<Span> spans;
        flatten(parsed->nodes(), spans);
        qsizetype at = 0;
        for (const Span span : spans) {
            ASSERT_LE(at, span.start) << round << qPrintable(source);
            ASSERT_LE(span.start, span.end) << round;
            EXPECT_TRUE(isLeftOut(source, {at, span.start}, tags)) << round << qPrintable(source);
            at = span.end;
        }
        EXPECT_TRUE(isLeftOut(source, {at, source.size()}, tags)) << round << qPrintable(source);
    }
    EXPECT_GT(parsedOnes, 500); // or it proves nothing
}

} // namespace
