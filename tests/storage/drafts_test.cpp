#include "acts/letters.h"
#include "storage/drafts.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;

class StoredDraftsTest : public choba::testing::OpenStore
{ };

TEST_F(StoredDraftsTest, GoInAndOut)
{
    const ClientId client = addClient(QStringLiteral("架空")).id;
    domain::KeptDraft kept = draftOf(QStringLiteral("一つ目\n\n二つ目"), client);
    kept.draft.numbering = true;
    kept.draft.quiet = {QStringLiteral("a\"b"), QStringLiteral("改行\n"), QString()};
    choba::testing::must(storage::saveDraftText(connection(), kept));
    kept.draft.sent = {{0, 3, QStringLiteral("(1/2)\n"), 9, text::Cut::paragraph},
                       {5, 8, {}, 3, text::Cut::end}};
    int number = 0;
    for (const text::Part& part : kept.draft.sent)
        choba::testing::must(storage::appendDraftPart(connection(), kept.id, ++number, part));
    EXPECT_TRUE(choba::testing::must(storage::loadDraft(connection(), kept.id)) == kept);
    EXPECT_TRUE(choba::testing::must(storage::draftOf(connection(), client)) == kept);

    // What is typed changes; the rest stays whatever the caller believes it to be.
    domain::KeptDraft typed = kept;
    typed.client.reset();
    typed.draft.sent.clear();
    typed.draft.text += QStringLiteral("三つ目");
    typed.draft.channel = QStringLiteral("room");
    typed.draft.numbering = false;
    typed.draft.quiet.clear();
    typed.savedAt = now + 9;
    choba::testing::must(storage::saveDraftText(connection(), typed));
    typed.client = client;
    typed.draft.sent = kept.draft.sent;
    EXPECT_TRUE(choba::testing::must(storage::loadDraft(connection(), kept.id)) == typed);

    EXPECT_EQ(choba::testing::must(storage::lastDraftPart(connection(), kept.id)), 2);
    choba::testing::must(storage::deleteLastDraftPart(connection(), kept.id));
    EXPECT_EQ(choba::testing::must(storage::loadDraft(connection(), kept.id)).draft.sent.size(),
              1U);

    choba::testing::must(storage::deleteDraft(connection(), kept.id));
    choba::testing::expectError(storage::loadDraft(connection(), kept.id), ErrorCode::notThere);
    EXPECT_FALSE(choba::testing::must(storage::draftOf(connection(), client)));
    expectSound(connection());
}

TEST_F(StoredDraftsTest, AreOneAClient)
{
    const ClientId client = addClient(QStringLiteral("架空")).id;
    choba::testing::must(
        storage::saveDraftText(connection(), draftOf(QStringLiteral("a"), client)));
    domain::KeptDraft second = draftOf(QStringLiteral("b"), client);
    choba::testing::expectError(storage::saveDraftText(connection(), second),
                                ErrorCode::draftThere);
    second.client.reset();
    choba::testing::must(storage::saveDraftText(connection(), second));
    choba::testing::expectError(storage::setDraftClient(connection(), second.id, client),
                                ErrorCode::draftThere);
    choba::testing::must(
        storage::saveDraftText(connection(), draftOf(QStringLiteral("c"), std::nullopt)));
    EXPECT_EQ(number(connection(), "SELECT count(*) FROM draft"), 3);
}

TEST_F(StoredDraftsTest, OutliveAClientWhoIsGone)
{
    const domain::KeptDraft draft = draftOf(QStringLiteral("書きかけ"), ClientId{7});
    choba::testing::must(storage::saveDraftText(connection(), draft));
    const domain::KeptDraft kept = choba::testing::must(storage::loadDraft(connection(), draft.id));
    EXPECT_FALSE(kept.client);
    EXPECT_EQ(kept.draft.text, draft.draft.text);
    expectSound(connection());
}

TEST_F(StoredDraftsTest, KeepWhatWasSentWhenItsMessageIsRemoved)
{
    const std::vector<text::Part> first = {part(0, 3)};
    domain::KeptDraft kept =
        draftOf(QStringLiteral("一つ目\n\n二つ目\n\n三つ目"), addClient(QStringLiteral("架空")).id);
    const acts::Sent sent =
        choba::testing::must(acts::markSent(scope(), kept, first, acts::Rest::open));
    choba::testing::must(acts::removeMessage(scope(), sent.message));
    choba::testing::must(acts::markSent(scope(), kept, {part(5, 8)}, acts::Rest::open));
    const domain::KeptDraft stored =
        choba::testing::must(storage::loadDraft(connection(), kept.id));
    ASSERT_EQ(stored.draft.sent.size(), 2U);
    kept = stored;
    choba::testing::must(storage::dropUnlikeParts(connection(), kept));
    EXPECT_TRUE(kept == stored) << "the letter holds the second part alone";

    kept.draft.text[5] = u'2';
    choba::testing::must(storage::dropUnlikeParts(connection(), kept));
    EXPECT_TRUE(kept.draft.sent == first) << "the second one reads otherwise now";
    kept = stored;
    kept.draft.text.truncate(6);
    choba::testing::must(storage::dropUnlikeParts(connection(), kept));
    EXPECT_TRUE(kept.draft.sent == first) << "the text ends before it does";
}

TEST_F(StoredDraftsTest, AreListedLatestFirst)
{
    const ClientId client = addClient(QStringLiteral("架空")).id;

    const struct {
        QString text;
        QString channel;
        std::optional<ClientId> client;
        qint64 savedAt;
    } table[] = {
        {QStringLiteral("古"), QStringLiteral("dm"), std::nullopt, 1},
        {QStringLiteral("𠮷").repeated(200), QStringLiteral("estimate"), std::nullopt, 3},
        {QStringLiteral("宛"), QStringLiteral("room"), client, 2},
    };

    for (const auto& row : table) {
        domain::KeptDraft kept = draftOf(row.text, row.client);
        kept.draft.channel = row.channel;
        kept.savedAt = row.savedAt;
        choba::testing::must(storage::saveDraftText(connection(), kept));
    }
    const auto times = [](const std::vector<storage::DraftSummary>& summaries) {
        std::vector<qint64> result;
        for (const storage::DraftSummary& summary : summaries)
            result.push_back(summary.savedAt);
        return result;
    };
    const auto loose = choba::testing::must(storage::looseDrafts(connection()));
    EXPECT_EQ(times(loose), (std::vector<qint64>{3, 1}));
    EXPECT_EQ(loose.at(0).preview, QStringLiteral("𠮷").repeated(120));
    EXPECT_EQ(times(choba::testing::must(storage::waitingDrafts(connection(), {}))),
              (std::vector<qint64>{3, 2, 1}));
    EXPECT_EQ(times(choba::testing::must(storage::waitingDrafts(
                  connection(), {QStringLiteral("dm"), QStringLiteral("estimate")}))),
              (std::vector<qint64>{3, 1}));
    EXPECT_EQ(
        times(choba::testing::must(storage::waitingDrafts(connection(), {QStringLiteral("mail")}))),
        std::vector<qint64>());
}

} // namespace
