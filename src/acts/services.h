// Acts on services.
#pragma once

#include "acts/act.h"
#include "domain/service.h"

namespace choba::acts {

// With the first version of its policy. Ids are set by the caller (newId). Fails with the problems
// of domain::problemOf.
Result<Receipt> addService(const Scope& scope, const domain::Service& service,
                           const domain::Policy& policy);
// A policy that differs from the one in force becomes a new version, beginning now; rooms keep
// theirs. The policy's id, service and time are not looked at.
Result<Receipt> changeService(const Scope& scope, const domain::Service& service,
                              const domain::Policy& policy);
// Fails with serviceInUse when rooms belong to it: it can be switched off instead.
Result<Receipt> removeService(const Scope& scope, ServiceId id);
// The listing was looked at again.
Result<Receipt> reviewService(const Scope& scope, ServiceId id);

} // namespace choba::acts
