#include "text/encoding.h"

#include <QStringEncoder>
#include <QStringList>

#include <gtest/gtest.h>

using namespace choba;
using text::Encoding;

namespace {

const QString sample = QStringLiteral(
    "お問い合わせありがとうございます。\r\n納品は11月24日（火）18時の予定です。①㈱ｶﾅ\n");

QByteArray encoded(const char* charset, const QString& text)
{
    QStringEncoder encoder(charset);
    QByteArray bytes = encoder.encode(text);
    EXPECT_FALSE(encoder.hasError()) << charset;
    return bytes;
}

struct Legacy {
    Encoding encoding;
    const char* charset;
};

const Legacy legacy[] = {
    {Encoding::cp932, "windows-31j"},
    {Encoding::eucJp, "EUC-JP"},
    {Encoding::iso2022Jp, "ISO-2022-JP"},
};

TEST(Encoding, Utf8WithAndWithoutMark)
{
    EXPECT_EQ(*text::decodeUtf8(sample.toUtf8(), QStringLiteral("f")), sample);
    EXPECT_EQ(*text::decodeUtf8("\xef\xbb\xbf" + sample.toUtf8(), QStringLiteral("f")), sample);
    EXPECT_EQ(*text::decodeUtf8("", QStringLiteral("f")), QString());
    EXPECT_EQ(*text::decodeUtf8("a\tb\r\n\f", QStringLiteral("f")), QStringLiteral("a\tb\r\n\f"));
    // Invisible characters are text: direction marks, joiners, variation selectors.
    const QString invisible = QStringLiteral("a\u200f\u200d\ufe0f\u202eb");
    EXPECT_EQ(*text::decodeUtf8(invisible.toUtf8(), QStringLiteral("f")), invisible);
}

TEST(Encoding, RefusalsNameLineAndByte)
{
    struct Case {
        QByteArray bytes;
        ErrorCode code;
        const char* where;
    };

    const Case cases[] = {
        {"caf\xe9", ErrorCode::notUtf8, "f:1:4"},
        {"ok\nna\xefve\n", ErrorCode::notUtf8, "f:2:3"},
        {"日\n\x93\xfa", ErrorCode::notUtf8, "f:2:1"},
        {"ab\xe6\x97", ErrorCode::notUtf8, "f:1:3"}, // cut off in the middle
        {"\xff\xfe" + QByteArray("a\0", 2), ErrorCode::notUtf8, "f:1:1"},
        {QByteArray("a\nb\0", 4), ErrorCode::notText, "f:2:2"},
        {"\x89PNG\r\n\x1a\n", ErrorCode::notUtf8, "f:1:1"},
        {QByteArray("\x7f"
                    "ELF\x02\x01\0\xff",
                    8),
         ErrorCode::notText, "f:1:1"},
        {"\x1b$B", ErrorCode::notText, "f:1:1"},
        {QByteArray(10'000, 'x') + "\x01", ErrorCode::notText, "f:1:10001"},
    };
    for (const Case& c : cases) {
        const auto result = text::decodeUtf8(c.bytes, QStringLiteral("f"));
        ASSERT_FALSE(result) << c.bytes.toHex().constData();
        EXPECT_EQ(result.error().code, c.code) << c.where;
        EXPECT_EQ(result.error().where, QLatin1String(c.where));
    }
}

TEST(Encoding, LegacyTextsComeBackWhole)
{
    for (const Legacy& l : legacy) {
        // ISO-2022-JP proper has no half-width katakana.
        QString text = sample;
        if (l.encoding == Encoding::iso2022Jp)
            text.remove(QStringLiteral("ｶﾅ"));
        const QByteArray bytes = encoded(l.charset, text);
        const auto decoded = text::decode(bytes, l.encoding, QStringLiteral("f"));
        ASSERT_TRUE(decoded) << l.charset;
        EXPECT_EQ(*decoded, text) << l.charset;
        const std::vector<Encoding> guesses = text::guessEncodings(bytes);
        ASSERT_FALSE(guesses.empty()) << l.charset;
        EXPECT_EQ(guesses.front(), l.encoding) << l.charset;
    }
}

TEST(Encoding, ShortTextsAreGuessed)
{
    const char* texts[] = {"こんにちは",
                           "お世話になっております。",
                           "納品",
                           "ありがとうございます！",
                           "注文番号 12345 の件",
                           "カタカナ",
                           "資料を添付いたしました",
                           "東京都渋谷区"};
    for (const char* t : texts) {
        const QString text = QString::fromUtf8(t);
        for (const Legacy& l : legacy) {
            const auto guesses = text::guessEncodings(encoded(l.charset, text));
            ASSERT_FALSE(guesses.empty()) << t << l.charset;
            EXPECT_EQ(guesses.front(), l.encoding) << t << " " << l.charset;
        }
    }
}

TEST(Encoding, Utf16IsKnownByItsMark)
{
    QByteArray little("\xff\xfe", 2);
    QByteArray big("\xfe\xff", 2);
    for (const QChar c : sample) {
        little += static_cast<char>(c.cell());
        little += static_cast<char>(c.row());
        big += static_cast<char>(c.row());
        big += static_cast<char>(c.cell());
    }
    for (const QByteArray& bytes : {little, big}) {
        EXPECT_EQ(text::guessEncodings(bytes), std::vector<Encoding>{Encoding::utf16});
        const auto decoded = text::decode(bytes, Encoding::utf16, QStringLiteral("f"));
        ASSERT_TRUE(decoded);
        EXPECT_EQ(*decoded, sample);
    }
    const QByteArray odd = little.chopped(1);
    EXPECT_TRUE(text::guessEncodings(odd).empty());
    EXPECT_FALSE(text::decode(odd, Encoding::utf16, QStringLiteral("f")));
    const QByteArray loneSurrogate("\xff\xfe\x00\xd8\x61\x00", 6);
    EXPECT_FALSE(text::decode(loneSurrogate, Encoding::utf16, QStringLiteral("f")));
}

TEST(Encoding, WhatIsNoTextIsNotGuessed)
{
    EXPECT_TRUE(text::guessEncodings(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)).empty());
    EXPECT_TRUE(text::guessEncodings("caf\xe9 au lait").empty());
    EXPECT_TRUE(text::guessEncodings("na\xefve").empty());
    EXPECT_TRUE(text::guessEncodings(QByteArray("\0\0\0", 3)).empty());
}

TEST(Encoding, BrokenLegacyTextNamesTheByte)
{
    const QByteArray good = encoded("windows-31j", QStringLiteral("日本\n語"));
    const auto broken = text::decode(good + "\xff", Encoding::cp932, QStringLiteral("f"));
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::notText);
    EXPECT_EQ(broken.error().where, QStringLiteral("f:2:3"));

    QByteArray longText;
    for (int i = 0; i < 5000; ++i)
        longText += good;
    const auto late = text::decode(longText + "\xff", Encoding::cp932, QStringLiteral("f"));
    ASSERT_FALSE(late);
    // Every copy adds one line break; the text after the last one is 語.
    EXPECT_EQ(late.error().where, QStringLiteral("f:5001:3"));

    for (const Legacy& l : legacy) {
        const QByteArray cut = encoded(l.charset, QStringLiteral("日本"))
                                   .left(l.encoding == Encoding::iso2022Jp ? 6 : 3);
        EXPECT_FALSE(text::decode(cut, l.encoding, QStringLiteral("f"))) << l.charset;
    }
}

TEST(Encoding, NamesDiffer)
{
    QStringList names;
    for (const Encoding e :
         {Encoding::utf8, Encoding::utf16, Encoding::cp932, Encoding::eucJp, Encoding::iso2022Jp})
        names.append(text::name(e));
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_EQ(names.first(), QStringLiteral("UTF-8"));
}

} // namespace
