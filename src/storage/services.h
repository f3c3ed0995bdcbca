// Services and the versions of their policies, in and out of the data file.
#pragma once

#include "domain/agenda.h"
#include "storage/sqlite.h"

namespace choba::storage {

Result<void> insertService(const Connection& connection, const domain::Service& service);
Result<void> updateService(const Connection& connection, const domain::Service& service);
// With its policies; the references of rooms are the caller's affair.
Result<void> deleteService(const Connection& connection, ServiceId id);
Result<void> insertPolicy(const Connection& connection, const domain::Policy& policy);

// Fails with notThere.
Result<domain::Service> loadService(const Connection& connection, ServiceId id);
// The version in force: the newest. None for a service without one.
Result<std::optional<domain::Policy>> policyInForce(const Connection& connection, ServiceId id);
// Fails with notThere.
Result<domain::Policy> loadPolicy(const Connection& connection, PolicyId id);
// The version that was in force at a time; before the first one that one. None for a service
// without any.
Result<std::optional<domain::Policy>> policyAt(const Connection& connection, ServiceId id,
                                               qint64 at);
Result<bool> isServiceInUse(const Connection& connection, ServiceId id);

// All, active ones first, then by title; with everything that is derived from their rooms.
Result<std::vector<domain::ServiceFacts>> loadServices(const Connection& connection);

} // namespace choba::storage
