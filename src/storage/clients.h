// Clients in and out of the data file.
#pragma once

#include "domain/client.h"
#include "storage/sqlite.h"

#include <vector>

namespace choba::storage {

// Names are compared by this: kana, width and case are one, spaces are none.
QString nameKey(const QString& name);

Result<void> insertClient(const Connection& connection, const domain::Client& client, qint64 now);
Result<void> updateClient(const Connection& connection, const domain::Client& client);
Result<void> deleteClient(const Connection& connection, ClientId id);

// Fails with notThere.
Result<domain::Client> loadClient(const Connection& connection, ClientId id);

// Clients whose name or platform id holds `words` (folded), those that begin with it first, then by
// the latest message; all when it is empty.
Result<std::vector<domain::Client>> findClients(const Connection& connection, const QString& words,
                                                int limit);

// Others that are called the same (after folding), or have the same platform id.
Result<std::vector<domain::Client>> namesakes(const Connection& connection,
                                              const domain::Client& client);

struct ClientName {
    ClientId id;
    QString name;
    QString profileUrl;
    QString conversationUrl;

    bool operator==(const ClientName&) const = default;
};

// Every client with a name or a link, for the comparison of names in a text.
Result<std::vector<ClientName>> loadClientNames(const Connection& connection);

} // namespace choba::storage
