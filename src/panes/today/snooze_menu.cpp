#include "panes/today/snooze_menu.h"

#include "widgets/moments.h"

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
    }
    return "";
}

} // namespace

SnoozeMenu::SnoozeMenu(const widgets::AgendaShelf& shelf, const domain::Action& action,
                       QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("snoozeMenu"));
    const qint64 limit = domain::snoozeLimit(action.key, *shelf.facts, *shelf.rules, shelf.now);
    const auto add = [this](const char* name, const QString& words) {
        QAction* entry = addAction(words);
        entry->setObjectName(QLatin1String(name));
        return entry;
    };
    for (const SnoozeTime& time : snoozeTimes(shelf.now)) {
        QAction* entry = add(nameOf(time.to), wordsOf(time, shelf.now));
        entry->setEnabled(limit == 0 || time.at <= limit);
        connect(entry, &QAction::triggered, this, [this, at = time.at] { emit chosen(at); });
    }
    connect(add("snoozeForm", tr("Choose date and time…")), &QAction::triggered, this,
            &SnoozeMenu::formAsked);
    if (action.snoozedUntil != 0) {
        connect(add("snoozeEnd", tr("No longer put off")), &QAction::triggered, this,
                &SnoozeMenu::endAsked);
    }
    if (limit != 0) {
        addSeparator();
        add("snoozeLimit",
            tr("Not beyond %1: by then it must be done").arg(widgets::fullMoment(limit, shelf.now)))
            ->setEnabled(false);
    }
}

} // namespace choba::today
