#include "panes/today/snooze_menu.h"

#include "panes/today/snooze_times.h"
#include "widgets/moments.h"

#include <algorithm>

namespace choba::today {

namespace {

QString wordsOf(const SnoozeTime& time, qint64 now)
{
    const QString at = widgets::chipMoment(time.at, now);
    switch (time.to) {
    case SnoozeTo::hours:
        return SnoozeMenu::tr("In 3 hours (%1)").arg(at);
    case SnoozeTo::evening:
        return SnoozeMenu::tr("This evening (%1)").arg(at);
    case SnoozeTo::tomorrow:
        return SnoozeMenu::tr("Tomorrow morning (%1)").arg(at);
    case SnoozeTo::monday:
        return SnoozeMenu::tr("Next Monday (%1)").arg(at);
    case SnoozeTo::dayAfter:
        return SnoozeMenu::tr("The morning after it is due (%1)").arg(at);
    }
    return {};
}

const char* nameOf(SnoozeTo to)
{
    switch (to) {
    case SnoozeTo::hours:
        return "snoozeHours";
    case SnoozeTo::evening:
        return "snoozeEvening";
    case SnoozeTo::tomorrow:
        return "snoozeTomorrow";
    case SnoozeTo::monday:
        return "snoozeMonday";
    case SnoozeTo::dayAfter:
        return "snoozeDayAfter";
    }
    return "";
}

} // namespace

SnoozeMenu::SnoozeMenu(const widgets::AgendaShelf& shelf, const Lines& lines, QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("snoozeMenu"));
    std::vector<qint64> limits; // 0 = none
    for (const domain::Action& line : lines) {
        limits.push_back(limitOf(shelf, line));
    }
    for (const SnoozeTime& time : snoozeTimes(shelf.now, duesOf(shelf, lines))) {
        const auto possible =
            std::count_if(limits.begin(), limits.end(),
                          [at = time.at](qint64 limit) { return limit == 0 || at < limit; });
        const QString words = wordsOf(time, shelf.now);
        QAction* entry = add(nameOf(time.to),
                             possible == 0 || possible == std::ssize(limits)
                                 ? words
                                 : tr("%1: %2 of %3", "a time, how many of how many lines")
                                       .arg(words)
                                       .arg(possible)
                                       .arg(limits.size()));
        entry->setEnabled(possible > 0);
        connect(entry, &QAction::triggered, this, [this, at = time.at] { emit chosen(at); });
    }
    connect(add("snoozeForm", tr("Choose date and time…")), &QAction::triggered, this,
            &SnoozeMenu::formAsked);
    if (std::any_of(lines.begin(), lines.end(),
                    [](const domain::Action& line) { return line.snoozedUntil != 0; })) {
        connect(add("snoozeEnd", tr("No longer put off")), &QAction::triggered, this,
                &SnoozeMenu::endAsked);
    }
    if (limits.size() == 1 && limits.front() != 0) {
        addSeparator();
        add("snoozeLimit",
            tr("Not beyond %1: by then it must be done")
                .arg(widgets::fullMoment(limits.front(), shelf.now)))
            ->setEnabled(false);
    }
}

QAction* SnoozeMenu::add(const char* name, const QString& words)
{
    QAction* entry = addAction(words);
    entry->setObjectName(QLatin1String(name));
    return entry;
}

} // namespace choba::today
