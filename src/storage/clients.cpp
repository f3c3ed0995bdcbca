#include "storage/clients.h"

#include "text/fold.h"

#include <algorithm>

namespace choba::storage {

namespace {

domain::Client clientOf(const Statement& row)
{
    domain::Client client;
    client.id = row.id<ClientId>(0);
    client.name = row.text(1);
    client.platformId = row.text(2);
    client.honorific = domain::honorificFromKey(row.text(3)).value_or(domain::Honorific::sama);
    client.profileUrl = row.text(4);
    client.conversationUrl = row.text(5);
    client.note = row.text(6);
    return client;
}

#define CLIENT_COLUMNS                                                                             \
    "client.id, client.name, client.platform_id, client.honorific, client.profile_url, "           \
    "client.conversation_url, client.note"

Result<std::vector<domain::Client>> clientsOf(Statement& rows)
{
    std::vector<domain::Client> clients;
    while (rows.next())
        clients.push_back(clientOf(rows));
    if (rows.failed())
        return rows.error();
    return clients;
}

void bindCard(Statement& statement, const domain::Client& client)
{
    statement.bind(1, client.id)
        .bind(2, client.name)
        .bind(3, client.platformId)
        .bind(4, domain::key(client.honorific).toString())
        .bind(5, client.profileUrl)
        .bind(6, client.conversationUrl)
        .bind(7, client.note)
        .bind(8, nameKey(client.name));
}

} // namespace

QString nameKey(const QString& name)
{
    std::u16string key = text::folded(name);
    std::erase_if(key, [](char16_t unit) { return QChar::isSpace(unit); });
    return QString::fromStdU16String(key);
}

Result<void> insertClient(const Connection& connection, const domain::Client& client, qint64 now)
{
    Statement statement(connection,
                        "INSERT INTO client (id, name, platform_id, honorific, profile_url, "
                        "conversation_url, note, name_key, created_at) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    bindCard(statement, client);
    return statement.bind(9, now).run();
}

Result<void> updateClient(const Connection& connection, const domain::Client& client)
{
    Statement statement(connection,
                        "UPDATE client SET name = ?2, platform_id = ?3, honorific = ?4, "
                        "profile_url = ?5, conversation_url = ?6, note = ?7, name_key = ?8 "
                        "WHERE id = ?1");
    bindCard(statement, client);
    return statement.run();
}

Result<void> deleteClient(const Connection& connection, ClientId id)
{
    return Statement(connection, "DELETE FROM client WHERE id = ?1").bind(1, id).run();
}

Result<domain::Client> loadClient(const Connection& connection, ClientId id)
{
    Statement row(connection, "SELECT " CLIENT_COLUMNS " FROM client WHERE id = ?1");
    if (row.bind(1, id).next())
        return clientOf(row);
    if (row.failed())
        return row.error();
    return Error{ErrorCode::notThere, {}, QStringLiteral("client")};
}

Result<std::vector<domain::Client>> findClients(const Connection& connection, const QString& words,
                                                int limit)
{
    const QString plain = words.trimmed();
    if (plain.isEmpty()) {
        Statement rows(connection,
                       "SELECT " CLIENT_COLUMNS " FROM conversation "
                       "JOIN client ON client.id = conversation.client "
                       "ORDER BY conversation.last_at DESC, conversation.client DESC LIMIT ?1");
        rows.bind(1, qint64(limit));
        return clientsOf(rows);
    }
    // A key may be empty (a name of nothing but invisible characters), and everything holds that.
    Statement rows(
        connection,
        "SELECT " CLIENT_COLUMNS " FROM client "
        "LEFT JOIN conversation ON conversation.client = client.id "
        "WHERE (?1 <> '' AND instr(name_key, ?1) > 0) OR instr(lower(platform_id), lower(?2)) > 0 "
        "ORDER BY NOT ((?1 <> '' AND instr(name_key, ?1) = 1) "
        "              OR instr(lower(platform_id), lower(?2)) = 1), "
        "         conversation.last_at DESC, client.id DESC LIMIT ?3");
    rows.bind(1, nameKey(plain)).bind(2, plain).bind(3, qint64(limit));
    return clientsOf(rows);
}

Result<std::vector<domain::Client>> namesakes(const Connection& connection,
                                              const domain::Client& client)
{
    Statement rows(connection,
                   "SELECT " CLIENT_COLUMNS " FROM client WHERE id <> ?1 "
                   "AND ((name_key <> '' AND name_key = ?2) "
                   "     OR (platform_id <> '' AND platform_id = ?3)) ORDER BY id");
    rows.bind(1, client.id).bind(2, nameKey(client.name)).bind(3, client.platformId);
    return clientsOf(rows);
}

Result<std::vector<ClientName>> loadClientNames(const Connection& connection)
{
    Statement rows(connection,
                   "SELECT id, name, profile_url, conversation_url FROM client "
                   "WHERE name <> '' OR profile_url <> '' OR conversation_url <> '' ORDER BY id");
    std::vector<ClientName> names;
    while (rows.next())
        names.push_back({rows.id<ClientId>(0), rows.text(1), rows.text(2), rows.text(3)});
    if (rows.failed())
        return rows.error();
    return names;
}

} // namespace choba::storage
