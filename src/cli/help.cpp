#include "cli/help.h"

#include <QCoreApplication>

namespace choba::cli {

namespace {

QString everywhere()
{
    return QCoreApplication::translate(
        "cli",
        "Everywhere:\n"
        "  --db FILE        the data file (default: the one the window uses)\n"
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
        "FILE is a text in UTF-8; “-” is the standard input. Your own words and rules are looked "
        "at when --db names a data file.\n"
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
        "  backup    copy the data file\n"
        "  restore   put a copy in its place\n"
        "  verify    test the data file\n"
        "  demo      write sample data\n");
}

} // namespace

QString helpText(Command command)
{
    const QString text = aboutText(command);
    const QString store = aboutStore(command);
    const QString about = command == Command::none ? overview() : text + store;
    // Trimmed, for a translation easily loses the line break at its end.
    return about.trimmed() + u"\n\n" + everywhere().trimmed() + u"\n\n"
        + (store.isEmpty() ? aboutTexts() : aboutStores()).trimmed() + u'\n';
}

} // namespace choba::cli
