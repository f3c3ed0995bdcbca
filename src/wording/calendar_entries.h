// The agenda as entries of a calendar file, in the installed language.
#pragma once

#include "domain/agenda.h"
#include "exchange/icalendar.h"

namespace choba::wording {

// Every action, at the time it was put off to where that is later; but not those put off by more
// than a month. The title of the subject, what is owed, why, and for hard clocks alarms as
// domain::noticeLeads.
std::vector<exchange::CalendarEntry> calendarEntries(const std::vector<domain::Action>& actions,
                                                     const domain::AgendaFacts& facts,
                                                     const domain::RoomRules& rules,
                                                     const rules::BusinessCalendar& calendar,
                                                     qint64 now);

// 「ことり雑貨 様」, 「（サービス名）」: whom or what an action is about.
QString subjectTitle(const domain::Action& action, const domain::AgendaFacts& facts);

} // namespace choba::wording
