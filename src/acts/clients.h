// Acts on clients.
#pragma once

#include "acts/act.h"
#include "domain/client.h"

namespace choba::acts {

// Fails with the problems of domain::problemOf. The id of `client` is set by the caller (newId).
Result<Receipt> addClient(const Scope& scope, const domain::Client& client);
Result<Receipt> changeClient(const Scope& scope, const domain::Client& client);
// Fails with clientHasMessages when anything was ever said or is being written.
Result<Receipt> removeClient(const Scope& scope, ClientId id);
// Everything of `from` becomes `into`'s, and `from` is gone: what was said, and of the card what
// `into`'s lacks; notes are joined. Fails with draftThere when both have a draft, with noteTooLong
// when the notes do not fit together.
Result<Receipt> mergeClients(const Scope& scope, ClientId from, ClientId into);

} // namespace choba::acts
