// Tags as clicks write them, and tags found in half-written texts.
#include "panes/template_editor_fixture.h"
#include "widgets/template_editor/name_book.h"
#include "widgets/template_editor/preview_maker.h"
#include "widgets/template_editor/tag_map.h"
#include "widgets/template_editor/tag_text.h"
#include "widgets/template_editor/template_details.h"

namespace choba::test {

namespace {

using widgets::DayUnit;
using widgets::Meaning;
using widgets::Showing;
using widgets::ValueTag;

struct Written {
    ValueTag tag;
    QString text;
};

TEST(TemplateTags, ValuesAreWrittenAndReadBack)
{
    const Written cases[] = {
        {{QStringLiteral("お客様名"), 0, DayUnit::businessDays, {}, {}},
         QStringLiteral("{{お客様名}}")},
        {{QStringLiteral("今日"), 3, DayUnit::businessDays, {}, {}},
         QStringLiteral("{{今日 + 3営業日}}")},
        {{QStringLiteral("今日"), -2, DayUnit::weeks, QStringLiteral("M/d"), {}},
         QStringLiteral("{{今日 - 2週 | M/d}}")},
        {{QStringLiteral("今日"), 1, DayUnit::days, {}, QStringLiteral("後日のご連絡")},
         QStringLiteral("{{今日 + 1日 ?? 後日のご連絡}}")},
        {{QStringLiteral("due.close"), 1, DayUnit::months, QStringLiteral("M月d日(ddd) H時"),
          QStringLiteral("追って")},
         QStringLiteral("{{due.close + 1か月 | M月d日(ddd) H時 ?? 追って}}")},
        {{QStringLiteral("色"), 0, DayUnit::businessDays, {}, QStringLiteral("白|黒")},
         QStringLiteral("{{色 ?? \"白|黒\"}}")},
    };
    for (const Written& example : cases) {
        SCOPED_TRACE(qPrintable(example.text));
        EXPECT_EQ(written(example.tag), example.text);
        const auto read = widgets::valueTagOf(QStringView(example.text).mid(2).chopped(2));
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, example.tag);
    }
    for (const QString& more : {QStringLiteral("a ?? b ?? c"), QStringLiteral("a + 1日 + 1時間"),
                                QStringLiteral("a + 1h"), QStringLiteral("a  + 1日")}) {
        const auto read = widgets::valueTagOf(more);
        EXPECT_TRUE(!read || written(*read) == u"{{" + more + u"}}") << qPrintable(more);
    }
}

// Whatever is written as a fallback, the tag stays one tag and the words come out.
TEST(TemplateTags, AFallbackIsWords)
{
    for (const QString& words :
         {QStringLiteral("未定"), QStringLiteral("a | b"), QStringLiteral("？？"),
          QStringLiteral("1+1"), QStringLiteral("「未定」"), QStringLiteral("10-20")}) {
        SCOPED_TRACE(qPrintable(words));
        ValueTag tag;
        tag.name = QStringLiteral("x");
        tag.fallback = words;
        const auto parsed = templating::Template::parse(written(tag));
        ASSERT_TRUE(parsed);
        const auto text = templating::render(*parsed, templating::Value::Object());
        ASSERT_TRUE(text);
        EXPECT_EQ(text->text, words);
        EXPECT_TRUE(text->missing.empty());
    }
}

TEST(TemplateTags, ConditionsOfWholeLinesLeaveNoTrace)
{
    const widgets::SectionText one{QStringLiteral("a"), Showing::whenSo, QStringLiteral("文"), {}};
    EXPECT_EQ(widgets::written(one, false), QStringLiteral("{{#a}}文{{/a}}"));
    EXPECT_EQ(widgets::written(one, true), QStringLiteral("{{#a}}\n文\n{{/a}}\n"));
    const widgets::SectionText two{QStringLiteral("a"), Showing::both, QStringLiteral("文\n"),
                                   QStringLiteral("別")};
    EXPECT_EQ(widgets::written(two, true),
              QStringLiteral("{{#a}}\n文\n{{/a}}\n{{^a}}\n別\n{{/a}}\n"));
}

TEST(TemplateTags, NamesOfQuestionsFitIntoTags)
{
    const std::pair<QString, QString> cases[] = {
        {QStringLiteral("ご希望の色"), QStringLiteral("ご希望の色")},
        {QStringLiteral("いつ 納品できますか?"), QStringLiteral("いつ納品できますか")},
        {QStringLiteral("{{a.b}} #1"), QStringLiteral("ab1")},
        {QStringLiteral(" 　"), QString()},
    };
    for (const auto& [words, name] : cases) {
        EXPECT_EQ(widgets::fieldNameOf(words), name) << qPrintable(words);
    }
}

TEST(TemplateTags, PlacesAreFoundInTheText)
{
    const QString text = QStringLiteral("一\n𠮷野\n");
    const std::pair<QString, std::optional<qsizetype>> cases[] = {
        {QStringLiteral("1:1"), 0},  {QStringLiteral("2:2"), 4},  {QStringLiteral("名:前:2:3"), 5},
        {QStringLiteral("2:9"), 5},  {QStringLiteral("4:1"), {}}, {QStringLiteral("name"), {}},
        {QStringLiteral("0:1"), {}},
    };
    for (const auto& [where, at] : cases) {
        EXPECT_EQ(widgets::offsetOf(where, text), at) << qPrintable(where);
    }
}

TEST(TemplateTags, WordsAreSeparatedByAnyComma)
{
    EXPECT_EQ(widgets::separated(QStringLiteral(" 一、二，三､四, 一,, ")),
              QStringList({QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三"),
                           QStringLiteral("四")}));
}

class TagMapTest : public TemplateEditorTest
{
protected:
    widgets::NameBook names(std::vector<domain::Field> fields = {}) const
    {
        const auto& shelf = m_templates->current();
        return {shelf, std::move(fields), widgets::knownValues(*shelf, {}, m_clock.nowUtc()),
                nullptr};
    }
};

TEST_F(TagMapTest, EachTagHasItsMeaning)
{
    const std::pair<QString, Meaning> cases[] = {
        {QStringLiteral("{{お客様名}}"), Meaning::variable},
        {QStringLiteral("{{client.name ?? お客様}}"), Meaning::variable},
        {QStringLiteral("{{{宛名}}}"), Meaning::variable},
        {QStringLiteral("{{色}}"), Meaning::question},
        {QStringLiteral("{{カーソル}}"), Meaning::cursor},
        {QStringLiteral("{{! 覚え書き }}"), Meaning::none},
        {QStringLiteral("{{> 署名}}"), Meaning::letter},
        {QStringLiteral("{{> どこにもない}}"), Meaning::unknownLetter},
        {QStringLiteral("{{どこにもない}}"), Meaning::unknownName},
    };
    domain::Field colour;
    colour.name = QStringLiteral("色");
    const widgets::NameBook book = names({colour});
    for (const auto& [text, meaning] : cases) {
        const widgets::TagMap map(text, book);
        ASSERT_EQ(map.tags().size(), 1U) << qPrintable(text);
        EXPECT_EQ(map.tags()[0].meaning, meaning) << qPrintable(text);
    }
}

TEST_F(TagMapTest, SectionsFindTheirOtherTag)
{
    const widgets::NameBook book = names();
    const widgets::TagMap map(QStringLiteral("{{#a}}{{^b}}x{{/b}}{{/a}}{{#c}}{{/d}}{{e"), book);
    ASSERT_EQ(map.tags().size(), 7U);
    const int partners[] = {3, 2, 1, 0, -1, -1, -1};
    for (std::size_t i = 0; i < map.tags().size(); ++i) {
        EXPECT_EQ(map.tags()[i].partner, partners[i]) << i;
        EXPECT_EQ(map.tags()[i].broken, i > 3) << i;
    }
    EXPECT_EQ(map.sectionsAt(12), std::vector<int>({0, 1}));
    EXPECT_EQ(map.around(2), 0);
    EXPECT_EQ(map.around(6), -1) << "between two tags";
    EXPECT_EQ(map.at(6), 1);
}

TEST_F(TagMapTest, ItemsAreKnownInTheirListOnly)
{
    const widgets::NameBook book = names();
    const widgets::TagMap map(
        QStringLiteral("{{#ご注文の品の一覧}}{{product}}{{.}}{{/ご注文の品の一覧}}"), book);
    EXPECT_EQ(map.tags()[1].meaning, Meaning::item);
    EXPECT_EQ(map.tags()[2].meaning, Meaning::item);
    EXPECT_TRUE(map.notes(book).empty());
    ASSERT_FALSE(book.itemsOf(QStringLiteral("ご希望の日時の一覧")).empty());
    EXPECT_EQ(book.itemsOf(QStringLiteral("ご希望の日時の一覧"))[0].name, QStringLiteral("."));
}

// A template as long as one may be, full of tags, is read without a noticeable pause. What is
// checked is that all of it is understood; how long it takes is measured elsewhere.
TEST_F(TagMapTest, ALongTextIsReadAsAWhole)
{
    const QString piece =
        QStringLiteral("{{#初めてのお客様}}{{お客様名}}様{{/初めてのお客様}}。\n");
    QString text;
    while (text.size() + piece.size() <= domain::longestTemplateBody) {
        text += piece;
    }
    showEditor();
    openLetter(text);
    EXPECT_EQ(m_editor->letter().body, text);
    const widgets::TagMap map(text, names());
    EXPECT_EQ(map.tags().size(), 3 * static_cast<std::size_t>(text.size() / piece.size()));
    EXPECT_TRUE(previews(QStringLiteral("あおば製作所様。\nあおば製作所様。")));
}

} // namespace

} // namespace choba::test
