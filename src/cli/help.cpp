#include "cli/help.h"

#include <QCoreApplication>

namespace choba::cli {

namespace {

QString everywhere()
{
    return QCoreApplication::translate(
        "cli",
        "Everywhere:\n"
        "  --db FILE        the data file. Without it, agenda, backup, restore, verify, export "
        "lexicon, export ics, export all and imports take the one the window uses; all others take "
        "none: no own words and rules, and the shipped templates alone\n"
        "  --rules FILE     your own rule pack, over the shipped one or in its place\n"
        "  --lang ja|en     language of the messages (default: ja)\n"
        "  --json           one JSON object instead of lines\n"
        "  --help           this text; also after a command\n"
        "  --version        the version\n");
}

QString aboutTexts()
{
    return QCoreApplication::translate(
        "cli",
        "With texts:\n"
        "  --channel NAME   where the text goes (dm, room, estimate, rating, listing, mail, shop "
        "…)\n"
        "\n"
        "FILE is a text in UTF-8; “-” is the standard input.\n"
        "Exit code: 0 fine, 1 findings or too long, 2 wrong use, 3 unreadable or refused input.\n");
}

QString aboutStores()
{
    return QCoreApplication::translate("cli",
                                       "Exit code: 0 fine, 1 faults found, 2 wrong use, 3 "
                                       "unreadable, refused or in use.\n");
}

QString aboutText(Command command)
{
    switch (command) {
    case Command::count:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli count [--channel NAME] FILE\n"
            "\n"
            "Says how long a text is and whether the channel takes it.\n");
    case Command::check:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli check [--channel NAME] [--lexicon FILE]... FILE\n"
            "\n"
            "Names every place the site may refuse, why, and what to write instead.\n"
            "\n"
            "  --lexicon FILE   a further word list: JSON, or one word per line; repeatable\n");
    case Command::split:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli split [--channel NAME] [--limit N] [--number] FILE\n"
            "\n"
            "Cuts a text into the fewest parts that the channel takes, at the best places.\n"
            "A line “---8<---” alone is a cut of your own.\n"
            "\n"
            "  --limit N        N characters instead of the channel's limit\n"
            "  --number         put (1/3) before each part, inside the limit\n");
    default:
        return {};
    }
}

QString aboutTemplates(Command command)
{
    switch (command) {
    case Command::render:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli render (--template NAME | --file FILE) --data FILE [--partials "
            "FOLDER] [--html] [--lenient]\n"
            "\n"
            "Writes a letter from a template and its values. While a value is missing, nothing is "
            "written but “line:column name” on the error stream.\n"
            "\n"
            "  --template NAME  a template of the library: its key, short name or name\n"
            "  --file FILE      a Mustache template; “-” is the standard input\n"
            "  --data FILE      the values as JSON; “-” is the standard input. Answers of a "
            "template are written as 2026-12-02, 2026-12-02T18:00, 18:00, 3000, yes or no\n"
            "  --partials FOLDER  templates inside others are looked for there first, as "
            "NAME.mustache\n"
            "  --html           escape values for HTML\n"
            "  --lenient        leave missing values blank\n");
    case Command::templateList:
    case Command::templateShow:
    case Command::templateImport:
    case Command::templateExport:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli template list\n"
            "       choba-cli template show NAME\n"
            "       choba-cli template import FILE [--format F] [--preview] [--on-conflict "
            "mine|theirs|both]\n"
            "       choba-cli template export [--format F] [--encoding E] [--history] --out FILE\n"
            "\n"
            "Lists and shows templates, and brings them in and out.\n"
            "\n"
            "  --format F       choba, beeftext, beeftext-csv, csv; for an import also espanso and "
            "quicktext; an import without it looks at the file\n"
            "  --preview        only say what an import would do\n"
            "  --on-conflict P  which one stays when a template is there already (default: mine)\n"
            "  --encoding E     of a csv: utf-8-bom (default), utf-8, cp932\n"
            "  --history        former versions, too\n"
            "  --out FILE       where to write\n");
    default:
        return {};
    }
}

QString aboutLexicon(Command command)
{
    if (command != Command::importLexicon && command != Command::exportLexicon)
        return {};
    return QCoreApplication::translate(
        "cli",
        "Usage: choba-cli import lexicon FILE [--format F] [--preview] [--on-conflict "
        "mine|theirs|both]\n"
        "       choba-cli export lexicon [--format F] --out FILE\n"
        "\n"
        "Brings your own words in and out.\n"
        "\n"
        "  --format F       prh (default of an export), txt (one word a line), lexicon; an import "
        "without it looks at the file\n"
        "  --preview        only say what an import would do\n"
        "  --on-conflict P  which one stays when a word is there already (default: mine)\n"
        "  --out FILE       where to write\n");
}

QString aboutAgenda(Command command)
{
    if (command != Command::agenda)
        return {};
    return QCoreApplication::translate(
        "cli",
        "Usage: choba-cli agenda [--at TIME] [--explain]\n"
        "\n"
        "Lists what you owe to whom by when: time, client, what, and the template to write, under "
        "overdue, today, tomorrow, this week and later. Also while the window is open.\n"
        "\n"
        "  --at TIME        as if it were that time: 2026-11-24T18:00, in Japan unless it says "
        "another zone\n"
        "  --explain        how each date came about\n"
        "\n"
        "Exit code: 0 also when something is overdue, 2 wrong use, 3 unreadable.\n");
}

QString aboutFacts(Command command)
{
    switch (command) {
    case Command::importAll:
    case Command::exportAll:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli export all --out FILE\n"
            "       choba-cli import all FILE [--preview] [--on-conflict mine|theirs|both]\n"
            "\n"
            "Writes everything you ever entered as one JSON file, and brings such a file in again: "
            "what is missing is added, and what is there already stays.\n"
            "\n"
            "  --preview        only say what an import would do\n"
            "  --on-conflict P  which one stays when an entry of the same id differs (default: "
            "mine, "
            "and both means the same)\n"
            "  --out FILE       where to write\n");
    case Command::exportIcs:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli export ics [--todo] [--at TIME] --out FILE\n"
            "\n"
            "Writes the agenda as a calendar file for phones. Writing to the same file again "
            "updates "
            "it: what was moved is moved in the phone, too, and what is done is cancelled.\n"
            "\n"
            "  --todo           tasks instead of events; many phones do not show them\n"
            "  --at TIME        as if it were that time\n"
            "  --out FILE       where to write\n");
    case Command::importHolidays:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli import holidays FILE [--preview]\n"
            "\n"
            "Adds the public holidays that the program does not know from the government's list: "
            "CSV, Shift_JIS or UTF-8, a day and its name on each line. Those it computes itself "
            "are "
            "skipped; none is ever removed.\n"
            "\n"
            "  --preview        only say what an import would do\n");
    default:
        return {};
    }
}

QString aboutExchange()
{
    return QCoreApplication::translate("cli",
                                       "Exit code: 0 fine, 1 something is missing or was refused, "
                                       "2 wrong use, 3 unreadable, refused or in use.\n");
}

QString aboutStore(Command command)
{
    switch (command) {
    case Command::backup:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli backup [--db FILE] --out FILE\n"
            "\n"
            "Copies the data file as it is now, also while the window is open, and tests the "
            "copy.\n"
            "\n"
            "  --out FILE       where the copy goes; an older copy there is replaced\n");
    case Command::restore:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli restore [--db FILE] FILE\n"
            "\n"
            "Puts a copy in the place of the data file. The former file is kept beside it. The "
            "window must be closed.\n");
    case Command::verify:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli verify [--db FILE]\n"
            "\n"
            "Tests the data file: is it whole, and do lists and search agree with what is in "
            "it?\n");
    case Command::demo:
        return QCoreApplication::translate(
            "cli",
            "Usage: choba-cli demo --out FILE\n"
            "\n"
            "Writes a data file with an invented small business to look around in.\n"
            "\n"
            "  --out FILE       the new file; it must not be there yet\n");
    default:
        return {};
    }
}

QString overview()
{
    return QCoreApplication::translate(
        "cli",
        "Usage: choba-cli COMMAND [OPTION]... [FILE]\n"
        "\n"
        "Looks at messages before they are sent, and after the data file. Nothing leaves this "
        "computer.\n"
        "\n"
        "  count     how long a text is\n"
        "  check     what the site may refuse\n"
        "  split     cut into parts that fit\n"
        "  render    write a letter from a template\n"
        "  template  list, show, import, export: the templates\n"
        "  agenda    what you owe to whom by when\n"
        "  import    all, holidays, lexicon: everything, public holidays, your own words\n"
        "  export    all, ics, lexicon: everything, a calendar file, your own words\n"
        "  backup    copy the data file\n"
        "  restore   put a copy in its place\n"
        "  verify    test the data file\n"
        "  demo      write sample data\n");
}

} // namespace

QString helpText(Command command)
{
    const QString text = aboutText(command);
    const QString exchange = aboutTemplates(command) + aboutLexicon(command) + aboutFacts(command);
    const QString store = aboutStore(command);
    const QString own = aboutAgenda(command);
    if (!own.isEmpty())
        return own.trimmed() + u"\n\n" + everywhere().trimmed() + u'\n';
    const QString about = command == Command::none ? overview() : text + exchange + store;
    QString end = aboutTexts();
    if (!exchange.isEmpty())
        end = aboutExchange();
    else if (!store.isEmpty())
        end = aboutStores();
    // Trimmed, for a translation easily loses the line break at its end.
    return about.trimmed() + u"\n\n" + everywhere().trimmed() + u"\n\n" + end.trimmed() + u'\n';
}

} // namespace choba::cli
