// How long taking over templates takes, from the bytes to the data file: template_import_bench
// [TEMPLATES]. A new file each round; the first import adds all, the second one changes all.
#include "acts/template_import.h"
#include "acts/templates.h"
#include "base/job.h"
#include "bench/figures.h"
#include "bench/store_data.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace choba;
using exchange::TemplateFormat;

std::vector<exchange::OutgoingTemplate> templatesOf(int count, const char16_t* end)
{
    bench::LetterText words(4711);
    std::vector<exchange::OutgoingTemplate> templates;
    for (int i = 0; i < count; ++i) {
        exchange::OutgoingTemplate one;
        domain::LetterTemplate& letter = one.letter;
        letter.key = QStringLiteral("own-%1").arg(1'000'000 + i);
        letter.name = QStringLiteral("%1 %2").arg(words.rareWord()).arg(i);
        letter.group = words.name();
        letter.aliases = {QStringLiteral("t%1").arg(i)};
        letter.body = QStringLiteral("{{client.name}}様\n") + words.next()
            + QStringLiteral("\n{{> 署名}}") + QString::fromUtf16(end);
        letter.updatedAt = 1'780'000'000'000 + i;
        one.marks.favourite = i % 10 == 0;
        templates.push_back(std::move(one));
    }
    return templates;
}

struct Times {
    std::vector<double> read;
    std::vector<double> plan;
    std::vector<double> import;
    std::vector<double> whole;
};

bool fail(const Error& error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.where), qPrintable(error.detail));
    return false;
}

bool measure(const storage::Connection& connection, const QByteArray& bytes, qint64 now,
             Times& times)
{
    Job job;
    QElapsedTimer timer;
    timer.start();
    const auto lap = [&timer](std::vector<double>& into) {
        into.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        return into.back();
    };
    auto file = exchange::readTemplates(bytes, QStringLiteral("bench"), std::nullopt, &job);
    if (!file)
        return fail(file.error());
    double whole = lap(times.read);
    const auto library = acts::loadLibrary(connection);
    if (!library)
        return fail(library.error());
    const acts::ImportPlan plan =
        acts::planImport(*std::move(file), *library, acts::OnConflict::theirs, now);
    whole += lap(times.plan);
    const auto receipt = acts::importTemplates({connection, now}, plan, &job);
    if (!receipt)
        return fail(receipt.error());
    times.whole.push_back(whole + lap(times.import));
    return true;
}

void print(const QByteArray& name, const Times& times)
{
    std::printf("%-28s %8.0f %8.0f %8.0f %8.0f\n", name.constData(),
                bench::percentile(times.read, 0.5), bench::percentile(times.plan, 0.5),
                bench::percentile(times.import, 0.5), bench::percentile(times.whole, 0.5));
}

bool measureFormat(const char* name, TemplateFormat format, int count)
{
    constexpr int rounds = 3;
    constexpr qint64 now = 1'790'000'000'000;
    const auto first = exchange::writeTemplates(templatesOf(count, u"\n"), format, now);
    const auto second = exchange::writeTemplates(templatesOf(count, u"!"), format, now);
    if (!first || !second)
        return fail(first ? second.error() : first.error());
    Times adding;
    Times changing;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const auto store = storage::Database::open(folder.filePath(QStringLiteral("b.sqlite")),
                                                   storage::Database::Options());
        if (!store)
            return fail(store.error());
        if (!measure(store->connection(), *first, now, adding)
            || !measure(store->connection(), *second, now + 1, changing))
            return false;
    }
    print(QByteArray(name) + ", all new", adding);
    print(QByteArray(name) + ", all changed", changing);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments[1].toInt() : 10'000;
    std::printf("%-28s %8s %8s %8s %8s\n", "milliseconds", "read", "plan", "import", "whole");
    const bool done = measureFormat("pack", TemplateFormat::pack, count)
        && measureFormat("Beeftext", TemplateFormat::beeftextJson, count)
        && measureFormat("table", TemplateFormat::csv, count);
    return done ? 0 : 3;
}
