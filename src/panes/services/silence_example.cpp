#include "panes/services/silence_example.h"

#include "base/clock.h"
#include "base/ms.h"
#include "widgets/moments.h"

#include <QCoreApplication>

namespace choba::services {

namespace {

constexpr qint64 lastMessage = 21 * ms::hour + 10 * ms::minute; // of the day: an evening

} // namespace

std::optional<SilenceExample> exampleOf(const domain::Policy& policy,
                                        const domain::RoomRules& rules, qint64 now)
{
    if (domain::problemOf(policy)) {
        return {};
    }
    SilenceExample example;
    example.sentAt = domain::startOfDay(domain::dayOf(now)) + lastMessage;
    domain::RoomStatus status;
    status.state = domain::RoomState::handedOver;
    status.turn = domain::Turn::theirs;
    status.openedAt = example.sentAt - 2 * ms::day;
    status.firstSellerAt = status.openedAt;
    status.lastClientAt = example.sentAt - ms::day;
    status.lastSellerAt = example.sentAt;
    status.turnSince = example.sentAt;
    status.anchor = example.sentAt;
    status.handedOverAt = status.lastClientAt;
    status.lastAt = example.sentAt;
    const domain::Ladder ladder = domain::ladderOf(status, policy, rules);
    if (!ladder.runs) {
        return {};
    }
    example.notice1 = ladder.notice1;
    example.notice2 = ladder.notice2;
    example.close = ladder.close;
    example.steps = domain::ladderSteps(domain::DueKind::formalDelivery, status, policy, rules);
    return example;
}

QString exampleWords(const SilenceExample& example, qint64 now)
{
    const auto moment = [now](qint64 at) { return widgets::fullMoment(at, now); };
    return QCoreApplication::translate("services",
                                       "Example: the last message goes out today at %1. First "
                                       "notice %2, second notice %3, close %4.")
        .arg(inJapan(example.sentAt).toString(QStringLiteral("H:mm")), moment(example.notice1),
             moment(example.notice2), moment(example.close));
}

} // namespace choba::services
