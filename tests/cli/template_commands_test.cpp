// render, template, and own words in and out, from outside.
#include "cli/run_cli.h"

#include <QDir>
#include <QLockFile>

#include <algorithm>

namespace {

using namespace choba::testing;

const QString render = QStringLiteral("render");
const QString templates = QStringLiteral("template");
const QString list = QStringLiteral("list");
const QString show = QStringLiteral("show");
const QString import = QStringLiteral("import");
const QString export_ = QStringLiteral("export");
const QString lexicon = QStringLiteral("lexicon");
const QString templateFile = QStringLiteral("--file");
const QString templateKey = QStringLiteral("--template");
const QString data = QStringLiteral("--data");
const QString partials = QStringLiteral("--partials");
const QString lenient = QStringLiteral("--lenient");
const QString preview = QStringLiteral("--preview");
const QString format = QStringLiteral("--format");
const QString onConflict = QStringLiteral("--on-conflict");
const QString out = QStringLiteral("--out");
const QString db = QStringLiteral("--db");
const QString json = QStringLiteral("--json");
const QString english = QStringLiteral("--lang=en");
const QString input = QStringLiteral("-");

class TemplateCommands : public CliFolder
{
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    // A home of one's own, so that nothing is ever found or made in the user's.
    QStringList home() const
    {
        return {QStringLiteral("XDG_DATA_HOME=") + m_folder.filePath(QStringLiteral("home"))};
    }

    Outcome rendered(const QByteArray& source, const QByteArray& values,
                     const QStringList& further = {})
    {
        const QString letter = file(QStringLiteral("letter.mustache"), source);
        return runCli(QStringList{render, templateFile, letter, data, input} + further, values,
                      home());
    }

    QStringList files() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    QByteArray bytesOf(const QString& name) const
    {
        QFile in(name);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << qPrintable(name);
        return in.readAll();
    }
};

TEST_F(TemplateCommands, RenderWritesTheTextAlone)
{
    const Outcome run =
        rendered("{{client.name}}様\r\n{{due.close - 1営業日 | M月d日(ddd)}}まで、{{price | 円}}",
                 R"({"client": {"name": "<山田>"}, "due": {"close": "2026-11-24T18:00"},
                     "price": 13260})");
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.err.isEmpty()) << run.err.constData();
    EXPECT_EQ(run.out, "<山田>様\r\n11月20日(金)まで、13,260円"); // the 23rd is a holiday
    // Names of any language, and dates that JSON can only write as texts.
    EXPECT_EQ(rendered("{{お客様名}} {{due.close}} {{other}}",
                       R"({"client": {"name": "山田"}, "due": {"close": "2026-11-24T18:00"},
                           "other": "2026-11-24"})")
                  .out,
              "山田 11月24日(火) 18:00 2026-11-24");
    EXPECT_EQ(rendered("{{a}}{{{a}}}", R"({"a": "<"})", {QStringLiteral("--html")}).out, "&lt;<");
    EXPECT_EQ(rendered("{{.}}", "3").out, "3");
    const QString values = file(QStringLiteral("values.json"), R"({"a": 1})");
    EXPECT_EQ(runCli({render, templateFile, input, data, values}, "{{a}}").out, "1");
}

TEST_F(TemplateCommands, RenderNamesWhatIsMissing)
{
    const QString folder = m_folder.filePath(QStringLiteral("parts"));
    ASSERT_TRUE(QDir().mkpath(folder));
    file(QStringLiteral("parts/署名.mustache"), "---\n{{seller.name}}");
    const QByteArray source = "{{a}}様\n{{> 署名 }}\n  {{b ?? 「x」}}{{> 肩書 }}{{c}}{{a}}";
    const Outcome strict = rendered(source, "{}", {partials, folder});
    EXPECT_EQ(strict.exitCode, 1);
    EXPECT_TRUE(strict.out.isEmpty());
    EXPECT_EQ(strict.err, "1:1 a\n署名:2:1 seller.name\n3:15 > 肩書\n3:24 c\n3:29 a\n");

    const Outcome blank = rendered(source, R"({"a": "甲"})", {partials, folder, lenient});
    EXPECT_EQ(blank.exitCode, 0);
    EXPECT_EQ(blank.out, "甲様\n---\n  x甲");
    EXPECT_TRUE(blank.err.isEmpty());

    const Outcome object = rendered(source, R"({"a": "甲"})", {partials, folder, json});
    EXPECT_EQ(object.exitCode, 1);
    EXPECT_TRUE(object.err.isEmpty());
    const Json content = object.json();
    EXPECT_EQ(keysOf(content), (std::vector<std::string>{"text", "missing", "used"}));
    EXPECT_EQ(content["text"], "甲様\n---\n  x甲");
    EXPECT_EQ(content["missing"].size(), 3U);
    EXPECT_EQ(content["missing"][0],
              (Json{{"name", "seller.name"}, {"line", 2}, {"column", 1}, {"in", "署名"}}));
    EXPECT_EQ(content["missing"][2], (Json{{"name", "c"}, {"line", 3}, {"column", 24}}));
    EXPECT_EQ(content["used"], (Json{"a", "b", "c", "seller.name"}));
    EXPECT_EQ(rendered(source, R"({"a": "甲"})", {partials, folder, json, lenient}).exitCode, 0);
    EXPECT_EQ(rendered("x", "{}", {json}).json()["missing"], Json::array());
}

TEST_F(TemplateCommands, RenderRefusesWithThePlace)
{
    struct Case {
        QByteArray source;
        QByteArray values;
        const char* where;
    };

    const Case cases[] = {
        {"a\n{{#b}}", "{}", "line 2, column 1"},
        {"{{a", "{}", "line 1, column 1"},
        {"{{a b}}", "{}", "line 1, column 1"},
        {"様 {{a | 円}}", R"({"a": "x"})", "line 1, column 3"},
        {"{{> 甲 }}", "{}", "甲, line 1, column 1"},
        {"{{> 壊 }}", "{}", "壊, line 2, column 1"},
        {"{{> 化 }}", "{}", "line 1, byte 1"},
        {"x", R"({"a": 1, "a": 2})", "$.a"},
        {"x", "{", "stdin"},
        {"\xff", "{}", "line 1, byte 1"},
        {QByteArray("{{#a}}").repeated(1'750'000), "{}", "line 1, column 1000001"},
        {QByteArray("{{#a}}").repeated(150'000), "{}", "line 1, column 385"},
    };
    const QString folder = m_folder.filePath(QStringLiteral("parts"));
    ASSERT_TRUE(QDir().mkpath(folder));
    file(QStringLiteral("parts/甲.mustache"), "{{> 甲}}");
    file(QStringLiteral("parts/壊.mustache"), "\n{{");
    file(QStringLiteral("parts/化.mustache"), "\x8f");
    for (const Case& c : cases) {
        for (const QStringList& further : {QStringList{}, QStringList{lenient}}) {
            const Outcome run =
                rendered(c.source, c.values, QStringList{partials, folder, english} + further);
            EXPECT_EQ(run.exitCode, 3) << c.source.left(40).constData();
            EXPECT_TRUE(run.out.isEmpty());
            EXPECT_EQ(run.errorLines(), 1) << run.err.constData();
            EXPECT_TRUE(run.err.contains(c.where)) << run.err.constData();
        }
    }
    // Nothing outside the folder is read.
    file(QStringLiteral("secret.mustache"), "secret");
    const Outcome outside = rendered("{{> ../secret }}", "{}", {partials, folder});
    EXPECT_EQ(outside.exitCode, 1);
    EXPECT_EQ(outside.err, "1:1 > ../secret\n");
    EXPECT_EQ(runCli({render, templateFile, path("none"), data, input}, "{}").exitCode, 3);
    EXPECT_EQ(runCli({render, templateKey, QStringLiteral("none"), data, input}, "{}").exitCode, 3);
}

TEST_F(TemplateCommands, WrongUse)
{
    const QStringList lines[] = {
        {render},
        {render, data, input},
        {render, templateFile, input},
        {render, templateFile, input, data, input},
        {render, templateFile, path("a"), templateKey, QStringLiteral("b"), data, input},
        {render, path("a"), data, input},
        {render, templateFile, path("a"), data, input, preview},
        {templates},
        {templates, QStringLiteral("paint")},
        {templates, show},
        {templates, import},
        {templates, export_},
        {templates, list, path("a")},
        {templates, list, lenient},
        {templates, export_, path("a"), out, path("b")},
        {templates, export_, out, path("b"), format, QStringLiteral("espanso")},
        {templates, export_, out, path("b"), QStringLiteral("--encoding=jis")},
        {templates, import, path("a"), format, QStringLiteral("word")},
        {templates, import, path("a"), onConflict, QStringLiteral("nobody")},
        {import},
        {import, QStringLiteral("sales"), path("a")},
        {import, lexicon},
        {import, lexicon, path("a"), format, QStringLiteral("word")},
        {import, lexicon, path("a"), onConflict, QStringLiteral("nobody")},
        {export_, lexicon},
        {export_, lexicon, out, path("b"), format, QStringLiteral("word")},
    };
    for (const QStringList& line : lines) {
        for (const QString& language : {QStringLiteral("ja"), QStringLiteral("en")}) {
            const Outcome run =
                runCli(QStringList{QStringLiteral("--lang"), language} + line, {}, home());
            EXPECT_EQ(run.exitCode, 2) << qPrintable(line.join(u' '));
            EXPECT_EQ(run.errorLines(), 1) << run.err.constData();
            EXPECT_TRUE(run.out.isEmpty());
        }
    }
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(TemplateCommands, HelpForEachGroup)
{
    for (const QString& group : {render, templates, import, export_}) {
        const Outcome run = runCli({group, QStringLiteral("--help"), english});
        EXPECT_EQ(run.exitCode, 0);
        EXPECT_TRUE(run.out.startsWith("Usage: choba-cli ")) << run.out.constData();
        EXPECT_TRUE(run.out.contains(QByteArray("choba-cli " + group.toUtf8() + ' ')));
    }
    const Outcome overview = runCli({QStringLiteral("--help")});
    for (const QString& group : {render, templates, import, export_})
        EXPECT_TRUE(overview.out.contains(QByteArray("\n  " + group.toUtf8() + ' ')));
}

TEST_F(TemplateCommands, ShippedTemplatesWithoutADataFile)
{
    const Outcome listed = runCli({templates, list, json}, {}, home());
    ASSERT_EQ(listed.exitCode, 0) << listed.err.constData();
    const Json all = listed.json()["templates"];
    ASSERT_GE(all.size(), 36U);
    EXPECT_EQ(keysOf(all[0]),
              (std::vector<std::string>{"key", "name", "use", "group", "channel", "aliases", "tags",
                                        "origin", "favourite", "enabled", "default", "uses"}));
    EXPECT_EQ(all[0]["origin"], "shipped");
    const Outcome lines = runCli({templates, list}, {}, home());
    EXPECT_EQ(std::size_t(lines.out.count('\n')), all.size());

    const std::string key = all[0]["key"];
    const std::string name = all[0]["name"];
    for (const std::string& asked : {key, name}) {
        const Outcome shown =
            runCli({templates, show, QString::fromStdString(asked), json}, {}, home());
        ASSERT_EQ(shown.exitCode, 0) << shown.err.constData();
        const Json letter = shown.json();
        EXPECT_EQ(letter["key"], key);
        EXPECT_FALSE(letter["body"].get<std::string>().empty());
        const Outcome words = runCli({templates, show, QString::fromStdString(asked)}, {}, home());
        EXPECT_TRUE(words.out.startsWith(QByteArray::fromStdString(name + '\n')));
        EXPECT_TRUE(words.out.contains(
            QByteArray::fromStdString(letter["body"].get<std::string>()).trimmed()));
    }
    const Outcome none = runCli({templates, show, QStringLiteral("none"), english}, {}, home());
    EXPECT_EQ(none.exitCode, 3);
    EXPECT_TRUE(none.err.contains("none")) << none.err.constData();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(TemplateCommands, ALetterOfTheLibrary)
{
    const QString pack = file(QStringLiteral("own.json"), R"({
        "format": "choba-templates-pack", "version": 1, "templates": [
        {"key": "own-1", "name": "締め", "use": "messages", "subject": "{{件}}",
         "body": "{{today | yyyy}} {{日}} {{一言 ?? 「なし」}} {{> 結び}}",
         "fields": [{"name": "日", "type": "date", "default": "today + 0日"}]},
        {"key": "own-2", "name": "結び", "use": "piece", "body": "{{seller.name}}より"}]})");
    const QString store = path("data.sqlite");
    ASSERT_EQ(runCli({templates, import, pack, db, store}).exitCode, 0);
    const QStringList line = {render, templateKey, QStringLiteral("締め"), data, input, db, store};

    const Outcome missing = runCli(line + QStringList{english}, "{}");
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_EQ(missing.err, "subject:1:1 件\n結び:1:1 seller.name\n");
    const Outcome run =
        runCli(line, R"({"件": "御礼", "seller": {"name": "帳場"}, "日": "2026-01-05",
                                         "today": "2025-04-01"})");
    EXPECT_EQ(run.exitCode, 0) << run.err.constData();
    EXPECT_EQ(run.out, "2025 1月5日(月) なし 帳場より"); // the data lies above the day
    const Outcome object =
        runCli(line + QStringList{json}, R"({"件": "御礼", "seller": {"name": "帳場"}})");
    EXPECT_EQ(object.exitCode, 0);
    EXPECT_EQ(object.json()["subject"], "御礼");
    // Without the data file nobody knows it.
    EXPECT_EQ(runCli({render, templateKey, QStringLiteral("締め"), data, input}, "{}").exitCode, 3);
}

// Whether it was handed over decides between a delivery and a cancel: nobody assumes either.
TEST_F(TemplateCommands, AFlagWithoutAnAnswerIsMissing)
{
    const QString delivered = QStringLiteral("制作物をお渡し済み");
    const QStringList line = {render, templateKey, QStringLiteral("silence-notice-1"), data, input};
    const QByteArray others =
        R"("client": {"addressed": "田中健一"}, "due": {"close": "2026-12-02T18:00"},
           "前回のメッセージが未開封": false, "前回お送りした日時": "2026-11-20T10:00",
           "お待ちしている内容": "ご感想", "お返事をお待ちする期間": "5日間")";
    const Outcome open = runCli(line, "{" + others + "}", home());
    EXPECT_EQ(open.exitCode, 1);
    EXPECT_TRUE(open.out.isEmpty());
    const QByteArray name = delivered.toUtf8();
    EXPECT_EQ(open.err, "13:1 " + name + "\n16:1 " + name + "\n");
    const Outcome blank = runCli(line + QStringList{lenient}, "{" + others + "}", home());
    EXPECT_EQ(blank.exitCode, 0);
    EXPECT_FALSE(blank.out.contains("正式な納品")) << blank.out.constData();
    EXPECT_FALSE(blank.out.contains("キャンセルの申請"));

    // By any of its names, as true and false or as the form has it.
    for (const QByteArray& answer :
         {QByteArray(R"("room": {"delivered": false})"),
          QByteArray(R"("制作物をお渡し済み": "no")"), QByteArray(R"("お渡し済み": "no")")}) {
        const Outcome run = runCli(line, "{" + others + ", " + answer + "}", home());
        EXPECT_EQ(run.exitCode, 0) << run.err.constData();
        EXPECT_TRUE(run.out.contains("キャンセルの申請")) << answer.constData();
        EXPECT_FALSE(run.out.contains("正式な納品")) << answer.constData();
        EXPECT_TRUE(run.out.startsWith("田中健一様\n")) << run.out.constData();
    }
}

TEST_F(TemplateCommands, AnswersThatAreNoneSayHowToWriteThem)
{
    const QString pack = file(QStringLiteral("own.json"), R"({
        "format": "choba-templates-pack", "version": 1, "templates": [
        {"key": "own-1", "name": "締め", "use": "messages",
         "body": "{{日}}{{時}}{{数}}{{色}}{{due.close}}{{#旗}}{{/旗}}",
         "fields": [{"name": "日", "label": "お届けの日", "type": "date"},
                    {"name": "時", "type": "time"}, {"name": "数", "type": "number"},
                    {"name": "旗", "type": "flag"},
                    {"name": "色", "type": "choice", "choices": ["青", "赤"]}]}]})");
    const QString store = path("data.sqlite");
    ASSERT_EQ(runCli({templates, import, pack, db, store}).exitCode, 0);
    const QStringList line = {render, templateKey, QStringLiteral("締め"), data, input, db,
                              store,  english};

    struct Case {
        QByteArray values;
        const char* words;
    };

    const Case cases[] = {
        {R"({"日": "12/2"})", "“お届けの日”: “12/2” is no date. Write it as 2026-12-02."},
        {R"({"お返事の期限": "12/2"})",
         "“12/2” is no date with a time. Write it as 2026-12-02T18:00."},
        {R"({"時": "6時"})", "Write it as 18:00."},
        {R"({"数": "三"})", "Write it as 3000."},
        {R"({"旗": "はい"})", "Write one of: yes, no."},
        {R"({"色": "緑"})", "Write one of: 青, 赤."},
    };
    for (const Case& c : cases) {
        const Outcome run = runCli(line, c.values);
        EXPECT_EQ(run.exitCode, 3) << c.values.constData();
        EXPECT_TRUE(run.out.isEmpty());
        EXPECT_EQ(run.errorLines(), 1);
        EXPECT_TRUE(run.err.contains(c.words)) << run.err.constData();
    }
    EXPECT_EQ(runCli(line, R"({"日": "2026-12-02", "時": "18:00", "数": 3, "旗": "yes",
                               "色": "青", "お返事の期限": "2026-12-02T18:00"})")
                  .out,
              "12月2日(水)18:003青12月2日(水) 18:00");
}

TEST_F(TemplateCommands, HelpSaysOnceWhatHappensWithoutADataFile)
{
    for (const QStringList& line :
         {QStringList{}, QStringList{templates}, QStringList{render}, QStringList{import},
          QStringList{QStringLiteral("backup")}, QStringList{QStringLiteral("check")}}) {
        const Outcome run = runCli(line + QStringList{QStringLiteral("--help"), english});
        EXPECT_EQ(run.out.count("--db FILE        "), 1) << run.out.constData();
        EXPECT_EQ(run.out.toLower().count("without --db"), 0);
        EXPECT_FALSE(run.out.contains("default: the one the window uses"));
        EXPECT_TRUE(run.out.contains("the shipped templates alone"));
    }
}

TEST_F(TemplateCommands, ThereAndBack)
{
    const QString one = path("one.sqlite");
    const QString two = path("two.sqlite");
    const QString own =
        file(QStringLiteral("own.csv"), "おれ1,お礼です,御礼一\nおれ2,また,御礼二\n");
    const QStringList asCsv = {format, QStringLiteral("beeftext-csv")};
    const QStringList bring = QStringList{templates, import, own, json} + asCsv;

    const Outcome planned = runCli(bring + QStringList{preview}, {}, home());
    ASSERT_EQ(planned.exitCode, 0) << planned.err.constData();
    const std::vector<std::string> keys = {"added",   "changed", "skipped",
                                           "refused", "inert",   "templates"};
    EXPECT_EQ(keysOf(planned.json()), keys);
    EXPECT_EQ(planned.json()["added"], 2);
    EXPECT_EQ(planned.json()["templates"][0]["step"], "add");
    EXPECT_EQ(files(), QStringList{QStringLiteral("own.csv")}); // a look makes nothing

    const Outcome done = runCli(bring + QStringList{db, one});
    ASSERT_EQ(done.exitCode, 0) << done.err.constData();
    EXPECT_EQ(done.json()["added"], 2);
    const Outcome again = runCli(bring + QStringList{db, one});
    EXPECT_EQ(again.json()["skipped"], 2);
    file(QStringLiteral("own.csv"), "おれ1,お礼でした,御礼一\n");
    EXPECT_EQ(runCli(bring + QStringList{db, one}).json()["skipped"], 1); // mine
    EXPECT_EQ(runCli(bring + QStringList{db, one, onConflict, QStringLiteral("theirs")})
                  .json()["changed"],
              1);
    EXPECT_EQ(runCli({QStringLiteral("verify"), db, one}).exitCode, 0);

    const QString pack = path("pack.json");
    const QString copy = path("copy.json");
    ASSERT_EQ(
        runCli({templates, export_, QStringLiteral("--history"), out, pack, db, one}).exitCode, 0);
    const Outcome taken = runCli({templates, import, pack, db, two, json});
    ASSERT_EQ(taken.exitCode, 0) << taken.err.constData();
    EXPECT_EQ(taken.json()["added"], 2);
    ASSERT_EQ(
        runCli({templates, export_, QStringLiteral("--history"), out, copy, db, two}).exitCode, 0);
    EXPECT_EQ(bytesOf(copy), bytesOf(pack));
    EXPECT_TRUE(bytesOf(pack).contains("お礼です")); // the former version

    const Outcome told = runCli(
        {templates, export_, out, path("x.csv"), format, QStringLiteral("csv"), db, one, json});
    EXPECT_EQ(told.exitCode, 0);
    EXPECT_EQ(keysOf(told.json()), (std::vector<std::string>{"file", "count", "inert"}));
}

TEST_F(TemplateCommands, ImportRefusesAndChangesNothing)
{
    const QString store = path("data.sqlite");
    const QString good = file(QStringLiteral("good.csv"), "あ,い,う\n");
    ASSERT_EQ(runCli({templates, import, good, format, QStringLiteral("beeftext-csv"), db, store})
                  .exitCode,
              0);
    const QByteArray before = runCli({templates, list, json, db, store}).out;
    const QString newer =
        file(QStringLiteral("newer.json"),
             R"({"format": "choba-templates-pack", "version": 99, "templates": []})");
    const QString broken = file(QStringLiteral("broken.json"), "{");
    const QString unknown = file(QStringLiteral("unknown.bin"), QByteArray("\x00\x01\x02", 3));
    for (const QString& bad : {newer, broken, unknown, path("none")}) {
        for (const QStringList& further : {QStringList{}, QStringList{preview}}) {
            const Outcome run =
                runCli(QStringList{templates, import, bad, db, store, english} + further);
            EXPECT_EQ(run.exitCode, 3) << qPrintable(bad);
            EXPECT_EQ(run.errorLines(), 1) << run.err.constData();
            EXPECT_TRUE(run.out.isEmpty());
        }
    }
    // Entries that cannot be taken are findings; the others are.
    const QString mixed = file(QStringLiteral("mixed.json"), R"({
        "format": "choba-templates-pack", "version": 1, "templates": [
        {"key": "own-1", "name": "", "use": "messages", "body": "x"},
        {"key": "own-2", "name": "二", "use": "messages", "body": "{{"}]})");
    const Outcome run = runCli({templates, import, mixed, db, store, json});
    EXPECT_EQ(run.exitCode, 1) << run.err.constData();
    ASSERT_EQ(run.json()["refused"].size(), 2U) << run.out.constData();
    EXPECT_EQ(keysOf(run.json()["refused"][0]), (std::vector<std::string>{"where", "why"}));
    EXPECT_EQ(runCli({templates, list, json, db, store}).out, before);

    // A window holds the file: nothing is written, looking is fine.
    QLockFile lock(store + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    ASSERT_TRUE(lock.tryLock());
    const Outcome held = runCli({templates, import, mixed, db, store, english});
    EXPECT_EQ(held.exitCode, 3);
    EXPECT_EQ(held.errorLines(), 1) << held.err.constData();
    EXPECT_EQ(runCli({templates, import, mixed, db, store, preview}).exitCode, 1);
    lock.unlock();
    const Outcome nowhere =
        runCli({templates, import, mixed, db, path("no/folder.sqlite"), english});
    EXPECT_EQ(nowhere.exitCode, 3);
    EXPECT_FALSE(QFile::exists(path("no")));
}

TEST_F(TemplateCommands, OwnWordsThereAndBack)
{
    const QString store = path("data.sqlite");
    const QString words = file(QStringLiteral("words.txt"), "裏ワザ\n格安\n");
    const Outcome planned = runCli({import, lexicon, words, preview, json}, {}, home());
    ASSERT_EQ(planned.exitCode, 0) << planned.err.constData();
    EXPECT_EQ(planned.json()["added"], 2);
    EXPECT_EQ(files(), QStringList{QStringLiteral("words.txt")});
    const Outcome done = runCli({import, lexicon, words, db, store, json});
    ASSERT_EQ(done.exitCode, 0) << done.err.constData();
    EXPECT_EQ(done.json()["added"], 2);
    EXPECT_EQ(runCli({import, lexicon, words, db, store, json}).json()["skipped"], 2);
    const Outcome found = runCli({QStringLiteral("check"), json, db, store, input}, "格安です");
    EXPECT_TRUE(found.out.contains("格安")) << found.out.constData();

    const QString text = path("out.txt");
    ASSERT_EQ(
        runCli({export_, lexicon, format, QStringLiteral("txt"), out, text, db, store}).exitCode,
        0);
    QList<QByteArray> lines = bytesOf(text).trimmed().split('\n');
    std::sort(lines.begin(), lines.end());
    EXPECT_EQ(lines, (QList<QByteArray>{"格安", "裏ワザ"}));
    const Outcome prh = runCli({export_, lexicon, out, path("out.yml"), db, store, json});
    EXPECT_EQ(prh.exitCode, 0) << prh.err.constData();
    EXPECT_TRUE(bytesOf(path("out.yml")).startsWith("version: 1"));
    ASSERT_EQ(prh.json()["inert"].size(), 2U) << prh.out.constData();
    EXPECT_EQ(prh.json()["inert"][0]["what"], "言い換えの候補がありません");
    EXPECT_EQ(prh.json()["count"], 0) << "both are left out";
    EXPECT_EQ(prh.json()["inert"][0]["left_out"], true);
    EXPECT_EQ(runCli({export_, lexicon, out, path("x"), db, path("none")}).exitCode, 3);
}

TEST_F(TemplateCommands, RefusedEntriesNameThePlaceAndTheReason)
{
    const auto said = [this](const char* name, const QByteArray& content) -> QByteArray {
        const QString source = file(QString::fromUtf8(name), content);
        const Outcome run = runCli({templates, import, source, preview, english}, {}, home());
        return run.out + run.err;
    };
    const QByteArray head = R"({"format": "choba-templates-pack", "version": 1, "templates": [)";
    const QByteArray noText = said("a.choba.json", head + R"({"name": "a"}]})");
    EXPECT_TRUE(noText.contains("a.choba.json: $.templates[0].body: nothing is written here."))
        << noText.constData();
    const QByteArray tooLong =
        said("a.choba.json",
             head + R"({"name": "a", "body": ")" + QByteArray("x").repeated(100'001) + "\"}]}");
    EXPECT_TRUE(tooLong.contains(
        "a.choba.json: $.templates[0].body: the text is longer than 100000 characters."))
        << tooLong.constData();
    const QByteArray twice = said("a.yml", "matches: []\nmatches: []\n");
    EXPECT_TRUE(twice.contains("a.yml, line 2, column 1: “matches” is there twice."))
        << twice.constData();
    const QByteArray deep = said("a.json", "{\"combos\": " + QByteArray("[").repeated(1'000));
    EXPECT_TRUE(deep.contains("the JSON is nested too deeply; at most ")) << deep.constData();
    const QByteArray empty = said("a.csv", "");
    EXPECT_TRUE(empty.contains("a.csv, line 1, column 1: nothing is written here."))
        << empty.constData();
}

TEST_F(TemplateCommands, WhatIsLeftOutOrLostIsToldSo)
{
    const QString store = path("store.sqlite");
    const QString first = file(QStringLiteral("a.csv"), "名前,短縮名,本文\n甲,ko,あ\n");
    ASSERT_EQ(runCli({templates, import, first, db, store}).exitCode, 0);
    const QString second = file(QStringLiteral("b.csv"),
                                "キー,名前,短縮名,色,本文\nown-b,乙,ko,青,い\nown-c,甲,ko,青,う\n");
    const Outcome run = runCli({templates, import, second, preview, english, db, store, onConflict,
                                QStringLiteral("both")});
    EXPECT_EQ(run.exitCode, 0) << run.err.constData();
    EXPECT_TRUE(run.out.contains("b.csv:1:4: left out: 色")) << run.out.constData();
    EXPECT_TRUE(run.out.contains("without these short names, which other templates have: ko"))
        << run.out.constData();
}

TEST_F(TemplateCommands, OptionsThatWouldDoNothingAreWrongUse)
{
    const QString target = path("out");
    for (const QString& option :
         {QStringLiteral("--encoding=cp932"), QStringLiteral("--history")}) {
        const Outcome run = runCli(
            {templates, export_, format, QStringLiteral("beeftext"), option, out, target, english});
        EXPECT_EQ(run.exitCode, 2) << qPrintable(option);
        EXPECT_TRUE(run.err.contains("does not take")) << run.err.constData();
    }
    EXPECT_FALSE(QFile::exists(target));
    const Outcome noFolder = rendered("{{> a}}", "{}", {partials, path("none"), lenient, english});
    EXPECT_EQ(noFolder.exitCode, 3);
    EXPECT_TRUE(noFolder.err.contains("cannot be read")) << noFolder.err.constData();
}

} // namespace
