#include "support/exchange_help.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using namespace choba;
using namespace choba::testing;
using exchange::IncomingTemplate;
using exchange::TemplateFile;
using exchange::TemplateFormat;

TEST(TemplateFormats, AreRecognised)
{
    struct Case {
        const char* file;
        TemplateFormat format;
    };

    const Case cases[] = {
        {"library.choba.json", TemplateFormat::pack},
        {"beeftext-v10.json", TemplateFormat::beeftextJson},
        {"beeftext-v1.json", TemplateFormat::beeftextJson},
        {"snippets.csv", TemplateFormat::beeftextCsv},
        {"base.yml", TemplateFormat::espanso},
        {"quicktext-v1.xml", TemplateFormat::quicktext},
        {"quicktext-v2.xml", TemplateFormat::quicktext},
    };
    for (const Case& one : cases) {
        const auto found = exchange::recognise(sample(one.file), QString::fromLatin1(one.file));
        EXPECT_EQ(found, std::optional(one.format)) << one.file;
        const QString key = exchange::key(one.format).toString();
        EXPECT_EQ(exchange::templateFormatFromKey(key), std::optional(one.format));
    }
    for (const char* unknown : {"{\"a\": 1}", "<html/>", "just words", "a,b\n1,2\n", ""})
        EXPECT_FALSE(exchange::recognise(unknown, QStringLiteral("x"))) << unknown;
    EXPECT_FALSE(exchange::recognise(sample("words.prh.yml"), QStringLiteral("words.prh.yml")));
}

TEST(TemplatePack, RoundTripIsByteForByte)
{
    const QByteArray bytes = sample("library.choba.json");
    const TemplateFile file = read(bytes, "library.choba.json");
    ASSERT_EQ(file.templates.size(), 2U);
    EXPECT_TRUE(file.refused.empty());
    const IncomingTemplate& first = file.templates[0];
    EXPECT_TRUE(first.marks.favourite);
    EXPECT_FALSE(file.templates[1].marks.enabled);
    ASSERT_EQ(first.versions.size(), 2U);
    EXPECT_EQ(first.versions[0].id.value, 7'000'000'000'000'000'002);
    EXPECT_EQ(first.versions[1].content.key, QStringLiteral("own-1001"));
    EXPECT_FALSE(first.letter.extra.contains("favourite"));
    QByteArray expected = bytes;
    expected.replace("      \"subject\": \"\",\n", ""); // empty members are not written
    EXPECT_EQ(write(outgoing(file), TemplateFormat::pack).toStdString(), expected.toStdString());
}

TEST(TemplatePack, TheDefaultOfAUseIsWritten)
{
    const TemplateFile file = readSample("library.choba.json");
    EXPECT_TRUE(file.templates[0].isDefault);
    EXPECT_FALSE(file.templates[1].isDefault);
    EXPECT_FALSE(file.templates[0].letter.extra.contains("default"));
    std::vector<exchange::OutgoingTemplate> templates = outgoing(file);
    std::swap(templates[0].isDefault, templates[1].isDefault);
    const TemplateFile again = read(write(templates, TemplateFormat::pack), "p");
    EXPECT_FALSE(again.templates[0].isDefault);
    EXPECT_TRUE(again.templates[1].isDefault);
}

TEST(TemplatePack, UnknownMembersOfThePackAreKeptAndTold)
{
    const QByteArray pack = R"({"format": "choba-templates-pack", "version": 1, "author": "A",
        "more": {"x": [1, null]}, "templates": [{"key": "a", "name": "A", "body": "a"}]})";
    const TemplateFile file = read(pack, "p");
    ASSERT_EQ(file.inert.size(), 2U);
    EXPECT_EQ(file.inert[0].where, QStringLiteral("p: $.author"));
    EXPECT_EQ(file.inert[0].what, QStringLiteral("author"));
    EXPECT_EQ(file.inert[1].where, QStringLiteral("p: $.more"));
    const auto written = exchange::writeTemplates(outgoing(file), TemplateFormat::pack, 0,
                                                  exchange::TableEncoding::utf8, file.extra);
    ASSERT_TRUE(bool(written));
    const TemplateFile again = read(*written, "p");
    EXPECT_EQ(again.extra.toStdString(), R"({"author":"A","more":{"x":[1,null]}})");
    EXPECT_EQ(again.extra, file.extra);
    EXPECT_EQ(again.templates.size(), 1U);
    EXPECT_TRUE(readSample("library.choba.json").extra.isEmpty());
}

TEST(TemplatePack, BrokenEntriesAreLeftOutWithTheirPlace)
{
    const QByteArray pack = R"({"format": "choba-templates-pack", "version": 1, "templates": [
        {"key": "a", "name": "A", "body": "a"},
        {"key": "a", "name": "B", "body": "b"},
        {"key": "c", "name": "C", "body": "line\n{{#open}}"},
        {"key": "d", "name": 7, "body": "d"},
        {"key": "e", "body": "e"},
        {"key": "f", "name": "F", "body": "f", "fields": [{"name": "x", "type": "odd"}]},
        {"key": "g", "name": "G", "body": "g", "favourite": "yes"},
        {"key": "h", "name": "H", "body": "h", "history": [{"id": "0", "saved_at": "now"}]},
        {"key": "i", "name": "I", "body": "i", "history": {}},
        {"key": "j", "name": "J", "body": "j", "default": "yes"},
        "text"]})";
    const TemplateFile file = read(pack, "p");
    EXPECT_EQ(file.templates.size(), 1U);

    struct Refused {
        ErrorCode code;
        const char* where;
    };

    const Refused expected[] = {
        {ErrorCode::duplicateId, "p: $.templates[1].key"},
        {ErrorCode::templateSectionOpen, "p: $.templates[2]:2:1"},
        {ErrorCode::wrongType, "p: $.templates[3].name"},
        {ErrorCode::emptyText, "p: $.templates[4].name"},
        {ErrorCode::unknownValue, "p: $.templates[5].fields[0].type"},
        {ErrorCode::wrongType, "p: $.templates[6].favourite"},
        {ErrorCode::unknownValue, "p: $.templates[7].history[0].id"},
        {ErrorCode::wrongType, "p: $.templates[8].history"},
        {ErrorCode::wrongType, "p: $.templates[9].default"},
        {ErrorCode::wrongType, "p: $.templates[10]"},
    };
    ASSERT_EQ(file.refused.size(), std::size(expected));
    for (std::size_t i = 0; i < file.refused.size(); ++i) {
        EXPECT_EQ(file.refused[i].code, expected[i].code) << told(file.refused[i]);
        EXPECT_EQ(file.refused[i].where.toStdString(), expected[i].where);
    }
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

TEST(Beeftext, RoundTripKeepsWhatBeeftextKnows)
{
    const QByteArray bytes = sample("beeftext-v10.json");
    const TemplateFile file = read(bytes, "beeftext-v10.json");
    ASSERT_EQ(file.templates.size(), 3U);
    EXPECT_EQ(file.templates[0].letter.key,
              QStringLiteral("beeftext-11111111-2222-4333-8444-555555555511"));
    EXPECT_EQ(file.templates[0].letter.aliases, QStringList{QStringLiteral("hello")});
    EXPECT_EQ(file.templates[0].letter.group, QStringLiteral("定番"));
    EXPECT_EQ(file.templates[0].letter.updatedAt, 1'748'857'510'500); // 18:45 in Japan
    EXPECT_FALSE(file.templates[1].marks.enabled);
    const QJsonObject before = objectOf(bytes);
    const QJsonObject after = objectOf(write(outgoing(file), TemplateFormat::beeftextJson));
    EXPECT_EQ(after, before) << QJsonDocument(after).toJson().constData();
}

TEST(Beeftext, OlderNamesAndHtml)
{
    const TemplateFile file = readSample("beeftext-v1.json");
    ASSERT_EQ(file.templates.size(), 1U);
    const domain::LetterTemplate& letter = file.templates[0].letter;
    EXPECT_EQ(letter.body, QStringLiteral("ご購入 ありがとうございます。\n5 < 7 & A\n次の行"));
    EXPECT_EQ(letter.aliases, QStringList{QStringLiteral("ty")});
    const QJsonArray combos =
        objectOf(write(outgoing(file), TemplateFormat::beeftextJson))[QStringLiteral("combos")]
            .toArray();
    const QJsonObject combo = combos[0].toObject();
    EXPECT_EQ(combo[QStringLiteral("creationDateTime")].toString(),
              QStringLiteral("2018-06-22T10:07:24.331"));
    EXPECT_EQ(combo[QStringLiteral("modificationDateTime")].toString(),
              QStringLiteral("2018-06-23T10:07:24.331"));
    EXPECT_EQ(combo[QStringLiteral("keyword")].toString(), QStringLiteral("ty"));
    EXPECT_FALSE(combo.contains(QStringLiteral("comboText")));
}

TEST(Beeftext, OwnTemplatesGetLastingUuids)
{
    domain::LetterTemplate letter;
    letter.key = QStringLiteral("own-5");
    letter.name = QStringLiteral("名");
    letter.group = QStringLiteral("組");
    letter.body = QStringLiteral("文");
    const std::vector<exchange::OutgoingTemplate> one = {{letter, {}, {}}};
    const QByteArray first = write(one, TemplateFormat::beeftextJson);
    EXPECT_EQ(first, write(one, TemplateFormat::beeftextJson));
    const TemplateFile again = read(first, "x.json");
    ASSERT_EQ(again.templates.size(), 1U);
    EXPECT_TRUE(again.templates[0].letter.key.startsWith(QStringLiteral("beeftext-")));
    EXPECT_EQ(again.templates[0].letter.group, letter.group);
}

TEST(Beeftext, CsvBothWays)
{
    const QByteArray bytes = sample("snippets.csv");
    const TemplateFile file = read(bytes, "snippets.csv");
    ASSERT_EQ(file.templates.size(), 2U);
    EXPECT_EQ(file.templates[0].letter.body,
              QStringLiteral("{{お名前}}様\nありがとうございます。"));
    EXPECT_EQ(file.templates[1].letter.aliases, QStringList{QStringLiteral("sig,2")});
    QByteArray written = write(outgoing(file), TemplateFormat::beeftextCsv);
    written.replace("\r\n", "\n");
    EXPECT_EQ(written.toStdString(), bytes.toStdString());
}

TEST(Beeftext, LossesAreTold)
{
    domain::LetterTemplate letter;
    letter.name = QStringLiteral("名");
    letter.subject = QStringLiteral("件");
    letter.aliases = {QStringLiteral("a"), QStringLiteral("b")};
    letter.body = QStringLiteral("{{client.name}}");
    const std::vector<exchange::OutgoingTemplate> one = {{letter, {}, {}}};
    EXPECT_EQ(whats(exchange::losses(one, TemplateFormat::beeftextJson)),
              (QStringList{QStringLiteral("{{client.name}}"), QStringLiteral("b"),
                           QStringLiteral("件")}));
    EXPECT_TRUE(exchange::losses(one, TemplateFormat::pack).empty());
}

const IncomingTemplate* named(const TemplateFile& file, const char16_t* name)
{
    for (const IncomingTemplate& incoming : file.templates) {
        if (incoming.letter.name == QString::fromUtf16(name))
            return &incoming;
    }
    ADD_FAILURE() << qPrintable(QString::fromUtf16(name));
    return &file.templates.front();
}

TEST(Espanso, MatchesBecomeTemplates)
{
    const TemplateFile file = readSample("base.yml");
    ASSERT_EQ(file.templates.size(), 6U);
    const IncomingTemplate* thanks = named(file, u"購入のお礼");
    EXPECT_EQ(thanks->letter.body,
              QStringLiteral("灯台工房です。{{now + 1d | yyyy年M月d日 HH:mm}}に承りました。\n"
                             "{{カーソル}}\n{{=<% %>=}}{{<%={{ }}=%>nowhere}} "
                             "{{=<% %>=}}{{<%={{ }}=%>host}}\n"));
    EXPECT_EQ(thanks->letter.aliases, QStringList{QStringLiteral(":orei")});
    EXPECT_EQ(thanks->letter.tags,
              (QStringList{QStringLiteral("お礼"), QStringLiteral("ありがとう")}));
    EXPECT_EQ(thanks->letter.group, QStringLiteral("base"));
    const IncomingTemplate* due = named(file, u":nouki");
    EXPECT_EQ(due->letter.aliases.size(), 2);
    EXPECT_EQ(due->letter.body,
              QStringLiteral("納期は{{=<% %>=}}{{<%={{ }}=%>date2}}、形式は{{kind}}、"
                             "色は{{colour}}です。{{clipboard}}"));
    ASSERT_EQ(due->letter.fields.size(), 3U);
    EXPECT_EQ(due->letter.fields[0].choices,
              (QStringList{QStringLiteral("PNG"), QStringLiteral("PSD")}));
    EXPECT_EQ(named(file, u":sig")->letter.body, QStringLiteral("**灯台工房**"));
}

TEST(Espanso, FormsBecomeFields)
{
    const TemplateFile file = readSample("base.yml");
    const IncomingTemplate* form = named(file, u":form");
    EXPECT_EQ(form->letter.body, QStringLiteral("{{name}}様\n{{body}}\n{{kind}}\n"));
    ASSERT_EQ(form->letter.fields.size(), 3U);
    EXPECT_EQ(form->letter.fields[1].type, domain::FieldType::multiline);
    EXPECT_EQ(form->letter.fields[2].type, domain::FieldType::choice);
    EXPECT_EQ(form->letter.fields[2].choices,
              (QStringList{QStringLiteral("はい"), QStringLiteral("いいえ")}));
    EXPECT_EQ(form->letter.fields[2].fallback, QStringLiteral("はい"));
    const IncomingTemplate* second = named(file, u":form2");
    EXPECT_EQ(second->letter.body, QStringLiteral("{{name}}様へ {{> :sig}}"));
    EXPECT_EQ(second->letter.fields.at(0).fallback, QStringLiteral("田村"));
    const IncomingTemplate* regex = named(file, u"{{person}}様、こんにちは。");
    EXPECT_EQ(regex->letter.body, QStringLiteral("{{person}}様、こんにちは。"));
}

TEST(Espanso, WhatCannotBeIsListed)
{
    const TemplateFile file = readSample("base.yml");
    EXPECT_EQ(whats(file.inert),
              (QStringList{QStringLiteral("imports: ./other.yml"), QStringLiteral("{{nowhere}}"),
                           QStringLiteral("{{host}} = shell: hostname"),
                           QStringLiteral("{{date2}} = date"), QStringLiteral("colour = random"),
                           QStringLiteral("regex: :hi\\((?P<person>.*)\\)"),
                           QStringLiteral("markdown")}));
    ASSERT_EQ(file.refused.size(), 2U);
    EXPECT_EQ(file.refused[0].detail, QStringLiteral("image_path"));
    EXPECT_EQ(file.refused[0].where, QStringLiteral("base.yml:53:5"));
    EXPECT_EQ(file.refused[1].code, ErrorCode::missingKey);
}

// Texts that stand for each other many times over are no bomb.
TEST(Espanso, EchoesDoNotExpandForEver)
{
    QByteArray yaml = "global_vars:\n";
    for (char name = 'a'; name < 'z'; ++name) {
        yaml += QByteArray("  - name: ") + name + "\n    type: echo\n    params: {echo: \"";
        for (int i = 0; i < 20; ++i)
            yaml += QByteArray("{{") + char(name + 1) + "}}";
        yaml += "\"}\n";
    }
    yaml += "matches:\n  - {trigger: x, replace: \"{{a}}\"}\n";
    const TemplateFile file = read(yaml, "bomb.yml");
    EXPECT_TRUE(file.templates.empty());
    ASSERT_EQ(file.refused.size(), 1U);
    EXPECT_EQ(file.refused[0].code, ErrorCode::noteTooLong);
}

TEST(Quicktext, VersionTwo)
{
    const TemplateFile file = readSample("quicktext-v2.xml");
    ASSERT_EQ(file.templates.size(), 2U);
    const domain::LetterTemplate& letter = file.templates[0].letter;
    EXPECT_EQ(letter.name, QStringLiteral("注文確認"));
    EXPECT_EQ(letter.group, QStringLiteral("ご注文"));
    EXPECT_EQ(letter.aliases, QStringList{QStringLiteral("kakunin")});
    EXPECT_EQ(letter.subject, QStringLiteral("{{商品名}}のご注文"));
    EXPECT_EQ(letter.body,
              QStringLiteral("{{client.name}}様\n\n{{today | yyyy年M月d日(ddd)}} {{now | H:mm}}"
                             "に承りました。\n{{商品名}}、{{色}}\n{{カーソル}}\n"
                             "{{> 署名}}{{!}}\n[[SCRIPT=evil|1]][[FILE=/etc/passwd]] "
                             "{{=<% %>=}}{{<%={{ }}=%>raw}}]]>"));
    ASSERT_EQ(letter.fields.size(), 2U);
    EXPECT_EQ(letter.fields[0].fallback, QStringLiteral("しおり"));
    EXPECT_EQ(file.templates[1].letter.body, QStringLiteral("灯台工房\n{{seller.name}}"));
    EXPECT_EQ(
        whats(file.inert),
        (QStringList{QStringLiteral("[[SCRIPT=evil|1]]"), QStringLiteral("[[FILE=/etc/passwd]]"),
                     QStringLiteral("[[FROM=firstname]]")}));
}

TEST(Quicktext, VersionOneAndScripts)
{
    const TemplateFile first = readSample("quicktext-v1.xml");
    ASSERT_EQ(first.templates.size(), 1U);
    EXPECT_EQ(first.templates[0].letter.body,
              QStringLiteral("{{client.name}}様、本日発送いたしました。"));
    EXPECT_EQ(first.templates[0].letter.group, QStringLiteral("発送"));
    EXPECT_EQ(first.templates[0].letter.subject, QStringLiteral("発送いたしました"));
    const TemplateFile scripts = readSample("quicktext-scripts.xml");
    EXPECT_TRUE(scripts.templates.empty());
    EXPECT_EQ(whats(scripts.inert), QStringList{QStringLiteral("script: greeting")});
}

TEST(Quicktext, OtherEncodings)
{
    QByteArray xml = sample("quicktext-v1.xml");
    QString text = QString::fromUtf8(xml);
    text.replace(QStringLiteral("UTF-8"), QStringLiteral("Shift_JIS"));
    QByteArray utf16("\xFF\xFE");
    utf16 += QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    const TemplateFile file = read(utf16, "old.xml", TemplateFormat::quicktext);
    ASSERT_EQ(file.templates.size(), 1U);
    EXPECT_EQ(file.templates[0].letter.name, QStringLiteral("発送のお知らせ"));
}

} // namespace
