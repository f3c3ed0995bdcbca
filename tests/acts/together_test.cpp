#include "acts/clients.h"
#include "acts/together.h"
#include "storage/clients.h"
#include "support/store_fixture.h"

namespace {

using namespace choba;
using acts::Kind;
using choba::testing::expectError;
using choba::testing::must;

class TogetherTest : public choba::testing::OpenStore
{
protected:
    domain::Client added(const char* name)
    {
        domain::Client client;
        client.id = newId<ClientId>(scope().now + ++m_count);
        client.name = QString::fromUtf8(name);
        must(acts::addClient(scope(), client));
        return client;
    }

    static acts::Act renamed(domain::Client client, const char* name)
    {
        client.name = QString::fromUtf8(name);
        return [client](const acts::Scope& scope) { return acts::changeClient(scope, client); };
    }

    // Renames, and only then finds out that it cannot be.
    static acts::Act renamedInVain(domain::Client client)
    {
        client.name = QStringLiteral("だめ");
        return [client](const acts::Scope& scope) {
            return acts::perform(
                scope, Kind::clientChanged, [&](acts::Receipt& receipt) -> Result<void> {
                    receipt.change.drafts = true; // not to be told
                    if (const auto done = storage::updateClient(scope.connection, client); !done)
                        return done.error();
                    return Error{ErrorCode::inFuture, {}, {}};
                });
        };
    }

    QString nameOf(const domain::Client& client) const
    {
        return must(storage::loadClient(connection(), client.id)).name;
    }

    Result<acts::Receipt> perform(const std::vector<acts::Act>& acts)
    {
        m_refused.clear();
        return acts::performTogether(
            scope(), Kind::clientChanged, acts,
            [this, &acts] { return QString::number(acts.size() - m_refused.size()); }, m_refused);
    }

    int m_count = 0;
    std::vector<acts::Refusal> m_refused;
};

TEST_F(TogetherTest, IsOneActWithOneWayBack)
{
    const domain::Client first = added("北野");
    const domain::Client second = added("林");
    const acts::Receipt receipt = must(perform({renamed(first, "南野"), renamed(second, "森")}));
    EXPECT_EQ(receipt.detail, QStringLiteral("2"));
    EXPECT_EQ(receipt.change.clients, (std::vector{first.id, second.id}));
    EXPECT_TRUE(m_refused.empty());
    EXPECT_EQ(must(acts::lastAct(connection()))->id, receipt.id);
    EXPECT_EQ(nameOf(second), QStringLiteral("森"));
    must(acts::undo(scope(), receipt.id));
    EXPECT_EQ(nameOf(first), QStringLiteral("北野"));
    EXPECT_EQ(nameOf(second), QStringLiteral("林"));
}

TEST_F(TogetherTest, GoesOnAfterWhatIsRefused)
{
    const domain::Client first = added("北野");
    const domain::Client second = added("林");
    const acts::Receipt receipt =
        must(perform({renamedInVain(first), renamed(second, "森"), renamedInVain(second)}));
    EXPECT_EQ(nameOf(first), QStringLiteral("北野")); // nothing of it is left
    EXPECT_EQ(nameOf(second), QStringLiteral("森"));
    EXPECT_EQ(receipt.detail, QStringLiteral("1"));
    EXPECT_EQ(receipt.change.clients, std::vector{second.id});
    EXPECT_FALSE(receipt.change.drafts);
    ASSERT_EQ(m_refused.size(), 2U);
    EXPECT_EQ(m_refused[0].act, 0U);
    EXPECT_EQ(m_refused[1].act, 2U);
    EXPECT_EQ(m_refused[1].error.code, ErrorCode::inFuture);
    must(acts::undo(scope(), receipt.id));
    EXPECT_EQ(nameOf(second), QStringLiteral("林"));
}

TEST_F(TogetherTest, FailsWhenAllAreRefused)
{
    const domain::Client client = added("北野");
    const auto before = must(acts::lastAct(connection()));
    expectError(perform({renamedInVain(client), renamedInVain(client)}), ErrorCode::inFuture);
    EXPECT_EQ(nameOf(client), QStringLiteral("北野"));
    EXPECT_EQ(must(acts::lastAct(connection()))->id, before->id);
}

} // namespace
