#include "acts/services.h"

#include "storage/due_marks.h"
#include "storage/fresh_id.h"
#include "storage/services.h"

#include <algorithm>

namespace choba::acts {

namespace {

domain::Service trimmed(domain::Service service)
{
    service.title = service.title.trimmed();
    service.item = service.item.trimmed();
    service.number = service.number.trimmed();
    return service;
}

// In force from now on, but after the version before it, whatever the clock says.
Result<void> addPolicy(const Scope& scope, domain::Policy policy, ServiceId service,
                       const std::optional<domain::Policy>& before = {})
{
    policy.id = PolicyId{
        storage::freshIdValue(scope.connection, "SELECT 1 FROM policy WHERE id = ?1", scope.now)};
    policy.service = service;
    policy.since = before ? std::max(scope.now, before->since + 1) : scope.now;
    return storage::insertPolicy(scope.connection, policy);
}

// The same but for which version it is.
bool isSame(domain::Policy a, const domain::Policy& b)
{
    a.id = b.id;
    a.service = b.service;
    a.since = b.since;
    return a == b;
}

std::optional<Error> problemOf(const domain::Service& service, const domain::Policy& policy)
{
    if (std::optional<Error> problem = domain::problemOf(service))
        return problem;
    return domain::problemOf(policy);
}

} // namespace

Result<Receipt> addService(const Scope& scope, const domain::Service& service,
                           const domain::Policy& policy)
{
    domain::Service added = trimmed(service);
    if (const std::optional<Error> problem = problemOf(added, policy))
        return *problem;
    added.createdAt = scope.now;
    return perform(scope, Kind::serviceAdded, [&](Receipt& receipt) -> Result<void> {
        receipt.detail = added.title;
        receipt.change.services = true;
        const Result<void> inserted = storage::insertService(scope.connection, added);
        return inserted ? addPolicy(scope, policy, added.id) : inserted;
    });
}

Result<Receipt> changeService(const Scope& scope, const domain::Service& service,
                              const domain::Policy& policy)
{
    domain::Service changed = trimmed(service);
    if (const std::optional<Error> problem = problemOf(changed, policy))
        return *problem;
    return perform(scope, Kind::serviceChanged, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::Service> former = storage::loadService(scope.connection, changed.id);
        if (!former)
            return former.error();
        changed.createdAt = former->createdAt;
        receipt.detail = changed.title;
        receipt.change.services = true;
        if (const auto updated = storage::updateService(scope.connection, changed); !updated)
            return updated;
        const auto inForce = storage::policyInForce(scope.connection, changed.id);
        if (!inForce)
            return inForce.error();
        if (*inForce && isSame(policy, **inForce))
            return {};
        return addPolicy(scope, policy, changed.id, *inForce);
    });
}

Result<Receipt> removeService(const Scope& scope, ServiceId id)
{
    return perform(scope, Kind::serviceRemoved, [&](Receipt& receipt) -> Result<void> {
        const Result<domain::Service> service = storage::loadService(scope.connection, id);
        if (!service)
            return service.error();
        const Result<bool> used = storage::isServiceInUse(scope.connection, id);
        if (!used)
            return used.error();
        if (*used)
            return Error{ErrorCode::serviceInUse, {}, service->title};
        receipt.detail = service->title;
        receipt.change.services = true;
        const Result<void> forgotten =
            storage::deleteMarks(scope.connection, {domain::SubjectKind::service, id.value});
        return forgotten ? storage::deleteService(scope.connection, id) : forgotten;
    });
}

Result<Receipt> reviewService(const Scope& scope, ServiceId id)
{
    return perform(scope, Kind::serviceReviewed, [&](Receipt& receipt) -> Result<void> {
        Result<domain::Service> service = storage::loadService(scope.connection, id);
        if (!service)
            return service.error();
        receipt.detail = service->title;
        receipt.change.services = true;
        service->reviewedAt = scope.now;
        return storage::updateService(scope.connection, *service);
    });
}

} // namespace choba::acts
