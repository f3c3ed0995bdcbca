// Letters and the steps of a room they are.
#pragma once

#include "acts/rooms.h"
#include "writing/room_values.h"

namespace choba::messages {

// Steps that letters are written for.
std::vector<domain::EventKind> letterSteps();

// What a letter made of this template is in its room: it is the template that a clock of the room
// asks for. Nothing for an ordinary message.
std::optional<domain::EventKind> stepOf(const QString& templateKey,
                                        const writing::RoomLetter& letter);
// The template that a clock of the room asks for with this step; empty when none does.
QString templateOf(domain::EventKind step, const writing::RoomLetter& letter);

// Whose turn it is after a letter of this template: the seller's when it announces their own work,
// the client's when it asks them for something. Nothing where the room has to tell.
std::optional<acts::TurnAfter> turnAfter(const QString& templateKey);

// Does the letter name a date that no longer holds when it goes out at `now`? `value` is what it
// names (KeptDraft::stepValue).
struct StaleDate {
    qint64 named = 0; // UTC milliseconds
    qint64 holds = 0; // the close that a notice sent now promises
};

std::optional<StaleDate> staleDateOf(const writing::RoomLetter& letter,
                                     const std::optional<qint64>& value, qint64 now);

} // namespace choba::messages
