#include "shell/knowledge_notices.h"

#include "shell/pane_host.h"
#include "widgets/knowledge_source.h"
#include "wording/errors.h"

#include <QCoreApplication>
#include <QStringList>

namespace choba::shell {

namespace {

widgets::Notice leftOut(const std::vector<Error>& problems)
{
    const auto details = [problems] {
        QStringList lines;
        for (const Error& problem : problems) {
            lines << wording::sentence(problem);
        }
        return lines.join(QLatin1Char('\n'));
    };
    return {.words =
                [count = problems.size()] {
                    return QCoreApplication::translate(
                               "shell", "Entries of the rules or word lists that were left out: %1")
                        .arg(count);
                },
            .action = {},
            .act = {},
            .details = details};
}

widgets::Notice outdated(qsizetype count, const std::function<void()>& showRules)
{
    return {.words =
                [count] {
                    return QCoreApplication::translate(
                               "shell", "Shipped values have changed under your own: %1")
                        .arg(count);
                },
            .action = [] { return QCoreApplication::translate("shell", "Look at them"); },
            .act = showRules,
            .details = {}};
}

} // namespace

void tellAbout(widgets::KnowledgeSource& knowledge, PaneHost& host,
               const std::function<void()>& showRules)
{
    using widgets::KnowledgeSource;
    PaneHost* shown = &host;
    QObject::connect(
        &knowledge, &KnowledgeSource::problemsFound, shown,
        [shown](const std::vector<Error>& problems) { shown->notify(leftOut(problems)); });
    QObject::connect(&knowledge, &KnowledgeSource::rulesOutdated, shown,
                     [shown, showRules](const QStringList& rules) {
                         shown->notify(outdated(rules.size(), showRules));
                     });
    QObject::connect(&knowledge, &KnowledgeSource::failed, shown, [shown](const Error& error) {
        shown->notify(widgets::Notice::of([error] { return wording::sentence(error); }));
    });
}

} // namespace choba::shell
