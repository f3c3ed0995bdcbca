#include "acts/template_import.h"
#include "acts/templates.h"
#include "acts/word_import.h"
#include "base/job.h"
#include "storage/own_rules.h"
#include "storage/templates.h"
#include "support/exchange_help.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;
using namespace choba::testing;
using acts::ImportPlan;
using acts::OnConflict;
using domain::LetterTemplate;
using exchange::TemplateFile;
using exchange::TemplateFormat;
using Step = acts::PlannedTemplate::Step;

class TemplateImport : public OpenStore
{
protected:
    ImportPlan planned(TemplateFile file, OnConflict policy = OnConflict::theirs)
    {
        const auto library = must(acts::loadLibrary(connection()));
        return acts::planImport(std::move(file), library, policy, m_clock);
    }

    acts::Receipt import(TemplateFile file, OnConflict policy = OnConflict::theirs)
    {
        return must(acts::importTemplates(scope(), planned(std::move(file), policy)));
    }

    void save(const LetterTemplate& letter) { must(acts::saveTemplate(scope(), letter)); }

    LetterTemplate stored(const QString& key) const
    {
        return must(storage::findTemplate(connection(), key)).value_or(LetterTemplate());
    }

    std::vector<domain::TemplateVersion> versions(const QString& key) const
    {
        return must(storage::loadVersions(connection(), key));
    }

    // Own and edited ones, with their history.
    std::vector<exchange::OutgoingTemplate> ownLibrary() const
    {
        std::vector<exchange::OutgoingTemplate> all;
        const auto library = must(acts::loadLibrary(connection()));
        for (const writing::TemplateEntry& entry : library.entries()) {
            if (entry.origin != writing::Origin::shipped)
                all.push_back(
                    {entry.letter, entry.marks, versions(entry.letter.key), entry.isDefault});
        }
        return all;
    }

    static LetterTemplate letter(const char16_t* key, const char16_t* name, const char16_t* body,
                                 const QStringList& aliases = {})
    {
        LetterTemplate made;
        made.key = QString::fromUtf16(key);
        made.name = QString::fromUtf16(name);
        made.body = QString::fromUtf16(body);
        made.aliases = aliases;
        return made;
    }

    static TemplateFile fileOf(const std::vector<LetterTemplate>& letters)
    {
        TemplateFile file;
        for (const LetterTemplate& one : letters)
            file.templates.push_back({one, {}, {}, QStringLiteral("f"), {}});
        return file;
    }

    static std::vector<Step> stepsOf(const ImportPlan& plan)
    {
        std::vector<Step> steps;
        for (const acts::PlannedTemplate& one : plan.templates)
            steps.push_back(one.step);
        return steps;
    }
};

TEST_F(TemplateImport, KeysOfPolicies)
{
    for (const OnConflict policy : {OnConflict::mine, OnConflict::theirs, OnConflict::both})
        EXPECT_EQ(acts::onConflictFromKey(acts::key(policy)), std::optional(policy));
    EXPECT_FALSE(acts::onConflictFromKey(u"neither"));
}

TEST_F(TemplateImport, APackGivesTheSameLibraryByteForByte)
{
    QByteArray pack = sample("library.choba.json");
    pack.replace("      \"subject\": \"\",\n", "");
    import(read(pack, "library.choba.json"));
    const QByteArray first = write(ownLibrary(), TemplateFormat::pack);
    EXPECT_EQ(first.toStdString(), pack.toStdString());
    // Into another file, and again.
    const acts::Receipt again = import(read(first, "again"));
    EXPECT_FALSE(again.id.isValid());
    EXPECT_EQ(write(ownLibrary(), TemplateFormat::pack), first);
}

TEST_F(TemplateImport, IsOneActThatCanBeTakenBack)
{
    save(letter(u"own-1001", u"初回のお礼", u"前からある文"));
    const QStringList before = contents();
    const acts::Receipt receipt = import(readSample("library.choba.json"));
    EXPECT_EQ(receipt.kind, acts::Kind::templatesImported);
    EXPECT_EQ(receipt.detail, QStringLiteral("2"));
    EXPECT_TRUE(receipt.change.templates);
    EXPECT_NE(contents(), before);
    EXPECT_EQ(versions(QStringLiteral("own-1001")).size(), 3U); // two from the file, one from here
    must(acts::undo(scope(), receipt.id));
    EXPECT_EQ(contents(), before);
}

TEST_F(TemplateImport, SameByKeyThenAliasThenGroupAndName)
{
    save(letter(u"own-1", u"鍵", u"a"));
    save(letter(u"own-2", u"略", u"b", {QStringLiteral("Ｏｒｅｉ")}));
    save(letter(u"own-3", u"名", u"c"));
    save(letter(u"own-4", u"余", u"d"));
    const ImportPlan plan = planned(fileOf({
        letter(u"x-2", u"別の名", u"B", {QStringLiteral("orei")}),
        letter(u"own-1", u"名", u"A"),
        letter(u"", u"名", u"C"),
        letter(u"", u"新しい", u"D"),
        letter(u"x-9", u"新しい二", u"E"),
    }));
    EXPECT_EQ(stepsOf(plan),
              (std::vector{Step::change, Step::change, Step::change, Step::add, Step::add}));
    EXPECT_EQ(plan.templates[0].incoming.letter.key, QStringLiteral("own-2"));
    EXPECT_EQ(plan.templates[0].inPlaceOf, QStringLiteral("略"));
    EXPECT_EQ(plan.templates[2].incoming.letter.key, QStringLiteral("own-3"));
    EXPECT_TRUE(plan.templates[3].incoming.letter.key.startsWith(QStringLiteral("own-")));
    EXPECT_EQ(plan.templates[4].incoming.letter.key, QStringLiteral("x-9"));
    EXPECT_EQ(plan.count(Step::change), 3);
}

TEST_F(TemplateImport, PoliciesOnConflict)
{
    save(letter(u"own-1", u"名", u"ここの文", {QStringLiteral("a"), QStringLiteral("b")}));
    const TemplateFile file =
        fileOf({letter(u"own-1", u"名", u"そこの文", {QStringLiteral("a"), QStringLiteral("c")})});
    const ImportPlan mine = planned(file, OnConflict::mine);
    EXPECT_EQ(stepsOf(mine), std::vector{Step::skip});
    const ImportPlan both = planned(file, OnConflict::both);
    ASSERT_EQ(stepsOf(both), std::vector{Step::add});
    EXPECT_NE(both.templates[0].incoming.letter.key, QStringLiteral("own-1"));
    EXPECT_EQ(both.templates[0].incoming.letter.name, QStringLiteral("名 (2)"));
    EXPECT_EQ(both.templates[0].incoming.letter.aliases, QStringList{QStringLiteral("c")});
    EXPECT_EQ(both.templates[0].lostAliases, QStringList{QStringLiteral("a")});
    must(acts::importTemplates(scope(), both));
    EXPECT_EQ(stored(QStringLiteral("own-1")).body, QStringLiteral("ここの文"));
    import(file, OnConflict::theirs);
    EXPECT_EQ(stored(QStringLiteral("own-1")).body, QStringLiteral("そこの文"));
    // c belongs to the copy by now.
    EXPECT_EQ(stored(QStringLiteral("own-1")).aliases, QStringList{QStringLiteral("a")});
    ASSERT_EQ(versions(QStringLiteral("own-1")).size(), 1U);
    EXPECT_EQ(versions(QStringLiteral("own-1"))[0].content.body, QStringLiteral("ここの文"));
}

TEST_F(TemplateImport, ASecondImportChangesNothing)
{
    for (const char* name : {"beeftext-v10.json", "beeftext-v1.json", "snippets.csv", "base.yml",
                             "quicktext-v2.xml", "library.choba.json"}) {
        import(readSample(name));
        const ImportPlan again = planned(readSample(name));
        EXPECT_EQ(again.count(Step::skip), static_cast<int>(again.templates.size())) << name;
    }
}

// Without keys and aliases there is only the name, which blanks may surround and others may bear.
TEST_F(TemplateImport, ASecondImportKnowsTheNamelessToo)
{
    std::vector<LetterTemplate> letters;
    for (int i = 0; i < 8; ++i) {
        letters.push_back(letter(u"", u"無題", u"文"));
        letters.back().body += QString::number(i);
    }
    letters.push_back(letter(u"", u" お礼　", u"文"));
    letters.back().group = QStringLiteral(" 組");
    import(fileOf(letters));
    const ImportPlan again = planned(fileOf(letters));
    EXPECT_EQ(again.count(Step::skip), static_cast<int>(letters.size()));
}

// Which one stands first in the file does not matter.
TEST_F(TemplateImport, AnAliasSaysMoreThanAName)
{
    save(letter(u"own-1", u"お礼", u"a", {QStringLiteral("zz-orei")}));
    const ImportPlan plan = planned(fileOf(
        {letter(u"", u"お礼", u"b"), letter(u"", u"別", u"c", {QStringLiteral("zz-orei")})}));
    EXPECT_EQ(stepsOf(plan), (std::vector{Step::add, Step::change}));
}

TEST_F(TemplateImport, WhatTheFormatDoesNotKnowStays)
{
    LetterTemplate rich = letter(u"beeftext-11111111-2222-4333-8444-555555555511", u"古い名",
                                 u"古い文", {QStringLiteral("mine")});
    rich.tags = {QStringLiteral("定番")};
    rich.use = domain::Use::rooms;
    rich.channel = QStringLiteral("room");
    rich.subject = QStringLiteral("件");
    save(rich);
    must(acts::markTemplate(scope(), rich.key, {true, true}));
    import(readSample("beeftext-v10.json"));
    const LetterTemplate found = stored(rich.key);
    EXPECT_EQ(found.name, QStringLiteral("あいさつ"));
    EXPECT_EQ(found.tags, rich.tags);
    EXPECT_EQ(found.use, rich.use);
    EXPECT_EQ(found.channel, rich.channel);
    EXPECT_EQ(found.subject, rich.subject);
    EXPECT_EQ(found.aliases, (QStringList{QStringLiteral("mine"), QStringLiteral("hello")}));
    EXPECT_TRUE(must(storage::loadMarks(connection())).value(rich.key).favourite);
}

TEST_F(TemplateImport, AShippedTemplateIsEditedOrOnlyMarked)
{
    const auto shipped = must(writing::loadShippedTemplates());
    ASSERT_FALSE(shipped.empty());
    TemplateFile file = fileOf({shipped[0]});
    EXPECT_FALSE(import(file).id.isValid());
    file.templates[0].marks.favourite = true;
    EXPECT_TRUE(import(file).id.isValid());
    EXPECT_FALSE(must(storage::findTemplate(connection(), shipped[0].key)).has_value());
    EXPECT_TRUE(must(storage::loadMarks(connection())).value(shipped[0].key).favourite);
    file.templates[0].letter.body = QStringLiteral("別の文");
    import(file);
    EXPECT_EQ(stored(shipped[0].key).body, QStringLiteral("別の文"));
    EXPECT_NE(stored(shipped[0].key).updatedAt, 0);
}

TEST_F(TemplateImport, KeysAndAliasesTwiceInAFile)
{
    const ImportPlan plan = planned(fileOf({
        letter(u"k", u"一", u"a", {QStringLiteral("x")}),
        letter(u"k", u"二", u"b"),
        letter(u"", u"三", u"c", {QStringLiteral("X"), QStringLiteral(" y "), QStringLiteral("y")}),
    }));
    ASSERT_EQ(plan.templates.size(), 2U);
    ASSERT_EQ(plan.refused.size(), 1U);
    EXPECT_EQ(plan.refused[0].code, ErrorCode::duplicateId);
    EXPECT_EQ(plan.templates[1].incoming.letter.aliases, QStringList{QStringLiteral("y")});
    EXPECT_EQ(plan.templates[1].lostAliases, QStringList{QStringLiteral("X")});
    must(acts::importTemplates(scope(), plan));
}

TEST_F(TemplateImport, SwappedAliasesCanBeRestored)
{
    const LetterTemplate one = letter(u"own-1", u"一", u"a", {QStringLiteral("x")});
    const LetterTemplate two = letter(u"own-2", u"二", u"b", {QStringLiteral("y")});
    import(fileOf({one, two}));
    LetterTemplate first = one;
    LetterTemplate second = two;
    std::swap(first.aliases, second.aliases);
    import(fileOf({first, second}));
    EXPECT_EQ(stored(one.key).aliases, QStringList{QStringLiteral("y")});
    import(fileOf({one, two}));
    EXPECT_EQ(stored(one.key).aliases, QStringList{QStringLiteral("x")});
    EXPECT_EQ(stored(two.key).aliases, QStringList{QStringLiteral("y")});
}

// It is switched on by the file, and its alias belongs to another one by now.
TEST_F(TemplateImport, AnAliasIsLostAlsoWhenNothingElseChanges)
{
    const LetterTemplate first = letter(u"own-1", u"一", u"a", {QStringLiteral("x")});
    save(first);
    must(acts::markTemplate(scope(), first.key, {false, false}));
    save(letter(u"own-2", u"二", u"b", {QStringLiteral("x")}));
    const ImportPlan plan = planned(fileOf({first}));
    ASSERT_EQ(stepsOf(plan), std::vector{Step::change});
    EXPECT_EQ(plan.templates[0].lostAliases, QStringList{QStringLiteral("x")});
    must(acts::importTemplates(scope(), plan));
    EXPECT_TRUE(stored(first.key).aliases.isEmpty());
    EXPECT_TRUE(must(storage::loadMarks(connection())).value(first.key).enabled);
    ASSERT_EQ(versions(first.key).size(), 1U);
    EXPECT_EQ(versions(first.key)[0].content.aliases, first.aliases);
}

TEST_F(TemplateImport, OtherMarksAloneMakeNoCopy)
{
    const LetterTemplate mine = letter(u"own-1", u"一", u"a");
    save(mine);
    TemplateFile file = fileOf({mine});
    file.templates[0].marks.favourite = true;
    EXPECT_EQ(stepsOf(planned(file, OnConflict::both)), std::vector{Step::skip});
    EXPECT_EQ(stepsOf(planned(file, OnConflict::theirs)), std::vector{Step::change});
}

TEST_F(TemplateImport, HistoryKeepsItsIdsUnlessTheyAreTaken)
{
    import(readSample("library.choba.json"));
    const ImportPlan copy = planned(
        [] {
            TemplateFile file = readSample("library.choba.json");
            file.templates[0].letter.body += u'!';
            return file;
        }(),
        OnConflict::both);
    ASSERT_EQ(copy.templates[0].step, Step::add);
    must(acts::importTemplates(scope(), copy));
    const QString key = copy.templates[0].incoming.letter.key;
    const auto fresh = versions(key);
    ASSERT_EQ(fresh.size(), 2U);
    EXPECT_NE(fresh[0].id, versions(QStringLiteral("own-1001"))[0].id);
    EXPECT_EQ(fresh[0].content.key, key);
}

// Such as that of a shipped one that was edited and reset.
TEST_F(TemplateImport, HistoryComesWithATemplateThatIsTheSame)
{
    LetterTemplate mine = must(writing::loadShippedTemplates()).front();
    TemplateFile file = fileOf({mine});
    const QString key = mine.key;
    mine.body = QStringLiteral("自分の文面");
    save(mine);
    must(acts::removeTemplate(scope(), key));
    const auto history = versions(key);
    ASSERT_EQ(history.size(), 1U);
    file.templates[0].versions = history;
    file.templates[0].marks.favourite = true; // not wanted with mine
    run(connection(), "DELETE FROM template_version");
    const QStringList before = contents();
    const acts::Receipt receipt = import(file, OnConflict::mine);
    EXPECT_EQ(receipt.detail, QStringLiteral("1"));
    EXPECT_EQ(versions(key), history);
    EXPECT_TRUE(must(storage::loadMarks(connection())).isEmpty());
    EXPECT_FALSE(import(file, OnConflict::mine).id.isValid());
    must(acts::undo(scope(), receipt.id));
    EXPECT_EQ(contents(), before);
}

TEST_F(TemplateImport, DefaultsComeWithAPack)
{
    const QString key = QStringLiteral("own-1");
    LetterTemplate mine = letter(u"own-1", u"ここの", u"a");
    mine.use = domain::Use::calls;
    LetterTemplate theirs = letter(u"own-2", u"そこの", u"b");
    theirs.use = domain::Use::calls;
    TemplateFile file = fileOf({theirs, mine});
    file.templates[0].isDefault = file.templates[1].isDefault = true; // the first one counts
    const auto chosen = [this] {
        return must(storage::loadDefaults(connection())).value(domain::Use::calls);
    };
    save(mine);
    must(acts::setDefaultTemplate(scope(), domain::Use::calls, key));
    const QStringList before = contents();
    for (const OnConflict policy : {OnConflict::mine, OnConflict::both, OnConflict::theirs}) {
        const acts::Receipt receipt = import(file, policy);
        const bool taken = policy == OnConflict::theirs;
        EXPECT_EQ(chosen(), taken ? theirs.key : key);
        EXPECT_FALSE(import(file, policy).id.isValid());
        must(acts::undo(scope(), receipt.id));
        EXPECT_EQ(contents(), before);
    }
}

// Where no template was chosen there is nothing of ours to keep.
TEST_F(TemplateImport, ADefaultFillsAPlaceThatIsEmpty)
{
    const LetterTemplate mine =
        letter(u"own-1", u"ここの", u"a", {QStringLiteral("x"), QStringLiteral("y")});
    save(mine);
    must(acts::markTemplate(scope(), mine.key, {true, true}));
    const QStringList before = contents();
    TemplateFile file = fileOf({letter(u"own-2", u"別", u"b", {QStringLiteral("x")}), mine});
    file.templates[1].isDefault = true;
    for (const OnConflict policy : {OnConflict::mine, OnConflict::both, OnConflict::theirs}) {
        TemplateFile same = file;
        same.templates[1].marks.favourite = policy == OnConflict::theirs;
        const ImportPlan plan = planned(same, policy);
        EXPECT_EQ(stepsOf(plan), (std::vector{Step::add, Step::change}));
        const acts::Receipt receipt = must(acts::importTemplates(scope(), plan));
        EXPECT_EQ(must(storage::loadDefaults(connection())).value(mine.use), mine.key);
        EXPECT_TRUE(must(storage::loadMarks(connection())).value(mine.key).favourite);
        if (policy != OnConflict::theirs) {
            EXPECT_EQ(stored(mine.key).aliases, mine.aliases);
            EXPECT_TRUE(versions(mine.key).empty());
        }
        must(acts::undo(scope(), receipt.id));
        EXPECT_EQ(contents(), before);
    }
    // Ours says something else, and stays as it is.
    file.templates[1].letter.body += u'!';
    import(file, OnConflict::mine);
    EXPECT_TRUE(must(storage::loadDefaults(connection())).isEmpty());
}

// Neither keys nor groups nor keywords: the name and the words are all there is.
TEST_F(TemplateImport, WhatWasMovedIntoAGroupIsKnownAgain)
{
    const QByteArray table =
        ",今日もよろしくお願いします。,あいさつ\n,またお願いします。,あいさつ\n";
    const acts::Receipt first = import(read(table, "a.csv"));
    EXPECT_EQ(first.detail, QStringLiteral("2"));
    LetterTemplate moved;
    for (const LetterTemplate& one : must(storage::loadTemplates(connection()))) {
        if (one.body.startsWith(u"また"))
            moved = one;
    }
    moved.group = QStringLiteral("毎日");
    save(moved);
    EXPECT_EQ(stepsOf(planned(read(table, "a.csv"))), (std::vector{Step::skip, Step::skip}));
    // A format that knows groups means another one.
    EXPECT_EQ(stepsOf(planned(fileOf({letter(u"", u"あいさつ", u"またお願いします。")}),
                              OnConflict::mine)),
              std::vector{Step::skip});
    LetterTemplate elsewhere = moved;
    elsewhere.key.clear();
    elsewhere.group = QStringLiteral("毎週");
    EXPECT_EQ(stepsOf(planned(fileOf({elsewhere}))), std::vector{Step::add});
}

// Files of other programs may hold many without a name of their own.
TEST_F(TemplateImport, ManyOfOneNameAreMatchedOnceAndNumbered)
{
    constexpr int many = 300;
    writing::OwnTemplates own;
    std::vector<LetterTemplate> there;
    for (int i = 0; i < many; ++i) {
        own.letters.push_back(letter(u"", u"無題", u"a"));
        own.letters.back().key = QStringLiteral("own-%1").arg(i + 1);
        there.push_back(letter(u"", u"無題", u"b"));
    }
    const writing::TemplateLibrary library({}, own);
    const TemplateFile file = fileOf(there);
    QSet<QString> keys;
    for (const auto& one : acts::planImport(file, library, OnConflict::theirs, m_clock).templates) {
        EXPECT_EQ(one.step, Step::change);
        keys.insert(one.incoming.letter.key);
    }
    EXPECT_EQ(keys.size(), many);
    QSet<QString> names;
    for (const auto& one : acts::planImport(file, library, OnConflict::both, m_clock).templates)
        names.insert(one.incoming.letter.name);
    EXPECT_EQ(names.size(), many);
    EXPECT_TRUE(names.contains(QStringLiteral("無題 (2)")));
    EXPECT_TRUE(names.contains(QStringLiteral("無題 (%1)").arg(many + 1)));
}

TEST_F(TemplateImport, ACancelledImportChangesNothing)
{
    const QStringList before = contents();
    Job job;
    job.cancel();
    const auto receipt =
        acts::importTemplates(scope(), planned(readSample("library.choba.json")), &job);
    expectError(receipt, ErrorCode::cancelled);
    EXPECT_EQ(contents(), before);
}

TEST_F(TemplateImport, RefusedFilesChangeNothing)
{
    const QStringList before = contents();
    const auto bad = exchange::readTemplates(
        R"({"format": "choba-templates-pack", "version": 9, "templates": []})", QStringLiteral("f"),
        std::nullopt);
    expectError(bad, ErrorCode::newerVersion);
    EXPECT_EQ(contents(), before);
}

TEST_F(TemplateImport, WordsAreOneActToo)
{
    const auto file = exchange::readWords(sample("words.prh.yml"), QStringLiteral("w.yml"), {});
    ASSERT_TRUE(bool(file));
    const auto present = [this] { return must(storage::loadWords(connection())); };
    const QStringList before = contents();
    const auto plan = acts::planWords(*file, present(), OnConflict::mine);
    EXPECT_EQ(plan.count(acts::PlannedWord::Step::add), 6);
    EXPECT_EQ(plan.refused.size(), 1U);
    const acts::Receipt receipt = must(acts::importWords(scope(), plan));
    EXPECT_EQ(receipt.kind, acts::Kind::wordsImported);
    EXPECT_EQ(receipt.detail, QStringLiteral("6"));
    EXPECT_TRUE(receipt.change.knowledge);
    EXPECT_EQ(present().size(), 6U);
    EXPECT_FALSE(
        must(acts::importWords(scope(), acts::planWords(*file, present(), OnConflict::theirs)))
            .id.isValid());
    must(acts::undo(scope(), receipt.id));
    EXPECT_EQ(contents(), before);
}

TEST_F(TemplateImport, PoliciesForWords)
{
    domain::OwnWord here;
    here.term = QStringLiteral("引越");
    here.suggestion = QStringLiteral("転居");
    here.id = WordId{7};
    exchange::WordFile file;
    domain::OwnWord there = here;
    there.id = {};
    there.suggestion = QStringLiteral("引っ越し");
    domain::OwnWord allowed;
    allowed.kind = domain::WordKind::allow;
    allowed.term = here.term;
    file.words = {{there, QStringLiteral("f:1")}, {allowed, QStringLiteral("f:2")}};
    using WordStep = acts::PlannedWord::Step;
    for (const OnConflict policy : {OnConflict::mine, OnConflict::both}) {
        const auto plan = acts::planWords(file, {here}, policy);
        EXPECT_EQ(plan.count(WordStep::skip), 1);
        ASSERT_EQ(plan.refused.size(), 1U);
        EXPECT_EQ(plan.refused[0].code, ErrorCode::alreadyThere);
    }
    const auto theirs = acts::planWords(file, {here}, OnConflict::theirs);
    EXPECT_EQ(theirs.count(WordStep::change), 1);
    EXPECT_EQ(theirs.count(WordStep::add), 1);
    EXPECT_EQ(theirs.words[0].word.id, here.id);
}

} // namespace
