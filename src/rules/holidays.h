// Japan's public holidays, computed: the law of 1948 with its changes, equinoxes, substitute
// holidays (振替休日), days between two holidays (国民の休日), and the days set once by a law of
// their own (imperial events; the moves of 2019 to 2021). Sources stand beside each rule.
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace choba::rules {

constexpr int firstHolidayYear = 1948; // from 20 July, when the law came into force
constexpr int lastHolidayYear = 2150; // the formula of the equinoxes is good until then

struct Holiday {
    QDate day;
    QString name; // Japanese, as the law and the Cabinet Office call it

    bool operator==(const Holiday&) const = default;
};

// In order; nothing outside the years above. From next year on they are what the present law says;
// equinoxes are official only once the calendar for the following year has been announced.
std::vector<Holiday> holidaysOf(int year);

// Empty when the day is none.
QString holidayName(QDate day);

} // namespace choba::rules
