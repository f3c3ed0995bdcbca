#include "domain/letter_template.h"

#include <QSet>

#include <gtest/gtest.h>

namespace {

using namespace choba;
using namespace choba::domain;

LetterTemplate full()
{
    LetterTemplate letter;
    letter.key = QStringLiteral("own-1");
    letter.name = QStringLiteral("お礼");
    letter.description = QStringLiteral("ご購入のすぐあとに");
    letter.group = QStringLiteral("最初のご連絡");
    letter.aliases = {QStringLiteral("orei"), QStringLiteral("お礼1")};
    letter.tags = {QStringLiteral("購入後")};
    letter.channel = QStringLiteral("room");
    letter.use = Use::rooms;
    letter.subject = QStringLiteral("ご購入のお礼");
    letter.body = QStringLiteral("{{client.addressed}}\n\nありがとうございます。\"{{item}}\" 🎁\n");
    letter.fields = {
        {QStringLiteral("item"),
         QStringLiteral("品名"),
         FieldType::choice,
         {QStringLiteral("ロゴ"), QStringLiteral("名刺")},
         QStringLiteral("ロゴ"),
         false,
         QStringLiteral("お作りするもの")},
        {QStringLiteral("day"),
         {},
         FieldType::date,
         {},
         QStringLiteral("today + 3営業日"),
         true,
         {}},
        {QStringLiteral("first"), {}, FieldType::flag, {}, QStringLiteral("yes"), true, {}},
    };
    letter.updatedAt = 1795232096123;
    letter.extra = R"({"colour":"#fff","later":{"a":[1,2.5,null]}})";
    return letter;
}

LetterTemplate read(const QByteArray& json)
{
    const Result<LetterTemplate> letter = letterFromJson(json, QStringLiteral("t.json"));
    if (!letter) {
        ADD_FAILURE() << qPrintable(letter.error().where) << ' '
                      << qPrintable(letter.error().detail);
        return {};
    }
    return *letter;
}

TEST(LetterTemplates, ComeBackFromJsonAsTheyWere)
{
    const QByteArray json = toJson(full());
    EXPECT_EQ(read(json), full());
    EXPECT_EQ(toJson(read(json)), json);
    EXPECT_TRUE(json.contains(R"("updated_at":"2026-11-21T03:34:56.123Z")"));
    EXPECT_TRUE(json.startsWith(R"({"key":"own-1","name":)")) << json.constData();
    EXPECT_TRUE(json.endsWith(R"("colour":"#fff","later":{"a":[1,2.5,null]}})"))
        << json.constData();
}

TEST(LetterTemplates, LeaveOutWhatIsEmpty)
{
    LetterTemplate letter;
    letter.name = QStringLiteral("名");
    letter.body = QStringLiteral("文");
    letter.fields = {{QStringLiteral("a"), {}, FieldType::text, {}, {}, true, {}}};
    EXPECT_EQ(
        toJson(letter),
        QByteArray(
            R"({"name":"名","use":"messages","body":"文","fields":[{"name":"a","type":"text"}]})"));
    EXPECT_EQ(read(toJson(letter)), letter);
    EXPECT_EQ(read("{}"), LetterTemplate());
    // What is known is never taken from the unknown members.
    letter.extra = R"({"name":"別","new":1})";
    EXPECT_EQ(read(toJson(letter)).name, QStringLiteral("名"));
    letter.extra = "broken";
    EXPECT_EQ(read(toJson(letter)).extra, QByteArray());
}

struct BrokenCase {
    const char* json;
    ErrorCode code;
    const char* where;
};

TEST(LetterTemplates, SayWhereAFileIsBroken)
{
    const BrokenCase cases[] = {
        {"[]", ErrorCode::wrongType, "t.json: $"},
        {"{", ErrorCode::badJson, nullptr},
        {R"({"name":1})", ErrorCode::wrongType, "t.json: $.name"},
        {R"({"name":"a","name":"b"})", ErrorCode::duplicateId, nullptr},
        {R"({"use":"nowhere"})", ErrorCode::unknownValue, "t.json: $.use"},
        {R"({"aliases":"a"})", ErrorCode::wrongType, "t.json: $.aliases"},
        {R"({"tags":[1]})", ErrorCode::wrongType, "t.json: $.tags[0]"},
        {R"({"fields":{}})", ErrorCode::wrongType, "t.json: $.fields"},
        {R"({"fields":[{"label":"a"}]})", ErrorCode::missingKey, "t.json: $.fields[0].name"},
        {R"({"fields":[{"name":"a","type":"colour"}]})", ErrorCode::unknownValue,
         "t.json: $.fields[0].type"},
        {R"({"updated_at":"yesterday"})", ErrorCode::unknownValue, "t.json: $.updated_at"},
        {R"({"updated_at":"2026-11-21T03:34:56"})", ErrorCode::unknownValue,
         "t.json: $.updated_at"},
    };
    for (const BrokenCase& broken : cases) {
        const auto letter = letterFromJson(broken.json, QStringLiteral("t.json"));
        ASSERT_FALSE(letter) << broken.json;
        EXPECT_EQ(letter.error().code, broken.code) << broken.json;
        if (broken.where != nullptr) {
            EXPECT_EQ(letter.error().where, QString::fromUtf8(broken.where)) << broken.json;
        }
    }
}

TEST(LetterTemplates, OffsetsOfTimesAreUnderstood)
{
    EXPECT_EQ(read(R"({"updated_at":"2026-11-21T12:34:56+09:00"})").updatedAt, 1795232096000);
    EXPECT_EQ(read(R"({"updated_at":"2026-11-21T03:34:56Z"})").updatedAt, 1795232096000);
}

TEST(LetterTemplates, FieldsAloneComeBack)
{
    const QByteArray json = fieldsToJson(full().fields);
    const auto fields = fieldsFromJson(json, QStringLiteral("f"));
    ASSERT_TRUE(fields);
    EXPECT_EQ(*fields, full().fields);
    EXPECT_EQ(fieldsToJson({}), "[]");
    EXPECT_FALSE(fieldsFromJson("{}", QStringLiteral("f")));
}

TEST(LetterTemplates, FieldsOfANewerVersionAreKeptWhereAskedTo)
{
    const QByteArray json = R"({"name":"a","fields":[{"name":"x","type":"colour"}],"later":1})";
    const auto kept = letterFromJson(json, QStringLiteral("t"), UnknownFields::kept);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->name, QStringLiteral("a"));
    EXPECT_TRUE(kept->fields.empty());
    const auto again = letterFromJson(toJson(*kept), QStringLiteral("t"), UnknownFields::kept);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *kept);

    const StoredMembers stored = storedMembers(*kept);
    EXPECT_EQ(stored.fields, R"([{"name":"x","type":"colour"}])");
    EXPECT_EQ(stored.extra, R"({"later":1})");
    LetterTemplate letter;
    ASSERT_TRUE(readMembers(letter, {stored.fields, {}}));
    EXPECT_EQ(storedMembers(letter).fields, stored.fields);
    EXPECT_TRUE(storedMembers(letter).extra.isEmpty());
    EXPECT_FALSE(readMembers(letter, {"[", {}}));
    // What else is wrong stays an error.
    EXPECT_FALSE(letterFromJson(R"({"use":"nowhere"})", QStringLiteral("t"), UnknownFields::kept));
}

TEST(LetterTemplates, KeysLeadBack)
{
    for (int i = 0; i < useCount; ++i)
        EXPECT_EQ(useFromKey(key(static_cast<Use>(i))), static_cast<Use>(i));
    for (int i = 0; i <= static_cast<int>(FieldType::flag); ++i)
        EXPECT_EQ(fieldTypeFromKey(key(static_cast<FieldType>(i))), static_cast<FieldType>(i));
    EXPECT_FALSE(useFromKey(u"Rooms"));
    EXPECT_FALSE(fieldTypeFromKey(u""));
    QSet<QString> keys;
    for (int i = 0; i < 100; ++i) {
        const QString key = newTemplateKey(1795232096000);
        EXPECT_TRUE(key.startsWith(u"own-"));
        keys.insert(key);
    }
    EXPECT_GT(keys.size(), 90);
}

struct ProblemCase {
    const char* name;
    void (*spoil)(LetterTemplate&);
    std::optional<ErrorCode> code;
    const char* where;
};

TEST(LetterTemplates, SayWhatKeepsThemFromBeingSaved)
{
    const ProblemCase cases[] = {
        {"sound", [](LetterTemplate&) {}, {}, ""},
        {"no name", [](LetterTemplate& l) { l.name = QStringLiteral(" 　"); }, ErrorCode::emptyText,
         "name"},
        {"no body", [](LetterTemplate& l) { l.body = QStringLiteral("\n"); }, ErrorCode::emptyText,
         "body"},
        {"longest name",
         [](LetterTemplate& l) { l.name = QString(longestTemplateName, u'名'); },
         {},
         ""},
        {"long name", [](LetterTemplate& l) { l.name = QString(longestTemplateName + 1, u'名'); },
         ErrorCode::nameTooLong, "name"},
        {"long alias",
         [](LetterTemplate& l) { l.aliases << QString(longestTemplateName + 1, u'a'); },
         ErrorCode::nameTooLong, "aliases"},
        {"longest body",
         [](LetterTemplate& l) { l.body = QString(longestTemplateBody, u'文'); },
         {},
         ""},
        {"long body", [](LetterTemplate& l) { l.body = QString(longestTemplateBody + 1, u'文'); },
         ErrorCode::noteTooLong, "body"},
        {"long subject",
         [](LetterTemplate& l) { l.subject = QString(longestTemplateBody + 1, u'文'); },
         ErrorCode::noteTooLong, "subject"},
        {"a field twice", [](LetterTemplate& l) { l.fields.push_back(l.fields.front()); },
         ErrorCode::unknownValue, "item"},
        {"nothing to choose from", [](LetterTemplate& l) { l.fields.front().choices.clear(); },
         ErrorCode::unknownValue, "item"},
        {"a name with a space", [](LetterTemplate& l) { l.fields[1].name = QStringLiteral("a b"); },
         ErrorCode::unknownValue, "a b"},
        {"a name with a brace", [](LetterTemplate& l) { l.fields[1].name = QStringLiteral("a}"); },
         ErrorCode::unknownValue, "a}"},
        {"a section's name", [](LetterTemplate& l) { l.fields[1].name = QStringLiteral("#a"); },
         ErrorCode::unknownValue, "#a"},
    };
    for (const ProblemCase& c : cases) {
        LetterTemplate letter = full();
        c.spoil(letter);
        const std::optional<Error> problem = problemOf(letter);
        ASSERT_EQ(problem.has_value(), c.code.has_value()) << c.name;
        if (problem) {
            EXPECT_EQ(problem->code, *c.code) << c.name;
            EXPECT_EQ(problem->where, QString::fromUtf8(c.where)) << c.name;
        }
    }
}

} // namespace
