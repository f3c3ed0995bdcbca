// The desktop program: everything is made here and handed on by constructor arguments.
#include "acts/demo.h"
#include "acts/store.h"
#include "acts/take_over.h"
#include "base/clock.h"
#include "shell/appearance_control.h"
#include "shell/attention.h"
#include "shell/main_window.h"
#include "shell/pane_host.h"
#include "shell/settings.h"
#include "shell/single_instance.h"
#include "shell/store_watch.h"
#include "storage/store_lock.h"
#include "storage/store_path.h"
#include "widgets/agenda_source.h"
#include "widgets/icons.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_source.h"
#include "wording/errors.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <variant>

using namespace choba;

namespace {

constexpr int wrongUse = 2; // exit codes
constexpr int refused = 3;

struct Options {
    QString store; // empty = the user's own
    bool demo = false;
    std::optional<shell::Appearance> appearance;
    std::optional<wording::Language> language;
};

void define(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("app", "Choba, the counter where letters are written."));
    parser.addOptions({
        {QStringLiteral("db"), QCoreApplication::translate("app", "The data file to open."),
         QStringLiteral("file")},
        {QStringLiteral("demo"),
         QCoreApplication::translate("app", "Opens invented sample data that vanish afterwards.")},
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
    const Options options{parser.value(QStringLiteral("db")), parser.isSet(QStringLiteral("demo")),
                          shell::appearanceFromKey(theme), shell::languageFromKey(language)};
    if (parser.isSet(QStringLiteral("db")) && (options.store.isEmpty() || options.demo)) {
        return QStringLiteral("--db"); // a name is needed; the sample has a file of its own
    }
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

// Somebody else has the data file: their window comes to the front, or the user is told who.
int leave(QApplication& application, const Options& options, const Error& error,
          const QString& store)
{
    if (error.code == ErrorCode::storeHeld && shell::SingleInstance::raiseOther(store)) {
        return 0;
    }
    wording::install(application, options.language.value_or(wording::Language::japanese));
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Choba"), wording::sentence(error));
    box.exec();
    return refused;
}

// The files of earlier builds, once, into a data file that has just been made.
void takeOver(acts::Store& store, shell::PaneHost& host)
{
    const QString folder = QFileInfo(store.path()).absolutePath();
    const auto taken = store.run<std::vector<Error>>([folder](const acts::Scope& scope) {
        return Result<std::vector<Error>>(acts::takeOverFiles(scope, folder));
    });
    acts::whenDone(taken, &store, [&store, &host](const Result<std::vector<Error>>& outcome) {
        acts::Change change;
        change.everything = true;
        store.announce(change);
        if (outcome && !outcome->empty()) {
            host.notify(widgets::Notice::of(
                [error = outcome->front()] { return wording::sentence(error); }));
        }
    });
}

void openSample()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
}

// Shows the window on `path`, which this program holds the lock of.
int show(QApplication& application, const Options& options, const QString& path)
{
    const SystemClock clock;
    const QString configuration =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    shell::Settings settings(configuration + QStringLiteral("/choba.ini"));
    shell::AppearanceControl appearance(application, settings, options.appearance,
                                        options.language);
    acts::Store store(path, clock);
    widgets::KnowledgeSource knowledge(store, clock);
    widgets::TemplateSource templates(store);
    widgets::AgendaSource agenda(store, knowledge, clock);
    const shell::Services services{store, knowledge, templates, agenda, clock, settings};
    shell::MainWindow window(services, appearance,
                             options.demo ? shell::MainWindow::Contents::sample
                                          : shell::MainWindow::Contents::own);
    window.show();
    std::optional<shell::Attention> attention; // the sample data call nobody
    if (!options.demo) {
        attention.emplace(services, window);
    }
    shell::StoreWatch watch(store, window.host());
    shell::SingleInstance instance(path);
    instance.listen(); // from the first moment on, for a second start finds the lock held
    QObject::connect(&instance, &shell::SingleInstance::raiseAsked, &window,
                     &shell::MainWindow::raiseToFront);
    QObject::connect(&window, &shell::MainWindow::restoreAsked, &watch,
                     &shell::StoreWatch::restore);
    QObject::connect(&window, &shell::MainWindow::sampleAsked, openSample);
    QObject::connect(&store, &acts::Store::opened, &store, [&](storage::Found found) {
        if (found != storage::Found::fresh) {
            return;
        }
        if (options.store.isEmpty()) {
            takeOver(store, window.host());
        } else { // a mistyped name must not look like lost data
            window.host().notify(widgets::Notice::of([path] {
                return QCoreApplication::translate("app", "A new, empty data file was begun: %1")
                    .arg(path);
            }));
        }
    });
    QObject::connect(&store, &acts::Store::failed, &knowledge, &widgets::KnowledgeSource::load);
    QObject::connect(&store, &acts::Store::failed, &templates, &widgets::TemplateSource::load);
    // The first picture comes before everything that takes time.
    QObject::connect(&window, &shell::MainWindow::ready, &window, [&] {
        store.open();
        appearance.watchDesktop();
        QApplication::setWindowIcon(widgets::icon(QStringLiteral("choba"), widgets::IconTone::ink));
    });
    return QApplication::exec();
}

int run(QApplication& application, const Options& options)
{
    std::optional<QTemporaryDir> sample;
    QString path = options.store.isEmpty() ? storage::defaultStorePath() : options.store;
    if (options.demo) {
        sample.emplace(QDir::tempPath() + QStringLiteral("/choba-demo-XXXXXX"));
        path = sample->filePath(QStringLiteral("choba.sqlite"));
        const Result<void> written = acts::writeDemo(path, SystemClock().nowUtc());
        if (!written) {
            return leave(application, options, written.error(), path);
        }
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!options.store.isEmpty() && !QFileInfo(folder).isDir()) {
        return leave(application, options, {ErrorCode::storeCannotOpen, path, {}}, path);
    }
    QDir().mkpath(folder);
    const Result<storage::StoreLock> lock = storage::StoreLock::take(path);
    if (!lock && lock.error().code == ErrorCode::storeHeld) {
        return leave(application, options, lock.error(), path);
    }
    return show(application, options, path); // a folder that cannot be written has no lock file
}

} // namespace

// Nothing throws here: each alternative is looked at before it is taken.
int main(int argc, char** argv) // NOLINT(bugprone-exception-escape)
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
