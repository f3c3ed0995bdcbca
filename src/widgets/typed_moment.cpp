#include "widgets/typed_moment.h"

#include <QRegularExpression>

namespace choba::widgets {

namespace {

using Problem = TypedMoment::Problem;

constexpr qsizetype longestTyped = 64; // what was pasted and is longer is no date

QString withoutWeekday(const QString& typed)
{
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)"));
    QString text = typed.left(longestTyped).normalized(QString::NormalizationForm_KC);
    return text.replace(brackets, QStringLiteral(" ")).trimmed();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

TypedMoment refused(Problem problem)
{
    TypedMoment moment;
    moment.problem = problem;
    return moment;
}

TypedMoment onDay(const TypedDay& day, QStringView written, const std::optional<QTime>& time,
                  QDate today, YearMeant year)
{
    TypedMoment moment;
    moment.dayNumbers = digitRuns(written);
    moment.day = day;
    moment.time = time;
    moment.date = dateMeant(day, today, year);
    if (day.isUnclear) {
        moment.problem = Problem::unclearYear;
    } else if (!moment.date || moment.date->year() < firstYear || moment.date->year() > lastYear) {
        moment.problem = Problem::noSuchDay;
    }
    return moment;
}

} // namespace

int digitRuns(QStringView text)
{
    int numbers = 0;
    bool inside = false;
    for (const QChar c : text) {
        numbers += c.isDigit() && !inside ? 1 : 0;
        inside = c.isDigit();
    }
    return numbers;
}

TypedMoment typedMoment(const QString& typed, QDate today, YearMeant year)
{
    const QString text = withoutWeekday(typed);
    if (const std::optional<TypedDay> day = typedDay(text, today)) {
        return onDay(*day, text, {}, today, year);
    }
    bool hasDay = false;
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        if (isDigit(text[i - 1]) && isDigit(text[i])) {
            continue; // within a number
        }
        const std::optional<TypedDay> day = typedDay(text.left(i), today);
        if (!day) {
            continue;
        }
        hasDay = true;
        if (const std::optional<QTime> time = typedTime(text.mid(i))) {
            return onDay(*day, QStringView(text).left(i), time, today, year);
        }
    }
    if (hasDay) {
        return refused(Problem::noSuchTime);
    }
    // A bare number may be anything, the beginning of a year above all.
    if (text.contains(u':') || text.contains(u'時')) {
        TypedMoment moment;
        moment.time = typedTime(text);
        moment.problem = moment.time ? Problem::none : Problem::noSuchTime;
        return moment;
    }
    return refused(Problem::unreadable);
}

} // namespace choba::widgets
