// Identifiers of stored things: 63-bit integers made of a time and randomness, so that they stay
// SQLite rowids, sort by time and merge between files without clashes. Strings in JSON.
#pragma once

#include <QtGlobal>

#include <compare>

namespace choba {

template<typename Tag>
struct Id {
    qint64 value = 0; // 0 = none

    bool isValid() const { return value > 0; }

    auto operator<=>(const Id&) const = default; // NOLINT(modernize-use-nullptr): not a pointer
};

using ActId = Id<struct ActTag>;
using ClientId = Id<struct ClientTag>;
using DraftId = Id<struct DraftTag>;
using MessageId = Id<struct MessageTag>;
using RefusalId = Id<struct RefusalTag>;
using LockId = Id<struct LockTag>;
using WordId = Id<struct WordTag>;
using TemplateVersionId = Id<struct TemplateVersionTag>;
using TemplateUseId = Id<struct TemplateUseTag>;
using RoomId = Id<struct RoomTag>;
using RoomEventId = Id<struct RoomEventTag>;
using ServiceId = Id<struct ServiceTag>;
using PolicyId = Id<struct PolicyTag>;

// A fresh value: the milliseconds of `utc` (clamped to 1970 … 2109) above 21 random bits.
qint64 newIdValue(qint64 utc);

template<typename IdType>
IdType newId(qint64 utc)
{
    return IdType{newIdValue(utc)};
}

} // namespace choba
