#include "support/printers.h"
#include "text/detectors.h"

#include <QString>

#include <gtest/gtest.h>

using namespace choba;
using namespace choba::text;

namespace {

std::vector<rules::HostRule> hosts()
{
    using rules::HostVerdict;
    return {{QStringLiteral("coconala.com"), HostVerdict::allowed, Category::site, QString()},
            {QStringLiteral("gigafile.nu"), HostVerdict::allowed, Category::drive, QString()},
            {QStringLiteral("lin.ee"), HostVerdict::stop, Category::contact, QString()},
            {QStringLiteral("youtu.be"), HostVerdict::hint, Category::site, QString()},
            {QStringLiteral("*"), HostVerdict::warn, Category::site, QString()}};
}

// "key:severity:text" of everything found.
QString detected(const QString& text)
{
    const std::u16string units = folded(text);
    std::vector<Detection> found;
    detectMailAddresses(units, found);
    detectPhoneNumbers(units, found);
    detectLinks(units, hosts(), found);
    detectHandles(units, found);
    detectAccountIds(units, found);
    QString result;
    for (const Detection& detection : found) {
        result += (result.isEmpty() ? QString() : QStringLiteral(" ")) + key(detection.detector)
            + QStringLiteral(":") + key(detection.severity) + QStringLiteral(":")
            + QString::fromStdU16String(
                      units.substr(detection.first, detection.last - detection.first + 1));
    }
    return result;
}

struct DetectorCase {
    const char16_t* text;
    const char16_t* expected;
};

class DetectorTable : public testing::TestWithParam<DetectorCase>
{ };

TEST_P(DetectorTable, detects)
{
    EXPECT_EQ(detected(QString::fromUtf16(GetParam().text)),
              QString::fromUtf16(GetParam().expected))
        << QString::fromUtf16(GetParam().text).toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Phone, DetectorTable,
    testing::Values(
        DetectorCase{u"０９０－１２３４－５６７８", u"phone-number:stop:090-1234-5678"},
        DetectorCase{u"電話は090-1234-5678です", u"phone-number:stop:090-1234-5678"},
        DetectorCase{u"09012345678", u"phone-number:stop:09012345678"},
        DetectorCase{u"090 1234 5678", u"phone-number:stop:090 1234 5678"},
        DetectorCase{u"0 9 0 1 2 3 4 5 6 7 8", u"phone-number:stop:0 9 0 1 2 3 4 5 6 7 8"},
        DetectorCase{u"090の1234の5678", u"phone-number:stop:090の1234の5678"},
        DetectorCase{u"(090)1234-5678", u"phone-number:stop:(090)1234-5678"},
        DetectorCase{u"+81-90-1234-5678", u"phone-number:stop:+81-90-1234-5678"},
        DetectorCase{u"+819012345678", u"phone-number:stop:+819012345678"},
        DetectorCase{u"03-1234-5678", u"phone-number:stop:03-1234-5678"},
        DetectorCase{u"(03)1234-5678", u"phone-number:stop:(03)1234-5678"},
        DetectorCase{u"0120-123-456", u"phone-number:stop:0120-123-456"},
        DetectorCase{u"0800-123-4567", u"phone-number:stop:0800-123-4567"},
        DetectorCase{u"1. 090-1234-5678", u"phone-number:stop:090-1234-5678"},
        DetectorCase{u"TEL090-1234-5678", u"phone-number:stop:090-1234-5678"},
        DetectorCase{u"tel09012345678", u"phone-number:stop:09012345678"},
        DetectorCase{u"℡090-1234-5678", u"phone-number:stop:090-1234-5678"},
        DetectorCase{u"A090-1234-5678", u"phone-number:stop:090-1234-5678"},
        DetectorCase{u"私の番号は090-1234-5678です", u"phone-number:stop:090-1234-5678"},
        DetectorCase{u"番号：090-1234-5678", u"phone-number:stop:090-1234-5678"},
        DetectorCase{u"QRコードまたは090-1234-5678", u"phone-number:stop:090-1234-5678"},
        DetectorCase{u"video用 090-1234-5678", u"phone-number:stop:090-1234-5678"},
        DetectorCase{u"お客様番号のほか、090-1234-5678に", u"phone-number:stop:090-1234-5678"},
        DetectorCase{u"+81(0)90-1234-5678", u"phone-number:stop:+81(0)90-1234-5678"},
        DetectorCase{u"0081-90-1234-5678", u"phone-number:stop:0081-90-1234-5678"},
        DetectorCase{u"090/1234/5678", u"phone-number:stop:090/1234/5678"},
        DetectorCase{u"TEL 0312345678", u"phone-number:warn:0312345678"},
        DetectorCase{u"〇九〇一二三四五六七八", u"phone-number:warn:〇九〇一二三四五六七八"},
        DetectorCase{u"ゼロキュウゼロイチニサンヨンゴロクナナハチ",
                     u"phone-number:warn:ぜろきゆうぜろいちにさんよんごろくななはち"},
        DetectorCase{u"09o-1234-5678", u"phone-number:hint:09o-1234-5678"},
        DetectorCase{u"O90-l234-5678", u"phone-number:hint:o90-l234-5678"}));

INSTANTIATE_TEST_SUITE_P(
    NoPhone, DetectorTable,
    testing::Values(
        DetectorCase{u"2026-11-21 10:30", u""}, DetectorCase{u"部品A09012345678", u""},
        DetectorCase{u"電話番号：○○○○○○○○○○", u""}, DetectorCase{u"電話番号：0000000000", u""},
        DetectorCase{u"注文番号は 090-1234-5678", u""}, DetectorCase{u"注文ID: 09012345678", u""},
        DetectorCase{u"2026/11/21、2026/12/01", u""}, DetectorCase{u"商品No.09012345678", u""},
        DetectorCase{u"13,260円（税込）", u""},
        DetectorCase{u"お問い合わせ番号 1234-5678-9012", u""},
        DetectorCase{u"追跡番号 3904-5998-308", u""}, DetectorCase{u"書留 131-12-38385-2", u""},
        DetectorCase{u"注文番号 09012345678", u""}, DetectorCase{u"伝票番号：0901-2345-6789", u""},
        DetectorCase{u"09:00-18:00", u""}, DetectorCase{u"〒060-0001", u""},
        DetectorCase{u"2026.01.02-2026.01.10", u""}, DetectorCase{u"0312345678", u""},
        DetectorCase{u"トークルームNo:1234567", u""}, DetectorCase{u"0.1、0.2、0.3、0.4、0.5", u""},
        DetectorCase{u"一二三四五六七八九十", u""}, DetectorCase{u"978-4-00-123456-7", u""},
        DetectorCase{u"0123-4567-8901-2345", u""}));

INSTANTIATE_TEST_SUITE_P(
    Mail, DetectorTable,
    testing::Values(
        DetectorCase{u"name＠example．com", u"mail-address:stop:name@example.com"},
        DetectorCase{u"name@example.co.jpまで", u"mail-address:stop:name@example.co.jp"},
        DetectorCase{u"name [at] example.com",
                     u"mail-address:warn:name [at] example.com link:warn:example.com"},
        DetectorCase{u"name(at)example.com",
                     u"mail-address:warn:name(at)example.com link:warn:example.com"},
        DetectorCase{u"name@example.com.", u"mail-address:stop:name@example.com"},
        DetectorCase{u"name @ example . com", u"mail-address:stop:name @ example . com"},
        DetectorCase{u"n a m e @ e x . c o m", u"mail-address:stop:n a m e @ e x . c o m"},
        DetectorCase{u"nameアットマークexample.com",
                     u"mail-address:warn:nameあつとまーくexample.com link:warn:example.com"},
        DetectorCase{u"logo@2x.png", u""}, DetectorCase{u"単価@500円", u""},
        DetectorCase{u"@example_shop", u"handle:warn:@example_shop"},
        DetectorCase{u"＠ｓａｍｐｌｅ", u"handle:warn:@sample"}, DetectorCase{u"@ab", u""},
        DetectorCase{u"@100個", u""}));

INSTANTIATE_TEST_SUITE_P(
    Links, DetectorTable,
    testing::Values(
        DetectorCase{u"https://example.com/a?b=c をご覧", u"link:warn:https://example.com/a?b=c"},
        DetectorCase{u"（https://example.com）", u"link:warn:https://example.com"},
        DetectorCase{u"www.example.ai", u"link:warn:www.example.ai"},
        DetectorCase{u"example.comです", u"link:warn:example.com"},
        DetectorCase{u"https://coconala.com/talkrooms/1", u""},
        DetectorCase{u"https://99.gigafile.nu/abc", u""},
        DetectorCase{u"lin.ee/abc", u"link:stop:lin.ee/abc"},
        DetectorCase{u"https://youtu.be/abc", u"link:hint:https://youtu.be/abc"},
        DetectorCase{u"https://coconala.com\\@example.com",
                     u"link:warn:https://coconala.com\\@example.com handle:warn:@example.com"},
        DetectorCase{u"my-site.dev", u"link:warn:my-site.dev"},
        DetectorCase{u"notcoconala.com", u"link:warn:notcoconala.com"},
        DetectorCase{u"coconala.com.example.net", u"link:warn:coconala.com.example.net"},
        DetectorCase{u"logo_v2.aiとREADME.mdとapp.js", u""}, DetectorCase{u"ver.2.0.1", u""},
        DetectorCase{u"Node.jsで", u""}, DetectorCase{u"3.14", u""},
        DetectorCase{u"hxxps://example.md/", u"link:warn:hxxps://example.md/"}));

INSTANTIATE_TEST_SUITE_P(
    Ids, DetectorTable,
    testing::Values(DetectorCase{u"LINE→abcd1234", u"account-id:stop:abcd1234"},
                    DetectorCase{u"ﾗｲﾝのID：abcd_12", u"account-id:stop:abcd_12"},
                    DetectorCase{u"インスタは sample_shop", u"account-id:stop:sample_shop"},
                    DetectorCase{u"ID: taro_1990", u"account-id:warn:taro_1990"},
                    DetectorCase{u"注文ID: AB1234", u""}, DetectorCase{u"商品ID：xyz_1", u""},
                    DetectorCase{u"online: abcd1234", u""}, DetectorCase{u"サイズ: large", u""}));

TEST(Emoji, findsRunsAndLeavesSymbols)
{
    const QString text =
        QStringLiteral("★♪■😀👨‍👩‍👧‍👦と❤\uFE0F、✨。𠮷①㈱→");
    const auto runs = findEmoji(text, 0, text.size());
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(text.mid(runs[0].first, runs[0].second - runs[0].first),
              QStringLiteral("😀👨‍👩‍👧‍👦"));
    EXPECT_EQ(text.mid(runs[1].first, runs[1].second - runs[1].first), QStringLiteral("❤\uFE0F"));
    EXPECT_EQ(text.mid(runs[2].first, runs[2].second - runs[2].first), QStringLiteral("✨"));
}

} // namespace
