// How a date came about, step by step.
#include "base/clock.h"
#include "rules/business_calendar.h"
#include "wording/language.h"
#include "wording/moments.h"
#include "wording/rooms.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace choba::wording {

namespace {

using domain::Step;

constexpr std::size_t mostSkipped = 4; // runs of closed days that are named

// What a derivation starts from; %1 is the moment.
struct Start {
    QStringView key;
    const char* words;
};

constexpr Start starts[] = {
    {u"anchor", QT_TRANSLATE_NOOP("rooms", "the client's turn since %1")},
    {u"turn-to-client", QT_TRANSLATE_NOOP("rooms", "the client's turn since %1")},
    {u"turn-to-seller", QT_TRANSLATE_NOOP("rooms", "your turn since %1")},
    {u"last-client", QT_TRANSLATE_NOOP("rooms", "last word from the client %1")},
    {u"answer-by", QT_TRANSLATE_NOOP("rooms", "the client's own deadline %1")},
    {u"reviewed", QT_TRANSLATE_NOOP("rooms", "listing last looked at %1")},
    {u"listed", QT_TRANSLATE_NOOP("rooms", "listing entered %1")},
    {u"ended-badly", QT_TRANSLATE_NOOP("rooms", "an order that did not end well %1")},
    {u"inquiry", QT_TRANSLATE_NOOP("rooms", "inquiry %1")},
    {u"proposal", QT_TRANSLATE_NOOP("rooms", "proposal %1")},
    {u"opened", QT_TRANSLATE_NOOP("rooms", "purchase %1")},
    {u"seller-message", QT_TRANSLATE_NOOP("rooms", "your message %1")},
    {u"client-message", QT_TRANSLATE_NOOP("rooms", "last word from the client %1")},
    {u"acknowledged", QT_TRANSLATE_NOOP("rooms", "short answer from the client %1")},
    {u"wait-asked", QT_TRANSLATE_NOOP("rooms", "request to wait %1")},
    {u"promised", QT_TRANSLATE_NOOP("rooms", "the day the client named %1")},
    {u"date-asked", QT_TRANSLATE_NOOP("rooms", "asked for a date %1")},
    {u"handed-over", QT_TRANSLATE_NOOP("rooms", "handed over %1")},
    {u"delivery-date", QT_TRANSLATE_NOOP("rooms", "delivery date set: %1")},
    {u"notice-1", QT_TRANSLATE_NOOP("rooms", "notice 1 sent %1")},
    {u"notice-2", QT_TRANSLATE_NOOP("rooms", "notice 2 sent %1")},
    {u"notice-1-now", QT_TRANSLATE_NOOP("rooms", "if notice 1 goes out now, %1")},
    {u"notice-2-now", QT_TRANSLATE_NOOP("rooms", "if notice 2 goes out now, %1")},
    {u"delivered", QT_TRANSLATE_NOOP("rooms", "formal delivery %1")},
    {u"sent-back", QT_TRANSLATE_NOOP("rooms", "sent back %1")},
    {u"accepted", QT_TRANSLATE_NOOP("rooms", "accepted %1")},
    {u"cancel-asked", QT_TRANSLATE_NOOP("rooms", "cancel asked for %1")},
    {u"cancelled", QT_TRANSLATE_NOOP("rooms", "cancelled %1")},
    {u"closed", QT_TRANSLATE_NOOP("rooms", "closed %1")},
};

// Is it a derivation of the silence ladder? Its days are those of the listing.
bool isOfLadder(const std::vector<Step>& steps)
{
    constexpr QStringView begins[] = {u"anchor", u"client-message", u"handed-over",
                                      u"turn-to-client"};
    return !steps.empty() && steps.front().kind == Step::Kind::start
        && std::find(std::begin(begins), std::end(begins), steps.front().what) != std::end(begins);
}

QString weekday(QDate day)
{
    const QLocale locale(installed() == Language::japanese ? QLocale::Japanese : QLocale::English);
    const QString name = locale.dayName(day.dayOfWeek(), QLocale::LongFormat);
    return name.endsWith(u"曜日") ? name.chopped(1) : name;
}

// 11/22 日曜、12/29〜1/3 年末年始: days in a row that are closed for the same reason are one run.
QString skippedDays(const std::vector<QDate>& days, const rules::BusinessCalendar& calendar,
                    qint64 now)
{
    struct Run {
        QDate first;
        QDate last;
        QString why;
    };

    std::vector<Run> runs;
    for (const QDate day : days) {
        const QString reason = calendar.reason(day);
        const QString why = reason.isEmpty() ? weekday(day) : reason;
        if (!runs.empty() && runs.back().why == why && runs.back().last.addDays(1) == day)
            runs.back().last = day;
        else
            runs.push_back({day, day, why});
    }
    QStringList named;
    for (std::size_t i = 0; i < std::min(runs.size(), mostSkipped); ++i) {
        const Run& run = runs[i];
        const QString first = shortDay(domain::startOfDay(domain::dayOf(run.first)), now);
        const QString last = shortDay(domain::startOfDay(domain::dayOf(run.last)), now);
        named << (run.first == run.last ? QStringLiteral("%1 %2").arg(first, run.why)
                                        : QCoreApplication::translate("rooms", "%1–%2 %3",
                                                                      "dates, why they are closed")
                                              .arg(first, last, run.why));
    }
    const QString all = named.join(QCoreApplication::translate("wording", ", ", "between items"));
    return runs.size() <= mostSkipped
        ? all
        : QCoreApplication::translate("rooms", "%1 and others").arg(all);
}

// The phrases of one derivation.
class Phrases
{
public:
    Phrases(const std::vector<Step>& steps, const rules::BusinessCalendar& calendar, qint64 now)
        : m_isOfLadder(isOfLadder(steps))
        , m_calendar(calendar)
        , m_now(now)
    { }

    QString of(const Step& step) const;

private:
    QString at(const Step& step) const { return fullMoment(step.to, m_now); }

    QString start(const Step& step) const;
    QString span(const Step& step) const;
    QString workDays(const Step& step) const;
    QString closeHour(const Step& step) const;
    QString notBefore(const Step& step) const;
    QString promised(const Step& step) const;

    bool m_isOfLadder;
    const rules::BusinessCalendar& m_calendar;
    qint64 m_now;
};

QString Phrases::start(const Step& step) const
{
    const auto* const found =
        std::find_if(std::begin(starts), std::end(starts),
                     [&step](const Start& start) { return start.key == step.what; });
    // Days have no hour: what was set for a day stands at its first moment.
    const bool isDay = step.what == u"promised" || step.what == u"delivery-date";
    const QString when = isDay ? fullDay(step.to, m_now) : at(step);
    return found == std::end(starts) ? when
                                     : QCoreApplication::translate("rooms", found->words).arg(when);
}

QString Phrases::span(const Step& step) const
{
    const bool back = step.amount < 0;
    const QString amount = QString::number(std::abs(step.amount));
    switch (step.kind) {
    case Step::Kind::addMinutes:
        return (back ? QCoreApplication::translate("rooms", "%1 min before → %2")
                     : QCoreApplication::translate("rooms", "+ %1 min → %2"))
            .arg(amount, at(step));
    case Step::Kind::addHours:
        return (back ? QCoreApplication::translate("rooms", "%1 h before → %2")
                     : QCoreApplication::translate("rooms", "+ %1 h → %2"))
            .arg(amount, at(step));
    case Step::Kind::addMonths:
        return (back ? QCoreApplication::translate("rooms", "%1 mo before → %2")
                     : QCoreApplication::translate("rooms", "+ %1 mo → %2"))
            .arg(amount, fullDay(step.to, m_now));
    default:
        break;
    }
    if (m_isOfLadder && !back)
        return QCoreApplication::translate("rooms", "the listing's “%1 d” → %2")
            .arg(amount, at(step));
    return (back ? QCoreApplication::translate("rooms", "%1 d before → %2")
                 : QCoreApplication::translate("rooms", "+ %1 d → %2"))
        .arg(amount, at(step));
}

QString Phrases::workDays(const Step& step) const
{
    const QString amount = QString::number(step.amount);
    const QString days = m_isOfLadder
        ? QCoreApplication::translate("rooms", "the listing's “%1 working days”").arg(amount)
        : QCoreApplication::translate("rooms", "+ %1 working days").arg(amount);
    if (step.skipped.empty())
        return QStringLiteral("%1 → %2").arg(days, at(step));
    return QCoreApplication::translate("rooms", "%1 (without %2) → %3", "span, days, result")
        .arg(days, skippedDays(step.skipped, m_calendar, m_now), at(step));
}

QString Phrases::closeHour(const Step& step) const
{
    if (step.skipped.empty())
        return QCoreApplication::translate("rooms", "next %1:00 → %2")
            .arg(step.amount)
            .arg(at(step));
    return QCoreApplication::translate("rooms", "next %1:00 (without %2) → %3")
        .arg(QString::number(step.amount), skippedDays(step.skipped, m_calendar, m_now), at(step));
}

QString Phrases::notBefore(const Step& step) const
{
    if (step.what == u"promise")
        return QCoreApplication::translate("rooms", "not before the day the client named → %1")
            .arg(at(step));
    if (step.what == u"unreachable")
        return QCoreApplication::translate("rooms",
                                           "not before the site takes a cancel request → %1")
            .arg(at(step));
    if (step.what == u"notice-1-earliest")
        return QCoreApplication::translate("rooms", "not so soon after the last word → %1")
            .arg(at(step));
    if (step.what == u"notice-1")
        return QCoreApplication::translate("rooms", "not before notice 1 → %1").arg(at(step));
    return QCoreApplication::translate("rooms", "not before %1").arg(at(step));
}

QString Phrases::promised(const Step& step) const
{
    if (step.what == u"notice-2")
        return QCoreApplication::translate("rooms", "told in notice 2: %1").arg(at(step));
    return QCoreApplication::translate("rooms", "told in notice 1: %1").arg(at(step));
}

QString Phrases::of(const Step& step) const
{
    switch (step.kind) {
    case Step::Kind::start:
        return start(step);
    case Step::Kind::addMinutes:
    case Step::Kind::addHours:
    case Step::Kind::addDays:
    case Step::Kind::addMonths:
        return span(step);
    case Step::Kind::addBusinessDays:
        return workDays(step);
    case Step::Kind::fullHour:
        return QCoreApplication::translate("rooms", "up to the next full hour → %1").arg(at(step));
    case Step::Kind::closeHour:
        return closeHour(step);
    case Step::Kind::hourOfDay:
        return QCoreApplication::translate("rooms", "%1:00 of that day → %2")
            .arg(step.amount)
            .arg(at(step));
    case Step::Kind::dayEnd:
        return QCoreApplication::translate("rooms", "all of that day → %1")
            .arg(fullDay(step.to, m_now));
    case Step::Kind::notBefore:
        return notBefore(step);
    case Step::Kind::promised:
        return promised(step);
    }
    return {};
}

} // namespace

QStringList stepPhrases(const std::vector<Step>& steps, const rules::BusinessCalendar& calendar,
                        qint64 now)
{
    const Phrases phrases(steps, calendar, now);
    QStringList all;
    for (const Step& step : steps)
        all << phrases.of(step);
    return all;
}

QString derivation(const std::vector<Step>& steps, const rules::BusinessCalendar& calendar,
                   qint64 now)
{
    return stepPhrases(steps, calendar, now).join(QStringLiteral(" → "));
}

} // namespace choba::wording
