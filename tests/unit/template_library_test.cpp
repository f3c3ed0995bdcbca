// All templates at hand: what lies over what, names, defaults, and the search.
#include "support/printers.h"
#include "support/random_text.h"
#include "text/fold.h"
#include "writing/template_library.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace choba::test {

namespace {

using domain::LetterTemplate;
using domain::Use;
using writing::Origin;
using writing::OwnTemplates;
using writing::TemplateEntry;
using writing::TemplateFilter;
using writing::TemplateLibrary;

LetterTemplate letter(const char* key, const char* name, const char* body = "本文",
                      const QStringList& aliases = {})
{
    LetterTemplate result;
    result.key = QString::fromUtf8(key);
    result.name = QString::fromUtf8(name);
    result.body = QString::fromUtf8(body);
    result.aliases = aliases;
    return result;
}

QString keysOf(const TemplateLibrary& library, const std::vector<int>& positions)
{
    QStringList keys;
    for (const int position : positions)
        keys << library.entries()[std::size_t(position)].letter.key;
    return keys.join(u' ');
}

QString found(const TemplateLibrary& library, const char* query, const TemplateFilter& filter = {})
{
    return keysOf(library, library.search(QString::fromUtf8(query), filter));
}

QString allKeys(const TemplateLibrary& library)
{
    QStringList keys;
    for (const TemplateEntry& entry : library.entries())
        keys << entry.letter.key;
    return keys.join(u' ');
}

TEST(TemplateLibrary, AnEmptyOneHasNothing)
{
    for (const TemplateLibrary& library : {TemplateLibrary(), TemplateLibrary({}, {})}) {
        EXPECT_TRUE(library.entries().empty());
        EXPECT_TRUE(library.search({}, {}).empty());
        EXPECT_TRUE(library.search(QStringLiteral("お礼"), {}).empty());
        EXPECT_EQ(library.find(QStringLiteral("a")), nullptr);
        EXPECT_EQ(library.named({}), nullptr);
        EXPECT_EQ(library.defaultFor(Use::rooms), nullptr);
        EXPECT_EQ(library.partial(QStringLiteral("a")), nullptr);
        EXPECT_TRUE(library.groups().isEmpty());
    }
}

TEST(TemplateLibrary, OwnOnesLieOverTheShippedOnesAndFollowThem)
{
    OwnTemplates own;
    own.letters = {letter("own-3", "ロゴの案内"), letter("own-1", "いつもの挨拶"),
                   letter("thanks", "お礼（自分用）"), letter("own-2", "ウェブの案内")};
    own.marks.insert(QStringLiteral("thanks"), {true, true});
    own.marks.insert(QStringLiteral("gone"), {true, false});
    own.uses.insert(QStringLiteral("notice"), {3, 77, 2, 1, 1});
    const TemplateLibrary library({letter("notice", "予告"), letter("thanks", "お礼")}, own);
    EXPECT_EQ(allKeys(library), QStringLiteral("notice thanks own-1 own-2 own-3"));
    const TemplateEntry* notice = library.find(QStringLiteral("notice"));
    ASSERT_NE(notice, nullptr);
    EXPECT_EQ(notice->origin, Origin::shipped);
    EXPECT_EQ(notice->uses, (domain::TemplateUses{3, 77, 2, 1, 1}));
    EXPECT_EQ(notice->marks, domain::TemplateMarks());
    const TemplateEntry* thanks = library.find(QStringLiteral("thanks"));
    ASSERT_NE(thanks, nullptr);
    EXPECT_EQ(thanks->origin, Origin::edited);
    EXPECT_EQ(thanks->letter.name, QStringLiteral("お礼（自分用）"));
    EXPECT_TRUE(thanks->marks.favourite);
    EXPECT_EQ(library.find(QStringLiteral("own-1"))->origin, Origin::own);
    EXPECT_EQ(library.find(QStringLiteral("gone")), nullptr);
}

TEST(TemplateLibrary, NamesAreFoundByKeyAliasAndName)
{
    const TemplateLibrary library(
        {letter("thanks", "お礼", "", {QStringLiteral("orei"), QStringLiteral("予告")}),
         letter("notice", "予告", "", {QStringLiteral("thanks")}),
         letter("a", "サイン", "", {QStringLiteral("ＳＩＧ")}), letter("b", "さいん")},
        {});

    struct Case {
        const char* name;
        const char* key; // null = none
    };

    const Case cases[] = {
        {"thanks", "thanks"}, // the key, though another has it as its alias
        {"予告", "thanks"}, // the alias, though another is called so
        {"notice", "notice"},
        {"OREI", "thanks"},
        {"お礼", "thanks"},
        {"sig", "a"},
        {"サイン", "a"},
        {"さいん", "b"}, // exactly so, though folded it is the first one's
                         // name too
        {"ｻｲﾝ", "b"},
        {"", nullptr},
        {"お", nullptr},
        {"Notice!", nullptr},
    };
    for (const Case& c : cases) {
        const TemplateEntry* entry = library.named(QString::fromUtf8(c.name));
        EXPECT_EQ(entry ? entry->letter.key : QString(), QString::fromUtf8(c.key)) << c.name;
    }
}

// Two may share an alias as long as one of them is switched off.
TEST(TemplateLibrary, ANameMeansTheOneThatIsEnabled)
{
    OwnTemplates own;
    own.letters = {letter("own-1", "自分の署名", "", {QStringLiteral("署名")})};
    own.marks.insert(QStringLiteral("signature"), {false, false});
    const TemplateLibrary library({letter("signature", "元の署名", "", {QStringLiteral("署名")})},
                                  own);
    EXPECT_EQ(library.named(QStringLiteral("署名"))->letter.key, QStringLiteral("own-1"));
    EXPECT_EQ(library.named(QStringLiteral("元の署名"))->letter.key, QStringLiteral("signature"));
    EXPECT_EQ(library.named(QStringLiteral("signature"))->letter.key, QStringLiteral("signature"));
}

TEST(TemplateLibrary, DefaultsAreForTheirUseAndWhileTheyAreEnabled)
{
    LetterTemplate notice = letter("notice", "予告");
    notice.use = Use::rooms;
    LetterTemplate call = letter("call", "電話");
    call.use = Use::calls;
    OwnTemplates own;
    own.defaults = {{Use::rooms, QStringLiteral("notice")},
                    {Use::calls, QStringLiteral("notice")},
                    {Use::shipping, QStringLiteral("gone")}};
    const TemplateLibrary library({notice, call}, own);
    ASSERT_NE(library.defaultFor(Use::rooms), nullptr);
    EXPECT_EQ(library.defaultFor(Use::rooms)->letter.key, QStringLiteral("notice"));
    EXPECT_TRUE(library.find(QStringLiteral("notice"))->isDefault);
    EXPECT_FALSE(library.find(QStringLiteral("call"))->isDefault);
    for (const Use use : {Use::calls, Use::shipping, Use::messages})
        EXPECT_EQ(library.defaultFor(use), nullptr);
    own.marks.insert(QStringLiteral("notice"), {false, false});
    EXPECT_EQ(TemplateLibrary({notice, call}, own).defaultFor(Use::rooms), nullptr);
}

TEST(TemplateLibrary, GroupsStandInTheOrderOfTheirFirstAppearance)
{
    std::vector<LetterTemplate> letters(5, letter("", ""));
    const char* const groups[] = {"納品", "", "挨拶", "納品", "電話"};
    for (std::size_t i = 0; i < letters.size(); ++i) {
        letters[i].key = QString::number(i);
        letters[i].group = QString::fromUtf8(groups[i]);
    }
    EXPECT_EQ(TemplateLibrary(letters, {}).groups().join(u' '), QStringLiteral("納品 挨拶 電話"));
}

TEST(TemplateLibrary, EveryTextIsSearchedWithWidthCaseAndKanaAsOne)
{
    LetterTemplate full =
        letter("full", "はじめてのお礼", "お世話に なっております。Adobe Fontsです。",
               {QStringLiteral("thx")});
    full.tags = {QStringLiteral("ロゴ制作")};
    full.group = QStringLiteral("ご購入後");
    full.description = QStringLiteral("購入の直後に送ります");
    full.subject = QStringLiteral("件名です");
    const TemplateLibrary library({full, letter("other", "ほかの手紙", "別の本文にて")}, {});
    for (const char* query : {"はじめて",
                              "ハジメテ",
                              "ﾊｼﾞﾒﾃ",
                              "THX",
                              "ｔｈｘ",
                              "ろご",
                              "ロゴ制作",
                              "ご購入",
                              "直後",
                              "件名",
                              "世話",
                              "adobe",
                              "ＡＤＯＢＥ fonts",
                              "fonts　世話",
                              "お世話に なって",
                              "世 話",
                              "hajimete",
                              "HAJIME",
                              "hazimete",
                              "は thx 件名",
                              "full",
                              " はじめて "}) {
        const bool byKey = QLatin1String(query) == QLatin1String("full");
        EXPECT_EQ(found(library, query), byKey ? QString() : QStringLiteral("full")) << query;
    }
    for (const char* query :
         {"お世話になって", "はじめてロゴ", "thx2", "thxはじめて", "鰯", "別の 世話"})
        EXPECT_EQ(found(library, query), QString()) << query;
    EXPECT_EQ(found(library, "て"), QStringLiteral("full other"));
    EXPECT_EQ(found(library, "te"), QStringLiteral("full other"));
}

TEST(TemplateLibrary, WhatIsLeftOfAnInvisibleQueryListsAll)
{
    const TemplateLibrary library({letter("a", "あ"), letter("b", "い")}, {});
    for (const char* query : {"", "   ", "　\n\t", "\u200B"})
        EXPECT_EQ(found(library, query), QStringLiteral("a b")) << query;
}

TEST(TemplateLibrary, TheBestComeFirst)
{
    std::vector<LetterTemplate> letters = {
        letter("body", "あ", "納品の件"),
        letter("name", "納品のお知らせ"),
        letter("alias", "う", "", {QStringLiteral("正式納品")}),
        letter("body-used", "え", "納品です"),
        letter("whole", "お", "", {QStringLiteral("先に"), QStringLiteral("納品")}),
        letter("body-favourite", "か", "納品でした"),
        letter("body-late", "き", "納品でしょう"),
        letter("no", "く"),
    };
    OwnTemplates own;
    own.uses.insert(QStringLiteral("body-used"), {1, 100, 0, 0, 0});
    own.uses.insert(QStringLiteral("body-late"), {1, 200, 0, 0, 0});
    own.uses.insert(QStringLiteral("no"), {9, 900, 0, 0, 0});
    own.marks.insert(QStringLiteral("body-favourite"), {true, true});
    const TemplateLibrary library(letters, own);
    EXPECT_EQ(found(library, "納品"),
              QStringLiteral("whole alias name body-favourite body-late body-used body"));
    // Several words are as good as the worst placed of them.
    EXPECT_EQ(found(library, "納品 の"), QStringLiteral("name body"));
    EXPECT_EQ(found(library, ""),
              QStringLiteral("body-favourite no body-late body-used body name alias whole"));
}

TEST(TemplateLibrary, FiltersHold)
{
    std::vector<LetterTemplate> letters = {letter("a", "納品"), letter("b", "納品"),
                                           letter("c", "納品"), letter("d", "納品")};
    letters[0].use = Use::rooms;
    letters[0].group = QStringLiteral("納品");
    letters[1].channel = QStringLiteral("dm");
    letters[2].channel = QStringLiteral("mail");
    OwnTemplates own;
    own.marks.insert(QStringLiteral("c"), {true, true});
    own.marks.insert(QStringLiteral("d"), {true, false});
    const TemplateLibrary library(letters, own);

    struct Case {
        TemplateFilter filter;
        const char* keys;
    };

    const Case cases[] = {
        {{}, "c a b"},
        {{Use::rooms, {}, {}, false, false}, "a"},
        {{Use::listing, {}, {}, false, false}, ""},
        {{{}, QStringLiteral("納品"), {}, false, false}, "a"},
        {{{}, QStringLiteral("納"), {}, false, false}, ""},
        {{{}, {}, QStringLiteral("dm"), false, false}, "a b"},
        {{{}, {}, QStringLiteral("mail"), false, false}, "c a"},
        {{{}, {}, {}, true, false}, "c"},
        {{{}, {}, {}, true, true}, "c d"},
        {{{}, {}, {}, false, true}, "c d a b"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(found(library, "納品", c.filter), QString::fromUtf8(c.keys));
        EXPECT_EQ(found(library, "", c.filter), QString::fromUtf8(c.keys));
    }
}

// What the header promises, done the slow way.
bool holds(const LetterTemplate& letter, const QStringList& words)
{
    QStringList texts = {letter.name, letter.group, letter.description, letter.subject,
                         letter.body};
    texts += letter.aliases + letter.tags;
    return std::all_of(words.begin(), words.end(), [&texts](const QString& word) {
        return std::any_of(texts.begin(), texts.end(), [&word](const QString& text) {
            return text::folded(text).find(text::folded(word)) != std::u16string::npos;
        });
    });
}

TEST(TemplateLibrary, TheSearchFindsWhatReadingEverythingFinds)
{
    RandomText random(40);
    std::vector<LetterTemplate> letters;
    for (int i = 0; i < 200; ++i) {
        LetterTemplate one = letter("", "");
        one.key = QString::number(i);
        one.name = random.text(8);
        one.body = random.text(random.number(0, 300));
        one.aliases = {random.text(3)};
        one.tags = {random.text(4), random.text(4)};
        letters.push_back(std::move(one));
    }
    const TemplateLibrary library(letters, {});
    int hits = 0;
    for (int round = 0; round < propertyRounds(150); ++round) {
        // A piece of one of the texts, so that most queries find something.
        const LetterTemplate& source = letters[std::size_t(random.number(0, 199))];
        const qsizetype start =
            random.number(0, int(std::max(source.body.size() - 1, qsizetype(0))));
        const QString query = source.body.mid(start, random.number(1, 5)) + u' '
            + (random.number(0, 1) == 0 ? source.name.left(2) : QString());
        QStringList words;
        for (const QString& word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (!text::folded(word).empty())
                words << word;
        }
        const auto isLatin = [](const QString& word) {
            return std::any_of(word.begin(), word.end(), [](QChar unit) {
                const auto folded = text::folded(QString(unit));
                return !folded.empty() && folded.front() >= u'a' && folded.front() <= u'z';
            });
        };
        if (std::any_of(words.begin(), words.end(), isLatin))
            continue; // is looked for as kana too
        std::vector<int> expected;
        for (std::size_t i = 0; i < letters.size(); ++i) {
            if (holds(letters[i], words))
                expected.push_back(int(i));
        }
        std::vector<int> positions = library.search(query, {});
        std::sort(positions.begin(), positions.end());
        ASSERT_EQ(positions, expected) << query.toStdString();
        hits += int(positions.size());
    }
    EXPECT_GT(hits, 0);
}

TEST(TemplateLibrary, PartialsAreParsedOnceAndBrokenOnesAreNone)
{
    OwnTemplates own;
    own.marks.insert(QStringLiteral("signature"), {false, false});
    const TemplateLibrary library(
        {letter("signature", "署名", "{{seller.name}}より", {QStringLiteral("sig")}),
         letter("broken", "壊れた文", "{{#a}}")},
        own);
    const templating::Template* first = library.partial(QStringLiteral("署名"));
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->source(), QStringLiteral("{{seller.name}}より"));
    EXPECT_EQ(first->name(), QStringLiteral("署名"));
    EXPECT_EQ(library.partial(QStringLiteral("signature")), first);
    EXPECT_EQ(library.partial(QStringLiteral("SIG")), first);
    EXPECT_EQ(TemplateLibrary(library).partial(QStringLiteral("sig")), first);
    EXPECT_EQ(library.partial(QStringLiteral("broken")), nullptr);
    EXPECT_EQ(library.partial(QStringLiteral("broken")), nullptr);
    EXPECT_EQ(library.partial(QStringLiteral("none")), nullptr);
}

TEST(ShippedTemplates, LoadWithTheirBodiesInTheirOrder)
{
    const auto letters = writing::loadShippedTemplates();
    ASSERT_TRUE(static_cast<bool>(letters)) << letters.error().where.toStdString();
    ASSERT_FALSE(letters->empty());
    for (const LetterTemplate& one : *letters) {
        EXPECT_FALSE(one.body.isEmpty()) << one.key.toStdString();
        EXPECT_FALSE(one.body.endsWith(u'\n')) << one.key.toStdString();
        EXPECT_EQ(one.updatedAt, 0) << one.key.toStdString();
    }
    const TemplateLibrary library(*letters, {});
    ASSERT_EQ(library.entries().size(), letters->size());
    for (std::size_t i = 0; i < letters->size(); ++i) {
        const LetterTemplate& one = (*letters)[i];
        EXPECT_EQ(library.entries()[i].letter, one);
        const std::vector<int> hits = library.search(one.name, {});
        EXPECT_NE(std::find(hits.begin(), hits.end(), int(i)), hits.end()) << one.key.toStdString();
    }
}

} // namespace

} // namespace choba::test
