// What the form holds: a service and the policy it shall have. Of a policy only what a person sets
// counts; which version it is, is the data file's affair.
#pragma once

#include "domain/agenda.h"

namespace choba::services {

struct ServiceInput {
    domain::Service service;
    domain::Policy policy; // without id, service and time

    bool operator==(const ServiceInput&) const = default;
};

// The version in force; `usual` for a service that has none.
ServiceInput inputOf(const domain::ServiceFacts& facts, const domain::Policy& usual);

// Nothing when it can be saved.
std::optional<Error> problemOf(const ServiceInput& input);

} // namespace choba::services
