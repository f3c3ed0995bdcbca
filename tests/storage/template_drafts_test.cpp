#include "storage/template_drafts.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;
using choba::testing::must;
using domain::LetterTemplate;

class TemplateDrafts : public choba::testing::OpenStore
{
protected:
    static LetterTemplate letter(const QString& key, const QString& body)
    {
        LetterTemplate made;
        made.key = key;
        made.body = body;
        made.aliases = {QStringLiteral("a\"b"), QString()};
        made.fields = {{QStringLiteral("x"), {}, domain::FieldType::choice, {}, {}, true, {}}};
        made.updatedAt = now;
        return made;
    }
};

TEST_F(TemplateDrafts, ComeBackAsTheyWereHoweverUnfinished)
{
    const LetterTemplate first = letter(QStringLiteral("own-1"), QStringLiteral("{{#壊れた\n 　"));
    const LetterTemplate second = letter(QStringLiteral("own-2"), QString(200'000, u'あ'));
    must(storage::saveTemplateDraft(connection(), second, now));
    must(storage::saveTemplateDraft(connection(), first, now));
    EXPECT_EQ(must(storage::loadTemplateDrafts(connection())),
              (std::vector<LetterTemplate>{first, second}));
}

TEST_F(TemplateDrafts, OneForEachKey)
{
    const QString key = QStringLiteral("own-1");
    must(storage::saveTemplateDraft(connection(), letter(key, QStringLiteral("一")), now));
    must(storage::saveTemplateDraft(connection(), letter(key, QStringLiteral("二")), now + 1));
    const auto drafts = must(storage::loadTemplateDrafts(connection()));
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].body, QStringLiteral("二"));
    must(storage::deleteTemplateDraft(connection(), key));
    must(storage::deleteTemplateDraft(connection(), key)); // gone is gone
    EXPECT_TRUE(must(storage::loadTemplateDrafts(connection())).empty());
}

TEST_F(TemplateDrafts, OneThatCannotBeReadHidesNoOther)
{
    const LetterTemplate sound = letter(QStringLiteral("own-2"), QStringLiteral("本文"));
    must(storage::saveTemplateDraft(connection(), sound, now));
    must(connection().execute("INSERT INTO template_draft VALUES ('own-1', 1, '{\"body\": 7}')"));
    EXPECT_EQ(must(storage::loadTemplateDrafts(connection())), std::vector<LetterTemplate>{sound});
}

} // namespace
