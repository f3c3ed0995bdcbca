// The command line from outside: the built program, its output, its error stream, its exit code.
#include "cli/run_cli.h"

#include <QDir>
#include <QStringEncoder>

namespace {

using namespace choba::testing;

using Cli = CliFolder;

const QString count = QStringLiteral("count");
const QString check = QStringLiteral("check");
const QString split = QStringLiteral("split");
const QString json = QStringLiteral("--json");
const QString english = QStringLiteral("--lang=en");
const QString input = QStringLiteral("-");

TEST_F(Cli, WrongUse)
{
    const QString text = file(QStringLiteral("text"), "text");
    const auto words = [](const char* line) {
        return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    };
    const QStringList lines[] = {
        {},
        words("--json"),
        words("shout") << text,
        words("count"),
        words("count -- "),
        words("count") << text << text,
        words("count") << QString(),
        words("count --nonsense") << text,
        words("count -j") << text,
        words("count --db") << text,
        words("count --out x") << text,
        words("count --db x --out y") << text,
        words("restore --channel dm") << text,
        words("restore"),
        words("restore --out x") << text,
        words("restore") << text << text,
        words("backup"),
        words("backup --out"),
        words("backup --out x") << text,
        words("verify") << text,
        words("verify --out x"),
        words("demo"),
        words("demo --number --out x"),
        words("count --json=yes") << text,
        words("count --lang fr") << text,
        words("count --lang") << text,
        words("count") << text << QStringLiteral("--channel"),
        words("count --channel=") << text,
        words("count --channel letter") << text,
        words("check --channel DM") << text,
        words("split --channel letter") << text,
        words("count --limit 5") << text,
        words("check --number") << text,
        words("split --lexicon x") << text,
        words("--number count") << text,
        words("split --limit 0") << text,
        words("split --limit -5") << text,
        words("split --limit 5x") << text,
        words("split --limit 99999999999") << text,
    };
    for (const QStringList& line : lines) {
        for (const QString& language : {QStringLiteral("--lang=ja"), QStringLiteral("--lang=en")}) {
            // A --lang of the line itself comes later and is the wrong one on purpose.
            const Outcome run = runCli(QStringList{language} + line);
            EXPECT_EQ(run.exitCode, 2) << qPrintable(line.join(u' '));
            EXPECT_EQ(run.errorLines(), 1) << run.err.constData();
            EXPECT_TRUE(run.out.isEmpty());
        }
    }
}

TEST_F(Cli, HelpAndVersion)
{
    for (const QString& language : {QStringLiteral("ja"), QStringLiteral("en")}) {
        for (const QString& command :
             {QString(), count, check, split, QStringLiteral("backup"), QStringLiteral("restore"),
              QStringLiteral("verify"), QStringLiteral("demo")}) {
            const bool takesText =
                command.isEmpty() || command == count || command == check || command == split;
            QStringList line = {QStringLiteral("--lang"), language, QStringLiteral("--help")};
            if (!command.isEmpty())
                line.prepend(command);
            const Outcome run = runCli(line);
            EXPECT_EQ(run.exitCode, 0);
            EXPECT_TRUE(run.err.isEmpty()) << run.err.constData();
            EXPECT_TRUE(run.out.endsWith('\n'));
            EXPECT_TRUE(run.out.contains("--db"));
            EXPECT_EQ(run.out.contains("--channel"), takesText);
            EXPECT_TRUE(run.out.contains(QByteArray("choba-cli " + command.toUtf8())));
            EXPECT_EQ(run.out.contains("--number"), command == split);
            EXPECT_EQ(run.out.contains("--lexicon"), command == check);
        }
    }
    const Outcome version = runCli({QStringLiteral("--version")});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_TRUE(version.out.startsWith("choba-cli 0."));
}

TEST_F(Cli, CountAsJson)
{
    const QByteArray text = "日本\r\n👨‍👩‍👧 x\n";
    const Outcome run = runCli({count, json, QStringLiteral("--channel=rating"), input}, text);
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.err.isEmpty());
    const Json object = run.json();
    EXPECT_EQ(keysOf(object),
              (std::vector<std::string>{"channel", "unit", "limit", "length", "over", "utf16",
                                        "codepoints", "graphemes", "lines"}));
    EXPECT_EQ(object["channel"], "rating");
    EXPECT_EQ(object["unit"], "utf16");
    EXPECT_EQ(object["limit"], 400);
    EXPECT_EQ(object["over"], false);
    EXPECT_EQ(object["length"], 14); // 2 + 1 + 8 + 2 + 1
    EXPECT_EQ(object["utf16"], 14);
    EXPECT_EQ(object["codepoints"], 11);
    EXPECT_EQ(object["graphemes"], 7);
    EXPECT_EQ(object["lines"], 2);
}

TEST_F(Cli, CountKnowsTheLimits)
{
    struct Case {
        const char* channel;
        int length;
        int exitCode;
    };

    const Case cases[] = {
        {"dm", 1000, 0},    {"dm", 1001, 1},           {"room", 3000, 0},        {"room", 3001, 1},
        {"rating", 401, 1}, {"listing-title", 26, 1},  {"listing-catch", 30, 0}, {"mail", 50000, 0},
        {"shop", 50000, 0}, {"listing-note", 1001, 1},
    };
    for (const Case& c : cases) {
        const QString channel = QString::fromLatin1(c.channel);
        const QByteArray text = QString(c.length, u'あ').toUtf8();
        const Outcome run =
            runCli({count, json, QStringLiteral("--channel"), channel, input}, text);
        EXPECT_EQ(run.exitCode, c.exitCode) << c.channel << c.length;
        const Json object = run.json();
        EXPECT_EQ(object["over"], c.exitCode == 1) << c.channel;
        EXPECT_EQ(object["length"], c.length) << c.channel;
        const bool unlimited = channel == u"mail" || channel == u"shop";
        EXPECT_EQ(object["limit"].is_null(), unlimited) << c.channel;
        const Outcome lines =
            runCli({english, count, input, QStringLiteral("--channel"), channel}, text);
        EXPECT_EQ(lines.exitCode, c.exitCode);
        EXPECT_TRUE(lines.out.contains(QByteArray::number(c.length))) << lines.out.constData();
    }
    const Outcome byDefault = runCli({count, json, input}, "x");
    EXPECT_EQ(byDefault.json()["channel"], "dm");
}

TEST_F(Cli, EmptyTextIsFine)
{
    EXPECT_EQ(runCli({count, json, input}).json()["length"], 0);
    EXPECT_EQ(runCli({check, json, input}).json()["findings"], Json::array());
    const Outcome run = runCli({split, json, input});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.json()["parts"], Json::array());
    for (const QString& command : {count, check, split}) {
        const Outcome lines = runCli({command, input});
        EXPECT_EQ(lines.exitCode, 0);
        EXPECT_FALSE(lines.out.isEmpty());
    }
}

TEST_F(Cli, CheckAsJson)
{
    const QString text = QStringLiteral("お世話になっております。\n😀続きはLINE交換で。");
    const Outcome run = runCli({check, json, input}, text.toUtf8());
    EXPECT_EQ(run.exitCode, 1);
    const Json object = run.json();
    EXPECT_EQ(keysOf(object), (std::vector<std::string>{"findings", "more"}));
    ASSERT_FALSE(object["findings"].empty());
    const Json& finding = object["findings"][0];
    EXPECT_EQ(keysOf(finding),
              (std::vector<std::string>{"start", "end", "text", "term", "category", "reason",
                                        "severity", "suggestion", "source", "line", "column"}));
    EXPECT_EQ(finding["category"], "contact");
    EXPECT_EQ(finding["reason"], "leading-outside");
    EXPECT_EQ(finding["start"], text.indexOf(u'L'));
    EXPECT_EQ(finding["line"], 2);
    EXPECT_EQ(finding["column"], 5); // 😀 is one character
    const qsizetype start = finding["start"];
    const qsizetype end = finding["end"];
    EXPECT_EQ(QByteArray::fromStdString(finding["text"]), text.mid(start, end - start).toUtf8());
    EXPECT_FALSE(std::string(finding["source"]).empty());
}

TEST_F(Cli, CheckAsLines)
{
    const Outcome run =
        runCli({english, check, input}, "一行目\n連絡先は name@example.com です。\n");
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.out.startsWith("2:6 [")) << run.out.constData();
    EXPECT_TRUE(run.out.contains("name@example.com"));
    EXPECT_TRUE(run.out.contains(" — "));

    const Outcome clean =
        runCli({check, input}, "ご連絡ありがとうございます。カスタマイズも承ります。");
    EXPECT_EQ(clean.exitCode, 0) << clean.out.constData();
}

TEST_F(Cli, CategoriesAreThoseOfTheChannel)
{
    const QByteArray text =
        "お問い合わせは name@example.com または https://shop.example.com/ まで。";
    EXPECT_EQ(runCli({check, input}, text).exitCode, 1);
    EXPECT_EQ(runCli({check, QStringLiteral("--channel=mail"), input}, text).exitCode, 0);
    EXPECT_EQ(runCli({check, QStringLiteral("--channel=shop"), input}, text).exitCode, 0);
}

TEST_F(Cli, AWordAcrossTwoPartsIsFound)
{
    const QByteArray text = QString(QString(995, u'あ') + u"\n---8<---\n").toUtf8();
    const Outcome run = runCli({check, json, input}, text + "LI\n---8<---\nNE交換");
    EXPECT_EQ(run.exitCode, 1) << run.out.constData();
}

TEST_F(Cli, OwnWordListsAreRead)
{
    const QString plain = file(QStringLiteral("mine.txt"), "# own\n合言葉\n");
    const QString rules = file(QStringLiteral("more.json"),
                               R"({"format": "choba-lexicon", "version": 1, "id": "more",
                                   "rules": [{"id": "a", "category": "user", "severity": "hint",
                                   "terms": ["山椒魚"], "suggestion": "さんしょう"}]})");
    const QString allow = file(QStringLiteral("allow.json"),
                               R"({"format": "choba-lexicon", "version": 1, "allow": ["合言葉"]})");
    const QString option = QStringLiteral("--lexicon");
    const QByteArray text = "これは合言葉と山椒魚です。";
    EXPECT_EQ(runCli({check, input}, text).exitCode, 0);
    const Outcome both = runCli({check, json, option, plain, option, rules, input}, text);
    EXPECT_EQ(both.exitCode, 1);
    const Json findings = both.json()["findings"];
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0]["term"], "合言葉");
    EXPECT_EQ(findings[0]["category"], "user");
    EXPECT_EQ(findings[0]["reason"], "own-list");
    EXPECT_EQ(findings[0]["severity"], "warn");
    EXPECT_EQ(findings[1]["severity"], "hint");
    EXPECT_EQ(findings[1]["suggestion"], "さんしょう");
    EXPECT_EQ(findings[1]["source"], "more.a");
    EXPECT_EQ(runCli({check, option, plain, option, allow, input}, text).exitCode, 0);
}

TEST_F(Cli, SplitAsJson)
{
    const QString text = QStringLiteral("一つ目の文です。二つ目の文です。\n\n三つ目の段落です。\n");
    const Outcome run = runCli(
        {split, json, QStringLiteral("--limit"), QStringLiteral("20"), input}, text.toUtf8());
    EXPECT_EQ(run.exitCode, 0);
    const Json object = run.json();
    EXPECT_EQ(keysOf(object), (std::vector<std::string>{"limit", "unit", "parts"}));
    EXPECT_EQ(object["limit"], 20);
    EXPECT_EQ(object["unit"], "utf16");
    ASSERT_EQ(object["parts"].size(), 2U);
    const Json& first = object["parts"][0];
    EXPECT_EQ(keysOf(first), (std::vector<std::string>{"text", "length", "start", "end", "cut"}));
    EXPECT_EQ(first["text"], "一つ目の文です。二つ目の文です。");
    EXPECT_EQ(first["length"], 16);
    EXPECT_EQ(first["start"], 0);
    EXPECT_EQ(first["end"], 16);
    EXPECT_EQ(first["cut"], "paragraph");
    EXPECT_EQ(object["parts"][1]["text"], "三つ目の段落です。");
    EXPECT_EQ(object["parts"][1]["cut"], "end");
}

TEST_F(Cli, SplitUsesTheChannelsLimitOrTheOneGiven)
{
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        text += "これは長い文章の一部です。";
    const auto longest = [](const Json& object) {
        int most = 0;
        for (const Json& part : object["parts"])
            most = std::max<int>(most, part["length"]);
        return most;
    };

    struct Case {
        QStringList options;
        int limit;
        std::size_t parts;
    };

    const Case cases[] = {
        {{}, 1000, 4},
        {{QStringLiteral("--channel=room")}, 3000, 2},
        {{QStringLiteral("--channel=room"), QStringLiteral("--limit=500")}, 500, 8},
        {{QStringLiteral("--number")}, 1000, 4},
    };
    for (const Case& c : cases) {
        const Outcome run = runCli(QStringList{split, json, input} + c.options, text);
        EXPECT_EQ(run.exitCode, 0);
        const Json object = run.json();
        EXPECT_EQ(object["limit"], c.limit);
        EXPECT_EQ(object["parts"].size(), c.parts);
        EXPECT_LE(longest(object), c.limit);
    }
    const Json numbered = runCli({split, json, QStringLiteral("--number"), input}, text).json();
    EXPECT_EQ(std::string(numbered["parts"][0]["text"]).rfind("(1/4)\n", 0), 0U);

    const Json unlimited =
        runCli({split, json, QStringLiteral("--channel=mail"), input}, text + "\n---8<---\nx")
            .json();
    EXPECT_TRUE(unlimited["limit"].is_null());
    EXPECT_EQ(unlimited["parts"].size(), 2U);
}

TEST_F(Cli, SplitAsLines)
{
    const Outcome run = runCli({english, split, input}, "前半\n---8<---\n後半\n");
    EXPECT_EQ(run.exitCode, 0);
    const QList<QByteArray> lines = run.out.split('\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines[0].contains("1") && lines[0].contains("2 / 1000")) << lines[0].constData();
    EXPECT_EQ(lines[1], "前半");
    EXPECT_EQ(lines[3], "後半");
}

TEST_F(Cli, WhatCannotBeSplitIsRefused)
{
    struct Case {
        QStringList options;
        const char* text;
        const char* place;
    };

    const Case cases[] = {
        {{QStringLiteral("--limit=1")}, "x\n日😀", "Line 2, column 2:"},
        {{QStringLiteral("--limit=5"), QStringLiteral("--number")},
         "とても長い文章です",
         "Line 1, column 1:"},
    };
    for (const Case& c : cases) {
        const Outcome run = runCli(QStringList{english, split, input} + c.options, c.text);
        EXPECT_EQ(run.exitCode, 3) << run.out.constData();
        EXPECT_TRUE(run.out.isEmpty());
        EXPECT_EQ(run.errorLines(), 1);
        EXPECT_TRUE(run.err.contains(c.place)) << run.err.constData();
    }
}

TEST_F(Cli, UnreadableInputIsRefusedWithThePlace)
{
    QStringEncoder cp932("windows-31j");
    const QByteArray legacy = cp932.encode(QStringLiteral("ok\n日本語の文章\n"));

    struct Case {
        QString file;
        const char* place;
    };

    const Case cases[] = {
        {file(QStringLiteral("latin1"), "line\ncaf\xe9 au lait\n"), "latin1, line 2, byte 4:"},
        {file(QStringLiteral("cp932"), legacy), "cp932, line 2, byte 1:"},
        {file(QStringLiteral("binary"), QByteArray("text\n\0\1", 7)), "binary, line 2, byte 1:"},
        {file(QStringLiteral("png"), "\x89PNG\r\n\x1a\n"), "png, line 1, byte 1:"},
        {file(QStringLiteral("utf16"), QByteArray("\xff\xfe\x42\x30", 4)),
         "utf16, line 1, byte 1:"},
        {file(QStringLiteral("cut"), "日\xe6\x97"), "cut, line 1, byte 4:"},
        {m_folder.filePath(QStringLiteral("missing")), "missing"},
        {m_folder.path(), ""},
        {QStringLiteral("/dev/zero"), "/dev/zero"},
    };
    for (const Case& c : cases) {
        for (const QString& command : {count, check, split}) {
            const Outcome run = runCli({english, command, json, c.file});
            EXPECT_EQ(run.exitCode, 3) << c.place;
            EXPECT_TRUE(run.out.isEmpty());
            EXPECT_EQ(run.errorLines(), 1) << run.err.constData();
            EXPECT_TRUE(run.err.contains(c.place)) << c.place << ": " << run.err.constData();
        }
    }
    const Outcome fromInput = runCli({english, count, input}, "a\n\xff");
    EXPECT_EQ(fromInput.exitCode, 3);
    EXPECT_TRUE(fromInput.err.contains("stdin, line 2, byte 1:")) << fromInput.err.constData();
}

TEST_F(Cli, RulePacksOfTheUser)
{
    const QString over = file(QStringLiteral("over.json"),
                              R"({"format": "choba-rules-override", "version": 1,
            "overrides": [{"id": "channel.dm.limit", "value": 2000, "replaces": 1000}]})");
    const Outcome overridden = runCli({count, json, QStringLiteral("--rules"), over, input}, "x");
    EXPECT_EQ(overridden.exitCode, 0);
    EXPECT_TRUE(overridden.err.isEmpty()) << overridden.err.constData();
    EXPECT_EQ(overridden.json()["limit"], 2000);

    const QString other = file(QStringLiteral("other.json"),
                               R"({"format": "choba-rules", "version": 1, "id": "other",
            "channels": [{"id": "letter", "ja": "手紙", "en": "Letter"}],
            "values": [{"id": "channel.letter.limit", "value": 3, "unit": "characters",
                        "source": "s", "checked_on": "2026-11-21", "confidence": "user"}]})");
    const Outcome replaced = runCli({count, json, QStringLiteral("--rules"), other, input}, "long");
    EXPECT_EQ(replaced.exitCode, 1);
    EXPECT_EQ(replaced.json()["channel"], "letter");
    EXPECT_EQ(
        runCli({count, QStringLiteral("--rules"), other, QStringLiteral("--channel=dm"), input})
            .exitCode,
        2);
}

TEST_F(Cli, BrokenEntriesAreNamedAndTheRestWorks)
{
    const QString rules = file(QStringLiteral("rules.json"),
                               R"({"format": "choba-rules-override", "version": 1, "overrides": [
            {"id": "channel.dm.limt", "value": 5}, {"id": "channel.dm.newline", "value": 7},
            {"id": "channel.dm.limit", "value": 1200}]})");
    const Outcome counted = runCli({count, json, QStringLiteral("--rules"), rules, input}, "x");
    EXPECT_EQ(counted.exitCode, 0);
    EXPECT_EQ(counted.json()["limit"], 1200);
    EXPECT_EQ(counted.errorLines(), 2);
    EXPECT_TRUE(counted.err.contains("rules.json: $.overrides[0].id")) << counted.err.constData();
    EXPECT_TRUE(counted.err.contains("rules.json: $.overrides[1].value"));

    const QString words = file(QStringLiteral("words.json"),
                               R"({"format": "choba-lexicon", "version": 1, "id": "w", "rules": [
            {"id": "bad", "category": "nonsense", "terms": ["x"]},
            {"id": "example", "category": "user", "terms": ["犬"], "flags": ["猫"]},
            {"id": "good", "category": "user", "terms": ["山椒魚"]}]})");
    const Outcome checked = runCli(
        {check, json, QStringLiteral("--rules"), rules, QStringLiteral("--lexicon"), words, input},
        "犬と山椒魚");
    EXPECT_EQ(checked.exitCode, 1);
    const Json findings = checked.json()["findings"];
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0]["source"], "w.good");
    EXPECT_EQ(checked.errorLines(), 4) << checked.err.constData();
    EXPECT_TRUE(checked.err.contains("words.json: $.rules[0].category"));
}

TEST_F(Cli, PacksThatAreNoneAreRefused)
{
    const char* files[] = {"",
                           "no json",
                           "{",
                           "[]",
                           "{}",
                           "\xff\xfe",
                           R"({"format": "choba-lexicon", "version": 1})",
                           R"({"format": "choba-rules-override", "version": 2, "overrides": []})",
                           R"({"format": "choba-rules", "version": 7})"};
    for (const char* bytes : files) {
        const QString pack = file(QStringLiteral("pack.json"), bytes);
        const Outcome run = runCli({count, QStringLiteral("--rules"), pack, input}, "x");
        EXPECT_EQ(run.exitCode, 3) << bytes;
        EXPECT_EQ(run.errorLines(), 1) << run.err.constData();
        EXPECT_TRUE(run.err.contains("pack.json")) << run.err.constData();
    }
    const QString missing = m_folder.filePath(QStringLiteral("missing.json"));
    EXPECT_EQ(runCli({count, QStringLiteral("--rules"), missing, input}, "x").exitCode, 3);
    EXPECT_EQ(runCli({check, QStringLiteral("--lexicon"), missing, input}, "x").exitCode, 3);
    const QString broken = file(QStringLiteral("broken.txt"), "word\n\xe9\n");
    const Outcome run = runCli({english, check, QStringLiteral("--lexicon"), broken, input}, "x");
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(run.err.contains("broken.txt, line 2, byte 1:")) << run.err.constData();
}

TEST_F(Cli, OptionsStandAnywhere)
{
    const QString odd = file(QStringLiteral("--json"), "text");
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(CHOBA_CLI),
                  {QStringLiteral("--channel"), QStringLiteral("room"), count, json,
                   QStringLiteral("--"), QStringLiteral("--json")});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0);
    const Json object = Json::parse(process.readAllStandardOutput().toStdString());
    EXPECT_EQ(object["channel"], "room");
    EXPECT_EQ(object["length"], 4);
}

TEST_F(Cli, LocaleDoesNotMatter)
{
    const QByteArray text = "続きはLINE交換で。";
    const QStringList line = {check, QStringLiteral("--lang=ja"), input};
    const Outcome utf8 = runCli(line, text, {QStringLiteral("LC_ALL=C.UTF-8")});
    const Outcome plain = runCli(line, text, {QStringLiteral("LC_ALL=C")});
    EXPECT_EQ(plain.out, utf8.out);
    EXPECT_TRUE(plain.err.isEmpty()) << plain.err.constData();
    EXPECT_TRUE(plain.out.contains("LINE交換"));
    const QString name = file(QStringLiteral("手紙.txt"), "日本");
    EXPECT_EQ(runCli({count, name}, {}, {QStringLiteral("LC_ALL=C")}).exitCode, 0);
}

TEST_F(Cli, NothingIsEverCreated)
{
    const QTemporaryDir home;
    const QStringList environment = {QString(u"HOME=" + home.path()),
                                     QString(u"XDG_DATA_HOME=" + home.path()),
                                     QString(u"XDG_CONFIG_HOME=" + home.path())};
    for (const QString& command : {count, check, split})
        runCli({command, input}, "text", environment);
    EXPECT_EQ(runCli({QStringLiteral("verify")}, {}, environment).exitCode, 3);
    const QString copy = m_folder.filePath(QStringLiteral("copy.sqlite"));
    EXPECT_EQ(
        runCli({QStringLiteral("backup"), QStringLiteral("--out"), copy}, {}, environment).exitCode,
        3);
    EXPECT_FALSE(QFile::exists(copy));
    EXPECT_TRUE(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_F(Cli, ReaderThatGoesAwayAndFullDisks)
{
    QByteArray text;
    for (int i = 0; i < 50'000; ++i)
        text += "長い文章です。\n";
    const QString path = file(QStringLiteral("long"), text);
    const auto shell = [&path](const QString& redirection) {
        QProcess process;
        process.start(QStringLiteral("/bin/bash"),
                      {QStringLiteral("-c"),
                       QStringLiteral("set -o pipefail; '%1' split '%2' %3")
                           .arg(QStringLiteral(CHOBA_CLI), path, redirection)});
        EXPECT_TRUE(process.waitForFinished(60'000));
        return Outcome{process.exitCode(), process.readAllStandardOutput(),
                       process.readAllStandardError()};
    };
    const Outcome pipe = shell(QStringLiteral("| head -c 10"));
    EXPECT_EQ(pipe.exitCode, 0);
    EXPECT_TRUE(pipe.err.isEmpty()) << pipe.err.constData();
    const Outcome full = shell(QStringLiteral("> /dev/full"));
    EXPECT_EQ(full.exitCode, 3);
    EXPECT_EQ(full.errorLines(), 1);
}

} // namespace
