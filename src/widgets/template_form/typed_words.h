// What a seller types for a date, a time or a number, as an answer is written (see domain::Field).
// Width does not matter: ２０２６／１１／２４ is a date like any other. Pure.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace choba::widgets {

// A day as it is written, whether the calendar has it or not.
struct TypedDay {
    int year = 0; // 0 = none is written
    int month = 0;
    int day = 0;
    bool isUnclear = false; // its year is too short to say which is meant
};

// 2026-11-24, 2026/11/24, 26/11/24, 2026年11月24日, 令和8年11月24日, 20261124, and without a year
// 11/24, 11月24日; 今日, 明日, 明後日 of `today`. A weekday in brackets behind it is skipped. A
// year of two digits is one of this century near today; 8/11/24 may mean 2008, 2018 or the year 8
// of an era, and is unclear.
std::optional<TypedDay> typedDay(const QString& typed, QDate today);

// Which year a day without one is meant in: that of the nearest such day to today, or of the next
// one from today on.
enum class YearMeant { nearest, next };
// Nothing for days the calendar does not have, such as 2/30, and for unclear ones.
std::optional<QDate> dateMeant(const TypedDay& typed, QDate today, YearMeant year);

// Both at once; without a year the nearest.
std::optional<QDate> typedDate(const QString& typed, QDate today);

// 18:00, 1800, 18時, 18時30分, 午後6時, 18時半.
std::optional<QTime> typedTime(const QString& typed);

// A number without its thousands separators, sign of yen or 円; anything else as it was typed, in
// its plain width.
QString typedNumber(const QString& typed);

// 1234567 as 1,234,567; what is no whole number stays.
QString withSeparators(const QString& number);

} // namespace choba::widgets
