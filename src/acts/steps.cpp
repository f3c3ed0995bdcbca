#include "acts/steps.h"

#include "storage/clients.h"
#include "storage/drafts.h"
#include "storage/fresh_id.h"
#include "storage/templates.h"

namespace choba::acts {

Result<domain::Client> nameInto(Receipt& receipt, const storage::Connection& connection,
                                ClientId id)
{
    Result<domain::Client> client = storage::loadClient(connection, id);
    if (client) {
        receipt.detail = domain::addressedName(*client);
        receipt.change.clients.push_back(id);
    }
    return client;
}

Result<void> noteUses(Receipt& receipt, const storage::Connection& connection, ClientId client)
{
    const Result<bool> used = storage::hasUses(connection, client);
    if (!used)
        return used.error();
    receipt.change.templates = receipt.change.templates || *used;
    return {};
}

MessageId freshMessageId(const Scope& scope)
{
    return MessageId{
        storage::freshIdValue(scope.connection, "SELECT 1 FROM message WHERE id = ?1", scope.now)};
}

Work keepingText(const Scope& scope, const domain::KeptDraft& draft)
{
    return [&scope, &draft](Receipt& receipt) {
        receipt.change.drafts = true;
        return storage::saveDraftText(scope.connection, draft);
    };
}

} // namespace choba::acts
