// Steps that several acts share.
#pragma once

#include "acts/act.h"
#include "domain/client.h"
#include "domain/draft.h"

namespace choba::acts {

// Makes a client the one the act is about. Fails with notThere.
Result<domain::Client> nameInto(Receipt& receipt, const storage::Connection& connection,
                                ClientId id);

// The counts of templates follow from what became of the letters to a client.
Result<void> noteUses(Receipt& receipt, const storage::Connection& connection, ClientId client);

// What an act on a draft does first. Both outlive the answer.
Work keepingText(const Scope& scope, const domain::KeptDraft& draft);

MessageId freshMessageId(const Scope& scope);

} // namespace choba::acts
