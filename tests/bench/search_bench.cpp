// How long a page of search results takes: search_bench FILE [MESSAGES]. FILE is made when it is
// not there (a large one takes some minutes and can be used again).
#include "bench/figures.h"
#include "bench/store_data.h"
#include "storage/database.h"
#include "storage/search.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

namespace {

using namespace choba;

constexpr int pageSize = 50;

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

// Words that stand in some letters, taken from the generator itself.
QStringList rare(qsizetype length, int count)
{
    bench::LetterText words(4711);
    QStringList result;
    while (result.size() < count) {
        const QString word = words.rareWord() + words.rareWord();
        result.append(word.left(length));
    }
    return result;
}

std::vector<QueryClass> queryClasses()
{
    return {
        {"one, common",
         list({u"い", u"の", u"お", u"様", u"。", u"納", u"円", u"1", u"ま", u"し"})},
        {"one, rare", rare(1, 60)},
        {"two, common",
         list({u"ます", u"お願", u"納品", u"確認", u"す。", u"イラ", u"様\n", u"円で", u"佐藤",
               u"です"})},
        {"two, rare", rare(2, 60)},
        {"two, never", list({u"鰯鯖", u"zq", u"ぬぬ", u"、、", u"様様", u"円納"})},
        {"four, common",
         list({u"よろしく", u"いたしま", u"ください", u"お世話に", u"イラスト", u"佐藤さく",
               u"修正のご", u"お見積り"})},
        {"four, rare", rare(4, 60)},
        {"four, rare names",
         list({u"百目鬼レ", u"勅使河原", u"一番合戦", u"𠮷野ミカ", u"鬼頭千尋", u"四方堂蓮"})},
        {"four, common pairs, never",
         list({u"ますます", u"いたいた", u"お願お願", u"くださいま", u"すので、ご", u"しておいた",
               u"ございまし", u"よろしくだ", u"いたしてい", u"納品のご", u"確認いただ", u"いします",
               u"お待ちくお", u"のご希望の", u"円でます", u"いただけます", u"りますのご"})},
        {"words, mixed",
         list({u"佐藤 納品", u"イラスト 見積", u"よろしく 勅使河原", u"お い す", u"占い 鬼頭 修正",
               u"名刺 レイ 励み", u"作曲 千尋", u"いた すの"})},
        {"long",
         list({u"ご確認のほどよろしくお願いいたします", u"一番合戦ミカ様お世話になっております",
               u"お急ぎの場合は追加料金で対応いたします"})},
    };
}

// The first page and the one after it, each several times.
bool measure(const storage::Connection& connection, const QueryClass& kind,
             std::vector<double>& all)
{
    constexpr int rounds = 5;
    std::vector<double> times;
    std::pair<double, QString> slowest;
    qsizetype hits = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const QString& query : kind.queries) {
            std::optional<qint64> before;
            for (int page = 0; page < 2; ++page) {
                QElapsedTimer timer;
                timer.start();
                const auto found = storage::searchMessages(connection, query, before, pageSize);
                const double time = double(timer.nsecsElapsed()) / 1e6;
                if (!found) {
                    std::fprintf(stderr, "%s\n", qPrintable(found.error().detail));
                    return false;
                }
                times.push_back(time);
                slowest = std::max(slowest, {time, query});
                hits += std::ssize(found->hits);
                before = found->next;
                if (!before)
                    break;
            }
        }
    }
    all.insert(all.end(), times.begin(), times.end());
    std::printf("%-28s %8.2f %8.2f %8.2f   %6.1f   %s\n", kind.name, bench::percentile(times, 0.5),
                bench::percentile(times, 0.99), slowest.first, double(hits) / double(times.size()),
                qPrintable(slowest.second));
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("search_bench FILE [MESSAGES]\n", stderr);
        return 2;
    }
    const QString& path = arguments[1];
    const int messages = arguments.size() > 2 ? arguments[2].toInt() : 100'000;
    if (const auto there = bench::ensureStore(path, messages); !there) {
        std::fprintf(stderr, "%s\n", qPrintable(there.error().detail));
        return 3;
    }
    const auto connection = storage::openReader(path);
    if (!connection) {
        std::fprintf(stderr, "%s\n", qPrintable(connection.error().detail));
        return 3;
    }
    std::printf("%-28s %8s %8s %8s   %6s\n", "milliseconds a page", "p50", "p99", "most", "hits");
    std::vector<double> all;
    for (const QueryClass& kind : queryClasses()) {
        if (!measure(*connection, kind, all))
            return 3;
    }
    std::printf("%-28s %8.2f %8.2f\n", "all", bench::percentile(all, 0.5),
                bench::percentile(all, 0.99));
    return 0;
}
