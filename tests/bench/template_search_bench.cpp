// What a keystroke in the search for templates costs: template_search_bench [TEMPLATES]. Queries
// are typed letter by letter, and every step is a search of its own. "own" is what the search
// computed, without what other programs took of the machine meanwhile.
#include "bench/figures.h"
#include "bench/store_data.h"
#include "writing/template_library.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

namespace {

using namespace choba;

constexpr qsizetype bodyLength = 1'000;
constexpr int usualTemplates = 10'000;

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Of the whole program, which has one thread only.
double computed()
{
    return double(std::clock()) * 1e3 / double(CLOCKS_PER_SEC);
}

struct Times {
    std::vector<double> clock; // milliseconds
    std::vector<double> own;
};

void print(const char* name, const Times& times, double hits, const QString& slowest)
{
    std::printf("%-28s %8.2f %8.2f %8.2f %8.2f %8.2f   %6.0f   %s\n", name,
                bench::percentile(times.clock, 0.5), bench::percentile(times.clock, 0.99),
                bench::percentile(times.own, 0.5), bench::percentile(times.own, 0.99),
                bench::percentile(times.own, 1), hits, qPrintable(slowest));
}

// Letters of a thousand characters with names, aliases and tags as people give them.
writing::OwnTemplates templates(int count)
{
    bench::LetterText words(2026);
    writing::OwnTemplates own;
    for (int i = 0; i < count; ++i) {
        domain::LetterTemplate letter;
        letter.key = QStringLiteral("own-%1").arg(i);
        letter.name = words.rareWord() + QStringLiteral("のご案内 ") + QString::number(i);
        letter.description = words.next().left(60);
        letter.group = QStringLiteral("グループ%1").arg(i % 12);
        letter.aliases = {QStringLiteral("a%1").arg(i)};
        letter.tags = {words.rareWord(), QStringLiteral("納品")};
        while (letter.body.size() < bodyLength)
            letter.body += words.next() + u'\n';
        letter.body.truncate(bodyLength);
        if (i % 100 == 0)
            own.marks.insert(letter.key, {true, true});
        if (i % 7 == 0)
            own.uses.insert(letter.key, {i % 50, qint64(i) * 1'000'003 % 99'991, 0, 0, 0});
        own.letters.push_back(std::move(letter));
    }
    return own;
}

struct QueryClass {
    const char* name;
    QStringList queries;
};

QStringList list(std::initializer_list<const char16_t*> words)
{
    QStringList result;
    for (const char16_t* word : words)
        result.append(QString::fromUtf16(word));
    return result;
}

QStringList rare()
{
    bench::LetterText words(4711);
    QStringList result;
    while (result.size() < 20)
        result.append(words.rareWord());
    return result;
}

std::vector<QueryClass> queryClasses()
{
    return {
        {"in all letters",
         list({u"よろしくお願いいたします", u"ありがとうございます", u"ください"})},
        {"in some letters", list({u"イラスト", u"納品のご案内", u"お見積り", u"修正のご希望"})},
        {"rare words", rare()},
        {"names and numbers", list({u"のご案内 4711", u"a9999", u"グループ7"})},
        {"romaji", list({u"yoroshikuonegaiitashimasu", u"nouhinn", u"irasuto", u"shuusei"})},
        {"several words",
         list({u"イラスト 納品 修正", u"よろしく 見積 ご案内", u"nouhin iras 12"})},
        {"never", list({u"鰯鯖鰤", u"zqxj", u"ぬぬぬぬ", u"様様納納"})},
        {"common pairs, never",
         list({u"ますますますます", u"いたしていたして", u"お願お願いたしま", u"くださいまし"})},
    };
}

void measure(const writing::TemplateLibrary& library, const QueryClass& kind, Times& all)
{
    constexpr int rounds = 9;
    Times times;
    std::pair<double, QString> slowest;
    std::size_t hits = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const QString& query : kind.queries) {
            for (qsizetype typed = 1; typed <= query.size(); ++typed) {
                const double before = computed();
                QElapsedTimer timer;
                timer.start();
                const std::vector<int> found = library.search(query.left(typed), {});
                times.clock.push_back(milliseconds(timer));
                times.own.push_back(computed() - before);
                slowest = std::max(slowest, {times.own.back(), query.left(typed)});
                hits += found.size();
            }
        }
    }
    print(kind.name, times, double(hits) / double(times.clock.size()), slowest.second);
    all.clock.insert(all.clock.end(), times.clock.begin(), times.clock.end());
    all.own.insert(all.own.end(), times.own.begin(), times.own.end());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments[1].toInt() : usualTemplates;
    writing::OwnTemplates own = templates(count);
    QElapsedTimer timer;
    timer.start();
    const writing::TemplateLibrary library({}, std::move(own));
    std::printf("%d templates of %d characters prepared in %.0f ms\n", count, int(bodyLength),
                milliseconds(timer));
    std::printf("%-28s %8s %8s %8s %8s %8s   %6s\n", "milliseconds a keystroke", "p50", "p99",
                "own p50", "own p99", "most", "hits");
    Times all;
    for (const QueryClass& kind : queryClasses())
        measure(library, kind, all);
    print("all", all, 0, {});
    return 0;
}
