// Reading stretches of a history, and finding a search's match in a message.
#pragma once

#include "panes/messages/message_text.h"
#include "storage/messages.h"
#include "storage/search.h"

namespace choba::messages {

constexpr int historyPage = 50;

struct Stretch {
    std::vector<domain::Message> messages; // oldest first
    bool more = false; // there are older ones
};

storage::HistoryPlace placeOf(const domain::Message& message);

// A page before `before` (nothing = the newest).
Result<Stretch> readStretch(const storage::Connection& connection, ClientId client,
                            const std::optional<storage::HistoryPlace>& before, int limit);

// The match of a hit and every other place of the message with the same characters; the match
// first. Empty when it is not there any more.
std::vector<TextMark> marksOf(const storage::SearchHit& hit, const domain::Message& message);

} // namespace choba::messages
