#include "acts/demo.h"
#include "acts/demo_letters.h"
#include "acts/templates.h"
#include "base/job.h"
#include "base/ms.h"
#include "rules/business_calendar.h"
#include "storage/clients.h"
#include "storage/conversations.h"
#include "storage/drafts.h"
#include "storage/own_rules.h"
#include "storage/refusals.h"
#include "storage/templates.h"
#include "support/store_folder.h"
#include "writing/fill.h"
#include "writing/knowledge.h"

#include <QSet>

#include <cmath>

using namespace choba;
using namespace choba::acts;

namespace {

class Demo : public choba::testing::StoreFolder
{
protected:
    // The sample file, open.
    storage::Database written()
    {
        EXPECT_TRUE(writeDemo(path(), now));
        auto database = open(path());
        EXPECT_TRUE(database);
        return *std::move(database);
    }

    static QByteArray dumpOf(const storage::Connection& connection)
    {
        QByteArray dump;
        for (const char* table :
             {"client", "message", "message_part", "draft", "refusal", "lock", "own_word",
              "own_rule", "own_template", "template_mark", "template_default", "template_version",
              "template_use", "template_answer", "profile", "act"}) {
            const QByteArray sql = QByteArray("SELECT * FROM ") + table + " ORDER BY 1";
            storage::Statement rows(connection, sql.constData());
            while (rows.next()) {
                for (int column = 0; column < 6 && table != QByteArrayView("act"); ++column)
                    dump += rows.text(column).toUtf8() + '|';
                dump += '\n';
            }
            dump += table;
            dump += '\n';
        }
        return dump;
    }
};

TEST_F(Demo, IsABusinessOneYearDeep)
{
    const storage::Database database = written();
    const storage::Connection& connection = database.connection();
    const auto count = [&](const char* sql) { return number(connection, sql); };
    EXPECT_GE(count("SELECT count(*) FROM client"), 40);
    EXPECT_GE(count("SELECT count(*) FROM message"), 300);
    EXPECT_GE(count("SELECT count(*) FROM message WHERE direction = 'in'"), 100);
    EXPECT_GE(count("SELECT count(*) FROM message WHERE opened_at IS NOT NULL"), 100);
    EXPECT_EQ(count("SELECT max(number) FROM message_part"), 3);
    EXPECT_GE(count("SELECT count(DISTINCT channel) FROM message"), 4);
    EXPECT_LT(count("SELECT min(at) FROM message"), now - 300 * ms::day);
    EXPECT_GE(count("SELECT min(at) FROM message"), now - 366 * ms::day);
    EXPECT_LE(count("SELECT max(at) FROM message_part"), now);
    EXPECT_LE(count("SELECT coalesce(max(opened_at), 0) FROM message"), now);
    EXPECT_EQ(count("SELECT count(*) FROM message WHERE opened_at < at"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM act"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM draft"), 3);
    EXPECT_EQ(count("SELECT count(*) FROM draft WHERE text LIKE '%Zoom%'"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM own_word"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM refusal"), 1);
    EXPECT_FALSE(*storage::openLock(connection));
    EXPECT_EQ(count("SELECT count(*) FROM message_part WHERE text LIKE '%{%'"), 0)
        << "a placeholder was not filled";
}

TEST_F(Demo, SomethingIsToBeDone)
{
    const storage::Database database = written();
    const auto counts = storage::countConversations(database.connection(), now - ms::day);
    ASSERT_TRUE(counts);
    EXPECT_GE(counts->myTurn, 3);
    EXPECT_LE(counts->myTurn, 10);
    EXPECT_GE(counts->unopened, 4);
    EXPECT_LE(counts->unopened, 10);
    const auto rows = storage::loadConversations(
        database.connection(), {storage::ConversationFilter::Kind::unopened, now}, {}, 100);
    ASSERT_TRUE(rows);
    for (const storage::ConversationRow& row : *rows) {
        EXPECT_LE(*row.unopenedSince, now - ms::day);
        EXPECT_GE(*row.unopenedSince, now - 11 * ms::day);
    }
}

// Something for every screen of the templates.
TEST_F(Demo, TemplatesHaveAHistory)
{
    const storage::Database database = written();
    const storage::Connection& connection = database.connection();
    const auto library = loadLibrary(connection);
    ASSERT_TRUE(library);
    const templating::Catalogue catalogue = *templating::Catalogue::load();
    const auto profile = storage::loadProfile(connection);
    ASSERT_TRUE(profile);
    writing::LetterContext context;
    context.profile = *profile;
    context.now = now;
    const rules::BusinessCalendar calendar;
    const writing::Sources sources{*library, catalogue, calendar};
    QSet<writing::Origin> origins;
    int favourites = 0;
    int disabled = 0;
    int defaults = 0;
    for (const writing::TemplateEntry& entry : library->entries()) {
        origins.insert(entry.origin);
        favourites += entry.marks.favourite ? 1 : 0;
        disabled += entry.marks.enabled ? 0 : 1;
        defaults += entry.isDefault ? 1 : 0;
        if (entry.origin == writing::Origin::shipped)
            continue;
        EXPECT_FALSE(domain::problemOf(entry.letter)) << qPrintable(entry.letter.key);
        EXPECT_LE(entry.letter.updatedAt, now);
        const auto values = writing::valuesOf(context, catalogue);
        EXPECT_TRUE(writing::questionsOf(entry.letter, values, sources));
        const auto filled = writing::fill(entry.letter, catalogue.sample(), sources);
        ASSERT_TRUE(filled) << qPrintable(filled.error().where);
        for (const domain::Field& field : entry.letter.fields) {
            const QString fallback = writing::fallbackOf(field, context, sources);
            EXPECT_TRUE(fallback.isEmpty()
                        || writing::problemOf(field, fallback) == writing::AnswerProblem::none)
                << qPrintable(field.name);
        }
    }
    EXPECT_EQ(origins.size(), 3);
    EXPECT_EQ(favourites, 4);
    EXPECT_EQ(disabled, 1);
    EXPECT_EQ(defaults, 3);
    EXPECT_EQ(storage::loadVersions(connection, QStringLiteral("own-1001"))->size(), 2U);
    for (auto own = profile->begin(); own != profile->end(); ++own)
        EXPECT_NE(catalogue.find(own.key()), nullptr) << qPrintable(own.key());
    EXPECT_EQ(profile->size(), qsizetype(writing::profileVariables(catalogue).size()));
}

TEST_F(Demo, TemplatesWereUsed)
{
    const storage::Database database = written();
    const auto library = loadLibrary(database.connection());
    ASSERT_TRUE(library);
    domain::TemplateUses all;
    int used = 0;
    for (const writing::TemplateEntry& entry : library->entries()) {
        used += entry.uses.uses > 0 ? 1 : 0;
        all.uses += entry.uses.uses;
        all.sent += entry.uses.sent;
        all.opened += entry.uses.opened;
        all.answered += entry.uses.answered;
        EXPECT_LE(entry.uses.lastUsed, now);
    }
    EXPECT_GE(used, 9);
    EXPECT_EQ(all.uses, number(database.connection(), "SELECT count(*) FROM template_use"))
        << "a use is of a template that is not there";
    EXPECT_GE(all.sent, 80);
    EXPECT_EQ(all.uses, all.sent + 2); // two drafts are still being written
    EXPECT_LT(all.opened, all.sent);
    EXPECT_LT(all.answered, all.opened);
    EXPECT_GT(library->find(QStringLiteral("favourite-thanks-1"))->uses.sent, 2);
    EXPECT_EQ(library->find(QStringLiteral("own-1002"))->uses.sent, 0);
}

TEST_F(Demo, NightsAreQuiet)
{
    const storage::Database database = written();
    storage::Statement rows(database.connection(), "SELECT at FROM message");
    int all = 0;
    int nightly = 0;
    while (rows.next()) {
        const qint64 hour = (rows.integer(0) + ms::japan) % ms::day / ms::hour;
        ++all;
        nightly += hour < 7 || hour >= 23 ? 1 : 0;
    }
    EXPECT_GT(all, 0);
    EXPECT_LT(nightly * 20, all);
}

TEST_F(Demo, TheFileIsSoundAndStandsAlone)
{
    {
        const storage::Database database = written();
        expectSound(database.connection());
    }
    QFile::remove(path("choba.sqlite-wal"));
    QFile::remove(path("choba.sqlite-shm"));
    EXPECT_EQ(files(), QStringList{QStringLiteral("choba.sqlite")});
}

TEST_F(Demo, TheSameTimeGivesTheSameFile)
{
    ASSERT_TRUE(writeDemo(path("a.sqlite"), now));
    ASSERT_TRUE(writeDemo(path("b.sqlite"), now));
    ASSERT_TRUE(writeDemo(path("c.sqlite"), now + ms::day));
    const QByteArray a = dumpOf(open(path("a.sqlite"))->connection());
    EXPECT_EQ(a, dumpOf(open(path("b.sqlite"))->connection()));
    EXPECT_NE(a, dumpOf(open(path("c.sqlite"))->connection()));
}

TEST_F(Demo, WorksAtAnyTime)
{
    for (const qint64 time : {qint64(1'700'000'000'000), now + 12 * ms::hour, now + 18 * ms::hour,
                              qint64(4'000'000'000'000)}) {
        const QString file = m_folder.filePath(QString::number(time));
        ASSERT_TRUE(writeDemo(file, time));
        const auto database = open(file);
        ASSERT_TRUE(database);
        EXPECT_LE(number(database->connection(), "SELECT max(at) FROM message_part"), time);
        EXPECT_GE(number(database->connection(), "SELECT count(*) FROM message"), 300);
    }
}

TEST_F(Demo, NothingIsOverwritten)
{
    put(path(), "mine");
    const auto refused = writeDemo(path(), now);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::alreadyThere);
    EXPECT_EQ(bytesOf(path()), "mine");
    EXPECT_EQ(files().size(), 1);
}

TEST_F(Demo, FailureLeavesNothingBehind)
{
    Job job;
    job.cancel();
    const auto cancelled = writeDemo(path(), now, &job);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::cancelled);
    EXPECT_TRUE(files().isEmpty()) << qPrintable(files().join(u' '));
    EXPECT_FALSE(writeDemo(QStringLiteral("/proc/no/such/place.sqlite"), now));
}

// What the seller wrote is what the program itself would let pass, addressed to the right person.
TEST_F(Demo, TheLettersPassTheCheck)
{
    const auto texts = demo::loadTexts();
    ASSERT_TRUE(texts);
    const demo::Business business = demo::invent(*texts, now);
    const auto loaded = writing::loadKnowledge({.ownWords = business.words});
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->problems.empty());
    std::vector<writing::KnownClient> known;
    QSet<QString> names;
    for (const auto& [client, createdAt] : business.clients) {
        known.push_back({client.id, client.name, client.profileUrl, client.conversationUrl});
        EXPECT_FALSE(domain::problemOf(client));
        EXPECT_FALSE(names.contains(client.name)) << qPrintable(client.name);
        names.insert(client.name);
    }
    const auto book = writing::AddressBook::compile(known);
    const QDate day(2026, 11, 21);
    for (const domain::Message& message : business.messages) {
        const auto channel = loaded->knowledge->pack.channel(message.channel, day);
        ASSERT_TRUE(channel) << qPrintable(message.channel);
        if (message.direction == domain::Direction::in)
            continue;
        writing::Request request{domain::wholeText(message), *channel, false, {}};
        request.checkAddress = true;
        request.book = book;
        request.day = day;
        for (const auto& [client, createdAt] : business.clients) {
            if (client.id == message.client)
                request.client = client;
        }
        const auto prepared = writing::prepare(request, *loaded->knowledge);
        ASSERT_TRUE(prepared);
        for (const text::Finding& finding : prepared->findings) {
            EXPECT_TRUE(finding.severity != Severity::stop && finding.category != Category::address)
                << qPrintable(finding.term) << ": " << qPrintable(request.text);
        }
        for (const domain::MessagePart& part : message.parts)
            EXPECT_LE(part.text.size(), channel->limit.value_or(100'000));
    }
}

TEST_F(Demo, TheFirstDraftHasSomethingToPointOut)
{
    const auto texts = demo::loadTexts();
    ASSERT_TRUE(texts);
    const auto loaded = writing::loadKnowledge({});
    const auto channel = loaded->knowledge->pack.channel(u"dm", QDate(2026, 11, 21));
    const auto prepared =
        writing::prepare({texts->drafts.front().text, *channel, false, {}}, *loaded->knowledge);
    ASSERT_TRUE(prepared);
    EXPECT_TRUE(std::any_of(prepared->findings.begin(), prepared->findings.end(),
                            [](const text::Finding& finding) { return finding.term == u"Zoom"; }));
}

} // namespace
