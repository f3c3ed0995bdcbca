#include "wording/typed_number.h"

#include <gtest/gtest.h>

namespace choba::test {

namespace {

TEST(TypedNumber, IsReadAsPeopleWriteIt)
{
    const struct {
        const char* text;
        std::optional<qint64> number;
    } cases[] = {
        {"15000", 15'000},
        {"15,000円", 15'000},
        {"１５，０００円", 15'000},
        {" ￥15,000 ", 15'000},
        {"15000 yen", 15'000},
        {"15,000円円", 15'000}, // pasted before the unit the field shows
        {"１万円", 10'000},
        {"1万5千円", 15'000},
        {"1万5,000円", 15'000},
        {"1.5万", 15'000},
        {"2千", 2'000},
        {"1億2万", 100'020'000},
        {"0", 0},
        {"", {}},
        {"円", {}},
        {"万", {}},
        {"-5", {}},
        {"1.5", {}},
        {"1.23456万", {}},
        {"いちまん", {}},
        {"about 5", {}},
        {"99999999億", {}},
        {"184467440738億", {}}, // more than a number holds
        {"99999999999億", {}},
        {"999999999999999万", {}},
        {"99999999999999999999", {}},
    };

    for (const auto& [text, number] : cases) {
        EXPECT_EQ(wording::typedNumber(QString::fromUtf8(text), wording::yenUnits()), number)
            << text;
    }
    EXPECT_EQ(wording::typedNumber(QStringLiteral("5日")), std::nullopt) << "no unit of this field";
    EXPECT_EQ(wording::typedNumber(QStringLiteral("終了の3日前"),
                                   {QStringLiteral("終了の"), QStringLiteral("日前")}),
              3);
}

TEST(TypedNumber, OfAPageMayComeAsItsAddress)
{
    const std::pair<const char*, const char*> cases[] = {
        {"123456", "123456"},
        {" １２３４５６ ", "123456"},
        {"https://coconala.com/services/123456", "123456"},
        {"https://coconala.com/services/123456?ref=top_1", "123456"},
        {"https://coconala.com/services/123456/#reviews2", "123456"},
        {"coconala.com/talkrooms/98", "98"},
        {"https://coconala.com/users/12/services/34", "34"},
        {"https://coconala.com/services/", "https://coconala.com/services/"},
        {"https://coconala.com/services/a1", "https://coconala.com/services/a1"},
        {"abc", "abc"},
    };
    for (const auto& [text, number] : cases) {
        EXPECT_EQ(wording::typedPageNumber(QString::fromUtf8(text)), QString::fromUtf8(number))
            << text;
    }
}

} // namespace

} // namespace choba::test
