#include "base/json_reader.h"
#include "base/utf8.h"

#include <gtest/gtest.h>

using namespace choba;

namespace {

struct BadCase {
    const char* what;
    QByteArray bytes;
    ErrorCode code;
    const char* where;
};

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

TEST(JsonReader, RefusesWithThePlace)
{
    const BadCase cases[] = {
        {"empty", "", ErrorCode::badJson, "f:1:1"},
        {"cut off", "{\"a\": [1,", ErrorCode::badJson, "f:1:10"},
        {"missing value", "{\n  \"a\": }", ErrorCode::badJson, "f:2:8"},
        {"columns are characters", "{\"日本\": !}", ErrorCode::badJson, "f:1:8"},
        {"CR LF lines", "{\r\n\r\n!", ErrorCode::badJson, "f:3:1"},
        {"two values", "{} {}", ErrorCode::badJson, "f:1:4"},
        {"comment", "{} // no", ErrorCode::badJson, "f:1:4"},
        {"lone surrogate", "[\"\\ud800\"]", ErrorCode::badJson, "f:1:9"},
        {"huge number", "[1e999]", ErrorCode::badJson, "f:1:6"},
        {"raw control character", "[\"a\x01\"]", ErrorCode::badJson, "f:1:4"},
        {"too deep", nested(65), ErrorCode::badJson, nullptr},
        {"not UTF-8", "{\n\"a\": \"\xe9\"}", ErrorCode::notUtf8, "f:2:7"},
        {"overlong", "[\"\xc0\xaf\"]", ErrorCode::notUtf8, "f:1:3"},
        {"encoded surrogate", "[\"\xed\xa0\x80\"]", ErrorCode::notUtf8, "f:1:3"},
        {"same key twice", "{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2}}", ErrorCode::duplicateId,
         "f: $.b.c"},
        {"same key in a list", "[0, {\"x y\": 1, \"x y\": 2}]", ErrorCode::duplicateId,
         "f: $[1][\"x y\"]"},
    };
    for (const BadCase& c : cases) {
        const auto result = json::parse(c.bytes, QStringLiteral("f"));
        ASSERT_FALSE(result) << c.what;
        EXPECT_EQ(result.error().code, c.code) << c.what;
        if (c.where != nullptr) {
            EXPECT_EQ(result.error().where, QString::fromUtf8(c.where)) << c.what;
        }
    }
}

TEST(JsonReader, DeepButAllowed)
{
    EXPECT_TRUE(json::parse(nested(json::deepest), QStringLiteral("f")));
    const auto tooDeep = json::parse(nested(json::deepest + 1), QStringLiteral("f"));
    ASSERT_FALSE(tooDeep);
    EXPECT_TRUE(tooDeep.error().where.startsWith(QStringLiteral("f: $[0][0]")));
    // Far too deep for any stack; must not crash.
    EXPECT_FALSE(json::parse(QByteArray(5'000'000, '['), QStringLiteral("f")));
}

TEST(JsonReader, TooManyValuesAreRefused)
{
    QByteArray bytes = "[0";
    bytes.reserve(2 * json::mostValues + 10);
    for (qsizetype i = 0; i < json::mostValues; ++i)
        bytes += ",0";
    bytes += ']';
    const auto result = json::parse(bytes, QStringLiteral("f"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(),
              (Error{ErrorCode::badJson, QStringLiteral("f"),
                     QStringLiteral("more than 2000000 values")}));
}

TEST(JsonReader, ReadsTypedValues)
{
    const auto document = json::parse("\xef\xbb\xbf{\"text\": \"日本\", \"number\": -3, "
                                      "\"big\": 18446744073709551615, \"half\": 1.5, "
                                      "\"flag\": true, \"texts\": [\"a\", \"\"], "
                                      "\"mixed\": [\"a\", 1]}",
                                      QStringLiteral("f.json"));
    ASSERT_TRUE(document);
    const json::Value& root = document->root();
    EXPECT_EQ(root.path(), QStringLiteral("f.json: $"));
    EXPECT_EQ(*root.member("text")->text(), QStringLiteral("日本"));
    EXPECT_EQ(*root.member("number")->number(), -3);
    EXPECT_EQ(*root.member("flag")->flag(), true);
    EXPECT_EQ(*root.member("texts")->texts(), (QStringList{QStringLiteral("a"), QString()}));
    EXPECT_FALSE(root.member("absent"));
    EXPECT_FALSE(root.member("text")->member("x"));
    EXPECT_TRUE(root.member("text")->items().empty());
    EXPECT_EQ(root.keys().size(), 7);

    for (const char* key : {"big", "half", "text"}) {
        const auto number = root.member(key)->number();
        ASSERT_FALSE(number) << key;
        EXPECT_EQ(number.error().code, ErrorCode::wrongType);
        EXPECT_EQ(number.error().where, QStringLiteral("f.json: $.%1").arg(QLatin1String(key)));
    }
    const auto mixed = root.member("mixed")->texts();
    ASSERT_FALSE(mixed);
    EXPECT_EQ(mixed.error().where, QStringLiteral("f.json: $.mixed[1]"));
}

TEST(JsonReader, FieldsKeepTheFirstError)
{
    const auto document =
        json::parse("{\"a\": 1, \"b\": \" \", \"c\": \"x\", \"d\": \"warn\"}", QStringLiteral("f"));
    ASSERT_TRUE(document);
    const auto errorAfter = [&](auto&& read) {
        json::Fields fields(document->root());
        read(fields);
        return fields.error();
    };
    using Check = std::optional<Error>;
    EXPECT_EQ(errorAfter([](json::Fields& f) { EXPECT_EQ(f.text("c"), QStringLiteral("x")); }),
              Check());
    EXPECT_EQ(errorAfter([](json::Fields& f) {
                  EXPECT_EQ(f.text("e"), QString());
                  EXPECT_EQ(f.numberOr("a", 7), 7); // nothing is read after the first error
                  EXPECT_EQ(f.flagOr("c", true), true);
              }),
              (Check(Error{ErrorCode::missingKey, QStringLiteral("f: $.e"), {}})));
    EXPECT_EQ(errorAfter([](json::Fields& f) { f.text("b"); })->code, ErrorCode::unknownValue);
    EXPECT_EQ(
        errorAfter([](json::Fields& f) { f.text("a"); }),
        (Check(Error{ErrorCode::wrongType, QStringLiteral("f: $.a"), QStringLiteral("text")})));
    EXPECT_EQ(
        errorAfter([](json::Fields& f) {
            f.required("a");
            f.optional("b");
            f.textOr("c");
            f.refuseOtherKeys();
        }),
        (Check(Error{ErrorCode::unknownValue, QStringLiteral("f: $.d"), QStringLiteral("d")})));
}

TEST(JsonReader, FieldsOfSomethingElseFail)
{
    const auto document = json::parse("[1]", QStringLiteral("f"));
    ASSERT_TRUE(document);
    json::Fields fields(document->root().items().front());
    EXPECT_EQ(fields.textOr("a", QStringLiteral("x")), QStringLiteral("x"));
    ASSERT_TRUE(fields.error());
    EXPECT_EQ(fields.error()->code, ErrorCode::wrongType);
    EXPECT_EQ(fields.error()->where, QStringLiteral("f: $[0]"));
}

TEST(JsonReader, FormatAndVersion)
{
    struct Case {
        const char* json;
        std::optional<ErrorCode> error;
        const char* where;
    };

    const Case cases[] = {
        {R"({"format": "x", "version": 2})", {}, ""},
        {R"({"format": "x", "version": 1})", {}, ""},
        {R"({"format": "y", "version": 1})", ErrorCode::wrongFormat, "f: $.format"},
        {R"({"version": 1})", ErrorCode::wrongFormat, "f: $.format"},
        {R"([])", ErrorCode::wrongFormat, "f: $"},
        {R"({"format": 1, "version": 1})", ErrorCode::wrongType, "f: $.format"},
        {R"({"format": "x"})", ErrorCode::missingKey, "f: $.version"},
        {R"({"format": "x", "version": "1"})", ErrorCode::wrongType, "f: $.version"},
        {R"({"format": "x", "version": 3})", ErrorCode::newerVersion, "f: $.version"},
        {R"({"format": "x", "version": 0})", ErrorCode::unknownValue, "f: $.version"},
    };
    for (const Case& c : cases) {
        const auto document = json::parse(c.json, QStringLiteral("f"));
        ASSERT_TRUE(document) << c.json;
        const Result<void> result = json::expectFormat(document->root(), u"x", 2);
        ASSERT_EQ(bool(result), !c.error) << c.json;
        if (c.error) {
            EXPECT_EQ(result.error().code, *c.error) << c.json;
            EXPECT_EQ(result.error().where, QLatin1String(c.where)) << c.json;
        }
    }
}

TEST(Utf8, FirstInvalidByte)
{
    struct Case {
        QByteArray bytes;
        qsizetype offset;
    };

    const Case cases[] = {
        {"", -1},
        {"abc", -1},
        {"日本\xf0\xa0\xae\xb7", -1}, // four bytes
        {"\xf4\x8f\xbf\xbf", -1}, // U+10FFFF
        {"\xf4\x90\x80\x80", 0},
        {"\xf5", 0},
        {"a\x80", 1},
        {"ab\xe3\x81", 2}, // cut off
        {"ab\xe3\x81x", 2},
        {"\xe0\x9f\x80", 0},
        {"\xf0\x8f\x80\x80", 0},
        {"\xc1\x80", 0},
        {"日本\xff", 6},
    };
    for (const Case& c : cases)
        EXPECT_EQ(firstInvalidUtf8(c.bytes), c.offset) << c.bytes.toHex().constData();
}

TEST(Utf8, Places)
{
    const QByteArray bytes = "a\r\n日本\rx\ny";
    EXPECT_EQ(lineAndByte(bytes, 0), QStringLiteral("1:1"));
    EXPECT_EQ(lineAndByte(bytes, 1), QStringLiteral("1:2"));
    EXPECT_EQ(lineAndByte(bytes, 6), QStringLiteral("2:4"));
    EXPECT_EQ(lineAndColumn(bytes, 6), QStringLiteral("2:2"));
    EXPECT_EQ(lineAndByte(bytes, 10), QStringLiteral("3:1"));
    EXPECT_EQ(lineAndColumn(bytes, 12), QStringLiteral("4:1"));
    EXPECT_EQ(lineAndColumn(bytes, bytes.size()), QStringLiteral("4:2"));
}

} // namespace
