#include "cli/commands.h"

#include "base/clock.h"
#include "cli/agenda_command.h"
#include "cli/fact_commands.h"
#include "cli/help.h"
#include "cli/input.h"
#include "cli/outcome.h"
#include "cli/report.h"
#include "cli/store_commands.h"
#include "cli/template_commands.h"
#include "cli/word_commands.h"
#include "writing/knowledge.h"

#include <QCoreApplication>

namespace choba::cli {

namespace {

// The channel asked for, or the pack's first.
Attempt<rules::Channel> chooseChannel(const rules::RulePack& pack, const QString& name)
{
    const QDate today = SystemClock().todayInJapan();
    if (name.isEmpty()) {
        const std::vector<rules::Channel> channels = pack.channels(today);
        if (channels.empty())
            return Failure{{ErrorCode::missingKey, pack.id() + u": $.channels", {}}, exitRefused};
        return channels.front();
    }
    const Result<rules::Channel> channel = pack.channel(name, today);
    if (!channel)
        return Failure{channel.error(), exitWrongUse};
    return *channel;
}

// What count and split need: the rules, no word lists.
struct Input {
    rules::Channel channel;
    QString text;
    std::vector<Error> warnings;
};

Attempt<Input> readInput(const Arguments& arguments)
{
    const Attempt<Own> own = loadOwn(arguments);
    if (const auto* failure = std::get_if<Failure>(&own))
        return *failure;
    const Result<rules::RulePack> pack =
        writing::loadRules(arguments.rules, std::get<Own>(own).rules);
    if (!pack)
        return Failure{pack.error()};
    auto channel = chooseChannel(*pack, arguments.channel);
    if (auto* failure = std::get_if<Failure>(&channel))
        return *failure;
    Result<QString> text = readText(arguments.file);
    if (!text)
        return Failure{text.error()};
    return Input{std::get<rules::Channel>(std::move(channel)), *std::move(text), pack->problems()};
}

Attempt<Outcome> count(const Arguments& arguments)
{
    const auto input = readInput(arguments);
    if (const auto* failure = std::get_if<Failure>(&input))
        return *failure;
    const auto& [channel, text, warnings] = std::get<Input>(input);
    const CountReport report(channel, text::measure(text));
    return Outcome{arguments.json ? report.json() : report.lines(arguments.language),
                   report.over() ? exitFindings : exitFine, warnings};
}

Attempt<Outcome> split(const Arguments& arguments)
{
    const auto input = readInput(arguments);
    if (const auto* failure = std::get_if<Failure>(&input))
        return *failure;
    const auto& [channel, text, warnings] = std::get<Input>(input);
    text::SplitOptions options;
    options.limit = arguments.limit ? *arguments.limit : channel.limit.value_or(0);
    options.unit = channel.unit;
    options.newline = channel.newline;
    options.numbering = arguments.number;
    const Result<std::vector<text::Part>> parts = text::split(text, options);
    if (!parts)
        return Failure{parts.error()};
    return Outcome{arguments.json ? splitJson(text, options, *parts)
                                  : splitLines(text, options, *parts),
                   exitFine, warnings};
}

Attempt<Outcome> check(const Arguments& arguments)
{
    Attempt<Own> own = loadOwn(arguments);
    if (auto* failure = std::get_if<Failure>(&own))
        return *failure;
    auto& [words, rules] = std::get<Own>(own);
    const auto loaded = writing::loadKnowledge({.rulesOverride = arguments.rules,
                                                .wordLists = arguments.lexicons,
                                                .ownWords = std::move(words),
                                                .ownRules = std::move(rules)});
    if (!loaded)
        return Failure{loaded.error()};
    auto channel = chooseChannel(loaded->knowledge->pack, arguments.channel);
    if (auto* failure = std::get_if<Failure>(&channel))
        return *failure;
    const Result<QString> text = readText(arguments.file);
    if (!text)
        return Failure{text.error()};
    const writing::Request request{*text, std::get<rules::Channel>(std::move(channel)), false, {}};
    const Result<writing::Prepared> prepared = writing::prepare(request, *loaded->knowledge);
    if (!prepared)
        return Failure{prepared.error()};
    return Outcome{arguments.json ? checkJson(*text, *prepared) : checkLines(*text, *prepared),
                   prepared->findings.empty() ? exitFine : exitFindings, loaded->problems};
}

Attempt<Outcome> perform(const Arguments& arguments)
{
    if (arguments.version)
        return Outcome{"choba-cli " + QCoreApplication::applicationVersion().toUtf8() + '\n'};
    if (arguments.help)
        return Outcome{helpText(arguments.command).toUtf8()};
    switch (arguments.command) {
    case Command::count:
        return count(arguments);
    case Command::check:
        return check(arguments);
    case Command::split:
        return split(arguments);
    case Command::render:
        return render(arguments);
    case Command::templateList:
        return listTemplates(arguments);
    case Command::templateShow:
        return showTemplate(arguments);
    case Command::templateImport:
        return importTemplates(arguments);
    case Command::templateExport:
        return exportTemplates(arguments);
    case Command::importLexicon:
        return importLexicon(arguments);
    case Command::exportLexicon:
        return exportLexicon(arguments);
    case Command::importHolidays:
        return importHolidays(arguments);
    case Command::importAll:
        return importAll(arguments);
    case Command::exportIcs:
        return exportIcs(arguments);
    case Command::exportAll:
        return exportAll(arguments);
    case Command::agenda:
        return agenda(arguments);
    case Command::backup:
        return backUp(arguments);
    case Command::restore:
        return restore(arguments);
    case Command::verify:
        return verify(arguments);
    case Command::demo:
        return writeDemo(arguments);
    case Command::none:
        break;
    }
    return Outcome{{}, exitWrongUse}; // parseArguments() lets no such command line through
}

} // namespace

int run(const Arguments& arguments)
{
    const auto attempt = perform(arguments);
    if (const auto* failure = std::get_if<Failure>(&attempt)) {
        complain(failure->error);
        return failure->exitCode;
    }
    const auto& outcome = std::get<Outcome>(attempt);
    for (const Error& problem : outcome.warnings)
        warn(problem);
    for (const QString& line : outcome.notes)
        note(line);
    if (const Result<void> written = writeOut(outcome.output); !written) {
        complain(written.error());
        return exitRefused;
    }
    return outcome.exitCode;
}

} // namespace choba::cli
