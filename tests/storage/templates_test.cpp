#include "storage/messages.h"
#include "storage/rooms.h"
#include "storage/template_drafts.h"
#include "storage/templates.h"
#include "support/store_fixture.h"

#include <QSet>

namespace {

using namespace choba;
using choba::testing::expectError;
using choba::testing::must;
using domain::LetterTemplate;

class Templates : public choba::testing::OpenStore
{
protected:
    static LetterTemplate letter(const QString& key)
    {
        LetterTemplate made;
        made.key = key;
        made.name = QStringLiteral("お礼 ") + key;
        made.body = QStringLiteral("{{client.addressed}}\nありがとうございます。");
        made.updatedAt = now;
        return made;
    }

    static LetterTemplate fullLetter(const QString& key)
    {
        LetterTemplate made = letter(key);
        made.description = QStringLiteral("説明");
        made.group = QStringLiteral("組");
        made.aliases = {QStringLiteral("a\"b"), QStringLiteral("お礼")};
        made.tags = {QStringLiteral("購入後")};
        made.channel = QStringLiteral("room");
        made.use = domain::Use::outreach;
        made.subject = QStringLiteral("件名");
        made.fields = {{QStringLiteral("x"), {}, domain::FieldType::flag, {}, {}, true, {}}};
        made.extra = R"({"later":1})";
        return made;
    }

    qint64 count(const char* table) const
    {
        return number(connection(), QByteArray("SELECT count(*) FROM ") + table);
    }
};

TEST_F(Templates, ComeBackAsTheyWere)
{
    const LetterTemplate full = fullLetter(QStringLiteral("own-2"));
    must(storage::saveTemplate(connection(), full));
    must(storage::saveTemplate(connection(), letter(QStringLiteral("own-1"))));
    const auto all = must(storage::loadTemplates(connection()));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0], letter(QStringLiteral("own-1")));
    EXPECT_EQ(all[1], full);
    EXPECT_EQ(must(storage::findTemplate(connection(), full.key)), full);
    EXPECT_FALSE(must(storage::findTemplate(connection(), QStringLiteral("none"))));
    const auto aliases = must(storage::loadAliases(connection()));
    ASSERT_EQ(aliases.size(), 2U);
    EXPECT_EQ(aliases[1].aliases, full.aliases);
}

TEST_F(Templates, AreSavedOverWhatIsThere)
{
    must(storage::saveTemplate(connection(), fullLetter(QStringLiteral("own-1"))));
    must(storage::saveTemplate(connection(), letter(QStringLiteral("own-1"))));
    EXPECT_EQ(must(storage::findTemplate(connection(), QStringLiteral("own-1"))),
              letter(QStringLiteral("own-1")));
    EXPECT_EQ(count("own_template"), 1);
    must(storage::deleteTemplate(connection(), QStringLiteral("own-1")));
    EXPECT_EQ(count("own_template"), 0);
}

TEST_F(Templates, WhatIsAsUsualHasNoMark)
{
    const QString key = QStringLiteral("thanks");
    must(storage::saveMarks(connection(), key, {true, true}));
    must(storage::saveMarks(connection(), key, {true, false}));
    EXPECT_EQ(must(storage::loadMarks(connection())).value(key),
              (domain::TemplateMarks{true, false}));
    must(storage::saveMarks(connection(), key, {}));
    EXPECT_EQ(count("template_mark"), 0);
}

TEST_F(Templates, EachUseHasOneDefault)
{
    must(storage::saveDefault(connection(), domain::Use::rooms, QStringLiteral("a")));
    must(storage::saveDefault(connection(), domain::Use::rooms, QStringLiteral("b")));
    must(storage::saveDefault(connection(), domain::Use::calls, QStringLiteral("b")));
    const auto defaults = must(storage::loadDefaults(connection()));
    EXPECT_EQ(defaults.size(), 2);
    EXPECT_EQ(defaults.value(domain::Use::rooms), QStringLiteral("b"));
    must(storage::saveDefault(connection(), domain::Use::rooms, {}));
    EXPECT_EQ(must(storage::loadDefaults(connection())).keys(),
              QList<domain::Use>{domain::Use::calls});
    // Every use the program knows fits into the table.
    for (int use = 0; use < domain::useCount; ++use)
        must(
            storage::saveDefault(connection(), static_cast<domain::Use>(use), QStringLiteral("c")));
    EXPECT_EQ(must(storage::loadDefaults(connection())).size(), domain::useCount);
}

TEST_F(Templates, VersionsComeNewestFirst)
{
    const LetterTemplate full = fullLetter(QStringLiteral("own-1"));
    const domain::TemplateVersion first{TemplateVersionId{1}, now - 5, full};
    const domain::TemplateVersion second{TemplateVersionId{2}, now - 1,
                                         letter(QStringLiteral("own-1"))};
    const domain::TemplateVersion other{TemplateVersionId{3}, now, letter(QStringLiteral("own-2"))};
    for (const auto& version : {first, second, other})
        must(storage::insertVersion(connection(), version));
    EXPECT_EQ(must(storage::loadVersions(connection(), full.key)),
              (std::vector<domain::TemplateVersion>{second, first}));
}

TEST_F(Templates, AnswersAreLaidOverTheLastOnes)
{
    const QString key = QStringLiteral("thanks");
    const QString other = QStringLiteral("other");
    must(storage::saveAnswers(
        connection(), key,
        {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("2")}},
        now));
    must(storage::saveAnswers(connection(), other, {{QStringLiteral("a"), QStringLiteral("9")}},
                              now));
    must(storage::saveAnswers(
        connection(), key, {{QStringLiteral("a"), QStringLiteral("3")}, {QStringLiteral("b"), {}}},
        now + 1));
    EXPECT_EQ(must(storage::loadAnswers(connection(), key)),
              (QHash<QString, QString>{{QStringLiteral("a"), QStringLiteral("3")}}));
    EXPECT_EQ(must(storage::loadAnswers(connection(), other)).size(), 1);
}

TEST_F(Templates, TheProfileHasNoEmptyValues)
{
    const QString name = QStringLiteral("seller.name");
    must(storage::saveProfileValue(connection(), name, QStringLiteral("とばり")));
    must(storage::saveProfileValue(connection(), name, QStringLiteral("とばり工房")));
    EXPECT_EQ(must(storage::loadProfile(connection())).value(name), QStringLiteral("とばり工房"));
    must(storage::saveProfileValue(connection(), name, {}));
    EXPECT_TRUE(must(storage::loadProfile(connection())).isEmpty());
}

TEST_F(Templates, WhatIsRememberedGoesButItsUsesStay)
{
    const QString key = QStringLiteral("own-1");
    must(storage::saveMarks(connection(), key, {true, true}));
    must(storage::saveDefault(connection(), domain::Use::rooms, key));
    must(storage::insertVersion(connection(), {TemplateVersionId{1}, now, letter(key)}));
    must(
        storage::saveAnswers(connection(), key, {{QStringLiteral("a"), QStringLiteral("1")}}, now));
    must(storage::insertUse(connection(), key, DraftId{5}, now));
    must(storage::forgetTemplate(connection(), key));
    for (const char* table :
         {"template_mark", "template_default", "template_version", "template_answer"})
        EXPECT_EQ(count(table), 0) << table;
    EXPECT_EQ(count("template_use"), 1);
}

// One letter of each fate with each template, and uses that led to no letter.
TEST_F(Templates, UsesAreCountedByWhatBecameOfTheLetters)
{
    const QString key = QStringLiteral("thanks");
    const domain::Client silent = addClient(QStringLiteral("花子"));
    const domain::Client talking = addClient(QStringLiteral("太郎"));
    const auto unread = addMessage(silent.id, QStringLiteral("一"), -50);
    const auto read = addMessage(silent.id, QStringLiteral("二"), -40);
    must(storage::setOpened(connection(), read.id, now));
    addMessage(talking.id, QStringLiteral("先に"), -60, domain::Direction::in);
    const auto answered = addMessage(talking.id, QStringLiteral("三"), -30);
    addMessage(talking.id, QStringLiteral("返事"), -20, domain::Direction::in);
    const auto late = addMessage(talking.id, QStringLiteral("四"), -10);

    qint64 draft = 0;
    for (const auto& message : {unread, read, answered, late}) {
        must(storage::insertUse(connection(), key, DraftId{++draft}, now - 100 + draft));
        must(storage::linkUses(connection(), DraftId{draft}, message.id));
    }
    must(storage::insertUse(connection(), key, DraftId{++draft}, now)); // not sent
    must(storage::insertUse(connection(), key, DraftId{}, now - 1)); // written elsewhere
    must(storage::insertUse(connection(), key, DraftId{}, now - 2));
    must(storage::insertUse(connection(), QStringLiteral("other"), DraftId{1}, now - 7));
    must(storage::linkUses(connection(), DraftId{1}, unread.id));

    auto uses = must(storage::loadUses(connection()));
    EXPECT_EQ(uses.value(key), (domain::TemplateUses{7, now, 4, 2, 1}));
    EXPECT_EQ(uses.value(QStringLiteral("other")), (domain::TemplateUses{1, now - 7, 1, 0, 0}));
    EXPECT_TRUE(must(storage::hasUses(connection(), silent.id)));

    // The same letter begun with it once more is still one use.
    must(storage::insertUse(connection(), key, DraftId{1}, now + 5));
    // A message that is gone was not sent; a use is a use.
    must(storage::deleteMessage(connection(), answered.id));
    uses = must(storage::loadUses(connection()));
    EXPECT_EQ(uses.value(key), (domain::TemplateUses{7, now + 5, 3, 1, 0}));
    EXPECT_FALSE(must(storage::hasUses(connection(), addClient(QStringLiteral("新")).id)));
}

// A newer version may ask for what this one does not know.
TEST_F(Templates, FieldsThatCannotBeReadAreKeptAndTheRestIsUsable)
{
    const QString key = QStringLiteral("own-1");
    const QByteArray strange = R"([{"name":"x","type":"colour"}])";
    LetterTemplate known = fullLetter(key);
    known.fields.clear();
    must(storage::saveTemplate(connection(), known));
    must(storage::saveTemplate(connection(), fullLetter(QStringLiteral("own-2"))));
    run(connection(), "UPDATE own_template SET fields = '" + strange + "' WHERE key = 'own-1'");
    const auto columns = [this] {
        storage::Statement row(connection(),
                               "SELECT fields, extra FROM own_template WHERE key = 'own-1'");
        return row.next() ? QStringList{row.text(0), row.text(1)} : QStringList();
    };
    const QStringList before = columns();
    ASSERT_EQ(before.size(), 2);

    EXPECT_EQ(must(storage::loadTemplates(connection())).size(), 2U);
    LetterTemplate letter = *must(storage::findTemplate(connection(), key));
    EXPECT_EQ(letter.body, known.body);
    EXPECT_TRUE(letter.fields.empty());

    // Saved with other words, in the history and as a draft they are as they were.
    letter.body = QStringLiteral("別の文面");
    must(storage::saveTemplate(connection(), letter));
    EXPECT_EQ(columns(), before);
    EXPECT_EQ(*must(storage::findTemplate(connection(), key)), letter);
    must(storage::insertVersion(connection(), {TemplateVersionId{1}, now, letter}));
    const auto versions = must(storage::loadVersions(connection(), key));
    ASSERT_EQ(versions.size(), 1U);
    EXPECT_EQ(versions.front().content, letter);
    must(storage::saveTemplate(connection(), versions.front().content));
    EXPECT_EQ(columns(), before);
    must(storage::saveTemplateDraft(connection(), letter, now));
    EXPECT_EQ(must(storage::loadTemplateDrafts(connection())), std::vector{letter});

    // New fields take their place.
    letter.fields = fullLetter(key).fields;
    must(storage::saveTemplate(connection(), letter));
    known = fullLetter(key);
    known.body = letter.body;
    EXPECT_EQ(*must(storage::findTemplate(connection(), key)), known);
}

TEST_F(Templates, APurchaseCountsForTheLettersBeforeIt)
{
    const QString key = QStringLiteral("thanks");
    const domain::Client buyer = addClient(QStringLiteral("花子"));
    const domain::Client other = addClient(QStringLiteral("太郎"));

    const struct {
        const char* name;
        ClientId client;
        int minutes; // after the purchase
        bool bought;
    } table[] = {
        {"long before", buyer.id, -9000, true},
        {"the moment itself: it was placed after it", buyer.id, 0, true},
        {"after it", buyer.id, 1, false},
        {"to a client who asked only", other.id, -1, false},
    };

    std::vector<domain::Room> rooms;
    for (const ClientId client : {buyer.id, other.id}) {
        storage::Transaction transaction(connection());
        must(transaction.begin());
        domain::Room room;
        room.id = newId<RoomId>(now);
        room.client = client;
        must(storage::insertRoom(connection(), room));
        domain::RoomEvent event;
        event.id = newId<RoomEventId>(now);
        event.kind = client == buyer.id ? domain::EventKind::opened : domain::EventKind::inquiry;
        event.at = now;
        must(storage::insertEvent(connection(), room.id, event));
        must(transaction.commit());
        rooms.push_back(room);
    }
    int all = 0;
    qint64 draft = 0;
    for (const auto& [name, client, minutes, bought] : table) {
        const auto letter = addMessage(client, QStringLiteral("文"), minutes);
        must(storage::insertUse(connection(), key, DraftId{++draft}, now));
        must(storage::linkUses(connection(), DraftId{draft}, letter.id));
        all += bought ? 1 : 0;
        EXPECT_EQ(must(storage::loadUses(connection())).value(key).bought, all) << name;
    }
    // Two purchases after one letter are no more than one.
    {
        storage::Transaction transaction(connection());
        must(transaction.begin());
        domain::Room room = rooms.front();
        room.id = newId<RoomId>(now);
        must(storage::insertRoom(connection(), room));
        domain::RoomEvent event;
        event.id = newId<RoomEventId>(now);
        event.kind = domain::EventKind::opened;
        event.at = now + 5 * 60'000;
        must(storage::insertEvent(connection(), room.id, event));
        must(transaction.commit());
    }
    EXPECT_EQ(must(storage::loadUses(connection())).value(key).bought, 3);
}

TEST_F(Templates, ImpossibleRowsAreRefused)
{
    for (const char* sql : {
             "INSERT INTO own_template (key, name, body, updated_at) VALUES ('', 'a', 'b', 1)",
             "INSERT INTO own_template (key, name, body, updated_at) VALUES (NULL, 'a', 'b', 1)",
             "INSERT INTO own_template (key, name, body, updated_at) VALUES ('k', '', 'b', 1)",
             "INSERT INTO own_template (key, name, body, updated_at, use) "
             "VALUES ('k', 'a', 'b', 1, 'nowhere')",
             "INSERT INTO own_template (key, name, body, updated_at, fields) "
             "VALUES ('k', 'a', 'b', 1, '[')",
             "INSERT INTO template_mark VALUES ('k', 2, 1)",
             "INSERT INTO template_default VALUES ('nowhere', 'k')",
             "INSERT INTO template_default VALUES ('rooms', '')",
             "INSERT INTO template_version VALUES (0, 'k', 1, '{}')",
             "INSERT INTO template_version VALUES (1, 'k', 1, '')",
             "INSERT INTO template_answer VALUES ('k', 'a', '', 1)",
             "INSERT INTO profile VALUES ('seller.name', '')",
         }) {
        const auto refused = connection().execute(sql);
        EXPECT_FALSE(refused) << sql;
    }
}

TEST_F(Templates, ThousandsComeBack)
{
    run(connection(),
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
        "INSERT INTO own_template (key, name, body, updated_at) "
        "SELECT 'own-' || i, 'お礼' || i, 'ありがとうございます。', 5 FROM n");
    EXPECT_EQ(must(storage::loadTemplates(connection())).size(), 10'000U);
}

} // namespace
