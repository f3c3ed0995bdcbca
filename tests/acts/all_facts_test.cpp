// Everything as one document, out and in again.
#include "acts/all_facts.h"
#include "acts/demo.h"
#include "base/job.h"
#include "storage/clients.h"
#include "storage/fact_tables.h"
#include "support/store_fixture.h"

#include <nlohmann/json.hpp>

namespace {

using namespace choba;
using namespace choba::testing;
using acts::AllImported;
using acts::Doing;
using acts::OnConflict;
using Json = nlohmann::ordered_json;

// A row of every table, the references among them leading forward and backward.
constexpr const char* everyTable =
    "INSERT INTO client (id, name, name_key, created_at) VALUES (1, '架空', '架空', 1000);"
    "INSERT INTO service (id, title, reviewed_at, created_at) VALUES (2, 'ロゴ', 5, 6);"
    "INSERT INTO policy VALUES (3, 2, 7, 'limited', 3, 5, 'business', 3, 18, 'within-support', 7, "
    "14, "
    "3, 1, 0, 0);"
    "INSERT INTO room (id, client, service, policy, number, gross, created_at) VALUES (4, 1, 2, 3, "
    "'123', 13260, 8);"
    "INSERT INTO message (id, client, channel, direction, at, ordinal, opened_at, room) VALUES (5, "
    "1, "
    "'room', 'out', 9, 1, 10, 4);"
    "INSERT INTO message_part VALUES (6, 5, 1, 9, '一行目\n\"二行目\" \\ 😀');"
    "INSERT INTO room_event VALUES (7, 4, 'opened', 8, 0, NULL, 'seller', 'none', '', NULL),"
    " (8, 4, 'notice-1', 9, 1, 1795510800000, 'seller', 'none', '', 5),"
    " (9, 4, 'rated-by-client', 11, 0, 5, 'client', 'none', 'よい', NULL);"
    "INSERT INTO draft (id, client, message, channel, text, numbering, quiet, saved_at, room, "
    "step, "
    "step_value) VALUES (10, 1, 5, 'room', '文', 1, '[\"a\",\"b\"]', 12, 4, 'notice-2', 13);"
    "INSERT INTO draft_part VALUES (11, 10, 1, 0, 1, '(1/2)', 1, 0);"
    "INSERT INTO due_mark VALUES ('room', 4, 'first-contact', 8, 14, NULL);"
    "INSERT INTO refusal VALUES (12, NULL, 'dm', 15, '断られた文');"
    "INSERT INTO lock VALUES (13, 16, NULL);"
    "INSERT INTO own_word VALUES (14, 'flag', '格安', 'warn', 'お求めやすい', '', 17);"
    "INSERT INTO own_rule VALUES ('channel.dm.limit', '500', '1000', 18);"
    "INSERT INTO own_template (key, name, body, aliases, extra, updated_at) VALUES ('own-1', "
    "'お礼', "
    "'{{client.name}}様', '[\"orei\"]', '{\"x\":{\"y\":1.5}}', 19);"
    "INSERT INTO template_mark VALUES ('own-1', 1, 1);"
    "INSERT INTO template_default VALUES ('rooms', 'own-1');"
    "INSERT INTO template_version VALUES (15, 'own-1', 20, '{\"name\":\"お礼\",\"body\":\"旧\"}');"
    "INSERT INTO template_use VALUES (16, 'own-1', 21, 10, 999);"
    "INSERT INTO template_answer VALUES ('own-1', 'who', '山田', 22);"
    "INSERT INTO profile VALUES ('seller.name', '帳場');"
    // What follows from the rooms is made anew by the next transaction.
    "INSERT OR IGNORE INTO room_stale VALUES (4);";

class AllFacts : public OpenStore
{
protected:
    QByteArray exported() const { return must(acts::exportAll(connection())); }

    AllImported import(const QByteArray& json, OnConflict policy = OnConflict::mine,
                       Doing doing = Doing::import)
    {
        return must(acts::importAll(scope(), json, QStringLiteral("f.json"), policy, doing));
    }

    static QByteArray document(const QByteArray& tables)
    {
        return R"({"format": "choba-all", "version": 3, )" + tables + '}';
    }

    storage::Database other(const char* name, storage::Access access = storage::Access::readWrite)
    {
        Result<storage::Database> database = open(path(name), access);
        EXPECT_TRUE(bool(database));
        return *std::move(database);
    }

    void fill()
    {
        run(connection(), everyTable);
        // A transaction that brings the summaries up to date.
        storage::Transaction transaction(connection());
        must(transaction.begin());
        must(transaction.commit());
    }
};

std::string told(const Error& error)
{
    return std::to_string(static_cast<int>(error.code)) + " at " + error.where.toStdString() + ": "
        + error.detail.toStdString();
}

TEST_F(AllFacts, EveryTableThereAndBack)
{
    fill();
    const QByteArray first = exported();
    const Json content = Json::parse(first.toStdString(), nullptr, false);
    ASSERT_TRUE(content.is_object());
    EXPECT_EQ(content["format"], "choba-all");
    EXPECT_EQ(content["version"], storage::newestVersion);
    for (const storage::FactTable& table : storage::factTables())
        EXPECT_FALSE(content[table.name].empty()) << table.name;
    EXPECT_EQ(first, exported());

    const storage::Database empty = other("other.sqlite");
    const AllImported imported =
        must(acts::importAll({empty.connection(), now}, first, QStringLiteral("f.json"),
                             OnConflict::mine, Doing::import));
    for (const Error& error : imported.refused)
        ADD_FAILURE() << told(error);
    EXPECT_EQ(imported.added, first.count("\n{"));
    EXPECT_EQ(imported.changed + imported.skipped, 0);
    EXPECT_EQ(must(acts::exportAll(empty.connection())), first);
    expectSound(empty.connection());
    EXPECT_EQ(number(empty.connection(), "SELECT count(*) FROM room_summary"), 1);
    EXPECT_EQ(number(empty.connection(), "SELECT count(*) FROM search_document"), 1);

    // Once more: nothing is new.
    const AllImported again =
        must(acts::importAll({empty.connection(), now}, first, QStringLiteral("f.json"),
                             OnConflict::theirs, Doing::import));
    EXPECT_EQ(again.added + again.changed, 0);
    EXPECT_EQ(again.skipped, imported.added);
    EXPECT_FALSE(again.receipt);
}

TEST_F(AllFacts, HowValuesAreWritten)
{
    fill();
    const Json content = Json::parse(exported().toStdString());
    EXPECT_EQ(content["room"][0].dump(),
              R"({"id":"4","client":"1","service":"2","policy":"3","number":"123","title":"",)"
              R"("gross":13260,"wants_speed":0,"screening":0,"note":"",)"
              R"("created_at":"1970-01-01T00:00:00.008Z"})");
    EXPECT_EQ(content["room_event"][1]["value"], "2026-11-24T09:00:00.000Z");
    EXPECT_EQ(content["room_event"][2]["value"], 5);
    EXPECT_EQ(content["draft"][0]["quiet"], Json({"a", "b"}));
    EXPECT_EQ(content["own_rule"][0]["content"], 500);
    EXPECT_EQ(content["own_template"][0]["extra"]["x"]["y"], 1.5);
    EXPECT_EQ(content["template_use"][0]["message"], "999");
    EXPECT_TRUE(content["lock"][0]["until"].is_null());
    EXPECT_FALSE(content["client"][0].contains("name_key"));
}

TEST_F(AllFacts, TheSampleDataThereAndBack)
{
    const QString sample = path("sample.sqlite");
    must(acts::writeDemo(sample, now));
    const auto database = other("sample.sqlite", storage::Access::readOnly);
    const QByteArray first = must(acts::exportAll(database.connection()));
    const AllImported imported = import(first);
    for (const Error& error : imported.refused)
        ADD_FAILURE() << told(error);
    EXPECT_GT(imported.added, 100);
    EXPECT_EQ(exported(), first);
    expectSound(connection());
}

TEST_F(AllFacts, OnlyWhatIsNecessary)
{
    const AllImported imported = import(document(R"(
        "client": [{"id": "1", "name": "こばやし"}],
        "service": [{"id": "2", "title": "ロゴ"}],
        "policy": [{"id": "3", "service": "2"}],
        "room": [{"id": "4", "client": "1", "policy": "3"}],
        "room_event": [{"id": "5", "room": "4", "kind": "opened", "at": "2026-11-20T10:00"},
                       {"id": "6", "room": "4", "kind": "promised", "at": "2026-11-20T11:00+09:00",
                        "value": "2028-02-29"}],
        "message": [{"id": "7", "client": "1", "room": "4", "channel": "room", "direction": "out",
                     "at": "2026-11-20T01:30:00Z"}],
        "message_part": [{"id": "8", "message": "7", "text": "はじめまして"}],
        "draft": [{"id": "9", "client": "1", "channel": "room", "text": "下書き"}],
        "own_template": [{"key": "own-1", "name": "名", "body": "文"}],
        "own_word": [{"id": "10", "kind": "flag", "term": "格安"}],
        "template_mark": [{"key": "own-1"}],
        "profile": [{"name": "seller.name", "value": "帳場"}])"));
    for (const Error& error : imported.refused)
        ADD_FAILURE() << told(error);
    EXPECT_EQ(imported.added, 13);
    expectSound(connection());
    // The name is found as it is for clients made here.
    EXPECT_EQ(must(storage::findClients(connection(), QStringLiteral("コバヤシ"), 5)).size(), 1U);
    EXPECT_EQ(number(connection(), "SELECT created_at FROM client"), m_clock);
    EXPECT_EQ(number(connection(), "SELECT at FROM message_part"), 1'795'138'200'000);
    EXPECT_EQ(number(connection(), "SELECT value FROM room_event WHERE id = 6"), 1'835'362'800'000);
    // The rule pack's own policy.
    EXPECT_GT(number(connection(), "SELECT silence_days FROM policy"), 0);
    EXPECT_EQ(number(connection(), "SELECT close_hour FROM policy"), 18);
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM room_summary WHERE state = 'open'"), 1);
}

TEST_F(AllFacts, Conflicts)
{
    struct Row {
        OnConflict policy;
        const char* name;
        int changed;
        int skipped;
    };

    for (const Row& row : {Row{OnConflict::mine, "mine", 0, 2}, Row{OnConflict::both, "mine", 0, 2},
                           Row{OnConflict::theirs, "theirs", 1, 1}}) {
        run(connection(),
            "DELETE FROM client; INSERT INTO client (id, name, name_key, note, "
            "created_at) VALUES (1, 'mine', 'mine', 'mine', 1), (2, 'b', 'b', '', 2)");
        const AllImported done =
            import(document(R"("client": [{"id": "1", "name": "theirs"}, {"id": "2", "name": "b"},
                                          {"id": "3", "name": "c"}])"),
                   row.policy);
        EXPECT_EQ(done.added, 1);
        EXPECT_EQ(done.changed, row.changed);
        EXPECT_EQ(done.skipped, row.skipped);
        EXPECT_TRUE(done.refused.empty());
        ASSERT_TRUE(done.receipt);
        EXPECT_EQ(done.receipt->kind, acts::Kind::allImported);
        EXPECT_EQ(done.receipt->detail, QString::number(1 + row.changed));
        storage::Statement name(connection(),
                                "SELECT name, name_key, note FROM client WHERE id = 1");
        ASSERT_TRUE(name.next());
        EXPECT_EQ(name.text(0), QString::fromLatin1(row.name));
        EXPECT_EQ(name.text(1), QString::fromLatin1(row.name));
        EXPECT_EQ(name.text(2), QStringLiteral("mine")); // not said, so it stays
    }
}

TEST_F(AllFacts, TwoFilesMerge)
{
    fill();
    const storage::Database second = other("second.sqlite");
    StoreFolder::addClient(second.connection(), 7);
    run(second.connection(),
        "INSERT INTO own_word VALUES (99, 'flag', '格安', 'warn', "
        "'お求めやすい', '', 400)");
    const QByteArray mine = exported();
    const QByteArray theirs = must(acts::exportAll(second.connection()));
    const AllImported here = import(theirs);
    const AllImported there =
        must(acts::importAll({second.connection(), now}, mine, QStringLiteral("f.json"),
                             OnConflict::mine, Doing::import));
    EXPECT_TRUE(here.refused.empty() && there.refused.empty());
    EXPECT_EQ(here.skipped, 1); // one word, whatever its id
    EXPECT_EQ(there.skipped, 1);
    expectSound(connection());
    expectSound(second.connection());
    // But for that word both now hold the same.
    run(connection(), "DELETE FROM own_word");
    run(second.connection(), "DELETE FROM own_word");
    EXPECT_EQ(exported(), must(acts::exportAll(second.connection())));
}

TEST_F(AllFacts, WhatCanBeThereOnce)
{
    fill();
    const AllImported words = import(document(R"("own_word":
        [{"id": "77", "kind": "flag", "term": "格安", "severity": "stop"}])"),
                                     OnConflict::theirs);
    EXPECT_EQ(words.changed, 1);
    EXPECT_EQ(number(connection(),
                     "SELECT count(*) FROM own_word WHERE id = 14 AND severity = "
                     "'stop'"),
              1);
    const AllImported uses =
        import(document(R"("template_use": [{"id": "78", "key": "own-1", "draft": "10"}])"));
    EXPECT_EQ(uses.skipped, 1);

    struct Row {
        const char* tables;
        ErrorCode code;
        const char* where;
    };

    constexpr Row rows[] = {
        {R"("draft": [{"id": "80", "client": "1", "channel": "dm", "text": "x"}])",
         ErrorCode::draftThere, "$.draft[0].client"},
        {R"("draft": [{"id": "80", "message": "5", "channel": "dm", "text": "x"}])",
         ErrorCode::alreadyThere, "$.draft[0].message"},
        {R"("message_part": [{"id": "80", "message": "5", "number": 1, "text": "x"}])",
         ErrorCode::alreadyThere, "$.message_part[0].number"},
        {R"("own_word": [{"id": "80", "kind": "flag", "term": "x"},
                         {"id": "81", "kind": "flag", "term": "x"}])",
         ErrorCode::alreadyThere, "$.own_word[1]"},
    };
    for (const Row& row : rows) {
        const AllImported done = import(document(row.tables), OnConflict::theirs, Doing::preview);
        ASSERT_EQ(done.refused.size(), 1U) << row.tables;
        EXPECT_EQ(done.refused[0].code, row.code) << row.tables;
        EXPECT_EQ(done.refused[0].where, QString(u"f.json: " + QString::fromLatin1(row.where)));
    }
}

TEST_F(AllFacts, DocumentsThatAreNone)
{
    struct Row {
        QByteArray json;
        ErrorCode code;
        const char* where;
    };

    const Row rows[] = {
        {"", ErrorCode::badJson, "f.json:1:1"},
        {"hello", ErrorCode::badJson, "f.json:1:1"},
        {"{\"format\": \"choba-all\",", ErrorCode::badJson, "f.json:1:24"},
        {"\xff", ErrorCode::notUtf8, "f.json:1:1"},
        {"[]", ErrorCode::wrongFormat, nullptr},
        {"{}", ErrorCode::wrongFormat, nullptr},
        {R"({"format": "choba-templates-pack", "version": 1})", ErrorCode::wrongFormat,
         "f.json: $.format"},
        {R"({"format": "choba-all", "version": 4})", ErrorCode::newerVersion, "f.json: $.version"},
        {R"({"format": "choba-all"})", ErrorCode::missingKey, "f.json: $.version"},
        {R"({"format": "choba-all", "version": 3, "client": [], "client": []})",
         ErrorCode::duplicateId, "f.json: $.client"},
        {R"({"format": "choba-all", "version": 3, "client": )" + QByteArray(70, '[')
             + QByteArray(70, ']') + '}',
         ErrorCode::badJson, nullptr},
    };
    const QStringList before = contents();
    for (const Row& row : rows) {
        const auto done = acts::importAll(scope(), row.json, QStringLiteral("f.json"),
                                          OnConflict::mine, Doing::import);
        ASSERT_FALSE(bool(done)) << row.json.constData();
        EXPECT_EQ(done.error().code, row.code) << row.json.constData();
        if (row.where != nullptr) {
            EXPECT_EQ(done.error().where, QString::fromLatin1(row.where));
        }
    }
    EXPECT_EQ(contents(), before);
}

TEST_F(AllFacts, EntriesThatAreRefused)
{
    run(connection(),
        "INSERT INTO client (id, name, name_key, created_at) VALUES (1, 'a', 'a', 1);"
        "INSERT INTO room (id, client, created_at) VALUES (4, 1, 8)");

    struct Row {
        const char* tables;
        ErrorCode code;
        const char* where;
        const char* detail;
    };

    constexpr auto unknown = ErrorCode::unknownValue;
    constexpr auto type = ErrorCode::wrongType;
    const Row rows[] = {
        {R"("clients": [])", unknown, "$.clients", "clients"},
        {R"("client": {})", type, "$.client", "list"},
        {R"("client": [5])", type, "$.client[0]", "object"},
        {R"("client": [{"id": 5, "name": "x"}])", type, "$.client[0].id", "text"},
        {R"("client": [{"id": "-5", "name": "x"}])", unknown, "$.client[0].id", "-5"},
        {R"("client": [{"id": "0", "name": "x"}])", unknown, "$.client[0].id", "0"},
        {R"("client": [{"id": "9223372036854775808", "name": "x"}])", unknown, "$.client[0].id",
         "9223372036854775808"},
        {R"("client": [{"name": "x"}])", ErrorCode::missingKey, "$.client[0].id", ""},
        {R"("client": [{"id": "5"}])", ErrorCode::missingKey, "$.client[0].name", ""},
        {R"("client": [{"id": "5", "name": null}])", ErrorCode::missingKey, "$.client[0].name", ""},
        {R"("client": [{"id": "5", "name": 1}])", type, "$.client[0].name", "text"},
        {R"("client": [{"id": "5", "name": "x", "nmae": "y"}])", unknown, "$.client[0].nmae",
         "nmae"},
        {R"("client": [{"id": "5", "name": "x", "name_key": "y"}])", unknown,
         "$.client[0].name_key", "name_key"},
        {R"("client": [{"id": "5", "name": "a\u0000b"}])", unknown, "$.client[0].name", "U+0000"},
        {R"("client": [{"id": "5", "name": "x", "honorific": "sir"}])", unknown,
         "$.client[0].honorific", "sir"},
        {R"("client": [{"id": "5", "name": "x", "profile_url": "file:///etc/passwd"}])",
         ErrorCode::badLink, "$.client[0].profile_url", "file:///etc/passwd"},
        {R"("client": [{"id": "5", "name": "x"}, {"id": "05", "name": "y"}])",
         ErrorCode::duplicateId, "$.client[1]", "5"},
        {R"("room": [{"id": "5", "client": "1", "gross": -1}])", ErrorCode::outOfRange,
         "$.room[0].gross", nullptr},
        {R"("room": [{"id": "5", "client": "1", "gross": 1.5}])", type, "$.room[0].gross",
         "whole number"},
        {R"("room": [{"id": "5", "client": "1", "wants_speed": 2}])", unknown,
         "$.room[0].wants_speed", "2"},
        {R"("service": [{"id": "5", "title": " "}])", ErrorCode::emptyText, "$.service[0].title",
         ""},
        {R"("own_template": [{"key": "k", "name": "n", "body": "b", "aliases": 5}])", type,
         "$.own_template[0].aliases", "list of texts"},
        {R"("own_template": [{"key": "k", "name": "n", "body": "b", "use": "x"}])", unknown,
         "$.own_template[0].use", "x"},
        {R"("due_mark": [{"subject": "room", "subject_id": "4", "kind": "x",
                          "anchor": "2026-11-20"}])",
         unknown, "$.due_mark[0].kind", "x"},
        {R"("lock": [{"id": "5", "since": "2026-11-20", "until": "2026-11-19"}])", unknown,
         "$.lock[0].since", nullptr},
    };
    const QStringList before = contents();
    for (const Row& row : rows) {
        const AllImported done = import(document(row.tables), OnConflict::mine, Doing::preview);
        ASSERT_EQ(done.refused.size(), 1U) << row.tables;
        const Error& error = done.refused[0];
        EXPECT_EQ(error.code, row.code) << row.tables;
        EXPECT_EQ(error.where, QString(u"f.json: " + QString::fromLatin1(row.where)));
        if (row.detail != nullptr) {
            EXPECT_EQ(error.detail, QString::fromUtf8(row.detail)) << row.tables;
        }
    }
    EXPECT_EQ(contents(), before);
}

TEST_F(AllFacts, EventsThatAreRefused)
{
    run(connection(),
        "INSERT INTO client (id, name, name_key, created_at) VALUES (1, 'a', 'a', 1);"
        "INSERT INTO room (id, client, created_at) VALUES (4, 1, 8)");

    struct Row {
        const char* members;
        ErrorCode code;
        const char* column;
        const char* detail;
    };

    constexpr auto unknown = ErrorCode::unknownValue;
    constexpr Row rows[] = {
        {R"("kind": "bought", "at": "2026-11-20T10:00")", unknown, "kind", "bought"},
        {R"("kind": "opened", "at": "2026-02-29T10:00")", unknown, "at", "2026-02-29T10:00"},
        {R"("kind": "opened", "at": "yesterday")", unknown, "at", "yesterday"},
        {R"("kind": "opened", "at": "1969-12-31T23:59:59Z")", unknown, "at",
         "1969-12-31T23:59:59Z"},
        {R"("kind": "opened", "at": "10000-01-01T00:00Z")", unknown, "at", "10000-01-01T00:00Z"},
        {R"("kind": "opened", "at": 1795510800000)", ErrorCode::wrongType, "at", "text"},
        {R"("kind": "opened")", ErrorCode::missingKey, "at", ""},
        {R"("kind": "promised", "at": "2026-11-20T10:00", "value": "2026-02-29")", unknown, "value",
         "2026-02-29"},
        {R"("kind": "promised", "at": "2026-11-20T10:00", "value": 5)", ErrorCode::wrongType,
         "value", "text"},
        {R"("kind": "rated-by-client", "at": "2026-11-20T10:00", "value": "2026-11-20")",
         ErrorCode::wrongType, "value", "whole number"},
        {R"("kind": "rated-by-client", "at": "2026-11-20T10:00", "value": 6)",
         ErrorCode::outOfRange, "value", "1–5"},
        {R"("kind": "cancel-asked", "at": "2026-11-20T10:00", "side": "site")", unknown, "side",
         "site"},
        {R"("kind": "opened", "at": "2026-11-20T10:00", "message": "77")", unknown, "message",
         "77"},
        {R"("kind": "opened", "at": "2026-11-20T10:00", "ordinal": "1")", ErrorCode::wrongType,
         "ordinal", "whole number"},
    };
    for (const Row& row : rows) {
        const QByteArray good =
            R"({"id": "8", "room": "4", "kind": "note", "at": "2026-11-20T10:00"})";
        const AllImported done =
            import(document(QByteArray(R"("room_event": [)") + good
                            + R"(, {"id": "9", "room": "4", )" + row.members + "}]"),
                   OnConflict::mine, Doing::preview);
        EXPECT_EQ(done.added, 1) << row.members;
        ASSERT_EQ(done.refused.size(), 1U) << row.members;
        EXPECT_EQ(done.refused[0].code, row.code) << row.members;
        EXPECT_EQ(done.refused[0].where,
                  QString(u"f.json: $.room_event[1]." + QString::fromLatin1(row.column)));
        EXPECT_EQ(done.refused[0].detail, QString::fromUtf8(row.detail)) << row.members;
    }
}

TEST_F(AllFacts, FactsAreNotJudged)
{
    // Before anything else, twice in one second, after the end, in the future.
    const AllImported done = import(document(R"(
        "client": [{"id": "1", "name": "x"}],
        "room": [{"id": "2", "client": "1"}],
        "room_event": [
          {"id": "3", "room": "2", "kind": "closed", "at": "2026-11-10T10:00"},
          {"id": "4", "room": "2", "kind": "delivered", "at": "2026-11-20T10:00:01"},
          {"id": "5", "room": "2", "kind": "delivered", "at": "2026-11-20T10:00:01"},
          {"id": "6", "room": "2", "kind": "opened", "at": "2026-11-20T10:00"},
          {"id": "7", "room": "2", "kind": "sent-back", "at": "2026-11-20T10:00"},
          {"id": "8", "room": "2", "kind": "sent-back", "at": "2026-11-20T10:00"},
          {"id": "9", "room": "2", "kind": "promised", "at": "2026-02-28T23:59:59.999",
           "value": "2028-02-29"},
          {"id": "10", "room": "2", "kind": "accepted", "at": "9999-12-31"}])"));
    EXPECT_EQ(done.added, 10);
    EXPECT_TRUE(done.refused.empty());
    expectSound(connection());
}

TEST_F(AllFacts, WhatStandsOnTheRefusedIsRefused)
{
    // The room's client is not there; the message names the room, the event the message, and the
    // part of the other room's message stays.
    const AllImported done = import(document(R"(
        "client": [{"id": "1", "name": "x"}],
        "room": [{"id": "2", "client": "99"}, {"id": "3", "client": "1"}],
        "message": [
          {"id": "4", "client": "1", "room": "2", "channel": "room", "direction": "in",
           "at": "2026-11-20"},
          {"id": "5", "client": "1", "room": "3", "channel": "room", "direction": "in",
           "at": "2026-11-20"}],
        "message_part": [{"id": "6", "message": "4", "text": "a"},
                         {"id": "7", "message": "5", "text": "b"}],
        "room_event": [{"id": "8", "room": "3", "kind": "note", "at": "2026-11-20",
                        "message": "4"}])"));
    QStringList places;
    for (const Error& error : done.refused) {
        EXPECT_EQ(error.code, ErrorCode::unknownValue);
        places.append(error.where + u'=' + error.detail);
    }
    EXPECT_EQ(places.join(u' '),
              QStringLiteral("f.json: $.room[0].client=99 f.json: $.message[0].room=2 "
                             "f.json: $.message_part[0].message=4 "
                             "f.json: $.room_event[0].message=4"));
    EXPECT_EQ(done.added, 4);
    expectSound(connection());
}

TEST_F(AllFacts, ARoomBelongsToItsClient)
{
    const AllImported done = import(document(R"(
        "client": [{"id": "1", "name": "x"}, {"id": "2", "name": "y"}],
        "room": [{"id": "3", "client": "1"}],
        "message": [{"id": "4", "client": "2", "room": "3", "channel": "room", "direction": "in",
                     "at": "2026-11-20"}])"));
    ASSERT_EQ(done.refused.size(), 1U);
    EXPECT_EQ(done.refused[0].where, QStringLiteral("f.json: $.message[0].room"));
}

TEST_F(AllFacts, ARoomMovesWithAllThatWasSaidInItOrNotAtAll)
{
    fill();
    const QByteArray room = R"("client": [{"id": "50", "name": "y"}],
                               "room": [{"id": "4", "client": "50"}])";
    const QByteArray message = R"(, "message": [{"id": "5", "client": "50"}])";
    const QByteArray draft = R"(, "draft": [{"id": "10", "client": "50"}])";

    const struct {
        QByteArray tables;
        const char* refused; // places
    } rows[] = {
        {room, "room[0].client"},
        {room + message, "room[0].client message[0].room"}, // the draft stays behind
        {room + draft, "room[0].client draft[0].room"},
        {room + R"(, "message": [{"id": "5", "client": "50", "at": "never"}])" + draft,
         "room[0].client message[0].at draft[0].room"},
        {room + message + draft, ""},
        {R"("client": [{"id": "50", "name": "y"}], "message": [{"id": "5", "client": "50"}])",
         "message[0].room"},
        {room
             + R"(, "message": [{"id": "5", "room": null}], "draft": [{"id": "10", "room": null}])",
         ""},
    };

    for (const auto& row : rows) {
        SCOPED_TRACE(row.tables.toStdString());
        const AllImported done = import(document(row.tables), OnConflict::theirs);
        QStringList places;
        for (const Error& error : done.refused) {
            places.append(error.where.section(QStringLiteral("$."), 1));
            if (places.back() == u"room[0].client") {
                EXPECT_EQ(error.code, ErrorCode::clientHasMessages);
                EXPECT_EQ(error.detail, QStringLiteral("1"));
            }
        }
        std::sort(places.begin(), places.end(), [](const QString& a, const QString& b) {
            const QStringList order{QStringLiteral("room"), QStringLiteral("message"),
                                    QStringLiteral("draft")};
            return order.indexOf(a.section(u'[', 0, 0)) < order.indexOf(b.section(u'[', 0, 0));
        });
        EXPECT_EQ(places.join(u' '), QLatin1String(row.refused));
        EXPECT_EQ(number(connection(),
                         "SELECT count(*) FROM room JOIN message ON message.room = room.id "
                         "WHERE message.client <> room.client"),
                  0);
        expectSound(connection());
        if (done.receipt)
            must(acts::undo(scope(), done.receipt->id));
    }
}

TEST_F(AllFacts, OneActTakenBackAtOnce)
{
    StoreFolder::addClient(connection(), 50);
    run(connection(),
        "INSERT INTO client (id, name, name_key, created_at) VALUES (1, 'a', 'a', 1)");
    const QStringList before = contents();
    const storage::Database source = other("source.sqlite");
    run(source.connection(), everyTable);
    const AllImported done = import(must(acts::exportAll(source.connection())), OnConflict::theirs);
    EXPECT_EQ(done.changed, 1);
    ASSERT_TRUE(done.receipt);
    EXPECT_TRUE(done.receipt->change.everything);
    EXPECT_NE(contents(), before);
    must(acts::undo(scope(), done.receipt->id));
    EXPECT_EQ(contents(), before);
    expectSound(connection());
}

TEST_F(AllFacts, APreviewOnlyLooks)
{
    fill();
    const QByteArray json = exported();
    const storage::Database empty = other("empty.sqlite");
    const auto reader = other("empty.sqlite", storage::Access::readOnly);
    const AllImported done =
        must(acts::importAll({reader.connection(), now}, json, QStringLiteral("f.json"),
                             OnConflict::theirs, Doing::preview));
    EXPECT_EQ(done.added, json.count("\n{"));
    EXPECT_FALSE(done.receipt);
    EXPECT_EQ(number(empty.connection(), "SELECT count(*) FROM client"), 0);
}

TEST_F(AllFacts, StopsWhenTold)
{
    fill();
    const QByteArray json = exported();
    Job job;
    must(acts::exportAll(connection(), &job));
    EXPECT_GT(job.permille(), 900);
    job.cancel();
    expectError(acts::exportAll(connection(), &job), ErrorCode::cancelled);
    const storage::Database empty = other("empty.sqlite");
    expectError(acts::importAll({empty.connection(), now}, json, QStringLiteral("f.json"),
                                OnConflict::mine, Doing::import, &job),
                ErrorCode::cancelled);
    EXPECT_EQ(number(empty.connection(), "SELECT count(*) FROM client"), 0);
    Job other;
    must(acts::importAll({empty.connection(), now}, json, QStringLiteral("f.json"),
                         OnConflict::mine, Doing::import, &other));
    EXPECT_GT(other.permille(), 900);
}

} // namespace
