// What a seller types or pastes for a date and a time in one field. Pure.
#pragma once

#include "widgets/template_form/typed_words.h"

namespace choba::widgets {

constexpr int firstYear = 1970; // times are counted from then on
constexpr int lastYear = 9999; // the last that is written with four digits

struct TypedMoment {
    enum class Problem { none, unreadable, unclearYear, noSuchDay, noSuchTime };

    Problem problem = Problem::none;
    std::optional<QDate> date; // nothing where only a time is written
    std::optional<QTime> time; // nothing where only a date is written
    TypedDay day; // as it is written; of unclearYear and noSuchDay
    int dayNumbers = 0; // how many numbers write the date
};

// How many runs of digits, of either width.
int digitRuns(QStringView text);

// 2027/1/5 18:00, 2027年1月5日(火) 18時半, 1/5, 明日 9:00, 18:00: each way in which typedDay() and
// typedTime() know them, the date before the time.
TypedMoment typedMoment(const QString& typed, QDate today, YearMeant year);

} // namespace choba::widgets
