// Services and their policies: what may be stored, and what the rule pack begins with.
#include "base/file.h"
#include "domain/client.h"
#include "domain/service.h"
#include "rules/rule_pack.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using domain::Allowance;
using domain::DayKind;
using domain::Policy;
using domain::Restart;
using domain::Service;

const QDate today(2026, 11, 21);

rules::RulePack shipped(const char* overrides)
{
    const auto bytes = readFile(QStringLiteral(":/rules/coconala.json"));
    auto pack = rules::RulePack::parse(*bytes, QStringLiteral("coconala.json"));
    const QByteArray over =
        QByteArray(R"({"format": "choba-rules-override", "version": 1, "overrides": [)") + overrides
        + "]}";
    EXPECT_TRUE(pack->override(over, QStringLiteral("o")));
    return *std::move(pack);
}

TEST(Service, KeysGoThereAndBack)
{
    for (const Allowance each : {Allowance::none, Allowance::limited, Allowance::unlimited})
        EXPECT_EQ(domain::allowanceFromKey(domain::key(each)), each);
    for (const Restart each : {Restart::free, Restart::withinSupport, Restart::newPurchase})
        EXPECT_EQ(domain::restartFromKey(domain::key(each)), each);
    for (const DayKind each : {DayKind::calendar, DayKind::business})
        EXPECT_EQ(domain::dayKindFromKey(domain::key(each)), each);
    EXPECT_EQ(domain::key(Restart::withinSupport), u"within-support");
    EXPECT_FALSE(domain::allowanceFromKey(u"some"));
    EXPECT_FALSE(domain::restartFromKey(u""));
    EXPECT_FALSE(domain::dayKindFromKey(u"Business"));
}

TEST(Service, TheShippedPolicy)
{
    const Policy policy = domain::policyOf(shipped(""), today);
    EXPECT_FALSE(domain::problemOf(policy));
    EXPECT_EQ(policy.allowance, Allowance::limited);
    EXPECT_EQ(policy.rounds, 3);
    EXPECT_EQ(policy.silenceDays, 5);
    EXPECT_EQ(policy.dayKind, DayKind::calendar);
    EXPECT_EQ(policy.noticeLead, 3);
    EXPECT_EQ(policy.closeHour, 18);
    EXPECT_FALSE(policy.id.isValid());
}

TEST(Service, TheUsersValuesMakeAPolicyThatCanBeKept)
{
    const Policy business =
        domain::policyOf(shipped(R"({"id": "silence.day-kind", "value": "business"},
                                    {"id": "revision.allowance", "value": 0},
                                    {"id": "silence.wait", "value": 2})"),
                         today);
    EXPECT_EQ(business.dayKind, DayKind::business);
    EXPECT_EQ(business.allowance, Allowance::none);
    EXPECT_EQ(business.noticeLead, 2); // not before the silence begins
    EXPECT_FALSE(domain::problemOf(business));
    const Policy large = domain::policyOf(shipped(R"({"id": "silence.wait", "value": 999},
                                    {"id": "silence.notice-1-lead", "value": 998},
                                    {"id": "silence.close-hour", "value": 23},
                                    {"id": "revision.allowance", "value": 1000000})"),
                                          today);
    EXPECT_EQ(large.silenceDays, domain::mostPolicyDays);
    EXPECT_FALSE(domain::problemOf(large));
}

// Where the pack says nothing there is no ladder, and nothing is made up.
TEST(Service, APackThatSaysNothing)
{
    const auto pack = rules::RulePack::parse(
        R"({"format": "choba-rules", "version": 1, "id": "t", "channels": [], "values": []})",
        QStringLiteral("t"));
    ASSERT_TRUE(pack);
    const Policy policy = domain::policyOf(*pack, today);
    EXPECT_EQ(policy.silenceDays, 0);
    EXPECT_EQ(policy.noticeLead, 0);
    EXPECT_EQ(policy.allowance, Allowance::none);
}

struct Wrong {
    const char* where; // nullptr = nothing wrong
    void (*change)(Policy&);
};

const Wrong wrongs[] = {
    {nullptr, [](Policy&) {}},
    {"silenceDays", [](Policy& it) { it.silenceDays = 0; }},
    {"silenceDays", [](Policy& it) { it.silenceDays = -1; }},
    {nullptr,
     [](Policy& it) {
         it.silenceDays = 1;
         it.noticeLead = 1;
     }},
    {nullptr, [](Policy& it) { it.silenceDays = 365; }},
    {"silenceDays", [](Policy& it) { it.silenceDays = 366; }},
    {"silenceDays", [](Policy& it) { it.silenceDays = 999; }},
    {"noticeLead", [](Policy& it) { it.noticeLead = 0; }},
    {nullptr, [](Policy& it) { it.noticeLead = 5; }},
    {"noticeLead", [](Policy& it) { it.noticeLead = 6; }},
    {nullptr, [](Policy& it) { it.closeHour = 0; }},
    {nullptr, [](Policy& it) { it.closeHour = 23; }},
    {"closeHour", [](Policy& it) { it.closeHour = 24; }},
    {"closeHour", [](Policy& it) { it.closeHour = -1; }},
    {"rounds", [](Policy& it) { it.rounds = 0; }},
    {nullptr, [](Policy& it) { it.rounds = 1; }},
    {nullptr, [](Policy& it) { it.rounds = 99; }},
    {"rounds", [](Policy& it) { it.rounds = 100; }},
    {nullptr,
     [](Policy& it) {
         it.allowance = Allowance::unlimited;
         it.rounds = 0;
     }},
    {nullptr,
     [](Policy& it) {
         it.allowance = Allowance::none;
         it.rounds = 0;
     }},
    {nullptr, [](Policy& it) { it.supportDays = 365; }},
    {"supportDays", [](Policy& it) { it.supportDays = 366; }},
    {"supportDays", [](Policy& it) { it.supportDays = -1; }},
    {"deliveryDays", [](Policy& it) { it.deliveryDays = 999; }},
    {"draftDays", [](Policy& it) { it.draftDays = 999; }},
};

TEST(Service, WhichPoliciesAreKept)
{
    for (const Wrong& wrong : wrongs) {
        Policy policy = domain::policyOf(shipped(""), today);
        wrong.change(policy);
        const std::optional<Error> problem = domain::problemOf(policy);
        EXPECT_EQ(problem.has_value(), wrong.where != nullptr);
        if (!problem || wrong.where == nullptr)
            continue;
        EXPECT_EQ(problem->where, QLatin1String(wrong.where));
        EXPECT_EQ(problem->code, ErrorCode::outOfRange);
    }
    Policy policy = domain::policyOf(shipped(""), today);
    policy.silenceDays = 999;
    EXPECT_EQ(domain::problemOf(policy)->detail, QStringLiteral("1–365"));
}

TEST(Service, WhichServicesAreKept)
{
    Service service;
    service.title = QString(domain::longestTitle, u'題');
    service.number = QStringLiteral(" 1234567 ");
    service.price = domain::highestPrice;
    service.reviewMonths = 0;
    service.note = QString(domain::longestNote, u'覚');
    EXPECT_FALSE(domain::problemOf(service));
    const auto problem = [&service](auto change) {
        Service changed = service;
        change(changed);
        return domain::problemOf(changed).value_or(Error{});
    };
    EXPECT_EQ(problem([](Service& it) { it.title = QStringLiteral(" \n"); }).code,
              ErrorCode::emptyText);
    EXPECT_EQ(problem([](Service& it) { it.title += u'題'; }).code, ErrorCode::nameTooLong);
    EXPECT_EQ(problem([](Service& it) { it.title += u'題'; }).where, QStringLiteral("title"));
    EXPECT_EQ(problem([](Service& it) { it.item = QString(domain::longestName + 1, u'a'); }).where,
              QStringLiteral("item"));
    EXPECT_EQ(problem([](Service& it) { it.note += u'覚'; }).code, ErrorCode::noteTooLong);
    EXPECT_EQ(problem([](Service& it) { it.number = QStringLiteral("12-3"); }).where,
              QStringLiteral("number"));
    EXPECT_EQ(problem([](Service& it) { it.number = QString(19, u'1'); }).where,
              QStringLiteral("number"));
    EXPECT_EQ(problem([](Service& it) { it.price = -1; }).where, QStringLiteral("price"));
    EXPECT_EQ(problem([](Service& it) { ++it.price; }).where, QStringLiteral("price"));
    EXPECT_EQ(problem([](Service& it) { it.revisionPrice = -1; }).where,
              QStringLiteral("revisionPrice"));
    EXPECT_EQ(problem([](Service& it) { it.reviewMonths = -1; }).where,
              QStringLiteral("reviewMonths"));
    EXPECT_EQ(problem([](Service& it) { it.reviewMonths = 121; }).where,
              QStringLiteral("reviewMonths"));
}

} // namespace

} // namespace choba::test
