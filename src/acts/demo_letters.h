// A year of an invented business, made up from the texts: the same for the same time.
#pragma once

#include "acts/demo_texts.h"
#include "domain/draft.h"
#include "domain/message.h"
#include "domain/room.h"
#include "domain/service.h"
#include "domain/trouble.h"

namespace choba::acts::demo {

struct DatedClient {
    domain::Client client;
    qint64 createdAt = 0; // UTC milliseconds
};

struct Business {
    std::vector<DatedClient> clients;
    std::vector<domain::Message> messages; // by client, then by time
    std::vector<domain::KeptDraft> drafts;
    std::vector<domain::Service> services;
    std::vector<domain::Policy> policies; // one for each service
    std::vector<domain::Room> rooms;
    std::vector<std::pair<RoomId, domain::RoomEvent>> events;
    std::vector<domain::OwnWord> words;
    domain::Refusal refusal;
    domain::Lock lock; // over
};

// `now` in UTC milliseconds.
Business invent(const Texts& texts, qint64 now);

} // namespace choba::acts::demo
