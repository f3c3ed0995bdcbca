// What Latin letters spell in kana, letter by letter as somebody types them.
#include "support/random_text.h"
#include "text/fold.h"
#include "text/romaji.h"

#include <gtest/gtest.h>

#include <array>

namespace choba::test {

namespace {

QString kanaOf(const QString& latin)
{
    return QString::fromStdU16String(text::kanaOfRomaji(text::folded(latin)));
}

QString folded(const QString& text)
{
    return QString::fromStdU16String(text::folded(text));
}

struct Spelling {
    const char16_t* latin;
    const char16_t* kana;
};

void expectAll(std::initializer_list<Spelling> spellings)
{
    for (const Spelling& spelling : spellings) {
        const QString latin = QString::fromUtf16(spelling.latin);
        EXPECT_EQ(kanaOf(latin).toStdString(),
                  folded(QString::fromUtf16(spelling.kana)).toStdString())
            << latin.toStdString();
    }
}

TEST(Romaji, HepburnAndKunreiSpellTheSame)
{
    expectAll({
        {u"nouhin", u"のうひ"},
        {u"nouhinn", u"のうひん"},
        {u"shashin", u"しゃし"},
        {u"syasinn", u"しゃしん"},
        {u"fuji", u"ふじ"},
        {u"huzi", u"ふじ"},
        {u"chotto", u"ちょっと"},
        {u"tyotto", u"ちょっと"},
        {u"tsuika", u"ついか"},
        {u"tuika", u"ついか"},
        {u"jugyou", u"じゅぎょう"},
        {u"zyugyou", u"じゅぎょう"},
        {u"jyugyou", u"じゅぎょう"},
        {u"Ryoushuusho", u"りょうしゅうしょ"},
        {u"ｏｒｅｉ", u"おれい"},
        {u"Ōkini", u"おきに"},
    });
}

TEST(Romaji, NIsALetterOfItsOwnOrTheStartOfAnother)
{
    expectAll({
        {u"annai", u"あんない"},
        {u"konnichiha", u"こんにちは"},
        {u"onnna", u"おんな"},
        {u"konban", u"こんば"},
        {u"konnban", u"こんば"},
        {u"konya", u"こにゃ"},
        {u"kon'ya", u"こんや"},
        {u"konnya", u"こんにゃ"},
        {u"shinyou", u"しにょう"},
        {u"shin'you", u"しんよう"},
        {u"shimbun", u"しんぶ"},
        {u"gumma", u"ぐんま"},
        {u"sampo", u"さんぽ"},
        {u"nn", u"ん"},
        {u"n", u""},
    });
}

TEST(Romaji, SmallTsuComesFromDoubledConsonants)
{
    expectAll({
        {u"matte", u"まって"},
        {u"matcha", u"まっちゃ"},
        {u"maccha", u"まっちゃ"},
        {u"zasshi", u"ざっし"},
        {u"kitto", u"きっと"},
        {u"altu", u"あっ"},
        {u"axtsu", u"あっ"},
        {u"beddo", u"べっど"},
    });
}

TEST(Romaji, ForeignSoundsAndLongVowels)
{
    expectAll({
        {u"sa-bisu", u"サービス"},
        {u"fairu", u"ファイル"},
        {u"media", u"めぢあ"},
        {u"medhia", u"メディア"},
        {u"vi-nasu", u"ヴィーナス"},
        {u"wexi", u"うぇぃ"},
        {u"chekku", u"チェック"},
        {u"lalilulelo", u"ぁぃぅぇぉ"},
        {u"xya", u"ゃ"},
        {u"xke", u"ヶ"},
    });
}

TEST(Romaji, AnUnfinishedTailIsLeftOut)
{
    expectAll({
        {u"shas", u"しゃ"},
        {u"shash", u"しゃ"},
        {u"k", u""},
        {u"ky", u""},
        {u"kak", u"か"},
        {u"kakk", u"かっ"},
        {u"itc", u"いっ"},
        {u"konny", u"こん"},
        {u"lts", u""},
    });
}

TEST(Romaji, OtherTextsAreNoRomaji)
{
    for (const char16_t* text :
         {u"", u"hello", u"client", u"zoom1", u"3", u"-", u"-a", u"a b", u"おrei", u"お礼", u"pdf",
          u"q", u"kanq", u"'", u"ka'", u"a.", u"xyz", u"ll"})
        EXPECT_EQ(kanaOf(QString::fromUtf16(text)), QString())
            << QString::fromUtf16(text).toStdString();
}

// Every kana of the table, typed in a row, comes back whatever stands beside it.
TEST(Romaji, WordsOfRandomSyllablesComeBack)
{
    constexpr std::array<Spelling, 24> syllables = {{
        {u"a", u"あ"},        {u"ki", u"き"},       {u"shu", u"しゅ"}, {u"tya", u"ちゃ"},
        {u"tsu", u"つ"},      {u"nna", u"んな"},    {u"nyo", u"にょ"}, {u"kka", u"っか"},
        {u"ssho", u"っしょ"}, {u"tcha", u"っちゃ"}, {u"mba", u"んば"}, {u"-", u"ー"},
        {u"o", u"お"},        {u"fu", u"ふ"},       {u"ryu", u"りゅ"}, {u"nze", u"んぜ"},
        {u"wo", u"を"},       {u"du", u"づ"},       {u"pya", u"ぴゃ"}, {u"u", u"う"},
        {u"ltu", u"っ"},      {u"n'i", u"んい"},    {u"vu", u"ゔ"},    {u"je", u"じぇ"},
    }};
    RandomText random(20);
    for (int round = 0; round < propertyRounds(300); ++round) {
        QString latin = QStringLiteral("e");
        QString kana = QStringLiteral("え");
        for (int i = random.number(1, 8); i > 0; --i) {
            const Spelling& syllable =
                syllables[std::size_t(random.number(0, int(syllables.size()) - 1))];
            latin += QString::fromUtf16(syllable.latin);
            kana += QString::fromUtf16(syllable.kana);
        }
        ASSERT_EQ(kanaOf(latin).toStdString(), folded(kana).toStdString()) << latin.toStdString();
        // While it is typed, nothing that was found has to be taken back.
        for (qsizetype length = 1; length < latin.size(); ++length) {
            const QString early = kanaOf(latin.left(length));
            ASSERT_TRUE(folded(kana).startsWith(early))
                << latin.left(length).toStdString() << " spells " << early.toStdString();
        }
    }
}

} // namespace

} // namespace choba::test
