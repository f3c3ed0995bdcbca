#include "support/printers.h"
#include "writing/address_check.h"
#include "writing/knowledge.h"
#include "writing/pipeline.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::writing;

namespace {

const QDate today(2026, 11, 21);

const rules::RulePack& pack()
{
    static const rules::RulePack shipped = *loadRules({});
    return shipped;
}

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

domain::Client client(const char* name, domain::Honorific honorific = domain::Honorific::sama)
{
    domain::Client result;
    result.id = ClientId{1};
    result.name = text(name);
    result.honorific = honorific;
    return result;
}

// The chosen client is number 1; the others follow.
std::shared_ptr<const AddressBook> bookOf(const domain::Client& chosen, const QStringList& others)
{
    std::vector<KnownClient> known = {
        {chosen.id, chosen.name, chosen.profileUrl, chosen.conversationUrl}};
    for (const QString& name : others)
        known.push_back({ClientId{qint64(known.size()) + 1}, name, {}, {}});
    return AddressBook::compile(known);
}

std::vector<text::Finding> findings(const QString& letter, const domain::Client& chosen,
                                    const QStringList& others)
{
    return checkAddress(letter, chosen, bookOf(chosen, others).get(), pack(), today);
}

// "[found→suggestion]" one after another.
QString shown(const QString& letter, const std::vector<text::Finding>& list)
{
    QString result;
    for (const text::Finding& finding : list)
        result += u'[' + letter.mid(finding.start, finding.end - finding.start) + u"→"
            + finding.suggestion + u']';
    return result;
}

const QStringList others = {text("佐々"),        text("株式会社あおば製作所"),
                            text("ことり雑貨★"), text("ジョン・スミス"),
                            text("山田 花子"),   text("ﾐﾅﾄ工房"),
                            text("みか"),        text("rin"),
                            text("水野さん"),    text("林"),
                            text("お客"),        text("たく"),
                            text("北条🐦"),       text("青葉")};

TEST(AddressCheck, AnotherClientsName)
{
    struct Case {
        const char* letter;
        const char* found;
    };

    const Case cases[] = {
        {"お世話になっております。佐々様の件です。", "[佐々様→小松様]"},
        {"先日佐々さんが", "[佐々さん→小松様]"},
        {"「佐々 様」", "[佐々 様→小松様]"},
        {"本日　佐々　様　へ", "[佐々　様→小松様]"},
        {"では佐々ｻﾝに", "[佐々ｻﾝ→小松様]"},
        {"はい、あおば製作所御中", "[あおば製作所御中→小松様]"},
        {"はい、株式会社あおば製作所 御中", "[株式会社あおば製作所 御中→小松様]"},
        {"はい、㈱あおば製作所御中", "[㈱あおば製作所御中→小松様]"},
        {"はい、あおば製作所株式会社御中", "[あおば製作所株式会社御中→小松様]"},
        {"はい、ことり雑貨様", "[ことり雑貨様→小松様]"},
        {"はい、ことり雑貨★さま", "[ことり雑貨★さま→小松様]"},
        {"はい、コトリ雑貨様", "[コトリ雑貨様→小松様]"},
        {"はい、ジョンスミス様", "[ジョンスミス様→小松様]"},
        {"はい、ｼﾞｮﾝ･ｽﾐｽ様", "[ｼﾞｮﾝ･ｽﾐｽ様→小松様]"},
        {"はい、山田花子様", "[山田花子様→小松様]"},
        {"はい、山田　花子 さん", "[山田　花子 さん→小松様]"},
        {"はい、ミナト工房殿", "[ミナト工房殿→小松様]"},
        {"はい、みかちゃん", "[みかちゃん→小松様]"},
        {"いつもお世話になりますミカさん", "[ミカさん→小松様]"},
        {"こちらはみかさん", "[みかさん→小松様]"},
        {"はい、ＲＩＮ様", "[ＲＩＮ様→小松様]"},
        {"はい、水野様", "[水野様→小松様]"},
        {"はい、佐々さん様です", "[佐々さん様→小松様]"},
        {"はい、北条様。北条🐦様。", "[北条様→小松様][北条🐦様→小松様]"},
        {"佐々様と水野様へ", "[佐々様→小松様][水野様→小松様]"},
    };
    for (const Case& c : cases) {
        const QString letter = text(c.letter);
        const auto found = findings(letter, client("小松"), others);
        EXPECT_EQ(shown(letter, found), text(c.found)) << c.letter;
        for (const text::Finding& finding : found) {
            EXPECT_EQ(finding.category, Category::address);
            EXPECT_EQ(finding.severity, Severity::warn);
            EXPECT_EQ(finding.reason, Reason::courtesy);
            EXPECT_TRUE(finding.source.startsWith(u"address."));
            EXPECT_TRUE(finding.noteJa.contains(u"小松様")) << qPrintable(finding.noteJa);
            EXPECT_TRUE(finding.noteEn.contains(u"小松様"));
        }
    }
}

TEST(AddressCheck, EverydaySentencesAreSilent)
{
    for (const char* letter : {"小松様\nお世話になっております。",
                               "小松様、\n佐々木さんという方の小説が好きです。佐々の名は出ません。",
                               "お世話になっております。お客様のご希望を承りました。",
                               "たくさんのご依頼をありがとうございます。",
                               "お疲れ様です。様々な様式、様子、有様、模様、仕様、同様、多様。",
                               "お疲れ様。\n次へ",
                               "皆様\nお知らせです。",
                               "お客様各位\nお知らせです。",
                               "運営事務局御中\nお知らせです。",
                               "出品者の皆様\nお知らせです。",
                               "納品物の仕様\n次のとおりです。",
                               "デッサン\n下描きです。",
                               "アミカさん、なみかさん、ミナミカサン",
                               "prin様、printer様",
                               "青葉サンプル、青葉様式、青葉氏名、青葉殿堂",
                               "林さんのように静かな森の話です。\n林様と一文字では問いません。",
                               "さんさんと日が降り注ぐ。おかげさまさま。",
                               "サンタさんが来ました。お母さん、お父さん、お子様、赤ちゃん。",
                               "先生方、先生さんざん",
                               "奥様は魔女。神様仏様。",
                               "佐々\n様はまだです",
                               "お客様 さんまの件",
                               "皆様御中元のご案内",
                               "いつもありがとうございます、佐々木小次郎の続きです。小松さん、",
                               "",
                               " \n \n"}) {
        const QString content = text(letter);
        EXPECT_EQ(shown(content, findings(content, client("小松"), others)), QString()) << letter;
    }
}

TEST(AddressCheck, Salutation)
{
    struct Case {
        const char* chosen;
        const char* letter;
        const char* found;
    };

    const Case cases[] = {
        {"小松", "田中様\n本文", "[田中様→小松様]"},
        {"小松", "\n\n 田中 様、\n本文", "[田中 様→小松様]"},
        {"小松", "田中さん！\n本文", "[田中さん→小松様]"},
        {"小松", "こんにちは、田中様。\n本文", "[田中様→小松様]"},
        {"小松", "林様\n本文", "[林様→小松様]"},
        {"小松", "（株）田中商店 御中\n本文", "[（株）田中商店 御中→小松様]"},
        {"小松", "佐々様\n本文", "[佐々様→小松様]"},
        {"小松", "田中さん様\n本文", "[田中さん様→小松様]"},
        {"小松", "㈱小松 御中\n本文", ""},
        {"小松", "株式会社 小松様\n本文", ""},
        {"小松", "ｺﾏﾂ様\n本文", "[ｺﾏﾂ様→小松様]"},
        {"コマツ", "ｺﾏﾂ様\n本文", ""},
        {"こまつ", "コマツ　さん\n本文", ""},
        {"小松 花子", "小松様\n本文", ""},
        {"小松 花子", "花子様\n本文", ""},
        {"小松花子", "小松　花子様\n本文", ""},
        {"小松さん", "小松さん\n本文", ""},
        {"小松さん", "小松様\n本文", ""},
        {"小松", "小松 花子様\n本文", ""},
        {"小松", "うみべ商店 小松様\n本文", ""},
        {"うみべ商店", "うみべ商店 佐々様\n本文", ""},
        {"うみべ商店", "うみべ商店 佐々様\n佐々様と", "[佐々様→うみべ商店様]"},
        {"山田", "山田花子様\n本文", "[山田花子様→山田様]"},
        {"林", "林田様\n本文", "[林田様→林様]"},
        {"林", "林 一郎様\n本文", ""},
        {"小松", "いつもお世話になっております、小松です。田中様\n本文", ""},
        {"小松", "本文\n田中様", ""},
        {"小松🐦", "小松様\n本文", ""},
        {"小松", "お客様\n本文", ""},
    };
    for (const Case& c : cases) {
        const QString letter = text(c.letter);
        EXPECT_EQ(shown(letter, findings(letter, client(c.chosen), others)), text(c.found))
            << c.chosen << ": " << c.letter;
    }
}

TEST(AddressCheck, NamesTheNoteKnows)
{
    domain::Client chosen = client("neko_no_te");
    chosen.note = text("本名は田中一郎さん。");
    chosen.platformId = text("Hanako55");
    for (const char* letter : {"田中様\n本文", "hanako55様\n本文"}) {
        const QString content = text(letter);
        EXPECT_EQ(shown(content, findings(content, chosen, others)), QString()) << letter;
    }
    const QString wrong = text("鈴木様\n本文");
    EXPECT_EQ(shown(wrong, findings(wrong, chosen, others)), text("[鈴木様→neko_no_te様]"));
}

TEST(AddressCheck, DoubledHonorifics)
{
    struct Case {
        const char* letter;
        const char* found;
    };

    const Case cases[] = {
        {"それは高橋さん様です", "[さん様→様]"},
        {"それは高橋様さんの", "[様さん→様]"},
        {"それは高橋様様です", "[様様→様]"},
        {"それは高橋さま様です", "[さま様→さま]"},
        {"それは会御中様です", "[御中様→御中]"},
        {"それは会様御中です", "[様御中→様]"},
        {"それは会御中 様です", "[御中 様→御中]"},
        {"それは高橋先生様です", "[先生様→先生]"},
        {"それは高橋ｻﾝ様です", "[ｻﾝ様→様]"},
        {"それは高橋様様様です", "[様様様→様]"},
        {"皆様さんへ", "[様さん→様]"},
    };
    for (const Case& c : cases) {
        const QString letter = text(c.letter);
        const auto found = checkAddress(letter, std::nullopt, nullptr, pack(), today);
        EXPECT_EQ(shown(letter, found), text(c.found)) << c.letter;
        EXPECT_EQ(shown(letter, findings(letter, client("小松"), others)), text(c.found));
        for (const text::Finding& finding : found)
            EXPECT_TRUE(finding.noteJa.contains(u"敬称")) << qPrintable(finding.noteJa);
    }
    const QString both = text("山の会様御中です");
    EXPECT_EQ(shown(both, findings(both, client("山の会", domain::Honorific::onchu), {})),
              text("[様御中→御中]"));
    EXPECT_EQ(shown(both, findings(both, client("山の会", domain::Honorific::none), {})),
              text("[様御中→様]"));
}

TEST(AddressCheck, WithoutAClientOnlyHonorifics)
{
    const QString letter = text("佐々様\nhttps://example.com/u/2");
    const auto book = bookOf(client("小松"), others);
    EXPECT_TRUE(checkAddress(letter, std::nullopt, book.get(), pack(), today).empty());
}

TEST(AddressCheck, NamelessClients)
{
    const QString letter = text("佐々様\n水野様、田中様");
    const auto found = findings(letter, client(""), others + QStringList{QString(), text(" ")});
    EXPECT_EQ(shown(letter, found), text("[佐々様→][水野様→]"));
    EXPECT_TRUE(found.front().noteJa.contains(u"お確かめください"));
    const auto alone = text("田中様\n本文");
    EXPECT_TRUE(findings(alone, client(""), {QString()}).empty());
}

TEST(AddressCheck, NamesakesAreTheSame)
{
    const QString letter = text("コマツ様、ｺﾏﾂさん、こまつ 様");
    EXPECT_TRUE(findings(letter, client("こまつ"), {text("コマツ"), text("ｺﾏﾂさん")}).empty());
    EXPECT_TRUE(findings(text("小松様"), client("北小松"), {text("小松")}).empty());
    EXPECT_FALSE(findings(text("はい、北小松様"), client("小松"), {text("北小松")}).empty());
}

TEST(AddressCheck, Links)
{
    struct Case {
        const char* letter;
        const char* found;
    };

    const Case cases[] = {
        {"https://example.com/users/2",
         "[https://example.com/users/2→https://example.com/users/1]"},
        {"（http://www.example.com/users/2/）です",
         "[http://www.example.com/users/2/→https://example.com/users/1]"},
        {"こちらexample.com/users/2、", "[example.com/users/2→https://example.com/users/1]"},
        {"ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／ｕｓｅｒｓ／２",
         "[ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／ｕｓｅｒｓ／２→https://example.com/users/1]"},
        {"https://example.com/users/2/reviews?page=2",
         "[https://example.com/users/2/reviews?page=2→]"},
        {"https://example.com/rooms?id=22", "[https://example.com/rooms?id=22→]"},
        {"https://example.com/rooms?id=221", ""},
        {"https://example.com/users/22", ""},
        {"https://example.com/users/1", ""},
        {"https://example.com/users/1/2", ""},
        {"https://example.com/", ""},
        {"https://example.com/shared", ""},
        {"https://other.example/users/2", ""},
        {"https://host-only.example/x", ""},
        {"https://host-only.example", "[https://host-only.example→https://example.com/users/1]"},
    };
    domain::Client chosen = client("小松");
    chosen.profileUrl = text("https://example.com/users/1");
    const auto book = AddressBook::compile({
        {ClientId{1}, chosen.name, chosen.profileUrl, text("https://example.com/shared")},
        {ClientId{2}, text("佐々"), text("https://example.com/users/2"),
         text("https://example.com/rooms?id=22")},
        {ClientId{3}, text("水野"), text("https://host-only.example/"),
         text("https://example.com/shared")},
    });
    for (const Case& c : cases) {
        const QString letter = text(c.letter);
        const auto found = checkAddress(letter, chosen, book.get(), pack(), today);
        EXPECT_EQ(shown(letter, found), text(c.found)) << c.letter;
    }
    const auto found =
        checkAddress(text("https://example.com/users/2"), chosen, book.get(), pack(), today);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].noteJa.contains(u"佐々")) << qPrintable(found[0].noteJa);
    EXPECT_EQ(found[0].source, text("address.link"));
}

// Far more than anybody has; the point is that nothing here is quadratic.
TEST(AddressCheck, ManyNamesAndLongTexts)
{
    domain::Client chosen = client("小松");
    chosen.name = QString(10'000, u'長');
    std::vector<KnownClient> known;
    for (qint64 i = 2; i < 100'002; ++i)
        known.push_back({ClientId{i},
                         QStringLiteral("顧客%1番").arg(i),
                         QStringLiteral("https://example.com/users/%1").arg(i),
                         {}});
    known.push_back({ClientId{200'000}, QString(10'000, u'名'), {}, {}});
    QElapsedTimer timer;
    timer.start();
    const auto book = AddressBook::compile(known);
    EXPECT_LT(timer.restart(), 20'000);

    const QString filler = text("いつもありがとうございます。内容を拝見しました。\n");
    const QString plain = filler.repeated(100'000 / filler.size());
    EXPECT_TRUE(checkAddress(plain, chosen, book.get(), pack(), today).empty());
    const QString wrong = plain + text("顧客４２番様へ");
    const auto found = checkAddress(wrong, chosen, book.get(), pack(), today);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(wrong.mid(found[0].start, found[0].end - found[0].start), text("顧客４２番様"));
    EXPECT_LT(found[0].noteJa.size(), 200) << "a long name is shortened";
    for (const QString& hostile :
         {text("様").repeated(100'000), text("さん様").repeated(33'000),
          text("顧客").repeated(50'000), text("example.com/a/").repeated(7'000),
          text("顧客2番様").repeated(20'000), QString(100'000, u'\n'), QString(100'000, u' ')}) {
        const auto list = checkAddress(hostile, chosen, book.get(), pack(), today);
        EXPECT_LE(list.size(), 2000U);
    }
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST(AddressCheck, LoneSurrogatesAreNoTrouble)
{
    for (const char16_t* letter : {u"\xD83D様", u"佐々\xDC00様", u"様\xD83D", u"佐々様\xD83D"}) {
        const QString content = QString::fromUtf16(letter);
        for (const text::Finding& finding : findings(content, client("小松"), others)) {
            EXPECT_LE(finding.end, content.size());
            EXPECT_LT(finding.start, finding.end);
        }
    }
}

TEST(AddressCheck, ThePipelineMergesIt)
{
    const auto loaded = loadKnowledge({});
    ASSERT_TRUE(loaded);
    const domain::Client chosen = client("小松");
    Request request{text("田中様\nLINE交換しましょう。佐々様。"),
                    *loaded->knowledge->pack.channel(u"dm", today),
                    false,
                    {}};
    const auto without = prepare(request, *loaded->knowledge);
    request.checkAddress = true;
    request.client = chosen;
    request.book = bookOf(chosen, others);
    request.day = today;
    const auto with = prepare(request, *loaded->knowledge);
    ASSERT_TRUE(without && with);
    EXPECT_EQ(with->findings.size(), without->findings.size() + 2);
    EXPECT_TRUE(std::is_sorted(with->findings.begin(), with->findings.end(),
                               [](const auto& a, const auto& b) { return a.start < b.start; }));
    EXPECT_EQ(with->findings.front().category, Category::address);
    EXPECT_EQ(with->findings.back().category, Category::address);

    text::Part first;
    first.end = 3;
    request.sent = {first};
    const auto afterwards = prepare(request, *loaded->knowledge);
    ASSERT_TRUE(afterwards);
    EXPECT_EQ(afterwards->findings.size(), with->findings.size() - 1) << "what was sent is past";
}

} // namespace
