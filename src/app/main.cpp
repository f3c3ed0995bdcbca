// The desktop program: everything is made here and handed on by constructor arguments.
#include "base/clock.h"
#include "shell/appearance_control.h"
#include "shell/main_window.h"
#include "shell/settings.h"
#include "widgets/icons.h"
#include "widgets/knowledge_source.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLockFile>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <variant>

using namespace choba;

namespace {

constexpr int wrongUse = 2; // exit code

struct Options {
    std::optional<shell::Appearance> appearance;
    std::optional<wording::Language> language;
};

void define(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("app", "Choba, the counter where letters are written."));
    parser.addOptions({
        {QStringLiteral("lang"), QCoreApplication::translate("app", "Language: ja or en."),
         QStringLiteral("ja|en")},
        {QStringLiteral("theme"), QCoreApplication::translate("app", "Look: auto, light or dark."),
         QStringLiteral("auto|light|dark")},
        {{QStringLiteral("h"), QStringLiteral("help")},
         QCoreApplication::translate("app", "Shows this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")},
         QCoreApplication::translate("app", "Shows the version.")},
    });
}

// What was asked for, or the words that cannot be understood.
std::variant<Options, QString> optionsOf(QCommandLineParser& parser, const QStringList& arguments)
{
    if (!parser.parse(arguments)) {
        return parser.errorText();
    }
    if (!parser.positionalArguments().isEmpty()) {
        return parser.positionalArguments().front();
    }
    const QString theme = parser.value(QStringLiteral("theme"));
    const QString language = parser.value(QStringLiteral("lang"));
    const Options options{shell::appearanceFromKey(theme), shell::languageFromKey(language)};
    if (!theme.isEmpty() && !options.appearance) {
        return theme;
    }
    if (!language.isEmpty() && !options.language) {
        return language;
    }
    return options;
}

// --help and --version need no display. Nothing when neither was asked for.
std::optional<int> answerInWords(int& argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    QCommandLineParser known;
    define(known);
    known.parse(arguments);
    const bool help = known.isSet(QStringLiteral("help"));
    if (!help && !known.isSet(QStringLiteral("version"))) {
        return {};
    }
    QCoreApplication application(argc, argv);
    const QString language = known.value(QStringLiteral("lang"));
    wording::install(application,
                     shell::languageFromKey(language).value_or(wording::Language::japanese));
    QCommandLineParser parser; // once more, in the language that was asked for
    define(parser);
    const QString words = help
        ? parser.helpText()
        : QStringLiteral("choba %1\n").arg(QCoreApplication::applicationVersion());
    std::fputs(words.toLocal8Bit().constData(), stdout);
    return 0;
}

// Two windows on one draft would overwrite each other.
bool isFirst(QLockFile& lock)
{
    lock.setStaleLockTime(0); // held as long as its process lives
    return lock.tryLock(0) || lock.error() != QLockFile::LockFailedError;
}

void leave(QWidget& window)
{
    window.hide();
    QMessageBox box(
        QMessageBox::NoIcon, QStringLiteral("Choba"),
        QCoreApplication::translate("app", "Choba is already open. Please use that window."));
    box.exec();
    QCoreApplication::exit();
}

int run(QApplication& application, const Options& options)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString configuration =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(data);

    const SystemClock clock;
    shell::Settings settings(configuration + QStringLiteral("/choba.ini"));
    shell::AppearanceControl appearance(application, settings, options.appearance,
                                        options.language);
    widgets::KnowledgeSource knowledge(data);
    shell::MainWindow window({knowledge, clock, settings, data}, appearance);
    window.show();
    // The first picture comes before everything that takes time. The lock comes before the panes,
    // which read and write the draft.
    QLockFile lock(data + QStringLiteral("/choba.lock"));
    QTimer::singleShot(0, &window, [&] {
        if (!isFirst(lock)) {
            leave(window);
        }
    });
    QObject::connect(&window, &shell::MainWindow::ready, &window, [&] {
        knowledge.load();
        appearance.watchDesktop();
        QApplication::setWindowIcon(widgets::icon(QStringLiteral("choba"), widgets::IconTone::ink));
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("choba"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHOBA_VERSION));
    if (const std::optional<int> code = answerInWords(argc, argv)) {
        return *code;
    }
    QApplication application(argc, argv);
    QCommandLineParser parser;
    define(parser);
    const auto options = optionsOf(parser, QApplication::arguments());
    if (const QString* words = std::get_if<QString>(&options)) {
        wording::install(application, wording::Language::japanese);
        const QString sentence =
            QCoreApplication::translate("app", "This cannot be understood: %1").arg(*words);
        std::fprintf(stderr, "choba: %s\n", qPrintable(sentence));
        return wrongUse;
    }
    return run(application, std::get<Options>(options));
}
