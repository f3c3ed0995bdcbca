#include "cli/arguments.h"

#include "base/moment_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace choba::cli {

namespace {

struct CommandName {
    QStringView name;
    Command command;
};

constexpr auto commands = std::to_array<CommandName>({
    {u"count", Command::count},
    {u"check", Command::check},
    {u"split", Command::split},
    {u"render", Command::render},
    {u"template list", Command::templateList},
    {u"template show", Command::templateShow},
    {u"template import", Command::templateImport},
    {u"template export", Command::templateExport},
    {u"import lexicon", Command::importLexicon},
    {u"export lexicon", Command::exportLexicon},
    {u"import holidays", Command::importHolidays},
    {u"import all", Command::importAll},
    {u"export ics", Command::exportIcs},
    {u"export all", Command::exportAll},
    {u"agenda", Command::agenda},
    {u"backup", Command::backup},
    {u"restore", Command::restore},
    {u"verify", Command::verify},
    {u"demo", Command::demo},
});

constexpr quint32 bit(Command command)
{
    return 1U << static_cast<unsigned>(command);
}

constexpr quint32 bits(std::initializer_list<Command> list)
{
    quint32 all = 0;
    for (const Command command : list)
        all |= bit(command);
    return all;
}

constexpr quint32 everyCommand = ~0U;
constexpr quint32 textCommands = bits({Command::count, Command::check, Command::split});
constexpr quint32 formatCommands = bits({Command::templateImport, Command::importLexicon,
                                         Command::templateExport, Command::exportLexicon});
constexpr quint32 mergeCommands =
    bits({Command::templateImport, Command::importLexicon, Command::importAll});
constexpr quint32 importCommands = mergeCommands | bit(Command::importHolidays);
constexpr quint32 exportCommands =
    bits({Command::templateExport, Command::exportLexicon, Command::exportIcs, Command::exportAll});
constexpr quint32 agendaCommands = bits({Command::agenda, Command::exportIcs});
constexpr quint32 fileCommands =
    textCommands | importCommands | bits({Command::restore, Command::templateShow});
constexpr quint32 writingCommands = exportCommands | bits({Command::backup, Command::demo});

enum class Special : quint8 { no, lang, lexicon, limit, at };

// What stands behind an option goes into a member as it is, but for the special ones.
struct OptionName {
    QStringView name;
    quint32 knownTo; // bits of commands
    QString Arguments::*text = nullptr;
    bool Arguments::*flag = nullptr;
    Special special = Special::no;

    constexpr bool takesValue() const { return flag == nullptr; }
};

constexpr auto options = std::to_array<OptionName>({
    {u"--db", everyCommand, &Arguments::db},
    {u"--rules", everyCommand, &Arguments::rules},
    {u"--lang", everyCommand, nullptr, nullptr, Special::lang},
    {u"--json", everyCommand, nullptr, &Arguments::json},
    {u"--channel", textCommands, &Arguments::channel},
    {u"--lexicon", bit(Command::check), nullptr, nullptr, Special::lexicon},
    {u"--limit", bit(Command::split), nullptr, nullptr, Special::limit},
    {u"--number", bit(Command::split), nullptr, &Arguments::number},
    {u"--template", bit(Command::render), &Arguments::templateKey},
    {u"--file", bit(Command::render), &Arguments::file},
    {u"--data", bit(Command::render), &Arguments::data},
    {u"--partials", bit(Command::render), &Arguments::partials},
    {u"--html", bit(Command::render), nullptr, &Arguments::html},
    {u"--lenient", bit(Command::render), nullptr, &Arguments::lenient},
    {u"--format", formatCommands, &Arguments::format},
    {u"--encoding", bit(Command::templateExport), &Arguments::encoding},
    {u"--on-conflict", mergeCommands, &Arguments::onConflict},
    {u"--preview", importCommands, nullptr, &Arguments::preview},
    {u"--history", bit(Command::templateExport), nullptr, &Arguments::history},
    {u"--at", agendaCommands, nullptr, nullptr, Special::at},
    {u"--explain", bit(Command::agenda), nullptr, &Arguments::explain},
    {u"--todo", bit(Command::exportIcs), nullptr, &Arguments::todo},
    {u"--out", writingCommands, &Arguments::out},
    {u"--help", everyCommand, nullptr, &Arguments::help},
    {u"--version", everyCommand, nullptr, &Arguments::version},
});

std::optional<wording::Language> languageFromKey(QStringView key)
{
    if (key == u"ja")
        return wording::Language::japanese;
    if (key == u"en")
        return wording::Language::english;
    return std::nullopt;
}

QStringList firstWords()
{
    QStringList words;
    for (const CommandName& command : commands)
        words.append(command.name.toString().section(u' ', 0, 0));
    words.removeDuplicates();
    return words;
}

Command firstOf(const QString& group)
{
    const auto* const found =
        std::find_if(commands.begin(), commands.end(), [&group](const CommandName& command) {
            return command.name.startsWith(QString(group + u' '));
        });
    return found == commands.end() ? Command::none : found->command;
}

QString secondWords(const QString& group)
{
    QStringList words;
    for (const CommandName& command : commands) {
        if (command.name.startsWith(QString(group + u' ')))
            words.append(command.name.mid(group.size() + 1).toString());
    }
    return words.join(QStringLiteral(", "));
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
    Result<void> readLimit(const QString& value);
    Result<void> readAt(const QString& value);
    Result<void> readPlain(const QString& word);
    Result<void> readCommand(const QString& word);
    Result<void> judge() const;
    Result<void> judgeFile() const;
    Result<void> judgeRender() const;

    QStringList m_words;
    qsizetype m_next = 0;
    Arguments m_arguments;
    QString m_group; // the first word of a command of two
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
    // One text explains all of a group.
    if (m_arguments.help && m_arguments.command == Command::none && !m_group.isEmpty())
        m_arguments.command = firstOf(m_group);
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
    if (!found->takesValue()) {
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
    if (option.flag != nullptr)
        m_arguments.*option.flag = true;
    if (option.text != nullptr)
        m_arguments.*option.text = value;
    switch (option.special) {
    case Special::no:
        break;
    case Special::lexicon:
        m_arguments.lexicons.append(value);
        break;
    case Special::limit:
        return readLimit(value);
    case Special::at:
        return readAt(value);
    case Special::lang: {
        const std::optional<wording::Language> language = languageFromKey(value);
        if (!language)
            return wrongUse(
                QCoreApplication::translate("cli", "“--lang” is “ja” or “en”, not “%1”.")
                    .arg(value));
        m_arguments.language = *language;
        break;
    }
    }
    return {};
}

Result<void> Reader::readLimit(const QString& value)
{
    bool valid = false;
    m_arguments.limit = value.toInt(&valid);
    if (valid && *m_arguments.limit >= 1)
        return {};
    return wrongUse(
        QCoreApplication::translate("cli", "“--limit” is a whole number from 1, not “%1”.")
            .arg(value));
}

Result<void> Reader::readAt(const QString& value)
{
    m_arguments.at = momentFromText(value);
    if (m_arguments.at)
        return {};
    return wrongUse(
        QCoreApplication::translate("cli", "“--at” is a time such as 2026-11-24T18:00, not “%1”.")
            .arg(value));
}

Result<void> Reader::readPlain(const QString& word)
{
    if (m_arguments.command == Command::none)
        return readCommand(word);
    if (word.isEmpty())
        return wrongUse(QCoreApplication::translate("cli", "The file name is empty."));
    if (!m_arguments.file.isEmpty() || m_arguments.command == Command::render)
        return wrongUse(
            QCoreApplication::translate("cli", "One file at a time: “%1” is too many.").arg(word));
    m_arguments.file = word;
    return {};
}

Result<void> Reader::readCommand(const QString& word)
{
    const QString words = m_group.isEmpty() ? word : QString(m_group + u' ' + word);
    bool begins = false;
    for (const CommandName& command : commands) {
        if (command.name == words)
            m_arguments.command = command.command;
        begins = begins || command.name.startsWith(QString(words + u' '));
    }
    if (m_arguments.command != Command::none)
        return {};
    if (!begins)
        return wrongUse(QCoreApplication::translate("cli", "There is no command “%1”.").arg(words));
    m_group = words;
    return {};
}

Result<void> Reader::judge() const
{
    if (m_arguments.help || m_arguments.version)
        return {};
    const Command command = m_arguments.command;
    if (command == Command::none && !m_group.isEmpty())
        return wrongUse(QCoreApplication::translate("cli", "“%1” needs another word: %2.")
                            .arg(m_group, secondWords(m_group)));
    if (command == Command::none)
        return wrongUse(QCoreApplication::translate("cli", "A command is missing: %1.")
                            .arg(firstWords().join(QStringLiteral(", "))));
    for (const OptionName* option : m_seen) {
        if ((option->knownTo & bit(command)) == 0)
            return wrongUse(QCoreApplication::translate("cli", "“%1” does not take “%2”.")
                                .arg(commandName(command), option->name));
    }
    if (const Result<void> file = command == Command::render ? judgeRender() : judgeFile(); !file)
        return file;
    if ((writingCommands & bit(command)) != 0 && m_arguments.out.isEmpty())
        return wrongUse(QCoreApplication::translate("cli", "“--out” is missing: where to write."));
    return {};
}

Result<void> Reader::judgeFile() const
{
    const Command command = m_arguments.command;
    const bool takesFile = (fileCommands & bit(command)) != 0;
    if (!takesFile && !m_arguments.file.isEmpty())
        return wrongUse(QCoreApplication::translate("cli", "“%1” does not take “%2”.")
                            .arg(commandName(command), m_arguments.file));
    if (!takesFile || !m_arguments.file.isEmpty())
        return {};
    if (command == Command::restore)
        return wrongUse(QCoreApplication::translate("cli", "The copy to restore is missing."));
    if (command == Command::templateShow)
        return wrongUse(QCoreApplication::translate("cli", "The template's name is missing."));
    return wrongUse(QCoreApplication::translate(
        "cli", "A file is missing; “-” stands for the standard input."));
}

Result<void> Reader::judgeRender() const
{
    if (m_arguments.templateKey.isEmpty() == m_arguments.file.isEmpty())
        return wrongUse(QCoreApplication::translate(
            "cli", "Either “--template” or “--file” says what to write."));
    if (m_arguments.data.isEmpty())
        return wrongUse(QCoreApplication::translate(
            "cli", "“--data” is missing: a JSON file with the values, or “-”."));
    if (m_arguments.data == u"-" && m_arguments.file == u"-")
        return wrongUse(QCoreApplication::translate(
            "cli", "Only one of “--file” and “--data” can be the standard input."));
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
