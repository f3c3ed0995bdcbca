// What a service's policy says on its listing.
#include "rules/business_calendar.h"
#include "support/printers.h"
#include "support/room_story.h"
#include "writing/knowledge.h"
#include "writing/listing_text.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using namespace domain;

const qint64 now = japan("2026-11-21 14:00:00");

const writing::TemplateLibrary& library()
{
    static const auto letters = writing::loadShippedTemplates();
    static const writing::TemplateLibrary shipped(
        letters ? *letters : std::vector<LetterTemplate>(), {});
    return shipped;
}

const templating::Catalogue& catalogue()
{
    static const auto loaded = templating::Catalogue::load();
    return *loaded;
}

writing::LetterContext context()
{
    writing::LetterContext context;
    context.now = now;
    context.profile = {{QStringLiteral("seller.daysOff"), QStringLiteral("土曜・日曜・祝日")},
                       {QStringLiteral("seller.hours"), QStringLiteral("平日10時から18時まで")},
                       {QStringLiteral("seller.replyWithin"), QStringLiteral("1営業日以内")}};
    return context;
}

Service service()
{
    Service service;
    service.title = QStringLiteral("お店の顔になるロゴをお作りします");
    service.price = 35000;
    service.revisionPrice = 3000;
    return service;
}

writing::FilledLetter rendered(const QString& key, const Policy& policy,
                               const Service& offered = service())
{
    const writing::Sources sources{library(), catalogue(), usualCalendar()};
    const writing::TemplateEntry* entry = library().find(key);
    if (entry == nullptr) {
        ADD_FAILURE() << key.toStdString();
        return {};
    }
    auto filled = writing::listingText(entry->letter, offered, policy, context(), sources);
    if (!filled) {
        ADD_FAILURE() << filled.error().detail.toStdString();
        return {};
    }
    return *std::move(filled);
}

std::vector<Policy> policies()
{
    std::vector<Policy> all;
    for (const Allowance allowance : {Allowance::none, Allowance::limited, Allowance::unlimited}) {
        for (const Restart restart :
             {Restart::free, Restart::withinSupport, Restart::newPurchase}) {
            for (const int support : {0, 30}) {
                Policy policy = usualRules().usual;
                policy.allowance = allowance;
                policy.restart = restart;
                policy.supportDays = support;
                policy.dayKind = support == 0 ? DayKind::business : DayKind::calendar;
                all.push_back(policy);
            }
        }
    }
    return all;
}

TEST(ListingText, TheWholeComesFirst)
{
    const QStringList keys = writing::listingTemplates(library());
    ASSERT_GE(keys.size(), 4);
    EXPECT_EQ(keys.front(), QStringLiteral("listing-precautions"));
    for (const QString& key : keys)
        EXPECT_EQ(library().find(key)->letter.use, Use::listing);
}

// Each policy gives a whole text that fits the listing and passes the check.
TEST(ListingText, EveryPolicyIsCompleteFitsAndPasses)
{
    static const auto knowledge = writing::loadKnowledge({});
    ASSERT_TRUE(knowledge);
    const auto& known = *knowledge->knowledge;
    for (const Policy& policy : policies()) {
        for (const QString& key : writing::listingTemplates(library())) {
            SCOPED_TRACE(key.toStdString());
            const writing::FilledLetter text = rendered(key, policy);
            EXPECT_TRUE(text.isComplete());
            static const QRegularExpression nothing(QStringLiteral("(?<![0-9])0[日回]"));
            EXPECT_FALSE(text.body.text.contains(nothing)) << text.body.text.toStdString();
            const auto channel =
                known.pack.channel(library().find(key)->letter.channel, QDate(2026, 11, 21));
            ASSERT_TRUE(channel);
            const auto prepared = writing::prepare({text.body.text, *channel, false, {}}, known);
            ASSERT_TRUE(prepared);
            EXPECT_EQ(prepared->parts.size(), 1U) << text.body.text.toStdString();
            for (const text::Finding& finding : prepared->findings)
                EXPECT_EQ(finding.severity, Severity::hint) << finding.term.toStdString();
        }
    }
}

TEST(ListingText, SaysWhatThePolicySays)
{
    const QString key = QStringLiteral("listing-precautions");
    Policy policy = usualRules().usual;
    policy.silenceDays = 4;
    policy.rounds = 2;
    policy.restart = Restart::withinSupport;
    policy.supportDays = 60;
    const QString text = rendered(key, policy).body.text;
    for (const QStringView words : {u"4日間", u"修正は2回", u"1回3,000円", u"60日以内"})
        EXPECT_TRUE(text.contains(words)) << words.toString().toStdString();
    policy.dayKind = DayKind::business;
    EXPECT_TRUE(rendered(key, policy).body.text.contains(u"4営業日"));
}

// A price nobody named leaves no gap.
TEST(ListingText, ReadsWellWithoutAPrice)
{
    Service free = service();
    free.revisionPrice = 0;
    for (const QString& key : writing::listingTemplates(library())) {
        const writing::FilledLetter text = rendered(key, usualRules().usual, free);
        EXPECT_TRUE(text.isComplete()) << key.toStdString();
        EXPECT_FALSE(text.body.text.contains(u"円")) << key.toStdString();
        EXPECT_FALSE(text.body.text.contains(u"、の")) << key.toStdString();
    }
}

TEST(ListingText, FieldsOfTheListing)
{
    Policy policy = usualRules().usual;
    policy.rounds = 3;
    policy.deliveryDays = 14;
    policy.acceptsEstimates = false;
    policy.videoChat = true;
    const auto valueOf = [](const std::vector<writing::ListingField>& fields, QStringView name) {
        for (const writing::ListingField& field : fields) {
            if (field.name == name)
                return field.value;
        }
        return QString();
    };
    auto fields = writing::listingFields(service(), policy);
    EXPECT_EQ(valueOf(fields, u"無料修正回数"), QStringLiteral("3回"));
    EXPECT_EQ(valueOf(fields, u"お届け日数"), QStringLiteral("14日"));
    EXPECT_EQ(valueOf(fields, u"サービス価格"), QStringLiteral("35,000円"));
    EXPECT_EQ(valueOf(fields, u"見積り・カスタマイズの相談"), QStringLiteral("受け付けない"));
    EXPECT_EQ(valueOf(fields, u"ビデオチャット打ち合わせ"), QStringLiteral("あり"));
    policy.allowance = Allowance::unlimited;
    EXPECT_EQ(valueOf(writing::listingFields(service(), policy), u"無料修正回数"),
              QStringLiteral("無制限"));
    policy.allowance = Allowance::none;
    policy.deliveryDays = 0;
    fields = writing::listingFields(service(), policy);
    EXPECT_EQ(valueOf(fields, u"無料修正回数"), QStringLiteral("なし"));
    EXPECT_TRUE(valueOf(fields, u"お届け日数").isEmpty());
}

} // namespace

} // namespace choba::test
