#include "acts/together.h"

namespace choba::acts {

Result<Receipt> performTogether(const Scope& scope, Kind kind, const std::vector<Act>& acts,
                                const std::function<QString()>& detail,
                                std::vector<Refusal>& refused)
{
    return perform(scope, kind, [&](Receipt& receipt) -> Result<void> {
        const Scope part{scope.connection, scope.now, &receipt};
        for (size_t i = 0; i < acts.size(); ++i) {
            if (const Result<Receipt> done = acts[i](part); !done)
                refused.push_back({i, done.error()});
        }
        if (refused.size() == acts.size() && !refused.empty())
            return refused.front().error;
        receipt.detail = detail();
        return {};
    });
}

} // namespace choba::acts
