// What the rules and word lists have to say to the user: entries left out, values that changed.
#pragma once

#include <functional>

namespace choba::widgets {
class KnowledgeSource;
}

namespace choba::shell {

class PaneHost;

// `showRules` opens the list of rules. All three outlive each other's signals.
void tellAbout(widgets::KnowledgeSource& knowledge, PaneHost& host,
               const std::function<void()>& showRules);

} // namespace choba::shell
