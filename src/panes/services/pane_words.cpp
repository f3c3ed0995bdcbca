#include "panes/services/pane_words.h"

#include <QCoreApplication>

namespace choba::services {

QString shownTitle(const domain::Service& service)
{
    const QString title = service.title.simplified();
    return title.isEmpty() ? QCoreApplication::translate("services", "Service without a title")
                           : title;
}

QString allowanceWords(domain::Allowance allowance, int rounds)
{
    switch (allowance) {
    case domain::Allowance::none:
        return QCoreApplication::translate("services", "no free revision");
    case domain::Allowance::limited:
        return rounds == 1 ? QCoreApplication::translate("services", "1 revision")
                           : QCoreApplication::translate("services", "%1 revisions").arg(rounds);
    case domain::Allowance::unlimited:
        return QCoreApplication::translate("services", "any number of revisions");
    }
    return {};
}

QString restartChoice(domain::Restart restart)
{
    switch (restart) {
    case domain::Restart::free:
        return QCoreApplication::translate("services", "Go on without a charge");
    case domain::Restart::withinSupport:
        return QCoreApplication::translate("services", "Go on during the support after the close");
    case domain::Restart::newPurchase:
        return QCoreApplication::translate("services", "Ask for a new purchase");
    }
    return {};
}

QString policyWords(const domain::Policy& policy)
{
    const QString days = policy.dayKind == domain::DayKind::business
        ? QCoreApplication::translate("services", "waits %1 business days").arg(policy.silenceDays)
        : QCoreApplication::translate("services", "waits %1 days").arg(policy.silenceDays);
    return QCoreApplication::translate("services", "%1 · %2:00 · %3")
        .arg(days)
        .arg(policy.closeHour)
        .arg(allowanceWords(policy.allowance, policy.rounds));
}

} // namespace choba::services
