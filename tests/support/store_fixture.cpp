#include "support/store_fixture.h"

#include "acts/clients.h"
#include "storage/fact_tables.h"
#include "storage/messages.h"

namespace choba::testing {

void OpenStore::SetUp()
{
    Result<storage::Database> database = open(path());
    ASSERT_TRUE(database) << qPrintable(database.error().detail);
    m_database.emplace(std::move(*database));
}

acts::Scope OpenStore::scope()
{
    m_clock += 1000;
    return scopeAt(m_clock);
}

domain::Client OpenStore::addClient(const QString& name)
{
    domain::Client client;
    client.id = newId<ClientId>(m_clock);
    client.name = name;
    must(acts::addClient(scope(), client));
    return client;
}

domain::Message OpenStore::addMessage(ClientId client, const QString& text, int minutes,
                                      domain::Direction direction)
{
    domain::Message message;
    message.at = now + minutes * 60'000LL;
    message.id = newId<MessageId>(message.at);
    message.client = client;
    message.channel = QStringLiteral("dm");
    message.direction = direction;
    message.parts = {{message.at, text}};
    must(storage::insertMessage(connection(), message));
    return message;
}

domain::KeptDraft OpenStore::draftOf(const QString& text, std::optional<ClientId> client)
{
    domain::KeptDraft kept;
    kept.id = newId<DraftId>(now);
    kept.client = client;
    kept.draft.text = text;
    kept.draft.channel = QStringLiteral("dm");
    kept.savedAt = now;
    return kept;
}

text::Part OpenStore::part(qsizetype start, qsizetype end, text::Cut cut)
{
    return {start, end, {}, end - start, cut};
}

QStringList OpenStore::contents() const
{
    std::vector<const char*> tables = {"conversation", "search_document", "room_summary",
                                       "room_stale", "act"};
    for (const storage::FactTable& table : storage::factTables())
        tables.push_back(table.name);
    QStringList rows;
    for (const char* table : tables) {
        QStringList columns;
        const QByteArray info = QByteArray("SELECT name FROM pragma_table_info('") + table + "')";
        storage::Statement names(connection(), info.constData());
        while (names.next())
            columns.append(u"quote(\"" + names.text(0) + u"\")");
        const QByteArray all = "SELECT " + columns.join(QStringLiteral(" || ',' || ")).toUtf8()
            + " FROM " + table + " ORDER BY 1";
        storage::Statement contents(connection(), all.constData());
        while (contents.next())
            rows.append(QString::fromLatin1(table) + u": " + contents.text(0));
        EXPECT_FALSE(contents.failed());
    }
    return rows;
}

} // namespace choba::testing
