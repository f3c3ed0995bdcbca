// The user's sentences: there is one for everything, in both languages.
#include "support/printers.h"
#include "wording/errors.h"
#include "wording/findings.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using wording::Language;

class WordingTest : public testing::Test
{
protected:
    void TearDown() override { speak(Language::english); }

    static void speak(Language language)
    {
        wording::install(*QCoreApplication::instance(), language);
    }

    static bool isJapanese(const QString& text)
    {
        static const QRegularExpression japanese(
            QStringLiteral("[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}]"));
        return text.contains(japanese);
    }

    // What `words` says in English and in Japanese.
    template<typename Words>
    static void expectBoth(const char* what, Words words)
    {
        speak(Language::english);
        const QString english = words();
        EXPECT_FALSE(english.isEmpty()) << what;
        EXPECT_FALSE(isJapanese(english)) << what << english.toStdString();
        speak(Language::japanese);
        EXPECT_TRUE(isJapanese(words())) << what << words().toStdString();
    }
};

TEST_F(WordingTest, InstallSwitchesBackAndForth)
{
    speak(Language::japanese);
    EXPECT_EQ(wording::installed(), Language::japanese);
    speak(Language::english);
    EXPECT_EQ(wording::installed(), Language::english);
    speak(Language::japanese);
    speak(Language::japanese);
    EXPECT_EQ(wording::installed(), Language::japanese);
}

TEST_F(WordingTest, EveryCategoryReasonSeverityAndCutHasWords)
{
    for (int i = 0; i < categoryCount; ++i) {
        expectBoth("category", [i] { return wording::categoryName(static_cast<Category>(i)); });
    }
    for (int i = 0; i < reasonCount; ++i) {
        expectBoth("reason", [i] { return wording::reasonSentence(static_cast<Reason>(i)); });
    }
    for (const Severity severity : {Severity::hint, Severity::warn, Severity::stop}) {
        expectBoth("severity", [severity] { return wording::severityName(severity); });
    }
    for (int i = 0; i <= static_cast<int>(text::Cut::none); ++i) {
        expectBoth("cut", [i] { return wording::cutName(static_cast<text::Cut>(i)); });
    }
}

TEST_F(WordingTest, TheWordsForSeverityAreThoseOfTheHouse)
{
    speak(Language::japanese);
    EXPECT_EQ(wording::severityName(Severity::stop), QStringLiteral("送れない恐れ"));
    EXPECT_EQ(wording::severityName(Severity::warn), QStringLiteral("注意"));
    EXPECT_EQ(wording::severityName(Severity::hint), QStringLiteral("ひとこと"));
    EXPECT_EQ(wording::cutName(text::Cut::sentence), QStringLiteral("文の切れ目"));
}

TEST_F(WordingTest, EveryErrorHasASentenceWithItsPlace)
{
    for (int i = 0; i < static_cast<int>(ErrorCode::wrongUse); ++i) {
        const Error error{static_cast<ErrorCode>(i), QStringLiteral("x.json:3:12"),
                          QStringLiteral("4194304")};
        expectBoth("error", [&error] { return wording::sentence(error); });
        const bool hasPlace = error.code != ErrorCode::cancelled
            && error.code != ErrorCode::limitTooSmall && error.code != ErrorCode::unknownChannel;
        if (hasPlace) {
            EXPECT_TRUE(wording::sentence(error).contains(QStringLiteral("x.json"))) << i;
        }
    }
    EXPECT_EQ(wording::sentence({ErrorCode::wrongUse, {}, QStringLiteral("as given")}),
              QStringLiteral("as given"));
}

TEST_F(WordingTest, WhatGoesWrongWithDataHasASentence)
{
    constexpr int first = static_cast<int>(ErrorCode::wrongUse) + 1;
    for (int i = first; i <= static_cast<int>(ErrorCode::unsavedInput); ++i) {
        const Error error{static_cast<ErrorCode>(i), QStringLiteral("data.sqlite"),
                          QStringLiteral("detail")};
        expectBoth("error", [&error] { return wording::sentence(error); });
        if (error.code <= ErrorCode::migrationFailed && error.code != ErrorCode::storeNotOpen) {
            EXPECT_TRUE(wording::sentence(error).contains(QStringLiteral("data.sqlite"))) << i;
        }
    }
}

TEST_F(WordingTest, LineAndByteAreNamed)
{
    const Error error{ErrorCode::notUtf8, QStringLiteral("手紙:1.txt:3:12"), {}};
    speak(Language::english);
    EXPECT_EQ(wording::sentence(error),
              QStringLiteral("手紙:1.txt, line 3, byte 12: this is not UTF-8 text."));
    speak(Language::japanese);
    EXPECT_EQ(wording::sentence(error),
              QStringLiteral("手紙:1.txt の 3行目 12バイト目が UTF-8 ではありません。"));
}

TEST_F(WordingTest, SizesAreInMegabytes)
{
    speak(Language::japanese);
    EXPECT_EQ(wording::sentence({ErrorCode::tooLarge, QStringLiteral("a.txt"),
                                 QString::number(64 * 1024 * 1024)}),
              QStringLiteral("a.txt は大きすぎます（64MBまで）。"));
}

TEST_F(WordingTest, WhatWasExpectedIsTranslatedToo)
{
    const Error error{ErrorCode::wrongType, QStringLiteral("$.rules"), QStringLiteral("list")};
    expectBoth("expectation", [&error] { return wording::sentence(error); });
    EXPECT_FALSE(wording::sentence(error).contains(QStringLiteral("list")));
}

// A range without its unit leaves open what is counted.
TEST_F(WordingTest, RangesOfFieldsSayTheirUnit)
{
    for (const char* field :
         {"silenceDays", "noticeLead", "supportDays", "deliveryDays", "draftDays", "reviewMonths",
          "rounds", "closeHour", "price", "revisionPrice", "gross"}) {
        speak(Language::english);
        const QString words = wording::sentence(
            Error{ErrorCode::outOfRange, QLatin1String(field), QStringLiteral("1–4000")});
        EXPECT_TRUE(words.contains(QStringLiteral("1 to 4,000"))) << words.toStdString();
    }
    EXPECT_FALSE(wording::sentence(Error{ErrorCode::outOfRange, QStringLiteral("number"),
                                         QStringLiteral("0–999")})
                     .contains(QStringLiteral("999")));
    EXPECT_TRUE(wording::sentence(
                    Error{ErrorCode::outOfRange, QStringLiteral("value"), QStringLiteral("1–5")})
                    .contains(QStringLiteral("1–5")));
}

TEST_F(WordingTest, TheRulesOwnNoteComesBeforeTheReason)
{
    text::Finding finding;
    finding.term = QStringLiteral("Zoom");
    finding.reason = Reason::leadingOutside;
    finding.source = QStringLiteral("contact.zoom");
    speak(Language::japanese);
    EXPECT_EQ(wording::explanation(finding), wording::reasonSentence(Reason::leadingOutside));
    finding.noteJa = QStringLiteral("日本語の説明");
    finding.noteEn = QStringLiteral("an English note");
    EXPECT_EQ(wording::explanation(finding), finding.noteJa);
    speak(Language::english);
    EXPECT_EQ(wording::explanation(finding), finding.noteEn);
    EXPECT_EQ(wording::termName(finding), QStringLiteral("Zoom"));
}

TEST_F(WordingTest, DetectorsHaveNames)
{
    for (const char* detector :
         {"mail-address", "phone-number", "link", "handle", "account-id", "emoji"}) {
        text::Finding finding;
        finding.term = QLatin1String(detector);
        finding.source = QStringLiteral("detector.") + finding.term;
        expectBoth(detector, [&finding] { return wording::termName(finding); });
    }
}

} // namespace

} // namespace choba::test
