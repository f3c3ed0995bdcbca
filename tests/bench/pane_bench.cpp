// The window with a large data file: pane_bench FILE [ROUNDS]. FILE is made when it is not there,
// with a hundred thousand conversations. How long until the list of conversations stands there, and
// how long a key takes until its letter does, with and without the saving.
#include "acts/letters.h"
#include "acts/store.h"
#include "base/clock.h"
#include "bench/figures.h"
#include "bench/frame_watch.h"
#include "bench/store_data.h"
#include "panes/messages/messages_pane.h"
#include "shell/appearance_control.h"
#include "shell/main_window.h"
#include "shell/pane_host.h"
#include "shell/settings.h"
#include "shell/store_watch.h"
#include "storage/database.h"
#include "widgets/address_book_source.h"
#include "widgets/agenda_source.h"
#include "widgets/composer/composer.h"
#include "widgets/composer/letter.h"
#include "widgets/knowledge_source.h"
#include "widgets/template_source.h"

#include <QAbstractItemView>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QWindow>

#include <cstdio>

using namespace choba;

namespace {

constexpr int conversations = 100'000;
constexpr QSize windowSize(1280, 800);
constexpr QSize paneSize(1112, 752); // beside the rail, under the title bar
constexpr ClientId receiver{1};
constexpr DraftId draftId{1};

struct Bench {
    bench::FrameWatch& application;
    const SystemClock& clock;
    shell::Settings& settings;
    shell::AppearanceControl& appearance;
    QString file;
};

int complain(const QString& words)
{
    std::fprintf(stderr, "pane_bench: %s\n", qPrintable(words));
    return 3;
}

std::vector<double> each(const std::vector<bench::Span>& spans, double bench::Span::*which)
{
    std::vector<double> times;
    for (const bench::Span& span : spans) {
        times.push_back(span.*which);
    }
    return times;
}

void print(const char* name, const std::vector<bench::Span>& spans)
{
    const std::vector<double> all = each(spans, &bench::Span::all);
    const std::vector<double> own = each(spans, &bench::Span::own);
    std::printf("%-52s %8.1f %8.1f %8.1f %8.1f\n", name, bench::percentile(all, 0.5),
                bench::percentile(all, 0.99), bench::percentile(all, 1), bench::percentile(own, 1));
}

// The list of conversations with something in it.
bool showsConversations(const QWidget& painted)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(painted.parentWidget());
    return view && view->objectName() == u"conversationList" && view->model()->rowCount() > 0;
}

// The pane as the window makes it, with a data file that is open already.
std::optional<bench::Span> openPane(const Bench& bench)
{
    acts::Store store(bench.file, bench.clock);
    widgets::KnowledgeSource knowledge(store, bench.clock);
    widgets::TemplateSource templates(store);
    std::optional<storage::Found> found;
    QObject::connect(&store, &acts::Store::opened, &store, [&found](auto how) { found = how; });
    store.open();
    store.wait();
    if (!found) {
        return {};
    }
    bench.application.begin();
    messages::MessagesPane pane(store, knowledge, templates, bench.clock);
    pane.resize(paneSize);
    pane.show();
    emit store.opened(*found); // the pane is made before the file is open; this lets it begin
    return bench.application.untilPainted(showsConversations);
}

// Everything the program does after its first instructions, up to the list.
std::optional<bench::Span> openWindow(const Bench& bench)
{
    bench.application.begin();
    acts::Store store(bench.file, bench.clock);
    widgets::KnowledgeSource knowledge(store, bench.clock);
    widgets::TemplateSource templates(store);
    widgets::AgendaSource agenda(store, knowledge, bench.clock);
    shell::MainWindow window({store, knowledge, templates, agenda, bench.clock, bench.settings},
                             bench.appearance);
    window.resize(windowSize);
    window.show();
    const shell::StoreWatch watch(store, window.host());
    QObject::connect(&window, &shell::MainWindow::ready, &store, &acts::Store::open);
    return bench.application.untilPainted(showsConversations);
}

bool measureOpening(const Bench& bench, int rounds)
{
    std::vector<bench::Span> panes;
    std::vector<bench::Span> windows;
    for (int round = 0; round <= rounds; ++round) {
        const std::optional<bench::Span> window = openWindow(bench);
        const std::optional<bench::Span> pane = openPane(bench);
        if (!pane || !window) {
            return false;
        }
        if (round == 0) { // the first one loads fonts and style
            print("window, list painted: the very first", {*window});
            continue;
        }
        panes.push_back(*pane);
        windows.push_back(*window);
    }
    print("window, list painted", windows);
    print("pane, file open, list painted", panes);
    return true;
}

QString letterOf(qsizetype length)
{
    bench::LetterText words(5);
    QString text;
    while (text.size() < length) {
        text += words.next() + u'\n';
    }
    return text.first(length);
}

Result<void> putDraft(const Bench& bench, qsizetype length)
{
    storage::Database::Options options;
    options.now = bench.clock.nowUtc();
    const Result<storage::Database> database = storage::Database::open(bench.file, options);
    if (!database) {
        return database.error();
    }
    domain::KeptDraft draft;
    draft.id = draftId;
    draft.client = receiver;
    draft.draft.text = letterOf(length);
    draft.savedAt = options.now;
    const auto kept = acts::keepDraft({database->connection(), options.now}, draft);
    return kept ? Result<void>() : kept.error();
}

enum class Saving { on, off };

struct Typed {
    std::vector<bench::Span> frames; // from the key to the picture
    std::vector<bench::Span> others; // the longest other event after each key
    int saves = 0;
};

// Until everything is there that is compared while somebody types.
void settle(const Bench& bench, acts::Store& store, const widgets::KnowledgeSource& knowledge)
{
    constexpr int breath = 500; // milliseconds
    widgets::AddressBookSource book(store); // takes as long as the pane's own
    store.open();
    while (!book.current() || !knowledge.current()) {
        bench.application.rest(breath);
    }
    bench.application.rest(breath);
}

// Types into the middle of the letter with a short breath after each key.
bool type(const Bench& bench, Saving saving, int keys, Typed& typed)
{
    constexpr int pace = 25; // milliseconds
    constexpr int saveEvery = 50; // keys, as leaving the editor does, besides the timer's
    acts::Store store(bench.file, bench.clock);
    widgets::KnowledgeSource knowledge(store, bench.clock);
    widgets::TemplateSource templates(store);
    messages::MessagesPane pane(store, knowledge, templates, bench.clock);
    pane.resize(paneSize);
    pane.show();
    pane.activateWindow();
    settle(bench, store, knowledge);
    auto* editor = pane.findChild<QTextEdit*>(QStringLiteral("editor"));
    if (!editor || editor->isReadOnly() || editor->toPlainText().isEmpty()) {
        return false;
    }
    editor->setFocus();
    QTextCursor caret = editor->textCursor();
    caret.setPosition(static_cast<int>(editor->toPlainText().size() / 2));
    editor->setTextCursor(caret);
    if (saving == Saving::off) {
        auto* composer = pane.findChild<widgets::Composer*>();
        QObject::disconnect(composer, &widgets::Composer::draftChanged, nullptr, nullptr);
    }
    QObject::connect(&store, &acts::Store::changed, &store, [&typed] { ++typed.saves; });
    bench.application.rest(500);
    const QString words = letterOf(keys);
    for (int key = 0; key < keys; ++key) {
        const QChar letter = words[key];
        QKeyEvent press(QEvent::KeyPress, letter == u'\n' ? Qt::Key_Return : Qt::Key_unknown,
                        Qt::NoModifier, letter == u'\n' ? QStringLiteral("\r") : QString(letter));
        bench.application.begin();
        QCoreApplication::sendEvent(pane.windowHandle(), &press);
        const auto frame = bench.application.untilPainted(
            [editor](const QWidget& painted) { return &painted == editor->viewport(); });
        if (!frame) {
            return false;
        }
        typed.frames.push_back(*frame);
        bench.application.begin();
        if (saving == Saving::on && key % saveEvery == saveEvery - 1) {
            emit bench.application.focusChanged(editor, editor);
        }
        bench.application.rest(pace);
        typed.others.push_back(bench.application.longestEvent());
    }
    return true;
}

bool measureTyping(const Bench& bench, qsizetype length, int rounds)
{
    constexpr int keys = 150;
    Typed with;
    Typed without;
    for (int round = 0; round < rounds; ++round) {
        const Result<void> put = putDraft(bench, length);
        if (!put || !type(bench, Saving::on, keys, with) || !putDraft(bench, length)
            || !type(bench, Saving::off, keys, without)) {
            return false;
        }
    }
    std::printf("%lld characters, %d keys, %d saves; %s\n", length, rounds * keys, with.saves,
                length < widgets::Letter::inlineLength ? "checked with each key"
                                                       : "checked beside");
    print("  key to picture, with saving", with.frames);
    print("  key to picture, without", without.frames);
    print("  longest other event after each key, with saving", with.others);
    print("  longest other event after each key, without", without.others);
    const auto ratio = [&](double share) {
        return bench::percentile(each(with.frames, &bench::Span::all), share)
            / bench::percentile(each(without.frames, &bench::Span::all), share);
    };
    std::printf("  %-50s %8.2f %8.2f\n", "key to picture, with : without", ratio(0.5), ratio(0.99));
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    bench::FrameWatch application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: pane_bench FILE [ROUNDS]\n", stderr);
        return 2;
    }
    const int rounds = arguments.size() > 2 ? std::max(1, arguments[2].toInt()) : 11;
    if (const auto there = bench::ensureStore(arguments[1], conversations); !there) {
        return complain(there.error().detail);
    }
    // What is typed goes into a copy.
    const QTemporaryDir folder(arguments[1] + QStringLiteral("-XXXXXX"));
    const QString copy = folder.filePath(QStringLiteral("choba.sqlite"));
    if (!QFile::copy(arguments[1], copy)) {
        return complain(QStringLiteral("%1 cannot be copied").arg(arguments[1]));
    }
    const SystemClock clock;
    shell::Settings settings(folder.filePath(QStringLiteral("choba.ini")));
    shell::AppearanceControl appearance(application, settings, shell::Appearance::light,
                                        wording::Language::japanese);
    const Bench bench{application, clock, settings, appearance, copy};
    std::printf("%-52s %8s %8s %8s %8s\n", "milliseconds", "p50", "p99", "most", "own");
    if (!measureOpening(bench, rounds)) {
        return complain(QStringLiteral("no list of conversations came"));
    }
    // Just below the length from which the check runs beside, and from there on.
    for (const qsizetype length : {qsizetype(19'000), qsizetype(20'000)}) {
        if (!measureTyping(bench, length, 2)) {
            return complain(QStringLiteral("what was typed did not appear"));
        }
    }
    return 0;
}
