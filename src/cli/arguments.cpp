#include "cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace choba::cli {

namespace {

struct CommandName {
    QStringView name;
    Command command;
};

constexpr std::array<CommandName, 7> commands = {{
    {u"count", Command::count},
    {u"check", Command::check},
    {u"split", Command::split},
    {u"backup", Command::backup},
    {u"restore", Command::restore},
    {u"verify", Command::verify},
    {u"demo", Command::demo},
}};

enum class Option { db, rules, lang, json, channel, lexicon, limit, number, out, help, version };
enum class Takes { nothing, value };

struct OptionName {
    QStringView name;
    Option option;
    Takes takes;
    quint32 knownTo; // bits of commands
};

constexpr quint32 bit(Command command)
{
    return 1U << static_cast<unsigned>(command);
}

constexpr quint32 everyCommand = ~0U;
constexpr quint32 textCommands = bit(Command::count) | bit(Command::check) | bit(Command::split);
constexpr quint32 fileCommands = textCommands | bit(Command::restore);
constexpr quint32 writingCommands = bit(Command::backup) | bit(Command::demo);

constexpr std::array<OptionName, 11> options = {{
    {u"--db", Option::db, Takes::value, everyCommand},
    {u"--rules", Option::rules, Takes::value, everyCommand},
    {u"--lang", Option::lang, Takes::value, everyCommand},
    {u"--json", Option::json, Takes::nothing, everyCommand},
    {u"--channel", Option::channel, Takes::value, textCommands},
    {u"--lexicon", Option::lexicon, Takes::value, bit(Command::check)},
    {u"--limit", Option::limit, Takes::value, bit(Command::split)},
    {u"--number", Option::number, Takes::nothing, bit(Command::split)},
    {u"--out", Option::out, Takes::value, writingCommands},
    {u"--help", Option::help, Takes::nothing, everyCommand},
    {u"--version", Option::version, Takes::nothing, everyCommand},
}};

std::optional<wording::Language> languageFromKey(QStringView key)
{
    if (key == u"ja")
        return wording::Language::japanese;
    if (key == u"en")
        return wording::Language::english;
    return std::nullopt;
}

Error wrongUse(const QString& sentence)
{
    return {ErrorCode::wrongUse, {}, sentence};
}

// Walks through the words and fills the arguments.
class Reader
{
public:
    explicit Reader(const QStringList& words)
        : m_words(words)
    { }

    Result<Arguments> read();

private:
    Result<void> readOption(const QString& word);
    Result<void> apply(const OptionName& option, const QString& value);
    Result<void> readPlain(const QString& word);
    Result<void> judge() const;

    QStringList m_words;
    qsizetype m_next = 0;
    Arguments m_arguments;
    std::vector<const OptionName*> m_seen;
};

Result<Arguments> Reader::read()
{
    bool optionsEnded = false;
    while (m_next < m_words.size()) {
        const QString word = m_words.at(m_next++);
        if (!optionsEnded && word == u"--") {
            optionsEnded = true;
            continue;
        }
        const bool option = !optionsEnded && word.startsWith(u'-') && word != u"-";
        if (const Result<void> done = option ? readOption(word) : readPlain(word); !done)
            return done.error();
    }
    if (const Result<void> complete = judge(); !complete)
        return complete.error();
    return m_arguments;
}

Result<void> Reader::readOption(const QString& word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = equals < 0 ? word : word.left(equals);
    const auto* const found = std::find_if(options.begin(), options.end(),
                                           [&name](const OptionName& o) { return o.name == name; });
    if (found == options.end())
        return wrongUse(QCoreApplication::translate("cli", "There is no option “%1”.").arg(name));
    m_seen.push_back(&*found);
    if (found->takes == Takes::nothing) {
        if (equals >= 0)
            return wrongUse(QCoreApplication::translate("cli", "“%1” takes no value.").arg(name));
        return apply(*found, {});
    }
    QString value;
    if (equals >= 0)
        value = word.mid(equals + 1);
    else if (m_next < m_words.size())
        value = m_words.at(m_next++);
    if (value.isEmpty())
        return wrongUse(QCoreApplication::translate("cli", "“%1” needs a value.").arg(name));
    return apply(*found, value);
}

Result<void> Reader::apply(const OptionName& option, const QString& value)
{
    switch (option.option) {
    case Option::db:
        m_arguments.db = value;
        break;
    case Option::out:
        m_arguments.out = value;
        break;
    case Option::rules:
        m_arguments.rules = value;
        break;
    case Option::lang: {
        const std::optional<wording::Language> language = languageFromKey(value);
        if (!language)
            return wrongUse(
                QCoreApplication::translate("cli", "“--lang” is “ja” or “en”, not “%1”.")
                    .arg(value));
        m_arguments.language = *language;
        break;
    }
    case Option::json:
        m_arguments.json = true;
        break;
    case Option::channel:
        m_arguments.channel = value;
        break;
    case Option::lexicon:
        m_arguments.lexicons.append(value);
        break;
    case Option::limit: {
        bool valid = false;
        m_arguments.limit = value.toInt(&valid);
        if (!valid || *m_arguments.limit < 1)
            return wrongUse(
                QCoreApplication::translate("cli", "“--limit” is a whole number from 1, not “%1”.")
                    .arg(value));
        break;
    }
    case Option::number:
        m_arguments.number = true;
        break;
    case Option::help:
        m_arguments.help = true;
        break;
    case Option::version:
        m_arguments.version = true;
        break;
    }
    return {};
}

Result<void> Reader::readPlain(const QString& word)
{
    if (m_arguments.command == Command::none) {
        const auto* const found =
            std::find_if(commands.begin(), commands.end(),
                         [&word](const CommandName& command) { return command.name == word; });
        if (found == commands.end())
            return wrongUse(
                QCoreApplication::translate("cli", "There is no command “%1”.").arg(word));
        m_arguments.command = found->command;
        return {};
    }
    if (word.isEmpty())
        return wrongUse(QCoreApplication::translate("cli", "The file name is empty."));
    if (!m_arguments.file.isEmpty())
        return wrongUse(
            QCoreApplication::translate("cli", "One file at a time: “%1” is too many.").arg(word));
    m_arguments.file = word;
    return {};
}

Result<void> Reader::judge() const
{
    if (m_arguments.help || m_arguments.version)
        return {};
    const Command command = m_arguments.command;
    if (command == Command::none)
        return wrongUse(QCoreApplication::translate(
            "cli", "A command is missing: count, check, split, backup, restore, verify or demo."));
    for (const OptionName* option : m_seen) {
        if ((option->knownTo & bit(command)) == 0)
            return wrongUse(QCoreApplication::translate("cli", "“%1” does not take “%2”.")
                                .arg(commandName(command), option->name));
    }
    const bool takesFile = (fileCommands & bit(command)) != 0;
    if (!takesFile && !m_arguments.file.isEmpty())
        return wrongUse(QCoreApplication::translate("cli", "“%1” does not take “%2”.")
                            .arg(commandName(command), m_arguments.file));
    if (takesFile && m_arguments.file.isEmpty())
        return wrongUse(command == Command::restore
                            ? QCoreApplication::translate("cli", "The copy to restore is missing.")
                            : QCoreApplication::translate(
                                "cli", "A file is missing; “-” stands for the standard input."));
    if ((writingCommands & bit(command)) != 0 && m_arguments.out.isEmpty())
        return wrongUse(QCoreApplication::translate("cli", "“--out” is missing: where to write."));
    return {};
}

} // namespace

Result<Arguments> parseArguments(const QStringList& words)
{
    return Reader(words).read();
}

wording::Language requestedLanguage(const QStringList& words)
{
    auto language = wording::Language::japanese;
    for (qsizetype i = 0; i < words.size() && words.at(i) != u"--"; ++i) {
        QStringView value;
        if (words.at(i) == u"--lang" && i + 1 < words.size())
            value = words.at(i + 1);
        else if (words.at(i).startsWith(u"--lang="))
            value = QStringView(words.at(i)).mid(7);
        language = languageFromKey(value).value_or(language);
    }
    return language;
}

QString commandName(Command command)
{
    const auto* const found =
        std::find_if(commands.begin(), commands.end(),
                     [command](const CommandName& name) { return name.command == command; });
    return found == commands.end() ? QString() : found->name.toString();
}

} // namespace choba::cli
