#include "acts/letters.h"
#include "acts/templates.h"
#include "storage/messages.h"
#include "storage/templates.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;
using choba::testing::expectError;
using choba::testing::must;
using domain::LetterTemplate;
using domain::Use;

class TemplateActs : public choba::testing::OpenStore
{
protected:
    static LetterTemplate letter(const QString& key, const QString& body = QStringLiteral("文面"))
    {
        LetterTemplate made;
        made.key = key;
        made.name = QStringLiteral("お礼 ") + key;
        made.body = body;
        return made;
    }

    static LetterTemplate shipped()
    {
        const auto all = must(writing::loadShippedTemplates());
        const auto found = std::find_if(all.begin(), all.end(), [](const LetterTemplate& one) {
            return !one.aliases.isEmpty();
        });
        EXPECT_NE(found, all.end());
        return found == all.end() ? LetterTemplate() : *found;
    }

    acts::Receipt save(const LetterTemplate& made)
    {
        return must(acts::saveTemplate(scope(), made));
    }

    std::optional<LetterTemplate> stored(const QString& key) const
    {
        return must(storage::findTemplate(connection(), key));
    }

    std::vector<domain::TemplateVersion> versions(const QString& key) const
    {
        return must(storage::loadVersions(connection(), key));
    }

    domain::TemplateUses uses(const QString& key) const
    {
        return must(storage::loadUses(connection())).value(key);
    }

    // The act can be taken back, and then everything is as it was.
    void expectUndone(const acts::Receipt& receipt, const QStringList& before)
    {
        must(acts::undo(scope(), receipt.id));
        EXPECT_EQ(contents(), before);
        expectSound(connection());
    }

    const QString one = QStringLiteral("own-1");
    const QString two = QStringLiteral("own-2");
};

TEST_F(TemplateActs, SaveANewOneTidily)
{
    LetterTemplate made = letter(one);
    made.name = QStringLiteral(" お礼　");
    made.group = QStringLiteral(" 組 ");
    made.aliases = {QStringLiteral(" zz-orei "), QStringLiteral("ＺＺ-ＯＲＥＩ"), QString()};
    made.tags = {QStringLiteral("購入後"), QStringLiteral("購入後")};
    const QStringList before = contents();
    const acts::Receipt receipt = save(made);
    EXPECT_EQ(receipt.kind, acts::Kind::templateAdded);
    EXPECT_EQ(receipt.detail, QStringLiteral("お礼"));
    EXPECT_TRUE(receipt.change.templates);
    const LetterTemplate kept = *stored(one);
    EXPECT_EQ(kept.name, QStringLiteral("お礼"));
    EXPECT_EQ(kept.group, QStringLiteral("組"));
    EXPECT_EQ(kept.aliases, QStringList{QStringLiteral("zz-orei")});
    EXPECT_EQ(kept.tags, QStringList{QStringLiteral("購入後")});
    EXPECT_EQ(kept.updatedAt, m_clock);
    EXPECT_TRUE(versions(one).empty());
    expectUndone(receipt, before);
}

TEST_F(TemplateActs, GiveAKeyToOneThatHasNone)
{
    save(letter({}));
    const auto all = must(storage::loadTemplates(connection()));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_TRUE(all.front().key.startsWith(u"own-"));
}

TEST_F(TemplateActs, TheFormerContentJoinsTheHistory)
{
    save(letter(one, QStringLiteral("一")));
    const qint64 first = m_clock;
    const QStringList before = contents();
    const acts::Receipt receipt = save(letter(one, QStringLiteral("二")));
    EXPECT_EQ(receipt.kind, acts::Kind::templateChanged);
    const auto history = versions(one);
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history[0].content.body, QStringLiteral("一"));
    EXPECT_EQ(history[0].at, first);
    expectUndone(receipt, before);
}

TEST_F(TemplateActs, NothingChangedIsNoAct)
{
    save(letter(one));
    const QStringList before = contents();
    EXPECT_FALSE(save(letter(one)).id.isValid());
    LetterTemplate same = shipped();
    same.updatedAt = 17;
    EXPECT_FALSE(save(same).id.isValid());
    EXPECT_FALSE(must(acts::markTemplate(scope(), one, {})).id.isValid());
    EXPECT_FALSE(must(acts::setDefaultTemplate(scope(), Use::rooms, {})).id.isValid());
    EXPECT_FALSE(
        must(acts::setProfile(scope(), {{QStringLiteral("seller.name"), {}}})).id.isValid());
    EXPECT_EQ(contents(), before);
}

struct Unfit {
    const char* why;
    void (*spoil)(LetterTemplate&);
    ErrorCode code;
};

TEST_F(TemplateActs, RefuseWhatIsUnfit)
{
    const Unfit cases[] = {
        {"no name", [](LetterTemplate& l) { l.name.clear(); }, ErrorCode::emptyText},
        {"no body", [](LetterTemplate& l) { l.body = QStringLiteral(" "); }, ErrorCode::emptyText},
        {"open section", [](LetterTemplate& l) { l.body = QStringLiteral("一\n{{#a}}"); },
         ErrorCode::templateSectionOpen},
        {"open tag in the subject", [](LetterTemplate& l) { l.subject = QStringLiteral("{{a"); },
         ErrorCode::templateTagOpen},
    };
    const QStringList before = contents();
    for (const Unfit& unfit : cases) {
        LetterTemplate spoilt = letter(one);
        unfit.spoil(spoilt);
        SCOPED_TRACE(unfit.why);
        expectError(acts::saveTemplate(scope(), spoilt), unfit.code);
    }
    expectError(acts::removeTemplate(scope(), one), ErrorCode::notThere);
    expectError(acts::removeTemplate(scope(), shipped().key), ErrorCode::notThere);
    expectError(acts::restoreVersion(scope(), one, TemplateVersionId{1}), ErrorCode::notThere);
    expectError(acts::markTemplate(scope(), one, {true, true}), ErrorCode::notThere);
    expectError(acts::setDefaultTemplate(scope(), Use::rooms, one), ErrorCode::notThere);
    const Use others = shipped().use == Use::calls ? Use::rooms : Use::calls;
    expectError(acts::setDefaultTemplate(scope(), others, shipped().key), ErrorCode::unknownValue);
    EXPECT_EQ(contents(), before);
}

TEST_F(TemplateActs, AShippedOneIsEditedAndReset)
{
    LetterTemplate mine = shipped();
    const QString key = mine.key;
    mine.body = QStringLiteral("自分の文面");
    const QStringList before = contents();
    const acts::Receipt edited = save(mine);
    EXPECT_EQ(edited.kind, acts::Kind::templateChanged);
    EXPECT_EQ(must(acts::loadLibrary(connection())).find(key)->origin, writing::Origin::edited);
    EXPECT_TRUE(versions(key).empty()); // the shipped text is not lost

    must(acts::markTemplate(scope(), key, {true, true}));
    const QStringList marked = contents();
    const acts::Receipt reset = must(acts::removeTemplate(scope(), key));
    EXPECT_EQ(reset.kind, acts::Kind::templateReset);
    const auto library = must(acts::loadLibrary(connection()));
    EXPECT_EQ(library.find(key)->origin, writing::Origin::shipped);
    EXPECT_TRUE(library.find(key)->marks.favourite);
    ASSERT_EQ(versions(key).size(), 1U);
    EXPECT_EQ(versions(key)[0].content.body, mine.body);

    // The own text comes back out of the history.
    const acts::Receipt restored = must(acts::restoreVersion(scope(), key, versions(key)[0].id));
    EXPECT_EQ(restored.kind, acts::Kind::templateRestored);
    EXPECT_EQ(stored(key)->body, mine.body);
    must(acts::undo(scope(), restored.id));
    expectUndone(reset, marked);
}

TEST_F(TemplateActs, AnOwnOneGoesWithWhatIsRememberedAndComesBackWithIt)
{
    save(letter(one, QStringLiteral("一")));
    save(letter(one, QStringLiteral("二")));
    must(acts::markTemplate(scope(), one, {true, true}));
    must(acts::setDefaultTemplate(scope(), Use::messages, one));
    must(acts::noteUse(scope(), one, DraftId{7},
                       {{QStringLiteral("品名"), QStringLiteral("ロゴ")}}));
    const QStringList before = contents();
    const acts::Receipt removed = must(acts::removeTemplate(scope(), one));
    EXPECT_EQ(removed.kind, acts::Kind::templateRemoved);
    EXPECT_EQ(removed.detail, QStringLiteral("お礼 own-1"));
    EXPECT_FALSE(stored(one));
    EXPECT_TRUE(versions(one).empty());
    EXPECT_TRUE(must(storage::loadAnswers(connection(), one)).isEmpty());
    EXPECT_TRUE(must(storage::loadDefaults(connection())).isEmpty());
    expectUndone(removed, before);
}

// Its form may have been open when it was removed.
TEST_F(TemplateActs, AUseOfARemovedOneDoesNotKeepItFromComingBack)
{
    const QHash<QString, QString> answers = {{QStringLiteral("品名"), QStringLiteral("ロゴ")}};
    save(letter(one));
    must(acts::noteUse(scope(), one, DraftId{7}, answers));
    const acts::Receipt removed = must(acts::removeTemplate(scope(), one));
    must(acts::noteUse(scope(), one, DraftId{8}, answers));
    EXPECT_EQ(uses(one).uses, 2);
    EXPECT_TRUE(must(storage::loadAnswers(connection(), one)).isEmpty());
    must(acts::undo(scope(), removed.id));
    EXPECT_TRUE(stored(one));
    EXPECT_EQ(must(storage::loadAnswers(connection(), one)), answers);
}

// What was begun with one template and then replaced by another is a letter of the other alone.
TEST_F(TemplateActs, AReplacedTextIsNoLetterOfItsTemplate)
{
    save(letter(one));
    save(letter(two));
    must(acts::noteUse(scope(), one, DraftId{7}, {}));
    must(acts::noteUse(scope(), two, DraftId{7}, {}, acts::Former::replaced));
    must(storage::linkUses(connection(), DraftId{7}, MessageId{9}));
    storage::Statement linked(connection(), "SELECT key FROM template_use WHERE message = 9");
    ASSERT_TRUE(linked.next());
    EXPECT_EQ(linked.text(0), two);
    EXPECT_FALSE(linked.next());
    EXPECT_EQ(uses(one).uses, 1);
}

TEST_F(TemplateActs, AFormerVersionBecomesThePresentOne)
{
    save(letter(one, QStringLiteral("一")));
    save(letter(one, QStringLiteral("二")));
    const QStringList before = contents();
    const acts::Receipt restored = must(acts::restoreVersion(scope(), one, versions(one)[0].id));
    EXPECT_EQ(restored.kind, acts::Kind::templateRestored);
    EXPECT_EQ(stored(one)->body, QStringLiteral("一"));
    EXPECT_EQ(stored(one)->updatedAt, m_clock);
    ASSERT_EQ(versions(one).size(), 2U);
    EXPECT_EQ(versions(one)[0].content.body, QStringLiteral("二"));
    expectUndone(restored, before);
    // Another template's version is none of its own.
    save(letter(two));
    expectError(acts::restoreVersion(scope(), two, versions(one)[0].id), ErrorCode::notThere);
}

TEST_F(TemplateActs, AliasesAreKeptApart)
{
    LetterTemplate first = letter(one);
    first.aliases = {QStringLiteral("てすとよう")};
    LetterTemplate second = letter(two);
    second.aliases = {QStringLiteral("テストヨウ")};
    save(first);
    const QStringList before = contents();
    const auto refused = acts::saveTemplate(scope(), second);
    expectError(refused, ErrorCode::alreadyThere);
    EXPECT_EQ(refused.error().where, QStringLiteral("alias: ") + first.name);
    EXPECT_EQ(contents(), before);

    // One that is switched off does not count; switched on again it does.
    const acts::Receipt off = must(acts::markTemplate(scope(), one, {false, false}));
    save(second);
    expectError(acts::markTemplate(scope(), one, {false, true}), ErrorCode::alreadyThere);
    must(acts::markTemplate(scope(), one, {true, false}));
    must(acts::undo(scope(), must(acts::lastAct(connection()))->id));
    // What comes together when an act is taken back keeps nobody from working.
    must(acts::undo(scope(), off.id));
    must(acts::markTemplate(scope(), two, {true, true}));
    save(letter(QStringLiteral("own-3")));
    second.body = QStringLiteral("別の文面");
    expectError(acts::saveTemplate(scope(), second), ErrorCode::alreadyThere);
    second.aliases.clear();
    save(second);
}

TEST_F(TemplateActs, ShippedAliasesAreTaken)
{
    const LetterTemplate theirs = shipped();
    LetterTemplate mine = letter(one);
    mine.aliases = {theirs.aliases.front().toUpper()};
    expectError(acts::saveTemplate(scope(), mine), ErrorCode::alreadyThere);
    LetterTemplate edited = theirs;
    edited.aliases = {};
    save(edited);
    save(mine);
    expectError(acts::removeTemplate(scope(), theirs.key), ErrorCode::alreadyThere);
    must(acts::removeTemplate(scope(), one));
    must(acts::removeTemplate(scope(), theirs.key));
}

TEST_F(TemplateActs, MarksDefaultsAndProfileAreActs)
{
    LetterTemplate made = letter(one);
    made.use = Use::calls;
    save(made);
    const QStringList before = contents();
    const acts::Receipt marked = must(acts::markTemplate(scope(), one, {true, false}));
    EXPECT_EQ(marked.kind, acts::Kind::templateMarked);
    EXPECT_EQ(marked.detail, QStringLiteral("お礼 own-1"));
    expectUndone(marked, before);

    const acts::Receipt offered = must(acts::setDefaultTemplate(scope(), Use::calls, one));
    EXPECT_EQ(offered.kind, acts::Kind::templateDefault);
    EXPECT_EQ(offered.detail, QStringLiteral("お礼 own-1"));
    EXPECT_NE(must(acts::loadLibrary(connection())).defaultFor(Use::calls), nullptr);
    const QStringList withDefault = contents();
    const acts::Receipt none = must(acts::setDefaultTemplate(scope(), Use::calls, {}));
    EXPECT_EQ(none.detail, QString());
    expectUndone(none, withDefault);
    expectUndone(offered, before);

    const acts::Receipt told = must(acts::setProfile(
        scope(), {{QStringLiteral("seller.name"), QStringLiteral(" とばり工房 ")}}));
    EXPECT_TRUE(told.change.profile);
    EXPECT_EQ(must(storage::loadProfile(connection())).value(QStringLiteral("seller.name")),
              QStringLiteral("とばり工房"));
    expectUndone(told, before);
}

TEST_F(TemplateActs, OnlyLastingAnswersAreRemembered)
{
    save(letter(one));
    const acts::Change change =
        must(acts::noteUse(scope(), one, {},
                           {{QStringLiteral("client.name"), QStringLiteral("花子")},
                            {QStringLiteral("お客様名"), QStringLiteral("花子")},
                            {QStringLiteral("締切"), QStringLiteral("2026-11-24")},
                            {QStringLiteral("service.item"), QStringLiteral("ロゴ")},
                            {QStringLiteral("ひとこと"), QStringLiteral("またどうぞ")}}));
    EXPECT_TRUE(change.templates);
    EXPECT_EQ(
        must(storage::loadAnswers(connection(), one)),
        (QHash<QString, QString>{{QStringLiteral("service.item"), QStringLiteral("ロゴ")},
                                 {QStringLiteral("ひとこと"), QStringLiteral("またどうぞ")}}));
    EXPECT_EQ(uses(one).uses, 1);
    EXPECT_EQ(uses(one).lastUsed, m_clock);
}

// A letter in two parts, taken back, sent after all, answered, and every step undone.
TEST_F(TemplateActs, UsesFollowTheirLetter)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    domain::KeptDraft draft = draftOf(QStringLiteral("一通目と二通目"), client.id);
    must(acts::keepDraft(scope(), draft));
    must(acts::noteUse(scope(), one, draft.id, {}));
    EXPECT_EQ(uses(one).sent, 0);

    const auto part = acts::markSent(scope(), draft, {OpenStore::part(0, 3)}, acts::Rest::open);
    EXPECT_TRUE(must(part).receipt.change.templates);
    EXPECT_EQ(uses(one).sent, 1);
    const acts::Receipt back = must(acts::takeBackSent(scope(), draft));
    EXPECT_TRUE(back.change.templates);
    EXPECT_EQ(uses(one), (domain::TemplateUses{1, uses(one).lastUsed, 0, 0, 0}));

    // Another template joins; the letter is one letter.
    must(acts::markSent(scope(), draft, {OpenStore::part(0, 3)}, acts::Rest::open));
    must(acts::noteUse(scope(), two, draft.id, {}));
    EXPECT_EQ(uses(two).sent, 0);
    const acts::Sent rest = must(acts::markSent(
        scope(), draft, {OpenStore::part(3, draft.draft.text.size())}, acts::Rest::none));
    EXPECT_EQ(uses(one).sent, 1);
    EXPECT_EQ(uses(two).sent, 1);

    const acts::Receipt opened = must(acts::markOpened(scope(), rest.message, m_clock));
    EXPECT_TRUE(opened.change.templates);
    EXPECT_EQ(uses(one).opened, 1);
    const acts::Receipt received = must(acts::recordReceived(
        scope(), {client.id, QStringLiteral("dm"), QStringLiteral("ありがとう"), m_clock}));
    EXPECT_TRUE(received.change.templates);
    EXPECT_EQ(uses(one).answered, 1);

    must(acts::undo(scope(), received.id));
    EXPECT_EQ(uses(one).answered, 0);
    must(acts::undo(scope(), opened.id));
    must(acts::undo(scope(), rest.receipt.id));
    EXPECT_EQ(uses(one).sent, 1); // its first part is still sent
    EXPECT_EQ(uses(two).sent, 0);
    const acts::Receipt removed = must(acts::removeMessage(scope(), rest.message));
    EXPECT_EQ(uses(one).sent, 0);
    must(acts::undo(scope(), removed.id));
    EXPECT_EQ(uses(one).sent, 1);
    expectSound(connection());
}

TEST_F(TemplateActs, ALetterWithoutATemplateLeavesThemAlone)
{
    const domain::Client client = addClient(QStringLiteral("花子"));
    const domain::KeptDraft draft = draftOf(QStringLiteral("本文"), client.id);
    const acts::Sent sent =
        must(acts::markSent(scope(), draft, {OpenStore::part(0, 2)}, acts::Rest::none));
    EXPECT_FALSE(sent.receipt.change.templates);
}

} // namespace
