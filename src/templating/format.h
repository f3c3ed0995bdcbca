// Points in time read from values, and dates, times and amounts written as a letter wants them.
#pragma once

#include "templating/value.h"

#include <QTime>

namespace choba::templating {

// As Japan's calendar and clock show it; either may be missing.
struct TimePoint {
    QDate date;
    QTime time;

    bool operator==(const TimePoint&) const = default;
};

// Of a date, a moment, or a text: 2026-11-24, 2026-11-24T18:00 with or without seconds and zone
// (Japan's when it names none), 18:00. Both missing for anything else.
TimePoint timePointOf(const Value& value);
TimePoint pointOf(qint64 utc);
// Date and time are there.
qint64 utcOf(const TimePoint& point);

// 11月24日(火), with the time behind it where there is one: 11月24日(火) 18:00; 18:00 alone.
QString usualForm(const TimePoint& point);

// "M月d日(ddd) H時", or one of the names 日付 日時 時刻 円 曜日 年月日 近い日 近い日時 (date
// datetime time yen weekday fulldate nearday near). The near ones write 本日 or 明日 before the
// date of the day the letter is written and of the next one.
class Format
{
public:
    // None when it is no format: a letter that stands for nothing, or nothing to fill in at all.
    static std::optional<Format> parse(QStringView words);

    // None when the value does not fit: no date, no time for a format that shows one, no number.
    // Without a day the near forms are as the others.
    std::optional<QString> apply(const Value& value, const QDate& today = {}) const;

    bool needsToday() const { return m_isNear; }

    bool operator==(const Format&) const = default;

private:
    enum class Piece : quint8 {
        literal,
        year,
        shortYear,
        month,
        month2,
        day,
        day2,
        weekday,
        longWeekday,
        hour,
        hour2,
        halfHour, // 0 to 11 with 午前 and 午後, else as hour
        halfHour2,
        minute,
        minute2,
        second,
        second2,
        half,
        yen,
    };

    struct Part {
        Piece piece = Piece::literal;
        QString words; // of a literal

        bool operator==(const Part&) const = default;
    };

    void addLiteral(QStringView words);
    bool addLetters(QChar letter, qsizetype count);
    QString written(const Part& part, const TimePoint& point) const;

    std::vector<Part> m_parts;
    bool m_showsDate = false;
    bool m_showsTime = false;
    bool m_showsHalf = false;
    bool m_isNear = false;
};

} // namespace choba::templating
