#include "cli/help.h"

#include <QCoreApplication>

namespace choba::cli {

namespace {

QString everywhere()
{
    return QCoreApplication::translate(
        "cli",
        "Everywhere:\n"
        "  --channel NAME   where the text goes (dm, room, estimate, rating, listing, mail, shop "
        "…)\n"
        "  --rules FILE     your own rule pack, over the shipped one or in its place\n"
        "  --lang ja|en     language of the messages (default: ja)\n"
        "  --json           one JSON object instead of lines\n"
        "  --help           this text; also after a command\n"
        "  --version        the version\n"
        "\n"
        "FILE is a text in UTF-8; “-” is the standard input.\n"
        "Exit code: 0 fine, 1 findings or too long, 2 wrong use, 3 unreadable or refused input.\n");
}

QString about(Command command)
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
    case Command::none:
        break;
    }
    return QCoreApplication::translate(
        "cli",
        "Usage: choba-cli COMMAND [OPTION]... FILE\n"
        "\n"
        "Looks at messages before they are sent. Nothing leaves this computer.\n"
        "\n"
        "  count   how long a text is\n"
        "  check   what the site may refuse\n"
        "  split   cut into parts that fit\n");
}

} // namespace

QString helpText(Command command)
{
    // Trimmed, for a translation easily loses the line break at its end.
    return about(command).trimmed() + u"\n\n" + everywhere().trimmed() + u'\n';
}

} // namespace choba::cli
