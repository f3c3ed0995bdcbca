// What writing costs. Absolute times say little on a shared machine: scripts/bench prints the
// ratios, and docs/performance.md keeps them.
#include "bench_data.h"
#include "text/check.h"
#include "text/detectors.h"
#include "text/encoding.h"
#include "text/measure.h"
#include "text/split.h"
#include "text/term_matcher.h"
#include "writing/knowledge.h"
#include "writing/pipeline.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <random>

using namespace choba;

namespace {

constexpr int termCount = 10'000;

const QStringList& terms()
{
    static const QStringList list = bench::terms(termCount);
    return list;
}

text::WordList wordList()
{
    text::Rule rule;
    rule.id = QStringLiteral("bench.terms");
    rule.terms = terms();
    text::WordList list;
    list.rules = {rule};
    return list;
}

// The shipped pack and lists with ten thousand more terms on top.
const writing::Knowledge& knowledge()
{
    static const writing::Knowledge instance = [] {
        writing::Knowledge result = *writing::loadKnowledge({})->knowledge;
        text::WordList shipped;
        shipped.rules = result.lexicon->rules();
        shipped.allow = result.lexicon->allowed();
        result.lexicon = text::Lexicon::compile({shipped, wordList()});
        return result;
    }();
    return instance;
}

rules::Channel channel()
{
    return *knowledge().pack.channel(u"dm", QDate(2026, 11, 21));
}

constexpr qsizetype tenMillion = 10'000'000;

// Letters as sellers write them: the lines of the test corpus in random order.
const QByteArray& letters()
{
    static const QByteArray bytes = [] {
        QStringList lines;
        QDirIterator files(QStringLiteral(CHOBA_TEST_DATA "/corpus"),
                           {QStringLiteral("*.txt"), QStringLiteral("*.tsv")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                lines += QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
            }
        }
        lines.sort(); // a folder's order is not always the same
        std::mt19937 engine(4);
        std::uniform_int_distribution<qsizetype> pick(0, lines.size() - 1);
        QByteArray utf8;
        while (utf8.size() < tenMillion) {
            utf8 += lines[pick(engine)].toUtf8();
            utf8 += '\n';
        }
        return utf8;
    }();
    return bytes;
}

// The shipped terms, made up to ten thousand.
const QStringList& shippedTerms()
{
    static const QStringList list = [] {
        QStringList result;
        for (const text::Rule& rule : knowledge().lexicon->rules()) {
            if (rule.id != u"bench.terms") {
                result += rule.terms;
            }
        }
        result += terms();
        return result.mid(0, termCount);
    }();
    return list;
}

// Made-up words, each as rare as the next: the hardest text there is for a matcher.
const QByteArray& tenMegabytes()
{
    static const QByteArray bytes = [] {
        constexpr qsizetype size = tenMillion;
        QByteArray utf8 = bench::text(size / 2, terms()).toUtf8();
        while (utf8.size() < size) {
            utf8 += utf8;
        }
        utf8.truncate(utf8.lastIndexOf('\n', size) + 1);
        return utf8;
    }();
    return bytes;
}

void prepareLetter(benchmark::State& state)
{
    const writing::Request request{bench::text(state.range(0), terms()), channel(), false, {}};
    for (auto run : state) {
        benchmark::DoNotOptimize(writing::prepare(request, knowledge()));
    }
    state.counters["s_per_char"] =
        benchmark::Counter(double(request.text.size()) * double(state.iterations()),
                           benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

BENCHMARK(prepareLetter)
    ->Name("measure+check+split/3000 characters")
    ->Arg(3'000)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(prepareLetter)
    ->Name("cost per character")
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Arg(17'000'000) // 50 MB of UTF-8
    ->Unit(benchmark::kMillisecond);

void measureOnly(benchmark::State& state)
{
    const QString text = bench::text(state.range(0), {});
    for (auto run : state) {
        benchmark::DoNotOptimize(text::measure(text));
    }
}

BENCHMARK(measureOnly)->Name("measure")->Arg(3'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

void splitOnly(benchmark::State& state)
{
    const QString text = bench::text(state.range(0), {});
    text::SplitOptions options;
    options.limit = 1'000;
    for (auto run : state) {
        benchmark::DoNotOptimize(text::split(text, options));
    }
}

BENCHMARK(splitOnly)->Name("split")->Arg(3'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

void checkOnly(benchmark::State& state)
{
    const QString text = bench::text(state.range(0), terms());
    text::CheckOptions options;
    options.categories = channel().checks;
    for (auto run : state) {
        benchmark::DoNotOptimize(
            text::check(text, *knowledge().lexicon, knowledge().pack.hosts(), options));
    }
}

BENCHMARK(checkOnly)->Name("check")->Arg(3'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

// Decoding, folding and matching, some lines at a time, so that all of it happens in the cache.
qsizetype matchAll(const QByteArray& utf8, const text::TermMatcher& matcher)
{
    constexpr qsizetype piece = 1 << 15;
    text::Folded folded;
    qsizetype matches = 0;
    for (qsizetype from = 0; from < utf8.size();) {
        const qsizetype lineEnd = utf8.indexOf('\n', std::min(from + piece, utf8.size() - 1));
        const qsizetype to = lineEnd < 0 ? utf8.size() : lineEnd + 1;
        const QString text = QString::fromUtf8(utf8.constData() + from, to - from);
        folded.clear();
        text::fold(text, 0, text.size(), folded);
        matcher.scan(folded.units, [&matches](const text::TermMatcher::Match&) { ++matches; });
        from = to;
    }
    return matches;
}

struct Material {
    const QByteArray& utf8;
    const QStringList& terms;
};

Material material(const benchmark::State& state)
{
    return state.range(0) == 0 ? Material{letters(), shippedTerms()}
                               : Material{tenMegabytes(), terms()};
}

void decodeFoldMatch(benchmark::State& state)
{
    const Material given = material(state);
    text::TermMatcher matcher;
    for (const QString& term : given.terms) {
        matcher.add(term);
    }
    matcher.build();
    qsizetype matches = 0;
    for (auto run : state) {
        matches = matchAll(given.utf8, matcher);
    }
    state.counters["matches"] = double(matches);
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * given.utf8.size());
}

BENCHMARK(decodeFoldMatch)
    ->Name("decode+fold+match/10 MB, 10000 terms/letters:0 made-up words:1")
    ->Arg(0)
    ->Arg(1)
    ->Unit(benchmark::kMillisecond);

void detectors(benchmark::State& state)
{
    const QString text = QString::fromUtf8(tenMegabytes());
    text::Folded folded;
    text::fold(text, 0, text.size(), folded);
    const auto& hosts = knowledge().pack.hosts();
    std::vector<text::Detection> found;
    for (auto run : state) {
        found.clear();
        text::detectMailAddresses(folded.units, found);
        text::detectPhoneNumbers(folded.units, found);
        text::detectLinks(folded.units, hosts, found);
        text::detectHandles(folded.units, found);
        text::detectAccountIds(folded.units, found);
        benchmark::DoNotOptimize(found.data());
    }
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * tenMegabytes().size());
}

BENCHMARK(detectors)->Name("detectors/10 MB, already folded")->Unit(benchmark::kMillisecond);

// The yardstick: the same list over the same bytes, one thread, results counted.
void grep(benchmark::State& state)
{
    const Material given = material(state);
    const QTemporaryDir folder;
    const std::string base = folder.path().toStdString();
    std::ofstream(base + "/terms") << given.terms.join(u'\n').toStdString() << '\n';
    std::ofstream(base + "/text").write(given.utf8.constData(), given.utf8.size());
    const std::string command =
        "LC_ALL=C grep -oF -f '" + base + "/terms' '" + base + "/text' | wc -l";
    long matches = 0;
    for (auto run : state) {
        const auto begin = std::chrono::steady_clock::now();
        FILE* pipe = popen(command.c_str(), "r");
        if (!pipe || std::fscanf(pipe, "%ld", &matches) != 1) {
            state.SkipWithError("grep does not run");
        }
        if (pipe) {
            pclose(pipe);
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        state.SetIterationTime(took.count());
    }
    state.counters["matches"] = double(matches);
}

BENCHMARK(grep)
    ->Name("grep -oF -f/10 MB, 10000 terms/letters:0 made-up words:1")
    ->Arg(0)
    ->Arg(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

void compileLexicon(benchmark::State& state)
{
    for (auto run : state) {
        benchmark::DoNotOptimize(text::Lexicon::compile({wordList()}));
    }
}

BENCHMARK(compileLexicon)->Name("compile lexicon/10000 terms")->Unit(benchmark::kMillisecond);

void loadShipped(benchmark::State& state)
{
    for (auto run : state) {
        benchmark::DoNotOptimize(writing::loadKnowledge({}));
    }
}

BENCHMARK(loadShipped)
    ->Name("load shipped pack and lists, examples tried")
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
