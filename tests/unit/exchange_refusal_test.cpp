// Files that cannot be used: each is refused with the place and the reason, and gives nothing.
#include "base/job.h"
#include "exchange/word_file.h"
#include "exchange/yaml.h"
#include "support/exchange_help.h"

#include <QStringEncoder>

namespace {

using namespace choba;
using namespace choba::testing;
using exchange::TemplateFormat;

struct Case {
    const char* name;
    QByteArray bytes;
    TemplateFormat format;
    ErrorCode code;
    const char* where;
};

QByteArray nested(const char* open, int times)
{
    return QByteArray(open).repeated(times);
}

std::vector<Case> cases()
{
    using enum ErrorCode;
    const auto pack = TemplateFormat::pack;
    const auto beeftext = TemplateFormat::beeftextJson;
    const auto espanso = TemplateFormat::espanso;
    const auto quicktext = TemplateFormat::quicktext;
    const auto csv = TemplateFormat::csv;
    return {
        {"not JSON", "{\"format\": \n oops", pack, badJson, "f:2:2"},
        {"another kind", R"({"format": "choba-rules", "version": 1})", pack, wrongFormat,
         "f: $.format"},
        {"a newer version", R"({"format": "choba-templates-pack", "version": 2, "templates": []})",
         pack, newerVersion, "f: $.version"},
        {"no templates", R"({"format": "choba-templates-pack", "version": 1})", pack, missingKey,
         "f: $.templates"},
        {"templates of the wrong kind",
         R"({"format": "choba-templates-pack", "version": 1, "templates": {}})", pack, wrongType,
         "f: $.templates"},
        {"a key twice",
         R"({"format": "choba-templates-pack", "version": 1, "templates": [{"name": "a", "name": "b"}]})",
         pack, duplicateId, "f: $.templates[0].name"},
        {"nested for ever", R"({"combos": )" + nested("[", 100'000), beeftext, badJson, nullptr},
        {"no combos", R"({"groups": []})", beeftext, wrongFormat, "f: $.combos"},
        {"no UTF-8", "{\"combos\": [\"\x82\xa0\"]}", beeftext, notUtf8, "f:1:14"},
        {"an anchor bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\nmatches: []\n", espanso,
         notAllowedHere, "f:1:4"},
        {"an alias", "matches: [*x]\n", espanso, notAllowedHere, "f:1:11"},
        {"a merge key", "matches:\n  - <<: *base\n", espanso, notAllowedHere, "f:2:9"},
        {"a YAML tag", "matches: !!python/object [x]\n", espanso, notAllowedHere, "f:1:10"},
        {"a YAML key twice", "matches: []\nmatches: []\n", espanso, duplicateId, "f:2:1"},
        {"broken YAML", "matches:\n  - {a: b\nc", espanso, badYaml, nullptr},
        {"two documents", "matches: []\n---\nmatches: []\n", espanso, badYaml, "f:2:1"},
        {"deep YAML", "matches: " + nested("[", 200'000), espanso, badYaml, nullptr},
        {"a list as a key", "? [a]\n: b\nmatches: []\n", espanso, badYaml, "f:1:3"},
        {"YAML of another kind", "- a\n", espanso, wrongFormat, "f:1:1"},
        {"empty YAML", "", espanso, wrongFormat, "f:1:1"},
        {"an external entity",
         "<?xml version=\"1.0\"?>\n<!DOCTYPE q [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
         "<quicktext version=\"2\"><menu>&x;</menu></quicktext>",
         quicktext, notAllowedHere, "f:2:1"},
        {"a billion laughs",
         "<!DOCTYPE q [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><quicktext>&b;</quicktext>",
         quicktext, notAllowedHere, nullptr},
        {"an unknown entity", "<quicktext>\n&x;</quicktext>", quicktext, badXml, "f:2:4"},
        {"broken XML", "<quicktext>\n <menu></quicktext>", quicktext, badXml, nullptr},
        {"cut XML", "<quicktext version=\"2\">\n<menu>", quicktext, badXml, nullptr},
        {"deep XML", "<quicktext>" + nested("<a>", 100'000), quicktext, badXml, nullptr},
        {"XML with attributes without end",
         "<quicktext>\n<menu" + QByteArray(" a=\"1\"").repeated(100'000) + "/></quicktext>",
         quicktext, badXml, "f:2:1"},
        {"other XML", "<html/>", quicktext, wrongFormat, nullptr},
        {"a newer Quicktext", "<quicktext version=\"3\"/>", quicktext, unknownValue, nullptr},
        {"Shift_JIS said to be UTF-8",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?><quicktext><menu "
         "title=\"\x82\xa0\"/></quicktext>",
         quicktext, notUtf8, "f:1:63"},
        {"a wrong column count", "名前,本文\na,b\nc\n", csv, badCsv, "f:3:1"},
        {"an open quote", "名前,本文\na,\"b\n", csv, badCsv, "f:2:3"},
        {"no known column", "x,y\n1,2\n", csv, wrongFormat, "f:1:1"},
        {"two columns", "a,b\n", TemplateFormat::beeftextCsv, badCsv, "f:1:1"},
        {"no text at all", QByteArray("a,b\0c\n", 6), csv, notText, "f:1:4"},
    };
}

TEST(Refusals, NameThePlaceAndTheReason)
{
    for (const Case& one : cases()) {
        const auto file = exchange::readTemplates(one.bytes, QStringLiteral("f"), one.format);
        ASSERT_FALSE(file) << one.name;
        EXPECT_EQ(file.error().code, one.code) << one.name << " " << told(file.error());
        EXPECT_TRUE(file.error().where.startsWith(QStringLiteral("f:"))) << one.name;
        if (one.where != nullptr) {
            EXPECT_EQ(file.error().where.toStdString(), one.where) << one.name;
        }
    }
}

TEST(Refusals, UnknownAndTooLargeFiles)
{
    const auto unknown = exchange::readTemplates("words", QStringLiteral("f"), std::nullopt);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::wrongFormat);
    const QByteArray large(static_cast<qsizetype>(largestFile) + 1, ' ');
    const auto refused = exchange::readTemplates(large, QStringLiteral("f"), std::nullopt);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::tooLarge);
    const auto words = exchange::readWords(large, QStringLiteral("f"), std::nullopt);
    ASSERT_FALSE(words);
    EXPECT_EQ(words.error().code, ErrorCode::tooLarge);
}

// Without a format they are looked at as what their names end with.
TEST(Refusals, BrokenFilesThatLookLikeNothingKnown)
{
    using enum ErrorCode;

    struct Ended {
        const char* name;
        QByteArray bytes;
        ErrorCode code;
        const char* where;
    };

    const QByteArray utf16 = QByteArray("\xFF\xFE{\0}\0", 6);
    const Ended ended[] = {
        {"f.choba.json", "{\n  \"format\": \"choba-temp", badJson, nullptr},
        {"f.JSON", "{\"a\":\n ]", badJson, "f.JSON:2:2"},
        {"f.json", "[1, 2, 3", badJson, nullptr},
        {"f.json", "", emptyText, "f.json:1:1"},
        {"f.csv", " \n\n", emptyText, "f.csv:1:1"},
        {"f.csv", "\xEF\xBB\xBF名前,本文\na,\x93\xfa\x96\x7b\n", notUtf8, "f.csv:2:3"},
        {"f.csv", QByteArray("名前,本文\na,b\0\n", 19), notText, "f.csv:2:4"},
        {"f.csv", "名前,\"本文\n", badCsv, "f.csv:1:4"},
        {"f.csv", "a,b\n", wrongFormat, "f.csv"},
        {"f.json", R"({"a": 1, "a": 2})", duplicateId, "f.json: $.a"},
        {"f.json", utf16, notUtf8, "f.json:1:1"},
        {"f.json", R"({"a": 1})", wrongFormat, "f.json"},
        {"f.json", "[1,2,3]\n", wrongFormat, "f.json"},
        {"f.yml", "global_vars:\n  - {a: b\nc", badYaml, nullptr},
        {"f.yaml", "a: *b\n", notAllowedHere, "f.yaml:1:4"},
        {"f.yaml", "a: b\n", wrongFormat, "f.yaml"},
        {"f.xml", "<?xml version=\"1.0\"?>\n<quick", badXml, nullptr},
        {"f.xml", "<other>\n<a></b></other>", badXml, nullptr},
        {"f.xml", "words,and,more\n", badXml, nullptr},
        {"f.xml", "<other>\n<a" + QByteArray(" a=\"1\"").repeated(1'000) + "/></other>", badXml,
         "f.xml:2:1"},
        {"f.xml", "<other><a/></other>", wrongFormat, "f.xml"},
        {"f.xml", "<!DOCTYPE other><other/>", wrongFormat, "f.xml"},
        {"f.xml", nested("<a>", 100), wrongFormat, "f.xml"},
        {"f.txt", "{\"a\":", wrongFormat, "f.txt"},
    };
    for (const Ended& one : ended) {
        const QString name = QString::fromLatin1(one.name);
        const auto file = exchange::readTemplates(one.bytes, name, std::nullopt);
        ASSERT_FALSE(file) << one.bytes.constData();
        const Error& error = file.error();
        EXPECT_EQ(error.code, one.code) << one.bytes.constData() << " " << told(error);
        if (one.where != nullptr) {
            EXPECT_EQ(error.where.toStdString(), one.where) << one.bytes.constData();
        } else {
            EXPECT_EQ(error.where.count(u':'), 2) << told(error);
            EXPECT_TRUE(error.where.startsWith(QString(name + u':'))) << told(error);
        }
    }
}

// Entries that are left out for themselves; the others come in.
TEST(Refusals, EntriesAreToldWithThePlaceAndTheReason)
{
    const QByteArray head = R"({"format": "choba-templates-pack", "version": 1, "templates": [)";
    const QByteArray longName = QByteArray("x").repeated(1'000);
    const exchange::TemplateFile file = read(head + R"({"name": "a"}, {"name": ")" + longName
                                                 + R"(", "body": "b"}, {"name": "n", "body": )"
                                                 + R"("b\u0000"}, {"name": "ok", "body": "b"}]})",
                                             "f");
    ASSERT_EQ(file.templates.size(), 1U);
    ASSERT_EQ(file.refused.size(), 3U);
    EXPECT_EQ(file.refused[0].code, ErrorCode::emptyText);
    EXPECT_EQ(file.refused[0].where, QStringLiteral("f: $.templates[0].body"));
    EXPECT_EQ(file.refused[1].code, ErrorCode::nameTooLong);
    EXPECT_EQ(file.refused[1].where, QStringLiteral("f: $.templates[1].name"));
    EXPECT_EQ(file.refused[2].code, ErrorCode::unknownValue);
    EXPECT_EQ(file.refused[2].detail, QStringLiteral("U+0000"));
    const exchange::TemplateFile table = read("名前,本文\na,\n", "t.csv");
    ASSERT_EQ(table.refused.size(), 1U);
    EXPECT_EQ(table.refused[0].where, QStringLiteral("t.csv:2:1"));
}

// Ten megabytes of tags that open and never close.
TEST(Refusals, NestedTagsAreRefusedQuickly)
{
    QByteArray pack = R"({"format": "choba-templates-pack", "version": 1, "templates": [)"
                      R"({"key": "a", "name": "a", "body": ")";
    pack += QByteArray("{{#a}}").repeated(1'700'000) + "\"}, ";
    pack +=
        R"({"key": "b", "name": "b", "body": ")" + QByteArray("{{#a}}").repeated(10'000) + "\"}]}";
    const exchange::TemplateFile file = read(pack, "f");
    EXPECT_TRUE(file.templates.empty());
    ASSERT_EQ(file.refused.size(), 2U);
    EXPECT_EQ(file.refused[0].code, ErrorCode::noteTooLong);
    EXPECT_EQ(file.refused[0].where, QStringLiteral("f: $.templates[0].body"));
    EXPECT_EQ(file.refused[1].code, ErrorCode::templateTooDeep);
}

TEST(Refusals, ACancelledJobGivesNothing)
{
    for (const char* name : {"library.choba.json", "beeftext-v10.json", "base.yml"}) {
        Job job;
        job.cancel();
        const auto file =
            exchange::readTemplates(sample(name), QString::fromLatin1(name), std::nullopt, &job);
        ASSERT_FALSE(file) << name;
        EXPECT_EQ(file.error().code, ErrorCode::cancelled);
    }
}

TEST(Refusals, FormatsThatCannotBeWritten)
{
    for (const TemplateFormat format : {TemplateFormat::espanso, TemplateFormat::quicktext}) {
        const auto bytes = exchange::writeTemplates({}, format, 0);
        ASSERT_FALSE(bytes);
        EXPECT_EQ(bytes.error().code, ErrorCode::wrongUse);
    }
}

TEST(Yaml, ScalarsKeepTheirKind)
{
    const auto root = yaml::parse("a: 1\nb: \"1\"\nc: true\nd: 'true'\ne: ~\nf: |\n  x\n  y\n"
                                  "g: [x, \"y\", {z: 1}]\nh: ! 5\n",
                                  QStringLiteral("y"));
    ASSERT_TRUE(bool(root));
    EXPECT_EQ(root->member(u"a")->number(), 1);
    EXPECT_EQ(root->member(u"b")->number(), std::nullopt);
    EXPECT_EQ(root->member(u"c")->flag(), true);
    EXPECT_EQ(root->member(u"d")->flag(), std::nullopt);
    EXPECT_TRUE(root->member(u"e")->isNull());
    EXPECT_EQ(root->member(u"f")->text, QStringLiteral("x\ny\n"));
    EXPECT_EQ(root->member(u"g")->texts().size(), 2);
    EXPECT_EQ(root->member(u"z"), nullptr);
    EXPECT_EQ(yaml::placeOf(*root->member(u"c"), QStringLiteral("y")), QStringLiteral("y:3:4"));
}

TEST(Yaml, QuotedTextsComeBack)
{
    for (const char16_t* text : {u"plain", u"a: b # c", u"\"q\" \\ '", u"two\nlines\ttab", u"",
                                 u"- x", u"*a &b !c", u"𠮷\u2028\u0085\uFEFF"}) {
        const QString words = QString::fromUtf16(text);
        const auto root = yaml::parse("k: " + yaml::quoted(words), QStringLiteral("y"));
        ASSERT_TRUE(bool(root)) << qPrintable(words) << told(root.error());
        EXPECT_EQ(root->member(u"k")->text, words);
    }
}

} // namespace
