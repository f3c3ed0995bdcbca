// What writing a letter from a template costs: 1,000 characters with 20 variables, in the median of
// many rounds, and the same with KainjowMustache. Both write the same text; only ours knows
// Japanese names, and what is missing and where.
#include "bench/figures.h"
#include "templating/catalogue.h"
#include "templating/render.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <kainjow/mustache.hpp>

#include <cstdio>

namespace {

using namespace choba;
using namespace choba::templating;

constexpr qsizetype letterLength = 1'000;
constexpr int variables = 20;
constexpr int rounds = 5'000;

// The names of texts in the catalogue, as a letter about everything would use them.
std::vector<const Variable*> names(const Catalogue& catalogue)
{
    std::vector<const Variable*> list;
    for (const Variable& variable : catalogue.variables()) {
        if (variable.type == VariableType::text && list.size() < std::size_t(variables))
            list.push_back(&variable);
    }
    return list;
}

// Prose around the tags, with a section as every letter has one.
QString letter(const std::vector<const Variable*>& list, QString Variable::*name)
{
    const QString prose =
        QStringLiteral("このたびはご依頼いただき、誠にありがとうございます。内容を"
                       "確かめましたので、あらためてご連絡いたします。\n");
    QString text = QStringLiteral("{{#client}}\n");
    for (const Variable* variable : list)
        text += u"{{" + variable->*name + u"}}様、" + prose.left(20);
    text += QStringLiteral("\n{{/client}}\n");
    while (text.size() < letterLength)
        text += prose;
    return text.left(letterLength);
}

template<typename Work>
double median(Work work)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) {
        timer.start();
        [[maybe_unused]] const auto result = work();
        times.push_back(double(timer.nsecsElapsed()) / 1e3);
    }
    return bench::percentile(times, 0.5);
}

kainjow::mustache::data asKainjow(const Value& value)
{
    if (value.object() == nullptr)
        return value.written().toStdString();
    kainjow::mustache::data data;
    for (auto member = value.object()->begin(); member != value.object()->end(); ++member)
        data.set(member.key().toStdString(), asKainjow(member.value()));
    return data;
}

void print(const char* what, double microseconds)
{
    std::printf("%-52s %8.1f µs\n", what, microseconds);
}

int measure()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        return EXIT_FAILURE;
    const Value values = catalogue->sample();
    const auto list = names(*catalogue);
    const QString english = letter(list, &Variable::name);
    const QString japanese = letter(list, &Variable::ja);
    const Result<Template> one = Template::parse(english);
    const Result<Template> other = Template::parse(japanese);
    if (!one || !other)
        return EXIT_FAILURE;
    RenderOptions options;
    options.catalogue = &*catalogue;

    kainjow::mustache::mustache theirs(english.toStdString());
    theirs.set_custom_escape([](const std::string& text) { return text; });
    const kainjow::mustache::data data = asKainjow(values);
    const Result<Rendered> ours = render(*one, values, options);
    const bool same = ours && ours->text == QString::fromStdString(theirs.render(data));
    std::printf("%lld characters, %zu variables, %d rounds, median; the same text: %s\n",
                static_cast<long long>(english.size()), list.size(), rounds, same ? "yes" : "no");

    print("render", median([&] { return render(*one, values, options); }));
    print("render, names in Japanese", median([&] { return render(*other, values, options); }));
    print("render, KainjowMustache", median([&] { return theirs.render(data); }));
    print("parse", median([&] { return Template::parse(english); }));
    print("parse, KainjowMustache",
          median([&] { return kainjow::mustache::mustache(english.toStdString()).is_valid(); }));
    print("find the tags alone, as the editor does", median([&] { return scanTags(english); }));
    return same ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return measure();
}
