#include "support/room_history.h"

#include "base/clock.h"
#include "base/file.h"
#include "base/ms.h"
#include "rules/business_calendar.h"
#include "rules/rule_pack.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace choba::test {

namespace {

using domain::EventKind;

std::optional<qint64> valueFor(EventKind kind, qint64 at)
{
    switch (kind) {
    case EventKind::promised:
    case EventKind::deliveryDate:
        return domain::startOfDay(domain::dayOf(at) + 2);
    case EventKind::notice1:
    case EventKind::notice2:
        return at + 3 * ms::day;
    case EventKind::ratedByClient:
        return 5;
    default:
        return std::nullopt;
    }
}

} // namespace

qint64 japan(const char* moment)
{
    QString text = QString::fromLatin1(moment).replace(u' ', u'T');
    if (text.count(u':') == 1)
        text += QStringLiteral(":00");
    const QDateTime time = QDateTime::fromString(text + QStringLiteral("+09:00"), Qt::ISODate);
    EXPECT_TRUE(time.isValid()) << moment;
    return time.toMSecsSinceEpoch();
}

QString shown(qint64 utc)
{
    return inJapan(utc).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

std::vector<domain::RoomEvent> history(const QByteArray& kinds, qint64 start)
{
    std::vector<domain::RoomEvent> events;
    qint64 at = start;
    for (const QString& word : QString::fromLatin1(kinds).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(u':');
        const std::optional<EventKind> kind = domain::eventKindFromKey(parts.first());
        EXPECT_TRUE(kind) << qPrintable(word);
        domain::RoomEvent event;
        event.id = RoomEventId{static_cast<qint64>(events.size()) + 1};
        event.kind = kind.value_or(EventKind::note);
        event.at = at;
        event.value = valueFor(event.kind, at);
        event.by = domain::sideFromKey(parts.last()).value_or(domain::Side::seller);
        events.push_back(event);
        at += ms::hour;
    }
    return events;
}

std::vector<domain::RoomEvent> history(const QByteArray& kinds)
{
    return history(kinds, japan("2026-11-02 10:00"));
}

domain::RoomStatus statusAfter(const QByteArray& kinds)
{
    return domain::fold(history(kinds));
}

domain::RoomRules shippedRules(QDate day, const char* overrides)
{
    const auto bytes = readFile(QStringLiteral(":/rules/coconala.json"));
    EXPECT_TRUE(bytes);
    auto pack = rules::RulePack::parse(*bytes, QStringLiteral("coconala.json"));
    EXPECT_TRUE(pack);
    const QByteArray over =
        QByteArray(R"({"format": "choba-rules-override", "version": 1, "overrides": [)") + overrides
        + "]}";
    EXPECT_TRUE(pack->override(over, QStringLiteral("o")));
    EXPECT_TRUE(pack->problems().empty());
    return domain::RoomRules::of(*pack, rules::BusinessCalendar::fromRules(*pack, day), day);
}

} // namespace choba::test
