#include "base/file.h"
#include "rules/rule_pack.h"

#include <gtest/gtest.h>

#include <set>

using namespace choba;
using namespace choba::rules;

namespace {

const QDate today(2026, 11, 21);

RulePack shipped()
{
    const auto bytes = readFile(QStringLiteral(":/rules/coconala.json"));
    EXPECT_TRUE(bytes);
    auto pack = RulePack::parse(*bytes, QStringLiteral("coconala.json"));
    EXPECT_TRUE(pack) << qPrintable(pack.error().where);
    return *std::move(pack);
}

// A pack around `values` and `hosts`, with the channels a and b.
Result<RulePack> packOf(const QByteArray& values, const QByteArray& hosts = "[]")
{
    return RulePack::parse(R"({"format": "choba-rules", "version": 1, "id": "t", "channels": [)"
                           R"({"id": "a", "ja": "あ", "en": "A"},)"
                           R"({"id": "b", "ja": "い", "en": "B"}], "values": )"
                               + values + ", \"hosts\": " + hosts + "}",
                           QStringLiteral("t.json"));
}

QByteArray valueOf(const char* id, const char* content, const char* more = "")
{
    return QByteArray("{\"id\": \"") + id + "\", \"value\": " + content
        + ", \"unit\": \"n\", \"source\": \"s\", \"checked_on\": \"2026-11-21\", "
          "\"confidence\": \"A\""
        + more + "}";
}

QByteArray overrideOf(const QByteArray& entries)
{
    return R"({"format": "choba-rules-override", "version": 1, "overrides": )" + entries + "}";
}

Categories setOf(std::initializer_list<Category> list)
{
    Categories set;
    for (const Category category : list)
        set.add(category);
    return set;
}

TEST(ShippedRules, LoadWithoutAProblem)
{
    const RulePack pack = shipped();
    EXPECT_EQ(pack.id(), QStringLiteral("coconala"));
    for (const Error& problem : pack.problems())
        ADD_FAILURE() << qPrintable(problem.where) << " " << qPrintable(problem.detail);
    for (const RuleValue& value : pack.values()) {
        EXPECT_TRUE(value.checkedOn.isValid()) << qPrintable(value.id);
        EXPECT_FALSE(value.source.isEmpty()) << qPrintable(value.id);
        EXPECT_FALSE(value.replaced) << qPrintable(value.id);
    }
}

TEST(ShippedRules, ChannelsAsDocumented)
{
    struct Expected {
        const char* id;
        std::optional<int> limit;
        int files;
        int megabytes;
    };

    const Expected expected[] = {
        {"dm", 1000, 0, 0},          {"room", 3000, 5, 200},      {"estimate", 1000, 5, 100},
        {"rating", 400, 0, 0},       {"listing", 1500, 0, 0},     {"listing-note", 1000, 0, 0},
        {"listing-title", 25, 0, 0}, {"listing-catch", 30, 0, 0}, {"mail", {}, 1000, 1000},
        {"shop", {}, 0, 0},
    };
    const std::vector<Channel> channels = shipped().channels(today);
    ASSERT_EQ(channels.size(), std::size(expected));
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const Channel& channel = channels[i];
        EXPECT_EQ(channel.id, QLatin1String(expected[i].id));
        EXPECT_EQ(channel.limit, expected[i].limit) << expected[i].id;
        EXPECT_EQ(channel.files, expected[i].files) << expected[i].id;
        EXPECT_EQ(channel.megabytes, expected[i].megabytes) << expected[i].id;
        EXPECT_EQ(channel.unit, Unit::utf16) << expected[i].id;
        EXPECT_EQ(channel.newline, 1) << expected[i].id;
        EXPECT_FALSE(channel.nameJa.isEmpty());
        EXPECT_FALSE(channel.nameEn.isEmpty());
        EXPECT_TRUE(channel.checks.contains(Category::user)) << expected[i].id;
    }
}

TEST(ShippedRules, LengthsOfListingsChangedInSeptember)
{
    const RulePack pack = shipped();
    const QDate before(2026, 8, 31);
    const QDate from(2026, 9, 1);
    EXPECT_EQ(pack.channel(u"listing", before)->limit, 1000);
    EXPECT_EQ(pack.channel(u"listing", from)->limit, 1500);
    EXPECT_EQ(pack.channel(u"listing-note", before)->limit, 500);
    EXPECT_EQ(pack.channel(u"listing-note", from)->limit, 1000);
}

TEST(ShippedRules, ChecksThatCountInEachChannel)
{
    const RulePack pack = shipped();
    const auto checks = [&pack](QStringView id) { return pack.channel(id, today)->checks; };
    const Categories shop = setOf({Category::sexual, Category::violence, Category::claim,
                                   Category::legal, Category::tone, Category::user});
    EXPECT_EQ(checks(u"mail"), shop);
    EXPECT_EQ(checks(u"shop"), shop);
    for (const QStringView id : {u"dm", u"room", u"estimate", u"rating", u"listing"}) {
        for (int i = 0; i < categoryCount; ++i) {
            const auto category = static_cast<Category>(i);
            const bool expected = category == Category::emoji ? id == u"estimate" || id == u"rating"
                : category == Category::tone                  ? id != u"listing"
                : category == Category::address               ? false
                                                              : true;
            EXPECT_EQ(checks(id).contains(category), expected)
                << qPrintable(id.toString()) << " " << qPrintable(key(category).toString());
        }
    }
}

TEST(ShippedRules, ClocksAndMoney)
{
    const RulePack pack = shipped();

    struct Expected {
        const char* id;
        qint64 value;
        const char* unit;
    };

    const Expected expected[] = {
        {"refusal.lock-shortest", 6, "h"},
        {"refusal.lock-longest", 24, "h"},
        {"inquiry.proposal-life", 7, "days"},
        {"inquiry.delivery-date-lead", 3, "days"},
        {"room.first-contact", 48, "h"},
        {"room.first-contact-goal", 24, "h"},
        {"room.seller-silent", 4, "days"},
        {"room.cancel-answer", 24, "h"},
        {"room.buyer-unreachable", 4, "days"},
        {"room.formal-delivery", 72, "h"},
        {"room.acceptance-close", 24, "h"},
        {"room.life", 120, "days"},
        {"room.life-reminder", 7, "days"},
        {"room.cancelled-visible", 3, "days"},
        {"room.rating-window", 14, "days"},
        {"silence.wait", 5, "days"},
        {"silence.close-hour", 18, "hour"},
        {"silence.notice-1-lead", 3, "days"},
        {"silence.notice-2-shortest", 24, "h"},
        {"revision.allowance", 3, "rounds"},
        {"call.slot", 30, "min"},
        {"call.longest", 180, "min"},
        {"money.fee", 220, "permille"},
        {"money.fee-video", 275, "permille"},
        {"money.transfer-fee", 160, "yen"},
        {"money.transfer-free-from", 3000, "yen"},
        {"money.payout-request", 120, "days"},
        {"rank.gold.sales", 50000, "yen"},
        {"rank.platinum.sales", 100000, "yen"},
    };
    for (const Expected& e : expected) {
        const RuleValue* value = pack.find(QString::fromLatin1(e.id), today);
        ASSERT_NE(value, nullptr) << e.id;
        EXPECT_EQ(std::get<qint64>(value->content), e.value) << e.id;
        EXPECT_EQ(value->unit, QLatin1String(e.unit)) << e.id;
    }
    EXPECT_FALSE(pack.number(u"money.fee-video", QDate(2025, 3, 31)));
    EXPECT_FALSE(pack.number(u"mail.sender-domain", today)); // a text
    EXPECT_FALSE(pack.number(u"no.such-value", today));
}

TEST(ShippedRules, Hosts)
{
    const RulePack pack = shipped();
    std::set<QString> seen;
    for (const HostRule& rule : pack.hosts()) {
        EXPECT_TRUE(seen.insert(rule.host).second) << qPrintable(rule.host);
        EXPECT_EQ(rule.host, rule.host.toLower());
    }
    const auto ruleOf = [&pack](QStringView host) {
        const auto& hosts = pack.hosts();
        return *std::find_if(hosts.begin(), hosts.end(),
                             [host](const HostRule& rule) { return rule.host == host; });
    };
    EXPECT_EQ(ruleOf(u"coconala.com").verdict, HostVerdict::allowed);
    EXPECT_EQ(ruleOf(u"gigafile.nu").verdict, HostVerdict::allowed);
    EXPECT_EQ(ruleOf(u"youtu.be").verdict, HostVerdict::hint);
    EXPECT_EQ(ruleOf(u"dropbox.com").verdict, HostVerdict::warn);
    EXPECT_EQ(ruleOf(u"drive.google.com").verdict, HostVerdict::stop);
    EXPECT_EQ(ruleOf(u"drive.google.com").category, Category::drive);
    EXPECT_EQ(ruleOf(u"lin.ee").category, Category::contact);
    EXPECT_EQ(ruleOf(u"paypal.me").category, Category::payment);
    EXPECT_EQ(ruleOf(u"forms.gle").category, Category::site);
    EXPECT_EQ(pack.hosts().back().host, QStringLiteral("*"));
    EXPECT_EQ(pack.hosts().back().verdict, HostVerdict::warn);
    EXPECT_EQ(pack.hosts().back().category, Category::site);
}

TEST(RulePack, WhatIsNoPackFails)
{
    struct Case {
        const char* json;
        ErrorCode code;
        const char* where;
    };

    const Case cases[] = {
        {"", ErrorCode::badJson, "p:1:1"},
        {"[]", ErrorCode::wrongFormat, "p: $"},
        {R"({"format": "choba-lexicon", "version": 1})", ErrorCode::wrongFormat, "p: $.format"},
        {R"({"format": "choba-rules", "version": 2})", ErrorCode::newerVersion, "p: $.version"},
        {R"({"format": "choba-rules", "version": 1})", ErrorCode::missingKey, "p: $.id"},
        {R"({"format": "choba-rules", "version": 1, "id": "x"})", ErrorCode::missingKey,
         "p: $.channels"},
        {R"({"format": "choba-rules", "version": 1, "id": "x", "channels": []})",
         ErrorCode::missingKey, "p: $.values"},
        {R"({"format": "choba-rules", "version": 1, "id": "x", "channels": 1, "values": []})",
         ErrorCode::wrongType, "p: $.channels"},
    };
    for (const Case& c : cases) {
        const auto pack = RulePack::parse(c.json, QStringLiteral("p"));
        ASSERT_FALSE(pack) << c.json;
        EXPECT_EQ(pack.error().code, c.code) << c.json;
        EXPECT_EQ(pack.error().where, QLatin1String(c.where)) << c.json;
    }
}

TEST(RulePack, BrokenValuesAreLeftOutAndNamed)
{
    struct Case {
        QByteArray entry;
        ErrorCode code;
        const char* where; // below the entry
    };

    const Case cases[] = {
        {"1", ErrorCode::wrongType, ""},
        {"{}", ErrorCode::missingKey, ".id"},
        {R"({"id": "x.y"})", ErrorCode::missingKey, ".value"},
        {R"({"id": "x.y", "value": 1, "unit": "h"})", ErrorCode::missingKey, ".source"},
        {R"({"id": "x.y", "value": "v", "source": "s"})", ErrorCode::missingKey, ".checked_on"},
        {R"({"id": "x.y", "value": "v", "source": "s", "checked_on": "2026-11-21"})",
         ErrorCode::missingKey, ".confidence"},
        {R"({"id": "x.y", "value": 1, "source": "s", "checked_on": "2026-11-21",)"
         R"("confidence": "A"})",
         ErrorCode::missingKey, ".unit"},
        {valueOf("x.y", "1", ", \"confidnce\": \"B\""), ErrorCode::unknownValue, ".confidnce"},
        {valueOf("x.y", "1").replace("\"A\"", "\"E\""), ErrorCode::unknownValue, ".confidence"},
        {valueOf("x.y", "1").replace("2026-11-21", "2026-13-21"), ErrorCode::unknownValue,
         ".checked_on"},
        {valueOf("x.y", "1").replace("2026-11-21", "2026-11-21 noon"), ErrorCode::unknownValue,
         ".checked_on"},
        {valueOf("x.y", "1", ", \"valid_from\": \"21.11.2026\""), ErrorCode::unknownValue,
         ".valid_from"},
        {valueOf("x.y", "1", ", \"valid_from\": \"\""), ErrorCode::unknownValue, ".valid_from"},
        {valueOf("x.y", "1.5"), ErrorCode::wrongType, ".value"},
        {valueOf("x.y", "true"), ErrorCode::wrongType, ".value"},
        {valueOf("x.y", "[1]"), ErrorCode::wrongType, ".value[0]"},
        {valueOf("x.y", "-1"), ErrorCode::unknownValue, ".value"},
        {valueOf("channel.a.limit", "0"), ErrorCode::unknownValue, ".value"},
        {valueOf("channel.a.limit", "9999999999"), ErrorCode::unknownValue, ".value"},
        {valueOf("channel.a.limit", "\"1000\""), ErrorCode::wrongType, ".value"},
        {valueOf("channel.a.newline", "3"), ErrorCode::unknownValue, ".value"},
        {valueOf("channel.a.unit", "\"bytes\""), ErrorCode::unknownValue, ".value"},
        {valueOf("channel.a.files", "-1"), ErrorCode::unknownValue, ".value"},
        {valueOf("channel.a.checks", R"(["contact", "contcat"])"), ErrorCode::unknownValue,
         ".value[1]"},
        {valueOf("channel.a.checks", "\"contact\""), ErrorCode::wrongType, ".value"},
        {valueOf("channel.c.limit", "5"), ErrorCode::unknownValue, ".id"},
        {valueOf("link.unknown-host", "\"maybe\""), ErrorCode::unknownValue, ".value"},
        {valueOf("good.one", "2"), ErrorCode::duplicateId, ".id"},
        {valueOf("good.one", "\"text\"", ", \"valid_from\": \"2027-01-01\""), ErrorCode::wrongType,
         ".value"},
    };
    for (const Case& c : cases) {
        const auto pack = packOf("[" + valueOf("good.one", "1") + "," + c.entry + ","
                                 + valueOf("good.two", "2") + "]");
        ASSERT_TRUE(pack) << c.entry.constData();
        ASSERT_EQ(pack->problems().size(), 1U) << c.entry.constData();
        const Error& problem = pack->problems().front();
        EXPECT_EQ(problem.code, c.code) << c.entry.constData();
        EXPECT_EQ(problem.where,
                  QStringLiteral("t.json: $.values[1]%1").arg(QLatin1String(c.where)))
            << c.entry.constData();
        EXPECT_EQ(pack->values().size(), 2U) << c.entry.constData();
        EXPECT_EQ(pack->number(u"good.two", today), 2);
    }
}

TEST(RulePack, BrokenHostsAndChannelsAreLeftOutAndNamed)
{
    const QByteArray good = R"({"host": "Good.example", "verdict": "hint", "source": "s"})";
    const QByteArray hosts[] = {
        R"({"host": "nodot", "verdict": "warn", "source": "s"})",
        R"({"host": "https://a.b", "verdict": "warn", "source": "s"})",
        R"({"host": "www.a.b", "verdict": "warn", "source": "s"})",
        R"({"host": "a.b", "verdict": "never", "source": "s"})",
        R"({"host": "a.b", "verdict": "warn", "category": "web", "source": "s"})",
        R"({"host": "a.b", "verdict": "warn"})",
        R"({"host": "good.example", "verdict": "stop", "source": "s"})",
    };
    for (const QByteArray& host : hosts) {
        const auto pack = packOf("[]", "[" + good + "," + host + "]");
        ASSERT_TRUE(pack);
        ASSERT_EQ(pack->problems().size(), 1U) << host.constData();
        EXPECT_TRUE(
            pack->problems().front().where.startsWith(QStringLiteral("t.json: $.hosts[1].")))
            << host.constData();
        ASSERT_EQ(pack->hosts().size(), 2U);
        EXPECT_EQ(pack->hosts().back().host, QStringLiteral("*"));
        EXPECT_EQ(pack->hosts().front(),
                  (HostRule{QStringLiteral("good.example"), HostVerdict::hint, Category::site,
                            QStringLiteral("s")}));
    }
    const auto noList = packOf("[]", "{}");
    ASSERT_TRUE(noList);
    ASSERT_EQ(noList->problems().size(), 1U);
    EXPECT_EQ(noList->problems().front().where, QStringLiteral("t.json: $.hosts"));

    const auto pack = RulePack::parse(
        R"({"format": "choba-rules", "version": 1, "id": "t", "extra": 1, "values": [],)"
        R"("channels": [{"id": "a", "ja": "あ", "en": "A"}, {"id": "a", "ja": "い", "en": "B"},)"
        R"({"id": "b", "ja": "う"}, {"id": "c.d", "ja": "え", "en": "D"}]})",
        QStringLiteral("t"));
    ASSERT_TRUE(pack);
    EXPECT_EQ(pack->channels(today).size(), 1U);
    QStringList places;
    for (const Error& problem : pack->problems())
        places.append(problem.where);
    EXPECT_EQ(places,
              (QStringList{QStringLiteral("t: $.extra"), QStringLiteral("t: $.channels[1].id"),
                           QStringLiteral("t: $.channels[2].en"),
                           QStringLiteral("t: $.channels[3].id")}));
}

TEST(RulePack, TheValueInForce)
{
    // Deliberately not in order of time.
    const auto pack =
        packOf("[" + valueOf("v.x", "3", ", \"valid_from\": \"2026-09-01\"") + ","
               + valueOf("v.x", "1") + "," + valueOf("v.x", "2", ", \"valid_from\": \"2025-01-01\"")
               + "," + valueOf("v.later", "9", ", \"valid_from\": \"2027-01-01\"") + "]");
    ASSERT_TRUE(pack);
    EXPECT_TRUE(pack->problems().empty());
    EXPECT_EQ(pack->number(u"v.x", QDate(2024, 12, 31)), 1);
    EXPECT_EQ(pack->number(u"v.x", QDate(2025, 1, 1)), 2);
    EXPECT_EQ(pack->number(u"v.x", QDate(2026, 8, 31)), 2);
    EXPECT_EQ(pack->number(u"v.x", QDate(2026, 9, 1)), 3);
    EXPECT_EQ(pack->number(u"v.later", today), std::nullopt);
    EXPECT_EQ(pack->number(u"v.later", QDate(2027, 1, 1)), 9);
}

TEST(RulePack, ChannelsWithoutValuesAreSafe)
{
    const auto pack = packOf("[" + valueOf("channel.a.unit", "\"graphemes\"") + ","
                             + valueOf("channel.a.newline", "2") + ","
                             + valueOf("channel.a.checks", R"(["emoji"])") + "]");
    ASSERT_TRUE(pack);
    const Channel a = *pack->channel(u"a", today);
    EXPECT_EQ(a.unit, Unit::graphemes);
    EXPECT_EQ(a.newline, 2);
    EXPECT_EQ(a.checks, setOf({Category::emoji}));
    EXPECT_EQ(a.limit, std::nullopt);

    const Channel b = *pack->channel(u"b", today);
    EXPECT_EQ(b.unit, Unit::utf16);
    EXPECT_EQ(b.files, 0);
    for (int i = 0; i < categoryCount; ++i)
        EXPECT_TRUE(b.checks.contains(static_cast<Category>(i))) << i;

    const auto none = pack->channel(u"c", today);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error(), (Error{ErrorCode::unknownChannel, {}, QStringLiteral("c")}));
}

TEST(RuleOverride, RemembersWhatItReplaced)
{
    RulePack pack = shipped();
    ASSERT_TRUE(pack.override(overrideOf(R"([{"id": "channel.dm.limit", "value": 2000,)"
                                         R"("replaces": 1000, "note": "seen today"},)"
                                         R"({"id": "channel.dm.checks", "value": ["user"]}])"),
                              QStringLiteral("mine.json")));
    EXPECT_TRUE(pack.problems().empty());
    const Channel dm = *pack.channel(u"dm", today);
    EXPECT_EQ(dm.limit, 2000);
    EXPECT_EQ(dm.checks, setOf({Category::user}));
    const RuleValue* limit = pack.find(u"channel.dm.limit", today);
    ASSERT_TRUE(limit->replaced);
    EXPECT_EQ(std::get<qint64>(*limit->replaced), 1000);
    EXPECT_EQ(pack.channel(u"room", today)->limit, 3000);
    EXPECT_FALSE(pack.find(u"channel.room.limit", today)->replaced);
}

TEST(RuleOverride, CountsOnEveryDay)
{
    RulePack pack = shipped();
    ASSERT_TRUE(pack.override(overrideOf(R"([{"id": "channel.listing.limit", "value": 1200}])"),
                              QStringLiteral("mine.json")));
    EXPECT_EQ(pack.channel(u"listing", QDate(2026, 1, 1))->limit, 1200);
    EXPECT_EQ(pack.channel(u"listing", today)->limit, 1200);
    EXPECT_EQ(std::get<qint64>(*pack.find(u"channel.listing.limit", today)->replaced), 1500);
}

TEST(RuleOverride, OtherHosts)
{
    RulePack pack = shipped();
    const std::size_t count = pack.hosts().size();
    ASSERT_TRUE(pack.override(overrideOf(R"([{"id": "link.unknown-host", "value": "stop"}])"),
                              QStringLiteral("mine.json")));
    ASSERT_EQ(pack.hosts().size(), count);
    EXPECT_EQ(pack.hosts().back().host, QStringLiteral("*"));
    EXPECT_EQ(pack.hosts().back().verdict, HostVerdict::stop);
}

TEST(RuleOverride, BrokenEntriesAreLeftOutAndNamed)
{
    struct Case {
        const char* entry;
        ErrorCode code;
        const char* where; // below the entry
    };

    const Case cases[] = {
        {R"({"id": "channel.dm.limt", "value": 5})", ErrorCode::unknownValue, ".id"},
        {R"({"value": 5})", ErrorCode::missingKey, ".id"},
        {R"({"id": "channel.dm.limit"})", ErrorCode::missingKey, ".value"},
        {R"({"id": "channel.dm.limit", "value": "5"})", ErrorCode::wrongType, ".value"},
        {R"({"id": "channel.dm.limit", "value": 0})", ErrorCode::unknownValue, ".value"},
        {R"({"id": "channel.dm.limit", "value": null})", ErrorCode::wrongType, ".value"},
        {R"({"id": "channel.dm.limit", "value": 5, "replaces": "x"})", ErrorCode::wrongType,
         ".replaces"},
        {R"({"id": "channel.dm.limit", "value": 5, "valu": 6})", ErrorCode::unknownValue, ".valu"},
        {R"({"id": "channel.dm.checks", "value": ["contact", "x"]})", ErrorCode::unknownValue,
         ".value[1]"},
        {R"({"id": "channel.room.limit", "value": 6})", ErrorCode::duplicateId, ".id"},
        {R"("channel.dm.limit")", ErrorCode::wrongType, ""},
    };
    for (const Case& c : cases) {
        RulePack pack = shipped();
        const RuleValue before = *pack.find(u"channel.dm.limit", today);
        ASSERT_TRUE(
            pack.override(overrideOf(QByteArray(R"([{"id": "channel.room.limit", "value": 2500},)")
                                     + c.entry + "]"),
                          QStringLiteral("m")))
            << c.entry;
        ASSERT_EQ(pack.problems().size(), 1U) << c.entry;
        EXPECT_EQ(pack.problems().front().code, c.code) << c.entry;
        EXPECT_EQ(pack.problems().front().where,
                  QStringLiteral("m: $.overrides[1]%1").arg(QLatin1String(c.where)))
            << c.entry;
        EXPECT_EQ(*pack.find(u"channel.dm.limit", today), before) << c.entry;
        EXPECT_EQ(pack.channel(u"room", today)->limit, 2500) << c.entry;
    }
}

TEST(RuleOverride, WhatIsNoOverrideFailsAndChangesNothing)
{
    const char* files[] = {"{",
                           "[]",
                           R"({"format": "choba-rules", "version": 1})",
                           R"({"format": "choba-rules-override", "version": 1})",
                           R"({"format": "choba-rules-override", "version": 9, "overrides": []})",
                           R"({"format": "choba-rules-override", "version": 1, "overrides": {}})"};
    for (const char* file : files) {
        RulePack pack = shipped();
        EXPECT_FALSE(pack.override(file, QStringLiteral("m"))) << file;
        EXPECT_EQ(pack.values(), shipped().values());
    }
}

TEST(RuleKeys, EveryKeyComesBack)
{
    for (int i = 0; i < categoryCount; ++i)
        EXPECT_EQ(categoryFromKey(key(static_cast<Category>(i))), static_cast<Category>(i));
    for (int i = 0; i < reasonCount; ++i)
        EXPECT_EQ(reasonFromKey(key(static_cast<Reason>(i))), static_cast<Reason>(i));
    for (const Severity s : {Severity::hint, Severity::warn, Severity::stop})
        EXPECT_EQ(severityFromKey(key(s)), s);
    for (int i = 0; i < unitCount; ++i)
        EXPECT_EQ(unitFromKey(key(static_cast<Unit>(i))), static_cast<Unit>(i));
    EXPECT_EQ(key(Category::directTrade), u"direct-trade");
    EXPECT_EQ(key(Reason::misleadingClaims), u"misleading-claims");
    EXPECT_EQ(key(Confidence::user), u"user");
    EXPECT_EQ(key(Confidence::doubtful), u"D");
    for (const QStringView none : {u"", u"Contact", u"contacts"})
        EXPECT_FALSE(categoryFromKey(none));
}

} // namespace
