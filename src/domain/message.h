// What was said between the seller and a client. A message is one letter; its parts are what was
// sent to the site one after another.
#pragma once

#include "base/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace choba::domain {

enum class Direction : quint8 { in, out }; // from the client, to the client

// Keys: in, out.
QStringView key(Direction direction);
std::optional<Direction> directionFromKey(QStringView key);

// Who must act next: mine after a message from the client (unless it needs no answer), theirs
// after one to the client.
enum class Turn : quint8 { none, mine, theirs };

// Keys: none, mine, theirs.
QStringView key(Turn turn);
std::optional<Turn> turnFromKey(QStringView key);

struct MessagePart {
    qint64 at = 0; // UTC milliseconds
    QString text;

    bool operator==(const MessagePart&) const = default;
};

struct Message {
    MessageId id;
    ClientId client;
    std::optional<RoomId> room; // the talk room or inquiry it belongs to
    QString channel; // id in the rule pack
    Direction direction = Direction::out;
    qint64 at = 0; // of the first part, UTC milliseconds
    qint64 ordinal = 0; // order among messages of the same time
    std::optional<qint64> openedAt; // 開封済み; outgoing only
    bool settled = false; // needs no answer; incoming only
    std::vector<MessagePart> parts; // in the order they were sent; at least one

    bool operator==(const Message&) const = default;
};

// The parts joined by an empty line.
QString wholeText(const Message& message);

} // namespace choba::domain
