// Why a service's listing is to be looked at again.
#include "wording/moments.h"
#include "wording/rooms.h"

#include <QCoreApplication>

namespace choba::wording {

QString reviewSentence(const domain::ServiceFacts& service, qint64 now)
{
    const qint64 looked = service.service.reviewedAt.value_or(service.service.createdAt);
    if (service.lastBadEnd > looked)
        return QCoreApplication::translate("rooms",
                                           "An order of it did not end well (%1). See whether the "
                                           "listing could have prevented that.")
            .arg(shortDay(service.lastBadEnd, now));
    return QCoreApplication::translate("rooms",
                                       "Last looked at %1, and due every %2 months. Read it as a "
                                       "client would.")
        .arg(shortDay(looked, now))
        .arg(service.service.reviewMonths);
}

} // namespace choba::wording
