#include "storage/services.h"

#include "base/ms.h"

#include <QHash>

#include <limits>

namespace choba::storage {

namespace {

#define SERVICE_COLUMNS                                                                            \
    "id, title, item, number, price, revision_price, video, active, review_months, reviewed_at, "  \
    "note, created_at"

domain::Service serviceOf(const Statement& row)
{
    domain::Service service;
    service.id = row.id<ServiceId>(0);
    service.title = row.text(1);
    service.item = row.text(2);
    service.number = row.text(3);
    service.price = row.integer(4);
    service.revisionPrice = row.integer(5);
    service.isVideo = row.integer(6) != 0;
    service.active = row.integer(7) != 0;
    service.reviewMonths = static_cast<int>(row.integer(8));
    service.reviewedAt = row.optionalInteger(9);
    service.note = row.text(10);
    service.createdAt = row.integer(11);
    return service;
}

Result<void> writeService(Statement& statement, const domain::Service& service)
{
    return statement.bind(1, service.id)
        .bind(2, service.title)
        .bind(3, service.item)
        .bind(4, service.number)
        .bind(5, service.price)
        .bind(6, service.revisionPrice)
        .bind(7, qint64(service.isVideo))
        .bind(8, qint64(service.active))
        .bind(9, qint64(service.reviewMonths))
        .bind(10, service.reviewedAt)
        .bind(11, service.note)
        .bind(12, service.createdAt)
        .run();
}

#define POLICY_COLUMNS                                                                             \
    "id, service, since, allowance, rounds, silence_days, day_kind, notice_lead, close_hour, "     \
    "restart, support_days, delivery_days, draft_days, accepts_estimates, video_chat, "            \
    "paid_acceptance"

domain::Policy policyIn(const Statement& row)
{
    const auto number = [&row](int column) { return static_cast<int>(row.integer(column)); };
    const auto flag = [&row](int column) { return row.integer(column) != 0; };
    domain::Policy policy;
    policy.id = row.id<PolicyId>(0);
    policy.service = row.id<ServiceId>(1);
    policy.since = row.integer(2);
    policy.allowance = domain::allowanceFromKey(row.text(3)).value_or(policy.allowance);
    policy.rounds = number(4);
    policy.silenceDays = number(5);
    policy.dayKind = domain::dayKindFromKey(row.text(6)).value_or(policy.dayKind);
    policy.noticeLead = number(7);
    policy.closeHour = number(8);
    policy.restart = domain::restartFromKey(row.text(9)).value_or(policy.restart);
    policy.supportDays = number(10);
    policy.deliveryDays = number(11);
    policy.draftDays = number(12);
    policy.acceptsEstimates = flag(13);
    policy.videoChat = flag(14);
    policy.paidAcceptance = flag(15);
    return policy;
}

using Places = QHash<qint64, std::size_t>; // of services, by id

Result<void> addPolicies(const Connection& connection, const Places& places,
                         std::vector<domain::ServiceFacts>& services)
{
    Statement rows(connection, "SELECT " POLICY_COLUMNS " FROM policy ORDER BY service, since, id");
    while (rows.next()) {
        const domain::Policy policy = policyIn(rows);
        if (const auto place = places.find(policy.service.value); place != places.end())
            services[*place].policies.push_back(policy);
    }
    if (rows.failed())
        return rows.error();
    return {};
}

// How a room ended is its state and its stars: one row for each such pair of a service is enough.
Result<void> addRecords(const Connection& connection, const Places& places,
                        std::vector<domain::ServiceFacts>& services)
{
    Statement rows(connection,
                   "SELECT service, state, stars, max(ended_at), sum(opened_at > 0), "
                   "sum(iif(opened_at > 0, max(0, (ended_at - opened_at + ?1 - 1) / ?1), 0)) "
                   "FROM room_summary WHERE service IS NOT NULL AND ended_at > 0 "
                   "GROUP BY service, state, stars");
    rows.bind(1, ms::day);
    // Ratings are hidden until both are in: a bad one may come long after the end.
    Statement rated(connection,
                    "SELECT coalesce(max(room_event.at), 0) FROM room_summary "
                    "JOIN room_event ON room_event.room = room_summary.room "
                    "AND room_event.kind = 'rated-by-client' "
                    "WHERE service = ?1 AND state = ?2 AND stars = ?3 AND ended_at > 0");
    while (rows.next()) {
        const auto place = places.find(rows.integer(0));
        if (place == places.end())
            continue;
        domain::ServiceFacts& facts = services[*place];
        domain::RoomStatus ended;
        ended.state = domain::roomStateFromKey(rows.text(1)).value_or(domain::RoomState::done);
        ended.stars = rows.integer(2);
        ended.clientRated = ended.stars > 0;
        ended.endedAt = rows.integer(3);
        if (domain::endedBadly(ended)) {
            facts.lastBadEnd = qMax(facts.lastBadEnd, ended.endedAt);
            rated.bind(1, rows.integer(0)).bind(2, rows.text(1)).bind(3, rows.integer(2));
            if (ended.clientRated && rated.next())
                facts.lastBadEnd = qMax(facts.lastBadEnd, rated.integer(0));
            if (rated.failed())
                return rated.error();
            rated.reset();
        }
        facts.endedRooms += rows.integer(4);
        facts.openDays += rows.integer(5);
    }
    if (rows.failed())
        return rows.error();
    return {};
}

} // namespace

Result<void> insertService(const Connection& connection, const domain::Service& service)
{
    Statement statement(connection,
                        "INSERT INTO service (" SERVICE_COLUMNS ") "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    return writeService(statement, service);
}

Result<void> updateService(const Connection& connection, const domain::Service& service)
{
    Statement statement(connection,
                        "UPDATE service SET title = ?2, item = ?3, number = ?4, price = ?5, "
                        "revision_price = ?6, video = ?7, active = ?8, review_months = ?9, "
                        "reviewed_at = ?10, note = ?11, created_at = ?12 WHERE id = ?1");
    return writeService(statement, service);
}

Result<void> deleteService(const Connection& connection, ServiceId id)
{
    Statement policies(connection, "DELETE FROM policy WHERE service = ?1");
    if (const Result<void> deleted = policies.bind(1, id).run(); !deleted)
        return deleted;
    return Statement(connection, "DELETE FROM service WHERE id = ?1").bind(1, id).run();
}

Result<void> insertPolicy(const Connection& connection, const domain::Policy& policy)
{
    Statement statement(connection,
                        "INSERT INTO policy (" POLICY_COLUMNS ") VALUES "
                        "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
    return statement.bind(1, policy.id)
        .bind(2, policy.service)
        .bind(3, policy.since)
        .bind(4, domain::key(policy.allowance).toString())
        .bind(5, qint64(policy.rounds))
        .bind(6, qint64(policy.silenceDays))
        .bind(7, domain::key(policy.dayKind).toString())
        .bind(8, qint64(policy.noticeLead))
        .bind(9, qint64(policy.closeHour))
        .bind(10, domain::key(policy.restart).toString())
        .bind(11, qint64(policy.supportDays))
        .bind(12, qint64(policy.deliveryDays))
        .bind(13, qint64(policy.draftDays))
        .bind(14, qint64(policy.acceptsEstimates))
        .bind(15, qint64(policy.videoChat))
        .bind(16, qint64(policy.paidAcceptance))
        .run();
}

Result<domain::Service> loadService(const Connection& connection, ServiceId id)
{
    Statement row(connection, "SELECT " SERVICE_COLUMNS " FROM service WHERE id = ?1");
    if (row.bind(1, id).next())
        return serviceOf(row);
    if (row.failed())
        return row.error();
    return Error{ErrorCode::notThere, {}, QStringLiteral("service")};
}

Result<std::optional<domain::Policy>> policyInForce(const Connection& connection, ServiceId id)
{
    return policyAt(connection, id, std::numeric_limits<qint64>::max());
}

Result<domain::Policy> loadPolicy(const Connection& connection, PolicyId id)
{
    Statement row(connection, "SELECT " POLICY_COLUMNS " FROM policy WHERE id = ?1");
    if (row.bind(1, id).next())
        return policyIn(row);
    if (row.failed())
        return row.error();
    return Error{ErrorCode::notThere, {}, QStringLiteral("policy")};
}

Result<std::optional<domain::Policy>> policyAt(const Connection& connection, ServiceId id,
                                               qint64 at)
{
    std::optional<domain::Policy> policy;
    for (const char* sql : {"SELECT " POLICY_COLUMNS " FROM policy WHERE service = ?1 "
                            "AND since <= ?2 ORDER BY since DESC, id DESC LIMIT 1",
                            "SELECT " POLICY_COLUMNS " FROM policy WHERE service = ?1 "
                            "AND since > ?2 ORDER BY since, id LIMIT 1"}) {
        Statement row(connection, sql);
        if (!policy && row.bind(1, id).bind(2, at).next())
            policy = policyIn(row);
        if (row.failed())
            return row.error();
    }
    return policy;
}

Result<bool> isServiceInUse(const Connection& connection, ServiceId id)
{
    // Through the service itself, or through a version of its policy alone.
    Statement row(connection,
                  "SELECT EXISTS (SELECT 1 FROM room WHERE service = ?1) "
                  "OR EXISTS (SELECT 1 FROM policy CROSS JOIN room ON room.policy = policy.id "
                  "WHERE policy.service = ?1)");
    const bool used = row.bind(1, id).next() && row.integer(0) != 0;
    if (row.failed())
        return row.error();
    return used;
}

Result<std::vector<domain::ServiceFacts>> loadServices(const Connection& connection)
{
    Statement rows(connection,
                   "SELECT " SERVICE_COLUMNS " FROM service ORDER BY active DESC, title, id");
    std::vector<domain::ServiceFacts> services;
    Places places;
    while (rows.next()) {
        domain::ServiceFacts facts;
        facts.service = serviceOf(rows);
        places.insert(facts.service.id.value, services.size());
        services.push_back(std::move(facts));
    }
    if (rows.failed())
        return rows.error();
    Result<void> added = addPolicies(connection, places, services);
    if (added)
        added = addRecords(connection, places, services);
    if (!added)
        return added.error();
    return services;
}

} // namespace choba::storage
