// What a tag may hold beyond a name: a chain of values to choose from, days added, a format.
//
//   chain := value ("??" value)*
//   value := operand step* ("|" format)?
//   operand := name | "words" | 「words」     step := ("+" | "-") number unit
//
// A format behind the last value is for all that have none. What stands behind ?? and is no known
// name is words.
#pragma once

#include "templating/format.h"
#include "templating/template.h"

namespace choba::rules {
class BusinessCalendar;
}

namespace choba::templating {

enum class TimeUnit : quint8 { minute, hour, day, businessDay, week, month };

struct Step {
    int amount = 0; // negative for earlier
    TimeUnit unit = TimeUnit::day;

    bool operator==(const Step&) const = default;
};

struct Operand {
    QString name; // empty for words alone
    QStringList path; // of the name
    QString words; // shown when there is no such name; null when there must be one
    std::vector<Step> steps;
    std::optional<Format> format;
};

struct Expression {
    std::vector<Operand> chain; // never empty
};

// None when the words are no expression.
std::optional<Expression> parseExpression(QStringView words);

// "client.name" as its parts; "." has none.
QStringList pathOf(QStringView name);

// None when the value is no point in time, or there is no such day. A date with hours or minutes
// added is a moment from 00:00 on. Without a calendar weekends and public holidays are off.
std::optional<Value> shifted(const Value& value, const std::vector<Step>& steps,
                             const rules::BusinessCalendar* calendar);

// The names of variables a tag looks up, as written, the first choice first; of sections and
// partials their own name.
QStringList namesIn(const Node& node);

} // namespace choba::templating
