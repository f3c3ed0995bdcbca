// What is owed to whom by when.
#pragma once

#include "cli/arguments.h"
#include "cli/outcome.h"
#include "domain/agenda.h"
#include "rules/business_calendar.h"

namespace choba::cli {

Attempt<Outcome> agenda(const Arguments& arguments);

// The agenda of the data file with all that its lines are made of.
struct Agenda {
    qint64 now = 0; // UTC milliseconds
    domain::AgendaFacts facts;
    domain::RoomRules rules;
    rules::BusinessCalendar calendar;
    std::vector<domain::Action> actions;
    std::vector<Error> problems; // of rules
};

// Empty where the user has no data file yet; one that was named has to be there.
Attempt<Agenda> loadAgenda(const Arguments& arguments);

} // namespace choba::cli
