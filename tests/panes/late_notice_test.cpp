// The dates that a late notice moves.
#include "base/ms.h"
#include "panes/rooms/late_notice.h"
#include "support/room_story.h"

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using domain::EventKind;

TEST(LateNoticeTest, NothingMovesBeforeANoticeIsLateAndItsStepsAddUp)
{
    const domain::RoomRules& rules = usualRules();
    const domain::Policy& policy = rules.usual;
    const auto story = [] {
        return Story()
            .then(EventKind::opened, "2026-11-01 10:00:00")
            .then(EventKind::sellerMessage, "2026-11-01 11:00:00");
    };
    const domain::RoomStatus stories[] = {
        story().status(),
        story().then(EventKind::handedOver, "2026-11-09 10:00:00").status(),
        story()
            .then(EventKind::handedOver, "2026-11-09 10:00:00")
            .then(EventKind::notice1, "2026-11-12 18:00:00", "2026-11-16 18:00:00")
            .status(),
        story().then(EventKind::clientMessage, "2026-11-02 10:00:00").status(),
    };
    int late = 0;
    for (const domain::RoomStatus& status : stories) {
        const domain::Ladder ladder = domain::ladderOf(status, policy, rules);
        const EventKind notice = ladder.notice1 != 0 ? EventKind::notice1 : EventKind::notice2;
        for (qint64 now = status.lastAt; now < status.lastAt + 20 * ms::day; now += 5 * ms::hour) {
            const auto moved = rooms::LateNotice::of(status, policy, rules, now);
            const qint64 close = ladder.runs
                ? domain::closePromisedBy(notice, now, status, policy, rules)
                : ladder.close;
            ASSERT_EQ(moved.has_value(), close > ladder.close) << (now - status.lastAt) / ms::hour;
            if (!moved) {
                continue;
            }
            ++late;
            EXPECT_EQ(moved->at(domain::DueKind::formalDelivery), close);
            EXPECT_EQ(moved->moves(domain::DueKind::notice2), notice == EventKind::notice1);
            EXPECT_FALSE(moved->moves(domain::DueKind::notice1));
            for (const domain::DueKind kind :
                 {domain::DueKind::notice2, domain::DueKind::askCancel}) {
                const std::vector<domain::Step> steps = moved->stepsTo(kind);
                EXPECT_EQ(steps.front().to, now);
                for (size_t i = 1; i < steps.size(); ++i) {
                    const auto result = domain::resultOf(steps[i], steps[i - 1].to);
                    EXPECT_EQ(result.value_or(steps[i].to), steps[i].to);
                }
            }
        }
    }
    EXPECT_GT(late, 50);
}

} // namespace

} // namespace choba::test
