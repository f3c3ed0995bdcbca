// What the user typed after "choba-cli". Options may stand before or after the command,
// "--option=value" is the same as "--option value", and "--" ends the options.
#pragma once

#include "base/result.h"
#include "wording/language.h"

#include <QStringList>

#include <optional>

namespace choba::cli {

enum class Command {
    none,
    count,
    check,
    split,
    render,
    templateList,
    templateShow,
    templateImport,
    templateExport,
    importLexicon,
    exportLexicon,
    importHolidays,
    importAll,
    exportIcs,
    exportAll,
    agenda,
    backup,
    restore,
    verify,
    demo,
};

struct Arguments {
    Command command = Command::none;
    bool help = false;
    bool version = false;
    bool json = false;
    wording::Language language = wording::Language::japanese;
    QString db; // the data file; empty = the user's own
    QString rules; // a user's rule pack; empty = none
    QString channel; // empty = the pack's first
    QStringList lexicons; // further word lists
    std::optional<int> limit; // instead of the channel's
    bool number = false;
    QString templateKey; // of a template in the library; empty = a file
    QString data; // JSON; "-" = standard input
    QString partials; // folder of further templates; empty = none
    bool html = false;
    bool lenient = false;
    QString format; // of a file; empty = recognised, or the usual one
    QString encoding; // of a table; empty = the usual one
    QString onConflict; // empty = mine
    bool preview = false;
    bool history = false;
    std::optional<qint64> at; // UTC milliseconds; the present when there is none
    bool explain = false;
    bool todo = false;
    QString out; // where to write
    QString file; // "-" = standard input, where a text is asked for; the key of template show
};

// Fails with wrongUse; the detail is a sentence in the installed language.
Result<Arguments> parseArguments(const QStringList& words);

// The language asked for, whatever else is wrong with the words: it decides how that is said.
wording::Language requestedLanguage(const QStringList& words);

// The command's words, for example "count" or "template list".
QString commandName(Command command);

} // namespace choba::cli
