// Tags as clicks write them, and names of variables found and changed inside tags.
#pragma once

#include "templating/template.h"

#include <QString>

#include <optional>

namespace choba::widgets {

enum class DayUnit : quint8 { businessDays, days, weeks, months, hours };
constexpr int dayUnitCount = 5;

struct ValueTag {
    QString name;
    int shift = 0; // before (negative) or after; 0 = the day itself
    DayUnit unit = DayUnit::businessDays;
    QString format; // empty = as it is written anyway
    QString fallback; // when unknown; empty = none

    bool operator==(const ValueTag&) const = default;
};

// {{name + 3営業日 | 日付 ?? 未定}}; the fallback is words, whatever stands in it.
QString written(const ValueTag& tag);

// The same read back from a tag's content; none when there is more in it than a ValueTag can say.
std::optional<ValueTag> valueTagOf(QStringView content);

enum class Showing : quint8 { whenSo, whenNot, both };

// The part that depends on `name`.
struct SectionText {
    QString name;
    Showing showing = Showing::whenSo;
    QString whenSo;
    QString whenNot;

    bool isOfLines() const { return whenSo.contains(u'\n') || whenNot.contains(u'\n'); }
};

// With `ownLines` the tags stand alone on their lines, which leave no trace in the letter; it ends
// with a line break then.
QString written(const SectionText& section, bool ownLines);

// {{> name}}
QString partialTag(const QString& name);

// The variable at the beginning of a tag's content: what stands before the first white space.
templating::Span identifierIn(QStringView text, const templating::Span& content);

// What can be the name of a question: without white space, braces, dots and signs of Mustache.
QString fieldNameOf(const QString& words);

// Where tags of `text` use the variable, in order.
std::vector<templating::Span> usesOf(const QString& text, const QString& name);

} // namespace choba::widgets
