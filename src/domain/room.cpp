#include "domain/room.h"

#include "base/keys.h"
#include "domain/client.h"
#include "domain/service.h"

#include <algorithm>

namespace choba::domain {

namespace {

constexpr std::array<QStringView, roomStateCount> stateKeys = {
    u"inquiry",   u"proposed", u"declined",     u"open",      u"handed-over", u"awaiting-approval",
    u"sent-back", u"accepted", u"cancel-asked", u"cancelled", u"closed",      u"done",
};
static_assert(static_cast<int>(RoomState::done) + 1 == roomStateCount);

} // namespace

QStringView key(RoomState state)
{
    return keyOf(stateKeys, state);
}

std::optional<RoomState> roomStateFromKey(QStringView key)
{
    return fromKey<RoomState>(stateKeys, key);
}

bool isBeforeSale(RoomState state)
{
    return state == RoomState::inquiry || state == RoomState::proposed;
}

bool isWork(RoomState state)
{
    return state == RoomState::open || state == RoomState::handedOver
        || state == RoomState::sentBack;
}

bool isOver(RoomState state)
{
    return state == RoomState::declined || state == RoomState::cancelled
        || state == RoomState::closed || state == RoomState::done;
}

RoomStatus fold(std::vector<RoomEvent> events)
{
    std::sort(events.begin(), events.end(), comesBefore);
    RoomStatus status;
    for (const RoomEvent& event : events)
        apply(status, event);
    return status;
}

std::optional<Error> problemOf(const Room& room)
{
    constexpr qsizetype mostDigits = 18;
    const QString digits = room.number.trimmed();
    const bool isNumber = digits.size() <= mostDigits
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (room.title.trimmed().size() > longestTitle)
        return Error{ErrorCode::nameTooLong, QStringLiteral("title"),
                     QString::number(longestTitle)};
    if (room.note.trimmed().size() > longestNote)
        return Error{ErrorCode::noteTooLong, QStringLiteral("note"), QString::number(longestNote)};
    if (!isNumber)
        return Error{ErrorCode::outOfRange, QStringLiteral("number"),
                     QStringLiteral("0–%1").arg(QString(mostDigits, u'9'))};
    if (room.gross && (*room.gross < 0 || *room.gross > highestPrice))
        return Error{ErrorCode::outOfRange, QStringLiteral("gross"),
                     QStringLiteral("0–%1").arg(highestPrice)};
    return std::nullopt;
}

} // namespace choba::domain
