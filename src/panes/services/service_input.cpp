#include "panes/services/service_input.h"

namespace choba::services {

ServiceInput inputOf(const domain::ServiceFacts& facts, const domain::Policy& usual)
{
    ServiceInput input{facts.service, facts.policies.empty() ? usual : facts.policies.back()};
    input.policy.id = {};
    input.policy.service = {};
    input.policy.since = 0;
    return input;
}

std::optional<Error> problemOf(const ServiceInput& input)
{
    const std::optional<Error> problem = domain::problemOf(input.service);
    return problem ? problem : domain::problemOf(input.policy);
}

} // namespace choba::services
