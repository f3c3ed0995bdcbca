#include "panes/messages/room_letters.h"

#include "domain/agenda.h"

#include <algorithm>

namespace choba::messages {

namespace {

using domain::EventKind;
using writing::RoomLetter;

std::vector<domain::Due> duesOf(const RoomLetter& letter)
{
    std::vector<domain::Due> dues;
    domain::addDeadlines(letter.status, letter.policy, letter.room.wantsSpeed, letter.rules, dues);
    return dues;
}

} // namespace

std::vector<EventKind> letterSteps()
{
    std::vector<EventKind> steps;
    for (int kind = 0; kind < domain::dueKindCount; ++kind) {
        const auto step = domain::letterStep(static_cast<domain::DueKind>(kind));
        if (step && std::find(steps.begin(), steps.end(), *step) == steps.end()) {
            steps.push_back(*step);
        }
    }
    return steps;
}

std::optional<EventKind> stepOf(const QString& templateKey, const RoomLetter& letter)
{
    for (const domain::Due& due : duesOf(letter)) {
        if (due.letter != nullptr && templateKey == QLatin1String(due.letter)) {
            if (const auto step = domain::letterStep(due.kind)) {
                return step;
            }
        }
    }
    return {};
}

QString templateOf(EventKind step, const RoomLetter& letter)
{
    for (const domain::Due& due : duesOf(letter)) {
        if (due.letter != nullptr && domain::letterStep(due.kind) == step) {
            return QLatin1String(due.letter);
        }
    }
    return {};
}

std::optional<acts::TurnAfter> turnAfter(const QString& templateKey)
{
    constexpr QStringView ownWork[] = {u"work-start", u"round-received", u"own-mistake",
                                       u"reply-later"};
    constexpr QStringView questions[] = {u"hearing", u"send-back-reply", u"video-chat"};
    const auto isAmong = [&templateKey](const auto& keys) {
        return std::find(std::begin(keys), std::end(keys), templateKey) != std::end(keys);
    };
    if (isAmong(ownWork)) {
        return acts::TurnAfter::mine;
    }
    return isAmong(questions) ? std::optional(acts::TurnAfter::asWritten) : std::nullopt;
}

std::optional<StaleDate> staleDateOf(const RoomLetter& letter, const std::optional<qint64>& value,
                                     qint64 now)
{
    const bool isNotice = letter.step == EventKind::notice1 || letter.step == EventKind::notice2;
    if (!isNotice || !value) {
        return {};
    }
    const qint64 holds =
        domain::closePromisedBy(*letter.step, now, letter.status, letter.policy, letter.rules);
    // Notice 2 says 「明日」.
    const bool saysTomorrow = letter.step == EventKind::notice2;
    const bool isTomorrow = domain::dayOf(*value) == domain::dayOf(now) + 1;
    if (holds <= *value && (!saysTomorrow || isTomorrow)) {
        return {};
    }
    return StaleDate{*value, std::max(holds, *value)};
}

} // namespace choba::messages
